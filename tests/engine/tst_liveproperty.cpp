// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardview.h>
#include <domain/reducer.h>
#include <simulator/story.h>
#include <simulator/truth.h>

#include <QSet>
#include <QTest>

#include <tests/engine/simdirectory.h>

#include <algorithm>
#include <map>
#include <random>

using namespace zm;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 1,000 scenarios: so many accounts, each with so many moments of one morning.
constexpr int accounts = 125;
constexpr int moments = 8;
/// Zoom's last retry (CONTRACT d), and how far back a late delivery may therefore reach.
constexpr milliseconds lastRetry = 85min;
constexpr milliseconds lateWindow = 90min;
constexpr milliseconds tickEvery = 10s;
/// The board waits so long for the presence that ends a call; see agenttile.cpp.
constexpr milliseconds presenceLag = 10s;

struct Arrival
{
    Instant at{};
    Event event;
};

/// A simulated morning with its events, decoded once.
struct Morning
{
    explicit Morning(quint64 seed)
        : story(optionsOf(seed))
        , truth(story)
        , random(seed)
    {
        const Instant opening = *parseInstant(u"2026-11-24T08:45:00Z");
        for (int i = 0; i < moments; ++i)
            at.push_back(opening + 15min * i + milliseconds(random() % 780'000));
        const Instant begin = story.dayAt(at.front()).begin();
        first = test::firstReading(story.centre(), story.dayAt(begin));
        for (const sim::WireEvent &told : story.eventsBetween(begin, at.back())) {
            const auto decoded = wire::decodeEvent(told.body, EventSource::WebSocket, told.at);
            if (!decoded) {
                undecoded.append(told.type);
                continue;
            }
            told_.push_back(decoded->event);
            told_.back().received = told.at;
        }
    }

    static sim::Options optionsOf(quint64 seed)
    {
        sim::Options options;
        options.seed = seed;
        options.agents = 8 + int(seed % 5);
        options.queues = 2 + int(seed % 2);
        options.commonAreas = int(seed % 3 == 0);
        options.historyDays = 0;
        options.callVolume = 1.0 + 0.25 * double(seed % 5);
        options.start = *parseInstant(u"2026-11-24T08:45:00Z");
        options.queueLegs = seed % 4 == 0;
        options.records = {seed % 5 == 0, seed % 7 == 0, true};
        return options;
    }

    /// Events told in (after, until].
    std::vector<Event> between(Instant after, Instant until) const
    {
        const auto later = [](Instant t, const Event &event) { return t < event.received; };
        return {std::upper_bound(told_.begin(), told_.end(), after, later),
                std::upper_bound(told_.begin(), told_.end(), until, later)};
    }

    sim::Story story;
    sim::Truth truth;
    std::mt19937_64 random;
    std::vector<Instant> at;
    QList<Event> first;
    std::vector<Event> told_;
    QStringList undecoded;
};

void tick(LiveState &state, Instant at)
{
    Event event = test::madeEvent(at);
    event.body = TickEvent{};
    reduce(state, event);
}

/// Plays what arrives, with the engine's ticks between.
void play(LiveState &state, const std::vector<Arrival> &arrivals)
{
    Instant next = state.now + tickEvery;
    for (const Arrival &arrival : arrivals) {
        for (; next < arrival.at; next += tickEvery)
            tick(state, next);
        Event event = arrival.event;
        event.received = arrival.at;
        reduce(state, event);
    }
}

std::vector<Arrival> onTime(const std::vector<Event> &events)
{
    std::vector<Arrival> arrivals;
    for (const Event &event : events)
        arrivals.push_back({event.received, event});
    return arrivals;
}

/// The polls and the tick that bring a board up to a moment.
void bringUp(LiveState &state, Morning &morning, Instant at)
{
    Event event = test::madeEvent(at);
    event.body = QueuesEvent{test::queuesOf(morning.story.centre(), morning.story.dayAt(at), at)};
    reduce(state, event);
    tick(state, at);
}

/// One agent's turns that no event tells of.
bool isOptTurn(const sim::Day &day, int agent, Instant at)
{
    const auto &outs = day.optOuts(agent);
    return std::any_of(outs.begin(), outs.end(),
                       [at](const sim::OptOut &out) { return out.from == at || out.to == at; });
}

bool endedShortlyBefore(const sim::Day &day, int agent, Instant at)
{
    for (const sim::SimCall &call : day.calls())
        for (const sim::Leg &leg : call.legs)
            if (leg.agent == agent && leg.end && *leg.end <= at && at - *leg.end < presenceLag)
                return true;
    return false;
}

/// Zoom's own times are whole seconds.
bool isSameSecond(std::optional<Instant> shown, Instant true_)
{
    return shown && std::chrono::abs(*shown - true_) < 1s;
}

QString stepOf(CallStep step)
{
    switch (step) {
    case CallStep::Ringing:
        return u"ringing"_s;
    case CallStep::Dialling:
        return u"dialling"_s;
    case CallStep::Connected:
        return u"connected"_s;
    case CallStep::OnHold:
        return u"on hold"_s;
    }
    return {};
}

QString timeOf(std::optional<Instant> at)
{
    return at ? toIsoUtc(*at) : u"-"_s;
}

/// Where the board says something else than the truth; empty when nowhere.
QStringList differences(const LiveState &state, Morning &morning, Instant at)
{
    QStringList found;
    const sim::Day &day = morning.story.dayAt(at);
    const QList<sim::AgentTruth> agents = morning.truth.agentsAt(at);
    for (int i = 0; i < agents.size(); ++i) {
        const sim::AgentTruth &is = agents[i];
        const int place = findAgent(state, AgentId(is.id));
        const bool commonArea = morning.story.centre().agents()[size_t(i)].commonArea;
        if (place < 0) {
            if (!commonArea || is.state != "idle"_L1) // one that never rang is in no queue
                found += u"%1 is missing (%2)"_s.arg(is.extension, is.state);
            continue;
        }
        const AgentRow row = agentRow(state, place);
        if (is.state == "on call (presence)"_L1 && nameOf(row.state) != is.state
            && endedShortlyBefore(day, i, at))
            continue; // the presence of a call that has just ended is no second call
        const bool sinceTold = !isOptTurn(day, i, is.since) && is.state != "opted out"_L1
                               && !(commonArea && is.state == "idle"_L1);
        if (nameOf(row.state) != is.state || row.queue != is.queue
            || (sinceTold && !isSameSecond(row.since, is.since)))
            found += u"%1: %2 | %3 | %4, in truth %5 | %6 | %7"_s.arg(
                is.extension, nameOf(row.state), row.queue, timeOf(row.since), is.state, is.queue,
                timeOf(is.since));
    }
    for (const sim::QueueTruth &is : morning.truth.queuesAt(at)) {
        const int place = findQueue(state, QueueId(is.id));
        if (place < 0) {
            found += u"queue %1 is missing"_s.arg(is.extension);
            continue;
        }
        const QueueRow row = queueRow(state, place);
        const bool waits =
            is.waiting == 0
                ? !row.waiting && !row.longestRinging
                : row.waiting == is.waiting && isSameSecond(row.longestRinging, *is.longestRinging);
        if (!waits)
            found += u"queue %1: %2 waiting since %3, in truth %4 since %5"_s.arg(is.extension)
                         .arg(row.waiting.value_or(0))
                         .arg(timeOf(row.longestRinging))
                         .arg(is.waiting)
                         .arg(timeOf(is.longestRinging));
        if (row.free != is.free || row.reachable != is.reachable)
            found += u"queue %1: %2 free %3 reachable, in truth %4 and %5"_s.arg(is.extension)
                         .arg(row.free)
                         .arg(row.reachable)
                         .arg(is.free)
                         .arg(is.reachable);
    }
    QHash<QString, sim::CallTruth> live;
    for (const sim::CallTruth &call : morning.truth.callsAt(at))
        live.insert(call.id, call);
    for (const auto &[id, call] : state.calls) {
        const auto row = callRow(state, call);
        if (!row)
            continue;
        if (!live.contains(id.text)) {
            found += u"call %1 is over (%2)"_s.arg(id.text, stepOf(row->step));
            continue;
        }
        const sim::CallTruth is = live.take(id.text);
        if (stepOf(row->step) != is.step || row->queue != is.queue)
            found += u"call %1: %2 | %3, in truth %4 | %5"_s.arg(id.text, stepOf(row->step),
                                                                 row->queue, is.step, is.queue);
    }
    for (const sim::CallTruth &call : std::as_const(live))
        found += u"call %1 is missing (%2 %3)"_s.arg(call.id, call.direction, call.step);
    return found;
}

} // namespace

/// Small centres by the thousand, their events told in every wrong way, against the simulator's own
/// truth, which shares no code with the board.
class TestLiveProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inOrder();
    void shuffledAndDoubled();
    void lateByRetries();

private:
    template <class Deliver> void compare(const char *way, Deliver deliver);
};

