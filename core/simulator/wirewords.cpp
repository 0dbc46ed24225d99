// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/wirewords.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

QString eventName(const Fact &fact, bool outgoing)
{
    switch (fact.kind) {
    case FactKind::CallerRinging:
        return u"phone.caller_ringing"_s;
    case FactKind::CallerConnected:
        return u"phone.caller_connected"_s;
    case FactKind::CallerEnded:
        return u"phone.caller_ended"_s;
    case FactKind::CallerHold:
        return u"phone.caller_hold"_s;
    case FactKind::CallerUnhold:
        return u"phone.caller_unhold"_s;
    case FactKind::CalleeRinging:
        return u"phone.callee_ringing"_s;
    case FactKind::CalleeAnswered:
        return u"phone.callee_answered"_s;
    case FactKind::CalleeMissed:
        return u"phone.callee_missed"_s;
    case FactKind::CalleeRejected:
        return u"phone.callee_rejected"_s;
    case FactKind::CalleeEnded:
        return u"phone.callee_ended"_s;
    case FactKind::CalleeHold:
        return u"phone.callee_hold"_s;
    case FactKind::CalleeUnhold:
        return u"phone.callee_unhold"_s;
    case FactKind::CalleeParked:
        return u"phone.callee_parked"_s;
    case FactKind::CalleeMeetingInviting:
        return u"phone.callee_meeting_inviting"_s;
    case FactKind::QueueRinging:
        return u"phone.callee_ringing"_s;
    case FactKind::QueueEnded:
        return EndReason(fact.detail) == EndReason::CallCancel ? u"phone.callee_missed"_s
                                                               : u"phone.callee_ended"_s;
    case FactKind::BlindTransferInitiated:
        return u"phone.blind_transfer_initiated"_s;
    case FactKind::WarmTransferInitiated:
        return u"phone.warm_transfer_initiated"_s;
    case FactKind::WarmTransferCompleted:
        return u"phone.warm_transfer_completed"_s;
    case FactKind::WarmTransferCancelled:
        return u"phone.warm_transfer_cancelled"_s;
    case FactKind::TransferRecipientUpdated:
        return u"phone.transfer_recipient_updated"_s;
    case FactKind::ToVoicemailInitiated:
        return u"phone.transfer_call_to_voicemail_initiated"_s;
    case FactKind::VoicemailReceived:
        return u"phone.voicemail_received"_s;
    case FactKind::Presence:
        return u"user.presence_status_updated"_s;
    case FactKind::LegRecord:
    case FactKind::VisitRecord:
    case FactKind::MenuRecord:
    case FactKind::ParkRecord:
    case FactKind::OnwardRecord:
    case FactKind::WatchRecord:
        break;
    }
    const QString side = outgoing ? u"phone.caller_"_s : u"phone.callee_"_s;
    return fact.handset == 1   ? QString(side + u"call_log_completed"_s)
           : fact.handset == 2 ? QString(side + u"call_history_completed"_s)
                               : QString(side + u"call_element_completed"_s);
}

QString reasonWord(EndReason reason)
{
    switch (reason) {
    case EndReason::None:
        return {};
    case EndReason::CallConnected:
        return u"Call connected"_s;
    case EndReason::AnsweredByOtherMember:
        return u"Answered by Other Member"_s;
    case EndReason::AnsweredByOtherDevice:
        return u"Answered by Other Device"_s;
    case EndReason::NoAnswer:
        return u"No Answer"_s;
    case EndReason::CallCancel:
        return u"Call Cancel"_s;
    case EndReason::Busy:
        return u"Busy"_s;
    case EndReason::Rejected:
        return u"Rejected"_s;
    case EndReason::Voicemail:
        return u"Voicemail"_s;
    }
    return {};
}

QString eventWord(Word word)
{
    switch (word) {
    case Word::Offline:
        return u"Offline"_s;
    case Word::Available:
        return u"Available"_s;
    case Word::Away:
        return u"Away"_s;
    case Word::DoNotDisturb:
        return u"Do_Not_Disturb"_s;
    case Word::InMeeting:
        return u"In_Meeting"_s;
    case Word::Presenting:
        return u"Presenting"_s;
    case Word::OnPhoneCall:
        return u"On_Phone_Call"_s;
    case Word::Calendar:
        return u"In_Calendar_Event"_s;
    case Word::Busy:
        return u"Busy"_s;
    case Word::MobileSignedIn:
        return u"Mobile_signed_in"_s;
    case Word::OutOfOffice:
        break;
    }
    return {};
}

QString restWord(Word word)
{
    switch (word) {
    case Word::InMeeting:
        return u"In_A_Zoom_Meeting"_s;
    case Word::OnPhoneCall:
        return u"On_A_Call"_s;
    case Word::OutOfOffice:
        return u"Out_of_Office"_s;
    // REST has no word for the mobile app alone: such a user is simply available.
    case Word::MobileSignedIn:
        return u"Available"_s;
    default:
        return eventWord(word);
    }
}

} // namespace zm::sim
