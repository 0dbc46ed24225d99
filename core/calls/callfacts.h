// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <base/result.h>
#include <domain/callelement.h>
#include <domain/event.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace zm {

struct LegFact
{
    Instant at{};
    LegEvent leg;

    bool operator==(const LegFact &) const = default;
};

struct TransferFact
{
    Instant at{};
    TransferEvent transfer;

    bool operator==(const TransferFact &) const = default;
};

struct VoicemailFact
{
    Instant at{};
    VoicemailEvent voicemail;

    bool operator==(const VoicemailFact &) const = default;
};

/// Everything that was ever told of one call, each fact once, in one order: a set that only grows.
/// Hence merging is commutative, associative and idempotent, and order, doubles and lateness of
/// delivery cannot matter. Which fact outranks which is decided later, by assemble().
class CallFacts
{
public:
    const QList<CallElement> &elements() const { return m_elements; }
    const QList<CallSummary> &summaries() const { return m_summaries; }
    const QList<LegFact> &legs() const { return m_legs; }
    const QList<TransferFact> &transfers() const { return m_transfers; }
    const QList<VoicemailFact> &voicemails() const { return m_voicemails; }
    const QStringList &deletedElements() const { return m_deleted; } ///< ids, sorted

    /// Takes what the event tells of calls, all of it: the caller knows that it belongs here (see
    /// piecesOf() in grouping.h). True when anything was new.
    bool absorb(const Event &event);
    bool merge(const CallFacts &other);

    /// False for a shelf that knows only, say, a deletion whose record never came.
    bool isCall() const
    {
        return !m_elements.isEmpty() || !m_summaries.isEmpty() || !m_legs.isEmpty();
    }
    /// Earliest time told; epoch when nothing is.
    Instant started() const;
    /// Every key under which a later fact may find this call (see grouping.h), sorted.
    QStringList aliases() const;

    /// Compact, versioned, equal for equal facts: what a store keeps.
    QByteArray toBytes() const;
    static Result<CallFacts> fromBytes(const QByteArray &bytes);

    bool operator==(const CallFacts &) const = default;

private:
    QList<CallElement> m_elements;
    QList<CallSummary> m_summaries;
    QList<LegFact> m_legs;
    QList<TransferFact> m_transfers;
    QList<VoicemailFact> m_voicemails;
    QStringList m_deleted;
};

} // namespace zm
