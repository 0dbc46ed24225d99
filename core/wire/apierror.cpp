// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "retryafter.h"

#include <QStringList>

#include <wire/apierror.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::wire {

namespace {

/// What the status and body say, with the free text kept for comparing only.
struct Complaint
{
    int status = 0;
    qint64 code = 0;
    QString text; ///< `message` or `reason`; the whole body where that is no JSON
    QString tag;  ///< the token endpoint's `error`
    QString fields;
    QString tracking;
    bool isJson = false;

    bool says(QLatin1StringView words) const { return text.contains(words, Qt::CaseInsensitive); }
    bool hasCode(std::initializer_list<qint64> codes) const
    {
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    }
};

// A scope error was seen with unescaped quotes in its message, which is no JSON; its code can still
// be read.
qint64 codeInText(const QString &body)
{
    const qsizetype key = body.indexOf("\"code\""_L1);
    qsizetype at = key < 0 ? body.size() : key + 6;
    while (at < body.size() && (body[at] == u':' || body[at].isSpace()))
        ++at;
    qsizetype end = at;
    while (end < body.size() && body[end] >= u'0' && body[end] <= u'9')
        ++end;
    return QStringView(body).sliced(at, end - at).toLongLong();
}

bool isPlainWord(const QString &word)
{
    return !word.isEmpty() && word.size() <= 64
           && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
                  return (c < u'\x80' && c.isLetterOrNumber()) || c == u'_' || c == u'-'
                         || c == u':' || c == u'.';
              });
}

QString fieldsIn(const QJsonObject &object)
{
    QStringList fields;
    const QJsonArray errors = object.value("errors"_L1).toArray();
    for (const QJsonValue error : errors)
        if (QString field = json::text(error.toObject(), "field"_L1); isPlainWord(field))
            fields.append(std::move(field));
    return fields.join(u", "_s);
}

Complaint complaintOf(int status, const Headers &headers, const QByteArray &body)
{
    constexpr qsizetype enough = 64 * 1024;
    Complaint complaint;
    complaint.status = status;
    complaint.tracking = QString::fromLatin1(headerOf(headers, "x-zm-trackingid"));
    if (!isPlainWord(complaint.tracking))
        complaint.tracking.clear();
    if (const auto object = json::parse(body.left(enough))) {
        complaint.isJson = true;
        complaint.code = json::integer(*object, "code"_L1).value_or(0);
        complaint.text = json::firstText(*object, {"message"_L1, "reason"_L1, "errorMessage"_L1});
        complaint.tag = json::text(*object, "error"_L1);
        complaint.fields = fieldsIn(*object);
    } else {
        complaint.text = QString::fromUtf8(body.left(enough));
        complaint.code = codeInText(complaint.text);
    }
    return complaint;
}

// "… does not contain scopes:[a, b]." gives "a b".
QString scopesIn(const QString &text)
{
    const qsizetype from = text.indexOf("does not contain scopes"_L1, 0, Qt::CaseInsensitive);
    const qsizetype open = from < 0 ? -1 : text.indexOf(u'[', from);
    const qsizetype close = open < 0 ? -1 : text.indexOf(u']', open);
    if (close < 0)
        return {};
    QStringList scopes;
    for (const QString &part : text.sliced(open + 1, close - open - 1).split(u','))
        if (QString scope = part.trimmed().remove(u'"').remove(u'\''); isPlainWord(scope))
            scopes.append(std::move(scope));
    return scopes.join(u' ');
}

Error describe(ErrorKind kind, const QString &sentence, QStringView detail,
               const Complaint &complaint)
{
    QString proof = u"HTTP "_s + QString::number(complaint.status);
    if (complaint.code != 0 && complaint.code != complaint.status)
        proof += u", code "_s + QString::number(complaint.code);
    if (!complaint.tracking.isEmpty())
        proof += u", tracking id "_s + complaint.tracking;
    return {kind, sentence + u" ("_s + proof + u")."_s, detail.toString(), {}};
}

Error rateLimited(const Complaint &complaint, const Headers &headers, Instant now)
{
    const bool isDaily = headerOf(headers, "x-ratelimit-type").toLower().contains("daily")
                         || complaint.says("daily"_L1);
    Error error = isDaily
                      ? describe(ErrorKind::RateLimited, u"Zoom's daily request limit is used up"_s,
                                 detail::daily, complaint)
                      : describe(ErrorKind::RateLimited, u"Zoom asks for fewer requests a second"_s,
                                 detail::perSecond, complaint);
    using std::chrono::days;
    const Instant midnight = std::chrono::floor<days>(now) + days(1);
    error.retryAt = retryTime(headers, now).value_or(isDaily ? midnight : now + 1s);
    return error;
}

Error serverFailed(const Complaint &complaint, const Headers &headers, Instant now)
{
    Error error = describe(ErrorKind::Offline, u"Zoom's server failed and may be back soon"_s,
                           detail::server, complaint);
    error.retryAt = retryTime(headers, now);
    return error;
}

