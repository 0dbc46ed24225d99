// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/fields.h>
#include <simulator/random.h>
#include <simulator/recordrow.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

QString numberType(const Side &side, bool withheld)
{
    if (!side.kind.isEmpty())
        return u"zoom_pstn"_s;
    return withheld ? u"anonymous_number"_s : u"external_pstn"_s;
}

void putCountry(Fields &fields, const char *prefix, const Side &side)
{
    struct Country
    {
        QLatin1StringView code;
        QLatin1StringView iso;
    };
    static constexpr Country countries[]{{"+44"_L1, "GB"_L1},
                                         {"+33"_L1, "FR"_L1},
                                         {"+49"_L1, "DE"_L1},
                                         {"+353"_L1, "IE"_L1},
                                         {"+1"_L1, "US"_L1}};
    for (const Country &country : countries) {
        if (!side.did.startsWith(country.code))
            continue;
        const QString base = QLatin1StringView(prefix);
        fields.maybe(QLatin1StringView((base + "_country_iso_code"_L1).toLatin1()),
                     QString(country.iso));
        fields.maybe(QLatin1StringView((base + "_country_code"_L1).toLatin1()),
                     QString(country.code).mid(1));
        return;
    }
}

void putSide(Fields &fields, const QByteArray &prefix, const Side &side, bool withheld,
             bool perUser)
{
    const auto key = [&prefix](const char *name) -> QByteArray { return prefix + name; };
    const auto put = [&](const char *name, const QString &value) {
        fields.maybe(QLatin1StringView(key(name)), value);
    };
    put("_ext_id", side.extId);
    put("_name", side.name);
    put("_email", side.email);
    // Who called and who was called is what a record is about: never forgotten.
    if (!side.did.isEmpty())
        fields.need(QLatin1StringView(key("_did_number")), side.did);
    if (!side.extension.isEmpty())
        fields.need(QLatin1StringView(key("_ext_number")), side.extension);
    if (!side.kind.isEmpty())
        fields.need(QLatin1StringView(key("_ext_type")), side.kind);
    put("_number_type", numberType(side, withheld));
    put("_device_type", side.device);
    putCountry(fields, prefix.constData(), side);
    if (perUser) {
        put("_department", side.department);
        put("_cost_center", side.costCenter);
    }
}

QString oldResult(const Element &row)
{
    switch (row.outcome) {
    case LegOutcome::Answered:
        return u"Call connected"_s;
    case LegOutcome::NoAnswer:
        return u"No Answer"_s;
    case LegOutcome::Rejected:
        return u"Rejected"_s;
    case LegOutcome::Busy:
        return u"Busy"_s;
    case LegOutcome::AnsweredByOther:
        return u"Answered by Other Member"_s;
    case LegOutcome::Abandoned:
        return u"Call Cancel"_s;
    case LegOutcome::Voicemail:
        return u"Voicemail"_s;
    case LegOutcome::Open:
        break;
    }
    // A queue's own row, in the words of its time.
    if (row.result == "answered"_L1)
        return u"Call connected"_s;
    if (row.result == "abandoned"_L1)
        return u"Call Cancel"_s;
    return row.result == "voicemail"_L1 ? u"Voicemail"_s : u"Missed"_s;
}

void putOldSide(Fields &fields, const QByteArray &prefix, const Side &side, bool withheld)
{
    const auto key = [&prefix](const char *name) -> QByteArray { return prefix + name; };
    const bool inside = !side.kind.isEmpty();
    fields.need(QLatin1StringView(key("_number")), inside     ? side.extension
                                                   : withheld ? u"anonymous"_s
                                                              : side.did);
    fields.need(QLatin1StringView(key("_number_type")), inside ? 1 : 2);
    if (!inside)
        fields.maybe(QLatin1StringView(key("_number_source")), u"external"_s);
    fields.maybe(QLatin1StringView(key("_name")), side.name);
    if (!side.did.isEmpty())
        fields.maybe(QLatin1StringView(key("_did_number")), side.did);
    putCountry(fields, prefix.constData(), side);
}

