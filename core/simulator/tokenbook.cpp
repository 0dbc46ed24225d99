// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/random.h>
#include <simulator/tokenbook.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

HttpResponse refusal(int status, const QString &reason, const QString &error)
{
    HttpResponse response;
    response.status = status;
    response.body = QJsonDocument(QJsonObject{{"reason"_L1, reason}, {"error"_L1, error}})
                        .toJson(QJsonDocument::Compact);
    return response;
}

} // namespace

Credentials credentialsFor(quint64 seed, const QString &accountId)
{
    Random random{seed, 30};
    Credentials made;
    made.accountId = accountId;
    made.clientId = u"sim"_s + random.id22().left(19);
    made.clientSecret = u"simulated-"_s + random.id22();
    made.secretToken = u"simulated-secret-"_s + random.id22().left(12);
    made.subscriptionId = random.id22();
    return made;
}

HttpResponse TokenBook::answer(const HttpRequest &request, const Faults &faults)
{
    if (request.method != "POST")
        return refusal(405, u"Method Not Allowed"_s, u"invalid_request"_s);
    switch (faults.token) {
    case TokenFault::None:
        break;
    case TokenFault::BadClient:
        return refusal(401, u"Invalid client_id or client_secret"_s, u"invalid_client"_s);
    case TokenFault::AppDisabled:
        return refusal(400, u"The app has been disabled by the developer"_s, u"invalid_client"_s);
    case TokenFault::WrongAccount:
        return refusal(400, u"Bad Request"_s, u"invalid_request"_s);
    case TokenFault::ServerError: {
        HttpResponse response;
        response.status = 503;
        response.type = "text/html";
        response.body = "<html><body><h1>Service Unavailable</h1></body></html>";
        return response;
    }
    }
    if (request.query.hasQueryItem(u"grant_type"_s))
        return refusal(400, u"Bad Request"_s,
                       u"invalid_request"_s); // parameters belong in the body
    const QByteArray basic =
        "Basic " + (m_credentials.clientId + u':' + m_credentials.clientSecret).toUtf8().toBase64();
    if (request.headers.value("authorization") != basic)
        return refusal(400, u"Invalid client_id or client_secret"_s, u"invalid_client"_s);
    const QUrlQuery form(QString::fromUtf8(request.body));
    const QString grant = form.queryItemValue(u"grant_type"_s, QUrl::FullyDecoded);
    if (grant != "account_credentials"_L1 && grant != "client_credentials"_L1)
        return refusal(400, u"unsupported grant type"_s, u"unsupported_grant_type"_s);
    const bool rest = grant == "account_credentials"_L1;
    if (rest && form.queryItemValue(u"account_id"_s, QUrl::FullyDecoded) != m_credentials.accountId)
        return refusal(400, u"Bad Request"_s, u"invalid_request"_s);

    QStringList scopes = m_options.scopes;
    for (const QString &missing : faults.missingScopes)
        scopes.removeAll(missing);
    Random random{m_options.seed, 31, m_issued++};
    QString text = u"eyJzaW11bGF0ZWQiOnRydWV9."_s;
    for (int i = 0; i < 12; ++i)
        text += random.id22();
    m_tokens.insert(text, {Real::now() + m_options.tokenLifetime, scopes, rest});
    HttpResponse response;
    response.body =
        QJsonDocument(QJsonObject{{"access_token"_L1, text},
                                  {"token_type"_L1, u"bearer"_s},
                                  {"expires_in"_L1, qint64(m_options.tokenLifetime.count())},
                                  {"scope"_L1, scopes.join(u' ')}})
            .toJson(QJsonDocument::Compact);
    return response;
}

TokenState TokenBook::stateOf(const QString &token) const
{
    const auto found = m_tokens.constFind(token);
    if (found == m_tokens.constEnd())
        return TokenState::Unknown;
    return Real::now() < found->expires ? TokenState::Valid : TokenState::Expired;
}

QStringList TokenBook::scopesOf(const QString &token) const
{
    return m_tokens.value(token).scopes;
}

bool TokenBook::isForRest(const QString &token) const
{
    return m_tokens.value(token).rest;
}

void TokenBook::expireAll()
{
    for (Token &token : m_tokens)
        token.expires = Real::now();
}

} // namespace zm::sim
