// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallcare.h>

#include <algorithm>
#include <array>

namespace zm::ui {

QPoint pictureShift(qint64 minute)
{
    // A closed walk: every step moves, none further than 3 px, and the mean is the middle.
    static constexpr std::array<std::array<int, 2>, 12> walk{{{0, 0},
                                                              {2, 0},
                                                              {3, 2},
                                                              {2, 3},
                                                              {0, 3},
                                                              {-2, 2},
                                                              {-3, 0},
                                                              {-2, -2},
                                                              {0, -3},
                                                              {2, -3},
                                                              {2, -1},
                                                              {1, 1}}};
    const auto size = qint64(walk.size());
    const auto &step = walk[std::size_t(((minute % size) + size) % size)];
    return {step[0], step[1]};
}

double Dimming::at(QTime local) const
{
    if (!from.isValid() || !to.isValid() || from == to)
        return 0;
    const bool inside = from < to ? local >= from && local < to : local >= from || local < to;
    return inside ? std::clamp(level, 0.0, 0.9) : 0;
}

} // namespace zm::ui
