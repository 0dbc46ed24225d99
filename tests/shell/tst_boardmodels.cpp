// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/clock.h>
#include <ui/models/callmodel.h>
#include <ui/models/queuemembers.h>
#include <ui/models/queuemodel.h>
#include <ui/models/roles.h>
#include <ui/models/rowfilter.h>
#include <ui/models/tabletext.h>
#include <ui/models/timertext.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

QString cellText(const QAbstractItemModel &model, int row, QueueColumn column)
{
    return model.index(row, int(column)).data().toString();
}

/// The sample with its one change as the engine would send it.
BoardDelta news(const BoardMirror &mirror)
{
    BoardDelta delta;
    delta.asOf = mirror.asOf();
    delta.totals = mirror.totals();
    delta.feed = mirror.feed();
    delta.sync = mirror.sync();
    delta.account = mirror.account();
    return delta;
}

} // namespace

class TestBoardModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void timers_data();
    void timers();
    void queueCells();
    void marksAndProvisional();
    void explanationsTeach();
    void staleTimesAreLowerBounds();
    void totalsCountAgentsOnce();
    void oneChangeIsOneSignal();
    void neighboursShareOneSignal();
    void arrivalsAndDepartures();
    void sameNewsIsNoSignal();
    void naturalOrderAndSorting();
    void dashesSinkInBothDirections();
    void search();
    void callsAndMasking();
    void callSteps();
    void membersInOrderOfTheNextCall();
    void copies();

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<BoardMirror> m_mirror;
    std::unique_ptr<QueueModel> m_queues;
    std::unique_ptr<CallModel> m_calls;
    std::unique_ptr<RowFilter> m_rows;
};

void TestBoardModels::init()
{
    m_clock = std::make_unique<FakeClock>(sample::now());
    m_mirror = std::make_unique<BoardMirror>();
    m_queues = std::make_unique<QueueModel>(*m_mirror, *m_clock);
    m_calls = std::make_unique<CallModel>(*m_mirror, *m_clock);
    m_rows = std::make_unique<RowFilter>();
    m_rows->setSourceModel(m_queues.get());
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    new QAbstractItemModelTester(m_queues.get(), Mode::Fatal, m_queues.get());
    new QAbstractItemModelTester(m_calls.get(), Mode::Fatal, m_calls.get());
    new QAbstractItemModelTester(m_rows.get(), Mode::Fatal, m_rows.get());
    m_mirror->apply(sample::sampleBoard());
}

void TestBoardModels::cleanup()
{
    m_rows.reset();
    m_calls.reset();
    m_queues.reset();
    m_mirror.reset();
}

void TestBoardModels::timers_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing yet") << qint64(0) << u"0:00"_s;
    QTest::newRow("parts of a second do not count") << qint64(7999) << u"0:07"_s;
    QTest::newRow("minutes are not padded") << qint64(64'000) << u"1:04"_s;
    QTest::newRow("last second before the hour") << qint64(3'599'000) << u"59:59"_s;
    QTest::newRow("from the hour on") << qint64(3'600'000) << u"1 h 00"_s;
    QTest::newRow("hours and minutes") << qint64(9'240'000) << u"2 h 34"_s;
    QTest::newRow("a clock behind the feed") << qint64(-1500) << u"0:00"_s;
}

void TestBoardModels::timers()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(timerText(milliseconds(ms)), text);
}

