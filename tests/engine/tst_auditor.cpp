// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/auditor.h>
#include <store/auditstore.h>

#include <tests/engine/enginerig.h>

using namespace zm;
using namespace zm::test;
using State = engine::AuditHealth::State;

namespace {

const Instant morning = *parseInstant(u"2026-11-24T09:00:00Z");
const Instant yesterday = *parseInstant(u"2026-11-23T00:00:00Z");

sim::Options account()
{
    sim::Options options;
    options.seed = 5;
    options.agents = 8;
    options.queues = 2;
    options.commonAreas = 0;
    options.historyDays = 2;
    options.start = morning;
    return options;
}

engine::EngineOptions withPast(const EngineRig &rig, int days)
{
    engine::EngineOptions options = rig.options();
    options.backfillDays = days;
    return options;
}

/// What `export zoom-audit` writes of yesterday.
QStringList exported(EngineRig &rig)
{
    reports::ReportRequest request;
    request.id = u"zoom-audit"_s;
    request.from = yesterday;
    request.to = yesterday + 24h;
    const auto table = rig.inStore([&](store::Database &db) -> Result<reports::ReportTable> {
        const auto directory = engine::storedDirectory(db, request.from, request.to);
        if (!directory)
            return Failure(directory.error());
        const auto audit = engine::storedAudit(db, *directory, request.from, request.to);
        if (!audit)
            return Failure(audit.error());
        engine::StoredCalls calls(db, *directory);
        reports::ReportInputs inputs{calls, *directory, {}, audit->zooms, {}};
        inputs.unread = audit->unread;
        return reports::run(request, inputs);
    });
    QStringList rows;
    if (!table)
        return {table.error().toString()};
    for (const reports::Row &row : table->rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(reports::textOf(row.cells[i], table->info.columns[i], table->zone));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

engine::AuditHealth compared(EngineRig &rig)
{
    std::optional<engine::AuditHealth> health;
    rig.engine->compareWithZoom(yesterday, yesterday + 24h,
                                [&health](const engine::AuditHealth &told) { health = told; });
    std::ignore = QTest::qWaitFor([&] { return health.has_value(); }, 20'000);
    return health.value_or(engine::AuditHealth());
}

} // namespace

/// Our totals against the account's own, which it counts by code of its own.
class TestAuditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yesterdayIsComparedByItself()
    {
        EngineRig rig(account());
        QVERIFY(rig.run(withPast(rig, 2)));
        QTRY_VERIFY_WITH_TIMEOUT(rig.healthNow().audit.state == State::Compared, 60'000);
        const engine::AuditHealth audit = rig.health.audit;
        QCOMPARE(audit.from, yesterday);
        QCOMPARE(audit.to, yesterday + 24h);
        QCOMPARE(audit.numbers, 14); // seven of each queue
        QCOMPARE(audit.unexplained, 0);
        QVERIFY(audit.equal >= 8);
        // What is explained is so by definition: all of the day is on record.
        for (const QString &row : exported(rig))
            QVERIFY2(row.contains("|0|"_L1) || row.endsWith("|different definition"_L1),
                     qPrintable(row));
        // Once a day.
        const int asked = rig.server->rest().asked("phone/call_queue_analytics"_L1);
        rig.pass(1min);
        QTest::qWait(1500);
        QCOMPARE(rig.server->rest().asked("phone/call_queue_analytics"_L1), asked);
        // A later run of the program knows it.
        rig.stop();
        QVERIFY(rig.run(withPast(rig, 2)));
        QTRY_COMPARE(rig.healthNow().audit.numbers, 14);
    }

    void alteredNumbersAreRed()
    {
        EngineRig rig(account());
        rig.setFaults([](sim::Faults &faults) { faults.alteredAnalytics = 1000; });
        QVERIFY(rig.run(withPast(rig, 2)));
        QTRY_VERIFY_WITH_TIMEOUT(rig.healthNow().audit.state == State::Compared, 60'000);
        QCOMPARE(rig.health.audit.unexplained, 4); // offered and answered of two queues
        int red = 0;
        for (const QString &row : exported(rig))
            red += row.contains("|-1000|"_L1) && row.endsWith(u'|');
        QCOMPARE(red, 4);
    }

    void dayNotReadIsAGap()
    {
        EngineRig rig(account());
        QVERIFY(rig.run(withPast(rig, 0)));
        QVERIFY(rig.settle());
        const engine::AuditHealth audit = compared(rig);
        QCOMPARE(audit.state, State::Compared);
        QCOMPARE(audit.unexplained, 0);
        for (const QString &row : exported(rig))
            QVERIFY2(row.contains("|0|0|0|"_L1) || row.endsWith("|gap"_L1), qPrintable(row));
    }

    void notAvailableIsAnAnswer()
    {
        sim::Options options = account();
        options.analytics = false;
        EngineRig rig(options);
        QVERIFY(rig.run(withPast(rig, 2)));
        QTRY_VERIFY_WITH_TIMEOUT(rig.healthNow().audit.state == State::NotAvailable, 60'000);
        QVERIFY(rig.health.audit.message.contains("not available"_L1));
        QVERIFY(!rig.health.sync.status.failed);
        QCOMPARE(exported(rig), QStringList());
    }

    void missingScopeIsNamed()
    {
        EngineRig rig(account());
        QVERIFY(rig.run(withPast(rig, 0)));
        rig.setFaults([](sim::Faults &faults) {
            faults.missingScopes = {u"phone:read:list_call_queues:admin"_s};
        });
        const engine::AuditHealth audit = compared(rig);
        QCOMPARE(audit.state, State::Failed);
        QVERIFY2(audit.message.contains("phone:read:list_call_queues:admin"_L1),
                 qPrintable(audit.message));
    }
};

QTEST_GUILESS_MAIN(TestAuditor)
#include "tst_auditor.moc"
