// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedstore.h"
#include "store/storetest.h"

#include <base/clock.h>
#include <engine/storedanswers.h>
#include <ui/charts/chartview.h>
#include <ui/models/boardmirror.h>
#include <ui/reports/filterbar.h>
#include <ui/reports/reportprint.h>
#include <ui/reports/reportspage.h>
#include <ui/reports/reporttable.h>
#include <ui/reports/reporttools.h>
#include <ui/shell/boardtable.h>
#include <ui/theme/type.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <reports/csvwriter.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using namespace zm::ui;

namespace {

const SimulatedDay day;
const Instant now = *parseInstant(u"2026-11-24T23:00:00Z");
constexpr int generous = 60'000;

} // namespace

class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyReportComesWithTotalsAndChart_data();
    void everyReportComesWithTotalsAndChart();
    void totalsAreCountedAnewNotAveraged();
    void everyNumberExplainsItself_data();
    void everyNumberExplainsItself();
    void headsSortAndEmptyCellsSink();
    void searchKeepsRowsThatHoldEveryWord();
    void filtersNarrowWhatIsAsked();
    void theNewestQuestionWins();
    void comparedRowsTellTheirChange();
    void filesHoldEveryRowAndColumn();
    void picturesAndPaper();
    void columnsAreChosen();
    void rowsAreCopied();
    void aCallOpensFromItsRow();
    void chartTellsValuesUnderThePointer();
    void viewsComeBackWithTheSettings();
    void emptyRangesAndBrokenStoresSaySo();

private:
    reports::ReportTable stored(const reports::ReportRequest &request);
    /// Chooses and waits until it is there.
    void choose(const QString &report, const std::function<void(ReportQuery &)> &edit = {});
    QString text(int row, const QString &column) const;
    int place(const QString &column) const;

    store::TemporaryDatabase m_file;
    std::unique_ptr<engine::StoreReader> m_reader;
    BoardMirror m_mirror;
    Theme m_theme;
    FakeClock m_clock{now};
    std::unique_ptr<ReportsPage> m_page;
};

void TestReportsPage::initTestCase()
{
    loadFonts();
    VERIFY_RESULT(m_file.open());
    VERIFY_RESULT(fileDay(*m_file.db, day));
}

void TestReportsPage::init()
{
    m_reader = std::make_unique<engine::StoreReader>(day.zone, RuleBook());
    m_reader->open(m_file.path);
    m_page = std::make_unique<ReportsPage>(*m_reader, m_mirror, m_theme, m_clock);
    m_page->resize(1400, 900);
    m_page->show();
}

void TestReportsPage::cleanup()
{
    m_page.reset();
    m_reader.reset();
}

reports::ReportTable TestReportsPage::stored(const reports::ReportRequest &request)
{
    const auto table = engine::storedReport(*m_file.db, request);
    return table.value_or(reports::ReportTable());
}

void TestReportsPage::choose(const QString &report, const std::function<void(ReportQuery &)> &edit)
{
    ReportQuery query;
    query.report = report;
    if (edit)
        edit(query);
    m_page->setQuery(query);
    m_page->read();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), generous);
}

int TestReportsPage::place(const QString &column) const
{
    const int wanted = m_page->reading().table()->info.columnOf(column);
    return int(m_page->model().columns().indexOf(wanted));
}

QString TestReportsPage::text(int row, const QString &column) const
{
    return m_page->model().index(row, place(column)).data().toString();
}

void TestReportsPage::everyReportComesWithTotalsAndChart_data()
{
    QTest::addColumn<QString>("report");
    for (const reports::ReportInfo &info : reports::reportCatalog())
        QTest::newRow(qPrintable(info.id)) << info.id;
}

