// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>
#include <ui/wallboard/wallmetrics.h>

#include <QWidget>

class QScreen;

namespace zm::ui {

/// A bar on the screen itself that should measure 20 cm: screens lie about their size, and a size
/// that is wrong makes every letter wrong. The arrow keys correct the diagonal until it does, Enter
/// takes it. Lines in the wall's sizes below it let somebody at the back say whether they can read
/// them. GUI thread.
class WallRuler final : public QWidget
{
    Q_OBJECT
public:
    static constexpr double barMillimetres = 200;

    WallRuler(const Theme &theme, WallViewing viewing, QWidget *parent = nullptr);

    void openOn(QScreen &screen);
    double diagonalInch() const { return m_viewing.diagonalInch; }
    /// Where the bar is, in device pixels of a screen with so many; 10 cm where 20 have no room.
    static QRectF bar(QSize pixels, const WallViewing &viewing);

Q_SIGNALS:
    void taken(double diagonalInch);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(double inch);

    const Theme &m_theme;
    WallViewing m_viewing;
};

} // namespace zm::ui
