// SPDX-License-Identifier: GPL-3.0-or-later
// Alerts without a screen: what is written into the log and told to hooks, and when.
#include <QSignalSpy>
#include <QTest>

#include <alertwatch/alertfacts.h>
#include <alertwatch/alertwatch.h>
#include <support/sampleboard.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using alerts::AlertEvent;

namespace {

struct Watched
{
    FakeClock clock{sample::now()};
    AlertWatch watch{{}, {}, sample::zone(), clock};
    QList<store::AlertRecord> records;
    QList<std::pair<AlertEvent, QString>> told;

    Watched()
    {
        QObject::connect(&watch, &AlertWatch::recordChanged, &watch,
                         [this](const store::AlertRecord &record) { records.append(record); });
        QObject::connect(&watch, &AlertWatch::told, &watch,
                         [this](const AlertEvent &event, const QString &subject) {
                             told.append({event, subject});
                         });
        watch.take(sample::sampleBoard());
    }
    void pass(milliseconds span)
    {
        clock.advance(span);
        watch.tick();
    }
};

} // namespace

class AlertWatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsToldBeforeItIsArmed()
    {
        Watched w;
        w.pass(60s);
        QVERIFY(w.records.isEmpty());
        w.watch.arm();
        QVERIFY(!w.records.isEmpty());
        QCOMPARE(w.told.size(), w.records.size());
        const auto before = w.told.size();
        w.watch.arm(); // a second time changes nothing
        QCOMPARE(w.told.size(), before);
    }

    void anAlertIsWrittenByNameAndEnds()
    {
        Watched w;
        w.watch.arm();
        w.pass(10s);
        const auto olena =
            std::ranges::find(w.records, u"Olena Kovalenko"_s, &store::AlertRecord::name);
        QVERIFY(olena != w.records.cend());
        QCOMPARE(olena->rule, keyOf(alerts::RuleId::InCall));
        QCOMPARE(olena->level, 2);
        QVERIFY(!olena->cleared);
        const store::AlertRecord raised = *olena;

        BoardDelta free = sample::sampleBoard();
        free.asOf = w.clock.now();
        for (AgentRow &row : free.agents) {
            row.state = TileState::Free;
            row.since = w.clock.now();
            row.callSince.reset();
        }
        w.watch.take(free);
        w.pass(30s);
        const auto ended = std::ranges::find_if(w.records, [&](const store::AlertRecord &record) {
            return record.isSameAs(raised) && record.cleared;
        });
        QVERIFY(ended != w.records.cend());
        QCOMPARE(ended->level, 2); // the worst it reached
    }

    void aHookIsToldInPlainWords()
    {
        Watched w;
        w.watch.arm();
        w.pass(10s);
        const auto found = std::ranges::find_if(w.told, [](const auto &one) {
            return one.first.alert.key.rule == alerts::RuleId::InCall
                   && one.first.alert.level == AlertLevel::Breach;
        });
        QVERIFY(found != w.told.cend());
        const hooks::Facts facts =
            alertFacts(found->first, found->second, plainAlertText(found->first, found->second));
        QHash<QString, QString> named;
        for (const auto &[name, value] : facts)
            named.insert(name, value);
        QCOMPARE(named.value(u"event"_s), u"raised"_s);
        QCOMPARE(named.value(u"rule"_s), keyOf(alerts::RuleId::InCall));
        QCOMPARE(named.value(u"level"_s), u"breach"_s);
        QVERIFY(named.value(u"text"_s).startsWith(found->second + u": "_s));
    }
};

QTEST_GUILESS_MAIN(AlertWatchTest)
#include "tst_alertwatch.moc"
