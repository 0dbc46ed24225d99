// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <base/result.h>

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <calls/call.h>
#include <calls/callref.h>
#include <calls/outcome.h>

#include <functional>

namespace zm {

/// What summaries count of one visit, in 24 bytes: ten million of them are read in the time that
/// ten thousand calls take to put together.
struct PackedVisit
{
    qint32 entered = 0;   ///< ms after PackedCalls::begin
    qint32 callStart = 0; ///< likewise, of the call
    qint32 wait = 0;      ///< ms
    qint32 talk = 0;      ///< s, of the leg that answered
    qint32 hold = 0;      ///< s, likewise
    quint16 queue = 0;    ///< place in PackedCalls::queues
    quint8 word = 0;      ///< place in PackedCalls::words
    quint8 bits = 0;      ///< outcome, whether provisional, direction of the call

    Outcome outcome() const { return Outcome(bits & 0x0f); }
    bool isProvisional() const { return bits & 0x10; }
    CallDirection direction() const { return CallDirection(bits >> 5); }
};

/// The same of one leg.
struct PackedLeg
{
    qint32 start = 0;     ///< ms after PackedCalls::begin
    qint32 callStart = 0; ///< likewise, of the call
    qint32 talk = 0;      ///< s; 0 while unknown
    qint32 hold = 0;      ///< s; likewise
    quint16 agent = 0;    ///< place in PackedCalls::agents
    quint16 queue = 0;    ///< place in PackedCalls::queues, whose first is none
    quint8 bits = 0;      ///< outcome, direction of the call
    quint8 kind = 0;      ///< role, whether outgoing
    quint16 unused = 0;

    Outcome outcome() const { return Outcome(bits & 0x0f); }
    CallDirection direction() const { return CallDirection(bits >> 5); }
    LegRole role() const { return LegRole(kind & 0x0f); }
    bool isOutgoing() const { return kind & 0x10; }
};

enum class PackedKind { Visits, Legs };

/// Visits or legs of some calls that began within a day of each other. A value.
struct PackedCalls
{
    Instant begin{};
    QList<QueueRef> queues; ///< the first is empty
    QList<AgentRef> agents;
    QStringList words; ///< results as they came, where the outcome alone does not tell; first empty
    QList<PackedVisit> visits;
    QList<PackedLeg> legs;
    /// The call behind each visit or leg; only when it was asked for.
    QList<CallId> calls = {};

    Instant at(qint32 offset) const { return begin + milliseconds(offset); }
    bool isEmpty() const { return visits.isEmpty() && legs.isEmpty(); }
};

/// Packs calls given by start. Spans of more than 24 days are cut to that.
class CallPacker
{
public:
    enum class Calls { Leave, Keep };
    using Sink = std::function<void(const PackedCalls &)>;

    CallPacker(PackedKind kind, Calls calls, Sink sink);
    void add(const Call &call);
    /// Gives what is left.
    void finish();

private:
    bool hasRoomFor(const Call &call) const;
    void begin(Instant at);
    void addVisits(const Call &call);
    void addLegs(const Call &call);

    PackedKind m_kind;
    bool m_keeps;
    Sink m_sink;
    PackedCalls m_packed;
    QHash<QString, quint16> m_queues; ///< places by all that tells one from another
    QHash<QString, quint16> m_agents;
    QHash<QString, quint16> m_words;
};

/// What a visit or leg counts as: everything but its places in a pack's lists and its times there.
PackedVisit packed(const Call &call, const Visit &visit);
PackedLeg packed(const Call &call, const Leg &leg);

/// As bytes, without the calls behind, for the store.
QByteArray bytesOf(const QList<PackedCalls> &packed);
/// The way back, into memory that is used again: page after page of fresh memory would take longer
/// than the counting. False when the bytes are damaged, or another version's: the facts
/// themselves still tell.
bool unpack(const QByteArray &bytes, QList<PackedCalls> &packed);

} // namespace zm
