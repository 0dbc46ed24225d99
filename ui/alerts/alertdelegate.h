// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/valuetable.h>
#include <ui/shell/boardtable.h>

#include <QTimeZone>

#include <alerts/alertengine.h>

namespace zm::ui {

enum class AlertColumn { Whose, Number, Limit, Since, State, Count };

/// Draws what goes on: whose and what, the number with its mark, and the button that acknowledges.
class AlertDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    AlertDelegate(const Theme &theme, const BoardTable &table, const ValueTable &values,
                  const RowFilter &rows);

    void setAlerts(const QList<alerts::Alert> &alerts) { m_alerts = alerts; }
    /// Where the button is in a cell of the last column, without its padding.
    QRectF button(const QRectF &cell) const;

protected:
    void paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const override;

private:
    const ValueTable &m_values;
    const RowFilter &m_rows;
    QList<alerts::Alert> m_alerts; ///< by row of the table
};

} // namespace zm::ui
