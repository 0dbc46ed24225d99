// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacks.h"
#include "collectorprocess.h"
#include "honestsender.h"
#include "journalcheck.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>

#include <support/otherprogram.h>
#include <support/zoomstub.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;

namespace {

constexpr int generous = 120'000;
constexpr int senders = 6;
constexpr qsizetype some = 50;
/// Of the stop's own eight seconds, on a computer that attacks and builds meanwhile.
constexpr int endBoundMs = 40'000;

/// An event of the feed; no webhook brings it.
QByteArray feedBody(int number)
{
    return honestBody(number).replace("honest-", "feed-");
}

/// A Zoom whose REST knows nothing and whose WebSocket goes wrong in another way each time: events
/// among nonsense and half a frame, then a frame of exabytes, then noise.
class MisbehavingZoom
{
public:
    MisbehavingZoom()
    {
        stub.grantTokens();
        QObject::connect(&stub, &ZoomStub::socketOpened, &stub, [this](StubSocket *socket) {
            switch (m_turn++ % 3) {
            case 0:
                for (int i = 0; i < 20; ++i) {
                    socket->sendEvent(feedBody(m_events++));
                    socket->sendText("{\"module\":");
                    socket->sendText(R"({"module":"surprise","content":{"event":7}})");
                    socket->sendEvent("[" + QByteArray(100'000, '[') + "]");
                    socket->sendFragmented(R"({"module":"message","content":null})");
                }
                socket->sendHalfFrame();
                QTimer::singleShot(200, socket, &StubSocket::drop);
                break;
            case 1:
                socket->sendEvent(feedBody(m_events++));
                socket->sendRaw(QByteArray::fromHex("817f7fffffffffffffff")
                                + QByteArray(65'536, 'a'));
                break;
            case 2:
                socket->sendEvent(feedBody(m_events++));
                socket->sendRaw(QByteArray(3'000, '\xfe'));
                break;
            }
        });
    }
    ZoomStub stub;

private:
    int m_turn = 0;
    int m_events = 0;
};

} // namespace

/// Everything at once on one running collector: hostile webhooks, a feed that misbehaves, another
/// program's lock on the database; and honest senders, who lose nothing of what was answered. It
/// ends when it is told to, also while the database is locked.
class TestBesieged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAnsweredIsLost_data()
    {
        QTest::addColumn<bool>("isLockedAtTheEnd");
        QTest::newRow("locked for a while") << false;
        QTest::newRow("told to end while it is locked") << true;
    }
    void nothingAnsweredIsLost()
    {
        QFETCH(bool, isLockedAtTheEnd);
        MisbehavingZoom zoom;
        store::TemporaryDatabase t;
        CollectorProcess collector;
        collector.set(u"ZOOMMATE_ACCOUNT_ID"_s, u"account"_s);
        collector.set(u"ZOOMMATE_CLIENT_ID"_s, u"client"_s);
        collector.set(u"ZOOMMATE_CLIENT_SECRET"_s, u"very-secret"_s);
        collector.set(u"ZOOMMATE_SUBSCRIPTION_ID"_s, u"sub"_s);
        collector.set(u"XDG_CONFIG_HOME"_s, t.folder.filePath(u"config"_s));
        QVERIFY2(collector.start(t.path, {u"--zoom-url"_s, zoom.stub.url()}),
                 collector.error().constData());

        HonestTally tally;
        std::vector<std::unique_ptr<HonestSender>> honest;
        for (int i = 0; i < senders; ++i)
            honest.push_back(std::make_unique<HonestSender>(collector.port(), false, tally));
        std::vector<std::unique_ptr<Attack>> besiegers;
        for (const auto &job : {attacks::invalidFlood, attacks::slowBodies, attacks::lyingLengths,
                                attacks::chunked, attacks::earlyClose})
            besiegers.push_back(std::make_unique<Attack>(job, collector.port()));
        QTRY_VERIFY_WITH_TIMEOUT(tally.answered.size() >= some && zoom.stub.sockets().size() >= 2,
                                 generous);

        QByteArray said;
        OtherProgram other(t.path);
        QVERIFY(other.run("PRAGMA busy_timeout = 60000") && other.run("BEGIN IMMEDIATE"));
        // It says so once its own patience has ended.
        QTRY_VERIFY2_WITH_TIMEOUT((said += collector.error()).contains("is locked"),
                                  said.constData(), generous);
        const qsizetype before = tally.answered.size();
        if (!isLockedAtTheEnd) {
            QVERIFY(other.run("COMMIT"));
            QTRY_VERIFY_WITH_TIMEOUT(tally.answered.size() >= before + some, generous);
        }
        QVERIFY2(collector.isRunning(), said.constData());

        QElapsedTimer ending;
        ending.start();
        const bool isDone = collector.end();
        said += collector.error();
        QVERIFY2(isDone, said.constData());
        const qint64 took = ending.elapsed();
        QVERIFY(took < endBoundMs);
        besiegers.clear();
        honest.clear();
        if (isLockedAtTheEnd)
            QVERIFY(other.run("COMMIT"));

        const auto journal = checkJournal(t.path);
        VERIFY_RESULT(journal);
        QCOMPARE(journal->twice, 0);
        const QSet<int> lost = journal->lost(tally.answered);
        QVERIFY2(lost.isEmpty(), qPrintable(u"%1 of %2 answered events are lost"_s.arg(lost.size())
                                                .arg(tally.answered.size())));
        // What the feed said between the nonsense was heard, and nobody else was.
        QVERIFY(journal->of.value("feed") > 0);
        QHash<QByteArray, int> others = journal->of;
        others.remove("feed");
        others.remove("early"); // gone before the answer, and honest
        QCOMPARE(others.keys(), QList<QByteArray>());
        qInfo("%lld answered, all stored, none twice; %d events of the feed over %lld connections; "
              "it ended within %lld ms",
              qint64(tally.answered.size()), journal->of.value("feed"),
              qint64(zoom.stub.sockets().size()), took);
    }
};

QTEST_GUILESS_MAIN(TestBesieged)
#include "tst_besieged.moc"
