// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/event.h>

#include <QList>

#include <optional>
#include <vector>

namespace zm {

/// Zoom adds `_1`, `_2` to a call id after a direct transfer; without it all legs share one key.
CallId withoutSuffix(const CallId &id);

/// True for a party outside the account. Zoom writes an outside number into `extension_number`, so
/// only a short extension (or a user id) proves an inside one.
bool isOutside(const Party &party);

/// One ringing of one agent, all handsets together. Every field only grows (sets, earliest,
/// latest), so absorbing the same facts in any order, twice or late, gives the same attempt.
struct Attempt
{
    struct DeviceEnd
    {
        QString device;
        Instant at{};
        bool operator==(const DeviceEnd &) const = default;
    };

    Instant ringAt{};
    bool rang = false;
    int queue = -1; ///< that it rang for, by place in LiveState::queues; a transfer rings for none
    std::optional<Instant> answerAt;
    QString answeredDevice;
    std::optional<Instant> callEnd; ///< end proven to be the talk's own
    QList<QString> rungDevices;
    QList<DeviceEnd> ends; ///< missed, rejected, lost to another, or not told which

    bool operator==(const Attempt &) const = default;
};

struct HoldMark
{
    Instant at{};
    bool held = false;
    bool operator==(const HoldMark &) const = default;
};

enum class LegStatus { Over, Ringing, Connected };

/// What a leg is at a moment.
struct LegView
{
    LegStatus status = LegStatus::Over;
    Instant since{}; ///< ring, answer, or when it was over
    bool held = false;
    bool answered = false; ///< it is over and had been talked
    std::optional<Instant> heldSince;
    int queue = -1; ///< of the attempt that this is about
};

/// All that is known of one agent's part in one call on one side.
struct LiveLeg
{
    Side side = Side::Callee;
    int agent = -1; ///< place in LiveState::agents
    Party other;
    std::vector<Attempt> attempts; ///< by ring time
    std::vector<HoldMark> holds;   ///< by time
    Instant closedUntil{};         ///< a record proves that everything before is over
    bool asked = false;            ///< history was asked about it

    bool operator==(const LiveLeg &) const = default;
};

/// How long a leg may ring before it is doubtful (PRODUCT §4).
inline constexpr milliseconds ringDoubtAfter = 180s;

/// Presence has to be off-call this long before a connected leg without an end is asked after.
inline constexpr milliseconds offCallDoubtAfter = 60s;

/// Puts one live event into a leg; `queue` is the place of the one that the event names, or -1.
void absorb(LiveLeg &leg, const LegEvent &event, Instant at, int queue);
/// Puts the facts of `from` into `into`: two names turned out to be one agent.
void absorb(LiveLeg &into, const LiveLeg &from);

/// The leg at `now`. `otherAnswer(ringAt)` tells when somebody else answered the same call at or
/// after that ring: a lost "answered by other" then does not leave a bell ringing.
struct AnswerTimes
{
    std::vector<Instant> times;
    std::optional<Instant> firstFrom(Instant ringAt) const;
};
LegView viewOf(const LiveLeg &leg, const AnswerTimes &callAnswers,
               std::optional<Instant> callerGone, Instant now);

} // namespace zm
