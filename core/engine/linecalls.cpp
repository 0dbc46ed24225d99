// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/linecalls.h>
#include <engine/sidenotes.h>
#include <engine/storedcalls.h>
#include <store/callrows.h>
#include <store/database.h>
#include <store/factstore.h>

#include <QHash>

#include <calls/assemble.h>

#include <algorithm>

namespace zm::engine {

namespace {

/// More stale rows than these, as after an import, and putting all calls together is as quick.
constexpr int mostStale = 2000;

/// What a key is called today; those that the lists do not know keep the name of their row.
template <class Ref> QHash<QString, QString> labelsOf(const QList<Ref> &refs)
{
    QHash<QString, QString> labels;
    for (const Ref &ref : refs)
        labels.insert(ref.key(), ref.label());
    return labels;
}

QString labelOf(const QHash<QString, QString> &labels, const QString &key, const QString &name)
{
    if (key.isEmpty())
        return {};
    const auto known = labels.constFind(key);
    return known != labels.cend() ? *known : name.isEmpty() ? key : name;
}

} // namespace

LineCalls::LineCalls(store::Database &db, const DirectoryView &listed)
    : m_db(db)
    , m_listed(listed)
{}

Result<> LineCalls::read(Instant from, Instant to, const std::function<bool(const Call &)> &take)
{
    const milliseconds around = namesAround(m_listed);
    const auto directory = storedDirectory(m_db, from - around, to + around);
    if (!directory)
        return Failure(directory.error());
    return StoredCalls(m_db, *directory).read(from, to, take);
}

Result<bool> LineCalls::readRecords(Instant from, Instant to,
                                    const std::function<bool(const reports::CallRecord &)> &take)
{
    // A row that goes stale, or is made, between two of these questions would be lost or told
    // twice.
    const auto moment = store::Transaction::beginReading(m_db);
    if (!moment)
        return Failure(moment.error());
    // Without lists, names are learned from calls all around; and records that were deleted in Zoom
    // change calls whose own facts are as before. Rows follow neither.
    DirectoryView directory = m_listed;
    if (const auto noted = SideNotes::addTo(m_db, directory); !noted)
        return Failure(noted.error());
    if (m_listed.agents().isEmpty() || directory.hasDeletions())
        return false;
    const auto stale = store::CallRows::stale(m_db, mostStale + 1);
    if (!stale)
        return Failure(stale.error());
    if (stale->size() > mostStale)
        return false;
    const auto groups = store::FactStore::load(m_db, *stale);
    if (!groups)
        return Failure(groups.error());
    QList<CallFacts> facts;
    for (const store::FactGroup &group : *groups) {
        auto known = CallFacts::fromBytes(group.facts);
        if (!known || !known->isCall())
            continue;
        directory.learn(*known);
        facts.append(*std::move(known));
    }
    QList<reports::CallRecord> fresh;
    for (const CallFacts &known : std::as_const(facts)) {
        const Call call = assemble(known, directory);
        if (!call.isEmpty() && from <= call.start && call.start < to)
            fresh.append(reports::recordOf(call));
    }
    std::ranges::stable_sort(fresh, {}, &reports::CallRecord::start);

    const auto queues = labelsOf(m_listed.queues());
    const auto agents = labelsOf(m_listed.agents());
    qsizetype next = 0;
    bool wanted = true;
    const auto giveUntil = [&](Instant limit) {
        while (wanted && next < fresh.size() && fresh[next].start < limit)
            wanted = take(fresh[next++]);
    };
    reports::CallRecord record;
    const auto read = store::CallRows::read(m_db, from, to, [&](const store::CallRows::Line &line) {
        giveUntil(line.started);
        if (!wanted)
            return false;
        record.id = CallId(line.id);
        record.direction = directionFrom(line.direction).value_or(CallDirection::Inbound);
        record.start = line.started;
        record.answer = line.answered;
        record.end = line.ended;
        record.from = line.caller;
        record.to = line.called;
        record.queue = labelOf(queues, line.queue, line.queueName);
        record.agent = labelOf(agents, line.agent, line.agentName);
        record.result = line.result;
        record.wait = line.wait;
        record.talk = line.talk;
        record.hold = line.hold;
        record.legs = line.legs;
        record.transfers = line.transfers;
        record.provisional = line.provisional;
        wanted = take(record);
        return wanted;
    });
    if (!read)
        return Failure(read.error());
    giveUntil(Instant::max());
    return true;
}

} // namespace zm::engine
