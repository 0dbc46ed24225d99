// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <base/result.h>

#include <QList>
#include <QString>

namespace zm::store {

class Database;

/// Zoom's own totals of one queue over [from, to), most often a day: counts and whole seconds.
struct ZoomTotals
{
    QueueId queue;
    QString name;
    Instant from{};
    Instant to{};
    int inbound = 0;
    int completed = 0;
    int abandoned = 0;
    int overflowed = 0;
    int averageWaitSeconds = 0;
    int longestWaitSeconds = 0;
    int averageHandleSeconds = 0;
    Instant read{};

    bool operator==(const ZoomTotals &) const = default;
};

/// What Zoom counted, kept beside what we count: a day read again replaces what was read before.
class AuditStore
{
public:
    static Result<> save(Database &db, const QList<ZoomTotals> &totals);
    /// Those whose range begins in [from, to), by beginning and queue.
    static Result<QList<ZoomTotals>> read(Database &db, Instant from, Instant to);
};

} // namespace zm::store
