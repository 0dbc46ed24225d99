// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>
#include <ui/tiles/tilemetrics.h>

#include <QWidget>

namespace zm::ui {

/// Three sizes of tile in one control; left and right choose.
class DensitySwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit DensitySwitch(const Theme &theme, QWidget *parent = nullptr);

    TileDensity density() const { return m_density; }
    void setDensity(TileDensity density);
    QSize sizeHint() const override;

Q_SIGNALS:
    void densityChanged(zm::ui::TileDensity density);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect segment(int index) const;
    int segmentAt(QPoint at) const;

    const Theme &m_theme;
    TileDensity m_density = TileDensity::Normal;
};

/// "Roomy", "Normal", "Dense".
QString densityWord(TileDensity density);

} // namespace zm::ui
