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

QString VisitCounts::nameOf(Counter counter)
{
    switch (counter) {
    case Offered:
        return u"offered"_s;
    case Answered:
        return u"answered"_s;
    case Abandoned:
        return u"abandoned"_s;
    case ShortAbandoned:
        return u"short abandoned"_s;
    case LateAbandoned:
        return u"abandoned after the target"_s;
    case AbandonedInTarget:
        return u"abandoned within the target"_s;
    case Overflowed:
        return u"overflowed"_s;
    case Voicemail:
        return u"voicemail"_s;
    case AnsweredInTarget:
        return u"answered within the target"_s;
    case Provisional:
        return u"provisional"_s;
    case CounterCount:
        break;
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

const ServiceLevelParts &partsOf(SlRule rule)
{
    using V = VisitCounts;
    using Part = ServiceLevelParts::Part;
    constexpr Part inTarget{V::AnsweredInTarget}, answered{V::Answered}, abandoned{V::Abandoned};
    constexpr Part withoutShort{V::ShortAbandoned, -1};
    static const ServiceLevelParts parts[] = {
        {{inTarget}, {answered, abandoned, withoutShort}},                  // A
        {{inTarget}, {answered, abandoned}},                                // B
        {{inTarget}, {answered, {V::LateAbandoned}}},                       // C
        {{inTarget, {V::AbandonedInTarget}}, {answered, abandoned}},        // D
        {{inTarget}, {answered}},                                           // E
        {{inTarget}, {answered, abandoned, withoutShort, {V::Overflowed}}}, // F
    };
    return parts[int(rule)];
}

std::optional<double> VisitCounts::serviceLevel(SlRule rule) const
{
    const auto sum = [this](const QList<ServiceLevelParts::Part> &parts) {
        qint64 all = 0;
        for (const auto &part : parts)
            all += part.sign * counts[part.counter];
        return all;
    };
    const ServiceLevelParts &parts = partsOf(rule);
    return percentOf(sum(parts.over), sum(parts.under));
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
    return averageSeconds(answeredWait, counts[Answered]);
}

std::optional<milliseconds> VisitCounts::averageWait() const
{
    return averageSeconds(totalWait, counts[Offered]);
}

std::optional<milliseconds> VisitCounts::averageAbandonWait() const
{
    return averageSeconds(abandonedWait, counts[Abandoned]);
}

std::optional<milliseconds> VisitCounts::averageTalk() const
{
    return averageSeconds(talk, counts[Answered]);
}

std::optional<milliseconds> VisitCounts::averageHold() const
{
    return averageSeconds(hold, counts[Answered]);
}

std::optional<milliseconds> VisitCounts::aht() const
{
    return averageSeconds(talk + hold + wrapUp, counts[Answered]);
}

qint64 roundedSeconds(milliseconds span)
{
    const qint64 ms = span.count();
    return ms >= 0 ? (ms + 500) / 1000 : -((-ms + 499) / 1000);
}

std::optional<milliseconds> averageSeconds(milliseconds sum, qint64 count)
{
    if (count <= 0)
        return {};
    // In one step: a mean of 4.4996 s is 4 s, though it is 4.500 s to the millisecond.
    const qint64 unit = 1000 * count;
    return seconds((2 * sum.count() + unit) / (2 * unit));
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
