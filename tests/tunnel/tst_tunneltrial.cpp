// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/enginerig.h>
#include <simulator/webhooksender.h>
#include <store/journal.h>

#include <QDir>
#include <QFile>

#include <signal.h>
#include <support/throwawaysshd.h>

using namespace zm;
using namespace zm::test;

namespace {

constexpr int generous = 60'000;

/// The ssh that we started with the key `user`; 0 when there is none.
pid_t sshProcess(const QString &key)
{
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &id : processes) {
        const auto read = [&](const QString &name) {
            QFile file(u"/proc/%1/%2"_s.arg(id, name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray parent = "\nPPid:\t" + QByteArray::number(getpid()) + '\n';
        if (id.toInt() > 0 && read(u"status"_s).contains(parent)
            && read(u"cmdline"_s).contains(key.toUtf8()))
            return id.toInt();
    }
    return 0;
}

} // namespace

/// The whole way of a webhook: the simulated account posts signed events to the public end of
/// `ssh -R`, and the board moves. Then the tunnel dies.
class TestTunnelTrial : public QObject
{
    Q_OBJECT

private:
    ThrowAwaySshd m_far;

private Q_SLOTS:
    void initTestCase()
    {
        if (!ThrowAwaySshd::isHere())
            QSKIP("ssh and sshd are not here (openssh-client, openssh-server).");
        QVERIFY2(m_far.start(), m_far.said().constData());
    }

    void anEventComesThroughAndAgainAfterTheTunnelDied()
    {
        sim::Options account;
        account.agents = 12;
        account.queues = 2;
        account.historyDays = 0;
        account.callVolume = 2;
        account.start = *parseInstant(u"2026-11-24T14:00:00Z");
        EngineRig rig(account);
        QVERIFY(rig.listening);
        const quint16 remote = freePort();
        engine::EngineOptions options = rig.options();
        options.credentials.subscriptionId.clear(); // webhooks alone
        options.credentials.secretToken = rig.server->credentials().secretToken;
        options.credentials.webhookPath = u"the-secret-end"_s;
        options.webhook = webhook::Options();
        // The account signs by real time, and time here is the test's.
        options.webhook->limits.signatureAge = 24h * 36'500;
        options.tunnel = m_far.wayFrom(remote);
        QVERIFY(rig.run(options));
        bool phonesRing = false;
        FeedStatus feed;
        connect(rig.engine.get(), &engine::Engine::boardChanged, this,
                [&](const BoardDelta &delta) {
                    feed = delta.feed;
                    for (const AgentRow &agent : delta.agents)
                        phonesRing = phonesRing || agent.state == TileState::Ringing;
                });
        const auto tunnelIsUp = [&] {
            rig.engine->requestHealth();
            return rig.health.webhook.tunnel.state == tunnel::State::Up;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(tunnelIsUp(), qPrintable(rig.health.webhook.tunnel.message),
                                  generous);
        QCOMPARE(rig.health.webhook.tunnel.publicUrl, u"https://hook.example.com"_s);
        const auto inJournal = [&]() -> qint64 { // what REST read is there, too
            const auto count = rig.inStore([](store::Database &db) -> Result<qint64> {
                qint64 webhooks = 0;
                const auto read =
                    store::Journal::readAfter(db, 0, -1, [&](const store::StoredEntry &stored) {
                        webhooks += stored.entry.source == EventSource::Webhook ? 1 : 0;
                        return true;
                    });
                return read ? Result<qint64>(webhooks) : Failure(read.error());
            });
            return count.value_or(-1);
        };
        QCOMPARE(inJournal(), 0);

        // As the world sees it: a port of the far computer.
        rig.server->setWebhookUrl(
            QUrl(u"http://127.0.0.1:%1/webhook/the-secret-end"_s.arg(remote)));
        QTRY_VERIFY_WITH_TIMEOUT(rig.server->webhook()->isValidated(), generous);
        rig.engine->requestHealth();
        QVERIFY(rig.health.webhook.lastChallenge);
        QVERIFY2(rig.passUntil([&] { return phonesRing; }), "the board shows a ringing agent");
        QVERIFY(rig.settle());
        const qint64 before = inJournal();
        QVERIFY(before > 0);
        QCOMPARE(rig.server->webhook()->taken(), before);
        QTRY_COMPARE_WITH_TIMEOUT(feed.state, FeedState::Live, generous);

        // Its process is killed; the way comes back by itself and so do the events.
        const pid_t process = sshProcess(m_far.file("user"));
        QVERIFY(process > 0);
        QCOMPARE(::kill(process, SIGKILL), 0);
        const qint64 told = rig.server->told();
        QVERIFY(rig.passUntil([&] { return rig.server->told() > told; }));
        QTRY_VERIFY_WITH_TIMEOUT(
            (rig.engine->requestHealth(), rig.health.webhook.tunnel.restarts > 0), generous);
        QTRY_VERIFY2_WITH_TIMEOUT(tunnelIsUp(), qPrintable(rig.health.webhook.tunnel.message),
                                  generous);
        QVERIFY(sshProcess(m_far.file("user")) != process);
        const qint64 takenThen = rig.server->webhook()->taken();
        QVERIFY(rig.passUntil([&] { return rig.server->webhook()->taken() > takenThen; }));
        // What was posted into the void comes again, five minutes later: nothing is lost.
        QVERIFY(rig.passUntil([&] { return rig.server->isQuiet(); }, 10s));
        QVERIFY(rig.settle());
        QCOMPARE(rig.server->webhook()->lost(), 0);
        QVERIFY(inJournal() > before);
        QCOMPARE(inJournal(), rig.server->webhook()->taken());
        rig.stop();
        QVERIFY2(QTest::qWaitFor([&] { return !ThrowAwaySshd::listens(remote); }, generous),
                 "with the program its tunnel ends");
    }
};

QTEST_GUILESS_MAIN(TestTunnelTrial)
#include "tst_tunneltrial.moc"
