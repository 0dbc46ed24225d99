// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/sqlanswer.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

reports::Cell cellOf(const store::SqlValue &value)
{
    return std::visit([](const auto &plain) { return reports::Cell(plain); }, value);
}

} // namespace

Result<store::ReadOnlyQuery::Told> answerSql(const QString &path, const QString &sql,
                                             reports::RowSink &sink,
                                             const store::QueryLimits &limits,
                                             const std::function<bool()> &isWanted)
{
    store::ReadOnlyQuery::Sink into;
    into.isWanted = isWanted;
    into.begin = [&](const QStringList &columns) {
        reports::ReportInfo info{u"answer"_s, u"Answer"_s, {}};
        for (const QString &name : columns)
            info.columns.append({name, reports::CellType::Text, {}});
        return sink.begin(info, QTimeZone::utc());
    };
    reports::Row row;
    into.row = [&](const QList<store::SqlValue> &values) {
        row.cells.clear();
        for (const store::SqlValue &value : values)
            row.cells.append(cellOf(value));
        return sink.row(row);
    };
    auto told = store::ReadOnlyQuery::run(path, sql, into, limits);
    if (told) {
        if (const auto ended = sink.end(); !ended)
            return Failure(ended.error());
    }
    return told;
}

} // namespace zm::engine
