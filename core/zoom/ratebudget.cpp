// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/ratebudget.h>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

QString nameOf(RateLabel label)
{
    switch (label) {
    case RateLabel::Light:
        return u"Light"_s;
    case RateLabel::Medium:
        return u"Medium"_s;
    case RateLabel::Heavy:
        return u"Heavy"_s;
    }
    return {};
}

std::optional<RateLabel> rateLabelFrom(QByteArrayView category)
{
    for (const RateLabel label : allRateLabels) {
        if (category.compare(nameOf(label).toLatin1(), Qt::CaseInsensitive) == 0)
            return label;
    }
    if (category.compare("resource-intensive", Qt::CaseInsensitive) == 0)
        return RateLabel::Heavy;
    return {};
}

RateBudget RateBudget::unlimited()
{
    RateBudget budget;
    budget.limited = false;
    return budget;
}

double RateBudget::perSecond(RateLabel label) const
{
    switch (label) {
    case RateLabel::Light:
        return lightPerSecond;
    case RateLabel::Medium:
        return mediumPerSecond;
    case RateLabel::Heavy:
        return heavyPerSecond;
    }
    return heavyPerSecond;
}

} // namespace zm::zoom
