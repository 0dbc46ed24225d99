// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawleg.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace zm {

namespace {

bool mayBeOne(const RawLeg &a, const RawLeg &b)
{
    return a.outgoing == b.outgoing && a.agent.key() == b.agent.key()
           && (a.queue.isEmpty() || b.queue.isEmpty() || a.queue.key() == b.queue.key());
}

/// Rule 4 of PRODUCT §9: ringing that overlaps is one attempt; a ring that begins when the former
/// has ended is a new one, unless the former ended because this very handset lifted.
bool ringTogether(const RawLeg &a, const RawLeg &b)
{
    if (a.start == b.start)
        return true;
    const RawLeg &first = a.start < b.start ? a : b;
    const RawLeg &second = a.start < b.start ? b : a;
    if (second.start < first.ringEnd())
        return true;
    // No end heard: a ring longer than this has ended unheard (PRODUCT §4).
    if (first.rings() && second.start - first.start < 180s)
        return true;
    // It talked, but nothing tells how long it rang before.
    if (first.answerGuessed && second.start - first.start < 180s
        && (!first.end || second.start < *first.end))
        return true;
    if (second.start != first.ringEnd())
        return false;
    // Nobody's phone is offered the call anew in the second in which he lifts it.
    if (first.answer)
        return !second.answer || second.answer == first.answer;
    // A handset that rings and falls silent within the second in which the others do: no new offer.
    if (!second.answer && second.end == first.end)
        return true;
    const bool lost = first.lostToOwnDevice || first.outcome == Outcome::AnsweredByOther
                      || first.outcome == Outcome::Pending;
    return lost && second.outcome == Outcome::Answered;
}

/// The ring of `leg` is part of the ring of a leg that a better source tells as a whole: another
/// handset of it, or what was heard of one.
bool isWithin(const RawLeg &leg, const RawLeg &whole)
{
    if (!mayBeOne(leg, whole) || leg.start < whole.start || leg.start > whole.ringEnd())
        return false;
    if (leg.start < whole.ringEnd())
        return true;
    if (whole.answer)
        return !leg.answer || leg.answer == whole.answer;
    return leg.ringEnd() == whole.ringEnd() && !leg.rings();
}

int weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Answered:
        return 9;
    case Outcome::Rejected:
        return 8;
    case Outcome::AnsweredByOther:
        return 7;
    case Outcome::Abandoned:
        return 6;
    case Outcome::Voicemail:
        return 5;
    case Outcome::NoAnswer:
        return 4;
    case Outcome::Busy:
        return 3;
    case Outcome::Overflow:
    case Outcome::Failed:
    case Outcome::Other:
        return 2;
    case Outcome::Pending:
        return 0;
    }
    return 0;
}

template <class T> void fill(std::optional<T> &field, const std::optional<T> &value)
{
    if (!field)
        field = value;
}

