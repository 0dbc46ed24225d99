// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <calls/call.h>

namespace zm::test {

/// The call in one line a part: what a reader of a test can check by eye. Times in seconds from
/// `zero`; a leg is "agent role way outcome start-answer-end".
inline QString digestOf(const Call &call, Instant zero)
{
    const auto second = [zero](std::optional<Instant> t) {
        return t ? QString::number((*t - zero).count() / 1000) : QStringLiteral("-");
    };
    const QString provisional = QStringLiteral(" provisional");
    QStringList lines;
    lines << QStringLiteral("%1 %2>%3 %4 %5-%6-%7 w%8 t%9")
                     .arg(wordOf(call.direction), call.from, call.to,
                          wordOf(call.result, call.word), second(call.start), second(call.answer),
                          second(call.end))
                     .arg(call.wait().count() / 1000)
                     .arg(call.talk().count())
                 + (call.provisional ? provisional : QString());
    for (const Visit &v : call.visits)
        lines << QStringLiteral("visit %1 %2 %3-%4")
                         .arg(v.queue.key(), wordOf(v.outcome, v.word), second(v.entered),
                              second(v.left))
                     + (v.provisional ? provisional : QString());
    static const char *roles[] = {"queue", "direct", "outbound", "internal", "consultation"};
    for (const Leg &l : call.legs)
        lines << QStringLiteral("leg %1 %2 %3 %4 %5-%6-%7")
                     .arg(l.agent.key(), QLatin1StringView(roles[int(l.role)]),
                          QLatin1StringView(l.outgoing ? "out" : "in"), wordOf(l.outcome, l.word),
                          second(l.start), second(l.answer), second(l.end));
    for (const Transfer &t : call.transfers)
        lines << QStringLiteral("transfer %1>%2 %3 %4 %5")
                     .arg(t.from.key(), t.to,
                          QLatin1StringView(t.kind == Transfer::Kind::Warm ? "warm" : "blind"),
                          t.outcomeWord(), second(t.time));
    return lines.join(u'\n');
}

} // namespace zm::test
