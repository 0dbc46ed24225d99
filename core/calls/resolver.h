// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <calls/callfacts.h>
#include <calls/callref.h>
#include <calls/directoryview.h>

#include <optional>

/// Private to the folder: who is meant within one call.
namespace zm {

/// Asks the directory first, then what the facts of this very call tell: one leg may know a member
/// by user id only, another by extension only, a third ties both.
class Resolver
{
public:
    Resolver(const CallFacts &facts, const DirectoryView &directory);

    bool isQueue(const Party &party) const;
    bool isMenu(const Party &party) const;
    /// One of ours; false for an outside caller, also where Zoom puts his number into the
    /// extension or gives him the kind of the menu that he came through.
    bool isInside(const Party &party) const;

    AgentRef agent(const Party &party) const;
    QueueRef queue(const Party &party) const;
    QueueRef queue(const Forwarder &forwarder) const;

    /// As reports print it: E.164, extension, or empty when the number is withheld.
    QString numberOf(const Party &party) const;
    QString nameOf(const Party &party) const;
    /// Zoom deleted all records that this agent had then.
    bool isDeleted(const AgentId &owner, Instant start) const
    {
        return m_directory.isDeleted(owner, start);
    }

private:
    std::optional<DirectoryEntry> agentEntry(const Party &party) const;

    const DirectoryView &m_directory;
    DirectoryView m_local;
};

} // namespace zm
