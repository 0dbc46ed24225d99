// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/memory.h>
#include <engine/engineprivate.h>
#include <store/factstore.h>

namespace zm::engine {

namespace {

/// A call may have begun before midnight: its facts are read back from so long before the day.
constexpr milliseconds beforeToday = 12h;
/// A record is told once and alone: a call over and quiet for so long seldom hears more.
constexpr auto quiet = 10s;
/// What the reading of a history leaves behind goes back to the system within seconds.
constexpr int ticksATrim = 10;
constexpr int ticksBeforeUsual = 3;
/// Some milliseconds of the store's time at once, and little memory.
constexpr qsizetype recalledAtOnce = 200;

Result<QList<CallFacts>> factsOf(store::Database &db, const QStringList &aliases)
{
    const auto keys = store::FactStore::find(db, aliases);
    if (!keys)
        return Failure(keys.error());
    const QSet<QString> each(keys->cbegin(), keys->cend());
    const auto groups = store::FactStore::load(db, QList<QString>(each.cbegin(), each.cend()));
    if (!groups)
        return Failure(groups.error());
    QList<CallFacts> calls;
    for (const store::FactGroup &group : *groups)
        if (auto facts = CallFacts::fromBytes(group.facts))
            calls.append(std::move(*facts));
    return calls;
}

} // namespace

/// Today's calls from the store, a page after the other, so that neither the start nor a change of
/// the directory needs the memory or the time of a whole day at once.
void Engine::Private::readDay(std::function<void(const Result<> &)> done)
{
    store.run([](store::Database &db) { return FactKeeper::catchUp(db); })
        .then(q, [this, done = std::move(done)](const Result<qint64> &caught) {
            if (caught)
                readDayFrom(today() - beforeToday, done);
            else
                done(Failure(caught.error()));
        });
}

void Engine::Private::readDayFrom(Instant from, const std::function<void(const Result<> &)> &done)
{
    store.run([from](store::Database &db) { return readFacts(db, from); })
        .then(q, [this, done](const Result<FactsPage> &page) {
            if (!page) {
                done(Failure(page.error()));
                return;
            }
            for (const CallFacts &call : page->calls)
                day.adopt(call);
            day.count();
            putCallsAway();
            if (page->next)
                readDayFrom(*page->next, done);
            else
                done({});
        });
}

/// Each second: what the day's counts ask of the store, and what they need no longer keep.
void Engine::Private::keepDaySmall()
{
    if (day.takeWantsDay()) {
        readDay([](const Result<> &done) {
            if (!done)
                qCWarning(lcEngine).noquote()
                    << "Today's calls could not be counted anew:" << done.error().toString();
        });
    }
    recallCalls();
    putCallsAway();
    if (++ticks % ticksATrim == 0)
        returnFreeMemory();
    readUsualDay();
}

/// One part after the other, so that the journal's commits get their turn in between.
void Engine::Private::recallCalls()
{
    if (isRecalling)
        return;
    if (toRecall.isEmpty())
        toRecall = day.takeWanted();
    if (toRecall.isEmpty())
        return;
    isRecalling = true;
    const QStringList part = toRecall.first(std::min(recalledAtOnce, toRecall.size()));
    toRecall.remove(0, part.size());
    store.run([part](store::Database &db) { return factsOf(db, part); })
        .then(q, [this, part](const Result<QList<CallFacts>> &known) {
            isRecalling = false;
            if (!known) {
                day.wantAgain(part); // with the next second's
                return;
            }
            day.recall(part, *known);
            recallCalls();
        });
}

/// Once at the start, when the first seconds' work is done, and at midnight.
void Engine::Private::readUsualDay()
{
    const QDate date = localDay(clock.now(), options.zone);
    if (usualDate == date || ticks < ticksBeforeUsual)
        return;
    usualDate = date;
    usual.read(date, [this](const HalfHours &halfHours) { board.setUsual(halfHours); });
}

/// Only what is on disk may be let go. All that came before a moment is, once as many events as had
/// been taken then are committed, and as many as had been committed then are filed by call.
void Engine::Private::putCallsAway()
{
    const auto now = std::chrono::steady_clock::now();
    if (!filing)
        filing = Filing{now, committer.submitted(), {}};
    if (!filing->given && committer.finished() >= filing->submitted)
        filing->given = keeper.given();
    if (filing->given && keeper.filed() >= *filing->given) {
        filedTo = filing->at;
        filing.reset();
    }
    day.putAway(std::min(filedTo, now - quiet));
}

} // namespace zm::engine
