// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/demoaccount.h>
#include <simulator/server.h>

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace zm::app {

namespace {

constexpr int agentsOfAFullDay = 500; ///< at most
constexpr WarmUp longest{40min, 800};
constexpr milliseconds shortest = 5min;
constexpr auto youngDay = 20min;

} // namespace

DemoAccount::DemoAccount(const sim::Options &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("zm-demo"));
    m_home.moveToThread(&m_thread);
    m_thread.start();
}

DemoAccount::~DemoAccount()
{
    QMetaObject::invokeMethod(&m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<> DemoAccount::start()
{
    Result<> listening;
    QMetaObject::invokeMethod(
        &m_home,
        [&] {
            m_server = std::make_unique<sim::Server>(m_options, m_clock);
            listening = m_server->listen();
            if (!listening)
                return;
            m_url = m_server->baseUrl().toString();
            const sim::Credentials &given = m_server->credentials();
            m_credentials = {given.accountId, given.clientId, given.clientSecret, given.secretToken,
                             given.subscriptionId};
        },
        Qt::BlockingQueuedConnection);
    return listening;
}

WarmUp warmUpTo(Instant moment, sim::Options &account)
{
    if (account.agents <= agentsOfAFullDay)
        return longest;
    const double share = double(agentsOfAFullDay) / account.agents;
    const milliseconds part{qint64(double(longest.span.count()) * share)};
    const WarmUp warmUp{std::max(shortest, part), longest.speed * share};
    account.arrivalsFrom = moment - warmUp.span - youngDay;
    return warmUp;
}

Instant demoStart(Instant now, const QString &zone)
{
    const QTimeZone place(zone.toLatin1());
    QDate day = toDateTime(now, place).date();
    while (day.dayOfWeek() > 5)
        day = day.addDays(-1);
    return fromDateTime(QDateTime(day, QTime(14, 32, 20), place));
}

} // namespace zm::app
