// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/tilestate.h>
#include <engine/sidenotes.h>
#include <engine/storedcalls.h>
#include <store/database.h>
#include <store/directorystore.h>
#include <store/factstore.h>
#include <store/feedlog.h>
#include <store/journal.h>
#include <store/seatstore.h>
#include <store/spanstore.h>

#include <QtConcurrentMap>

#include <calls/assemble.h>
#include <calls/grouping.h>
#include <reports/agentday.h>

#include <map>

namespace zm::engine {

namespace {

/// The earliest fact of a call lies no further from what counts as its start.
constexpr milliseconds startMargin = 1h;
/// Calls that are put together at once, on as many cores as there are.
constexpr qsizetype batchCalls = 256;

} // namespace

milliseconds namesAround(const DirectoryView &listed)
{
    return listed.agents().isEmpty() ? milliseconds(24h * 8) : milliseconds(1h);
}

StoredCalls::StoredCalls(store::Database &db, const DirectoryView &directory)
    : m_db(db)
    , m_directory(directory)
{}

Result<> StoredCalls::read(Instant from, Instant to, const std::function<bool(const Call &)> &take)
{
    std::multimap<Instant, Call>
        waiting; // facts come by their first word, calls are given by start
    bool wanted = true;
    const auto giveUntil = [&](Instant limit) {
        while (wanted && !waiting.empty() && waiting.begin()->first < limit) {
            const Call call = std::move(waiting.begin()->second);
            waiting.erase(waiting.begin());
            wanted = take(call);
        }
    };
    const auto assembled = [this](const store::FactGroup &group) {
        const auto facts = CallFacts::fromBytes(group.facts);
        return facts && facts->isCall() ? assemble(*facts, m_directory) : Call();
    };
    QList<store::FactGroup> batch;
    const auto takeBatch = [&] {
        if (batch.isEmpty())
            return;
        QList<Call> calls = QtConcurrent::blockingMapped<QList<Call>>(batch, assembled);
        for (Call &call : calls) {
            if (!call.isEmpty() && from <= call.start && call.start < to)
                waiting.emplace(call.start, std::move(call));
        }
        giveUntil(batch.last().started - startMargin);
        batch.clear();
    };
    const auto read = store::FactStore::read(m_db, from - startMargin, to + startMargin,
                                             [&](const store::FactGroup &group) {
                                                 batch.append(group);
                                                 if (batch.size() >= batchCalls)
                                                     takeBatch();
                                                 return wanted;
                                             });
    if (!read)
        return read;
    takeBatch();
    giveUntil(Instant::max());
    return {};
}

Result<DirectoryView> storedDirectory(store::Database &db, Instant from, Instant to)
{
    const auto agents = store::DirectoryStore::agents(db, store::Include::All);
    if (!agents)
        return Failure(agents.error());
    const auto queues = store::DirectoryStore::queues(db, store::Include::All);
    if (!queues)
        return Failure(queues.error());
    DirectoryView directory(*agents, *queues);
    QList<QByteArray> batch;
    const auto learnBatch = [&] {
        const auto read = QtConcurrent::blockingMapped<QList<Result<CallFacts>>>(
            std::exchange(batch, {}), &CallFacts::fromBytes);
        for (const Result<CallFacts> &facts : read) {
            if (facts)
                directory.learn(*facts);
        }
    };
    const auto read = store::FactStore::read(db, from - startMargin, to + startMargin,
                                             [&](const store::FactGroup &group) {
                                                 batch.append(group.facts);
                                                 if (batch.size() >= batchCalls)
                                                     learnBatch();
                                                 return true;
                                             });
    if (!read)
        return Failure(read.error());
    learnBatch();
    if (const auto noted = SideNotes::addTo(db, directory); !noted)
        return Failure(noted.error());
    return directory;
}

Result<QList<reports::StateSpan>> storedStates(store::Database &db, const DirectoryView &directory,
                                               Instant from, Instant to)
{
    const auto alive = store::FeedLog::lastAlive(db);
    if (!alive)
        return Failure(alive.error());
    const auto totals = store::Journal::totals(db);
    if (!totals)
        return Failure(totals.error());
    // A state that lasts is known up to the last sign of life, not into the future.
    const Instant until = std::min(
        to, std::max(alive->value_or(Instant{}), totals->lastReceived.value_or(Instant{})));
    const auto mails = SideNotes::mails(db);
    if (!mails)
        return Failure(mails.error());
    QList<reports::StateSpan> spans;
    const auto read =
        store::SpanStore::read(db, store::SpanKind::State, from, to, [&](const store::Span &span) {
            reports::StateSpan cut;
            cut.agent = directory.agent(span.agent.text, span.agent.text, {})
                            .value_or(AgentRef{span.agent, mails->value(span.agent.text), {}});
            cut.state = span.unknown ? QStringLiteral("unknown") : span.state;
            cut.from = std::max(span.from, from);
            cut.to = std::min(span.to.value_or(until), until);
            cut.begins = span.from >= from;
            cut.free =
                span.state == nameOf(TileState::Free) || span.state == nameOf(TileState::Mobile);
            cut.doNotDisturb = span.state == nameOf(TileState::DoNotDisturb);
            if (cut.from < cut.to)
                spans.append(cut);
            return true;
        });
    if (!read)
        return Failure(read.error());
    return reports::withUnknown(std::move(spans), from, until);
}

Result<QHash<QString, QueueSeats>> storedSeats(store::Database &db, const DirectoryView &directory,
                                               Instant from, Instant to)
{
    const auto logs = store::SeatStore::read(db, from, to);
    if (!logs)
        return Failure(logs.error());
    QHash<QString, QueueSeats> seats;
    for (const QueueSeats &log : *logs) {
        if (const auto queue = directory.queue(log.queue.text, {}, {}))
            seats.insert(queue->key(), log);
    }
    return seats;
}

Result<Call> storedCall(store::Database &db, const CallId &id)
{
    const QString alias = aliasOf(id);
    const auto keys = store::FactStore::find(db, {alias});
    if (!keys)
        return Failure(keys.error());
    const auto group = store::FactStore::load(db, keys->value(alias));
    if (!group)
        return Failure(group.error());
    if (!*group)
        return Call{};
    const auto facts = CallFacts::fromBytes((*group)->facts);
    if (!facts)
        return Failure(facts.error());
    const auto agents = store::DirectoryStore::agents(db, store::Include::All);
    const auto queues = store::DirectoryStore::queues(db, store::Include::All);
    if (!agents || !queues)
        return Failure(agents ? queues.error() : agents.error());
    DirectoryView directory(*agents, *queues);
    directory.learn(*facts);
    if (const auto noted = SideNotes::addTo(db, directory); !noted)
        return Failure(noted.error());
    return assemble(*facts, directory);
}

} // namespace zm::engine
