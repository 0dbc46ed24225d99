// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>

#include <QByteArray>

namespace zm::wire {

/// REST answers dressed as events, so that they enter by the same door as live events, are
/// journalled and replayed. The body goes in byte by byte as Zoom sent it; `read` becomes
/// `event_ts`. A body that is not JSON makes an envelope that `decodeEvent` rejects.

/// `zoommate.history_detail` from GET /phone/call_history/{uuid}: a RecordEvent.
QByteArray wrapHistoryDetail(const QByteArray &body, Instant read);
/// `zoommate.user_history` from a page of GET /phone/users/{id}/call_history: a RecordEvent.
QByteArray wrapUserHistory(const AgentId &user, const QByteArray &body, Instant read);
/// `zoommate.call_history` from a page of GET /phone/call_history: a SummaryEvent.
QByteArray wrapCallHistory(const QByteArray &body, Instant read);
/// `zoommate.presence` from GET /users/{id}/presence_status: a PresenceEvent with `polled` set.
QByteArray wrapPresence(const AgentId &user, const QByteArray &body, Instant read);

} // namespace zm::wire
