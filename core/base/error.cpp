// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/error.h>

using namespace Qt::Literals::StringLiterals;

namespace zm {

Error Error::in(const QString &where) const
{
    Error copy = *this;
    copy.message = where + u": "_s + message;
    return copy;
}

QString Error::toString() const
{
    return detail.isEmpty() ? message : message + u" ("_s + detail + u')';
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
