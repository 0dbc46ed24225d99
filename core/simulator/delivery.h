// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/wireevent.h>

#include <QList>

namespace zm::sim {

/// How the way from Zoom to us mangles events (CONTRACT d, i.7). Chances are 0 to 1. A fate hangs
/// on the seed and the event alone, so that live delivery and files come out alike.
struct DeliveryFaults
{
    quint64 seed = 1;
    double duplicate = 0.0;       ///< arrives twice
    milliseconds shuffle{0};      ///< everything is late by a random time up to this
    double late = 0.0;            ///< some are late like retries: 5, 25 or 85 minutes
    milliseconds lateUpTo{85min}; ///< retries later than this do not happen
    double drop = 0.0;            ///< never arrives
    milliseconds burst{0};        ///< everything of so long a time arrives in one millisecond
    double unknown = 0.0;         ///< an event of an unknown name comes along
    double malformed = 0.0;       ///< a body that is not JSON comes along
    double oversize = 0.0;        ///< a body over 1 MB comes along
};

struct Delivery
{
    Instant at{}; ///< when it arrives
    WireEvent event;
};

/// What becomes of one event: nothing, one or several arrivals.
QList<Delivery> fateOf(const WireEvent &event, const DeliveryFaults &faults);
/// What arrives, in order of arrival.
QList<Delivery> deliver(const QList<WireEvent> &events, const DeliveryFaults &faults);

} // namespace zm::sim