template <class Deliver> void TestLiveProperty::compare(const char *way, Deliver deliver)
{
    int scenarios = 0;
    int wrong = 0;
    QStringList shown;
    for (int seed = 1; seed <= accounts; ++seed) {
        Morning morning{quint64(seed)};
        QCOMPARE(morning.undecoded, QStringList());
        for (const Instant at : morning.at) {
            LiveState state;
            for (const Event &event : std::as_const(morning.first))
                reduce(state, event);
            deliver(state, morning, at);
            bringUp(state, morning, at);
            ++scenarios;
            const QStringList found = differences(state, morning, at);
            wrong += !found.isEmpty();
            for (const QString &difference : found)
                if (shown.size() < 25)
                    shown += u"seed %1 at %2: %3"_s.arg(seed).arg(toIsoUtc(at), difference);
        }
    }
    for (const QString &line : std::as_const(shown))
        qWarning().noquote() << line;
    qInfo().noquote() << way << scenarios << "scenarios";
    QCOMPARE(scenarios, accounts * moments);
    QCOMPARE(wrong, 0);
}

void TestLiveProperty::inOrder()
{
    compare("in order:", [](LiveState &state, Morning &morning, Instant at) {
        play(state, onTime(morning.between(state.now, at)));
    });
}

void TestLiveProperty::shuffledAndDoubled()
{
    compare("shuffled and doubled:", [](LiveState &state, Morning &morning, Instant at) {
        const Instant from = at - 12min - milliseconds(morning.random() % 480'000);
        play(state, onTime(morning.between(state.now, from)));
        std::vector<Arrival> arrivals;
        for (const Event &event : morning.between(from, at)) {
            arrivals.push_back({at, event});
            arrivals.push_back({at, event});
        }
        std::shuffle(arrivals.begin(), arrivals.end(), morning.random);
        play(state, arrivals);
    });
}

void TestLiveProperty::lateByRetries()
{
    compare("late:", [](LiveState &state, Morning &morning, Instant at) {
        const Instant from = at - lateWindow;
        play(state, onTime(morning.between(state.now, from)));
        std::vector<Arrival> arrivals;
        for (const Event &event : morning.between(from, at)) {
            // Most come at once, some by a retry; by the end all have come.
            milliseconds delay(morning.random() % 3'000);
            if (morning.random() % 4 == 0)
                delay = milliseconds(qint64(morning.random() % quint64(lastRetry.count())));
            arrivals.push_back({std::min(event.received + delay, at), event});
        }
        std::stable_sort(arrivals.begin(), arrivals.end(),
                         [](const Arrival &a, const Arrival &b) { return a.at < b.at; });
        play(state, arrivals);
    });
}

QTEST_GUILESS_MAIN(TestLiveProperty)
#include "tst_liveproperty.moc"
