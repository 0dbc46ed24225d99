// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>
#include <ui/wallboard/pinentry.h>
#include <ui/wallboard/wallmetrics.h>

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

PinEntry::PinEntry(PinLock &lock, const Theme &theme, const Clock &clock, double unit,
                   QWidget *parent)
    : QWidget(parent)
    , m_lock(lock)
    , m_theme(theme)
    , m_clock(clock)
    , m_unit(unit)
{
    setObjectName("pinEntry"_L1);
    setFocusPolicy(Qt::StrongFocus);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &PinEntry::say);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    say();
}

void PinEntry::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void PinEntry::clear()
{
    m_typed.clear();
    m_wasWrong = false;
    say();
}

QString PinEntry::message() const
{
    const milliseconds left = m_lock.pauseLeft(m_clock.now());
    if (left > 0ms)
        return tr("Three wrong PINs. Try again in %1.").arg(timerText(left + 999ms));
    if (m_wasWrong && m_typed.isEmpty() && m_lock.triesLeft() < PinLock::tries)
        return m_lock.triesLeft() == 1
                   ? tr("That is not the PIN. 1 try is left.")
                   : tr("That is not the PIN. %1 tries are left.").arg(m_lock.triesLeft());
    return tr("Type the PIN, then Enter.");
}

void PinEntry::say()
{
    const bool pauses = m_lock.pauseLeft(m_clock.now()) > 0ms;
    if (pauses && isVisible())
        m_second.start();
    else if (!pauses)
        m_second.stop();
    setAccessibleDescription(message());
    update();
}

void PinEntry::enter()
{
    if (m_typed.isEmpty())
        return;
    const bool counts = m_lock.pauseLeft(m_clock.now()) == 0ms;
    const PinLock::Answer answer = m_lock.attempt(std::exchange(m_typed, {}), m_clock.now());
    m_wasWrong = answer == PinLock::Answer::Wrong;
    say();
    if (counts)
        Q_EMIT tried();
    if (answer == PinLock::Answer::Right)
        Q_EMIT opened();
}

void PinEntry::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Back:
        clear();
        Q_EMIT cancelled();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
        enter();
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_typed.chop(1);
        say();
        return;
    default:
        break;
    }
    const QString text = event->text();
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9'
        && m_typed.size() < PinLock::mostDigits) {
        m_typed += text;
        say();
    }
    // Nothing goes on to what lies under it.
    event->accept();
}

void PinEntry::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    say();
}

QSize PinEntry::sizeHint() const
{
    return QSizeF(unitsWide * m_unit, 11 * m_unit).toSize();
}

void PinEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    const double u = m_unit;
    painter.setBrush(tokens.raised);
    painter.setPen(QPen(tokens.line2, std::max(1.0, 0.06 * u)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 0.4 * u, 0.4 * u);

    const auto line = [&](double base, double caps, QFont::Weight weight, const QColor &colour,
                          const QString &text) {
        painter.setFont(robotoFont(caps * u / capOfEm, weight));
        painter.setPen(colour);
        painter.drawText(QRectF(0, base * u - 3 * u, width(), 4 * u),
                         Qt::AlignHCenter | Qt::AlignVCenter, text);
    };
    line(2.4, 1.25, QFont::Medium, tokens.text1, m_title);
    const int dots = std::max<int>(PinLock::leastDigits, int(m_typed.size()));
    const double pitch = 1.9 * u;
    double x = width() / 2.0 - (dots - 1) * pitch / 2;
    for (int i = 0; i < dots; ++i, x += pitch) {
        const bool typed = i < m_typed.size();
        painter.setBrush(typed ? QBrush(tokens.text1) : QBrush(Qt::NoBrush));
        painter.setPen(QPen(typed ? tokens.text1 : tokens.line2, 0.14 * u));
        painter.drawEllipse(QPointF(x, 5.4 * u), 0.5 * u, 0.5 * u);
    }
    line(9.1, 1, QFont::Normal, tokens.text2, message());
}

} // namespace zm::ui
