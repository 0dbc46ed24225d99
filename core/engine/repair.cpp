// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/repair.h>

#include <wire/apierror.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// Overlap at both ends of a gap (CONTRACT e).
constexpr milliseconds gapMargin = 2min;
/// A call under way when a gap began and over before it ended is listed by its end only.
constexpr milliseconds longestCall = 4h;
/// A record comes seconds to minutes after its call.
constexpr milliseconds recordLag = 5min;
/// Around a doubtful call's last sign of life.
constexpr milliseconds askBefore = 10min;
constexpr int askTogetherMs = 3000;
/// One request spans a month at most.
constexpr milliseconds longestList = 24h * 30;
/// Zoom keeps six months (CONTRACT b.8).
constexpr milliseconds kept = 24h * 180;
constexpr milliseconds firstRetry = 30s;
constexpr milliseconds longestRetry = 10min;
/// A scope or role that is missing is granted by a person.
constexpr milliseconds refusedRetry = 15min;
constexpr int triesOfBrokenAnswers = 5;

Instant dayOf(Instant at)
{
    return Instant(std::chrono::floor<std::chrono::days>(at));
}

} // namespace

Repair::Repair(zoom::PhoneApi &api, zoom::RateLimiter &limiter, const Clock &clock,
               HistoryDesk desk, int heavyPerDay, QObject *parent)
    : QObject(parent)
    , m_limiter(limiter)
    , m_clock(clock)
    , m_heavyPerDay(heavyPerDay)
    , m_front(api, clock, desk, 16)
    , m_back(api, clock, desk, 4)
    , m_frontJob(m_jobs.end())
    , m_backJob(m_jobs.end())
{
    // Later, so that a reading never begins from within the end of another.
    connect(
        &m_front, &HistoryReader::finished, this,
        [this](const HistoryReader::Outcome &outcome) {
            ended(std::exchange(m_frontJob, m_jobs.end()), outcome, false);
        },
        Qt::QueuedConnection);
    connect(
        &m_back, &HistoryReader::finished, this,
        [this](const HistoryReader::Outcome &outcome) {
            ended(std::exchange(m_backJob, m_jobs.end()), outcome, true);
        },
        Qt::QueuedConnection);
    connect(&m_front, &HistoryReader::progressed, this, [this] {
        const int done = m_front.detailsRead();
        Q_EMIT progressed(done, done + m_front.detailsLeft());
        Q_EMIT changed();
    });
    connect(&m_back, &HistoryReader::progressed, this, &Repair::changed);
    m_asking.setSingleShot(true);
    m_asking.setInterval(askTogetherMs);
    connect(&m_asking, &QTimer::timeout, this, &Repair::readRecent);
}

Instant Repair::horizon() const
{
    return m_clock.now() - kept;
}

void Repair::take(const QList<store::RepairRange> &ranges)
{
    for (const store::RepairRange &range : ranges) {
        const bool held = std::any_of(m_jobs.cbegin(), m_jobs.cend(), [&range](const Job &job) {
            return job.range.id == range.id && range.id != 0;
        });
        if (held || range.isDone())
            continue;
        Job job;
        job.kind = range.kind == store::RepairKind::Gap ? Kind::Gap : Kind::Backfill;
        job.range = range;
        m_jobs.push_back(std::move(job));
    }
    Q_EMIT changed();
    next();
}

void Repair::read(Instant from, Instant to, Done done)
{
    Job job;
    job.kind = Kind::Asked;
    job.range.from = from;
    job.range.to = job.range.reached = to;
    job.done = std::move(done);
    m_jobs.push_back(std::move(job));
    next();
}

void Repair::readRecent()
{
    m_recentWanted = true;
    next();
}

void Repair::ask(Instant around)
{
    // Doubtful legs come in flocks: one list answers them all.
    m_askedFrom = std::min(m_askedFrom.value_or(around), around - askBefore);
    if (!m_asking.isActive())
        m_asking.start();
}

void Repair::tick()
{
    next();
}

void Repair::hurry()
{
    for (Job &job : m_jobs)
        job.nextTry.reset();
    next();
}

void Repair::stop()
{
    m_stopped = true;
    m_asking.stop();
}

bool Repair::isUnread(Instant from, Instant to) const
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [&](const Job &job) {
        return job.kind != Kind::Recent && job.range.from < to && job.range.reached > from;
    });
}

