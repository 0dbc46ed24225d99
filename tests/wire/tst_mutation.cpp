// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody on the wire can be trusted to send JSON: thousands of damaged bodies, none may crash, none
// may be both an error and an event, and equal bytes must be read equally.
#include "bodies.h"

#include <QRandomGenerator>
#include <QTest>

#include <wire/apierror.h>
#include <wire/envelope.h>
#include <wire/eventdecoder.h>
#include <wire/rest.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

constexpr int mutations = 4000;
const Instant now = fromMs(1'795'358'096'000);

QList<QByteArray> seeds()
{
    const QByteArray times = R"("ringing_start_time":"2026-11-22T14:34:50Z",
        "answer_start_time":"2026-11-22T14:34:56Z","call_end_time":"2026-11-22T14:40:00Z")";
    return {
        bodies::leg("phone.callee_ended", times),
        bodies::event("phone.callee_call_element_completed",
                      R"({"user_id":"u-7","call_elements":[)" + bodies::element() + "]}"),
        bodies::event("phone.callee_call_log_completed",
                      R"({"user_id":"u-7","call_logs":[)" + bodies::version1() + "]}"),
        bodies::event("user.presence_status_updated", R"({"id":"u","presence_status":"Away"})"),
        wire::wrapUserHistory(AgentId(u"u-7"_s), R"({"call_elements":[)" + bodies::element() + "]}",
                              now),
        wire::wrapHistoryDetail(R"({"call_id":"5","call_path":[)" + bodies::element() + "]}", now)};
}

QByteArray damaged(QByteArray body, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces = {"null",
                                             "{}",
                                             "[]",
                                             "\"\"",
                                             "-1",
                                             "1e999",
                                             "99999999999999999999",
                                             "0.00000000000000000001",
                                             "true",
                                             "\"\\ud800\"",
                                             "[[[[",
                                             "\xff\xfe",
                                             "\"2026-13-45T99:99:99Z\"",
                                             "\\",
                                             "\"",
                                             ",",
                                             ":",
                                             "}",
                                             "\0"};
    const int times = random.bounded(1, 4);
    for (int i = 0; i < times && !body.isEmpty(); ++i) {
        const qsizetype at = random.bounded(body.size());
        switch (random.bounded(5)) {
        case 0:
            body[at] = char(random.bounded(256));
            break;
        case 1:
            body.truncate(at);
            break;
        case 2:
            body.remove(at, random.bounded(1, 20));
            break;
        case 3:
            body.insert(at, pieces[random.bounded(pieces.size())]);
            break;
        case 4: {
            // Another value where one was: keeps most bodies valid JSON.
            const qsizetype colon = body.indexOf(':', at);
            const qsizetype end = colon < 0 ? -1 : body.indexOf(',', colon);
            if (end > 0)
                body.replace(colon + 1, end - colon - 1, pieces[random.bounded(pieces.size())]);
            break;
        }
        }
    }
    return body;
}

} // namespace

class TestMutation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damagedEvents()
    {
        QRandomGenerator random(20261122);
        int read = 0;
        const QList<QByteArray> bodies = seeds();
        for (int i = 0; i < mutations; ++i) {
            const QByteArray body = damaged(bodies[i % bodies.size()], random);
            const auto once = wire::decodeEvent(body, EventSource::Webhook, now);
            const auto twice = wire::decodeEvent(body, EventSource::Webhook, now);
            QCOMPARE(once.has_value(), twice.has_value());
            if (!once) {
                QCOMPARE(once.error().kind, ErrorKind::Protocol);
                QVERIFY(!once.error().message.isEmpty());
                continue;
            }
            ++read;
            QVERIFY(once->event == twice->event);
            QCOMPARE(once->key, twice->key);
            QCOMPARE(once->key.size(), 16);
        }
        // The damage must neither spare everything nor break everything, or nothing was tested.
        QVERIFY2(read > mutations / 20 && read < mutations * 19 / 20,
                 qPrintable(QString::number(read)));
    }

    void everyTruncation()
    {
        const QList<QByteArray> bodies = seeds();
        for (const QByteArray &body : bodies)
            for (qsizetype length = 0; length < body.size(); ++length)
                QVERIFY(!wire::decodeEvent(body.left(length), EventSource::Webhook, now));
    }

    void deepNestingIsAnErrorAtMost()
    {
        const QByteArray deep = QByteArray(200'000, '[') + QByteArray(200'000, ']');
        QVERIFY(!wire::decodeEvent(R"({"event":"x","a":)" + deep + "}", EventSource::Webhook, now));
    }

    void damagedAnswers()
    {
        QRandomGenerator random(7);
        const QByteArray users = R"({"users":[{"id":"u","extension_number":1007,"status":"activate",
            "phone_numbers":[{"number":"14155550100"}]}],"next_page_token":"x","total_records":1})";
        const QByteArray queue =
            R"({"id":"q","members":{"users":[{"id":"u","receive_call":true}]}})";
        const QByteArray error =
            R"({"code":104,"message":"does not contain scopes:[a:b, c:d].","errors":[{"field":"x"}]})";
        for (int i = 0; i < mutations; ++i) {
            if (const auto page = wire::decodeUsers(damaged(users, random)))
                for (const Agent &agent : page->rows)
                    QVERIFY(!agent.id.isEmpty());
            if (const auto read = wire::decodeQueue(damaged(queue, random)))
                QVERIFY(!read->id.isEmpty());
            const wire::Headers headers = {
                {"Retry-After", damaged("Sun, 22 Nov 2026 15:00:00 GMT", random)},
                {"X-RateLimit-Reset", damaged("1795358100", random)}};
            const Error limited = wire::apiError(429, headers, damaged(error, random), now);
            QVERIFY(limited.retryAt && *limited.retryAt > now && *limited.retryAt <= now + 24h);
            const int status = random.bounded(300, 600);
            QVERIFY(
                !wire::apiError(status, headers, damaged(error, random), now).message.isEmpty());
            QVERIFY(
                !wire::tokenError(status, headers, damaged(error, random), now).message.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestMutation)
#include "tst_mutation.moc"
