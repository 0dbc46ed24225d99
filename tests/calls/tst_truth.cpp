// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/random.h>

#include <QtTest>

#include <support/toldday.h>

#include <array>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int daysARow = 5; // ten times as slow, and looking for faults of memory, not of counting
#else
constexpr int daysARow = 20;
#endif
constexpr int rows = 11;

Telling plain(quint64 seed)
{
    Telling telling;
    telling.date = QDate(2026, 11, 24);
    telling.options.seed = seed;
    telling.options.agents = 10;
    telling.options.queues = 3;
    telling.options.commonAreas = 1;
    telling.options.callVolume = 0.6;
    telling.options.rareTurns = true;
    telling.options.scopes.append(u"phone:read:voicemail:admin"_s);
    telling.list = true;
    return telling;
}

template <class Change> Telling with(quint64 seed, Change change)
{
    Telling telling = plain(seed);
    change(telling);
    return telling;
}

struct Place
{
    QLatin1StringView zone;
    std::array<QDate, 2> changes; ///< days on which its clocks go forward and back
};

const std::array<Place, 6> &places()
{
    static const std::array<Place, 6> all = {{
        {"Europe/London"_L1, {QDate(2026, 3, 29), QDate(2026, 10, 25)}},
        {"America/New_York"_L1, {QDate(2026, 3, 8), QDate(2026, 11, 1)}},
        {"Australia/Lord_Howe"_L1, {QDate(2026, 10, 4), QDate(2026, 4, 5)}}, // by half an hour
        {"Asia/Kolkata"_L1, {QDate(2026, 5, 4), QDate(2026, 9, 7)}},         // never
        {"America/St_Johns"_L1, {QDate(2026, 3, 8), QDate(2026, 11, 1)}},
        {"Europe/Berlin"_L1, {QDate(2026, 3, 29), QDate(2026, 10, 25)}},
    }};
    return all;
}

/// A small centre of its own kind each: people, zone, calendar, what is sent, what is lost.
Telling anyDay(quint64 seed)
{
    sim::Random random{seed, 500};
    Telling telling;
    sim::Options &options = telling.options;
    options.seed = 1'000 + seed;
    options.agents = random.between(4, 12);
    options.queues = random.between(1, 4);
    options.commonAreas = random.between(0, 2);
    options.callVolume = random.between(25, 85) / 100.0;
    const Place &place = random.pick(places());
    options.zone = place.zone;
    telling.date = random.chance(0.4) ? place.changes[size_t(random.below(2))]
                                      : QDate(2026, 1, 5).addDays(random.below(330));
    telling.before = random.chance(0.4);
    options.records = {random.chance(0.3), random.chance(0.4), random.chance(0.7)};
    options.queueRecords = random.chance(0.7);
    options.queueLegs = random.chance(0.3);
    options.twins = std::array{sim::Twins::Both, sim::Twins::NewOnly,
                               sim::Twins::OldOnly}[size_t(random.below(3))];
    options.optionalFieldDrop = random.below(3) * 0.2;
    options.rareTurns = random.chance(0.6);
    options.extraKeys = random.chance(0.5);
    options.totals = random.chance(0.5);
    if (random.chance(0.5))
        options.scopes.append(u"phone:read:voicemail:admin"_s);

    telling.live = random.chance(0.9);
    telling.faults.seed = seed;
    telling.faults.duplicate = 0.1;
    telling.faults.shuffle = 20s;
    telling.faults.late = 0.05;
    telling.faults.unknown = 0.02;
    telling.faults.drop = random.chance(0.5) ? 0.0 : random.between(1, 20) / 100.0;
    telling.gaps = random.chance(0.5) ? 0 : random.between(1, 3);
    telling.users = random.chance(0.2);
    telling.directory = random.chance(0.8);
    // Else a queue of few calls would be named nowhere.
    if (!telling.directory)
        options.optionalFieldDrop = std::min(options.optionalFieldDrop, 0.2);
    // Version 1 knows no history id, and without a queue's own record its callers are half known.
    const bool whole = telling.faults.drop <= 0 && telling.gaps == 0 && options.queueRecords
                       && (options.records.v2 || options.records.v3);
    telling.detail = !whole || random.chance(0.2);
    telling.list = telling.detail || telling.users || random.chance(0.5);
    return telling;
}

