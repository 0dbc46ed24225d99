// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QtTest>

#include <reports/runreport.h>
#include <support/toldday.h>

#include <cmath>
#include <functional>
#include <random>

using namespace zm;
using namespace zm::reports;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 rounded(double value)
{
    return qint64(std::floor(value + 0.5));
}

qint64 sumOf(const QList<Term> &terms)
{
    qint64 sum = 0;
    for (const Term &term : terms)
        sum += term.amount;
    return sum;
}

/// Part ÷ whole in units of 1/scale, halves up, in whole numbers alone.
qint64 quotient(qint64 part, qint64 whole, qint64 scale)
{
    const qint64 twice = 2 * part * scale + whole;
    return twice >= 0 ? twice / (2 * whole) : -((-twice + 2 * whole - 1) / (2 * whole));
}

/// The cell as its explanation says it is made, by arithmetic of the test's own.
QString madeOf(const Explanation &behind, CellType type)
{
    qint64 part = sumOf(behind.terms);
    if (behind.made == Explanation::Made::Longest) {
        part = 0;
        for (const Term &term : behind.terms)
            part = std::max(part, term.amount);
    }
    const qint64 whole = behind.divisor.isEmpty() ? 1 : sumOf(behind.divisor);
    const bool isTime = !behind.terms.isEmpty() && behind.terms.first().isTime;
    switch (type) {
    case CellType::Percent: {
        const qint64 tenths = quotient(part, whole, 1000);
        return u"%1.%2"_s.arg(tenths / 10).arg(tenths % 10);
    }
    case CellType::Decimal: {
        const qint64 hundredths = quotient(part, whole, 100);
        return u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0'));
    }
    default:
        return QString::number(isTime ? quotient(part, 1000 * whole, 1) : quotient(part, whole, 1));
    }
}

