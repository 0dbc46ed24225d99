// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <setup/fields.h>
#include <setup/requirements.h>
#include <setup/steps.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::setup;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedTexts_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("word"); // of the hint; empty: none
        const QString id = u"mkT4v2bXQ_2ySb-o9Wz1rA"_s;
        const QString secret = u"q8Vd3jKzR0aLw5xTnB7cYh2mE9pUsG4f"_s;
        QTest::newRow("fits") << Field::ClientId << id << id << QString();
        QTest::newRow("blanks around")
            << Field::ClientId << u" \t"_s + id + u"\n"_s << id << QString();
        QTest::newRow("blank inside")
            << Field::ClientId << u"mkT4v2 bXQ"_s << u"mkT4v2 bXQ"_s << u"blank"_s;
        QTest::newRow("account number")
            << Field::AccountId << u"1234567890"_s << u"1234567890"_s << u"number"_s;
        QTest::newRow("secret as id") << Field::ClientId << secret << secret << u"Client Secret"_s;
        QTest::newRow("id as secret") << Field::ClientSecret << id << id << u"short"_s;
        QTest::newRow("secret") << Field::ClientSecret << secret << secret << QString();
        QTest::newRow("twice") << Field::ClientId << u"sameAsTheAccount22char"_s
                               << u"sameAsTheAccount22char"_s << u"Account ID"_s;
        QTest::newRow("address") << Field::AccountId << u"https://example.com/x"_s
                                 << u"https://example.com/x"_s << u"address"_s;
        QTest::newRow("endpoint") << Field::SubscriptionId
                                  << u"wss://ws.example.com/ws?subscriptionId="_s + id
                                         + u"&access_token={token}"_s
                                  << id << QString();
        QTest::newRow("quotes") << Field::SecretToken << u"\u201cabcdefgh\u201d"_s
                                << u"\u201cabcdefgh\u201d"_s << u"letters"_s;
        QTest::newRow("nothing") << Field::SecretToken << u"  "_s << QString() << QString();
    }
    void pastedTexts()
    {
        QFETCH(Field, field);
        QFETCH(QString, text);
        QFETCH(QString, word);
        zoom::Credentials others;
        others.accountId = u"sameAsTheAccount22char"_s;
        const FieldCheck check = checkField(field, text, others);
        QTEST(check.value, "value");
        QCOMPARE(check.hint.isEmpty(), word.isEmpty());
        QVERIFY2(check.hint.contains(word), qPrintable(check.hint));
    }

    void everyFieldKeepsItsValue()
    {
        zoom::Credentials credentials;
        for (const Field field : allFields())
            setValue(credentials, field, nameOf(field));
        for (const Field field : allFields())
            QCOMPARE(valueOf(credentials, field), nameOf(field));
        QVERIFY(credentials.canSignIn());
    }

    void aTokenProvesTheFirstSteps()
    {
        zoom::Credentials credentials{u"a"_s, u"b"_s, u"c"_s, {}, u"s"_s};
        QList<CheckLine> lines{
            {u"token"_s, {}, CheckState::Open, {}, {}},
            {u"websocket"_s, {}, CheckState::Open, {}, {}},
        };
        qsizetype lastNeeded = 0;
        for (const ScopeRequirement &scope : scopeRequirements()) {
            if (scope.need == Need::Needed)
                lastNeeded = lines.size();
            lines.append({u"scope/"_s + scope.id, {}, CheckState::Open, {}, {}});
        }
        const auto states = [&] {
            QList<StepState> all;
            for (const Step &step : stepsOf(credentials, lines))
                all += step.state;
            return all;
        };
        using enum StepState;
        QCOMPARE(states(), (QList{Open, Open, Open, NotNeeded, Open, Open, Open, Open}));
        for (CheckLine &line : lines)
            line.state = CheckState::Ok;
        lines[lastNeeded].state = CheckState::Missing;
        QCOMPARE(states(), (QList{Done, Done, Done, NotNeeded, Done, Open, Missing, Done}));
        lines[0].state = CheckState::Missing;
        lines[lastNeeded].state = CheckState::Ok;
        QCOMPARE(states(), (QList{Open, Missing, Open, NotNeeded, Done, Open, Done, Open}));
        // Zoom knows the app, which waits to be switched on: the last step. Who was connected
        // before has nothing else to do.
        lines[0].notActivated = true;
        QCOMPARE(states(), (QList{Done, Done, Open, NotNeeded, Done, Open, Done, Open}));
        lines.append({u"event/phone.callee_ringing"_s, {}, CheckState::Ok, {}, {}});
        QCOMPARE(states(), (QList{Done, Done, Done, NotNeeded, Done, Open, Done, Missing}));
        lines.removeLast();
        lines[0].notActivated = false;
        credentials.clientSecret.clear();
        QCOMPARE(stepsOf(credentials, lines)[1].note, u"Client Secret is open"_s);
    }
};

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
