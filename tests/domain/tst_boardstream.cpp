// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardstream.h>

#include <QRandomGenerator>
#include <QTest>

#include <support/sampleboard.h>

using namespace zm;

class tst_boardstream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowComesBack_data()
    {
        QTest::addColumn<BoardDelta>("board");
        QTest::newRow("an afternoon") << sample::sampleBoard();
        QTest::newRow("a crowd") << sample::crowdedBoard(1000);
        QTest::newRow("nobody") << sample::emptyBoard();
    }
    void everyRowComesBack()
    {
        QFETCH(BoardDelta, board);
        const auto read = boardFromBytes(toBytes(board));
        QVERIFY(read);
        QVERIFY(read->reset);
        QCOMPARE(read->asOf, board.asOf);
        QCOMPARE(read->agents, board.agents);
        QCOMPARE(read->calls, board.calls);
        QCOMPARE(read->queues, board.queues);
        QCOMPARE(read->totals, board.totals);
        QCOMPARE(read->account, board.account);
    }

    void feedAndSyncOfAnEndedProgramAreNotKept()
    {
        const auto read = boardFromBytes(toBytes(sample::sampleBoard()));
        QVERIFY(read);
        QCOMPARE(read->feed, FeedStatus());
        QCOMPARE(read->sync, SyncStatus());
    }

    void damagedBytesAreAnError()
    {
        const QByteArray good = toBytes(sample::sampleBoard());
        for (qsizetype length = 0; length < good.size(); length += 31)
            QVERIFY(!boardFromBytes(good.left(length)));
        QVERIFY(!boardFromBytes(good + '\0'));
        // Whatever damage makes of it, reading ends and asks for no more memory than there are
        // bytes.
        QRandomGenerator random(5);
        for (int round = 0; round < 500; ++round) {
            QByteArray damaged = good;
            for (int i = 0; i < 4; ++i)
                damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
            if (const auto read = boardFromBytes(damaged))
                QVERIFY(read->agents.size() <= good.size());
        }
    }
};

QTEST_GUILESS_MAIN(tst_boardstream)
#include "tst_boardstream.moc"
