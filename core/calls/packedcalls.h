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

/// What summaries count of one visit, in 20 bytes: ten million of them are read in the time that
/// ten thousand calls take to put together, and most of that is the moving of bytes.
struct PackedVisit
{
    qint32 entered = 0; ///< ms after PackedCalls::begin
    qint32 wait = 0;    ///< ms
    quint16 call = 0;   ///< place in PackedCalls::callStarts
    quint16 queue = 0;  ///< place in PackedCalls::queues
    quint32 outcomeBits : 4 = 0;
    quint32 directionBits : 2 = 0;
    quint32 isProvisional : 1 = 0;
    quint32 talk : 21 = 0; ///< s, of the leg that answered
    quint32 hold : 21 = 0; ///< s, likewise
    quint32 word : 8 = 0;  ///< place in PackedCalls::words

    Outcome outcome() const { return Outcome(outcomeBits); }
    CallDirection direction() const { return CallDirection(directionBits); }
};

/// The same of one leg, in 16 bytes.
struct PackedLeg
{
    static constexpr int kinds = 256; ///< ways to count: outcome, role, whether outgoing

    qint32 start = 0;  ///< ms after PackedCalls::begin
    quint16 call = 0;  ///< place in PackedCalls::callStarts
    quint16 agent = 0; ///< place in PackedCalls::agents
    quint32 outcomeBits : 4 = 0;
    quint32 roleBits : 3 = 0;
    quint32 isOutgoing : 1 = 0;
    quint32 directionBits : 2 = 0;
    quint32 talk : 21 = 0;  ///< s; 0 while unknown
    quint32 hold : 21 = 0;  ///< s; likewise
    quint32 queue : 11 = 0; ///< place in PackedCalls::queues, whose first is none

    Outcome outcome() const { return Outcome(outcomeBits); }
    CallDirection direction() const { return CallDirection(directionBits); }
    LegRole role() const { return LegRole(roleBits); }
    int kind() const { return int(outcomeBits | roleBits << 4 | isOutgoing << 7); }
};
/// A leg of that kind, of which no more is told.
PackedLeg legOfKind(int kind);

enum class PackedKind { Visits, Legs };

/// Visits or legs of some calls that began within a day of each other. A value.
struct PackedCalls
{
    Instant begin{};
    QList<QueueRef> queues; ///< the first is empty
    QList<AgentRef> agents;
    QList<qint32> callStarts; ///< ms after begin
    /// No time in here is outside [begin + first, begin + last].
    qint32 first = 0;
    qint32 last = 0;
    QStringList words; ///< results as they came, where the outcome alone does not tell; first empty
    QList<PackedVisit> visits;
    QList<PackedLeg> legs;
    /// The call behind each visit or leg; only when it was asked for.
    QList<CallId> calls = {};

    template <class Fact> qint32 callStart(const Fact &fact) const { return callStarts[fact.call]; }
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
    qint32 offset(Instant at);
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

/// Of the bytes: another number is another format.
extern const quint32 packFormat;
/// As bytes, without the calls behind, for the store.
QByteArray bytesOf(const QList<PackedCalls> &packed);
/// The way back, into memory that is used again. Facts stay where they are: moving them would take
/// as long as counting them, so the bytes must live as long as `packed` is read. False when the
/// bytes are damaged, or another version's: the facts themselves still tell.
bool unpack(const QByteArray &bytes, QList<PackedCalls> &packed);

} // namespace zm
