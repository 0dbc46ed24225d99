// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawleg.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <calls/grouping.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

seconds wholeSeconds(Instant from, Instant to)
{
    // Zoom's record counts between whole seconds; so do we until it comes.
    return std::chrono::floor<seconds>(to) - std::chrono::floor<seconds>(from);
}

bool isEnd(LegStep step)
{
    return step == LegStep::Ended || step == LegStep::Missed || step == LegStep::Rejected
           || step == LegStep::Parked;
}

bool isOwnDevice(const QString &reason)
{
    return reason.compare("Answered by Other Device"_L1, Qt::CaseInsensitive) == 0;
}

/// Unanswered endings, most telling first: a decline is told by one handset, the others are
/// silenced.
int weight(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Rejected:
        return 6;
    case Outcome::AnsweredByOther:
        return 5;
    case Outcome::Abandoned:
        return 4;
    case Outcome::NoAnswer:
        return 3;
    case Outcome::Busy:
        return 2;
    default:
        return outcome == Outcome::Pending ? 0 : 1;
    }
}

Outcome endingOf(const LegEvent &e)
{
    const Outcome said = outcomeOfHangup(e.reason);
    if (said == Outcome::Voicemail)
        return Outcome::NoAnswer;
    if (said != Outcome::Pending && said != Outcome::Answered)
        return said;
    if (e.step == LegStep::Rejected)
        return Outcome::Rejected;
    return e.step == LegStep::Missed ? Outcome::NoAnswer : Outcome::Pending;
}

/// The steps of one agent's handsets that began to ring in the same second.
class Attempt
{
public:
    Attempt(const QList<const LegFact *> &steps, Instant ring)
        : m_steps(steps)
        , m_ring(ring)
    {}

    void fillIn(RawLeg &leg) const
    {
        leg.start = m_ring;
        findAnswer(leg);
        findEnd(leg);
        for (const LegFact *f : m_steps) {
            if (leg.agent.name.isEmpty())
                leg.agent.name = f->leg.own().name;
        }
    }

private:
    /// A handset that spoke ends with "Call connected"; one that lost, with who took it.
    bool speaks(const LegEvent &e) const
    {
        if (e.step == LegStep::Answered)
            return true;
        if (e.step == LegStep::Parked)
            return false;
        const Outcome said = outcomeOfHangup(e.reason);
        if (said == Outcome::Answered)
            return true;
        return e.step == LegStep::Ended && e.answerAt && said == Outcome::Pending
               && !isOwnDevice(e.reason);
    }

    void findAnswer(RawLeg &leg) const
    {
        bool spoke = false;
        for (const LegFact *f : m_steps) {
            if (!speaks(f->leg))
                continue;
            spoke = true;
            std::optional<Instant> at = f->leg.answerAt;
            if (!at && f->leg.step == LegStep::Answered)
                at = f->at;
            if (at && (!leg.answer || *at < *leg.answer))
                leg.answer = at;
        }
        // It talked, but its answer was lost and its end does not repeat the time.
        if (spoke && !leg.answer) {
            leg.answer = m_ring;
            leg.answerGuessed = true;
        }
        // An outgoing call is "connected" as soon as the network has it; only its end proves more.
        if (!leg.outgoing || !leg.answer)
            return;
        for (const LegFact *f : m_steps) {
            const Outcome said = outcomeOfHangup(f->leg.reason);
            if (isEnd(f->leg.step) && said != Outcome::Pending && said != Outcome::Answered)
                leg.answer.reset();
        }
    }

    void findEnd(RawLeg &leg) const
    {
        const QSet<QString> lifted = handsets(LegStep::Answered);
        for (const LegFact *f : m_steps) {
            const LegEvent &e = f->leg;
            if (!isEnd(e.step))
                continue;
            const Instant at = e.endAt.value_or(f->at);
            if (leg.answer) {
                const bool lost = outcomeOfHangup(e.reason) == Outcome::AnsweredByOther
                                  || isOwnDevice(e.reason) || e.step == LegStep::Missed
                                  || e.step == LegStep::Rejected;
                const bool other = !e.own().device.isEmpty() && !lifted.isEmpty()
                                   && !lifted.contains(e.own().device);
                if (lost || (other && !speaks(e)))
                    continue;
                if (!leg.end || at > *leg.end) {
                    leg.end = at;
                    leg.reason = e.reason;
                }
                continue;
            }
            if (isOwnDevice(e.reason))
                leg.lostToOwnDevice = true;
            const Outcome outcome = endingOf(e);
            const bool better = weight(outcome) > weight(leg.outcome);
            if (better || (weight(outcome) == weight(leg.outcome) && leg.reason.isEmpty())) {
                leg.outcome = outcome;
                leg.reason = e.reason;
            }
            if (!leg.end || at > *leg.end)
                leg.end = at;
        }
        if (leg.answer)
            leg.outcome = Outcome::Answered;
    }

