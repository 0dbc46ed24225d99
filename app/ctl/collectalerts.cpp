// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/collectalerts.h>
#include <engine/engine.h>

#include <QCommandLineParser>
#include <QProcess>
#include <QSettings>
#include <QTimer>

#include <alertwatch/alertfacts.h>
#include <alertwatch/alertsettings.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// What cannot be read by then is itself worth an alert.
constexpr auto armsAfter = 60s;

} // namespace

void addAlertOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"on-alert"_s, u"Run this program when an alert begins, gets worse or ends."_s,
         u"COMMAND"_s},
        {u"post-alert"_s, u"POST the alert as JSON to this address of the local network."_s,
         u"URL"_s},
    });
}

Result<hooks::HookSettings> alertHooks(const QCommandLineParser &parser)
{
    hooks::HookSettings settings;
    if (parser.isSet(u"on-alert"_s)) {
        settings.runs = true;
        settings.command = QProcess::splitCommand(parser.value(u"on-alert"_s));
        if (const auto checked = hooks::checkProgram(settings.command); !checked)
            return Failure(checked.error());
    }
    if (parser.isSet(u"post-alert"_s)) {
        settings.posts = true;
        settings.address = parser.value(u"post-alert"_s);
        if (const auto checked = hooks::checkAddress(settings.address); !checked)
            return Failure(checked.error());
    }
    return settings;
}

CollectorAlerts::CollectorAlerts(engine::Engine &engine, const QSettings &settings,
                                 const QTimeZone &zone, const hooks::HookSettings &hooks,
                                 const Clock &clock)
    : m_watch(readAlertSettings(settings).rules, readAlertSettings(settings).muted, zone, clock)
{
    m_hooks.setSettings(hooks);
    connect(&engine, &engine::Engine::boardChanged, &m_watch, &AlertWatch::take);
    connect(&engine, &engine::Engine::firstSynced, &m_watch, &AlertWatch::arm);
    QTimer::singleShot(armsAfter, &m_watch, &AlertWatch::arm);
    connect(&m_watch, &AlertWatch::recordChanged, &engine, &engine::Engine::saveAlert);
    connect(&m_watch, &AlertWatch::told, this,
            [this](const alerts::AlertEvent &event, const QString &subject) {
                m_hooks.fire(alertFacts(event, subject, plainAlertText(event, subject)));
            });
    connect(&m_hooks, &hooks::Hooks::failed, this,
            [](const QString &sentence) { complain(sentence); });
}

} // namespace zm::app
