// SPDX-License-Identifier: GPL-3.0-or-later
#include "calldigest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <calls/assemble.h>
#include <calls/callbook.h>
#include <calls/callers.h>
#include <wire/envelope.h>
#include <wire/eventdecoder.h>

#include <algorithm>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant zero = *parseInstant(u"2026-11-23T09:00:00Z"); // a Monday

QString iso(double second)
{
    return toIsoUtc(zero + milliseconds(qint64(second * 1000)));
}

using Json = QJsonObject;

Json operator+(Json a, const Json &b)
{
    for (auto it = b.begin(); it != b.end(); ++it)
        a.insert(it.key(), it.value());
    return a;
}

// -- the ends of a record row ---------------------------------------------------------------------

Json from(const QString &number)
{
    return {{"caller_did_number"_L1, number}, {"caller_number_type"_L1, u"external_pstn"_s}};
}

Json fromAgent(int extension)
{
    return {{"caller_ext_number"_L1, QString::number(extension)},
            {"caller_ext_type"_L1, u"user"_s},
            {"caller_name"_L1, u"Agent %1"_s.arg(extension)}};
}

Json to(int extension, const QString &kind)
{
    return {{"callee_ext_number"_L1, QString::number(extension)}, {"callee_ext_type"_L1, kind}};
}

Json toAgent(int extension)
{
    return to(extension, u"user"_s) + Json{{"callee_name"_L1, u"Agent %1"_s.arg(extension)}};
}

Json toQueue(int extension, const QString &name = {})
{
    return to(extension, u"call_queue"_s)
           + Json{{"callee_name"_L1, name.isEmpty() ? u"Queue %1"_s.arg(extension) : name}};
}

Json toOutside(const QString &number)
{
    return {{"callee_did_number"_L1, number}, {"callee_number_type"_L1, u"external_pstn"_s}};
}

Json by(int extension, const QString &kind)
{
    return {{"operator_ext_number"_L1, QString::number(extension)}, {"operator_ext_type"_L1, kind}};
}

/// One element; `answer` below zero: none.
Json row(const QString &event, const QString &result, double start, double answer, double end,
         const Json &ends)
{
    static int count = 0;
    Json element{{"call_element_id"_L1, u"20261123-e%1"_s.arg(++count)},
                 {"call_id"_L1, u"7686398976166803828"_s},
                 {"direction"_L1, u"inbound"_s},
                 {"connect_type"_L1, u"external"_s},
                 {"event"_L1, event},
                 {"result"_L1, result},
                 {"start_time"_L1, iso(start)},
                 {"end_time"_L1, iso(end)}};
    if (answer >= 0)
        element.insert("answer_time"_L1, iso(answer));
    return element + ends;
}

const QString caller = u"+14155550123"_s;

QByteArray detailOf(const QList<Json> &elements, const Json &top = {})
{
    QJsonArray rows;
    for (const Json &element : elements)
        rows.append(element);
    const Json body = Json{{"call_history_uuid"_L1, u"20261123-h1"_s},
                           {"call_id"_L1, u"7686398976166803828"_s},
                           {"direction"_L1, u"inbound"_s},
                           {"connect_type"_L1, u"external"_s},
                           {"call_elements"_L1, rows}}
                      + top;
    return wire::wrapHistoryDetail(QJsonDocument(body).toJson(), zero + 1h);
}

QByteArray eventOf(const QString &name, const Json &object, QJsonValue stamp = {})
{
    Json body{{"event"_L1, name},
              {"payload"_L1, Json{{"account_id"_L1, u"acc"_s}, {"object"_L1, object}}}};
    if (!stamp.isNull())
        body.insert("event_ts"_L1, stamp);
    return QJsonDocument(body).toJson();
}

/// A record event of one row, as its owner's side tells it.
QByteArray recordOf(const Json &element, const QString &owner)
{
    const bool out = element.value("direction"_L1) == u"outbound"_s;
    return eventOf(out ? u"phone.caller_call_element_completed"_s
                       : u"phone.callee_call_element_completed"_s,
                   {{"user_id"_L1, owner},
                    {"call_elements"_L1,
                     QJsonArray{element + Json{{"call_history_uuid"_L1, u"20261123-h1"_s}}}}});
}

Json liveLeg(const Json &callee, double ring, const Json &more = {})
{
    return Json{{"call_id"_L1, u"7686398976166803828"_s},
                {"caller"_L1, Json{{"phone_number"_L1, caller}}},
                {"callee"_L1, callee},
                {"ringing_start_time"_L1, iso(ring)}}
           + more;
}

QList<Call> callsOf(const QList<QByteArray> &bodies)
{
    CallBook book;
    for (const QByteArray &body : bodies) {
        const auto decoded = wire::decodeEvent(body, EventSource::Webhook, zero + 2h);
        if (decoded)
            book.apply(decoded->event);
        else
            qWarning().noquote() << decoded.error().toString();
    }
    DirectoryView directory;
    book.forEach([&](const QString &, const CallFacts &facts) { directory.learn(facts); });
    QList<Call> calls;
    book.forEach([&](const QString &, const CallFacts &facts) {
        if (facts.isCall())
            calls.append(assemble(facts, directory));
    });
    std::sort(calls.begin(), calls.end(),
              [](const Call &a, const Call &b) { return a.start < b.start; });
    return calls;
}

} // namespace

