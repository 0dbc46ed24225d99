// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/card.h>
#include <ui/story/storylayout.h>

namespace zm::ui {

/// The time line of one call on a card. Hover and arrow keys tell of each stretch. GUI thread.
class StoryView final : public Card
{
    Q_OBJECT
public:
    StoryView(const Theme &theme, QWidget *parent = nullptr);

    void show(const StoryLanes &lanes, const StoryStyle &style);
    using QWidget::show;
    const StoryLanes &lanes() const { return m_lanes; }
    const StoryLayout &layoutNow() const { return m_layout; }
    /// The height that shows every lane.
    int wholeHeight() const;
    /// The stretch that has the keyboard, -1 for none.
    int focused() const { return m_focused; }

Q_SIGNALS:
    /// The words of the stretch under the pointer or the keyboard; empty when there is none.
    void told(const QString &story);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    void setFocused(int block);
    const StoryBlock &blockOf(int box) const;

    StoryLanes m_lanes;
    StoryStyle m_style;
    StoryLayout m_layout;
    int m_focused = -1;
};

} // namespace zm::ui
