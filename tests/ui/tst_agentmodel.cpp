// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/agentarrangement.h>

#include <QSignalSpy>
#include <QTest>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

AgentRow rowNamed(const QString &start)
{
    for (const AgentRow &row : sample::sampleBoard().agents)
        if (row.name.startsWith(start))
            return row;
    return {};
}

/// A delta that changes one agent and nothing else.
BoardDelta with(const AgentRow &row)
{
    BoardDelta delta = sample::sampleBoard();
    delta.reset = false;
    delta.agents = {row};
    delta.calls.clear();
    delta.queues.clear();
    return delta;
}

} // namespace

class TestAgentModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_board = std::make_unique<BoardMirror>();
        m_board->apply(sample::sampleBoard());
        m_view = std::make_unique<AgentArrangement>(*m_board);
    }

    void teamsFollowTheirQueuesNumber()
    {
        QStringList titles;
        for (const AgentGroup &group : m_view->groups())
            titles << group.title;
        QCOMPARE(titles, (QStringList{u"Customer Care"_s, u"Billing"_s, u"Technical Support"_s,
                                      u"Orders & Returns"_s}));
        QCOMPARE(m_view->groups().first().agents, 12);
        QCOMPARE(m_view->groups().first().free, 3);
    }

    void insideATeamTheDesignsOrderHolds()
    {
        const QStringList expected[]{
            {u"Lukas Brandt"_s, u"Priya Raghunathan"_s, u"Yuki Tanabe"_s, u"Sofía Márquez"_s,
             u"Daniel O’Connor"_s, u"Nguyễn Thu Hà"_s, u"Kwame Mensah"_s,
             u"Fatima Zahra El Idrissi"_s, u"Mateus Carvalho"_s, u"Hannah Lindqvist"_s,
             u"Arjun Mehta"_s, u"Chloé Bernard"_s},
            {u"Giulia Romano"_s, u"Amara Okafor"_s, u"Ji-woo Park"_s, u"Olena Kovalenko"_s,
             u"Rashid Al-Farsi"_s, u"Samuel Tesfaye"_s, u"Leila Haddad"_s, u"Pedro Azevedo"_s,
             u"Marta Kowalczyk"_s, u"Noah van Dijk"_s, u"Aroha Ngata"_s},
            {u"Haruto Mori"_s, u"Siobhán Byrne"_s, u"Carlos Ibáñez"_s, u"Tomasz Wójcik"_s,
             u"Mei-Ling Chen"_s, u"Dmitri Volkov"_s, u"Ingrid Solberg"_s, u"Ayşe Yıldırım"_s,
             u"Anjali Deshpande"_s, u"Eero Virtanen"_s, u"Thandiwe Dlamini"_s,
             u"Jean-Baptiste Kouassi"_s},
            {u"Malia Kealoha"_s, u"Zeynep Kaya"_s, u"Viktor Szabó"_s, u"Nomvula Khumalo"_s,
             u"Rafael Torres"_s, u"Benjamin Cohen"_s}};
        for (int i = 0; i < 4; ++i)
            QCOMPARE(names(i), expected[i]);
    }

    void chipsEqualTheTilesTheyShow()
    {
        const std::array expected{41, 8, 3, 14, 4, 5, 4, 3};
        for (int chip = 0; chip < agentChips; ++chip) {
            QCOMPARE(m_view->count(AgentChip(chip)), expected[std::size_t(chip)]);
            m_view->setChip(AgentChip(chip));
            QCOMPARE(m_view->tiles(), expected[std::size_t(chip)]);
        }
    }

    void byQueueAnAgentOfTwoQueuesHasTwoTilesAndCountsSayHowMany()
    {
        m_view->setArrangement(AgentGrouping::Queue, AgentOrder::FreeLongest);
        QCOMPARE(m_view->groups().size(), 6);
        QCOMPARE(m_view->groups()[4].title, u"Service en français"_s);
        QCOMPARE(m_view->tiles(), 52);
        QCOMPARE(m_view->count(AgentChip::All), 52);
    }

    void namesAreFoundWithoutAccents_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<int>("found");
        QTest::newRow("accent left out") << u"sofia marquez"_s << 1;
        QTest::newRow("case does not matter") << u"WOJCIK"_s << 1;
        QTest::newRow("words in any order") << u"care brandt"_s << 1;
        QTest::newRow("team") << u"billing"_s << 11;
        QTest::newRow("extension") << rowNamed(u"Olena"_s).extension << 1;
        QTest::newRow("blanks are nothing") << u"   "_s << 41;
        QTest::newRow("nobody") << u"aroa"_s << 0;
    }
    void namesAreFoundWithoutAccents()
    {
        QFETCH(QString, search);
        QFETCH(int, found);
        m_view->setSearch(search);
        QCOMPARE(m_view->tiles(), found);
        QCOMPARE(m_view->count(AgentChip::All), found);
    }

    void newsShowAtOnceButTilesMoveOnlyWhenAsked()
    {
        QSignalSpy arranged(m_view.get(), &AgentArrangement::arranged);
        QSignalSpy rows(m_view.get(), &AgentArrangement::rowsChanged);
        QSignalSpy counts(m_view.get(), &AgentArrangement::countsChanged);
        QSignalSpy disorder(m_view.get(), &AgentArrangement::fellOutOfOrder);
        AgentRow row = rowNamed(u"Lukas"_s);
        row.state = TileState::Ringing;
        row.since = sample::now();
        m_board->apply(with(row));
        QCOMPARE(rows.count(), 1);
        QCOMPARE(counts.count(), 1);
        QCOMPARE(m_view->count(AgentChip::Free), 7);
        QCOMPARE(arranged.count(), 0);
        QCOMPARE(disorder.count(), 1);
        QVERIFY(m_view->isOutOfOrder());
        QCOMPARE(names(0).first(), u"Lukas Brandt"_s);

        m_view->rearrange();
        QCOMPARE(arranged.count(), 1);
        QVERIFY(!m_view->isOutOfOrder());
        QCOMPARE(names(0)[2], u"Lukas Brandt"_s);
    }

    void aTileThatLeavesTheFilterLeavesAtOnce()
    {
        m_view->setChip(AgentChip::Free);
        QSignalSpy arranged(m_view.get(), &AgentArrangement::arranged);
        AgentRow row = rowNamed(u"Priya"_s);
        row.state = TileState::OnQueueCall;
        m_board->apply(with(row));
        QCOMPARE(arranged.count(), 1);
        QCOMPARE(m_view->tiles(), 7);
        QCOMPARE(m_view->count(AgentChip::Free), m_view->tiles());
        QCOMPARE(names(0), (QStringList{u"Lukas Brandt"_s, u"Yuki Tanabe"_s}));
    }

    void aNewcomerTakesTheirPlaceWhileOthersKeepTheirs()
    {
        AgentRow moved = rowNamed(u"Lukas"_s);
        moved.state = TileState::Offline; // belongs to the end now, but stays for the moment
        m_board->apply(with(moved));
        AgentRow fresh = rowNamed(u"Yuki"_s);
        fresh.id = AgentId(u"agent-new"_s);
        fresh.name = u"Aaron New"_s;
        fresh.since = sample::now() - 2min;
        m_board->apply(with(fresh));
        QCOMPARE(names(0).mid(0, 4), (QStringList{u"Lukas Brandt"_s, u"Priya Raghunathan"_s,
                                                  u"Aaron New"_s, u"Yuki Tanabe"_s}));
    }

    void nothingNewSaysNothing()
    {
        QSignalSpy arranged(m_view.get(), &AgentArrangement::arranged);
        QSignalSpy counts(m_view.get(), &AgentArrangement::countsChanged);
        m_board->apply(sample::sampleBoard());
        QCOMPARE(arranged.count() + counts.count(), 0);
    }

    void someoneWhoLeavesTakesTheTileAlong()
    {
        BoardDelta delta = with(rowNamed(u"Lukas"_s));
        delta.agents.clear();
        delta.agentsGone = {rowNamed(u"Lukas"_s).id};
        m_board->apply(delta);
        QCOMPARE(m_view->tiles(), 40);
        QCOMPARE(names(0).first(), u"Priya Raghunathan"_s);
    }

    void everyOrderIsStrict()
    {
        const QList<AgentRow> rows = sample::sampleBoard().agents;
        for (const AgentOrder order :
             {AgentOrder::FreeLongest, AgentOrder::Name, AgentOrder::LongestInState}) {
            const AgentBefore before(order);
            for (const AgentRow &a : rows)
                for (const AgentRow &b : rows)
                    QCOMPARE(before(a, b) + before(b, a), a.id == b.id ? 0 : 1);
        }
    }

private:
    QStringList names(int group) const
    {
        QStringList list;
        for (const AgentId &id : m_view->groups()[group].tiles)
            list << m_board->agent(id)->name;
        return list;
    }

    std::unique_ptr<BoardMirror> m_board;
    std::unique_ptr<AgentArrangement> m_view;
};

QTEST_GUILESS_MAIN(TestAgentModel)
#include "tst_agentmodel.moc"
