// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <base/clock.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/figurestrip.h>
#include <ui/story/storylayout.h>
#include <ui/story/storypage.h>
#include <ui/story/storytable.h>
#include <ui/story/storyview.h>

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <calls/story.h>
#include <support/filedcalls.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using namespace zm::ui;

namespace {

const StoryStyle style{QTimeZone("Europe/London"), true};

/// Waits 40 s, rings two, talks with a hold, is transferred warm after a consultation.
Script transferred()
{
    Script script(u"1"_s);
    script.queueRecord(201, 0, 40.0, 40, u"answered"_s);
    script.legRecord(102, 2, {}, 22, u"ring_to_member"_s, u"no_answer"_s, {}, queue(201));
    script.rings(101, 30, 201);
    script.answers(101, 30, 40, 201);
    script.holds(101, 100, 130);
    script.legRecord(101, 30, 40.0, 400, u"ring_to_member"_s, u"answered"_s, {}, queue(201), 30);
    script.transfers(TransferStep::BlindStarted, 101, 103, 400);
    script.on(u"1_1"_s).legRecord(103, 400, 406.0, 900, u"direct_transfer"_s, u"answered"_s, {},
                                  user(101));
    return script;
}

int laneNamed(const StoryLanes &story, const QString &title)
{
    for (int i = 0; i < story.lanes.size(); ++i)
        if (story.lanes[i].title == title)
            return i;
    return -1;
}

} // namespace

class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void lanesTellWhatEachLivedThrough();
    void callersLaneHasNoGaps();
    void transferIsAnArrow();
    void liveCallLastsUntilNow();
    void numbersAreMaskedByProfile();
    void scaleChangesOnceInALongCall();
    void scaleIsMonotonic_data();
    void scaleIsMonotonic();
    void everyBlockLiesInItsLane_data();
    void everyBlockLiesInItsLane();
    void rowsHoldEveryHopLegAndTransfer();
    void pageReadsCopiesAndGoesBack();
    void arrowKeysWalkTheTimeLine();
    void unknownCallSaysSo();
};

void TestStory::lanesTellWhatEachLivedThrough()
{
    const StoryLanes story = storyLanes(transferred().call(), at(1000), style);
    QCOMPARE(story.lanes.size(), 5); // caller, queue, three agents
    QVERIFY(story.lanes[0].caller);
    const StoryLane &queue = story.lanes[laneNamed(story, u"Queue 201"_s)];
    QCOMPARE(queue.blocks.size(), 1);
    QCOMPARE(queue.blocks[0].kind, StoryKind::Waiting);
    QCOMPARE(queue.blocks[0].to - queue.blocks[0].from, milliseconds(40s));
    const StoryLane &missed = story.lanes[laneNamed(story, u"Agent 102"_s)];
    QCOMPARE(missed.blocks[0].after, u"No answer"_s);
    const StoryLane &talker = story.lanes[laneNamed(story, u"Agent 101"_s)];
    QList<StoryKind> kinds;
    for (const StoryBlock &block : talker.blocks)
        kinds << block.kind;
    QCOMPARE(kinds,
             (QList{StoryKind::Ringing, StoryKind::Talking, StoryKind::Hold, StoryKind::Talking}));
    QCOMPARE(talker.blocks[2].to - talker.blocks[2].from, milliseconds(30s));
    QCOMPARE(story.marks.first().text, u"answered 08:00:40"_s);
}

void TestStory::callersLaneHasNoGaps()
{
    const StoryLanes story = storyLanes(transferred().call(), at(1000), style);
    const QList<StoryBlock> &blocks = story.lanes[0].blocks;
    QCOMPARE(blocks.first().from, story.from);
    QCOMPARE(blocks.last().to, story.to);
    for (qsizetype i = 1; i < blocks.size(); ++i)
        QCOMPARE(blocks[i].from, blocks[i - 1].to);
    QVERIFY(std::any_of(blocks.cbegin(), blocks.cend(), [](const StoryBlock &block) {
        return block.text == u"Talking to Agent 103";
    }));
}

