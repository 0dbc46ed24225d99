// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>

#include <alertwatch/alertsettings.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

using alerts::RuleId;
using alerts::WeekHours;

constexpr int mostLimit = 24 * 3600;

QString ruleKey(RuleId rule, const char *what)
{
    return u"alerts/"_s + keyOf(rule) + u'/' + QLatin1StringView(what);
}

/// A value that a person may have spoiled in the file is as if it were not there.
int number(const QSettings &settings, const QString &key, int otherwise, int least, int most)
{
    bool whole = false;
    const int value = settings.value(key, otherwise).toInt(&whole);
    return whole && value >= least && value <= most ? value : otherwise;
}

WeekHours hours(const QSettings &settings, const QString &key, const WeekHours &otherwise)
{
    const auto time = [&](const QString &which, QTime other) {
        const QTime read = QTime::fromString(settings.value(key + which).toString(), u"HH:mm"_s);
        return read.isValid() ? read : other;
    };
    return {settings.value(key + u"/on"_s, otherwise.on).toBool(),
            number(settings, key + u"/days"_s, otherwise.days, 0, 0b1111111),
            time(u"/from"_s, otherwise.from), time(u"/to"_s, otherwise.to)};
}

void write(QSettings &settings, const QString &key, const WeekHours &hours)
{
    settings.setValue(key + u"/on"_s, hours.on);
    settings.setValue(key + u"/days"_s, hours.days);
    settings.setValue(key + u"/from"_s, hours.from.toString(u"HH:mm"_s));
    settings.setValue(key + u"/to"_s, hours.to.toString(u"HH:mm"_s));
}

} // namespace

AlertSettings readAlertSettings(const QSettings &settings)
{
    AlertSettings result;
    for (int i = 0; i < alerts::ruleCount; ++i) {
        const auto id = RuleId(i);
        alerts::Rule &rule = result.rules[id];
        rule.on = settings.value(ruleKey(id, "on"), rule.on).toBool();
        rule.warn = number(settings, ruleKey(id, "warn"), rule.warn, 0, mostLimit);
        rule.breach = number(settings, ruleKey(id, "breach"), rule.breach, 0, mostLimit);
        rule.sound = settings.value(ruleKey(id, "sound"), rule.sound).toBool();
    }
    result.rules.quiet = hours(settings, u"alerts/quiet"_s, result.rules.quiet);
    result.rules.business = hours(settings, u"alerts/business"_s, result.rules.business);
    const QStringList muted = settings.value(u"alerts/muted"_s).toStringList();
    for (const QString &queue : muted)
        result.muted.insert(QueueId(queue));
    result.sounds = settings.value(u"alerts/sounds"_s, result.sounds).toBool();
    result.notifications = settings.value(u"alerts/notifications"_s, result.notifications).toBool();
    result.hooks.runs = settings.value(u"alerts/hooks/run"_s, false).toBool();
    result.hooks.command = settings.value(u"alerts/hooks/command"_s).toStringList();
    result.hooks.posts = settings.value(u"alerts/hooks/post"_s, false).toBool();
    result.hooks.address = settings.value(u"alerts/hooks/address"_s).toString();
    return result;
}

void writeAlertSettings(QSettings &settings, const AlertSettings &alerts)
{
    for (int i = 0; i < alerts::ruleCount; ++i) {
        const auto id = RuleId(i);
        const alerts::Rule &rule = alerts.rules[id];
        settings.setValue(ruleKey(id, "on"), rule.on);
        settings.setValue(ruleKey(id, "warn"), rule.warn);
        settings.setValue(ruleKey(id, "breach"), rule.breach);
        settings.setValue(ruleKey(id, "sound"), rule.sound);
    }
    write(settings, u"alerts/quiet"_s, alerts.rules.quiet);
    write(settings, u"alerts/business"_s, alerts.rules.business);
    QStringList muted;
    for (const QueueId &queue : alerts.muted)
        muted << queue.text;
    muted.sort();
    settings.setValue(u"alerts/muted"_s, muted);
    settings.setValue(u"alerts/sounds"_s, alerts.sounds);
    settings.setValue(u"alerts/notifications"_s, alerts.notifications);
    settings.setValue(u"alerts/hooks/run"_s, alerts.hooks.runs);
    settings.setValue(u"alerts/hooks/command"_s, alerts.hooks.command);
    settings.setValue(u"alerts/hooks/post"_s, alerts.hooks.posts);
    settings.setValue(u"alerts/hooks/address"_s, alerts.hooks.address);
}

} // namespace zm
