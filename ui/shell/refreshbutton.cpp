// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/shell/focusring.h>
#include <ui/shell/refreshbutton.h>
#include <ui/theme/icons.h>
#include <ui/theme/mirror.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int designWidth = 116;
constexpr int designHeight = 32;
constexpr int pictureSize = 16;
constexpr int radius = 6;

} // namespace

RefreshButton::RefreshButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setObjectName("refresh"_L1);
    setText(tr("Refresh"));
    setAccessibleName(tr("Refresh"));
    setToolTip(tr("Reads agents, queues, presence and history again."));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    FocusRing::ask(*this, *this, radius);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RefreshButton::show(const SyncStatus &sync)
{
    if (m_sync == sync)
        return;
    m_sync = sync;
    setEnabled(!sync.running);
    update();
}

QSize RefreshButton::sizeHint() const
{
    const auto wide = [this](TypeRole role, const QString &words) {
        return QFontMetrics(m_theme.font(role)).horizontalAdvance(words);
    };
    const int words = wide(TypeRole::BodyStrong, text()) + wide(TypeRole::Caption, u"F5"_s);
    return {std::max(m_theme.px(designWidth), words + m_theme.px(37 + 8 + 13)),
            m_theme.px(designHeight)};
}

void RefreshButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    const QRectF box(rect());
    const double round = m_theme.px(radius);
    const bool hover = isEnabled() && (underMouse() || isDown());
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(hover ? mixed(tokens.tile, tokens.navSelected, tokens.dark ? 0 : 0.6)
                           : tokens.tile);
    if (hover && tokens.dark)
        painter.setBrush(tokens.raised);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), round, round);

    const int size = m_theme.px(pictureSize);
    const QColor ink = isEnabled() ? tokens.text1 : tokens.text2;
    painter.drawPixmap(m_theme.px(13), (height() - size) / 2,
                       zm::ui::icon(IconId::Refresh, ink, size, pixelRatio(painter)));
    const QRectF words = box.adjusted(m_theme.px(37), 0, -m_theme.px(13), 0);
    paintLine(painter, words, text(), m_theme.font(TypeRole::BodyStrong), ink);
    paintLine(painter, words, u"F5"_s, m_theme.font(TypeRole::Caption), tokens.text3,
              Qt::AlignRight);
    if (!m_sync.running)
        return;
    const QRectF track(m_theme.px(8), height() - m_theme.px(4), width() - m_theme.px(16),
                       m_theme.px(2));
    painter.fillRect(track, tokens.chartTrack);
    const double share =
        m_sync.total > 0 ? std::clamp(double(m_sync.done) / m_sync.total, 0.0, 1.0) : 0;
    painter.fillRect(QRectF(track.topLeft(), QSizeF(track.width() * share, track.height())),
                     tokens.accent);
}

} // namespace zm::ui
