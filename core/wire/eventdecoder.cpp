// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "parties.h"
#include "restrows.h"
#include "rows.h"

#include <wire/eventdecoder.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::wire {

namespace {

using Body = decltype(Event::body);

/// A body with the time that it says of itself.
struct Fact
{
    Body body;
    std::optional<Instant> at;
};

struct Envelope
{
    QString type;
    QJsonObject payload;
    QJsonObject object;
    Instant stamped; ///< `event_ts`, else when it was received

    Failure lacks(QLatin1StringView what) const
    {
        return fail(ErrorKind::Protocol, u"The event "_s + type + u" has no "_s + what + u'.');
    }
};

using Reader = Result<Fact> (*)(const Envelope &envelope);

// -- live call events ---------------------------------------------------------------------------

struct LegWord
{
    QLatin1StringView word;
    LegStep step;
};

constexpr std::array legWords = {
    LegWord{"ringing"_L1, LegStep::Ringing},   LegWord{"ringback"_L1, LegStep::Ringing},
    LegWord{"answered"_L1, LegStep::Answered}, LegWord{"connected"_L1, LegStep::Answered},
    LegWord{"ended"_L1, LegStep::Ended},       LegWord{"missed"_L1, LegStep::Missed},
    LegWord{"rejected"_L1, LegStep::Rejected}, LegWord{"hold"_L1, LegStep::Held},
    LegWord{"unhold"_L1, LegStep::Unheld},     LegWord{"parked"_L1, LegStep::Parked},
};

constexpr auto callerPrefix = "phone.caller_"_L1;
constexpr auto calleePrefix = "phone.callee_"_L1;

std::optional<std::pair<Side, LegStep>> legStep(QStringView type)
{
    const bool isCaller = type.startsWith(callerPrefix);
    if (!isCaller && !type.startsWith(calleePrefix))
        return {};
    const QStringView word = type.sliced(callerPrefix.size());
    for (const LegWord &known : legWords)
        if (word == known.word)
            return std::pair(isCaller ? Side::Caller : Side::Callee, known.step);
    return {};
}

std::optional<Instant> ownTime(const LegEvent &leg, std::optional<Instant> said)
{
    switch (leg.step) {
    case LegStep::Ringing:
        return leg.ringAt;
    case LegStep::Answered:
        return leg.answerAt;
    case LegStep::Ended:
    case LegStep::Missed:
    case LegStep::Rejected:
        return leg.endAt;
    case LegStep::Held:
    case LegStep::Unheld:
    case LegStep::Parked:
        return said;
    }
    return {};
}

Result<Fact> readLeg(const Envelope &envelope, Side side, LegStep step)
{
    const QJsonObject &object = envelope.object;
    LegEvent leg;
    leg.call = CallId(json::text(object, "call_id"_L1));
    if (leg.call.isEmpty())
        return envelope.lacks("call_id"_L1);
    if (step == LegStep::Parked) {
        // The field also speaks when all went well: "Park successfully." A failed park changes
        // nothing.
        const QString outcome = json::text(object, "park_failure_reason"_L1);
        if (!outcome.isEmpty() && !outcome.contains("success"_L1, Qt::CaseInsensitive))
            return Fact{UnknownEvent{envelope.type}, json::instant(object, "date_time"_L1)};
    }
    leg.side = side;
    leg.step = step;
    leg.caller = liveParty(object.value("caller"_L1).toObject());
    leg.callee = liveParty(object.value("callee"_L1).toObject());
    leg.forwardedBy = forwarder(object.value("forwarded_by"_L1).toObject());
    leg.redirectedBy = forwarder(object.value("redirect_forwarded_by"_L1).toObject());
    leg.channel = json::text(object, "channel_id"_L1);
    leg.ringAt = json::instant(object, "ringing_start_time"_L1);
    leg.answerAt = json::instant(object, "answer_start_time"_L1);
    if (!leg.answerAt)
        leg.answerAt = json::instant(object, "connected_start_time"_L1);
    leg.endAt = json::instant(object, "call_end_time"_L1);
    leg.reason = json::firstText(object, {"handup_result"_L1, "hangup_result"_L1});
    const auto at = ownTime(leg, json::instant(object, "date_time"_L1));
    return Fact{std::move(leg), at};
}

// -- all other events ---------------------------------------------------------------------------

Result<Fact> readPresence(const Envelope &envelope)
{
    const QJsonObject &object = envelope.object;
    PresenceEvent event;
    event.agent = AgentId(json::firstText(object, {"id"_L1, "user_id"_L1}));
    if (event.agent.isEmpty())
        return envelope.lacks("user id"_L1);
    event.word = json::text(object, "presence_status"_L1);
    if (event.word.isEmpty())
        return envelope.lacks("presence_status"_L1);
    event.presence = presenceFrom(event.word);
    event.email = json::text(object, "email"_L1);
    auto at = json::instant(object, "date_time"_L1);
    if (!at)
        at = json::instant(object, "date-time"_L1);
    return Fact{std::move(event), at};
}

Result<Fact> readTransfer(const Envelope &envelope, TransferStep step)
{
    const QJsonObject &object = envelope.object;
    TransferEvent event;
    event.step = step;
    event.call = CallId(json::text(object, "call_id"_L1));
    if (event.call.isEmpty())
        return envelope.lacks("call_id"_L1);
    event.owner = liveParty(object.value("owner"_L1).toObject());
    event.target = liveParty(object.value("recipient"_L1).toObject());
    if (event.target.number.isEmpty())
        event.target.number = phoneNumber(json::text(object, "transfer_phone_number"_L1));
    event.consultation = CallId(json::text(object, "transfer_call_id"_L1));
    event.failure = json::text(object, "failure_reason"_L1);
    return Fact{std::move(event), json::instant(object, "date_time"_L1)};
}

Result<Fact> readVoicemail(const Envelope &envelope)
{
    const QJsonObject &object = envelope.object;
    VoicemailEvent event;
    event.call = CallId(json::text(object, "call_id"_L1));
    event.caller = numberedParty(object, Role::Caller);
    event.callee = numberedParty(object, Role::Callee);
    if (const auto kind = kindFrom(json::text(object, "callee_extension_type"_L1));
        kind != ExtensionKind::Unknown)
        event.callee.kind = kind;
    if (event.callee.userId.isEmpty())
        event.callee.userId = json::text(object, "callee_id"_L1);
    event.historyId = json::text(object, "call_history_id"_L1);
    return Fact{std::move(event), json::instant(object, "date_time"_L1)};
}

Result<Fact> readDeletion(const Envelope &envelope)
{
    const QJsonObject &object = envelope.object;
    RecordsDeletedEvent event;
    event.owner = json::text(object, "user_id"_L1);
    event.all = json::isTrue(object, "delete_all"_L1);
    const auto ids = firstArray(object, {"call_element_ids"_L1, "call_log_ids"_L1});
    for (const QJsonValue id : ids.value_or(QJsonArray()))
        if (QString text = json::text(id); !text.isEmpty())
            event.elementIds.append(std::move(text));
    if (event.all && event.owner.isEmpty())
        return envelope.lacks("user_id"_L1);
    return Fact{std::move(event), json::instant(object, "execute_time"_L1)};
}

Result<Fact> readRecords(const Envelope &envelope, RecordSource source, Direction ownerIs)
{
    const auto rows = firstArray(envelope.object, {"call_elements"_L1, "call_logs"_L1});
    if (!rows)
        return envelope.lacks("call_elements or call_logs"_L1);
    RecordEvent event{decodeElements(
        *rows, {source, json::text(envelope.object, "user_id"_L1), ownerIs, {}, envelope.stamped})};
    std::optional<Instant> at;
    for (const CallElement &element : std::as_const(event.elements))
        at = std::max(at, std::optional(element.end.value_or(element.start)));
    return Fact{std::move(event), at};
}

// -- our own envelopes ---------------------------------------------------------------------------

// They carry one reading of REST, so their time is when it was read.

Result<Fact> readHistoryDetail(const Envelope &envelope)
{
    return historyDetail(envelope.object).map([](RecordEvent event) {
        return Fact{std::move(event), {}};
    });
}

Result<Fact> readUserHistory(const Envelope &envelope)
{
    const AgentId user(json::text(envelope.payload, "user_id"_L1));
    return userHistory(user, envelope.object).map([](Page<CallElement> page) {
        return Fact{RecordEvent{std::move(page.rows)}, {}};
    });
}

Result<Fact> readCallHistory(const Envelope &envelope)
{
    return callHistory(envelope.object).map([](Page<CallSummary> page) {
        return Fact{SummaryEvent{std::move(page.rows)}, {}};
    });
}

Result<Fact> readPolledPresence(const Envelope &envelope)
{
    const AgentId user(json::text(envelope.payload, "user_id"_L1));
    return presence(user, envelope.object).map([](PresenceEvent event) {
        return Fact{std::move(event), {}};
    });
}

struct Kind
{
    QLatin1StringView type;
    Reader read; ///< null: known, but it changes nothing on a board
};

template <TransferStep step> Result<Fact> transfer(const Envelope &envelope)
{
    return readTransfer(envelope, step);
}
template <RecordSource source, Direction ownerIs> Result<Fact> records(const Envelope &envelope)
{
    return readRecords(envelope, source, ownerIs);
}

constexpr auto inbound = Direction::Inbound;
constexpr auto outbound = Direction::Outbound;

constexpr std::array kinds = {
    Kind{"user.presence_status_updated"_L1, readPresence},
    Kind{"phone.callee_call_element_completed"_L1, records<RecordSource::ElementV3, inbound>},
    Kind{"phone.caller_call_element_completed"_L1, records<RecordSource::ElementV3, outbound>},
    Kind{"phone.callee_call_history_completed"_L1, records<RecordSource::HistoryV2, inbound>},
    Kind{"phone.caller_call_history_completed"_L1, records<RecordSource::HistoryV2, outbound>},
    Kind{"phone.callee_call_log_completed"_L1, records<RecordSource::CallLogV1, inbound>},
    Kind{"phone.caller_call_log_completed"_L1, records<RecordSource::CallLogV1, outbound>},
    Kind{"phone.call_element_deleted"_L1, readDeletion},
    Kind{"phone.call_history_deleted"_L1, readDeletion},
    Kind{"phone.blind_transfer_initiated"_L1, transfer<TransferStep::BlindStarted>},
    Kind{"phone.warm_transfer_initiated"_L1, transfer<TransferStep::WarmStarted>},
    Kind{"phone.warm_transfer_completed"_L1, transfer<TransferStep::WarmCompleted>},
    Kind{"phone.warm_transfer_cancelled"_L1, transfer<TransferStep::WarmCancelled>},
    Kind{"phone.transfer_recipient_updated"_L1, transfer<TransferStep::Recipient>},
    Kind{"phone.transfer_call_to_voicemail_initiated"_L1, transfer<TransferStep::ToVoicemail>},
    Kind{"phone.voicemail_received"_L1, readVoicemail},
    Kind{"zoommate.history_detail"_L1, readHistoryDetail},
    Kind{"zoommate.user_history"_L1, readUserHistory},
    Kind{"zoommate.call_history"_L1, readCallHistory},
    Kind{"zoommate.presence"_L1, readPolledPresence},
    Kind{"phone.caller_mute"_L1, nullptr},
    Kind{"phone.caller_unmute"_L1, nullptr},
    Kind{"phone.callee_mute"_L1, nullptr},
    Kind{"phone.callee_unmute"_L1, nullptr},
    Kind{"phone.conference_started"_L1, nullptr},
    Kind{"phone.caller_meeting_inviting"_L1, nullptr},
    Kind{"phone.callee_meeting_inviting"_L1, nullptr},
    Kind{"endpoint.url_validation"_L1, nullptr},
};

const Kind *kindOf(QStringView type)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [type](const Kind &kind) { return type == kind.type; });
    return found == kinds.end() ? nullptr : &*found;
}

