// SPDX-License-Identifier: GPL-3.0-or-later
#include <setup/requirements.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::setup {

namespace {

constexpr auto liveCalls = "phone:read:call:admin"_L1;
constexpr auto callRecords = "phone:read:call_log:admin"_L1;
constexpr auto presence = "user:read:presence_status:admin"_L1;
constexpr auto voicemails = "phone:read:voicemail:admin"_L1;

QList<ScopeRequirement> makeScopes()
{
    return {
        {presence,
         Need::Needed,
         u"presence"_s,
         u"agents' presence: free, away, do not disturb, in a meeting"_s,
         {},
         {}},
        {liveCalls,
         Need::Needed,
         u"live calls"_s,
         u"live calls: who rings, talks, holds"_s,
         {},
         {}},
        {callRecords,
         Need::Needed,
         u"finished calls"_s,
         u"every leg of a finished call, with its talk and hold"_s,
         {},
         u"Zoom adds it by itself with the call-record events."_s},
        {u"phone:read:list_call_logs:admin"_s,
         Need::Needed,
         u"history, gap repair"_s,
         u"the call history: reports, and the repair of what was missed"_s,
         {},
         {}},
        {u"phone:read:list_numbers:admin"_s, Need::Retired, u"optional, ends Dec 2026"_s,
         u"names of your phone numbers"_s, u"number_management:read:list_numbers:admin"_s,
         u"Zoom ends the list behind it in December 2026. Nothing is missing without it."_s},
        {u"phone:read:list_users:admin"_s,
         Need::Needed,
         u"agents"_s,
         u"the roster: names and extensions"_s,
         {},
         {}},
        {u"phone:read:call_queue:admin"_s,
         Need::Needed,
         u"queue members"_s,
         u"each queue's members and whether they take its calls"_s,
         {},
         {}},
        {u"phone:read:list_call_queues:admin"_s,
         Need::Needed,
         u"queues"_s,
         u"the queues, and Zoom's own totals to compare with"_s,
         {},
         {}},
        {u"phone:read:user:admin"_s,
         Need::Useful,
         u"optional"_s,
         u"department and cost centre of one agent"_s,
         {},
         u"The list of users tells the same; it is a second way."_s},
        // Beyond the nine.
        {u"phone:read:list_call_queue_members:admin"_s,
         Need::Useful,
         u"optional"_s,
         u"members of a queue that has more than 300"_s,
         {},
         {}},
        {voicemails,
         Need::Useful,
         u"optional"_s,
         u"voicemails as soon as a caller has left one"_s,
         {},
         {}},
        {u"number_management:read:list_numbers:admin"_s,
         Need::Useful,
         u"optional"_s,
         u"names of your phone numbers"_s,
         {},
         {}},
    };
}

QList<EventRequirement> makeEvents()
{
    const QString ring = u"Call a queue from outside and let it ring."_s;
    const QString answer = u"Call a queue from outside and answer."_s;
    const QString out = u"Call a mobile phone from the Zoom client."_s;
    const QString record = u"Any call, soon after its end."_s;
    return {
        {u"user.presence_status_updated"_s,
         u"User's presence status has been updated"_s,
         Need::Needed,
         u"presence the moment it changes"_s,
         presence,
         {},
         {},
         u"Set yourself to Away, and back."_s},
        {u"phone.callee_missed"_s,
         u"Callee missed a call"_s,
         Need::Needed,
         u"a ring that nobody took"_s,
         liveCalls,
         {},
         {},
         ring},
        {u"phone.callee_rejected"_s,
         u"Callee rejected a call"_s,
         Need::Needed,
         u"a ring that somebody declined"_s,
         liveCalls,
         {},
         {},
         u"Call an extension and decline."_s},
        {u"phone.callee_ended"_s,
         u"Callee ended a call"_s,
         Need::Needed,
         u"the end of a call that came in"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.caller_ended"_s,
         u"Caller ended a call"_s,
         Need::Needed,
         u"the end of a call that went out"_s,
         liveCalls,
         {},
         {},
         out},
        {u"phone.caller_ringing"_s,
         u"Caller hears ringback"_s,
         Need::Needed,
         u"an agent who dials"_s,
         liveCalls,
         {},
         {},
         out},
        {u"phone.caller_connected"_s,
         u"Caller connected"_s,
         Need::Needed,
         u"an agent's own call that was answered"_s,
         liveCalls,
         {},
         {},
         out},
        {u"phone.callee_ringing"_s,
         u"Callee's phone is ringing"_s,
         Need::Needed,
         u"whose phone rings, for which queue"_s,
         liveCalls,
         {},
         {},
         ring},
        {u"phone.callee_answered"_s,
         u"Callee answered a call"_s,
         Need::Needed,
         u"who answered, and when"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.caller_call_log_completed"_s, u"Caller's call log is completed"_s, Need::Retired,
         u"the record of a call that went out"_s, callRecords,
         u"phone.caller_call_element_completed"_s,
         u"Zoom ended call logs in May 2026 in favour of call elements."_s, record},
        {u"phone.callee_call_log_completed"_s, u"Callee's call log is completed"_s, Need::Retired,
         u"the record of a call that came in"_s, callRecords,
         u"phone.callee_call_element_completed"_s,
         u"Zoom ended call logs in May 2026 in favour of call elements."_s, record},
        // Their successors.
        {u"phone.caller_call_element_completed"_s,
         u"Caller's call element is completed"_s,
         Need::Needed,
         u"the record of each leg that went out"_s,
         callRecords,
         {},
         {},
         record},
        {u"phone.callee_call_element_completed"_s,
         u"Callee's call element is completed"_s,
         Need::Needed,
         u"the record of each leg that came in"_s,
         liveCalls,
         {},
         {},
         record},
        // Beyond the eleven.
        {u"phone.callee_hold"_s,
         u"Callee put a call on hold"_s,
         Need::Useful,
         u"hold, the moment it begins"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.callee_unhold"_s,
         u"Callee took a call off hold"_s,
         Need::Useful,
         u"hold, the moment it ends"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.caller_hold"_s,
         u"Caller put a call on hold"_s,
         Need::Useful,
         u"hold in calls that went out"_s,
         liveCalls,
         {},
         {},
         out},
        {u"phone.caller_unhold"_s,
         u"Caller took a call off hold"_s,
         Need::Useful,
         u"its end"_s,
         liveCalls,
         {},
         {},
         out},
        {u"phone.callee_parked"_s,
         u"Callee parked a call"_s,
         Need::Useful,
         u"callers who wait parked"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.blind_transfer_initiated"_s,
         u"Blind transfer was initiated"_s,
         Need::Useful,
         u"transfers while they happen"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.warm_transfer_initiated"_s,
         u"Warm transfer was initiated"_s,
         Need::Useful,
         u"consultations kept apart from calls"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.warm_transfer_completed"_s,
         u"Warm transfer was completed"_s,
         Need::Useful,
         u"transfers while they happen"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.warm_transfer_cancelled"_s,
         u"Warm transfer was cancelled"_s,
         Need::Useful,
         u"transfers that came to nothing"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.transfer_recipient_updated"_s,
         u"Transfer recipient was updated"_s,
         Need::Useful,
         u"to whom a call went"_s,
         liveCalls,
         {},
         {},
         answer},
        {u"phone.transfer_call_to_voicemail_initiated"_s,
         u"Transfer to voicemail was initiated"_s,
         Need::Useful,
         u"calls sent to voicemail"_s,
         liveCalls,
         {},
         {},
         ring},
        {u"phone.voicemail_received"_s,
         u"Voicemail was received"_s,
         Need::Useful,
         u"voicemails as soon as they are left"_s,
         voicemails,
         {},
         {},
         u"Call an extension and leave a voicemail."_s},
        {u"phone.caller_call_history_completed"_s, u"Caller's call history is completed"_s,
         Need::Retired, u"the record of a call that went out"_s, callRecords,
         u"phone.caller_call_element_completed"_s, u"Call elements tell more."_s, record},
        {u"phone.callee_call_history_completed"_s, u"Callee's call history is completed"_s,
         Need::Retired, u"the record of a call that came in"_s, callRecords,
         u"phone.callee_call_element_completed"_s, u"Call elements tell more."_s, record},
        {u"phone.call_element_deleted"_s,
         u"Call element was deleted"_s,
         Need::Useful,
         u"records that were deleted in Zoom leave the reports too"_s,
         callRecords,
         {},
         {},
         {}},
        {u"phone.call_history_deleted"_s,
         u"Call history was deleted"_s,
         Need::Useful,
         u"the same, for whole calls"_s,
         callRecords,
         {},
         {},
         {}},
    };
}

template <class Row, class Name> QStringList namesOf(const QList<Row> &rows, Name name, int most)
{
    QStringList names;
    for (const Row &row : rows.first(std::min<qsizetype>(rows.size(), most))) {
        if (row.need != Need::Retired)
            names += row.*name;
    }
    return names;
}

} // namespace

const QList<ScopeRequirement> &scopeRequirements()
{
    static const QList<ScopeRequirement> table = makeScopes();
    return table;
}

const QList<EventRequirement> &eventRequirements()
{
    static const QList<EventRequirement> table = makeEvents();
    return table;
}

QStringList recommendedScopes()
{
    return namesOf(scopeRequirements(), &ScopeRequirement::id, 9);
}

QStringList recommendedEvents()
{
    // The eleven less the retired, and the two successors.
    return namesOf(eventRequirements(), &EventRequirement::type, 13);
}

QStringList writingScopes(const QStringList &granted)
{
    QStringList writing;
    for (const QString &scope : granted) {
        // Granular scopes read service:verb:thing:level, classic ones thing:verb:level.
        const QStringList parts = scope.split(u':');
        const QString verb = parts.value(1);
        if (verb == "write"_L1 || verb == "update"_L1 || verb == "delete"_L1 || verb == "master"_L1)
            writing += scope;
    }
    return writing;
}

} // namespace zm::setup
