// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/delivery.h>

#include <QString>
#include <QStringList>

namespace zm::sim {

enum class TokenFault { None, BadClient, AppDisabled, WrongAccount, ServerError };

/// What goes wrong with the running account; may change at any time. Defaults: nothing.
struct Faults
{
    TokenFault token = TokenFault::None;

    QStringList missingScopes;    ///< not granted to new tokens, and refused to old ones
    int scopeErrorStatus = 400;   ///< 400 or 401
    int scopeErrorCode = 104;     ///< 104, 4711 or 4700
    bool brokenScopeJson = false; ///< unescaped quotes inside `message`, as seen live
    bool phoneDisabled = false;   ///< 403 with 2031 on every phone endpoint

    int tooManyRequests = 0;   ///< so many next REST requests answer 429
    bool dailyLimit = false;   ///< with the daily text and an ISO `Retry-After`
    int serverErrors = 0;      ///< so many next REST requests answer 502 with an HTML body
    int brokenAnswers = 0;     ///< so many next REST answers stop in the middle of their JSON
    QStringList removed;       ///< paths, as `phone/call_history`, that answer 404 with 2300
    int expiredPageTokens = 0; ///< so many next page tokens are refused, as after 15 minutes
    int alteredAnalytics = 0;  ///< added to the calls that each queue's totals name
    bool silentRest = false;   ///< requests are taken and never answered

    bool refuseWebSocket = false; ///< build_connection says no, whatever the token
    QString invalidTokenText = QStringLiteral("Invalid Token"); ///< or "Token is invalid"
    bool silentWebSocket = false; ///< open, but neither events nor heartbeats
    bool noHeartbeatReply = false;

    DeliveryFaults delivery;
    bool badSignature = false;
    bool staleTimestamp = false; ///< the webhook's time header is ten minutes old
};

} // namespace zm::sim
