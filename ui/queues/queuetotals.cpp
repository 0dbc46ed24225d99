// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/queues/queuedelegate.h>
#include <ui/queues/queuetotals.h>
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/theme/mirror.h>

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace zm::ui {

namespace {

constexpr int designHeight = 44;

} // namespace

QueueTotals::QueueTotals(const Theme &theme, const QueueModel &model, BoardTable &table,
                         QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_table(table)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("All queues"));
    connect(&table.header(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this,
            qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize QueueTotals::sizeHint() const
{
    return {m_theme.px(600), m_theme.px(designHeight)};
}

void QueueTotals::mouseReleaseEvent(QMouseEvent *event)
{
    const int section =
        m_table.header().logicalIndexAt(event->position().toPoint().x() - m_table.viewport()->x());
    if (event->button() == Qt::LeftButton && isExplained(QueueColumn(section)))
        Q_EMIT explainRequested(QueueColumn(section));
}

void QueueTotals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    // The card's lower corners are round; a square strip would stick out of them.
    const double radius = m_theme.px(Card::radius) - 1;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0, -radius, 0, 0), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    painter.fillPath(shape, mixed(tokens.tile, tokens.line, tokens.dark ? 0.25 : 0.15));

    const bool stale = m_model.time().stale;
    for (int i = 0; i < int(QueueColumn::Count); ++i) {
        const auto column = QueueColumn(i);
        const QueueCell shown = m_model.totals(column);
        const int left = m_table.viewport()->x() + m_table.header().sectionViewportPosition(i);
        const QRectF cell(left, 0, m_table.columnWidth(i), height());
        const Mirrored mirrored(painter, cell);
        const QRectF box = m_table.header().inside(cell, i);
        const QColor ink = shown.quiet ? tokens.text3 : stale ? tokens.text2 : tokens.text1;
        if (column == QueueColumn::Name) {
            paintLine(painter, box, shown.text, m_theme.font(TypeRole::Title), ink);
        } else if (column == QueueColumn::Trend) {
            const QFont label = m_theme.font(TypeRole::Label);
            if (QFontMetricsF(label).horizontalAdvance(shown.text) <= box.width())
                paintLine(painter, box, shown.text, label, tokens.text3);
        } else {
            paintNumber(painter, box, shown.text, TypeRole::Title,
                        {.provisional = shown.provisional, .color = ink}, m_theme);
        }
    }
}

} // namespace zm::ui
