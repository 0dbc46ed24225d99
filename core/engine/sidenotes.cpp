// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/sidenotes.h>
#include <store/database.h>
#include <store/keyvaluestore.h>

#include <calls/directoryview.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

const QString mailPrefix = u"mail/"_s;
const QString deletedPrefix = u"deleted/"_s;

} // namespace

Result<> SideNotes::take(store::Database &db, const QList<Event> &events)
{
    QHash<QString, QString> news;
    const auto keep = [&](const QString &name, const QString &value) {
        if (m_known.value(name) != value)
            news.insert(name, value);
    };
    for (const Event &event : events) {
        const auto *presence = std::get_if<PresenceEvent>(&event.body);
        const auto *gone = std::get_if<RecordsDeletedEvent>(&event.body);
        if ((!presence || presence->email.isEmpty()) && (!gone || !gone->all))
            continue;
        if (!m_read) {
            if (const auto read = readKnown(db); !read)
                return read;
        }
        if (presence) {
            keep(mailPrefix + presence->agent.text, presence->email);
        } else {
            const QString name = deletedPrefix + gone->owner;
            const qint64 before = news.value(name, m_known.value(name)).toLongLong();
            keep(name, QString::number(std::max(before, toMs(event.at))));
        }
    }
    if (news.isEmpty())
        return {};
    auto transaction = store::Transaction::begin(db);
    if (!transaction)
        return Failure(transaction.error());
    for (auto it = news.cbegin(); it != news.cend(); ++it) {
        if (const auto done = store::KeyValueStore::set(db, it.key(), it.value()); !done)
            return done;
    }
    const Result<> done = transaction->commit();
    if (done)
        m_known.insert(news);
    return done;
}

Result<> SideNotes::readKnown(store::Database &db)
{
    for (const QString &prefix : {mailPrefix, deletedPrefix}) {
        const auto known = store::KeyValueStore::family(db, prefix);
        if (!known)
            return Failure(known.error());
        for (auto it = known->cbegin(); it != known->cend(); ++it)
            m_known.insert(prefix + it.key(), it.value());
    }
    m_read = true;
    return {};
}

Result<> SideNotes::addTo(store::Database &db, DirectoryView &directory)
{
    const auto deleted = store::KeyValueStore::family(db, deletedPrefix);
    if (!deleted)
        return Failure(deleted.error());
    for (auto it = deleted->cbegin(); it != deleted->cend(); ++it)
        directory.deleteRecords(it.key(), fromMs(it.value().toLongLong()));
    return {};
}

Result<QHash<QString, QString>> SideNotes::mails(store::Database &db)
{
    return store::KeyValueStore::family(db, mailPrefix);
}

} // namespace zm::engine
