// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reports/filterbar.h>
#include <ui/reports/reportspage.h>
#include <ui/reports/reporttable.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/card.h>
#include <ui/shell/focusring.h>
#include <ui/theme/wording.h>

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int gap = 12;
constexpr int noteHeight = 36;
/// A screen shows no more rows: a longer report is narrowed, or exported whole.
constexpr qint64 mostRows = 100'000;
/// So many rows are sorted at once; more of them beside the GUI thread.
constexpr qsizetype sortedAtOnce = 4'000;
/// How often a report that still grows is read again.
constexpr int againMs = 10'000;

/// Tells that a job was overtaken, without having to reach it.
template <class T> bool isCancelled(const Result<T> &answer)
{
    return !answer && answer.error().kind == ErrorKind::Cancelled;
}

} // namespace

ReportsPage::ReportsPage(engine::StoreReader &reader, const BoardMirror &mirror, const Theme &theme,
                         const Clock &clock, QWidget *parent)
    : PageWidget(parent)
    , m_reader(reader)
    , m_mirror(mirror)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(reader.zone())
    , m_filters(new FilterBar(theme, this))
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
            arrange();
        },
        rowHeight, m_card);
    m_table->setObjectName("reportTable"_L1);
    m_delegate = new ReportDelegate(theme, *m_table, *m_model);
    m_table->setItemDelegate(m_delegate);
    m_foot = new ReportFoot(theme, *m_table, m_card);
    FocusRing::ask(*m_table, *m_card, Card::radius);
    m_note->setTextFormat(Qt::PlainText);
    m_action->setObjectName("reportAction"_L1);
    setButtonRole(*m_action, ButtonRole::Quiet);
    m_action->hide();

    connect(m_filters, &FilterBar::queryChanged, this, &ReportsPage::setQuery);
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { explain(index.row(), index.column()); });
    connect(m_table, &BoardTable::opened, this, &ReportsPage::openRow);
    connect(m_foot, &ReportFoot::clicked, this, [this](int column) { explain(-1, column); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_busy)
            cancel();
        else
            read();
    });
    auto *stop = new QAction(tr("Stop reading the report"), this);
    stop->setShortcut(Qt::Key_Escape);
    stop->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(stop, &QAction::triggered, this, &ReportsPage::cancel);
    addAction(stop);
    auto *mask = new QAction(tr("Hide whole numbers"), this);
    mask->setCheckable(true);
    connect(mask, &QAction::toggled, this, &ReportsPage::setNumbersMasked);
    addAction(mask);

    m_later.setSingleShot(true);
    m_later.setInterval(againMs);
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::read);
    connect(&reader, &engine::StoreReader::opened, this, &ReportsPage::read);
    connect(&reader, &engine::StoreReader::callsFiled, this, [this] {
        const Instant now = m_clock.now();
        m_due = m_due || (m_asked.from <= now && now < m_asked.to);
        if (m_due && isInView() && !m_busy && !m_later.isActive())
            m_later.start();
    });
    connect(&mirror, &BoardMirror::queuesChanged, this, &ReportsPage::offer);
    connect(&mirror, &BoardMirror::agentsChanged, this, &ReportsPage::offer);
    connect(&theme, &Theme::changed, this, &ReportsPage::dress);
    offer();
    m_filters->setMoment(clock.now(), m_zone);
    m_filters->setQuery(m_query);
    dress();
}

ReportsPage::~ReportsPage() = default;

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
    arrange();
}

QWidget *ReportsPage::firstFocus()
{
    return m_table;
}

void ReportsPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_filters->setMoment(m_clock.now(), zone);
    m_due = true;
    if (isInView())
        read();
}

void ReportsPage::setNumbersMasked(bool masked)
{
    m_masked = masked;
    if (m_shown)
        show(m_shown);
}

void ReportsPage::setQuery(const ReportQuery &query)
{
    const bool other = query.report != m_query.report;
    ReportQuery asked = query;
    asked.hidden = m_query.hidden;
    const bool same = asked == m_query && m_shown;
    m_query = query;
    m_filters->setQuery(query);
    if (other) {
        m_arrangement.column = -1;
        m_table->header().setSortIndicator(-1, Qt::AscendingOrder);
        m_shown.reset();
        m_model->clear();
        m_foot->setLines({});
    }
    Q_EMIT headChanged();
    if (same)
        show(m_shown); // other columns of the same table
    else
        read();
}

void ReportsPage::viewChanged()
{
    if (isInView() && m_due)
        read();
}

