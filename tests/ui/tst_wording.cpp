// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/wording.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersShowTheirCountryAndThreeDigits_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two-digit country") << u"+447700900318"_s << u"+44 ••• ••• 318"_s;
        QTest::newRow("one-digit country") << u"+12025550123"_s << u"+1 ••• ••• 123"_s;
        QTest::newRow("three-digit country") << u"+353209105555"_s << u"+353 ••• ••• 555"_s;
        QTest::newRow("no country") << u"02079460123"_s << u"••• ••• 123"_s;
        QTest::newRow("extension") << u"2207"_s << u"ext. 2207"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void numbersShowTheirCountryAndThreeDigits()
    {
        QFETCH(QString, number);
        QFETCH(QString, shown);
        QCOMPARE(maskedForScreen(number), shown);
    }

    void namesOfTheWall_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two words") << u"Giulia Romano"_s << u"Giulia R."_s;
        QTest::newRow("particle") << u"Noah van Dijk"_s << u"Noah D."_s;
        QTest::newRow("one word") << u"Reception"_s << u"Reception"_s;
        QTest::newRow("blanks") << u"  Ji-woo   Park "_s << u"Ji-woo P."_s;
    }
    void namesOfTheWall()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(shortName(name), shown);
    }

    void timersSayWhenTheyAreLowerBounds()
    {
        const Instant now = *parseInstant(u"2026-11-24T14:32:20Z");
        AgentRow row;
        QCOMPARE(stateTimer(row, now, false), u"–"_s);
        row.state = TileState::Free;
        row.since = now - 390s;
        QCOMPARE(stateTimer(row, now, false), u"6:30"_s);
        QCOMPARE(stateTimer(row, now, true), u"≥ 6:30"_s);
        row.sinceAtLeast = true;
        QCOMPARE(stateTimer(row, now, false), u"≥ 6:30"_s);
        row.since = now - 2h - 34min - 59s;
        row.sinceAtLeast = false;
        QCOMPARE(stateTimer(row, now, false), u"2 h 34"_s);
        row.state = TileState::WrapUp;
        row.wrapUpUntil = now + 21s;
        QCOMPARE(stateTimer(row, now, true), u"0:21"_s);
        row.wrapUpUntil = now - 3s;
        QCOMPARE(stateTimer(row, now, false), u"0:00"_s);
    }

    void sinceNamesTheDayWhenItWasAnother()
    {
        const QTimeZone london("Europe/London");
        const Instant now = *parseInstant(u"2026-11-24T14:32:20Z");
        QCOMPARE(sinceText(now - 13min, now, london), u"since 14:19"_s);
        QVERIFY(sinceText(now - 24h, now, london).contains(u' ' + u"14:32"_s));
        QVERIFY(sinceText(now - 24h, now, london) != sinceText(now, now, london));
    }

    void everyStateHasAWordOfItsOwnFamily()
    {
        for (int i = 0; i <= int(TileState::Idle); ++i) {
            QVERIFY(!stateWord(TileState(i)).isEmpty());
            QVERIFY(!stateWordShort(TileState(i)).isEmpty());
            QVERIFY(!willRingSentence(TileState(i)).isEmpty());
            QVERIFY(!familyWord(familyOf(TileState(i))).isEmpty());
        }
    }

    void errorsSayWhatToDo()
    {
        Error error;
        error.kind = ErrorKind::RateLimited;
        error.retryAt = *parseInstant(u"2026-11-25T00:00:00Z");
        QVERIFY(errorSentence(error, QTimeZone::utc()).contains(u"00:00"_s));
        error.kind = ErrorKind::Forbidden;
        error.detail = u"phone:read:list_call_queues:admin"_s;
        QVERIFY(errorSentence(error, QTimeZone::utc()).startsWith(error.detail));
        error.detail = u"role"_s;
        QVERIFY(errorSentence(error, QTimeZone::utc()).contains(u"Set-up"_s));
        for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
            Error plain;
            plain.kind = ErrorKind(kind);
            QVERIFY(errorSentence(plain, QTimeZone::utc()).endsWith(u'.'));
        }
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
