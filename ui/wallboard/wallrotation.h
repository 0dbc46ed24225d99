// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QList>

#include <optional>

namespace zm::ui {

/// What the rotation must know of a page.
struct WallPageFacts
{
    bool breach = false; ///< holds the wall
    bool lively = false; ///< someone rings, is free or alerts: comes first in a round

    bool operator==(const WallPageFacts &) const = default;
};

/// Decides which page hangs on the wall. Time is explicit and is real time since any beginning:
/// pages turn at the reader's pace even when a demo runs faster.
///
/// A round shows every page once, lively pages first. A page with a breach comes at once and stays;
/// several alternate. A turn by hand stands for one whole turn before a breach takes the wall back.
class WallRotation
{
public:
    static constexpr seconds leastTurn{15};
    static constexpr seconds mostTurn{120};
    static constexpr seconds alternate{15}; ///< between several breaches

    explicit WallRotation(seconds turn = 30s);

    void setTurn(seconds turn);
    seconds turn() const { return m_turn; }

    /// New facts; the number of pages may change. Starts with the first lively page.
    void setPages(const QList<WallPageFacts> &pages, milliseconds now);
    /// Lets time pass; true when another page is shown.
    bool advance(milliseconds now);

    void next(milliseconds now);
    void previous(milliseconds now);
    void show(int page, milliseconds now);
    void setPaused(bool paused, milliseconds now);

    int page() const { return m_page; } ///< 0 when there are none
    int count() const { return int(m_pages.size()); }
    bool isPaused() const { return m_paused; }
    /// The page stays because of its breach.
    bool isHeld() const;
    /// How much of this page's time is over, 0 to 1; 1 while it is held or paused.
    double progress(milliseconds now) const;

private:
    bool turnTo(int page, milliseconds now);
    int nextOfRound();
    int nextBreach() const; ///< the breach after the present page, -1 without one
    bool byHand(milliseconds now) const;

    QList<WallPageFacts> m_pages;
    QList<bool> m_shown; ///< in this round
    seconds m_turn;
    int m_page = 0;
    milliseconds m_since{0};
    std::optional<milliseconds> m_handUntil;
    bool m_paused = false;
    bool m_started = false; ///< a page hangs
};

} // namespace zm::ui
