// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/card.h>
#include <ui/shell/noticeline.h>
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QFontMetrics>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace zm::ui {

namespace {

constexpr int margin = 16;
constexpr int above = 10;
constexpr int closeSize = 28;
constexpr int below = 8; ///< to the next thing; part of the widget, so that it goes with it
constexpr int textFlags = int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap;

} // namespace

NoticeLine::NoticeLine(const Theme &theme, Closing closing, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setVisible(false);
    m_offer = new QPushButton(this);
    m_offer->hide();
    setButtonRole(*m_offer, ButtonRole::Quiet);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT taken();
    });
    if (closing == Closing::ByReader) {
        m_close = new QToolButton(this);
        m_close->setAutoRaise(true);
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close this message"));
        connect(m_close, &QToolButton::clicked, this, &NoticeLine::clear);
    }
    const auto dress = [this] {
        if (m_close) {
            const Tokens &tokens = m_theme.tokens();
            m_close->setIcon(themedIcon(IconId::Close, tokens.text2, tokens.text3, m_theme.px(16)));
        }
        m_offer->setFont(m_theme.font(TypeRole::BodyStrong));
        place();
        updateGeometry();
        update();
    };
    connect(&theme, &Theme::changed, this, dress);
    dress();
}

void NoticeLine::say(const QString &sentence, AlertLevel level)
{
    show(sentence, level, {});
}

void NoticeLine::offer(const QString &sentence, AlertLevel level, const QString &what)
{
    show(sentence, level, what);
}

void NoticeLine::show(const QString &sentence, AlertLevel level, const QString &what)
{
    if (sentence == m_text && level == m_level && what == m_offer->text())
        return;
    m_offer->setText(what);
    m_offer->setVisible(!what.isEmpty());
    m_text = sentence;
    m_level = level;
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    place();
    updateGeometry();
    update();
}

int NoticeLine::rightOfText() const
{
    return m_theme.px(m_close ? margin + closeSize : margin)
           + (m_offer->text().isEmpty() ? 0 : m_offer->sizeHint().width() + m_theme.px(8));
}

QRect NoticeLine::textRect(int width) const
{
    const int right = rightOfText();
    return {m_theme.px(margin), 0, std::max(50, width - m_theme.px(margin) - right), 4000};
}

int NoticeLine::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_theme.font(TypeRole::BodyStrong));
    return metrics.boundingRect(textRect(width), textFlags & ~Qt::AlignVCenter, m_text).height()
           + m_theme.px(2 * above + below);
}

void NoticeLine::place()
{
    const int size = m_theme.px(closeSize);
    const int top = (height() - m_theme.px(below) - size) / 2;
    if (m_close)
        m_close->setGeometry(
            forReader(QRect(width() - size - m_theme.px(6), top, size, size), rect()));
    const int across = m_offer->sizeHint().width();
    m_offer->setGeometry(forReader(QRect(width() - rightOfText(), top, across, size), rect()));
}

void NoticeLine::resizeEvent(QResizeEvent *)
{
    place();
}

void NoticeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = rect().adjusted(0, 0, 0, -m_theme.px(below));
    paintCard(painter, box, m_theme);
    const Tokens &tokens = m_theme.tokens();
    const MarkSizes sizes = MarkSizes::desktop(m_theme.scale());
    if (m_level == AlertLevel::Warn)
        paintWarnEdge(painter, box, tokens, sizes);
    else if (m_level == AlertLevel::Breach)
        paintBreachEdge(painter, box, tokens, sizes);
    painter.setFont(m_theme.font(TypeRole::BodyStrong));
    painter.setPen(tokens.text1);
    QRect words = textRect(width());
    words.setHeight(box.height());
    const Qt::Alignment at =
        QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft);
    painter.drawText(forReader(words, rect()), (textFlags & ~Qt::AlignLeft) | int(at), m_text);
}

} // namespace zm::ui
