// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/day/daychart.h>
#include <ui/models/timertext.h>
#include <ui/story/storylanes.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::AgentDay)
};

struct Family
{
    StateFamily family;
    TileState shape;
};

constexpr std::array families{
    Family{StateFamily::Free, TileState::Free},
    Family{StateFamily::Ringing, TileState::Ringing},
    Family{StateFamily::OnCall, TileState::OnQueueCall},
    Family{StateFamily::Wrap, TileState::WrapUp},
    Family{StateFamily::Away, TileState::Away},
    Family{StateFamily::DoNotDisturb, TileState::DoNotDisturb},
    Family{StateFamily::Offline, TileState::Offline},
    Family{StateFamily::Unknown, TileState::NoData},
};

QString laneWord(StateFamily family)
{
    switch (family) {
    case StateFamily::Offline:
        return Words::tr("Offline");
    case StateFamily::Unknown:
        return Words::tr("Not observed");
    case StateFamily::Wrap:
        return Words::tr("Wrap-up, hold");
    default:
        return familyWord(family);
    }
}

/// The state of a stored word; NoData for one we do not know.
TileState stateOf(const QString &word)
{
    static const QHash<QString, TileState> states = [] {
        QHash<QString, TileState> all;
        for (int i = 0; i <= int(TileState::Idle); ++i)
            all.insert(nameOf(TileState(i)), TileState(i));
        return all;
    }();
    return states.value(word, TileState::NoData);
}

bool isIn(StateFamily family)
{
    return family != StateFamily::Offline && family != StateFamily::Unknown;
}

Instant hourDown(Instant at, const QTimeZone &zone)
{
    QDateTime local = toDateTime(at, zone);
    local.setTime(QTime(local.time().hour(), 0));
    return fromDateTime(local);
}

QString legWord(const Leg &leg)
{
    switch (leg.role) {
    case LegRole::Queue:
        return Words::tr("Queue call");
    case LegRole::Direct:
        return leg.transferred ? Words::tr("Transferred call") : Words::tr("Direct call");
    case LegRole::Outbound:
        return Words::tr("Call out");
    case LegRole::Internal:
        return Words::tr("Internal call");
    case LegRole::Consultation:
        return Words::tr("Consultation");
    }
    return {};
}

} // namespace

DayChart dayChart(const engine::AgentDay &day, Instant now, const QTimeZone &zone, bool masked)
{
    DayChart chart;
    const Instant end = std::min(day.to, std::max(now, day.from));
    QHash<int, DayChart::Lane> lanes;
    Instant first = Instant::max();
    Instant last = Instant::min();
    TileState before = TileState::NoData; ///< NoData: nobody watched
    for (const reports::StateSpan &span : day.states) {
        const Instant to = std::min(span.to, end);
        if (span.from >= to)
            continue;
        const TileState state =
            span.state == u"unknown"_s ? TileState::NoData : stateOf(span.state);
        const StateFamily family = familyOf(state);
        DayChart::Lane &lane = lanes[int(family)];
        const QString word = family == StateFamily::Unknown ? laneWord(family) : stateWord(state);
        lane.stretches.append({span.from, to,
                               Words::tr("%1 · %2 to %3 · %4", "state, from, to, how long")
                                   .arg(word, clockTime(span.from, zone), clockTime(to, zone),
                                        timerText(to - span.from))});
        lane.total += to - span.from;
        if (family == StateFamily::Unknown) {
            chart.unknown += to - span.from;
            before = TileState::NoData;
            continue;
        }
        chart.changes += before != TileState::NoData && before != state;
        before = state;
        if (!isIn(family))
            continue;
        chart.observed += to - span.from;
        if (!chart.firstIn)
            chart.firstIn = span.from;
        chart.lastOut = to;
        first = std::min(first, span.from);
        last = std::max(last, to);
    }
    if (chart.lastOut && *chart.lastOut >= end && end < day.to) {
        chart.lastOut.reset();
        chart.stillIn = true;
    }
    for (const Family &family : families) {
        auto lane = lanes.constFind(int(family.family));
        if (lane == lanes.cend())
            continue;
        DayChart::Lane shown = *lane;
        shown.family = family.family;
        shown.shape = family.shape;
        shown.word = laneWord(family.family);
        chart.lanes.append(shown);
    }
    for (int i = 0; i < day.legs.size(); ++i) {
        const engine::AgentDayLeg &item = day.legs[i];
        const Leg &leg = item.leg;
        const Instant to = std::max(leg.end.value_or(end), leg.start);
        const QString other = partyText(item.otherName, item.other, masked);
        QString story = legWord(leg) + u" · "_s + other + u" · "_s
                        + clockTimeSeconds(leg.start, zone) + u" · "_s;
        story += leg.isAnswered() && leg.answer
                     ? Words::tr("talked %1").arg(timerText(to - *leg.answer))
                     : resultText(leg.outcome, leg.word);
        chart.calls.append({leg.start, leg.isAnswered() ? leg.answer : std::nullopt, to, i, story});
        first = std::min(first, leg.start);
        last = std::max(last, to);
    }
    if (first > last) { // nothing is known: the hours of an office
        first = day.from + 8h;
        last = day.from + 18h;
    }
    chart.from = std::max(day.from, hourDown(first, zone));
    chart.to = std::min(day.to, hourDown(last + 59min + 59s, zone));
    if (chart.to <= chart.from)
        chart.to = chart.from + 1h;
    return chart;
}

