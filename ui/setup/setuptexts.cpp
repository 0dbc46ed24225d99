// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/checktext.h>
#include <ui/setup/setuptexts.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::SetupPage)
};

} // namespace

QString asText(const QList<setup::CheckLine> &lines, const QTimeZone &zone)
{
    QString text;
    for (const setup::CheckLine &line : lines) {
        QString finding = line.finding;
        if (line.at) // core says it in UTC; the page beside it does not
            finding.replace(toIsoUtc(*line.at), toIsoLocal(*line.at, zone));
        text += line.title + u": "_s + finding;
        if (!line.wayOn.isEmpty())
            text += u' ' + line.wayOn;
        text += u'\n';
    }
    return text;
}

QString scopesText(const setup::Tally &scopes)
{
    if (!scopes.asked)
        return Words::tr("Not asked yet: the token tells.\n%1 needed, %2 optional.")
            .arg(scopes.needed)
            .arg(scopes.optional);
    const QString needed = Words::tr("%1 of %2 needed.").arg(scopes.proved).arg(scopes.needed);
    const QString optional = Words::tr("%1 of %2 optional.").arg(scopes.extra).arg(scopes.optional);
    if (scopes.missing == 0)
        return needed + u'\n' + optional;
    return needed + u' '
           + Words::tr("%n missing.", nullptr, scopes.missing)
                 .replace(u"%n"_s, QString::number(scopes.missing))
           + u'\n' + optional;
}

QString eventsText(const setup::Tally &events)
{
    if (events.isWhole())
        return Words::tr("All %1 seen.").arg(events.needed);
    if (events.proved == 0)
        return Words::tr("None seen yet.\nA test call shows the first.");
    return Words::tr("%1 of %2 seen.").arg(events.proved).arg(events.needed) + u'\n'
           + Words::tr("A test call shows the rest.");
}

QString wayOnFromTrouble(const QList<setup::CheckLine> &lines, setup::StepId step)
{
    if (setup::isFirstActivation(lines) && step != setup::StepId::Activate)
        return Words::tr("The app is not activated yet: that is step 8. Next leads there.");
    const setup::CheckLine clock = setup::lineOf(lines, "clock"_L1);
    if (clock.state == setup::CheckState::Missing)
        return checkText(clock.finding) + u' ' + checkText(clock.wayOn);
    for (const auto id : {"token"_L1, "websocket"_L1}) {
        const setup::CheckLine line = setup::lineOf(lines, id);
        if (line.state == setup::CheckState::Missing)
            return checkText(line.wayOn);
    }
    return {};
}

} // namespace zm::ui
