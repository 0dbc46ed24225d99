// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reports/reportquery.h>

#include <QList>

class QSettings;

namespace zm::ui {

struct SavedView
{
    QString name;
    ReportQuery query;

    bool operator==(const SavedView &) const = default;
};

/// Queries that a reader keeps under a name, in the order they were kept, and the one that was in
/// view last. Without settings they live as long as the window.
class SavedViews
{
public:
    /// Must outlive this. Reads what is there.
    void remember(QSettings &settings);
    const QList<SavedView> &views() const { return m_views; }
    /// Another view of this name is replaced.
    void keep(const QString &name, const ReportQuery &query);
    void remove(const QString &name);
    /// The view at its old place again, in place of what has its name by now.
    void putBack(qsizetype at, const SavedView &view);
    std::optional<ReportQuery> last() const { return m_last; }
    void setLast(const ReportQuery &query);

private:
    void write();

    QSettings *m_settings = nullptr;
    QList<SavedView> m_views;
    std::optional<ReportQuery> m_last;
};

} // namespace zm::ui
