// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/factstore.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

class TestFactStore : public QObject
{
    Q_OBJECT

    static FactGroup group(const QString &key, int startedMs)
    {
        return {key, fromMs(startedMs), fromMs(startedMs + 60'000), 3,
                QByteArray("facts\0of ", 9) + key.toUtf8()};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groupsComeBackAndAreFoundByAliases()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        FactGroup open = group(u"b"_s, 2000);
        open.ended.reset();
        open.facts.clear();
        VERIFY_RESULT(FactStore::save(*t.db, {{group(u"a"_s, 1000), {u"call-1"_s, u"uuid-1"_s}, {}},
                                              {open, {u"call-2"_s}, {}}}));
        VERIFY_RESULT(t.open());
        QCOMPARE(FactStore::load(*t.db, u"a"_s)->value(), group(u"a"_s, 1000));
        QCOMPARE(FactStore::load(*t.db, u"b"_s)->value(), open);
        QVERIFY(!FactStore::load(*t.db, u"c"_s)->has_value());
        QCOMPARE(FactStore::load(*t.db, QList{u"b"_s, u"c"_s, u"a"_s})->size(), 2);
        const auto keys = FactStore::find(*t.db, {u"uuid-1"_s, u"call-2"_s, u"unknown"_s});
        VERIFY_RESULT(keys);
        QCOMPARE(*keys, (QHash<QString, QString>{{u"uuid-1"_s, u"a"_s}, {u"call-2"_s, u"b"_s}}));
    }

    void savingAgainReplacesTheFactsAndKeepsTheAliases()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(FactStore::save(*t.db, {{group(u"a"_s, 1000), {u"call-1"_s}, {}}}));
        FactGroup later = group(u"a"_s, 900);
        later.facts = "more";
        VERIFY_RESULT(FactStore::save(*t.db, {{later, {u"uuid-1"_s, u"call-1"_s}, {}}}));
        QCOMPARE(FactStore::load(*t.db, u"a"_s)->value(), later);
        QCOMPARE(FactStore::aliasesOf(*t.db, u"a"_s).value_or(QList<QString>()),
                 QList<QString>({u"call-1"_s, u"uuid-1"_s}));
    }

    void twoGroupsThatAreOneCallBecomeOne()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(FactStore::save(*t.db, {{group(u"a"_s, 1000), {u"call-1"_s}, {}},
                                              {group(u"b"_s, 2000), {u"call-2"_s, u"uuid-2"_s}, {}},
                                              {group(u"c"_s, 3000), {u"call-3"_s}, {}}}));
        VERIFY_RESULT(FactStore::merge(*t.db, u"a"_s, u"b"_s));
        QVERIFY(!FactStore::load(*t.db, u"b"_s)->has_value());
        QCOMPARE(FactStore::aliasesOf(*t.db, u"a"_s)->size(), 3);
        QCOMPARE(FactStore::find(*t.db, {u"uuid-2"_s})->value(u"uuid-2"_s), u"a"_s);

        // With new facts, in the same transaction as the rest of a batch.
        FactGroup joined = group(u"d"_s, 500);
        VERIFY_RESULT(FactStore::save(*t.db, {{joined, {u"call-4"_s}, {u"a"_s, u"c"_s, u"d"_s}}}));
        QCOMPARE(FactStore::aliasesOf(*t.db, u"d"_s)->size(), 5);
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM call_group"_s), 1);
        QCOMPARE(FactStore::load(*t.db, u"d"_s)->value(), joined);
    }

    void aMergeIntoNothingChangesNothing()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(FactStore::save(*t.db, {{group(u"a"_s, 1000), {u"call-1"_s}, {}}}));
        QVERIFY(!FactStore::merge(*t.db, u"nobody"_s, u"a"_s));
        QCOMPARE(FactStore::find(*t.db, {u"call-1"_s})->value(u"call-1"_s), u"a"_s);
        VERIFY_RESULT(FactStore::merge(*t.db, u"a"_s, u"a"_s));
        QVERIFY(FactStore::load(*t.db, u"a"_s)->has_value());
    }

    void readingIsInOrderOfStartAndHalfOpen()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        QList<FactWrite> writes;
        for (int i = 0; i < 100; ++i)
            writes.append({group(u"k%1"_s.arg((i * 37) % 100), ((i * 37) % 100) * 10), {}, {}});
        VERIFY_RESULT(FactStore::save(*t.db, writes));
        QList<QString> keys;
        const auto read = FactStore::read(*t.db, fromMs(100), fromMs(130), [&](const FactGroup &g) {
            keys.append(g.key);
            return true;
        });
        VERIFY_RESULT(read);
        QCOMPARE(keys, QList<QString>({u"k10"_s, u"k11"_s, u"k12"_s}));
        int seen = 0;
        VERIFY_RESULT(FactStore::read(*t.db, fromMs(0), fromMs(10'000),
                                      [&](const FactGroup &) { return ++seen < 5; }));
        QCOMPARE(seen, 5);
    }

    void noQuestionScansTheTable_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("range")
            << u"SELECT facts FROM call_group INDEXED BY call_group_started WHERE "
               u"started_ms >= 1 AND started_ms < 9 ORDER BY started_ms, key"_s;
        QTest::newRow("repoint") << u"UPDATE call_alias SET key = 'a' WHERE key = 'b'"_s;
        QTest::newRow("delete") << u"DELETE FROM call_group WHERE key = 'b'"_s;
        QTest::newRow("alias") << u"SELECT key FROM call_alias WHERE alias = 'x'"_s;
    }
    void noQuestionScansTheTable()
    {
        QFETCH(QString, sql);
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        QSqlQuery plan(t.db->connection());
        QVERIFY(plan.exec(u"EXPLAIN QUERY PLAN "_s + sql));
        int steps = 0;
        while (plan.next()) {
            const QString step = plan.value(3).toString();
            QVERIFY2(step.startsWith(u"SEARCH"_s), qPrintable(step));
            ++steps;
        }
        QVERIFY(steps > 0);
    }
};

QTEST_GUILESS_MAIN(TestFactStore)
#include "tst_factstore.moc"
