// SPDX-License-Identifier: GPL-3.0-or-later
#include <reports/catalog.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

Column text(const char *id, const char16_t *rule)
{
    return {QString::fromLatin1(id), CellType::Text, QString::fromUtf16(rule)};
}

Column moment(const char *id, const char16_t *rule)
{
    return {QString::fromLatin1(id), CellType::Instant, QString::fromUtf16(rule)};
}

Column number(const char *id, const char16_t *rule, Total total = Total::Sum)
{
    return {QString::fromLatin1(id), CellType::Count, QString::fromUtf16(rule), total};
}

Column span(const char *id, const char16_t *rule, Total total = Total::None)
{
    return {QString::fromLatin1(id), CellType::Seconds, QString::fromUtf16(rule), total};
}

Column percent(const char *id, const char16_t *rule)
{
    return {QString::fromLatin1(id), CellType::Percent, QString::fromUtf16(rule)};
}

Column queueName()
{
    return text("queue", u"the queue's name");
}

Column agentName()
{
    return text("agent", u"the agent's name");
}

Column extension(const char16_t *rule)
{
    return text("extension", rule);
}

Column callId()
{
    return text("call_id", u"Zoom's id of the call's first leg");
}

QList<Column> queueColumns()
{
    return {
        queueName(),
        extension(u"the queue's extension number"),
        number("offered", u"visits that entered the queue"),
        number("answered", u"visits answered by a member"),
        number("abandoned",
               u"visits where the caller left before an answer, without overflow or voicemail"),
        number("short_abandoned",
               u"abandoned visits that waited less than the short-abandon limit"),
        number("overflowed", u"visits that left by rule"),
        number("voicemail", u"visits that left to voicemail"),
        number("answered_in_target", u"answered visits that waited at most the target"),
        percent("service_level_percent", u"by the chosen rule"),
        span("asa_seconds", u"wait of answered visits ÷ answered"),
        span("average_wait_seconds", u"wait of all visits ÷ offered"),
        span("average_abandon_seconds", u"wait of abandoned visits ÷ abandoned"),
        span("longest_wait_seconds", u"longest wait of any visit", Total::Longest),
        span("average_talk_seconds", u"talk of the legs that answered ÷ answered; hold excluded"),
        span("average_hold_seconds", u"hold of the legs that answered ÷ answered"),
        span("aht_seconds", u"(talk + hold + wrap-up where known) ÷ answered"),
        percent("abandon_rate_percent", u"abandoned ÷ offered"),
    };
}

QList<Column> withFirst(Column first, QList<Column> rest)
{
    rest.prepend(std::move(first));
    return rest;
}

QList<Column> agentColumns()
{
    return {
        agentName(),
        extension(u"the agent's extension number"),
        number("queue_answered", u"legs answered that came through a queue"),
        number("direct_answered", u"other legs answered in an inbound call, transferred ones too"),
        number("outbound", u"own calls to outside"),
        number("outbound_connected", u"own calls to outside that were answered"),
        number("internal", u"internal calls placed, or answered"),
        span("talk_seconds", u"talk over all connected legs; hold excluded", Total::Sum),
        span("hold_seconds", u"hold over all connected legs", Total::Sum),
        span("average_talk_seconds", u"talk ÷ connected legs"),
        number("offers", u"incoming ring attempts, devices merged"),
        number("offers_answered", u"offers that this agent answered"),
        number("no_answer", u"offers that rang until they were taken away"),
        number("rejected", u"offers that the agent declined"),
        number("busy", u"offers that met a busy line"),
        number("answered_by_other", u"another member or person took it: nobody's miss"),
        percent("offer_answer_rate_percent",
                u"answered ÷ (answered + no answer + rejected + busy)"),
    };
}

