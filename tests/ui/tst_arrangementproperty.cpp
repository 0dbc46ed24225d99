// SPDX-License-Identifier: GPL-3.0-or-later
// The arrangement follows news by difference; whatever comes, in whatever order, it must end where
// an arrangement made from the whole board ends.
#include <ui/models/agentarrangement.h>

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

constexpr Instant start{std::chrono::hours(480'000)};
constexpr int crowd = 60;

/// A board that changes at random, and the deltas of it.
class RestlessBoard
{
public:
    explicit RestlessBoard(quint32 seed)
        : m_random(seed)
    {
        BoardDelta delta;
        delta.reset = true;
        for (int i = 0; i < queues; ++i)
            delta.queues.append(queue(i));
        for (int i = 0; i < crowd; ++i)
            delta.agents.append(agent(i));
        m_mirror.apply(delta);
    }

    BoardMirror &mirror() { return m_mirror; }
    int any(int below) { return m_random.bounded(below); }

    void change()
    {
        BoardDelta delta;
        delta.agents.append(agent(any(crowd)));
        for (int more = any(12); more > 0; --more)
            delta.agents.append(agent(any(crowd)));
        if (any(10) == 0)
            delta.agentsGone.append(idOf(any(crowd)));
        if (any(20) == 0)
            delta.queues.append(queue(any(queues)));
        if (any(40) == 0)
            delta.queuesGone.append(QueueId(QString::number(any(queues))));
        if (any(60) == 0) { // the roster is read anew, and half of them are gone
            delta.reset = true;
            for (const QueueRow &row : m_mirror.queues())
                delta.queues.append(row);
            for (const AgentRow &row : m_mirror.agents())
                if (any(2))
                    delta.agents.append(row);
        }
        m_mirror.apply(delta);
    }

private:
    static constexpr int queues = 5;

    static AgentId idOf(int number) { return AgentId(u"agent-%1"_s.arg(number)); }

    AgentRow agent(int number)
    {
        AgentRow row;
        row.id = idOf(number);
        row.name = u"Name %1"_s.arg(any(8) ? number : number % 3); // some are namesakes
        row.extension = QString::number(1000 + number);
        row.team = any(10) ? u"Queue %1"_s.arg(number % queues) : u"Team %1"_s.arg(any(2));
        if (any(20) == 0)
            row.team.clear();
        row.state = TileState(any(int(TileState::Idle) + 1));
        if (any(6))
            row.since = start + seconds(any(30)); // many ties
        for (int i = 0; i < queues; ++i)
            if (any(8) == 0 || i == number % queues)
                row.queues.append(QueueId(QString::number(i)));
        return row;
    }
    QueueRow queue(int number)
    {
        QueueRow row;
        row.id = QueueId(QString::number(number));
        row.name = any(6) ? u"Queue %1"_s.arg(number) : u"Renamed %1"_s.arg(any(3));
        row.extension = QString::number(8000 + any(20));
        return row;
    }

    QRandomGenerator m_random;
    BoardMirror m_mirror;
};

/// The tiles of `of` that `also` knows, in order: what must not have moved.
QList<AgentId> common(const QList<AgentId> &of, const QList<AgentId> &also)
{
    QList<AgentId> kept;
    for (const AgentId &id : of)
        if (also.contains(id))
            kept.append(id);
    return kept;
}

} // namespace

class TestArrangementProperty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newsByDifferenceEndWhereTheWholeBoardEnds_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void newsByDifferenceEndWhereTheWholeBoardEnds()
    {
        QFETCH(quint32, seed);
        RestlessBoard board(seed);
        AgentArrangement view(board.mirror());
        int moves = 0;
        connect(&view, &AgentArrangement::arranged, this, [&moves] { ++moves; });
        for (int step = 0; step < 150; ++step) {
            const QList<AgentGroup> before = view.groups();
            moves = 0;
            switch (board.any(12)) {
            case 0:
                view.setChip(AgentChip(board.any(agentChips)));
                break;
            case 1:
                view.setSearch(board.any(2) ? QString() : u"1"_s);
                break;
            case 2:
                view.setArrangement(AgentGrouping(board.any(3)), AgentOrder(board.any(3)));
                break;
            case 3:
                view.rearrange();
                break;
            default:
                board.change();
                holdsStill(before, view.groups(), moves);
            }
            if (QTest::currentTestFailed())
                return;
            equalsTheWhole(view, board.mirror());
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    /// News let tiles come and go; those that stay keep their order, and nothing moves in silence.
    static void holdsStill(const QList<AgentGroup> &before, const QList<AgentGroup> &after,
                           int moves)
    {
        bool same = before.size() == after.size();
        for (const AgentGroup &group : after) {
            const auto old = std::ranges::find(before, group.key, &AgentGroup::key);
            same &= old != before.end() && old->tiles == group.tiles;
            if (old != before.end())
                QCOMPARE(common(group.tiles, old->tiles), common(old->tiles, group.tiles));
        }
        QVERIFY(same || moves > 0);
    }

    static void equalsTheWhole(const AgentArrangement &view, const BoardMirror &mirror)
    {
        AgentArrangement whole(mirror);
        whole.setArrangement(view.grouping(), view.order());
        whole.setChip(view.chip());
        whole.setSearch(view.search());
        for (int chip = 0; chip < agentChips; ++chip)
            QCOMPARE(view.count(AgentChip(chip)), whole.count(AgentChip(chip)));
        QCOMPARE(view.tiles(), whole.tiles());
        QCOMPARE(view.groups().size(), whole.groups().size());
        bool sorted = true;
        for (qsizetype i = 0; i < view.groups().size(); ++i) {
            AgentGroup ours = view.groups()[i];
            AgentGroup theirs = whole.groups()[i];
            sorted &= ours.tiles == theirs.tiles;
            std::sort(ours.tiles.begin(), ours.tiles.end());
            std::sort(theirs.tiles.begin(), theirs.tiles.end());
            QCOMPARE(ours.title, theirs.title);
            QCOMPARE(ours.agents, theirs.agents);
            QCOMPARE(ours.free, theirs.free);
            QCOMPARE(ours.tiles, theirs.tiles);
        }
        QCOMPARE(view.isOutOfOrder(), !sorted);
        QVERIFY(!whole.isOutOfOrder());
    }
};

QTEST_GUILESS_MAIN(TestArrangementProperty)
#include "tst_arrangementproperty.moc"
