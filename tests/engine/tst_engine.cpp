// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/boardview.h>
#include <engine/board.h>
#include <engine/engine.h>
#include <simulator/server.h>
#include <simulator/webhooksender.h>
#include <store/databasethread.h>
#include <store/journal.h>

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <tests/engine/boardtruth.h>
#include <tests/engine/simsteps.h>

using namespace zm;
using namespace zm::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant morning = *parseInstant(u"2026-11-24T09:00:00Z");

/// Events of the journal by what they are about.
store::JournalTotals totalsOf(const QString &path)
{
    store::OpenOptions reading;
    reading.readOnly = true;
    const auto db = store::Database::open(path, reading);
    if (!db)
        return {};
    return store::Journal::totals(**db).value_or(store::JournalTotals());
}

int countOf(const QString &path, const QString &type)
{
    store::OpenOptions reading;
    reading.readOnly = true;
    const auto db = store::Database::open(path, reading);
    if (!db)
        return -1;
    const auto types = store::Journal::types(**db);
    if (!types)
        return -1;
    for (const store::EventTypeCount &count : *types)
        if (count.type == type)
            return int(count.events);
    return 0;
}

/// The account signs with real time, whatever its calls' clock says.
webhook::Options hookOptions()
{
    webhook::Options options;
    options.limits.signatureAge = std::chrono::hours(24 * 3'650);
    return options;
}

/// The lines that journalled events alone decide: presence that was polled is not journalled.
QStringList callLines(const LiveState &state)
{
    QStringList lines;
    for (const QString &line : boardText(state).split(u'\n'))
        if (line.startsWith("call "_L1) || line.contains("on queue call"_L1)
            || line.contains("on call in"_L1) || line.contains("on call out"_L1)
            || line.contains("ringing"_L1) || line.contains("hold"_L1))
            lines.append(line);
    return lines;
}

} // namespace

/// The whole engine against a simulated account on the loopback. The clock moves only when a test
/// moves it, so every run sees the same minutes.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstReadingFillsTheBoard();
    void boardFollowsTheEvents_data();
    void boardFollowsTheEvents();
    void toldTwiceIsCountedOnce();
    void restartShowsTheSameBoard();
    void savedRowsComeFirstAndSayTheirAge();
    void programThatEndsBeforeItHasReadLeavesTheSavedBoard();
    void killedProgramComesBack();
    void missingScopeIsNamed();
    void wrongSecretIsSaid();
    void tooManyRequestsIsWaitedOut();
    void silentRestLeavesTheBoardAlive();
    void gapIsReadFromHistory();
    void damagedStoreIsSaidAndTheBoardLives();
    void importCounts();

private:
    engine::EngineOptions optionsHere() const;
    void startEngine(const engine::EngineOptions &options, bool start = true);
    void stopEngine();
    /// Lets simulated time pass in steps that the server follows.
    void pass(milliseconds span);
    bool passUntil(const std::function<bool()> &done, int steps = 400);
    void settle();
    void openWebhookDoor();
    QString dbPath() const { return m_folder->filePath(u"data.db"_s); }
    const LiveState &state() const { return m_engine->board().state(); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sim::Server> m_server;
    std::unique_ptr<engine::Engine> m_engine;
    QList<BoardDelta> m_deltas;
    QStringList m_notices;
    QStringList m_outcomes;
    QList<bool> m_oks;
    bool m_opened = false;
    bool m_openedWell = false;
};

void TestEngine::init()
{
    m_clock.set(morning);
    m_folder = std::make_unique<QTemporaryDir>();
    sim::Options options;
    options.seed = 4;
    options.agents = 8;
    options.queues = 2;
    options.commonAreas = 0;
    options.callVolume = 2.5;
    options.historyDays = 0;
    options.start = morning;
    m_server = std::make_unique<sim::Server>(options, m_clock);
    m_server->setBeat(quickBeat);
    QVERIFY(m_server->listen());
}

void TestEngine::cleanup()
{
    stopEngine();
    m_server.reset();
    m_folder.reset();
}

engine::EngineOptions TestEngine::optionsHere() const
{
    engine::EngineOptions options;
    options.databasePath = dbPath();
    options.hosts = zoom::ZoomHosts::fromBase(m_server->baseUrl().toString()).value();
    const sim::Credentials &known = m_server->credentials();
    options.credentials.accountId = known.accountId;
    options.credentials.clientId = known.clientId;
    options.credentials.clientSecret = known.clientSecret;
    options.credentials.secretToken = known.secretToken;
    options.credentials.subscriptionId = known.subscriptionId;
    options.budget = zoom::RateBudget::unlimited();
    options.zone = QTimeZone("Europe/London");
    return options;
}

