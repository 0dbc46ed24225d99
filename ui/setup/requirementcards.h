// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

#include <setup/checkline.h>

class QHBoxLayout;

namespace zm::ui {

class RequirementList;
class Theme;

/// What Zoom must grant and send, side by side: scopes and events, each list to be copied whole and
/// each line with its tick. GUI thread.
class RequirementCards final : public QWidget
{
    Q_OBJECT
public:
    explicit RequirementCards(const Theme &theme, QWidget *parent = nullptr);

    /// Days are said in `zone`.
    void tell(const QList<setup::CheckLine> &lines, const QTimeZone &zone);

Q_SIGNALS:
    /// The name of a scope or event is on the clipboard.
    void copied(const QString &name);

private:
    RequirementList *addCard(QHBoxLayout &row, const Theme &theme, const QString &title,
                             const QString &note, const QStringList &names);

    RequirementList *m_scopes;
    RequirementList *m_events;
};

} // namespace zm::ui
