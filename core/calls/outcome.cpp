// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHash>

#include <calls/outcome.h>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

/// `Call connected`, `call_connected` and `CALL-CONNECTED` are one word.
QString plain(const QString &word)
{
    QString out;
    out.reserve(word.size());
    for (const QChar c : word) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

const QHash<QString, Outcome> &words()
{
    // Zoom's own lists for the three generations (b.11 and c.3 of the contract), one spelling each.
    static const QHash<QString, Outcome> table = {
        {u"answered"_s, Outcome::Answered},
        {u"accepted"_s, Outcome::Answered},
        {u"pickedup"_s, Outcome::Answered},
        {u"connected"_s, Outcome::Answered},
        {u"succeeded"_s, Outcome::Answered},
        {u"callconnected"_s, Outcome::Answered},
        {u"recorded"_s, Outcome::Answered},
        {u"autorecorded"_s, Outcome::Answered},
        {u"recordingfailure"_s, Outcome::Answered},
        {u"abandoned"_s, Outcome::Abandoned},
        {u"hangup"_s, Outcome::Abandoned},
        {u"canceled"_s, Outcome::Abandoned},
        {u"cancelled"_s, Outcome::Abandoned},
        {u"callcancel"_s, Outcome::Abandoned},
        {u"callcanceled"_s, Outcome::Abandoned},
        {u"callcancelled"_s, Outcome::Abandoned},
        {u"noanswer"_s, Outcome::NoAnswer},
        {u"ringtimeout"_s, Outcome::NoAnswer},
        {u"missed"_s, Outcome::NoAnswer},
        {u"rejected"_s, Outcome::Rejected},
        {u"declined"_s, Outcome::Rejected},
        {u"busy"_s, Outcome::Busy},
        {u"overflowed"_s, Outcome::Overflow},
        {u"overflow"_s, Outcome::Overflow},
        {u"voicemail"_s, Outcome::Voicemail},
        {u"message"_s, Outcome::Voicemail},
        {u"callfailed"_s, Outcome::Failed},
        {u"failed"_s, Outcome::Failed},
        {u"unconnected"_s, Outcome::Failed},
        {u"systemblocked"_s, Outcome::Failed},
        {u"serviceunavailable"_s, Outcome::Failed},
        {u"internalerror"_s, Outcome::Failed},
        {u"blocked"_s, Outcome::Failed},
        {u"blockedbynongal"_s, Outcome::Failed},
        {u"blockedbyinfobarriers"_s, Outcome::Failed},
        {u"wrongnumber"_s, Outcome::Failed},
        {u"restrictednumber"_s, Outcome::Failed},
        {u"internationaldisabled"_s, Outcome::Failed},
        {u"answeredbyother"_s, Outcome::AnsweredByOther},
        {u"pickupbyother"_s, Outcome::AnsweredByOther},
        {u"calloutbyother"_s, Outcome::AnsweredByOther},
        {u"answeredbyothermember"_s, Outcome::AnsweredByOther},
        {u"answeredbyanothermember"_s, Outcome::AnsweredByOther},
    };
    return table;
}

Outcome read(const QString &word)
{
    const QString text = plain(word);
    if (text.isEmpty())
        return Outcome::Pending;
    if (const auto found = words().constFind(text); found != words().cend())
        return *found;
    if (text.startsWith("invalid"_L1))
        return Outcome::Failed;
    return Outcome::Other;
}

} // namespace

Outcome outcomeFrom(const QString &result, const QString &reason)
{
    // "A leg with `result_reason` is nobody's miss", whatever its result says.
    if (!reason.isEmpty())
        return Outcome::AnsweredByOther;
    return read(result);
}

Outcome outcomeOfHangup(const QString &reason)
{
    const Outcome outcome = read(reason);
    return outcome == Outcome::Other ? Outcome::Pending : outcome;
}

QString wordOf(Outcome outcome, const QString &raw)
{
    switch (outcome) {
    case Outcome::Pending:
        return {};
    case Outcome::Answered:
        return u"answered"_s;
    case Outcome::Abandoned:
        return u"abandoned"_s;
    case Outcome::NoAnswer:
        return u"no answer"_s;
    case Outcome::Rejected:
        return u"rejected"_s;
    case Outcome::Busy:
        return u"busy"_s;
    case Outcome::AnsweredByOther:
        return u"answered by other"_s;
    case Outcome::Overflow:
        return u"overflow"_s;
    case Outcome::Voicemail:
        return u"voicemail"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::Other:
        return raw;
    }
    return {};
}

} // namespace zm
