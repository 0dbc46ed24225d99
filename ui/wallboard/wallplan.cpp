// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallplan.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

std::optional<WallContent> wallContentFrom(QStringView name)
{
    const auto found = std::ranges::find_if(
        wallContents, [name](WallContent content) { return name == nameOf(content); });
    return found == wallContents.end() ? std::nullopt : std::optional(*found);
}

QString nameOf(WallContent content)
{
    switch (content) {
    case WallContent::Queues:
        return u"queues"_s;
    case WallContent::Queue:
        return u"queue"_s;
    case WallContent::Agents:
        return u"agents"_s;
    case WallContent::Mixed:
        return u"mixed"_s;
    case WallContent::Missed:
        return u"missed"_s;
    case WallContent::Today:
        break;
    }
    return u"today"_s;
}

WallPlan WallPlan::of(WallContent content)
{
    WallPlan plan;
    plan.pages = {content};
    return plan;
}

} // namespace zm::ui