bool Repair::isRunning() const
{
    return m_front.isRunning()
           || std::any_of(m_jobs.cbegin(), m_jobs.cend(),
                          [this](const Job &job) { return !isBehind(job) && !job.nextTry; });
}

/// The past is read behind everything else, but for today: that is on the boards.
bool Repair::isBehind(const Job &job) const
{
    return job.kind == Kind::Backfill && job.range.reached <= dayOf(m_clock.now());
}

int Repair::heavyForBackfill() const
{
    return m_heavyPerDay - m_heavyPerDay / 3;
}

bool Repair::isBackfillShareUsed() const
{
    return m_heavyPerDay > 0 && m_limiter.daily().heavy >= heavyForBackfill();
}

void Repair::next()
{
    if (m_stopped)
        return;
    startFront();
    m_back.setPaused(m_frontJob != m_jobs.end());
    startBack();
}

void Repair::startFront()
{
    if (m_frontJob != m_jobs.end())
        return;
    const Instant now = m_clock.now();
    if (m_recentWanted) {
        m_recentWanted = false;
        Job job;
        job.kind = Kind::Recent;
        job.range.from = std::max(m_readTo.value_or(now) - recordLag, now - longestList);
        if (const auto asked = std::exchange(m_askedFrom, std::nullopt))
            job.range.from = std::min(job.range.from, *asked);
        job.range.to = job.range.reached = now;
        m_jobs.push_back(std::move(job));
    }
    auto best = m_jobs.end();
    for (auto job = m_jobs.begin(); job != m_jobs.end(); ++job) {
        if (isBehind(*job) || (job->nextTry && *job->nextTry > now))
            continue;
        if (best == m_jobs.end() || job->kind < best->kind
            || (job->kind == best->kind && job->kind == Kind::Gap
                && job->range.to > best->range.to))
            best = job;
    }
    if (best == m_jobs.end())
        return;
    m_frontJob = best;
    begin(*best, m_front);
}

void Repair::startBack()
{
    if (m_backJob != m_jobs.end() || m_frontJob != m_jobs.end())
        return;
    const Instant now = m_clock.now();
    auto best = m_jobs.end();
    for (auto job = m_jobs.begin(); job != m_jobs.end(); ++job)
        if (isBehind(*job) && (!job->nextTry || *job->nextTry <= now)
            && (best == m_jobs.end() || job->range.to > best->range.to))
            best = job;
    if (best == m_jobs.end())
        return;
    if (isBackfillShareUsed()) {
        setAside(*best,
                 u"The day's share of requests for the past is used up. It goes on after "
                 u"midnight UTC."_s,
                 dayOf(now) + 24h);
        return;
    }
    m_backJob = best;
    begin(*best, m_back);
}

void Repair::begin(Job &job, HistoryReader &reader)
{
    using zoom::HistoryBy;
    job.nextTry.reset();
    const Instant now = m_clock.now();
    const Instant end = job.range.reached;
    job.slice = std::max(job.range.from, dayOf(end - 1ms));
    const bool first = job.slice == job.range.from;
    const bool last = end == job.range.to;
    QList<HistoryReader::List> lists;
    switch (job.kind) {
    case Kind::Recent:
        job.slice = job.range.from; // minutes
        lists.append({job.slice, now, HistoryBy::End});
        break;
    case Kind::Gap: {
        const Instant from = job.slice - (first ? gapMargin : 0ms);
        lists.append({from, std::min(end + (last ? gapMargin : 0ms), now), HistoryBy::Start});
        if (first)
            lists.append({from, std::min({job.range.to + gapMargin, from + longestCall, now}),
                          HistoryBy::End});
        break;
    }
    case Kind::Asked:
    case Kind::Backfill:
        lists.append({job.slice, end, HistoryBy::Start});
        break;
    }
    lists.removeIf([this](const HistoryReader::List &list) {
        return list.from >= list.to || list.to <= horizon();
    });
    for (HistoryReader::List &list : lists)
        list.from = std::max(list.from, horizon());
    reader.read(lists);
    Q_EMIT changed();
}

