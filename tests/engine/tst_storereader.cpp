// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <engine/storereader.h>
#include <store/callernotes.h>
#include <store/feedlog.h>
#include <store/spanstore.h>

#include <QSignalSpy>
#include <QTest>

#include <support/filedcalls.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using namespace zm::engine;

namespace {

const QString first = u"+14155550101"_s;
const QString second = u"+14155550102"_s;

} // namespace

class TestStoreReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void unopenedStoreAnswersWithTheReason();
    void reportsComeAsTables();
    void callsAndLinesById();
    void droppedTicketIsNotAnswered();
    void newerQuestionReplacesTheOlder();
    void explainedListsAreAsLongAsTheNumber_data();
    void explainedListsAreAsLongAsTheNumber();
    void allQueuesTogether();
    void deskOpensAndClosesByItself();
    void deskKeepsNotesWithTheirEpisode();
    void agentsDay();

private:
    void file(const QList<Script> &scripts);
    Desk desk();
    template <class T>
    Result<T> answerOf(const std::function<ReadTicket(StoreReader::Take<T>)> &ask)
    {
        std::optional<Result<T>> answer;
        const ReadTicket ticket = ask([&answer](const Result<T> &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
            return fail(ErrorKind::Offline, u"no answer"_s);
        return *answer;
    }
    ExplainRequest explaining(const QString &column) const;

    std::unique_ptr<store::TemporaryDatabase> m_file;
    std::unique_ptr<StoreReader> m_reader;
};

void TestStoreReader::init()
{
    m_file = std::make_unique<store::TemporaryDatabase>();
    VERIFY_RESULT(m_file->open());
    m_reader = std::make_unique<StoreReader>(QTimeZone("Europe/London"), RuleBook());
    m_reader->open(m_file->path);
}

void TestStoreReader::cleanup()
{
    m_reader.reset();
    m_file.reset();
}

void TestStoreReader::file(const QList<Script> &scripts)
{
    const auto keys = fileCalls(*m_file->db, scripts);
    VERIFY_RESULT(keys);
    m_reader->noteFiled(*keys);
}

Desk TestStoreReader::desk()
{
    return answerOf<Desk>([this](auto take) {
               return m_reader->desk(at(0), at(86'400), this, std::move(take));
           })
        .value_or(Desk{});
}

ExplainRequest TestStoreReader::explaining(const QString &column) const
{
    ExplainRequest request;
    request.report.id = u"queue-summary"_s;
    request.report.from = at(0);
    request.report.to = at(86'400);
    request.report.queues = {u"201"_s};
    request.column = column;
    return request;
}

void TestStoreReader::unopenedStoreAnswersWithTheReason()
{
    StoreReader reader(QTimeZone::utc(), {});
    std::optional<Result<Call>> answer;
    reader.open(m_file->folder.filePath(u"none.db"_s));
    const auto ticket =
        reader.call(CallId(u"1"_s), this, [&](const Result<Call> &c) { answer = c; });
    QVERIFY(!reader.isIdle());
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QTRY_VERIFY(reader.isIdle());
}

void TestStoreReader::reportsComeAsTables()
{
    file({answeredCall(u"1"_s, first, 0, 10, 60), missedCall(u"2"_s, second, 100, 30)});
    const auto table = answerOf<reports::ReportTable>(
        [this](auto take) { return m_reader->run(explaining({}).report, this, std::move(take)); });
    VERIFY_RESULT(table);
    QCOMPARE(table->rows.size(), 1);
    QCOMPARE(table->rows[0].cells[table->info.columnOf(u"offered"_s)], reports::Cell(qint64(2)));
}

void TestStoreReader::callsAndLinesById()
{
    file({answeredCall(u"1"_s, first, 0, 10, 60), missedCall(u"2"_s, second, 100, 30)});
    const auto call = answerOf<Call>(
        [this](auto take) { return m_reader->call(CallId(u"1"_s), this, std::move(take)); });
    VERIFY_RESULT(call);
    QCOMPARE(call->visits.size(), 1);
    QVERIFY(call->isAnswered());
    const QList<CallId> ids{CallId(u"2"_s), CallId(u"none"_s), CallId(u"1"_s), CallId(u"2"_s)};
    const auto lines = answerOf<QList<CallLine>>(
        [&](auto take) { return m_reader->lines(ids, this, std::move(take)); });
    VERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 3); // in the order asked, doubles kept
    QCOMPARE(lines->at(0).id, CallId(u"2"_s));
    QCOMPARE(lines->at(0).result, Outcome::Abandoned);
    QCOMPARE(lines->at(1).agent, u"Agent 101"_s);
}

void TestStoreReader::droppedTicketIsNotAnswered()
{
    int answers = 0;
    {
        const auto dropped =
            m_reader->call(CallId(u"1"_s), this, [&](const Result<Call> &) { ++answers; });
    }
    QTRY_VERIFY(m_reader->isIdle());
    QCOMPARE(answers, 0);
}

void TestStoreReader::newerQuestionReplacesTheOlder()
{
    QStringList answers;
    ReadTicket ticket =
        m_reader->call(CallId(u"1"_s), this, [&](const Result<Call> &) { answers << u"old"_s; });
    ticket =
        m_reader->call(CallId(u"2"_s), this, [&](const Result<Call> &) { answers << u"new"_s; });
    QTRY_VERIFY(m_reader->isIdle());
    QCOMPARE(answers, QStringList{u"new"_s});
}

void TestStoreReader::explainedListsAreAsLongAsTheNumber_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("number");
    QTest::newRow("offered") << u"offered"_s << 7;
    QTest::newRow("answered") << u"answered"_s << 4;
    QTest::newRow("abandoned") << u"abandoned"_s << 3;
    QTest::newRow("short abandons") << u"short_abandoned"_s << 1;
    QTest::newRow("overflowed") << u"overflowed"_s << 0;
    QTest::newRow("answered in target") << u"answered_in_target"_s << 3;
}

void TestStoreReader::explainedListsAreAsLongAsTheNumber()
{
    QFETCH(QString, column);
    QFETCH(int, number);
    file({answeredCall(u"1"_s, first, 0, 10, 60), answeredCall(u"2"_s, first, 200, 20, 60),
          answeredCall(u"3"_s, second, 400, 21, 60), answeredCall(u"4"_s, second, 600, 5, 5),
          missedCall(u"5"_s, first, 800, 30), missedCall(u"6"_s, second, 900, 3),
          missedCall(u"7"_s, first, 1000, 90), missedCall(u"8"_s, first, 1100, 90, 202)});
    const auto explained = answerOf<Explained>(
        [&](auto take) { return m_reader->explain(explaining(column), this, std::move(take)); });
    VERIFY_RESULT(explained);
    QCOMPARE(explained->value, reports::Cell(qint64(number)));
    QCOMPARE(explained->calls.size(), number);
    for (qsizetype i = 1; i < explained->calls.size(); ++i)
        QVERIFY(explained->calls[i - 1].start >= explained->calls[i].start);
}

void TestStoreReader::allQueuesTogether()
{
    file({answeredCall(u"1"_s, first, 0, 10, 60), missedCall(u"2"_s, second, 100, 30, 202),
          answeredCall(u"3"_s, second, 200, 40, 60, 202)});
    ExplainRequest request = explaining(u"service_level_percent"_s);
    request.report.queues.clear();
    request.report.merged = true;
    const auto explained = answerOf<Explained>(
        [&](auto take) { return m_reader->explain(request, this, std::move(take)); });
    VERIFY_RESULT(explained);
    QCOMPARE(explained->value, reports::Cell(33.3));
    QVERIFY2(explained->inputs.contains(u"answered 2"_s), qPrintable(explained->inputs));
}

void TestStoreReader::deskOpensAndClosesByItself()
{
    file({missedCall(u"1"_s, first, 0, 40), missedCall(u"2"_s, first, 300, 20),
          missedCall(u"3"_s, second, 400, 20)});
    Desk now = desk();
    QCOMPARE(now.rows.size(), 2);
    QCOMPARE(now.rows[0].caller.number, first);
    QCOMPARE(now.rows[0].caller.attempts(), 2);
    QVERIFY(!now.rows[0].caller.recovered);
    QCOMPARE(now.rows[0].history.calls, 2);

    // Somebody calls back: the row closes without anybody saying so.
    file({callBack(u"4"_s, first, 900, 30)});
    now = desk();
    QCOMPARE(now.rows.size(), 2);
    QVERIFY(now.rows[0].caller.recovered);
    QCOMPARE(now.rows[0].caller.recoveredBy.label(), u"Agent 101"_s);
    QCOMPARE(now.rows[0].history.answered, 1);
    QVERIFY(!now.rows[1].caller.recovered);

    // A later miss is a new row.
    file({missedCall(u"5"_s, first, 2000, 15)});
    now = desk();
    QCOMPARE(now.rows.size(), 3);
    QVERIFY(!now.rows[2].caller.recovered);
    QCOMPARE(now.rows[2].caller.attempts(), 1);

    // What was read bit by bit equals what a fresh reader reads at once.
    StoreReader fresh(QTimeZone("Europe/London"), {});
    fresh.open(m_file->path);
    std::optional<Desk> whole;
    const auto ticket = fresh.desk(
        at(0), at(86'400), this, [&](const Result<Desk> &desk) { whole = desk.value_or(Desk{}); });
    QTRY_VERIFY(whole.has_value());
    QCOMPARE(whole->rows, now.rows);
}

void TestStoreReader::deskKeepsNotesWithTheirEpisode()
{
    file({missedCall(u"2"_s, first, 300, 20)});
    const store::CallerNote note{first, at(300), u"Amara Okafor"_s, at(500), u"Invoice"_s, at(500)};
    VERIFY_RESULT(store::CallerNotes::save(*m_file->db, note));
    QCOMPARE(desk().rows[0].note, note);
    // An earlier miss becomes known: the episode begins earlier and keeps its note. The next
    // episode has none.
    file({missedCall(u"1"_s, first, 100, 20), callBack(u"3"_s, first, 900, 30),
          missedCall(u"4"_s, first, 2000, 20)});
    const Desk now = desk();
    QCOMPARE(now.rows.size(), 2);
    QCOMPARE(now.rows[0].caller.firstMissed, at(100));
    QCOMPARE(now.rows[0].note.owner, u"Amara Okafor"_s);
    QVERIFY(now.rows[1].note.isEmpty());
    // An empty note is no note.
    VERIFY_RESULT(store::CallerNotes::save(*m_file->db, {first, at(300), {}, {}, {}, at(600)}));
    QVERIFY(desk().rows[0].note.isEmpty());
}

void TestStoreReader::agentsDay()
{
    file({answeredCall(u"1"_s, first, 0, 10, 60), missedCall(u"2"_s, second, 100, 30, 201, 101),
          callBack(u"3"_s, second, 900, 30), answeredCall(u"4"_s, first, 90'000, 10, 60)});
    // The program looked on for an hour: nothing is known after that, not even that a state lasts.
    VERIFY_RESULT(store::FeedLog::opened(*m_file->db, EventSource::WebSocket, at(-600)));
    VERIFY_RESULT(store::FeedLog::alive(*m_file->db, EventSource::WebSocket, at(3600)));
    VERIFY_RESULT(
        store::SpanStore::append(*m_file->db, store::SpanKind::State,
                                 {{AgentId(u"u101"_s), u"free"_s, at(-600), at(11), false},
                                  {AgentId(u"u101"_s), u"on queue call"_s, at(11), at(71), false},
                                  {AgentId(u"u102"_s), u"free"_s, at(0), {}, false}}));
    const AgentRef agent{AgentId(u"u101"_s), u"Agent 101"_s, u"101"_s};
    const auto day = answerOf<AgentDay>([&](auto take) {
        return m_reader->agentDay(agent, at(0), at(86'400), this, std::move(take));
    });
    VERIFY_RESULT(day);
    QCOMPARE(day->states.size(), 3);
    QCOMPARE(day->states[0].from, at(0)); // cut to the day
    QCOMPARE(day->states[2].state, u"unknown"_s);
    QCOMPARE(day->states[2].to, at(3600));
    QCOMPARE(day->legs.size(), 3);
    QCOMPARE(day->legs[0].call, CallId(u"1"_s));
    QCOMPARE(day->legs[1].leg.outcome, Outcome::Abandoned);
    QCOMPARE(day->legs[2].other, second);
    QVERIFY(day->legs[2].leg.outgoing);
}

QTEST_GUILESS_MAIN(TestStoreReader)
#include "tst_storereader.moc"
