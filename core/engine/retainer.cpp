// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/retainer.h>
#include <store/retention.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

constexpr int lookEveryMs = 3'600'000;
/// Between two steps the journal's commits get their turn.
constexpr int pauseMs = 50;

} // namespace

Result<Instant> keptSince(store::Database &db, Instant now)
{
    const auto days = store::Retention::days(db);
    if (!days)
        return Failure(days.error());
    if (!*days)
        return Instant{};
    return Instant(std::chrono::floor<std::chrono::days>(now) - std::chrono::days(**days));
}

Retainer::Retainer(store::DatabaseThread &chores, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_chores(chores)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Retainer::step);
}

void Retainer::step()
{
    m_inFlight = true;
    m_chores
        .run([now = m_clock.now()](store::Database &db) -> Result<qint64> {
            const auto since = keptSince(db, now);
            if (!since)
                return Failure(since.error());
            return *since == Instant{} ? Result<qint64>(0) : store::Retention::purge(db, *since);
        })
        .then(this, [this](const Result<qint64> &rows) {
            // Qt before 6.6 may run a continuation twice when its job ends just as it is attached.
            if (!std::exchange(m_inFlight, false))
                return;
            if (!rows)
                qCWarning(lcStore).noquote()
                    << "Old data could not be deleted:" << rows.error().toString();
            const bool isMore = rows && *rows > 0;
            m_timer.start(isMore ? pauseMs : lookEveryMs);
            if (!isMore)
                Q_EMIT purged();
        });
}

} // namespace zm::engine
