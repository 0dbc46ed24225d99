// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectorprocess.h"
#include "hooks/hookreceiver.h"
#include "store/storetest.h"

#include <simulator/server.h>
#include <store/alertlog.h>

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;

namespace {

constexpr int generous = 120'000;

sim::Options quietAccount(const Clock &clock)
{
    sim::Options options;
    options.agents = 3;
    options.queues = 1;
    options.commonAreas = 0;
    options.historyDays = 0;
    options.callVolume = 0; // the only call is the test's
    options.start = clock.now();
    return options;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An agent who has been on a call for forty minutes, or whose call ends.
QByteArray eventOf(const QByteArray &what, int call, const sim::SimAgent &agent, Instant begun,
                   Instant now)
{
    const QByteArray since = toIsoUtc(begun).toLatin1();
    QByteArray body = R"({"event":")" + what + R"(","event_ts":)" + QByteArray::number(toMs(now))
                      + R"(,"payload":{"account_id":"a","object":{"call_id":"7)"
                      + QByteArray::number(call) + R"(","callee":{"user_id":")" + agent.id.toUtf8()
                      + R"(","extension_number":)" + QByteArray::number(agent.extension)
                      + R"(,"extension_type":"user"},"caller":{"phone_number":"+14155550100"},)"
                      + R"("ringing_start_time":")" + since + R"(","answer_start_time":")" + since
                      + "\"";
    if (what.endsWith("ended"))
        body += R"(,"call_end_time":")" + toIsoUtc(now).toLatin1() + "\"";
    return body + "}}}";
}

bool hears(const HookReceiver &receiver, const QByteArray &words)
{
    return receiver.got.contains(words);
}

} // namespace

/// A whole `collect` on a simulated account: somebody talks for too long, and the program and the
/// address that were named on the command line hear of it, and that it is over.
class TestCollectAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { VERIFY_RESULT(m_server.listen()); }

    void anAlertBeginsAndEnds()
    {
        HookReceiver receiver("HTTP/1.1 204 No Content\r\n\r\n");
        store::TemporaryDatabase t;
        const QString told = t.folder.filePath(u"told"_s);
        const QString seen = t.folder.filePath(u"environment"_s);
        const QString hook = script(t.folder, "env >> '" + seen.toUtf8()
                                                  + "'\necho \"$ZOOMMATE_ALERT_EVENT "
                                                    "$ZOOMMATE_ALERT_RULE "
                                                    "$ZOOMMATE_ALERT_SUBJECT\" >> '"
                                                  + told.toUtf8() + "'\n");
        CollectorProcess collector;
        signIn(collector, t.folder);
        QVERIFY2(collector.start(t.path, {u"--zoom-url"_s, m_server.baseUrl().toString(),
                                          u"--no-websocket"_s, u"--on-alert"_s, hook,
                                          u"--post-alert"_s, receiver.url()}),
                 collector.error().constData());
        WebhookClient zoom(collector.port());
        const QByteArray who = m_agent.name.toUtf8();

        talk(zoom, "phone.callee_answered");
        const QByteArray begins = "raised in-call " + who + '\n';
        QTRY_VERIFY2_WITH_TIMEOUT(contents(told).contains(begins), collector.error().constData(),
                                  generous);
        QTRY_VERIFY_WITH_TIMEOUT(hears(receiver, "\"event\":\"raised\""), generous);
        QVERIFY(hears(receiver, "\"rule\":\"in-call\""));
        const QByteArray subject = "\"subject\":\"" + who + '"';
        QVERIFY(receiver.got.contains(subject));

        talk(zoom, "phone.callee_ended");
        const QByteArray ends = "cleared in-call " + who + '\n';
        QTRY_VERIFY2_WITH_TIMEOUT(contents(told).contains(ends), collector.error().constData(),
                                  generous);
        QTRY_VERIFY_WITH_TIMEOUT(hears(receiver, "\"event\":\"cleared\""), generous);
        QVERIFY2(collector.end(), collector.error().constData());

        // The program heard what it needs and nothing of ours.
        const QByteArray environment = contents(seen);
        QVERIFY(environment.contains("ZOOMMATE_ALERT_LEVEL="));
        for (const QByteArray &secret :
             {webhooks::secret, m_server.credentials().clientSecret.toUtf8()})
            QVERIFY(!environment.contains(secret) && !receiver.got.contains(secret));
        // And the log has it from its beginning to its end.
        VERIFY_RESULT(t.open());
        const auto log = store::AlertLog::latest(*t.db, Instant::max(), 50);
        VERIFY_RESULT(log);
        const auto entry = std::ranges::find(*log, m_agent.id, &store::AlertRecord::subject);
        QVERIFY(entry != log->end());
        QCOMPARE(entry->rule, u"in-call"_s);
        QVERIFY(entry->cleared.has_value());
    }

    /// A hook that hangs and an address where nobody is: said once each, and the rest goes on.
    void hooksThatFail()
    {
        store::TemporaryDatabase t;
        const QString begun = t.folder.filePath(u"begun"_s);
        quint16 nobody = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            nobody = gone.serverPort();
        }
        const QString hook =
            script(t.folder, "echo begun > '" + begun.toUtf8() + "'\nexec sleep 1000\n");
        CollectorProcess collector;
        signIn(collector, t.folder);
        QVERIFY2(
            collector.start(t.path, {u"--zoom-url"_s, m_server.baseUrl().toString(),
                                     u"--no-websocket"_s, u"--on-alert"_s, hook, u"--post-alert"_s,
                                     u"http://127.0.0.1:%1/"_s.arg(nobody)}),
            collector.error().constData());
        WebhookClient zoom(collector.port());
        talk(zoom, "phone.callee_answered");
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += collector.error()).contains("alert was not"), generous);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(begun), generous);
        talk(zoom, "phone.callee_ended"); // events are still taken
        QVERIFY(collector.isRunning());
        QElapsedTimer ending;
        ending.start();
        QVERIFY2(collector.end(), collector.error().constData());
        QVERIFY(ending.elapsed() < endBoundMs);
    }

