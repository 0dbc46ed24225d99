// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <setup/requirements.h>
#include <setup/steps.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::setup {

namespace {

/// The lines of a table of requirements, by the ids that the check gives them.
template <class Requirement, class NameOf>
Tally tallyOf(const QList<CheckLine> &lines, const QList<Requirement> &table,
              QLatin1StringView kind, NameOf nameOf)
{
    QHash<QString, CheckState> states;
    for (const CheckLine &line : lines)
        states.insert(line.id, line.state);
    Tally tally;
    for (const Requirement &one : table) {
        const CheckState state = states.value(kind + nameOf(one), CheckState::Open);
        const bool isThere = state == CheckState::Ok;
        tally.asked = tally.asked || state != CheckState::Open;
        if (one.need == Need::Needed) {
            ++tally.needed;
            tally.proved += isThere ? 1 : 0;
            tally.missing += state == CheckState::Missing ? 1 : 0;
        } else {
            ++tally.optional;
            tally.extra += isThere ? 1 : 0;
        }
    }
    return tally;
}

Step eventsStep(const QList<CheckLine> &lines)
{
    const Tally tally = tallyOfEvents(lines);
    return {StepId::Events, u"Events"_s,
            tally.proved == 0 ? u"%1 to add"_s.arg(recommendedEvents().size())
                              : u"%1 of %2 seen"_s.arg(tally.proved).arg(tally.needed),
            tally.isWhole() ? StepState::Done : StepState::Open};
}

Step scopesStep(const QList<CheckLine> &lines)
{
    const Tally tally = tallyOfScopes(lines);
    Step step{StepId::Scopes, u"Scopes"_s, u"%1 to add"_s.arg(recommendedScopes().size()),
              StepState::Open};
    if (tally.missing > 0) {
        step.note = u"%1 missing"_s.arg(tally.missing);
        step.state = StepState::Missing;
    } else if (tally.isWhole()) {
        step.note = u"all there"_s;
        step.state = StepState::Done;
    } else if (tally.asked) {
        step.note = u"%1 of %2 proved"_s.arg(tally.proved).arg(tally.needed);
    }
    return step;
}

Step subscriptionStep(const zoom::Credentials &credentials, const QList<CheckLine> &lines)
{
    const CheckLine stream = lineOf(lines, "websocket"_L1);
    Step step{StepId::Subscription, u"Event subscription"_s, u"WebSocket"_s, StepState::Open};
    if (credentials.subscriptionId.isEmpty()) {
        if (!credentials.secretToken.isEmpty()) {
            const CheckLine webhook = lineOf(lines, "webhook"_L1);
            const bool isOurs =
                webhook.at || (webhook.state == CheckState::Open && !webhook.finding.isEmpty());
            step.note = webhook.at ? u"webhooks, validated"_s
                        : isOurs   ? u"webhooks, not validated yet"_s
                                   : u"webhooks, taken by a server"_s;
            step.state = webhook.at ? StepState::Done
                         : isOurs   ? StepState::Open
                                    : StepState::NotNeeded;
        } else {
            step.note = u"WebSocket or webhook"_s;
        }
        return step;
    }
    if (stream.state == CheckState::Ok)
        step.state = StepState::Done;
    else if (stream.state == CheckState::Missing)
        step.state = StepState::Missing;
    return step;
}

} // namespace

Tally tallyOfScopes(const QList<CheckLine> &lines)
{
    return tallyOf(lines, scopeRequirements(), "scope/"_L1,
                   [](const ScopeRequirement &scope) { return scope.id; });
}

Tally tallyOfEvents(const QList<CheckLine> &lines)
{
    return tallyOf(lines, eventRequirements(), "event/"_L1,
                   [](const EventRequirement &event) { return event.type; });
}

CheckLine lineOf(const QList<CheckLine> &lines, QLatin1StringView id)
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(),
                                    [id](const CheckLine &line) { return line.id == id; });
    return found == lines.cend() ? CheckLine() : *found;
}

bool isFirstActivation(const QList<CheckLine> &lines)
{
    return lineOf(lines, "token"_L1).notActivated && tallyOfEvents(lines).proved == 0;
}

QList<Step> stepsOf(const zoom::Credentials &credentials, const QList<CheckLine> &lines)
{
    const CheckLine token = lineOf(lines, "token"_L1);
    const QStringList missing = credentials.missing();
    const bool isOn = token.state == CheckState::Ok;
    // Zoom knows the app and its secret, and only waits for it to be switched on.
    const bool isKnown = isOn || token.notActivated;
    const bool refused = token.state == CheckState::Missing && !isKnown && missing.isEmpty();
    const bool isFirst = isFirstActivation(lines);
    const auto when = [](bool done) { return done ? StepState::Done : StepState::Open; };
    return {
        {StepId::CreateApp, u"Create the app"_s, u"Server-to-Server OAuth"_s, when(isKnown)},
        {StepId::CopyValues, u"Copy three values"_s,
         missing.isEmpty() ? u"Account ID, Client ID, Client Secret"_s
         : missing.size() == 3
             ? u"none is here yet"_s
             : missing.join(u", "_s) + (missing.size() == 1 ? u" is open"_s : u" are open"_s),
         refused ? StepState::Missing : when(isKnown)},
        {StepId::Information, u"Information"_s, u"name, company, contact"_s,
         when(isKnown && !isFirst)},
        {StepId::SecretToken, u"Secret Token"_s,
         credentials.secretToken.isEmpty() ? u"not needed for WebSocket"_s : u"for webhooks"_s,
         credentials.secretToken.isEmpty() ? StepState::NotNeeded : StepState::Done},
        subscriptionStep(credentials, lines),
        eventsStep(lines),
        scopesStep(lines),
        {StepId::Activate, u"Activate"_s,
         isOn                 ? u"token received"_s
         : token.notActivated ? u"not activated"_s
                              : u"then the token comes"_s,
         token.notActivated && !isFirst ? StepState::Missing : when(isOn)},
    };
}

} // namespace zm::setup