void fill(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void fill(Party &party, const Party &more)
{
    fill(party.userId, more.userId);
    fill(party.extensionId, more.extensionId);
    fill(party.extension, more.extension);
    fill(party.number, more.number);
    fill(party.name, more.name);
    if (party.kind == ExtensionKind::Unknown)
        party.kind = more.kind;
}

/// Facts of the leg that do not depend on how it came out.
void fillNames(RawLeg &leg, const RawLeg &more)
{
    fill(leg.agent.name, more.agent.name);
    fill(leg.agent.extension, more.agent.extension);
    // Live events and version 1 name the queue that a call came from on any later ring too.
    if (!leg.noMember) {
        if (leg.queue.isEmpty())
            leg.queue = more.queue;
        fill(leg.queue.name, more.queue.name);
    }
    fill(leg.other, more.other);
    fill(leg.event, more.event);
    fill(leg.elementId, more.elementId);
    leg.internal |= more.internal;
    leg.transferred |= more.transferred;
    leg.consultation |= more.consultation;
    leg.voicemail |= more.voicemail;
    leg.hidden |= more.hidden;
}

/// Two rows or devices of one attempt, told by the same source.
RawLeg together(RawLeg a, RawLeg b)
{
    if (std::tuple(weight(b.outcome), b.answer, b.end)
        > std::tuple(weight(a.outcome), a.answer, a.end))
        std::swap(a, b);
    RawLeg leg = a;
    leg.start = std::min(a.start, b.start);
    fillNames(leg, b);
    fill(leg.reason, b.outcome == a.outcome ? b.reason : QString());
    fill(leg.word, b.outcome == a.outcome ? b.word : QString());
    leg.lostToOwnDevice = a.lostToOwnDevice || b.lostToOwnDevice;
    if (a.answerGuessed && b.lostToOwnDevice && b.end) {
        leg.answer = b.end; // this handset fell silent when that one was lifted
        leg.answerGuessed = false;
    }
    if (a.outcome == b.outcome) {
        if (a.answer && b.answer && a.answerGuessed == b.answerGuessed)
            leg.answer = std::min(*a.answer, *b.answer);
        else if (a.answerGuessed)
            leg.answer = b.answer;
        leg.answerGuessed = a.answerGuessed && b.answerGuessed;
        if (b.talk > leg.talk)
            leg.talk = b.talk;
        if (b.hold > leg.hold)
            leg.hold = b.hold;
    }
    // An attempt lasts as long as its last device; talk as long as the one that lifted.
    if (leg.outcome != Outcome::Answered || a.outcome == b.outcome) {
        const bool open = a.rings() || b.rings();
        leg.end = open ? std::nullopt : std::max(a.end, b.end);
    }
    fill(leg.wait, b.wait);
    if (leg.holds.isEmpty())
        leg.holds = b.holds;
    return leg;
}

QList<RawLeg> clustered(QList<RawLeg> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RawLeg &a, const RawLeg &b) { return a.start < b.start; });
    QList<RawLeg> legs;
    for (const RawLeg &row : std::as_const(rows)) {
        const auto home = std::find_if(legs.begin(), legs.end(), [&row](const RawLeg &leg) {
            return mayBeOne(leg, row) && ringTogether(leg, row);
        });
        if (home == legs.end())
            legs.append(row);
        else
            *home = together(*home, row);
    }
    return legs;
}

milliseconds apart(Instant a, Instant b)
{
    return a < b ? b - a : a - b;
}

/// How surely two sources speak of one leg: equal starts, else the time they ring together. Zero:
/// no.
qint64 likeness(const RawLeg &a, const RawLeg &b)
{
    if (!mayBeOne(a, b))
        return 0;
    if (a.start == b.start)
        return std::numeric_limits<qint64>::max();
    const milliseconds overlap = std::min(a.ringEnd(), b.ringEnd()) - std::max(a.start, b.start);
    if (overlap > 0ms)
        return 1 + toMs(overlap);
    // Sources that round differently may put a short ring a second apart.
    return apart(a.start, b.start) <= 2s
                   && (a.outcome == b.outcome || a.outcome == Outcome::Pending
                       || b.outcome == Outcome::Pending)
               ? 1
               : 0;
}

/// Two sources tell one passage with times that overlap; one source tells it once.
bool areOne(const RawPassage &a, const RawPassage &b)
{
    return a.start == b.start
           || (a.source != b.source && a.start < b.end.value_or(b.start)
               && b.start < a.end.value_or(a.start));
}

/// `leg` is the better source; what it lacks comes from `more`.
void complete(RawLeg &leg, const RawLeg &more)
{
    fillNames(leg, more);
    if (leg.outcome == Outcome::Pending) {
        leg.outcome = more.outcome;
        leg.word = more.word;
        fill(leg.reason, more.reason);
    }
    if (leg.outcome == more.outcome) {
        fill(leg.answer, more.answer);
        fill(leg.talk, more.talk);
        fill(leg.hold, more.hold);
        fill(leg.reason, more.reason);
    }
    if (leg.outcome == more.outcome || leg.outcome != Outcome::Answered)
        fill(leg.end, more.end);
    fill(leg.wait, more.wait);
    if (leg.holds.isEmpty())
        leg.holds = more.holds;
}

} // namespace

