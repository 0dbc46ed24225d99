// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/metrics.h>
#include <calls/story.h>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

QString named(const QString &name, const QString &number)
{
    if (name.isEmpty() || name == number)
        return number;
    return number.isEmpty() ? name : QString(name + u" ("_s + number + u')');
}

QString spanText(milliseconds span)
{
    const qint64 total = roundedSeconds(span);
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    if (total < 3600)
        return two(total / 60) + u':' + two(total % 60);
    return QString::number(total / 3600) + u" h "_s + two(total / 60 % 60);
}

/// Steps of one moment are told in the order in which they must have happened.
enum Rank { Begins, Enters, Rings, Answers, Holds, Resumes, Transfers, Leaves, Ends, Over, After };

struct Ranked
{
    Instant at{};
    Rank rank = Begins;
    QString text;
};

void tellLeg(QList<Ranked> &lines, const Leg &leg)
{
    const QString who = named(leg.agent.name, leg.agent.key());
    const QString other = leg.outgoing ? named(leg.toName, leg.to) : named(leg.fromName, leg.from);
    const QString aside =
        leg.role == LegRole::Consultation ? u" to ask before a transfer"_s : QString();
    if (leg.outgoing)
        lines.append({leg.start, Rings, who + u" dials "_s + other + aside});
    else
        lines.append(
            {leg.start, Rings,
             u"rings "_s + who
                 + (leg.queue.isEmpty() ? QString() : QString(u" for "_s + leg.queue.label()))});
    if (leg.answer && leg.isAnswered()) {
        lines.append(
            {*leg.answer, Answers,
             (leg.outgoing ? QString(other + u" answers "_s + who) : QString(who + u" answers"_s))
                 + u" after "_s + spanText(*leg.answer - leg.start)});
    }
    for (const Span &held : leg.holds) {
        lines.append({held.from, Holds, who + u" holds"_s});
        if (held.to)
            lines.append(
                {*held.to, Resumes, who + u" resumes after "_s + spanText(*held.to - held.from)});
    }
    if (!leg.end)
        return;
    if (leg.isAnswered()) {
        QString text = who + u" hangs up or is left"_s;
        if (leg.talk)
            text += u", talked "_s + spanText(*leg.talk);
        if (leg.hold && leg.hold->count() > 0)
            text += u", held "_s + spanText(*leg.hold);
        lines.append({*leg.end, Ends, text});
    } else {
        const QString word = wordOf(leg.outcome, leg.word);
        lines.append({*leg.end, Ends, who + u": "_s + (word.isEmpty() ? u"ended"_s : word)});
    }
}

void tellVisit(QList<Ranked> &lines, const Visit &visit)
{
    const QString queue = named(visit.queue.name, visit.queue.key());
    lines.append({visit.entered, Enters,
                  u"enters queue "_s + queue
                      + (visit.provisional ? u" (seen by its first ring)"_s : QString())});
    if (!visit.left)
        return;
    const QString waited = u", waited "_s + spanText(visit.wait());
    if (visit.outcome == Outcome::Answered)
        lines.append({*visit.left, Leaves, u"queue "_s + queue + u": answered"_s + waited});
    else
        lines.append({*visit.left, Leaves,
                      u"queue "_s + queue + u": "_s + wordOf(visit.outcome, visit.word) + waited});
}

} // namespace

QList<StoryLine> storyLinesOf(const Call &call)
{
    QList<Ranked> lines;
    lines.append(
        {call.start, Begins,
         wordOf(call.direction) + u" call begins: "_s + named(call.fromName, call.from)
             + (call.to.isEmpty() ? QString() : QString(u" to "_s + named(call.toName, call.to)))});
    for (const Visit &visit : call.visits)
        tellVisit(lines, visit);
    for (const Leg &leg : call.legs)
        tellLeg(lines, leg);
    for (const Transfer &t : call.transfers) {
        const QString kind = t.kind == Transfer::Kind::Warm ? u"warm"_s : u"blind"_s;
        const QString outcome = t.outcomeWord();
        lines.append({t.time, Transfers,
                      named(t.from.name, t.from.key()) + u" begins a "_s + kind + u" transfer to "_s
                          + named(t.toName, t.to)
                          + (outcome.isEmpty() ? QString() : QString(u": "_s + outcome))});
    }
    for (const Instant at : call.voicemails)
        lines.append({at, After, u"voicemail received"_s});
    if (call.end) {
        const QString word = wordOf(call.result, call.word);
        lines.append({*call.end, Over,
                      u"call is over"_s + (word.isEmpty() ? QString() : QString(u": "_s + word))});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Ranked &a, const Ranked &b) {
        return std::tuple(a.at, a.rank, a.text) < std::tuple(b.at, b.rank, b.text);
    });
    QList<StoryLine> story;
    for (const Ranked &line : std::as_const(lines))
        story.append({line.at, line.text});
    return story;
}

QString storyOf(const Call &call, const QTimeZone &zone)
{
    QString text = u"Call "_s + call.id.text + u", "_s + wordOf(call.direction) + u", from "_s
                   + named(call.fromName, call.from) + u" to "_s + named(call.toName, call.to);
    const QString result = wordOf(call.result, call.word);
    if (!result.isEmpty())
        text += u": "_s + result;
    if (call.provisional)
        text += u" (provisional)"_s;
    text += u'\n';
    for (const StoryLine &line : storyLinesOf(call))
        text += toIsoLocal(line.at, zone) + u"  "_s + line.text + u'\n';
    return text;
}

} // namespace zm
