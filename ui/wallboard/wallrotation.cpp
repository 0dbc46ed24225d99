// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallrotation.h>

#include <algorithm>

namespace zm::ui {

WallRotation::WallRotation(seconds turn)
{
    setTurn(turn);
}

void WallRotation::setTurn(seconds turn)
{
    m_turn = std::clamp(turn, leastTurn, mostTurn);
}

void WallRotation::setPages(const QList<WallPageFacts> &pages, milliseconds now)
{
    m_pages = pages;
    if (m_shown.size() != pages.size())
        m_shown = QList<bool>(pages.size(), false);
    if (pages.isEmpty()) {
        m_page = 0;
        m_since = now;
        m_started = false;
    } else if (!m_started) {
        turnTo(nextOfRound(), now);
    } else if (m_page >= pages.size()) {
        turnTo(int(pages.size()) - 1, now);
    } else {
        m_shown[m_page] = true;
    }
}

bool WallRotation::advance(milliseconds now)
{
    if (now < m_since) // the machine slept, or its clock was set: start this page's time again
        m_since = now;
    if (m_handUntil && now >= *m_handUntil)
        m_handUntil.reset();
    if (m_paused || m_pages.isEmpty())
        return false;

    const int breach = nextBreach();
    if (breach >= 0 && !byHand(now)) {
        if (!m_pages[m_page].breach)
            return turnTo(breach, now);
        if (breach == m_page) {
            // Held. When the breach ends, the page stays a moment: one that comes and goes with
            // every ring must not make the wall flicker between pages.
            m_since = std::max(m_since, now - m_turn + alternate);
            return false;
        }
        return now - m_since >= alternate ? turnTo(breach, now) : false;
    }
    return now - m_since >= m_turn ? turnTo(nextOfRound(), now) : false;
}

void WallRotation::next(milliseconds now)
{
    if (!m_pages.isEmpty())
        show((m_page + 1) % count(), now);
}

void WallRotation::previous(milliseconds now)
{
    if (!m_pages.isEmpty())
        show((m_page + count() - 1) % count(), now);
}

void WallRotation::show(int page, milliseconds now)
{
    if (page < 0 || page >= count())
        return;
    turnTo(page, now);
    m_handUntil = now + m_turn;
}

void WallRotation::setPaused(bool paused, milliseconds now)
{
    m_paused = paused;
    m_since = now;
}

bool WallRotation::isHeld() const
{
    return !m_paused && m_page < count() && m_pages[m_page].breach;
}

double WallRotation::progress(milliseconds now) const
{
    if (m_paused || isHeld() || count() < 2)
        return 1.0;
    return std::clamp(double((now - m_since).count()) / double(milliseconds(m_turn).count()), 0.0,
                      1.0);
}

bool WallRotation::turnTo(int page, milliseconds now)
{
    const bool other = page != m_page;
    m_page = page;
    m_since = now;
    m_shown[page] = true;
    m_started = true;
    return other;
}

int WallRotation::nextOfRound()
{
    if (std::all_of(m_shown.cbegin(), m_shown.cend(), [](bool shown) { return shown; }))
        m_shown.fill(false);
    for (const bool lively : {true, false}) {
        for (int i = 0; i < count(); ++i) {
            // Where one round ends and the next begins, the same page must not hang twice in a row.
            const bool again = m_started && i == m_page;
            if (!m_shown[i] && !again && m_pages[i].lively == lively)
                return i;
        }
    }
    return m_page;
}

int WallRotation::nextBreach() const
{
    for (int step = 1; step <= count(); ++step) {
        const int page = (m_page + step) % count();
        if (m_pages[page].breach)
            return page;
    }
    return -1;
}

bool WallRotation::byHand(milliseconds now) const
{
    return m_handUntil && now < *m_handUntil;
}

} // namespace zm::ui
