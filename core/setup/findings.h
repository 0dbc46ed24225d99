// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>
#include <base/instant.h>
#include <zoom/credentials.h>

#include <QString>
#include <QStringList>

#include <setup/checkline.h>
#include <setup/requirements.h>

#include <optional>

namespace zm::setup {

/// Why no token came, each cause with its own sentence and way on (CONTRACT a).
CheckLine refusedToken(const Error &error);
CheckLine grantedToken(const QStringList &scopes);

/// `skew` is our clock less Zoom's. Webhook signatures are refused beyond five minutes.
CheckLine clockLine(milliseconds skew);

/// What a probe showed. Empty error: the scope is there, whatever the token's list says.
CheckLine scopeLine(const ScopeRequirement &scope, bool listed, const std::optional<Error> &probe);
/// A scope that only the token's list can prove, because it opens no endpoint.
CheckLine unprobedScopeLine(const ScopeRequirement &scope, bool listed, bool listIsEmpty);

/// `takes`: the running program has a receiver; `validated`: when Zoom last asked it to prove
/// itself.
CheckLine webhookLine(const zoom::Credentials &credentials, bool takes,
                      std::optional<Instant> validated);

CheckLine writeScopesLine(const QStringList &writing);
CheckLine eventLine(const EventRequirement &event, std::optional<Instant> firstSeen);

} // namespace zm::setup
