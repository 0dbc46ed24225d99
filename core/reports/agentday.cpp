// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/tilestate.h>

#include <reports/agentday.h>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

bool isIn(const StateSpan &span)
{
    return isObserved(span) && span.state != nameOf(TileState::Offline)
           && span.state != nameOf(TileState::OutOfOffice);
}

} // namespace

bool isObserved(const StateSpan &span)
{
    return span.state != "unknown"_L1 && span.state != nameOf(TileState::NoData);
}

QList<StateSpan> withUnknown(QList<StateSpan> spans, Instant from, Instant until)
{
    std::sort(spans.begin(), spans.end(), [](const StateSpan &a, const StateSpan &b) {
        return std::tuple(a.agent.key(), a.from, a.to) < std::tuple(b.agent.key(), b.from, b.to);
    });
    QList<StateSpan> filled;
    const auto unknown = [&filled](const AgentRef &agent, Instant begin, Instant end) {
        if (begin < end)
            filled.append({agent, u"unknown"_s, begin, end, false, false, true});
    };
    for (qsizetype i = 0; i < spans.size();) {
        const AgentRef agent = spans[i].agent;
        Instant covered = from;
        for (; i < spans.size() && spans[i].agent.key() == agent.key(); ++i) {
            StateSpan span = spans[i];
            const bool overlapped = i + 1 < spans.size() && spans[i + 1].agent.key() == agent.key();
            if (overlapped)
                span.to = std::min(span.to, spans[i + 1].from);
            if (span.from < covered) {
                span.from = covered;
                span.begins = false;
            }
            span.to = std::min(span.to, until);
            if (span.from >= span.to)
                continue;
            unknown(agent, covered, span.from);
            covered = span.to;
            filled.append(span);
        }
        unknown(agent, covered, until);
    }
    return filled;
}

AgentDay agentDayOf(const QList<StateSpan> &spans, Instant from, Instant until)
{
    AgentDay day;
    const StateSpan *before = nullptr;
    std::optional<Instant> leftAt;
    const QList<StateSpan> all = withUnknown(spans, from, until);
    for (const StateSpan &span : all) {
        const milliseconds length = span.to - span.from;
        day.inState[span.state] += length;
        if (isObserved(span)) {
            day.observed += length;
            if (before && isObserved(*before) && before->state != span.state)
                ++day.changes;
        }
        if (isIn(span)) {
            if (!day.firstIn)
                day.firstIn = span.from;
            leftAt = span.to;
        }
        before = &span;
    }
    if (leftAt && *leftAt < until)
        day.lastOut = leftAt;
    if (day.observed >= 1min)
        day.changesAnHour = double(day.changes) * 3'600'000.0 / double(day.observed.count());
    return day;
}

} // namespace zm::reports
