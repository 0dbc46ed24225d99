// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/columnplan.h>

#include <algorithm>
#include <cmath>

namespace zm::ui {

QList<int> columnWidths(const QList<ColumnWish> &wishes, int available, double scale)
{
    double ideal = 0;
    double least = 0;
    double stretch = 0;
    for (const ColumnWish &wish : wishes) {
        ideal += wish.ideal * scale;
        least += wish.least * scale;
        stretch += wish.stretch;
    }
    const double give = ideal - least;
    const double share = give > 0 ? std::clamp((available - least) / give, 0.0, 1.0) : 1.0;
    const double extra = std::max(0.0, available - ideal);

    QList<int> widths;
    double exact = 0;
    int placed = 0;
    for (const ColumnWish &wish : wishes) {
        exact += (wish.least + (wish.ideal - wish.least) * share) * scale
                 + (stretch > 0 ? extra * wish.stretch / stretch : 0);
        // Rounding the running sum leaves no gap at the right end.
        const int edge = int(std::lround(exact));
        widths.append(edge - placed);
        placed = edge;
    }
    return widths;
}

} // namespace zm::ui
