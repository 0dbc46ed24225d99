// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/http.h>

namespace zm {
class Clock;
}

namespace zm::sim {

class Server;

/// `/sim/...`: what no Zoom has, for tests that watch a simulated account from another process.
/// GET `time`, `agents`, `queues`, `calls` (with `?at=` an earlier or the present moment, ISO or
/// milliseconds): what is true then. POST `drop-websocket`, `expire-tokens`,
/// `server-errors?count=`, `too-many?count=`, `silent-websocket?on=`, `silent-rest?on=`: what goes
/// wrong from now on.
HttpResponse controlAnswer(const HttpRequest &request, Server &server, const Clock &clock);

} // namespace zm::sim
