// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/facttext.h>
#include <ui/setup/checktext.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// Sentences of core that end in one of the facts below.
constexpr const char *endings[] = {
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Not granted. It would give %1."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Its successor is %1."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Granted by mistake: %1."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Not seen yet. It tells %1."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Not seen. It would tell %1."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Not seen, and not needed with %1."),
};

/// What core may say of a set-up, for the translators' tool alone: numbers are %1, as factText()
/// looks them up. How Zoom itself calls an event stays as Zoom calls it.
[[maybe_unused]] constexpr const char *known[] = {
    QT_TRANSLATE_NOOP("zm::ui::Facts", "presence"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "agents"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "queues"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "optional"),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "agents' presence: free, away, do not disturb, in a meeting"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "live calls"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "live calls: who rings, talks, holds"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "finished calls"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "every leg of a finished call, with its talk and hold"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom adds it by itself with the call-record events."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "history, gap repair"),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "the call history: reports, and the repair of what was missed"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "optional, ends Dec %1"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "names of your phone numbers"),
    QT_TRANSLATE_NOOP(
        "zm::ui::Facts",
        "Zoom ends the list behind it in December %1. Nothing is missing without it."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "the roster: names and extensions"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "queue members"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "each queue's members and whether they take its calls"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "the queues, and Zoom's own totals to compare with"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "department and cost centre of one agent"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "The list of users tells the same; it is a second way."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "members of a queue that has more than %1"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "voicemails as soon as a caller has left one"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Call a queue from outside and let it ring."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Call a queue from outside and answer."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Call a mobile phone from the Zoom client."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Any call, soon after its end."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "presence the moment it changes"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Set yourself to Away, and back."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "a ring that nobody took"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "a ring that somebody declined"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Call an extension and decline."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "the end of a call that came in"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "the end of a call that went out"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "an agent who dials"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "an agent's own call that was answered"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "whose phone rings, for which queue"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "who answered, and when"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "the record of a call that went out"),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "Zoom ended call logs in May %1 in favour of call elements."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "the record of a call that came in"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "the record of each leg that went out"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "the record of each leg that came in"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "hold, the moment it begins"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "hold, the moment it ends"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "hold in calls that went out"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "its end"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "callers who wait parked"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "transfers while they happen"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "consultations kept apart from calls"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "transfers that came to nothing"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "to whom a call went"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "calls sent to voicemail"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "voicemails as soon as they are left"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Call an extension and leave a voicemail."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Call elements tell more."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "records that were deleted in Zoom leave the reports too"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "the same, for whole calls"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Add it in Zoom under Scopes; nothing has to be restarted."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Not granted, and not needed."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Proved by a request; the token does not list it."),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "Zoom does not know this Client ID, or the Client Secret does not fit it."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Copy both again from App Credentials. After a new secret "
                                       "was made, the old one ends within %1 days."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom does not know this Account ID."),
    QT_TRANSLATE_NOOP(
        "zm::ui::Facts",
        "Copy Account ID from App Credentials: it is a word of letters, not the account's number."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "The app is not activated, or was switched off."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Open the app in Zoom and press Activate your app."),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "There is nothing to do but wait: Zoom Mate asks again by itself."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom gives this app no token of this kind."),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "It must be a Server-to-Server OAuth app; another kind will not do."),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "Open a browser on this computer, log in to the network, and check again."),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "Give the proxy's user name and password under Network and proxy."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Look at the proxy under Network and proxy."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This computer's clock is probably wrong: let the system "
                                       "set it from the network, and check again."),
    QT_TRANSLATE_NOOP(
        "zm::ui::Facts",
        "Something on the way may be reading along, such as a company's TLS inspection: ask for "
        "its certificate to be installed on this computer. Zoom Mate makes no exception."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Copy what is missing from App Credentials."),
    QT_TRANSLATE_NOOP(
        "zm::ui::Facts",
        "Check the network, the proxy and the firewall: zoom.us must be reachable over HTTPS."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom asks us to wait before it gives another token."),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "Other apps of the account may be asking too often. Check again later."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Check again in a minute."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Granted. Zoom did not say with which scopes."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Granted with %1 scope."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Granted with %1 scopes."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Agrees with Zoom's."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This computer's clock is %1 seconds ahead of Zoom's."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This computer's clock is %1 minutes ahead of Zoom's."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This computer's clock is %1 hours ahead of Zoom's."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This computer's clock is %1 days ahead of Zoom's."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This computer's clock is %1 seconds behind Zoom's."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This computer's clock is %1 minutes behind Zoom's."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This computer's clock is %1 hours behind Zoom's."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This computer's clock is %1 days behind Zoom's."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Let the system set its time from the network."),
    QT_TRANSLATE_NOOP(
        "zm::ui::Facts",
        "Let the system set its time from the network. Webhooks are refused until then."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom has removed what this scope opened."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "A newer Zoom Mate may know the successor."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "This Zoom account has no Zoom Phone."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Use the account that owns the call queues."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "The role or plan behind the app does not allow it."),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "Let an owner or administrator of Zoom Phone create the app."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom does not know this account."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Copy the Account ID again from App Credentials."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom did not accept the token any more."),
    QT_TRANSLATE_NOOP(
        "zm::ui::Facts",
        "Check again: a new token is asked for. If it stays, the app was switched off in Zoom."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom asks this account for fewer requests now; not tried."),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "Other apps of the account may be asking too. Check again later."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Only events can prove it."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Make a test call and watch for its events."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "No scope may change anything."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Reading only"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom Mate only reads. Remove them in Zoom under Scopes."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom did not open the event stream in time."),
    QT_TRANSLATE_NOOP(
        "zm::ui::Facts",
        "Check the Subscription ID, and that the subscription's method is WebSocket."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Not asked for yet."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Not tried: it needs a token first."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Not opened yet."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "No Subscription ID and no Secret Token: no live events."),
    QT_TRANSLATE_NOOP("zm::ui::Facts",
                      "Add an event subscription with WebSocket and copy its Subscription ID."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "No Subscription ID; events come by webhook."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Give each program a subscription of its own."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "WebSocket, connected."),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "WebSocket, being connected …"),
    QT_TRANSLATE_NOOP("zm::ui::Facts", "Zoom Mate tries again by itself."),
};

std::optional<QString> endingIn(const QString &sentence)
{
    for (const char *ending : endings) {
        const QString head = QString::fromUtf8(ending).section(u"%1"_s, 0, 0);
        if (!sentence.startsWith(head) || !sentence.endsWith(u'.'))
            continue;
        const QString fact = sentence.mid(head.size()).chopped(1);
        return QCoreApplication::translate("zm::ui::Facts", ending).arg(factText(fact));
    }
    return {};
}

/// A fact that core made a sentence of: "Whose phone rings, for which queue."
QString sentenceText(const QString &sentence)
{
    if (const auto whole = factText(sentence); whole != sentence)
        return whole;
    if (!sentence.endsWith(u'.'))
        return sentence;
    const QString fact = sentence.left(1).toLower() + sentence.mid(1).chopped(1);
    QString text = factText(fact);
    if (text == fact)
        return sentence;
    text[0] = text[0].toUpper();
    return text + u'.';
}

} // namespace

QString checkText(const QString &said)
{
    if (const auto whole = factText(said); whole != said)
        return whole;
    if (const auto text = endingIn(said))
        return *text;
    static const QRegularExpression between(u"(?<=[.!?]) (?=\\p{Lu})"_s);
    QStringList sentences = said.split(between);
    std::ranges::transform(sentences, sentences.begin(), sentenceText);
    return sentences.join(u' ');
}

setup::CheckLine inWords(setup::CheckLine line)
{
    line.title = factText(line.title);
    line.finding = checkText(line.finding);
    line.wayOn = checkText(line.wayOn);
    return line;
}

} // namespace zm::ui
