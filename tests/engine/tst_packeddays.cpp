// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <engine/rowkeeper.h>
#include <engine/storedanswers.h>
#include <engine/summarycalls.h>
#include <store/directorystore.h>
#include <store/packeddays.h>

#include <QSignalSpy>
#include <QTest>

#include <reports/runreport.h>
#include <support/filedcalls.h>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using engine::packNextDay;
using engine::storedReport;
using store::numberIn;
using store::PackedDays;

namespace {

constexpr double daySeconds = 86'400;
constexpr int days = 6;
const Instant later = at(30 * daySeconds);

const QStringList summaries{u"queue-summary"_s, u"queue-intervals"_s, u"agent-summary"_s,
                            u"heat-map"_s, u"wait-distribution"_s};

QList<Agent> agents()
{
    QList<Agent> list;
    for (int extension = 101; extension <= 106; ++extension) {
        const Party party = user(extension);
        Agent agent;
        agent.id = AgentId(party.userId);
        agent.name = party.name;
        agent.extension = party.extension;
        agent.extensionId = party.extensionId;
        list.append(agent);
    }
    return list;
}

QList<CallQueue> queues()
{
    QList<CallQueue> list;
    for (int extension = 201; extension <= 203; ++extension) {
        const Party party = queue(extension);
        CallQueue known;
        known.id = QueueId(u"q%1"_s.arg(extension));
        known.name = party.name;
        known.extension = party.extension;
        known.extensionId = party.extensionId;
        list.append(known);
    }
    return list;
}

/// A call of any kind, somewhere in the days.
Script anyCall(std::mt19937 &random, int id)
{
    const auto among = [&](int from, int to) {
        return std::uniform_int_distribution(from, to)(random);
    };
    const QString number = u"+14155550%1"_s.arg(among(100, 130));
    const QString call = QString::number(9'000'000 + id);
    const double start = among(-8 * 3600, int(days * daySeconds)) + among(0, 999) / 1000.0;
    const double wait = among(0, 200) + among(0, 999) / 1000.0;
    const int extension = among(201, 203), agent = among(101, 106);
    switch (among(0, 5)) {
    case 0:
        return missedCall(call, number, start, wait, extension, agent);
    case 1:
        return callBack(call, number, start, among(5, 600), agent);
    case 2: { // from one queue into another
        Script script(call);
        script.history = u"h-"_s + call;
        script.caller = outside(number, QString());
        script.queueRecord(extension, start, {}, start + wait, u"overflowed"_s);
        script.queueRecord(201 + extension % 3, start + wait, {}, start + 2 * wait + 1,
                           u"voicemail"_s);
        return script;
    }
    case 3: { // a word that we do not know
        Script script(call);
        script.history = u"h-"_s + call;
        script.caller = outside(number, QString());
        script.queueRecord(extension, start, {}, start + wait, u"word %1"_s.arg(among(1, 400)));
        return script;
    }
    default:
        return answeredCall(call, number, start, wait, among(1, 900), extension, agent);
    }
}

reports::ReportRequest anyRequest(std::mt19937 &random, const QString &id)
{
    const auto among = [&](int from, int to) {
        return std::uniform_int_distribution(from, to)(random);
    };
    reports::ReportRequest request;
    request.id = id;
    request.zone = QTimeZone(among(0, 1) ? "America/New_York" : "Asia/Kolkata");
    request.from = at(among(-24, 48) * 3600);
    request.to = request.from + std::chrono::hours(among(1, 24 * days));
    request.totals = true;
    request.interval = Interval(among(0, 5));
    request.merged = among(0, 3) == 0;
    if (among(0, 2) == 0)
        request.queues = {u"202"_s};
    if (among(0, 2) == 0)
        request.agents = {u"103"_s, u"104"_s};
    if (among(0, 1))
        request.filter.weekdays = quint8(among(1, 0x7f));
    if (among(0, 1))
        request.filter.hourTo = among(8, 24);
    if (among(0, 2) == 0)
        request.filter.direction = CallDirection(among(0, 2));
    request.rules.byQueue.insert(
        u"201"_s, {.targetSeconds = among(5, 60), .rule = SlRule(among(0, 5)), .wrapUpSeconds = 7});
    return request;
}

} // namespace

