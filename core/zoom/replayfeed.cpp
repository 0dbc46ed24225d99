// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <zoom/replayfeed.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 maxLineBytes = 4 * 1024 * 1024;
constexpr int eventsATurn = 500;           ///< then the event loop gets a word in
constexpr milliseconds longestNap = 500ms; ///< a clock whose speed changes does not say so

std::optional<Instant> moment(const QJsonValue &value)
{
    const qint64 ms = value.toInteger(-1);
    if (ms <= 0)
        return {};
    return fromMs(ms);
}

/// The next line that is not blank, with its number; empty at the end of the file.
std::optional<QByteArray> nextLine(QFile &file, int &number)
{
    while (!file.atEnd()) {
        QByteArray line = file.readLine(maxLineBytes);
        ++number;
        // The rest of a monster belongs to it; the line then fails as JSON.
        for (QByteArray more = line; !more.endsWith('\n') && !file.atEnd();)
            more = file.readLine(maxLineBytes);
        line = line.trimmed();
        if (!line.isEmpty())
            return line;
    }
    return {};
}

} // namespace

Result<RecordedLine> readRecordedLine(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Protocol, u"not JSON: %1"_s.arg(error.errorString()));
    if (!document.isObject())
        return fail(ErrorKind::Protocol, u"not a JSON object"_s);
    const QJsonObject object = document.object();
    if (object.contains("event"_L1))
        return RecordedLine{moment(object.value("event_ts"_L1)), line};

    const QJsonObject body = object.value("body"_L1).toObject();
    if (!body.contains("event"_L1))
        return fail(ErrorKind::Protocol, u"no event in it"_s);
    auto at = moment(object.value("received"_L1));
    if (!at)
        at = moment(body.value("event_ts"_L1));
    return RecordedLine{at, QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Result<ReplayFeed::Span> ReplayFeed::scan(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Invalid,
                    u"The recording %1 cannot be opened: %2."_s.arg(path, file.errorString()));
    }
    Span span;
    bool hasTime = false;
    int number = 0;
    while (const auto text = nextLine(file, number)) {
        const auto line = readRecordedLine(*text);
        if (!line) {
            ++span.rejected;
            continue;
        }
        ++span.lines;
        if (!line->at)
            continue;
        // The first line's time starts the clock; one out of order before it plays at once.
        if (!hasTime)
            span.first = span.last = *line->at;
        hasTime = true;
        span.last = std::max(span.last, *line->at);
    }
    if (!hasTime)
        return fail(ErrorKind::Invalid,
                    u"The recording %1 holds no event with a time."_s.arg(path));
    return span;
}

ReplayFeed::ReplayFeed(QString path, const Clock &clock, QObject *parent)
    : Feed(parent)
    , m_file(std::move(path))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { play(); });
}

void ReplayFeed::start()
{
    if (m_file.isOpen())
        return;
    if (!m_file.open(QIODevice::ReadOnly)) {
        publish(FeedState::Off, u"The recording %1 cannot be opened: %2."_s.arg(
                                    m_file.fileName(), m_file.errorString()));
        return;
    }
    m_line = m_played = m_rejected = 0;
    m_nextAt = {};
    publish(FeedState::Live);
    Q_EMIT connected();
    if (readAhead())
        m_timer.start(0);
    else
        end();
}

void ReplayFeed::stop()
{
    m_timer.stop();
    m_file.close();
    m_next.reset();
    publish(FeedState::Off);
}

bool ReplayFeed::readAhead()
{
    m_next.reset();
    while (const auto text = nextLine(m_file, m_line)) {
        auto line = readRecordedLine(*text);
        if (!line) {
            ++m_rejected;
            qCWarning(lcFeed).noquote()
                << "Recording, line" << m_line << "is skipped:" << line.error().message;
            Q_EMIT lineRejected(m_line, line.error().message);
            if (!m_file.isOpen())
                return false; // stopped by who heard of it
            continue;
        }
        m_nextAt = std::max(m_nextAt, line->at.value_or(m_nextAt));
        m_next = std::move(*line);
        return true;
    }
    return false;
}

void ReplayFeed::play()
{
    for (int count = 0; m_next && m_nextAt <= m_clock.now(); ++count) {
        if (count == eventsATurn) {
            m_timer.start(0);
            return;
        }
        RecordedLine line = *std::exchange(m_next, std::nullopt);
        ++m_played;
        m_status.lastEvent = m_nextAt;
        Q_EMIT received(RawEvent{EventSource::Replay, m_nextAt, std::move(line.body)});
        if (!m_file.isOpen())
            return;
        if (!readAhead()) {
            if (m_file.isOpen())
                end();
            return;
        }
    }
    if (!m_next)
        return;
    const double left =
        double((m_nextAt - m_clock.now()).count()) / std::max(m_clock.speed(), 0.001);
    const auto nap = milliseconds(qint64(std::ceil(std::max(left, 0.0))));
    m_timer.start(std::min(nap, longestNap));
    if (m_status != m_told)
        publish(m_status.state);
}

void ReplayFeed::end()
{
    m_file.close();
    publish(FeedState::Off, u"The recording has ended."_s);
    Q_EMIT finished();
}

void ReplayFeed::publish(FeedState state, const QString &message)
{
    if (state != m_status.state)
        m_status.since = m_clock.now();
    m_status.state = state;
    m_status.message = message;
    if (m_status == m_told)
        return;
    m_told = m_status;
    Q_EMIT statusChanged(m_status);
}

} // namespace zm::zoom
