// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/misseddesk.h>
#include <ui/models/rowfilter.h>

#include <QAbstractTableModel>
#include <QTimeZone>

#include <alerts/alertlevel.h>

namespace zm::ui {

enum class DeskColumn {
    Priority,
    Caller,
    Tries,
    Last,
    Longest,
    Queue,
    Rang,
    Voicemail,
    Left,
    Owner,
    Count
};

/// How urgent a call back is, by attempts and by how much of the call-back window is gone: a new
/// single miss is 1, three tries or a window nearly over 3 and more.
double deskPriority(const engine::DeskRow &row, Instant now);
/// 1 to 3 bars.
int priorityBars(double priority);
/// Time left until the window ends: "4 h 40", "over by 2 h"; and the share left, 0 to 1.
QString timeLeftText(const engine::DeskRow &row, Instant now);
double timeLeftShare(const engine::DeskRow &row, Instant now);
/// The best there is to call somebody by: name, else number as the screen shows it.
QString callerText(const MissedCaller &caller, bool masked);
/// "AO": for the disc before an owner's name.
QString initialsOf(const QString &name);

/// What a desk came to, for the strip above it.
struct DeskSums
{
    int open = 0;
    int ownerless = 0;
    std::optional<Instant> oldest; ///< first call of those open
    int recovered = 0;
    std::optional<milliseconds> medianToRecover;

    int all() const { return open + recovered; }
    bool operator==(const DeskSums &) const = default;
};
DeskSums sumsOf(const QList<engine::DeskRow> &rows);

/// All episodes of the range that was read. New reads change rows in place. GUI thread.
class DeskModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    DeskModel(const Clock &clock, QTimeZone zone, QObject *parent = nullptr);

    void setRows(const QList<engine::DeskRow> &rows);
    const QList<engine::DeskRow> &rows() const { return m_rows; }
    const engine::DeskRow &at(int row) const { return m_rows[row]; }
    /// -1 when it is not there.
    int rowOf(const QString &id) const;
    static QString idOf(const engine::DeskRow &row);
    /// Shown at once, before the store has it.
    void setNote(int row, const store::CallerNote &note);
    void setNumbersMasked(bool masked);
    bool numbersMasked() const { return m_masked; }
    void setZone(const QTimeZone &zone);
    const QTimeZone &zone() const { return m_zone; }
    Instant now() const { return m_clock.now(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant sortValue(const engine::DeskRow &row, DeskColumn column) const;
    QString text(const engine::DeskRow &row, DeskColumn column) const;
    QString whole(const engine::DeskRow &row) const;

    const Clock &m_clock;
    QTimeZone m_zone;
    QList<engine::DeskRow> m_rows;
    bool m_masked = false;
};

/// The part of the desk that one table shows, most urgent first, or last closed first.
class DeskFilter final : public RowFilter
{
    Q_OBJECT
public:
    DeskFilter(const DeskModel &desk, bool recovered, QObject *parent = nullptr);

    /// An empty one lets all through.
    void setOwner(const QString &owner);
    void setQueue(const QString &queue);
    const QString &queue() const { return m_queue; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    const DeskModel &m_desk;
    bool m_recovered;
    QString m_owner;
    QString m_queue;
};

} // namespace zm::ui
