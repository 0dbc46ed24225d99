// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardview.h>
#include <domain/reducer.h>
#include <simulator/story.h>
#include <simulator/truth.h>

#include <QSet>
#include <QTest>

#include <tests/engine/boardtruth.h>
#include <tests/engine/simdirectory.h>

#include <algorithm>
#include <map>
#include <random>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 1,000 scenarios: so many accounts, each with so many moments of one morning.
constexpr int accounts = 125;
constexpr int moments = 8;
/// Zoom's last retry (CONTRACT d), and how far back a late delivery may therefore reach.
constexpr milliseconds lastRetry = 85min;
constexpr milliseconds lateWindow = 90min;
constexpr milliseconds tickEvery = 10s;

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
        , random(seed)
    {
        const Instant opening = *parseInstant(u"2026-11-24T08:45:00Z");
        for (int i = 0; i < moments; ++i)
            at.push_back(opening + 15min * i + milliseconds(random() % 780'000));
        const Instant begin = story.dayAt(at.front()).begin();
        first = firstReading(story.centre(), story.dayAt(begin));
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
    std::mt19937_64 random;
    std::vector<Instant> at;
    QList<Event> first;
    std::vector<Event> told_;
    QStringList undecoded;
};

void tick(LiveState &state, Instant at)
{
    Event event = madeEvent(at);
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
    Event event = madeEvent(at);
    event.body = QueuesEvent{queuesOf(morning.story.centre(), morning.story.dayAt(at), at)};
    reduce(state, event);
    tick(state, at);
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
    void healedByRecords();

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
            const QStringList found = differences(state, morning.story, at);
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

/// A tenth of the live events never comes; records do.
void TestLiveProperty::healedByRecords()
{
    int scenarios = 0;
    int dropped = 0;
    QStringList wrong;
    for (int seed = 1; seed <= accounts; ++seed) {
        Morning morning{quint64(seed)};
        const QHash<QString, QString> consulting =
            consultations(morning.story.dayAt(morning.at.back()));
        for (const Instant at : morning.at) {
            LiveState state;
            for (const Event &event : std::as_const(morning.first))
                reduce(state, event);
            const Instant from = at - 20min;
            play(state, onTime(morning.between(state.now, from)));
            std::vector<Arrival> arrivals;
            QSet<QString> presenceLost;
            for (const Event &event : morning.between(from, at)) {
                const auto *presence = std::get_if<PresenceEvent>(&event.body);
                const bool live = presence || std::holds_alternative<LegEvent>(event.body);
                if (live && morning.random() % 10 == 0) {
                    ++dropped;
                    if (presence)
                        presenceLost.insert(presence->agent.text);
                    continue;
                }
                arrivals.push_back({event.received, event});
            }
            play(state, arrivals);
            bringUp(state, morning, at);
            ++scenarios;

            const sim::Day &day = morning.story.dayAt(at);
            QSet<QString> recorded;
            for (const sim::SimCall &call : day.calls())
                if (call.recorded && *call.recorded + 2s <= at)
                    recorded.insert(call.id);
            for (const auto &[id, call] : state.calls) {
                const QString main = consulting.value(id.text, id.text);
                if (const auto row = callRow(state, call); row && recorded.contains(main))
                    wrong += u"seed %1 at %2: call %3 is recorded and still %4"_s.arg(seed).arg(
                        toIsoUtc(at), id.text, stepOf(row->step));
            }
            const QList<sim::AgentTruth> agents = sim::Truth(morning.story).agentsAt(at);
            for (int i = 0; i < agents.size(); ++i) {
                const int place = findAgent(state, AgentId(agents[i].id));
                if (place < 0)
                    continue;
                const LiveAgent &agent = state.agents[size_t(place)];
                const TileView &tile = agent.tile;
                const bool rests = tile.call.isEmpty() && tile.state != TileState::OnCallByPresence;
                static const QSet<QString> resting = {
                    u"free"_s,     u"mobile"_s,     u"away"_s,          u"busy"_s,
                    u"calendar"_s, u"in meeting"_s, u"out of office"_s, u"offline"_s,
                    u"idle"_s,     u"opted out"_s,  u"do not disturb"_s};
                if (!rests || !resting.contains(agents[i].state)
                    || presenceLost.contains(agents[i].id))
                    continue;
                if (nameOf(tile.state) != agents[i].state)
                    wrong += u"seed %1 at %2: %3 is shown %4, in truth %5"_s.arg(seed).arg(
                        toIsoUtc(at), agents[i].extension, nameOf(tile.state), agents[i].state);
            }
        }
    }
    for (const QString &line : wrong.mid(0, 25))
        qWarning().noquote() << line;
    qInfo() << scenarios << "scenarios," << dropped << "events lost";
    QCOMPARE(scenarios, accounts * moments);
    QVERIFY(dropped > scenarios);
    QCOMPARE(wrong.size(), 0);
}

QTEST_GUILESS_MAIN(TestLiveProperty)
#include "tst_liveproperty.moc"
