// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace zm::ui {

/// The questions asked before, the newest first, each once. A question may name callers: it is kept
/// in the user's own settings only, and can be forgotten.
class QueryHistory
{
public:
    void remember(QSettings &settings);
    void add(const QString &sql);
    void clear();
    const QStringList &questions() const { return m_questions; }

    /// Walks back from `draft`, what stands in the editor; empty when there is none earlier.
    QString earlier(const QString &draft);
    /// Walks forth, at last to the draft.
    QString later();

    static constexpr qsizetype most = 50;

private:
    void save();

    QSettings *m_settings = nullptr;
    QStringList m_questions;
    qsizetype m_place = -1; ///< below 0: at the draft
    QString m_draft;
};

} // namespace zm::ui
