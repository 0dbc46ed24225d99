// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace zm::zoom {

/// Zoom's weight of an endpoint. The limits are the account's, shared with all its other apps.
enum class RateLabel { Light, Medium, Heavy };
inline constexpr std::array allRateLabels{RateLabel::Light, RateLabel::Medium, RateLabel::Heavy};
QString nameOf(RateLabel label);
/// The label in `X-RateLimit-Category`; empty for a word we do not know. Resource-intensive calls
/// share the day's limit with Heavy ones and count as such.
std::optional<RateLabel> rateLabelFrom(QByteArrayView category);

/// What we allow ourselves. The default is half of what Zoom grants a Pro account (CONTRACT f),
/// since other programs share it.
struct RateBudget
{
    double lightPerSecond = 10;
    double mediumPerSecond = 5;
    double heavyPerSecond = 2;
    /// UTC days. Zoom grants a Pro account 15,000; a centre of ten queues needs far fewer (§9).
    int heavyPerDay = 3000;
    bool limited = true; ///< false: nothing waits unless the server says so

    /// For the demo, where the account is our own.
    static RateBudget unlimited();
    double perSecond(RateLabel label) const;
    bool operator==(const RateBudget &) const = default;
};

/// Heavy calls of one UTC day; kept over restarts by whoever has a place for it.
struct DailyCount
{
    QDate day;
    int heavy = 0;
    bool operator==(const DailyCount &) const = default;
};

/// One label's figures for the health page.
struct RateUsage
{
    RateLabel label = RateLabel::Light;
    double perSecondAllowed = 0; ///< as adapted to what the server said; 0 when unlimited
    double perSecondUsed = 0;    ///< calls granted in the last ten seconds ÷ 10
    int waiting = 0;             ///< calls in the queue
    int today = 0;               ///< granted this UTC day
    int perDayAllowed = 0;       ///< Heavy only; 0: no such limit
    int refused = 0;             ///< answers 429 since start
    std::optional<Instant> blockedUntil;
};

} // namespace zm::zoom
