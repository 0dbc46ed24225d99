// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/wallboard/wallscene.h>

#include <QTimer>
#include <QWidget>

namespace zm::ui {

/// A wall as it would hang, small, live, and drawn by the wall's own painting. The arrow keys turn
/// its pages. GUI thread.
class WallPreview final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it; `wallTheme` is the walls', `theme` that of the desk around.
    WallPreview(const BoardMirror &board, const Theme &wallTheme, const Theme &theme,
                const Clock &clock, QWidget *parent = nullptr);

    void setPlan(const WallPlan &plan);
    void setScreen(QSize pixels);
    void setCallers(const QList<WallCaller> &callers);
    void setZone(const QTimeZone &zone);
    void turn(int by);
    /// "Page 2 of 7. From 5 m the smallest letters are 23 mm high."
    QString caption() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {640, heightForWidth(640)}; }

Q_SIGNALS:
    void captionChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void read();
    QRectF picture() const;

    const BoardMirror &m_board;
    const Theme &m_theme;
    const Clock &m_clock;
    WallScene m_scene;
    QSize m_pixels{1920, 1080};
    int m_page = 0;
    QTimer m_second;
};

} // namespace zm::ui
