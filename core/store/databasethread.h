// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <store/database.h>

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>

namespace zm::store {

/// The answer of a job, a future whose continuation runs once. Qt before 6.6 may run one twice, the
/// second time without what it had captured, when the job ends just as it is attached: so the two
/// wait for each other. It may run at once, from within `then`.
template <class Answer> class StoreAnswer : public QFuture<Answer>
{
public:
    StoreAnswer(QFuture<Answer> future, std::shared_ptr<std::mutex> ending)
        : QFuture<Answer>(std::move(future))
        , m_ending(std::move(ending))
    {}

    /// On the thread of `context`; not at all when that has gone.
    template <class Function> auto then(QObject *context, Function &&function)
    {
        const std::scoped_lock lock(*m_ending);
        return QFuture<Answer>::then(context, std::forward<Function>(function));
    }

private:
    std::shared_ptr<std::mutex> m_ending; ///< held while the job's end is told
};

/// A thread with one connection of its own. Jobs run there one after another, in the order in
/// which they were given; their answers come as futures, which `.then(context, ...)` brings home.
/// Every function may be called from any thread but the store's own.
///
///     store.run([](Database &db) { return Journal::lastSeq(db); }).then(this, [](Result<qint64>
///     seq) { ... });
class DatabaseThread
{
public:
    explicit DatabaseThread(const QString &threadName = QStringLiteral("zm-store"));
    /// Runs what was given before, closes the connection and ends the thread.
    ~DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Opens, or opens again after a failure. Jobs given before an answer was there wait for it;
    /// if opening fails, later jobs answer with the same error.
    StoreAnswer<Result<OpenReport>> open(const QString &path, const OpenOptions &options = {});

    /// `Job` takes a `Database &` and returns a `Result<T>`. A future cancelled before its turn is
    /// not run.
    template <class Job> auto run(Job job) -> StoreAnswer<std::invoke_result_t<Job &, Database &>>
    {
        using Answer = std::invoke_result_t<Job &, Database &>;
        static_assert(std::is_same_v<typename Answer::error_type, Error>, "a job returns a Result");
        auto promise = std::make_shared<QPromise<Answer>>();
        auto shared = std::make_shared<Job>(std::move(job)); // std::function wants to copy
        promise->start();
        auto ending = std::make_shared<std::mutex>();
        StoreAnswer<Answer> answer(promise->future(), ending);
        post([promise, shared, ending](Database *db, const Error &closed) {
            if (!promise->isCanceled())
                promise->addResult(db ? (*shared)(*db) : Answer(Failure(closed)));
            const std::scoped_lock lock(*ending);
            promise->finish();
        });
        return answer;
    }

    /// A job without a future: it brings its answer home by itself. Null, with the reason, while
    /// the database is not open.
    using Task = std::function<void(Database *db, const Error &closed)>;
    void post(Task task);

    /// From now on no job waits for another program's lock: what is locked fails at once. For the
    /// end of a program, which must not take as long as somebody's lock.
    void hurry() { m_hurry = true; }

    /// Blocks until all jobs given so far have run and their continuations were started.
    void wait();

private:
    class Worker;

    std::atomic_bool m_hurry = false;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace zm::store
