// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <engine/narrowing.h>
#include <store/directorystore.h>
#include <store/teamstore.h>

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

/// A site is its queues, or its agents where a report is about agents.
class TestNarrowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        VERIFY_RESULT(m_file.open());
        QList<Agent> agents;
        for (const auto &[extension, site] :
             {std::pair("101", "Leeds"), std::pair("102", "Leeds"), std::pair("103", "Lyon")}) {
            Agent agent;
            agent.id = AgentId(u"a"_s + QLatin1StringView(extension));
            agent.extension = QLatin1StringView(extension);
            agent.name = u"Agent "_s + agent.extension;
            agent.site = QLatin1StringView(site);
            agents.append(agent);
        }
        CallQueue queue;
        queue.id = QueueId(u"q1"_s);
        queue.extension = u"801"_s;
        queue.name = u"Billing"_s;
        queue.site = u"Leeds"_s;
        VERIFY_RESULT(store::DirectoryStore::saveAgents(*m_file.db, agents, Instant{}));
        VERIFY_RESULT(store::DirectoryStore::saveQueues(*m_file.db, {queue}, Instant{}));
    }

    void sitesAreNamedOnce()
    {
        QCOMPARE(engine::knownGroups(*m_file.db)->sites, (QStringList{u"Leeds"_s, u"Lyon"_s}));
    }

    void aRequestIsNarrowed_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QStringList>("sites");
        QTest::addColumn<QStringList>("named");
        QTest::addColumn<QStringList>("expected");
        const QStringList leeds{u"leeds"_s}, lyon{u"Lyon"_s};
        QTest::newRow("queues of a site")
            << u"queue-summary"_s << leeds << QStringList() << QStringList{u"801"_s};
        QTest::newRow("agents of a site")
            << u"agent-summary"_s << leeds << QStringList() << QStringList{u"101"_s, u"102"_s};
        QTest::newRow("of them one by extension")
            << u"agent-offers"_s << leeds << QStringList{u"102"_s, u"103"_s}
            << QStringList{u"102"_s};
        QTest::newRow("several sites") << u"transfers"_s << leeds + lyon << QStringList()
                                       << QStringList{u"101"_s, u"102"_s, u"103"_s};
        QTest::newRow("a site without queues is nobody, not all")
            << u"calls"_s << lyon << QStringList() << QStringList{u"-"_s};
        QTest::newRow("no site is all")
            << u"calls"_s << QStringList() << QStringList() << QStringList();
    }
    void aRequestIsNarrowed()
    {
        QFETCH(QString, report);
        QFETCH(QStringList, sites);
        QFETCH(QStringList, named);
        QFETCH(QStringList, expected);
        const bool agents = report.startsWith("agent-"_L1) || report == "transfers"_L1;
        reports::ReportRequest request;
        request.id = report;
        (agents ? request.agents : request.queues) = named;
        request.sites = sites;
        const auto narrowed = engine::spelledOut(*m_file.db, request);
        VERIFY_RESULT(narrowed);
        QCOMPARE(agents ? narrowed->agents : narrowed->queues, expected);
        QVERIFY(narrowed->sites.isEmpty());
    }

    void anUnknownSiteIsNamedWithThoseThereAre()
    {
        reports::ReportRequest request;
        request.id = u"calls"_s;
        request.sites = {u"Paris"_s};
        const auto narrowed = engine::spelledOut(*m_file.db, request);
        QVERIFY(!narrowed);
        QVERIFY(narrowed.error().message.contains("Leeds, Lyon"_L1));
    }

    void aTeamIsByHandThenByRule()
    {
        using namespace zm;
        const auto membersOf = [this](const QString &team) {
            reports::ReportRequest request;
            request.id = u"calls"_s;
            request.teams = {team};
            const auto narrowed = engine::spelledOut(*m_file.db, request);
            return narrowed ? narrowed->agents : QStringList{narrowed.error().message};
        };
        // Nobody arranged any: there is no department, so the first queue, which nobody sits in.
        QCOMPARE(engine::knownGroups(*m_file.db)->teams, QStringList());
        Teams teams;
        teams.rule = TeamRule::Site;
        teams.add(u"Night shift"_s);
        teams.members.insert(AgentId(u"a102"_s), u"Night shift"_s);
        VERIFY_RESULT(store::TeamStore::save(*m_file.db, teams));
        QCOMPARE(*store::TeamStore::load(*m_file.db), teams);
        QCOMPARE(engine::knownGroups(*m_file.db)->teams,
                 (QStringList{u"Leeds"_s, u"Lyon"_s, u"Night shift"_s}));
        QCOMPARE(membersOf(u"night shift"_s), QStringList{u"102"_s});
        QCOMPARE(membersOf(u"Leeds"_s), QStringList{u"101"_s}); // by hand goes before
        teams.rename(u"Night shift"_s, u"Late"_s);
        VERIFY_RESULT(store::TeamStore::save(*m_file.db, teams));
        QCOMPARE(membersOf(u"Late"_s), QStringList{u"102"_s});
        QVERIFY(membersOf(u"Night shift"_s).first().contains(u"Late, Leeds"_s)
                || membersOf(u"Night shift"_s).first().contains(u"There are: Late"_s));
        teams.remove(u"Late"_s);
        VERIFY_RESULT(store::TeamStore::save(*m_file.db, teams));
        QCOMPARE(membersOf(u"Leeds"_s), (QStringList{u"101"_s, u"102"_s}));
        // A report about queues says so rather than count everybody.
        reports::ReportRequest request;
        request.id = u"queue-summary"_s;
        request.teams = {u"Leeds"_s};
        QVERIFY(!engine::spelledOut(*m_file.db, request));
        VERIFY_RESULT(store::TeamStore::save(*m_file.db, Teams()));
    }

private:
    store::TemporaryDatabase m_file;
};

QTEST_GUILESS_MAIN(TestNarrowing)
#include "tst_narrowing.moc"
