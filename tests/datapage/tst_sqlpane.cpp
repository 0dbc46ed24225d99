// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportspage/simulatedstore.h"
#include "store/storetest.h"

#include <engine/rowkeeper.h>
#include <ui/data/datapage.h>
#include <ui/data/sqleditor.h>
#include <ui/data/sqlexamples.h>
#include <ui/data/sqlpane.h>
#include <ui/shell/boardtable.h>
#include <ui/theme/type.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using namespace zm::ui;

namespace {

constexpr int generous = 60'000;
/// Counts for ever.
const QString endless =
    u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s;

} // namespace

class TestSqlPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        VERIFY_RESULT(m_file.open());
        VERIFY_RESULT(fileDay(*m_file.db, SimulatedDay()));
        VERIFY_RESULT(engine::RowKeeper::catchUp(*m_file.db));
    }
    void init()
    {
        m_reader = std::make_unique<engine::StoreReader>(QTimeZone("Europe/London"), RuleBook());
        m_page = std::make_unique<DataPage>(*m_reader, m_writer, m_mirror, m_theme, m_clock);
        m_reader->open(m_file.path);
        m_page->resize(1200, 800);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_reader.reset();
    }

    void everyExampleIsAnswered_data()
    {
        QTest::addColumn<QString>("sql");
        for (const SqlExample &example : sqlExamples())
            QTest::newRow(qPrintable(example.title)) << example.sql;
    }
    void everyExampleIsAnswered()
    {
        QFETCH(QString, sql);
        ask(sql);
        QVERIFY2(!pane().query().trouble(), qPrintable(pane().message()));
        QVERIFY(!pane().query().columns().isEmpty());
    }

    void rowsStandInTheTableWithTheirCount()
    {
        QAbstractItemModelTester tester(&pane().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        ask(u"SELECT 'a' AS word, 2 AS number, NULL AS missing, 0.5 AS half UNION ALL "
            "SELECT 'b', 30, 1, 1.25"_s);
        QCOMPARE(pane().message(), QString());
        QCOMPARE(pane().model().rowCount(), 2);
        QCOMPARE(pane().model().headerData(1, Qt::Horizontal).toString(), u"number"_s);
        QCOMPARE(cell(0, 0), u"a"_s);
        QCOMPARE(cell(1, 1), u"30"_s);
        QCOMPARE(cell(0, 2), u"–"_s);
        QCOMPARE(cell(1, 3), u"1.25"_s);
        QVERIFY(pane().model().isNumeric(1));
        QVERIFY(!pane().model().isNumeric(0));
        QVERIFY2(pane().status().contains(u'2'), qPrintable(pane().status()));
        ask(u"SELECT 1 AS other WHERE 0"_s);
        QVERIFY(!pane().message().isEmpty());
        QCOMPARE(pane().model().rowCount(), 0);
    }

    void whatIsNotAQuestionIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("delete") << u"DELETE FROM call_group"_s;
        QTest::newRow("attach") << u"ATTACH 'x.db' AS x"_s;
        QTest::newRow("pragma") << u"PRAGMA journal_mode = DELETE"_s;
        QTest::newRow("two") << u"SELECT 1; SELECT 2"_s;
        QTest::newRow("nonsense") << u"SELCT 1"_s;
        QTest::newRow("nothing") << u" "_s;
    }
    void whatIsNotAQuestionIsRefusedInWords()
    {
        QFETCH(QString, sql);
        ask(sql);
        QVERIFY(pane().query().trouble());
        QVERIFY(pane().message().endsWith(u'.'));
        QVERIFY(pane().table().isHidden());
    }

    void aLongQuestionIsStopped()
    {
        pane().ask(endless);
        QVERIFY(pane().isBusy());
        QTRY_COMPARE(button().text(), u"Stop"_s);
        button().click();
        QVERIFY(!pane().query().isRunning());
        QVERIFY(pane().status().startsWith("Stopped"_L1));
        // The next one is answered all the same, with its own rows.
        ask(u"SELECT 7 AS seven"_s);
        QCOMPARE(cell(0, 0), u"7"_s);
    }

    void aQuestionEndsByItsLimit()
    {
        SqlRun run;
        QSignalSpy finished(&run, &SqlRun::finished);
        run.start(m_file.path, endless, {1s, -1});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, generous);
        QVERIFY(run.trouble());
        QVERIFY(run.trouble()->message.contains("1 second"_L1));
    }

    void moreRowsThanAreKeptAreSaid()
    {
        SqlRun run;
        QSignalSpy finished(&run, &SqlRun::finished);
        run.start(m_file.path,
                  u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100) "
                  "SELECT i FROM n"_s,
                  {30s, 40});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, generous);
        QVERIFY(!run.trouble());
        QVERIFY(run.isCut());
        QCOMPARE(run.rows().rows(), 40);
    }

    void filesHoldTheWholeAnswer()
    {
        ask(u"SELECT call_id, caller FROM calls ORDER BY started_ms LIMIT 3"_s);
        const QString path = m_file.folder.filePath(u"answer.csv"_s);
        QSignalSpy said(m_page.get(), &PageWidget::messageRaised);
        pane().write(path);
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, generous);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines[0].trimmed(), "call_id,caller"_ba);
        QCOMPARE(lines.size(), 5); // head, three rows, what follows the last line end
    }

    void rowsAreCopied()
    {
        ask(u"SELECT '=1+1' AS word, 2 AS number"_s);
        pane().copy();
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), u"word\tnumber\n=1+1\t2\n"_s);
        QCOMPARE(copied->data(u"text/csv"_s), "word,number\r\n'=1+1,2\r\n"_ba);
    }

    void numbersAreMasked()
    {
        ask(u"SELECT '+442071234567' AS caller, '2207' AS extension, 'Billing' AS queue"_s);
        m_page->setNumbersMasked(true);
        QVERIFY(!cell(0, 0).contains("71234"_L1));
        QVERIFY(cell(0, 0).endsWith("567"_L1));
        QCOMPARE(cell(0, 1), u"2207"_s);
        m_page->setNumbersMasked(false);
        QCOMPARE(cell(0, 0), u"+442071234567"_s);
    }

    void wordsAreCompletedFromTheViewsThemselves()
    {
        const auto *views = m_page->findChild<QTreeWidget *>(u"viewList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(views->topLevelItemCount() > 0, generous);
        SqlEditor &editor = pane().editor();
        editor.setFocus();
        editor.replace(QString());
        QTest::keyClicks(&editor, u"SELECT * FROM agent_"_s);
        QTest::keyClick(&editor, Qt::Key_Tab);
        QCOMPARE(editor.toPlainText(), u"SELECT * FROM agent_states"_s);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!pane().isBusy(), generous);
        QVERIFY(pane().query().columns().contains(u"agent_name"_s));
        // What was asked comes back by key.
        editor.replace(u"draft"_s);
        QTest::keyClick(&editor, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor.toPlainText(), u"SELECT * FROM agent_states"_s);
        QTest::keyClick(&editor, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(editor.toPlainText(), u"draft"_s);
    }

private:
    SqlPane &pane() { return m_page->sql(); }
    QPushButton &button() { return *m_page->findChild<QPushButton *>(u"sqlRun"_s); }
    QString cell(int row, int column)
    {
        return pane().model().index(row, column).data().toString();
    }
    void ask(const QString &sql)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_reader->path().isEmpty() && !pane().isBusy(), generous);
        pane().ask(sql);
        QTRY_VERIFY_WITH_TIMEOUT(!pane().isBusy(), generous);
    }

    store::TemporaryDatabase m_file;
    std::unique_ptr<engine::StoreReader> m_reader;
    engine::StoreWriter m_writer;
    BoardMirror m_mirror;
    FakeClock m_clock{*parseInstant(u"2026-11-24T23:00:00Z")};
    Theme m_theme;
    std::unique_ptr<DataPage> m_page;
};

QTEST_MAIN(TestSqlPane)
#include "tst_sqlpane.moc"
