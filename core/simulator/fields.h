// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/options.h>
#include <simulator/random.h>

#include <QJsonObject>
#include <QJsonValue>

namespace zm::sim {

/// A JSON object in the making. Optional fields that have no value are left out, and so are some
/// that have, when the account is told to be forgetful (CONTRACT i.5).
class Fields
{
public:
    Fields(const Options &options, Random &random)
        : m_options(options)
        , m_random(random)
    {}
    void need(QLatin1StringView key, const QJsonValue &value) { m_object.insert(key, value); }
    void maybe(QLatin1StringView key, const QJsonValue &value)
    {
        const bool empty = value.isNull() || value.isUndefined()
                           || (value.isString() && value.toString().isEmpty())
                           || (value.isObject() && value.toObject().isEmpty());
        if (!empty
            && !(m_options.optionalFieldDrop > 0 && m_random.chance(m_options.optionalFieldDrop)))
            m_object.insert(key, value);
    }
    QJsonObject take()
    {
        if (m_options.extraKeys && m_random.chance(0.3))
            m_object.insert(QLatin1StringView("x_") + m_random.digits(4), m_random.digits(6));
        return std::move(m_object);
    }

private:
    const Options &m_options;
    Random &m_random;
    QJsonObject m_object;
};

/// Zoom's times inside bodies: whole seconds, cut off.
QString wireTime(Instant at);
QString wireTime(const std::optional<Instant> &at);
/// Seconds since 1970 as wire times show them; durations in records are differences of these.
qint64 wireSeconds(Instant at);

} // namespace zm::sim
