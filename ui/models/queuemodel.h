// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/models/boardmirror.h>
#include <ui/models/mirrortable.h>
#include <ui/models/queuecells.h>

namespace zm::ui {

/// The queues with what they do now and did today, a column each. Texts come from queuecells.
/// GUI thread.
class QueueModel final : public MirrorTable<QueueRow, QueueId>
{
    Q_OBJECT
public:
    /// Both must outlive the model.
    QueueModel(const BoardMirror &mirror, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    QueueCell cell(int row, QueueColumn column) const;
    /// The totals row: agents of the whole board, each once.
    QueueCell totals(QueueColumn column) const;
    BoardTime time() const { return boardTime(m_mirror.feed(), m_clock.now()); }

protected:
    const QHash<QueueId, QueueRow> &rows() const override { return m_mirror.queues(); }

private:
    QueueSums sums() const;

    const BoardMirror &m_mirror;
    const Clock &m_clock;
};

} // namespace zm::ui
