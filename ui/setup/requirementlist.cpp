// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/requirementlist.h>
#include <ui/setup/statuscard.h>
#include <ui/shell/celltext.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 31;
constexpr int markSize = 16;
constexpr int textLeft = 26;
constexpr int openedSide = 16;
constexpr int gap = 12;

} // namespace

RequirementList::RequirementList(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    connect(&theme, &Theme::changed, this, [this] {
        measure();
        viewport()->update();
    });
}

void RequirementList::setRows(const QList<Row> &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    m_current = std::clamp(m_current, 0, std::max(0, int(rows.size()) - 1));
    QStringList words;
    for (const Row &row : rows)
        words << row.line.title + u": "_s + row.line.finding;
    setAccessibleDescription(words.join(u' '));
    measure();
    viewport()->update();
}

int RequirementList::heightOf(const Row &row) const
{
    if (!row.opened)
        return m_theme.px(rowHeight);
    const int wide = viewport()->width() - 2 * m_theme.px(openedSide) - m_theme.px(textLeft);
    const QRect words = QFontMetrics(m_theme.font(TypeRole::Body))
                            .boundingRect(QRect(0, 0, std::max(80, wide), 1000), Qt::TextWordWrap,
                                          row.line.finding + u' ' + row.line.wayOn);
    return words.height() + m_theme.px(rowHeight + 30);
}

int RequirementList::topOf(int row) const
{
    int top = 0;
    for (int i = 0; i < row; ++i)
        top += heightOf(m_rows[i]);
    return top;
}

int RequirementList::rowAt(int y) const
{
    int bottom = -verticalScrollBar()->value();
    for (int i = 0; i < m_rows.size(); ++i) {
        bottom += heightOf(m_rows[i]);
        if (y < bottom)
            return i;
    }
    return -1;
}

void RequirementList::measure()
{
    const int whole = topOf(int(m_rows.size()));
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_theme.px(rowHeight));
}

void RequirementList::resizeEvent(QResizeEvent *)
{
    measure();
}

void RequirementList::paintRow(QPainter &painter, const QRectF &rect, const Row &row) const
{
    const Tokens &tokens = m_theme.tokens();
    const double size = m_theme.px(markSize);
    paintCheckMark(painter, {rect.left(), rect.center().y() - size / 2, size, size}, row.line.state,
                   m_theme);
    const bool open = row.line.state == setup::CheckState::Open;
    const QFont aside = m_theme.font(TypeRole::Label);
    // The name is what is looked for at Zoom: it is never cut while the aside can be.
    const QFont name = m_theme.font(TypeRole::Body);
    const double nameWidth = QFontMetricsF(name).horizontalAdvance(row.line.title) + 1;
    const double room = rect.width() - m_theme.px(textLeft + gap) - nameWidth;
    const auto widthOf = [&aside](const QString &text) {
        return QFontMetricsF(aside).horizontalAdvance(text) + 1;
    };
    // Cut to less than its half it would tell nothing; the tool tip tells it all.
    const bool tells = widthOf(row.aside) <= (row.brief.isEmpty() ? 2 * room : room);
    const QString &said = tells ? row.aside : row.brief;
    const double asideWidth = std::clamp(widthOf(said), 0.0, std::max(0.0, room));
    paintLine(painter, rect.adjusted(rect.width() - asideWidth, 0, 0, 0), said, aside,
              open ? tokens.text1 : tokens.text3, Qt::AlignRight);
    paintLine(painter, rect.adjusted(m_theme.px(textLeft), 0, -asideWidth - m_theme.px(gap), 0),
              row.line.title, name,
              row.line.state == setup::CheckState::Ok ? tokens.text1 : tokens.text2);
    painter.setPen(tokens.line);
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void RequirementList::paintOpened(QPainter &painter, const QRectF &rect, const Row &row) const
{
    const Tokens &tokens = m_theme.tokens();
    const QRectF box = rect.adjusted(0, m_theme.px(3), 0, -m_theme.px(3));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box, m_theme.px(6), m_theme.px(6));
    if (row.line.state == setup::CheckState::Missing)
        paintWarnEdge(painter, box, tokens, MarkSizes::desktop(m_theme.scale()));
    const QRectF inner = box.adjusted(m_theme.px(openedSide), m_theme.px(10),
                                      -m_theme.px(openedSide), -m_theme.px(10));
    const double size = m_theme.px(markSize);
    const QRectF head(inner.topLeft(), QSizeF(inner.width(), m_theme.px(20)));
    paintCheckMark(painter, {head.left(), head.center().y() - size / 2, size, size}, row.line.state,
                   m_theme);
    paintLine(painter, head.adjusted(m_theme.px(textLeft), 0, 0, 0), row.line.title,
              m_theme.font(TypeRole::BodyStrong), tokens.text1);
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(tokens.text2);
    paintParagraph(painter, inner.adjusted(m_theme.px(textLeft), m_theme.px(25), 0, 0),
                   row.line.finding + u' ' + row.line.wayOn);
}

void RequirementList::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Mirrored mirrored(painter, viewport()->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    double y = -verticalScrollBar()->value();
    for (int i = 0; i < m_rows.size(); ++i) {
        const QRectF rect(0.5, y + 0.5, viewport()->width() - 1, heightOf(m_rows[i]) - 1);
        y += heightOf(m_rows[i]);
        if (rect.bottom() < 0 || rect.top() > viewport()->height())
            continue;
        if (m_rows[i].opened)
            paintOpened(painter, rect, m_rows[i]);
        else
            paintRow(painter, rect, m_rows[i]);
        if (hasFocus() && i == m_current)
            paintFocusRing(painter, rect.adjusted(4, 5, -4, -5), m_theme.px(4), m_theme.tokens(),
                           m_theme.scale());
    }
}

void RequirementList::copy(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    QGuiApplication::clipboard()->setText(m_rows[row].line.title);
    Q_EMIT copied(m_rows[row].line.title);
}

void RequirementList::moveTo(int row)
{
    if (m_rows.isEmpty())
        return;
    m_current = std::clamp(row, 0, int(m_rows.size()) - 1);
    const int top = topOf(m_current);
    const int bottom = top + heightOf(m_rows[m_current]);
    QScrollBar &bar = *verticalScrollBar();
    if (top < bar.value())
        bar.setValue(top);
    else if (bottom > bar.value() + viewport()->height())
        bar.setValue(bottom - viewport()->height());
    viewport()->update();
}

void RequirementList::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(int(event->position().y()));
    if (row < 0)
        return;
    moveTo(row);
    copy(row);
}

void RequirementList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(m_current - 1);
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return copy(m_current);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool RequirementList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    if (row >= 0)
        QToolTip::showText(
            help->globalPos(),
            m_rows[row].line.finding
                + (m_rows[row].line.wayOn.isEmpty() ? QString() : u"\n"_s + m_rows[row].line.wayOn)
                + u"\n"_s + tr("Click to copy the name."),
            viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace zm::ui
