// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/centre.h>
#include <simulator/simcall.h>

#include <QString>

#include <vector>

namespace zm::sim {

/// One end of a record row.
struct Side
{
    QString userId; ///< Zoom user, if it is one
    QString extId;
    QString name;
    QString email;
    QString did;
    QString extension;
    QString kind; ///< snake_case; empty for outside parties
    QString device;
    QString department;
    QString costCenter;
};

/// One row of a call's records before it takes a generation's form: a leg of an agent, the stay in
/// a queue or in the menu.
struct Element
{
    QString id;
    QString historyId;
    QString callId; ///< with its suffix after a blind transfer
    QString owner;  ///< user, common area, queue or menu
    bool outgoing = false;
    bool internal = false;
    bool withheld = false;
    Side caller;
    Side callee;
    Side actor;  ///< `operator_*`: the queue that rang, who transferred
    Side sentTo; ///< by a queue's rule
    Instant start{};
    std::optional<Instant> answer;
    Instant end{};
    QString event;
    QString result;
    QString reason;
    qint64 talk = 0;
    qint64 hold = 0;
    qint64 wait = 0;
    int segment = 1;
    int node = 1;
    QString voicemailId;
    QString pressedKey;
    LegOutcome outcome = LegOutcome::Open; ///< of a leg
    bool isLeg = false;
};

qint64 holdSeconds(const Leg &leg);
qint64 talkSeconds(const Leg &leg);

/// Extension or number that a transfer names.
QString targetOf(const Centre &centre, const Transfer &transfer);

Side sideOf(const SimAgent &agent);
Side sideOf(const SimQueue &queue);
Side outsideOf(const SimCall &call);

Element legElement(const Centre &centre, const SimCall &call, int leg);
Element visitElement(const Centre &centre, const SimCall &call, int visit);
Element menuElement(const Centre &centre, const SimCall &call);
/// The time that a parked caller waited for somebody; nobody's leg.
Element parkElement(const Centre &centre, const SimCall &call);
/// A number outside or a mailbox that the caller was sent to; nobody's leg.
Element onwardElement(const Centre &centre, const SimCall &call);
Element watchElement(const Centre &centre, const SimCall &call, int watch);
/// All rows of a finished call, in the order of their steps.
std::vector<Element> elementsOf(const Centre &centre, const SimCall &call);

} // namespace zm::sim
