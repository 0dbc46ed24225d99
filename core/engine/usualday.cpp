// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/storedanswers.h>
#include <engine/storedcalls.h>
#include <engine/usualday.h>
#include <store/database.h>
#include <store/databasethread.h>

#include <calls/businessday.h>

#include <algorithm>
#include <map>

namespace zm::engine {

namespace {

constexpr int weeks = 4;
constexpr int halfHoursADay = 48;
/// A caller of the day's first minutes may have begun in a menu before midnight.
constexpr milliseconds beforeDay = 1h;

/// Halves up; a place beyond a list is nobody.
int medianAt(const QList<QList<int>> &days, int place)
{
    QList<int> values;
    for (const QList<int> &day : days)
        values.append(day.value(place, 0));
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle] + 1) / 2;
}

} // namespace

UsualDay::UsualDay(QString path, QTimeZone zone, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_zone(std::move(zone))
{}

UsualDay::~UsualDay()
{
    if (m_wanted)
        *m_wanted = false;
}

void UsualDay::read(QDate today, std::function<void(const HalfHours &)> take)
{
    if (m_wanted)
        *m_wanted = false;
    m_wanted = std::make_shared<std::atomic<bool>>(true);
    m_thread = std::make_unique<store::DatabaseThread>(QStringLiteral("zm-usual"));
    store::OpenOptions reading;
    reading.readOnly = true;
    m_thread->open(m_path, reading);
    m_thread
        ->run([today, zone = m_zone, wanted = m_wanted](store::Database &db) {
            return usualOf(db, today, zone, [wanted] { return wanted->load(); });
        })
        .then(this,
              [this, wanted = m_wanted, take = std::move(take)](const Result<HalfHours> &read) {
                  // Not from within the thread's own answer, and once: Qt before 6.6 may come
                  // twice.
                  QMetaObject::invokeMethod(
                      this,
                      [this, wanted, take, read] {
                          if (!wanted->exchange(false))
                              return;
                          m_thread.reset();
                          if (read)
                              take(*read);
                          else
                              qCWarning(lcEngine).noquote()
                                  << "The usual day could not be read:" << read.error().toString();
                      },
                      Qt::QueuedConnection);
              });
}

Result<HalfHours> UsualDay::usualOf(store::Database &db, QDate today, const QTimeZone &zone,
                                    const std::function<bool()> &wanted)
{
    const auto directory = listedDirectory(db);
    if (!directory)
        return Failure(directory.error());
    StoredCalls calls(db, *directory);
    HalfHours usual;
    QHash<QString, QList<QList<int>>> days; // by queue, a known week each
    int known = 0;
    for (int week = 1; week <= weeks && wanted(); ++week) {
        const QDate date = today.addDays(-7 * week);
        const Instant from = dayStart(date, zone), to = dayStart(date.addDays(1), zone);
        HalfHours day;
        bool any = false;
        const auto read = calls.read(from - beforeDay, to, [&](const Call &call) {
            any = any || call.start >= from;
            for (const Visit &visit : call.visits) {
                if (visit.entered < from || visit.entered >= to)
                    continue;
                const auto place = (visit.entered - from) / 30min;
                QList<int> &halfHours = day[visit.queue.key()];
                halfHours.resize(std::max<qsizetype>(halfHours.size(), halfHoursADay));
                if (place < halfHoursADay)
                    ++halfHours[qsizetype(place)];
            }
            return wanted();
        });
        if (!read)
            return Failure(read.error());
        if (!any)
            continue; // before the program knew the account: no zeros
        ++known;
        for (auto it = day.cbegin(); it != day.cend(); ++it)
            days[it.key()].append(it.value());
    }
    for (auto it = days.begin(); it != days.end(); ++it) {
        while (it->size() < known)
            it->append(QList<int>()); // a week in which nobody called this queue
        QList<int> &line = usual[it.key()];
        for (int place = 0; place < halfHoursADay; ++place)
            line.append(medianAt(*it, place));
    }
    return usual;
}

} // namespace zm::engine
