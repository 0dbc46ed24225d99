// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>
#include <optional>

/// Reading Zoom's loose JSON: the same field comes as string or number, is null, empty or left out.
/// Private to the folder.
namespace zm::wire::json {

/// The object in `body`. Integers that a double would round stay exact (see `exactNumbers`).
Result<QJsonObject> parse(const QByteArray &body);

/// The same JSON, with each number that neither 64 bits nor a double hold exactly turned into a
/// string that `text` and the digest tell apart. Usually the same bytes, unshared.
QByteArray exactNumbers(const QByteArray &body);

/// 16 bytes that are equal for equal values, whatever their spelling.
QByteArray digest(const QJsonObject &object);

QString text(const QJsonValue &value); ///< a string as it came, a number as its digits, else empty
inline QString text(const QJsonObject &object, QLatin1StringView key)
{
    return text(object.value(key));
}
/// The first of the keys that is not empty.
QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys);

std::optional<qint64> integer(const QJsonObject &object, QLatin1StringView key);
bool isTrue(const QJsonObject &object, QLatin1StringView key);
std::optional<seconds> duration(const QJsonObject &object, QLatin1StringView key); ///< not negative
std::optional<Instant> instant(const QJsonObject &object, QLatin1StringView key);

} // namespace zm::wire::json
