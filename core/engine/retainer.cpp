// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/hiding.h>
#include <engine/retainer.h>
#include <store/retention.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

constexpr int lookEveryMs = 3'600'000;
/// Between two steps the journal's commits get their turn.
constexpr int pauseMs = 50;

struct Progressed
{
    Instant hideFrom{};
    bool isMore = false;
};

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
    m_chores
        .run([now = m_clock.now(), hider = m_hider,
              from = m_hideFrom](store::Database &db) -> Result<Progressed> {
            const auto since = keptSince(db, now);
            if (!since)
                return Failure(since.error());
            if (*since != Instant{}) {
                const auto rows = store::Retention::purge(db, *since);
                if (!rows || *rows > 0)
                    return rows ? Result<Progressed>({from, true}) : Failure(rows.error());
            }
            const auto before = hiddenBefore(db, now);
            if (!before)
                return Failure(before.error());
            if (*before == Instant{} || !hider.canHide())
                return Progressed{};
            const auto hidden = hideNumbers(db, hider, from, *before);
            if (!hidden)
                return Failure(hidden.error());
            return Progressed{hidden->reached.value_or(Instant{}), hidden->reached.has_value()};
        })
        .then(this, [this](const Result<Progressed> &done) {
            if (!done)
                qCWarning(lcStore).noquote()
                    << "Old data could not be deleted:" << done.error().toString();
            const auto [from, isMore] = done.value_or(Progressed{});
            m_hideFrom = from;
            m_timer.start(isMore ? pauseMs : lookEveryMs);
            if (!isMore)
                Q_EMIT purged();
        });
}

} // namespace zm::engine