void TestReportsPage::everyReportComesWithTotalsAndChart()
{
    QFETCH(QString, report);
    QAbstractItemModelTester tester(&m_page->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    choose(report);
    const reports::ReportTable table = stored(m_page->request());
    // No state log and no totals of Zoom's were filed.
    const bool empty = report == "agent-states"_L1 || report == "zoom-audit"_L1;
    QCOMPARE(table.rows.isEmpty(), empty);
    QCOMPARE(m_page->model().rowCount(), int(table.rows.size()));
    QCOMPARE(m_page->message().isEmpty(), !empty);
    if (empty)
        return;
    QVERIFY(!m_page->chart().isEmpty());
    for (int c = 0; c < m_page->model().columnCount(); ++c) {
        const QString story =
            m_page->model().headerData(c, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY2(story.contains(u'\n'), qPrintable(story)); // head, and its definition
    }
    // The chart tells of the very calls that the table counts.
    const Chart &chart = m_page->chart();
    double drawn = 0;
    for (const ChartSeries &series : chart.bars) {
        QCOMPARE(series.values.size(), chart.categories.size());
        for (const double value : series.values)
            drawn += value;
    }
    const int offered = table.info.columnOf(u"offered"_s);
    if (offered >= 0 && chart.kind == Chart::Kind::Columns)
        QCOMPARE(drawn, double(std::get<qint64>(m_page->reading().table()->totals.cells[offered])));
    if (report == "calls"_L1 || report == "call-legs"_L1 || report == "agent-offers"_L1
        || report == "transfers"_L1 || report == "missed-callers"_L1)
        QCOMPARE(drawn, double(table.rows.size()));
}

void TestReportsPage::totalsAreCountedAnewNotAveraged()
{
    choose(u"queue-summary"_s);
    reports::ReportRequest all = m_page->request();
    all.merged = true;
    const reports::Row whole = stored(all).rows.value(0);
    const reports::Row &totals = m_page->reading().table()->totals;
    for (int c = 2; c < whole.cells.size(); ++c)
        QVERIFY2(whole.cells[c] == totals.cells[c],
                 qPrintable(m_page->reading().table()->info.columns[c].id));
    QCOMPARE(m_page->foot().lines().value(0).first(), u"Total"_s);
    // Numbers that cannot be added up are left out elsewhere.
    choose(u"missed-callers"_s);
    const auto &info = m_page->reading().table()->info;
    const reports::Row &missed = m_page->reading().table()->totals;
    QVERIFY(missed.cells[info.columnOf(u"seconds_to_recover"_s)] == reports::Cell());
    qint64 attempts = 0;
    for (const reports::Row &row : m_page->reading().table()->rows)
        attempts += std::get<qint64>(row.cells[info.columnOf(u"attempts"_s)]);
    QVERIFY(missed.cells[info.columnOf(u"attempts"_s)] == reports::Cell(attempts));
}

void TestReportsPage::everyNumberExplainsItself_data()
{
    QTest::addColumn<QString>("report");
    for (const char *report : {"queue-summary", "queue-intervals", "agent-summary", "agent-offers",
                               "calls", "wait-distribution", "heat-map", "coverage",
                               "missed-callers", "repeat-callers", "call-legs"})
        QTest::newRow(report) << QString::fromLatin1(report);
}

void TestReportsPage::everyNumberExplainsItself()
{
    QFETCH(QString, report);
    choose(report, [](ReportQuery &query) { query.together = false; });
    QVERIFY(m_page->model().rowCount() > 0);
    QSignalSpy asked(m_page.get(), &ReportsPage::explainRequested);
    const int row = m_page->model().rowCount() / 2;
    m_page->table().scrollTo(m_page->model().index(row, 0));
    int explained = 0;
    for (int c = 0; c < m_page->model().columnCount(); ++c) {
        Q_EMIT m_page->table().clicked(m_page->model().index(row, c));
        const reports::Column &column = m_page->model().column(c);
        const bool metric = isMetric(m_page->reading().table()->info, m_page->model().columns()[c]);
        QCOMPARE(asked.size(), metric ? 1 : 0);
        if (!metric)
            continue;
        const auto request = asked.takeFirst().at(0).value<engine::ExplainRequest>();
        const auto answer = engine::explained(*m_file.db, request);
        VERIFY_RESULT(answer);
        const reports::Cell &shown = m_page->model().row(row).cells[m_page->model().columns()[c]];
        QVERIFY2(answer->value == shown, qPrintable(report + u' ' + column.id));
        const auto *count = std::get_if<qint64>(&shown);
        if (column.type == reports::CellType::Count && count && column.id != "rang"_L1)
            QVERIFY2(answer->calls.size() <= *count, qPrintable(report + u' ' + column.id));
        ++explained;
    }
    QVERIFY(explained > 0);
}

void TestReportsPage::headsSortAndEmptyCellsSink()
{
    choose(u"calls"_s);
    const int talk = place(u"talk_seconds"_s);
    m_page->table().header().setSortIndicator(talk, Qt::DescendingOrder);
    const int rows = m_page->model().rowCount();
    const int column = m_page->model().columns()[talk];
    for (int r = 1; r < rows; ++r) {
        const auto value = [&](int row) {
            return std::get<qint64>(m_page->model().row(row).cells[column]);
        };
        QVERIFY(value(r - 1) >= value(r));
    }
    const int answer = place(u"answer"_s);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_page->table().header().setSortIndicator(answer, order);
        QVERIFY(!text(0, u"answer"_s).isEmpty());
        QVERIFY(text(rows - 1, u"answer"_s).isEmpty());
    }
    m_page->table().header().setSortIndicator(-1, Qt::AscendingOrder);
    QCOMPARE(m_page->model().rows().first(), 0);
}

void TestReportsPage::searchKeepsRowsThatHoldEveryWord()
{
    choose(u"calls"_s);
    const int all = m_page->model().rowCount();
    m_page->setSearch(u"inbound answered"_s);
    QVERIFY(m_page->model().rowCount() > 0);
    QVERIFY(m_page->model().rowCount() < all);
    for (int r = 0; r < m_page->model().rowCount(); ++r)
        QCOMPARE(text(r, u"direction"_s), u"inbound"_s);
    m_page->setSearch(u"nobody is called this"_s);
    QVERIFY(m_page->message().contains(u"nobody is called this"_s));
    m_page->setSearch({});
    QCOMPARE(m_page->model().rowCount(), all);
}

void TestReportsPage::filtersNarrowWhatIsAsked()
{
    choose(u"queue-summary"_s);
    const QString queue = text(0, u"extension"_s);
    QVERIFY(m_page->model().rowCount() > 1);
    choose(u"queue-summary"_s, [&](ReportQuery &query) { query.queues = {queue}; });
    QCOMPARE(m_page->model().rowCount(), 1);
    choose(u"calls"_s, [](ReportQuery &query) {
        query.direction = CallDirection::Inbound;
        query.hourFrom = 9;
        query.hourTo = 10;
    });
    QVERIFY(m_page->model().rowCount() > 0);
    for (int r = 0; r < m_page->model().rowCount(); ++r) {
        QCOMPARE(text(r, u"direction"_s), u"inbound"_s);
        QVERIFY(text(r, u"start"_s).startsWith("09:"_L1));
    }
    // By the buttons themselves.
    QSignalSpy changed(&m_page->filters(), &FilterBar::queryChanged);
    m_page->filters().chooseReport(u"heat-map"_s);
    m_page->filters().chooseRange(RangePreset::LastWeek);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_page->query().report, u"heat-map"_s);
    QCOMPARE(m_page->query().range.preset, RangePreset::LastWeek);
}

