// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <domain/event.h>

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace zm::webhook {

/// What a stranger on the network can cost us. `QHttpServer` itself has no limits.
struct Limits
{
    int connections = 256;          ///< at the limit the one longest without progress makes room
    qint64 bodyBytes = 1024 * 1024; ///< larger: 413
    qint64 headerBytes = 64 * 1024; ///< body and headers without an answer above both: closed
    milliseconds request{10s};      ///< from the first byte (or connecting) to our answer
    milliseconds idle{60s};         ///< between an answer and the next request
    seconds signatureAge{300};      ///< how far a timestamp may be off, either way
};

struct Options
{
    QString host = QStringLiteral("127.0.0.1"); ///< address to listen on; 0.0.0.0 or :: for all
    quint16 port = 0;                           ///< 0 lets the system choose
    QString path = QStringLiteral("/webhook");
    /// The secret end of the path (endpoint.h): with it only `path/secretPath` is there, and a
    /// request for anything else is told 404 before its signature is looked at.
    QString secretPath{};
    bool plainPathToo = false;   ///< `path` alone still works, until Zoom has been told the new one
    QList<QByteArray> secrets{}; ///< the app's secret token; two during its change, the newer first
    std::optional<Instant> olderUntil{}; ///< all secrets but the first end then; empty: never
    QString certificateFile{};           ///< PEM chain; with `keyFile` the server speaks TLS
    QString keyFile{};
    milliseconds tlsLook{30s}; ///< how often the two files are looked at for a renewal
    Limits limits;
};

/// What happened so far, for the health page and `check`.
struct Statistics
{
    quint64 accepted = 0;   ///< stored and answered 200
    quint64 notStored = 0;  ///< answered 503, so Zoom tries again
    quint64 challenges = 0; ///< endpoint.url_validation answered
    quint64 notSigned = 0;  ///< signature or timestamp header missing
    quint64 badSignature = 0;
    quint64 stale = 0; ///< well signed, but the time is off
    quint64 badJson = 0;
    quint64 tooLarge = 0;
    quint64 wrongTarget = 0; ///< other path or method
    quint64 crowdedOut = 0;  ///< closed to make room for a newer connection
    quint64 closedSlow = 0;  ///< took too long, or sat idle
    quint64 clientGone = 0;  ///< left before its answer
    std::optional<Instant> lastAccepted;
    std::optional<Instant> lastChallenge;

    bool operator==(const Statistics &) const = default;
};

/// What the server shows to those who connect, where it speaks TLS.
struct TlsState
{
    std::optional<Instant> validUntil; ///< of the certificate in use; empty without TLS
    QString trouble; ///< a whole sentence while the files on disk cannot be used, or it has expired

    bool operator==(const TlsState &) const = default;
};

/// The embedded receiver of Zoom's webhooks: HTTP or HTTPS. It proves the signature over the bytes
/// as they came, answers `endpoint.url_validation` by itself and hands every other event to the
/// handler; Zoom gets its 200 only when the handler says that the event is stored, else 503, and
/// Zoom sends it again. It lives on the engine thread and is used there only.
class Server final : public QObject
{
    Q_OBJECT

public:
    using Ack =
        std::function<void(bool stored)>; ///< call once, on the server's thread, at any time
    using Handler = std::function<void(RawEvent event, Ack ack)>;

    /// The clock must outlive the server.
    Server(Options options, const Clock &clock, Handler handler, QObject *parent = nullptr);
    ~Server() override;

    /// Storage: certificate or key unreadable. Invalid: no secret, bad address or path, TLS half
    /// given. Offline: the port is taken or forbidden.
    Result<> start();
    /// Not from within the handler.
    void stop();
    bool isListening() const;
    quint16 port() const;    ///< the real one, also when the system chose it
    int connections() const; ///< open right now
    /// Takes effect with the next request.
    void setSecrets(QList<QByteArray> secrets);
    const Statistics &statistics() const;
    /// A certificate that is renewed on disk is used for new connections without a restart; one
    /// that cannot be used leaves the old one in place and says so here.
    const TlsState &tls() const;

Q_SIGNALS:
    void statisticsChanged();
    void tlsChanged();
    void challenged(); ///< Zoom validated the address: proof that it reaches us

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace zm::webhook
