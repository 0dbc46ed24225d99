// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/callmodel.h>
#include <ui/models/queuecells.h>
#include <ui/shell/boardtable.h>

namespace zm::ui {

/// Draws the cells of the live calls: the step with its shape, the age with its mark.
class CallDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    CallDelegate(const BoardMirror &mirror, const Theme &theme, const BoardTable &table,
                 const CallModel &model, const RowFilter &rows);

    void setTime(BoardTime time) { m_time = time; }

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;

private:
    const BoardMirror &m_mirror;
    const CallModel &m_model;
    const RowFilter &m_rows;
    BoardTime m_time;
};

} // namespace zm::ui
