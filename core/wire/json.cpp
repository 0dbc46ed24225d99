// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace zm::wire::json {

namespace {

// Marks a string that was a number: a private-use character that no sender has reason to use.
constexpr char16_t numberMark = 0xE000;

} // namespace

Result<QJsonObject> parse(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(exactNumbers(body), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Protocol, u"The body is not JSON: "_s + error.errorString() + u'.');
    if (!document.isObject())
        return fail(ErrorKind::Protocol, u"The body is JSON, but not an object."_s);
    return document.object();
}

QString text(const QJsonValue &value)
{
    if (value.isString()) {
        QString string = value.toString();
        // Half a surrogate pair would be another text once it has been stored.
        if (!string.isValidUtf16())
            string = QString::fromUtf8(string.toUtf8());
        if (string.startsWith(QChar(numberMark)))
            string.remove(0, 1);
        return string;
    }
    if (!value.isDouble())
        return {};
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 whole = value.toInteger(none);
    return whole != none ? QString::number(whole) : QString::number(value.toDouble(), 'g', 17);
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys)
        if (const QString found = text(object, key); !found.isEmpty())
            return found;
    return {};
}

std::optional<qint64> integer(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble()) {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        if (const qint64 whole = value.toInteger(none); whole != none)
            return whole;
        const double real = value.toDouble();
        return std::abs(real) < 1e15 ? std::optional(qint64(real)) : std::nullopt;
    }
    if (!value.isString())
        return {};
    bool ok = false;
    const qint64 whole = value.toString().toLongLong(&ok);
    return ok ? std::optional(whole) : std::nullopt;
}

bool isTrue(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0
                            : value.toBool() || value.toInteger() != 0;
}

std::optional<seconds> duration(const QJsonObject &object, QLatin1StringView key)
{
    const auto count = integer(object, key);
    constexpr qint64 year = 366 * 86'400;
    return count && *count >= 0 && *count < year ? std::optional(seconds(*count)) : std::nullopt;
}

std::optional<Instant> instant(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (!value.isString())
        return {};
    const QString written = value.toString();
    if (const auto at = parseInstant(written))
        return at;
    // Everything is UTC at Zoom, so a time without its Z is still known.
    return written.size() == 19 ? parseInstant(QString(written + u'Z')) : std::nullopt;
}

} // namespace zm::wire::json
