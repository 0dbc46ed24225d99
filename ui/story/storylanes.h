// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

#include <calls/call.h>

#include <optional>

namespace zm::ui {

/// What somebody lived through for a while.
enum class StoryKind {
    Before, ///< before a queue or an agent was reached: a greeting or a menu
    Waiting,
    Ringing,
    Talking,
    Hold,
    Consulting, ///< asking a colleague during a warm transfer
};

struct StoryBlock
{
    Instant from{};
    Instant to{};
    StoryKind kind = StoryKind::Ringing;
    QString text;       ///< inside, where it fits
    QString after;      ///< behind it: how it came out
    QString story;      ///< the whole, for hover and screen readers
    bool lasts = false; ///< still so now

    bool operator==(const StoryBlock &) const = default;
};

/// One party or queue.
struct StoryLane
{
    QString title;
    QString note;
    bool caller = false; ///< the outside party: what the call was for them
    QList<StoryBlock> blocks;

    bool operator==(const StoryLane &) const = default;
};

/// A moment that matters to the whole call.
struct StoryMark
{
    Instant at{};
    QString text;

    bool operator==(const StoryMark &) const = default;
};

struct StoryArrow
{
    Instant at{};
    int from = 0; ///< lanes
    int to = 0;
    bool worked = true;
    QString story;

    bool operator==(const StoryArrow &) const = default;
};

/// A call as lanes over time. Pure: no pixels.
struct StoryLanes
{
    Instant from{};
    Instant to{};
    QList<StoryLane> lanes;
    QList<StoryMark> marks;
    QList<StoryArrow> arrows;

    bool operator==(const StoryLanes &) const = default;
};

/// How the screens show numbers, and in which zone times.
struct StoryStyle
{
    QTimeZone zone;
    bool masked = true;
};

/// `now` ends what still lasts.
StoryLanes storyLanes(const Call &call, Instant now, const StoryStyle &style);

/// "Answered, then transferred".
QString storyHeadline(const Call &call);
/// Name, else number in the screen's form, else a word for a withheld one.
QString partyText(const QString &name, const QString &number, bool masked);
QString storyKindWord(StoryKind kind);
/// Result words as screens write them: "No answer".
QString resultText(Outcome outcome, const QString &word = {});

} // namespace zm::ui
