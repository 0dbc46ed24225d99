// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>
#include <domain/party.h>

#include <QList>
#include <QString>

#include <optional>

namespace zm {

/// Where a record came from, best last: a later one replaces an earlier one for the same leg
/// (PRODUCT: history detail and call element over v2 over v1 over live events).
enum class RecordSource {
    CallLogV1,   ///< `*_call_log_completed`
    HistoryV2,   ///< `*_call_history_completed`
    UserHistory, ///< GET /phone/users/{id}/call_history
    ElementV3,   ///< `*_call_element_completed`
    Detail,      ///< GET /phone/call_history/{uuid}
};

enum class Direction { Unknown, Inbound, Outbound };

/// One finished leg (or one queue's or menu's passage) as Zoom's record tells it, all three
/// generations in one form. Words that we may not know stay text.
struct CallElement
{
    RecordSource source = RecordSource::ElementV3;
    QString elementId; ///< `call_element_id`, v2 and v1: `id`
    QString historyId; ///< `call_history_uuid`, v2: `call_path_id`; empty in v1
    CallId call;
    QString owner; ///< `user_id` of the event, or the user whose history was read; may be empty
    Direction direction = Direction::Unknown;
    bool internal = false; ///< `connect_type` internal
    bool hiddenCaller = false;
    Party caller;
    Party callee;
    Party operatedBy; ///< `operator_*`: who acted, e.g. the queue that rang a member
    Instant start{};
    std::optional<Instant> answer;
    std::optional<Instant> end;
    QString event;        ///< incoming, ring_to_member, direct_transfer, …
    QString result;       ///< as it came: answered, ring_timeout, … (v1: `Call connected`, …)
    QString resultReason; ///< answered_by_other, …
    std::optional<seconds> talk;
    std::optional<seconds> hold;
    std::optional<seconds> wait;
    bool voicemail = false;
    int segment = -1;
    int node = -1;

    bool operator==(const CallElement &) const = default;
};

/// One whole call of the account's history list: no talk, hold or wait there.
struct CallSummary
{
    QString historyId;
    CallId call;
    Direction direction = Direction::Unknown;
    bool internal = false;
    Party caller;
    Party callee;
    Instant start{};
    std::optional<Instant> answer;
    std::optional<Instant> end;
    seconds duration{0};
    QString result;

    bool operator==(const CallSummary &) const = default;
};

} // namespace zm