QList<RawLeg> mergedLegs(const QList<RawLeg> &rows, const QList<RawLeg> &live)
{
    std::map<LegSource, QList<RawLeg>, std::greater<>> bySource;
    for (const RawLeg &row : rows)
        bySource[row.source].append(row);
    if (!live.isEmpty())
        bySource[LegSource::Live] = live;

    QList<RawLeg> merged;
    for (auto &[source, list] : bySource) {
        const QList<RawLeg> legs = clustered(list);
        struct Pair
        {
            qint64 likeness;
            int known;
            int fresh;
        };
        QList<Pair> pairs;
        for (int k = 0; k < int(merged.size()); ++k) {
            for (int f = 0; f < int(legs.size()); ++f) {
                if (const qint64 like = likeness(merged[k], legs[f]); like > 0)
                    pairs.append({like, k, f});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair &a, const Pair &b) { return a.likeness > b.likeness; });
        QList<bool> knownTaken(merged.size(), false), freshTaken(legs.size(), false);
        for (const Pair &pair : std::as_const(pairs)) {
            if (knownTaken[pair.known] || freshTaken[pair.fresh])
                continue;
            knownTaken[pair.known] = freshTaken[pair.fresh] = true;
            RawLeg &leg = merged[pair.known];
            const RawLeg &more = legs[pair.fresh];
            // History detail has no talk time (CONTRACT b.9): what stands there was computed from
            // whole seconds, while the element tells it.
            if (leg.source == LegSource::Detail && more.source > LegSource::CallLogV1
                && leg.outcome == Outcome::Answered && more.outcome == Outcome::Answered
                && more.talk)
                leg.talk = more.talk;
            complete(leg, more);
        }
        const auto known = merged.size();
        for (int f = 0; f < int(legs.size()); ++f) {
            if (freshTaken[f])
                continue;
            const auto whole =
                std::find_if(merged.begin(), merged.begin() + known,
                             [&](const RawLeg &leg) { return isWithin(legs[f], leg); });
            if (whole == merged.begin() + known)
                merged.append(legs[f]);
            else
                fillNames(*whole, legs[f]);
        }
    }
    for (RawLeg &leg : merged) {
        if (leg.outcome == Outcome::Pending && leg.lostToOwnDevice) {
            // His other handset took it, though nothing has told us of that one yet.
            leg.outcome = Outcome::Answered;
            leg.answer = leg.end;
            leg.end.reset();
        }
        if (leg.outcome != Outcome::Answered || !leg.answer || !leg.end)
            continue;
        const seconds span =
            std::chrono::floor<seconds>(*leg.end) - std::chrono::floor<seconds>(*leg.answer);
        if (!leg.talk)
            leg.talk = std::max(span - leg.hold.value_or(seconds(0)), seconds(0));
        else if (!leg.hold)
            leg.hold = std::max(span - *leg.talk, seconds(0));
    }
    std::stable_sort(merged.begin(), merged.end(), [](const RawLeg &a, const RawLeg &b) {
        return std::tuple(a.start, a.agent.key(), a.outgoing)
               < std::tuple(b.start, b.agent.key(), b.outgoing);
    });
    return merged;
}

QList<RawLeg> withoutWatchers(QList<RawLeg> legs, const QList<Watcher> &watchers)
{
    legs.removeIf([&watchers](const RawLeg &leg) {
        return std::any_of(watchers.cbegin(), watchers.cend(), [&leg](const Watcher &watcher) {
            return watcher.agent.key() == leg.agent.key() && leg.start + 2s >= watcher.from
                   && (!watcher.to || leg.start <= *watcher.to);
        });
    });
    return legs;
}

QList<RawPassage> mergedPassages(const QList<RawPassage> &rows)
{
    QList<RawPassage> sorted = rows;
    std::stable_sort(sorted.begin(), sorted.end(), [](const RawPassage &a, const RawPassage &b) {
        return std::tuple(int(a.source), b.start) > std::tuple(int(b.source), a.start);
    });
    QList<RawPassage> merged;
    for (const RawPassage &row : std::as_const(sorted)) {
        // The nearest start: a caller may be sent back into a queue whose first element still
        // lasts.
        auto home = merged.end();
        for (auto known = merged.begin(); known != merged.end(); ++known) {
            if (known->menu == row.menu && known->queue.key() == row.queue.key()
                && areOne(*known, row)
                && (home == merged.end()
                    || apart(known->start, row.start) < apart(home->start, row.start)))
                home = known;
        }
        if (home == merged.end()) {
            merged.append(row);
            continue;
        }
        RawPassage &known = *home;
        fill(known.answer, row.answer);
        fill(known.end, row.end);
        fill(known.wait, row.wait);
        fill(known.other, row.other);
        fill(known.queue.name, row.queue.name);
        known.hidden |= row.hidden;
        known.internal |= row.internal;
        known.voicemail |= row.voicemail;
        if (known.outcome == Outcome::Pending) {
            known.outcome = row.outcome;
            known.word = row.word;
        }
    }
    std::stable_sort(merged.begin(), merged.end(), [](const RawPassage &a, const RawPassage &b) {
        return std::tuple(a.start, a.queue.key()) < std::tuple(b.start, b.queue.key());
    });
    return merged;
}

} // namespace zm
