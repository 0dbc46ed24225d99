// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/sqlrun.h>

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr qsizetype pageRows = 4096;
/// A page that fills slowly is shown before it is full.
constexpr qint64 showEveryMs = 100;

/// Gathers rows into pages on the worker and hands each over.
class Pager
{
public:
    using Give = std::function<void(std::shared_ptr<const SqlPage>)>;
    explicit Pager(Give give)
        : m_give(std::move(give))
    {
        m_since.start();
    }

    void begin(qsizetype columns)
    {
        m_columns = columns;
        m_page = std::make_shared<SqlPage>(columns);
    }
    /// False when there is no room for more.
    bool add(const QList<store::SqlValue> &row)
    {
        m_page->append(row);
        if (m_page->rows() >= pageRows || m_since.elapsed() >= showEveryMs)
            flush();
        return m_bytes + m_page->bytes() < SqlRun::mostBytes;
    }
    void flush()
    {
        if (!m_page || m_page->rows() == 0)
            return;
        m_bytes += m_page->bytes();
        m_give(std::exchange(m_page, std::make_shared<SqlPage>(m_columns)));
        m_since.restart();
    }

private:
    Give m_give;
    qsizetype m_columns = 0;
    qsizetype m_bytes = 0;
    std::shared_ptr<SqlPage> m_page;
    QElapsedTimer m_since;
};

} // namespace

struct SqlRun::Outcome
{
    bool isCut = false;
    std::optional<Error> trouble;
};

SqlRun::SqlRun(QObject *parent)
    : QObject(parent)
{}

SqlRun::~SqlRun()
{
    if (m_stop)
        *m_stop = true;
}

void SqlRun::start(const QString &database, const QString &sql, const store::QueryLimits &limits)
{
    if (m_stop)
        *m_stop = true;
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    m_stop = stopped;
    m_columns.clear();
    m_rows.clear();
    m_isCut = false;
    m_trouble.reset();
    m_since.start();
    // The last words of a thread may come when this is gone: they go to the pointer, not to us.
    const auto tell = [home = QPointer<SqlRun>(this), stopped](auto job) {
        QMetaObject::invokeMethod(qApp, [home, stopped, job = std::move(job)] {
            if (home && !*stopped)
                job(*home);
        });
    };
    QThreadPool::globalInstance()->start([=] {
        Pager pager([tell](std::shared_ptr<const SqlPage> page) {
            tell([page = std::move(page)](SqlRun &run) {
                run.m_rows.append(page);
                Q_EMIT run.grown();
            });
        });
        Outcome outcome;
        store::ReadOnlyQuery::Sink sink;
        sink.isWanted = [stopped] { return !*stopped; };
        sink.begin = [&](const QStringList &columns) -> Result<> {
            pager.begin(columns.size());
            tell([columns](SqlRun &run) {
                run.m_columns = columns;
                Q_EMIT run.begun();
            });
            return {};
        };
        sink.row = [&](const QList<store::SqlValue> &row) -> Result<> {
            if (pager.add(row))
                return {};
            outcome.isCut = true;
            return fail(ErrorKind::Cancelled, u"No room for more rows."_s);
        };
        const auto told = store::ReadOnlyQuery::run(database, sql, sink, limits);
        pager.flush();
        if (told)
            outcome.isCut = told->isCut;
        else if (!outcome.isCut)
            outcome.trouble = told.error();
        tell([outcome](SqlRun &run) { run.end(outcome); });
    });
}

void SqlRun::end(const Outcome &outcome)
{
    m_stop.reset();
    m_took = milliseconds(m_since.elapsed());
    m_isCut = outcome.isCut;
    m_trouble = outcome.trouble;
    Q_EMIT finished();
}

void SqlRun::stop()
{
    if (!m_stop)
        return;
    *m_stop = true;
    end({false, Error{ErrorKind::Cancelled, u"Not wanted any more."_s, {}, {}}});
}

milliseconds SqlRun::took() const
{
    return m_stop ? milliseconds(m_since.elapsed()) : m_took;
}

} // namespace zm::ui
