// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/storedcalls.h>
#include <engine/storereader.h>

#include <QElapsedTimer>

namespace zm::engine {

namespace {

/// A progress bar need not know more often.
constexpr qint64 tellEveryMs = 100;

} // namespace

StoreReader::StoreReader(QTimeZone zone, RuleBook rules, QObject *parent)
    : QObject(parent)
    , m_zone(std::move(zone))
    , m_rules(std::move(rules))
    , m_desk(std::make_shared<MissedDesk>(m_zone, MissedCallerRules{}))
{}

StoreReader::~StoreReader()
{
    *m_closing = true;
}

void StoreReader::open(const QString &path)
{
    store::OpenOptions reading;
    reading.readOnly = true;
    m_path = path;
    m_reports.open(path, reading);
    m_looks.open(path, reading).then(this, [this](const Result<store::OpenReport> &report) {
        if (report)
            Q_EMIT opened();
    });
}

void StoreReader::noteFiled(const QStringList &keys)
{
    // To the worker at once and not with the next look: a look may be dropped.
    m_looks.run([desk = m_desk, keys](store::Database &) -> Result<> {
        desk->noteFiled(keys);
        return {};
    });
    Q_EMIT callsFiled();
}

Progress StoreReader::progressTo(const Told &told,
                                 const std::shared_ptr<std::atomic<bool>> &dropped)
{
    QElapsedTimer since;
    since.start();
    return [this, told, dropped, closing = m_closing, since](double share) mutable {
        if (told && since.elapsed() >= tellEveryMs) {
            since.restart();
            QMetaObject::invokeMethod(
                this,
                [told, dropped, share] {
                    if (!*dropped)
                        told(share);
                },
                Qt::QueuedConnection);
        }
        return !*dropped && !*closing;
    };
}

void StoreReader::finished()
{
    if (--m_waiting == 0)
        Q_EMIT idle();
}

ReadTicket StoreReader::run(const reports::ReportRequest &request, QObject *home,
                            Take<reports::ReportTable> take, Told told, qint64 mostRows)
{
    return askOn(
        m_reports,
        [request, mostRows](store::Database &db, const Progress &progress) {
            return storedReport(db, request, progress, mostRows);
        },
        home, std::move(take), std::move(told));
}

ReadTicket StoreReader::call(const CallId &id, QObject *home, Take<Call> take)
{
    return ask([id](store::Database &db, const Progress &) { return storedCall(db, id); }, home,
               std::move(take));
}

ReadTicket StoreReader::lines(const QList<CallId> &ids, QObject *home, Take<QList<CallLine>> take)
{
    return ask([ids](store::Database &db, const Progress &) { return storedLines(db, ids); }, home,
               std::move(take));
}

ReadTicket StoreReader::explain(const ExplainRequest &request, QObject *home, Take<Explained> take,
                                Told told)
{
    return ask([request](store::Database &db,
                         const Progress &progress) { return explained(db, request, progress); },
               home, std::move(take), std::move(told));
}

ReadTicket StoreReader::agentDay(const AgentRef &agent, Instant from, Instant to, QObject *home,
                                 Take<AgentDay> take)
{
    return ask(
        [agent, from, to](store::Database &db, const Progress &progress) {
            return engine::agentDay(db, agent, from, to, progress);
        },
        home, std::move(take));
}

ReadTicket StoreReader::desk(Instant from, Instant to, QObject *home, Take<Desk> take, Told told)
{
    return ask(
        [desk = m_desk, from, to](store::Database &db, const Progress &progress) {
            return desk->look(db, from, to, progress);
        },
        home, std::move(take), std::move(told));
}

} // namespace zm::engine
