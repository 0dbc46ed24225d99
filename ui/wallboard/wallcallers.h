// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>

#include <QObject>
#include <QTimer>

namespace zm::ui {

/// A caller whom nobody has served yet, as a wall tells of him.
struct WallCaller
{
    QString number;
    Instant first{}; ///< missed
    int tries = 0;
    QStringList queues;
    QString owner; ///< who has taken the call back; empty for nobody

    bool operator==(const WallCaller &) const = default;
};

/// Reads who waits for a call back, longest first, whenever calls are filed: for walls that show
/// it, and only while one does. GUI thread; the reading happens elsewhere.
class WallCallers : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    WallCallers(engine::StoreReader &reader, const Clock &clock, QObject *parent = nullptr);

    void setWanted(bool wanted);
    const QList<WallCaller> &callers() const { return m_callers; }
    /// True until the first answer.
    bool isBusy() const { return m_wanted && !m_read; }

Q_SIGNALS:
    void changed();

private:
    void read();

    engine::StoreReader &m_reader;
    const Clock &m_clock;
    QList<WallCaller> m_callers;
    engine::ReadTicket m_ticket;
    QTimer m_gather;
    bool m_wanted = false;
    bool m_read = false;
};

} // namespace zm::ui
