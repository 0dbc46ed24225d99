// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/presence.h>

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace zm {

Presence presenceFrom(QStringView word)
{
    static const QHash<QString, Presence> words = {
        {u"available"_s, Presence::Available},
        {u"away"_s, Presence::Away},
        {u"donotdisturb"_s, Presence::DoNotDisturb},
        {u"donodisturb"_s, Presence::DoNotDisturb},
        {u"inmeeting"_s, Presence::InMeeting},
        {u"inameeting"_s, Presence::InMeeting},
        {u"inazoommeeting"_s, Presence::InMeeting},
        {u"presenting"_s, Presence::Presenting},
        {u"onacall"_s, Presence::OnCall},
        {u"inacall"_s, Presence::OnCall},
        {u"onphonecall"_s, Presence::OnCall},
        {u"incalendarevent"_s, Presence::Calendar},
        {u"inacalendarevent"_s, Presence::Calendar},
        {u"outofoffice"_s, Presence::OutOfOffice},
        {u"busy"_s, Presence::Busy},
        {u"offline"_s, Presence::Offline},
        {u"mobilesignedin"_s, Presence::MobileOnly},
    };
    QString key;
    key.reserve(word.size());
    for (const QChar c : word)
        if (c != u'_' && c != u' ' && c != u'-')
            key += c.toLower();
    return words.value(key, Presence::Unknown);
}

QString nameOf(Presence presence)
{
    switch (presence) {
    case Presence::NeverSeen:
        return u"never seen"_s;
    case Presence::Available:
        return u"available"_s;
    case Presence::Away:
        return u"away"_s;
    case Presence::DoNotDisturb:
        return u"do not disturb"_s;
    case Presence::InMeeting:
        return u"in meeting"_s;
    case Presence::Presenting:
        return u"presenting"_s;
    case Presence::OnCall:
        return u"on call"_s;
    case Presence::Calendar:
        return u"calendar"_s;
    case Presence::OutOfOffice:
        return u"out of office"_s;
    case Presence::Busy:
        return u"busy"_s;
    case Presence::Offline:
        return u"offline"_s;
    case Presence::MobileOnly:
        return u"mobile only"_s;
    case Presence::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace zm
