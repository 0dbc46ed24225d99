// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/storedanswers.h>
#include <engine/storedcalls.h>
#include <engine/summarycalls.h>
#include <store/database.h>
#include <store/packeddays.h>

#include <QFuture>
#include <QScopeGuard>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

using store::PackedDays;

/// Zoom's records of an evening come until then; later ones let their day be packed anew.
constexpr milliseconds rest = 2h;

} // namespace

SummaryCalls::SummaryCalls(store::Database &db, const DirectoryView &listed)
    : m_db(db)
    , m_listed(listed)
{}

Result<> SummaryCalls::read(Instant from, Instant to, const std::function<bool(const Call &)> &take)
{
    const milliseconds around = namesAround(m_listed);
    const auto directory = storedDirectory(m_db, from - around, to + around);
    if (!directory)
        return Failure(directory.error());
    return StoredCalls(m_db, *directory).read(from, to, take);
}

Result<> SummaryCalls::readPacked(PackedKind kind, CallPacker::Calls calls, Instant from,
                                  Instant to, const std::function<bool(const PackedCalls &)> &take)
{
    if (calls == CallPacker::Calls::Keep)
        return CallSource::readPacked(kind, calls, from, to, take);
    const qint64 first = PackedDays::dayOf(from), last = PackedDays::dayOf(to - 1ms);
    const auto packed = PackedDays::packed(m_db, first, last, m_listed.fingerprint());
    if (!packed)
        return Failure(packed.error());
    bool wanted = true;
    const auto each = [&](const PackedCalls &some) {
        wanted = wanted && take(some);
        return wanted;
    };
    // Days that are not packed are read in one go with their neighbours.
    Instant open = from;
    const auto readUnpacked = [&](Instant until) -> Result<> {
        if (open >= until || !wanted)
            return {};
        return CallSource::readPacked(kind, calls, open, until, each);
    };
    // A day is counted while the next one is read: over years each takes about as long.
    std::array<QList<PackedCalls>, 2> memory;
    int spare = 0;
    QFuture<void> counting;
    const auto atLast = qScopeGuard([&] { counting.waitForFinished(); });
    for (qint64 day = first; day <= last; ++day) {
        if (!packed->contains(day))
            continue;
        QList<PackedCalls> &packedDay = memory[spare];
        bool isGood = false;
        const auto shown = PackedDays::show(
            m_db, day, kind, [&](const QByteArray &bytes) { isGood = unpack(bytes, packedDay); });
        if (!shown)
            return shown;
        if (!isGood)
            continue; // changed meanwhile, or damaged: the facts tell
        counting.waitForFinished();
        if (const auto done = readUnpacked(std::max(from, PackedDays::startOf(day))); !done)
            return done;
        if (!wanted)
            return {};
        counting = QtConcurrent::run([&each, &packedDay] {
            for (const PackedCalls &some : std::as_const(packedDay))
                each(some);
        });
        spare = 1 - spare;
        open = PackedDays::startOf(day + 1);
    }
    counting.waitForFinished();
    return readUnpacked(to);
}

Result<bool> packNextDay(store::Database &db, Instant now, QSet<qint64> &passed)
{
    const auto listed = listedDirectory(db);
    if (!listed)
        return Failure(listed.error());
    if (listed->agents().isEmpty())
        return false;
    const QByteArray mark = listed->fingerprint();
    std::optional<qint64> day = PackedDays::dayOf(now - rest);
    for (;;) {
        const auto before = PackedDays::dayBefore(db, *day);
        if (!before)
            return Failure(before.error());
        if (!*before)
            return false;
        day = *before;
        if (passed.contains(*day))
            continue;
        const auto done = PackedDays::packed(db, *day, *day, mark);
        if (!done)
            return Failure(done.error());
        if (done->isEmpty())
            break;
    }
    passed.insert(*day);
    if (const auto begun = PackedDays::begin(db, *day, mark); !begun)
        return Failure(begun.error());

    const Instant from = PackedDays::startOf(*day), to = PackedDays::startOf(*day + 1);
    const milliseconds around = namesAround(*listed);
    const auto directory = storedDirectory(db, from - around, to + around);
    if (!directory)
        return Failure(directory.error());
    QList<PackedCalls> visits, legs;
    const auto leave = CallPacker::Calls::Leave;
    CallPacker visitPacker(PackedKind::Visits, leave,
                           [&](const auto &some) { visits.append(some); });
    CallPacker legPacker(PackedKind::Legs, leave, [&](const auto &some) { legs.append(some); });
    const auto read = StoredCalls(db, *directory).read(from, to, [&](const Call &call) {
        visitPacker.add(call);
        legPacker.add(call);
        return true;
    });
    if (!read)
        return Failure(read.error());
    visitPacker.finish();
    legPacker.finish();
    const auto kept = PackedDays::finish(db, *day, mark, bytesOf(visits), bytesOf(legs));
    if (!kept)
        return Failure(kept.error());
    return true;
}

} // namespace zm::engine
