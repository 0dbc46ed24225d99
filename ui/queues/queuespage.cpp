// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/localformat.h>
#include <ui/models/roles.h>
#include <ui/queues/queuedelegate.h>
#include <ui/queues/queuepanel.h>
#include <ui/queues/queuespage.h>
#include <ui/queues/queuetotals.h>
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/focusring.h>
#include <ui/theme/wording.h>
#include <ui/tiles/totalsstrip.h>

#include <QAction>
#include <QItemSelectionModel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 54;
constexpr int gap = 16;
constexpr int panelHeight = 268;
constexpr int tallestPanel = 440;
constexpr int leastPanel = 220;
constexpr int leastRows = 3;
constexpr int footHeight = 38;

/// Widths of the design at 1192, and what a digit-true column can give away.
QList<ColumnWish> wishes()
{
    return {
        {166, 142, 5},   // Name
        {65, 58, 1},     // ≥ Waiting
        {58, 52, 1},     // Longest
        {42, 38, 1},     // Free
        {70, 66, 1},     // Reachable
        {54, 48, 1},     // On call
        {42, 36, 1},     // Out
        {148, 72, 2, 8}, // Trend
        {52, 50, 1},     // Offered
        {66, 63, 1},     // Answered
        {73, 70, 1},     // Abandoned
        {65, 56, 1},     // Overflow
        {68, 62, 1},     // Voicemail
        {112, 62, 2},    // SL
        {50, 44, 1},     // ASA
        {61, 58, 1},     // AHT
    };
}

} // namespace

QueuesPage::QueuesPage(const BoardMirror &mirror, const Theme &theme, const Clock &clock,
                       QWidget *parent)
    : PageWidget(parent)
    , m_mirror(mirror)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
    , m_model(new QueueModel(mirror, clock, this))
    , m_rows(new RowFilter(this))
{
    m_rows->setSourceModel(m_model);
    m_strip = new TotalsStrip(TotalsStrip::Kind::WithDayCounts, mirror, theme, clock, this);
    m_card = new Card(theme, this);
    m_table = new BoardTable(theme, *m_rows, rowHeight, m_card);
    m_table->setObjectName("queueTable"_L1);
    m_table->setAccessibleName(tr("Queues"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_delegate = new QueueDelegate(theme, *m_table, *m_model, *m_rows);
    m_table->setItemDelegate(m_delegate);
    m_table->setColumns(wishes());
    m_table->setGroups(
        {{int(QueueColumn::Waiting), tr("Now")}, {int(QueueColumn::Trend), tr("Today")}});
    m_totals = new QueueTotals(theme, *m_model, *m_table, m_card);
    m_panel = new QueuePanel(theme, this);
    FocusRing::ask(*m_table, *m_card, Card::radius);

    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table);
    column->addWidget(m_totals);

    auto *copy = new QAction(tr("Copy queues as text and CSV"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, m_table, &BoardTable::copy);
    addAction(copy);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QueuesPage::refresh);
    connect(m_table, &BoardTable::opened, this, [this](int row) {
        const QModelIndex index = m_rows->index(row, std::max(0, m_table->currentIndex().column()));
        const auto chosen = QueueColumn(index.column());
        Q_EMIT explainRequested(QueueId(index.data(IdRole).toString()),
                                isExplained(chosen) ? chosen : QueueColumn::Offered);
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (isExplained(QueueColumn(index.column())))
            Q_EMIT explainRequested(QueueId(index.data(IdRole).toString()),
                                    QueueColumn(index.column()));
    });
    connect(m_totals, &QueueTotals::explainRequested, this,
            [this](QueueColumn chosen) { Q_EMIT explainRequested({}, chosen); });
    connect(m_strip, &TotalsStrip::explainRequested, this,
            [this](QueueColumn chosen) { Q_EMIT explainRequested({}, chosen); });
    connect(&mirror, &BoardMirror::queuesChanged, this, &QueuesPage::refresh);
    connect(&mirror, &BoardMirror::agentsChanged, this, &QueuesPage::refresh);
    connect(&mirror, &BoardMirror::totalsChanged, this, &QueuesPage::refresh);
    connect(&mirror, &BoardMirror::feedChanged, this, &QueuesPage::refresh);
    connect(&theme, &Theme::changed, this, [this] { place(); });
    refresh();
}

QueuesPage::~QueuesPage() = default;

QRect QueuesPage::columnPlace(QueueColumn column) const
{
    const int at = int(column);
    if (m_table->isHidden() || m_table->isColumnHidden(at))
        return {};
    const QPoint left =
        m_table->viewport()->mapTo(this, QPoint(m_table->columnViewportPosition(at), 0));
    return {left, QSize(m_table->columnWidth(at), m_table->height())};
}

QString QueuesPage::key() const
{
    return u"queues"_s;
}

QString QueuesPage::title() const
{
    return tr("Queues");
}

QString QueuesPage::searchHint() const
{
    return tr("Queue or extension");
}

QString QueuesPage::subtitle() const
{
    const Instant now = m_model->time().now;
    const QString day = dayText(toDateTime(now, m_zone).date(), DayForm::Whole);
    const auto &queues = m_mirror.queues();
    int first = 48;
    for (const QueueRow &row : queues) {
        for (int place = 0; place < row.offeredPerHalfHour.size() && place < first; ++place) {
            if (row.offeredPerHalfHour[place] > 0)
                first = place;
        }
    }
    return first < 48 ? tr("%1, since %2").arg(day, placeText(first)) : day;
}

QWidget *QueuesPage::firstFocus()
{
    return m_table;
}

void QueuesPage::setSearch(const QString &text)
{
    m_rows->setSearch(text);
    selectFirst();
    place();
    update();
}

void QueuesPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void QueuesPage::tick()
{
    m_table->viewport()->update();
    m_totals->update();
    m_strip->tick();
    refresh();
}

void QueuesPage::select(const QueueId &queue)
{
    const int row = m_model->rowOf(queue);
    if (row < 0)
        return;
    const QModelIndex index = m_rows->mapFromSource(m_model->index(row, 0));
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

QueueId QueuesPage::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? QueueId(index.data(IdRole).toString()) : QueueId();
}

void QueuesPage::selectFirst()
{
    if (m_table->currentIndex().isValid() || m_rows->rowCount() == 0)
        return;
    // The queue in most trouble is the one the reader has come for.
    int worst = 0;
    AlertLevel level = AlertLevel::None;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QueueRow &queue = m_model->at(m_rows->mapToSource(m_rows->index(row, 0)).row());
        const AlertLevel its = m_mirror.alerts().queueMarks(queue.id, m_model->time().now).worst();
        if (its > level) {
            level = its;
            worst = row;
        }
    }
    // Not selectRow: it finds no column at the edge of a table that begins at the right.
    m_table->setCurrentIndex(m_rows->index(worst, 0));
}

