// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

#include <wire/apierror.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::setup {

namespace {

CheckLine line(const QString &id, const QString &title, CheckState state, const QString &finding,
               const QString &wayOn = {})
{
    return {id, title, state, finding, wayOn, {}};
}

CheckState withoutIt(Need need)
{
    return need == Need::Needed ? CheckState::Missing : CheckState::Note;
}

CheckLine scope(const ScopeRequirement &required, CheckState state, const QString &finding,
                const QString &wayOn = {})
{
    return line(u"scope/"_s + required.id, required.id, state, finding, wayOn);
}

QString sentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words + u'.';
}

CheckLine notGranted(const ScopeRequirement &required)
{
    const QString lost = u"Not granted. It would give %1."_s.arg(required.gives);
    switch (required.need) {
    case Need::Needed:
        return scope(required, CheckState::Missing, lost,
                     u"Add it in Zoom under Scopes; nothing has to be restarted."_s);
    case Need::Useful:
        return scope(required, CheckState::Note, lost, required.note);
    case Need::Retired:
        break;
    }
    return scope(required, CheckState::Note, u"Not granted, and not needed."_s, required.note);
}

CheckLine granted(const ScopeRequirement &required, bool listed)
{
    const QString gives = sentence(required.gives);
    if (required.need == Need::Retired)
        return scope(required, CheckState::Ok, gives + u' ' + required.note,
                     required.successor.isEmpty()
                         ? QString()
                         : u"Its successor is %1."_s.arg(required.successor));
    return scope(required, CheckState::Ok,
                 listed ? gives : gives + u" Proved by a request; the token does not list it."_s);
}

} // namespace

CheckLine refusedToken(const Error &error)
{
    const auto refused = [](const QString &finding, const QString &wayOn) {
        return line(u"token"_s, u"Token"_s, CheckState::Missing, finding, wayOn);
    };
    if (error.detail == wire::detail::client)
        return refused(
            u"Zoom does not know this Client ID, or the Client Secret does not fit it."_s,
            u"Copy both again from App Credentials. After a new secret was made, the "
            u"old one ends within 30 days."_s);
    if (error.detail == wire::detail::account)
        return refused(u"Zoom does not know this Account ID."_s,
                       u"Copy Account ID from App Credentials: it is a word of letters, not the "
                       u"account's number."_s);
    if (error.detail == wire::detail::appDisabled) {
        CheckLine known = refused(u"The app is not activated, or was switched off."_s,
                                  u"Open the app in Zoom and press Activate your app."_s);
        known.notActivated = true;
        return known;
    }
    if (error.detail == wire::detail::grant)
        return refused(u"Zoom gives this app no token of this kind."_s,
                       u"It must be a Server-to-Server OAuth app; another kind will not do."_s);
    if (error.detail == "portal"_L1)
        return refused(error.message,
                       u"Open a browser on this computer, log in to the network, and "
                       "check again."_s);
    if (error.detail == "proxy_login"_L1)
        return refused(error.message,
                       u"Give the proxy's user name and password under Network and proxy."_s);
    if (error.detail == "proxy"_L1)
        return refused(error.message, u"Look at the proxy under Network and proxy."_s);
    if (error.detail == "tls_date"_L1)
        return refused(error.message,
                       u"This computer's clock is probably wrong: let the system set "
                       "it from the network, and check again."_s);
    if (error.detail == "tls"_L1)
        return refused(
            error.message,
            u"Something on the way may be reading along, such as a company's TLS "
            u"inspection: ask for its certificate to be installed on this computer. Zoom "
            u"Mate makes no exception."_s);
    if (error.detail == "incomplete"_L1)
        return refused(error.message, u"Copy what is missing from App Credentials."_s);
    // It was reached: what it says of itself is not the network's fault.
    if (error.detail == wire::detail::server)
        return refused(error.message,
                       u"There is nothing to do but wait: Zoom Mate asks again by itself."_s);
    switch (error.kind) {
    case ErrorKind::Offline:
        return refused(error.message,
                       u"Check the network, the proxy and the firewall: zoom.us must be reachable "
                       u"over HTTPS."_s);
    case ErrorKind::RateLimited:
        return refused(u"Zoom asks us to wait before it gives another token."_s,
                       u"Other apps of the account may be asking too often. Check again later."_s);
    default:
        return refused(error.message, u"Check again in a minute."_s);
    }
}

CheckLine grantedToken(const QStringList &scopes)
{
    return line(u"token"_s, u"Token"_s, CheckState::Ok,
                scopes.isEmpty()     ? u"Granted. Zoom did not say with which scopes."_s
                : scopes.size() == 1 ? u"Granted with 1 scope."_s
                                     : u"Granted with %1 scopes."_s.arg(scopes.size()));
}

CheckLine clockLine(milliseconds skew)
{
    const auto off = std::chrono::duration_cast<seconds>(std::chrono::abs(skew));
    const QString title = u"Clock"_s;
    if (off < 30s)
        return line(u"clock"_s, title, CheckState::Ok, u"Agrees with Zoom's."_s);
    const auto span = [off] {
        const qint64 count = off.count();
        return count < 120      ? u"%1 seconds"_s.arg(count)
               : count < 7200   ? u"%1 minutes"_s.arg(count / 60)
               : count < 172800 ? u"%1 hours"_s.arg(count / 3600)
                                : u"%1 days"_s.arg(count / 86400);
    };
    const QString finding = u"This computer's clock is %1 %2 Zoom's."_s.arg(span()).arg(
        skew.count() > 0 ? u"ahead of"_s : u"behind"_s);
    const QString wayOn = u"Let the system set its time from the network."_s;
    return line(u"clock"_s, title, off < 5min ? CheckState::Note : CheckState::Missing, finding,
                off < 5min ? wayOn : wayOn + u" Webhooks are refused until then."_s);
}

