// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/options.h>
#include <simulator/story.h>
#include <store/factstore.h>

#include <QDate>
#include <QRegularExpression>
#include <QTime>
#include <QTimeZone>

#include <calls/callbook.h>
#include <calls/grouping.h>
#include <wire/eventdecoder.h>

namespace zm::test {

/// A working day of a small simulated centre.
struct SimulatedDay
{
    QDate date{2026, 11, 24};
    QTimeZone zone{"Europe/London"};
    int agents = 12;
    int queues = 3;
    quint64 seed = 7;
    bool longNames = false; ///< of everybody and everything
};

inline sim::Options optionsOf(const SimulatedDay &day)
{
    sim::Options options;
    options.seed = day.seed;
    options.agents = day.agents;
    options.queues = day.queues;
    options.zone = QString::fromLatin1(day.zone.id());
    options.start = fromDateTime(QDateTime(day.date, QTime(12, 0), day.zone));
    return options;
}

inline AgentId firstAgentOf(const SimulatedDay &day)
{
    return AgentId(sim::Story(optionsOf(day)).centre().agents().front().id);
}

inline QByteArray withLongNames(const QByteArray &body)
{
    static const QRegularExpression name(QStringLiteral("(\"[a-z_]*name\"\\s*:\\s*\")(?=[^\"])"));
    return QString::fromUtf8(body)
        .replace(name, QStringLiteral("\\1Maximiliana Wolfeschlegelsteinhausenbergerdorff-"))
        .toUtf8();
}

/// Files the day's calls in a database as the engine would. Fails on a body that cannot be read.
inline Result<> fileDay(store::Database &db, const SimulatedDay &day)
{
    sim::Story story(optionsOf(day));
    const Instant from = story.centre().dayStart(day.date);
    const Instant to = story.centre().dayStart(day.date.addDays(1));
    CallBook book;
    const QList<sim::WireEvent> told = story.eventsBetween(from - 1ms, to);
    for (const sim::WireEvent &event : told) {
        const auto decoded = wire::decodeEvent(
            day.longNames ? withLongNames(event.body) : event.body, EventSource::Webhook, to);
        if (!decoded)
            return Failure(decoded.error());
        book.apply(decoded->event);
    }
    QList<store::FactWrite> writes;
    book.forEach([&](const QString &key, const CallFacts &facts) {
        store::FactWrite write;
        write.group = {key, facts.started(), {}, 1, facts.toBytes()};
        write.aliases = facts.aliases();
        writes.append(write);
    });
    if (const auto saved = store::FactStore::save(db, writes); !saved)
        return Failure(saved.error());
    return {};
}

} // namespace zm::test
