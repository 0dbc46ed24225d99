// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/websocketframe.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace zm::zoom;
using namespace Qt::Literals::StringLiterals;
using Kind = WebSocketFrame::Kind;

Q_DECLARE_METATYPE(zm::zoom::WebSocketFrame::Kind)

namespace {

/// JSON with ' for ", because moc of Qt 6.4 loses its way in raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A text as a JSON string.
QByteArray quoted(const QByteArray &text)
{
    const QByteArray list =
        QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray message(const QByteArray &content)
{
    return json("{'module':'message','content':") + content + '}';
}

} // namespace

class TestWebSocketFrame : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("event");
        const auto row = [](const char *name, const QByteArray &text, Kind kind,
                            const QByteArray &event = {}) {
            QTest::newRow(name) << text << kind << event;
        };
        row("greeting", json("{'module':'build_connection','success':true,'content':'x'}"),
            Kind::Greeting);
        row("expired token, old words",
            json("{'module':'build_connection','success':false,'content':'Invalid Token'}"),
            Kind::RefusedToken);
        row("expired token, new words",
            json("{'module':'build_connection','success':false,'content':'Token is invalid'}"),
            Kind::RefusedToken);
        row("token refused in a heartbeat",
            json("{'module':'heartbeat','success':false,'content':'token expired'}"),
            Kind::RefusedToken);
        row("another refusal",
            json("{'module':'build_connection','success':false,'content':'no subscription'}"),
            Kind::Refused);
        row("heartbeat", json("{'module':'heartbeat','success':true}"), Kind::Heartbeat);
        const QByteArray spaced = json("{ 'event':'a', 'n':12345678901234567890 }");
        row("event in a string, every byte kept", message(quoted(spaced)), Kind::Event, spaced);
        const QByteArray plain = json("{'event':'a','n':14155550123}");
        row("with a header beside it",
            json("{'module':'message','header':{'x':1},'content':") + quoted(plain) + '}',
            Kind::Event, plain);
        row("event as an object", message(plain), Kind::Event, plain);
        row("event encoded twice", message(quoted(quoted(plain))), Kind::Event, plain);
        const QByteArray accents = json("{'event':'Zoë 東京'}");
        row("accents survive", message(quoted(accents)), Kind::Event, accents);
        row("message without content", json("{'module':'message'}"), Kind::Bad);
        row("content that is no JSON", message(quoted("hello")), Kind::Bad);
        row("content that is a list", message(quoted("[1,2]")), Kind::Bad);
        row("content that is a number", message("7"), Kind::Bad);
        row("unknown module", json("{'module':'news','content':'x'}"), Kind::Other);
        row("no module", json("{'hello':1}"), Kind::Bad);
        row("not JSON", "<html>", Kind::Bad);
        row("nothing", "", Kind::Bad);
        row("cut off", message(quoted(plain)).chopped(9), Kind::Bad);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        const WebSocketFrame frame = readFrame(QString::fromUtf8(text));
        QTEST(frame.kind, "kind");
        QTEST(frame.event, "event");
    }

    void ourHeartbeatIsZooms() { QCOMPARE(heartbeatFrame(), u"{\"module\":\"heartbeat\"}"_s); }
};

QTEST_GUILESS_MAIN(TestWebSocketFrame)
#include "tst_websocketframe.moc"