/// Days of people, seats and Zoom's totals, as no simulator tells them: only their explanation is
/// looked at, so any will do.
struct AnyInputs
{
    AnyInputs(const ToldDay &day, quint64 seed)
    {
        std::mt19937_64 random(seed);
        const auto below = [&random](qint64 most) {
            return qint64(random() % quint64(std::max<qint64>(most, 1)));
        };
        const QStringList words{u"free"_s, u"do not disturb"_s, u"away"_s, u"unknown"_s,
                                u"on queue call"_s};
        for (const AgentRef &agent : day.directory().agents()) {
            for (Instant at = day.from() - 1h; at < day.to();) {
                const Instant to = at + milliseconds(below(4'000'000) + 1);
                const QString word = words[below(words.size())];
                states.append({agent, word, at, to, word == u"free"_s, word == u"do not disturb"_s,
                               below(2) == 0});
                at = to + milliseconds(below(2) * below(600'000));
            }
        }
        for (const QueueRef &queue : day.directory().queues()) {
            QueueSeats log;
            log.queue = queue.id;
            log.known = {{day.from() + milliseconds(below(20'000'000)), {}}};
            for (const AgentRef &agent : day.directory().agents()) {
                for (Instant at = log.begun() + milliseconds(below(3) * below(9'000'000));
                     at < day.to();) {
                    const Instant to = at + milliseconds(below(30'000'000) + 1);
                    log.seats.append({agent.id, at, to, below(3) > 0});
                    at = to + milliseconds(below(2) * below(9'000'000));
                }
            }
            if (below(3) > 0)
                seats.insert(queue.key(), log);
            ZoomQueueDay theirs;
            theirs.queue = queue;
            const auto total = [&] { return std::optional(int(below(40))); };
            theirs.range = Span{day.from(), day.to()};
            theirs.inbound = total();
            theirs.completed = total();
            theirs.abandoned = total();
            theirs.overflowed = total();
            theirs.averageWaitSeconds = total();
            theirs.longestWaitSeconds = total();
            theirs.averageHandleSeconds = total();
            zooms.append(theirs);
        }
    }

    QList<StateSpan> states;
    QHash<QString, QueueSeats> seats;
    QList<ZoomQueueDay> zooms;
};

} // namespace

/// "Explain a number": the calls behind every cell, from the cell back to the very calls.
class TestExplain : public QObject
{
    Q_OBJECT

private:
    static ReportRequest requestOf(ToldDay &day, const QString &id)
    {
        ReportRequest request;
        request.id = id;
        request.zone = day.story().centre().zone();
        request.from = day.from();
        request.to = day.to();
        request.explain = true;
        return request;
    }

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("day %llu", seed) << seed;
    }
    void days()
    {
        QFETCH(quint64, seed);
        Telling telling;
        telling.date = QDate(2026, 10, 20).addDays(qint64(seed));
        telling.options.seed = 300 + seed;
        telling.options.agents = 8;
        telling.options.queues = 3;
        telling.options.callVolume = 0.5;
        telling.options.rareTurns = seed % 4 == 0;
        telling.gaps = int(seed % 3);
        telling.list = telling.detail = seed % 2;
        ToldDay day(telling);
        m_calls.clear();
        for (const Call &call : day.calls())
            m_calls.insert(call.id.text, &call);
        const AnyInputs any(day, seed);
        CallList source(day.calls());
        const ReportInputs inputs{source, day.directory(), any.states, any.zooms, {},
                                  {},     any.seats};
        for (const ReportInfo &info : reportCatalog()) {
            ReportRequest request = requestOf(day, info.id);
            // Every reading of service level, every rule of its own, now and then all as one.
            request.slRule = SlRule(seed % 6);
            request.slTarget = int(5 + seed);
            request.rules.standard.wrapUpSeconds = int(seed % 2) * 15;
            if (seed % 5 == 0) {
                request.slRule.reset();
                for (const QueueRef &queue : day.directory().queues())
                    request.rules.byQueue.insert(queue.key(),
                                                 {.targetSeconds = int(10 + m_rulesMade % 20),
                                                  .rule = SlRule(m_rulesMade++ % 6)});
            }
            request.merged = seed % 7 == 0 && info.id.startsWith("queue-"_L1);
            const auto table = run(request, inputs);
            QVERIFY(table.has_value());
            for (const Row &row : table->rows) {
                for (int i = 0; i < int(row.cells.size()); ++i)
                    checkCell(*table, row, i);
            }
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// Runs after the days: a column that none of them showed with a number proves nothing.
    void everyNumberOfTheCatalogueWasSeen()
    {
        for (const ReportInfo &info : reportCatalog()) {
            for (const Column &column : info.columns) {
                QVERIFY2(!column.rule.isEmpty(), qPrintable(info.id + u'.' + column.id));
                if (isNumber(column) && !isPlace(info, column))
                    QVERIFY2(m_seen.contains(info.id + u'.' + column.id),
                             qPrintable(info.id + u'.' + column.id));
            }
        }
    }

    void sumsComeFromTheCallsBehindThem()
    {
        Telling telling;
        telling.date = QDate(2026, 10, 20);
        telling.options.seed = 77;
        telling.options.agents = 9;
        telling.options.queues = 3;
        ToldDay day(telling);
        QHash<QString, const Call *> byId;
        for (const Call &call : day.calls())
            byId.insert(call.id.text, &call);
        const auto distinct = [&](const QList<CallId> &ids) {
            QSet<const Call *> calls;
            for (const CallId &id : ids)
                calls.insert(byId.value(id.text));
            return calls;
        };

        const ReportTable agents = day.ours(requestOf(day, u"agent-summary"_s));
        for (const Row &row : agents.rows) {
            const QString extension = std::get<QString>(row.cells[1]);
            for (const auto &[column, part] :
                 {std::pair(u"talk_seconds"_s, &Leg::talk), {u"hold_seconds"_s, &Leg::hold}}) {
                const int place = agents.info.columnOf(column);
                seconds sum{0};
                const auto calls = distinct(row.behind[place].calls);
                for (const Call *call : calls) {
                    for (const Leg &leg : call->legs) {
                        if (leg.agent.extension == extension && leg.isAnswered())
                            sum += (leg.*part).value_or(0s);
                    }
                }
                QCOMPARE(std::get<qint64>(row.cells[place]), qint64(sum.count()));
            }
        }
        const ReportTable queues = day.ours(requestOf(day, u"queue-summary"_s));
        for (const Row &row : queues.rows) {
            const QString extension = std::get<QString>(row.cells[1]);
            const auto mean = [&](const QString &column,
                                  const std::function<bool(const Visit &)> &counts) {
                const int place = queues.info.columnOf(column);
                milliseconds sum{0};
                qint64 number = 0;
                const auto calls = distinct(row.behind[place].calls);
                for (const Call *call : calls) {
                    for (const Visit &visit : call->visits) {
                        if (visit.queue.extension != extension || !counts(visit))
                            continue;
                        sum += visit.wait();
                        ++number;
                    }
                }
                QCOMPARE(number, row.behind[place].calls.size());
                if (number > 0)
                    QCOMPARE(std::get<qint64>(row.cells[place]),
                             rounded(double(sum.count()) / 1000.0 / double(number)));
            };
            mean(u"asa_seconds"_s, [](const Visit &v) { return v.outcome == Outcome::Answered; });
            mean(u"average_wait_seconds"_s, [](const Visit &) { return true; });
            mean(u"average_abandon_seconds"_s,
                 [](const Visit &v) { return v.outcome == Outcome::Abandoned; });
            const int longest = queues.info.columnOf(u"longest_wait_seconds"_s);
            QCOMPARE(row.behind[longest].calls.size(), 1);
            qint64 waited = 0;
            for (const Visit &visit : byId[row.behind[longest].calls.first().text]->visits) {
                if (visit.queue.extension == extension)
                    waited = std::max(waited, rounded(double(visit.wait().count()) / 1000.0));
            }
            QCOMPARE(std::get<qint64>(row.cells[longest]), waited);
        }
    }

private:
    void checkCell(const ReportTable &table, const Row &row, int i)
    {
        const Column &column = table.info.columns[i];
        const bool isEmpty = std::holds_alternative<std::monostate>(row.cells[i]);
        if (!isNumber(column) || isPlace(table.info, column) || isEmpty)
            return;
        const QString where = table.info.id + u'.' + column.id;
        QVERIFY2(row.behind.contains(i), qPrintable(where + u" tells nothing"_s));
        const Explanation &behind = row.behind[i];
        m_seen.insert(where);
        for (const CallId &call : behind.calls)
            QVERIFY2(m_calls.contains(call.text.section(u'_', 0, 0))
                         || table.info.id == "call-legs"_L1 || column.id == "legs"_L1,
                     qPrintable(where));
        const QString cell = textOf(row.cells[i], column, table.zone);
        if (column.id == "zooms"_L1)
            return; // told by Zoom: nothing of ours is behind it
        if (!behind.terms.isEmpty()) {
            const QString made = madeOf(behind, column.type);
            QVERIFY2(made == cell, qPrintable(u"%1 is %2, by its explanation %3: %4"_s.arg(
                                       where, cell, made, behind.inputs())));
            for (const Stay &stay : behind.stays)
                QVERIFY2(stay.from < stay.to, qPrintable(where));
            // Time is the time of the stays that are listed.
            if (!behind.stays.isEmpty()) {
                milliseconds sum{0};
                for (const Stay &stay : behind.stays)
                    sum += stay.to - stay.from;
                QVERIFY2(sum.count() == sumOf(behind.terms), qPrintable(where));
            }
            return;
        }
        // A plain count: as many calls, or stays, as the number says.
        QVERIFY2(column.type == CellType::Count, qPrintable(where + u" is made of nothing"_s));
        const qsizetype listed = behind.stays.isEmpty() ? behind.calls.size() : behind.stays.size();
        QVERIFY2(QString::number(listed) == cell, qPrintable(where));
    }

    /// Numbers that only say where a row stands.
    static bool isPlace(const ReportInfo &info, const Column &column)
    {
        return info.key.contains(column.id);
    }
    static bool isNumber(const Column &column)
    {
        return column.type == CellType::Count || column.type == CellType::Seconds
               || column.type == CellType::Percent || column.type == CellType::Decimal;
    }

    QHash<QString, const Call *> m_calls;
    QSet<QString> m_seen;
    int m_rulesMade = 0;
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
