// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/httptransport.h>
#include <zoom/loopback.h>

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <algorithm>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Proxies as the desktop sets them, but never on the way to this computer: the demo's server is
/// here.
class ProxyFactory final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return QNetworkProxyFactory::proxyForQuery(query);
    }
};

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    // A secret or token follows no redirect to another host; a form follows none at all.
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     request.isForm ? QNetworkRequest::ManualRedirectPolicy
                                    : QNetworkRequest::SameOriginRedirectPolicy);
    out.setMaximumRedirectsAllowed(3);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    return out;
}

Headers headersOf(const QNetworkReply &reply)
{
    Headers headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.append({name.toLower(), value});
    return headers;
}

/// Qt reports 4xx and 5xx as errors too; to us they are answers.
bool isWholeAnswer(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status > 0;
    const bool byStatus =
        (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || error >= QNetworkReply::InternalServerError
        || error == QNetworkReply::ProtocolInvalidOperationError; // Qt's name for 400
    return byStatus && status >= 400;
}

/// Zoom's interface answers with data and never sends anybody elsewhere.
Error portal(const QString &host)
{
    return {ErrorKind::Offline,
            u"Somebody else answered in place of %1: this network seems to want a log-in in the "
            "browser first."_s.arg(host),
            u"portal"_s,
            {}};
}

bool isWebPage(const QNetworkReply &reply, int status)
{
    return (status < 300
            && reply.header(QNetworkRequest::ContentTypeHeader)
                   .toString()
                   .startsWith("text/html"_L1, Qt::CaseInsensitive))
           || status == 511; // "network authentication required"
}

Error toError(QNetworkReply::NetworkError error, const QString &host)
{
    switch (error) {
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ProtocolUnknownError: // a redirect to no place or an odd one
        return portal(host);
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Protocol,
                u"The TLS certificate of %1 was not accepted."_s.arg(host),
                u"tls"_s,
                {}};
    case QNetworkReply::HostNotFoundError:
        return {ErrorKind::Offline, u"The host %1 was not found."_s.arg(host), {}, {}};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorKind::Offline, u"%1 refused the connection."_s.arg(host), {}, {}};
    case QNetworkReply::RemoteHostClosedError:
        return {ErrorKind::Offline,
                u"%1 ended the connection before its answer was complete."_s.arg(host),
                {},
                {}};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {ErrorKind::Offline,
                u"The proxy on the way to %1 wants a user name and password, or did not accept "
                "ours."_s.arg(host),
                u"proxy_login"_s,
                {}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyConnectionClosedError:
        return {ErrorKind::Offline,
                u"The proxy on the way to %1 did not let us through."_s.arg(host),
                u"proxy"_s,
                {}};
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolFailure:
        return {ErrorKind::Protocol, u"%1 sent an answer that cannot be read."_s.arg(host), {}, {}};
    default:
        return {ErrorKind::Offline,
                u"%1 could not be reached (network error %2)."_s.arg(host).arg(int(error)),
                {},
                {}};
    }
}

} // namespace

HttpTransport::HttpTransport(QObject *parent)
    : QObject(parent)
{
    m_network.setProxyFactory(new ProxyFactory); // owned by the access manager
    m_network.setAutoDeleteReplies(false);
}

HttpTransport::~HttpTransport()
{
    for (Call &call : m_calls)
        drop(call);
}

