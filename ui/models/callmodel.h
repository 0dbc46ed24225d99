// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/models/boardmirror.h>
#include <ui/models/mirrortable.h>

namespace zm::ui {

/// Which shape a call's step wears: that of the agent who is in it.
TileState shapeOf(const CallRow &call);
/// "Ringing 3 agents", "On queue call", "On hold".
QString stepText(const CallRow &call);
QString directionText(CallRow::Direction direction);

/// The calls that live now. A row holds since when; nobody is told that a second has passed, the
/// view repaints by its own timer and asks again. GUI thread.
class CallModel final : public MirrorTable<CallRow, CallId>
{
    Q_OBJECT
public:
    enum Column { From, To, Queue, Direction, Step, Agent, Elapsed, ColumnCount };

    /// Both must outlive the model.
    CallModel(const BoardMirror &mirror, const Clock &clock, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Numbers as country and last three digits; whole ones only when asked for. Starts masked.
    void setNumbersMasked(bool masked);
    bool numbersMasked() const { return m_masked; }
    Instant now() const { return m_clock.now(); }

    /// A party as a cell writes it: the name if there is one, else the number, masked or whole.
    QString partyText(const QString &number, const QString &name) const;

protected:
    const QHash<CallId, CallRow> &rows() const override { return m_mirror.calls(); }

private:
    QString text(const CallRow &call, int column) const;
    QVariant sortValue(const CallRow &call, int column) const;
    QString explanation(const CallRow &call, int column) const;

    const BoardMirror &m_mirror;
    const Clock &m_clock;
    bool m_masked = true;
};

} // namespace zm::ui
