// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedreading.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

struct AgentTally
{
    enum Counter {
        QueueAnswered,
        DirectAnswered,
        Outbound,
        OutboundConnected,
        Internal,
        Connected,
        Offers,
        OffersAnswered,
        NoAnswer,
        Rejected,
        Busy,
        AnsweredByOther,
        CounterCount,
    };
    AgentRef agent;
    bool keepCalls = false;
    qint64 counts[CounterCount] = {};
    QList<CallId> calls[CounterCount];
    seconds talk{0};
    seconds hold{0};

    void count(Counter counter, qint64 times, const CallId &call)
    {
        counts[counter] += times;
        if (keepCalls)
            calls[counter].append(call);
    }

    /// PRODUCT §9, "agent-summary, by leg"; `times` legs of one kind.
    void add(const PackedLeg &leg, qint64 times, const CallId &call)
    {
        const bool answered = leg.outcome() == Outcome::Answered;
        switch (leg.role()) {
        case LegRole::Queue:
            if (answered)
                count(QueueAnswered, times, call);
            break;
        case LegRole::Direct:
            if (answered)
                count(DirectAnswered, times, call);
            break;
        case LegRole::Outbound:
            count(Outbound, times, call);
            if (answered)
                count(OutboundConnected, times, call);
            break;
        case LegRole::Internal:
            if (answered || leg.isOutgoing)
                count(Internal, times, call);
            break;
        case LegRole::Consultation:
            break;
        }
        if (answered)
            count(Connected, times, call);
        if (leg.isOutgoing)
            return;
        count(Offers, times, call);
        switch (leg.outcome()) {
        case Outcome::Answered:
            count(OffersAnswered, times, call);
            break;
        case Outcome::NoAnswer:
            count(NoAnswer, times, call);
            break;
        case Outcome::Rejected:
            count(Rejected, times, call);
            break;
        case Outcome::Busy:
            count(Busy, times, call);
            break;
        case Outcome::AnsweredByOther:
            count(AnsweredByOther, times, call);
            break;
        default:
            break; // the caller gave up: an offer, and nobody's miss
        }
    }

    void add(const AgentTally &other)
    {
        for (int i = 0; i < CounterCount; ++i)
            counts[i] += other.counts[i];
        talk += other.talk;
        hold += other.hold;
    }

    std::optional<double> answerRate() const
    {
        const qint64 below =
            counts[OffersAnswered] + counts[NoAnswer] + counts[Rejected] + counts[Busy];
        return below > 0 ? std::optional(100.0 * double(counts[OffersAnswered]) / double(below))
                         : std::nullopt;
    }
};

/// An agent's legs as they are read. They go by the million, and asking what each of them is would
/// cost more than all the rest: they are counted by kind, and each kind is told apart at the end.
class AgentLegs
{
public:
    bool isNew() const { return m_tally.agent.name.isEmpty(); }
    void begin(const AgentRef &agent, bool keepCalls)
    {
        m_tally.agent = agent;
        m_tally.keepCalls = keepCalls;
    }
    void add(const PackedLeg &leg, const CallId &call)
    {
        const qint64 ifAnswered = -qint64(leg.outcome() == Outcome::Answered);
        m_talk += leg.talk & ifAnswered;
        m_hold += leg.hold & ifAnswered;
        if (m_tally.keepCalls)
            m_tally.add(leg, 1, call); // a list is as long as its number, and in the calls' order
        else
            ++m_ofKind[leg.kind()];
    }
    AgentTally tally() const
    {
        AgentTally all = m_tally;
        all.talk = seconds(m_talk);
        all.hold = seconds(m_hold);
        for (int kind = 0; kind < PackedLeg::kinds; ++kind) {
            if (m_ofKind[kind] > 0)
                all.add(legOfKind(kind), m_ofKind[kind], {});
        }
        return all;
    }

private:
    AgentTally m_tally;
    qint64 m_talk = 0; ///< s
    qint64 m_hold = 0;
    quint32 m_ofKind[PackedLeg::kinds] = {};
};

