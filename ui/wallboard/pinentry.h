// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/theme/theme.h>
#include <ui/wallboard/pinlock.h>

#include <QTimer>
#include <QWidget>

namespace zm::ui {

/// Asks for the PIN, by the digits of a keyboard or a remote control: on a wall in letters that are
/// read from afar, on the desk in the desk's. Shows how many digits there are, never which. GUI
/// thread.
class PinEntry : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it. `unit`: cap height of its words in logical pixels.
    PinEntry(PinLock &lock, const Theme &theme, const Clock &clock, double unit,
             QWidget *parent = nullptr);

    /// What the PIN is for: "Leave the wall".
    void setTitle(const QString &title);
    void clear();
    QString message() const;

    static constexpr double unitsWide = 34; ///< room that its sentences need
    QSize sizeHint() const override;

Q_SIGNALS:
    void opened();
    void cancelled();
    /// A try was counted, which a restart must not forget.
    void tried();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void enter();
    void say();

    PinLock &m_lock;
    const Theme &m_theme;
    const Clock &m_clock;
    double m_unit;
    QString m_title;
    QString m_typed;
    bool m_wasWrong = false;
    QTimer m_second; ///< counts the pause down
};

} // namespace zm::ui
