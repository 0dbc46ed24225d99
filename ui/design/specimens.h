// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/models/boardmirror.h>

#include <QTimeZone>

namespace zm::ui {

/// Invented boards for the design page: an agent in each state, queues in each mood, at one moment
/// that stands still so that two pictures of the page are alike. GUI thread.
class Specimens
{
public:
    Specimens();

    const Clock &clock() const { return m_clock; }
    Instant now() const { return m_clock.now(); }
    const QTimeZone &zone() const { return m_zone; }

    /// The feed lives.
    const BoardMirror &live() const { return m_live; }
    /// The same board after the feed has been silent for a while.
    const BoardMirror &silent() const { return m_silent; }
    /// Nobody is there.
    const BoardMirror &empty() const { return m_empty; }

private:
    FakeClock m_clock;
    QTimeZone m_zone;
    BoardMirror m_live;
    BoardMirror m_silent;
    BoardMirror m_empty;
};

} // namespace zm::ui
