// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/event.h>

#include <QList>
#include <QString>

#include <calls/assemble.h>
#include <calls/callbook.h>

#include <random>

namespace zm::test {

/// Hand-made calls in seconds from one morning, told the way the decoder tells them.
inline Instant at(double second)
{
    return fromMs(1'795'420'800'000 + qint64(second * 1000)); // 2026-11-23 08:00 UTC, a Monday
}

inline Party user(int extension)
{
    Party p;
    p.userId = QStringLiteral("u%1").arg(extension);
    p.extensionId = QStringLiteral("x%1").arg(extension);
    p.extension = QString::number(extension);
    p.number = p.extension;
    p.name = QStringLiteral("Agent %1").arg(extension);
    p.kind = ExtensionKind::User;
    return p;
}

inline Party queue(int extension)
{
    Party p;
    p.extensionId = QStringLiteral("qx%1").arg(extension);
    p.extension = QString::number(extension);
    p.name = QStringLiteral("Queue %1").arg(extension);
    p.kind = ExtensionKind::CallQueue;
    return p;
}

inline Party menu()
{
    Party p;
    p.extension = QStringLiteral("900");
    p.name = QStringLiteral("Menu");
    p.kind = ExtensionKind::AutoReceptionist;
    return p;
}

inline Party outside(const QString &number = QStringLiteral("+14155550123"),
                     const QString &name = QStringLiteral("Zoë Müller"))
{
    Party p;
    p.number = number;
    p.name = name;
    p.kind = number.isEmpty() ? ExtensionKind::Unknown : ExtensionKind::External;
    return p;
}

/// One call's events. Every method appends one and returns the script.
class Script
{
public:
    explicit Script(QString callId = QStringLiteral("7686398976166803828"))
        : m_call(std::move(callId))
    {}

    QList<Event> events;
    Party caller = outside();
    QString device;
    QString history = QStringLiteral("h-1");
    RecordSource source = RecordSource::ElementV3;
    bool internal = false;

    Script &on(const QString &callId)
    {
        m_call = callId;
        return *this;
    }

    Script &rings(int agent, double ring, int viaQueue = 0)
    {
        return leg(LegStep::Ringing, agent, ring, {}, {}, {}, viaQueue, ring);
    }
    Script &answers(int agent, double ring, double answer, int viaQueue = 0)
    {
        return leg(LegStep::Answered, agent, ring, answer, {}, {}, viaQueue, answer);
    }
    Script &ends(int agent, double ring, std::optional<double> answer, double end,
                 const QString &reason, int viaQueue = 0)
    {
        return leg(LegStep::Ended, agent, ring, answer, end, reason, viaQueue, end);
    }
    Script &misses(int agent, double ring, double end, const QString &reason, int viaQueue = 0)
    {
        return leg(LegStep::Missed, agent, ring, {}, end, reason, viaQueue, end);
    }
    Script &rejects(int agent, double ring, double end, int viaQueue = 0)
    {
        return leg(LegStep::Rejected, agent, ring, {}, end, QStringLiteral("Rejected"), viaQueue,
                   end);
    }
    Script &holds(int agent, double from, double to)
    {
        for (const LegStep step : {LegStep::Held, LegStep::Unheld}) {
            LegEvent e;
            e.call = CallId(m_call);
            e.step = step;
            e.caller = caller;
            e.callee = user(agent);
            add(step == LegStep::Held ? from : to, e);
        }
        return *this;
    }
    /// The placing side: `step` of an own call to `to`.
    Script &dials(int agent, const Party &to, LegStep step, double ring,
                  std::optional<double> answer, std::optional<double> end,
                  const QString &reason = {})
    {
        LegEvent e;
        e.call = CallId(m_call);
        e.side = Side::Caller;
        e.step = step;
        e.caller = user(agent);
        e.callee = to;
        e.ringAt = at(ring);
        if (answer)
            e.answerAt = at(*answer);
        if (end)
            e.endAt = at(*end);
        e.reason = reason;
        add(end ? *end : answer ? *answer : ring, e);
        return *this;
    }
    Script &transfers(TransferStep step, int owner, int to, double when,
                      const QString &consultation = {}, const QString &failure = {})
    {
        TransferEvent e;
        e.call = CallId(m_call);
        e.step = step;
        e.owner = user(owner);
        e.target = user(to);
        e.consultation = CallId(consultation);
        e.failure = failure;
        add(when, e);
        return *this;
    }
    Script &voicemail(const Party &box, double when)
    {
        VoicemailEvent e;
        e.call = CallId(m_call);
        e.callee = box;
        add(when, e);
        return *this;
    }

