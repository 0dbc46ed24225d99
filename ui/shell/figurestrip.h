// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QList>
#include <QWidget>

#include <alerts/alertlevel.h>

namespace zm::ui {

/// One number of a strip: large, with words below it.
struct Figure
{
    QString number;
    QString second; ///< the quieter rest: "24" " of 33"
    QString label;
    AlertLevel alert = AlertLevel::None;
    bool words = false; ///< a short sentence in place of a number: one size smaller, more room
    QString story;      ///< for the tool tip
    bool opens = false; ///< a click asks what is behind it

    bool operator==(const Figure &) const = default;
};

/// The strip over a page: one card parted by lines, or a card a number. GUI thread.
class FigureStrip final : public QWidget
{
    Q_OBJECT
public:
    enum class Look { Joined, Cards };

    FigureStrip(Look look, const Theme &theme, QWidget *parent = nullptr);

    void setFigures(const QList<Figure> &figures);
    const QList<Figure> &figures() const { return m_figures; }
    /// Where each figure stands in a strip so wide: side by side, filling it.
    QList<QRect> places(int width) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A figure that opens was clicked.
    void opened(int figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// The figure under the pointer that opens; -1: none.
    int openingAt(const QPoint &at) const;

    const Theme &m_theme;
    Look m_look;
    QList<Figure> m_figures;
};

} // namespace zm::ui
