// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

#include <QTest>

#include <wire/envelope.h>
#include <wire/eventdecoder.h>
#include <wire/rest.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

const Instant received = fromMs(1'795'360'000'000);

Instant at(QStringView iso)
{
    return parseInstant(iso).value();
}

QList<CallElement> elementsOf(const QByteArray &body)
{
    const auto decoded = wire::decodeEvent(body, EventSource::WebSocket, received);
    if (!decoded) {
        qWarning() << decoded.error().toString();
        return {};
    }
    const auto *record = std::get_if<RecordEvent>(&decoded->event.body);
    return record ? record->elements : QList<CallElement>();
}

QByteArray record(const QByteArray &name, const QByteArray &arrays)
{
    return bodies::event(name, R"({"user_id":"u-7",)" + arrays + "}");
}

CallElement expected()
{
    CallElement e;
    e.source = RecordSource::ElementV3;
    e.elementId = u"e-1"_s;
    e.historyId = u"h-1"_s;
    e.call = CallId(u"7800000000000000001"_s);
    e.owner = u"u-7"_s;
    e.direction = Direction::Inbound;
    e.caller.number = u"+14155550123"_s;
    e.caller.name = u"Zoë"_s;
    e.caller.kind = ExtensionKind::External;
    e.callee = {u"u-7"_s, u"x-7"_s,      u"1007"_s,          u"+14155550100"_s,
                u"Ann"_s, u"Desk 1.2"_s, ExtensionKind::User};
    e.operatedBy = {{}, u"x-q"_s, u"500"_s, {}, u"Sales"_s, {}, ExtensionKind::CallQueue};
    e.start = at(u"2026-11-22T14:34:56Z");
    e.answer = at(u"2026-11-22T14:35:06Z");
    e.end = at(u"2026-11-22T14:36:46Z");
    e.event = u"ring_to_member"_s;
    e.result = u"answered"_s;
    e.talk = 90s;
    e.hold = 10s;
    e.wait = 10s;
    return e;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void version3()
    {
        const auto rows = elementsOf(record("phone.callee_call_element_completed",
                                            R"("call_elements":[)" + bodies::element() + "]"));
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows[0] == expected());
    }

    void version2HasOtherIds()
    {
        QByteArray row = bodies::element();
        row.replace("call_element_id", "id").replace("call_history_uuid", "call_path_id");
        const auto rows = elementsOf(
            record("phone.callee_call_history_completed", R"("call_logs":[)" + row + "]"));
        CallElement e = expected();
        e.source = RecordSource::HistoryV2;
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows[0] == e);
    }

    void version1GivesTheSameRow()
    {
        const auto rows = elementsOf(record("phone.callee_call_log_completed",
                                            R"("call_logs":[)" + bodies::version1() + "]"));
        QCOMPARE(rows.size(), 1);
        const CallElement &e = rows[0];
        QCOMPARE(e.source, RecordSource::CallLogV1);
        QCOMPARE(e.elementId, u"v1-1"_s);
        QCOMPARE(e.historyId, QString());
        QCOMPARE(e.caller.number, u"+14155550123"_s);
        QCOMPARE(e.caller.kind, ExtensionKind::External);
        QCOMPARE(e.callee.extension, u"1007"_s);
        QCOMPARE(e.callee.number, u"+14155550100"_s);
        QCOMPARE(e.callee.userId, u"u-7"_s);
        QCOMPARE(e.operatedBy.extension, u"500"_s);
        QCOMPARE(e.operatedBy.kind, ExtensionKind::CallQueue);
        QCOMPARE(e.event, u"ring_to_member"_s);
        QCOMPARE(e.result, u"Call connected"_s);
        QCOMPARE(e.start, expected().start);
        QCOMPARE(e.answer, expected().answer);
        QCOMPARE(e.end, expected().end);
        QCOMPARE(e.wait, std::optional(seconds(10)));
        QCOMPARE(e.hold, std::optional(seconds(10)));
        QCOMPARE(e.talk, std::optional(seconds(90))); // answer to end less hold
        QVERIFY(!e.internal);
    }

    void version1WithoutEndCountsFromTheAnswer()
    {
        const QByteArray row = R"({"id":"1","call_id":"5","caller_number":"+14155550123",
            "caller_number_type":2,"callee_number":"1007","callee_number_type":1,
            "direction":"inbound","duration":%d,"result":"%r","date_time":"2026-11-22T14:00:00Z",
            "path":"callQueue","has_voicemail":false,"waiting_time":12%a})";
        QByteArray answered = row, missed = row;
        answered.replace("%d", "30").replace("%r", "Call connected");
        answered.replace("%a", R"(,"answer_start_time":"2026-11-22T14:00:12Z")");
        missed.replace("%d", "0").replace("%r", "No Answer").replace("%a", "");
        const auto rows = elementsOf(record("phone.callee_call_log_completed",
                                            R"("call_logs":[)" + answered + ',' + missed + "]"));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].end, std::optional(at(u"2026-11-22T14:00:42Z")));
        QCOMPARE(rows[0].talk, std::optional(seconds(30)));
        QCOMPARE(rows[1].end, std::optional(at(u"2026-11-22T14:00:12Z")));
        QVERIFY(!rows[1].talk);
    }

    void parkedCallEndsWithItsCall()
    {
        const auto detail = wire::decodeHistoryDetail(R"({"call_history_uuid":"h-1","call_id":"5",
            "direction":"inbound","connect_type":"external","start_time":"2026-11-22T14:00:00Z",
            "end_time":"2026-11-22T14:09:00Z","call_elements":[
            {"call_element_id":"e-1","event":"incoming","result":"answered",
             "start_time":"2026-11-22T14:00:00Z","answer_time":"2026-11-22T14:00:10Z",
             "end_time":"2026-11-22T14:02:00Z"},
            {"call_element_id":"e-2","event":"park","result":"succeeded",
             "start_time":"2026-11-22T14:02:00Z"},
            {"call_element_id":"e-3","event":"timeout"}]})");
        QVERIFY(detail.has_value());
        QCOMPARE(detail->elements.size(), 3);
        QCOMPARE(detail->elements[0].end, std::optional(at(u"2026-11-22T14:02:00Z")));
        QCOMPARE(detail->elements[1].end, std::optional(at(u"2026-11-22T14:09:00Z")));
        QCOMPARE(detail->elements[2].start, at(u"2026-11-22T14:00:00Z"));
        QCOMPARE(detail->elements[2].end, std::optional(at(u"2026-11-22T14:09:00Z")));
    }

    void version1WithoutEndTakesItsDuration()
    {
        const auto rows = elementsOf(record("phone.caller_call_log_completed", R"("call_logs":[{
            "id":"1","call_id":"5","caller_number":"1007","caller_number_type":1,
            "callee_number":"1009","callee_number_type":1,"direction":"outbound","duration":30,
            "result":"Call Cancel","date_time":"2026-11-22T14:00:00Z","path":"extension",
            "has_voicemail":true}])"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].end, std::optional(at(u"2026-11-22T14:00:30Z")));
        QCOMPARE(rows[0].event, u"outgoing"_s);
        QCOMPARE(rows[0].caller.userId, u"u-7"_s);
        QVERIFY(rows[0].internal);
        QVERIFY(rows[0].voicemail);
        QVERIFY(!rows[0].talk); // nobody answered
    }

    void version1ShapeInsideANewerEventIsStillRead()
    {
        const auto rows = elementsOf(record("phone.callee_call_history_completed",
                                            R"("call_logs":[)" + bodies::version1() + "]"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].source, RecordSource::CallLogV1);
    }

    void twinArraysCountOnce()
    {
        QByteArray twin = bodies::element();
        twin.replace("call_element_id", "id").replace("call_history_uuid", "call_path_id");
        const auto rows = elementsOf(
            record("phone.callee_call_element_completed",
                   R"("call_logs":[)" + twin + R"(],"call_elements":[)" + bodies::element() + "]"));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].elementId, u"e-1"_s);
    }

    void ownerIsTheSideOfTheEvent()
    {
        const auto caller = elementsOf(record("phone.caller_call_element_completed",
                                              R"("call_elements":[{"call_element_id":"e",
                "call_id":"5","direction":"inbound","caller_ext_type":"user","callee_ext_type":"user",
                "start_time":"2026-11-22T14:00:00Z"}])"));
        QCOMPARE(caller.value(0).caller.userId, u"u-7"_s);
        QCOMPARE(caller.value(0).callee.userId, QString());
        const auto queue = elementsOf(record("phone.callee_call_element_completed",
                                             R"("call_elements":[{"call_element_id":"e",
                "call_id":"5","direction":"inbound","callee_ext_type":"call_queue",
                "start_time":"2026-11-22T14:00:00Z"}])"));
        QCOMPARE(queue.value(0).callee.userId, QString()); // the queue is not the owner
        QCOMPARE(queue.value(0).owner, u"u-7"_s);
    }

    void emptyTimesAndMissingStart()
    {
        const auto rows =
            elementsOf(record("phone.callee_call_element_completed", R"("call_elements":[
            {"call_element_id":"a","call_id":"5","start_time":"","answer_time":"","end_time":"2026-11-22T14:00:00Z"},
            {"call_element_id":"b","call_id":"5"},
            {"call_element_id":"nothing says which call"},
            7])"));
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows[0].answer);
        QCOMPARE(rows[0].start, at(u"2026-11-22T14:00:00Z"));
        QCOMPARE(toMs(rows[1].start), 1'795'358'096'250); // event_ts
    }

    void timeOfARecordIsItsEnd()
    {
        const auto decoded =
            wire::decodeEvent(record("phone.callee_call_element_completed",
                                     R"("call_elements":[)" + bodies::element() + "]"),
                              EventSource::WebSocket, received);
        QCOMPARE(toMs(decoded->event.at), toMs(at(u"2026-11-22T14:36:46Z")));
    }

    void withheldAndVoicemailAreSeen()
    {
        const auto rows =
            elementsOf(record("phone.callee_call_element_completed", R"("call_elements":[
            {"call_element_id":"a","call_id":"5","hide_caller_id":true,"result":"voicemail"},
            {"call_element_id":"b","call_id":"6","caller_number_type":"anonymous_number",
             "caller_did_number":"anonymous","voicemail_id":"v"}])"));
        QVERIFY(rows[0].hiddenCaller && rows[0].voicemail);
        QVERIFY(rows[1].hiddenCaller && rows[1].voicemail);
        QCOMPARE(rows[1].caller.number, QString());
    }

    // -- history of REST, by itself and through an envelope

    void detailInheritsFromItsCall()
    {
        const QByteArray body = R"({"call_history_uuid":"h-1","call_id":"5","direction":"inbound",
            "connect_type":"external","hide_caller_id":true,"start_time":"2026-11-22T14:00:00Z",
            "call_elements":[
              {"call_element_id":"q","callee_ext_type":"call_queue","callee_ext_number":"500",
               "event":"incoming","result":"answered","segment":1,"node":1,
               "start_time":"2026-11-22T14:00:00Z","end_time":"2026-11-22T14:02:00Z"},
              {"call_element_id":"m","callee_ext_type":"user","event":"ring_to_member","result":"answered",
               "start_time":"2026-11-22T14:00:05Z","answer_time":"2026-11-22T14:00:20Z",
               "end_time":"2026-11-22T14:02:00Z","hold_time":15,"waiting_time":15,"segment":2,"node":1},
              {"call_element_id":"l","callee_ext_type":"user","event":"ring_to_member","result":"answered",
               "result_reason":"answered_by_other","start_time":"2026-11-22T14:00:05Z",
               "answer_time":"2026-11-22T14:00:20Z","end_time":"2026-11-22T14:02:00Z"}],
            "call_path":[{"id":"old twin"}]})";
        const auto record = wire::decodeHistoryDetail(body);
        QVERIFY(record);
        QCOMPARE(record->elements.size(), 3);
        for (const CallElement &element : record->elements) {
            QCOMPARE(element.source, RecordSource::Detail);
            QCOMPARE(element.call.text, u"5"_s);
            QCOMPARE(element.historyId, u"h-1"_s);
            QCOMPARE(element.direction, Direction::Inbound);
            QVERIFY(element.hiddenCaller);
        }
        QCOMPARE(record->elements[0].callee.extension, u"500"_s);
        QVERIFY(!record->elements[0].talk);
        QCOMPARE(record->elements[1].wait, std::optional(seconds(15)));
        QCOMPARE(record->elements[1].talk, std::optional(seconds(85)));
        QCOMPARE(record->elements[1].segment, 2);
        QVERIFY(!record->elements[2].talk); // another phone talked

        const auto replayed = wire::decodeEvent(wire::wrapHistoryDetail(body, received),
                                                EventSource::Replay, received + 1h);
        QVERIFY(replayed);
        QCOMPARE(replayed->type, u"zoommate.history_detail"_s);
        QCOMPARE(toMs(replayed->event.at), toMs(received));
        QVERIFY(std::get<RecordEvent>(replayed->event.body) == *record);
    }

    void detailFallsBackToCallPath()
    {
        const auto record = wire::decodeHistoryDetail(
            R"({"id":"h-9","call_id":"5","call_path":[{"id":"p","result":"no_answer"}]})");
        QVERIFY(record);
        QCOMPARE(record->elements.size(), 1);
        QCOMPARE(record->elements[0].elementId, u"p"_s);
        QCOMPARE(record->elements[0].historyId, u"h-9"_s);
    }

    void userHistoryBothWays()
    {
        const QByteArray body =
            R"({"next_page_token":"t","page_size":30,"total_records":61,"call_elements":[)"
            + bodies::element() + R"(],"call_logs":[{"id":"twin","call_id":"5"}]})";
        const auto page = wire::decodeUserHistory(AgentId(u"u-7"_s), body);
        QVERIFY(page);
        CallElement e = expected();
        e.source = RecordSource::UserHistory;
        QCOMPARE(page->rows.size(), 1);
        QVERIFY(page->rows[0] == e);
        QCOMPARE(page->nextPageToken, u"t"_s);
        QCOMPARE(page->total, std::optional(61));

        const QByteArray envelope = wire::wrapUserHistory(AgentId(u"u-7"_s), body, received);
        QVERIFY(elementsOf(envelope) == page->rows);
    }

    void callHistoryReadsOneTwinOnly()
    {
        const QByteArray row = R"("call_id":"5","direction":"inbound","connect_type":"external",
            "start_time":"2026-11-22T14:00:00Z","end_time":"2026-11-22T14:01:00Z","duration":60,
            "call_result":"abandoned","callee_ext_type":"call_queue","callee_ext_number":500,
            "caller_did_number":"+14155550123"})";
        const QByteArray fresh = R"({"call_history_uuid":"new",)" + row;
        const QByteArray old = R"({"id":"old",)" + row;
        const auto both =
            wire::decodeCallHistory(R"({"call_logs":[)" + old + R"(],"call_history":[)" + fresh
                                    + R"(],"next_page_token":""})");
        QVERIFY(both);
        QCOMPARE(both->rows.size(), 1);
        QCOMPARE(both->rows[0].historyId, u"new"_s);
        QCOMPARE(both->rows[0].callee.extension, u"500"_s);
        QCOMPARE(both->rows[0].duration, seconds(60));
        QCOMPARE(both->rows[0].result, u"abandoned"_s);
        QVERIFY(both->nextPageToken.isEmpty());
        QVERIFY(!both->total);

        const auto empty =
            wire::decodeCallHistory(R"({"call_logs":[)" + old + R"(],"call_history":[]})");
        QVERIFY(empty && empty->rows.isEmpty());
        const auto fallback = wire::decodeCallHistory(R"({"call_logs":[)" + old + "]}");
        QVERIFY(fallback);
        QCOMPARE(fallback->rows.value(0).historyId, u"old"_s);

        const auto replayed = wire::decodeEvent(
            wire::wrapCallHistory(R"({"call_history":[)" + fresh + "]}", received),
            EventSource::Replay, received);
        QVERIFY(replayed);
        QVERIFY(std::get<SummaryEvent>(replayed->event.body).calls == both->rows);
    }

    void presenceThroughAnEnvelope()
    {
        const auto decoded =
            wire::decodeEvent(wire::wrapPresence(AgentId(u"a \"quoted\" id"_s),
                                                 R"({"status":"Do_No_Disturb"})", received),
                              EventSource::Rest, received);
        QVERIFY(decoded);
        const auto event = std::get<PresenceEvent>(decoded->event.body);
        QCOMPARE(event.agent.text, u"a \"quoted\" id"_s);
        QCOMPARE(event.presence, Presence::DoNotDisturb);
        QVERIFY(event.polled);
    }

    void envelopeOfABrokenBodyIsRejected()
    {
        QVERIFY(!wire::decodeEvent(wire::wrapCallHistory("<html>", received), EventSource::Rest,
                                   received));
        QVERIFY(!wire::decodeEvent(wire::wrapHistoryDetail("{\"foo\":1}", received),
                                   EventSource::Rest, received));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
