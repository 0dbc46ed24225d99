// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zoom/credentials.h>
#include <zoom/proxy.h>
#include <zoom/ratebudget.h>
#include <zoom/zoomhosts.h>

#include <QString>
#include <QTimeZone>

#include <calls/metrics.h>
#include <tunnel/tunnelplan.h>
#include <webhook/server.h>

#include <optional>

namespace zm::engine {

/// Where the secrets of a run came from.
enum class SecretsFrom { Nowhere, Environment, Keychain, MemoryOnly };

/// Everything a running engine is told at its start. Credentials are held in memory only.
struct EngineOptions
{
    QString databasePath;
    zoom::ZoomHosts hosts = zoom::ZoomHosts::zoom();
    zoom::Credentials credentials;
    /// Qt keeps it for the process, so whoever makes the engine puts it in force (zoom::useProxy).
    zoom::Proxy proxy;
    zoom::RateBudget budget;
    bool webSocket = true;                   ///< opens only with a subscription id
    std::optional<webhook::Options> webhook; ///< listens only with a secret token
    tunnel::Choice tunnel;                   ///< from a public address to the webhook receiver
    bool sync = true;                        ///< read roster, queues, presence and history by REST
    QTimeZone zone = QTimeZone::systemTimeZone();
    RuleBook rules;
    QString account;              ///< the name shown; empty until known
    seconds presenceEvery = 300s; ///< slow repair of presence
    seconds queuesEvery = 60s;    ///< `receive_call` raises no event
    seconds rosterEvery = 1800s;
    milliseconds syncStuckAfter =
        10min; ///< a reading that does not get on for so long is restarted
    /// How long an orderly end waits for what is still to be written; a service manager waits ten
    /// seconds.
    milliseconds stopWithin = 6s;
    /// How far back the first connection reads Zoom's records, in the background; six months at
    /// most, and today in any case.
    int backfillDays = 30;
    SecretsFrom secretsFrom = SecretsFrom::Nowhere; ///< for the Health page
};

/// Where a person's data lives when `--db` does not say.
QString defaultDatabasePath();

} // namespace zm::engine