void TestBoardModels::queueCells()
{
    QCOMPARE(m_rows->rowCount(), 6);
    QCOMPARE(cellText(*m_rows, 1, QueueColumn::Name), u"Billing"_s);
    QCOMPARE(cellText(*m_rows, 1, QueueColumn::Waiting), u"≥ 2"_s);
    QCOMPARE(cellText(*m_rows, 1, QueueColumn::Longest), u"0:34"_s);
    QCOMPARE(cellText(*m_rows, 1, QueueColumn::ServiceLevel), u"68.8"_s);
    QCOMPARE(cellText(*m_rows, 1, QueueColumn::Asa), u"31"_s);
    QCOMPARE(cellText(*m_rows, 1, QueueColumn::Aht), u"6:40"_s);
    // While nobody rings we know nothing: never a zero.
    QCOMPARE(cellText(*m_rows, 0, QueueColumn::Waiting), u"–"_s);
    QCOMPARE(cellText(*m_rows, 0, QueueColumn::Longest), u"–"_s);
    m_clock->advance(1min);
    QCOMPARE(cellText(*m_rows, 1, QueueColumn::Longest), u"1:34"_s);
}

void TestBoardModels::marksAndProvisional()
{
    const int billing = m_rows->mapToSource(m_rows->index(1, 0)).row();
    const auto cell = [&](QueueColumn column) { return m_queues->cell(billing, column); };
    QCOMPARE(cell(QueueColumn::Longest).alert, AlertLevel::Warn);
    QCOMPARE(cell(QueueColumn::Free).alert, AlertLevel::Warn);
    QCOMPARE(cell(QueueColumn::Abandoned).alert, AlertLevel::Warn);
    QCOMPARE(cell(QueueColumn::ServiceLevel).alert, AlertLevel::Warn);
    QCOMPARE(cell(QueueColumn::Answered).alert, AlertLevel::None);
    for (const auto column : {QueueColumn::Offered, QueueColumn::Answered, QueueColumn::Abandoned,
                              QueueColumn::ServiceLevel})
        QVERIFY(cell(column).provisional);
    QVERIFY(!cell(QueueColumn::Reachable).provisional);

    m_clock->advance(30s);
    QCOMPARE(cell(QueueColumn::Longest).alert, AlertLevel::Breach);
    const QModelIndex index = m_queues->index(billing, int(QueueColumn::Longest));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().endsWith("over the limit"_L1));

    const int orders = m_rows->mapToSource(m_rows->index(3, 0)).row();
    QVERIFY(!m_queues->cell(orders, QueueColumn::Offered).provisional);
    QVERIFY(m_queues->cell(orders, QueueColumn::Overflow).quiet);
}

void TestBoardModels::explanationsTeach()
{
    const auto tip = [this](int row, QueueColumn column) {
        return m_rows->index(row, int(column)).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(tip(1, QueueColumn::Waiting),
             u"At least 2: these callers are ringing someone. Zoom does not report callers while "
             "nobody rings."_s);
    QVERIFY(tip(0, QueueColumn::Waiting).startsWith("Unknown"_L1));
    QVERIFY(tip(1, QueueColumn::ServiceLevel).startsWith("108 of 157"_L1));
    QVERIFY(tip(1, QueueColumn::Offered).contains("4 calls still wait"_L1));
    for (int column = 0; column < int(QueueColumn::Count); ++column)
        QVERIFY2(!tip(2, QueueColumn(column)).isEmpty(), qPrintable(QString::number(column)));
}

void TestBoardModels::staleTimesAreLowerBounds()
{
    m_mirror->apply(sample::staleBoard());
    m_clock->set(sample::staleNow());
    // The board stands still at the moment the feed fell silent, 1:42 ago.
    QCOMPARE(cellText(*m_rows, 1, QueueColumn::Longest), u"≥ 0:34"_s);
}

void TestBoardModels::totalsCountAgentsOnce()
{
    int sum = 0;
    for (const QueueRow &row : m_mirror->queues())
        sum += row.free;
    QCOMPARE(m_queues->totals(QueueColumn::Free).text, u"8"_s);
    QVERIFY(sum > 8);
    QCOMPARE(m_queues->totals(QueueColumn::Waiting).text, u"≥ 3"_s);
    QCOMPARE(m_queues->totals(QueueColumn::Offered).text, u"742"_s);
    QCOMPARE(m_queues->totals(QueueColumn::ServiceLevel).text, u"81.5"_s);
}

void TestBoardModels::oneChangeIsOneSignal()
{
    QSignalSpy changed(m_queues.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_queues.get(), &QAbstractItemModel::modelReset);
    BoardDelta delta = news(*m_mirror);
    QueueRow row = *m_mirror->queue(QueueId(u"queue-8003"_s));
    row.free = 9;
    delta.queues = {row};
    m_mirror->apply(delta);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first()[0].toModelIndex().row(), m_queues->rowOf(row.id));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(cellText(*m_queues, m_queues->rowOf(row.id), QueueColumn::Free), u"9"_s);
}