    QSet<QString> handsets(LegStep step) const
    {
        QSet<QString> found;
        for (const LegFact *f : m_steps) {
            if (f->leg.step == step && !f->leg.own().device.isEmpty())
                found.insert(f->leg.own().device);
        }
        return found;
    }

    QList<const LegFact *> m_steps; ///< by time
    Instant m_ring;
};

void addHolds(RawLeg &leg, const QList<const LegFact *> &marks)
{
    if (!leg.answer)
        return;
    std::optional<Instant> since;
    for (const LegFact *f : marks) {
        if (f->at < std::chrono::floor<seconds>(*leg.answer) || (leg.end && f->at > *leg.end + 1s))
            continue;
        if (f->leg.step == LegStep::Held) {
            if (!since)
                since = f->at;
        } else if (since) {
            leg.holds.append({*since, f->at});
            since.reset();
        }
    }
    if (since)
        leg.holds.append({*since, leg.end});
    if (!leg.end)
        return;
    seconds held{0};
    for (const Span &span : std::as_const(leg.holds))
        held += wholeSeconds(span.from,
                             std::min(span.to.value_or(*leg.end), std::max(*leg.end, span.from)));
    leg.hold = held;
    leg.talk = std::max(wholeSeconds(*leg.answer, *leg.end) - held, seconds(0));
}

struct Handsets
{
    CallId call;
    Side side = Side::Callee;
    AgentRef agent;
    QList<const LegFact *> steps;
    QList<const LegFact *> marks;
};

RawLeg legOf(const Handsets &who, const QList<const LegFact *> &steps, Instant ring,
             const Resolver &resolver)
{
    RawLeg leg;
    leg.call = who.call;
    leg.outgoing = who.side == Side::Caller;
    leg.agent = who.agent;
    bool inside = false;
    for (const LegFact *f : steps) {
        const LegEvent &e = f->leg;
        if (leg.queue.isEmpty() && e.forwardedBy.isQueue() && !leg.outgoing)
            leg.queue = resolver.queue(e.forwardedBy);
        inside = inside || resolver.isInside(e.other());
        const auto fill = [](QString &field, const QString &value) {
            if (field.isEmpty())
                field = value;
        };
        fill(leg.other.userId, e.other().userId);
        fill(leg.other.extensionId, e.other().extensionId);
        fill(leg.other.extension, e.other().extension);
        fill(leg.other.number, e.other().number);
        fill(leg.other.name, e.other().name);
        if (leg.other.kind == ExtensionKind::Unknown)
            leg.other.kind = e.other().kind;
    }
    leg.internal = inside;
    Attempt(steps, ring).fillIn(leg);
    leg.event = leg.outgoing          ? u"outgoing"_s
                : leg.queue.isEmpty() ? u"incoming"_s
                                      : u"ring_to_member"_s;
    addHolds(leg, who.marks);
    return leg;
}

} // namespace

QList<RawLeg> liveLegsOf(const CallFacts &facts, const Resolver &resolver)
{
    QMap<QString, Handsets> people;
    for (const LegFact &f : facts.legs()) {
        const Party &own = f.leg.own();
        // A queue's or menu's own leg is nobody's; nor is an outside caller's.
        if (own.isObject() || resolver.isQueue(own) || resolver.isMenu(own)
            || !resolver.isInside(own))
            continue;
        const AgentRef agent = resolver.agent(own);
        if (agent.isEmpty())
            continue;
        Handsets &who = people[withoutSuffix(f.leg.call.text) + u'/'
                               + QString::number(int(f.leg.side)) + u'/' + agent.key()];
        who.call = f.leg.call;
        who.side = f.leg.side;
        who.agent = agent;
        const bool mark = f.leg.step == LegStep::Held || f.leg.step == LegStep::Unheld;
        (mark ? who.marks : who.steps).append(&f);
    }
    QList<RawLeg> legs;
    for (const Handsets &who : std::as_const(people)) {
        QMap<Instant, QList<const LegFact *>> attempts;
        for (const LegFact *f : who.steps) {
            if (f->leg.ringAt)
                attempts[*f->leg.ringAt].append(f);
        }
        for (const LegFact *f : who.steps) {
            if (f->leg.ringAt)
                continue;
            // Park names no ring: it belongs to the attempt before it, and alone it tells of none.
            auto next = attempts.upperBound(f->at);
            if (next == attempts.begin() && f->leg.step == LegStep::Parked)
                continue;
            if (next == attempts.begin())
                attempts[f->leg.answerAt.value_or(f->at)].append(f);
            else
                (--next)->append(f);
        }
        for (auto it = attempts.cbegin(); it != attempts.cend(); ++it)
            legs.append(legOf(who, it.value(), it.key(), resolver));
    }
    return legs;
}

} // namespace zm
