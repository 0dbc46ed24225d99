// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/facttext.h>
#include <ui/models/timertext.h>
#include <ui/story/storylanes.h>
#include <ui/theme/wording.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Story)
};

/// Turns a call into lanes; one use.
class Weaver
{
public:
    Weaver(const Call &call, Instant now, const StoryStyle &style)
        : m_call(call)
        , m_style(style)
        , m_now(now)
    {
        m_out.from = call.start;
        m_out.to = call.end.value_or(call.start);
        for (const Leg &leg : call.legs) {
            m_out.from = std::min(m_out.from, leg.start);
            m_out.to = std::max(m_out.to, endOf(leg));
        }
        for (const Visit &visit : call.visits)
            m_out.to = std::max(m_out.to, visit.left.value_or(now));
        if (!call.end)
            m_out.to = std::max(m_out.to, now);
        m_out.to = std::max(m_out.to, m_out.from + 1s);
    }

    StoryLanes weave()
    {
        weaveCaller();
        for (const Visit &visit : m_call.visits)
            weaveVisit(visit);
        for (const Leg &leg : m_call.legs)
            weaveLeg(leg);
        noteAgents();
        weaveTransfers();
        markAnswer();
        return std::move(m_out);
    }

private:
    Instant endOf(const Leg &leg) const
    {
        if (leg.end)
            return *leg.end;
        return m_call.end.value_or(m_now);
    }

    QString clock(Instant at) const { return clockTimeSeconds(at, m_style.zone); }

    StoryBlock block(Instant from, Instant to, StoryKind kind, const QString &who,
                     bool lasts = false) const
    {
        StoryBlock b;
        b.from = from;
        b.to = std::max(from, to);
        b.kind = kind;
        b.lasts = lasts;
        const QString what = who.isEmpty() ? storyKindWord(kind) : who;
        b.story = Words::tr("%1 · %2 to %3 · %4", "what, from, to, how long")
                      .arg(what, clock(from), lasts ? Words::tr("now") : clock(to),
                           timerText(b.to - b.from));
        return b;
    }

    /// The agent's talk between the holds.
    void talk(QList<StoryBlock> &blocks, const Leg &leg, Instant from, Instant to,
              StoryKind kind) const
    {
        const bool lasts = !leg.end && !m_call.end;
        Instant at = from;
        for (const Span &held : leg.holds) {
            const Instant holdFrom = std::clamp(held.from, at, to);
            const Instant holdTo = std::clamp(held.to.value_or(to), holdFrom, to);
            if (holdFrom > at)
                blocks.append(block(at, holdFrom, kind, {}));
            if (holdTo > holdFrom) {
                StoryBlock hold =
                    block(holdFrom, holdTo, StoryKind::Hold, {}, lasts && !held.to.has_value());
                hold.text = timerText(holdTo - holdFrom);
                blocks.append(hold);
            }
            at = holdTo;
        }
        if (at < to || (blocks.isEmpty() && from == to))
            blocks.append(block(at, to, kind, {}, lasts));
    }

    void weaveVisit(const Visit &visit)
    {
        StoryLane lane;
        lane.title = visit.queue.label();
        lane.note = visit.queue.extension.isEmpty()
                        ? Words::tr("queue")
                        : Words::tr("queue %1").arg(visit.queue.extension);
        StoryBlock wait = block(visit.entered, visit.left.value_or(m_out.to), StoryKind::Waiting,
                                {}, !visit.left.has_value());
        if (visit.left && visit.outcome != Outcome::Answered)
            wait.after = resultText(visit.outcome, visit.word);
        if (visit.provisional)
            wait.story +=
                u'\n' + Words::tr("Seen by its first ring: Zoom's record has not come yet.");
        lane.blocks.append(wait);
        m_out.lanes.append(lane);
    }

    int laneOf(const AgentRef &agent)
    {
        const QString key = agent.key();
        if (const auto known = m_agents.constFind(key); known != m_agents.cend())
            return *known;
        StoryLane lane;
        lane.title = agent.label();
        m_out.lanes.append(lane);
        m_agents.insert(key, int(m_out.lanes.size()) - 1);
        return int(m_out.lanes.size()) - 1;
    }

