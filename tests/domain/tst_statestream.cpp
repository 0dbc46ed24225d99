// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardview.h>
#include <domain/reducer.h>
#include <domain/statestream.h>

#include <QRandomGenerator>
#include <QTest>

#include <support/liveevents.h>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

class tst_statestream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boardComesBackWhole();
    void goesOnAsIfNothingHadHappened();
    void damagedBytesAreAnError();
};

namespace {

LiveState busyCentre()
{
    LiveState state;
    reduce(state, directoryEvent(RosterEvent{
                      {agentNamed(u"1001"_s, u"Ana"_s), agentNamed(u"1002"_s, u"Ben"_s)}}));
    reduce(state, directoryEvent(
                      QueuesEvent{{queueOf(u"8001"_s, {{u"1001"_s, true}, {u"1002"_s, false}})}}));
    LegMaker queued;
    queued.queue = u"8001"_s;
    LegMaker ringing = queued;
    ringing.agent = u"1002"_s;
    ringing.call = u"7000000000000000002"_s;
    ringing.ring = 30;
    for (const Event &event : {presenceAt(u"1001"_s, Presence::Available, -5), queued.rings(),
                               queued.answers(4), queued.holds(20), ringing.rings(), tickAt(35)})
        reduce(state, event);
    return state;
}

} // namespace

void tst_statestream::boardComesBackWhole()
{
    const LiveState state = busyCentre();
    const auto read = stateFromBytes(toBytes(state));
    QVERIFY(read);
    QCOMPARE(boardText(*read), boardText(state));
    QVERIFY(boardText(state).contains(u"| hold |"_s));
}

void tst_statestream::goesOnAsIfNothingHadHappened()
{
    LiveState state = busyCentre();
    auto read = stateFromBytes(toBytes(state));
    QVERIFY(read);
    LegMaker queued;
    queued.queue = u"8001"_s;
    for (const Event &event :
         {queued.unholds(40), queued.ends(50, u"Call connected"_s, 4), tickAt(60)}) {
        reduce(state, event);
        reduce(*read, event);
        QCOMPARE(boardText(*read), boardText(state));
    }
}

void tst_statestream::damagedBytesAreAnError()
{
    const QByteArray good = toBytes(busyCentre());
    for (qsizetype length = 0; length < good.size(); length += 7)
        QVERIFY(!stateFromBytes(good.left(length)));
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = good;
        for (int i = 0; i < 4; ++i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        // Whatever it says, it must not crash or name places that are not there.
        if (const auto read = stateFromBytes(damaged))
            boardText(*read);
    }
}

QTEST_GUILESS_MAIN(tst_statestream)
#include "tst_statestream.moc"
