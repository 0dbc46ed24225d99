// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>
#include <domain/boardrows.h>
#include <domain/event.h>

#include <QObject>

#include <optional>

namespace zm::zoom {

/// Something that brings events: a socket, a recording, a webhook server. Lives on the engine's
/// thread. A feed hands over bytes and knows nothing of their meaning.
class Feed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Feed() override;

    virtual void start() = 0;
    virtual void stop() = 0;
    virtual FeedStatus status() const = 0;
    /// The last sign of life, heartbeats included: events may be missing from there.
    virtual std::optional<Instant> lastHeard() const { return {}; }

Q_SIGNALS:
    void received(const zm::RawEvent &event);
    /// State, message or next attempt changed, or events came: at most once a second for the
    /// latter.
    void statusChanged(const zm::FeedStatus &status);
    /// Events flow from now on; what the REST interface says must be read (again).
    void connected();
    /// Events between the two moments may be lost for ever: Zoom never repeats them. Comes just
    /// before `connected`.
    void gap(zm::Instant from, zm::Instant to);
};

} // namespace zm::zoom
