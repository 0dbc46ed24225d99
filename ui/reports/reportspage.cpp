// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chartview.h>
#include <ui/models/localformat.h>
#include <ui/reports/filterbar.h>
#include <ui/reports/pickitems.h>
#include <ui/reports/reportprint.h>
#include <ui/reports/reportspage.h>
#include <ui/reports/reporttable.h>
#include <ui/reports/reporttools.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/card.h>
#include <ui/shell/focusring.h>
#include <ui/theme/wording.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 30;
/// How often a report that still grows is read again.
constexpr int againMs = 10'000;

} // namespace

ReportsPage::ReportsPage(engine::StoreReader &reader, const BoardMirror &mirror, const Theme &theme,
                         const Clock &clock, QWidget *parent)
    : PageWidget(parent)
    , m_reader(reader)
    , m_mirror(mirror)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(reader.zone())
    , m_reading(new ReportReading(reader, this))
    , m_filters(new FilterBar(theme, this))
    , m_tools(new ReportTools(*this, *m_filters, theme))
    , m_chart(new ChartView(theme, this))
    , m_card(new Card(theme, this))
    , m_model(new ReportModel(this))
    , m_note(new QLabel(this))
    , m_action(new QPushButton(this))
{
    m_table = new BoardTable(
        theme, *m_model,
        [this](int column, Qt::SortOrder order) {
            m_arrangement.column = column < 0 ? -1 : m_model->columns().value(column, -1);
            m_arrangement.order = order;
            arrange(false);
        },
        rowHeight, m_card);
    m_table->setObjectName("reportTable"_L1);
    m_table->setColumnChoice(BoardTable::ColumnChoice::Elsewhere); // the tools choose them
    m_table->setAccessibleName(tr("Rows of the report"));
    m_table->setExport([this] { m_tools->exportAs(exports::Format::Csv); });
    m_table->setLastLine(false);
    m_table->setCornerWidget(new QWidget(m_table)); // where two scroll bars meet nothing is drawn
    m_delegate = new ReportDelegate(theme, *m_table, *m_model);
    m_table->setItemDelegate(m_delegate);
    m_foot = new ReportFoot(theme, *m_table, m_card);
    FocusRing::ask(*m_table, *m_card, Card::radius);
    m_note->setObjectName("reportNote"_L1);
    m_note->setTextFormat(Qt::PlainText);
    m_action->setObjectName("reportAction"_L1);
    setButtonRole(*m_action, ButtonRole::Quiet);
    m_action->hide();

    connect(m_filters, &FilterBar::queryChanged, this, &ReportsPage::setQuery);
    connect(m_tools, &ReportTools::changed, this, &ReportsPage::describe);
    connect(m_tools, &ReportTools::messageRaised, this, &ReportsPage::messageRaised);
    connect(m_tools, &ReportTools::undoOffered, this, &ReportsPage::undoOffered);
    connect(m_reading, &ReportReading::changed, this, &ReportsPage::describe);
    connect(m_reading, &ReportReading::arrived, this, [this] { arrange(true); });
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { explain(index.row(), index.column()); });
    connect(m_table, &BoardTable::opened, this, &ReportsPage::openRow);
    connect(m_foot, &ReportFoot::clicked, this, [this](int column) { explain(-1, column); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_reading->isBusy() || !m_tools->progress().isEmpty())
            stop();
        else
            read();
    });
    auto *escape = new QAction(tr("Stop reading or writing the report"), this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, &ReportsPage::stop);
    addAction(escape);
    auto *mask = new QAction(tr("Hide whole numbers"), this);
    mask->setCheckable(true);
    connect(mask, &QAction::toggled, this, &ReportsPage::setNumbersMasked);
    addAction(mask);
    follow();
    offer();
    m_filters->setMoment(clock.now(), m_zone);
    m_filters->setQuery(m_query);
    m_tools->showQuery(m_query);
    dress();
}

ReportsPage::~ReportsPage() = default;

