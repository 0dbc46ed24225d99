// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/database.h>
#include <ui/reports/reportexport.h>

#include <QCoreApplication>
#include <QPointer>
#include <QtConcurrentRun>

namespace zm::ui {

ReportExport::ReportExport(QObject *parent)
    : QObject(parent)
{}

ReportExport::~ReportExport()
{
    stop();
}

void ReportExport::start(const QString &database, const reports::ReportRequest &request,
                         const QString &path, exports::FileForm form)
{
    start(
        path, form,
        [database, request](reports::RowSink &sink, const engine::Progress &progress) -> Result<> {
            store::OpenOptions reading;
            reading.readOnly = true;
            const auto db = store::Database::open(database, reading);
            if (!db)
                return Failure(db.error());
            return engine::storedReport(**db, request, sink, progress);
        });
}

void ReportExport::start(const QString &path, exports::FileForm form, const Answer &answer)
{
    stop();
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    m_stop = stopped;
    m_path = path;
    m_share = 0;
    // The last words of a thread may come when this is gone: they go to the pointer, not to us.
    const QPointer<ReportExport> home(this);
    const auto progress = [home, stopped, told = 0](double share) mutable {
        if (int(share * 100) > told) {
            told = int(share * 100);
            QMetaObject::invokeMethod(qApp, [home, stopped, share] {
                if (!home || *stopped)
                    return;
                home->m_share = share;
                Q_EMIT home->progressed();
            });
        }
        return !*stopped;
    };
    QtConcurrent::run([=] {
        return exports::writeReport(path, form,
                                    [&](reports::RowSink &sink) { return answer(sink, progress); });
    }).then(this, [this, stopped](const Result<> &outcome) {
        // Qt before 6.6 may run a continuation twice.
        if (m_stop != stopped)
            return;
        m_stop.reset();
        m_trouble = outcome ? std::optional<Error>() : outcome.error();
        Q_EMIT finished();
    });
    Q_EMIT progressed();
}

void ReportExport::stop()
{
    if (!m_stop)
        return;
    *m_stop = true;
    m_stop.reset();
}

} // namespace zm::ui
