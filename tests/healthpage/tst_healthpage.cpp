// SPDX-License-Identifier: GPL-3.0-or-later
#include "usualhealth.h"

#include <base/clock.h>
#include <domain/contestedfeed.h>
#include <ui/health/facttable.h>
#include <ui/health/feedbar.h>
#include <ui/health/healthpage.h>
#include <ui/health/healthtexts.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;
using test::at;
using test::now;
using test::usualDay;

class TestHealthPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aTableIsCopiedAndSavedLikeAnyOther()
    {
        const Theme theme;
        FactTable table(theme, u"Events"_s, {{{.ideal = 100}, false}, {{.ideal = 60}, true}});
        FactTableText text;
        text.heads = {u"Event"_s, u"Seen"_s};
        text.rows = {{{u"phone.callee_ringing"_s, u"2,196"_s}}, {{u"=odd"_s, u"1"_s}}};
        table.tell(text);
        QCOMPARE(table.csv(), u"Event,Seen\r\nphone.callee_ringing,\"2,196\"\r\n'=odd,1\r\n"_s);
        QCOMPARE(table.actions().size(), 2);
        table.actions().first()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().section(u'\n', 0, 0), u"Event\tSeen"_s);
    }

    void whatIsSaidMatchesTheFacts()
    {
        const engine::HealthFacts facts = usualDay();
        QCOMPARE(feedSentence(facts, QTimeZone::utc()), u"WebSocket live since 11:42:31."_s);
        QCOMPARE(lagCard(facts.lag).number, u"0.9 s"_s);
        QCOMPARE(syncCard(facts.sync, QTimeZone::utc()).number, u"14:30"_s);
        QCOMPARE(rateSentence(facts.rates[0], QTimeZone::utc()), u"0.8 of 10 a second"_s);
        QVERIFY(rateSentence(facts.rates[1], QTimeZone::utc()).contains(u"412"_s));
        const FactTableText repairs = repairTable(facts, QTimeZone::utc());
        QCOMPARE(repairs.rows.size(), 1);
        QCOMPARE(repairs.rows[0].cells.value(1), u"5 min 12 s"_s);
        QCOMPARE(repairs.rows[0].cells.value(3), u"6 calls from history"_s);
        QVERIFY(repairs.rows[0].done);
        QCOMPARE(worstOf(facts), AlertLevel::None);
        engine::HealthFacts late = facts;
        late.lag.p95 = 2min;
        QCOMPARE(worstOf(late), AlertLevel::Warn); // the card's edge and the title agree
    }

    void aFightForTheSubscriptionIsNamed()
    {
        engine::HealthFacts facts = usualDay();
        facts.feeds[0].status.state = FeedState::Connecting;
        facts.feeds[0].status.message = contestedMessage();
        facts.feeds[0].status.nextTry = at(u"14:42:00");
        const QString sentence = feedSentence(facts, QTimeZone::utc());
        QVERIFY2(sentence.contains(u"Another program uses this subscription"_s),
                 qPrintable(sentence));
        QVERIFY(sentence.contains(u"14:42"_s));
        QCOMPARE(worstOf(facts), AlertLevel::Breach);
    }

    void theReceiverAndItsTunnelAreTold()
    {
        engine::HealthFacts facts = usualDay();
        const qsizetype before = safetyCard(facts).lines.size();
        facts.webhook.wanted = facts.webhook.hasTunnel = true;
        facts.webhook.port = 8765;
        facts.webhook.tunnel.state = tunnel::State::Up;
        QCOMPARE(safetyCard(facts).lines.size(), before + 2);
        QCOMPARE(worstOf(facts), AlertLevel::None);
        facts.webhook.tunnel.state = tunnel::State::Waiting;
        facts.webhook.tunnel.message = u"ssh ended. Its last words: secret-host.example.com"_s;
        QVERIFY(safetyCard(facts).lines.join(u' ').contains(u"secret-host"_s));
        QVERIFY(!diagnosticsText(facts, {}).contains(u"secret-host"_s));
        QCOMPARE(worstOf(facts), AlertLevel::Warn);
        facts.webhook.tls.trouble = u"The changed TLS files cannot be used."_s;
        QVERIFY(safetyCard(facts).lines.contains(facts.webhook.tls.trouble));
    }

    void aCrashAndAStandstillAreTold()
    {
        engine::HealthFacts facts = usualDay();
        facts.program.crash =
            CrashReport{now - 90s, u"SIGSEGV"_s, u"/home/somebody/crash-report.txt"_s,
                        "signal: SIGSEGV\nstack:\n  0x7f00\n"};
        facts.program.timesBlocked = 2;
        facts.program.longestBlock = 7200ms;
        const FactCardText card = safetyCard(facts);
        QCOMPARE(card.alert, AlertLevel::Warn);
        const QString said = card.lines.join(u' ');
        QVERIFY2(said.contains(u"broke off 1 min 30 s ago"_s), qPrintable(said));
        QVERIFY2(said.contains(u"stood still for up to 7 s"_s), qPrintable(said));
        const QString diagnostics = diagnosticsText(facts, u"Zoom Mate"_s);
        QVERIFY(diagnostics.contains(u"0x7f00"_s));
        QVERIFY(!diagnostics.contains(u"somebody"_s));
    }

    void eventsStandByCountAndUnknownOnesLast()
    {
        const FactTableText table = eventTable(usualDay(), now);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows[0].cells[0], u"presence_status_updated"_s);
        QCOMPARE(table.rows[2].cells[0], u"something_new, unknown"_s);
    }

    void liveShareCountsOverlapOnce()
    {
        engine::HealthFacts facts;
        engine::FeedHealth socket;
        socket.history = {{now - 6h, now - 3h}};
        engine::FeedHealth hooks;
        hooks.history = {{now - 4h, {}}};
        facts.feeds = {socket, hooks};
        QCOMPARE(liveShare(facts, now - 12h, now), 0.5);
        QCOMPARE(liveShare({}, now - 12h, now), 0.0);
    }

    void theBarNamesTheGapAndItsRepair()
    {
        const Theme theme;
        FeedBar bar(theme);
        bar.tell(usualDay(), now, QTimeZone::utc());
        QCOMPARE(bar.gaps().size(), 1);
        QCOMPARE(bar.gaps()[0].label, u"gap 11:37, 5 min 12 s, repaired"_s);
        engine::HealthFacts off = usualDay();
        off.feeds[0].history[0].to = now - 5min;
        off.feeds[0].status.state = FeedState::Off;
        bar.tell(off, now, QTimeZone::utc());
        QCOMPARE(bar.gaps().size(), 2);
        QVERIFY(!bar.gaps()[1].repaired);
        QCOMPARE(worstOf(off), AlertLevel::Breach);
    }

    void whatNeedsAPersonIsMarked()
    {
        engine::HealthFacts facts = usualDay();
        facts.clockSkew = 400s;
        QCOMPARE(worstOf(facts), AlertLevel::Breach);
        facts.clockSkew = 60s;
        QCOMPARE(worstOf(facts), AlertLevel::Warn);
        facts = usualDay();
        facts.audit.unexplained = 2;
        QCOMPARE(worstOf(facts), AlertLevel::Warn);
        QCOMPARE(auditTable(facts.audit, QTimeZone::utc()).rows.last().alert, AlertLevel::Breach);
        facts = usualDay();
        facts.store.trouble = u"The disk is full."_s;
        QCOMPARE(worstOf(facts), AlertLevel::Breach);
    }

    void diagnosticsTellNobodysNameOrNumber()
    {
        const Theme theme;
        const FakeClock clock(now);
        HealthPage page(theme, clock);
        page.setVersion(u"Zoom Mate 0.1"_s);
        page.tell(usualDay());
        page.headActions().first()->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains(u"Zoom Mate 0.1"_s));
        QVERIFY(text.contains(u"callee_ringing"_s));
        QVERIFY(!text.contains(u"somebody"_s));
        QVERIFY(!text.contains(u"Support"_s));
        QVERIFY(!text.contains(u"7686398976166803828"_s));
    }
};

QTEST_MAIN(TestHealthPage)
#include "tst_healthpage.moc"