    void weaveLeg(const Leg &leg)
    {
        const int at = laneOf(leg.agent);
        const bool consults = leg.role == LegRole::Consultation;
        const Instant end = endOf(leg);
        const bool answered = leg.answer && leg.isAnswered();
        const Instant ringEnd = answered ? std::min(*leg.answer, end) : end;
        QList<StoryBlock> blocks;
        if (ringEnd > leg.start || !answered) {
            StoryBlock ring = block(leg.start, ringEnd, StoryKind::Ringing,
                                    leg.outgoing ? Words::tr("Dialling") : QString(),
                                    !answered && !leg.end && !m_call.end);
            if (!answered && !ring.lasts)
                ring.after = resultText(leg.outcome, leg.word);
            blocks.append(ring);
        }
        if (answered) {
            QList<StoryBlock> talked;
            talk(talked, leg, *leg.answer, std::max(end, *leg.answer),
                 consults ? StoryKind::Consulting : StoryKind::Talking);
            const seconds shown = heldIn(leg);
            if (leg.hold && *leg.hold > shown + 1s && !talked.isEmpty()) {
                // The record tells how long, live events would have told when.
                talked.last().story +=
                    u'\n'
                    + Words::tr("Held %1 in all; Zoom's record does not tell when.")
                          .arg(timerText(*leg.hold));
            }
            blocks += talked;
        }
        m_out.lanes[at].blocks += blocks;
        QStringList &notes = m_notes[at];
        if (consults)
            notes.append(Words::tr("asked before a transfer"));
        else if (leg.outgoing)
            notes.append(answered ? Words::tr("placed the call") : Words::tr("dialled"));
        else if (leg.transferred)
            notes.append(Words::tr("by transfer"));
        else
            notes.append(answered ? Words::tr("offer %1, answered").arg(leg.number)
                                  : Words::tr("offer %1").arg(leg.number));
    }

    static seconds heldIn(const Leg &leg)
    {
        milliseconds sum{0};
        for (const Span &held : leg.holds)
            sum += held.to.value_or(leg.end.value_or(held.from)) - held.from;
        return std::chrono::duration_cast<seconds>(sum);
    }

    void noteAgents()
    {
        for (auto it = m_notes.begin(); it != m_notes.end(); ++it) {
            it->removeDuplicates();
            // A line under a name is short: one word on each of two legs, or how many there were.
            const QString both = it->join(u", "_s);
            m_out.lanes[it.key()].note =
                both.size() <= 24 ? both : Words::tr("%n legs", nullptr, int(it->size()));
        }
    }

    /// What the outside party (of an internal call: who placed it) lived through.
    void weaveCaller()
    {
        const bool out = m_call.direction == CallDirection::Outbound;
        StoryLane lane;
        lane.caller = true;
        const QString name = out ? m_call.toName : m_call.fromName;
        const QString number = out ? m_call.to : m_call.from;
        const QString shown = partyText({}, number, m_style.masked);
        lane.title = !name.isEmpty() ? name : out ? Words::tr("Called") : Words::tr("Caller");
        lane.note = shown;

        QList<Instant> cuts{m_out.from, m_out.to};
        const auto cut = [&cuts](const std::optional<Instant> &at) {
            if (at)
                cuts.append(*at);
        };
        for (const Visit &visit : m_call.visits) {
            cut(visit.entered);
            cut(visit.left);
        }
        for (const Leg &leg : m_call.legs) {
            cut(leg.start);
            cut(leg.answer);
            cut(endOf(leg));
            for (const Span &held : leg.holds) {
                cut(held.from);
                cut(held.to);
            }
        }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        for (qsizetype i = 0; i + 1 < cuts.size(); ++i)
            live(lane, cuts[i], cuts[i + 1]);
        for (StoryBlock &b : lane.blocks) {
            const QString what = b.text;
            b = block(b.from, b.to, b.kind, what, b.to == m_out.to && !m_call.end);
            b.text = b.kind == StoryKind::Talking  ? what
                     : b.kind == StoryKind::Hold   ? timerText(b.to - b.from)
                     : b.kind == StoryKind::Before ? what
                                                   : what + u' ' + timerText(b.to - b.from);
        }
        if (!lane.blocks.isEmpty() && m_call.end && !m_call.isAnswered())
            lane.blocks.last().after = resultText(m_call.result, m_call.word);
        m_out.lanes.append(lane);
    }

