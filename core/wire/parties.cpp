// SPDX-License-Identifier: GPL-3.0-or-later
#include "parties.h"

#include "json.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace zm::wire {

namespace {

// True when `written` is `plain` but for case and underscores.
bool sameWord(QStringView written, QLatin1StringView plain)
{
    qsizetype matched = 0;
    for (const QChar c : written) {
        if (c == u'_' || c == u' ')
            continue;
        if (matched == plain.size() || c.toLower() != QChar(plain[matched]))
            return false;
        ++matched;
    }
    return matched == plain.size();
}

struct RowKeys
{
    QLatin1StringView extensionId, extension, number, name, kind, device, numberType;
    QLatin1StringView userId, v1Number, v1Did;
};

constexpr RowKeys callerKeys = {
    "caller_ext_id"_L1,   "caller_ext_number"_L1,  "caller_did_number"_L1,  "caller_name"_L1,
    "caller_ext_type"_L1, "caller_device_type"_L1, "caller_number_type"_L1, "caller_user_id"_L1,
    "caller_number"_L1,   "caller_did_number"_L1,
};
constexpr RowKeys calleeKeys = {
    "callee_ext_id"_L1,   "callee_ext_number"_L1,  "callee_did_number"_L1,  "callee_name"_L1,
    "callee_ext_type"_L1, "callee_device_type"_L1, "callee_number_type"_L1, "callee_user_id"_L1,
    "callee_number"_L1,   "callee_did_number"_L1,
};

const RowKeys &keysOf(Role role)
{
    return role == Role::Caller ? callerKeys : calleeKeys;
}

} // namespace

ExtensionKind kindFrom(QStringView word)
{
    static constexpr std::array<std::pair<QLatin1StringView, ExtensionKind>, 19> words = {{
        {"user"_L1, ExtensionKind::User},
        {"callqueue"_L1, ExtensionKind::CallQueue},
        {"autoreceptionist"_L1, ExtensionKind::AutoReceptionist},
        {"commonarea"_L1, ExtensionKind::CommonArea},
        {"commonareaphone"_L1, ExtensionKind::CommonArea},
        {"sharedlinegroup"_L1, ExtensionKind::SharedLine},
        {"sharedlines"_L1, ExtensionKind::SharedLine},
        // A pick-up group rings many and is nobody, like a shared line.
        {"groupcallpickup"_L1, ExtensionKind::SharedLine},
        {"zoomroom"_L1, ExtensionKind::Room},
        {"ciscoroom"_L1, ExtensionKind::Room},
        {"polycomroom"_L1, ExtensionKind::Room},
        {"ciscoroom/polycomroom"_L1, ExtensionKind::Room},
        {"externalcontact"_L1, ExtensionKind::External},
        {"contactcenter"_L1, ExtensionKind::External},
        {"pstn"_L1, ExtensionKind::External},
        {"five9"_L1, ExtensionKind::External},
        {"twilio"_L1, ExtensionKind::External},
        {"external"_L1, ExtensionKind::External},
        {"sharedline"_L1, ExtensionKind::SharedLine},
    }};
    for (const auto &[plain, kind] : words)
        if (sameWord(word, plain))
            return kind;
    return ExtensionKind::Unknown;
}

QString phoneNumber(const QString &written)
{
    for (const QLatin1StringView withheld :
         {"anonymous"_L1, "anonymousnumber"_L1, "restricted"_L1, "unavailable"_L1, "withheld"_L1,
          "private"_L1, "unknown"_L1, "blocked"_L1})
        if (sameWord(written, withheld))
            return {};
    const bool digitsOnly = std::all_of(written.cbegin(), written.cend(),
                                        [](QChar c) { return c >= u'0' && c <= u'9'; });
    // Extensions have at most six digits, site codes included; E.164 numbers have up to fifteen.
    return digitsOnly && written.size() >= 10 && written.size() <= 15 && !written.startsWith(u'0')
               ? QString(u'+' + written)
               : written;
}

Party liveParty(const QJsonObject &object)
{
    Party party;
    if (object.isEmpty())
        return party;
    party.userId = json::firstText(object, {"user_id"_L1, "id"_L1});
    party.extensionId = json::text(object, "extension_id"_L1);
    party.extension = json::text(object, "extension_number"_L1);
    party.number = phoneNumber(json::text(object, "phone_number"_L1));
    party.name = json::text(object, "name"_L1);
    party.device = json::firstText(object, {"device_id"_L1, "device_type"_L1});
    party.kind = kindFrom(json::firstText(object, {"extension_type"_L1, "type"_L1}));
    return party;
}

Forwarder forwarder(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    return {json::text(object, "name"_L1), json::text(object, "extension_number"_L1),
            kindFrom(json::text(object, "extension_type"_L1))};
}

Party rowParty(const QJsonObject &row, Role role)
{
    const RowKeys &keys = keysOf(role);
    Party party;
    party.extensionId = json::text(row, keys.extensionId);
    party.extension = json::text(row, keys.extension);
    party.number = phoneNumber(json::text(row, keys.number));
    party.name = json::text(row, keys.name);
    party.device = json::text(row, keys.device);
    party.kind = kindFrom(json::text(row, keys.kind));
    if (party.kind == ExtensionKind::Unknown && party.extensionId.isEmpty()
        && json::text(row, keys.numberType).startsWith("external"_L1))
        party.kind = ExtensionKind::External;
    return party;
}

Party numberedParty(const QJsonObject &row, Role role)
{
    const RowKeys &keys = keysOf(role);
    const QString written = json::text(row, keys.v1Number);
    const QString did = phoneNumber(json::text(row, keys.v1Did));
    const bool isExtension = json::integer(row, keys.numberType) == 1;
    Party party;
    party.userId = json::text(row, keys.userId);
    party.name = json::text(row, keys.name);
    party.extension = isExtension ? written : QString();
    party.number = isExtension ? (did.isEmpty() ? written : did) : phoneNumber(written);
    if (party.number.isEmpty())
        party.number = did;
    if (!party.userId.isEmpty())
        party.kind = ExtensionKind::User;
    else if (!isExtension && !party.number.isEmpty())
        party.kind = ExtensionKind::External;
    return party;
}

} // namespace zm::wire