/// The whole told time, a day of the calendar, or an odd stretch with calls over both its ends.
reports::ReportRequest askedOf(ToldDay &day, const Telling &telling, sim::Random &random)
{
    reports::ReportRequest request;
    request.zone = day.story().centre().zone();
    request.from = day.from();
    request.to = day.to();
    if (telling.before && random.chance(0.7)) {
        request.from = dayStart(telling.date, request.zone);
        request.to = dayStart(telling.date.addDays(1), request.zone);
    } else if (random.chance(0.3)) {
        request.from += seconds(random.between(4 * 3'600, 7 * 3'600));
        request.to -= seconds(random.between(7 * 3'600, 12 * 3'600));
    }
    request.interval =
        std::array{Interval::Quarter, Interval::HalfHour, Interval::Hour}[size_t(random.below(3))];
    if (random.chance(0.5)) {
        request.slTarget = random.between(8, 60);
        request.shortAbandon = random.between(0, 12);
    }
    return request;
}

QStringList wrongRows(ToldDay &day, reports::ReportRequest request, const QStringList &ids)
{
    QStringList wrong;
    for (const QString &id : ids) {
        request.id = id;
        wrong += day.differences(request);
    }
    if (!day.unread().isEmpty())
        wrong += day.unread();
    return wrong;
}

} // namespace

/// Every report against the simulator's own truth, told by code that shares nothing with ours.
class TestTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsEqualTruth_data()
    {
        QTest::addColumn<Telling>("telling");
        const auto row = [](const char *name, quint64 seed, auto change) {
            QTest::newRow(name) << with(seed, change);
        };
        QTest::newRow("elements") << plain(1);
        row("v2 only", 3, [](Telling &t) { t.options.records = {false, true, false}; });
        // v1 has no history id, and desk phones raise no warm-transfer event: a day with such a
        // transfer would tell of the consultation as a call of its own. Seed 1 has none. Nor knows
        // v1 what became of a caller who was sent to a number outside.
        row("v1 only", 1, [](Telling &t) {
            t.options.rareTurns = false;
            t.options.records = {true, false, false};
        });
        // No live event tells which ring was a queue's overflow and which a member's.
        row("live events only", 12, [](Telling &t) {
            t.options.rareTurns = false;
            t.options.records = {false, false, false};
            t.list = false;
        });
        row("all generations, optional fields missing", 5, [](Telling &t) {
            t.options.records = {true, true, true};
            t.options.optionalFieldDrop = 0.3;
        });
        row("queues by history detail only", 6, [](Telling &t) {
            t.options.queueRecords = false;
            t.detail = true;
        });
        row("history detail only, no live event", 7, [](Telling &t) {
            t.options.records = {false, false, false};
            t.detail = true;
            t.live = false;
        });
        row("everything, fields missing", 8, [](Telling &t) {
            t.options.records = {true, true, true};
            t.detail = t.users = true;
            t.options.optionalFieldDrop = 0.4;
        });
        row("bare events, no directory", 9, [](Telling &t) { t.list = t.directory = false; });
        row("bare records, no directory", 10,
            [](Telling &t) { t.list = t.directory = t.live = false; });
    }

    void reportsEqualTruth()
    {
        QFETCH(Telling, telling);
        ToldDay day(telling);
        QVERIFY(day.bodies() > 100);
        reports::ReportRequest request;
        request.zone = day.story().centre().zone();
        request.from = day.from();
        request.to = day.to();
        // Live events know nothing of a caller while nobody rings: then the agents' side is told in
        // full, the queues' is provisional.
        const QStringList wrong =
            wrongRows(day, request,
                      telling.hasRecords()
                          ? sim::Truth::reports()
                          : QStringList{u"agent-summary"_s, u"agent-offers"_s, u"transfers"_s});
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void anyDayEqualsTruth_data()
    {
        QTest::addColumn<int>("first");
        for (int row = 0; row < rows; ++row)
            QTest::addRow("days %d to %d", row * daysARow + 1, (row + 1) * daysARow)
                << row * daysARow + 1;
    }

    void anyDayEqualsTruth()
    {
        QFETCH(int, first);
        QStringList wrong;
        qsizetype calls = 0;
        for (int seed = first; seed < first + daysARow; ++seed) {
            const Telling telling = anyDay(quint64(seed));
            ToldDay day(telling);
            calls += day.calls().size();
            sim::Random random{quint64(seed), 501};
            const QStringList here =
                wrongRows(day, askedOf(day, telling, random), sim::Truth::reports());
            if (!here.isEmpty())
                wrong << u"day %1"_s.arg(seed) << here;
        }
        QVERIFY(calls > daysARow * 40);
        for (const QString &line : std::as_const(wrong))
            qWarning().noquote() << line; // a failure's own message is cut off
        QVERIFY2(wrong.isEmpty(), "rows differ");
    }
};

QTEST_GUILESS_MAIN(TestTruth)
#include "tst_truth.moc"