    /// Adds [from, to) to the caller's lane, joined with the block before where it goes on.
    void live(StoryLane &lane, Instant from, Instant to) const
    {
        const auto holds = [from](Instant begin, Instant end) {
            return begin <= from && from < end;
        };
        StoryKind kind = StoryKind::Before;
        QString text = Words::tr("Greeting or menu");
        bool told = false;
        for (const Leg &leg : m_call.legs) {
            if (!leg.answer || !leg.isAnswered() || leg.role == LegRole::Consultation
                || !holds(*leg.answer, endOf(leg)))
                continue;
            const bool held =
                std::any_of(leg.holds.cbegin(), leg.holds.cend(), [&](const Span &span) {
                    return holds(span.from, span.to.value_or(endOf(leg)));
                });
            kind = held ? StoryKind::Hold : StoryKind::Talking;
            text = held ? Words::tr("On hold") : Words::tr("Talking to %1").arg(leg.agent.label());
            told = true;
        }
        if (!told) {
            for (const Visit &visit : m_call.visits) {
                if (!holds(visit.entered, visit.left.value_or(m_out.to)))
                    continue;
                kind = StoryKind::Waiting;
                text = Words::tr("Waiting");
                told = true;
            }
        }
        if (!told) {
            for (const Leg &leg : m_call.legs) {
                if (leg.role == LegRole::Consultation || !holds(leg.start, endOf(leg)))
                    continue;
                kind = StoryKind::Ringing;
                text = Words::tr("Ringing");
                told = true;
            }
        }
        // After the last word of a call nobody knows anything of the caller.
        const bool begun = !lane.blocks.isEmpty();
        if (!told && begun) {
            kind = StoryKind::Waiting;
            text = Words::tr("Waiting");
        }
        if (begun && lane.blocks.last().kind == kind && lane.blocks.last().text == text
            && lane.blocks.last().to == from) {
            lane.blocks.last().to = to;
            return;
        }
        StoryBlock b;
        b.from = from;
        b.to = to;
        b.kind = kind;
        b.text = text;
        lane.blocks.append(b);
    }

    void weaveTransfers()
    {
        for (const Transfer &transfer : m_call.transfers) {
            const auto from = m_agents.constFind(transfer.from.key());
            auto to = m_agents.constFind(transfer.to);
            for (auto it = m_agents.cbegin(); to == m_agents.cend() && it != m_agents.cend(); ++it)
                if (!transfer.toName.isEmpty() && m_out.lanes[*it].title == transfer.toName)
                    to = it;
            const QString target = partyText(transfer.toName, transfer.to, m_style.masked);
            const QString outcome = transfer.outcomeWord();
            const QString story =
                (transfer.kind == Transfer::Kind::Warm ? Words::tr("Warm transfer to %1 at %2")
                                                       : Words::tr("Blind transfer to %1 at %2"))
                    .arg(target, clock(transfer.time))
                + (outcome.isEmpty() ? QString() : QString(u": "_s + outcome));
            if (from != m_agents.cend() && to != m_agents.cend() && *from != *to)
                m_out.arrows.append({transfer.time, *from, *to, transfer.worked(), story});
            m_out.marks.append(
                {transfer.time, transfer.worked()
                                    ? Words::tr("transferred %1").arg(clock(transfer.time))
                                    : Words::tr("transfer failed %1").arg(clock(transfer.time))});
        }
    }

    void markAnswer()
    {
        if (m_call.answer && *m_call.answer >= m_out.from)
            m_out.marks.prepend(
                {*m_call.answer, Words::tr("answered %1").arg(clock(*m_call.answer))});
    }

    const Call &m_call;
    const StoryStyle &m_style;
    Instant m_now;
    StoryLanes m_out;
    QHash<QString, int> m_agents; ///< lane by key
    QMap<int, QStringList> m_notes;
};

} // namespace

StoryLanes storyLanes(const Call &call, Instant now, const StoryStyle &style)
{
    return Weaver(call, now, style).weave();
}

QString storyHeadline(const Call &call)
{
    QString text = call.result == Outcome::Pending ? Words::tr("Live now")
                                                   : resultText(call.result, call.word);
    if (call.transfersThatWorked() > 0)
        text = Words::tr("%1, then transferred").arg(text);
    return text;
}

QString partyText(const QString &name, const QString &number, bool masked)
{
    if (!name.isEmpty())
        return name;
    if (number.isEmpty() || number == "anonymous"_L1)
        return Words::tr("number withheld");
    return masked ? maskedForScreen(number) : plainNumber(number);
}

QString storyKindWord(StoryKind kind)
{
    switch (kind) {
    case StoryKind::Before:
        return Words::tr("Greeting or menu");
    case StoryKind::Waiting:
        return Words::tr("Waiting");
    case StoryKind::Ringing:
        return Words::tr("Ringing");
    case StoryKind::Talking:
        return Words::tr("Talking");
    case StoryKind::Hold:
        return Words::tr("Hold");
    case StoryKind::Consulting:
        return Words::tr("Consulting");
    }
    return {};
}

QString resultText(Outcome outcome, const QString &word)
{
    QString text = wordOf(outcome, word);
    if (outcome == Outcome::Pending || text.isEmpty())
        return Words::tr("No end known");
    text[0] = text[0].toUpper();
    return factText(text);
}

} // namespace zm::ui
