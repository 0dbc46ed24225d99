// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QString>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QTcpServer;
class QTcpSocket;

namespace zm::test {

using StubHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct StubRequest
{
    QByteArray method;
    QByteArray path;  ///< as it came, percent-encoded
    QByteArray query; ///< as it came
    StubHeaders headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    /// Every value of one key, decoded, in order.
    QList<QByteArray> values(const QByteArray &key) const;
};

/// One answer, or the lack of one.
struct StubReply
{
    enum class Manner {
        Whole,
        Stall,    ///< takes the request and says nothing
        Drop,     ///< closes without a word
        HalfBody, ///< declares the whole length, sends half of the body and closes
        Drip,     ///< a byte every 20 ms, for ever
    };
    int status = 200;
    QByteArray body = "{}";
    StubHeaders headers;
    Manner manner = Manner::Whole;
    std::chrono::milliseconds delay{0};

    static StubReply error(int status, int code, const QByteArray &message);
};

/// The server's end of one WebSocket: speaks frames by hand, so that it can speak half of one.
class StubSocket : public QObject
{
    Q_OBJECT
public:
    StubSocket(QTcpSocket *socket, StubRequest request);

    const StubRequest &request() const { return m_request; }
    QStringList texts() const { return m_texts; } ///< heard, heartbeats included
    bool isOpen() const;

    void sendText(const QByteArray &text);
    /// One webhook body the usual way: as a JSON string in `content`.
    void sendEvent(const QByteArray &body);
    /// Text in two frames, as a proxy may cut it.
    void sendFragmented(const QByteArray &text);
    /// A header that promises more bytes than come.
    void sendHalfFrame();
    void sendRaw(const QByteArray &bytes);
    void close(quint16 code);
    /// The connection breaks, without a closing frame.
    void drop();
    bool heartbeats = true; ///< answers them

Q_SIGNALS:
    void heard(const QString &text);
    void closed();

private:
    void read();

    QPointer<QTcpSocket> m_socket;
    StubRequest m_request;
    QByteArray m_buffer;
    QStringList m_texts;
};

/// A Zoom on loopback that does exactly what a test tells it, nothing by itself but greet sockets
/// and answer heartbeats. Shares no code with the simulator or the client.
class ZoomStub : public QObject
{
    Q_OBJECT
public:
    explicit ZoomStub(const std::optional<QSslConfiguration> &tls = {});
    ~ZoomStub() override;

    QString url() const; ///< for ZoomHosts::fromBase
    quint16 port() const;

    using Handler = std::function<StubReply(const StubRequest &)>;
    /// Answers a path. Without a handler a path gets 404 with code 2300.
    void on(const QByteArray &path, Handler handler);
    /// Answers in turn; the last one for ever.
    void on(const QByteArray &path, QList<StubReply> replies);
    /// A token that expires in so many seconds; each has its own number: token-1, token-2.
    void grantTokens(int expiresIn = 3600, const QByteArray &scopes = "phone:read:call:admin");

    QList<StubRequest> requests(const QByteArray &path) const;
    int count(const QByteArray &path) const { return int(requests(path).size()); }

    /// What a new WebSocket at /ws gets at once; empty: nothing.
    QByteArray greeting = R"({"module":"build_connection","success":true,"content":"ready"})";
    /// HTTP status of the upgrade; 101 accepts.
    int upgradeStatus = 101;
    QList<StubSocket *> sockets() const { return m_sockets; } ///< every one ever opened
    StubSocket *lastSocket() const { return m_sockets.isEmpty() ? nullptr : m_sockets.last(); }
    int openSockets() const;
    int connections() const { return m_connections; } ///< TCP, since start

Q_SIGNALS:
    void requested(const QByteArray &path);
    void socketOpened(zm::test::StubSocket *socket);

private:
    struct Connection
    {
        QByteArray buffer;
        bool busy = false;
    };
    void accept(QTcpSocket *socket);
    void read(QTcpSocket *socket, const std::shared_ptr<Connection> &connection);
    void serve(QTcpSocket *socket, const StubRequest &request,
               const std::shared_ptr<Connection> &connection);
    void send(QTcpSocket *socket, const StubReply &reply);
    void upgrade(QTcpSocket *socket, const StubRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    bool m_tls = false;
    QHash<QByteArray, Handler> m_handlers;
    QList<StubRequest> m_requests;
    QList<StubSocket *> m_sockets;
    int m_connections = 0;
    int m_tokens = 0;
};

} // namespace zm::test
