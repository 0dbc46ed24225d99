// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/timemachine.h>
#include <store/exportlog.h>
#include <store/journal.h>
#include <store/retention.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <calls/businessday.h>
#include <schedule/exportplan.h>
#include <tests/engine/boardtruth.h>
#include <tests/engine/enginerig.h>
#include <unistd.h>

using namespace zm;
using namespace zm::test;

namespace {

/// ZM_MONTH_DAYS=31 plays a month; three days show each kind of trouble once. The clocks of the
/// account's zone go back in the third night.
constexpr int usualDays = 3;
const QDate firstDay(2026, 10, 23);
constexpr int keptDays = store::Retention::leastDays;
constexpr milliseconds step = 30min;
/// Of each label the next comes after a second of real time.
constexpr int refusals = 4;
constexpr int patienceMs = 60'000;
/// The simulated account lives in this process too and keeps all of its days.
constexpr qint64 growthAllowed = 64 << 20;
constexpr int filesAllowed = 4;

sim::Options account(const QTimeZone &zone)
{
    sim::Options options;
    options.seed = 31;
    options.agents = 8;
    options.queues = 2;
    options.commonAreas = 0;
    options.historyDays = 0;
    options.callVolume = 0.7;
    options.zone = QString::fromLatin1(zone.id());
    options.start = fromDateTime(QDateTime(firstDay, QTime(5, 0), zone));
    return options;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

qsizetype openFiles()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

/// What a day's board and the first columns of `queue-summary` both tell.
QString countLines(const QList<QueueRow> &rows)
{
    QStringList lines;
    for (const QueueRow &row : rows) {
        const DayCounts &is = row.today;
        if (is.offered > 0)
            lines.append(u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(row.name, row.extension)
                             .arg(is.offered)
                             .arg(is.answered)
                             .arg(is.abandoned)
                             .arg(is.shortAbandoned)
                             .arg(is.overflowed)
                             .arg(is.voicemail)
                             .arg(is.answeredInTarget));
    }
    lines.sort();
    return lines.join(u'\n');
}

QString countLines(const QStringList &summary)
{
    QStringList lines;
    for (const QString &row : summary)
        lines.append(row.section(u'|', 0, 8));
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

/// Weeks of a simulated account in minutes, with all that goes wrong in weeks: tokens end, Zoom
/// refuses, the feed drops, the computer sleeps, the program is closed, the clocks change, data is
/// purged, reports are written by schedule. Whatever happens, the board is what the journal tells
/// and what the reports say, and the reports are what was true; and nothing grows.
class TestMonth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBooksBalanceEachDay();

private:
    /// Moments of the account's own day.
    Instant at(int day, int hour) const
    {
        return fromDateTime(QDateTime(firstDay.addDays(day), QTime(hour, 0), m_zone));
    }
    bool open();
    void show(const BoardDelta &delta);
    bool passTo(Instant to);
    bool calm();
    void trouble(int day);
    void compareBoards();
    void compareCounts(QDate day);
    void compareReports(Instant from, Instant to);
    bool addPlan();
    void tellFigures(int day);
    QString lastWords();

    const QTimeZone m_zone{"Europe/London"};
    std::unique_ptr<EngineRig> m_rig;
    QHash<QueueId, QueueRow> m_shown; ///< as a screen has it, from the deltas
    qint64 m_memory = 0;              ///< after the first day
    qsizetype m_files = 0;
    qint64 m_grown = 0;
    QElapsedTimer m_real;
};

void TestMonth::theBooksBalanceEachDay()
{
    bool isSet = false;
    const int set = qEnvironmentVariableIntValue("ZM_MONTH_DAYS", &isSet);
    const int days = isSet ? set : usualDays;
    m_real.start();
    m_rig = std::make_unique<EngineRig>(account(m_zone));
    QVERIFY(m_rig->listening);
    QVERIFY(open());
    QVERIFY(addPlan());
    const auto keep = [](store::Database &db) { return store::Retention::setDays(db, keptDays); };
    QVERIFY(m_rig->inStore(keep).has_value());
    for (int day = 0; day < days; ++day) {
        QVERIFY(passTo(at(day, 10)));
        trouble(day);
        QVERIFY2(calm(), qPrintable(lastWords()));
        QVERIFY(passTo(
            at(day, 14))); // calls that began unseen have ended by then: nothing tells of them
        QVERIFY2(calm(), qPrintable(lastWords()));
        compareBoards();
        QVERIFY(passTo(at(day, 23)));
        QVERIFY2(calm(), qPrintable(lastWords()));
        compareCounts(firstDay.addDays(day));
        QVERIFY(passTo(at(day + 1, 5)));
        QVERIFY2(calm(), qPrintable(lastWords()));
        compareCounts(firstDay.addDays(day + 1));
        compareReports(dayStart(firstDay.addDays(day), m_zone),
                       dayStart(firstDay.addDays(day + 1), m_zone));
        tellFigures(day);
        if (QTest::currentTestFailed())
            return;
    }
    // All that is kept at once, over whatever the clocks did.
    compareReports(dayStart(firstDay.addDays(std::max(0, days - keptDays)), m_zone),
                   dayStart(firstDay.addDays(days), m_zone));
    m_rig->stop();
    QVERIFY(open()); // what is due, made up for or too old is seen to at each start
    const Instant kept(std::chrono::floor<std::chrono::days>(m_rig->clock.now())
                       - std::chrono::days(keptDays));
    const auto isPurged = [&] {
        const auto totals =
            m_rig->inStore([](store::Database &db) { return store::Journal::totals(db); });
        return totals && totals->firstReceived && *totals->firstReceived >= kept;
    };
    QVERIFY(QTest::qWaitFor(isPurged, patienceMs));
    const QDir reports(m_rig->folder.filePath(u"reports"_s));
    QVERIFY(QTest::qWaitFor([&] { return int(reports.entryList(QDir::Files).size()) >= days; },
                            patienceMs));
    QCOMPARE(int(reports.entryList(QDir::Files).size()), days);
    compareReports(dayStart(firstDay.addDays(std::max(0, days - keptDays)), m_zone),
                   dayStart(firstDay.addDays(days), m_zone));
    QVERIFY(openFiles() <= m_files + filesAllowed);
#ifndef __SANITIZE_ADDRESS__ // which keeps what was freed
    QVERIFY2(m_grown < growthAllowed, qPrintable(QString::number(m_grown)));
#endif
}

bool TestMonth::open()
{
    const bool isOpen = m_rig->run(m_rig->options());
    connect(m_rig->engine.get(), &engine::Engine::boardChanged, this, &TestMonth::show);
    show(m_rig->engine->board().whole());
    return isOpen;
}

void TestMonth::show(const BoardDelta &delta)
{
    if (delta.reset)
        m_shown.clear();
    for (const QueueRow &row : delta.queues)
        m_shown.insert(row.id, row);
    for (const QueueId &gone : delta.queuesGone)
        m_shown.remove(gone);
}

/// Each morning at three, of the day before.
bool TestMonth::addPlan()
{
    schedule::ExportPlan plan;
    plan.report = u"queue-summary"_s;
    plan.folder = m_rig->folder.filePath(u"reports"_s);
    plan.time = QTime(3, 0);
    plan.zone = m_zone;
    plan.since = m_rig->clock.now();
    return m_rig
        ->inStore([plan](store::Database &db) {
            return store::ExportLog::add(db, QJsonDocument(schedule::toJson(plan)).toJson());
        })
        .has_value();
}

bool TestMonth::passTo(Instant to)
{
    bool isHeard = true;
    while (isHeard && m_rig->clock.now() < to) {
        m_rig->clock.advance(std::min<milliseconds>(step, to - m_rig->clock.now()));
        isHeard = m_rig->hear();
    }
    return isHeard;
}

/// Tokens are forgotten each day; the rest takes turns.
void TestMonth::trouble(int day)
{
    sim::Server &server = *m_rig->server;
    server.expireTokens();
    const auto refuse = [this](bool is) {
        m_rig->setFaults([is](sim::Faults &faults) { faults.refuseWebSocket = is; });
    };
    switch (day % 3) {
    case 0: // the feed is gone
        refuse(true);
        server.dropWebSocket();
        QVERIFY(passTo(m_rig->clock.now() + 40min));
        refuse(false);
        break;
    case 1: // nobody is there, and then Zoom is busy
        m_rig->stop();
        QVERIFY(passTo(m_rig->clock.now() + 50min));
        QVERIFY(open());
        m_rig->setFaults([](sim::Faults &faults) { faults.tooManyRequests = refusals; });
        break;
    case 2: // asleep: the time jumps, and the connection is dead
        refuse(true);
        server.dropWebSocket();
        m_rig->clock.advance(50min);
        QVERIFY(m_rig->hear());
        refuse(false);
        break;
    }
    m_rig->engine->refresh();
}

/// The feed is live again, what was missed is read, and all is written.
bool TestMonth::calm()
{
    const auto isCalm = [this] {
        m_rig->clock.advance(1s); // what waits for a moment gets there
        const engine::HealthFacts facts = m_rig->healthNow();
        const bool isLive = std::ranges::any_of(facts.feeds, [](const engine::FeedHealth &feed) {
            return feed.source == EventSource::WebSocket && feed.status.state == FeedState::Live;
        });
        const bool isRepaired =
            std::ranges::all_of(facts.repairs, [](const engine::RepairHealth &repair) {
                return repair.state == engine::RepairHealth::State::Done;
            });
        return isLive && isRepaired;
    };
    return QTest::qWaitFor(isCalm, patienceMs) && m_rig->settle();
}

QString TestMonth::lastWords()
{
    const engine::HealthFacts facts = m_rig->healthNow();
    QString words = u"at %1: "_s.arg(toIsoUtc(m_rig->clock.now()));
    for (const engine::FeedHealth &feed : facts.feeds)
        words += u"feed %1 (%2) "_s.arg(int(feed.status.state)).arg(feed.lastTrouble);
    for (const engine::RepairHealth &repair : facts.repairs)
        if (repair.state != engine::RepairHealth::State::Done)
            words += u"repair from %1: %2 "_s.arg(toIsoUtc(repair.from), repair.reason);
    return words + facts.sync.errors.join(u' ');
}

/// Live against the truth, and against the journal replayed.
void TestMonth::compareBoards()
{
    m_rig->synced = 0;
    m_rig->engine->readDirectory(); // who receives calls is told by no event
    QVERIFY(QTest::qWaitFor([this] { return m_rig->synced > 0; }, patienceMs));
    QStringList wrong;
    const auto agrees = [&] {
        wrong = differences(m_rig->engine->board().state(), m_rig->server->story(),
                            m_rig->clock.now(), Since::Ignored);
        return wrong.isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(agrees, patienceMs),
             qPrintable(lastWords() + u'\n' + wrong.join(u'\n')));
    QVERIFY(m_rig->settle());
    const Instant now = m_rig->clock.now();
    const auto replayed =
        m_rig->inStore([&](store::Database &db) { return engine::boardAt(db, now, m_zone, {}); });
    QVERIFY(replayed.has_value());
    const LiveState &live = m_rig->engine->board().state();
    int compared = 0;
    for (const AgentRow &row : replayed->agents) {
        const AgentRow shown = agentRow(live, findAgent(live, row.id));
        if (shown.state == TileState::OptedOut || row.state == TileState::NoData)
            continue; // no event tells of the one, nor yet of the other
        QVERIFY2(row.state == shown.state,
                 qPrintable(u"%1 %2: live %3, replayed %4"_s.arg(
                     toIsoUtc(now), row.extension, nameOf(shown.state), nameOf(row.state))));
        ++compared;
    }
    QVERIFY(compared > 0);
}

/// The day's counts so far: on a screen, in the journal, and in truth.
void TestMonth::compareCounts(QDate day)
{
    const Instant from = dayStart(day, m_zone);
    const Instant now = m_rig->clock.now();
    const QString truth = countLines(trueRows(*m_rig, u"queue-summary"_s, from, now));
    QVERIFY(now < from + 20h || !truth.isEmpty());
    // The engine looks at the date each second. Nothing else tells a queue of the night that its
    // counts begin anew, but for the reading each minute that this does not wait for.
    QTRY_COMPARE_WITH_TIMEOUT(countLines(m_shown.values()), truth, patienceMs);
    const auto replayed =
        m_rig->inStore([&](store::Database &db) { return engine::boardAt(db, now, m_zone, {}); });
    QVERIFY(replayed.has_value());
    QCOMPARE(countLines(replayed->queues), truth);
}

void TestMonth::compareReports(Instant from, Instant to)
{
    for (const QString &report : {u"calls"_s, u"agent-offers"_s, u"agent-summary"_s,
                                  u"queue-summary"_s, u"queue-intervals"_s}) {
        const QStringList wrong = wrongRows(*m_rig, report, from, to);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1 from %2 to %3\n%4"_s.arg(report, toIsoUtc(from), toIsoUtc(to),
                                                          wrong.mid(0, 6).join(u'\n'))));
    }
}

void TestMonth::tellFigures(int day)
{
    const qint64 memory = residentBytes();
    const qsizetype files = openFiles();
    if (day == 0) {
        m_memory = memory;
        m_files = files;
    }
    m_grown = std::max(m_grown, memory - m_memory);
    QVERIFY(files <= m_files + filesAllowed);
    const engine::HealthFacts facts = m_rig->healthNow();
    qInfo("%s: the same in board, journal, reports and truth; %lld MB of memory, %lld files open, "
          "%lld events and %lld MB on disk; %.1f s",
          qPrintable(firstDay.addDays(day).toString(Qt::ISODate)), memory >> 20, qint64(files),
          facts.store.journalRows, facts.store.bytes >> 20, double(m_real.elapsed()) / 1000);
}

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
