// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <engine/misseddesk.h>
#include <engine/storedanswers.h>
#include <store/databasethread.h>

#include <QObject>
#include <QPointer>

#include <calls/metrics.h>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace zm::engine {

/// A question on its way to the store. Whoever asked keeps it: destroying it, or asking anew into
/// the same ticket, cancels what has not been answered yet.
class ReadTicket
{
public:
    ReadTicket() = default;
    ReadTicket(ReadTicket &&) noexcept = default;
    ReadTicket &operator=(ReadTicket &&other) noexcept
    {
        cancel();
        m_dropped = std::move(other.m_dropped);
        return *this;
    }
    ~ReadTicket() { cancel(); }

    void cancel()
    {
        if (m_dropped)
            *m_dropped = true;
        m_dropped.reset();
    }

private:
    friend class StoreReader;
    std::shared_ptr<std::atomic<bool>> m_dropped;
};

/// What screens read from the store: reports, stories, explanations, days, the missed-caller desk.
/// Two worker threads with a read-only connection each, "zm-report" for whole reports and "zm-look"
/// for everything else: a long report holds up neither a write nor a look at one call. Used from
/// the GUI thread; answers come there, as values, of each thread in the order of the questions, and
/// never after their ticket was dropped.
class StoreReader : public QObject
{
    Q_OBJECT
public:
    template <class T> using Take = std::function<void(const Result<T> &)>;
    /// The share done, 0 to 1, on the GUI thread.
    using Told = std::function<void(double)>;

    /// `zone` and `rules` are those of days and numbers where a request brings none.
    StoreReader(QTimeZone zone, RuleBook rules, QObject *parent = nullptr);
    /// Questions not answered yet are dropped; the one at work ends early.
    ~StoreReader() override;

    /// Opens the file, or opens it anew when it has come to be. Until then every question is
    /// answered with the reason.
    void open(const QString &path);
    /// Calls of these groups have been written: what was read of them is old.
    void noteFiled(const QStringList &keys);
    void noteNotesChanged() { Q_EMIT notesChanged(); }

    /// The file that is read, for who writes a long report with a connection of its own.
    const QString &path() const { return m_path; }
    const QTimeZone &zone() const { return m_zone; }
    const RuleBook &rules() const { return m_rules; }

    /// Of more than `mostRows` rows the table holds the first.
    [[nodiscard]] ReadTicket run(const reports::ReportRequest &request, QObject *home,
                                 Take<reports::ReportTable> take, Told told = {},
                                 qint64 mostRows = std::numeric_limits<qint64>::max());
    /// An empty call when there is none with this id.
    [[nodiscard]] ReadTicket call(const CallId &id, QObject *home, Take<Call> take);
    [[nodiscard]] ReadTicket lines(const QList<CallId> &ids, QObject *home,
                                   Take<QList<CallLine>> take);
    [[nodiscard]] ReadTicket explain(const ExplainRequest &request, QObject *home,
                                     Take<Explained> take, Told told = {});
    [[nodiscard]] ReadTicket agentDay(const AgentRef &agent, Instant from, Instant to,
                                      QObject *home, Take<AgentDay> take);
    /// The first look reads a month; a later one only what was filed since.
    [[nodiscard]] ReadTicket desk(Instant from, Instant to, QObject *home, Take<Desk> take,
                                  Told told = {});

    /// Any other question: `job` takes a `Database &` and a `const Progress &`.
    template <class Job, class Taker>
    [[nodiscard]] ReadTicket ask(Job job, QObject *home, Taker take, Told told = {})
    {
        return askOn(m_looks, std::move(job), home, std::move(take), std::move(told));
    }

    /// True when every question has been answered.
    bool isIdle() const { return m_waiting == 0; }

Q_SIGNALS:
    void opened();
    /// Something new is on disk: who shows finished calls may ask again. Gathered, at most once a
    /// second.
    void callsFiled();
    void notesChanged();
    void idle();

private:
    template <class Job, class Taker>
    ReadTicket askOn(store::DatabaseThread &thread, Job job, QObject *home, Taker take, Told told)
    {
        ReadTicket ticket;
        ticket.m_dropped = std::make_shared<std::atomic<bool>>(false);
        const auto dropped = ticket.m_dropped;
        ++m_waiting;
        using Answer = std::invoke_result_t<Job &, store::Database &, const Progress &>;
        thread
            .run([job = std::move(job),
                  progress = progressTo(told, dropped)](store::Database &db) mutable -> Answer {
                if (!progress(0))
                    return fail(ErrorKind::Cancelled, QStringLiteral("Not wanted any more."));
                return job(db, progress);
            })
            .then(this, [this, dropped, home = QPointer<QObject>(home),
                         take = std::move(take)](const Answer &answer) {
                // Never from within the question: it may run at once.
                QMetaObject::invokeMethod(
                    this,
                    [this, dropped, home, take, answer] {
                        if (!*dropped && home)
                            take(answer);
                        finished();
                    },
                    Qt::QueuedConnection);
            });
        return ticket;
    }

    Progress progressTo(const Told &told, const std::shared_ptr<std::atomic<bool>> &dropped);
    void finished();

    QTimeZone m_zone;
    RuleBook m_rules;
    std::shared_ptr<MissedDesk> m_desk; ///< used on the worker alone
    std::shared_ptr<std::atomic<bool>> m_closing = std::make_shared<std::atomic<bool>>(false);
    int m_waiting = 0;
    QString m_path;
    store::DatabaseThread m_looks{QStringLiteral("zm-look")}; ///< last: they end first
    store::DatabaseThread m_reports{QStringLiteral("zm-report")};
};

} // namespace zm::engine