QJsonObject oldLogRow(const Element &row, const Centre &centre, const Options &options,
                      Random &random)
{
    Fields fields(options, random);
    fields.need("id"_L1, row.id.mid(9));
    fields.need("call_id"_L1, row.callId);
    fields.maybe("call_type"_L1, row.internal ? u"voip"_s : u"pstn"_s);
    putOldSide(fields, "caller", row.caller, row.withheld);
    putOldSide(fields, "callee", row.callee, false);
    fields.maybe("direction"_L1, row.outgoing ? u"outbound"_s : u"inbound"_s);
    fields.maybe("duration"_L1,
                 row.answer ? wireSeconds(row.end) - wireSeconds(*row.answer) : qint64(0));
    fields.need("result"_L1, oldResult(row));
    fields.need("date_time"_L1, wireTime(row.start));
    const bool viaQueue = row.actor.kind == "call_queue"_L1;
    const bool isQueue = row.callee.kind == "call_queue"_L1;
    fields.need("path"_L1, viaQueue || isQueue                    ? u"callQueue"_s
                           : row.outcome == LegOutcome::Voicemail ? u"voiceMail"_s
                           : row.internal                         ? u"extension"_s
                                                                  : u"pstn"_s);
    fields.maybe("call_end_time"_L1, wireTime(row.end));
    fields.maybe("has_recording"_L1, false);
    fields.need("has_voicemail"_L1, !row.voicemailId.isEmpty());
    fields.maybe("hold_time"_L1, row.hold);
    fields.maybe("site"_L1, QJsonObject{{"id"_L1, centre.siteId()}});
    if (!row.outgoing) {
        fields.maybe("caller_user_id"_L1, row.caller.userId);
        fields.maybe("callee_user_id"_L1, row.callee.userId);
        fields.maybe("answer_start_time"_L1, wireTime(row.answer));
        fields.maybe("waiting_time"_L1, row.wait);
    }
    if (!row.sentTo.did.isEmpty() || !row.sentTo.extension.isEmpty()) {
        const bool inside = !row.sentTo.extension.isEmpty();
        fields.need("forwarded_to"_L1, QJsonObject{{"extension_number"_L1, row.sentTo.extension},
                                                   {"name"_L1, row.sentTo.name},
                                                   {"number_type"_L1, inside ? 1 : 2},
                                                   {"phone_number"_L1, row.sentTo.did}});
    }
    if (viaQueue) {
        fields.need("forwarded_by"_L1, QJsonObject{{"extension_number"_L1, row.actor.extension},
                                                   {"extension_type"_L1, u"callQueue"_s},
                                                   {"name"_L1, row.actor.name},
                                                   {"number_type"_L1, 1},
                                                   {"phone_number"_L1, row.actor.did}});
    }
    return fields.take();
}

} // namespace

QJsonObject recordRow(const Element &row, RowForm form, const Centre &centre,
                      const Options &options, Random &random)
{
    if (form == RowForm::CallLogV1)
        return oldLogRow(row, centre, options, random);
    const bool oldNames =
        form == RowForm::HistoryV2 || form == RowForm::DetailOld || form == RowForm::UserHistoryOld;
    const bool detail = form == RowForm::Detail || form == RowForm::DetailOld;
    Fields fields(options, random);
    fields.need(oldNames ? "id"_L1 : "call_element_id"_L1, row.id);
    if (!detail)
        fields.need(oldNames ? "call_path_id"_L1 : "call_history_uuid"_L1, row.historyId);
    fields.need("call_id"_L1, row.callId);
    fields.need("connect_type"_L1, row.internal ? u"internal"_s : u"external"_s);
    fields.maybe("call_type"_L1, u"general"_s);
    fields.need("direction"_L1, row.outgoing ? u"outbound"_s : u"inbound"_s);
    fields.maybe("hide_caller_id"_L1, row.withheld);
    fields.maybe("end_to_end"_L1, false);
    putSide(fields, "caller", row.caller, row.withheld, !detail);
    putSide(fields, "callee", row.callee, false, !detail);
    fields.need("start_time"_L1, wireTime(row.start));
    if (row.answer)
        fields.need("answer_time"_L1, wireTime(*row.answer));
    fields.need("end_time"_L1, wireTime(row.end));
    fields.need("event"_L1, row.event);
    fields.need("result"_L1, row.result);
    if (!row.reason.isEmpty())
        fields.need("result_reason"_L1, row.reason);
    if (!row.actor.extension.isEmpty()) {
        fields.need("operator_ext_number"_L1, row.actor.extension);
        fields.need("operator_ext_type"_L1, row.actor.kind);
        fields.maybe("operator_ext_id"_L1, row.actor.extId);
        fields.maybe("operator_name"_L1, row.actor.name);
    }
    fields.maybe("voicemail_id"_L1, row.voicemailId);
    fields.need("hold_time"_L1, row.hold);
    fields.need(detail ? "waiting_time"_L1 : "wait_time"_L1, row.wait);
    if (detail) {
        fields.need("segment"_L1, row.segment);
        fields.need("node"_L1, row.node);
        fields.maybe("is_node"_L1, 1);
        fields.maybe("press_key"_L1, row.pressedKey);
        fields.maybe("site_id"_L1, centre.siteId());
        fields.maybe("site_name"_L1, centre.siteName());
    } else {
        fields.need("talk_time"_L1, row.talk);
    }
    return fields.take();
}

