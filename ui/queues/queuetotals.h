// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/queuemodel.h>
#include <ui/shell/boardtable.h>

namespace zm::ui {

/// The row under the table, always in view, in line with its columns.
class QueueTotals final : public QWidget
{
    Q_OBJECT
public:
    QueueTotals(const Theme &theme, const QueueModel &model, BoardTable &table,
                QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A number was clicked.
    void explainRequested(zm::ui::QueueColumn column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const Theme &m_theme;
    const QueueModel &m_model;
    BoardTable &m_table;
};

} // namespace zm::ui