/// Bodies as an account may send them that is not like our simulated one: written by hand from
/// Zoom's field lists, with the numbers that PRODUCT §3, §4 and §9 give them.
class TestStrangeBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<QList<QByteArray>>("bodies");
        QTest::addColumn<QStringList>("expected");
        const auto test = [](const char *name, const QList<QByteArray> &bodies,
                             const QStringList &expected) {
            QTest::newRow(name) << bodies << expected;
        };
        const Json queue = from(caller) + toQueue(201);
        const Json ofQueue = by(201, u"call_queue"_s);
        const Json member101 = from(caller) + toAgent(101) + ofQueue;
        const Json member102 = from(caller) + toAgent(102) + ofQueue;
        const QStringList simple = {
            u"inbound +14155550123>201 answered 0-12-72 w12 t50"_s, u"visit 201 answered 0-12"_s,
            u"leg 101 queue in answered 1-12-72"_s, u"leg 102 queue in answered by other 1---12"_s};

        const Json a = row(u"incoming"_s, u"answered"_s, 0, 12, 12, queue);
        const Json b = row(u"ring_to_member"_s, u"answered"_s, 1, 12, 72,
                           member101 + Json{{"hold_time"_L1, 10}, {"waiting_time"_L1, 11}});
        const Json c = row(u"ring_to_member"_s, u"no_answer"_s, 1, -1, 12,
                           member102 + Json{{"result_reason"_L1, u"answered_by_other"_s}});
        test("detail only", {detailOf({a, b, c})}, simple);
        test("elements in another order", {detailOf({c, b, a})}, simple);

        const Json handset101{{"extension_number"_L1, 101}};
        const auto marked = [&](const QString &type, double second) {
            Json mark = liveLeg(handset101, 1);
            mark.remove("ringing_start_time"_L1);
            mark.insert("date_time"_L1, iso(second));
            return eventOf(type, mark);
        };
        test("hold told by live events only",
             {detailOf({a, b + Json{{"hold_time"_L1, QJsonValue()}}, c}),
              marked(u"phone.callee_hold"_s, 20), marked(u"phone.callee_unhold"_s, 30),
              eventOf(u"phone.callee_ringing"_s, liveLeg(handset101, 1)),
              eventOf(u"phone.callee_answered"_s,
                      liveLeg(handset101, 1, {{"answer_start_time"_L1, iso(12)}})),
              eventOf(u"phone.callee_ended"_s,
                      liveLeg(handset101, 1,
                              {{"call_end_time"_L1, iso(72)},
                               {"handup_result"_L1, u"Call connected"_s}}))},
             simple);
        const Json nulls{{"talk_time"_L1, QJsonValue()},     {"segment"_L1, QJsonValue()},
                         {"caller_name"_L1, QJsonValue()},   {"operator_name"_L1, QJsonValue()},
                         {"voicemail_id"_L1, QJsonValue()},  {"press_key"_L1, QJsonValue()},
                         {"caller_ext_id"_L1, QJsonValue()}, {"recording_id"_L1, QJsonValue()}};
        test("null wherever a field is optional",
             {detailOf({a + nulls + Json{{"result_reason"_L1, QJsonValue()}},
                        b + nulls + Json{{"result_reason"_L1, QJsonValue()}}, c + nulls})},
             simple);
        test("numbers as text and text as numbers",
             {detailOf({a + Json{{"callee_ext_number"_L1, 201}},
                        b
                            + Json{{"callee_ext_number"_L1, 101},
                                   {"operator_ext_number"_L1, 201},
                                   {"hold_time"_L1, u"10"_s},
                                   {"waiting_time"_L1, u"11"_s},
                                   {"segment"_L1, u"2"_s}},
                        c})},
             simple);
        test("an end of the answered queue's element that is the call's",
             {detailOf({a + Json{{"end_time"_L1, iso(72)}}, b, c})}, simple);
        test("empty answer times",
             {detailOf(
                 {a + Json{{"answer_time"_L1, u""_s}}, b, c + Json{{"answer_time"_L1, u""_s}}})},
             simple);
        test("a loser's row that repeats the winner's answer",
             {detailOf({a, b,
                        c
                            + Json{{"result"_L1, u"answered"_s},
                                   {"answer_time"_L1, iso(12)},
                                   {"end_time"_L1, iso(12)}}})},
             simple);
        test("members without an operator",
             {detailOf({a,
                        [&] {
                            Json bare = b;
                            bare.remove("operator_ext_number"_L1);
                            bare.remove("operator_ext_type"_L1);
                            return bare;
                        }(),
                        c})},
             simple);
        test("an operator without its kind",
             {detailOf({a, b + Json{{"operator_ext_type"_L1, QJsonValue()}}, c})}, simple);
        test("times with milliseconds and an offset",
             {detailOf({a + Json{{"start_time"_L1, u"2026-11-23T10:00:00.000+01:00"_s}},
                        b + Json{{"answer_time"_L1, u"2026-11-23T09:00:12.000Z"_s}},
                        c + Json{{"end_time"_L1, u"2026-11-23T03:30:12-05:30"_s}}})},
             simple);
        test("an offset without its colon",
             {detailOf({a + Json{{"start_time"_L1, u"2026-11-23T10:00:00+0100"_s}}, b, c})},
             simple);
        test("record events of each owner beside the detail",
             {recordOf(b + Json{{"talk_time"_L1, 50}, {"wait_time"_L1, 11}}, u"u101"_s),
              recordOf(c, u"u102"_s), recordOf(a, u"q201"_s), detailOf({a, b, c})},
             simple);
        test("the call's own words only: no direction, no call id in the elements",
             {detailOf({[&] {
                            Json bare = a;
                            bare.remove("direction"_L1);
                            bare.remove("call_id"_L1);
                            bare.remove("connect_type"_L1);
                            return bare;
                        }(),
                        b, c})},
             simple);
        test("a call id that is a number",
             {detailOf({a, b, c}),
              QByteArray("{\"event\":\"phone.callee_ended\",\"event_ts\":1795424472500,\"payload\":"
                         "{\"object\":{\"call_id\":7686398976166803828,\"caller\":{\"phone_"
                         "number\":\"+14155550123\"},\"callee\":{\"extension_number\":101},"
                         "\"ringing_start_time\":\"2026-11-23T09:00:01Z\",\"call_end_time\":"
                         "\"2026-11-23T09:01:12Z\",\"handup_result\":\"Call connected\","
                         "\"forwarded_by\":{\"name\":\"Queue 201\",\"extension_type\":"
                         "\"callQueue\",\"extension_number\":\"201\"}}}}")},
             simple);
        test("a supervisor who listens, whispers and barges",
             {detailOf({a, b, c,
                        row(u"listen"_s, u"succeeded"_s, 20, 20, 40,
                            fromAgent(900) + toAgent(101) + by(900, u"user"_s)),
                        row(u"barge"_s, u"connected"_s, 41, 41, 60,
                            from(caller) + toAgent(900) + by(900, u"user"_s))})},
             simple);

        test("an unknown word stays as it came",
             {detailOf({row(u"incoming"_s, u"abandoned"_s, 0, -1, 30, queue),
                        row(u"ring_to_member"_s, u"teleported"_s, 1, -1, 20, member101)})},
             {u"inbound +14155550123>201 abandoned 0---30 w30 t0"_s, u"visit 201 abandoned 0-30"_s,
              u"leg 101 queue in teleported 1---20"_s});
        for (const QString &word : {u"hang_up"_s, u"canceled"_s, u"no_answer"_s, u"ring_timeout"_s})
            QTest::addRow("given up, in the word %s", qPrintable(word))
                << QList<QByteArray>{detailOf(
                       {row(u"incoming"_s, word, 0, -1, 3, queue),
                        row(u"ring_to_member"_s, u"hang_up"_s, 1, -1, 3, member101)})}
                << QStringList{u"inbound +14155550123>201 abandoned 0---3 w3 t0"_s,
                               u"visit 201 abandoned 0-3"_s, u"leg 101 queue in abandoned 1---3"_s};

        const Json secondQueue = from(caller) + toQueue(202);
        const Json member103 = from(caller) + toAgent(103) + by(202, u"call_queue"_s);
        test("two queues, then the first again",
             {detailOf({row(u"incoming"_s, u"overflowed"_s, 0, -1, 40, queue),
                        row(u"ring_to_member"_s, u"no_answer"_s, 1, -1, 39, member101),
                        row(u"overflow"_s, u"overflowed"_s, 40, -1, 70, secondQueue),
                        row(u"ring_to_member"_s, u"rejected"_s, 41, -1, 45, member103),
                        row(u"overflow"_s, u"answered"_s, 70, 75, 75, queue),
                        row(u"ring_to_member"_s, u"answered"_s, 71, 75, 95, member101)})},
             {u"inbound +14155550123>201 answered 0-75-95 w75 t20"_s, u"visit 201 overflow 0-40"_s,
              u"visit 202 overflow 40-70"_s, u"visit 201 answered 70-75"_s,
              u"leg 101 queue in no answer 1---39"_s, u"leg 103 queue in rejected 41---45"_s,
              u"leg 101 queue in answered 71-75-95"_s});
        test("sent back into the queue that it came from",
             {detailOf(
                 {row(u"incoming"_s, u"answered"_s, 0, 10, 100, queue),
                  row(u"ring_to_member"_s, u"answered"_s, 1, 10, 50, member101),
                  row(u"direct_transfer"_s, u"answered"_s, 50, 60, 100, queue + by(101, u"user"_s)),
                  row(u"ring_to_member"_s, u"answered"_s, 51, 60, 100, member102)})},
             {u"inbound +14155550123>201 answered 0-10-100 w20 t80"_s, u"visit 201 answered 0-10"_s,
              u"visit 201 answered 50-60"_s, u"leg 101 queue in answered 1-10-50"_s,
              u"leg 102 queue in answered 51-60-100"_s, u"transfer 101>201 blind answered 50"_s});
        test("one member, two rings of one visit",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 30, 30, queue),
                        row(u"ring_to_member"_s, u"ring_timeout"_s, 1, -1, 21, member101),
                        row(u"ring_to_member"_s, u"accepted"_s, 21, 30, 40, member101)})},
             {u"inbound +14155550123>201 answered 0-30-40 w30 t10"_s, u"visit 201 answered 0-30"_s,
              u"leg 101 queue in no answer 1---21"_s, u"leg 101 queue in answered 21-30-40"_s});
        test("overflow to a person",
             {detailOf(
                 {row(u"incoming"_s, u"overflowed"_s, 0, -1, 30, queue),
                  row(u"ring_to_member"_s, u"no_answer"_s, 1, -1, 30, member101),
                  row(u"overflow"_s, u"answered"_s, 30, 38, 98, from(caller) + toAgent(103))})},
             {u"inbound +14155550123>201 answered 0-38-98 w30 t60"_s, u"visit 201 overflow 0-30"_s,
              u"leg 101 queue in no answer 1---30"_s, u"leg 103 direct in answered 30-38-98"_s});
        test("overflow to a person, the queue named as who acted",
             {detailOf({row(u"incoming"_s, u"overflowed"_s, 0, -1, 30, queue),
                        row(u"ring_to_member"_s, u"no_answer"_s, 1, -1, 30, member101),
                        row(u"overflow"_s, u"answered"_s, 30, 38, 98,
                            from(caller) + toAgent(103) + ofQueue)}),
              eventOf(u"phone.callee_ringing"_s,
                      liveLeg(Json{{"extension_number"_L1, 103}}, 30,
                              {{"forwarded_by"_L1, Json{{"name"_L1, u"Queue 201"_s},
                                                        {"extension_number"_L1, u"201"_s},
                                                        {"extension_type"_L1, u"callQueue"_s}}}}))},
             {u"inbound +14155550123>201 answered 0-38-98 w30 t60"_s, u"visit 201 overflow 0-30"_s,
              u"leg 101 queue in no answer 1---30"_s, u"leg 103 direct in answered 30-38-98"_s});
        test("overflow to a number outside, in the queue's vaguest word",
             {detailOf({row(u"incoming"_s, u"ring_timeout"_s, 0, -1, 30, queue),
                        row(u"overflow"_s, u"connected"_s, 30, 38, 98,
                            from(caller) + toOutside(u"+442071838750"_s) + ofQueue)})},
             {u"inbound +14155550123>201 overflow 0---98 w30 t0"_s, u"visit 201 overflow 0-30"_s});
        test("overflow to a person who does not answer, his mailbox in a row of its own",
             {detailOf(
                 {row(u"incoming"_s, u"overflowed"_s, 0, -1, 30, queue),
                  row(u"overflow"_s, u"no_answer"_s, 30, -1, 55, from(caller) + toAgent(103)),
                  row(u"forward"_s, u"voicemail"_s, 55, -1, 80, from(caller) + toAgent(103))})},
             {u"inbound +14155550123>201 voicemail 0---80 w30 t0"_s, u"visit 201 overflow 0-30"_s,
              u"leg 103 direct in no answer 30---55"_s});
        test("a ring in the last second of a visit before the next visit to the same queue",
             {detailOf({row(u"incoming"_s, u"overflowed"_s, 0, -1, 30, queue),
                        row(u"ring_to_member"_s, u"no_answer"_s, 29, -1, 30, member101),
                        row(u"overflow"_s, u"abandoned"_s, 30, -1, 40, queue)})},
             {u"inbound +14155550123>201 abandoned 0---40 w40 t0"_s, u"visit 201 overflow 0-30"_s,
              u"visit 201 abandoned 30-40"_s, u"leg 101 queue in no answer 29---30"_s});
        test("a menu that sends on to the queue by a transfer",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 0, 10,
                            from(caller) + to(8000, u"auto_receptionist"_s)),
                        row(u"direct_transfer"_s, u"answered"_s, 10, 22, 22,
                            queue + by(8000, u"auto_receptionist"_s)),
                        row(u"ring_to_member"_s, u"answered"_s, 11, 22, 72, member101)})},
             {u"inbound +14155550123>201 answered 0-22-72 w12 t50"_s, u"visit 201 answered 10-22"_s,
              u"leg 101 queue in answered 11-22-72"_s});
        test("a forward to an outside number is nobody's leg",
             {detailOf({row(u"incoming"_s, u"overflowed"_s, 0, -1, 30, queue),
                        row(u"forward"_s, u"connected"_s, 30, 38, 98,
                            from(caller) + toOutside(u"+442071838750"_s))})},
             {u"inbound +14155550123>201 overflow 0---98 w30 t0"_s, u"visit 201 overflow 0-30"_s});
        test(
            "a pick-up group: the call of one is taken by another",
            {detailOf({row(u"incoming"_s, u"no_answer"_s, 0, -1, 9,
                           from(caller) + toAgent(101)
                               + Json{{"result_reason"_L1, u"pickup_by_other"_s}}),
                       row(u"incoming"_s, u"no_answer"_s, 0, -1, 9,
                           from(caller) + to(700, u"group_call_pickup"_s)),
                       row(u"incoming"_s, u"picked_up"_s, 7, 9, 69, from(caller) + toAgent(102))})},
            {u"inbound +14155550123>101 answered 0-9-69 w9 t60"_s,
             u"leg 101 direct in answered by other 0---9"_s,
             u"leg 102 direct in answered 7-9-69"_s});
        const Json inside{{"connect_type"_L1, u"internal"_s}};
        test("a colleague calls a queue",
             {detailOf({row(u"outgoing"_s, u"answered"_s, 0, 12, 72,
                            fromAgent(150) + toQueue(201) + inside
                                + Json{{"direction"_L1, u"outbound"_s}}),
                        row(u"incoming"_s, u"answered"_s, 0, 12, 12,
                            fromAgent(150) + toQueue(201) + inside),
                        row(u"ring_to_member"_s, u"answered"_s, 1, 12, 72,
                            fromAgent(150) + toAgent(101) + ofQueue + inside)},
                       inside + Json{{"direction"_L1, u"outbound"_s}})},
             {u"internal 150>201 answered 0-12-72 w12 t60"_s, u"visit 201 answered 0-12"_s,
              u"leg 150 internal out answered 0-12-72"_s, u"leg 101 queue in answered 1-12-72"_s});
        test("a withheld number that was sent all the same",
             {detailOf({row(u"incoming"_s, u"no_answer"_s, 0, -1, 20,
                            from(caller) + toAgent(101) + Json{{"hide_caller_id"_L1, true}})})},
             {u"inbound anonymous>101 no answer 0---20 w20 t0"_s,
              u"leg 101 direct in no answer 0---20"_s});
        test("a blocked caller",
             {detailOf(
                 {row(u"incoming"_s, u"system_blocked"_s, 0, -1, 0, from(caller) + toAgent(101))})},
             {u"inbound +14155550123>101 failed 0---0 w0 t0"_s,
              u"leg 101 direct in failed 0---0"_s});
        test("a call that only the menu heard",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 0, 14,
                            from(caller) + to(8000, u"auto_receptionist"_s))})},
             {u"inbound +14155550123> abandoned 0---14 w0 t0"_s});

        const Json live101{{"extension_number"_L1, 101}};
        const Json viaQueue{{"forwarded_by"_L1, Json{{"name"_L1, u"Queue 201"_s},
                                                     {"extension_type"_L1, u"callQueue"_s}}}};
        test("live only, agents by number, the queue by name",
             {eventOf(u"phone.callee_ringing"_s, liveLeg(live101, 0, viaQueue)),
              eventOf(u"phone.callee_answered"_s,
                      liveLeg(live101, 0, viaQueue + Json{{"answer_start_time"_L1, iso(7)}})),
              eventOf(u"phone.callee_ended"_s,
                      liveLeg(live101, 0,
                              viaQueue
                                  + Json{{"call_end_time"_L1, iso(67)},
                                         {"handup_result"_L1, u"Call connected"_s}}))},
             {u"inbound +14155550123>Queue 201 answered 0-7-67 w7 t60 provisional"_s,
              u"visit Queue 201 answered 0-7 provisional"_s,
              u"leg 101 queue in answered 0-7-67"_s});
        test("live, rings of one handset of two, and the end of the other",
             {eventOf(u"phone.callee_ringing"_s,
                      liveLeg(live101 + Json{{"device_id"_L1, u"A"_s}}, 0)),
              eventOf(u"phone.callee_answered"_s, liveLeg(live101 + Json{{"device_id"_L1, u"B"_s}},
                                                          3, {{"answer_start_time"_L1, iso(7)}})),
              eventOf(u"phone.callee_ended"_s,
                      liveLeg(live101 + Json{{"device_id"_L1, u"B"_s}}, 3,
                              {{"call_end_time"_L1, iso(67)},
                               {"handup_result"_L1, u"Call connected"_s}}))},
             {u"inbound +14155550123>101 answered 0-7-67 w7 t60 provisional"_s,
              u"leg 101 direct in answered 0-7-67"_s});
        const Json old{{"id"_L1, u"v1-1"_s},
                       {"call_id"_L1, u"7686398976166803828"_s},
                       {"caller_number"_L1, caller},
                       {"caller_number_type"_L1, 2},
                       {"callee_number"_L1, u"101"_s},
                       {"callee_number_type"_L1, u"1"_s},
                       {"direction"_L1, u"inbound"_s},
                       {"duration"_L1, 60},
                       {"result"_L1, u"Call connected"_s},
                       {"date_time"_L1, iso(0)},
                       {"answer_start_time"_L1, iso(9)},
                       {"call_end_time"_L1, iso(69)},
                       {"path"_L1, u"extension"_s},
                       {"has_voicemail"_L1, false},
                       {"waiting_time"_L1, 9}};
        test("version 1 only",
             {eventOf(u"phone.callee_call_log_completed"_s,
                      {{"user_id"_L1, u"u101"_s}, {"call_logs"_L1, QJsonArray{old}}})},
             {u"inbound +14155550123>101 answered 0-9-69 w9 t60"_s,
              u"leg 101 direct in answered 0-9-69"_s});
        test("version 1 beside version 3, a second apart",
             {eventOf(u"phone.callee_call_log_completed"_s,
                      {{"user_id"_L1, u"u101"_s},
                       {"call_logs"_L1, QJsonArray{old + Json{{"date_time"_L1, iso(1)}}}}}),
              recordOf(row(u"incoming"_s, u"answered"_s, 0, 9, 69,
                           from(caller) + toAgent(101) + Json{{"talk_time"_L1, 60}}),
                       u"u101"_s)},
             {u"inbound +14155550123>101 answered 0-9-69 w9 t60"_s,
              u"leg 101 direct in answered 0-9-69"_s});

        const Json consult = inside + Json{{"call_id"_L1, u"6000000000000000001"_s}};
        test("warm transfer in one record, the customer named as its caller",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101)),
                        row(u"warm_transfer_outgoing"_s, u"connected"_s, 30, 36, 60,
                            fromAgent(101) + toAgent(102) + consult
                                + Json{{"direction"_L1, u"outbound"_s}}),
                        row(u"warm_transfer_incoming"_s, u"answered"_s, 30, 36, 96,
                            from(caller) + toAgent(102) + consult + by(101, u"user"_s))})},
             {u"inbound +14155550123>101 answered 0-5-96 w5 t115"_s,
              u"leg 101 direct in answered 0-5-60"_s,
              u"leg 101 consultation out answered 30-36-60"_s,
              u"leg 102 direct in answered 30-36-96"_s, u"transfer 101>102 warm answered 30"_s});
        const Json twice{{"call_id"_L1, u"7686398976166803828_2"_s}};
        test("blind transfer of a blind transfer, ids with suffixes",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101)),
                        row(u"direct_transfer"_s, u"answered"_s, 60, 66, 90,
                            from(caller) + toAgent(102) + by(101, u"user"_s)
                                + Json{{"call_id"_L1, u"7686398976166803828_1"_s}}),
                        row(u"direct_transfer"_s, u"no_answer"_s, 90, -1, 115,
                            from(caller) + toAgent(103) + by(102, u"user"_s) + twice)})},
             {u"inbound +14155550123>101 answered 0-5-115 w5 t79"_s,
              u"leg 101 direct in answered 0-5-60"_s, u"leg 102 direct in answered 60-66-90"_s,
              u"leg 103 direct in no answer 90---115"_s, u"transfer 101>102 blind answered 60"_s,
              u"transfer 102>103 blind no answer 90"_s});
        test("blind transfer told by its step and by its ring, in two branches",
             {detailOf(
                 {row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101)),
                  row(u"direct_transfer"_s, u"connected"_s, 60, 60, 60,
                      from(caller) + toAgent(102) + by(101, u"user"_s)),
                  row(u"direct_transfer"_s, u"connected"_s, 60, 60, 85,
                      fromAgent(101) + toAgent(102) + by(101, u"user"_s)),
                  row(u"incoming"_s, u"no_answer"_s, 61, -1, 85, from(caller) + toAgent(102))})},
             {u"inbound +14155550123>101 answered 0-5-85 w5 t55"_s,
              u"leg 101 direct in answered 0-5-60"_s, u"leg 102 direct in no answer 61---85"_s,
              u"transfer 101>102 blind no answer 60"_s});
        test("blind transfer into a queue, told by its step and by the queue's element",
             {detailOf(
                 {row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101)),
                  row(u"direct_transfer"_s, u"connected"_s, 60, 60, 61, queue + by(101, u"user"_s)),
                  row(u"incoming"_s, u"abandoned"_s, 61, -1, 90, queue)})},
             {u"inbound +14155550123>101 answered 0-5-90 w29 t55"_s, u"visit 201 abandoned 61-90"_s,
              u"leg 101 direct in answered 0-5-60"_s, u"transfer 101>201 blind abandoned 60"_s});
        test("blind transfer to a number outside",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101)),
                        row(u"direct_transfer"_s, u"connected"_s, 60, 70, 130,
                            from(caller) + toOutside(u"+442071838750"_s) + by(101, u"user"_s))})},
             {u"inbound +14155550123>101 answered 0-5-130 w5 t55"_s,
              u"leg 101 direct in answered 0-5-60"_s,
              u"transfer 101>+442071838750 blind answered 60"_s});
        const Json owner101{{"id"_L1, u"u101"_s},
                            {"extension_number"_L1, 101},
                            {"name"_L1, u"Agent 101"_s},
                            {"type"_L1, u"user"_s}};
        test("put through to a colleague's mailbox, whose phone stays silent",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101)),
                        row(u"direct_transfer"_s, u"voicemail"_s, 60, -1, 90,
                            from(caller) + toAgent(102) + by(101, u"user"_s)
                                + Json{{"waiting_time"_L1, 0}})}),
              eventOf(u"phone.transfer_call_to_voicemail_initiated"_s,
                      {{"call_id"_L1, u"7686398976166803828"_s},
                       {"failure_reason"_L1, u""_s},
                       {"transfer_phone_number"_L1, u"102"_s},
                       {"owner"_L1, owner101},
                       {"date_time"_L1, iso(60)}})},
             {u"inbound +14155550123>101 answered 0-5-90 w5 t55"_s,
              u"leg 101 direct in answered 0-5-60"_s, u"transfer 101>102 blind voicemail 60"_s});
        test("a blind transfer that rang and ended in the mailbox",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101)),
                        row(u"direct_transfer"_s, u"voicemail"_s, 60, -1, 85,
                            from(caller) + toAgent(102) + by(101, u"user"_s)
                                + Json{{"waiting_time"_L1, 25}})})},
             {u"inbound +14155550123>101 answered 0-5-85 w5 t55"_s,
              u"leg 101 direct in answered 0-5-60"_s, u"leg 102 direct in no answer 60---85"_s,
              u"transfer 101>102 blind no answer 60"_s});
        test("a warm transfer taken back after the colleague had answered",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 5, 120, from(caller) + toAgent(101)),
                        row(u"warm_transfer_outgoing"_s, u"connected"_s, 30, 36, 60,
                            fromAgent(101) + toAgent(102) + consult
                                + Json{{"direction"_L1, u"outbound"_s}}),
                        row(u"warm_transfer_incoming"_s, u"answered"_s, 30, 36, 60,
                            fromAgent(101) + toAgent(102) + consult + by(101, u"user"_s))})},
             {u"inbound +14155550123>101 answered 0-5-120 w5 t139"_s,
              u"leg 101 direct in answered 0-5-120"_s,
              u"leg 101 consultation out answered 30-36-60"_s,
              u"leg 102 consultation in answered 30-36-60"_s,
              u"transfer 101>102 warm cancelled 30"_s});
        test("a colleague's call told by one element: the other end is its mirror image",
             {detailOf({row(u"outgoing"_s, u"answered"_s, 0, 6, 66,
                            fromAgent(150) + toAgent(101) + inside
                                + Json{{"direction"_L1, u"outbound"_s}})},
                       inside + Json{{"direction"_L1, u"outbound"_s}})},
             {u"internal 150>101 answered 0-6-66 w6 t60"_s,
              u"leg 101 internal in answered 0-6-66"_s, u"leg 150 internal out answered 0-6-66"_s});
        test("the same, told by the ringing end, that nobody answered",
             {detailOf({row(u"incoming"_s, u"no_answer"_s, 0, -1, 25,
                            fromAgent(150) + toAgent(101) + inside)},
                       inside)},
             {u"internal 150>101 no answer 0---25 w25 t0"_s,
              u"leg 101 internal in no answer 0---25"_s,
              u"leg 150 internal out no answer 0---25"_s});
        const Json handset900{{"extension_number"_L1, 900}, {"user_id"_L1, u"u900"_s}};
        test("a supervisor who listens by his own phone is offered nothing",
             {detailOf({a, b, c,
                        row(u"listen"_s, u"succeeded"_s, 20, 20, 40,
                            fromAgent(900) + toAgent(101) + by(900, u"user"_s))}),
              eventOf(u"phone.callee_ringing"_s, liveLeg(handset900, 20)),
              eventOf(u"phone.callee_answered"_s,
                      liveLeg(handset900, 20, {{"answer_start_time"_L1, iso(20)}})),
              eventOf(u"phone.callee_ended"_s,
                      liveLeg(handset900, 20,
                              {{"call_end_time"_L1, iso(40)},
                               {"handup_result"_L1, u"Call connected"_s}}))},
             simple);
        test("a park that times out and rings who parked",
             {detailOf(
                 {row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101)),
                  row(u"park"_s, u"succeeded"_s, 60, -1, 120, from(caller) + toAgent(101)),
                  row(u"timeout"_s, u"answered"_s, 120, 126, 186, from(caller) + toAgent(101))})},
             {u"inbound +14155550123>101 answered 0-5-186 w5 t115"_s,
              u"leg 101 direct in answered 0-5-60"_s, u"leg 101 direct in answered 120-126-186"_s});
        test("parked, taken by another",
             {detailOf({row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101)),
                        row(u"park"_s, u"succeeded"_s, 60, -1, 80, from(caller) + toAgent(101)),
                        row(u"park_pick_up"_s, u"picked_up"_s, 80, 80, 140,
                            from(caller) + toAgent(102) + by(101, u"user"_s))})},
             {u"inbound +14155550123>101 answered 0-5-140 w5 t115"_s,
              u"leg 101 direct in answered 0-5-60"_s, u"leg 102 direct in answered 80-80-140"_s});
    }

    void bodies()
    {
        QFETCH(QList<QByteArray>, bodies);
        QFETCH(QStringList, expected);
        for (int turn = 0; turn < 2; ++turn) {
            const QList<Call> calls = callsOf(bodies + bodies);
            QCOMPARE(calls.size(), 1);
            QCOMPARE(digestOf(calls.first(), zero), expected.join(u'\n'));
            std::reverse(bodies.begin(), bodies.end());
        }
    }

    void aQueueRenamedDuringTheDayIsOne()
    {
        const auto call = [](const QString &id, double start, const QString &name) {
            return detailOf({row(u"incoming"_s, u"abandoned"_s, start, -1, start + 8,
                                 from(caller) + toQueue(201, name) + Json{{"call_id"_L1, id}})},
                            {{"call_id"_L1, id}, {"call_history_uuid"_L1, QString(u"h-"_s + id)}});
        };
        const QList<Call> calls =
            callsOf({call(u"71"_s, 0, u"Sales"_s), call(u"72"_s, 100, u"Orders"_s)});
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls[0].visits[0].queue.key(), calls[1].visits[0].queue.key());
        QCOMPARE(calls[0].visits[0].queue.label(), calls[1].visits[0].queue.label());
    }

    void aNumberGivenOnIsTwoPeoplesCalls()
    {
        // Zoe left in the evening; her extension, and that of a queue, were given on.
        Agent zoe, bob;
        zoe.id = AgentId(u"u-zoe"_s);
        bob.id = AgentId(u"u-bob"_s);
        zoe.name = u"A. Zoe"_s;
        bob.name = u"Bob"_s;
        zoe.extension = bob.extension = u"101"_s;
        zoe.extensionId = u"x-zoe"_s;
        bob.extensionId = u"x-bob"_s;
        zoe.active = false;
        CallQueue sales, orders;
        sales.id = QueueId(u"q-sales"_s);
        orders.id = QueueId(u"q-orders"_s);
        sales.name = u"A. Sales"_s;
        orders.name = u"Orders"_s;
        sales.extension = orders.extension = u"201"_s;
        sales.extensionId = u"x-sales"_s;
        orders.extensionId = u"x-orders"_s;
        sales.active = false;
        const DirectoryView directory({zoe, bob}, {sales, orders});
        const auto answered = [&](const Agent &agent, const CallQueue &queue, double start) {
            const Json inQueue = from(caller) + toQueue(201, queue.name)
                                 + Json{{"callee_ext_id"_L1, queue.extensionId}};
            const Json atAgent =
                from(caller) + toAgent(101) + Json{{"callee_ext_id"_L1, agent.extensionId}};
            CallBook book;
            for (const QByteArray &body :
                 {recordOf(row(u"incoming"_s, u"answered"_s, start, start + 9, start + 9, inQueue),
                           queue.id.text),
                  recordOf(row(u"ring_to_member"_s, u"answered"_s, start + 1, start + 9, start + 60,
                               atAgent + by(201, u"call_queue"_s)
                                   + Json{{"operator_ext_id"_L1, queue.extensionId}}),
                           agent.id.text)})
                book.apply(wire::decodeEvent(body, EventSource::Webhook, zero + 2h)->event);
            Call call;
            book.forEach([&](const QString &, const CallFacts &facts) {
                call = assemble(facts, directory);
            });
            return call;
        };
        const Call before = answered(zoe, sales, 0), after = answered(bob, orders, 500);
        QCOMPARE(before.agent().label(), u"A. Zoe"_s);
        QCOMPARE(after.agent().label(), u"Bob"_s);
        QCOMPARE(before.visits.value(0).queue.label(), u"A. Sales"_s);
        QCOMPARE(after.visits.value(0).queue.label(), u"Orders"_s);
        QVERIFY(before.agent().key() != after.agent().key());
        QVERIFY(before.visits[0].queue.key() != after.visits[0].queue.key());
        for (const Call &call : {before, after}) {
            QCOMPARE(call.visits.size(), 1);
            QCOMPARE(call.visits[0].leg, 0);
        }
    }

    void allRecordsOfAnOwnerDeleted()
    {
        const Json a = row(u"incoming"_s, u"answered"_s, 0, 5, 60, from(caller) + toAgent(101));
        CallBook book;
        const auto decoded =
            wire::decodeEvent(recordOf(a, u"u101"_s), EventSource::Webhook, zero + 1h);
        QVERIFY(decoded.has_value());
        book.apply(decoded->event);
        const auto all = wire::decodeEvent(
            eventOf(u"phone.call_element_deleted"_s, {{"user_id"_L1, u"u101"_s},
                                                      {"delete_all"_L1, true},
                                                      {"call_element_ids"_L1, QJsonArray()},
                                                      {"execute_time"_L1, iso(30)}}),
            EventSource::Webhook, zero + 1h);
        QVERIFY(all.has_value());
        const auto &deletion = std::get<RecordsDeletedEvent>(all->event.body);
        QVERIFY(deletion.all);
        for (const Instant until : {all->event.at, zero - 1s}) {
            DirectoryView directory;
            directory.deleteRecords(deletion.owner, until);
            book.forEach([&](const QString &, const CallFacts &facts) {
                const Call call = assemble(facts, directory);
                QCOMPARE(call.legs.size(), 1);
                QCOMPARE(call.legs[0].deleted, until > zero);
                QVERIFY(call.isAnswered()); // it happened all the same
            });
        }
    }

    void oneNumberInEveryForm()
    {
        QList<QByteArray> bodies;
        int id = 80;
        for (const QString &written : {u"+49 30 1234567"_s, u"49301234567"_s, u"+49301234567"_s,
                                       u"0049 30 123-4567"_s, u"+49 (0)30 1234567"_s}) {
            const QString call = QString::number(++id);
            bodies << detailOf(
                {row(u"incoming"_s, u"no_answer"_s, id * 60, -1, id * 60 + 20,
                     from(written) + toAgent(101) + Json{{"call_id"_L1, call}})},
                {{"call_id"_L1, call}, {"call_history_uuid"_L1, QString(u"h-"_s + call)}});
        }
        MissedCallers missed(QTimeZone::utc());
        const QList<Call> calls = callsOf(bodies);
        for (const Call &call : calls)
            missed.add(call);
        QCOMPARE(missed.episodes().size(), 1);
        QCOMPARE(missed.episodes()[0].number, u"+49301234567"_s);
        QCOMPARE(missed.episodes()[0].attempts(), 5);
    }
};

QTEST_GUILESS_MAIN(TestStrangeBodies)
#include "tst_strangebodies.moc"
