// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <engine/healthfacts.h>
#include <store/databasethread.h>
#include <store/exportlog.h>

#include <QObject>
#include <QTimer>

#include <schedule/exportplan.h>

#include <atomic>
#include <functional>
#include <memory>

namespace zm::engine {

/// The plans that are kept; those that cannot be read are left out and said in the log.
Result<QList<schedule::ExportPlan>> storedPlans(store::Database &db);

/// A plan with what became of it, for lists.
struct ScheduledExport
{
    schedule::ExportPlan plan;
    Instant next{};
    std::optional<store::ExportRun> last;

    bool operator==(const ScheduledExport &) const = default;
};
Result<QList<ScheduledExport>> scheduledExports(store::Database &db, Instant now);

/// Keeps a plan: a new one where it has no id, else in place of the former. One whose times have
/// changed does not make up for those before `now`. Answers its id.
Result<qint64> keepPlan(store::Database &db, schedule::ExportPlan plan, Instant now);
/// Writes the file of a plan at once, whatever its time, and notes it as a run of now. NotFound
/// when there is no such plan; else the error of the writing.
Result<> runExportNow(store::Database &db, qint64 plan, Instant now, const RuleBook &rules,
                      const std::function<bool()> &isWanted = {});

/// Writes every file that is due and was not written: times that passed while the program was
/// closed are made up for, a failed one is tried again after a while, and of several programs on
/// one database one does it. Answers the runs that were tried now. Blocks; on the thread of the
/// database. `isWanted` may be empty.
Result<QList<store::ExportRun>> runDueExports(store::Database &db, Instant now,
                                              const RuleBook &rules,
                                              const std::function<bool()> &isWanted = {});
Result<ExportHealth> exportHealth(store::Database &db, Instant now);

/// Runs what is due every half minute, on the thread of the chores. Lives on the engine thread.
class ExportRunner : public QObject
{
    Q_OBJECT
public:
    /// `chores` must outlive this.
    ExportRunner(store::DatabaseThread &chores, const Clock &clock, RuleBook rules,
                 QObject *parent = nullptr);
    /// What is being written is given up; its file does not appear, and a later start makes up for
    /// it.
    ~ExportRunner() override;

    void start();
    /// Ends what is being written soon; nothing is begun any more.
    void giveUp() { *m_closing = true; }
    const ExportHealth &health() const { return m_health; }

Q_SIGNALS:
    void changed();

private:
    void look();

    store::DatabaseThread &m_chores;
    const Clock &m_clock;
    RuleBook m_rules;
    ExportHealth m_health;
    QTimer m_timer;
    bool m_inFlight = false;
    std::shared_ptr<std::atomic<bool>> m_closing = std::make_shared<std::atomic<bool>>(false);
};

} // namespace zm::engine
