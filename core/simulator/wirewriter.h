// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/day.h>
#include <simulator/wireevent.h>

#include <QJsonObject>

namespace zm::sim {

class Fields;

/// Words the account's facts as Zoom's webhook bodies (CONTRACT c.1 to c.6). Bodies are written on
/// demand and always the same: the draw of optional fields hangs on the fact's place in its day.
class WireWriter
{
public:
    WireWriter(const Centre &centre, const Options &options)
        : m_centre(centre)
        , m_options(options)
    {}
    WireEvent event(const Day &day, size_t fact) const;

private:
    QJsonObject callObject(const Day &day, const Fact &fact, Random &random) const;
    QJsonObject queueObject(const Day &day, const Fact &fact, Random &random) const;
    QJsonObject heldObject(const Day &day, const Fact &fact, Random &random) const;
    QJsonObject transferObject(const Day &day, const Fact &fact, Random &random) const;
    QJsonObject voicemailObject(const Day &day, const Fact &fact, Random &random) const;
    QJsonObject recordObject(const Day &day, const Fact &fact, Random &random,
                             bool *outgoing) const;
    QJsonObject presenceObject(const Fact &fact, Random &random) const;

    QJsonObject outsideNode(const SimCall &call, bool named, Random &random) const;
    QJsonObject agentNode(const SimAgent &agent, int device, bool own, bool named,
                          Random &random) const;
    QJsonObject otherNode(const SimCall &call, const Leg &leg, bool named, Random &random) const;
    QJsonObject forwardedBy(const SimCall &call, const Leg &leg, Random &random) const;
    QJsonObject menuNode() const;

    const Centre &m_centre;
    const Options &m_options;
};

} // namespace zm::sim
