// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/stepsketch.h>
#include <ui/shell/celltext.h>

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr QSize designSize(420, 236);
constexpr int barHeight = 24;
constexpr int menuWidth = 138;
constexpr int line = 26;

/// Zoom's own words: they are what an administrator looks for on the page.
QStringList appMenu()
{
    return {u"App Credentials"_s, u"Information"_s, u"Feature"_s, u"Scopes"_s, u"Activation"_s};
}

} // namespace

Sketch sketchOf(setup::StepId step)
{
    switch (step) {
    case setup::StepId::CreateApp:
        return {{u"Develop"_s, u"Build App"_s},
                1,
                {u"General App"_s, u"Server-to-Server OAuth App"_s},
                1,
                u"Create"_s};
    case setup::StepId::CopyValues:
        return {appMenu(), 0, {u"Account ID"_s, u"Client ID"_s, u"Client Secret"_s}, 0, {}};
    case setup::StepId::Information:
        return {appMenu(),
                1,
                {u"Short description"_s, u"Company name"_s, u"Developer contact"_s},
                0,
                {}};
    case setup::StepId::SecretToken:
        return {appMenu(), 2, {u"Secret Token"_s}, 0, {}};
    case setup::StepId::Subscription:
        return {appMenu(),
                2,
                {u"Event Subscriptions"_s, u"Method: WebSocket"_s},
                1,
                u"Add Event Subscription"_s};
    case setup::StepId::Events:
        return {appMenu(), 2, {u"Event types"_s}, -1, u"Add Events"_s};
    case setup::StepId::Scopes:
        return {appMenu(), 3, {u"Selected scopes"_s}, -1, u"Add Scopes"_s};
    case setup::StepId::Activate:
        return {appMenu(), 4, {}, -1, u"Activate your app"_s};
    }
    return {};
}

StepSketch::StepSketch(const Theme &theme, const Sketch &sketch, double share, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_sketch(sketch)
    , m_share(share)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Sketch of the page at Zoom"));
    setAccessibleDescription(
        m_sketch.menu.value(m_sketch.chosen) + u", "_s
        + (m_sketch.pointed >= 0 ? m_sketch.boxes.value(m_sketch.pointed) : m_sketch.button));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize StepSketch::sizeHint() const
{
    return designSize * m_theme.scale() * m_share;
}

void StepSketch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_theme.scale() * m_share, m_theme.scale() * m_share);
    const Tokens &tokens = m_theme.tokens();
    const QRectF frame(0.5, 0.5, designSize.width() - 1, designSize.height() - 1);
    painter.setPen(QPen(tokens.line2, 1));
    painter.setBrush(tokens.ground);
    painter.drawRoundedRect(frame, 8, 8);
    painter.drawLine(QPointF(0, barHeight), QPointF(frame.right(), barHeight));
    painter.drawLine(QPointF(menuWidth, barHeight), QPointF(menuWidth, frame.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.line2);
    for (int dot = 0; dot < 3; ++dot)
        painter.drawEllipse(QPointF(14 + 12 * dot, barHeight / 2.0), 3, 3);
    painter.drawRoundedRect(QRectF(60, 7, frame.width() - 74, 10), 5, 5);

    const QFont words = fontFor(TypeRole::Label);
    const QFont strong = fontFor(TypeRole::LabelStrong);
    double y = barHeight + 12;
    for (int entry = 0; entry < m_sketch.menu.size(); ++entry, y += line) {
        const QRectF row(8, y, menuWidth - 16, line - 2);
        if (entry == m_sketch.chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.navSelected);
            painter.drawRoundedRect(row, 4, 4);
            painter.setBrush(tokens.accent);
            painter.drawRect(QRectF(row.left(), row.top() + 4, 3, row.height() - 8));
        }
        paintLine(painter, row.adjusted(10, 0, -2, 0), m_sketch.menu[entry],
                  entry == m_sketch.chosen ? strong : words,
                  entry == m_sketch.chosen ? tokens.text1 : tokens.text3);
    }

    const double left = menuWidth + 18;
    const double wide = frame.right() - left - 18;
    y = barHeight + 14;
    for (int box = 0; box < m_sketch.boxes.size(); ++box, y += 48) {
        const bool pointed = box == m_sketch.pointed;
        paintLine(painter, {left, y, wide, 16}, m_sketch.boxes[box], pointed ? strong : words,
                  pointed ? tokens.text1 : tokens.text3);
        painter.setPen(QPen(pointed ? tokens.accent : tokens.line2, pointed ? 2 : 1));
        painter.setBrush(tokens.tile);
        painter.drawRoundedRect(QRectF(left, y + 18, wide, 20), 4, 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.line2);
        painter.drawRoundedRect(QRectF(left + 8, y + 25, wide * 0.45, 6), 3, 3);
    }
    if (!m_sketch.button.isEmpty()) {
        const bool pointed = m_sketch.pointed < 0;
        const double needs = QFontMetricsF(strong).horizontalAdvance(m_sketch.button) + 28;
        const QRectF button(left, frame.bottom() - 44, needs, 28);
        painter.setPen(pointed ? QPen(tokens.accent, 2) : QPen(tokens.line2, 1));
        painter.setBrush(pointed ? tokens.raised : tokens.tile);
        painter.drawRoundedRect(button, 6, 6);
        paintLine(painter, button, m_sketch.button, pointed ? strong : words,
                  pointed ? tokens.text1 : tokens.text3, Qt::AlignHCenter);
    }
}

} // namespace zm::ui