void ReportsPage::offer()
{
    QList<PickPopup::Item> queues, agents;
    for (const QueueRow &queue : m_mirror.queues())
        queues.append(
            {queue.extension.isEmpty() ? queue.id.text : queue.extension, queue.name, {}});
    for (const AgentRow &agent : m_mirror.agents())
        agents.append(
            {agent.extension.isEmpty() ? agent.id.text : agent.extension, agent.name, agent.team});
    const auto byName = [](const PickPopup::Item &a, const PickPopup::Item &b) {
        const int groups = QString::localeAwareCompare(a.group, b.group);
        return groups ? groups < 0 : QString::localeAwareCompare(a.text, b.text) < 0;
    };
    std::sort(queues.begin(), queues.end(), byName);
    std::sort(agents.begin(), agents.end(), byName);
    m_filters->setQueues(queues);
    m_filters->setAgents(agents);
}

void ReportsPage::read()
{
    m_later.stop();
    if (!isInView()) {
        m_due = true;
        return;
    }
    m_due = false;
    m_trouble.clear();
    m_share = 0;
    m_busy = true;
    m_since.start();
    const Instant now = m_clock.now();
    m_filters->setMoment(now, m_zone);
    m_asking = requestOf(m_query, now, m_zone, m_reader.rules());
    m_ticket = m_reader.run(
        m_asking, this, [this](const Result<reports::ReportTable> &answer) { take(answer); },
        [this](double share) {
            m_share = share;
            describe();
        },
        mostRows);
    describe();
}

void ReportsPage::cancel()
{
    if (!m_busy)
        return;
    m_ticket.cancel();
    m_busy = false;
    m_trouble = tr("Stopped. Nothing was read to its end.");
    describe();
}

void ReportsPage::take(const Result<reports::ReportTable> &answer)
{
    m_busy = false;
    m_tookMs = m_since.elapsed();
    if (!answer) {
        m_trouble = isCancelled(answer) ? tr("Stopped. Nothing was read to its end.")
                                        : errorSentence(answer.error(), m_zone);
        describe();
        return;
    }
    m_asked = m_asking;
    show(std::make_shared<const reports::ReportTable>(*answer));
}

void ReportsPage::show(const SharedTable &table)
{
    m_shown = table;
    ++m_arranging; // an arrangement of the former table comes too late
    const CellStyle style =
        cellStyleFor(*table, m_asked.from, m_asked.to, m_asked.interval, m_masked);
    if (table->rows.size() <= sortedAtOnce) {
        fill(arranged(*table, m_arrangement, style), true);
        return;
    }
    QtConcurrent::run([table, wish = m_arrangement, style] {
        return arranged(*table, wish, style);
    }).then(this, [this, mine = m_arranging](const QList<int> &rows) {
        if (mine == m_arranging)
            fill(rows, true);
    });
}

void ReportsPage::arrange()
{
    if (!m_shown)
        return;
    ++m_arranging;
    if (m_shown->rows.size() <= sortedAtOnce) {
        fill(arranged(*m_shown, m_arrangement, m_model->style()), false);
        return;
    }
    QtConcurrent::run([table = m_shown, wish = m_arrangement, style = m_model->style()] {
        return arranged(*table, wish, style);
    }).then(this, [this, mine = m_arranging](const QList<int> &rows) {
        if (mine == m_arranging)
            fill(rows, false);
    });
}

QList<int> ReportsPage::columns() const
{
    QList<int> shown;
    const auto &all = m_shown->info.columns;
    for (int i = 0; i < all.size(); ++i) {
        const bool together =
            m_asked.merged && (all[i].id == "queue"_L1 || all[i].id == "extension"_L1);
        if (!together && !m_query.hidden.contains(m_shown->info.id + u'.' + all[i].id))
            shown.append(i);
    }
    return shown;
}

void ReportsPage::fill(const QList<int> &rows, bool anew)
{
    if (anew) {
        const QList<int> shown = columns();
        const CellStyle style =
            cellStyleFor(*m_shown, m_asked.from, m_asked.to, m_asked.interval, m_masked);
        const int scrolled = m_table->verticalScrollBar()->value();
        m_model->show(m_shown, shown, rows, style);
        QStringList totals;
        for (const int column : shown)
            totals.append(m_shown->totals.cells.isEmpty()
                              ? QString()
                              : cellText(m_shown->totals.cells[column],
                                         m_shown->info.columns[column], style));
        const bool any = std::ranges::any_of(totals, [](const QString &t) { return !t.isEmpty(); });
        if (any && totals.first().isEmpty())
            totals.first() = tr("Total");
        m_foot->setLines(any && m_shown->rowsInAll > 0 ? QList<QStringList>{totals}
                                                       : QList<QStringList>());
        m_table->setColumns(columnWishes(*m_model, m_foot->lines(), m_theme));
        m_table->verticalScrollBar()->setValue(scrolled);
    } else {
        m_model->setRows(rows);
    }
    place();
    describe();
}

