// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QDate>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimeZone>

#include <atomic>
#include <functional>
#include <memory>

namespace zm::store {
class Database;
class DatabaseThread;
} // namespace zm::store

namespace zm::engine {

/// Callers offered by half hour of the local day, 48 places, by queue key.
using HalfHours = QHash<QString, QList<int>>;

/// What is usual on a day like this: per half hour the median of the same weekday in the last four
/// weeks, of those weeks that the store knows anything of. Reads four days, on a thread and a
/// read-only connection that last as long as the reading: the engine's own never wait for it. Lives
/// on the engine thread.
class UsualDay : public QObject
{
    Q_OBJECT
public:
    UsualDay(QString path, QTimeZone zone, QObject *parent = nullptr);
    /// A reading under way ends early.
    ~UsualDay() override;

    /// `take` comes later, on this thread; not at all when the store cannot be read.
    void read(QDate today, std::function<void(const HalfHours &)> take);

    /// On a store's thread. `wanted` turning false ends it early.
    static Result<HalfHours> usualOf(store::Database &db, QDate today, const QTimeZone &zone,
                                     const std::function<bool()> &wanted);

private:
    QString m_path;
    QTimeZone m_zone;
    std::shared_ptr<std::atomic<bool>> m_wanted;
    std::unique_ptr<store::DatabaseThread> m_thread;
};

} // namespace zm::engine