void TestEngine::startEngine(const engine::EngineOptions &options, bool start)
{
    m_notices.clear();
    m_outcomes.clear();
    m_oks.clear();
    m_opened = false;
    m_deltas.clear();
    m_engine = std::make_unique<engine::Engine>(options, m_clock);
    connect(m_engine.get(), &engine::Engine::boardChanged, this,
            [this](const BoardDelta &delta) { m_deltas.append(delta); });
    connect(m_engine.get(), &engine::Engine::notice, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_notices.append(text);
    });
    connect(m_engine.get(), &engine::Engine::syncFinished, this,
            [this](bool ok, const QString &outcome) {
                m_oks.append(ok);
                m_outcomes.append(outcome);
            });
    m_engine->open([this](const Result<store::OpenReport> &report) {
        m_openedWell = report.has_value();
        m_opened = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_opened, 15'000);
    if (start)
        m_engine->start();
}

void TestEngine::stopEngine()
{
    if (!m_engine)
        return;
    bool stopped = false;
    m_engine->stop([&stopped] { stopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(stopped, 15'000);
    m_engine.reset();
}

void TestEngine::pass(milliseconds span)
{
    for (milliseconds gone{0}; gone < span; gone += 5s) {
        m_clock.advance(5s);
        letItTell(*m_server, m_clock);
    }
}

bool TestEngine::passUntil(const std::function<bool()> &done, int steps)
{
    for (int i = 0; i < steps && !done(); ++i) {
        m_clock.advance(1s);
        QTest::qWait(26);
    }
    return done();
}

/// Everything told has arrived and is on disk.
void TestEngine::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_server->isQuiet(), 10'000);
    bool written = false;
    m_engine->whenWritten([&written] { written = true; });
    QTRY_VERIFY_WITH_TIMEOUT(written, 10'000);
}

void TestEngine::openWebhookDoor()
{
    QVERIFY(m_engine->webhookPort() > 0);
    m_server->setWebhookUrl(QUrl(u"http://127.0.0.1:%1/webhook"_s.arg(m_engine->webhookPort())));
    QTRY_VERIFY_WITH_TIMEOUT(m_server->webhook()->isValidated(), 10'000);
}

void TestEngine::firstReadingFillsTheBoard()
{
    startEngine(optionsHere());
    QVERIFY(m_openedWell);
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    QCOMPARE(m_oks.first(), true);
    const auto &centre = m_server->story().centre();
    for (const sim::AgentTruth &is : sim::Truth(m_server->story()).agentsAt(morning)) {
        const int place = findAgent(state(), AgentId(is.id));
        QVERIFY(place >= 0);
        QVERIFY(state().agents[size_t(place)].presence.presence != Presence::NeverSeen);
    }
    for (const sim::SimQueue &queue : centre.queues()) {
        const int place = findQueue(state(), QueueId(queue.id));
        QVERIFY(place >= 0);
        QCOMPARE(queueRow(state(), place).members.size(), qsizetype(queue.members.size()));
    }
    m_outcomes.clear();
    m_engine->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    static const QRegularExpression line(
        u"^\\d+ agents, \\d+ queues, \\d+ calls read in \\d+\\.\\d s\\."_s);
    QVERIFY2(line.match(m_outcomes.last()).hasMatch(), qPrintable(m_outcomes.last()));
}

void TestEngine::boardFollowsTheEvents_data()
{
    QTest::addColumn<bool>("webSocket");
    QTest::addColumn<bool>("webhooks");
    QTest::newRow("WebSocket") << true << false;
    QTest::newRow("webhooks") << false << true;
}

void TestEngine::boardFollowsTheEvents()
{
    QFETCH(bool, webSocket);
    QFETCH(bool, webhooks);
    engine::EngineOptions options = optionsHere();
    options.webSocket = webSocket;
    if (webhooks)
        options.webhook = hookOptions();
    startEngine(options);
    if (webhooks)
        openWebhookDoor();
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    pass(25min);
    settle();
    const qsizetype read = m_outcomes.size();
    m_engine->readDirectory(); // seats raise no events
    QTRY_VERIFY_WITH_TIMEOUT(m_outcomes.size() > read, 20'000);
    const Instant at = m_clock.now();
    QCOMPARE(differences(state(), m_server->story(), at, Since::Ignored), QStringList());
    QVERIFY2(m_engine->inboxCounts().fresh > 100,
             qPrintable(QString::number(m_engine->inboxCounts().fresh)));
    QCOMPARE(m_engine->inboxCounts().rejected, 0);
    QCOMPARE(totalsOf(dbPath()).events,
             m_engine->inboxCounts().fresh + m_engine->inboxCounts().unknown);
}

void TestEngine::toldTwiceIsCountedOnce()
{
    engine::EngineOptions options = optionsHere();
    options.webhook = hookOptions();
    startEngine(options);
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    openWebhookDoor();
    pass(5min);
    settle();
    const engine::InboxCounts &counts = m_engine->inboxCounts();
    QVERIFY(counts.duplicate > 20);
    QCOMPARE(counts.read, counts.fresh + counts.duplicate + counts.unknown + counts.rejected);
    QCOMPARE(totalsOf(dbPath()).events, counts.fresh + counts.unknown);
}

void TestEngine::restartShowsTheSameBoard()
{
    startEngine(optionsHere());
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    pass(10min);
    settle();
    const QString before = boardText(state());
    stopEngine();
    engine::EngineOptions alone = optionsHere();
    alone.sync = false;
    alone.webSocket = false;
    startEngine(alone, false);
    QCOMPARE(boardText(state()), before);
}

void TestEngine::savedRowsComeFirstAndSayTheirAge()
{
    startEngine(optionsHere());
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    pass(10min);
    settle();
    // What stands when it has stopped: an answer under way may still have come in.
    bool stopped = false;
    m_engine->stop([&stopped] { stopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(stopped, 15'000);
    const BoardDelta before = m_engine->board().whole();
    QVERIFY(!before.agents.isEmpty());
    m_engine.reset();
    const Instant ended = m_clock.now();
    m_clock.advance(3min);
    engine::EngineOptions alone = optionsHere();
    alone.sync = false;
    alone.webSocket = false;
    startEngine(alone, false);

    QVERIFY(m_deltas.size() >= 2);
    const BoardDelta &first = m_deltas.first();
    QVERIFY(first.reset);
    QCOMPARE(first.agents, before.agents);
    QCOMPARE(first.queues, before.queues);
    QCOMPARE(first.calls, before.calls);
    QCOMPARE(first.totals, before.totals);
    QCOMPARE(first.feed.state, FeedState::Off); // screens grey what is off, and say since when
    QCOMPARE(first.feed.since, ended);
    const BoardDelta &last = m_deltas.last();
    QVERIFY(last.reset);
    QCOMPARE(last.agents.size(), before.agents.size());
    QCOMPARE(last.asOf, m_clock.now());
}

void TestEngine::programThatEndsBeforeItHasReadLeavesTheSavedBoard()
{
    startEngine(optionsHere());
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    pass(5min);
    settle();
    const QString before = boardText(state());
    stopEngine();
    engine::EngineOptions alone = optionsHere();
    alone.sync = false;
    alone.webSocket = false;
    m_engine = std::make_unique<engine::Engine>(alone, m_clock);
    m_engine->open();
    stopEngine();
    startEngine(alone, false);
    QCOMPARE(boardText(state()), before);
}

void TestEngine::killedProgramComesBack()
{
    startEngine(optionsHere());
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    pass(10min);
    settle();
    const QStringList before = callLines(state());
    QVERIFY(!before.isEmpty());
    // What a power cut would leave: the files as they are, without a farewell.
    const QString copy = m_folder->filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(dbPath(), copy));
    QVERIFY(QFile::copy(dbPath() + u"-wal"_s, copy + u"-wal"_s));
    stopEngine();
    engine::EngineOptions alone = optionsHere();
    alone.databasePath = copy;
    alone.sync = false;
    alone.webSocket = false;
    startEngine(alone, false);
    QVERIFY(m_openedWell);
    QCOMPARE(callLines(state()), before);
}

void TestEngine::missingScopeIsNamed()
{
    sim::Faults faults;
    faults.missingScopes = {u"phone:read:list_call_queues:admin"_s};
    m_server->setFaults(faults);
    startEngine(optionsHere());
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    QCOMPARE(m_oks.first(), false);
    QVERIFY2(m_outcomes.first().contains("phone:read:list_call_queues:admin"_L1),
             qPrintable(m_outcomes.first()));
    QVERIFY(!state().agents.empty()); // the other parts were read all the same
}

void TestEngine::wrongSecretIsSaid()
{
    sim::Faults faults;
    faults.token = sim::TokenFault::BadClient;
    m_server->setFaults(faults);
    startEngine(optionsHere());
    QTRY_VERIFY_WITH_TIMEOUT(!m_notices.isEmpty(), 20'000);
    QVERIFY(!m_notices.first().contains(m_server->credentials().clientSecret));
}

void TestEngine::tooManyRequestsIsWaitedOut()
{
    sim::Faults faults;
    faults.tooManyRequests = 6;
    m_server->setFaults(faults);
    startEngine(optionsHere());
    QVERIFY(passUntil([this] { return !m_outcomes.isEmpty(); }));
    QVERIFY2(m_oks.first(), qPrintable(m_outcomes.first()));
}

void TestEngine::silentRestLeavesTheBoardAlive()
{
    sim::Faults faults;
    faults.silentRest = true;
    m_server->setFaults(faults);
    startEngine(optionsHere());
    pass(5min);
    settle();
    QVERIFY(m_engine->inboxCounts().fresh > 20);
    QVERIFY(!state().agents.empty()); // learned from the events
    QVERIFY(m_outcomes.isEmpty());
}

void TestEngine::gapIsReadFromHistory()
{
    startEngine(optionsHere());
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    pass(2min);
    settle();
    sim::Faults faults;
    faults.refuseWebSocket = true;
    m_server->setFaults(faults);
    m_server->dropWebSocket();
    const qint64 before = m_engine->inboxCounts().fresh;
    const int details = countOf(dbPath(), u"zoommate.history_detail"_s);
    pass(10min);
    const Instant gapEnd = m_clock.now();
    QVERIFY(m_engine->inboxCounts().fresh - before < 5);
    m_server->setFaults({});
    QSet<QString> missed;
    for (const sim::SimCall &call : m_server->story().dayAt(gapEnd).calls())
        if (call.start > gapEnd - 9min && call.recorded && *call.recorded < gapEnd)
            missed.insert(call.id);
    QVERIFY(!missed.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(
        countOf(dbPath(), u"zoommate.history_detail"_s) >= details + missed.size(), 60'000);
}

void TestEngine::damagedStoreIsSaidAndTheBoardLives()
{
    QFile file(dbPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8'192, 'x'));
    file.close();
    startEngine(optionsHere());
    QVERIFY(!m_openedWell);
    QVERIFY(!m_notices.isEmpty());
    QVERIFY(m_notices.first().endsWith(u'.'));
    QTRY_VERIFY_WITH_TIMEOUT(!m_outcomes.isEmpty(), 20'000);
    QVERIFY(!state().agents.empty());
    pass(5min);
    const bool moved = !state().calls.empty();
    m_engine.reset(); // what waits for a store that never opens cannot be written
    QVERIFY(moved);
}

void TestEngine::importCounts()
{
    engine::EngineOptions alone = optionsHere();
    alone.sync = false;
    alone.webSocket = false;
    startEngine(alone, false);
    const auto put = [this](const QByteArray &body) {
        m_engine->import({EventSource::Replay, m_clock.now(), body}, {});
    };
    const QByteArray ring =
        R"({"event":"phone.callee_ringing","event_ts":1795510800000,"payload":{"object":{)"
        R"("call_id":"7000000000000000001","caller":{"phone_number":"+14155550123"},)"
        R"("callee":{"user_id":"u1","extension_number":1001,"extension_type":"user"},)"
        R"("ringing_start_time":"2026-11-24T09:00:00Z"}}})";
    put(ring);
    put(ring);
    put("  " + ring);
    put(R"({"event":"phone.something_quite_new","event_ts":1795510800000,"payload":{}})");
    put("{\"event\":");
    put("[]");
    settle();
    const engine::InboxCounts &counts = m_engine->inboxCounts();
    QCOMPARE(counts.read, 6);
    QCOMPARE(counts.fresh, 1);
    QCOMPARE(counts.duplicate, 2);
    QCOMPARE(counts.unknown, 1);
    QCOMPARE(counts.rejected, 2);
    QCOMPARE(totalsOf(dbPath()).events, 2); // the unknown one is kept
    QCOMPARE(state().calls.size(), 1U);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
