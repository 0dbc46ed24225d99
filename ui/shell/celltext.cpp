// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/celltext.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

QRectF numberBox(const QRectF &digits, const Theme &theme)
{
    const double height = theme.px(24);
    // A single digit still gets a box that reads as one.
    const double width = std::max<double>(digits.width() + 2 * theme.px(7), height);
    return QRectF(digits.center().x() - width / 2, digits.center().y() - height / 2, width, height);
}

void paintNumber(QPainter &painter, const QRectF &rect, const QString &text, TypeRole role,
                 const NumberLook &look, const Theme &theme)
{
    const QFont font = theme.font(role);
    const QFontMetricsF metrics(font);
    const Tokens &tokens = theme.tokens();
    const bool breach = look.alert == AlertLevel::Breach;
    const QString shown = breach ? u"! "_s + text : text;
    const double width = metrics.horizontalAdvance(shown);
    double left = rect.left();
    if (look.align & Qt::AlignRight)
        left = rect.right() - width;
    else if (look.align & Qt::AlignHCenter)
        left = rect.center().x() - width / 2;
    // Centred on the capitals: with the line box, digits sit a pixel too low beside a shape.
    const double base = std::round(rect.center().y() + metrics.capHeight() / 2);
    const QRectF digits(left, base - metrics.capHeight(), width, metrics.capHeight());

    if (look.alert == AlertLevel::Warn)
        paintWarnBox(painter, numberBox(digits, theme), tokens, MarkSizes::desktop(theme.scale()));
    if (breach) {
        const double pad = theme.px(5);
        paintBreachBox(painter, digits.adjusted(-pad, -pad, pad, pad), tokens,
                       MarkSizes::desktop(theme.scale()));
    }
    painter.setFont(font);
    painter.setPen(breach ? tokens.onBreach : look.color);
    paintWords(painter, {left, base}, shown);
    if (look.provisional && !breach) {
        paintProvisional(painter,
                         QPointF(left, base + theme.px(look.alert == AlertLevel::Warn ? 3 : 5)),
                         width, tokens, MarkSizes::desktop(theme.scale()));
    }
}

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment align)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0.0, rect.width()));
    painter.setFont(font);
    painter.setPen(color);
    const Upright upright(painter, rect);
    const Qt::Alignment at =
        QStyle::visualAlignment(upright.turns() ? Qt::RightToLeft : Qt::LeftToRight, align);
    painter.drawText(rect, int(at | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

qreal pixelRatio(const QPainter &painter)
{
    return std::max(1.0, std::abs(painter.deviceTransform().m11()));
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(part(under.red(), over.red()), part(under.green(), over.green()),
                  part(under.blue(), over.blue()));
}

} // namespace zm::ui
