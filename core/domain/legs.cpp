// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/legs.h>

#include <algorithm>

namespace zm {

namespace {

constexpr qsizetype longestExtension = 8;

void keepEarlier(std::optional<Instant> &held, std::optional<Instant> fresh)
{
    if (fresh && (!held || *fresh < *held))
        held = fresh;
}

void keepFilled(QString &held, const QString &fresh)
{
    if (held.isEmpty())
        held = fresh;
}

void keepFilled(Party &held, const Party &fresh)
{
    keepFilled(held.userId, fresh.userId);
    keepFilled(held.extensionId, fresh.extensionId);
    keepFilled(held.extension, fresh.extension);
    keepFilled(held.number, fresh.number);
    keepFilled(held.name, fresh.name);
    if (held.kind == ExtensionKind::Unknown)
        held.kind = fresh.kind;
}

Attempt &attemptAt(LiveLeg &leg, Instant ringAt)
{
    const auto place = std::lower_bound(leg.attempts.begin(), leg.attempts.end(), ringAt,
                                        [](const Attempt &a, Instant at) { return a.ringAt < at; });
    if (place != leg.attempts.end() && place->ringAt == ringAt)
        return *place;
    Attempt fresh;
    fresh.ringAt = ringAt;
    return *leg.attempts.insert(place, fresh);
}

void addHold(LiveLeg &leg, HoldMark mark)
{
    const auto place = std::lower_bound(leg.holds.begin(), leg.holds.end(), mark,
                                        [](const HoldMark &a, const HoldMark &b) {
                                            return a.at != b.at ? a.at < b.at : a.held > b.held;
                                        });
    if (place == leg.holds.end() || *place != mark)
        leg.holds.insert(place, mark);
}

void addEnd(Attempt &attempt, const Attempt::DeviceEnd &end)
{
    const auto place = std::lower_bound(attempt.ends.begin(), attempt.ends.end(), end,
                                        [](const auto &a, const auto &b) {
                                            return a.at != b.at ? a.at < b.at : a.device < b.device;
                                        });
    if (place == attempt.ends.end() || *place != end)
        attempt.ends.insert(place, end);
}

void addDevice(Attempt &attempt, const QString &device)
{
    if (!attempt.rungDevices.contains(device)) {
        attempt.rungDevices.append(device);
        std::sort(attempt.rungDevices.begin(), attempt.rungDevices.end());
    }
}

/// Absent handset names are told apart by the leg's channel, where Zoom gives one.
QString handsetOf(const LegEvent &event)
{
    return event.own().device.isEmpty() ? event.channel : event.own().device;
}

bool saysConnected(const QString &reason)
{
    return reason.compare(QLatin1StringView("Call connected"), Qt::CaseInsensitive) == 0;
}

void absorbEnd(Attempt &attempt, const LegEvent &event, Instant at)
{
    const Instant end = event.endAt.value_or(at);
    const bool own =
        event.side == Side::Caller
        || (event.step == LegStep::Ended && (event.answerAt || saysConnected(event.reason)));
    if (own) {
        keepEarlier(attempt.answerAt, event.answerAt);
        keepEarlier(attempt.callEnd, end);
    } else {
        addEnd(attempt, {handsetOf(event), end});
    }
}

/// When the talk of an answered attempt ended, if that is known.
std::optional<Instant> talkEnd(const Attempt &attempt)
{
    std::optional<Instant> end = attempt.callEnd;
    for (const auto &candidate : attempt.ends) {
        // An end that names no reason belongs to the talk when its handset answered, or, with no
        // handset told, when it came clearly after the answer: losers end in the answer's second.
        const bool named = !candidate.device.isEmpty() && !attempt.answeredDevice.isEmpty();
        const bool talks =
            named ? candidate.device == attempt.answeredDevice && candidate.at >= *attempt.answerAt
                  : candidate.at > *attempt.answerAt + 2s;
        if (talks)
            keepEarlier(end, candidate.at);
    }
    return end;
}

/// When the last handset stopped ringing, if all have.
std::optional<Instant> ringEnd(const Attempt &attempt)
{
    if (attempt.callEnd)
        return attempt.callEnd;
    if (attempt.ends.isEmpty())
        return {};
    qsizetype open = attempt.rungDevices.size();
    qsizetype stray = 0;
    Instant last = attempt.ends.constLast().at;
    QList<QString> ended;
    for (const auto &end : attempt.ends) {
        if (ended.contains(end.device))
            continue;
        ended.append(end.device);
        if (attempt.rungDevices.contains(end.device))
            --open;
        else
            ++stray; // its own ring was lost, or named its handset otherwise
    }
    return open - stray <= 0 ? std::optional(last) : std::nullopt;
}

LegView over(Instant at, bool answered)
{
    return {LegStatus::Over, at, false, answered, {}};
}

LegView viewOfAttempt(const Attempt &attempt, const LiveLeg &leg, const AnswerTimes &answers,
                      std::optional<Instant> callerGone, Instant now)
{
    const bool proven = leg.closedUntil > attempt.ringAt;
    if (attempt.answerAt) {
        if (const auto end = talkEnd(attempt))
            return over(*end, true);
        if (proven)
            return over(leg.closedUntil, true);
        return {LegStatus::Connected, *attempt.answerAt, false, false, {}};
    }
    if (const auto end = ringEnd(attempt))
        return over(*end, false);
    if (proven)
        return over(leg.closedUntil, false);
    if (!attempt.rang)
        return over(attempt.ringAt, false);
    if (leg.side == Side::Callee) {
        if (const auto taken = answers.firstFrom(attempt.ringAt))
            return over(*taken, false);
        if (callerGone && *callerGone >= attempt.ringAt)
            return over(*callerGone, false);
    }
    if (now - attempt.ringAt > ringDoubtAfter)
        return over(attempt.ringAt + ringDoubtAfter, false);
    return {LegStatus::Ringing, attempt.ringAt, false, false, {}};
}

} // namespace

CallId withoutSuffix(const CallId &id)
{
    const qsizetype bar = id.text.lastIndexOf(u'_');
    if (bar <= 0 || bar + 1 == id.text.size())
        return id;
    for (qsizetype i = bar + 1; i < id.text.size(); ++i)
        if (!id.text[i].isDigit())
            return id;
    return CallId(id.text.left(bar));
}

bool isOutside(const Party &party)
{
    if (party.kind == ExtensionKind::External)
        return true;
    if (!party.extension.isEmpty())
        return party.extension.size() > longestExtension;
    if (!party.userId.isEmpty() || party.kind == ExtensionKind::CommonArea)
        return false;
    return party.number.isEmpty() || party.number.startsWith(u'+')
           || party.number.size() > longestExtension;
}

std::optional<Instant> AnswerTimes::firstFrom(Instant ringAt) const
{
    const auto found = std::lower_bound(times.begin(), times.end(), ringAt);
    return found == times.end() ? std::nullopt : std::optional(*found);
}

void absorb(LiveLeg &leg, const LegEvent &event, Instant at, int queue)
{
    keepFilled(leg.other, event.other());
    switch (event.step) {
    case LegStep::Held:
        addHold(leg, {at, true});
        return;
    case LegStep::Unheld:
        addHold(leg, {at, false});
        return;
    default:
        break;
    }
    if (event.step == LegStep::Parked) {
        // The agent's own part ends here; whoever fetches the call rings anew.
        leg.closedUntil = std::max(leg.closedUntil, at);
        return;
    }
    Attempt &attempt = attemptAt(leg, event.ringAt.value_or(event.answerAt.value_or(at)));
    if (attempt.queue < 0)
        attempt.queue = queue;
    if (event.step == LegStep::Ringing) {
        attempt.rang = true;
        addDevice(attempt, handsetOf(event));
    } else if (event.step == LegStep::Answered) {
        keepEarlier(attempt.answerAt, event.answerAt.value_or(at));
        keepFilled(attempt.answeredDevice, handsetOf(event));
    } else {
        absorbEnd(attempt, event, at);
    }
}

void absorb(LiveLeg &into, const LiveLeg &from)
{
    keepFilled(into.other, from.other);
    into.closedUntil = std::max(into.closedUntil, from.closedUntil);
    into.asked = into.asked || from.asked;
    for (const HoldMark &mark : from.holds)
        addHold(into, mark);
    for (const Attempt &theirs : from.attempts) {
        Attempt &ours = attemptAt(into, theirs.ringAt);
        ours.rang = ours.rang || theirs.rang;
        ours.queue = std::max(ours.queue, theirs.queue);
        keepEarlier(ours.answerAt, theirs.answerAt);
        keepEarlier(ours.callEnd, theirs.callEnd);
        keepFilled(ours.answeredDevice, theirs.answeredDevice);
        for (const QString &device : theirs.rungDevices)
            addDevice(ours, device);
        for (const auto &end : theirs.ends)
            addEnd(ours, end);
    }
}

LegView viewOf(const LiveLeg &leg, const AnswerTimes &callAnswers,
               std::optional<Instant> callerGone, Instant now)
{
    LegView best;
    for (const Attempt &attempt : leg.attempts) {
        LegView view = viewOfAttempt(attempt, leg, callAnswers, callerGone, now);
        view.queue = attempt.queue;
        const bool stronger = view.status > best.status;
        const bool later = view.status == LegStatus::Over && best.status == LegStatus::Over
                           && view.since > best.since;
        const bool earlierRing = view.status == LegStatus::Ringing
                                 && best.status == LegStatus::Ringing && view.since < best.since;
        if (stronger || later || earlierRing) {
            const bool answered = view.answered || (later && best.answered);
            best = view;
            best.answered = answered;
        }
    }
    if (best.status == LegStatus::Over && !leg.holds.empty() && leg.holds.back().at > best.since
        && leg.holds.back().at >= leg.closedUntil) {
        // Only a talked call can be held: its answer was lost.
        best = {LegStatus::Connected, leg.holds.front().at, false, false, {}, best.queue};
    }
    if (best.status == LegStatus::Connected) {
        for (const HoldMark &mark : leg.holds) {
            if (mark.at < best.since)
                continue;
            if (mark.held && !best.held)
                best.heldSince = mark.at;
            best.held = mark.held;
        }
        if (!best.held)
            best.heldSince.reset();
    }
    return best;
}

} // namespace zm
