// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/metrics.h>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

std::optional<double> percentOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    return 100.0 * double(part) / double(whole);
}

std::optional<milliseconds> average(milliseconds sum, qint64 count)
{
    if (count <= 0)
        return {};
    // Exact to half a millisecond; rounding to seconds comes last.
    return milliseconds((2 * sum.count() + count) / (2 * count));
}

} // namespace

std::optional<SlRule> slRuleFrom(QStringView letter)
{
    if (letter.size() != 1)
        return {};
    const int place = letter[0].toUpper().unicode() - u'A';
    if (place < 0 || place > int(SlRule::F))
        return {};
    return SlRule(place);
}

QString nameOf(SlRule rule)
{
    return QString(QChar(u'A' + int(rule)));
}

QString formulaOf(SlRule rule)
{
    switch (rule) {
    case SlRule::A:
        return u"answered within the target ÷ (answered + abandoned − short abandoned)"_s;
    case SlRule::B:
        return u"answered within the target ÷ (answered + abandoned)"_s;
    case SlRule::C:
        return u"answered within the target ÷ (answered + abandoned after the target)"_s;
    case SlRule::D:
        return u"(answered within the target + abandoned within the target) ÷ (answered + abandoned)"_s;
    case SlRule::E:
        return u"answered within the target ÷ answered"_s;
    case SlRule::F:
        return u"answered within the target ÷ (answered + abandoned − short abandoned + overflowed)"_s;
    }
    return {};
}

void VisitCounts::keep(Counter counter, const CallId &call)
{
    calls.resize(CounterCount);
    calls[counter].append(call);
}

void VisitCounts::addCounters(const VisitCounts &other)
{
    for (int i = 0; i < CounterCount; ++i)
        counts[i] += other.counts[i];
    if (!other.calls.isEmpty())
        calls.resize(CounterCount);
    for (qsizetype i = 0; i < other.calls.size(); ++i)
        calls[i] += other.calls[i];
}

void VisitCounts::add(const PackedVisit &visit, const QueueRules &rules, const CallId &call)
{
    const milliseconds wait(visit.wait);
    const seconds target(rules.targetSeconds);
    if (counts[Offered] == 0 || wait > longestWait) {
        longestWait = wait;
        longest = call;
    }
    count(Offered, call);
    if (visit.isProvisional)
        count(Provisional, call);
    totalWait += wait;
    switch (visit.outcome()) {
    case Outcome::Answered:
        count(Answered, call);
        answeredWait += wait;
        if (wait <= target)
            count(AnsweredInTarget, call);
        talk += seconds(visit.talk);
        hold += seconds(visit.hold);
        wrapUp += seconds(rules.wrapUpSeconds);
        break;
    case Outcome::Abandoned:
        count(Abandoned, call);
        abandonedWait += wait;
        if (wait < seconds(rules.shortAbandonSeconds))
            count(ShortAbandoned, call);
        count(wait > target ? LateAbandoned : AbandonedInTarget, call);
        break;
    case Outcome::Overflow:
        count(Overflowed, call);
        break;
    case Outcome::Voicemail:
        count(Voicemail, call);
        break;
    default:
        break; // still waiting, or failed: offered, and nothing else
    }
}

std::optional<double> VisitCounts::serviceLevel(SlRule rule) const
{
    const qint64 answered = counts[Answered], ab = counts[Abandoned];
    const qint64 inTarget = counts[AnsweredInTarget];
    switch (rule) {
    case SlRule::A:
        return percentOf(inTarget, answered + ab - counts[ShortAbandoned]);
    case SlRule::B:
        return percentOf(inTarget, answered + ab);
    case SlRule::C:
        return percentOf(inTarget, answered + counts[LateAbandoned]);
    case SlRule::D:
        return percentOf(inTarget + counts[AbandonedInTarget], answered + ab);
    case SlRule::E:
        return percentOf(inTarget, answered);
    case SlRule::F:
        return percentOf(inTarget, answered + ab - counts[ShortAbandoned] + counts[Overflowed]);
    }
    return {};
}

std::optional<double> VisitCounts::abandonRate() const
{
    return percentOf(counts[Abandoned], counts[Offered]);
}

std::optional<double> VisitCounts::abandonRateWithoutShort() const
{
    return percentOf(counts[Abandoned] - counts[ShortAbandoned],
                     counts[Offered] - counts[ShortAbandoned]);
}

std::optional<milliseconds> VisitCounts::asa() const
{
    return average(answeredWait, counts[Answered]);
}

std::optional<milliseconds> VisitCounts::averageWait() const
{
    return average(totalWait, counts[Offered]);
}

std::optional<milliseconds> VisitCounts::averageAbandonWait() const
{
    return average(abandonedWait, counts[Abandoned]);
}

std::optional<milliseconds> VisitCounts::averageTalk() const
{
    return average(talk, counts[Answered]);
}

std::optional<milliseconds> VisitCounts::averageHold() const
{
    return average(hold, counts[Answered]);
}

std::optional<milliseconds> VisitCounts::aht() const
{
    return average(talk + hold + wrapUp, counts[Answered]);
}

qint64 roundedSeconds(milliseconds span)
{
    const qint64 ms = span.count();
    return ms >= 0 ? (ms + 500) / 1000 : -((-ms + 499) / 1000);
}

double roundedPercent(double percent)
{
    // 81.95 is 81.9499…97 in binary: a nudge far below what counts can produce restores the half.
    return std::floor(percent * 10.0 + 0.5 + 1e-9) / 10.0;
}

std::optional<double> occupancy(seconds talk, seconds hold, seconds wrapUp, seconds observedFree)
{
    const seconds busy = talk + hold + wrapUp;
    return percentOf(busy.count(), (busy + observedFree).count());
}

DayCounts dayCountsOf(const Call &call, const Visit &visit, const QueueRules &rules)
{
    VisitCounts counts;
    counts.add(packed(call, visit), rules);
    DayCounts day;
    day.offered = int(counts[VisitCounts::Offered]);
    day.answered = int(counts[VisitCounts::Answered]);
    day.abandoned = int(counts[VisitCounts::Abandoned]);
    day.shortAbandoned = int(counts[VisitCounts::ShortAbandoned]);
    day.overflowed = int(counts[VisitCounts::Overflowed]);
    day.voicemail = int(counts[VisitCounts::Voicemail]);
    day.answeredInTarget = int(counts[VisitCounts::AnsweredInTarget]);
    day.answeredWaitSeconds = roundedSeconds(counts.answeredWait);
    day.talkSeconds = counts.talk.count();
    day.holdSeconds = counts.hold.count();
    // Unproven: a visit without its element, or answered by a leg without its record.
    const bool liveAnswer = visit.leg >= 0 && !call.legs[visit.leg].hasRecord();
    day.unproven = visit.provisional || liveAnswer ? 1 : 0;
    return day;
}

} // namespace zm