// What holds for both endpoints.
std::optional<Error> generalError(const Complaint &complaint, const Headers &headers, Instant now)
{
    if (complaint.status == 429)
        return rateLimited(complaint, headers, now);
    if (complaint.status >= 500 || complaint.status == 408)
        return serverFailed(complaint, headers, now);
    return {};
}

Error notFound(const Complaint &complaint)
{
    if (complaint.code == 2300 || complaint.says("endpoint is not recognized"_L1))
        return describe(ErrorKind::NotFound, u"Zoom no longer offers this request"_s,
                        detail::endpoint, complaint);
    if (complaint.code == 2001 || complaint.says("account does not exist"_L1))
        return describe(ErrorKind::Invalid, u"Zoom does not know this account"_s, detail::account,
                        complaint);
    return describe(ErrorKind::NotFound, u"Zoom does not know this record"_s, detail::record,
                    complaint);
}

} // namespace

Error apiError(int status, const Headers &headers, const QByteArray &body, Instant now)
{
    const Complaint complaint = complaintOf(status, headers, body);
    if (auto error = generalError(complaint, headers, now))
        return *std::move(error);

    // The text is the only sure sign: the code was 104, 4711 or 4700, the status 400 or 401.
    if (complaint.says("does not contain scopes"_L1) || complaint.hasCode({104, 4711}))
        return describe(ErrorKind::Forbidden, u"The Zoom app lacks a scope for this request"_s,
                        scopesIn(complaint.text), complaint);
    if (status == 404 || status == 410)
        return notFound(complaint);
    if (complaint.hasCode({2031, 2013}) || complaint.says("zoom phone has not been enabled"_L1))
        return describe(ErrorKind::Forbidden, u"This Zoom account has no Zoom Phone"_s,
                        detail::zoomPhone, complaint);
    if (complaint.hasCode({4717, 4738}))
        return describe(ErrorKind::Unauthorized, u"The Zoom app is deactivated"_s,
                        detail::appDisabled, complaint);

    const bool speaksOfToken = complaint.says("token"_L1) && !complaint.says("page token"_L1);
    const bool tokenCode = complaint.hasCode({200, 201, 4700, 4702, 4704, 4735, 4741})
                           || (complaint.code == 124 && (speaksOfToken || status == 401));
    if (status == 401
        || (status == 400 && (tokenCode || (speaksOfToken && complaint.says("expired"_L1)))))
        return describe(ErrorKind::Unauthorized, u"Zoom did not accept the access token"_s,
                        detail::token, complaint);
    // 400 with 124 and no word of a token is "site not allowed".
    if (status == 403
        || (status == 400 && (complaint.code == 124 || complaint.says("permission"_L1))))
        return describe(ErrorKind::Forbidden,
                        u"The role of the Zoom app does not permit this request"_s, detail::role,
                        complaint);
    if (status == 400 && complaint.says("page token"_L1))
        return describe(ErrorKind::Protocol, u"The page token has expired"_s, detail::pageToken,
                        complaint);
    if (status == 400 && complaint.isJson)
        return describe(ErrorKind::Protocol,
                        complaint.fields.isEmpty()
                            ? u"Zoom refused a parameter"_s
                            : u"Zoom refused the parameter "_s + complaint.fields,
                        detail::parameter, complaint);
    return describe(ErrorKind::Protocol, u"Zoom gave an unexpected answer"_s, {}, complaint);
}

Error tokenError(int status, const Headers &headers, const QByteArray &body, Instant now)
{
    const Complaint complaint = complaintOf(status, headers, body);
    if (auto error = generalError(complaint, headers, now))
        return *std::move(error);

    if (complaint.says("disabled"_L1) || complaint.says("not activated"_L1)
        || complaint.hasCode({4717, 4738}))
        return describe(ErrorKind::Unauthorized, u"The Zoom app is not activated"_s,
                        detail::appDisabled, complaint);
    if (complaint.tag == "unsupported_grant_type"_L1 || complaint.tag == "invalid_grant"_L1
        || complaint.hasCode({4705, 4706}))
        return describe(ErrorKind::Protocol, u"Zoom does not give this app a token in this way"_s,
                        detail::grant, complaint);
    if (complaint.tag == "invalid_client"_L1 || complaint.tag == "unauthorized_client"_L1
        || complaint.hasCode({4702, 4704}))
        return describe(ErrorKind::Unauthorized,
                        u"Zoom does not accept the client id or client secret"_s, detail::client,
                        complaint);
    if (complaint.tag == "invalid_request"_L1 || complaint.code == 2001)
        return describe(ErrorKind::Invalid, u"Zoom does not accept the account id"_s,
                        detail::account, complaint);
    if (status == 401 || status == 403)
        return describe(ErrorKind::Unauthorized,
                        u"Zoom does not accept the client id or client secret"_s, detail::client,
                        complaint);
    return describe(ErrorKind::Protocol, u"Zoom gave an unexpected answer to the token request"_s,
                    {}, complaint);
}

} // namespace zm::wire
