// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/error.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

namespace {

/// A lone word such as `app_disabled` lets a caller choose what to do; the message says it to
/// people. What tells them more, a scope or the system's own words, is never one such word.
bool isForCallersOnly(const QString &detail)
{
    return std::all_of(detail.cbegin(), detail.cend(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
}

} // namespace

Error Error::in(const QString &where) const
{
    Error copy = *this;
    copy.message = where + u": "_s + message;
    return copy;
}

QString Error::toString() const
{
    return isForCallersOnly(detail) ? message : message + u" ("_s + detail + u')';
}

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::RateLimited:
        return u"rate limited"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not found"_s;
    case ErrorKind::Protocol:
        return u"protocol"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::Invalid:
        return u"invalid"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

} // namespace zm
