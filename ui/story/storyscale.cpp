// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/story/storyscale.h>
#include <ui/theme/wording.h>

#include <algorithm>
#include <array>

namespace zm::ui {

namespace {

constexpr milliseconds opening = 90s;
constexpr int drownsBelow = 5; ///< a fifth of the call
constexpr double openingShare = 0.46;

} // namespace

StoryScale::StoryScale(Instant from, Instant to, double left, double right)
    : m_left(left)
    , m_right(right)
{
    to = std::max(to, from + 1s);
    if ((to - from) > opening * drownsBelow) {
        const double middle = left + (right - left) * openingShare;
        m_parts = {{from, from + opening, left, middle}, {from + opening, to, middle, right}};
    } else {
        m_parts = {{from, to, left, right}};
    }
}

double StoryScale::inside(const Part &part, Instant at)
{
    const double share = double((at - part.from).count()) / double((part.to - part.from).count());
    return part.left + (part.right - part.left) * share;
}

double StoryScale::x(Instant at) const
{
    for (const Part &part : m_parts) {
        if (at <= part.to)
            return std::clamp(inside(part, at), m_left, m_right);
    }
    return m_right;
}

Instant StoryScale::at(double x) const
{
    for (const Part &part : m_parts) {
        if (x > part.right && &part != &m_parts.last())
            continue;
        const double share = std::clamp((x - part.left) / (part.right - part.left), 0.0, 1.0);
        return part.from + milliseconds(qint64(double((part.to - part.from).count()) * share));
    }
    return {};
}

std::optional<double> StoryScale::breakX() const
{
    return m_parts.size() > 1 ? std::optional(m_parts.first().right) : std::nullopt;
}

void StoryScale::addTicks(QList<Tick> &ticks, const Part &part, const QTimeZone &zone, double pitch)
{
    static constexpr std::array<milliseconds, 17> steps{
        1s,   2s,   5s,   10s,   15s,   20s,   30s,       60s,       120s,
        300s, 600s, 900s, 1800s, 3600s, 7200s, 4 * 3600s, 12 * 3600s};
    const double perMs = (part.right - part.left) / double((part.to - part.from).count());
    milliseconds step = steps.back();
    for (const milliseconds wanted : steps) {
        if (perMs * double(wanted.count()) >= pitch) {
            step = wanted;
            break;
        }
    }
    const milliseconds offset =
        seconds(zone.offsetFromUtc(toDateTime(part.from, zone))); // round on the wall's clock
    const qint64 first =
        ((toMs(part.from) + offset.count()) / step.count() + 1) * step.count() - offset.count();
    for (qint64 ms = first; fromMs(ms) < part.to; ms += step.count()) {
        const Instant at = fromMs(ms);
        const double x = inside(part, at);
        if (!ticks.isEmpty() && x - ticks.last().x < pitch * 0.7)
            continue;
        ticks.append({x, step < 60s ? clockTimeSeconds(at, zone) : clockTime(at, zone)});
    }
}

QList<StoryScale::Tick> StoryScale::ticks(const QTimeZone &zone, double pitch) const
{
    if (m_parts.isEmpty())
        return {};
    QList<Tick> ticks{{m_left, clockTimeSeconds(m_parts.first().from, zone)}};
    for (const Part &part : m_parts)
        addTicks(ticks, part, zone, pitch);
    // The end is worth more than a round time beside it.
    while (ticks.size() > 1 && m_right - ticks.last().x < pitch * 0.85)
        ticks.removeLast();
    ticks.append({m_right, clockTimeSeconds(m_parts.last().to, zone)});
    return ticks;
}

} // namespace zm::ui
