// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/element.h>
#include <simulator/fields.h>
#include <simulator/recordrow.h>
#include <simulator/wirewords.h>
#include <simulator/wirewriter.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

bool isCaller(FactKind kind)
{
    return kind == FactKind::CallerRinging || kind == FactKind::CallerConnected
           || kind == FactKind::CallerEnded || kind == FactKind::CallerHold
           || kind == FactKind::CallerUnhold;
}

QString channelOf(const SimCall &call, const Leg &leg, const Handset &handset)
{
    // By call, visit, agent and device: a leg that rings again keeps its channel.
    Random random{call.id.toULongLong(),   7,
                  quint64(leg.agent),      quint64(leg.visit + 1),
                  quint64(handset.device), leg.consultId.toULongLong()};
    return random.uuid();
}

/// Key order varies in Zoom's bodies, and so it does here.
QByteArray envelope(const QString &type, Instant at, const QString &account,
                    const QJsonObject &object, Random &random)
{
    const QByteArray name = "\"event\":\"" + type.toLatin1() + '"';
    const QByteArray when = "\"event_ts\":" + QByteArray::number(toMs(at));
    const QByteArray payload =
        "\"payload\":{\"account_id\":\"" + account.toLatin1()
        + "\",\"object\":" + QJsonDocument(object).toJson(QJsonDocument::Compact) + '}';
    switch (random.below(3)) {
    case 0:
        return '{' + name + ',' + when + ',' + payload + '}';
    case 1:
        return '{' + name + ',' + payload + ',' + when + '}';
    default:
        return '{' + payload + ',' + when + ',' + name + '}';
    }
}

} // namespace

QJsonObject WireWriter::outsideNode(const SimCall &call, bool named, Random &random) const
{
    Fields node(m_options, random);
    if (call.withheld) {
        if (call.caller % 2)
            node.need("phone_number"_L1, u"anonymous"_s);
    } else {
        node.need("phone_number"_L1, call.number);
        if (call.caller % 3 == 0)
            node.maybe("extension_number"_L1, call.number.mid(1).toLongLong());
        if (named)
            node.maybe("name"_L1, call.callerName);
    }
    if (call.menuUntil && call.caller % 4 == 0)
        node.maybe("extension_type"_L1, u"autoReceptionist"_s);
    node.maybe("connection_type"_L1, u"pstn_off_net"_s);
    return node.take();
}

QJsonObject WireWriter::agentNode(const SimAgent &agent, int device, bool own, bool named,
                                  Random &random) const
{
    Fields node(m_options, random);
    const QString extension = QString::number(agent.extension);
    // A common area has no user id, so its extension id must not be forgotten.
    if (agent.commonArea)
        node.need("extension_id"_L1, agent.extensionId);
    else
        node.maybe("extension_id"_L1, agent.extensionId);
    node.maybe("extension_type"_L1, agent.commonArea ? u"commonArea"_s : u"user"_s);
    node.need("extension_number"_L1, agent.extension);
    node.need("phone_number"_L1, own && !agent.did.isEmpty() ? agent.did : extension);
    if (named)
        node.maybe("name"_L1, agent.name);
    node.maybe("connection_type"_L1, u"voip"_s);
    if (own) {
        const Handphone &phone = agent.devices[size_t(device)];
        if (!agent.commonArea)
            node.need("user_id"_L1, agent.id);
        node.maybe("timezone"_L1, m_options.zone);
        node.maybe("device_type"_L1, phone.type);
        // Without it two handsets of one agent would be one.
        if (agent.devices.size() > 1)
            node.need("device_id"_L1, phone.id);
        else
            node.maybe("device_id"_L1, phone.id);
        if (named)
            node.maybe("device_name"_L1, phone.name);
    }
    return node.take();
}

/// The far end of a leg: the outside party, or a colleague.
QJsonObject WireWriter::otherNode(const SimCall &call, const Leg &leg, bool named,
                                  Random &random) const
{
    int partner = -1;
    if (!leg.consultId.isEmpty()) {
        partner = leg.by;
        if (leg.outgoing()) {
            for (const Transfer &transfer : call.transfers) {
                if (transfer.consultId == leg.consultId)
                    partner = transfer.to;
            }
        }
    } else if (call.kind == CallKind::Internal) {
        partner = leg.outgoing() ? call.legs[1].agent : leg.by;
    }
    if (partner < 0)
        return outsideNode(call, named, random);
    return agentNode(m_centre.agents()[size_t(partner)], 0, false, named, random);
}

