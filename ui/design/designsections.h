// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/design/specimens.h>
#include <ui/theme/theme.h>

#include <QWidget>

#include <functional>

class QGridLayout;

namespace zm::ui {

/// The parts of the design page, each a widget of its own. The specimens and the theme must outlive
/// them.
QWidget *colourSection(const Theme &theme);
QWidget *typeSection(const Theme &theme);
QWidget *roomSection(const Theme &theme);
QWidget *shapeSection(const Theme &theme);
QWidget *markSection(const Theme &theme);
QWidget *controlSection(const Theme &theme);
QWidget *headSection(const Theme &theme, const Specimens &specimens);
QWidget *tileSection(const Theme &theme, const Specimens &specimens);
QWidget *queueSection(const Theme &theme, const Specimens &specimens);
QWidget *wallSection(const Theme &theme, const Specimens &specimens);
QWidget *chartSection(const Theme &theme, const Specimens &specimens);
QWidget *messageSection(const Theme &theme, const Specimens &specimens);

/// A place of fixed height for what the program paints with functions, not with widgets.
class Drawing final : public QWidget
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    Drawing(int height, Paint paint);

    QSize sizeHint() const override { return {200, m_height}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_height;
    Paint m_paint;
};

/// Equal cells, filled row by row. `count` things in `columns` columns, each cell `height` high.
Drawing *drawnCells(int count, int columns, int height,
                    const std::function<void(QPainter &, const QRectF &, int)> &paint);
/// The quiet word over or beside a specimen.
QWidget *specimenLabel(const Theme &theme, const QString &text);
/// Things side by side, each as wide as it wants.
QWidget *inARow(const QList<QWidget *> &things, int gap = 16);
/// Things one under the other.
QWidget *inAColumn(const QList<QWidget *> &things, int gap = 12);

} // namespace zm::ui
