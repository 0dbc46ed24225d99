// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <base/instant.h>

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

namespace zm::wire {

using Headers = QList<QPair<QByteArray, QByteArray>>; ///< names compare without case

/// Words that `Error::detail` holds so that a caller can act without reading sentences;
/// `Error::toString` leaves them out. A missing scope is named itself, e.g.
/// `phone:read:list_users:admin`; several are parted by blanks.
namespace detail {
inline constexpr char16_t zoomPhone[] = u"zoom_phone"; ///< Forbidden: no Zoom Phone on the account
inline constexpr char16_t role[] = u"role";            ///< Forbidden: role, site or plan lacks it
inline constexpr char16_t endpoint[] = u"endpoint"; ///< NotFound: Zoom removed this endpoint (2300)
inline constexpr char16_t record[] = u"record";     ///< NotFound: this user, queue or call is gone
inline constexpr char16_t account[] = u"account";   ///< Invalid: wrong account id
inline constexpr char16_t client[] = u"client";     ///< Unauthorized: wrong client id or secret
inline constexpr char16_t appDisabled[] = u"app_disabled"; ///< Unauthorized: app not activated
inline constexpr char16_t grant[] = u"grant";          ///< Protocol: this grant is not supported
inline constexpr char16_t token[] = u"token";          ///< Unauthorized: renew the token once
inline constexpr char16_t pageToken[] = u"page_token"; ///< Protocol: begin at the first page again
inline constexpr char16_t parameter[] = u"parameter";  ///< Protocol: Zoom refused a filter of ours
inline constexpr char16_t daily[] = u"daily";          ///< RateLimited until the next day
inline constexpr char16_t perSecond[] = u"per_second"; ///< RateLimited for a moment
inline constexpr char16_t server[] = u"server"; ///< Offline: reached, but it failed (5xx, 408)
} // namespace detail

/// Types an answer of the REST API that is not 2xx. Zoom's codes are not unique and bodies may be
/// HTML or broken JSON, so the status, the code and known texts decide together; nothing of the
/// body's free text is repeated, since it can name people. A RateLimited error always has `retryAt`
/// (from Retry-After as seconds, HTTP date or ISO time, else X-RateLimit-Reset, else one second or
/// the next UTC midnight), a server failure when the answer names it; add jitter.
Error apiError(int status, const Headers &headers, const QByteArray &body, Instant now);

/// The same for the token endpoint, whose bodies are `{"reason", "error"}`.
Error tokenError(int status, const Headers &headers, const QByteArray &body, Instant now);

/// What the other side's clock said (`Date`); empty where it said nothing readable.
std::optional<Instant> serverTime(const Headers &headers);

} // namespace zm::wire