void TestBoardModels::neighboursShareOneSignal()
{
    QSignalSpy changed(m_queues.get(), &QAbstractItemModel::dataChanged);
    BoardDelta delta = news(*m_mirror);
    for (const int row : {0, 1, 2, 4}) {
        QueueRow queue = m_queues->at(row);
        queue.reachable += 3;
        delta.queues.append(queue);
    }
    m_mirror->apply(delta);
    QCOMPARE(changed.count(), 2); // rows 0 to 2, and row 4
}

void TestBoardModels::arrivalsAndDepartures()
{
    QSignalSpy inserted(m_calls.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_calls.get(), &QAbstractItemModel::rowsRemoved);
    const int before = m_calls->rowCount();
    BoardDelta delta = news(*m_mirror);
    delta.callsGone = {m_calls->at(0).id, m_calls->at(1).id, m_calls->at(5).id};
    for (int i = 0; i < 3; ++i) {
        CallRow call;
        call.id = CallId(u"new-%1"_s.arg(i));
        call.started = call.since = sample::now();
        delta.calls.append(call);
    }
    const CallId last = m_calls->at(before - 1).id;
    m_mirror->apply(delta);
    QCOMPARE(removed.count(), 2); // a run of two and a single one
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(m_calls->rowCount(), before);
    QCOMPARE(m_calls->rowOf(CallId(u"new-2"_s)), before - 1);
    QCOMPARE(m_calls->at(m_calls->rowOf(last)).id, last);
}

void TestBoardModels::sameNewsIsNoSignal()
{
    QSignalSpy changed(m_queues.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy calls(m_calls.get(), &QAbstractItemModel::dataChanged);
    m_mirror->apply(sample::sampleBoard());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(calls.count(), 0);
}

void TestBoardModels::naturalOrderAndSorting()
{
    QCOMPARE(cellText(*m_rows, 0, QueueColumn::Name), u"Customer Care"_s); // by extension
    m_rows->sortBy(int(QueueColumn::Name), Qt::AscendingOrder);
    QCOMPARE(cellText(*m_rows, 0, QueueColumn::Name), u"Billing"_s);
    m_rows->sortBy(int(QueueColumn::Offered), Qt::DescendingOrder);
    QCOMPARE(cellText(*m_rows, 0, QueueColumn::Offered), u"232"_s);
    QCOMPARE(cellText(*m_rows, 5, QueueColumn::Offered), u"22"_s);
    m_rows->sortNaturally();
    QCOMPARE(cellText(*m_rows, 5, QueueColumn::Name), u"Priority Desk"_s);
}

void TestBoardModels::dashesSinkInBothDirections()
{
    m_rows->sortBy(int(QueueColumn::Longest), Qt::AscendingOrder);
    QCOMPARE(cellText(*m_rows, 0, QueueColumn::Longest), u"0:07"_s);
    QCOMPARE(cellText(*m_rows, 5, QueueColumn::Longest), u"–"_s);
    m_rows->sortBy(int(QueueColumn::Longest), Qt::DescendingOrder);
    QCOMPARE(cellText(*m_rows, 0, QueueColumn::Longest), u"0:34"_s);
    QCOMPARE(cellText(*m_rows, 5, QueueColumn::Longest), u"–"_s);
}

void TestBoardModels::search()
{
    m_rows->setSearch(u"8005"_s);
    QCOMPARE(m_rows->rowCount(), 1);
    m_rows->setSearch(u"french"_s);
    QCOMPARE(m_rows->rowCount(), 0);
    m_rows->setSearch(u"tech supp"_s);
    QCOMPARE(m_rows->rowCount(), 1);
    m_rows->setSearch({});
    QCOMPARE(m_rows->rowCount(), 6);
}

void TestBoardModels::callsAndMasking()
{
    QCOMPARE(m_calls->partyText(u"+447700900318"_s, {}), u"+44 ••• ••• 318"_s);
    QCOMPARE(m_calls->partyText(u"2207"_s, {}), u"ext. 2207"_s);
    QCOMPARE(m_calls->partyText({}, {}), u"Withheld"_s);
    QCOMPARE(m_calls->partyText(u"+447700900318"_s, u"Warehouse"_s), u"Warehouse"_s);
    QSignalSpy changed(m_calls.get(), &QAbstractItemModel::dataChanged);
    m_calls->setNumbersMasked(false);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_calls->partyText(u"+447700900318"_s, {}), u"+447700900318"_s);
}