std::optional<milliseconds> perLeg(seconds sum, qint64 legs)
{
    if (legs <= 0)
        return {};
    return milliseconds((2 * toMs(sum) + legs) / (2 * legs));
}

QList<Cell> agentCells(const AgentTally &tally)
{
    using T = AgentTally;
    const auto &c = tally.counts;
    return {textCell(tally.agent.label()),
            textCell(tally.agent.extension),
            countCell(c[T::QueueAnswered]),
            countCell(c[T::DirectAnswered]),
            countCell(c[T::Outbound]),
            countCell(c[T::OutboundConnected]),
            countCell(c[T::Internal]),
            Cell(qint64(tally.talk.count())),
            Cell(qint64(tally.hold.count())),
            secondsCell(perLeg(tally.talk, c[T::Connected])),
            countCell(c[T::Offers]),
            countCell(c[T::OffersAnswered]),
            countCell(c[T::NoAnswer]),
            countCell(c[T::Rejected]),
            countCell(c[T::Busy]),
            countCell(c[T::AnsweredByOther]),
            percentCell(tally.answerRate())};
}

void explainAgent(const ReportRun &run, Row &row, const AgentTally &tally)
{
    if (!run.request.explain)
        return;
    using T = AgentTally;
    const std::pair<const char16_t *, T::Counter> counters[] = {
        {u"queue_answered", T::QueueAnswered},
        {u"direct_answered", T::DirectAnswered},
        {u"outbound", T::Outbound},
        {u"outbound_connected", T::OutboundConnected},
        {u"internal", T::Internal},
        {u"offers", T::Offers},
        {u"offers_answered", T::OffersAnswered},
        {u"no_answer", T::NoAnswer},
        {u"rejected", T::Rejected},
        {u"busy", T::Busy},
        {u"answered_by_other", T::AnsweredByOther},
    };
    for (const auto &[column, counter] : counters)
        run.explain(row, QString::fromUtf16(column), {}, tally.calls[counter]);
    const auto over = [&](const QString &what, seconds sum) -> QString {
        return what + u' ' + QString::number(sum.count()) + u" s over connected legs "_s
               + QString::number(tally.counts[T::Connected]);
    };
    const auto of = [&](const QString &what, T::Counter counter) -> QString {
        return what + u' ' + QString::number(tally.counts[counter]);
    };
    run.explain(row, u"talk_seconds"_s, over(u"talk"_s, tally.talk), tally.calls[T::Connected]);
    run.explain(row, u"hold_seconds"_s, over(u"hold"_s, tally.hold), tally.calls[T::Connected]);
    run.explain(row, u"offer_answer_rate_percent"_s,
                of(u"answered"_s, T::OffersAnswered) + u" ÷ ("_s
                    + of(u"answered"_s, T::OffersAnswered) + u" + "_s
                    + of(u"no answer"_s, T::NoAnswer) + u" + "_s + of(u"rejected"_s, T::Rejected)
                    + u" + "_s + of(u"busy"_s, T::Busy) + u')',
                tally.calls[T::OffersAnswered]);
    run.explain(row, u"average_talk_seconds"_s,
                u"talk "_s + QString::number(tally.talk.count()) + u" s ÷ connected legs "_s
                    + QString::number(tally.counts[T::Connected]),
                tally.calls[T::Connected]);
}

QString callerOf(const Leg &leg)
{
    return leg.outgoing ? leg.to : leg.from;
}

} // namespace

