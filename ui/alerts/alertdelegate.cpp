// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alertdelegate.h>
#include <ui/shell/celltext.h>

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

AlertDelegate::AlertDelegate(const Theme &theme, const BoardTable &table, const ValueTable &values,
                             const RowFilter &rows)
    : RowDelegate(theme, table)
    , m_values(values)
    , m_rows(rows)
{}

QRectF AlertDelegate::button(const QRectF &cell) const
{
    const QFontMetricsF metrics(theme().font(TypeRole::LabelStrong));
    const double width = metrics.horizontalAdvance(tr("Acknowledge")) + theme().px(24);
    const double height = theme().px(28);
    return {cell.left(), cell.center().y() - height / 2, std::min(width, cell.width()), height};
}

void AlertDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const Tokens &t = theme().tokens();
    const int row = m_rows.mapToSource(index).row();
    if (row < 0 || row >= m_alerts.size())
        return;
    const alerts::Alert &alert = m_alerts[row];
    const ValueCell cell = m_values.rows()[row].cells.value(index.column());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (AlertColumn(index.column())) {
    case AlertColumn::Whose: {
        const double high = theme().px(18);
        const QRectF upper(rect.left(), rect.center().y() - high, rect.width(), high);
        const QStringList lines = cell.text.split(u'\n');
        paintLine(painter, upper, lines.value(0), theme().font(TypeRole::BodyStrong), t.text1);
        paintLine(painter, upper.translated(0, high), lines.value(1), theme().font(TypeRole::Label),
                  t.text2);
        break;
    }
    case AlertColumn::Number:
        paintNumber(painter, rect.adjusted(0, 0, -theme().px(8), 0), cell.text, TypeRole::Title,
                    {.alert = alert.level, .color = t.text1}, theme());
        break;
    case AlertColumn::State:
        if (cell.text.isEmpty()) {
            const QRectF at = button(rect);
            painter.setBrush(t.tile);
            painter.setPen(QPen(t.dark ? t.line2 : t.line, 1));
            painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
            paintLine(painter, at, tr("Acknowledge"), theme().font(TypeRole::LabelStrong), t.text1,
                      Qt::AlignHCenter);
            break;
        }
        paintLine(painter, rect, cell.text, theme().font(TypeRole::Body), t.text2);
        break;
    default:
        paintLine(painter, rect, cell.text, theme().font(TypeRole::Body), t.text2, Qt::AlignRight);
    }
    painter.restore();
}

} // namespace zm::ui
