// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/roles.h>
#include <ui/shell/boardheader.h>
#include <ui/shell/celltext.h>

#include <QPainter>
#include <QPainterPath>

namespace zm::ui {

namespace {

constexpr int headHeight = 32;
constexpr int groupedHeight = 52;

/// Points to where the larger values are.
void paintSortMark(QPainter &painter, const QPointF &middle, Qt::SortOrder order,
                   const QColor &color)
{
    const double tip = order == Qt::DescendingOrder ? 2 : -2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    line << middle + QPointF(-3, -tip) << middle + QPointF(0, tip) << middle + QPointF(3, -tip);
    painter.drawPolyline(line);
    painter.restore();
}

} // namespace

BoardHeader::BoardHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(10);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
}

void BoardHeader::setGroups(const QList<Group> &groups)
{
    m_groups = groups;
    updateGeometry();
    viewport()->update();
}

void BoardHeader::setIndents(const QList<int> &indents)
{
    m_indents = indents;
    viewport()->update();
}

QRectF BoardHeader::inside(const QRectF &cell, int section) const
{
    const int left = (section == 0 ? margin : padding) + m_indents.value(section, 0);
    const int right = section == count() - 1 ? margin : padding;
    return cell.adjusted(m_theme.px(left), 0, -m_theme.px(right), 0);
}

QSize BoardHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
            m_theme.px(m_groups.isEmpty() ? headHeight : groupedHeight)};
}

void BoardHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const QFont font = m_theme.font(TypeRole::LabelStrong);
    const double top = m_theme.px(5);
    for (const Group &group : m_groups) {
        const int left = sectionViewportPosition(group.firstColumn) + m_theme.px(group.indent);
        paintLine(painter, QRectF(left, top, m_theme.px(120), m_theme.px(20)), group.text, font,
                  m_theme.tokens().text1);
    }
    painter.fillRect(QRect(0, height() - 1, viewport()->width(), 1), m_theme.tokens().line);
}

void BoardHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = m_theme.tokens();
    const auto align =
        Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const int height = m_theme.px(headHeight);
    const QRectF line =
        inside(QRectF(rect.left(), rect.bottom() + 1 - height, rect.width(), height), section);
    const QFont font = m_theme.font(TypeRole::Caption);
    const QFontMetricsF metrics(font);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const bool toRight = align.testFlag(Qt::AlignRight);
    // Heads may reach into their left padding rather than lose letters.
    const QRectF words = toRight ? line.adjusted(rect.left() + 2 - line.left(), 0, 0, 0) : line;
    QString text = model()->headerData(section, Qt::Horizontal).toString();
    const QString shorter = model()->headerData(section, Qt::Horizontal, ShortHeadRole).toString();
    if (!shorter.isEmpty() && metrics.horizontalAdvance(text) > words.width())
        text = shorter;
    const double width = metrics.horizontalAdvance(text);
    paintLine(*painter, words, text, font, sorted ? tokens.text1 : tokens.text3,
              toRight ? Qt::AlignRight : Qt::AlignLeft);
    if (sorted) {
        // Beside the word, in the padding: a head must not move when it is clicked.
        const double x =
            toRight ? words.right() + m_theme.px(6)
                    : std::min(words.left() + width + m_theme.px(9), double(rect.right() - 4));
        paintSortMark(*painter, {x, words.center().y()}, sortIndicatorOrder(), tokens.accent);
    }
}

} // namespace zm::ui