void TestStory::transferIsAnArrow()
{
    const StoryLanes story = storyLanes(transferred().call(), at(1000), style);
    QCOMPARE(story.arrows.size(), 1);
    QCOMPARE(story.arrows[0].from, laneNamed(story, u"Agent 101"_s));
    QCOMPARE(story.arrows[0].to, laneNamed(story, u"Agent 103"_s));
    QVERIFY(story.arrows[0].worked);
}

void TestStory::liveCallLastsUntilNow()
{
    Script live(u"1"_s);
    live.rings(101, 0, 201);
    live.answers(101, 0, 12, 201);
    const StoryLanes story = storyLanes(live.call(), at(100), style);
    QCOMPARE(story.to, at(100));
    const StoryLane &agent = story.lanes[laneNamed(story, u"Agent 101"_s)];
    QVERIFY(agent.blocks.last().lasts);
    QVERIFY2(agent.blocks.last().story.contains(u"now"_s), qPrintable(agent.blocks.last().story));
}

void TestStory::numbersAreMaskedByProfile()
{
    const Call call = transferred().call();
    QVERIFY(!storyLanes(call, at(1000), style).lanes[0].note.contains(u"415555"_s));
    const StoryStyle open{style.zone, false};
    QCOMPARE(storyLanes(call, at(1000), open).lanes[0].note, u"+14155550123"_s);
}

void TestStory::scaleChangesOnceInALongCall()
{
    QVERIFY(!StoryScale(at(0), at(400), 0, 1000).breakX());
    const StoryScale scale(at(0), at(900), 0, 1000);
    QVERIFY(scale.breakX());
    QCOMPARE(scale.x(at(90)), *scale.breakX());
    QCOMPARE(scale.x(at(0)), 0.0);
    QCOMPARE(scale.x(at(900)), 1000.0);
}

void TestStory::scaleIsMonotonic_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {1, 7, 60, 449, 451, 3600, 40'000})
        QTest::addRow("%d s", length) << length;
}

void TestStory::scaleIsMonotonic()
{
    QFETCH(int, length);
    const StoryScale scale(at(0), at(length), 100, 1100);
    double before = 0;
    for (int i = 0; i <= 100; ++i) {
        const double x = scale.x(at(length * i / 100.0));
        QVERIFY(x >= before);
        QVERIFY(std::abs(scale.x(scale.at(x)) - x) < 1.5);
        before = x;
    }
    const auto ticks = scale.ticks(style.zone, 92);
    QVERIFY(ticks.size() >= 2);
    for (qsizetype i = 1; i < ticks.size(); ++i)
        QVERIFY2(ticks[i].x - ticks[i - 1].x >= 60, qPrintable(ticks[i].label));
}

void TestStory::everyBlockLiesInItsLane_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("scale");
    for (const double width : {700.0, 1192.0, 1672.0, 3000.0})
        for (const double scale : {1.0, 2.0})
            QTest::addRow("%.0f at %.0f", width, scale) << width << scale;
}

void TestStory::everyBlockLiesInItsLane()
{
    QFETCH(double, width);
    QFETCH(double, scale);
    Theme theme;
    theme.setScale(scale);
    Script script = transferred();
    const StoryLanes story = storyLanes(script.call(), at(1000), style);
    const StoryLayout layout = layOut(story, width, style, theme);
    QCOMPARE(layout.lanes.size(), story.lanes.size());
    for (qsizetype i = 1; i < layout.lanes.size(); ++i)
        QVERIFY(layout.lanes[i].row.top() >= layout.lanes[i - 1].row.bottom() - 0.01);
    for (const auto &box : layout.blocks) {
        const QRectF &band = layout.lanes[box.lane].band;
        QVERIFY(box.rect.width() > 0);
        QVERIFY(band.adjusted(-1, -1, 1, 1).contains(box.rect));
        QVERIFY(box.rect.left() >= layout.lanes[box.lane].title.right());
        if (!box.after.isNull())
            QVERIFY(!box.after.intersects(box.rect) && box.after.right() <= width);
        QCOMPARE(layout.blockAt(box.rect.center()) >= 0, true);
    }
    for (const auto &a : layout.marks) {
        for (const auto &b : layout.marks)
            QVERIFY(&a == &b || !a.label.intersects(b.label));
        QVERIFY(a.label.isNull() || !a.label.intersects(layout.breakLabel));
    }
    QVERIFY(layout.legend.bottom() <= layout.height);
}