private:
    /// What a stop may take here: eight seconds by its own limit, and a busy computer.
    static constexpr int endBoundMs = 30'000;

    void signIn(CollectorProcess &collector, const QTemporaryDir &home)
    {
        const sim::Credentials &known = m_server.credentials();
        collector.set(u"ZOOMMATE_ACCOUNT_ID"_s, known.accountId);
        collector.set(u"ZOOMMATE_CLIENT_ID"_s, known.clientId);
        collector.set(u"ZOOMMATE_CLIENT_SECRET"_s, known.clientSecret);
        // The limits of PRODUCT, whatever somebody has set on this computer.
        for (const QString &folder :
             {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
            collector.set(folder, home.filePath(folder));
    }

    void talk(WebhookClient &zoom, const QByteArray &what)
    {
        const Instant now = m_clock.now();
        const QByteArray body = eventOf(what, m_calls, m_agent, m_begun, now);
        m_calls += what.endsWith("ended");
        const qsizetype before = zoom.statuses().size();
        zoom.send(webhooks::signedPost(body, QDateTime::currentSecsSinceEpoch()));
        QTRY_COMPARE_WITH_TIMEOUT(zoom.statuses().size(), before + 1, generous);
        QCOMPARE(zoom.statuses().last(), 200);
    }

    static QString script(const QTemporaryDir &folder, const QByteArray &text)
    {
        const QString path = folder.filePath(u"hook"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + text) < 0)
            return {};
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

    const SystemClock m_clock;
    sim::Server m_server{quietAccount(m_clock), m_clock};
    const sim::SimAgent m_agent = m_server.story().centre().agents().front();
    const Instant m_begun = m_clock.now() - 40min;
    int m_calls = 0;
};

QTEST_GUILESS_MAIN(TestCollectAlerts)
#include "tst_collectalerts.moc"