QList<Column> callColumns()
{
    return {
        callId(),
        moment("start", u"when it began"),
        moment("answer", u"first answer by an agent, or of the outgoing leg"),
        moment("end", u"when it ended"),
        text("direction", u"inbound, outbound or internal"),
        text("from", u"number or extension that called"),
        text("to", u"first queue or agent reached, or the number dialled"),
        text("queue", u"the last queue visited"),
        text("agent", u"the first who answered; who placed it, if outbound or internal"),
        text("result", u"how the call ended"),
        span("wait_seconds", u"sum of its visits' waits, else ring until answer or end",
             Total::Sum),
        span("talk_seconds",
             u"inbound: over the called agents' legs; else the placing leg. Hold excluded",
             Total::Sum),
        span("hold_seconds", u"inbound: over the called agents' legs; else the placing leg",
             Total::Sum),
        number("legs", u"offers and outgoing legs"),
        number("transfers", u"transfers that worked"),
        {u"provisional"_s, CellType::Bool, u"true while one of its records has not come"_s},
    };
}

QList<Column> legColumns()
{
    return {
        text("call_id", u"Zoom's id of the leg"),
        number("leg", u"from 1, by start", Total::None),
        moment("start", u"first device's ring, or dialled"),
        moment("answer", u"when it was answered"),
        moment("end", u"when it ended"),
        text("event", u"how the leg came about, by Zoom's word"),
        text("from", u"number or extension that called"),
        text("to", u"number or extension called"),
        text("agent", u"whose leg it is"),
        text("queue", u"the queue it came through"),
        text("result", u"how the leg ended"),
        text("reason", u"Zoom's word for why"),
        span("wait_seconds", u"as the record tells it, else ring until answer or end", Total::Sum),
        span("talk_seconds", u"as the record tells it; hold excluded", Total::Sum),
        span("hold_seconds", u"as the record tells it", Total::Sum),
        text("source", u"the best record that told of this leg"),
    };
}

QList<Column> missedColumns()
{
    return {
        text("number", u"the outside number"),
        text("name", u"the caller's name, where Zoom knows it"),
        moment("first_missed", u"start of the first missed call of the episode"),
        moment("last_missed", u"start of the last missed call of the episode"),
        number("attempts", u"missed calls of the episode"),
        span("longest_wait_seconds", u"longest wait of these calls", Total::Longest),
        text("queues", u"queues that these calls visited"),
        number("rang", u"agents whose phone rang", Total::None),
        number("voicemail", u"attempts that ended in voicemail"),
        text("state", u"open, or recovered by a call back or a later call"),
        moment("recovered_at", u"the answer that closed the episode"),
        text("recovered_by", u"who answered or called back"),
        span("seconds_to_recover", u"from the first miss to the answer"),
    };
}