QString storyOf(const DayChart &chart, const DayLayout::Box &box)
{
    return box.lane < 0 ? chart.calls[box.item].story
                        : chart.lanes[box.lane].stretches[box.item].story;
}

namespace {

constexpr int side = 20;
constexpr int labels = 150;
constexpr int totals = 92;
constexpr int headHeight = 46;
constexpr int callsRow = 44;
constexpr int callsBar = 26;
constexpr int lanePitch = 30;
constexpr int laneBar = 16;
constexpr int axisHeight = 30;

} // namespace

DayLayout layOut(const DayChart &chart, double width, const QTimeZone &zone, const Theme &theme)
{
    DayLayout out;
    const bool mirrored = readsFromRight(); // words and totals change sides, time does not
    const double left = theme.px(side + (mirrored ? totals : labels));
    const double right = std::max(left + 60, width - theme.px(side + (mirrored ? labels : totals)));
    const QRectF whole(0, 0, width, 1);
    const double top = theme.px(headHeight);
    const double span = double(std::max<qint64>(1, (chart.to - chart.from).count()));
    const auto x = [&](Instant at) {
        return std::clamp(left + (right - left) * double((at - chart.from).count()) / span, left,
                          right);
    };
    const auto rectOf = [&](Instant from, Instant to, const QRectF &band) {
        const double a = x(from);
        const double b = std::min(right, std::max(x(to), a + 1.5));
        return QRectF(QPointF(std::min(a, b - 1.5), band.top()), QPointF(b, band.bottom()));
    };
    double y = top;
    out.callsBand =
        QRectF(left, y + theme.px(callsRow - callsBar) / 2.0, right - left, theme.px(callsBar));
    out.callsWord =
        forReader(QRectF(theme.px(side), y, theme.px(labels - 12), theme.px(callsRow)), whole);
    y += theme.px(callsRow);
    for (int i = 0; i < chart.calls.size(); ++i) {
        const DayChart::Call &call = chart.calls[i];
        DayLayout::Box box{-1, i, rectOf(call.from, call.to, out.callsBand), {}};
        if (call.answer) {
            box.talk = box.rect;
            box.talk.setLeft(std::min(x(*call.answer), box.rect.right() - 1));
        }
        out.boxes.append(box);
    }
    for (int i = 0; i < chart.lanes.size(); ++i) {
        DayLayout::LaneBox lane;
        const double middle = y + theme.px(lanePitch) / 2.0;
        const double shape = theme.px(15);
        lane.shape = forReader(QRectF(theme.px(side), middle - shape / 2, shape, shape), whole);
        lane.word = forReader(
            QRectF(theme.px(side + 24), y, theme.px(labels - 36), theme.px(lanePitch)), whole);
        lane.band = QRectF(left, middle - theme.px(laneBar) / 2.0, right - left, theme.px(laneBar));
        const double beside = width - theme.px(side + totals) + theme.px(8);
        lane.total = forReader(QRectF(beside, y, theme.px(totals - 8), theme.px(lanePitch)), whole);
        out.lanes.append(lane);
        const QList<DayChart::Stretch> &stretches = chart.lanes[i].stretches;
        for (int s = 0; s < stretches.size(); ++s)
            if (stretches[s].to > chart.from && stretches[s].from < chart.to)
                out.boxes.append({i, s, rectOf(stretches[s].from, stretches[s].to, lane.band), {}});
        y += theme.px(lanePitch);
    }
    out.plot = QRectF(left, top, right - left, y - top);
    out.axis = y + theme.px(axisHeight) / 2.0;
    out.height = y + theme.px(axisHeight) + theme.px(10);
    int every = 1;
    const double hours = span / 3'600'000.0;
    while ((right - left) / hours * every < theme.px(64))
        ++every;
    int hour = 0;
    for (Instant at = chart.from; at <= chart.to; at += 1h, ++hour)
        if (hour % every == 0)
            out.ticks.append({x(at), clockTime(at, zone)});
    return out;
}

QList<ValueColumn> dayColumns()
{
    return {{Words::tr("Time"), {}, false},   {Words::tr("What"), {}, false},
            {Words::tr("With"), {}, false},   {Words::tr("Queue"), {}, false},
            {Words::tr("Result"), {}, false}, {Words::tr("Ring"), {}, true},
            {Words::tr("Talk"), {}, true},    {Words::tr("Hold"), {}, true}};
}

QList<ValueRow> dayRows(const engine::AgentDay &day, const QTimeZone &zone, bool masked)
{
    QList<ValueRow> rows;
    const auto span = [](std::optional<milliseconds> time) {
        return time && *time >= 500ms ? ValueCell{timerText(*time), qint64(time->count())}
                                      : ValueCell();
    };
    for (const engine::AgentDayLeg &item : day.legs) {
        const Leg &leg = item.leg;
        rows.append({item.call.text,
                     {{clockTimeSeconds(leg.start, zone), QVariant(toMs(leg.start))},
                      {legWord(leg), {}, {}, false, true},
                      {partyText(item.otherName, item.other, masked)},
                      {leg.queue.isEmpty() ? QString() : leg.queue.label(), {}, {}, false, true},
                      {resultText(leg.outcome, leg.word), {}, {}, true},
                      span(leg.ringing()),
                      span(leg.talk ? std::optional(milliseconds(*leg.talk)) : std::nullopt),
                      span(leg.hold ? std::optional(milliseconds(*leg.hold)) : std::nullopt)}});
    }
    return rows;
}

} // namespace zm::ui
