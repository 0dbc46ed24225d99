// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QString>

#include <optional>

namespace zm {

/// Named after what the caller would do about it.
enum class ErrorKind {
    Offline,      ///< wait and retry: no network, refused, timed out
    RateLimited,  ///< wait until `retryAt`
    Unauthorized, ///< sign in again: bad credentials or token
    Forbidden,    ///< a scope, role or licence is missing; `detail` names it
    NotFound,     ///< the thing is gone; drop it
    Protocol,     ///< the peer said something unexpected; log and go on
    Storage,      ///< tell the user: disk, database, file
    Invalid,      ///< the user's own input is wrong
    Cancelled,    ///< nothing
};

/// A failure as a value. `message` is a whole English sentence for the log and the command line;
/// the desktop words it by `kind`. Neither part may hold a secret or personal data.
struct Error
{
    ErrorKind kind = ErrorKind::Protocol;
    QString message;
    QString detail;
    std::optional<Instant> retryAt;

    /// The same error, with where it happened put in front.
    Error in(const QString &where) const;
    QString toString() const;
    bool operator==(const Error &) const = default;
};

QString nameOf(ErrorKind kind);

} // namespace zm
