// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/walltype.h>
#include <ui/wallsetup/wallruler.h>

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

WallRuler::WallRuler(const Theme &theme, WallViewing viewing, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_viewing(viewing)
{
    setObjectName("wallRuler"_L1);
    setWindowTitle(tr("Ruler"));
    setAccessibleName(tr("The bar should measure 20 cm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
}

void WallRuler::openOn(QScreen &screen)
{
    setGeometry(screen.geometry());
    setScreen(&screen);
    showFullScreen();
    activateWindow();
    setFocus();
}

QRectF WallRuler::bar(QSize pixels, const WallViewing &viewing)
{
    const double perMm = WallMetrics(pixels, 1, viewing).pxPerMm();
    double length = barMillimetres * perMm;
    if (length > pixels.width() * 0.9)
        length /= 2;
    return {(pixels.width() - length) / 2, pixels.height() * 0.3, length, pixels.height() * 0.04};
}

void WallRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    const qreal dpr = devicePixelRatioF();
    painter.scale(1 / dpr, 1 / dpr);
    const QSize pixels = size() * dpr;
    painter.fillRect(QRect(QPoint(), pixels), tokens.ground);
    const QRectF place = bar(pixels, m_viewing);
    const WallMetrics metrics(pixels, 1, m_viewing);
    const int centimetres = int(std::round(place.width() / metrics.pxPerMm() / 10));
    painter.fillRect(place, tokens.text1);
    painter.setPen(QPen(tokens.text1, std::max(1.0, dpr)));
    for (int i = 0; i <= centimetres; ++i) {
        const double x = place.left() + place.width() * i / centimetres;
        painter.drawLine(QPointF(x, place.bottom()),
                         QPointF(x, place.bottom() + place.height() * (i % 5 ? 0.4 : 0.8)));
    }

    const auto say = [&](double base, double px, QFont::Weight weight, const QColor &colour,
                         const QString &text) {
        painter.setFont(robotoFont(px, weight));
        painter.setPen(colour);
        painter.drawText(QRectF(0, base - 2 * px, pixels.width(), 3 * px), Qt::AlignCenter, text);
    };
    const double px = std::clamp(pixels.height() / 40.0, 14.0, 60.0);
    const QLocale locale;
    say(place.top() - 3.6 * px, 1.5 * px, QFont::Medium, tokens.text1,
        tr("This bar should measure %1 cm").arg(centimetres));
    say(place.top() - 1.6 * px, px, QFont::Normal, tokens.text2,
        tr("Hold a ruler against the screen. Left and right change its length, Enter keeps it, Esc "
           "goes back. Diagonal now: %1 inch.")
            .arg(locale.toString(m_viewing.diagonalInch, 'f', 1)));

    double base = place.bottom() + 4 * px;
    const struct
    {
        WallSize size;
        QString text;
    } lines[] = {{WallSize::Number, tr("Numbers 0:34")},
                 {WallSize::Name, tr("Names and timers 12:48")},
                 {WallSize::Least, tr("The smallest letters on the wall")}};
    for (const auto &line : lines) {
        const double size = metrics.fontPx(line.size);
        base += size * 1.3;
        if (base > pixels.height() - px)
            break; // no room at this distance: the wall shows fewer things, too
        painter.setFont(robotoFont(size, QFont::Medium));
        painter.setPen(tokens.text1);
        painter.drawText(QPointF(place.left(), base), line.text);
    }
}

void WallRuler::step(double inch)
{
    m_viewing.diagonalInch =
        std::clamp(m_viewing.diagonalInch + inch, WallViewing::leastInch, WallViewing::mostInch);
    update();
}

void WallRuler::keyPressEvent(QKeyEvent *event)
{
    // A larger screen has fewer pixels a centimetre: the bar gets shorter.
    const double by = event->modifiers().testFlag(Qt::ShiftModifier) ? 5 : 0.5;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        step(-by);
        break;
    case Qt::Key_Left:
    case Qt::Key_Down:
        step(by);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
        Q_EMIT taken(m_viewing.diagonalInch);
        close();
        break;
    case Qt::Key_Escape:
    case Qt::Key_Back:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace zm::ui
