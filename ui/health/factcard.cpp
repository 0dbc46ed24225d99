// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/health/factcard.h>
#include <ui/shell/celltext.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int cardHeight = 176;
constexpr int side = 20;

} // namespace

FactCard::FactCard(const Theme &theme, const QString &title, QWidget *parent)
    : Card(theme, parent)
    , m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void FactCard::tell(const FactCardText &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleDescription(text.number + u' ' + text.unit + u' ' + text.lines.join(u' '));
    update();
}

void FactCard::tell(const QList<Bar> &bars)
{
    if (m_bars == bars)
        return;
    m_bars = bars;
    QStringList words;
    for (const Bar &bar : bars)
        words << bar.name + u' ' + bar.text;
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QSize FactCard::sizeHint() const
{
    return {m_theme.px(240), m_theme.px(cardHeight)};
}

void FactCard::paintBars(QPainter &painter, QRectF room) const
{
    const Tokens &tokens = m_theme.tokens();
    const double pitch = m_theme.px(37);
    for (const Bar &bar : m_bars) {
        const QRectF line(room.left(), room.top(), room.width(), m_theme.px(18));
        paintLine(painter, line, bar.name, m_theme.font(TypeRole::Body), tokens.text1);
        paintLine(painter, line.adjusted(m_theme.px(70), 0, 0, 0), bar.text,
                  m_theme.font(TypeRole::Body),
                  bar.alert == AlertLevel::None ? tokens.text2 : tokens.text1, Qt::AlignRight);
        QRectF track(line.left(), line.bottom() + m_theme.px(4), line.width(), m_theme.px(5));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.chartTrack);
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
        track.setWidth(std::max(track.height(), track.width() * std::clamp(bar.share, 0.0, 1.0)));
        painter.setBrush(bar.alert == AlertLevel::None ? tokens.chartAnswered : tokens.warn);
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
        room.setTop(room.top() + pitch);
    }
}

void FactCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    QRectF room = QRectF(rect()).adjusted(m_theme.px(side), m_theme.px(14), -m_theme.px(side),
                                          -m_theme.px(12));
    paintLine(painter, {room.left(), room.top(), room.width(), double(m_theme.px(20))}, m_title,
              m_theme.font(TypeRole::Title), tokens.text1);
    room.setTop(room.top() + m_theme.px(28));
    if (!m_bars.isEmpty())
        return paintBars(painter, room);
    if (!m_text.number.isEmpty()) {
        const QFont number = m_theme.font(TypeRole::Number);
        const double wide = QFontMetricsF(number).horizontalAdvance(m_text.number);
        const QRectF line(room.left(), room.top(), room.width(), m_theme.px(30));
        paintLine(painter, line, m_text.number, number, tokens.text1);
        paintLine(painter, line.adjusted(wide + m_theme.px(8), m_theme.px(5), 0, 0), m_text.unit,
                  m_theme.font(TypeRole::TitlePlain), tokens.text2);
        room.setTop(room.top() + m_theme.px(40));
    }
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(tokens.text2);
    paintParagraph(painter, room, m_text.lines.join(u'\n'));
    MarkSizes sizes = MarkSizes::desktop(m_theme.scale());
    sizes.radius = m_theme.px(Card::radius);
    if (m_text.alert == AlertLevel::Warn)
        paintWarnEdge(painter, rect(), tokens, sizes);
    else if (m_text.alert == AlertLevel::Breach)
        paintBreachEdge(painter, rect(), tokens, sizes);
}

} // namespace zm::ui
