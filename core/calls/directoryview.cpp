// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>

#include <calls/callfacts.h>
#include <calls/directoryview.h>
#include <calls/number.h>

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zm {

/// What is empty tells nothing, and what is equal was filed when it was first told.
static bool saysNothingNew(const DirectoryEntry &entry, const DirectoryEntry &known)
{
    const auto adds = [](const QString &field, const QString &value) {
        return !value.isEmpty() && value != field;
    };
    return !adds(known.id, entry.id) && !adds(known.extensionId, entry.extensionId)
           && !adds(known.extension, entry.extension) && !adds(known.name, entry.name);
}

int DirectoryView::Book::find(const QString &id, const QString &extensionId,
                              const QString &extension) const
{
    for (const auto &[index, key] : {std::pair(&byId, &id), std::pair(&byExtensionId, &extensionId),
                                     std::pair(&byExtension, &extension)}) {
        if (key->isEmpty())
            continue;
        if (const auto found = index->constFind(*key); found != index->cend())
            return *found;
    }
    return -1;
}

void DirectoryView::Book::add(const DirectoryEntry &entry)
{
    // A name alone is nobody yet: live samples lack the number now and then.
    if (entry.id.isEmpty() && entry.extensionId.isEmpty() && entry.extension.isEmpty())
        return;
    int place = find(entry.id, entry.extensionId, entry.extension);
    if (place < 0) {
        place = int(entries.size());
        entries.append(entry);
    } else if (saysNothingNew(entry, entries.at(place))) {
        return; // so it is with nearly every call
    }
    const auto fill = [this, place](const DirectoryEntry &more) {
        DirectoryEntry &known = entries[place];
        const auto take = [&known](QString &field, const QString &value) {
            // Two calls may name one person differently: the smaller text wins, whichever came
            // first.
            if (!value.isEmpty() && (field.isEmpty() || (!known.listed && value < field)))
                field = value;
        };
        take(known.id, more.id);
        take(known.extensionId, more.extensionId);
        take(known.extension, more.extension);
        take(known.name, more.name);
    };
    fill(entry);
    const auto point = [&](QHash<QString, int> &index, const QString &key) {
        if (key.isEmpty())
            return;
        const int other = index.value(key, place);
        // Of two that share a name the listed one has it, else the smaller number.
        const auto rank = [this](int at) {
            return std::tuple(!entries[at].listed, entries[at].extension, entries[at].id);
        };
        const bool takes = &index == &byName && rank(place) < rank(other);
        index.insert(key, takes ? place : other);
        // One line was known by its id, another by its number, and now we hear that they are one.
        if (other != place && &index != &byName && !entries[other].listed) {
            fill(DirectoryEntry(entries[other]));
            for (QHash<QString, int> *each : {&byId, &byExtensionId, &byExtension, &byName}) {
                for (int &target : *each) {
                    if (target == other)
                        target = place;
                }
            }
            entries[other] = {};
        }
    };
    point(byId, entry.id);
    point(byExtensionId, entry.extensionId);
    point(byExtension, entry.extension);
    point(byName, entry.name.toCaseFolded());
}

AgentRef DirectoryEntry::agentRef() const
{
    return {AgentId(id.isEmpty() ? QString(u"ext:"_s + extension) : id), name, extension};
}

QueueRef DirectoryEntry::queueRef() const
{
    return {QueueId(id.isEmpty() ? QString(u"ext:"_s + extension) : id), name, extension};
}

DirectoryEntry DirectoryView::Book::withoutTaken(DirectoryEntry gone) const
{
    if (find({}, {}, gone.extension) >= 0)
        gone.extension.clear();
    if (find({}, gone.extensionId, {}) >= 0)
        gone.extensionId.clear();
    return gone;
}

DirectoryView::DirectoryView(const QList<Agent> &agents, const QList<CallQueue> &queues)
{
    // First who is there: somebody else may have the number now of one who is gone, and calls of
    // the two are not to be one row.
    for (const bool active : {true, false}) {
        for (const Agent &agent : agents) {
            if (agent.active != active)
                continue;
            const DirectoryEntry entry{agent.id.text, agent.extensionId, agent.extension,
                                       agent.name, true};
            m_agents.add(active ? entry : m_agents.withoutTaken(entry));
            for (const QString &number : agent.numbers)
                m_numbers.insert(normalNumber(number), true);
        }
    }
    for (const bool active : {true, false}) {
        for (const CallQueue &queue : queues) {
            if (queue.active != active)
                continue;
            DirectoryEntry entry{queue.id.text, queue.extensionId, queue.extension, queue.name,
                                 true};
            if (!active)
                entry = m_queues.withoutTaken(entry);
            m_queues.add(entry);
            for (const QString &number : queue.numbers)
                m_numbers.insert(normalNumber(number), true);
            for (const QueueMember &member : queue.members) {
                // Common areas have a seat and a name but are not in the list of users.
                if (m_agents.find(member.agent.text, member.extensionId, {}) < 0)
                    m_agents.add({member.agent.text, member.extensionId, {}, member.name, true});
                m_members[entry.queueRef().key()].append(member.agent);
            }
        }
    }
}

void DirectoryView::learn(const CallFacts &facts)
{
    const auto take = [this](const Party &party, const QString &owner) {
        const QString id = party.userId.isEmpty() ? owner : party.userId;
        const bool own = isExtension(party.extension);
        if (party.kind == ExtensionKind::CallQueue) {
            m_queues.add(
                {id, party.extensionId, own ? party.extension : QString(), party.name, false});
        } else if (party.kind == ExtensionKind::AutoReceptionist) {
            // A live caller may carry the menu's kind with his own number (CONTRACT c.2).
            if (own || !party.extensionId.isEmpty())
                m_menus.add(
                    {id, party.extensionId, own ? party.extension : QString(), party.name, false});
        } else if (party.kind == ExtensionKind::User || party.kind == ExtensionKind::CommonArea) {
            m_agents.add(
                {id, party.extensionId, own ? party.extension : QString(), party.name, false});
        }
    };
    for (const CallElement &e : facts.elements()) {
        // The owner is the callee of an incoming record and the caller of an outgoing one.
        const bool callers = e.direction == Direction::Outbound && e.callee.userId != e.owner;
        const bool callees = e.direction == Direction::Inbound && e.caller.userId != e.owner;
        take(e.caller, callers ? e.owner : QString());
        take(e.callee, callees ? e.owner : QString());
        take(e.operatedBy, {});
    }
    for (const LegFact &f : facts.legs()) {
        if (f.leg.redirectedBy.kind == ExtensionKind::AutoReceptionist
            && !f.leg.redirectedBy.extension.isEmpty())
            m_menus.add({{}, {}, f.leg.redirectedBy.extension, f.leg.redirectedBy.name, false});
        Party own = f.leg.own();
        // Our handset by definition, unless it is a queue's or menu's leg.
        if (own.kind == ExtensionKind::Unknown && !own.userId.isEmpty())
            own.kind = ExtensionKind::User;
        take(own, {});
        if (f.leg.forwardedBy.isQueue())
            m_queues.add({{}, {}, f.leg.forwardedBy.extension, f.leg.forwardedBy.name, false});
    }
}

std::optional<AgentRef> DirectoryView::agent(const QString &userId, const QString &extensionId,
                                             const QString &extension) const
{
    const int place = m_agents.find(userId, extensionId, extension);
    return place < 0 ? std::nullopt : std::optional(m_agents.entries[place].agentRef());
}

std::optional<AgentRef> DirectoryView::agent(const Party &party) const
{
    return agent(party.userId, party.extensionId, party.extension);
}

std::optional<QueueRef> DirectoryView::queue(const QString &id, const QString &extensionId,
                                             const QString &extension, const QString &name) const
{
    int place = m_queues.find(id, extensionId, extension);
    // The number is compared exactly, then the name without case: live samples lack the number.
    if (place < 0 && extension.isEmpty() && !name.isEmpty())
        place = m_queues.byName.value(name.toCaseFolded(), -1);
    return place < 0 ? std::nullopt : std::optional(m_queues.entries[place].queueRef());
}

std::optional<QueueRef> DirectoryView::queue(const Party &party) const
{
    return queue(party.userId, party.extensionId, party.extension);
}

std::optional<DirectoryEntry> DirectoryView::agentEntry(const Party &party) const
{
    const int place = m_agents.find(party.userId, party.extensionId, party.extension);
    return place < 0 ? std::nullopt : std::optional(m_agents.entries[place]);
}

std::optional<DirectoryEntry> DirectoryView::queueEntry(const Party &party) const
{
    const int place = m_queues.find(party.userId, party.extensionId, party.extension);
    return place < 0 ? std::nullopt : std::optional(m_queues.entries[place]);
}

bool DirectoryView::isMenu(const Party &party) const
{
    return m_menus.find(party.userId, party.extensionId, party.extension) >= 0;
}

bool DirectoryView::isOurs(const QString &extensionOrNumber) const
{
    return m_numbers.contains(normalNumber(extensionOrNumber))
           || m_agents.find({}, {}, extensionOrNumber) >= 0
           || m_queues.find({}, {}, extensionOrNumber) >= 0;
}

void DirectoryView::deleteRecords(const QString &owner, Instant before)
{
    m_deleted.insert(owner, before);
}

bool DirectoryView::isDeleted(const AgentId &owner, Instant start) const
{
    const auto before = m_deleted.constFind(owner.text);
    return before != m_deleted.cend() && start < *before;
}

QByteArray DirectoryView::fingerprint() const
{
    QStringList lines;
    for (const Book *book : {&m_agents, &m_queues, &m_menus}) {
        const QString kind = QString::number(book - &m_agents);
        for (const DirectoryEntry &entry : book->entries)
            lines.append(
                QStringList{kind, entry.id, entry.extensionId, entry.extension, entry.name}.join(
                    QChar(0)));
    }
    lines.append(m_numbers.keys());
    lines.sort();
    return QCryptographicHash::hash(lines.join(QChar(1)).toUtf8(), QCryptographicHash::Sha1);
}

QList<AgentRef> DirectoryView::agents() const
{
    QList<AgentRef> all;
    for (const DirectoryEntry &entry : m_agents.entries) {
        if (entry.id.isEmpty() && entry.extension.isEmpty())
            continue; // became part of another line
        all.append(entry.agentRef());
    }
    return all;
}

QList<QueueRef> DirectoryView::queues() const
{
    QList<QueueRef> all;
    for (const DirectoryEntry &entry : m_queues.entries) {
        if (entry.id.isEmpty() && entry.extension.isEmpty())
            continue;
        all.append(entry.queueRef());
    }
    return all;
}

QList<AgentId> DirectoryView::members(const QueueRef &queue) const
{
    return m_members.value(queue.key());
}

} // namespace zm
