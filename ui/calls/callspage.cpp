// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/calls/calldelegate.h>
#include <ui/calls/callspage.h>
#include <ui/models/roles.h>
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/focusring.h>
#include <ui/tiles/totalsstrip.h>

#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 31;
constexpr int gap = 16;
constexpr int bottomMargin = 24;

QList<ColumnWish> wishes()
{
    return {
        {210, 150, 3}, // From
        {210, 140, 3}, // To
        {190, 130, 3}, // Queue
        {92, 76, 1},   // Direction
        {180, 150, 2}, // Step
        {190, 140, 3}, // Agent
        {120, 96, 1},  // Elapsed
    };
}

} // namespace

CallsPage::CallsPage(const BoardMirror &mirror, const Theme &theme, const Clock &clock,
                     QWidget *parent)
    : PageWidget(parent)
    , m_mirror(mirror)
    , m_theme(theme)
    , m_model(new CallModel(mirror, clock, this))
    , m_rows(new RowFilter(this))
{
    m_rows->setSourceModel(m_model);
    m_strip = new TotalsStrip(TotalsStrip::Kind::WithQueues, mirror, theme, clock, this);
    m_card = new Card(theme, this);
    m_table = new BoardTable(theme, *m_rows, rowHeight, m_card);
    m_table->setObjectName("callTable"_L1);
    m_table->setAccessibleName(tr("Live calls"));
    m_delegate = new CallDelegate(mirror, theme, *m_table, *m_model, *m_rows);
    m_table->setItemDelegate(m_delegate);
    m_table->setColumns(wishes());
    m_table->setLastLine(false);
    FocusRing::ask(*m_table, *m_card, Card::radius);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_table);

    auto *copy = new QAction(tr("Copy calls as text and CSV"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, m_table, &BoardTable::copy);
    addAction(copy);
    m_unmask = new QAction(tr("Show whole numbers"), this);
    m_unmask->setCheckable(true);
    connect(m_unmask, &QAction::toggled, this, [this](bool whole) { setNumbersMasked(!whole); });
    addAction(m_unmask);

    connect(m_table, &BoardTable::opened, this, [this](int row) {
        Q_EMIT callOpened(CallId(m_rows->index(row, 0).data(IdRole).toString()));
    });
    connect(m_strip, &TotalsStrip::explainRequested, this, &CallsPage::explainRequested);
    connect(&mirror, &BoardMirror::callsChanged, this, &CallsPage::refresh);
    connect(&mirror, &BoardMirror::feedChanged, this, &CallsPage::refresh);
    connect(&theme, &Theme::changed, this, [this] { place(); });
    refresh();
}

CallsPage::~CallsPage() = default;

QString CallsPage::key() const
{
    return u"calls"_s;
}

QString CallsPage::title() const
{
    return tr("Live calls");
}

QString CallsPage::searchHint() const
{
    return tr("Number, name or queue");
}

QString CallsPage::subtitle() const
{
    int ringing = 0;
    const auto &calls = m_mirror.calls();
    for (const CallRow &call : calls)
        ringing += call.step == CallStep::Ringing;
    if (calls.isEmpty())
        return {};
    return tr("%n live", nullptr, int(calls.size())) + u" · "_s
           + tr("%n ringing", nullptr, ringing);
}

PageWidget::NavigationMark CallsPage::navigationMark() const
{
    const qsizetype count = m_mirror.calls().size();
    return {count ? QString::number(count) : QString(), AlertLevel::None};
}

QWidget *CallsPage::firstFocus()
{
    return m_table;
}

void CallsPage::setSearch(const QString &text)
{
    m_rows->setSearch(text);
    place();
}

void CallsPage::setNumbersMasked(bool masked)
{
    if (m_model->numbersMasked() == masked)
        return;
    m_model->setNumbersMasked(masked);
    m_unmask->setChecked(!masked);
    Q_EMIT numbersMaskedChanged(masked);
}

void CallsPage::tick()
{
    m_delegate->setTime(boardTime(m_mirror.feed(), m_model->now()));
    m_table->viewport()->update();
    m_strip->tick();
}

void CallsPage::refresh()
{
    if (isInView()) {
        tick();
        place();
    }
    Q_EMIT headChanged(); // the count in the navigation is always in view
}

void CallsPage::viewChanged()
{
    m_model->setFollowing(isInView());
    if (isInView())
        refresh();
}

void CallsPage::place()
{
    const int strip = m_strip->sizeHint().height();
    const int left = m_theme.px(sideMargin);
    const int across = width() - 2 * left;
    m_strip->setGeometry(left, m_theme.px(topMargin), across, strip);
    const int top = m_theme.px(topMargin) + strip + m_theme.px(gap);
    const int rest = height() - top - m_theme.px(bottomMargin);
    const bool any = m_rows->rowCount() > 0;
    m_card->setMessage(any ? QString() : emptyText());
    m_table->setVisible(any);
    // The last hairline falls on the card's edge, below it the card needs its round corners.
    const int want = any ? m_table->wholeHeight() + m_theme.px(10) : m_theme.px(220);
    m_card->setGeometry(left, top, across, std::max(0, std::min(rest, want)));
    update();
}

void CallsPage::resizeEvent(QResizeEvent *)
{
    place();
}

QString CallsPage::emptyText() const
{
    if (!m_rows->search().isEmpty() && m_model->rowCount() > 0)
        return tr("No call matches \"%1\". Clear the search.").arg(m_rows->search());
    return tr("No live calls. The next ring shows here at once.");
}

} // namespace zm::ui
