// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodies.h"

#include <QTest>

#include <wire/eventdecoder.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

Instant at(QStringView iso)
{
    return parseInstant(iso).value();
}

const Instant stamp = fromMs(1'795'358'096'250); // 2026-11-22T14:34:56.250Z
const Instant received = fromMs(1'795'358'099'000);

Result<wire::Decoded> decode(const QByteArray &body)
{
    return wire::decodeEvent(body, EventSource::Webhook, received);
}

template <class T> T bodyOf(const Result<wire::Decoded> &decoded)
{
    if (!decoded) {
        qWarning() << decoded.error().toString();
        return {};
    }
    const T *body = std::get_if<T>(&decoded->event.body);
    return body ? *body : T();
}

const QByteArray ringTime = R"("ringing_start_time":"2026-11-22T14:34:50Z")";
const QByteArray answerTimes = ringTime + R"(,"answer_start_time":"2026-11-22T14:34:56Z")";
const QByteArray endTimes = answerTimes + R"(,"call_end_time":"2026-11-22T14:40:00Z")";
const QByteArray dateTime = R"("date_time":"2026-11-22T14:34:56Z")";

} // namespace

class TestEventDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legs_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("times");
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("step");
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char *name, const QByteArray &times, Side side, LegStep step,
                            qint64 ms) {
            QTest::newRow(name) << QByteArray(name) << times << int(side) << int(step) << ms;
        };
        const qint64 ring = toMs(at(u"2026-11-22T14:34:50Z"));
        const qint64 answer = toMs(stamp); // in the same second: the stamp is finer
        const qint64 end = toMs(at(u"2026-11-22T14:40:00Z"));
        const QByteArray connected = ringTime + R"(,"connected_start_time":"2026-11-22T14:34:56Z")";
        row("phone.callee_ringing", ringTime, Side::Callee, LegStep::Ringing, ring);
        row("phone.callee_answered", answerTimes, Side::Callee, LegStep::Answered, answer);
        row("phone.callee_ended", endTimes, Side::Callee, LegStep::Ended, end);
        row("phone.callee_missed", endTimes, Side::Callee, LegStep::Missed, end);
        row("phone.callee_rejected", endTimes, Side::Callee, LegStep::Rejected, end);
        row("phone.callee_hold", dateTime, Side::Callee, LegStep::Held, answer);
        row("phone.callee_unhold", dateTime, Side::Callee, LegStep::Unheld, answer);
        row("phone.callee_parked", dateTime, Side::Callee, LegStep::Parked, answer);
        row("phone.callee_ringback", ringTime, Side::Callee, LegStep::Ringing, ring);
        row("phone.caller_ringing", ringTime, Side::Caller, LegStep::Ringing, ring);
        row("phone.caller_connected", connected, Side::Caller, LegStep::Answered, answer);
        row("phone.caller_ended", endTimes, Side::Caller, LegStep::Ended, end);
        row("phone.caller_missed", endTimes, Side::Caller, LegStep::Missed, end);
        row("phone.caller_hold", dateTime, Side::Caller, LegStep::Held, answer);
        row("phone.caller_unhold", dateTime, Side::Caller, LegStep::Unheld, answer);
    }
    void legs()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, times);
        QFETCH(int, side);
        QFETCH(int, step);
        QFETCH(qint64, ms);
        const auto decoded = decode(bodies::leg(name, times));
        const auto leg = bodyOf<LegEvent>(decoded);
        QCOMPARE(decoded->type, QString::fromLatin1(name));
        QCOMPARE(decoded->key.size(), 16);
        QCOMPARE(decoded->event.seq, 0);
        QCOMPARE(decoded->event.source, EventSource::Webhook);
        QCOMPARE(toMs(decoded->event.received), toMs(received));
        QCOMPARE(toMs(decoded->event.at), ms);
        QCOMPARE(int(leg.side), side);
        QCOMPARE(int(leg.step), step);
        QCOMPARE(leg.call.text, u"7800000000000000001"_s);
        QCOMPARE(leg.channel, u"ch-1"_s);
        QCOMPARE(leg.caller.number, u"+14155550123"_s);
        QCOMPARE(leg.caller.name, u"Zoë 東京"_s);
        QCOMPARE(leg.callee.userId, u"u-7"_s);
        QCOMPARE(leg.callee.extensionId, u"x-7"_s);
        QCOMPARE(leg.callee.extension, u"1007"_s);
        QCOMPARE(leg.callee.number, u"1007"_s);
        QCOMPARE(leg.callee.device, u"d-7"_s);
        QCOMPARE(leg.callee.kind, ExtensionKind::User);
        QCOMPARE(leg.forwardedBy, (Forwarder{u"Sales"_s, u"500"_s, ExtensionKind::CallQueue}));
        QCOMPARE(leg.redirectedBy.kind, ExtensionKind::AutoReceptionist);
    }

    void reasonIsReadUnderZoomsMisspelling()
    {
        const auto said = bodyOf<LegEvent>(decode(bodies::leg(
            "phone.callee_ended", endTimes, R"(,"handup_result":"Answered by Other Member")")));
        QCOMPARE(said.reason, u"Answered by Other Member"_s);
        const auto hangup = bodyOf<LegEvent>(
            decode(bodies::leg("phone.callee_ended", endTimes, R"(,"hangup_result":"No Answer")")));
        QCOMPARE(hangup.reason, u"No Answer"_s);
    }

    void parkThatFailedChangesNothing()
    {
        const auto parked = decode(bodies::leg("phone.callee_parked", dateTime,
                                               R"(,"park_failure_reason":"Park successfully.")"));
        QCOMPARE(bodyOf<LegEvent>(parked).step, LegStep::Parked);
        const auto failed = decode(bodies::leg("phone.callee_parked", dateTime,
                                               R"(,"park_failure_reason":"No free slot.")"));
        QCOMPARE(bodyOf<UnknownEvent>(failed).name, u"phone.callee_parked"_s);
    }

    void extensionNumbers_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("extension");
        QTest::newRow("number") << QByteArray("1002") << u"1002"_s;
        QTest::newRow("text") << QByteArray("\"1002\"") << u"1002"_s;
        QTest::newRow("text with leading zero") << QByteArray("\"0102\"") << u"0102"_s;
        QTest::newRow("outside number beyond 32 bits")
            << QByteArray("18282131111") << u"18282131111"_s;
        QTest::newRow("beyond what a double holds")
            << QByteArray("9007199254740993") << u"9007199254740993"_s;
        QTest::newRow("beyond 64 bits")
            << QByteArray("12345678901234567891") << u"12345678901234567891"_s;
        QTest::newRow("null") << QByteArray("null") << QString();
        QTest::newRow("empty") << QByteArray("\"\"") << QString();
        QTest::newRow("an object where a number belongs") << QByteArray("{\"a\":1}") << QString();
    }
    void extensionNumbers()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, extension);
        const auto decoded = decode(
            bodies::event("phone.caller_ended",
                          R"({"call_id":"1","caller":{"user_id":"u"},"callee":{"extension_number":)"
                              + json + "}}"));
        const QString read = bodyOf<LegEvent>(decoded).callee.extension;
        QCOMPARE(read, extension);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("number");
        QTest::newRow("E.164") << u"+14155550123"_s << u"+14155550123"_s;
        QTest::newRow("plus left out") << u"14155550123"_s << u"+14155550123"_s;
        QTest::newRow("extension") << u"1002"_s << u"1002"_s;
        QTest::newRow("withheld") << u"anonymous"_s << QString();
        QTest::newRow("withheld, other word") << u"Restricted"_s << QString();
        QTest::newRow("star code") << u"*86"_s << u"*86"_s;
        QTest::newRow("national form stays") << u"0401234567"_s << u"0401234567"_s;
    }
    void numbers()
    {
        QFETCH(QString, written);
        QFETCH(QString, number);
        const auto decoded = decode(
            bodies::event("phone.callee_ringing", R"({"call_id":"1","caller":{"phone_number":")"
                                                      + written.toUtf8() + R"("}})"));
        QCOMPARE(bodyOf<LegEvent>(decoded).caller.number, number);
    }

    void kinds_data()
    {
        QTest::addColumn<ExtensionKind>("kind");
        using K = ExtensionKind;
        const std::pair<const char *, K> rows[] = {{"user", K::User},
                                                   {"callQueue", K::CallQueue},
                                                   {"call_queue", K::CallQueue},
                                                   {"autoReceptionist", K::AutoReceptionist},
                                                   {"auto_receptionist", K::AutoReceptionist},
                                                   {"commonArea", K::CommonArea},
                                                   {"common_area", K::CommonArea},
                                                   {"commonAreaPhone", K::CommonArea},
                                                   {"sharedLineGroup", K::SharedLine},
                                                   {"shared_line_group", K::SharedLine},
                                                   {"sharedLines", K::SharedLine},
                                                   {"group_call_pickup", K::SharedLine},
                                                   {"zoomRoom", K::Room},
                                                   {"zoom_room", K::Room},
                                                   {"ciscoRoom/PolycomRoom", K::Room},
                                                   {"cisco_room", K::Room},
                                                   {"pstn", K::External},
                                                   {"contactCenter", K::External},
                                                   {"external_contact", K::External},
                                                   {"five9", K::External},
                                                   {"somethingNew", K::Unknown},
                                                   {"", K::Unknown}};
        for (const auto &[word, kind] : rows)
            QTest::newRow(word) << kind;
    }
    void kinds()
    {
        QFETCH(ExtensionKind, kind);
        const auto decoded = decode(bodies::event(
            "phone.callee_ringing", R"({"call_id":"1","callee":{"extension_type":")"
                                        + QByteArray(QTest::currentDataTag()) + R"("}})"));
        QCOMPARE(bodyOf<LegEvent>(decoded).callee.kind, kind);
    }

    void eventTimes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qint64>("ms");
        const QByteArray empty = R"({"call_id":"1"})";
        const QByteArray ring = R"({"call_id":"1","ringing_start_time":"2026-11-22T14:34:56Z"})";
        const qint64 second = toMs(at(u"2026-11-22T14:34:56Z"));
        QTest::newRow("no own time: event_ts")
            << bodies::event("phone.callee_ringing", empty) << toMs(stamp);
        QTest::newRow("empty own time")
            << bodies::event("phone.callee_ringing", R"({"call_id":"1","ringing_start_time":""})")
            << toMs(stamp);
        QTest::newRow("same second: event_ts")
            << bodies::event("phone.callee_ringing", ring) << toMs(stamp);
        QTest::newRow("late stamp: own time")
            << bodies::event("phone.callee_ringing", ring, "1795358102000") << second;
        QTest::newRow("early stamp: own time")
            << bodies::event("phone.callee_ringing", ring, "1795358095999") << second;
        QTest::newRow("stamp as text")
            << bodies::event("phone.callee_ringing", empty, "\"1795358096250\"") << toMs(stamp);
        QTest::newRow("stamp in seconds")
            << bodies::event("phone.callee_ringing", empty, "1795358096") << second;
        QTest::newRow("no stamp") << QByteArray(
            R"({"event":"phone.callee_ringing","payload":{"object":{"call_id":"1"}}})")
                                  << toMs(received);
        QTest::newRow("stamp beyond all calendars")
            << bodies::event("phone.callee_ringing", empty, "9223372036854775807")
            << toMs(received);
        QTest::newRow("negative stamp")
            << bodies::event("phone.callee_ringing", empty, "-5") << toMs(received);
        QTest::newRow("own time without its Z") << bodies::event(
            "phone.callee_ringing", R"({"call_id":"1","ringing_start_time":"2026-11-22T14:34:50"})")
                                                << toMs(at(u"2026-11-22T14:34:50Z"));
    }
    void eventTimes()
    {
        QFETCH(QByteArray, body);
        QFETCH(qint64, ms);
        const auto decoded = decode(body);
        QVERIFY(decoded);
        QCOMPARE(toMs(decoded->event.at), ms);
    }

    void presence_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("hyphen, as Zoom's sample") << QByteArray("date-time");
        QTest::newRow("underscore, as Zoom's schema") << QByteArray("date_time");
    }
    void presence()
    {
        QFETCH(QByteArray, key);
        const auto decoded = decode(bodies::event(
            "user.presence_status_updated",
            R"({"id":"u-7","email":"ann@example.com","presence_status":"Do_Not_Disturb",")" + key
                + R"(":"2026-11-22T14:30:00Z","app":{"type":"mobile","presence_status":"Offline"}})"));
        const auto event = bodyOf<PresenceEvent>(decoded);
        QCOMPARE(event.agent.text, u"u-7"_s);
        QCOMPARE(event.presence, Presence::DoNotDisturb);
        QCOMPARE(event.word, u"Do_Not_Disturb"_s);
        QVERIFY(!event.polled);
        QCOMPARE(toMs(decoded->event.at), toMs(at(u"2026-11-22T14:30:00Z")));
    }

    void unknownPresenceKeepsItsWord()
    {
        const auto event = bodyOf<PresenceEvent>(decode(bodies::event(
            "user.presence_status_updated", R"({"id":"u","presence_status":"Napping"})")));
        QCOMPARE(event.presence, Presence::Unknown);
        QCOMPARE(event.word, u"Napping"_s);
    }

    void transfers_data()
    {
        QTest::addColumn<TransferStep>("step");
        QTest::newRow("phone.blind_transfer_initiated") << TransferStep::BlindStarted;
        QTest::newRow("phone.warm_transfer_initiated") << TransferStep::WarmStarted;
        QTest::newRow("phone.warm_transfer_completed") << TransferStep::WarmCompleted;
        QTest::newRow("phone.warm_transfer_cancelled") << TransferStep::WarmCancelled;
        QTest::newRow("phone.transfer_call_to_voicemail_initiated") << TransferStep::ToVoicemail;
    }
    void transfers()
    {
        QFETCH(TransferStep, step);
        const auto decoded = decode(bodies::event(
            QTest::currentDataTag(),
            R"({"call_id":"5","failure_reason":"","transfer_phone_number":"1009","transfer_call_id":"6",
                "owner":{"extension_number":1007,"id":"u-7","name":"Ann","type":"commonAreaPhone"},)"
                + dateTime + "}"));
        const auto event = bodyOf<TransferEvent>(decoded);
        QCOMPARE(event.step, step);
        QCOMPARE(event.call.text, u"5"_s);
        QCOMPARE(event.owner.userId, u"u-7"_s);
        QCOMPARE(event.owner.extension, u"1007"_s);
        QCOMPARE(event.owner.kind, ExtensionKind::CommonArea);
        QCOMPARE(event.target.number, u"1009"_s);
        QCOMPARE(event.consultation.text, u"6"_s);
        QVERIFY(event.failure.isEmpty());
    }

    void transferRecipient()
    {
        const auto event = bodyOf<TransferEvent>(
            decode(bodies::event("phone.transfer_recipient_updated",
                                 R"({"call_id":"5","failure_reason":"Busy","owner":{"id":"u-7"},
                "recipient":{"extension_number":12092592844,"phone_number":"12092592844","name":"Bo"}})")));
        QCOMPARE(event.step, TransferStep::Recipient);
        QCOMPARE(event.target.extension, u"12092592844"_s);
        QCOMPARE(event.target.number, u"+12092592844"_s);
        QCOMPARE(event.target.name, u"Bo"_s);
        QCOMPARE(event.failure, u"Busy"_s);
    }

    void voicemailOfAQueue()
    {
        const auto decoded =
            decode(bodies::event("phone.voicemail_received",
                                 R"({"id":"vm","date_time":"2026-11-22T14:30:00Z","duration":9,
                "caller_number":"14155550123","caller_number_type":2,"caller_name":"Zoë",
                "callee_number":"500","callee_number_type":1,"callee_name":"Sales",
                "callee_extension_type":"callQueue","callee_id":"q-1","call_id":"5",
                "call_history_id":"h-5"})"));
        const auto event = bodyOf<VoicemailEvent>(decoded);
        QCOMPARE(event.call.text, u"5"_s);
        QCOMPARE(event.historyId, u"h-5"_s);
        QCOMPARE(event.caller.number, u"+14155550123"_s);
        QCOMPARE(event.callee.kind, ExtensionKind::CallQueue);
        QCOMPARE(event.callee.userId, u"q-1"_s);
        QCOMPARE(event.callee.extension, u"500"_s);
        QCOMPARE(toMs(decoded->event.at), toMs(at(u"2026-11-22T14:30:00Z")));
    }

    void deletions()
    {
        const auto some = bodyOf<RecordsDeletedEvent>(decode(
            bodies::event("phone.call_element_deleted", R"({"user_id":"u-7","delete_all":false,
                "execute_time":"2026-11-22T14:30:00Z","call_element_ids":["a","b",null]})")));
        QCOMPARE(some.owner, u"u-7"_s);
        QVERIFY(!some.all);
        QCOMPARE(some.elementIds, (QList<QString>{u"a"_s, u"b"_s}));
        const auto all = bodyOf<RecordsDeletedEvent>(
            decode(bodies::event("phone.call_history_deleted",
                                 R"({"user_id":"u-7","delete_all":true,"call_log_ids":[]})")));
        QVERIFY(all.all);
        QVERIFY(all.elementIds.isEmpty());
        QVERIFY(!decode(bodies::event("phone.call_element_deleted", R"({"delete_all":true})")));
    }

    void unusedNamesAreUnknown_data()
    {
        QTest::addColumn<bool>("known");
        QTest::newRow("phone.callee_mute") << true;
        QTest::newRow("phone.conference_started") << true;
        QTest::newRow("endpoint.url_validation") << true;
        QTest::newRow("phone.callee_levitated") << false;
        QTest::newRow("meeting.started") << false;
        QTest::newRow("phone.callee_") << false;
        QTest::newRow("phone.") << false;
        QTest::newRow("x") << false;
    }
    void unusedNamesAreUnknown()
    {
        QFETCH(bool, known);
        const QByteArray name = QTest::currentDataTag();
        const auto decoded = decode(R"({"event":")" + name + R"("})");
        QVERIFY(decoded);
        QCOMPARE(bodyOf<UnknownEvent>(decoded).name, QString::fromLatin1(name));
        QCOMPARE(wire::isKnownEvent(decoded->type), known);
        QCOMPARE(toMs(decoded->event.at), toMs(received));
    }

    void brokenBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"not JSON"_s;
        QTest::newRow("half") << QByteArray("{\"event\":\"phone.cal") << u"not JSON"_s;
        QTest::newRow("html") << QByteArray("<html>Bad gateway</html>") << u"not JSON"_s;
        QTest::newRow("array") << QByteArray("[1]") << u"not an object"_s;
        QTest::newRow("no name") << QByteArray(R"({"payload":{}})") << u"no event name"_s;
        QTest::newRow("empty name") << QByteArray(R"({"event":""})") << u"no event name"_s;
        QTest::newRow("number for a name") << QByteArray(R"({"event":7})") << u"no event name"_s;
        QTest::newRow("leg without payload")
            << QByteArray(R"({"event":"phone.callee_ringing"})") << u"no payload object"_s;
        QTest::newRow("leg without a call")
            << bodies::event("phone.callee_ringing", R"({"caller":{"name":"Secret Person"}})")
            << u"no call_id"_s;
        QTest::newRow("presence of nobody")
            << bodies::event("user.presence_status_updated", R"({"presence_status":"Away"})")
            << u"no user id"_s;
        QTest::newRow("record without rows")
            << bodies::event("phone.callee_call_element_completed", R"({"user_id":"u-7"})")
            << u"no call_elements"_s;
        QTest::newRow("transfer of no call")
            << bodies::event("phone.blind_transfer_initiated", R"({"owner":{"id":"u-7"}})")
            << u"no call_id"_s;
    }
    void brokenBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const auto decoded = decode(body);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().kind, ErrorKind::Protocol);
        QVERIFY2(decoded.error().message.contains(says), qPrintable(decoded.error().message));
        QVERIFY(decoded.error().message.endsWith(u'.'));
        QVERIFY(!decoded.error().toString().contains("Secret"_L1));
    }

    void nullsAndMissingFieldsAreEmpty()
    {
        const auto leg = bodyOf<LegEvent>(decode(bodies::event(
            "phone.callee_ended",
            R"({"call_id":"1","caller":null,"callee":{"user_id":null,"extension_number":null},
                "forwarded_by":null,"answer_start_time":null,"handup_result":null,"new":{"deep":[1]}})")));
        QCOMPARE(leg.caller, Party());
        QCOMPARE(leg.callee, Party());
        QCOMPARE(leg.forwardedBy, Forwarder());
        QVERIFY(!leg.answerAt);
    }
};

QTEST_GUILESS_MAIN(TestEventDecoder)
#include "tst_eventdecoder.moc"
