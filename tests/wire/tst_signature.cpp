// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QThread>

#include <wire/signature.h>

#include <atomic>
#include <memory>
#include <vector>

using namespace zm;

namespace {

const QByteArray secret = "zm-mate-demo-secret-0001";
const QByteArray timestamp = "1795358096";
const QByteArray small = R"({"a":1})";
const QByteArray smallSignature =
    "v0=9dce159f1b1fbc8552d85a86a311a8c9a97232c915a6625e964740d52380ac3a";

// One event with characters beyond ASCII, its signature made elsewhere (Python's hmac).
const QByteArray sample =
    R"({"event":"phone.callee_ringing","event_ts":1795358095912,"payload":{"account_id":"TQTvjT52Tmi_wrhASNNOEw",)"
    R"("object":{"call_id":"7686398976166803828","caller":{"phone_number":"+14155550123","name":"Zoë Müller 東京",)"
    R"("connection_type":"pstn_off_net"},"callee":{"extension_type":"user","extension_number":1002,)"
    R"("phone_number":"1002","user_id":"DnEopNmXQEGU2uvvzjgojw"},"ringing_start_time":"2026-11-22T14:34:55Z"}}})";
const QByteArray eventSignature =
    "v0=fb5c9e9b20e462b355317dbccf67e0dab59ac6d0121204bd70280cc9b40bc244";

} // namespace

class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("an event with accents") << sample << eventSignature;
        QTest::newRow("small") << small << smallSignature;
        QTest::newRow("empty body")
            << QByteArray()
            << QByteArray("v0=25153edb248b22bebed6e3cd2c8d1effd1636b5a93f4459c298a7db5c48bed3c");
    }
    void vectors()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        QCOMPARE(wire::sign(secret, timestamp, body), signature);
        QVERIFY(wire::verify(secret, timestamp, body, signature));
    }

    void sameJsonInOtherBytesDoesNotVerify_data()
    {
        QTest::addColumn<QByteArray>("body");
        QByteArray escaped = sample;
        escaped.replace("ë", "\\u00eb");
        QByteArray spaced = sample;
        spaced.replace(":", ": ");
        QTest::newRow("escapes") << escaped;
        QTest::newRow("spaces") << spaced;
        QTest::newRow("newline at the end") << sample + '\n';
    }
    void sameJsonInOtherBytesDoesNotVerify()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!wire::verify(secret, timestamp, body, eventSignature));
    }

    void forgeries()
    {
        QVERIFY(!wire::verify("other secret", timestamp, small, smallSignature));
        QVERIFY(!wire::verify(secret, "1795358097", small, smallSignature));
        QVERIFY(!wire::verify(secret, timestamp, small, {}));
        QVERIFY(!wire::verify(secret, timestamp, small, smallSignature.chopped(1)));
        QVERIFY(!wire::verify(secret, timestamp, small, smallSignature + '0'));
        QVERIFY(!wire::verify(secret, timestamp, small, smallSignature.toUpper()));
        for (qsizetype i = 0; i < smallSignature.size(); ++i) {
            QByteArray flipped = smallSignature;
            flipped[i] = char(flipped[i] ^ 1);
            QVERIFY(!wire::verify(secret, timestamp, small, flipped));
        }
    }

    void withoutASecretNothingVerifies()
    {
        QVERIFY(wire::sign({}, timestamp, small).isEmpty());
        QVERIFY(!wire::verify({}, timestamp, small, {}));
        QVERIFY(wire::encryptedToken({}, "x").isEmpty());
    }

    void challenge()
    {
        QCOMPARE(wire::encryptedToken(secret, "qgg8vlvZRS6UYooatFL8Aw"),
                 QByteArray("94ce411e9fb8d23015b9c77aca01997c5f5ec1fe04460b39ef614dc5e6f78335"));
    }

    void threadsDoNotDisturbEachOther()
    {
        std::atomic<int> wrong = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back(QThread::create([&wrong] {
                for (int i = 0; i < 500; ++i)
                    if (wire::sign(secret, timestamp, sample) != eventSignature)
                        ++wrong;
            }));
        for (const auto &thread : threads)
            thread->start();
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
