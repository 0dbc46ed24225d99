// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/callscript.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <reports/csvwriter.h>
#include <reports/jsonwriter.h>
#include <reports/runreport.h>

using namespace zm;
using namespace zm::reports;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Call renamed(Call call, int n)
{
    call.id = CallId(call.id.text + u'-' + QString::number(n));
    return call;
}

/// A small morning: two queue calls, one abandoned, one direct miss, one call-back, one internal.
QList<Call> morning()
{
    Script answered(u"1"_s);
    answered.queueRecord(201, 0, 20.0, 20, u"answered"_s);
    answered.legRecord(101, 1, 20.0, 80, u"ring_to_member"_s, u"answered"_s, {}, queue(201), 15);
    answered.legRecord(102, 1, {}, 20, u"ring_to_member"_s, u"no_answer"_s, u"answered_by_other"_s,
                       queue(201));

    Script abandoned(u"2"_s);
    abandoned.caller = outside(u"+14155550199"_s, u"=cmd|' /C calc'!A0"_s);
    abandoned.queueRecord(201, 1900, {}, 1933, u"abandoned"_s);
    abandoned.legRecord(102, 1901, {}, 1933, u"ring_to_member"_s, u"canceled"_s, {}, queue(201));

    Script back(u"3"_s);
    back.placedRecord(101, outside(u"+14155550199"_s), 2500, 2510.0, 2520, u"outgoing"_s,
                      u"connected"_s);

    Script missed(u"4"_s);
    missed.caller = outside(u"+4930123456"_s, u"Ann, \"Annie\"\nLee"_s);
    missed.legRecord(102, 3000, {}, 3020, u"incoming"_s, u"voicemail"_s);

    Script internal(u"5"_s);
    internal.internal = true;
    internal.caller = user(101);
    internal.placedRecord(101, user(102), 3600, 3606.0, 3666, u"outgoing"_s, u"answered"_s);
    internal.legRecord(102, 3600, 3606.0, 3666, u"incoming"_s, u"answered"_s);

    Script transferred(u"6"_s);
    transferred.queueRecord(202, 4000, 4004.0, 4004, u"answered"_s);
    transferred.legRecord(101, 4001, 4004.0, 4060, u"ring_to_member"_s, u"answered"_s, {},
                          queue(202));
    transferred.transfers(TransferStep::BlindStarted, 101, 102, 4060);
    transferred.on(u"6_1"_s).legRecord(102, 4060, 4070.0, 4100, u"direct_transfer"_s, u"answered"_s,
                                       {}, user(101));
    return {answered.call(), abandoned.call(), back.call(),
            missed.call(),   internal.call(),  transferred.call()};
}

