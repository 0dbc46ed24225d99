// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/wallboardwidget.h>

#include <memory>

class QScreen;

namespace zm::ui {

class WakeLock;

/// A wall on one screen: full, without pointer, awake. Esc, F11 or Q leaves, the arrow keys turn
/// pages, Space holds the page. When its screen is unplugged or sleeps the wall waits, and comes
/// back on the same screen with the same page. One window a screen, each with its own content.
/// GUI thread.
class WallboardWindow : public QWidget
{
    Q_OBJECT
public:
    WallboardWindow(const BoardMirror &board, const Theme &theme, const Clock &clock,
                    QWidget *parent = nullptr);
    ~WallboardWindow() override;

    WallboardWidget &wall() { return *m_wall; }

    /// Screens by number as --screen counts them, from 0; another number means the last one.
    void showOn(int screen);
    /// By the key of an earlier run; the last screen while that one is not there. An unknown key
    /// waits for its screen on the last one.
    void showOn(const QString &key);
    /// What tells this screen from others, also after a restart: settings keep it.
    QString screenKey() const { return m_screenKey; }

    static QString keyOf(const QScreen &screen);

Q_SIGNALS:
    void left(); ///< somebody closed the wall

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void hangOn(QScreen &screen);
    void screenAdded(QScreen *screen);
    void screenRemoved(QScreen *screen);

    WallboardWidget *m_wall;
    std::unique_ptr<WakeLock> m_awake;
    QString m_screenKey;
    bool m_hangs = false; ///< shown and not closed since; it may wait for its screen
};

} // namespace zm::ui
