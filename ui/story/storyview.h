// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/story/laneview.h>
#include <ui/story/storylayout.h>

namespace zm::ui {

/// The time line of one call on a card. GUI thread.
class StoryView final : public LaneView
{
    Q_OBJECT
public:
    StoryView(const Theme &theme, QWidget *parent = nullptr);

    void show(const StoryLanes &lanes, const StoryStyle &style);
    using QWidget::show;
    const StoryLanes &lanes() const { return m_lanes; }
    const StoryLayout &layoutNow() const { return m_layout; }
    int wholeHeight() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int stretchCount() const override { return int(m_layout.blocks.size()); }
    Stretch stretch(int index) const override;
    QString wordsOf(int stretch) const override;
    Tip tipAt(const QPointF &at) const override;
    int stretchAt(const QPointF &at) const override { return m_layout.blockAt(at); }
    void arrange() override;

private:
    StoryLanes m_lanes;
    StoryStyle m_style;
    StoryLayout m_layout;
};

} // namespace zm::ui
