// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wakelock.h>
#include <ui/wallboard/wallboardwindow.h>

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

WallboardWindow::WallboardWindow(const BoardMirror &board, const Theme &theme, const Clock &clock,
                                 QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_wall(new WallboardWidget(board, theme, clock, this))
{
    setWindowTitle(tr("Zoom Mate wallboard"));
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_wall);
    auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    connect(app, &QGuiApplication::screenAdded, this, &WallboardWindow::screenAdded);
    connect(app, &QGuiApplication::screenRemoved, this, &WallboardWindow::screenRemoved);
}

WallboardWindow::~WallboardWindow() = default;

QString WallboardWindow::keyOf(const QScreen &screen)
{
    // The connector's name alone changes when cables do; a serial number does not.
    const QString serial = screen.serialNumber();
    return serial.isEmpty() ? screen.name()
                            : screen.manufacturer() + u'/' + screen.model() + u'/' + serial;
}

void WallboardWindow::showOn(int screen)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.isEmpty())
        return;
    const qsizetype last = screens.size() - 1;
    QScreen &chosen = *screens[screen < 0 ? last : std::min<qsizetype>(screen, last)];
    m_screenKey = keyOf(chosen);
    hangOn(chosen);
}

void WallboardWindow::showOn(const QString &key)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.isEmpty())
        return;
    const auto found = std::find_if(screens.cbegin(), screens.cend(),
                                    [&key](QScreen *screen) { return keyOf(*screen) == key; });
    m_screenKey = key;
    hangOn(found == screens.cend() ? *screens.last() : **found);
}

void WallboardWindow::hangOn(QScreen &screen)
{
    m_hangs = true;
    if (!m_awake)
        m_awake = std::make_unique<WakeLock>();
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

void WallboardWindow::screenAdded(QScreen *screen)
{
    if (m_hangs && keyOf(*screen) == m_screenKey)
        hangOn(*screen);
}

void WallboardWindow::screenRemoved(QScreen *screen)
{
    // Hidden, not moved: the wall must not cover the supervisor's own screen.
    if (m_hangs && keyOf(*screen) == m_screenKey)
        hide();
}

void WallboardWindow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
    case Qt::Key_Q:
        close();
        break;
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
        if (!event->isAutoRepeat())
            m_wall->setPaused(!m_wall->isPaused());
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void WallboardWindow::closeEvent(QCloseEvent *event)
{
    m_hangs = false; // a returning screen must not bring back what was closed
    QWidget::closeEvent(event);
    Q_EMIT left();
}

void WallboardWindow::hideEvent(QHideEvent *event)
{
    m_awake.reset();
    QWidget::hideEvent(event);
}

} // namespace zm::ui