QJsonObject WireWriter::forwardedBy(const SimCall &call, const Leg &leg, Random &random) const
{
    // Every other overflow names the queue that it came from, though it rings no member.
    const int visit = leg.visit < 0 && call.caller % 2 ? leg.viaVisit : leg.visit;
    if (visit < 0)
        return {};
    const SimQueue &queue = m_centre.queues()[size_t(call.visits[size_t(visit)].queue)];
    Fields node(m_options, random);
    node.need("name"_L1, queue.name);
    node.maybe("extension_number"_L1, QString::number(queue.extension));
    node.need("extension_type"_L1, u"callQueue"_s);
    return node.take();
}

QJsonObject WireWriter::menuNode() const
{
    const SimMenu &menu = m_centre.menu();
    return {{"name"_L1, menu.name},
            {"extension_number"_L1, QString::number(menu.extension)},
            {"phone_number"_L1, menu.did},
            {"extension_type"_L1, u"autoReceptionist"_s}};
}

QJsonObject WireWriter::callObject(const Day &day, const Fact &fact, Random &random) const
{
    const SimCall &call = day.calls()[size_t(fact.call)];
    const Leg &leg = call.legs[size_t(fact.leg)];
    const Handset &handset = leg.handsets[size_t(fact.handset)];
    const SimAgent &agent = m_centre.agents()[size_t(leg.agent)];
    const FactKind kind = fact.kind;
    const bool named = kind == FactKind::CallerRinging || kind == FactKind::CallerConnected
                       || kind == FactKind::CalleeRinging || kind == FactKind::CalleeAnswered;
    const QJsonObject own =
        agentNode(agent, handset.device, true, named || kind == FactKind::CalleeEnded, random);
    const QJsonObject other = otherNode(call, leg, named, random);
    const bool caller = isCaller(kind);
    Fields object(m_options, random);
    object.need("call_id"_L1, leg.consultId.isEmpty() ? call.id : leg.consultId);
    object.need("caller"_L1, caller ? own : other);
    object.need("callee"_L1, caller ? other : own);
    object.need("ringing_start_time"_L1, wireTime(handset.ring));
    const bool ends = kind == FactKind::CallerEnded || kind == FactKind::CalleeEnded
                      || kind == FactKind::CalleeMissed || kind == FactKind::CalleeRejected;
    if (kind == FactKind::CallerConnected)
        object.need("connected_start_time"_L1, wireTime(leg.answer));
    if (kind == FactKind::CalleeAnswered)
        object.need("answer_start_time"_L1, wireTime(leg.answer));
    if (ends) {
        const bool talked = leg.answer && *leg.answer < fact.at
                            && EndReason(fact.detail) == EndReason::CallConnected;
        if (talked && (kind == FactKind::CalleeEnded || call.caller % 3))
            object.maybe("answer_start_time"_L1, wireTime(leg.answer));
        object.need("call_end_time"_L1, wireTime(fact.at));
        // Zoom's own sample of a missed leg has no reason, most live ones do.
        if (kind != FactKind::CalleeRejected)
            object.maybe("handup_result"_L1, reasonWord(EndReason(fact.detail)));
    }
    if (!caller && kind != FactKind::CalleeRejected) {
        object.maybe("forwarded_by"_L1, forwardedBy(call, leg, random));
        if (leg.visit >= 0 && call.menuUntil)
            object.maybe("redirect_forwarded_by"_L1, menuNode());
    }
    if (kind != FactKind::CallerEnded && kind != FactKind::CalleeRinging)
        object.maybe("channel_id"_L1, channelOf(call, leg, handset));
    return object.take();
}

/// A leg that is nobody's: the queue itself as callee (CONTRACT c.7.9).
QJsonObject WireWriter::queueObject(const Day &day, const Fact &fact, Random &random) const
{
    const SimCall &call = day.calls()[size_t(fact.call)];
    const Visit &visit = call.visits[size_t(fact.leg)];
    const SimQueue &queue = m_centre.queues()[size_t(visit.queue)];
    Fields object(m_options, random);
    object.need("call_id"_L1, call.id);
    object.need("caller"_L1, outsideNode(call, fact.kind == FactKind::QueueRinging, random));
    object.need("callee"_L1, QJsonObject{{"extension_id"_L1, queue.extensionId},
                                         {"extension_type"_L1, u"callQueue"_s},
                                         {"extension_number"_L1, queue.extension},
                                         {"phone_number"_L1, queue.did},
                                         {"connection_type"_L1, u"voip"_s}});
    object.need("ringing_start_time"_L1, wireTime(visit.entered));
    if (fact.kind == FactKind::QueueEnded) {
        object.need("call_end_time"_L1, wireTime(fact.at));
        object.maybe("handup_result"_L1, reasonWord(EndReason(fact.detail)));
    }
    if (call.menuUntil)
        object.maybe("redirect_forwarded_by"_L1, menuNode());
    return object.take();
}

