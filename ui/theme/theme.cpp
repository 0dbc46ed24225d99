// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/theme.h>
#include <ui/theme/themestyle.h>

#include <QAbstractButton>
#include <QApplication>
#include <QToolTip>

namespace zm::ui {

Theme::Theme(Mode mode, QObject *parent)
    : QObject(parent)
    , m_mode(mode)
{}

const Tokens &Theme::tokens() const
{
    return m_mode == Mode::Dark ? darkTokens() : lightTokens();
}

void Theme::setMode(Mode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        Q_EMIT changed();
}

void Theme::setScale(qreal scale)
{
    const qreal kept = qBound(0.75, scale, 3.0);
    if (!qFuzzyCompare(std::exchange(m_scale, kept), kept))
        Q_EMIT changed();
}

void Theme::setReducesMotion(bool reduces)
{
    if (std::exchange(m_reducesMotion, reduces) != reduces)
        Q_EMIT changed();
}

QPalette Theme::palette() const
{
    const Tokens &t = tokens();
    QPalette p;
    p.setColor(QPalette::Window, t.ground);
    p.setColor(QPalette::WindowText, t.text1);
    p.setColor(QPalette::Base, t.tile);
    p.setColor(QPalette::AlternateBase, t.tile);
    p.setColor(QPalette::Text, t.text1);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Button, t.tile);
    p.setColor(QPalette::ButtonText, t.text1);
    p.setColor(QPalette::BrightText, t.text1);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text1);
    p.setColor(QPalette::Highlight, t.dark ? t.raised : t.navSelected);
    p.setColor(QPalette::HighlightedText, t.text1);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.raised);
    p.setColor(QPalette::Midlight, t.line);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line2);
    p.setColor(QPalette::Shadow, t.ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.text3);
    return p;
}

void Theme::applyTo(QApplication &app)
{
    loadFonts();
    app.setStyle(new ThemeStyle(*this)); // the application owns its style
    const auto refresh = [this, &app] {
        app.setPalette(palette());
        app.setFont(font(TypeRole::Body));
        QToolTip::setPalette(palette());
        QToolTip::setFont(font(TypeRole::Label));
    };
    refresh();
    connect(this, &Theme::changed, &app, refresh);
}

void setButtonRole(QAbstractButton &button, ButtonRole role)
{
    button.setProperty(buttonRoleProperty, int(role));
    button.update();
}

} // namespace zm::ui
