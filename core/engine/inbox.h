// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <domain/event.h>
#include <store/groupcommitter.h>

#include <QObject>

#include <functional>

namespace zm::engine {

/// What has come in, by what became of it: read = fresh + duplicate + unknown + rejected.
struct InboxCounts
{
    qint64 read = 0;
    qint64 fresh = 0;
    qint64 duplicate = 0; ///< an equal JSON value is in the journal already
    qint64 unknown = 0;   ///< an event name that we do not know; kept in the journal
    qint64 rejected = 0;  ///< not an event at all
};

/// The one door for events from every source: decodes, moves the board at once and hands the raw
/// bytes to the journal. Lives on the engine thread.
class Inbox : public QObject
{
    Q_OBJECT
public:
    /// How the entry ended: on disk (new or known already), or why not.
    using Stored = std::function<void(const Result<store::Appended> &)>;

    explicit Inbox(store::GroupCommitter &journal, QObject *parent = nullptr);

    /// A body that is no event answers with its Error at once; one that cannot be stored, when the
    /// store says so.
    void take(const RawEvent &raw, const Stored &stored = {});
    /// Facts of our own making (a roster, a tick): straight to the board, never journalled.
    void post(const Event &event);

    const InboxCounts &counts() const { return m_counts; }

Q_SIGNALS:
    /// Before it is on disk: for the board.
    void arrived(const zm::Event &event);
    /// On disk, for the first time or not: for the counts.
    void filed(const QString &type, bool known, bool duplicate, zm::Instant received);
    /// On disk for the first time, with its place in `seq`: for what is kept of calls.
    void journalled(const zm::Event &event);
    void rejected(const zm::Error &error);

private:
    store::GroupCommitter &m_journal;
    InboxCounts m_counts;
};

} // namespace zm::engine
