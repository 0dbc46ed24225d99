// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <zoom/replayfeed.h>

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace zm;
using namespace zm::zoom;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 begin = 1'795'358'096'000;

QByteArray bare(const char *name, qint64 at)
{
    return QByteArray("{\"event\":\"") + name + "\",\"event_ts\":" + QByteArray::number(at)
           + ",\"payload\":{}}";
}

QByteArray received(const char *name, qint64 at)
{
    return "{\"received\":" + QByteArray::number(at) + ",\"body\":" + bare(name, 1) + "}";
}

} // namespace

class TestReplayFeed : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString file(const QByteArrayList &lines)
    {
        static int number = 0;
        QFile out(m_dir.filePath(u"%1.jsonl"_s.arg(++number)));
        if (!out.open(QIODevice::WriteOnly))
            return {};
        out.write(lines.join('\n'));
        return out.fileName();
    }
    static QStringList names(const QSignalSpy &spy)
    {
        QStringList all;
        for (const auto &call : spy) {
            const QByteArray body = call.first().value<RawEvent>().body;
            const qsizetype from = body.indexOf("\"event\":\"") + 9;
            all.append(QString::fromLatin1(body.mid(from, body.indexOf('"', from) - from)));
        }
        return all;
    }

private Q_SLOTS:
    void playsInTime()
    {
        const QString path =
            file({bare("a", begin), received("b", begin + 60'000), bare("c", begin + 120'000)});
        const auto span = ReplayFeed::scan(path);
        VERIFY_RESULT(span);
        QCOMPARE(span->first, fromMs(begin));
        QCOMPARE(span->last, fromMs(begin + 120'000));
        QCOMPARE(span->lines, 3);

        ScaledClock clock(span->first, 200);
        ReplayFeed feed(path, clock);
        QSignalSpy events(&feed, &Feed::received);
        QSignalSpy connected(&feed, &Feed::connected);
        QSignalSpy finished(&feed, &ReplayFeed::finished);
        QElapsedTimer timer;
        timer.start();
        feed.start();
        QCOMPARE(feed.status().state, FeedState::Live);
        QCOMPARE(connected.count(), 1);
        QTRY_COMPARE(events.count(), 2);
        QVERIFY(timer.elapsed() >= 290); // 60 s at two hundred times
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(timer.elapsed() >= 590);
        QCOMPARE(names(events), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        const auto second = events.at(1).first().value<RawEvent>();
        QCOMPARE(second.received, fromMs(begin + 60'000));
        QCOMPARE(second.source, EventSource::Replay);
        QCOMPARE(feed.status().state, FeedState::Off);
        QCOMPARE(feed.status().lastEvent, fromMs(begin + 120'000));
        QVERIFY(!feed.status().message.isEmpty());
        QCOMPARE(feed.played(), 3);
    }

    void nothingComesBeforeItsTime()
    {
        const QString path = file({bare("a", begin), bare("b", begin + 5'000)});
        FakeClock clock(fromMs(begin));
        ReplayFeed feed(path, clock);
        QSignalSpy events(&feed, &Feed::received);
        feed.start();
        QTRY_COMPARE(events.count(), 1);
        clock.advance(4'999ms);
        QTest::qWait(700);
        QCOMPARE(events.count(), 1);
        clock.advance(1ms);
        QTRY_COMPARE(events.count(), 2);
    }

    void bareBodiesStayAsTheyAre()
    {
        const QByteArray line =
            "{ \"event\":\"a\", \"event_ts\":1795358096000, \"n\":12345678901234567890 }";
        FakeClock clock(fromMs(begin));
        ReplayFeed feed(file({line}), clock);
        QSignalSpy events(&feed, &Feed::received);
        feed.start();
        QTRY_COMPARE(events.count(), 1);
        QCOMPARE(events.first().first().value<RawEvent>().body, line);
    }

    void badLinesAreNamed()
    {
        const QString path =
            file({"not json", bare("a", begin), "", "[1]", "{\"received\":5}",
                  "{\"received\":5,\"body\":\"text\"}", bare("b", begin), "{\"event\":\"c\""});
        FakeClock clock(fromMs(begin));
        ReplayFeed feed(path, clock);
        QSignalSpy events(&feed, &Feed::received);
        QSignalSpy rejected(&feed, &ReplayFeed::lineRejected);
        QSignalSpy finished(&feed, &ReplayFeed::finished);
        feed.start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(names(events), (QStringList{u"a"_s, u"b"_s}));
        QList<int> lines;
        for (const auto &call : rejected)
            lines.append(call.first().toInt());
        QCOMPARE(lines, (QList{1, 4, 5, 6, 8}));
        QCOMPARE(feed.rejected(), 5);
        const auto span = ReplayFeed::scan(path);
        VERIFY_RESULT(span);
        QCOMPARE(span->lines, 2);
        QCOMPARE(span->rejected, 5);
    }

    void aTimeThatRunsBackPlaysAtOnce()
    {
        const QString path = file({bare("a", begin + 1000), bare("b", begin), "{\"event\":\"c\"}",
                                   bare("d", begin + 1001)});
        FakeClock clock(fromMs(begin + 1000));
        ReplayFeed feed(path, clock);
        QSignalSpy events(&feed, &Feed::received);
        feed.start();
        QTRY_COMPARE(events.count(), 3);
        QCOMPARE(events.at(1).first().value<RawEvent>().received, fromMs(begin + 1000));
        QCOMPARE(events.at(2).first().value<RawEvent>().received, fromMs(begin + 1000));
        clock.advance(1ms);
        QTRY_COMPARE(events.count(), 4);
    }

    void manyAtOnceKeepTheirOrder()
    {
        QByteArrayList lines;
        for (int i = 0; i < 2000; ++i)
            lines.append(bare(QByteArray::number(i).constData(), begin));
        FakeClock clock(fromMs(begin));
        ReplayFeed feed(file(lines), clock);
        QSignalSpy events(&feed, &Feed::received);
        feed.start();
        QTRY_COMPARE(events.count(), 2000);
        const QStringList all = names(events);
        for (int i = 0; i < 2000; ++i)
            QCOMPARE(all.at(i), QString::number(i));
    }

    void stopsAndStartsAgain()
    {
        FakeClock clock(fromMs(begin));
        ReplayFeed feed(file({bare("a", begin), bare("b", begin + 60'000)}), clock);
        QSignalSpy events(&feed, &Feed::received);
        QSignalSpy finished(&feed, &ReplayFeed::finished);
        feed.start();
        QTRY_COMPARE(events.count(), 1);
        feed.stop();
        QCOMPARE(feed.status().state, FeedState::Off);
        clock.advance(60s);
        QTest::qWait(50);
        QCOMPARE(events.count(), 1);
        feed.start();
        QTRY_COMPARE(events.count(), 3);
        QCOMPARE(finished.count(), 1);
    }

    void mayBeStoppedByItsOwnEvent()
    {
        FakeClock clock(fromMs(begin));
        ReplayFeed feed(file({bare("a", begin), bare("b", begin)}), clock);
        QSignalSpy events(&feed, &Feed::received);
        connect(&feed, &Feed::received, &feed, [&] { feed.stop(); });
        feed.start();
        QTRY_COMPARE(events.count(), 1);
        QTest::qWait(30);
        QCOMPARE(events.count(), 1);
    }

    void filesThatCannotBePlayed()
    {
        const QString missing = m_dir.filePath(u"missing.jsonl"_s);
        const auto span = ReplayFeed::scan(missing);
        QVERIFY(!span);
        QCOMPARE(span.error().kind, ErrorKind::Invalid);
        QVERIFY(!ReplayFeed::scan(file({})));
        QVERIFY(!ReplayFeed::scan(file({"{\"event\":\"no time\"}"})));
        FakeClock clock;
        ReplayFeed feed(missing, clock);
        feed.start();
        QCOMPARE(feed.status().state, FeedState::Off);
        QVERIFY(feed.status().message.contains(u"cannot be opened"_s));
    }
};

QTEST_GUILESS_MAIN(TestReplayFeed)
#include "tst_replayfeed.moc"
