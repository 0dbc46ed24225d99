// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <domain/callelement.h>
#include <domain/event.h>
#include <zoom/phoneapi.h>

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace zm::engine {

/// What is on record here of some calls, by their history ids.
struct KnownCalls
{
    QSet<QString> seen;     ///< anything at all
    QSet<QString> complete; ///< read in detail
};

/// What reading history needs from around it.
struct HistoryDesk
{
    using Written = std::function<void(const Result<> &)>;
    /// Takes an answer of Zoom's and says when it is on disk, or why it will never be.
    std::function<void(const RawEvent &, Written)> file;
    using Looked = std::function<void(const Result<KnownCalls> &)>;
    std::function<void(const QList<CallSummary> &, Looked)> lookUp;
};

/// Reads one stretch of finished calls: the account's list, page by page, then the detail of each
/// call that is not known in detail yet. It is done when all of it is on disk. Lives on the engine
/// thread.
class HistoryReader : public QObject
{
    Q_OBJECT
public:
    struct List
    {
        Instant from{};
        Instant to{};
        zoom::HistoryBy by = zoom::HistoryBy::Start;
    };
    struct Outcome
    {
        int calls = 0;
        int missing = 0; ///< not known before
        int details = 0;
        std::optional<Error> error; ///< the stretch must be read again
    };

    /// `atOnce` details are asked for at a time; the rate limiter paces them.
    HistoryReader(zoom::PhoneApi &api, const Clock &clock, HistoryDesk desk, int atOnce,
                  QObject *parent = nullptr);

    /// Reads these lists as one stretch: a call named twice is read once.
    void read(const QList<List> &lists);
    /// No more requests until it is told to go on; answers under way still count.
    void setPaused(bool paused);
    bool isRunning() const { return m_running; }
    int detailsLeft() const { return int(m_wanted.size()) + m_open; }
    int detailsRead() const { return m_outcome.details; }

Q_SIGNALS:
    void progressed();
    void finished(const zm::engine::HistoryReader::Outcome &outcome);

private:
    void nextList();
    void listed();
    void nextDetails();
    void file(QByteArray body);
    void fail(const Error &error, const QString &where);
    void finishIfDone();

    zoom::PhoneApi &m_api;
    const Clock &m_clock;
    HistoryDesk m_desk;
    int m_atOnce;
    QList<List> m_lists;
    QList<CallSummary> m_calls;
    QList<CallSummary> m_wanted;
    QSet<QString> m_named;
    int m_open = 0;
    int m_unwritten = 0;
    bool m_listing = false;
    bool m_running = false;
    bool m_paused = false;
    Outcome m_outcome;
};

} // namespace zm::engine
