// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/connectionbadge.h>
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int padding = 12;
constexpr int iconSize = 16;
constexpr int iconGap = 8;
constexpr int badgeHeight = 32;
/// The age counts up: the badge grows in steps, so that the field beside it does not dance.
constexpr int widthStep = 16;

} // namespace

ConnectionBadge::ConnectionBadge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Connection"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ConnectionBadge::show(const FeedStatus &feed, Instant now)
{
    const BadgeText text = badgeText(feed, now);
    if (text == m_text && feed.state == m_state)
        return;
    m_text = text;
    m_state = feed.state;
    m_neverOn = wasNeverOn(feed);
    setToolTip(feed.message);
    setAccessibleDescription(text.whole());
    updateGeometry();
    update();
}

void ConnectionBadge::setShort(bool isShort)
{
    if (std::exchange(m_short, isShort) == isShort)
        return;
    updateGeometry();
    update();
}

QString ConnectionBadge::text() const
{
    return m_short ? m_text.state : m_text.whole();
}

QSize ConnectionBadge::sizeHint() const
{
    const QFontMetricsF strong(m_theme.font(TypeRole::BodyStrong));
    const QFontMetricsF plain(m_theme.font(TypeRole::Body));
    double width =
        m_theme.px(2 * padding + iconSize + iconGap) + strong.horizontalAdvance(m_text.state);
    if (!m_short && !m_text.rest.isEmpty())
        width += plain.horizontalAdvance(u" · "_s + m_text.rest);
    const int step = m_theme.px(widthStep);
    return {int(std::ceil(width / step)) * step, m_theme.px(badgeHeight)};
}

void ConnectionBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    const Tokens &tokens = m_theme.tokens();
    const MarkSizes sizes = MarkSizes::desktop(m_theme.scale());
    const QRectF box(rect());
    if (m_state == FeedState::Stale || m_state == FeedState::Off) {
        paintCard(painter, box, m_theme);
        if (m_state == FeedState::Stale)
            paintWarnEdge(painter, box, tokens, sizes);
        else if (!m_neverOn)
            paintBreachEdge(painter, box, tokens, sizes);
    }
    const int size = m_theme.px(iconSize);
    const QFont strong = m_theme.font(TypeRole::BodyStrong);
    const QFont plain = m_theme.font(TypeRole::Body);
    // The text ends at the right, where Refresh begins: spare room lies before the icon.
    const QString rest = m_short || m_text.rest.isEmpty() ? QString()
                         : readsFromRight()               ? QString(m_text.rest + u" · "_s)
                                                          : QString(u" · "_s + m_text.rest);
    const double stateWidth = QFontMetricsF(strong).horizontalAdvance(m_text.state);
    const double restWidth = QFontMetricsF(plain).horizontalAdvance(rest);
    double x = box.right() - m_theme.px(padding) - restWidth - stateWidth;
    const IconId which = m_state == FeedState::Off ? IconId::Off : IconId::Live;
    const QColor ink = m_state == FeedState::Connecting ? tokens.text3 : tokens.text1;
    painter.drawPixmap(
        QPointF(std::round(x - m_theme.px(iconGap) - size), std::round((box.height() - size) / 2)),
        zm::ui::icon(which, ink, size, pixelRatio(painter)));
    paintLine(painter, QRectF(x, 0, stateWidth + 1, box.height()), m_text.state, strong, ink);
    x += stateWidth;
    paintLine(painter, QRectF(x, 0, restWidth + 1, box.height()), rest, plain, tokens.text2);
}

} // namespace zm::ui