void TestBoardModels::callSteps()
{
    CallRow call;
    call.step = CallStep::Ringing;
    call.ringingAgents = 3;
    QCOMPARE(stepText(call), u"Ringing 3 agents"_s);
    QCOMPARE(shapeOf(call), TileState::Ringing);
    call.step = CallStep::Connected;
    QCOMPARE(shapeOf(call), TileState::OnCallIn);
    call.direction = CallRow::Direction::Outbound;
    QCOMPARE(shapeOf(call), TileState::OnCallOut);
    call.queue = u"Billing"_s;
    QCOMPARE(shapeOf(call), TileState::OnQueueCall);
    QCOMPARE(stepText(call), u"On queue call"_s);
    call.step = CallStep::OnHold;
    QCOMPARE(shapeOf(call), TileState::Hold);
}

void TestBoardModels::membersInOrderOfTheNextCall()
{
    QueueRow queue = *m_mirror->queue(QueueId(u"queue-8002"_s));
    queue.members.append(AgentId(u"stranger"_s));
    const QList<MemberLine> lines = memberLines(*m_mirror, queue, {sample::now(), false});
    QCOMPARE(lines.size(), 12);
    QCOMPARE(lines[0].name, u"Giulia Romano"_s);
    QCOMPARE(lines[1].state, TileState::Ringing);
    QCOMPARE(lines[1].timer, u"0:34"_s);
    QCOMPARE(lines[3].name, u"Olena Kovalenko"_s); // the longest call first
    QCOMPARE(lines[3].alert, AlertLevel::Breach);
    QCOMPARE(lines.last().state, TileState::NoData);
    QCOMPARE(lines.last().timer, u"–"_s);
}

void TestBoardModels::copies()
{
    const QString text = tableAsText(*m_rows, {1}, {0, 1, 2, 3, 4});
    QVERIFY(text.startsWith("Queue\t≥ Waiting"_L1) || text.startsWith(u"Queue\t≥ Waiting"_s));
    QVERIFY(text.contains(u"\nBilling\t≥ 2\t0:34\t1\t"_s));

    m_calls->setNumbersMasked(false);
    BoardDelta delta = news(*m_mirror);
    CallRow call;
    call.id = CallId(u"zz"_s);
    call.from = u"+447700900318"_s;
    call.toName = u"Care, \"north\""_s;
    call.started = call.since = sample::now();
    delta.calls = {call};
    m_mirror->apply(delta);
    const QString csv = tableAsCsv(*m_calls, {m_calls->rowOf(call.id)}, {0, 1, 2});
    // A spreadsheet would run the plus sign; quotes are doubled.
    QVERIFY(csv.contains(u"\r\n'+447700900318,\"Care, \"\"north\"\"\","_s));
    QVERIFY(csv.endsWith("\r\n"_L1));
}

QTEST_GUILESS_MAIN(TestBoardModels)
#include "tst_boardmodels.moc"
