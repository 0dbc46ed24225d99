// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <reports/agentday.h>

using namespace zm;
using namespace zm::reports;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant nine = *parseInstant(u"2026-11-24T09:00:00Z");

StateSpan span(const QString &state, milliseconds from, milliseconds to,
               const QString &extension = u"1001"_s)
{
    StateSpan made;
    made.agent = {AgentId(u"u"_s + extension), u"Ann"_s, extension};
    made.state = state;
    made.from = nine + from;
    made.to = nine + to;
    return made;
}

QStringList textOf(const QList<StateSpan> &spans)
{
    QStringList lines;
    for (const StateSpan &s : spans)
        lines.append(u"%1 %2 %3-%4"_s.arg(s.agent.extension, s.state)
                         .arg(toMs(s.from - nine) / 60'000)
                         .arg(toMs(s.to - nine) / 60'000));
    return lines;
}

} // namespace

class TestAgentDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyObservedIsUnknown()
    {
        const QList<StateSpan> spans = {span(u"away"_s, 30min, 40min),
                                        span(u"free"_s, 10min, 20min),
                                        span(u"free"_s, 0min, 60min, u"1002"_s)};
        QCOMPARE(textOf(withUnknown(spans, nine, nine + 60min)),
                 QStringList({u"1001 unknown 0-10"_s, u"1001 free 10-20"_s, u"1001 unknown 20-30"_s,
                              u"1001 away 30-40"_s, u"1001 unknown 40-60"_s, u"1002 free 0-60"_s}));
    }

    void overlapsCountOnce()
    {
        const QList<StateSpan> spans = {span(u"free"_s, -30min, 90min),
                                        span(u"away"_s, 20min, 40min)};
        QCOMPARE(textOf(withUnknown(spans, nine, nine + 60min)),
                 QStringList({u"1001 free 0-20"_s, u"1001 away 20-40"_s, u"1001 unknown 40-60"_s}));
    }

    void dayOfAnAgent()
    {
        const QList<StateSpan> spans = {
            span(u"offline"_s, 0min, 30min),        span(u"free"_s, 30min, 60min),
            span(u"on queue call"_s, 60min, 70min), span(u"free"_s, 70min, 100min),
            span(u"unknown"_s, 100min, 130min),     span(u"away"_s, 130min, 150min),
            span(u"offline"_s, 150min, 240min)};
        const AgentDay day = agentDayOf(spans, nine, nine + 240min);
        QCOMPARE(day.firstIn, std::optional(nine + 30min));
        QCOMPARE(day.lastOut, std::optional(nine + 150min));
        // Into free, call, free and, at the end, offline; what lies behind the unknown is no
        // change.
        QCOMPARE(day.changes, 4);
        QCOMPARE(day.observed, milliseconds(210min));
        QVERIFY(day.changesAnHour);
        QVERIFY(std::abs(*day.changesAnHour - 4 / 3.5) < 1e-9);
        QCOMPARE(day.inState.value(u"free"_s), milliseconds(60min));
        QCOMPARE(day.inState.value(u"unknown"_s), milliseconds(30min));
    }

    void stillInHasNoLastOut()
    {
        const AgentDay day = agentDayOf({span(u"free"_s, 5min, 60min)}, nine, nine + 60min);
        QCOMPARE(day.firstIn, std::optional(nine + 5min));
        QCOMPARE(day.lastOut, std::optional<Instant>());
        QCOMPARE(day.changes, 0);
    }

    void nobodyThereIsNoDay()
    {
        const AgentDay empty = agentDayOf({}, nine, nine + 60min);
        QCOMPARE(empty.observed, 0ms);
        QVERIFY(!empty.firstIn && !empty.lastOut && !empty.changesAnHour);
        const AgentDay off = agentDayOf({span(u"offline"_s, 0min, 60min)}, nine, nine + 60min);
        QVERIFY(!off.firstIn);
    }
};

QTEST_GUILESS_MAIN(TestAgentDay)
#include "tst_agentday.moc"
