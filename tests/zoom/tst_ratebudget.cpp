// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/rateledger.h>

#include <QTest>

#include <algorithm>
#include <deque>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::zoom;

namespace {

const Instant midnight = *parseInstant(u"2026-11-24T00:00:00Z");
constexpr milliseconds day = 24h;

/// What a Pro account grants a second (CONTRACT f); other programs take half of it without a pause.
constexpr std::array granted{20, 10, 5};
constexpr int heavyGrantedPerDay = 15'000;

constexpr int agents = 500;
constexpr int queues = 20;
constexpr int callsADay = 6'000;

/// Zoom's side: counts every window of a second, and now and then refuses for a while, as when the
/// others have a rush.
class Account
{
public:
    /// Zero: taken. Else so long must nobody ask again.
    milliseconds ask(RateLabel label, milliseconds at)
    {
        Window &window = m_windows[size_t(label)];
        callsWhileRefused += at < window.refusedUntil;
        while (!window.calls.empty() && window.calls.front() <= at - 1s)
            window.calls.pop_front();
        window.calls.push_back(at);
        window.most = std::max(window.most, window.calls.size());
        ++window.all;
        const bool storm = at >= m_nextStorm;
        if (!storm && window.calls.size() <= size_t(granted[size_t(label)]) / 2)
            return 0ms;
        if (storm)
            m_nextStorm = at + milliseconds(60'000 + int(m_random() % 3'000'000));
        ++refusals;
        const milliseconds pause(1'000 + int(m_random() % 90'000));
        window.refusedUntil = at + pause;
        return pause;
    }
    size_t mostInASecond(RateLabel label) const { return m_windows[size_t(label)].most; }
    int all(RateLabel label) const { return m_windows[size_t(label)].all; }

    int refusals = 0;
    int callsWhileRefused = 0;

private:
    struct Window
    {
        std::deque<milliseconds> calls;
        milliseconds refusedUntil{-1};
        size_t most = 0;
        int all = 0;
    };
    std::array<Window, allRateLabels.size()> m_windows;
    std::mt19937 m_random{20261124};
    milliseconds m_nextStorm{3'600'000};
};

/// What the program asks for in a day, by its own intervals: how many calls of a label, when.
struct Demand
{
    milliseconds at;
    RateLabel label;
    int calls;
    bool firstSync = false;
};

QList<Demand> firstSync()
{
    return {{0ms, RateLabel::Medium, agents / 100 + 1, true},
            {0ms, RateLabel::Medium, 1, true},
            {0ms, RateLabel::Light, queues + agents, true}};
}

QList<Demand> aDay()
{
    QList<Demand> all = firstSync();
    const auto every = [&all](milliseconds span, RateLabel label, int calls) {
        for (milliseconds at = span; at < day; at += span)
            all.append({at, label, calls});
    };
    every(60s, RateLabel::Medium, 1); // queues
    every(60s, RateLabel::Light, queues);
    every(300s, RateLabel::Light, agents); // presence
    every(1800s, RateLabel::Medium, agents / 100 + 1);
    every(120s, RateLabel::Heavy, 1); // history
    every(day / callsADay, RateLabel::Light, 1);
    // Four gaps of an hour, each with a day of calls read again.
    for (int gap = 1; gap <= 4; ++gap) {
        all.append({gap * 5h, RateLabel::Heavy, 2 * callsADay / 100});
        all.append({gap * 5h, RateLabel::Light, callsADay});
        all.append({gap * 5h, RateLabel::Light, queues + agents});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Demand &a, const Demand &b) { return a.at < b.at; });
    return all;
}

struct Outcome
{
    milliseconds synced{0}; ///< when the last call of the first sync was answered
    int left = 0;           ///< that never got their turn
};

/// Time goes from one thing that can happen to the next.
Outcome play(const QList<Demand> &demands, Account &account, bool storms, milliseconds end)
{
    RateLedger ledger{RateBudget{}};
    struct Waiting
    {
        bool firstSync;
    };
    std::array<std::deque<Waiting>, allRateLabels.size()> lines;
    Outcome outcome;
    qsizetype next = 0;
    milliseconds at{0};
    while (at < end) {
        for (; next < demands.size() && demands[next].at <= at; ++next)
            for (int i = 0; i < demands[next].calls; ++i)
                lines[size_t(demands[next].label)].push_back({demands[next].firstSync});
        milliseconds pause = next < demands.size() ? demands[next].at - at : end - at;
        const RateLedger::Now now{at, midnight + at, 1};
        for (const RateLabel label : allRateLabels) {
            auto &line = lines[size_t(label)];
            while (!line.empty()) {
                const milliseconds wait = ledger.waitFor(label, now);
                if (wait > 0ms) {
                    pause = std::min(pause, wait);
                    break;
                }
                ledger.take(label, now);
                const milliseconds refused = account.ask(label, at);
                if (refused > 0ms && storms) {
                    ledger.refused(label);
                    ledger.block(label, midnight + at + refused, now);
                    continue; // asked again after the block
                }
                ledger.accepted(label);
                if (line.front().firstSync)
                    outcome.synced = at;
                line.pop_front();
            }
        }
        at += std::max<milliseconds>(pause, 1ms);
    }
    for (const auto &line : lines)
        outcome.left += int(line.size());
    return outcome;
}

} // namespace

/// 500 agents on a Pro account of which other programs take half, for a simulated day: the
/// program's own pacing against Zoom's windows.
class TestRateBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSyncIsNearItsFloor()
    {
        Account account;
        const QList<Demand> demands = firstSync();
        const Outcome outcome = play(demands, account, false, 1h);
        QCOMPARE(outcome.left, 0);
        QCOMPARE(account.refusals, 0);
        double floor = 0;
        for (const RateLabel label : allRateLabels) {
            int calls = 0;
            for (const Demand &demand : demands)
                calls += demand.label == label ? demand.calls : 0;
            floor = std::max(floor, calls / (granted[size_t(label)] / 2.0));
        }
        const double took = double(outcome.synced.count()) / 1000;
        qInfo("first sync of %d agents and %d queues: %.1f s, floor by half of the limits %.1f s, "
              "ratio %.2f",
              agents, queues, took, floor, took / floor);
        QVERIFY(took <= 1.3 * floor);
    }

    void aDayKeepsToHalfAndNeverAsksWhileRefused()
    {
        Account account;
        const Outcome outcome = play(aDay(), account, true, day);
        for (const RateLabel label : allRateLabels)
            qInfo("%s: %d calls, at most %d in any second of %d granted", qPrintable(nameOf(label)),
                  account.all(label), int(account.mostInASecond(label)), granted[size_t(label)]);
        qInfo("%d refusals, %d calls while refused, %d left over at midnight", account.refusals,
              account.callsWhileRefused, outcome.left);
        QVERIFY(account.refusals >= 10); // or nothing was proved
        QCOMPARE(account.callsWhileRefused, 0);
        for (const RateLabel label : allRateLabels)
            QVERIFY(account.mostInASecond(label) * 2 <= size_t(granted[size_t(label)]));
        QVERIFY(account.all(RateLabel::Heavy) * 2 <= heavyGrantedPerDay);
        QVERIFY(outcome.left < agents + queues); // the last minutes' own
    }
};

QTEST_GUILESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
