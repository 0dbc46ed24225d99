// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/tilestate.h>
#include <engine/storedanswers.h>
#include <ui/models/valuetable.h>
#include <ui/theme/theme.h>

#include <QLineF>
#include <QRectF>
#include <QTimeZone>

#include <optional>

namespace zm::ui {

/// An agent's day as lanes of states over time, with what the calls were. Pure: no pixels.
struct DayChart
{
    struct Stretch
    {
        Instant from{};
        Instant to{};
        QString story;
    };
    struct Lane
    {
        StateFamily family = StateFamily::Unknown;
        TileState shape = TileState::NoData; ///< drawn before the word
        QString word;
        QList<Stretch> stretches;
        milliseconds total{0};
    };
    struct Call
    {
        Instant from{};
        std::optional<Instant> answer;
        Instant to{};
        int leg = 0; ///< in AgentDay::legs
        QString story;
    };
    Instant from{}; ///< whole hours around what is known
    Instant to{};
    QList<Lane> lanes; ///< families that were seen, in the order of the boards
    QList<Call> calls;
    std::optional<Instant> firstIn;
    std::optional<Instant> lastOut; ///< empty while the agent is in
    bool stillIn = false;
    int changes = 0;          ///< of state, unobserved time apart
    milliseconds observed{0}; ///< in any state but offline and unknown
    milliseconds unknown{0};
};

DayChart dayChart(const engine::AgentDay &day, Instant now, const QTimeZone &zone, bool masked);

/// The rects of a day: painting, hit test and tests read this one value.
struct DayLayout
{
    struct LaneBox
    {
        QRectF shape;
        QRectF word;
        QRectF band;
        QRectF total;
    };
    struct Box
    {
        int lane = 0; ///< -1: a call
        int item = 0;
        QRectF rect;
        QRectF talk; ///< the answered part of a call
    };
    QRectF plot;
    QRectF callsWord;
    QRectF callsBand;
    QList<LaneBox> lanes;
    QList<Box> boxes;
    struct Tick
    {
        double x = 0;
        QString label;
    };
    QList<Tick> ticks;
    double axis = 0;
    double height = 0;
};

DayLayout layOut(const DayChart &chart, double width, const QTimeZone &zone, const Theme &theme);
void paintDay(QPainter &painter, const DayChart &chart, const DayLayout &layout, const Theme &theme,
              int focused = -1);
/// The words of a box.
QString storyOf(const DayChart &chart, const DayLayout::Box &box);

/// The day's calls and offers as a table.
QList<ValueColumn> dayColumns();
QList<ValueRow> dayRows(const engine::AgentDay &day, const QTimeZone &zone, bool masked);

} // namespace zm::ui
