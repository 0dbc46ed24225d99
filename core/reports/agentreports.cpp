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
            secondsCell(averageSeconds(tally.talk, c[T::Connected])),
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
    const std::pair<QString, T::Counter> counters[] = {
        {u"queue_answered"_s, T::QueueAnswered},
        {u"direct_answered"_s, T::DirectAnswered},
        {u"outbound"_s, T::Outbound},
        {u"outbound_connected"_s, T::OutboundConnected},
        {u"internal"_s, T::Internal},
        {u"offers"_s, T::Offers},
        {u"offers_answered"_s, T::OffersAnswered},
        {u"no_answer"_s, T::NoAnswer},
        {u"rejected"_s, T::Rejected},
        {u"busy"_s, T::Busy},
        {u"answered_by_other"_s, T::AnsweredByOther},
    };
    for (const auto &[column, counter] : counters)
        run.explain(row, column, tally.calls[counter]);
    const qint64 legs = tally.counts[T::Connected];
    const auto ofLegs = [&](const QString &column, const Term &term, bool isAverage) {
        Explanation behind;
        behind.terms = {term};
        if (isAverage)
            behind.divisor = {countTerm(u"connected legs"_s, legs)};
        else
            behind.note = u"connected legs "_s + QString::number(legs);
        behind.calls = tally.calls[T::Connected];
        run.explain(row, column, std::move(behind));
    };
    ofLegs(u"talk_seconds"_s, timeTerm(u"talk"_s, tally.talk), false);
    ofLegs(u"hold_seconds"_s, timeTerm(u"hold"_s, tally.hold), false);
    ofLegs(u"average_talk_seconds"_s, timeTerm(u"talk"_s, tally.talk), true);
    Explanation rate;
    const auto countOf = [&](const QString &what, T::Counter counter) {
        return countTerm(what, tally.counts[counter]);
    };
    rate.terms = {countOf(u"answered"_s, T::OffersAnswered)};
    rate.divisor = {countOf(u"answered"_s, T::OffersAnswered), countOf(u"no answer"_s, T::NoAnswer),
                    countOf(u"rejected"_s, T::Rejected), countOf(u"busy"_s, T::Busy)};
    rate.calls = tally.calls[T::OffersAnswered];
    run.explain(row, u"offer_answer_rate_percent"_s, std::move(rate));
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
            if (const auto ringing = leg.ringing()) {
                Explanation behind;
                behind.terms = {timeTerm(u"ringing"_s, *ringing)};
                behind.calls = {call.id};
                run.explain(row, u"ring_seconds"_s, std::move(behind));
            }
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
        QList<Stay> pieces;      ///< as seen, cut where our log was
        QList<Stay> stays;       ///< one an entry
        QList<Stay> longestStay; ///< its pieces
    };
    /// The stay that an agent is in; nobody leaves it by not being watched for a while.
    struct Lasting
    {
        QString state;
        milliseconds length{0};
        QList<Stay> pieces;
    };
    std::map<std::pair<QString, QString>, StateTally> tallies;
    std::map<QString, Lasting> lasting;
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
        const Stay piece{span.agent, span.state, from, to};
        StateTally &tally = tallies[key];
        tally.agent = span.agent;
        tally.sum += to - from;
        if (run.request.explain)
            tally.pieces.append(piece);
        // A stay that our log cut in two (a new connection, a restart) is one stay, and lasted as
        // long as it was seen. What nobody saw is a stretch each.
        Lasting unseen;
        const bool isSeen = span.state != "unknown"_L1;
        Lasting &stay = isSeen ? lasting[span.agent.key()] : unseen;
        const bool isNew = stay.state != span.state;
        if (isNew) {
            stay = {span.state, 0ms, {}};
            ++tally.entries;
        }
        stay.length += to - from;
        if (run.request.explain) {
            stay.pieces.append(piece);
            if (isNew)
                tally.stays.append(piece);
            else
                tally.stays.last().to = to;
        }
        if (stay.length > tally.longest) {
            tally.longest = stay.length;
            tally.longestStay = stay.pieces;
        }
    }
    const auto sumOf = [](const QList<Stay> &pieces) {
        milliseconds sum{0};
        for (const Stay &piece : pieces)
            sum += piece.to - piece.from;
        return sum;
    };
    for (const auto &[key, tally] : tallies) {
        Row row{{textCell(tally.agent.label()), textCell(tally.agent.extension),
                 textCell(key.second), secondsCell(tally.sum), countCell(tally.entries),
                 secondsCell(tally.longest)},
                {}};
        const QString note = u"our own state log, "_s + QString::number(tally.entries)
                             + (tally.entries == 1 ? u" stay"_s : u" stays"_s);
        Explanation sum, entries, longest;
        sum.terms = {timeTerm(key.second, sumOf(tally.pieces))};
        sum.note = entries.note = longest.note = note;
        sum.stays = tally.pieces;
        entries.stays = tally.stays;
        longest.made = Explanation::Made::Longest;
        longest.terms = {timeTerm(key.second, sumOf(tally.longestStay))};
        longest.stays = tally.longestStay;
        run.explain(row, u"seconds"_s, std::move(sum));
        run.explain(row, u"entries"_s, std::move(entries));
        run.explain(row, u"longest_seconds"_s, std::move(longest));
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

} // namespace zm::reports
