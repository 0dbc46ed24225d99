// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <zoom/headers.h>

#include <QByteArray>
#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QUrl>

#include <functional>

class QNetworkReply;
class QTimer;

namespace zm::zoom {

struct HttpRequest
{
    QUrl url;
    Headers headers;
    bool isForm = false; ///< POST `form`; else GET. The one POST there is asks for a token.
    QByteArray form;
    milliseconds timeout = 30s;         ///< for the whole answer, not only between two bytes
    qint64 maxBytes = 32 * 1024 * 1024; ///< of the body after decompression
};

/// Any status is an answer; 4xx and 5xx are for the caller to judge.
struct HttpAnswer
{
    int status = 0;
    Headers headers; ///< names in lower case
    QByteArray body;
};

/// One HTTP exchange with hard limits: time, size, redirects to the same origin only (none for a
/// form), TLS errors are errors. ErrorKind::Offline when no whole answer came, Protocol when it
/// broke a limit. A web page or a redirect where data is due is a network's log-in page that stands
/// in between: Offline too, with `portal` as detail. On the engine's thread.
class HttpTransport : public QObject
{
    Q_OBJECT
public:
    using CallId = quint64;
    using Callback = std::function<void(Result<HttpAnswer>)>;

    explicit HttpTransport(QObject *parent = nullptr);
    ~HttpTransport() override;

    /// Answers later, never from within the call; not at all once the context has died.
    CallId send(const HttpRequest &request, QObject *context, Callback done);
    /// The callback is not called any more; the connection is dropped.
    void cancel(CallId id);

private:
    struct Call
    {
        QNetworkReply *reply = nullptr;
        QTimer *deadline = nullptr;
        QPointer<QObject> context;
        Callback done;
        QByteArray body;
        qint64 maxBytes = 0;
        bool isDated = false; ///< the certificate is fine but for today's date
    };
    void checkLength(CallId id);
    void readSome(CallId id);
    void tooLarge(CallId id);
    void seeCertificate(CallId id, const QList<QSslError> &errors);
    void finished(CallId id);
    void finish(CallId id, Result<HttpAnswer> result);
    void drop(Call &call);

    QNetworkAccessManager m_network;
    QHash<CallId, Call> m_calls;
    CallId m_lastId = 0;
};

} // namespace zm::zoom
