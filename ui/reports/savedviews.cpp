// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reports/savedviews.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

const QString viewsKey = u"reports/views"_s;
const QString lastKey = u"reports/last"_s;

} // namespace

void SavedViews::remember(QSettings &settings)
{
    m_settings = &settings;
    const auto kept = QJsonDocument::fromJson(settings.value(viewsKey).toByteArray()).array();
    m_views.clear();
    for (const QJsonValue &value : kept) {
        const QJsonObject view = value.toObject();
        const QString name = view.value(u"name"_s).toString();
        if (!name.isEmpty())
            m_views.append({name, queryFrom(view.value(u"query"_s).toObject())});
    }
    const auto last = QJsonDocument::fromJson(settings.value(lastKey).toByteArray());
    if (last.isObject())
        m_last = queryFrom(last.object());
}

void SavedViews::keep(const QString &name, const ReportQuery &query)
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    if (found == m_views.end())
        m_views.append({name, query});
    else
        found->query = query;
    write();
}

void SavedViews::remove(const QString &name)
{
    m_views.removeIf([&name](const SavedView &view) { return view.name == name; });
    write();
}

void SavedViews::putBack(qsizetype at, const SavedView &view)
{
    m_views.removeIf([&view](const SavedView &other) { return other.name == view.name; });
    m_views.insert(std::min(at, m_views.size()), view);
    write();
}

void SavedViews::setLast(const ReportQuery &query)
{
    m_last = query;
    if (m_settings)
        m_settings->setValue(lastKey, QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact));
}

void SavedViews::write()
{
    if (!m_settings)
        return;
    QJsonArray views;
    for (const SavedView &view : std::as_const(m_views))
        views.append(QJsonObject{{u"name"_s, view.name}, {u"query"_s, toJson(view.query)}});
    m_settings->setValue(viewsKey, QJsonDocument(views).toJson(QJsonDocument::Compact));
}

} // namespace zm::ui
