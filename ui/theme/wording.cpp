// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>
#include <ui/theme/wording.h>

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Wording)
};

/// Digits of the country code at the start of an E.164 number: +1 and +7 have one, the zones'
/// large countries two, all others three (ITU-T E.164 list of assigned codes).
qsizetype countryDigits(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    static constexpr std::array two{
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
        "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
        "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98"};
    const bool known = std::any_of(two.begin(), two.end(), [digits](const char *code) {
        return digits.startsWith(QLatin1StringView(code));
    });
    return known ? 2 : 3;
}

} // namespace

QString stateWord(TileState state)
{
    switch (state) {
    case TileState::NoData:
        return Words::tr("No data");
    case TileState::Hold:
        return Words::tr("On hold");
    case TileState::OnQueueCall:
        return Words::tr("On queue call");
    case TileState::OnCallIn:
        return Words::tr("On call in");
    case TileState::OnCallOut:
        return Words::tr("On call out");
    case TileState::OnCallInternal:
        return Words::tr("On call internal");
    case TileState::Ringing:
        return Words::tr("Ringing");
    case TileState::Dialling:
        return Words::tr("Dialling");
    case TileState::OnCallByPresence:
        return Words::tr("On call");
    case TileState::WrapUp:
        return Words::tr("Wrap-up");
    case TileState::DoNotDisturb:
        return Words::tr("Do not disturb");
    case TileState::OptedOut:
        return Words::tr("Opted out");
    case TileState::OutOfOffice:
        return Words::tr("Out of office");
    case TileState::Offline:
        return Words::tr("Offline");
    case TileState::InMeeting:
        return Words::tr("In a meeting");
    case TileState::Calendar:
        return Words::tr("Calendar", "busy by calendar entry");
    case TileState::Busy:
        return Words::tr("Busy");
    case TileState::Away:
        return Words::tr("Away");
    case TileState::Mobile:
        return Words::tr("Free on mobile");
    case TileState::Free:
        return Words::tr("Free", "available for a call");
    case TileState::Idle:
        return Words::tr("Idle", "a shared phone that nobody uses now");
    }
    return {};
}

QString stateWordShort(TileState state)
{
    return familyOf(state) == StateFamily::OnCall && state != TileState::Dialling
               ? Words::tr("On call")
               : stateWord(state);
}

QString familyWord(StateFamily family)
{
    switch (family) {
    case StateFamily::Free:
        return Words::tr("Free", "available for a call");
    case StateFamily::Ringing:
        return Words::tr("Ringing");
    case StateFamily::OnCall:
        return Words::tr("On call");
    case StateFamily::Wrap:
        return Words::tr("Wrap-up, hold");
    case StateFamily::Away:
        return Words::tr("Away");
    case StateFamily::DoNotDisturb:
        return Words::tr("Do not disturb");
    case StateFamily::Offline:
    case StateFamily::Unknown:
        return Words::tr("Offline, no data");
    }
    return {};
}

QString willRingSentence(TileState state)
{
    switch (willRing(state)) {
    case WillRing::Yes:
        return Words::tr("Queue calls ring here.");
    case WillRing::OnMobile:
        return Words::tr("Queue calls ring on the mobile.");
    case WillRing::IsRinging:
        return Words::tr("A call rings here now.");
    case WillRing::Likely:
        return Words::tr("Queue calls are likely to ring here.");
    case WillRing::DeskPhoneOnly:
        return Words::tr("The app does not ring. A desk phone may.");
    case WillRing::IfCallsDuringCall:
        return Words::tr("Queue calls ring here only if calls may arrive during a call.");
    case WillRing::No:
        return Words::tr("Queue calls do not ring here.");
    case WillRing::Unknown:
        return Words::tr("We do not know whether queue calls ring here.");
    }
    return {};
}

QString atLeast(const QString &value)
{
    return Words::tr("≥ %1", "at least this much").arg(value);
}

QString noValue()
{
    return u"–"_s;
}

QString stateTimer(const AgentRow &row, Instant now, bool lowerBound)
{
    if (row.state == TileState::WrapUp && row.wrapUpUntil)
        return timerText(*row.wrapUpUntil - now);
    if (!row.since)
        return noValue();
    const QString text = timerText(*row.since, now);
    return lowerBound || row.sinceAtLeast ? atLeast(text) : text;
}

QString sinceText(Instant since, Instant now, const QTimeZone &zone)
{
    const QDateTime at = toDateTime(since, zone);
    const QDateTime today = toDateTime(now, zone);
    if (at.date() == today.date())
        return Words::tr("since %1", "a time of day").arg(clockTime(since, zone));
    return Words::tr("since %1", "a time of day").arg(weekdayClock(since, zone));
}

QString maskedForScreen(const QString &number)
{
    if (number.size() < 7)
        return plainNumber(number);
    const QString tail = u"••• ••• "_s + number.right(3);
    if (!number.startsWith(u'+'))
        return tail;
    return number.left(1 + countryDigits(QStringView(number).mid(1))) + u' ' + tail;
}

QString plainNumber(const QString &number)
{
    const bool extension =
        !number.isEmpty() && number.size() < 7
        && std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    return extension ? Words::tr("ext. %1", "a telephone extension").arg(number) : number;
}

QString shortName(const QString &name)
{
    const QString trimmed = name.simplified();
    const qsizetype first = trimmed.indexOf(u' ');
    const qsizetype last = trimmed.lastIndexOf(u' ');
    if (first < 0)
        return trimmed;
    // A letter outside the basic plane takes two units; splitting it would print a box.
    const qsizetype units = trimmed.at(last + 1).isHighSurrogate() ? 2 : 1;
    return trimmed.left(first) + u' ' + trimmed.mid(last + 1, units).toUpper() + u'.';
}

QString errorSentence(const Error &error, const QTimeZone &zone)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return Words::tr("Zoom does not answer. We try again by ourselves.");
    case ErrorKind::RateLimited:
        return error.retryAt ? Words::tr("Zoom asks us to wait until %1. Live events go on.")
                                   .arg(clockTime(*error.retryAt, zone))
                             : Words::tr("Zoom asks us to wait a moment. Live events go on.");
    case ErrorKind::Unauthorized:
        return Words::tr("Zoom does not accept the credentials. Check them in Set-up.");
    case ErrorKind::Forbidden:
        // Only a scope has colons; other details are words for the program.
        return error.detail.contains(u':')
                   ? Words::tr("%1 is missing. Add it in Zoom under Scopes; we notice within 10 s.")
                         .arg(error.detail)
                   : Words::tr("A scope or a role is missing. Set-up names it.");
    case ErrorKind::NotFound:
        return Words::tr("Zoom no longer has this. It leaves the board.");
    case ErrorKind::Protocol:
        return Words::tr("Zoom said something we do not know. It is kept in the log.");
    case ErrorKind::Storage:
        return error.detail.isEmpty()
                   ? Words::tr("The database cannot be written. Check the disk.")
                   : Words::tr("The database cannot be written: %1.").arg(error.detail);
    case ErrorKind::Invalid:
        return error.message.isEmpty() ? Words::tr("This cannot be used as it is.") : error.message;
    case ErrorKind::Cancelled:
        return Words::tr("Stopped.");
    }
    return error.message;
}

} // namespace zm::ui
