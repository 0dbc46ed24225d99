// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/repairplan.h>
#include <store/database.h>
#include <store/factstore.h>
#include <store/feedlog.h>

#include <calls/callfacts.h>
#include <calls/grouping.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// Zoom keeps no more (CONTRACT b.8), so an older gap cannot be mended.
constexpr milliseconds kept = 24h * 180;
/// Calls looked up at a time: the facts of a day of twenty thousand are no small thing.
constexpr qsizetype lookUpChunk = 500;

store::RepairRange rangeOf(store::RepairKind kind, Instant from, Instant to, Instant now)
{
    store::RepairRange range;
    range.kind = kind;
    range.from = from;
    range.to = range.reached = to;
    range.updated = now;
    return range;
}

} // namespace

Result<QList<store::RepairRange>> planRepairs(store::Database &db, const RepairPlan &plan)
{
    for (const EventSource source : plan.live)
        if (const auto noted = store::FeedLog::alive(db, source, plan.now); !noted)
            return Failure(noted.error());
    const auto knownTo = store::RepairLog::gapsKnownTo(db);
    if (!knownTo)
        return Failure(knownTo.error());
    const auto all = store::FeedLog::spans(db, knownTo->value_or(plan.now - kept), plan.now + 1ms);
    if (!all)
        return Failure(all.error());
    QList<store::FeedSpan> spans;
    for (const store::FeedSpan &span : *all)
        if (plan.feeds.contains(span.source))
            spans.append(span);

    QList<store::RepairRange> found;
    const Instant firstLive = spans.isEmpty() ? plan.now : spans.first().from;
    for (const store::TimeRange &gap : store::gapsIn(spans, knownTo->value_or(firstLive), plan.now))
        found.append(rangeOf(store::RepairKind::Gap, gap.from, gap.to, plan.now));

    const auto backfilled = store::RepairLog::backfilledFrom(db);
    if (!backfilled)
        return Failure(backfilled.error());
    const Instant past = std::max(plan.backfillFrom, plan.now - kept);
    const Instant until = backfilled->value_or(plan.now);
    if (past < until)
        found.append(rangeOf(store::RepairKind::Backfill, past, until, plan.now));

    if (const auto added = store::RepairLog::add(db, found); !added)
        return Failure(added.error());
    return store::RepairLog::open(db);
}

Result<KnownCalls> lookUpCalls(store::Database &db, const QList<CallSummary> &calls)
{
    KnownCalls known;
    for (qsizetype begin = 0; begin < calls.size(); begin += lookUpChunk) {
        QHash<QString, QString> historyOf; // by alias
        for (const CallSummary &call : calls.mid(begin, lookUpChunk)) {
            historyOf.insert(aliasOfHistory(call.historyId), call.historyId);
            historyOf.insert(aliasOf(call.call), call.historyId); // live events know no other
        }
        const auto keys = store::FactStore::find(db, historyOf.keys());
        if (!keys)
            return Failure(keys.error());
        for (auto it = keys->cbegin(); it != keys->cend(); ++it) {
            const QString history = historyOf.value(it.key());
            const auto group = store::FactStore::load(db, *it);
            if (!group)
                return Failure(group.error());
            if (!*group)
                continue;
            const auto facts = CallFacts::fromBytes((*group)->facts);
            if (!facts)
                continue;
            const auto &elements = facts->elements();
            // The row that just named it is no knowledge of its own.
            if (!elements.isEmpty() || !facts->legs().isEmpty())
                known.seen.insert(history);
            if (std::any_of(elements.cbegin(), elements.cend(), [&](const CallElement &element) {
                    return element.source == RecordSource::Detail && element.historyId == history;
                }))
                known.complete.insert(history);
        }
    }
    return known;
}

} // namespace zm::engine