Result<Fact> read(const Envelope &envelope)
{
    const auto leg = legStep(envelope.type);
    const Kind *kind = leg ? nullptr : kindOf(envelope.type);
    if (!leg && (!kind || !kind->read))
        return Fact{UnknownEvent{envelope.type}, {}};
    if (envelope.object.isEmpty())
        return envelope.lacks("payload object"_L1);
    return leg ? readLeg(envelope, leg->first, leg->second) : kind->read(envelope);
}

std::optional<Instant> stampOf(const QJsonObject &root)
{
    const auto written = json::integer(root, "event_ts"_L1);
    // Milliseconds; a value this small would be early 1973 and can only be seconds.
    constexpr qint64 smallest = 100'000'000'000, largest = 253'402'300'799'999;
    if (!written || *written <= 0 || *written > largest)
        return {};
    return fromMs(*written < smallest ? *written * 1000 : *written);
}

// Zoom's own times are whole seconds; the stamp orders the steps that share one.
Instant refined(std::optional<Instant> own, Instant stamped)
{
    if (!own)
        return stamped;
    return stamped >= *own && stamped < *own + 1s ? stamped : *own;
}

// The stamp comes first, so that keys fall side by side into the journal's index in the order in
// which events come: anywhere else each would touch a page of its own, four times the writing.
QByteArray keyOf(const QJsonObject &root, std::optional<Instant> stamp)
{
    constexpr qsizetype keySize = 16;
    const auto ms = quint64(stamp ? toMs(*stamp) : 0);
    QByteArray key;
    key.reserve(keySize);
    for (int shift = 40; shift >= 0; shift -= 8)
        key.append(char(ms >> shift));
    return key.append(json::digest(root).first(keySize - key.size()));
}

