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
#include <utility>

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

/// Gives calls that were put together their places among lines that come by start.
class Merge
{
public:
    Merge(const QList<Call> &calls, std::function<bool(const Call &)> give)
        : m_calls(calls)
        , m_give(std::move(give))
    {}
    /// Gives those that began before the limit; false once nobody wants more.
    bool until(Instant limit)
    {
        while (m_wanted && m_next < m_calls.size() && m_calls[m_next].start < limit)
            m_wanted = m_give(m_calls[m_next++]);
        return m_wanted;
    }
    bool remember(bool wanted) { return m_wanted = wanted; }

private:
    const QList<Call> &m_calls;
    std::function<bool(const Call &)> m_give;
    qsizetype m_next = 0;
    bool m_wanted = true;
};

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

Result<std::optional<QList<Call>>> LineCalls::fresh(Instant from, Instant to)
{
    // Without lists, names are learned from calls all around; and records that were deleted in Zoom
    // change calls whose own facts are as before. Rows follow neither.
    DirectoryView directory = m_listed;
    if (const auto noted = SideNotes::addTo(m_db, directory); !noted)
        return Failure(noted.error());
    if (m_listed.agents().isEmpty() || directory.hasDeletions())
        return std::optional<QList<Call>>();
    const auto stale = store::CallRows::stale(m_db, mostStale + 1);
    if (!stale)
        return Failure(stale.error());
    if (stale->size() > mostStale)
        return std::optional<QList<Call>>();
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
    QList<Call> calls;
    for (const CallFacts &known : std::as_const(facts)) {
        const Call call = assemble(known, directory);
        if (!call.isEmpty() && from <= call.start && call.start < to)
            calls.append(call);
    }
    std::ranges::stable_sort(calls, {}, &Call::start);
    return calls;
}

Result<bool> LineCalls::readRecords(Instant from, Instant to,
                                    const std::function<bool(const reports::CallRecord &)> &take)
{
    const auto moment = store::Transaction::beginReading(m_db);
    if (!moment)
        return Failure(moment.error());
    const auto among = fresh(from, to);
    if (!among)
        return Failure(among.error());
    if (!*among)
        return false;
    Merge merge(**among, [&](const Call &call) { return take(reports::recordOf(call)); });
    const auto queues = labelsOf(m_listed.queues());
    const auto agents = labelsOf(m_listed.agents());
    reports::CallRecord record;
    const auto read = store::CallRows::read(m_db, from, to, [&](const store::CallRows::Line &line) {
        if (!merge.until(line.started))
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
        return merge.remember(take(record));
    });
    if (!read)
        return Failure(read.error());
    merge.until(Instant::max());
    return true;
}

Result<bool> LineCalls::readLegRecords(Instant from, Instant to,
                                       const std::function<bool(const reports::LegRecord &)> &take)
{
    const auto moment = store::Transaction::beginReading(m_db);
    if (!moment)
        return Failure(moment.error());
    const auto among = fresh(from, to);
    if (!among)
        return Failure(among.error());
    if (!*among)
        return false;
    Merge merge(**among, [&](const Call &call) {
        return std::ranges::all_of(reports::legRecordsOf(call), take);
    });
    const auto queues = labelsOf(m_listed.queues());
    const auto agents = labelsOf(m_listed.agents());
    const auto span = [](std::optional<qint64> count) {
        return count ? std::optional(seconds(*count)) : std::nullopt;
    };
    reports::LegRecord record;
    const auto read =
        store::CallRows::readLegs(m_db, from, to, [&](const store::CallRows::LegLine &line) {
            if (!merge.until(line.callStarted))
                return false;
            record.call = CallId(line.call);
            record.direction = directionFrom(line.direction).value_or(CallDirection::Inbound);
            record.callStart = line.callStarted;
            record.number = line.number;
            record.start = line.started;
            record.answer = line.answered;
            record.end = line.ended;
            record.event = line.event;
            record.from = line.caller;
            record.to = line.called;
            record.agent = labelOf(agents, line.agent, line.agentName);
            record.queue = labelOf(queues, line.queue, line.queueName);
            record.result = line.result;
            record.reason = line.reason;
            record.wait = span(line.waitSeconds);
            record.talk = span(line.talkSeconds);
            record.hold = span(line.holdSeconds);
            record.source = line.source;
            return merge.remember(take(record));
        });
    if (!read)
        return Failure(read.error());
    merge.until(Instant::max());
    return true;
}

} // namespace zm::engine
