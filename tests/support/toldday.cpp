// SPDX-License-Identifier: GPL-3.0-or-later
#include "toldday.h"

#include <base/clock.h>
#include <simulator/random.h>
#include <simulator/restapi.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <calls/assemble.h>
#include <reports/runreport.h>
#include <wire/envelope.h>
#include <wire/eventdecoder.h>
#include <wire/rest.h>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace zm::test {

namespace {

/// The simulated account's REST answers without sockets, at one moment.
class Rest
{
public:
    Rest(sim::Story &story, Instant now)
        : m_clock(now)
        , m_credentials(sim::credentialsFor(1, u"account"_s))
        , m_tokens(story.options(), m_credentials)
        , m_api(story, m_clock, m_tokens)
    {
        sim::HttpRequest ask;
        ask.method = "POST";
        ask.headers.insert(
            "authorization",
            "Basic "
                + (m_credentials.clientId + u':' + m_credentials.clientSecret).toUtf8().toBase64());
        ask.body = "grant_type=account_credentials&account_id=account";
        const auto told = QJsonDocument::fromJson(m_tokens.answer(ask, {}).body).object();
        m_bearer = "Bearer " + told.value("access_token"_L1).toString().toLatin1();
    }

    QByteArray get(const QString &path, const QUrlQuery &query = {})
    {
        sim::HttpRequest ask;
        ask.method = "GET";
        ask.path = u"/v2/"_s + path;
        ask.query = query;
        ask.headers.insert("authorization", m_bearer);
        sim::Faults none;
        return m_api.answer(ask, none).body;
    }

    /// Every page, as it came.
    QList<QByteArray> pages(const QString &path, Instant from, Instant to)
    {
        QUrlQuery query;
        query.addQueryItem(u"from"_s, toIsoUtc(from));
        query.addQueryItem(u"to"_s, toIsoUtc(to));
        query.addQueryItem(u"page_size"_s, u"50"_s);
        QList<QByteArray> all;
        for (;;) {
            all.append(get(path, query));
            const QString next =
                QJsonDocument::fromJson(all.last()).object().value("next_page_token"_L1).toString();
            query.removeAllQueryItems(u"next_page_token"_s);
            if (next.isEmpty())
                return all;
            query.addQueryItem(u"next_page_token"_s, next);
        }
    }

private:
    FakeClock m_clock;
    sim::Credentials m_credentials;
    sim::TokenBook m_tokens;
    sim::RestApi m_api;
    QByteArray m_bearer;
};

DirectoryView directoryOf(Rest &rest)
{
    QUrlQuery all;
    all.addQueryItem(u"page_size"_s, u"100"_s);
    const auto users = wire::decodeUsers(rest.get(u"phone/users"_s, all));
    const auto listed = wire::decodeQueues(rest.get(u"phone/call_queues"_s, all));
    QList<CallQueue> queues;
    for (const CallQueue &queue : listed ? listed->rows : QList<CallQueue>()) {
        if (const auto whole = wire::decodeQueue(rest.get(u"phone/call_queues/"_s + queue.id.text)))
            queues.append(*whole);
    }
    return DirectoryView(users ? users->rows : QList<Agent>(), queues);
}

bool isRecord(const QString &type)
{
    return type.contains("_call_"_L1) && type.endsWith("_completed"_L1);
}

QStringList cellsOf(const reports::ReportTable &table, const reports::Row &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells.append(reports::textOf(row.cells[i], table.info.columns[i], table.zone));
    return cells;
}

/// Rows as sorted text. Several names have no order, and who called may be named by one record
/// and not by the next.
QStringList linesOf(const QString &id, const QStringList &columns, const QList<QStringList> &rows)
{
    const qsizetype queues = columns.indexOf(u"queues"_s);
    const qsizetype agents = columns.indexOf(u"agents"_s);
    QStringList lines;
    for (QStringList row : rows) {
        for (const qsizetype several : {queues, agents}) {
            if (several < 0)
                continue;
            QStringList names = row[several].split(u"; "_s);
            names.sort();
            row[several] = names.join(u"; "_s);
        }
        if (id == "call-legs"_L1) {
            // Zoom's words, the reader's source; legs of one second may be numbered either way.
            for (const QString &column : {u"leg"_s, u"event"_s, u"reason"_s, u"source"_s})
                row[columns.indexOf(column)].clear();
        }
        if (id.endsWith("-callers"_L1))
            row[columns.indexOf(u"name"_s)].clear();
        lines.append(row.join(u'|'));
    }
    lines.sort();
    return lines;
}

Instant startOf(const sim::Centre &centre, const Telling &telling)
{
    return centre.dayStart(telling.before ? telling.date.addDays(-1) : telling.date);
}

sim::Options optionsOf(const Telling &telling)
{
    sim::Options options = telling.options;
    const QTimeZone zone(options.zone.toLatin1());
    options.start = fromDateTime(QDateTime(telling.date, QTime(12, 0), zone));
    options.historyDays = telling.before ? 1 : 0;
    return options;
}

} // namespace