QJsonObject WireWriter::heldObject(const Day &day, const Fact &fact, Random &random) const
{
    const SimCall &call = day.calls()[size_t(fact.call)];
    const Leg &leg = call.legs[size_t(fact.leg)];
    int device = 0;
    for (const Handset &handset : leg.handsets) {
        if (handset.answered)
            device = handset.device;
    }
    const QJsonObject own =
        agentNode(m_centre.agents()[size_t(leg.agent)], device, true, false, random);
    const QJsonObject other = otherNode(call, leg, false, random);
    Fields object(m_options, random);
    object.need("call_id"_L1, leg.consultId.isEmpty() ? call.id : leg.consultId);
    object.need("caller"_L1, leg.outgoing() ? own : other);
    object.need("callee"_L1, leg.outgoing() ? other : own);
    object.need("date_time"_L1, wireTime(fact.at));
    if (fact.kind == FactKind::CalleeParked) {
        object.maybe("park_code"_L1, QString(u'*' + QString::number(fact.detail)));
        object.maybe("park_failure_reason"_L1, u"Park successfully."_s);
    }
    return object.take();
}

QJsonObject WireWriter::transferObject(const Day &day, const Fact &fact, Random &random) const
{
    const SimCall &call = day.calls()[size_t(fact.call)];
    const Transfer &transfer = call.transfers[size_t(fact.leg)];
    const SimAgent &from = m_centre.agents()[size_t(transfer.from)];
    Fields object(m_options, random);
    object.need("failure_reason"_L1, QString());
    object.need("call_id"_L1, call.id);
    object.need("owner"_L1,
                QJsonObject{{"id"_L1, from.id},
                            {"name"_L1, from.name},
                            {"extension_number"_L1, from.extension},
                            {"type"_L1, from.commonArea ? u"commonAreaPhone"_s : u"user"_s}});
    if (fact.kind == FactKind::TransferRecipientUpdated) {
        const SimAgent &to = m_centre.agents()[size_t(transfer.to)];
        object.need("recipient"_L1, QJsonObject{{"extension_number"_L1, to.extension},
                                                {"phone_number"_L1, QString::number(to.extension)},
                                                {"name"_L1, to.name},
                                                {"connection_type"_L1, u"voip"_s}});
    } else {
        object.need("transfer_phone_number"_L1, targetOf(m_centre, transfer));
    }
    if (fact.kind == FactKind::WarmTransferInitiated)
        object.need("transfer_call_id"_L1, transfer.consultId);
    object.need("date_time"_L1, wireTime(fact.at));
    return object.take();
}

QJsonObject WireWriter::voicemailObject(const Day &day, const Fact &fact, Random &random) const
{
    const SimCall &call = day.calls()[size_t(fact.call)];
    const bool toMailbox = call.onward && call.onward->mailbox >= 0;
    const bool toQueue = fact.leg < 0 && !toMailbox;
    const Element row = toMailbox ? onwardElement(m_centre, call)
                        : toQueue ? visitElement(m_centre, call, fact.handset)
                                  : legElement(m_centre, call, fact.leg);
    Fields object(m_options, random);
    object.need("id"_L1, call.voicemailId);
    object.need("date_time"_L1, wireTime(fact.at));
    object.need("download_url"_L1, u"https://zoom-mate.example/v2/phone/voice_mails/none"_s);
    object.need("duration"_L1,
                std::max<qint64>(3, wireSeconds(fact.at) - wireSeconds(row.end) - 4));
    object.need("caller_number"_L1, call.withheld ? u"anonymous"_s : call.number);
    object.need("caller_number_type"_L1, 2);
    object.need("caller_name"_L1, call.withheld ? QString() : call.callerName);
    object.need("callee_number"_L1, row.callee.extension);
    object.need("callee_number_type"_L1, 1);
    object.need("callee_name"_L1, row.callee.name);
    object.need("callee_extension_type"_L1, toQueue ? u"callQueue"_s : u"user"_s);
    object.need("callee_id"_L1, row.owner);
    object.maybe("callee_user_id"_L1, row.callee.userId);
    object.maybe("callee_did_number"_L1, row.callee.did);
    object.maybe("call_history_id"_L1, call.historyId);
    object.maybe("call_element_id"_L1, row.id);
    object.maybe("call_id"_L1, call.id);
    return object.take();
}

