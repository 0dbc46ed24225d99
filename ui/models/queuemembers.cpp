// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/queuemembers.h>
#include <ui/models/timertext.h>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

QString agentTimer(const AgentRow &row, BoardTime time)
{
    if (!row.since)
        return u"–"_s;
    const QString text = timerText(*row.since, time.now);
    return time.stale || row.sinceAtLeast ? u"≥ "_s + text : text;
}

} // namespace

QList<MemberLine> memberLines(const BoardMirror &mirror, const QueueRow &queue, BoardTime time)
{
    QList<AgentRow> rows;
    for (const AgentId &id : queue.members) {
        if (const AgentRow *known = mirror.agent(id)) {
            rows.append(*known);
        } else {
            AgentRow unknown;
            unknown.id = id;
            unknown.name = id.text;
            rows.append(unknown);
        }
    }
    std::ranges::sort(rows, {}, [](const AgentRow &row) {
        return std::tuple(familyOf(row.state), row.since.value_or(Instant::max()), row.name,
                          row.id.text);
    });
    QList<MemberLine> lines;
    for (const AgentRow &row : std::as_const(rows)) {
        lines.append({row.id, row.name, row.state, agentTimer(row, time),
                      mirror.alerts().agentMark(row.id, time.now)});
    }
    return lines;
}

} // namespace zm::ui
