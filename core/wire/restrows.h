// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <wire/rest.h>

/// REST answers that are parsed already, because an envelope held them. Private to the folder.
namespace zm::wire {

Result<RecordEvent> historyDetail(const QJsonObject &call);
Result<Page<CallElement>> userHistory(const AgentId &user, const QJsonObject &page);
Result<Page<CallSummary>> callHistory(const QJsonObject &page);
Result<PresenceEvent> presence(const AgentId &agent, const QJsonObject &answer);

} // namespace zm::wire
