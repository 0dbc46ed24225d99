// SPDX-License-Identifier: GPL-3.0-or-later
#include "busyday.h"

#include "bench.h"
#include "unwrap.h"

#include <simulator/story.h>
#include <store/database.h>

#include <QFile>
#include <QFileInfo>

#include <wire/eventdecoder.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::bench {

namespace {

sim::Options busyAccount()
{
    sim::Options options;
    options.agents = 900;
    options.queues = 20;
    options.historyDays = 0;
    options.start = *parseInstant(u"2026-11-24T12:00:00Z");
    return options;
}

void makeDay(const QString &path)
{
    sim::Story story(busyAccount());
    const QDate date = story.centre().dayOf(story.options().start);
    const Instant begin = story.centre().dayStart(date);
    const auto &calls = story.dayAt(story.centre().dayStart(date.addDays(1)) - 1ms).calls();
    const Instant end = calls.size() > dayCalls ? calls[dayCalls].start : Instant::max();
    const auto db = valueOf(store::Database::open(path));
    QList<store::JournalEntry> entries;
    for (Instant at = begin; at < std::min(end, begin + 24h); at += 10min) {
        for (const sim::WireEvent &event :
             story.eventsBetween(at - 1ms, std::min(at + 10min - 1ms, end)))
            entries.append(entryOf(event.body, event.at));
        valueOf(store::Journal::append(*db, std::exchange(entries, {})));
    }
}

} // namespace

store::JournalEntry entryOf(const QByteArray &body, Instant received)
{
    const auto decoded = valueOf(wire::decodeEvent(body, EventSource::Webhook, received));
    return {EventSource::Webhook, received, decoded.event.at, decoded.type, decoded.key, body};
}

QString busyDay()
{
    const QString path = workFolder() + u"/day.db"_s;
    if (!QFileInfo::exists(path)) {
        makeDay(path + u".part"_s);
        QFile::rename(path + u".part"_s, path);
    }
    return path;
}

} // namespace zm::bench
