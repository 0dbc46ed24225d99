// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <domain/directory.h>
#include <domain/party.h>

#include <QHash>
#include <QList>

#include <calls/callref.h>

#include <optional>

namespace zm {

class CallFacts;

/// One line of the directory; any field may be empty.
struct DirectoryEntry
{
    QString id;
    QString extensionId;
    QString extension;
    QString name;
    bool listed = false; ///< told by Zoom's lists, not learned from calls

    AgentRef agentRef() const;
    QueueRef queueRef() const;
};

/// Who and which queue is meant by an id or number. Built from Zoom's lists; what they do not
/// know is learned from the facts of calls, so that imported events alone are enough. A value.
class DirectoryView
{
public:
    DirectoryView() = default;
    DirectoryView(const QList<Agent> &agents, const QList<CallQueue> &queues);

    /// Fills in who is named in these facts and missing here. What the lists told stays. The
    /// outcome does not depend on the order of calls to learn(), except among contradicting names.
    void learn(const CallFacts &facts);

    /// The agent with this user or extension id or extension number (first that is known).
    std::optional<AgentRef> agent(const QString &userId, const QString &extensionId,
                                  const QString &extension) const;
    std::optional<AgentRef> agent(const Party &party) const;
    std::optional<QueueRef> queue(const QString &id, const QString &extensionId,
                                  const QString &extension, const QString &name = {}) const;
    std::optional<QueueRef> queue(const Party &party) const;
    /// The whole line, for who needs the other ids too.
    std::optional<DirectoryEntry> agentEntry(const Party &party) const;
    std::optional<DirectoryEntry> queueEntry(const Party &party) const;
    /// Menus (auto receptionists) are in no list that we read; calls tell of them. Version-1 rows
    /// name one like an agent.
    bool isMenu(const Party &party) const;
    /// True for one of our direct numbers or extensions.
    bool isOurs(const QString &extensionOrNumber) const;

    /// All records of this owner that began before were deleted in Zoom, whatever their ids.
    void deleteRecords(const QString &owner, Instant before);
    bool isDeleted(const AgentId &owner, Instant start) const;
    bool hasDeletions() const { return !m_deleted.isEmpty(); }

    /// Names the contents, as far as they decide who is meant: equal for equal lists.
    QByteArray fingerprint() const;

    QList<AgentRef> agents() const;
    QList<QueueRef> queues() const;
    /// Members of a queue by key of the queue, as far as the lists told.
    QList<AgentId> members(const QueueRef &queue) const;

private:
    struct Book
    {
        QList<DirectoryEntry> entries;
        QHash<QString, int> byId;
        QHash<QString, int> byExtensionId;
        QHash<QString, int> byExtension;
        QHash<QString, int> byName; ///< folded case

        int find(const QString &id, const QString &extensionId, const QString &extension) const;
        void add(const DirectoryEntry &entry);
        /// One who is gone, without the numbers that somebody in the book has.
        DirectoryEntry withoutTaken(DirectoryEntry gone) const;
    };
    Book m_agents;
    Book m_queues;
    Book m_menus;
    QHash<QString, bool> m_numbers;
    QHash<QString, Instant> m_deleted;        ///< by owner
    QHash<QString, QList<AgentId>> m_members; ///< by QueueRef::key()
};

} // namespace zm
