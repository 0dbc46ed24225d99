// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/valuedelegate.h>
#include <ui/theme/mirror.h>

#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int footHeight = 36;

} // namespace

ValueDelegate::ValueDelegate(const Theme &theme, const BoardTable &table, const ValueTable &values,
                             const RowFilter &rows)
    : RowDelegate(theme, table)
    , m_values(values)
    , m_rows(rows)
{}

void ValueDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const Tokens &t = theme().tokens();
    const int row = m_rows.mapToSource(index).row();
    const ValueCell cell = m_values.rows()[row].cells.value(index.column());
    const bool right = m_values.columns()[index.column()].right;
    paintLine(painter, rect, cell.text,
              theme().font(cell.strong ? TypeRole::BodyStrong : TypeRole::Body),
              cell.quiet ? t.text2 : t.text1, right ? Qt::AlignRight : Qt::AlignLeft);
}

TableFoot::TableFoot(const Theme &theme, BoardTable &table, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_table(table)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&table.header(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this,
            qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void TableFoot::setCells(const QStringList &cells)
{
    if (m_cells == cells)
        return;
    m_cells = cells;
    setAccessibleName(cells.filter(QRegularExpression(u"."_s)).join(u", "_s));
    update();
}

QSize TableFoot::sizeHint() const
{
    return {m_theme.px(300), m_theme.px(footHeight)};
}

void TableFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    // The card's lower corners are round; a square strip would stick out of them.
    const double radius = m_theme.px(Card::radius) - 1;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0, -radius, 0, 0), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    painter.fillPath(shape, mixed(t.tile, t.line, t.dark ? 0.25 : 0.15));
    painter.fillRect(QRect(0, 0, width(), 1), t.line2);
    for (int i = 0; i < m_cells.size() && i < m_table.header().count(); ++i) {
        if (m_table.isColumnHidden(i))
            continue;
        const int left = m_table.viewport()->x() + m_table.header().sectionViewportPosition(i);
        const QRectF cell(left, 0, m_table.columnWidth(i), height());
        const Mirrored mirrored(painter, cell);
        const int align =
            m_table.model()->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        QRectF inside = m_table.header().inside(cell, i);
        if (i == 0) // a word may go on into the next column
            inside.setRight(inside.right() + m_table.columnWidth(1));
        paintLine(painter, inside, m_cells[i],
                  m_theme.font(i + 1 == m_cells.size() ? TypeRole::Body : TypeRole::Title),
                  i + 1 == m_cells.size() ? t.text2 : t.text1,
                  align & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft);
    }
}

} // namespace zm::ui
