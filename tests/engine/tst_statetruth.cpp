// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <engine/engine.h>
#include <engine/statenotes.h>
#include <engine/storedanswers.h>
#include <simulator/delivery.h>
#include <simulator/random.h>
#include <simulator/truth.h>
#include <simulator/wirewords.h>
#include <store/databasethread.h>
#include <store/directorystore.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <reports/runreport.h>
#include <tests/engine/simdirectory.h>
#include <wire/envelope.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <set>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int daysARow = 1;
#else
constexpr int daysARow = 5;
#endif
constexpr int rows = 8;

/// A small centre of its own kind each; what its people do is told by events alone.
sim::Options anyCentre(quint64 seed, sim::Random &random)
{
    sim::Options options;
    options.seed = 7'000 + seed;
    options.agents = random.between(4, 12);
    options.queues = random.between(1, 4);
    options.commonAreas = random.between(0, 2);
    options.callVolume = random.between(25, 85) / 100.0;
    options.zone = random.pick(std::array{"Europe/London"_L1, "America/New_York"_L1,
                                          "Australia/Lord_Howe"_L1, "Asia/Kolkata"_L1});
    const QDate date =
        random.chance(0.4)
            ? random.pick(std::array{QDate(2026, 3, 29), QDate(2026, 10, 25), QDate(2026, 3, 8),
                                     QDate(2026, 11, 1), QDate(2026, 10, 4), QDate(2026, 4, 5)})
            : QDate(2026, 1, 5).addDays(random.below(330));
    options.start = fromDateTime(QDateTime(date, QTime(12, 0), QTimeZone(options.zone.toLatin1())));
    options.historyDays = 0;
    options.optOuts = random.chance(0.75);
    options.rareTurns = random.chance(0.6);
    options.optionalFieldDrop = 0; // else some calls do not tell whose queue they came through
    options.records = {random.chance(0.3), random.chance(0.3), true};
    return options;
}

/// A whole day put in as recordings are, doubled and out of order, and its state log counted.
class PutInDay
{
public:
    explicit PutInDay(quint64 seed)
        : m_random{seed, 71}
        , m_story(anyCentre(seed, m_random))
    {
        const sim::Day &day = m_story.dayAt(m_story.options().start);
        m_from = day.begin();
        QList<sim::WireEvent> told = m_story.eventsBetween(m_from - 1ms, day.end() - 1ms);
        m_to = std::chrono::floor<seconds>(told.last().at);
        sim::DeliveryFaults faults;
        faults.seed = seed;
        faults.duplicate = 0.1;
        faults.shuffle = 20s;
        faults.late = 0.05;
        noteDoubtful(day);
        m_arrivals = sim::deliver(told, faults);
        if (m_random.chance(0.5))
            std::shuffle(m_arrivals.begin(), m_arrivals.end(), std::mt19937(quint32(seed)));
    }

    /// Empty when it is in the database.
    QString putIn()
    {
        const sim::Day &day = m_story.dayAt(m_story.options().start);
        const sim::Centre &centre = m_story.centre();
        if (const auto opened = m_file.open(); !opened)
            return opened.error().toString();
        if (const auto saved =
                store::DirectoryStore::saveAgents(*m_file.db, rosterOf(centre), m_from);
            !saved)
            return saved.error().toString();
        // As if each queue were asked in the second of every change of its seats.
        std::set<Instant> turns{m_from};
        for (int i = 0; i < int(centre.agents().size()); ++i)
            for (const sim::OptOut &out : day.optOuts(i))
                for (const Instant turn : {out.from, out.to})
                    turns.insert(std::chrono::floor<seconds>(turn));
        for (const Instant turn : turns) {
            // All that happens in that second has happened.
            const auto seats = queuesOf(centre, day, turn + 999ms);
            if (const auto saved = store::DirectoryStore::saveQueues(*m_file.db, seats, turn);
                !saved)
                return saved.error().toString();
        }
        m_file.db.reset();
        FakeClock clock(m_to);
        engine::EngineOptions options;
        options.databasePath = m_file.path;
        options.sync = options.webSocket = false;
        options.zone = centre.zone();
        engine::Engine engine(options, clock);
        bool opened = false, written = false;
        engine.open([&opened](const Result<store::OpenReport> &) { opened = true; });
        if (!QTest::qWaitFor([&opened] { return opened; }, generous))
            return u"It did not open."_s;
        for (int i = 0; i < centre.users(); ++i) {
            const QString &id = centre.agents()[size_t(i)].id;
            const QByteArray read =
                QJsonDocument(
                    QJsonObject{{"status"_L1, sim::restWord(day.presence(i).front().word)}})
                    .toJson(QJsonDocument::Compact);
            engine.import(
                {EventSource::Replay, m_from, wire::wrapPresence(AgentId(id), read, m_from)}, {});
        }
        for (const sim::Delivery &one : std::as_const(m_arrivals))
            engine.import({EventSource::Replay, one.at, one.event.body}, {});
        engine.whenWritten([&written] { written = true; });
        if (!QTest::qWaitFor([&written] { return written; }, generous))
            return u"It was not written."_s;
        bool stopped = false;
        engine.stop([&stopped] { stopped = true; });
        if (!QTest::qWaitFor([&stopped] { return stopped; }, generous))
            return u"It did not stop."_s;
        if (const auto again = m_file.open(); !again)
            return again.error().toString();
        const auto rebuilt = engine::rebuildStates(*m_file.db);
        return rebuilt ? QString() : rebuilt.error().toString();
    }

