// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QObject>

#include <alertwatch/alertwatch.h>
#include <hooks/hooks.h>

class QCommandLineParser;
class QSettings;

namespace zm::engine {
class Engine;
}

namespace zm::app {

/// `--on-alert COMMAND` and `--post-alert URL`.
void addAlertOptions(QCommandLineParser &parser);
/// Off unless one of the options is there; what cannot work is refused at once.
Result<hooks::HookSettings> alertHooks(const QCommandLineParser &parser);

/// The collector's alerts: by the limits, hours and muted queues of the account's settings, into
/// the database's log and out by the hooks that were asked for on the command line.
class CollectorAlerts final : public QObject
{
public:
    /// All must outlive it.
    CollectorAlerts(engine::Engine &engine, const QSettings &settings, const QTimeZone &zone,
                    const hooks::HookSettings &hooks, const Clock &clock);

private:
    AlertWatch m_watch;
    hooks::Hooks m_hooks;
};

} // namespace zm::app
