// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/tilestate.h>

using namespace Qt::Literals::StringLiterals;

namespace zm {

StateFamily familyOf(TileState state)
{
    switch (state) {
    case TileState::Free:
    case TileState::Mobile:
        return StateFamily::Free;
    case TileState::Ringing:
        return StateFamily::Ringing;
    case TileState::OnQueueCall:
    case TileState::OnCallIn:
    case TileState::OnCallOut:
    case TileState::OnCallInternal:
    case TileState::Dialling:
    case TileState::OnCallByPresence:
        return StateFamily::OnCall;
    case TileState::Hold:
    case TileState::WrapUp:
        return StateFamily::Wrap;
    case TileState::OutOfOffice:
    case TileState::InMeeting:
    case TileState::Calendar:
    case TileState::Busy:
    case TileState::Away:
        return StateFamily::Away;
    case TileState::DoNotDisturb:
    case TileState::OptedOut:
        return StateFamily::DoNotDisturb;
    case TileState::Offline:
        return StateFamily::Offline;
    case TileState::NoData:
    case TileState::Idle:
        return StateFamily::Unknown;
    }
    return StateFamily::Unknown;
}

WillRing willRing(TileState state)
{
    switch (state) {
    case TileState::Free:
    case TileState::Idle:
        return WillRing::Yes;
    case TileState::Mobile:
        return WillRing::OnMobile;
    case TileState::Ringing:
        return WillRing::IsRinging;
    case TileState::Hold:
    case TileState::OnQueueCall:
    case TileState::OnCallIn:
    case TileState::OnCallOut:
    case TileState::OnCallInternal:
    case TileState::Dialling:
    case TileState::OnCallByPresence:
        return WillRing::IfCallsDuringCall;
    case TileState::InMeeting:
    case TileState::Calendar:
    case TileState::Busy:
    case TileState::Away:
        return WillRing::Likely;
    case TileState::Offline:
        return WillRing::DeskPhoneOnly;
    case TileState::WrapUp:
    case TileState::DoNotDisturb:
    case TileState::OptedOut:
        return WillRing::No;
    case TileState::OutOfOffice:
    case TileState::NoData:
        return WillRing::Unknown;
    }
    return WillRing::Unknown;
}

QString nameOf(TileState state)
{
    switch (state) {
    case TileState::NoData:
        return u"no data"_s;
    case TileState::Hold:
        return u"hold"_s;
    case TileState::OnQueueCall:
        return u"on queue call"_s;
    case TileState::OnCallIn:
        return u"on call in"_s;
    case TileState::OnCallOut:
        return u"on call out"_s;
    case TileState::OnCallInternal:
        return u"on call internal"_s;
    case TileState::Ringing:
        return u"ringing"_s;
    case TileState::Dialling:
        return u"dialling"_s;
    case TileState::OnCallByPresence:
        return u"on call (presence)"_s;
    case TileState::WrapUp:
        return u"wrap-up"_s;
    case TileState::DoNotDisturb:
        return u"do not disturb"_s;
    case TileState::OptedOut:
        return u"opted out"_s;
    case TileState::OutOfOffice:
        return u"out of office"_s;
    case TileState::Offline:
        return u"offline"_s;
    case TileState::InMeeting:
        return u"in meeting"_s;
    case TileState::Calendar:
        return u"calendar"_s;
    case TileState::Busy:
        return u"busy"_s;
    case TileState::Away:
        return u"away"_s;
    case TileState::Mobile:
        return u"mobile"_s;
    case TileState::Free:
        return u"free"_s;
    case TileState::Idle:
        return u"idle"_s;
    }
    return {};
}

} // namespace zm
