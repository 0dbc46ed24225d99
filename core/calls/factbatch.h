// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/event.h>

#include <QHash>
#include <QList>

#include <calls/callfacts.h>

namespace zm {

/// Facts of many events gathered by call, so that a call is looked up and written once for all of
/// them: a call that rings eight phones is told of by twenty events within a minute. Filing what
/// `take` gives leads to the same groups as filing each event. A value.
class FactBatch
{
public:
    void add(const Event &event);
    bool isEmpty() const { return m_calls.isEmpty(); }
    /// What was gathered, a call each, in the order in which they were first told of.
    QList<CallFacts> take();

private:
    void addPiece(const CallFacts &piece);

    QList<CallFacts> m_calls; ///< an empty one became part of another
    QHash<QString, int> m_byAlias;
};

} // namespace zm
