// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/rowfilter.h>
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/figurestrip.h>
#include <ui/shell/focusring.h>
#include <ui/shell/valuedelegate.h>
#include <ui/story/lanepage.h>
#include <ui/story/laneview.h>
#include <ui/theme/mirror.h>

#include <QAction>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace zm::ui {

namespace {

constexpr int rowHeight = 29;
constexpr int gap = 12;
constexpr int noteHeight = 36;

} // namespace

LanePage::LanePage(LaneView *view, const Table &table, const Theme &theme, QWidget *parent)
    : PageWidget(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_sheet(new QWidget)
    , m_strip(new FigureStrip(FigureStrip::Look::Joined, theme, m_sheet))
    , m_view(view)
    , m_card(new Card(theme, m_sheet))
    , m_values(new ValueTable(table.columns, this))
    , m_rows(new RowFilter(this))
{
    m_view->setParent(m_sheet);
    m_rows->setSourceModel(m_values);
    m_table = new BoardTable(theme, *m_rows, rowHeight, m_card);
    m_table->setObjectName(table.name);
    m_table->setAccessibleName(table.title);
    m_table->setItemDelegate(new ValueDelegate(theme, *m_table, *m_values, *m_rows));
    m_table->setColumns(table.widths);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    FocusRing::ask(*m_table, *m_card, Card::radius);
    FocusRing::ask(*m_view, *m_view, Card::radius);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_sheet);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);

    auto *back = new QAction(this);
    back->setShortcut(Qt::Key_Escape);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &LanePage::left);
    addAction(back);
    connect(m_view, &LaneView::told, this, [this](const QString &story) {
        m_told = story;
        update();
    });
    connect(&theme, &Theme::changed, this, &LanePage::place);
}

LanePage::~LanePage() = default;

QWidget *LanePage::firstFocus()
{
    return m_view;
}

void LanePage::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    m_scroll->setGeometry(0, 0, width(), std::max(0, height() - px(noteHeight)));
    const int left = px(sideMargin);
    const int across = width() - 2 * left;
    int y = px(topMargin);
    m_strip->setGeometry(left, y, across, m_strip->sizeHint().height());
    if (m_strip->isVisibleTo(m_sheet))
        y += m_strip->height() + px(gap);
    m_view->setGeometry(left, y, across, std::max(1, m_view->height())); // lays out at this width
    m_view->setGeometry(left, y, across, m_view->wholeHeight());
    y += m_view->height() + px(gap);
    m_card->setGeometry(left, y, across, tableHeight());
    if (m_card->isVisibleTo(m_sheet))
        y += m_card->height() + px(8);
    m_sheet->resize(width(), y);
}

void LanePage::resizeEvent(QResizeEvent *)
{
    place();
}

void LanePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int left = m_theme.px(sideMargin);
    const int high = m_theme.px(noteHeight);
    const bool tells = !m_told.isEmpty();
    const Mirrored mirrored(painter, rect());
    paintLine(painter, QRectF(left, height() - high, width() - 2 * left, high),
              tells ? m_told : note(), m_theme.font(TypeRole::Label),
              tells ? m_theme.tokens().text1 : m_theme.tokens().text3);
}

} // namespace zm::ui