/// What the page hears of the world.
void ReportsPage::follow()
{
    m_later.setSingleShot(true);
    m_later.setInterval(againMs);
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::read);
    connect(&m_reader, &engine::StoreReader::opened, this, &ReportsPage::read);
    connect(&m_reader, &engine::StoreReader::callsFiled, this, [this] {
        const Instant now = m_clock.now();
        const reports::ReportRequest &asked = m_reading->asked();
        m_due = m_due || !m_reading->table() || (asked.from <= now && now < asked.to);
        if (m_due && isInView() && !m_reading->isBusy() && !m_later.isActive())
            m_later.start();
    });
    // States change all the time; who there is does not.
    const auto offerOthers = [this] {
        const auto known = std::pair(m_mirror.queues().size(), m_mirror.agents().size());
        if (isInView() && std::exchange(m_offered, known) != known)
            offer();
    };
    connect(&m_mirror, &BoardMirror::queuesChanged, this, offerOthers);
    connect(&m_mirror, &BoardMirror::agentsChanged, this, offerOthers);
    connect(&m_theme, &Theme::changed, this, &ReportsPage::dress);
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QString ReportsPage::subtitle() const
{
    return reportPurpose(m_query.report);
}

QString ReportsPage::searchHint() const
{
    return tr("Name, number or word");
}

void ReportsPage::setSearch(const QString &text)
{
    m_arrangement.search = text;
    arrange(false);
}

bool ReportsPage::isBusy() const
{
    return m_reading->isBusy() || m_sorting;
}

QWidget *ReportsPage::firstFocus()
{
    return m_table;
}

void ReportsPage::remember(QSettings &settings)
{
    m_tools->remember(settings);
}

void ReportsPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_filters->setMoment(m_clock.now(), zone);
    read();
}

void ReportsPage::setNumbersMasked(bool masked)
{
    m_masked = masked;
    arrange(true);
}

void ReportsPage::setQuery(const ReportQuery &query)
{
    ReportQuery unhidden = query;
    unhidden.hidden = m_query.hidden;
    const bool sameRows = unhidden == m_query && m_reading->table() && !m_reading->isBusy();
    const bool other = query.report != m_query.report;
    m_query = query;
    m_filters->setQuery(query);
    m_tools->showQuery(query);
    if (other) {
        m_arrangement.column = -1;
        m_reading->forget();
        m_model->clear();
        m_table->header().setSortIndicator(-1, Qt::AscendingOrder);
        // Calls come by their start; a transfer is read by its own moment.
        if (query.report == "transfers"_L1)
            m_arrangement = {reports::findReport(query.report)->columnOf(u"time"_s),
                             Qt::AscendingOrder, m_arrangement.search};
        m_foot->setLines({});
        m_chart->show(Chart());
    }
    Q_EMIT headChanged();
    if (sameRows)
        arrange(true);
    else
        read();
}

void ReportsPage::showColumns(const QStringList &ids)
{
    const auto *info = reports::findReport(m_query.report);
    ReportQuery query = m_query;
    for (const reports::Column &column : info->columns) {
        const QString name = info->id + u'.' + column.id;
        query.hidden.removeAll(name);
        if (!ids.isEmpty() && !ids.contains(column.id))
            query.hidden.append(name);
    }
    setQuery(query);
}

void ReportsPage::viewChanged()
{
    if (!isInView())
        return;
    offer();
    if (m_due)
        read();
}

void ReportsPage::offer()
{
    m_filters->setQueues(queueItems(m_mirror));
    m_filters->setAgents(agentItems(m_mirror));
    m_groups = m_reader.ask(
        [](store::Database &db, const engine::Progress &) { return engine::knownGroups(db); }, this,
        [this](const Result<engine::Groups> &groups) {
            if (!groups)
                return; // the report itself says what is wrong
            m_filters->setGroups(*groups);
            place();
        });
    place();
}

void ReportsPage::read()
{
    m_later.stop();
    m_due = !isInView();
    if (m_due)
        return;
    const Instant now = m_clock.now();
    const RuleBook &rules = m_reader.rules();
    m_filters->setMoment(now, m_zone);
    const bool compare = m_query.compare && filtersOf(m_query.report).before;
    m_reading->ask(requestOf(m_query, now, m_zone, rules),
                   compare ? requestBefore(m_query, now, m_zone, rules) : reports::ReportRequest());
}