QString ReportsPage::message() const
{
    if (m_model->rowCount() > 0)
        return {};
    if (m_busy)
        return m_share > 0.005 ? tr("Reading … %1 %").arg(int(m_share * 100))
                               : tr("Reading the calls of this range …");
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (!m_shown)
        return {};
    if (!m_shown->rows.isEmpty())
        return tr("Nothing matches “%1”. Clear the search.").arg(m_arrangement.search);
    return tr("Nothing to report from %1.").arg(spanText({m_asked.from, m_asked.to}, m_zone));
}

void ReportsPage::describe()
{
    const QString said = message();
    m_card->setMessage(said);
    m_table->setVisible(said.isEmpty());
    m_foot->setVisible(said.isEmpty() && !m_foot->lines().isEmpty());
    QStringList parts;
    if (m_busy && said.isEmpty()) {
        parts << tr("Reading again … %1 %").arg(int(m_share * 100));
    } else if (!m_trouble.isEmpty() && said.isEmpty()) {
        parts << m_trouble << tr("This is what was read before.");
    } else if (m_shown && said.isEmpty()) {
        const qint64 all = m_shown->rowsInAll;
        parts << (all > m_shown->rows.size()
                      ? tr("the first %1 of %2 rows; an export holds all")
                            .arg(thousands(m_shown->rows.size()), thousands(all))
                  : m_model->rowCount() < all
                      ? tr("%1 of %2 rows").arg(thousands(m_model->rowCount()), thousands(all))
                  : all == 1 ? tr("1 row")
                             : tr("%1 rows").arg(thousands(all)))
              << QString::fromLatin1(m_zone.id())
              << tr("read in %1 s").arg(double(m_tookMs) / 1000, 0, 'f', 2)
              << tr("click a number to explain it");
    }
    m_note->setText(parts.join(u" · "_s));
    m_action->setText(m_busy ? tr("Stop") : tr("Read again"));
    m_action->setVisible((m_busy && m_since.elapsed() > 400) || !m_trouble.isEmpty());
    place();
}

void ReportsPage::explain(int row, int column)
{
    if (!m_shown || column < 0 || column >= m_model->columnCount())
        return;
    const int place = m_model->columns()[column];
    if (!isMetric(m_shown->info, place))
        return;
    engine::ExplainRequest request{m_asked, m_shown->info.columns[place].id, {}};
    QStringList words{columnHead(m_shown->info.columns[place]).text};
    if (row >= 0) {
        request.line = m_model->row(row);
        for (const QString &id : std::as_const(m_shown->info.key)) {
            const int key = m_shown->info.columnOf(id);
            if (id != "extension"_L1)
                words << cellText(request.line.cells[key], m_shown->info.columns[key],
                                  m_model->style());
        }
    } else if (m_shown->info.id.startsWith("queue-"_L1)) {
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

void ReportsPage::openRow(int row)
{
    const int id = m_shown ? m_shown->info.columnOf(u"call_id"_s) : -1;
    if (id < 0)
        return;
    if (const auto *call = std::get_if<QString>(&m_model->row(row).cells[id]))
        Q_EMIT callOpened(CallId(*call));
}

void ReportsPage::dress()
{
    m_note->setFont(m_theme.font(TypeRole::Label));
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, m_theme.tokens().text3);
    m_note->setPalette(palette);
    if (m_shown)
        m_table->setColumns(columnWishes(*m_model, m_foot->lines(), m_theme));
    place();
}

void ReportsPage::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    const int left = px(sideMargin);
    const int across = width() - 2 * left;
    int y = px(topMargin);
    const int bar = m_filters->heightForWidth(across);
    m_filters->setGeometry(left, y, across, bar);
    y += bar + px(gap);
    const int room = std::max(0, height() - y - px(noteHeight));
    const int foot = m_foot->wholeHeight();
    const bool full = message().isEmpty();
    const int bars = m_table->horizontalScrollBar()->isVisible() ? px(10) : 0;
    const int wanted = full ? m_table->wholeHeight() + foot + bars + px(4) : room;
    const int high = std::min(room, wanted);
    m_card->setGeometry(left, y, across, high);
    m_table->setGeometry(1, 1, across - 2, std::max(0, high - foot - 2));
    m_table->setLastLine(m_table->wholeHeight() < high - foot - 2);
    m_foot->setGeometry(1, high - foot - 1, across - 2, foot);
    const int note = y + high;
    const int button = m_action->sizeHint().width();
    m_note->setGeometry(left, note, across - button - px(8), px(noteHeight));
    m_action->setGeometry(left + across - button, note + px(2), button, px(32));
}

void ReportsPage::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace zm::ui
