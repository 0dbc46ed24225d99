// SPDX-License-Identifier: GPL-3.0-or-later
#include "callparts.h"

#include <algorithm>
#include <tuple>

namespace zm {

namespace {

/// A visit with what it was made of.
struct Stay
{
    Visit visit;
    std::optional<RawPassage> element;
    QList<int> offers;
};

bool isMemberOffer(const Leg &leg)
{
    return leg.isOffer() && !leg.queue.isEmpty();
}

/// The queue's last visit during which the offer began; -1 when its element is missing.
int stayOf(const QList<Stay> &stays, const Leg &offer)
{
    // A second of slack on both sides, where no visit holds it: sources cut fractions off
    // differently.
    for (const milliseconds slack : {0ms, 1000ms}) {
        for (int i = int(stays.size()) - 1; i >= 0; --i) {
            const Stay &stay = stays[i];
            if (!stay.element || stay.visit.queue.key() != offer.queue.key()
                || stay.visit.entered > offer.start + slack)
                continue;
            if (!stay.element->end || offer.start <= *stay.element->end + slack)
                return i;
        }
    }
    return -1;
}

/// Offers without a queue element: one provisional visit from the first ring until another queue
/// takes over.
void addStaysOfLiveOffers(const Draft &draft, QList<Stay> &stays)
{
    const QList<Leg> &legs = draft.call.legs;
    int open = -1;
    for (int i = 0; i < int(legs.size()); ++i) {
        if (!isMemberOffer(legs[i]))
            continue;
        if (const int known = stayOf(stays, legs[i]); known >= 0) {
            stays[known].offers.append(i);
            open = -1;
            continue;
        }
        if (open < 0 || stays[open].visit.queue.key() != legs[i].queue.key()) {
            Stay stay;
            stay.visit.queue = legs[i].queue;
            stay.visit.entered = legs[i].start;
            stay.visit.provisional = true;
            stays.append(stay);
            open = int(stays.size()) - 1;
        }
        stays[open].offers.append(i);
    }
}

std::optional<Instant> lastEnd(const Draft &draft, const Stay &stay)
{
    std::optional<Instant> last;
    for (const int i : stay.offers) {
        if (!draft.call.legs[i].end)
            return {};
        last = std::max(last, draft.call.legs[i].end);
    }
    return last;
}

bool hasVoicemail(const Draft &draft, const Stay &stay, bool isLast)
{
    if (stay.element && stay.element->voicemail)
        return true;
    for (const VoicemailFact &f : draft.facts.voicemails()) {
        const Party &box = f.voicemail.callee;
        if (draft.resolver.isQueue(box) ? draft.resolver.queue(box).key() == stay.visit.queue.key()
                                        : isLast && !draft.resolver.isInside(box))
            return true;
    }
    return false;
}

/// The first member who took the call. A live answer does not outrank a record that says how the
/// visit ended without one.
int answeringLeg(const Draft &draft, const Stay &stay)
{
    const bool closed = stay.element
                        && (stay.element->outcome == Outcome::Abandoned
                            || stay.element->outcome == Outcome::Overflow
                            || stay.element->outcome == Outcome::Voicemail);
    int first = -1;
    for (const int i : stay.offers) {
        const Leg &leg = draft.call.legs[i];
        if (!leg.isAnswered() || !leg.answer || (closed && !leg.hasRecord()))
            continue;
        if (first < 0 || *leg.answer < *draft.call.legs[first].answer)
            first = i;
    }
    return first;
}

/// What came after this visit: the next one, a ring outside of queues (an overflow to a person), a
/// menu, or a number outside.
std::optional<Instant> nextStep(const Draft &draft, const QList<Stay> &stays, int place)
{
    std::optional<Instant> next;
    if (place + 1 < int(stays.size()))
        next = stays[place + 1].visit.entered;
    const auto take = [&](Instant at) {
        if (at > stays[place].visit.entered && (!next || at < *next))
            next = at;
    };
    for (const Leg &leg : draft.call.legs) {
        if (leg.isOffer() && leg.queue.isEmpty())
            take(leg.start);
    }
    for (const RawPassage &passage : draft.passages) {
        if (passage.menu)
            take(passage.start);
    }
    for (const Instant at : draft.outside)
        take(at);
    return next;
}

void settleUnanswered(const Draft &draft, QList<Stay> &stays, int place)
{
    Stay &stay = stays[place];
    Visit &visit = stay.visit;
    const bool isLast = place + 1 == int(stays.size());
    const std::optional<Instant> next = nextStep(draft, stays, place);
    if (stay.element) {
        visit.word = stay.element->word;
        visit.outcome = stay.element->outcome;
        visit.left = stay.element->end;
        switch (visit.outcome) {
        case Outcome::Answered:
            // Answered, but no leg tells by whom: the member is gone, or his record is not here
            // yet.
            visit.answered = stay.element->answer ? stay.element->answer
                             : stay.element->wait ? visit.entered + *stay.element->wait
                                                  : stay.element->end;
            visit.left = visit.answered;
            return;
        case Outcome::Abandoned:
        case Outcome::Overflow:
        case Outcome::Voicemail:
        case Outcome::Failed:
        case Outcome::Other:
            break;
        default:
            // "Missed" and the like: where the caller went tells what it was.
            visit.outcome = next ? Outcome::Overflow : Outcome::Abandoned;
            break;
        }
        if (!visit.left)
            visit.left = lastEnd(draft, stay);
    } else if (next) {
        visit.outcome = Outcome::Overflow;
        visit.left = lastEnd(draft, stay).value_or(*next);
    } else {
        const std::optional<Instant> end = lastEnd(draft, stay);
        const bool gaveUp = std::any_of(stay.offers.cbegin(), stay.offers.cend(), [&](int i) {
            return draft.call.legs[i].outcome == Outcome::Abandoned
                   && draft.call.legs[i].end == end;
        });
        if (end && gaveUp) {
            visit.outcome = Outcome::Abandoned;
            visit.left = end;
        } else if (!draft.facts.summaries().isEmpty()) {
            const CallSummary &summary = draft.facts.summaries().last();
            const Outcome told = outcomeFrom(summary.result);
            visit.outcome =
                told == Outcome::Overflow || told == Outcome::Voicemail ? told : Outcome::Abandoned;
            visit.left = summary.end ? summary.end : end;
        }
        // Else every ring ended and nobody rings: the caller may still wait, unheard.
    }
    if (visit.outcome != Outcome::Failed && hasVoicemail(draft, stay, isLast)) {
        visit.outcome = Outcome::Voicemail;
        if (!visit.left)
            visit.left = lastEnd(draft, stay);
    }
}

/// A call without a single leg or queue element that Zoom's list says went to a queue: nobody rang,
/// and its detail has not been read yet.
void addStayOfSummary(const Draft &draft, QList<Stay> &stays)
{
    if (!stays.isEmpty() || !draft.call.legs.isEmpty())
        return;
    for (const CallSummary &summary : draft.facts.summaries()) {
        if (!draft.resolver.isQueue(summary.callee))
            continue;
        Stay stay;
        stay.visit.queue = draft.resolver.queue(summary.callee);
        stay.visit.entered = summary.start;
        stay.visit.provisional = true;
        const Outcome told = outcomeFrom(summary.result);
        RawPassage element;
        element.queue = stay.visit.queue;
        element.start = summary.start;
        element.answer = summary.answer;
        element.end = summary.end;
        element.outcome = told;
        element.word = summary.result;
        stay.element = element;
        stays.append(stay);
        return;
    }
}

/// Member offers that ended because somebody else took the call, where nothing said so.
void settleLosers(Draft &draft, const Stay &stay)
{
    const Visit &visit = stay.visit;
    for (const int i : stay.offers) {
        Leg &leg = draft.call.legs[i];
        if (i == visit.leg || !leg.end)
            continue;
        const bool vague =
            leg.outcome == Outcome::Abandoned
            || (!leg.hasRecord() && leg.reason.isEmpty()
                && (leg.outcome == Outcome::NoAnswer || leg.outcome == Outcome::Pending));
        if (!vague)
            continue;
        if (visit.answered && *leg.end >= *visit.answered - 1s)
            leg.outcome = Outcome::AnsweredByOther;
        else if (!visit.answered && visit.outcome == Outcome::Abandoned && visit.left
                 && *leg.end >= *visit.left - 1s)
            leg.outcome = Outcome::Abandoned;
        else if (leg.outcome == Outcome::Pending)
            leg.outcome = Outcome::NoAnswer;
    }
}

} // namespace

void partOverflow(Draft &draft)
{
    for (RawLeg &leg : draft.raw) {
        if (leg.outgoing || leg.queue.isEmpty() || leg.source > LegSource::CallLogV1)
            continue;
        bool within = false, after = false;
        for (const RawPassage &passage : std::as_const(draft.passages)) {
            if (passage.queue.key() != leg.queue.key() || passage.start > leg.start)
                continue;
            if (!passage.end || *passage.end > leg.start)
                within = true;
            else
                after |=
                    (passage.outcome == Outcome::Overflow || passage.outcome == Outcome::NoAnswer)
                    && leg.start <= *passage.end + 2s && leg.ringEnd() > *passage.end;
        }
        if (after && !within) {
            leg.queue = {};
            leg.noMember = true;
        }
    }
}

void addVisits(Draft &draft)
{
    QList<Stay> stays;
    for (const RawPassage &passage : std::as_const(draft.passages)) {
        if (passage.menu)
            continue;
        Stay stay;
        stay.visit.queue = passage.queue;
        stay.visit.entered = passage.start;
        stay.element = passage;
        stays.append(stay);
    }
    addStaysOfLiveOffers(draft, stays);
    addStayOfSummary(draft, stays);
    std::stable_sort(stays.begin(), stays.end(), [](const Stay &a, const Stay &b) {
        return std::tuple(a.visit.entered, a.visit.queue.key())
               < std::tuple(b.visit.entered, b.visit.queue.key());
    });
    for (int i = 0; i < int(stays.size()); ++i) {
        Stay &stay = stays[i];
        for (const int offer : std::as_const(stay.offers)) {
            Leg &leg = draft.call.legs[offer];
            leg.visit = i;
            if (leg.queue.name.isEmpty())
                leg.queue = stay.visit.queue;
            else if (stay.visit.queue.name.isEmpty())
                stay.visit.queue.name = leg.queue.name;
        }
        stay.visit.leg = answeringLeg(draft, stay);
        if (stay.visit.leg >= 0) {
            stay.visit.outcome = Outcome::Answered;
            stay.visit.answered = draft.call.legs[stay.visit.leg].answer;
            stay.visit.left = stay.visit.answered;
            if (stay.element)
                stay.visit.word = stay.element->word;
        } else {
            settleUnanswered(draft, stays, i);
        }
        settleLosers(draft, stay);
        draft.call.visits.append(stay.visit);
    }
}

} // namespace zm
