// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zm::wire {

/// Zoom's webhook signature: HMAC-SHA256 over `v0:` + timestamp + `:` + the raw body, keyed with
/// the app's secret token. Bytes count: a body that was parsed and written again no longer
/// verifies. Pure functions for any thread; each thread keeps one OpenSSL context.

/// `v0=` and 64 lower-case hex digits.
QByteArray sign(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &body);

/// Compares in constant time. False for an empty secret.
bool verify(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &body,
            const QByteArray &signature);

/// What `endpoint.url_validation` wants back for its `plainToken`: 64 hex digits.
QByteArray encryptedToken(const QByteArray &secret, const QByteArray &plainToken);

} // namespace zm::wire
