// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

Q_LOGGING_CATEGORY(lcStore, "zm.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRest, "zm.zoom.rest", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFeed, "zm.zoom.feed", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWebhook, "zm.zoom.webhook", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "zm.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSimulator, "zm.simulator", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "zm.ui", QtInfoMsg)

QString maskedNumber(const QString &number)
{
    // An extension says nothing of anybody outside, and "anonymous" hides itself.
    const bool hasDigit =
        std::any_of(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    if (number.size() < 7 || !hasDigit)
        return number;
    const qsizetype prefix = number.startsWith(u'+') ? 3 : 0;
    return number.left(prefix) + (prefix ? u" "_s : QString()) + u"••• ••• "_s + number.right(3);
}

} // namespace zm
