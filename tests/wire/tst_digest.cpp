// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

#include <QSet>
#include <QTest>

#include <wire/eventdecoder.h>

using namespace zm;

namespace {

QByteArray keyOf(const QByteArray &body)
{
    const auto decoded = wire::decodeEvent(body, EventSource::Webhook, Instant{});
    return decoded ? decoded->key : QByteArray();
}

QByteArray keyWith(const QByteArray &value)
{
    return keyOf(R"({"event":"x","value":)" + value + "}");
}

} // namespace

class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesShareAKey_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other);
        };
        row("key order", R"({"a":1,"b":[2,{"c":3,"d":4}]})", R"({"b":[2,{"d":4,"c":3}],"a":1})");
        row("spacing", "{\"a\":[1,2]}", "{ \"a\" :\r\n\t[ 1 , 2 ] }");
        row("escapes", "\"Zo\\u00eb \\ud83d\\ude00 \\/\"", "\"Zoë 😀 /\"");
        row("escaped key", R"({"n\u0061me":1})", R"({"name":1})");
        row("1 and 1.0", "1", "1.0");
        row("1000 and 1e3", "1000", "1e3");
        row("0 and -0", "0", "-0");
        row("long integer written with a fraction", "12345678901234567", "12345678901234567.00");
        row("twenty digits written with an exponent", "12345678901234567891",
            "1234567890123456789.1e1");
        row("few digits, many zeros", "10000000000000000000000", "1e22");
        row("long fraction", "0.10000000000000000000", "0.1");
    }
    void equalValuesShareAKey()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY(!keyWith(one).isEmpty());
        QCOMPARE(keyWith(one), keyWith(other));
    }

    void differentValuesDiffer_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QByteArray(one) << QByteArray(other);
        };
        row("neighbours beyond a double", "9007199254740992", "9007199254740993");
        row("neighbours of nineteen digits", "7686398976166803828", "7686398976166803829");
        row("neighbours of twenty digits", "12345678901234567890", "12345678901234567891");
        row("neighbours of forty digits", "1234567890123456789012345678901234567890",
            "1234567890123456789012345678901234567891");
        row("swapped twenty-digit integers",
            R"({"a":12345678901234567890,"b":12345678901234567891})",
            R"({"a":12345678901234567891,"b":12345678901234567890})");
        row("number and text", "1002", "\"1002\"");
        row("twenty digits and text", "12345678901234567891", "\"12345678901234567891\"");
        row("null and absent text", "null", "\"\"");
        row("null and false", "null", "false");
        row("sign", "12345678901234567891", "-12345678901234567891");
        row("array order", "[1,2]", "[2,1]");
        row("array nesting", "[[1],2]", "[1,[2]]");
        row("text split over neighbours", R"(["ab","c"])", R"(["a","bc"])");
        row("empty array and object", "[]", "{}");
        row("long fractions", "0.12345678901234567", "0.12345678901234568");
        row("digits inside text stay text", "\"12345678901234567890\"", "\"12345678901234567891\"");
        row("quote before digits", "\"\\\"12345678901234567890\"", "\"\\\"12345678901234567891\"");
    }
    void differentValuesDiffer()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY(!keyWith(one).isEmpty());
        QVERIFY(!keyWith(other).isEmpty());
        QVERIFY(keyWith(one) != keyWith(other));
    }

    void badNumbersStayBad_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number :
             {"00000000000000000012", "12345678901234567890e", "12345678901234567890e+-5", "-",
              "--12345678901234567890", "1.2.3456789012345678", "12345678901234567890e++5"})
            QTest::newRow(number) << QByteArray(number);
    }
    void badNumbersStayBad()
    {
        QFETCH(QByteArray, number);
        QVERIFY(keyWith(number).isEmpty());
    }

    void everyFieldCounts()
    {
        const QByteArray base =
            bodies::leg("phone.callee_ringing", R"("ringing_start_time":"2026-11-22T14:34:50Z")");
        QSet<QByteArray> keys{keyOf(base)};
        const std::pair<const char *, const char *> changes[] = {
            {"1795358096250", "1795358096251"},
            {"7800000000000000001", "7800000000000000002"},
            {"u-7", "u-8"},
            {"ch-1", "ch-2"},
            {"14:34:50", "14:34:51"},
            {"1007,", "1008,"}};
        for (const auto &[from, to] : changes) {
            QByteArray changed = base;
            QVERIFY(changed.contains(from));
            keys.insert(keyOf(changed.replace(from, to)));
        }
        QCOMPARE(keys.size(), qsizetype(1 + std::size(changes)));
        QCOMPARE(keyOf(base).size(), 16);
    }

    void decodingSpeed()
    {
        const QByteArray body = bodies::leg("phone.callee_answered",
                                            R"("ringing_start_time":"2026-11-22T14:34:50Z",
                                               "answer_start_time":"2026-11-22T14:34:56Z")");
        QBENCHMARK
        {
            QVERIFY(wire::decodeEvent(body, EventSource::Webhook, Instant{}));
        }
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
