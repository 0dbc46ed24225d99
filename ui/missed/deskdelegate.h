// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/missed/deskmodel.h>
#include <ui/shell/boardtable.h>

namespace zm::ui {

/// The button in a row that has no owner, inside its cell.
QRectF takeButton(const QRectF &cell, const Theme &theme);
/// The disc with an owner's initials.
void paintInitials(QPainter &painter, const QRectF &disc, const QString &name, const Theme &theme);

/// Draws the rows of the missed-caller desk, open and closed ones.
class DeskDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    DeskDelegate(const Theme &theme, const BoardTable &table, const DeskModel &desk,
                 const DeskFilter &rows);

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;

private:
    void paintOpen(QPainter &painter, const QRectF &rect, const engine::DeskRow &row,
                   DeskColumn column, const QString &text) const;
    void paintClosed(QPainter &painter, const QRectF &rect, const engine::DeskRow &row,
                     DeskColumn column) const;

    const DeskModel &m_desk;
    const DeskFilter &m_rows;
};

} // namespace zm::ui
