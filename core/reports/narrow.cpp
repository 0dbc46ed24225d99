// SPDX-License-Identifier: GPL-3.0-or-later
#include <reports/runreport.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

/// An agent's or queue's name for the filter: the extension, which is unique, before the label.
QString filterOf(const ReportInfo &info, const Row &row, const QString &label)
{
    for (const QString &id : {u"extension"_s, label}) {
        const int column = info.columnOf(id);
        if (column < 0)
            continue;
        if (const auto *text = std::get_if<QString>(&row.cells[column]))
            return *text;
    }
    return {};
}

std::optional<Instant> momentOf(const ReportInfo &info, const Row &row, const QString &column)
{
    const int place = info.columnOf(column);
    const auto *at = place < 0 ? nullptr : std::get_if<Instant>(&row.cells[place]);
    return at ? std::optional(*at) : std::nullopt;
}

} // namespace

ReportRequest narrowedTo(const ReportRequest &request, const Row &row)
{
    ReportRequest narrow = request;
    const ReportInfo *info = findReport(request.id);
    if (!info || row.cells.size() != info->columns.size())
        return narrow;
    const auto within = [&narrow](Instant from, Instant to) {
        narrow.from = std::max(narrow.from, from);
        narrow.to = std::min(narrow.to, to);
    };
    const bool ofQueue = request.id.startsWith("queue-"_L1) || request.id == "coverage"_L1
                         || request.id == "wait-distribution"_L1 || request.id == "zoom-audit"_L1;
    if (ofQueue && !request.merged) {
        if (const QString queue = filterOf(*info, row, u"queue"_s); !queue.isEmpty())
            narrow.queues = {queue};
    }
    if (request.id.startsWith("agent-"_L1)) {
        if (const QString agent = filterOf(*info, row, u"agent"_s); !agent.isEmpty())
            narrow.agents = {agent};
    }
    if (const auto start = momentOf(*info, row, u"interval_start"_s))
        within(*start, nextInterval(*start, request.interval, request.zone));
    // What a line of these counts by is its own moment.
    for (const QString &column : {u"offered_at"_s, u"time"_s, u"first_missed"_s}) {
        if (const auto at = momentOf(*info, row, column))
            within(*at, *at + 1ms);
    }
    if (request.id == "calls"_L1) {
        if (const auto at = momentOf(*info, row, u"start"_s))
            within(*at, *at + 1ms);
    }
    return narrow;
}

bool isSameLine(const ReportInfo &info, const Row &a, const Row &b)
{
    return std::ranges::all_of(info.key, [&](const QString &id) {
        const int column = info.columnOf(id);
        return a.cells.value(column) == b.cells.value(column);
    });
}

} // namespace zm::reports
