// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reports/reportcompare.h>
#include <ui/reports/reportquery.h>
#include <ui/reports/reportwords.h>
#include <ui/reports/savedviews.h>

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <reports/catalog.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;
using reports::spanBefore;
using reports::spanOf;

namespace {

const QTimeZone london("Europe/London");
const Instant now = *parseInstant(u"2026-11-24T14:32:20Z"); // a Tuesday

Instant at(const QString &iso)
{
    return *parseInstant(iso);
}

} // namespace

class TestReportQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsAreWholeDays_data();
    void presetsAreWholeDays();
    void aDayOfTheClockChangeHas23Hours();
    void theRunningPeriodIsComparedWithAsMuchOfTheFormer();
    void queriesSurviveTheSettings();
    void brokenSettingsGiveAUsableQuery();
    void filtersThatMeanNothingAreNotApplied();
    void weekdaysAndHoursFilterCalls();
    void everyColumnHasHeadAndDefinition();
    void viewsAreKeptAndReplaced();
    void changesAreSigned_data();
    void changesAreSigned();
};

void TestReportQuery::presetsAreWholeDays_data()
{
    QTest::addColumn<RangePreset>("preset");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, RangePreset preset, const QString &from,
                        const QString &to) { QTest::newRow(name) << preset << from << to; };
    row("today", RangePreset::Today, u"2026-11-24"_s, u"2026-11-25"_s);
    row("yesterday", RangePreset::Yesterday, u"2026-11-23"_s, u"2026-11-24"_s);
    row("weeks begin on Monday", RangePreset::ThisWeek, u"2026-11-23"_s, u"2026-11-30"_s);
    row("last week", RangePreset::LastWeek, u"2026-11-16"_s, u"2026-11-23"_s);
    row("this month", RangePreset::ThisMonth, u"2026-11-01"_s, u"2026-12-01"_s);
    row("last month", RangePreset::LastMonth, u"2026-10-01"_s, u"2026-11-01"_s);
    row("this quarter", RangePreset::ThisQuarter, u"2026-10-01"_s, u"2027-01-01"_s);
    row("last quarter", RangePreset::LastQuarter, u"2026-07-01"_s, u"2026-10-01"_s);
    row("eight Tuesdays", RangePreset::SameWeekdays, u"2026-10-06"_s, u"2026-11-25"_s);
}

void TestReportQuery::presetsAreWholeDays()
{
    QFETCH(RangePreset, preset);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const ReportSpan span = spanOf({preset, {}, {}}, now, london);
    QCOMPARE(span.from, *parseBorder(from, london));
    QCOMPARE(span.to, *parseBorder(to, london));
    QCOMPARE(rangePresetFrom(wordOf(preset)), preset);
}

void TestReportQuery::aDayOfTheClockChangeHas23Hours()
{
    const ReportSpan span =
        spanOf({RangePreset::Today, {}, {}}, at(u"2026-03-29T12:00:00Z"_s), london);
    QCOMPARE(span.to - span.from, milliseconds(23h));
}

void TestReportQuery::theRunningPeriodIsComparedWithAsMuchOfTheFormer()
{
    const ReportSpan today = spanBefore({RangePreset::Today, {}, {}}, now, london);
    QCOMPARE(today.from, at(u"2026-11-17T00:00:00Z"_s));
    QCOMPARE(today.to, now - 24h * 7);
    const ReportSpan month = spanBefore({RangePreset::LastMonth, {}, {}}, now, london);
    QCOMPARE(month.from, *parseBorder(u"2026-09-01"_s, london));
    QCOMPARE(month.to, *parseBorder(u"2026-10-01"_s, london));
    const RangeChoice free{RangePreset::Free, at(u"2026-11-23T08:00:00Z"_s),
                           at(u"2026-11-23T18:00:00Z"_s)};
    QCOMPARE(spanBefore(free, now, london),
             (ReportSpan{at(u"2026-11-22T22:00:00Z"_s), at(u"2026-11-23T08:00:00Z"_s)}));
}

void TestReportQuery::queriesSurviveTheSettings()
{
    ReportQuery query;
    query.report = u"agent-summary"_s;
    query.range = {RangePreset::Free, at(u"2026-11-23T08:00:00Z"_s), at(u"2026-11-23T18:00:00Z"_s)};
    query.queues = {u"8001"_s};
    query.agents = {u"1001"_s, u"1002"_s};
    query.direction = CallDirection::Outbound;
    query.weekdays = 0x1f;
    query.hourFrom = 8;
    query.hourTo = 18;
    query.interval = Interval::Quarter;
    query.slTarget = 30;
    query.slRule = SlRule::D;
    query.shortAbandon = 0;
    query.together = false;
    query.compare = true;
    query.hidden = {u"agent-summary.busy"_s};
    QVERIFY(queryFrom(toJson(query)) == query);
    QVERIFY(queryFrom(toJson(ReportQuery())) == ReportQuery());
}

void TestReportQuery::brokenSettingsGiveAUsableQuery()
{
    const ReportQuery query = queryFrom({{u"report"_s, u"no such report"_s},
                                         {u"range"_s, u"free"_s},
                                         {u"from"_s, 5},
                                         {u"to"_s, 5},
                                         {u"weekdays"_s, 0},
                                         {u"hourFrom"_s, 99},
                                         {u"hourTo"_s, -3},
                                         {u"direction"_s, 17}});
    QCOMPARE(query.report, ReportQuery().report);
    QCOMPARE(query.range.preset, RangePreset::Today);
    QCOMPARE(query.weekdays, ReportQuery::everyWeekday);
    QVERIFY(query.hourFrom < query.hourTo);
    QVERIFY(!query.direction);
}

