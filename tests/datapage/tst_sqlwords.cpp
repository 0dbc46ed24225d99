// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/queryhistory.h>
#include <ui/data/sqlcompletion.h>
#include <ui/data/sqlrows.h>
#include <ui/data/sqltokens.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

const QList<store::ReadOnlyQuery::View> views{
    {u"agents"_s, {u"agent_id"_s, u"name"_s}},
    {u"calls"_s, {u"call_id"_s, u"caller"_s, u"called"_s, u"result"_s}},
    {u"visits"_s, {u"call_id"_s, u"queue_name"_s}},
};

/// The bar is the cursor.
SqlCompletion completed(QString sql)
{
    const qsizetype cursor = sql.indexOf(u'|');
    sql.remove(cursor, 1);
    return sqlCompletion(sql, cursor, views);
}

QString kinds(const QString &sql)
{
    static const QString letters = u"KFN1TC."_s;
    QString told;
    for (const SqlToken &token : sqlTokens(sql))
        told += letters[int(token.kind)];
    return told;
}

} // namespace

class TestSqlWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensTellWhatIsWhat_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u"  \n"_s << QString();
        QTest::newRow("a plain question") << u"select call_id from calls"_s << u"KNKN"_s;
        QTest::newRow("a function has a bracket") << u"SELECT max (a), max"_s << u"KF.N..N"_s;
        QTest::newRow("numbers") << u"1 2.5 1e-3 .5"_s << u"1111"_s;
        QTest::newRow("a text with its mark doubled") << u"'it''s' x"_s << u"TN"_s;
        QTest::newRow("a text that is not closed") << u"x 'half"_s << u"NT"_s;
        QTest::newRow("a name in marks") << u"\"from\" `x`"_s << u"NN"_s;
        QTest::newRow("comments") << u"-- select\nx /* 'y' */ z /*"_s << u"CNCNC"_s;
        QTest::newRow("signs") << u"a<>b||c"_s << u"N..N..N"_s;
    }
    void tokensTellWhatIsWhat()
    {
        QFETCH(QString, sql);
        QTEST(kinds(sql), "expected");
    }

    /// Whatever stands there, tokens lie in order, inside, and never empty.
    void anyTextHasTokens()
    {
        const QString letters = u"s'\"`-/*.1e+ (\n\u00e9$_"_s;
        quint32 seed = 1;
        for (int round = 0; round < 2000; ++round) {
            QString sql;
            for (int i = 0; i < 24; ++i) {
                seed = seed * 1664525U + 1013904223U;
                sql += letters[(seed >> 16) % letters.size()];
            }
            qsizetype end = 0;
            for (const SqlToken &token : sqlTokens(sql)) {
                QVERIFY2(token.length > 0 && token.start >= end && token.end() <= sql.size(),
                         qPrintable(sql));
                end = token.end();
            }
        }
    }

    void listsAreSorted()
    {
        QVERIFY(std::ranges::is_sorted(sqlKeywords()));
        QVERIFY(std::ranges::is_sorted(sqlFunctions()));
    }

    void wordsGoOn_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("views after FROM")
            << u"SELECT * FROM |"_s << QStringList{u"agents"_s, u"calls"_s, u"visits"_s};
        QTest::newRow("a view that is begun") << u"SELECT * FROM ca|"_s << QStringList{u"calls"_s};
        QTest::newRow("columns of the view that is asked")
            << u"SELECT call| FROM calls"_s << QStringList{u"call_id"_s, u"caller"_s, u"called"_s};
        QTest::newRow("columns by alias") << u"SELECT v.| FROM calls c JOIN visits AS v"_s
                                          << QStringList{u"call_id"_s, u"queue_name"_s};
        QTest::newRow("columns by the view's own name")
            << u"SELECT Calls.r| FROM calls"_s << QStringList{u"result"_s};
        QTest::newRow("a keyword") << u"SELECT 1 LIM|"_s << QStringList{u"LIMIT"_s};
        QTest::newRow("nothing in a text") << u"SELECT 'cal|'"_s << QStringList();
        QTest::newRow("nothing in a comment") << u"-- cal|"_s << QStringList();
        QTest::newRow("nothing for a whole word") << u"SELECT * FROM calls|"_s << QStringList();
        QTest::newRow("nothing for an unknown alias")
            << u"SELECT x.| FROM calls"_s << QStringList();
    }
    void wordsGoOn()
    {
        QFETCH(QStringList, first);
        QFETCH(QString, sql);
        const QStringList words = completed(sql).words;
        QCOMPARE(words.mid(0, std::max<qsizetype>(1, first.size())), first);
    }

    void rowsComeBackAsTheyWentIn()
    {
        SqlRows rows;
        for (int page = 0; page < 3; ++page) {
            auto made = std::make_shared<SqlPage>(4);
            for (int row = 0; row < 5; ++row)
                made->append({qint64(page * 5 + row), 0.5 * row, u"é%1"_s.arg(row), {}});
            rows.append(made);
        }
        rows.append(std::make_shared<SqlPage>(4)); // an empty one changes nothing
        QCOMPARE(rows.rows(), 15);
        for (int row = 0; row < 15; ++row) {
            const QList<store::SqlValue> expected{
                qint64(row), 0.5 * (row % 5), u"é%1"_s.arg(row % 5), {}};
            QCOMPARE(rows.row(row), expected);
        }
    }

    void historyWalksBackAndForth()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        QueryHistory history;
        history.remember(settings);
        for (const QString &sql : {u"one"_s, u"two"_s, u" one "_s, u""_s, u"three"_s})
            history.add(sql);
        QCOMPARE(history.questions(), (QStringList{u"three"_s, u"one"_s, u"two"_s}));
        QCOMPARE(history.earlier(u"draft"_s), u"three"_s);
        QCOMPARE(history.earlier(u"three"_s), u"one"_s);
        QCOMPARE(history.later(), u"three"_s);
        QCOMPARE(history.later(), u"draft"_s);
        QCOMPARE(history.later(), QString());

        QueryHistory again;
        again.remember(settings);
        QCOMPARE(again.questions(), history.questions());
        again.clear();
        QueryHistory empty;
        empty.remember(settings);
        QVERIFY(empty.questions().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSqlWords)
#include "tst_sqlwords.moc"