QString callResultWord(const SimCall &call)
{
    if (call.answered())
        return call.kind == CallKind::Outbound ? u"connected"_s : u"answered"_s;
    const bool rangOn = std::any_of(call.legs.begin(), call.legs.end(),
                                    [](const Leg &leg) { return leg.kind == LegKind::Overflow; });
    if (!call.visits.empty() && !rangOn) {
        switch (call.visits.back().outcome) {
        case VisitOutcome::Voicemail:
            return u"voicemail"_s;
        case VisitOutcome::Overflow:
            return u"overflowed"_s;
        default:
            return u"abandoned"_s;
        }
    }
    switch (call.legs.empty() ? LegOutcome::NoAnswer : call.legs.back().outcome) {
    case LegOutcome::Rejected:
        return u"rejected"_s;
    case LegOutcome::Busy:
        return u"busy"_s;
    case LegOutcome::Voicemail:
        return u"voicemail"_s;
    case LegOutcome::Abandoned:
        return u"canceled"_s;
    default:
        return u"no_answer"_s;
    }
}

QJsonObject summaryRow(const SimCall &call, bool oldNames, const Centre &centre,
                       const Options &options, Random &random)
{
    // The row names who called and what was reached first: a queue or an agent, not the menu.
    const Element first =
        reachedQueueFirst(call) ? visitElement(centre, call, 0) : legElement(centre, call, 0);
    std::optional<Instant> answer;
    for (const Leg &leg : call.legs) {
        if (leg.answer && (!answer || *leg.answer < *answer))
            answer = leg.answer;
    }
    Fields fields(options, random);
    fields.need(oldNames ? "id"_L1 : "call_history_uuid"_L1, call.historyId);
    fields.need("call_id"_L1, call.id);
    fields.need("direction"_L1, call.kind == CallKind::Inbound ? u"inbound"_s : u"outbound"_s);
    fields.maybe("international"_L1, !call.number.isEmpty() && !call.number.startsWith("+44"_L1));
    fields.need("start_time"_L1, wireTime(call.start));
    if (answer)
        fields.need("answer_time"_L1, wireTime(*answer));
    const Instant end = call.end.value_or(call.start);
    fields.need("end_time"_L1, wireTime(end));
    fields.need("duration"_L1, wireSeconds(end) - wireSeconds(call.start));
    fields.need("connect_type"_L1, call.kind == CallKind::Internal ? u"internal"_s : u"external"_s);
    fields.maybe("call_type"_L1, u"general"_s);
    fields.need("call_result"_L1, callResultWord(call));
    fields.maybe("hide_caller_id"_L1, call.withheld);
    fields.maybe("end_to_end"_L1, false);
    putSide(fields, "caller", first.caller, call.withheld, false);
    putSide(fields, "callee", first.callee, false, false);
    fields.maybe("department"_L1, first.callee.department);
    fields.maybe("cost_center"_L1, first.callee.costCenter);
    fields.maybe("site_id"_L1, centre.siteId());
    fields.maybe("site_name"_L1, centre.siteName());
    fields.maybe("recording_status"_L1, u"non_recorded"_s);
    return fields.take();
}

} // namespace zm::sim
