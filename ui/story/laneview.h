// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/card.h>

#include <QRectF>

namespace zm::ui {

/// Stretches of time in lanes on a card, of a call or of an agent's day. Hover and arrow keys tell
/// of each; what they are and how they look is up to the view. Time runs from left to right, for
/// readers from the right, too, and so do the arrow keys. GUI thread.
class LaneView : public Card
{
    Q_OBJECT
public:
    explicit LaneView(const Theme &theme, QWidget *parent = nullptr);

    /// The height that shows every lane.
    virtual int wholeHeight() const = 0;
    /// The stretch that has the keyboard, -1 for none.
    int focused() const { return m_focused; }

Q_SIGNALS:
    /// The words of the stretch that has the keyboard; empty when there is none.
    void told(const QString &story);

protected:
    struct Stretch
    {
        QRectF rect;
        int lane = 0;
    };
    struct Tip
    {
        QRectF about;
        QString words; ///< empty: there is nothing to tell
    };
    /// In the order in which the keyboard goes through them.
    virtual int stretchCount() const = 0;
    virtual Stretch stretch(int index) const = 0;
    virtual QString wordsOf(int stretch) const = 0;
    virtual Tip tipAt(const QPointF &at) const = 0;
    /// Enter, or a click.
    virtual void activate(int stretch) { Q_UNUSED(stretch) }
    virtual int stretchAt(const QPointF &at) const = 0;
    /// Lays everything out at the present width.
    virtual void arrange() = 0;

    void setFocused(int stretch);
    /// After an arrangement that may have fewer stretches than before.
    void keepFocus();

    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int inNextLane(int step) const;

    int m_focused = -1;
};

} // namespace zm::ui