Result<> runAgentSummary(const ReportRun &run)
{
    std::unordered_map<QString, AgentLegs> found;
    const Result<> read = readLegs(run, [&](const WantedLegs &legs) {
        std::vector<AgentLegs *> places(legs.packed.agents.size(), nullptr);
        legs.each([&](const PackedLeg &leg, const CallId &call) {
            AgentLegs *&agent = places[leg.agent];
            if (!agent) {
                const AgentRef &ref = legs.packed.agents[leg.agent];
                agent = &found[ref.key()];
                if (agent->isNew())
                    agent->begin(run.named(ref), run.request.explain);
            }
            agent->add(leg, call);
        });
    });
    if (!read)
        return read;
    std::map<QString, AgentTally> tallies;
    for (const auto &[key, legs] : found)
        tallies.emplace(key, legs.tally());
    AgentTally all;
    for (const auto &[key, tally] : tallies) {
        all.add(tally);
        Row row{agentCells(tally), {}};
        explainAgent(run, row, tally);
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    run.emitTotals({agentCells(all), {}});
    return {};
}

Result<> runAgentOffers(const ReportRun &run)
{
    return run.streamCalls([&](const Call &call) -> Result<> {
        for (const Leg &leg : call.legs) {
            if (!leg.isOffer() || !run.request.holds(leg.start) || !run.request.wants(leg.agent)
                || (!run.request.queues.isEmpty() && !run.request.wants(leg.queue)))
                continue;
            Row row{{leg.start, textCell(leg.agent.label()), textCell(leg.agent.extension),
                     textCell(leg.queue.isEmpty() ? QString() : leg.queue.label()),
                     textCell(callerOf(leg)), secondsCell(leg.ringing()),
                     textCell(wordOf(leg.outcome, leg.word)), textCell(call.id.text)},
                    {}};
            run.explain(row, u"ring_seconds"_s,
                        u"first device's ring to the answer or the last device's end"_s, {call.id});
            if (const Result<> sent = run.emitRow(std::move(row)); !sent)
                return sent;
        }
        return {};
    });
}

Result<> runAgentStates(const ReportRun &run)
{
    struct StateTally
    {
        AgentRef agent;
        milliseconds sum{0};
        milliseconds longest{0};
        qint64 entries = 0;
    };
    /// The stay that an agent is in; nobody leaves it by not being watched for a while.
    struct Stay
    {
        QString state;
        milliseconds length{0};
    };
    std::map<std::pair<QString, QString>, StateTally> tallies;
    std::map<QString, Stay> stays;
    QList<StateSpan> spans = run.inputs.states;
    std::sort(spans.begin(), spans.end(), [](const StateSpan &a, const StateSpan &b) {
        return std::tuple(a.from, a.to) < std::tuple(b.from, b.to);
    });
    for (const StateSpan &span : std::as_const(spans)) {
        const Instant from = std::max(span.from, run.request.from);
        const Instant to = std::min(span.to, run.request.to);
        if (to <= from || !run.request.wants(span.agent))
            continue;
        const std::pair key(span.agent.key(), span.state);
        StateTally &tally = tallies[key];
        tally.agent = span.agent;
        tally.sum += to - from;
        if (span.state == "unknown"_L1) {
            ++tally.entries;
            tally.longest = std::max(tally.longest, to - from);
            continue;
        }
        // A stay that our log cut in two (a new connection, a restart) is one stay, and lasted as
        // long as it was seen.
        Stay &stay = stays[span.agent.key()];
        if (stay.state != span.state) {
            stay = {span.state, 0ms};
            ++tally.entries;
        }
        stay.length += to - from;
        tally.longest = std::max(tally.longest, stay.length);
    }
    for (const auto &[key, tally] : tallies) {
        Row row{{textCell(tally.agent.label()), textCell(tally.agent.extension),
                 textCell(key.second), secondsCell(tally.sum), countCell(tally.entries),
                 secondsCell(tally.longest)},
                {}};
        run.explain(row, u"seconds"_s, u"sum of "_s + QString::number(tally.entries) + u" stays"_s);
        run.explain(row, u"entries"_s, u"our own state log"_s);
        run.explain(row, u"longest_seconds"_s,
                    u"longest of "_s + QString::number(tally.entries) + u" stays"_s);
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

} // namespace zm::reports
