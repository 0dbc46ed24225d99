// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wire/apierror.h>

#include <optional>

/// When a server wants to be asked again. Private to the folder.
namespace zm::wire {

/// The value of a header, its name compared without case; empty where it is missing.
QByteArray headerOf(const Headers &headers, const char *name);

/// `Retry-After` as seconds, HTTP date or ISO 8601 (Zoom's daily limit), else `X-RateLimit-Reset`
/// as epoch seconds or milliseconds. Empty for none, past times and nonsense; never more than a day
/// ahead, so that a wrong header cannot silence us for good.
std::optional<Instant> retryTime(const Headers &headers, Instant now);

} // namespace zm::wire
