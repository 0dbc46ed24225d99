// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QSslConfiguration>
#include <QString>

namespace zm::webhook {

/// A server's TLS configuration from a PEM chain and its PEM key (RSA or EC, no passphrase),
/// TLS 1.2 or newer. Says at once what a failed handshake would hide: unreadable files, another
/// certificate's key, an expired certificate.
Result<QSslConfiguration> tlsFrom(const QString &certificateFile, const QString &keyFile,
                                  Instant now);

} // namespace zm::webhook