/// Packed days: a report made of them says what one made of the calls says, whatever happened to
/// the calls in between.
class TestPackedDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<store::TemporaryDatabase>();
        VERIFY_RESULT(m_file->open());
        VERIFY_RESULT(store::DirectoryStore::saveAgents(db(), agents(), at(0)));
        VERIFY_RESULT(store::DirectoryStore::saveQueues(db(), queues(), at(0)));
    }
    void cleanup() { m_file.reset(); }

    void whateverHappensTheyTellWhatTheCallsTell_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void whateverHappensTheyTellWhatTheCallsTell()
    {
        QFETCH(int, seed);
        std::mt19937 random{quint32(seed)};
        int id = 0;
        const auto file = [&](int calls) {
            QList<Script> scripts;
            for (int i = 0; i < calls; ++i)
                scripts.append(anyCall(random, ++id));
            return fileCalls(db(), scripts);
        };
        VERIFY_RESULT(file(100));
        qint64 packed = packAll();
        QVERIFY(packed > days);
        compareAll(random);
        for (int round = 0; round < 6 && !QTest::currentTestFailed(); ++round) {
            switch (round % 3) {
            case 0: // late ones
                VERIFY_RESULT(file(2));
                break;
            case 1: { // another word on a call that is known
                VERIFY_RESULT(fileCalls(db(), {answeredCall(QString::number(9'000'000 + id),
                                                            u"+14155550100"_s, 3600, 20, 60)}));
                break;
            }
            case 2: // one goes
                VERIFY_RESULT(db().execute(u"DELETE FROM call_group WHERE key = (SELECT min(key) "
                                           "FROM call_group)"_s));
                break;
            }
            QVERIFY(packedDays() < packed); // some are stale, and said to be
            compareAll(random);
            packed = packAll();
            compareAll(random);
        }
    }

    void aPackedDayNeedsNoCalls()
    {
        VERIFY_RESULT(fileCalls(db(), {answeredCall(u"1"_s, u"+14155550101"_s, 0, 10, 60)}));
        QCOMPARE(packAll(), 1);
        VERIFY_RESULT(db().execute(u"DROP TRIGGER packed_day_lost_call"_s));
        VERIFY_RESULT(db().execute(u"DELETE FROM call_group"_s));
        reports::ReportRequest request;
        request.id = u"queue-summary"_s;
        request.from = at(-3600);
        request.to = at(3600);
        const auto table = storedReport(db(), request);
        VERIFY_RESULT(table);
        QCOMPARE(table->rows.size(), 1);
    }

    void otherListsOtherDays()
    {
        VERIFY_RESULT(fileCalls(db(), {answeredCall(u"1"_s, u"+14155550101"_s, 0, 10, 60)}));
        QCOMPARE(packAll(), 1);
        QList<Agent> more = agents();
        more.append(more.last());
        more.last().id = AgentId(u"u107"_s);
        more.last().extension = u"107"_s;
        more.last().extensionId = u"x107"_s;
        VERIFY_RESULT(store::DirectoryStore::saveAgents(db(), more, at(0)));
        QCOMPARE(packedDays(), 0);
        QCOMPARE(packAll(), 1);
    }

    void aCallThatComesWhileItsDayIsPackedIsNotLost()
    {
        VERIFY_RESULT(fileCalls(db(), {answeredCall(u"1"_s, u"+14155550101"_s, 0, 10, 60)}));
        const qint64 day = PackedDays::dayOf(at(0));
        VERIFY_RESULT(PackedDays::begin(db(), day, mark()));
        QCOMPARE(packedDays(), 0); // begun is not done
        VERIFY_RESULT(fileCalls(db(), {answeredCall(u"2"_s, u"+14155550102"_s, 60, 10, 60)}));
        const auto kept = PackedDays::finish(db(), day, mark(), bytesOf({}), bytesOf({}));
        VERIFY_RESULT(kept);
        QVERIFY(!*kept);
        QCOMPARE(packedDays(), 0);
    }

    void damageIsNoticedAndTheCallsTell()
    {
        VERIFY_RESULT(fileCalls(db(), {answeredCall(u"1"_s, u"+14155550101"_s, 0, 10, 60)}));
        QCOMPARE(packAll(), 1);
        VERIFY_RESULT(db().execute(u"UPDATE packed_day SET bytes = substr(bytes, 1, 40)"_s));
        std::mt19937 random{1};
        compareAll(random);
    }

    void todayAndUnlistedAgentsAreLeftAlone()
    {
        VERIFY_RESULT(fileCalls(db(), {answeredCall(u"1"_s, u"+14155550101"_s, 0, 10, 60)}));
        QSet<qint64> passed;
        QCOMPARE(*packNextDay(db(), at(3600), passed), false);
        QCOMPARE(*packNextDay(db(), at(17 * 3600), passed), false); // 01:00 of the next day
        VERIFY_RESULT(db().execute(u"DELETE FROM agent"_s));
        QCOMPARE(*packNextDay(db(), later, passed), false);
    }

    void followByThemselves()
    {
        QList<Script> calls;
        for (int day = 0; day < 3; ++day)
            calls.append(
                answeredCall(QString::number(day), u"+14155550101"_s, day * daySeconds, 10, 60));
        VERIFY_RESULT(fileCalls(db(), calls));
        store::DatabaseThread chores;
        chores.open(m_file->path);
        const FakeClock clock(later);
        engine::RowKeeper keeper(chores, clock);
        QSignalSpy written(&keeper, &engine::RowKeeper::written);
        keeper.start();
        constexpr int generous = 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(!written.isEmpty(), generous);
        QCOMPARE(packedDays(), 3);
    }

private:
    store::Database &db() { return *m_file->db; }
    QByteArray mark() { return engine::packMark(*engine::listedDirectory(db())); }
    qint64 packAll()
    {
        QSet<qint64> passed;
        while (packNextDay(db(), later, passed).value_or(false)) {
        }
        return packedDays();
    }
    qint64 packedDays()
    {
        const auto found = PackedDays::packed(db(), 0, PackedDays::dayOf(later), mark());
        return found ? found->size() : -1;
    }

    /// A request that explains keeps the calls behind, so it is never made of packed days.
    void compareAll(std::mt19937 &random)
    {
        for (const QString &id : summaries) {
            QVERIFY(reports::countsOnly(id));
            reports::ReportRequest request = anyRequest(random, id);
            const auto quick = storedReport(db(), request);
            VERIFY_RESULT(quick);
            request.explain = true;
            const auto slow = storedReport(db(), request);
            VERIFY_RESULT(slow);
            QVERIFY2(quick->totals.cells == slow->totals.cells, qPrintable(id));
            QCOMPARE(quick->rows.size(), slow->rows.size());
            for (qsizetype i = 0; i < quick->rows.size(); ++i)
                QVERIFY2(quick->rows[i].cells == slow->rows[i].cells, qPrintable(id));
        }
    }

    std::unique_ptr<store::TemporaryDatabase> m_file;
};

QTEST_GUILESS_MAIN(TestPackedDays)
#include "tst_packeddays.moc"
