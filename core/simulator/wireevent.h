// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QByteArray>
#include <QString>

namespace zm::sim {

/// One webhook body with the moment it tells of (`event_ts`) and its name.
struct WireEvent
{
    Instant at{};
    QString type;
    QByteArray body;

    bool operator==(const WireEvent &) const = default;
};

} // namespace zm::sim
