// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <domain/boardrows.h>
#include <engine/engineoptions.h>
#include <engine/healthfacts.h>
#include <engine/inbox.h>
#include <store/alertlog.h>
#include <store/callernotes.h>
#include <store/database.h>

#include <QObject>

#include <functional>
#include <memory>

namespace zm::store {
class DatabaseThread;
} // namespace zm::store

namespace zm::zoom {
class Feed;
} // namespace zm::zoom

namespace zm::engine {

class Board;

/// The running program without a face: store, feeds, sync, board. Created, used and destroyed on
/// one thread, which runs an event loop; what it emits are values for any thread. The order of life
/// is open, start, stop.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// The clock must outlive the engine.
    Engine(EngineOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Engine() override;

    using Opened = std::function<void(const Result<store::OpenReport> &)>;
    /// Opens the store and rebuilds the board from it. The first boardChanged() brings the rows as
    /// they were last saved, marked with their age by a feed that is off since then; the next is
    /// the board caught up from the journal, and then comes `opened`, or with what went wrong: the
    /// live board works without a store too, and says so.
    void open(Opened opened = {});
    /// Known later than the board is shown, where a keychain has to be asked. Before start().
    void setCredentials(const zoom::Credentials &credentials,
                        SecretsFrom from = SecretsFrom::Nowhere);
    /// Opens the feeds and begins to read by REST.
    void start();
    /// A recording in place of Zoom's feeds; the engine takes it over.
    void startFeed(EventSource source, std::unique_ptr<zoom::Feed> feed);
    /// Closes the feeds, writes all that waits, then calls `done`; after EngineOptions::stopWithin
    /// in any case, with a notice of what is left. From then on no lock of another program is
    /// waited for, so the engine is destroyed soon.
    void stop(std::function<void()> done);

    /// Roster, queues, presence and today's history anew.
    void refresh();
    /// Roster, queues and presence only; syncFinished() tells the outcome.
    void readDirectory();
    /// Reads finished calls of a range from Zoom's records; `done` when they are on disk.
    void syncHistory(Instant from, Instant to, std::function<void(const Result<> &)> done);
    /// Compares our queue totals with Zoom's own, each whole UTC day of the range by itself.
    void compareWithZoom(Instant from, Instant to, std::function<void(const AuditHealth &)> done);
    /// Compares yesterday, by the days of the engine's zone; the outcome comes by healthChanged().
    void compareYesterdayWithZoom();
    /// For who has hurried the clock, as a demo does at its start: Health::forgetLag().
    void forgetLag();
    /// Sends healthChanged() now.
    void requestHealth();

    /// Writes what a supervisor added to a missed caller; notesChanged() follows, or a notice.
    void saveNote(const store::CallerNote &note);
    /// Writes what has become of an alert into the log; a notice tells when that fails.
    void saveAlert(const store::AlertRecord &record);

    /// Teams have been arranged anew in the store: the board follows.
    void readTeams();

    /// Puts one recorded body in, as `import` and tests do.
    void import(const RawEvent &raw, Inbox::Stored stored);
    /// Calls back once everything taken so far is in the journal and filed by call.
    void whenWritten(std::function<void()> done);

    Board &board();
    const InboxCounts &inboxCounts() const;
    store::DatabaseThread &store();
    /// Of the webhook server; 0 when it does not listen.
    quint16 webhookPort() const;

Q_SIGNALS:
    void boardChanged(const zm::BoardDelta &delta);
    /// At most once a second, and only when something moved or it was requested.
    void healthChanged(const zm::engine::HealthFacts &facts);
    /// A whole sentence that a person should read; empty kind of trouble clears it.
    void notice(const QString &text);
    /// The first whole reading by REST is done.
    void firstSynced();
    void syncFinished(bool ok, const QString &outcome);
    /// These calls are known better on disk (FactKeeper::callsFiled).
    void callsFiled(const QStringList &keys);
    void notesChanged();
    /// The way from a public address to the webhook receiver came up, went down or moved.
    void tunnelChanged(const zm::tunnel::Status &status);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zm::engine
