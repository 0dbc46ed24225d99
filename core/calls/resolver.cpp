// SPDX-License-Identifier: GPL-3.0-or-later
#include "resolver.h"

#include <calls/number.h>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

Party partyOf(const DirectoryEntry &entry)
{
    Party party;
    party.userId = entry.id;
    party.extensionId = entry.extensionId;
    party.extension = entry.extension;
    return party;
}

/// An inside party whose extension field was left out often has it as its number.
QString extensionOf(const Party &party)
{
    if (isExtension(party.extension))
        return party.extension;
    return party.extension.isEmpty() && isExtension(party.number) ? party.number : QString();
}

Party withExtension(const Party &party)
{
    Party out = party;
    out.extension = extensionOf(party);
    return out;
}

} // namespace

Resolver::Resolver(const CallFacts &facts, const DirectoryView &directory)
    : m_directory(directory)
{
    m_local.learn(facts);
}

bool Resolver::isQueue(const Party &party) const
{
    if (party.kind == ExtensionKind::CallQueue)
        return true;
    if (party.kind != ExtensionKind::Unknown)
        return false;
    const Party known = withExtension(party);
    return m_directory.queueEntry(known) || m_local.queueEntry(known);
}

bool Resolver::isMenu(const Party &party) const
{
    if (party.kind == ExtensionKind::AutoReceptionist)
        return true;
    const Party known = withExtension(party);
    return party.kind == ExtensionKind::Unknown && !known.extension.isEmpty()
           && (m_directory.isMenu(known) || m_local.isMenu(known));
}

bool Resolver::isInside(const Party &party) const
{
    switch (party.kind) {
    case ExtensionKind::User:
    case ExtensionKind::CommonArea:
    case ExtensionKind::Room:
    case ExtensionKind::CallQueue:
    case ExtensionKind::SharedLine:
        return true;
    case ExtensionKind::External:
        return false;
    case ExtensionKind::AutoReceptionist:
    case ExtensionKind::Unknown:
        break;
    }
    if (!party.userId.isEmpty())
        return true;
    if (!extensionOf(party).isEmpty())
        return true;
    if (!party.number.isEmpty() || !party.extension.isEmpty())
        return false;
    return !party.extensionId.isEmpty();
}

std::optional<DirectoryEntry> Resolver::agentEntry(const Party &party) const
{
    const Party known = withExtension(party);
    // Lists name common areas without their extension; the call's own facts may know it. One that
    // somebody else has now stays out: it was given on.
    const auto fill = [this](DirectoryEntry &entry, const QString &extension) {
        if (!entry.extension.isEmpty() || extension.isEmpty())
            return;
        Party number;
        number.extension = extension;
        const auto holder = m_directory.agentEntry(number);
        if (!holder || !holder->listed || holder->id == entry.id)
            entry.extension = extension;
    };
    if (auto entry = m_directory.agentEntry(known)) {
        fill(*entry, known.extension);
        if (entry->extension.isEmpty()) {
            if (const auto local = m_local.agentEntry(partyOf(*entry)))
                fill(*entry, local->extension);
        }
        return entry;
    }
    const auto local = m_local.agentEntry(known);
    if (!local)
        return {};
    if (auto entry = m_directory.agentEntry(partyOf(*local))) {
        fill(*entry, local->extension);
        return entry;
    }
    return local;
}

AgentRef Resolver::agent(const Party &party) const
{
    if (const auto entry = agentEntry(party)) {
        AgentRef ref = entry->agentRef();
        if (ref.name.isEmpty())
            ref.name = party.name;
        return ref;
    }
    const QString extension = extensionOf(party);
    QString id = party.userId;
    if (id.isEmpty() && !extension.isEmpty())
        id = u"ext:"_s + extension;
    if (id.isEmpty())
        id = party.extensionId;
    return {AgentId(id), party.name, extension};
}

QueueRef Resolver::queue(const Party &party) const
{
    const Party known = withExtension(party);
    auto entry = m_directory.queueEntry(known);
    if (!entry) {
        entry = m_local.queueEntry(known);
        if (entry) {
            if (const auto listed = m_directory.queueEntry(partyOf(*entry)))
                entry = listed;
        }
    }
    if (entry) {
        QueueRef ref = entry->queueRef();
        if (ref.name.isEmpty())
            ref.name = party.name;
        return ref;
    }
    if (known.extension.isEmpty() && !party.name.isEmpty()) {
        if (const auto named = m_directory.queue({}, {}, {}, party.name))
            return *named;
    }
    QString id = party.userId;
    if (id.isEmpty() && !known.extension.isEmpty())
        id = u"ext:"_s + known.extension;
    if (id.isEmpty())
        id = party.extensionId.isEmpty() ? party.name : party.extensionId;
    return {QueueId(id), party.name, known.extension};
}

QueueRef Resolver::queue(const Forwarder &forwarder) const
{
    Party party;
    party.extension = forwarder.extension;
    party.name = forwarder.name;
    party.kind = ExtensionKind::CallQueue;
    if (forwarder.extension.isEmpty()) {
        // Live samples sometimes lack the number: another leg of the call may have it.
        if (const auto named = m_local.queue({}, {}, {}, forwarder.name);
            named && !m_directory.queue({}, {}, {}, forwarder.name))
            return *named;
    }
    return queue(party);
}

QString Resolver::numberOf(const Party &party) const
{
    if (isInside(party)) {
        if (isQueue(party))
            return queue(party).key();
        const QString extension = extensionOf(party);
        if (isMenu(party))
            return extension;
        return agent(party).key();
    }
    const QString number = normalNumber(party.number);
    return number.isEmpty() ? normalNumber(party.extension) : number;
}

QString Resolver::nameOf(const Party &party) const
{
    if (isInside(party)) {
        const QString known = isQueue(party)  ? queue(party).name
                              : isMenu(party) ? party.name
                                              : agent(party).name;
        if (!known.isEmpty())
            return known;
    }
    return party.name;
}

} // namespace zm
