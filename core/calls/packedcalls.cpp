// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/packedcalls.h>

#include <algorithm>
#include <limits>

namespace zm {

namespace {

/// So that reading a block is a matter of a millisecond, and a long report can be cancelled.
constexpr qsizetype mostFacts = 100'000;
constexpr qsizetype mostNames = std::numeric_limits<quint16>::max();
constexpr qsizetype mostWords = std::numeric_limits<quint8>::max();

template <class Duration> qint32 cut(Duration span)
{
    using Limits = std::numeric_limits<qint32>;
    return qint32(std::clamp<qint64>(span.count(), Limits::min(), Limits::max()));
}

quint8 bitsOf(Outcome outcome, CallDirection direction, bool provisional = false)
{
    return quint8(int(outcome) | (provisional ? 0x10 : 0) | int(direction) << 5);
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
        fact.talk = cut(leg.talk.value_or(0s));
        fact.hold = cut(leg.hold.value_or(0s));
    }
    fact.bits = bitsOf(visit.outcome, call.direction, visit.provisional);
    return fact;
}

PackedLeg packed(const Call &call, const Leg &leg)
{
    PackedLeg fact;
    fact.talk = cut(leg.talk.value_or(0s));
    fact.hold = cut(leg.hold.value_or(0s));
    fact.bits = bitsOf(leg.outcome, call.direction);
    fact.kind = quint8(int(leg.role) | (leg.outgoing ? 0x10 : 0));
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
           && m_packed.queues.size() + call.visits.size() + call.legs.size() <= mostNames
           && m_packed.agents.size() + call.legs.size() <= mostNames
           && m_packed.words.size() + call.visits.size() <= mostWords
           && call.start - m_packed.begin <= std::chrono::days(1);
}

void CallPacker::add(const Call &call)
{
    if (!m_packed.isEmpty() && !hasRoomFor(call))
        finish();
    if (m_packed.isEmpty())
        begin(call.start);
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

void CallPacker::addVisits(const Call &call)
{
    for (const Visit &visit : call.visits) {
        PackedVisit fact = packed(call, visit);
        fact.entered = cut(visit.entered - m_packed.begin);
        fact.callStart = cut(call.start - m_packed.begin);
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
        fact.start = cut(leg.start - m_packed.begin);
        fact.callStart = cut(call.start - m_packed.begin);
        fact.agent = placeOf(distinctionOf(leg.agent), m_agents, m_packed.agents, leg.agent);
        fact.queue = placeOf(distinctionOf(leg.queue), m_queues, m_packed.queues, leg.queue);
        m_packed.legs.append(fact);
        if (m_keeps)
            m_packed.calls.append(call.id);
    }
}

} // namespace zm
