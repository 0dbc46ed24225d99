// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/roles.h>
#include <ui/shell/boardheader.h>
#include <ui/shell/celltext.h>
#include <ui/theme/mirror.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

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

BoardHeader::Words BoardHeader::words(const QRect &section, int index) const
{
    const QFontMetricsF metrics(m_theme.font(TypeRole::Caption));
    const auto align =
        Qt::Alignment(model()->headerData(index, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const int height = m_theme.px(headHeight);
    Words found;
    found.toRight = align.testFlag(Qt::AlignRight);
    found.rect = inside(
        QRectF(section.left(), section.bottom() + 1 - height, section.width(), height), index);
    // Heads may reach into their left padding rather than lose letters.
    if (found.toRight)
        found.rect.setLeft(section.left() + 2);
    found.text = model()->headerData(index, Qt::Horizontal).toString();
    const QString shorter = model()->headerData(index, Qt::Horizontal, ShortHeadRole).toString();
    if (!shorter.isEmpty() && metrics.horizontalAdvance(found.text) > found.rect.width())
        found.text = shorter;
    found.width = metrics.horizontalAdvance(found.text);
    return found;
}

int BoardHeader::leastWidth(int section) const
{
    const QFontMetricsF metrics(m_theme.font(TypeRole::Caption));
    const auto wide = [&](int role) {
        return metrics.horizontalAdvance(
            model()->headerData(section, Qt::Horizontal, role).toString());
    };
    const double shorter = wide(ShortHeadRole);
    const double head =
        shorter > 0 ? std::min(shorter, wide(Qt::DisplayRole)) : wide(Qt::DisplayRole);
    constexpr int room = 1'000;
    const QRectF whole = words(QRect(0, 0, room, height()), section).rect;
    return int(std::ceil(head + room - whole.width()));
}

void BoardHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const QFont font = m_theme.font(TypeRole::LabelStrong);
    for (const Group &group : m_groups) {
        const QRect section(sectionViewportPosition(group.firstColumn), 0,
                            sectionSize(group.firstColumn), height());
        const Mirrored mirrored(painter, section);
        paintLine(painter,
                  QRectF(words(section, group.firstColumn).left(), m_theme.px(5), m_theme.px(120),
                         m_theme.px(20)),
                  group.text, font, m_theme.tokens().text1);
    }
    painter.fillRect(QRect(0, height() - 1, viewport()->width(), 1), m_theme.tokens().line);
}

void BoardHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Mirrored mirrored(*painter, rect);
    const Tokens &tokens = m_theme.tokens();
    const Words head = words(rect, section);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    paintLine(*painter, head.rect, head.text, m_theme.font(TypeRole::Caption),
              sorted ? tokens.text1 : tokens.text3, head.toRight ? Qt::AlignRight : Qt::AlignLeft);
    if (!sorted)
        return;
    // Beside the word, in the padding: a head must not move when it is clicked.
    const double right = head.left() + head.width;
    const double x = head.toRight ? right + m_theme.px(6)
                                  : std::min(right + m_theme.px(9), double(rect.right() - 4));
    paintSortMark(*painter, {x, head.rect.center().y()}, sortIndicatorOrder(), tokens.accent);
}

} // namespace zm::ui