void TestReportQuery::filtersThatMeanNothingAreNotApplied()
{
    ReportQuery query;
    query.report = u"missed-callers"_s;
    query.direction = CallDirection::Internal;
    query.weekdays = 1;
    query.slTarget = 5;
    const auto request = requestOf(query, now, london, {});
    QVERIFY(request.filter.isEmpty()); // a caller recovers on any day, by an outbound call
    QVERIFY(!request.slTarget);
    QVERIFY(!request.merged);
    query.report = u"queue-intervals"_s;
    QVERIFY(requestOf(query, now, london, {}).merged);
    QCOMPARE(requestOf(query, now, london, {}).slTarget, std::optional(5));
}

void TestReportQuery::weekdaysAndHoursFilterCalls()
{
    ReportQuery query;
    query.report = u"calls"_s;
    query.weekdays = 0x02; // Tuesday
    query.hourFrom = 9;
    query.hourTo = 10;
    query.direction = CallDirection::Inbound;
    reports::CallSieve sieve(requestOf(query, now, london, {}).filter, london);
    const auto passes = [&](const QString &iso, CallDirection direction) {
        Call call;
        call.start = at(iso);
        call.direction = direction;
        return sieve.lets(call);
    };
    QVERIFY(passes(u"2026-11-24T09:00:00Z"_s, CallDirection::Inbound));
    QVERIFY(passes(u"2026-11-24T09:59:59Z"_s, CallDirection::Inbound));
    QVERIFY(!passes(u"2026-11-24T10:00:00Z"_s, CallDirection::Inbound));
    QVERIFY(!passes(u"2026-11-23T09:30:00Z"_s, CallDirection::Inbound));
    QVERIFY(!passes(u"2026-11-24T09:30:00Z"_s, CallDirection::Outbound));
    query.range.preset = RangePreset::SameWeekdays; // its own weekday counts, not the filter's
    query.weekdays = 0x01;
    reports::CallSieve same(requestOf(query, now, london, {}).filter, london);
    Call tuesday;
    tuesday.start = at(u"2026-11-17T09:30:00Z"_s);
    QVERIFY(same.lets(tuesday));
}

void TestReportQuery::everyColumnHasHeadAndDefinition()
{
    QStringList listed;
    for (const ReportGroup &group : reportGroups())
        listed += group.reports;
    QCOMPARE(listed.size(), reports::reportCatalog().size());
    for (const reports::ReportInfo &info : reports::reportCatalog()) {
        QVERIFY2(listed.contains(info.id), qPrintable(info.id));
        QVERIFY2(reportTitle(info.id) != info.id, qPrintable(info.id));
        QVERIFY2(!reportPurpose(info.id).isEmpty(), qPrintable(info.id));
        QVERIFY2(!info.key.isEmpty(), qPrintable(info.id));
        for (const QString &key : info.key)
            QVERIFY2(info.columnOf(key) >= 0, qPrintable(info.id + u' ' + key));
        for (const reports::Column &column : info.columns) {
            QVERIFY2(!column.rule.isEmpty(), qPrintable(info.id + u' ' + column.id));
            QVERIFY2(!columnHead(column).text.isEmpty(), qPrintable(info.id + u' ' + column.id));
            QVERIFY(columnStory(column).contains(column.rule.mid(1)));
        }
    }
}

void TestReportQuery::viewsAreKeptAndReplaced()
{
    const QTemporaryDir folder;
    ReportQuery query;
    query.report = u"heat-map"_s;
    {
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        SavedViews views;
        views.remember(settings);
        views.keep(u"Mornings"_s, ReportQuery());
        views.keep(u"Heat"_s, query);
        views.keep(u"Mornings"_s, query);
        views.setLast(query);
    }
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    SavedViews views;
    views.remember(settings);
    QCOMPARE(views.views().size(), 2);
    QCOMPARE(views.views()[0].name, u"Mornings"_s);
    QVERIFY(views.views()[0].query == query);
    QVERIFY(views.last() == query);
    views.remove(u"Mornings"_s);
    QCOMPARE(views.views().size(), 1);
    views.putBack(0, {u"Mornings"_s, query});
    QCOMPARE(views.views()[0].name, u"Mornings"_s);
    views.putBack(5, {u"Heat"_s, ReportQuery()}); // in place of what has the name by now
    QCOMPARE(views.views().size(), 2);
    QVERIFY(views.views()[1].query == ReportQuery());
}

void TestReportQuery::changesAreSigned_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<bool>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("more") << qint64(1300) << qint64(100) << false << u"+1,200"_s;
    QTest::newRow("less") << qint64(3) << qint64(10) << false << u"−7"_s;
    QTest::newRow("equal") << qint64(3) << qint64(3) << false << QString();
    QTest::newRow("time") << qint64(10) << qint64(80) << true << u"−1:10"_s;
}

void TestReportQuery::changesAreSigned()
{
    QFETCH(qint64, now);
    QFETCH(qint64, before);
    QFETCH(bool, seconds);
    QFETCH(QString, text);
    const reports::Column column{
        u"x"_s, seconds ? reports::CellType::Seconds : reports::CellType::Count, {}};
    QCOMPARE(changeText(now, before, column), text);
    QCOMPARE(changeText(now, reports::Cell(), column), QString());
}

QTEST_GUILESS_MAIN(TestReportQuery)
#include "tst_reportquery.moc"
