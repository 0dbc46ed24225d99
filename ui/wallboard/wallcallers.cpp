// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/openmiss.h>
#include <ui/wallboard/wallcallers.h>

#include <calls/businessday.h>

#include <algorithm>

namespace zm::ui {

namespace {

/// Far enough back for a call-back window of one business day over a long weekend.
constexpr int daysBack = 5;
constexpr int gatherMs = 250;

} // namespace

WallCallers::WallCallers(engine::StoreReader &reader, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_clock(clock)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherMs);
    connect(&m_gather, &QTimer::timeout, this, &WallCallers::read);
    const auto soon = [this] {
        if (m_wanted && !m_gather.isActive())
            m_gather.start();
    };
    connect(&reader, &engine::StoreReader::opened, this, soon);
    connect(&reader, &engine::StoreReader::callsFiled, this, soon);
    connect(&reader, &engine::StoreReader::notesChanged, this, soon);
}

void WallCallers::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted)
        return;
    if (wanted)
        read();
    else
        m_gather.stop();
}

void WallCallers::read()
{
    const Instant now = m_clock.now();
    const QTimeZone &zone = m_reader.zone();
    const Instant today = dayStart(localDay(now, zone), zone);
    const Instant from = dayStart(localDay(now, zone).addDays(-daysBack), zone);
    // A newer question outdates an older one: its ticket goes.
    m_ticket =
        m_reader.desk(from, now + 24h, this, [this, now, today](const Result<engine::Desk> &desk) {
            m_read = true;
            if (desk) { // else the last answer stands: what is wrong is told in Health
                m_callers.clear();
                for (const engine::DeskRow &row : desk->rows) {
                    if (engine::isOpenMiss(row, now, today))
                        m_callers.append({row.caller.number, row.caller.firstMissed,
                                          row.caller.attempts(), row.caller.queues,
                                          row.note.owner});
                }
                std::ranges::stable_sort(m_callers, {}, &WallCaller::first);
            }
            Q_EMIT changed();
        });
}

} // namespace zm::ui
