// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/shell/loadingpage.h>
#include <ui/theme/icons.h>

#include <QPainter>

namespace zm::ui {

LoadingPage::LoadingPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LoadingPage::say(const QString &detail)
{
    if (std::exchange(m_detail, detail) == detail)
        return;
    setAccessibleName(text());
    update();
}

QString LoadingPage::text() const
{
    return m_detail.isEmpty() ? tr("Waiting for the first news of the account.") : m_detail;
}

void LoadingPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const int mark = m_theme.px(48);
    const double middle = height() * 0.4;
    painter.drawPixmap(
        (width() - mark) / 2, int(middle) - mark - m_theme.px(20),
        appMark(tokens.text1, tokens.ground, tokens.accent, mark, pixelRatio(painter)));
    const auto line = [&](double y, const QString &text, TypeRole role, const QColor &color) {
        paintLine(painter, QRectF(0, y, width(), m_theme.px(24)), text, m_theme.font(role), color,
                  Qt::AlignHCenter);
    };
    line(middle, tr("Reading the account"), TypeRole::Person, tokens.text1);
    line(middle + m_theme.px(26), text(), TypeRole::Body, tokens.text2);
}

} // namespace zm::ui
