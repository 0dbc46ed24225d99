// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QStringList>
#include <QWidget>

#include <setup/steps.h>

namespace zm::ui {

/// Where to click, as a sketch of ours: the app's page at Zoom with its menu, and on it the one
/// thing that matters now.
struct Sketch
{
    QStringList menu;
    int chosen = -1;   ///< entry of the menu
    QStringList boxes; ///< labels of the fields on the page
    int pointed = -1;  ///< the box to look at; −1: the button
    QString button;    ///< empty: none
};
Sketch sketchOf(setup::StepId step);

class StepSketch final : public QWidget
{
    Q_OBJECT
public:
    /// `share`: of its usual size.
    StepSketch(const Theme &theme, const Sketch &sketch, double share = 1,
               QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Sketch m_sketch;
    double m_share;
};

} // namespace zm::ui