    /// Rows that differ from the truth, a line each.
    QStringList differences(const QString &id)
    {
        reports::ReportRequest request;
        request.id = id;
        request.from = m_from;
        request.to = m_to;
        request.zone = m_story.centre().zone();
        request.interval = Interval::HalfHour;
        const auto table = engine::storedReport(*m_file.db, request);
        if (!table)
            return {table.error().toString()};
        QHash<QString, QStringList> ours;
        for (const reports::Row &row : table->rows) {
            QStringList cells;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                cells.append(reports::textOf(row.cells[i], table->info.columns[i], table->zone));
            if (isCompared(id, cells))
                ours.insert(keyOf(id, cells), cells);
        }
        sim::Question question;
        question.from = m_from;
        question.to = m_to;
        question.asOf = m_story.dayAt(m_story.options().start).end() - 1ms;
        QStringList wrong;
        for (const QStringList &cells : sim::Truth(m_story).report(id, question).rows) {
            if (!isCompared(id, cells))
                continue;
            ++m_compared;
            const QStringList mine = ours.take(keyOf(id, cells));
            if (!isSame(id, mine, cells))
                wrong.append(u"truth %1, ours %2"_s.arg(cells.join(u'|'), mine.join(u'|')));
        }
        for (const QStringList &mine : std::as_const(ours))
            if (!isMoment(id, mine))
                wrong.append(u"in truth not at all, ours "_s + mine.join(u'|'));
        return wrong;
    }
    qsizetype compared() const { return m_compared; }

private:
    static constexpr int generous = 120'000;

    /// A common area's phone has no presence: nothing is known of it before its first call. And
    /// whom a queue's rule rings for himself though he sits in that queue, no live event tells.
    bool isCompared(const QString &id, const QStringList &cells) const
    {
        if (id != "agent-states"_L1)
            return true;
        const auto &agents = m_story.centre().agents();
        const auto found = std::ranges::find_if(agents, [&cells](const auto &who) {
            return QString::number(who.extension) == cells[1];
        });
        return found == agents.end()
               || (!found->commonArea && !m_doubtful.contains(int(found - agents.begin())));
    }

    void noteDoubtful(const sim::Day &day)
    {
        for (const sim::SimCall &call : day.calls())
            for (const sim::Leg &leg : call.legs) {
                if (leg.kind != sim::LegKind::Overflow || leg.viaVisit < 0)
                    continue;
                const int queue = call.visits[size_t(leg.viaVisit)].queue;
                const auto &members = m_story.centre().queues()[size_t(queue)].members;
                if (std::ranges::find(members, leg.agent) != members.end())
                    m_doubtful.insert(leg.agent);
            }
    }

    static QString keyOf(const QString &id, const QStringList &cells)
    {
        return cells.mid(0, id == "coverage"_L1 ? 2 : 3).join(u'|');
    }
    static bool isNear(const QString &ours, const QString &truth, double most)
    {
        return std::abs(ours.toDouble() - truth.toDouble()) <= most;
    }
    /// Over before the second was: events tell whole seconds.
    static bool isMoment(const QString &id, const QStringList &cells)
    {
        return id == "agent-states"_L1 && cells[3].toInt() <= 1;
    }
    /// Events tell whole seconds, so a stay may be a second longer or shorter, and what lies within
    /// one second may be seen or not.
    static bool isSame(const QString &id, const QStringList &ours, const QStringList &truth)
    {
        if (ours.isEmpty())
            return isMoment(id, truth);
        if (id == "coverage"_L1)
            return ours[2] == truth[2] && isNear(ours[3], truth[3], 0.021)
                   && isNear(ours[4], truth[4], 2);
        const int entries = truth[4].toInt();
        return isNear(ours[3], truth[3], 2 + entries / 3)
               && isNear(ours[4], truth[4], 1 + (entries + 19) / 20)
               && isNear(ours[5], truth[5], 1);
    }

    sim::Random m_random;
    sim::Story m_story;
    Instant m_from{};
    Instant m_to{};
    QList<sim::Delivery> m_arrivals;
    QSet<int> m_doubtful;
    store::TemporaryDatabase m_file;
    qsizetype m_compared = 0;
};

} // namespace

/// Time in state and the queues' coverage of whole days against the simulator's own truth, whose
/// code shares nothing with ours.
class TestStateTruth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        qsizetype compared = 0;
        for (int seed = first; seed < first + daysARow; ++seed) {
            PutInDay day{quint64(seed)};
            const QString failure = day.putIn();
            QVERIFY2(failure.isEmpty(), qPrintable(failure));
            for (const QString &id : sim::Truth::stateReports()) {
                const QStringList here = day.differences(id);
                if (!here.isEmpty())
                    wrong << u"day %1, %2:"_s.arg(seed).arg(id) << here.mid(0, 20);
            }
            compared += day.compared();
        }
        QVERIFY(compared > daysARow * 50);
        for (const QString &line : std::as_const(wrong))
            qWarning().noquote() << line; // a failure's own message is cut off
        QVERIFY2(wrong.isEmpty(), "rows differ");
    }
};

QTEST_GUILESS_MAIN(TestStateTruth)
#include "tst_statetruth.moc"
