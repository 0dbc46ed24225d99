// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/copybutton.h>
#include <ui/theme/icons.h>

#include <QClipboard>
#include <QGuiApplication>

namespace zm::ui {

namespace {

constexpr int copyIcon = 16;
constexpr int saidForMs = 1500;

} // namespace

CopyButton::CopyButton(const Theme &theme, const QString &label, const QString &text,
                       QWidget *parent)
    : QPushButton(label, parent)
    , m_theme(theme)
    , m_label(label)
    , m_text(text)
{
    setToolTip(tr("Copy to the clipboard"));
    m_back.setSingleShot(true);
    m_back.setInterval(saidForMs);
    connect(&m_back, &QTimer::timeout, this, [this] { QPushButton::setText(m_label); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    connect(&theme, &Theme::changed, this, &CopyButton::dress);
    dress();
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    QPushButton::setText(tr("Copied"));
    m_back.start();
}

void CopyButton::dress()
{
    const Tokens &tokens = m_theme.tokens();
    const int size = m_theme.px(copyIcon);
    setFont(m_theme.font(TypeRole::BodyStrong));
    setIcon(themedIcon(IconId::Copy, tokens.text2, tokens.text3, size));
    setIconSize({size, size});
    // The word for "done" must not make it jump.
    const QFontMetrics metrics(font());
    const int words =
        qMax(metrics.horizontalAdvance(m_label), metrics.horizontalAdvance(tr("Copied")));
    setMinimumWidth(words + size + m_theme.px(34));
    setFixedHeight(m_theme.px(28));
}

} // namespace zm::ui