void TestStory::rowsHoldEveryHopLegAndTransfer()
{
    const Call call = transferred().call();
    const QList<ValueRow> rows = storyRows(call, style);
    QCOMPARE(rows.size(), call.visits.size() + call.legs.size() + call.transfers.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].cells.size(), storyColumns().size());
        QCOMPARE(rows[i].cells[0].text, QString::number(i + 1));
        QVERIFY(!rows[i].cells.last().text.isEmpty()); // a source
    }
    QCOMPARE(storyTotals(call).size(), storyColumns().size());
    QVERIFY(storyFootnote(call, style).contains(u"Wait 0:40"_s));

    Call twice = call; // a second queue: the sentence explains the sum in the strip
    twice.visits.append(twice.visits.first());
    QVERIFY(storyFootnote(twice, style).contains(u"Wait 1:20 = 0:40 + 0:40"_s));
}

void TestStory::pageReadsCopiesAndGoesBack()
{
    store::TemporaryDatabase file;
    VERIFY_RESULT(file.open());
    VERIFY_RESULT(fileCalls(*file.db, {transferred()}));
    engine::StoreReader reader(style.zone, {});
    reader.open(file.path);
    Theme theme;
    FakeClock clock(at(2000));
    StoryPage page(reader, theme, clock);
    page.resize(1240, 840);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.open(CallId(u"1"_s));
    QVERIFY(page.isBusy());
    QTRY_VERIFY(!page.isBusy());
    QCOMPARE(page.table().model()->rowCount(), 6 - 1);
    QCOMPARE(page.figures().figures().first().number, u"Answered, then transferred"_s);
    QCOMPARE(page.figures().figures()[1].number, u"0:40"_s);
    page.copyAsText();
    QCOMPARE(QApplication::clipboard()->text(), storyOf(page.call(), style.zone));
    QSignalSpy left(&page, &PageWidget::left);
    page.firstFocus()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    // The keyboard reaches the table, and leaves from there too.
    page.table().setFocus();
    QTest::keyClick(&page.table(), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
}

void TestStory::arrowKeysWalkTheTimeLine()
{
    Theme theme;
    StoryView view(theme);
    view.resize(1192, 360);
    view.show(storyLanes(transferred().call(), at(1000), style), style);
    QSignalSpy told(&view, &StoryView::told);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.focused(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    const int second = view.focused();
    QCOMPARE(view.layoutNow().blocks[second].lane, 1);
    QVERIFY(told.last().first().toString().startsWith(u"Queue 201"_s));
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.focused(), int(view.layoutNow().blocks.size()) - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.focused(), 0);
}

void TestStory::unknownCallSaysSo()
{
    store::TemporaryDatabase file;
    VERIFY_RESULT(file.open());
    engine::StoreReader reader(style.zone, {});
    reader.open(file.path);
    Theme theme;
    FakeClock clock(at(2000));
    StoryPage page(reader, theme, clock);
    page.open(CallId(u"404"_s));
    QTRY_VERIFY(!page.isBusy());
    QVERIFY(page.view().message().contains(u"Nothing of this call"_s));
}

QTEST_MAIN(TestStory)
#include "tst_story.moc"
