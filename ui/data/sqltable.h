// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/boardtable.h>

namespace zm::ui {

class SqlModel;

/// Draws an answer: text left, digits right, nothing as a quiet dash.
class SqlDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    SqlDelegate(const Theme &theme, const BoardTable &table, const SqlModel &model);

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;

private:
    const SqlModel &m_model;
};

/// How wide each column wants to be for its first rows.
QList<ColumnWish> sqlColumnWishes(const SqlModel &model, const Theme &theme);

} // namespace zm::ui
