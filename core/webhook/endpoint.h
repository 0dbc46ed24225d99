// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zm::webhook {

/// The path that Zoom posts to: `path`, and behind it the secret end, where there is one.
QString endpointPath(const QString &path, const QString &secretEnd);
/// The whole address for Zoom's form; empty while the public one is unknown.
QString endpointUrl(const QString &publicUrl, const QString &path, const QString &secretEnd);

/// A new secret end: 128 random bits as 22 letters, digits, `-` and `_`. A stranger who finds the
/// host cannot find the receiver behind it.
QString newSecretEnd();
/// Whether a text may be one: nothing that an address would have to escape.
bool isSecretEnd(const QString &text);

} // namespace zm::webhook
