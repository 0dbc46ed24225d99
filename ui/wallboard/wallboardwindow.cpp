// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/pinentry.h>
#include <ui/wallboard/wallboardwindow.h>

#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr auto patience = std::chrono::seconds(30);

} // namespace

WallboardWindow::WallboardWindow(const BoardMirror &board, const Theme &theme, const Clock &clock,
                                 QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_clock(clock)
    , m_wall(new WallboardWidget(board, theme, clock, this))
{
    setWindowTitle(tr("Zoom Mate wallboard"));
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_wall);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &WallboardWindow::endAsking);
}

void WallboardWindow::hangOn(QScreen &screen)
{
    if (isVisible() && isFullScreen() && this->screen() == &screen
        && geometry() == screen.geometry())
        return;
    // Leaving full screen first makes window managers move the window to the other screen.
    if (isVisible() && isFullScreen())
        showNormal();
    setGeometry(screen.geometry());
    setScreen(&screen);
    showFullScreen();
    raise();
    activateWindow();
    setFocus();
}

void WallboardWindow::askPin(PinLock &lock)
{
    if (m_pin)
        return;
    const double unit = std::min(m_wall->unit(), double(width()) / (PinEntry::unitsWide + 2));
    m_pin = new PinEntry(lock, m_theme, m_clock, unit, this);
    m_pin->setTitle(tr("Leave the wall"));
    m_pin->resize(m_pin->sizeHint());
    m_pin->move((width() - m_pin->width()) / 2, (height() - m_pin->height()) / 2);
    connect(m_pin, &PinEntry::opened, this, &WallboardWindow::pinGiven);
    connect(m_pin, &PinEntry::tried, this, [this] {
        m_patience.start();
        Q_EMIT pinTried();
    });
    connect(m_pin, &PinEntry::cancelled, this, &WallboardWindow::endAsking);
    m_pin->show();
    m_pin->raise();
    m_pin->setFocus();
    m_patience.start();
}

void WallboardWindow::endAsking()
{
    m_patience.stop();
    if (!m_pin)
        return;
    m_pin->hide();
    std::exchange(m_pin, nullptr)->deleteLater(); // it may be the one that tells
    setFocus();
}

void WallboardWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
    case Qt::Key_Q:
    case Qt::Key_Back:
    case Qt::Key_Exit:
        Q_EMIT leaveWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
    case Qt::Key_A:
        if (!event->isAutoRepeat())
            Q_EMIT acknowledgeWanted();
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        m_wall->nextPage();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        m_wall->previousPage();
        break;
    case Qt::Key_Home:
        m_wall->showPage(0);
        break;
    case Qt::Key_Space:
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaPause:
    case Qt::Key_MediaTogglePlayPause:
        if (event->isAutoRepeat())
            return;
        m_wall->setPaused(!m_wall->isPaused());
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT turnedByHand();
}

void WallboardWindow::closeEvent(QCloseEvent *event)
{
    // By the window manager's key: it leaves as ours does, PIN and all.
    event->ignore();
    Q_EMIT leaveWanted();
}

} // namespace zm::ui
