// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <zoom/feed.h>

#include <QFile>
#include <QTimer>

namespace zm::zoom {

/// One line of a recording: a bare webhook body, or {"received": ms, "body": {…}}.
struct RecordedLine
{
    std::optional<Instant> at; ///< `received`, else the body's `event_ts`
    QByteArray body;
};
/// ErrorKind::Protocol with what is wrong.
Result<RecordedLine> readRecordedLine(const QByteArray &line);

/// Plays a recording (.jsonl) at the pace of a clock: an event comes once the clock has reached its
/// moment. Set the clock to `Span::first` and choose its speed; changing the speed on the way
/// works. A line that cannot be read is counted and named, never fatal; a time before the previous
/// line's counts as that. Reads a line ahead, so length does not matter.
class ReplayFeed : public Feed
{
    Q_OBJECT
public:
    struct Span
    {
        Instant first{};
        Instant last{};
        int lines = 0; ///< good ones
        int rejected = 0;
    };
    /// Reads the whole file once to learn its times. ErrorKind::Invalid when it cannot be opened or
    /// holds no event with a time.
    static Result<Span> scan(const QString &path);

    ReplayFeed(QString path, const Clock &clock, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    FeedStatus status() const override { return m_status; }
    int played() const { return m_played; }
    int rejected() const { return m_rejected; }

Q_SIGNALS:
    /// `line` counts from 1.
    void lineRejected(int line, const QString &reason);
    void finished();

private:
    void play();
    bool readAhead();
    void end();
    void publish(FeedState state, const QString &message = {});

    QFile m_file;
    const Clock &m_clock;
    QTimer m_timer;
    FeedStatus m_status;
    FeedStatus m_told; ///< as last published
    std::optional<RecordedLine> m_next;
    Instant m_nextAt{};
    int m_line = 0;
    int m_played = 0;
    int m_rejected = 0;
};

} // namespace zm::zoom