CheckLine scopeLine(const ScopeRequirement &required, bool listed,
                    const std::optional<Error> &probe)
{
    // Gone is an answer too: the door opened, and what we asked for was not behind it.
    const bool gone =
        probe && probe->kind == ErrorKind::NotFound && probe->detail != wire::detail::endpoint;
    if (!probe || gone)
        return granted(required, listed);
    if (probe->kind == ErrorKind::NotFound)
        return scope(required,
                     required.need == Need::Needed ? CheckState::Missing : CheckState::Note,
                     u"Zoom has removed what this scope opened."_s,
                     required.need == Need::Needed ? u"A newer Zoom Mate may know the successor."_s
                                                   : required.note);
    if (probe->kind == ErrorKind::Forbidden && probe->detail == wire::detail::zoomPhone)
        return scope(required, withoutIt(required.need), u"This Zoom account has no Zoom Phone."_s,
                     u"Use the account that owns the call queues."_s);
    if (probe->kind == ErrorKind::Forbidden && probe->detail == wire::detail::role)
        return scope(required, withoutIt(required.need),
                     u"The role or plan behind the app does not allow it."_s,
                     u"Let an owner or administrator of Zoom Phone create the app."_s);
    if (probe->kind == ErrorKind::Forbidden)
        return notGranted(required);
    if (probe->kind == ErrorKind::Invalid && probe->detail == wire::detail::account)
        return scope(required, withoutIt(required.need), u"Zoom does not know this account."_s,
                     u"Copy the Account ID again from App Credentials."_s);
    if (probe->kind == ErrorKind::Unauthorized)
        return scope(
            required, withoutIt(required.need), u"Zoom did not accept the token any more."_s,
            u"Check again: a new token is asked for. If it stays, the app was switched off "
            "in Zoom."_s);
    if (probe->kind == ErrorKind::RateLimited)
        return scope(required, listed ? CheckState::Ok : CheckState::Open,
                     u"Zoom asks this account for fewer requests now; not tried."_s,
                     u"Other apps of the account may be asking too. Check again later."_s);
    // The request itself failed, which says nothing about the scope.
    const QString untried = u"Could not be tried: "_s + probe->message;
    const QString again = u"Check again in a minute."_s;
    return listed
               ? scope(required, CheckState::Ok, sentence(required.gives) + u' ' + untried, again)
               : scope(required, CheckState::Open, untried, again);
}

CheckLine unprobedScopeLine(const ScopeRequirement &required, bool listed, bool listIsEmpty)
{
    if (listed)
        return granted(required, true);
    if (listIsEmpty)
        return scope(required, CheckState::Open, u"Only events can prove it."_s,
                     u"Make a test call and watch for its events."_s);
    return notGranted(required);
}

CheckLine webhookLine(const zoom::Credentials &credentials, bool takes,
                      std::optional<Instant> validated)
{
    const auto told = [](CheckState state, const QString &finding, const QString &wayOn = {}) {
        return line(u"webhook"_s, u"Webhooks"_s, state, finding, wayOn);
    };
    if (credentials.secretToken.isEmpty())
        return told(
            CheckState::Note, u"No Secret Token, so no webhook is taken."_s,
            credentials.subscriptionId.isEmpty()
                ? u"Live events need one of the two: a WebSocket subscription or webhooks."_s
                : QString());
    if (!takes)
        return told(CheckState::Ok,
                    u"The Secret Token is there; each webhook's signature is checked with it."_s);
    if (!validated)
        return told(CheckState::Open, u"Zoom has not validated the address yet."_s,
                    u"Paste the endpoint URL into Zoom's form and press Validate."_s);
    CheckLine proved =
        told(CheckState::Ok, u"Zoom validated the address at %1."_s.arg(toIsoUtc(*validated)));
    proved.at = validated;
    return proved;
}

CheckLine writeScopesLine(const QStringList &writing)
{
    if (writing.isEmpty())
        return line(u"write_scopes"_s, u"Reading only"_s, CheckState::Ok,
                    u"No scope may change anything."_s);
    return line(u"write_scopes"_s, u"Reading only"_s, CheckState::Note,
                u"Granted by mistake: %1."_s.arg(writing.join(u", "_s)),
                u"Zoom Mate only reads. Remove them in Zoom under Scopes."_s);
}

CheckLine eventLine(const EventRequirement &event, std::optional<Instant> firstSeen)
{
    const QString id = u"event/"_s + event.type;
    if (firstSeen) {
        CheckLine seen =
            line(id, event.type, CheckState::Ok, u"First seen %1."_s.arg(toIsoUtc(*firstSeen)));
        seen.at = firstSeen;
        return seen;
    }
    switch (event.need) {
    case Need::Needed:
        return line(id, event.type, CheckState::Open,
                    u"Not seen yet. It tells %1."_s.arg(event.gives), event.trial);
    case Need::Useful:
        return line(id, event.type, CheckState::Note,
                    u"Not seen. It would tell %1."_s.arg(event.gives));
    case Need::Retired:
        break;
    }
    return line(id, event.type, CheckState::Note,
                u"Not seen, and not needed with %1."_s.arg(event.successor), event.note);
}

} // namespace zm::setup
