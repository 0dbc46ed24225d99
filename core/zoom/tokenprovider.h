// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <base/result.h>
#include <zoom/credentials.h>
#include <zoom/httptransport.h>
#include <zoom/monotonic.h>
#include <zoom/zoomhosts.h>

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace zm::zoom {

/// A bearer token. Kept in memory only.
struct AccessToken
{
    QString value;
    QStringList scopes;
    milliseconds renewAt{0};   ///< monotonic: from here on the provider asks for a new one
    milliseconds expiresAt{0}; ///< monotonic
};

struct TokenOptions
{
    /// Zoom's own WebSocket sample asks with `client_credentials` (CONTRACT e).
    QString grant = QStringLiteral("account_credentials");
    milliseconds timeout = 20s;
    milliseconds margin = 5min;
    Monotonic monotonic = steadyTime();
};

/// Gets and keeps the Server-to-Server token. However many callers ask, one request is under way
/// at a time, and all share its answer. Renews five minutes before the end (a sixth of the lifetime
/// if that is less). While a client secret changes, the one before it is tried where the new one is
/// refused. One per grant; on the engine's thread.
class TokenProvider : public QObject
{
    Q_OBJECT
public:
    using Options = TokenOptions;
    using Callback = std::function<void(Result<AccessToken>)>;

    TokenProvider(HttpTransport &http, const ZoomHosts &hosts, Credentials credentials,
                  const Clock &clock, Options options = {}, QObject *parent = nullptr);

    /// The kept token, or a new one. Answers later, never from within the call; not at all once the
    /// context has died. ErrorKind::Unauthorized for wrong or incomplete credentials or a disabled
    /// app, Invalid for an unknown account; `detail` then holds a word of wire::detail, or
    /// "incomplete".
    void token(QObject *context, Callback done);
    /// The kept token if it need not be renewed yet.
    std::optional<AccessToken> fresh() const;
    /// The server refused this token: ask for another next time. A token already replaced is
    /// ignored, so that ten calls refused together renew once.
    void invalidate(const QString &value);
    void setCredentials(Credentials credentials);
    bool canSignIn() const { return m_credentials.canSignIn(); }
    QStringList missing() const { return m_credentials.missing(); }

    /// Granted with the last token; empty before the first.
    QStringList scopes() const;
    const Monotonic &monotonic() const { return m_options.monotonic; }
    std::optional<Error> lastError() const { return m_lastError; }

Q_SIGNALS:
    void renewed(const QStringList &scopes);
    void failed(const zm::Error &error);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Callback done;
    };
    void answerKnown();
    void request();
    void finish(const Result<AccessToken> &result);
    void answer(const Result<AccessToken> &result);
    Result<AccessToken> read(const HttpAnswer &answer) const;

    HttpTransport &m_http;
    ZoomHosts m_hosts;
    Credentials m_credentials;
    const Clock &m_clock;
    Options m_options;
    std::optional<AccessToken> m_token;
    std::optional<Error> m_lastError;
    QStringList m_scopes;
    std::vector<Waiting> m_waiting;
    bool m_withPrevious = false; ///< the new secret was refused, so the one before it is tried
    bool m_answering = false;    ///< an answer that needs no request is on its way
    HttpTransport::CallId m_call = 0;
};

} // namespace zm::zoom
