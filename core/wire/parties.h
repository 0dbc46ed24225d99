// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/party.h>

#include <QJsonObject>
#include <QString>

/// The ends of a call in each of Zoom's spellings. Private to the folder.
namespace zm::wire {

/// `callQueue`, `call_queue`, `commonAreaPhone`, …
ExtensionKind kindFrom(QStringView word);

/// E.164 with its plus, also where Zoom left it out; bare extensions as they are; empty for a
/// withheld number, whatever word stands for it.
QString phoneNumber(const QString &written);

/// `caller`, `callee`, `owner`, `recipient` of live events; also v1's `forwarded_by`.
Party liveParty(const QJsonObject &object);
Forwarder forwarder(const QJsonObject &object);

enum class Role { Caller, Callee };

/// The flat `caller_ext_id`, `caller_did_number`, … of records and history.
Party rowParty(const QJsonObject &row, Role role);
/// The flat `caller_number`, `caller_number_type`, … of v1 rows and voicemails. Type 1 is an
/// extension, 2 a phone number, 3 an emergency number.
Party numberedParty(const QJsonObject &row, Role role);

} // namespace zm::wire
