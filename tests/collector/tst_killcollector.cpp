// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectorprocess.h"
#include "store/storetest.h"

#include <base/clock.h>
#include <base/crashreport.h>

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

/// ZM_KILLS sets another number: 200 for a night.
constexpr int usualKills = 25;
constexpr int senders = 4;
constexpr int generous = 60'000;

QByteArray bodyOf(int number)
{
    return R"({"event":"phone.callee_ringing","event_ts":)"
           + QByteArray::number(1'795'000'000'000 + number)
           + R"(,"payload":{"account_id":"a","object":{"call_id":"kill-)"
           + QByteArray::number(number)
           + R"(","callee":{"user_id":"u1","extension_number":101},"caller":{"phone_number":"+14155550100"},"ringing_start_time":"2026-11-22T09:00:00Z"}}})";
}

/// One connection that sends an event, waits for the answer and sends the next.
class Sender
{
public:
    Sender(quint16 port, QList<int> &toSend, QSet<int> &answered)
        : m_client(port)
        , m_toSend(toSend)
        , m_answered(answered)
    {
        QObject::connect(&m_client.socket(), &QTcpSocket::connected, &m_client.socket(),
                         [this] { next(); });
        QObject::connect(&m_client.socket(), &QTcpSocket::readyRead, &m_client.socket(),
                         [this] { read(); });
    }

    bool isClosed() const { return m_client.isClosed(); }
    /// What was sent and not answered: Zoom would send it again.
    int unanswered() const { return m_underWay; }

private:
    void next()
    {
        m_underWay = m_toSend.takeFirst();
        const QByteArray body = bodyOf(m_underWay);
        m_client.send(webhooks::signedPost(body, QDateTime::currentSecsSinceEpoch()));
    }
    void read()
    {
        const QList<int> statuses = m_client.statuses();
        while (m_read < statuses.size()) {
            const int status = statuses[m_read++];
            if (status >= 200 && status < 300)
                m_answered.insert(m_underWay);
            else
                m_toSend.append(m_underWay);
            m_underWay = -1;
            next();
        }
    }

    WebhookClient m_client;
    QList<int> &m_toSend;
    QSet<int> &m_answered;
    qsizetype m_read = 0;
    int m_underWay = -1;
};

} // namespace

/// The collector is killed at any moment under a load of webhooks: what it answered is in the
/// journal, once, and the database opens without repair.
class TestKillCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredIsKept()
    {
        bool isSet = false;
        const int set = qEnvironmentVariableIntValue("ZM_KILLS", &isSet);
        const int kills = isSet ? set : usualKills;
        QRandomGenerator dice(20261122);
        store::TemporaryDatabase t;
        QSet<int> answered;
        QList<int> toSend;
        int made = 0;
        for (int round = 0; round < kills; ++round) {
            while (toSend.size() < 20'000)
                toSend.append(made++);
            test::CollectorProcess collector;
            QVERIFY2(collector.start(t.path), collector.error().constData());
            const qsizetype before = answered.size();
            std::array<std::unique_ptr<Sender>, senders> clients;
            for (auto &client : clients)
                client = std::make_unique<Sender>(collector.port(), toSend, answered);
            // Some answers, so that no round is idle, and then any moment.
            QTRY_VERIFY_WITH_TIMEOUT(answered.size() >= before + 10, generous);
            const int moment = dice.bounded(150);
            QElapsedTimer running;
            running.start();
            QTRY_VERIFY_WITH_TIMEOUT(running.hasExpired(moment), generous);
            collector.process().kill();
            QVERIFY(collector.process().waitForFinished(generous));
            for (auto &client : clients) {
                QTRY_VERIFY_WITH_TIMEOUT(client->isClosed(), generous);
                if (client->unanswered() >= 0)
                    toSend.prepend(client->unanswered());
            }

            VERIFY_RESULT(t.open());
            VERIFY_RESULT(t.db->verify());
            QSet<int> stored;
            int twice = 0;
            VERIFY_RESULT(
                store::Journal::readAfter(*t.db, 0, -1, [&](const store::StoredEntry &entry) {
                    const int number = numberOf(entry.entry.body);
                    twice += stored.contains(number);
                    stored.insert(number);
                    return true;
                }));
            QCOMPARE(twice, 0);
            const QSet<int> lost = QSet<int>(answered).subtract(stored);
            QVERIFY2(
                lost.isEmpty(),
                qPrintable(
                    u"%1 of %2 answered events are lost"_s.arg(lost.size()).arg(answered.size())));
            t.db.reset();
        }
        qInfo("%d kills, %lld events answered, none lost, none twice", kills,
              qlonglong(answered.size()));
        QVERIFY(answered.size() >= 10 * kills);
    }

    void aFaultIsToldAtTheNextStart()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The address sanitizer takes the signals itself.");
#endif
        store::TemporaryDatabase t;
        {
            test::CollectorProcess collector;
            QVERIFY(collector.start(t.path));
            QCOMPARE(::kill(pid_t(collector.process().processId()), SIGSEGV), 0);
            QVERIFY(collector.process().waitForFinished(generous));
            QCOMPARE(collector.process().exitStatus(), QProcess::CrashExit);
        }
        const auto report = lastCrash(t.folder.path(), SystemClock().now());
        QVERIFY(report);
        QCOMPARE(report->signal, u"SIGSEGV"_s);
        QVERIFY(report->text.contains("program: Zoom Mate "));
        QVERIFY(report->text.contains(" zoommatectl\n"));
        QVERIFY(!report->text.contains(t.folder.path().toUtf8()));
        test::CollectorProcess again;
        QVERIFY(again.start(t.path)); // where it was, without repair
        QVERIFY(QTest::qWaitFor([&] { return again.error().contains("broke off"); }, generous));
    }

    void anOrderlyEndIsQuick()
    {
        store::TemporaryDatabase t;
        test::CollectorProcess collector;
        QVERIFY(collector.start(t.path));
        QElapsedTimer ending;
        ending.start();
        QVERIFY(collector.end());
        constexpr int promised = 10'000;
        QVERIFY(ending.elapsed() < promised);
    }

private:
    static int numberOf(const QByteArray &body)
    {
        const qsizetype from = body.indexOf("kill-") + 5;
        return body.mid(from, body.indexOf('"', from) - from).toInt();
    }
};

QTEST_GUILESS_MAIN(TestKillCollector)
#include "tst_killcollector.moc"
