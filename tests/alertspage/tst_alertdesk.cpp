// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alertcourier.h>
#include <ui/alerts/alertdesk.h>
#include <ui/alerts/alerttexts.h>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;
using alerts::AlertKey;
using alerts::RuleId;

namespace {

/// The sample afternoon with a desk over it, at the sample's moment and 10 s later.
struct Afternoon
{
    FakeClock clock{sample::now()};
    BoardMirror board;
    AlertDesk desk{board, clock};

    Afternoon()
    {
        desk.setZone(sample::zone());
        desk.setMe(u"Ada"_s);
        board.apply(sample::sampleBoard());
    }
    void pass(milliseconds span)
    {
        clock.advance(span);
        desk.tick();
    }
    AlertKey keyOf(RuleId rule) const
    {
        for (const alerts::Alert &alert : desk.active())
            if (alert.key.rule == rule)
                return alert.key;
        return {};
    }
};

} // namespace

class AlertDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsToldBeforeItIsArmed()
    {
        Afternoon a;
        QSignalSpy told(&a.desk, &AlertDesk::told);
        QSignalSpy records(&a.desk, &AlertDesk::recordChanged);
        a.pass(10s);
        QVERIFY(!a.desk.active().isEmpty());
        QCOMPARE(told.count() + records.count(), 0);
        // Then one word for all of it, the worst, and a line of the log for each.
        a.desk.arm();
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<alerts::AlertEvent>().alert.level, AlertLevel::Breach);
        QCOMPARE(records.count(), a.desk.active().size());
        QCOMPARE(a.desk.log().size(), a.desk.active().size());
        a.desk.arm();
        QCOMPARE(told.count(), 1);
    }

    void theSampleAfternoonAlertsAsItIsMarked()
    {
        Afternoon a;
        a.pass(10s);
        int agents = 0;
        for (const alerts::Alert &alert : a.desk.active()) {
            if (scopeOf(alert.key.rule) != alerts::Scope::Agent)
                continue;
            ++agents;
            QCOMPARE(a.board.alerts().agentMark(AgentId(alert.key.subject), a.clock.now()),
                     alert.level);
        }
        QCOMPARE(agents, 2); // Olena is over the limit, Noah near it
        QCOMPARE(a.desk.nameOf(a.desk.active().first().key), u"Olena Kovalenko"_s);
        QCOMPARE(a.desk.count(AlertLevel::Breach), 1);
        QCOMPARE(a.desk.worst(), AlertLevel::Breach);
    }

    void alertsThatGoOnRepeatTogether()
    {
        Afternoon a;
        AlertSettings all;
        for (alerts::Rule &rule : all.rules.each)
            rule.sound = true;
        a.desk.setSettings(all);
        a.desk.arm();
        a.pass(10s);
        a.pass(50s); // the ring is over its limit a moment later than the others
        QVERIFY(a.desk.active().size() > 3);
        QSignalSpy told(&a.desk, &AlertDesk::told);
        int repeats = 0;
        for (int second = 0; second < 600; ++second) {
            a.pass(1s);
            for (const auto &each : std::as_const(told))
                repeats += each.first().value<alerts::AlertEvent>().kind
                           == alerts::AlertEvent::Kind::Repeated;
            told.clear();
        }
        QVERIFY2(repeats >= 9 && repeats <= 11, qPrintable(QString::number(repeats)));
    }

    void whoAcknowledgedAndWhenIsInTheLog()
    {
        Afternoon a;
        a.pass(10s);
        a.desk.arm();
        QSignalSpy records(&a.desk, &AlertDesk::recordChanged);
        QVERIFY(a.desk.acknowledgeWorst());
        QCOMPARE(records.count(), 1);
        const auto record = records.first().first().value<store::AlertRecord>();
        QCOMPARE(record.acknowledgedBy, u"Ada"_s);
        QCOMPARE(record.acknowledged, std::optional(a.clock.now()));
        QCOMPARE(record.level, 2);
        QCOMPARE(record.name, u"Olena Kovalenko"_s);
        QVERIFY(a.desk.goesOn(record));
        // The next is the worst of the others; in the end nobody is left.
        const qsizetype others = a.desk.active().size() - 1;
        for (qsizetype i = 0; i < others; ++i)
            QVERIFY(a.desk.acknowledgeWorst());
        QVERIFY(!a.desk.acknowledgeWorst());
    }

    void anEndIsInTheLog()
    {
        Afternoon a;
        a.pass(10s);
        a.desk.arm();
        const AlertKey key = a.keyOf(RuleId::DoNotDisturb);
        BoardDelta news = sample::sampleBoard();
        news.reset = false;
        news.asOf = a.clock.now() + 5s;
        news.queues.clear();
        news.calls.clear();
        AgentRow free = *a.board.agent(AgentId(key.subject));
        free.state = TileState::Free;
        free.since = news.asOf;
        news.agents = {free};
        QSignalSpy told(&a.desk, &AlertDesk::told);
        a.board.apply(news);
        a.pass(6s);
        const auto found =
            std::ranges::find(a.desk.log(), key.subject, &store::AlertRecord::subject);
        QVERIFY(found != a.desk.log().cend());
        QCOMPARE(found->cleared, std::optional(news.asOf));
        QVERIFY(!a.desk.goesOn(*found));
        // Told, and not loud: a lamp may go out, nobody is disturbed.
        QCOMPARE(told.count(), 1);
        const auto event = told.first().first().value<alerts::AlertEvent>();
        QCOMPARE(event.kind, alerts::AlertEvent::Kind::Cleared);
        QVERIFY(!event.loud);
    }

    void earlierRunsAreListedOnce()
    {
        Afternoon a;
        a.pass(10s);
        a.desk.arm();
        const qsizetype own = a.desk.log().size();
        QList<store::AlertRecord> stored = a.desk.log();
        stored.append(
            {sample::now() - 24h, u"oldest-ring"_s, u"x"_s, u"Old"_s, 1, 40, 30, {}, {}, {}});
        a.desk.addEarlier(stored);
        QCOMPARE(a.desk.log().size(), own + 1);
        QCOMPARE(a.desk.log().last().name, u"Old"_s);
        const ValueRow row = logRow(a.desk.log().last(), false, a.clock.now(), sample::zone());
        QCOMPARE(row.cells[5].text, u"–"_s);
        QVERIFY(row.cells[5].hint.contains("ended before"_L1));
    }

    void settingsAreKept()
    {
        QTemporaryDir folder;
        AlertSettings changed;
        changed.rules[RuleId::OldestRing] = {true, 45, 90, false, false};
        changed.rules[RuleId::Away].on = false;
        changed.rules.quiet = {true, 0b1100000, {21, 30}, {6, 15}};
        changed.muted = {QueueId(u"q2"_s), QueueId(u"q1"_s)};
        changed.sounds = false;
        changed.hooks = {true, {u"/bin/lamp"_s, u"two words"_s}, true, u"http://10.0.0.5/x"_s};
        {
            QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
            Afternoon a;
            a.desk.remember(settings);
            QCOMPARE(a.desk.settings(), AlertSettings());
            a.desk.setSettings(changed);
        }
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        Afternoon a;
        a.desk.remember(settings);
        QCOMPARE(a.desk.settings(), changed);
        QCOMPARE(a.board.alerts().rules(), changed.rules);
        QCOMPARE(a.board.alerts().muted(), changed.muted);
    }

    void spoiledSettingsAreAsIfTheyWereNotThere()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        settings.setValue(u"alerts/oldest-ring/warn"_s, u"soon"_s);
        settings.setValue(u"alerts/oldest-ring/breach"_s, -5);
        settings.setValue(u"alerts/quiet/from"_s, u"late"_s);
        QCOMPARE(readAlertSettings(settings), AlertSettings());
    }

    void aMutedQueueStaysMarked()
    {
        Afternoon a;
        a.pass(10s);
        const AlertKey ring = a.keyOf(RuleId::OldestRing);
        QVERIFY(!ring.subject.isEmpty());
        a.desk.setMuted(QueueId(ring.subject), true);
        for (const alerts::Alert &alert : a.desk.active())
            QCOMPARE(alert.muted, alert.key.subject == ring.subject);
        QCOMPARE(a.board.alerts().queueMarks(QueueId(ring.subject), a.clock.now()).longest,
                 AlertLevel::Warn);
        a.desk.setMuted(QueueId(ring.subject), false);
        QVERIFY(!a.desk.active().last().muted);
    }

    void sentences()
    {
        QCOMPARE(alertSentence(RuleId::OldestRing, u"Billing"_s, 72, AlertLevel::Breach, 60),
                 u"Billing: oldest ring, 1:12. The limit is 1:00."_s);
        QCOMPARE(alertSentence(RuleId::ServiceLevel, u"Billing"_s, 11.24, AlertLevel::Warn, 5),
                 u"Billing: service level, 11.2 under. Warning from 5 under."_s);
        QCOMPARE(alertCount(1, 2), u"1 over the limit, 2 warnings"_s);
        QCOMPARE(alertCount(0, 1), u"1 warning"_s);
        QCOMPARE(alertCount(0, 0), QString());
    }

    void factsForHooks()
    {
        alerts::AlertEvent event;
        event.kind = alerts::AlertEvent::Kind::Worsened;
        event.at = sample::now();
        event.value = 72;
        event.alert.key = {RuleId::OldestRing, u"q1"_s};
        event.alert.level = AlertLevel::Breach;
        event.alert.limit = 60;
        const hooks::Facts facts = alertFacts(event, u"Billing"_s);
        const QHash<QString, QString> byName(facts.cbegin(), facts.cend());
        QCOMPARE(byName[u"event"_s], u"worsened"_s);
        QCOMPARE(byName[u"rule"_s], u"oldest-ring"_s);
        QCOMPARE(byName[u"level"_s], u"breach"_s);
        QCOMPARE(byName[u"subject"_s], u"Billing"_s);
        QCOMPARE(byName[u"value"_s], u"72"_s);
        QCOMPARE(byName[u"limit"_s], u"60"_s);
    }

    void theCourierCarriesOnlyWhatTheSettingsAllow()
    {
        Afternoon a;
        const Theme theme;
        AlertCourier courier(a.desk, a.board, theme, {{u"/nowhere/player"_s}});
        QSignalSpy said(&courier, &AlertCourier::said); // "no player": somebody tried to sound
        AlertSettings silent = a.desk.settings();
        silent.sounds = false;
        a.desk.setSettings(silent);
        a.pass(10s);
        a.desk.arm();
        a.pass(5min);
        QCOMPARE(said.count(), 0);
        AlertSettings loud = silent;
        loud.sounds = true;
        a.desk.setSettings(loud);
        a.pass(61s);
        QCOMPARE(said.count(), 1);
        QVERIFY(said.first().first().toString().contains("no player"_L1));
    }
};

QTEST_MAIN(AlertDeskTest)
#include "tst_alertdesk.moc"