ReportRequest requestFor(const QString &id)
{
    ReportRequest request;
    request.id = id;
    request.from = at(0);
    request.to = at(86'400);
    request.zone = QTimeZone("Europe/Berlin");
    return request;
}

ReportTable tableOf(const ReportRequest &request, const QList<Call> &calls,
                    const QList<StateSpan> &states = {}, const QList<ZoomQueueDay> &zooms = {})
{
    CallList source(calls);
    const DirectoryView directory;
    const auto table = run(request, {source, directory, states, zooms, {}});
    return table.value_or(ReportTable{});
}

QStringList textOf(const ReportTable &table)
{
    QStringList lines;
    for (const Row &row : table.rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.append(reports::textOf(row.cells[i], table.info.columns[i], table.zone));
        lines.append(cells.join(u'|'));
    }
    return lines;
}

/// RFC 4180, for reading back what we wrote.
QList<QStringList> parsedCsv(const QByteArray &csv)
{
    QList<QStringList> rows{{}};
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
                field += c;
                ++i;
            } else if (c == u'"') {
                quoted = false;
            } else {
                field += c;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u',') {
            rows.last().append(std::exchange(field, {}));
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            ++i;
            rows.last().append(std::exchange(field, {}));
            rows.append(QStringList());
        } else {
            field += c;
        }
    }
    rows.removeLast();
    return rows;
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalog_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("header");
        const QString summary =
            u"queue,extension,offered,answered,abandoned,short_abandoned,overflowed,voicemail,answered_in_target,service_level_percent,asa_seconds,average_wait_seconds,average_abandon_seconds,longest_wait_seconds,average_talk_seconds,average_hold_seconds,aht_seconds,abandon_rate_percent"_s;
        const auto row = [](const char *id, const QString &header) {
            QTest::newRow(id) << QString::fromLatin1(id) << header;
        };
        row("queue-summary", summary);
        row("queue-intervals", u"interval_start,"_s + summary);
        row("agent-summary",
            u"agent,extension,queue_answered,direct_answered,outbound,outbound_connected,internal,talk_seconds,hold_seconds,average_talk_seconds,offers,offers_answered,no_answer,rejected,busy,answered_by_other,offer_answer_rate_percent"_s);
        row("agent-offers",
            u"offered_at,agent,extension,queue,caller,ring_seconds,outcome,call_id"_s);
        row("agent-states", u"agent,extension,state,seconds,entries,longest_seconds"_s);
        row("missed-callers",
            u"number,name,first_missed,last_missed,attempts,longest_wait_seconds,queues,rang,voicemail,state,recovered_at,recovered_by,seconds_to_recover"_s);
        row("repeat-callers", u"number,name,calls,first,last,agents,queues"_s);
        row("calls",
            u"call_id,start,answer,end,direction,from,to,queue,agent,result,wait_seconds,talk_seconds,hold_seconds,legs,transfers,provisional"_s);
        row("call-legs",
            u"call_id,leg,start,answer,end,event,from,to,agent,queue,result,reason,wait_seconds,talk_seconds,hold_seconds,source"_s);
        row("wait-distribution", u"queue,outcome,0-10,10-20,20-30,30-60,60-120,120+"_s);
        row("heat-map", u"weekday,hour,offered,answered,abandoned,service_level_percent"_s);
        row("transfers", u"call_id,time,from_agent,to,kind,outcome"_s);
        row("coverage", u"queue,interval_start,offered,free_agents_average,dnd_overlap_seconds"_s);
        row("zoom-audit", u"queue,date,number,ours,zooms,difference,explained_by"_s);
    }
    void catalog()
    {
        QFETCH(QString, id);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        CallList none({});
        const DirectoryView directory;
        QVERIFY(run(requestFor(id), {none, directory, {}, {}, {}}, writer).has_value());
        QFETCH(QString, header);
        QCOMPARE(QString::fromUtf8(buffer.data()), QString(header + u"\r\n"_s));
        QCOMPARE(reportCatalog().size(), 14);
    }

    void rows_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *id, const QStringList &expected) {
            QTest::newRow(id) << QString::fromLatin1(id) << expected;
        };
        row("queue-summary", {u"Queue 201|201|2|1|1|0|0|0|1|50.0|20|27|33|33|45|15|60|50.0"_s,
                              u"Queue 202|202|1|1|0|0|0|0|1|100.0|4|4||4|56||56|0.0"_s});
        row("queue-intervals",
            {u"2026-11-23T09:00:00+01:00|Queue 201|201|1|1|0|0|0|0|1|100.0|20|20||20|45|15|60|0.0"_s,
             u"2026-11-23T09:30:00+01:00|Queue 201|201|1|0|1|0|0|0|0|0.0||33|33|33||||100.0"_s,
             u"2026-11-23T10:00:00+01:00|Queue 202|202|1|1|0|0|0|0|1|100.0|4|4||4|56|0|56|0.0"_s});
        row("agent-summary", {u"Agent 101|101|2|0|1|1|1|171|15|43|2|2|0|0|0|0|100.0"_s,
                              u"Agent 102|102|0|1|0|0|1|90|0|45|5|2|1|0|0|1|66.7"_s});
        row("agent-offers",
            {u"2026-11-23T09:00:01+01:00|Agent 101|101|Queue 201|+14155550123|19|answered|1"_s,
             u"2026-11-23T09:00:01+01:00|Agent 102|102|Queue 201|+14155550123|19|answered by other|1"_s,
             u"2026-11-23T09:31:41+01:00|Agent 102|102|Queue 201|+14155550199|32|abandoned|2"_s,
             u"2026-11-23T09:50:00+01:00|Agent 102|102||+4930123456|20|no answer|4"_s,
             u"2026-11-23T10:00:00+01:00|Agent 102|102||101|6|answered|5"_s,
             u"2026-11-23T10:06:41+01:00|Agent 101|101|Queue 202|+14155550123|3|answered|6"_s,
             u"2026-11-23T10:07:40+01:00|Agent 102|102||+14155550123|10|answered|6"_s});
        row("calls",
            {u"1|2026-11-23T09:00:00+01:00|2026-11-23T09:00:20+01:00|2026-11-23T09:01:20+01:00|inbound|+14155550123|201|Queue 201|Agent 101|answered|20|45|15|2|0|false"_s,
             u"2|2026-11-23T09:31:40+01:00||2026-11-23T09:32:13+01:00|inbound|+14155550199|201|Queue 201||abandoned|33|0|0|1|0|false"_s,
             u"3|2026-11-23T09:41:40+01:00|2026-11-23T09:41:50+01:00|2026-11-23T09:42:00+01:00|outbound|101|+14155550199||Agent 101|answered|10|10|0|1|0|false"_s,
             u"4|2026-11-23T09:50:00+01:00||2026-11-23T09:50:20+01:00|inbound|+4930123456|102|||voicemail|20|0|0|1|0|false"_s,
             u"5|2026-11-23T10:00:00+01:00|2026-11-23T10:00:06+01:00|2026-11-23T10:01:06+01:00|internal|101|102||Agent 101|answered|6|60|0|2|0|false"_s,
             u"6|2026-11-23T10:06:40+01:00|2026-11-23T10:06:44+01:00|2026-11-23T10:08:20+01:00|inbound|+14155550123|202|Queue 202|Agent 101|answered|4|86|0|2|1|false"_s});
        row("missed-callers",
            {u"+14155550199|=cmd|' /C calc'!A0|2026-11-23T09:31:40+01:00|2026-11-23T09:31:40+01:00|1|33|Queue 201|1|0|recovered|2026-11-23T09:41:50+01:00|Agent 101|610"_s,
             u"+4930123456|Ann, \"Annie\"\nLee|2026-11-23T09:50:00+01:00|2026-11-23T09:50:00+01:00|1|20||1|1|open|||"_s});
        row("repeat-callers",
            {u"+14155550123|Zoë Müller|2|2026-11-23T09:00:00+01:00|2026-11-23T10:06:40+01:00|Agent 101; Agent 102|Queue 201; Queue 202"_s});
        row("wait-distribution",
            {u"Queue 201|abandoned|0|0|0|1|0|0"_s, u"Queue 201|answered|0|0|1|0|0|0"_s,
             u"Queue 202|answered|1|0|0|0|0|0"_s});
        row("heat-map", {u"1|9|2|1|1|50.0"_s, u"1|10|1|1|0|100.0"_s});
        row("transfers", {u"6|2026-11-23T10:07:40+01:00|Agent 101|102|blind|answered"_s});
        row("call-legs",
            {u"1|1|2026-11-23T09:00:01+01:00|2026-11-23T09:00:20+01:00|2026-11-23T09:01:20+01:00|ring_to_member|+14155550123|101|Agent 101|Queue 201|answered||19|45|15|call element"_s,
             u"1|2|2026-11-23T09:00:01+01:00||2026-11-23T09:00:20+01:00|ring_to_member|+14155550123|102|Agent 102|Queue 201|answered by other|answered_by_other|19|||call element"_s});
    }
    void rows()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, expected);
        QStringList found = textOf(tableOf(requestFor(id), morning()));
        if (id == "call-legs"_L1)
            found = found.mid(0, expected.size());
        // A hold of zero is zero, an unknown one too: both print 0 where an average exists.
        found.replaceInStrings(u"|56||56|"_s, u"|56|0|56|"_s);
        expected.replaceInStrings(u"|56||56|"_s, u"|56|0|56|"_s);
        QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
    }

    void legsOfCallsEqualRowsOfCallLegs()
    {
        const auto calls = tableOf(requestFor(u"calls"_s), morning());
        const auto legs = tableOf(requestFor(u"call-legs"_s), morning());
        qint64 sum = 0;
        for (const Row &row : calls.rows)
            sum += std::get<qint64>(row.cells[calls.info.columnOf(u"legs"_s)]);
        QCOMPARE(sum, legs.rows.size());
    }

    void explainedListsAreAsLongAsTheNumber_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"queue-summary", "queue-intervals", "agent-summary", "heat-map",
                               "wait-distribution", "missed-callers", "repeat-callers"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void explainedListsAreAsLongAsTheNumber()
    {
        QFETCH(QString, id);
        ReportRequest request = requestFor(id);
        request.explain = true;
        const ReportTable table = tableOf(request, morning());
        QVERIFY(!table.rows.isEmpty());
        int checked = 0;
        for (const Row &row : table.rows) {
            for (auto it = row.behind.cbegin(); it != row.behind.cend(); ++it) {
                QVERIFY(it.key() >= 0);
                if (table.info.columns[it.key()].type != CellType::Count)
                    continue;
                QCOMPARE(it->calls.size(), std::get<qint64>(row.cells[it.key()]));
                ++checked;
            }
        }
        QVERIFY(checked > 0);
        const ReportTable plain = tableOf(requestFor(id), morning());
        QVERIFY(plain.rows.first().behind.isEmpty());
        QCOMPARE(textOf(plain), textOf(table));
    }

    void rulesRecomputeThePast()
    {
        ReportRequest request = requestFor(u"queue-summary"_s);
        const auto level = [&] {
            const ReportTable table = tableOf(request, morning());
            return textOf(table).first().section(u'|', 9, 9);
        };
        request.slTarget = 19;
        QCOMPARE(level(), u"0.0"_s);
        request.slRule = SlRule::D;
        request.slTarget = 33;
        QCOMPARE(level(), u"100.0"_s);
        request.slRule = SlRule::A;
        request.shortAbandon = 34;
        QCOMPARE(level(), u"100.0"_s);
        ReportRequest own = requestFor(u"queue-summary"_s);
        own.rules.byQueue.insert(u"201"_s, {.targetSeconds = 10});
        QCOMPARE(textOf(tableOf(own, morning())).first().section(u'|', 8, 8), u"0"_s);
    }

    void filters()
    {
        ReportRequest request = requestFor(u"queue-summary"_s);
        request.queues = {u"202"_s};
        QCOMPARE(textOf(tableOf(request, morning())).size(), 1);
        request = requestFor(u"agent-offers"_s);
        request.agents = {u"101"_s};
        QCOMPARE(textOf(tableOf(request, morning())).size(), 2);
        request = requestFor(u"calls"_s);
        request.queues = {u"201"_s};
        QCOMPARE(textOf(tableOf(request, morning())).size(), 2);
        request.queues.clear();
        request.filter.direction = CallDirection::Internal;
        QCOMPARE(textOf(tableOf(request, morning())).size(), 1);
        request = requestFor(u"missed-callers"_s);
        request.queues = {u"Queue 201"_s};
        QCOMPARE(textOf(tableOf(request, morning())).size(), 1);
    }

    void rangesCountByEntryAndFirstRing()
    {
        // The caller entered before `to`, was answered after it; the ring began after it.
        Script s(u"1"_s);
        s.queueRecord(201, 0, 90.0, 90, u"answered"_s);
        s.legRecord(101, 60, 90.0, 200, u"ring_to_member"_s, u"answered"_s, {}, queue(201));
        ReportRequest before = requestFor(u"queue-summary"_s), after = before;
        before.to = after.from = at(60);
        QCOMPARE(textOf(tableOf(before, {s.call()})).size(), 1);
        QCOMPARE(textOf(tableOf(after, {s.call()})).size(), 0);
        before.id = after.id = u"agent-offers"_s;
        QCOMPARE(textOf(tableOf(before, {s.call()})).size(), 0);
        QCOMPARE(textOf(tableOf(after, {s.call()})).size(), 1);
        before.id = after.id = u"calls"_s;
        QCOMPARE(textOf(tableOf(before, {s.call()})).size(), 1);
        QCOMPARE(textOf(tableOf(after, {s.call()})).size(), 0);
    }

    void recoveryIsLookedForBeyondTo()
    {
        ReportRequest request = requestFor(u"missed-callers"_s);
        request.to = at(2000);
        const QStringList rows = textOf(tableOf(request, morning()));
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().contains(u"|recovered|"_s));
        request.from = at(2000);
        request.to = at(9000);
        QCOMPARE(textOf(tableOf(request, morning())).size(), 1); // the other miss only
    }

    void agentStates()
    {
        const AgentRef ann{AgentId(u"u101"_s), u"Ann"_s, u"101"_s};
        const QList<StateSpan> spans = {
            {ann, u"free"_s, at(-100), at(100), true, false, true},
            {ann, u"on queue call"_s, at(100), at(160), false, false, true},
            {ann, u"free"_s, at(160), at(200), true, false, true},
            {ann, u"free"_s, at(200), at(290), true, false, false},    // our log was cut here
            {ann, u"unknown"_s, at(290), at(291), false, false, true}, // connected anew
            {ann, u"free"_s, at(291), at(300), true, false, true},
            {ann, u"unknown"_s, at(300), at(310), false, false, true},
            {ann, u"away"_s, at(310), at(320), false, false, true},
            {ann, u"free"_s, at(320), at(330), true, false, true},
        };
        const QStringList rows = textOf(tableOf(requestFor(u"agent-states"_s), {}, spans));
        QCOMPARE(rows,
                 (QStringList{u"Ann|101|away|10|1|10"_s, u"Ann|101|free|249|3|139"_s,
                              u"Ann|101|on queue call|60|1|60"_s, u"Ann|101|unknown|11|2|10"_s}));
    }

    void coverage()
    {
        Agent ann;
        ann.id = AgentId(u"u101"_s);
        ann.name = u"Ann"_s;
        ann.extension = u"101"_s;
        CallQueue sales;
        sales.id = QueueId(u"q"_s);
        sales.name = u"Sales"_s;
        sales.extension = u"201"_s;
        sales.members = {{ann.id, ann.name, {}, true, false, false}};
        const DirectoryView directory({ann}, {sales});
        Script s(u"1"_s);
        s.queueRecord(201, 10, {}, 40, u"abandoned"_s);
        const AgentRef ref{ann.id, ann.name, ann.extension};
        CallList source({s.call(directory)});
        ReportRequest request = requestFor(u"coverage"_s);
        request.to = at(3600);
        const QList<StateSpan> spans = {
            {ref, u"do not disturb"_s, at(0), at(30), false, true, true},
            {ref, u"free"_s, at(30), at(930), true, false, true},
            {{AgentId(u"other"_s), {}, {}}, u"free"_s, at(0), at(1800), true, false, true}};
        const auto table = run(request, {source, directory, spans, {}, {}});
        QVERIFY(table.has_value());
        QCOMPARE(textOf(*table), QStringList{u"Sales|2026-11-23T09:00:00+01:00|1|0.50|20"_s});
    }

    void zoomAudit()
    {
        const QueueRef sales{QueueId(u"ext:201"_s), u"Queue 201"_s, u"201"_s};
        ZoomQueueDay day{sales, QDate(2026, 11, 23), 2, 1, 2, std::nullopt, 27, 33, std::nullopt};
        ReportRequest request = requestFor(u"zoom-audit"_s);
        request.from = dayStart(QDate(2026, 11, 23), request.zone);
        const QStringList rows = textOf(tableOf(request, morning(), {}, {day}));
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows[0], u"Queue 201|2026-11-23|offered|2|2|0|"_s);
        QCOMPARE(rows[2], u"Queue 201|2026-11-23|abandoned|1|2|-1|"_s);
        QCOMPARE(rows[3], u"Queue 201|2026-11-23|average_wait_seconds|27|27|0|"_s);
    }

    void errors()
    {
        CallList none({});
        const DirectoryView directory;
        ReportRequest request = requestFor(u"no-such"_s);
        QCOMPARE(run(request, {none, directory, {}, {}, {}}).error().kind, ErrorKind::Invalid);
        request = requestFor(u"calls"_s);
        request.to = request.from;
        QCOMPARE(run(request, {none, directory, {}, {}, {}}).error().kind, ErrorKind::Invalid);
    }

    void progressAndCancel()
    {
        QList<Call> many;
        const Call one = morning().first();
        for (int i = 0; i < 2000; ++i) {
            many.append(renamed(one, i));
            many.last().start += seconds(i);
        }
        CallList source(many);
        const DirectoryView directory;
        QList<double> told;
        const auto table =
            run(requestFor(u"calls"_s), {source, directory, {}, {}, [&](double done) {
                                             told.append(done);
                                             return true;
                                         }});
        QVERIFY(table.has_value());
        QVERIFY(told.size() > 3);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QCOMPARE(told.last(), 1.0);
        const auto stopped =
            run(requestFor(u"calls"_s), {source, directory, {}, {}, [](double) { return false; }});
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void csvIsSafeAndComesBack()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, {true});
        CallList source(morning());
        const DirectoryView directory;
        QVERIFY(run(requestFor(u"missed-callers"_s), {source, directory, {}, {}, {}}, writer)
                    .has_value());
        QByteArray csv = buffer.data();
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY(csv.contains("'+14155550199,'=cmd|' /C calc'!A0,2026-11-23T09:31:40+01:00,"));
        QVERIFY(csv.contains("\"Ann, \"\"Annie\"\"\nLee\""));
        QVERIFY(csv.endsWith("\r\n"));
        const auto rows = parsedCsv(csv.mid(3));
        QCOMPARE(rows.size(), 3);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), 13);
        QCOMPARE(rows[2][1], u"Ann, \"Annie\"\nLee"_s);
    }

    void formulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+4930"_s << QByteArray("'+4930");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
        QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
        QTest::newRow("both") << u"=A1,\"x\""_s << QByteArray("\"'=A1,\"\"x\"\"\"");
        QTest::newRow("harmless") << u"Müller 東京"_s << u"Müller 東京"_s.toUtf8();
        QTest::newRow("inside") << u"a=b"_s << QByteArray("a=b");
        QTest::newRow("empty") << QString() << QByteArray();
    }
    void formulas()
    {
        QFETCH(QString, text);
        QTEST(csvText(text), "field");
    }

    void negativeNumbersStayNumbers()
    {
        const QueueRef sales{QueueId(u"ext:201"_s), u"Queue 201"_s, u"201"_s};
        CallList source(morning());
        const DirectoryView directory;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        ReportRequest request = requestFor(u"zoom-audit"_s);
        request.from = dayStart(QDate(2026, 11, 23), request.zone);
        ZoomQueueDay day;
        day.queue = sales;
        day.date = QDate(2026, 11, 23);
        day.inbound = 5;
        QVERIFY(run(request, {source, directory, {}, {day}, {}}, writer).has_value());
        QVERIFY(buffer.data().contains("offered,2,5,-3,"));
    }

    void jsonHoldsTheSame()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        JsonWriter writer(buffer);
        CallList source(morning());
        const DirectoryView directory;
        QVERIFY(run(requestFor(u"calls"_s), {source, directory, {}, {}, {}}, writer).has_value());
        const QJsonObject root = QJsonDocument::fromJson(buffer.data()).object();
        QCOMPARE(root["report"_L1].toString(), u"calls"_s);
        const QJsonArray rows = root["rows"_L1].toArray();
        QCOMPARE(rows.size(), 6);
        QCOMPARE(rows[0]["wait_seconds"_L1].toInt(), 20);
        QCOMPARE(rows[0]["provisional"_L1], QJsonValue(false));
        QCOMPARE(rows[1]["answer"_L1], QJsonValue());
        QCOMPARE(rows[1]["from"_L1].toString(), u"+14155550199"_s);
        QCOMPARE(root["columns"_L1].toArray().size(), 16);
    }

    void aFullDiskIsAnError()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        CsvWriter writer(closed);
        CallList none({});
        const DirectoryView directory;
        const auto done = run(requestFor(u"calls"_s), {none, directory, {}, {}, {}}, writer);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