/// What both doors share: the parsed body, the event, and what its key is made of.
struct Read
{
    QJsonObject root;
    std::optional<Instant> stamp;
    QString type;
    Event event;
};

Result<Read> readBody(const QByteArray &body, EventSource source, Instant received)
{
    auto root = json::parse(body);
    if (!root)
        return tl::unexpected(std::move(root).error());
    const QJsonValue name = root->value("event"_L1);
    const QString type = name.isString() ? json::text(name) : QString();
    if (type.isEmpty())
        return fail(ErrorKind::Protocol, u"The body has no event name."_s);
    Envelope envelope;
    envelope.type = type;
    envelope.payload = root->value("payload"_L1).toObject();
    envelope.object = envelope.payload.value("object"_L1).toObject();
    const std::optional<Instant> stamp = stampOf(*root);
    envelope.stamped = stamp.value_or(received);

    auto fact = read(envelope);
    if (!fact)
        return tl::unexpected(std::move(fact).error());
    Read done{*std::move(root), stamp, std::move(envelope.type), {}};
    done.event.at = refined(fact->at, envelope.stamped);
    done.event.received = received;
    done.event.source = source;
    done.event.body = std::move(fact->body);
    return done;
}

} // namespace

Result<Decoded> decodeEvent(const QByteArray &body, EventSource source, Instant received)
{
    return readBody(body, source, received).map([](Read read) {
        return Decoded{std::move(read.event), std::move(read.type), keyOf(read.root, read.stamp)};
    });
}

Result<Event> decodeJournalled(const QByteArray &body, EventSource source, Instant received)
{
    return readBody(body, source, received).map([](Read read) { return std::move(read.event); });
}

bool isKnownEvent(QStringView type)
{
    return legStep(type) || kindOf(type);
}

} // namespace zm::wire
