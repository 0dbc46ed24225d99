// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/event.h>

#include <QHash>
#include <QList>
#include <QString>

namespace zm {
class DirectoryView;
namespace store {
class Database;
} // namespace store
} // namespace zm

namespace zm::engine {

/// What events tell that belongs to no single call, kept beside the calls: the e-mail address of
/// an agent whom presence alone names, and that all records of an owner were deleted in Zoom. On
/// the store's thread.
class SideNotes
{
public:
    /// Keeps what is news.
    Result<> take(store::Database &db, const QList<Event> &events);

    /// Adds the deletions to a directory.
    static Result<> addTo(store::Database &db, DirectoryView &directory);
    /// By agent id.
    static Result<QHash<QString, QString>> mails(store::Database &db);

private:
    Result<> readKnown(store::Database &db);

    bool m_read = false;
    QHash<QString, QString> m_known; ///< what is on disk
};

} // namespace zm::engine
