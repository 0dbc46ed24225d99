// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/faults.h>
#include <simulator/http.h>
#include <simulator/options.h>

#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>

namespace zm::sim {

/// Invented values, the same for the same seed: they open nothing but this account.
struct Credentials
{
    QString accountId;
    QString clientId;
    QString clientSecret;
    QString secretToken;
    QString subscriptionId;
};

Credentials credentialsFor(quint64 seed, const QString &accountId);

enum class TokenState { Unknown, Expired, Valid };

/// `POST /oauth/token` and what it handed out (CONTRACT a). Tokens age in real time even where
/// simulated time races, as the client's own clock does.
class TokenBook
{
public:
    TokenBook(const Options &options, const Credentials &credentials)
        : m_options(options)
        , m_credentials(credentials)
    {}
    HttpResponse answer(const HttpRequest &request, const Faults &faults);
    TokenState stateOf(const QString &token) const;
    QStringList scopesOf(const QString &token) const;
    /// Not for REST: a token of `grant_type=client_credentials` opens the WebSocket only.
    bool isForRest(const QString &token) const;
    void expireAll();

private:
    using Real = std::chrono::steady_clock;
    struct Token
    {
        Real::time_point expires;
        QStringList scopes;
        bool rest = true;
    };
    const Options &m_options;
    const Credentials &m_credentials;
    QHash<QString, Token> m_tokens;
    quint64 m_issued = 0;
};

} // namespace zm::sim