ToldDay::ToldDay(const Telling &telling)
    : m_telling(telling)
    , m_story(optionsOf(telling))
    , m_truth(m_story)
    , m_from(startOf(m_story.centre(), telling))
    , m_to(m_story.centre().dayStart(telling.date.addDays(1)))
{
    const QList<QByteArray> bodies = arrivals() + restAnswers();
    m_bodies = bodies.size();
    CallBook book;
    for (const QByteArray &body : bodies) {
        const auto decoded = wire::decodeEvent(body, EventSource::Webhook, m_to);
        if (decoded)
            book.apply(decoded->event);
        else
            m_unread = decoded.error().toString() + u' ' + QString::fromUtf8(body.left(200));
    }
    if (m_telling.directory) {
        Rest rest(m_story, m_to - 1ms);
        m_directory = directoryOf(rest);
    }
    book.forEach([&](const QString &, const CallFacts &facts) { m_directory.learn(facts); });
    book.forEach([&](const QString &, const CallFacts &facts) {
        if (facts.isCall())
            m_calls.append(assemble(facts, m_directory));
    });
}

QList<QByteArray> ToldDay::arrivals()
{
    const QList<sim::WireEvent> told = m_story.eventsBetween(m_from - 1ms, m_to);
    sim::Random random{m_telling.options.seed, 77};
    struct Gap
    {
        Instant from{};
        Instant to{};
    };
    QList<Gap> gaps;
    for (int i = 0; i < m_telling.gaps; ++i) {
        const Instant from = m_from + seconds(random.between(3 * 3600, 16 * 3600));
        gaps.append({from, from + seconds(random.between(120, 90 * 60))});
    }
    const auto isMissed = [&gaps](Instant at) {
        return std::any_of(gaps.cbegin(), gaps.cend(),
                           [at](const Gap &gap) { return gap.from <= at && at < gap.to; });
    };
    QList<QByteArray> bodies;
    for (const sim::Delivery &delivery : sim::deliver(told, m_telling.faults)) {
        if (m_telling.live ? !isMissed(delivery.at) : isRecord(delivery.event.type))
            bodies.append(delivery.event.body);
    }
    // Order cannot matter: in the order of arrival every other time, else thoroughly shuffled.
    if (m_telling.options.seed % 2) {
        std::mt19937 shuffler(static_cast<unsigned>(m_telling.options.seed));
        std::shuffle(bodies.begin(), bodies.end(), shuffler);
    }
    return bodies;
}

QList<QByteArray> ToldDay::restAnswers()
{
    QList<QByteArray> bodies;
    if (!m_telling.list)
        return bodies;
    const Instant now = m_to - 1ms;
    Rest rest(m_story, now);
    for (const QByteArray &page : rest.pages(u"phone/call_history"_s, m_from, now)) {
        bodies.append(wire::wrapCallHistory(page, now));
        const auto calls = wire::decodeCallHistory(page);
        if (!m_telling.detail || !calls)
            continue;
        for (const CallSummary &call : calls->rows)
            bodies.append(
                wire::wrapHistoryDetail(rest.get(u"phone/call_history/"_s + call.historyId), now));
    }
    if (!m_telling.users)
        return bodies;
    const sim::Centre &centre = m_story.centre();
    for (int i = 0; i < centre.users(); ++i) {
        const QString &id = centre.agents()[size_t(i)].id;
        for (const QByteArray &page :
             rest.pages(u"phone/users/%1/call_history"_s.arg(id), m_from, now))
            bodies.append(wire::wrapUserHistory(AgentId(id), page, now));
    }
    return bodies;
}

reports::ReportTable ToldDay::ours(const reports::ReportRequest &request) const
{
    reports::CallList source(m_calls);
    const auto table = reports::run(request, {source, m_directory, {}, {}, {}});
    return table ? *table : reports::ReportTable();
}

QStringList ToldDay::differences(const reports::ReportRequest &request)
{
    sim::Question question;
    question.from = request.from;
    question.to = request.to;
    question.asOf = m_to - 1ms;
    question.since = m_from;
    question.target = request.slTarget.value_or(20);
    question.shortAbandon = request.shortAbandon.value_or(5);
    question.intervalMinutes = request.interval == Interval::Quarter ? 15
                               : request.interval == Interval::Hour  ? 60
                                                                     : 30;
    const reports::ReportTable table = ours(request);
    const sim::Table told = m_truth.report(request.id, question);
    QStringList columns;
    for (const reports::Column &column : table.info.columns)
        columns.append(column.id);
    if (columns != told.columns)
        return {request.id + u": other columns"_s};
    QList<QStringList> cells;
    for (const reports::Row &row : table.rows)
        cells.append(cellsOf(table, row));
    const QStringList mine = linesOf(request.id, columns, cells);
    const QStringList theirs = linesOf(request.id, columns, told.rows);
    QStringList missing, extra, lines;
    std::set_difference(theirs.begin(), theirs.end(), mine.begin(), mine.end(),
                        std::back_inserter(missing));
    std::set_difference(mine.begin(), mine.end(), theirs.begin(), theirs.end(),
                        std::back_inserter(extra));
    if (missing.isEmpty() && extra.isEmpty())
        return {};
    lines << u"%1: %2 of %3 rows differ"_s.arg(request.id).arg(missing.size()).arg(theirs.size());
    for (qsizetype i = 0; i < std::max(missing.size(), extra.size()) && i < 6; ++i) {
        lines << u"  truth "_s + (i < missing.size() ? missing[i] : QString());
        lines << u"  ours  "_s + (i < extra.size() ? extra[i] : QString());
    }
    return lines;
}

} // namespace zm::test
