// SPDX-License-Identifier: GPL-3.0-or-later
#include <reports/catalog.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

Column text(const char *id)
{
    return {QString::fromLatin1(id), CellType::Text, {}};
}

Column moment(const char *id)
{
    return {QString::fromLatin1(id), CellType::Instant, {}};
}

Column number(const char *id, const char16_t *rule = u"")
{
    return {QString::fromLatin1(id), CellType::Count, QString::fromUtf16(rule)};
}

Column span(const char *id, const char16_t *rule = u"")
{
    return {QString::fromLatin1(id), CellType::Seconds, QString::fromUtf16(rule)};
}

Column percent(const char *id, const char16_t *rule)
{
    return {QString::fromLatin1(id), CellType::Percent, QString::fromUtf16(rule)};
}

QList<Column> queueColumns()
{
    return {
        text("queue"),
        text("extension"),
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
        span("longest_wait_seconds", u"longest wait of any visit"),
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

QList<ReportInfo> makeCatalog()
{
    return {
        {u"queue-summary"_s, u"Queues"_s, queueColumns()},
        {u"queue-intervals"_s, u"Queues by interval"_s,
         withFirst(moment("interval_start"), queueColumns())},
        {u"agent-summary"_s,
         u"Agents"_s,
         {text("agent"), text("extension"),
          number("queue_answered", u"legs answered that came through a queue"),
          number("direct_answered",
                 u"other legs answered in an inbound call, transferred ones too"),
          number("outbound", u"own calls to outside"),
          number("outbound_connected", u"own calls to outside that were answered"),
          number("internal", u"internal calls placed, or answered"),
          span("talk_seconds", u"talk over all connected legs; hold excluded"),
          span("hold_seconds", u"hold over all connected legs"),
          span("average_talk_seconds", u"talk ÷ connected legs"),
          number("offers", u"incoming ring attempts, devices merged"), number("offers_answered"),
          number("no_answer"), number("rejected"), number("busy"),
          number("answered_by_other", u"another member or person took it: nobody's miss"),
          percent("offer_answer_rate_percent",
                  u"answered ÷ (answered + no answer + rejected + busy)")}},
        {u"agent-offers"_s,
         u"Offers to agents"_s,
         {moment("offered_at"), text("agent"), text("extension"), text("queue"), text("caller"),
          span("ring_seconds", u"first device's ring to the answer or the last device's end"),
          text("outcome"), text("call_id")}},
        {u"agent-states"_s,
         u"Agent states"_s,
         {text("agent"), text("extension"), text("state"),
          span("seconds", u"from our own state log; unobserved time is unknown"), number("entries"),
          span("longest_seconds")}},
        {u"missed-callers"_s,
         u"Missed callers"_s,
         {text("number"), text("name"), moment("first_missed"), moment("last_missed"),
          number("attempts", u"missed calls of the episode"), span("longest_wait_seconds"),
          text("queues"), number("rang", u"agents whose phone rang"),
          number("voicemail", u"attempts that ended in voicemail"), text("state"),
          moment("recovered_at"), text("recovered_by"),
          span("seconds_to_recover", u"from the first miss to the answer")}},
        {u"repeat-callers"_s,
         u"Repeat callers"_s,
         {text("number"), text("name"), number("calls", u"answered inbound calls"), moment("first"),
          moment("last"), text("agents"), text("queues")}},
        {u"calls"_s,
         u"Calls"_s,
         {text("call_id"),
          moment("start"),
          moment("answer"),
          moment("end"),
          text("direction"),
          text("from"),
          text("to"),
          text("queue"),
          text("agent"),
          text("result"),
          span("wait_seconds", u"sum of its visits' waits, else ring until answer or end"),
          span("talk_seconds"),
          span("hold_seconds"),
          number("legs", u"offers and outgoing legs"),
          number("transfers", u"transfers that worked"),
          {u"provisional"_s, CellType::Bool, {}}}},
        {u"call-legs"_s,
         u"Call legs"_s,
         {text("call_id"), number("leg"), moment("start"), moment("answer"), moment("end"),
          text("event"), text("from"), text("to"), text("agent"), text("queue"), text("result"),
          text("reason"), span("wait_seconds"), span("talk_seconds"), span("hold_seconds"),
          text("source")}},
        {u"wait-distribution"_s,
         u"Wait distribution"_s,
         {text("queue"), text("outcome"), number("0-10"), number("10-20"), number("20-30"),
          number("30-60"), number("60-120"), number("120+")}},
        {u"heat-map"_s,
         u"Heat map"_s,
         {number("weekday"), number("hour"), number("offered"), number("answered"),
          number("abandoned"), percent("service_level_percent", u"by the chosen rule")}},
        {u"transfers"_s,
         u"Transfers"_s,
         {text("call_id"), moment("time"), text("from_agent"), text("to"), text("kind"),
          text("outcome")}},
        {u"coverage"_s,
         u"Coverage"_s,
         {text("queue"),
          moment("interval_start"),
          number("offered"),
          {u"free_agents_average"_s, CellType::Decimal,
           u"observed free time of its members ÷ length of the interval"_s},
          span("dnd_overlap_seconds", u"members' do-not-disturb time while a caller waited")}},
        {u"zoom-audit"_s,
         u"Our numbers against Zoom's"_s,
         {text("queue"), text("date"), text("number"), number("ours"), number("zooms"),
          number("difference", u"ours − Zoom's"), text("explained_by")}},
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