QJsonObject WireWriter::recordObject(const Day &day, const Fact &fact, Random &random,
                                     bool *outgoing) const
{
    const SimCall &call = day.calls()[size_t(fact.call)];
    const Element row =
        fact.kind == FactKind::LegRecord      ? legElement(m_centre, call, fact.leg)
        : fact.kind == FactKind::VisitRecord  ? visitElement(m_centre, call, fact.leg)
        : fact.kind == FactKind::ParkRecord   ? parkElement(m_centre, call)
        : fact.kind == FactKind::OnwardRecord ? onwardElement(m_centre, call)
        : fact.kind == FactKind::WatchRecord  ? watchElement(m_centre, call, fact.leg)
                                              : menuElement(m_centre, call);
    *outgoing = row.outgoing;
    const RowForm form = fact.handset == 1   ? RowForm::CallLogV1
                         : fact.handset == 2 ? RowForm::HistoryV2
                                             : RowForm::ElementV3;
    const QJsonArray rows{recordRow(row, form, m_centre, m_options, random)};
    return {{"user_id"_L1, row.owner},
            {form == RowForm::ElementV3 ? "call_elements"_L1 : "call_logs"_L1, rows}};
}

QJsonObject WireWriter::presenceObject(const Fact &fact, Random &random) const
{
    const SimAgent &agent = m_centre.agents()[size_t(fact.leg)];
    const QString word = eventWord(Word(fact.detail));
    const bool second = fact.handset == 1;
    QJsonObject app;
    app.insert("type"_L1, second || agent.mobileOnly ? u"mobile"_s : u"desktop"_s);
    // The second client's own status says nothing of the user as a whole; the top level does.
    app.insert("presence_status"_L1, second                          ? u"Offline"_s
                                     : word == "Mobile_signed_in"_L1 ? u"Available"_s
                                                                     : word);
    Fields object(m_options, random);
    object.need("id"_L1, agent.id);
    object.maybe("email"_L1, agent.email);
    object.need(fact.leg % 2 ? "date-time"_L1 : "date_time"_L1, wireTime(fact.at));
    object.need("presence_status"_L1, word);
    object.maybe("app"_L1, app);
    return object.take();
}

WireEvent WireWriter::event(const Day &day, size_t place) const
{
    const Fact &fact = day.facts()[place];
    Random random{m_options.seed, 20, quint64(toMs(day.begin())), quint64(place)};
    QJsonObject object;
    bool outgoing = false;
    switch (fact.kind) {
    case FactKind::CallerHold:
    case FactKind::CallerUnhold:
    case FactKind::CalleeHold:
    case FactKind::CalleeUnhold:
    case FactKind::CalleeMeetingInviting:
    case FactKind::CalleeParked:
        object = heldObject(day, fact, random);
        break;
    case FactKind::BlindTransferInitiated:
    case FactKind::WarmTransferInitiated:
    case FactKind::WarmTransferCompleted:
    case FactKind::WarmTransferCancelled:
    case FactKind::TransferRecipientUpdated:
    case FactKind::ToVoicemailInitiated:
        object = transferObject(day, fact, random);
        break;
    case FactKind::QueueRinging:
    case FactKind::QueueEnded:
        object = queueObject(day, fact, random);
        break;
    case FactKind::VoicemailReceived:
        object = voicemailObject(day, fact, random);
        break;
    case FactKind::LegRecord:
    case FactKind::VisitRecord:
    case FactKind::MenuRecord:
    case FactKind::ParkRecord:
    case FactKind::OnwardRecord:
    case FactKind::WatchRecord:
        object = recordObject(day, fact, random, &outgoing);
        break;
    case FactKind::Presence:
        object = presenceObject(fact, random);
        break;
    default:
        object = callObject(day, fact, random);
    }
    const QString type = eventName(fact, outgoing);
    return {fact.at, type, envelope(type, fact.at, m_centre.accountId(), object, random)};
}

} // namespace zm::sim