void TestReportsPage::theNewestQuestionWins()
{
    choose(u"queue-summary"_s);
    for (const char *report : {"calls", "call-legs", "agent-summary", "queue-intervals"}) {
        ReportQuery query;
        query.report = QString::fromLatin1(report);
        m_page->setQuery(query);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), generous);
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->isIdle(), generous);
    QCOMPARE(m_page->reading().table()->info.id, u"queue-intervals"_s);
    m_page->read();
    m_page->stop();
    QVERIFY(!m_page->isBusy());
    QVERIFY(m_page->reading().wasStopped());
    QVERIFY(m_page->model().rowCount() > 0); // what was read before stays
}

void TestReportsPage::comparedRowsTellTheirChange()
{
    // The "period before" of a free range is the same length before it: the morning.
    const Instant noon = *parseInstant(u"2026-11-24T12:00:00Z");
    choose(u"queue-summary"_s, [&](ReportQuery &query) {
        query.range = {RangePreset::Free, noon, noon + 4h};
        query.compare = true;
    });
    QCOMPARE(m_page->foot().lines().size(), 2);
    QCOMPARE(m_page->foot().lines()[1].first(), u"Before"_s);
    QVERIFY(m_page->model().hasBefore());
    reports::ReportRequest before = m_page->request();
    before.to = before.from;
    before.from = before.from - 4h;
    const reports::ReportTable earlier = stored(before);
    const int offered = earlier.info.columnOf(u"offered"_s);
    const auto &nowRow = m_page->model().row(0);
    const qint64 change =
        std::get<qint64>(nowRow.cells[offered]) - std::get<qint64>(earlier.rows[0].cells[offered]);
    const QString told = m_page->model().change(m_page->model().index(0, place(u"offered"_s)));
    QCOMPARE(told, change == 0 ? QString()
                               : QString(QChar(change < 0 ? u'−' : u'+'))
                                     + QString::number(std::abs(change)));
    QVERIFY(!m_page->chart().ghost.values.isEmpty());
}

void TestReportsPage::filesHoldEveryRowAndColumn()
{
    choose(u"calls"_s, [](ReportQuery &query) { query.hidden = {u"calls.result"_s}; });
    const QTemporaryDir folder;
    QSignalSpy said(m_page.get(), &PageWidget::messageRaised);
    const QString path = folder.filePath(u"calls.csv"_s);
    m_page->tools().write(path);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, generous);
    QBuffer wanted;
    wanted.open(QIODevice::WriteOnly);
    reports::CsvWriter writer(wanted);
    VERIFY_RESULT(engine::storedReport(*m_file.db, m_page->request(), writer));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), wanted.data());
    for (const QString &ending : {u"xlsx"_s, u"json"_s}) {
        said.clear();
        m_page->tools().write(folder.filePath(u"calls."_s + ending));
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, generous);
        QVERIFY(QFileInfo(folder.filePath(u"calls."_s + ending)).size() > 1000);
    }
    said.clear();
    m_page->tools().write(folder.filePath(u"no/such/folder/calls.csv"_s));
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, generous);
    QCOMPARE(said[0].at(1).value<AlertLevel>(), AlertLevel::Warn);
}

