// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/packedcalls.h>

#include <algorithm>
#include <limits>
#include <optional>

namespace zm {

namespace {

/// So that reading a block is a matter of a millisecond, and a long report can be cancelled.
constexpr qsizetype mostFacts = 100'000;
// What the fields of a fact have room for.
constexpr qsizetype mostCalls = std::numeric_limits<quint16>::max();
constexpr qsizetype mostAgents = std::numeric_limits<quint16>::max();
constexpr qsizetype mostQueues = (1 << 11) - 1;
constexpr qsizetype mostWords = (1 << 8) - 1;
constexpr qint64 mostSeconds = (1 << 21) - 1; // 24 days, as 31 bits of milliseconds

template <class Duration> qint32 cut(Duration span)
{
    using Limits = std::numeric_limits<qint32>;
    return qint32(std::clamp<qint64>(span.count(), Limits::min(), Limits::max()));
}

quint32 cutSeconds(std::optional<seconds> span)
{
    return quint32(std::clamp<qint64>(span.value_or(0s).count(), 0, mostSeconds));
}

template <class Ref> QString distinctionOf(const Ref &ref)
{
    return ref.id.text + QChar(0) + ref.extension + QChar(0) + ref.name;
}

quint16 placeOf(const QString &distinction, QHash<QString, quint16> &places, auto &list,
                const auto &item)
{
    const auto known = places.constFind(distinction);
    if (known != places.cend())
        return *known;
    const auto place = quint16(list.size());
    places.insert(distinction, place);
    list.append(item);
    return place;
}

} // namespace

PackedVisit packed(const Call &call, const Visit &visit)
{
    PackedVisit fact;
    fact.wait = cut(visit.wait());
    if (visit.outcome == Outcome::Answered && visit.leg >= 0) {
        const Leg &leg = call.legs[visit.leg];
        fact.talk = cutSeconds(leg.talk);
        fact.hold = cutSeconds(leg.hold);
    }
    fact.outcomeBits = quint32(visit.outcome);
    fact.directionBits = quint32(call.direction);
    fact.isProvisional = visit.provisional;
    return fact;
}

PackedLeg packed(const Call &call, const Leg &leg)
{
    PackedLeg fact;
    fact.talk = cutSeconds(leg.talk);
    fact.hold = cutSeconds(leg.hold);
    fact.outcomeBits = quint32(leg.outcome);
    fact.directionBits = quint32(call.direction);
    fact.roleBits = quint32(leg.role);
    fact.isOutgoing = leg.outgoing;
    return fact;
}

PackedLeg legOfKind(int kind)
{
    PackedLeg fact;
    fact.outcomeBits = quint32(kind) & 0xf;
    fact.roleBits = quint32(kind) >> 4 & 0x7;
    fact.isOutgoing = quint32(kind) >> 7;
    return fact;
}

CallPacker::CallPacker(PackedKind kind, Calls calls, Sink sink)
    : m_kind(kind)
    , m_keeps(calls == Calls::Keep)
    , m_sink(std::move(sink))
{}

void CallPacker::begin(Instant at)
{
    m_packed = {};
    m_packed.begin = at;
    m_queues.clear();
    m_agents.clear();
    m_words.clear();
    placeOf(distinctionOf(QueueRef()), m_queues, m_packed.queues, QueueRef());
    placeOf(QString(), m_words, m_packed.words, QString());
}

bool CallPacker::hasRoomFor(const Call &call) const
{
    return m_packed.visits.size() + m_packed.legs.size() < mostFacts
           && m_packed.callStarts.size() < mostCalls
           && m_packed.queues.size() + call.visits.size() + call.legs.size() <= mostQueues
           && m_packed.agents.size() + call.legs.size() <= mostAgents
           && m_packed.words.size() + call.visits.size() <= mostWords
           && call.start - m_packed.begin <= std::chrono::days(1);
}

void CallPacker::add(const Call &call)
{
    if (!m_packed.isEmpty() && !hasRoomFor(call))
        finish();
    if (m_packed.isEmpty())
        begin(call.start);
    m_packed.callStarts.append(offset(call.start));
    if (m_kind == PackedKind::Visits)
        addVisits(call);
    else
        addLegs(call);
}

void CallPacker::finish()
{
    if (!m_packed.isEmpty())
        m_sink(std::exchange(m_packed, {}));
}

qint32 CallPacker::offset(Instant at)
{
    const qint32 offset = cut(at - m_packed.begin);
    m_packed.first = std::min(m_packed.first, offset);
    m_packed.last = std::max(m_packed.last, offset);
    return offset;
}

void CallPacker::addVisits(const Call &call)
{
    for (const Visit &visit : call.visits) {
        PackedVisit fact = packed(call, visit);
        fact.entered = offset(visit.entered);
        fact.call = quint16(m_packed.callStarts.size() - 1);
        fact.queue = placeOf(distinctionOf(visit.queue), m_queues, m_packed.queues, visit.queue);
        const QString word = visit.outcome == Outcome::Other ? visit.word : QString();
        fact.word = quint8(placeOf(word, m_words, m_packed.words, word));
        m_packed.visits.append(fact);
        if (m_keeps)
            m_packed.calls.append(call.id);
    }
}

void CallPacker::addLegs(const Call &call)
{
    for (const Leg &leg : call.legs) {
        PackedLeg fact = packed(call, leg);
        fact.start = offset(leg.start);
        fact.call = quint16(m_packed.callStarts.size() - 1);
        fact.agent = placeOf(distinctionOf(leg.agent), m_agents, m_packed.agents, leg.agent);
        fact.queue = placeOf(distinctionOf(leg.queue), m_queues, m_packed.queues, leg.queue);
        m_packed.legs.append(fact);
        if (m_keeps)
            m_packed.calls.append(call.id);
    }
}

} // namespace zm
