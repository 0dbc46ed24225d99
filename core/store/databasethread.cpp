// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/databasethread.h>

#include <QMetaObject>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

/// Lives on the store's thread; only tasks touch it.
class DatabaseThread::Worker : public QObject
{
public:
    std::unique_ptr<Database> database;
    Error closed{ErrorKind::Storage, u"The database is not open."_s, {}, {}};
};

DatabaseThread::DatabaseThread(const QString &threadName)
    : m_worker(new Worker)
{
    m_thread.setObjectName(threadName);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    // Posted last, it runs last: all that was given before is done by then.
    const auto close = [worker = m_worker] {
        worker->database.reset();
        QThread::currentThread()->quit();
    };
    QMetaObject::invokeMethod(m_worker, close, Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

StoreAnswer<Result<OpenReport>> DatabaseThread::open(const QString &path,
                                                     const OpenOptions &options)
{
    auto promise = std::make_shared<QPromise<Result<OpenReport>>>();
    promise->start();
    auto ending = std::make_shared<std::mutex>();
    StoreAnswer<Result<OpenReport>> answer(promise->future(), ending);
    OpenOptions hurried = options;
    hurried.hurry = &m_hurry;
    const auto job = [worker = m_worker, promise, ending, path, hurried] {
        worker->database.reset();
        auto opened = Database::open(path, hurried);
        if (opened) {
            worker->database = std::move(*opened);
            promise->addResult(Result<OpenReport>(worker->database->report()));
        } else {
            worker->closed = opened.error();
            promise->addResult(Result<OpenReport>(Failure(opened.error())));
        }
        const std::scoped_lock lock(*ending);
        promise->finish();
    };
    QMetaObject::invokeMethod(m_worker, job, Qt::QueuedConnection);
    return answer;
}

void DatabaseThread::post(Task task)
{
    const auto job = [worker = m_worker, task = std::move(task)] {
        task(worker->database.get(), worker->closed);
    };
    QMetaObject::invokeMethod(m_worker, job, Qt::QueuedConnection);
}

void DatabaseThread::wait()
{
    auto done = std::make_shared<QPromise<void>>();
    done->start();
    QFuture<void> future = done->future();
    post([done](Database *, const Error &) { done->finish(); });
    future.waitForFinished();
}

} // namespace zm::store
