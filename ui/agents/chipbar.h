// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/agents/filterchip.h>
#include <ui/models/agentarrangement.h>

#include <QWidget>

#include <array>

namespace zm::ui {

/// The chips in a row; one is chosen. When the row is too narrow, words give way before numbers.
class ChipBar final : public QWidget
{
    Q_OBJECT
public:
    ChipBar(const BoardMirror &board, AgentArrangement &arrangement, const Theme &theme,
            QWidget *parent = nullptr);

    FilterChip &chip(AgentChip which) const { return *m_chips[std::size_t(which)]; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void place();
    int wholeWidth(bool compact) const;

    const BoardMirror &m_board;
    AgentArrangement &m_arrangement;
    const Theme &m_theme;
    std::array<FilterChip *, agentChips> m_chips{};
    QSize m_widths; ///< all chips', compact and in full
};

} // namespace zm::ui
