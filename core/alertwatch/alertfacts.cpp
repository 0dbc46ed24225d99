// SPDX-License-Identifier: GPL-3.0-or-later
#include <alertwatch/alertfacts.h>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

QString wordOf(alerts::AlertEvent::Kind kind)
{
    using Kind = alerts::AlertEvent::Kind;
    return kind == Kind::Raised     ? u"raised"_s
           : kind == Kind::Worsened ? u"worsened"_s
           : kind == Kind::Repeated ? u"repeated"_s
                                    : u"cleared"_s;
}

} // namespace

hooks::Facts alertFacts(const alerts::AlertEvent &event, const QString &subject,
                        const QString &text)
{
    const alerts::Alert &alert = event.alert;
    return {{u"event"_s, wordOf(event.kind)},
            {u"rule"_s, keyOf(alert.key.rule)},
            {u"level"_s, alert.level == AlertLevel::Breach ? u"breach"_s : u"warning"_s},
            {u"subject"_s, subject},
            {u"subject_id"_s, alert.key.subject},
            {u"value"_s, QString::number(event.value)},
            {u"limit"_s, QString::number(alert.limit)},
            {u"at"_s, toIsoUtc(event.at)},
            {u"raised"_s, toIsoUtc(alert.raised)},
            {u"text"_s, text}};
}

QString plainAlertText(const alerts::AlertEvent &event, const QString &subject)
{
    const alerts::Alert &alert = event.alert;
    return u"%1: %2 %3, %4 %5, %6."_s.arg(
        subject, keyOf(alert.key.rule), QString::number(event.value),
        alert.level == AlertLevel::Breach ? u"limit"_s : u"warning from"_s,
        QString::number(alert.limit), wordOf(event.kind));
}

} // namespace zm
