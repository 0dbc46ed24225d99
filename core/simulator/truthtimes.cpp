// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/element.h>
#include <simulator/fields.h>
#include <simulator/truth.h>
#include <simulator/truthcells.h>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

/// A queue's callers, seen together: when at least one of them waited.
std::vector<std::pair<Instant, Instant>> united(std::vector<std::pair<Instant, Instant>> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<std::pair<Instant, Instant>> apart;
    for (const auto &span : spans) {
        if (apart.empty() || apart.back().second < span.first)
            apart.push_back(span);
        else
            apart.back().second = std::max(apart.back().second, span.second);
    }
    return apart;
}

milliseconds shared(Instant from, Instant to, Instant otherFrom, Instant otherTo)
{
    const Instant begin = from < otherFrom ? otherFrom : from;
    const Instant end = to < otherTo ? to : otherTo;
    return begin < end ? end - begin : milliseconds(0);
}

/// Times of events are whole seconds.
Instant toTheSecond(Instant at)
{
    return fromMs(wireSeconds(at) * 1'000);
}

qint64 wholeSeconds(milliseconds span)
{
    return (span.count() + 500) / 1'000;
}

} // namespace

/// Presence hears of a call's end a moment late: what the agent was before the call fills that
/// moment, since nobody can have been told otherwise.
QList<StateSpan> Truth::toldStates(int agent, Instant from, Instant to)
{
    QList<StateSpan> told;
    for (const Day *day : m_story.daysBetween(from, to)) {
        std::vector<LegOf> legs;
        for (const SimCall &call : day->calls())
            for (const Leg &leg : call.legs)
                if (leg.agent == agent)
                    legs.push_back({&call, &leg});
        QString restedIn, before;
        QList<StateSpan> spans = spansOf(*day, agent, legs, std::min(to, day->end()));
        for (qsizetype i = 0; i < spans.size(); ++i) {
            StateSpan &span = spans[i];
            const bool followsCall =
                std::any_of(legs.begin(), legs.end(),
                            [&span](const LegOf &one) { return one.leg->end == span.from; });
            if (span.state == "on call (presence)"_L1 && followsCall && !restedIn.isEmpty())
                span.state = restedIn;
            else if (!span.answered && span.queue.isEmpty() && span.state != "ringing"_L1
                     && span.state != "dialling"_L1 && span.state != "on call (presence)"_L1)
                restedIn = span.state;
            span.from = std::max(toTheSecond(span.from), from);
            span.to = toTheSecond(span.to);
            // What lay between two stays of one kind parts them, even if it was over in a moment.
            const bool wasSame = std::exchange(before, span.state) == span.state && !told.isEmpty()
                                 && told.last().state == span.state;
            if (span.to <= span.from)
                continue;
            if (wasSame)
                told.last().to = span.to;
            else
                told.append(span);
        }
    }
    return told;
}

Table Truth::agentStates(const Question &question)
{
    struct Sum
    {
        milliseconds all{0};
        milliseconds longest{0};
        int entries = 0;
    };
    Table table{QStringLiteral("agent,extension,state,seconds,entries,longest_seconds").split(u','),
                {}};
    for (int i = 0; i < int(m_story.centre().agents().size()); ++i) {
        std::map<QString, Sum> sums;
        for (const StateSpan &span : toldStates(i, question.from, question.to)) {
            Sum &sum = sums[span.state];
            sum.all += span.to - span.from;
            sum.longest = std::max(sum.longest, span.to - span.from);
            ++sum.entries;
        }
        const SimAgent &who = m_story.centre().agents()[size_t(i)];
        for (const auto &[state, sum] : sums)
            table.rows.append({who.name, QString::number(who.extension), state,
                               QString::number(wholeSeconds(sum.all)), QString::number(sum.entries),
                               QString::number(wholeSeconds(sum.longest))});
    }
    return table;
}

/// How much of the stretch the member took calls of that queue.
milliseconds Truth::received(int member, int queue, Instant from, Instant to)
{
    milliseconds all{0};
    if (from >= to)
        return all;
    for (const Day *day : m_story.daysBetween(from, to)) {
        std::vector<Instant> turns{std::max(from, day->begin()), std::min(to, day->end())};
        for (const OptOut &out : day->optOuts(member))
            for (const Instant turn : {toTheSecond(out.from), toTheSecond(out.to)})
                if (turn > turns[0] && turn < turns[1])
                    turns.push_back(turn);
        std::sort(turns.begin(), turns.end());
        for (size_t i = 1; i < turns.size(); ++i) {
            const Instant middle = turns[i - 1] + (turns[i] - turns[i - 1]) / 2;
            const auto &outs = day->optOuts(member);
            const bool out = std::any_of(outs.begin(), outs.end(), [&](const OptOut &one) {
                return (one.queue < 0 || one.queue == queue) && toTheSecond(one.from) <= middle
                       && middle < toTheSecond(one.to);
            });
            if (!out && turns[i - 1] < turns[i])
                all += turns[i] - turns[i - 1];
        }
    }
    return all;
}

Table Truth::coverage(const Question &question)
{
    const Centre &centre = m_story.centre();
    const QTimeZone &zone = centre.zone();
    std::vector<QList<StateSpan>> states;
    for (int i = 0; i < int(centre.agents().size()); ++i)
        states.push_back(toldStates(i, question.from, question.to));
    const auto calls = recordedCalls(question.from, question.to, question.asOf);

    Table table{{u"queue"_s, u"interval_start"_s, u"offered"_s, u"free_agents_average"_s,
                 u"dnd_overlap_seconds"_s},
                {}};
    for (int q = 0; q < int(centre.queues().size()); ++q) {
        std::vector<std::pair<Instant, Instant>> waits;
        std::vector<Instant> entries;
        for (const SimCall *call : calls) {
            for (const Visit &visit : call->visits) {
                if (visit.queue != q || !visit.left)
                    continue;
                const Instant entered = toTheSecond(visit.entered);
                waits.emplace_back(entered, toTheSecond(*visit.left));
                if (entered >= question.from && entered < question.to)
                    entries.push_back(entered);
            }
        }
        waits = united(std::move(waits));
        for (Instant begin = question.from; begin < question.to;) {
            // Whole intervals of local time.
            const qint64 offset = toDateTime(begin, zone).offsetFromUtc();
            const qint64 width = question.intervalMinutes * 60;
            const qint64 number = (wireSeconds(begin) + offset) / width;
            const Instant start = fromMs((number * width - offset) * 1'000);
            const Instant end =
                std::min(fromMs(((number + 1) * width - offset) * 1'000), question.to);
            milliseconds free{0}, dnd{0};
            for (const int member : centre.queues()[size_t(q)].members) {
                for (const StateSpan &span : std::as_const(states[size_t(member)])) {
                    if (span.state == "free"_L1 || span.state == "mobile"_L1)
                        free +=
                            received(member, q, std::max(span.from, begin), std::min(span.to, end));
                    if (span.state != "do not disturb"_L1)
                        continue;
                    for (const auto &[from, to] : waits)
                        dnd += shared(std::max(from, begin), std::min(to, end), span.from, span.to);
                }
            }
            const auto offered =
                std::count_if(entries.begin(), entries.end(),
                              [&](Instant entered) { return entered >= begin && entered < end; });
            table.rows.append({centre.queues()[size_t(q)].name, toIsoLocal(start, zone),
                               QString::number(offered),
                               hundredthsCell(free.count(), (end - begin).count()),
                               QString::number(wholeSeconds(dnd))});
            begin = end;
        }
    }
    return table;
}

} // namespace zm::sim