QList<ReportInfo> makeCatalog()
{
    return {
        {u"queue-summary"_s, u"Queues"_s, queueColumns(), {u"queue"_s, u"extension"_s}},
        {u"queue-intervals"_s,
         u"Queues by interval"_s,
         withFirst(moment("interval_start", u"when the interval begins; a visit belongs to the "
                                            u"interval in which it entered"),
                   queueColumns()),
         {u"interval_start"_s, u"queue"_s, u"extension"_s}},
        {u"agent-summary"_s, u"Agents"_s, agentColumns(), {u"agent"_s, u"extension"_s}},
        {u"agent-offers"_s,
         u"Offers to agents"_s,
         {moment("offered_at", u"first device's ring"), agentName(),
          extension(u"the agent's extension number"), text("queue", u"the queue it came through"),
          text("caller", u"number or extension that called"),
          span("ring_seconds", u"first device's ring to the answer or the last device's end",
               Total::Sum),
          text("outcome", u"how the offer ended"), callId()},
         {u"offered_at"_s, u"agent"_s, u"extension"_s, u"call_id"_s}},
        {u"agent-states"_s,
         u"Agent states"_s,
         {agentName(), extension(u"the agent's extension number"),
          text("state", u"as on the agent's tile; unknown while nobody observed"),
          span("seconds", u"from our own state log; unobserved time is unknown", Total::Sum),
          number("entries", u"how often the state was entered"),
          span("longest_seconds", u"longest stay in the state", Total::Longest)},
         {u"agent"_s, u"extension"_s, u"state"_s}},
        {u"missed-callers"_s,
         u"Missed callers"_s,
         missedColumns(),
         {u"number"_s, u"first_missed"_s}},
        {u"repeat-callers"_s,
         u"Repeat callers"_s,
         {text("number", u"the outside number"),
          text("name", u"the caller's name, where Zoom knows it"),
          number("calls", u"answered inbound calls"), moment("first", u"the first of these calls"),
          moment("last", u"the last of these calls"), text("agents", u"who answered"),
          text("queues", u"queues that these calls visited")},
         {u"number"_s}},
        {u"calls"_s, u"Calls"_s, callColumns(), {u"call_id"_s}},
        {u"call-legs"_s, u"Call legs"_s, legColumns(), {u"call_id"_s, u"leg"_s, u"start"_s}},
        {u"wait-distribution"_s,
         u"Wait distribution"_s,
         {queueName(), text("outcome", u"how the visit ended"),
          number("0-10", u"visits that waited less than 10 s"),
          number("10-20", u"visits that waited from 10 s to less than 20 s"),
          number("20-30", u"visits that waited from 20 s to less than 30 s"),
          number("30-60", u"visits that waited from 30 s to less than 60 s"),
          number("60-120", u"visits that waited from 60 s to less than 120 s"),
          number("120+", u"visits that waited 120 s or more")},
         {u"queue"_s, u"outcome"_s}},
        {u"heat-map"_s,
         u"Heat map"_s,
         {number("weekday", u"1 is Monday, 7 is Sunday", Total::None),
          number("hour", u"hour of the day in the report's zone", Total::None),
          number("offered", u"visits that entered a queue"),
          number("answered", u"visits answered by a member"),
          number("abandoned",
                 u"visits where the caller left before an answer, without overflow or voicemail"),
          percent("service_level_percent", u"by the chosen rule")},
         {u"weekday"_s, u"hour"_s}},
        {u"transfers"_s,
         u"Transfers"_s,
         {callId(), moment("time", u"when it was begun"), text("from_agent", u"who transferred"),
          text("to", u"extension or number transferred to"),
          text("kind", u"blind, or warm: with a word to the colleague first"),
          text("outcome", u"how the leg transferred to ended")},
         {u"call_id"_s, u"time"_s}},
        {u"coverage"_s,
         u"Coverage"_s,
         {queueName(),
          moment("interval_start", u"when the interval begins"),
          number("offered", u"visits that entered the queue"),
          {u"free_agents_average"_s, CellType::Decimal,
           u"observed free time of its members ÷ length of the interval"_s},
          span("dnd_overlap_seconds", u"members' do-not-disturb time while a caller waited",
               Total::Sum)},
         {u"queue"_s, u"interval_start"_s}},
        {u"zoom-audit"_s,
         u"Our numbers against Zoom's"_s,
         {queueName(), text("date", u"the day compared"), text("number", u"what is compared"),
          number("ours", u"by our own count", Total::None),
          number("zooms", u"Zoom's own total of the queue and day", Total::None),
          number("difference", u"ours − Zoom's", Total::None),
          text("explained_by", u"what accounts for the difference")},
         {u"queue"_s, u"date"_s, u"number"_s}},
    };
}

} // namespace

int ReportInfo::columnOf(const QString &columnId) const
{
    for (int i = 0; i < int(columns.size()); ++i) {
        if (columns[i].id == columnId)
            return i;
    }
    return -1;
}

bool readsAgents(const QString &report)
{
    return report.startsWith("agent-"_L1) || report.startsWith("call"_L1)
           || report == "transfers"_L1 || report == "missed-callers"_L1
           || report == "repeat-callers"_L1;
}

const QList<ReportInfo> &reportCatalog()
{
    static const QList<ReportInfo> catalog = makeCatalog();
    return catalog;
}

const ReportInfo *findReport(const QString &id)
{
    for (const ReportInfo &info : reportCatalog()) {
        if (info.id == id)
            return &info;
    }
    return nullptr;
}

} // namespace zm::reports
