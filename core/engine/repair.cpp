// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/repair.h>

#include <wire/envelope.h>

namespace zm::engine {

namespace {

/// Zoom answers at most a month a request; a day's slice finishes before its page token dies.
constexpr milliseconds slice = 24h;
/// How many details are asked for at once; the rate limiter paces them.
constexpr int detailsAtOnce = 16;
/// Around a doubtful call's last sign of life.
constexpr milliseconds askBefore = 10min;
constexpr milliseconds askAfter = 2min;

} // namespace

Repair::Repair(zoom::PhoneApi &api, const Clock &clock, IsKnown isKnown, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
    , m_isKnown(std::move(isKnown))
{}

void Repair::read(Instant from, Instant to)
{
    for (Instant start = from; start < to; start += slice) {
        const Range range{start, std::min(start + slice, to)};
        if (!m_ranges.isEmpty() && range.from <= m_ranges.last().to
            && range.from >= m_ranges.last().from
            && std::max(range.to, m_ranges.last().to) - m_ranges.last().from <= slice)
            m_ranges.last().to = std::max(range.to, m_ranges.last().to);
        else
            m_ranges.enqueue(range);
    }
    if (!m_running)
        next();
}

void Repair::ask(const CallId &, Instant around)
{
    read(around - askBefore, std::min(around + askAfter, m_clock.now()));
}

void Repair::next()
{
    if (m_ranges.isEmpty()) {
        m_running = false;
        return;
    }
    m_running = true;
    const Range range = m_ranges.dequeue();
    m_outcome = {range.from, range.to, 0, 0, {}};
    m_wanted.clear();
    m_seen.clear();
    m_api.callHistory(
        range.from, range.to, this,
        [this](const QByteArray &body, const QList<CallSummary> &calls) {
            RawEvent page;
            page.source = EventSource::Rest;
            page.received = m_clock.now();
            page.body = wire::wrapCallHistory(body, page.received);
            if (!calls.isEmpty())
                Q_EMIT raw(page);
            for (const CallSummary &call : calls) {
                if (call.historyId.isEmpty() || m_seen.contains(call.historyId))
                    continue;
                m_seen.insert(call.historyId);
                ++m_outcome.calls;
                if (!m_isKnown(call))
                    m_wanted.append(call);
            }
        },
        [this](const Result<> &done) {
            if (!done) {
                m_outcome.error = done.error().in(QStringLiteral("reading the call history"));
                finish();
                return;
            }
            m_total = int(m_wanted.size());
            m_open = 0;
            readDetails();
        });
}

void Repair::readDetails()
{
    while (m_open < detailsAtOnce && !m_wanted.isEmpty()) {
        const CallSummary call = m_wanted.takeFirst();
        ++m_open;
        m_api.historyDetail(
            call.historyId, this, [this](const Result<zoom::PhoneApi::Detail> &detail) {
                --m_open;
                if (detail) {
                    ++m_outcome.details;
                    RawEvent read;
                    read.source = EventSource::Rest;
                    read.received = m_clock.now();
                    read.body = wire::wrapHistoryDetail(detail->body, read.received);
                    Q_EMIT raw(read);
                } else if (detail.error().kind != ErrorKind::NotFound) {
                    // One call that cannot be read must not keep the others; a refusal keeps all.
                    m_outcome.error = detail.error().in(QStringLiteral("reading a call's details"));
                    if (detail.error().kind == ErrorKind::Forbidden
                        || detail.error().kind == ErrorKind::Unauthorized)
                        m_wanted.clear();
                }
                Q_EMIT progressed(m_total - int(m_wanted.size()) - m_open, m_total);
                readDetails();
            });
    }
    if (m_open == 0)
        finish();
}

void Repair::finish()
{
    if (m_outcome.error)
        qCWarning(lcEngine).noquote() << m_outcome.error->toString();
    qCInfo(lcEngine) << "History read:" << m_outcome.calls << "calls," << m_outcome.details
                     << "in detail";
    Q_EMIT finished(m_outcome);
    next();
}

} // namespace zm::engine