HttpTransport::CallId HttpTransport::send(const HttpRequest &request, QObject *context,
                                          Callback done)
{
    const CallId id = ++m_lastId;
    Call call;
    call.context = context;
    call.done = std::move(done);
    call.maxBytes = request.maxBytes;
    QNetworkRequest out = toQt(request);
    if (request.isForm) {
        out.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        call.reply = m_network.post(out, request.form);
    } else {
        call.reply = m_network.get(out);
    }
    call.deadline = new QTimer(call.reply);
    call.deadline->setSingleShot(true);

    connect(call.reply, &QNetworkReply::readyRead, this, [this, id] { readSome(id); });
    connect(call.reply, &QNetworkReply::sslErrors, this,
            [this, id](const QList<QSslError> &errors) { seeCertificate(id, errors); });
    connect(call.reply, &QNetworkReply::metaDataChanged, this, [this, id] { checkLength(id); });
    // Queued: Qt may finish a hopeless request from within get().
    connect(
        call.reply, &QNetworkReply::finished, this, [this, id] { finished(id); },
        Qt::QueuedConnection);
    const milliseconds limit = request.timeout;
    connect(call.deadline, &QTimer::timeout, this, [this, id, limit, host = request.url.host()] {
        finish(id, fail(ErrorKind::Offline, u"%1 did not answer within %2 s."_s.arg(host).arg(
                                                double(limit.count()) / 1000.0)));
    });
    call.deadline->start(limit);
    m_calls.insert(id, std::move(call));
    return id;
}

void HttpTransport::cancel(CallId id)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    Call call = std::move(*it);
    m_calls.erase(it);
    drop(call);
}

void HttpTransport::checkLength(CallId id)
{
    const auto it = m_calls.constFind(id);
    if (it == m_calls.cend())
        return;
    const qint64 length = it->reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (length > it->maxBytes)
        tooLarge(id);
}

void HttpTransport::tooLarge(CallId id)
{
    const auto it = m_calls.constFind(id);
    const QString host = it->reply->url().host();
    const qint64 limit = it->maxBytes;
    finish(id, fail(ErrorKind::Protocol,
                    u"%1 sent an answer of more than %2 bytes."_s.arg(host).arg(limit), u"size"_s));
}

void HttpTransport::readSome(CallId id)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    // Never takes more than one byte above the limit, so that a packed answer cannot unfold in us;
    // asks for no more than is there, because read() sets aside as much as it is asked for.
    const qint64 room = it->maxBytes + 1 - it->body.size();
    it->body += it->reply->read(std::min(room, it->reply->bytesAvailable()));
    if (it->body.size() > it->maxBytes)
        tooLarge(id);
}

void HttpTransport::seeCertificate(CallId id, const QList<QSslError> &errors)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    it->isDated = !errors.isEmpty()
                  && std::all_of(errors.cbegin(), errors.cend(), [](const QSslError &error) {
                         return error.error() == QSslError::CertificateNotYetValid
                                || error.error() == QSslError::CertificateExpired;
                     });
}

void HttpTransport::finished(CallId id)
{
    readSome(id);
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    const QNetworkReply &reply = *it->reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (isWebPage(reply, status)) {
        finish(id, Failure(portal(reply.url().host())));
        return;
    }
    if (it->isDated) {
        finish(id, fail(ErrorKind::Protocol,
                        u"The TLS certificate of %1 is not valid on this computer's date."_s.arg(
                            reply.url().host()),
                        u"tls_date"_s));
        return;
    }
    if (!isWholeAnswer(reply.error(), status)) {
        finish(id, Failure(toError(reply.error(), reply.url().host())));
        return;
    }
    if (status >= 300 && status < 400) {
        finish(id, Failure(toError(QNetworkReply::InsecureRedirectError, reply.url().host())));
        return;
    }
    HttpAnswer answer{status, headersOf(reply), std::move(it->body)};
    finish(id, std::move(answer));
}

void HttpTransport::finish(CallId id, Result<HttpAnswer> result)
{
    const auto it = m_calls.find(id);
    if (it == m_calls.end())
        return;
    Call call = std::move(*it);
    m_calls.erase(it);
    drop(call);
    if (call.context)
        call.done(std::move(result));
}

void HttpTransport::drop(Call &call)
{
    call.deadline->stop();
    call.reply->disconnect(this);
    call.reply->abort(); // nothing happens to one that has finished
    call.reply->deleteLater();
}

} // namespace zm::zoom