void QueuesPage::viewChanged()
{
    m_model->setFollowing(isInView());
    refresh();
}

void QueuesPage::refresh()
{
    if (!isInView())
        return;
    const BoardTime time = m_model->time();
    m_span = daySpan(m_mirror.queues().values(), time.now, m_zone);
    m_delegate->setSpan(m_span);
    m_provisional = m_mirror.totals().today.unproven > 0;
    selectFirst();
    if (const QueueRow *row = m_mirror.queue(selected()))
        m_panel->show(m_mirror, *row, m_span, time, m_zone);
    m_totals->update();
    m_table->viewport()->update();
    place();
    Q_EMIT headChanged();
}

void QueuesPage::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    const int strip = m_strip->sizeHint().height();
    const int left = px(sideMargin);
    const int across = width() - 2 * left;
    m_strip->setGeometry(left, px(topMargin), across, strip);
    const int top = px(topMargin) + strip + px(gap);
    const int rest = height() - top - px(footHeight);
    const bool any = m_rows->rowCount() > 0;
    const int frame = m_totals->sizeHint().height() + 2;
    const int want = m_table->wholeHeight() + frame;
    const int head = m_table->header().sizeHint().height();
    // The panel gives first, down to its least; only then the table scrolls, by whole rows.
    const int row = px(rowHeight);
    const int least = head + frame + leastRows * row;
    const int both = rest - px(gap);
    int panel = 0;
    int table = any ? std::min(want, rest) : std::min(rest, px(220));
    if (any && both >= std::min(want, least) + px(leastPanel)) {
        table = want;
        if (want + px(leastPanel) > both) {
            const int wanted =
                both - px(leastPanel) >= head + frame + 5 * row ? panelHeight : leastPanel;
            table = head + frame + std::max(1, (both - px(wanted) - head - frame) / row) * row;
        }
        panel = std::clamp(both - table, px(leastPanel), px(tallestPanel));
    }
    m_card->setMessage(any ? QString() : emptyText());
    m_totals->setVisible(any);
    m_table->setVisible(any);
    m_card->setGeometry(left, top, across, std::max(table, 0));
    m_panel->setVisible(panel > 0);
    m_panel->setGeometry(left, top + table + px(gap), across, panel);
    update();
}

void QueuesPage::resizeEvent(QResizeEvent *)
{
    place();
}

QString QueuesPage::emptyText() const
{
    if (!m_rows->search().isEmpty() && m_model->rowCount() > 0)
        return tr("No queue matches \"%1\". Clear the search.").arg(m_rows->search());
    return tr("No queues. Choose queues in Set-up.");
}

void QueuesPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    if (!m_provisional || m_rows->rowCount() == 0)
        return;
    const QWidget *above = m_panel->isVisibleTo(this) ? static_cast<QWidget *>(m_panel) : m_card;
    const QString number = QString::number(m_mirror.totals().today.offered);
    const double left = m_theme.px(sideMargin);
    const double middle = above->geometry().bottom() + m_theme.px(footHeight / 2);
    const QFontMetricsF metrics(m_theme.font(TypeRole::Body));
    const double digits = metrics.horizontalAdvance(number);
    paintNumber(painter, QRectF(left, middle - 10, digits, 20), number, TypeRole::Body,
                {.provisional = true, .color = tokens.text1}, m_theme);
    paintLine(painter,
              QRectF(left + digits + m_theme.px(8), middle - 10, width() - left - digits, 20),
              tr("provisional: some of these calls still wait for Zoom’s record."),
              m_theme.font(TypeRole::Label), tokens.text3);
}

} // namespace zm::ui
