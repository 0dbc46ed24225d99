// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <support/toldday.h>

#include <cmath>
#include <functional>

using namespace zm;
using namespace zm::reports;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Numbers that only say where a row stands.
bool isPlace(const QString &column)
{
    return column == "weekday"_L1 || column == "hour"_L1 || column == "leg"_L1;
}

qint64 rounded(double value)
{
    return qint64(std::floor(value + 0.5));
}

/// The numbers that follow a word in the inputs' sentence.
QList<qint64> numbersIn(const QString &inputs)
{
    static const QRegularExpression number(u"(?<![\\w-])\\d+"_s);
    QList<qint64> found;
    for (auto it = number.globalMatch(inputs); it.hasNext();)
        found.append(it.next().captured().toLongLong());
    return found;
}

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
        telling.gaps = int(seed % 3);
        telling.list = telling.detail = seed % 2;
        ToldDay day(telling);
        QHash<QString, const Call *> byId;
        for (const Call &call : day.calls())
            byId.insert(call.id.text, &call);

        for (const char *name :
             {"queue-summary", "queue-intervals", "agent-summary", "agent-offers", "calls",
              "call-legs", "missed-callers", "repeat-callers", "wait-distribution", "heat-map"}) {
            const QString id = QString::fromLatin1(name);
            const ReportTable table = day.ours(requestOf(day, id));
            QVERIFY2(!table.rows.isEmpty() || id == "repeat-callers"_L1, name);
            for (const Row &row : table.rows) {
                for (int i = 0; i < int(row.cells.size()); ++i)
                    checkCell(table, row, i, byId);
            }
            if (QTest::currentTestFailed())
                return;
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
    void checkCell(const ReportTable &table, const Row &row, int i,
                   const QHash<QString, const Call *> &byId)
    {
        const Column &column = table.info.columns[i];
        const bool isNumber = column.type == CellType::Count || column.type == CellType::Seconds
                              || column.type == CellType::Percent;
        const bool isEmpty = std::holds_alternative<std::monostate>(row.cells[i]);
        if (!isNumber || isPlace(column.id) || isEmpty)
            return;
        const QString where = table.info.id + u'.' + column.id;
        QVERIFY2(row.behind.contains(i), qPrintable(where + u" tells nothing"_s));
        const Explanation &behind = row.behind[i];
        for (const CallId &call : behind.calls)
            QVERIFY2(byId.contains(call.text.section(u'_', 0, 0)) || table.info.id == "call-legs"_L1
                         || column.id == "legs"_L1,
                     qPrintable(where));
        if (column.type == CellType::Count) {
            QVERIFY2(behind.calls.size() == std::get<qint64>(row.cells[i]), qPrintable(where));
            return;
        }
        if (!behind.inputs.contains(u'÷'))
            return;
        const QList<qint64> n = numbersIn(behind.inputs);
        if (column.type == CellType::Seconds) {
            QCOMPARE(n.size(), 2);
            QCOMPARE(std::get<qint64>(row.cells[i]), rounded(double(n[0]) / double(n[1])));
        } else if (column.id == "service_level_percent"_L1) {
            // The rule's words, then: answered within T, answered, abandoned, short, …
            const QList<qint64> told = numbersIn(behind.inputs.section(u';', 1));
            QCOMPARE(std::get<double>(row.cells[i]),
                     double(rounded(1000.0 * double(told[0]) / double(told[1] + told[2] - told[3])))
                         / 10.0);
        } else if (column.id == "abandon_rate_percent"_L1) {
            QCOMPARE(std::get<double>(row.cells[i]),
                     double(rounded(1000.0 * double(n[0]) / double(n[1]))) / 10.0);
        } else {
            QCOMPARE(std::get<double>(row.cells[i]),
                     double(rounded(1000.0 * double(n[0]) / double(n[1] + n[2] + n[3] + n[4])))
                         / 10.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