void Repair::ended(Jobs::iterator job, const HistoryReader::Outcome &outcome, bool behind)
{
    if (m_stopped)
        return;
    job->range.updated = m_clock.now();
    if (outcome.error) {
        failed(job, *outcome.error);
    } else {
        job->tries = 0;
        job->range.reason.clear();
        job->range.reached = job->slice;
    }
    if (!outcome.error || job->range.reached == job->slice) {
        job->range.calls += outcome.calls;
        job->range.missing += outcome.missing;
        job->range.details += outcome.details;
    }
    const bool stored = job->kind == Kind::Gap || job->kind == Kind::Backfill;
    if (stored)
        Q_EMIT moved(job->range);
    const bool isOver = job->range.isDone() || (outcome.error && !stored);
    if (isOver && stored)
        qCInfo(lcEngine) << (job->kind == Kind::Gap ? "A gap of" : "The past,")
                         << toMs(job->range.to - job->range.from) / 1000
                         << "s, was read again:" << job->range.calls << "calls,"
                         << job->range.missing << "not known before," << job->range.details
                         << "in detail";
    if (job->kind == Kind::Recent && !outcome.error)
        m_readTo = std::max(m_readTo.value_or(job->range.to), job->range.to);
    if (job->kind == Kind::Recent && outcome.error && job->range.from < m_readTo)
        m_askedFrom = std::min(m_askedFrom.value_or(job->range.from), job->range.from);
    const bool isTold = !behind && (isOver || outcome.error || job->kind == Kind::Backfill);
    Outcome told{job->range.calls, job->range.details, outcome.error};
    if (isOver) {
        const Done done = std::move(job->done);
        m_jobs.erase(job);
        if (done)
            done(outcome.error ? Result<>(Failure(*outcome.error)) : Result<>());
    }
    if (isTold)
        Q_EMIT finished(told);
    Q_EMIT changed();
    next();
}

void Repair::failed(Jobs::iterator job, const Error &error)
{
    qCWarning(lcEngine).noquote() << error.toString();
    const Instant now = m_clock.now();
    ++job->tries;
    milliseconds wait = std::min(firstRetry * (1 << std::min(job->tries - 1, 8)), longestRetry);
    switch (error.kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::Unauthorized:
    case ErrorKind::NotFound: // the endpoint itself: a call that is gone is no error
        wait = refusedRetry;
        break;
    case ErrorKind::Protocol:
        // A broken answer that stays broken must not keep the days before it for ever.
        if (job->tries >= triesOfBrokenAnswers) {
            job->tries = 0;
            job->range.reached = job->slice;
        }
        break;
    default:
        break;
    }
    const Instant until =
        error.kind == ErrorKind::RateLimited ? error.retryAt.value_or(now + wait) : now + wait;
    job->range.reason = error.toString();
    job->nextTry = until;
}

void Repair::setAside(Job &job, const QString &reason, Instant until)
{
    job.nextTry = until;
    job.range.reason = reason;
    job.range.updated = m_clock.now();
    Q_EMIT moved(job.range);
    Q_EMIT changed();
}

QList<RepairHealth> Repair::health() const
{
    QList<RepairHealth> all;
    for (auto job = m_jobs.cbegin(); job != m_jobs.cend(); ++job) {
        if (job->range.id == 0)
            continue;
        RepairHealth health = repairHealth(job->range);
        health.nextTry = job->nextTry;
        const bool front = Jobs::const_iterator(m_frontJob) == job;
        const bool back = Jobs::const_iterator(m_backJob) == job;
        if (front || back) {
            const HistoryReader &reader = front ? m_front : m_back;
            health.state = RepairHealth::State::Running;
            health.details += reader.detailsRead();
            health.detailsLeft = reader.detailsLeft();
        }
        all.append(health);
    }
    return all;
}

RepairHealth repairHealth(const store::RepairRange &range)
{
    RepairHealth health;
    health.kind = range.kind == store::RepairKind::Gap ? RepairHealth::Kind::Gap
                                                       : RepairHealth::Kind::Backfill;
    health.state = range.isDone() ? RepairHealth::State::Done : RepairHealth::State::Waiting;
    health.from = range.from;
    health.to = range.to;
    health.reached = range.reached;
    health.calls = range.calls;
    health.missing = range.missing;
    health.details = range.details;
    health.reason = range.reason;
    health.updated = range.updated;
    return health;
}

} // namespace zm::engine
