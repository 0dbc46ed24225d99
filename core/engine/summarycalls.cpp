// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/storedanswers.h>
#include <engine/storedcalls.h>
#include <engine/summarycalls.h>
#include <store/database.h>
#include <store/packeddays.h>

#include <QFuture>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

using store::PackedDays;

/// Zoom's records of an evening come until then; later ones let their day be packed anew.
constexpr milliseconds rest = 2h;

/// Counts packed days on a thread of its own while the next ones are read: over years each takes
/// about as long. Days go over some megabytes at a time, for waking the other thread takes half as
/// long as counting a day.
class DayCounter
{
public:
    explicit DayCounter(std::function<bool(const PackedCalls &)> take)
        : m_take(std::move(take))
    {}
    ~DayCounter() { m_counting.waitForFinished(); }
    Q_DISABLE_COPY_MOVE(DayCounter)

    /// False once no more is wanted.
    bool add(qint64 day, store::ShownDay shown)
    {
        m_bytes += shown.bytes().size();
        m_read.emplace_back(day, std::move(shown));
        return (m_bytes < enoughBytes && m_read.size() < enoughDays) || handOver();
    }
    /// Returns once all that was added is counted.
    void finish()
    {
        handOver();
        m_counting.waitForFinished();
        m_counted.clear();
    }
    /// Days that changed meanwhile, or are damaged, and so were not counted.
    const QList<qint64> &missed() const { return m_missed; }

private:
    static constexpr qsizetype enoughBytes = 8 << 20;
    static constexpr std::size_t enoughDays = 16; // each holds a statement
    using Days = std::vector<std::pair<qint64, store::ShownDay>>;

    bool handOver()
    {
        m_counting.waitForFinished();
        if (!m_wanted)
            return false;
        m_counted = std::exchange(m_read, {});
        m_bytes = 0;
        m_counting = QtConcurrent::run([this] {
            for (const auto &[day, shown] : m_counted) {
                if (!unpack(shown.bytes(), m_memory)) {
                    m_missed.append(day);
                    continue;
                }
                for (const PackedCalls &some : std::as_const(m_memory))
                    m_wanted = m_wanted && m_take(some);
            }
        });
        return true;
    }

    std::function<bool(const PackedCalls &)> m_take;
    Days m_read;
    qsizetype m_bytes = 0;
    QFuture<void> m_counting; ///< while it runs, the members below are that thread's
    Days m_counted;
    bool m_wanted = true;
    QList<PackedCalls> m_memory;
    QList<qint64> m_missed;
};

} // namespace

QByteArray packMark(const DirectoryView &listed)
{
    return QByteArray::number(packFormat) + ' ' + listed.fingerprint();
}

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
    const auto packed = PackedDays::packed(m_db, first, last, packMark(m_listed));
    if (!packed)
        return Failure(packed.error());
    bool wanted = true;
    const auto each = [&](const PackedCalls &some) {
        wanted = wanted && take(some);
        return wanted;
    };
    const auto readStretch = [&](Instant begin, Instant end) -> Result<> {
        if (begin >= end || !wanted)
            return {};
        return CallSource::readPacked(kind, calls, begin, end, each);
    };
    DayCounter counter(each);
    Instant open = from; ///< what is before has been read
    for (qint64 day = first; day <= last; ++day) {
        if (!packed->contains(day))
            continue;
        if (const Instant begin = PackedDays::startOf(day); open < begin) {
            // Days that are not packed are read in one go with their neighbours.
            counter.finish();
            if (const auto done = readStretch(open, begin); !done)
                return done;
        }
        auto shown = PackedDays::show(m_db, day, kind);
        if (!shown)
            return Failure(shown.error());
        if (!counter.add(day, *std::move(shown)))
            return {};
        open = PackedDays::startOf(day + 1);
    }
    counter.finish();
    for (const qint64 day : counter.missed()) { // the facts tell of these
        if (const auto done = readStretch(std::max(from, PackedDays::startOf(day)),
                                          std::min(to, PackedDays::startOf(day + 1)));
            !done)
            return done;
    }
    return readStretch(open, to);
}

Result<bool> packNextDay(store::Database &db, Instant now, QSet<qint64> &passed)
{
    const auto listed = listedDirectory(db);
    if (!listed)
        return Failure(listed.error());
    if (listed->agents().isEmpty())
        return false;
    const QByteArray mark = packMark(*listed);
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
