// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <base/result.h>

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace zm::store {

class Database;

/// A plan as it is kept; the store does not look into it.
struct StoredPlan
{
    qint64 id = 0;
    QByteArray json;
};

/// One time at which a plan was to run.
struct ExportRun
{
    qint64 plan = 0;
    Instant time{}; ///< when it was to run
    int tries = 0;
    Instant tried{}; ///< when the last try began
    std::optional<Instant> done;
    QString file;
    QString error; ///< why the last try failed; empty while one goes on

    bool operator==(const ExportRun &) const = default;
};

/// Plans of exports and what became of them. Several programs may share them: each time of a plan
/// is claimed by one.
class ExportLog
{
public:
    static Result<QList<StoredPlan>> plans(Database &db);
    static Result<qint64> add(Database &db, const QByteArray &json);
    /// False when there is no such plan. What it wrote so far stays on record.
    static Result<bool> replace(Database &db, qint64 plan, const QByteArray &json);
    /// False when there is no such plan. Its runs go with it; files stay.
    static Result<bool> remove(Database &db, qint64 plan);

    /// Since `from`, by time.
    static Result<QList<ExportRun>> runs(Database &db, qint64 plan, Instant from);
    /// The last run of each plan.
    static Result<QList<ExportRun>> lastRuns(Database &db);
    /// Begins a try. False when it is done, or another program tried after `triedBefore`.
    static Result<bool> claim(Database &db, qint64 plan, Instant time, Instant now,
                              Instant triedBefore);
    static Result<> succeeded(Database &db, qint64 plan, Instant time, Instant now,
                              const QString &file);
    static Result<> failed(Database &db, qint64 plan, Instant time, const QString &error);
};

} // namespace zm::store
