// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/historyreader.h>

#include <wire/apierror.h>
#include <wire/envelope.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

HistoryReader::HistoryReader(zoom::PhoneApi &api, const Clock &clock, HistoryDesk desk, int atOnce,
                             QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
    , m_desk(std::move(desk))
    , m_atOnce(atOnce)
{}

void HistoryReader::read(const QList<List> &lists)
{
    Q_ASSERT(!m_running);
    m_running = true;
    m_outcome = {};
    m_lists = lists;
    m_calls.clear();
    m_wanted.clear();
    m_named.clear();
    nextList();
}

void HistoryReader::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (paused || !m_running)
        return;
    if (!m_listing)
        m_lists.isEmpty() ? nextDetails() : nextList();
}

void HistoryReader::nextList()
{
    if (m_lists.isEmpty() || m_outcome.error) {
        listed();
        return;
    }
    if (m_paused)
        return;
    const List list = m_lists.takeFirst();
    m_listing = true;
    m_api.callHistory(
        list.from, list.to, list.by, this,
        [this](const QByteArray &body, const QList<CallSummary> &calls) {
            if (calls.isEmpty())
                return;
            file(wire::wrapCallHistory(body, m_clock.now()));
            // Pages come again from the first when their token has expired.
            for (const CallSummary &call : calls) {
                if (call.historyId.isEmpty() || m_named.contains(call.historyId))
                    continue;
                m_named.insert(call.historyId);
                m_calls.append(call);
            }
        },
        [this](const Result<> &done) {
            m_listing = false;
            if (!done)
                fail(done.error(), u"reading the call history"_s);
            nextList();
        });
}

void HistoryReader::listed()
{
    m_outcome.calls = int(m_calls.size());
    if (m_calls.isEmpty() || m_outcome.error) {
        finishIfDone();
        return;
    }
    m_listing = true; // the look-up is part of it
    m_desk.lookUp(m_calls, [this](const Result<KnownCalls> &known) {
        m_listing = false;
        if (!known) {
            fail(known.error(), u"looking calls up"_s);
            finishIfDone();
            return;
        }
        for (const CallSummary &call : std::as_const(m_calls)) {
            if (!known->seen.contains(call.historyId))
                ++m_outcome.missing;
            if (!known->complete.contains(call.historyId))
                m_wanted.append(call);
        }
        m_calls.clear();
        // Taken from the end: the newest first, as the lists are.
        std::reverse(m_wanted.begin(), m_wanted.end());
        Q_EMIT progressed();
        nextDetails();
    });
}

void HistoryReader::nextDetails()
{
    while (!m_paused && m_open < m_atOnce && !m_wanted.isEmpty()) {
        const CallSummary call = m_wanted.takeLast();
        ++m_open;
        m_api.historyDetail(call.historyId, this,
                            [this](const Result<zoom::PhoneApi::Detail> &detail) {
                                --m_open;
                                if (detail) {
                                    ++m_outcome.details;
                                    file(wire::wrapHistoryDetail(detail->body, m_clock.now()));
                                } else {
                                    // A record that is gone has aged out or was deleted: the list's
                                    // row stays. A single broken answer must not keep the other
                                    // calls; a refusal keeps all.
                                    const Error &error = detail.error();
                                    const bool gone = error.kind == ErrorKind::NotFound
                                                      && error.detail != wire::detail::endpoint;
                                    if (!gone) {
                                        fail(error, u"reading a call's details"_s);
                                        if (error.kind != ErrorKind::Protocol)
                                            m_wanted.clear();
                                    }
                                }
                                Q_EMIT progressed();
                                nextDetails();
                            });
    }
    finishIfDone();
}

void HistoryReader::file(QByteArray body)
{
    ++m_unwritten;
    RawEvent read;
    read.source = EventSource::Rest;
    read.received = m_clock.now();
    read.body = std::move(body);
    m_desk.file(read, [this](const Result<> &written) {
        --m_unwritten;
        if (!written && written.error().kind == ErrorKind::Storage)
            fail(written.error(), u"keeping the call history"_s);
        finishIfDone();
    });
}

void HistoryReader::fail(const Error &error, const QString &where)
{
    if (!m_outcome.error)
        m_outcome.error = error.in(where);
}

void HistoryReader::finishIfDone()
{
    const bool idle = !m_listing && m_open == 0 && m_unwritten == 0 && m_wanted.isEmpty();
    // Lists after one that failed stay unread.
    if (!m_running || !idle || (!m_lists.isEmpty() && !m_outcome.error))
        return;
    m_running = false;
    m_lists.clear();
    const Outcome outcome = m_outcome;
    Q_EMIT finished(outcome);
}

} // namespace zm::engine