    /// A member's or called agent's record.
    Script &legRecord(int agent, double start, std::optional<double> answer, double end,
                      const QString &event, const QString &result, const QString &reason = {},
                      const Party &operatedBy = {}, int hold = 0)
    {
        CallElement e = element(caller, user(agent), start, answer, end, event, result);
        e.owner = user(agent).userId;
        e.resultReason = reason;
        e.operatedBy = operatedBy;
        if (answer) {
            e.hold = seconds(hold);
            e.talk = seconds(int(end - *answer) - hold);
        }
        return record(e);
    }
    Script &placedRecord(int agent, const Party &to, double start, std::optional<double> answer,
                         double end, const QString &event, const QString &result)
    {
        CallElement e = element(user(agent), to, start, answer, end, event, result);
        e.direction = Direction::Outbound;
        e.owner = user(agent).userId;
        return record(e);
    }
    Script &queueRecord(int extension, double start, std::optional<double> answer, double end,
                        const QString &result, bool hasVoicemail = false)
    {
        CallElement e = element(caller, queue(extension), start, answer, end,
                                QStringLiteral("incoming"), result);
        e.voicemail = hasVoicemail;
        return record(e);
    }
    Script &menuRecord(double start, double end, const QString &result = QStringLiteral("answered"))
    {
        return record(
            element(caller, menu(), start, start, end, QStringLiteral("incoming"), result));
    }
    CallElement element(const Party &from, const Party &to, double start,
                        std::optional<double> answer, double end, const QString &event,
                        const QString &result) const
    {
        CallElement e;
        e.source = source;
        e.historyId = history;
        e.call = CallId(m_call);
        e.direction = Direction::Inbound;
        e.internal = internal;
        e.caller = from;
        e.callee = to;
        e.start = at(start);
        if (answer)
            e.answer = at(*answer);
        e.end = at(end);
        e.event = event;
        e.result = result;
        e.elementId = QStringLiteral("e-%1-%2-%3-%4").arg(m_call, to.extension, event).arg(start);
        return e;
    }
    Script &record(const CallElement &e)
    {
        add(3000, RecordEvent{{e}});
        return *this;
    }
    template <class Body> Script &add(double when, const Body &body)
    {
        Event event;
        event.at = at(when);
        event.received = event.at;
        event.body = body;
        events.append(event);
        return *this;
    }

    Call call(const DirectoryView &directory = {}) const
    {
        CallBook book;
        for (const Event &event : events)
            book.apply(event);
        Call found;
        book.forEach(
            [&](const QString &, const CallFacts &facts) { found = assemble(facts, directory); });
        return book.size() == 1 ? found : Call{};
    }

private:
    Script &leg(LegStep step, int agent, double ring, std::optional<double> answer,
                std::optional<double> end, const QString &reason, int viaQueue, double when)
    {
        LegEvent e;
        e.call = CallId(m_call);
        e.step = step;
        e.caller = caller;
        e.callee = user(agent);
        e.callee.device = device;
        if (viaQueue) {
            e.forwardedBy = {queue(viaQueue).name, QString::number(viaQueue),
                             ExtensionKind::CallQueue};
        }
        e.ringAt = at(ring);
        if (answer)
            e.answerAt = at(*answer);
        if (end)
            e.endAt = at(*end);
        e.reason = reason;
        add(when, e);
        return *this;
    }

    QString m_call;
};

} // namespace zm::test