void TestReportsPage::picturesAndPaper()
{
    const QTemporaryDir folder;
    choose(u"queue-intervals"_s);
    for (const QString &name : {u"a.png"_s, u"a.chart.pdf"_s, u"a.pdf"_s}) {
        m_page->tools().write(folder.filePath(name));
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        QVERIFY(file.size() > 3000);
        QVERIFY(file.read(4) == (name.endsWith("png"_L1) ? "\x89PNG" : "%PDF"));
    }
    const PrintedReport paper = m_page->printed();
    QCOMPARE(paper.rows.size(), m_page->model().rowCount());
    QVERIFY(paper.subtitle.contains(u"24 Nov 2026"_s));

    // Paper leaves the house as a file does.
    choose(u"missed-callers"_s);
    m_page->tools().setFilesMasked(true);
    const PrintedReport whole = m_page->printed(), less = m_page->tools().onPaper();
    m_page->tools().setFilesMasked(false);
    QVERIFY(less.style.masked && !whole.style.masked);
    QCOMPARE(less.columns.size(), whole.columns.size() - 1);
    QVERIFY(!less.columns.contains(whole.table->info.columnOf(u"name"_s)));
    QCOMPARE(less.totals.size(), whole.totals.size() - 1);
}

void TestReportsPage::columnsAreChosen()
{
    choose(u"queue-summary"_s);
    m_page->showColumns({u"queue"_s, u"offered"_s, u"service_level_percent"_s});
    QCOMPARE(m_page->model().columnCount(), 3);
    QCOMPARE(m_page->foot().lines()[0].size(), 3);
    m_page->showColumns({});
    QCOMPARE(m_page->model().columnCount(), 18);
}

void TestReportsPage::rowsAreCopied()
{
    choose(u"queue-summary"_s);
    m_page->tools().copy();
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 1 + m_page->model().rowCount());
    QVERIFY(copied.contains(text(0, u"queue"_s)));
}

void TestReportsPage::aCallOpensFromItsRow()
{
    choose(u"calls"_s);
    QSignalSpy opened(m_page.get(), &ReportsPage::callOpened);
    Q_EMIT m_page->table().opened(3);
    QCOMPARE(opened.size(), 1);
    const auto &info = m_page->reading().table()->info;
    QCOMPARE(opened[0].at(0).value<CallId>().text,
             std::get<QString>(m_page->model().row(3).cells[info.columnOf(u"call_id"_s)]));
}

void TestReportsPage::chartTellsValuesUnderThePointer()
{
    for (const QString &report : {u"queue-intervals"_s, u"heat-map"_s, u"agent-summary"_s}) {
        choose(report);
        m_page->grab(); // lays the plot out
        ChartView &view = m_page->chartView();
        for (const int place : {0, 2}) {
            QCOMPARE(view.placeAt(view.middleOf(place)), place);
            QVERIFY(!chartStory(view.chart(), place).isEmpty());
        }
        QCOMPARE(view.placeAt(QPoint(2, 2)), -1);
    }
}

void TestReportsPage::viewsComeBackWithTheSettings()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_page->remember(settings);
    choose(u"agent-summary"_s,
           [](ReportQuery &query) { query.range.preset = RangePreset::LastMonth; });
    m_page->tools().views().keep(u"People"_s, m_page->query());
    ReportsPage other(*m_reader, m_mirror, m_theme, m_clock);
    other.remember(settings);
    QVERIFY(other.query() == m_page->query());
    QCOMPARE(other.tools().views().views().size(), 1);
}

void TestReportsPage::emptyRangesAndBrokenStoresSaySo()
{
    choose(u"queue-summary"_s,
           [](ReportQuery &query) { query.range.preset = RangePreset::LastMonth; });
    QCOMPARE(m_page->model().rowCount(), 0);
    QVERIFY2(m_page->message().contains(u"Oct 2026"_s), qPrintable(m_page->message()));
    engine::StoreReader none(day.zone, RuleBook());
    none.open(m_file.folder.filePath(u"none.sqlite"_s));
    ReportsPage page(none, m_mirror, m_theme, m_clock);
    page.resize(1200, 800);
    page.show();
    page.read();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), generous);
    QVERIFY(page.reading().trouble().has_value());
    QVERIFY(!page.message().isEmpty());
    const auto *action = page.findChild<QPushButton *>(u"reportAction"_s);
    QVERIFY(action && action->isVisible()); // reads again
}

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
