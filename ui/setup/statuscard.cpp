// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/statuscard.h>
#include <ui/shell/celltext.h>
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int cardHeight = 92;
constexpr int markSize = 16;
constexpr int sideRoom = 16;
constexpr int textTop = 40;
constexpr int bottomRoom = 12;

} // namespace

void paintCheckMark(QPainter &painter, const QRectF &box, setup::CheckState state,
                    const Theme &theme)
{
    const Tokens &tokens = theme.tokens();
    const auto draw = [&](IconId which, const QColor &color) {
        painter.drawPixmap(box.topLeft(),
                           icon(which, color, int(box.width()), pixelRatio(painter)));
    };
    const Upright upright(painter, box);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case setup::CheckState::Ok:
        draw(IconId::Check, tokens.good());
        break;
    case setup::CheckState::Missing:
        draw(IconId::Close, tokens.warn);
        break;
    case setup::CheckState::Note:
        painter.setPen(QPen(tokens.text3, theme.px(2)));
        painter.drawLine(QPointF(box.left() + box.width() * 0.2, box.center().y()),
                         QPointF(box.right() - box.width() * 0.2, box.center().y()));
        break;
    case setup::CheckState::Open: {
        QPen pen(tokens.line2, theme.px(1.5));
        pen.setDashPattern({1.6, 1.8});
        painter.setPen(pen);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    }
    }
    painter.restore();
}

StatusCard::StatusCard(const Theme &theme, const QString &title, QWidget *parent)
    : Card(theme, parent)
    , m_title(title)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusCard::tell(setup::CheckState state, const QString &text)
{
    m_state = state;
    m_text = text;
    setAccessibleName(m_title + u": "_s + text);
    updateGeometry();
    update();
}

/// No sentence is cut: the card grows with it.
int StatusCard::heightForWidth(int width) const
{
    const int wide = width - m_theme.px(2 * sideRoom);
    const QRect words =
        QFontMetrics(m_theme.font(TypeRole::Body))
            .boundingRect(QRect(0, 0, std::max(80, wide), 1000), Qt::TextWordWrap, m_text);
    return std::max(m_theme.px(cardHeight), words.height() + m_theme.px(textTop + bottomRoom));
}

QSize StatusCard::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(cardHeight)};
}

void StatusCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    const double left = m_theme.px(sideRoom);
    const double size = m_theme.px(markSize);
    const QRectF head(left, m_theme.px(12), width() - 2 * left, m_theme.px(20));
    paintCheckMark(painter, {left, head.center().y() - size / 2, size, size}, m_state, m_theme);
    paintLine(painter, head.adjusted(m_theme.px(28), 0, 0, 0), m_title,
              m_theme.font(TypeRole::Title), tokens.text1);
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(tokens.text2);
    paintParagraph(
        painter,
        QRectF(left, m_theme.px(textTop), width() - 2 * left, height() - m_theme.px(textTop)),
        m_text);
    if (m_state == setup::CheckState::Missing) {
        MarkSizes sizes = MarkSizes::desktop(m_theme.scale());
        sizes.radius = m_theme.px(Card::radius);
        paintWarnEdge(painter, rect(), tokens, sizes);
    }
}

} // namespace zm::ui