void ReportsPage::stop()
{
    m_tools->stop();
    m_reading->stop();
    describe();
}

void ReportsPage::explain(int row, int column)
{
    const SharedTable table = m_reading->table();
    if (!table || column < 0 || column >= m_model->columnCount())
        return;
    const reports::ReportInfo &info = table->info;
    const int place = m_model->columns()[column];
    if (!isMetric(info, place))
        return;
    engine::ExplainRequest request{m_reading->asked(), info.columns[place].id, {}};
    QStringList words{columnHead(info.columns[place]).text};
    if (row >= 0) {
        request.line = m_model->row(row);
        for (const QString &id : info.key) {
            const int key = info.columnOf(id);
            if (id != "extension"_L1)
                words << cellText(request.line.cells[key], info.columns[key], m_model->style());
        }
    } else if (info.id.startsWith("queue-"_L1)) {
        request.report.id = u"queue-summary"_s; // all rows together are one
        request.report.merged = true;
        words << tr("total");
    } else {
        return;
    }
    words.removeAll(QString());
    m_delegate->setMarked(row, column);
    m_table->viewport()->update();
    Q_EMIT explainRequested(request, words.join(u" · "_s));
}

void ReportsPage::explainCell(int row, const QString &column)
{
    if (m_reading->table() && row < m_model->rowCount())
        explain(row, int(m_model->columns().indexOf(m_reading->table()->info.columnOf(column))));
}

void ReportsPage::setCovered(int width)
{
    if (std::exchange(m_covered, width) == width)
        return;
    place();
    if (const QModelIndex marked = m_delegate->marked(); marked.isValid())
        m_table->scrollTo(marked);
}

void ReportsPage::clearMark()
{
    m_delegate->setMarked(-1, -1);
    m_table->viewport()->update();
}

void ReportsPage::openRow(int row)
{
    const int id = m_reading->table() ? m_reading->table()->info.columnOf(u"call_id"_s) : -1;
    if (id < 0)
        return;
    if (const auto *call = std::get_if<QString>(&m_model->row(row).cells[id]))
        Q_EMIT callOpened(CallId(*call));
}

reports::ReportRequest ReportsPage::request() const
{
    reports::ReportRequest rows = requestOf(m_query, m_clock.now(), m_zone, m_reader.rules());
    rows.totals = false;
    return rows;
}

QString ReportsPage::fileName() const
{
    const ReportSpan span = spanOf(m_query.range, m_clock.now(), m_zone);
    const QDate first = localDay(span.from, m_zone);
    const QDate last = localDay(span.to - 1ms, m_zone);
    QString name = m_query.report + u' ' + first.toString(Qt::ISODate);
    if (last != first)
        name += u" to "_s + last.toString(Qt::ISODate);
    return name;
}

PrintedReport ReportsPage::printed() const
{
    PrintedReport paper;
    const ReportSpan span{m_reading->asked().from, m_reading->asked().to};
    paper.title = reportTitle(m_query.report);
    paper.subtitle = spanText(span, m_zone) + u" · "_s + QString::fromLatin1(m_zone.id())
                     + m_filters->narrowed();
    paper.chart = chart();
    paper.table = m_reading->table();
    paper.columns = m_model->columns();
    paper.rows = m_model->rows().mid(0, mostPrintedRows);
    paper.style = m_model->style();
    paper.totals = m_foot->lines().value(0);
    if (m_model->rowCount() > mostPrintedRows)
        paper.footnote = tr("The first %1 of %2 rows. An export holds all.")
                             .arg(thousands(mostPrintedRows), thousands(m_model->rowCount()));
    paper.printed = tr("Zoom Mate · %1")
                        .arg(dayText(toDateTime(m_clock.now(), m_zone).date(), DayForm::ShortYear)
                             + u", "_s + clockTime(m_clock.now(), m_zone));
    return paper;
}

} // namespace zm::ui
