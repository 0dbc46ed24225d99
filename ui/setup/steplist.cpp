// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/facttext.h>
#include <ui/setup/steplist.h>
#include <ui/shell/celltext.h>
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 48;
constexpr int listWidth = 236;
constexpr int markLeft = 12;
constexpr int markSize = 22;
constexpr int textLeft = 46;

} // namespace

StepList::StepList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Steps"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepList::setSteps(const QList<setup::Step> &steps)
{
    if (m_steps == steps)
        return;
    m_steps = steps;
    describe();
    updateGeometry();
    update();
}

void StepList::choose(int step)
{
    if (m_steps.isEmpty())
        return;
    const int wanted = std::clamp(step, 0, int(m_steps.size()) - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    describe();
    update();
    Q_EMIT chosen(wanted);
}

void StepList::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) != shown)
        update();
}

void StepList::describe()
{
    if (m_current < m_steps.size())
        setAccessibleDescription(
            tr("Step %1 of %2: %3, %4")
                .arg(m_current + 1)
                .arg(m_steps.size())
                .arg(factText(m_steps[m_current].title), factText(m_steps[m_current].note)));
}

QSize StepList::sizeHint() const
{
    return {m_theme.px(listWidth), m_theme.px(rowHeight) * int(m_steps.size())};
}

QRect StepList::rowRect(int row) const
{
    const int height = m_theme.px(rowHeight);
    return {0, row * height, width(), height};
}

void StepList::paintMark(QPainter &painter, const QRectF &box, int row) const
{
    const Tokens &tokens = m_theme.tokens();
    const int size = m_theme.px(18);
    const Upright upright(painter, box);
    const auto draw = [&](IconId which, const QColor &color) {
        painter.drawPixmap(box.center() - QPointF(size, size) / 2,
                           icon(which, color, size, pixelRatio(painter)));
    };
    switch (m_steps[row].state) {
    case setup::StepState::Done:
        draw(IconId::Check, tokens.good());
        return;
    case setup::StepState::Missing:
        draw(IconId::Close, tokens.warn);
        return;
    case setup::StepState::NotNeeded:
        painter.setPen(QPen(tokens.text3, m_theme.px(2)));
        painter.drawLine(box.center() - QPointF(size / 3.0, 0),
                         box.center() + QPointF(size / 3.0, 0));
        return;
    case setup::StepState::Open:
        break;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(row == m_current ? tokens.text1 : tokens.line2, 1));
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(row == m_current ? tokens.text1 : tokens.text2);
    painter.setFont(m_theme.font(TypeRole::Label));
    painter.drawText(box, Qt::AlignCenter, QString::number(row + 1));
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    for (int row = 0; row < m_steps.size(); ++row) {
        const QRectF rect = rowRect(row);
        const bool isMarked = m_shown && row == m_current;
        if (isMarked) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.navSelected);
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), m_theme.px(6), m_theme.px(6));
        }
        const double mark = m_theme.px(markSize);
        paintMark(painter, {double(m_theme.px(markLeft)), rect.center().y() - mark / 2, mark, mark},
                  row);
        const QRectF text =
            rect.adjusted(m_theme.px(textLeft), m_theme.px(5), -m_theme.px(8), -m_theme.px(5));
        const QRectF upper(text.topLeft(), QSizeF(text.width(), text.height() / 2));
        paintLine(painter, upper, factText(m_steps[row].title),
                  m_theme.font(isMarked ? TypeRole::Title : TypeRole::TitlePlain),
                  isMarked ? tokens.text1 : tokens.text2);
        paintLine(painter, upper.translated(0, text.height() / 2), factText(m_steps[row].note),
                  m_theme.font(TypeRole::Label), tokens.text3);
    }
    if (hasFocus() && m_current < m_steps.size())
        paintFocusRing(painter, QRectF(rowRect(m_current)).adjusted(4, 4, -4, -4), m_theme.px(4),
                       tokens, m_theme.scale());
}

void StepList::mousePressEvent(QMouseEvent *event)
{
    const int row = int(event->position().y()) / m_theme.px(rowHeight);
    if (row == m_current)
        Q_EMIT chosen(row); // back to it from elsewhere on the page
    else
        choose(row);
}

void StepList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return choose(m_current - 1);
    case Qt::Key_Down:
        return choose(m_current + 1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_steps.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace zm::ui
