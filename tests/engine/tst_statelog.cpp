// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <domain/boardview.h>
#include <engine/statelog.h>
#include <engine/storedanswers.h>
#include <simulator/story.h>
#include <simulator/truth.h>
#include <store/feedlog.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <tests/engine/enginerig.h>
#include <wire/eventdecoder.h>

#include <random>

using namespace zm;
using namespace zm::test;

namespace {

const Instant morning = *parseInstant(u"2026-11-24T09:00:00Z");

sim::Options account()
{
    sim::Options options;
    options.seed = 6;
    options.agents = 8;
    options.queues = 2;
    options.commonAreas = 0;
    options.callVolume = 2.5;
    options.historyDays = 0;
    options.start = morning;
    return options;
}

QList<reports::StateSpan> statesIn(EngineRig &rig, Instant from, Instant to)
{
    const auto states = rig.inStore([&](store::Database &db) {
        return engine::storedDirectory(db, from, to).and_then([&](const DirectoryView &directory) {
            return engine::storedStates(db, directory, from, to);
        });
    });
    return states.value_or(QList<reports::StateSpan>());
}

} // namespace

class TestStateLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeInStateEqualsTruth()
    {
        EngineRig rig(account());
        QVERIFY(rig.run(rig.options()));
        rig.pass(30min);
        QVERIFY(rig.settle());
        QTest::qWait(2500); // the log gathers for two seconds
        const Instant from = morning + 1min, to = rig.clock.now() - 1min;
        const QList<reports::StateSpan> spans = statesIn(rig, from, to);
        sim::Truth truth(rig.server->story());
        const auto &centre = rig.server->story().centre();
        int compared = 0, changes = 0;
        for (int i = 0; i < centre.users(); ++i) {
            const QString id = centre.agents()[size_t(i)].id;
            QHash<QString, milliseconds> ours, theirs;
            milliseconds sum{0};
            int turns = 0;
            for (const reports::StateSpan &span : spans) {
                if (span.agent.id.text != id)
                    continue;
                ours[span.state] += span.to - span.from;
                sum += span.to - span.from;
            }
            for (const sim::StateSpan &span : truth.statesOf(i, from, to)) {
                theirs[span.state] += span.to - span.from;
                ++turns;
            }
            QVERIFY2(std::abs((sum - (to - from)).count()) < 2, qPrintable(id)); // all of it, once
            const QSet<QString> states = QSet<QString>(ours.keyBegin(), ours.keyEnd())
                                         + QSet<QString>(theirs.keyBegin(), theirs.keyEnd());
            QStringList story;
            for (const reports::StateSpan &span : spans)
                if (span.agent.id.text == id)
                    story << u"ours  %1 %2"_s.arg(toIsoUtc(span.from), span.state);
            for (const sim::StateSpan &span : truth.statesOf(i, from, to))
                story << u"truth %1 %2"_s.arg(toIsoUtc(span.from), span.state);
            for (const QString &state : states) {
                if (state == "opted out"_L1 || theirs.contains(u"opted out"_s))
                    continue; // no event tells of it: it is polled
                const milliseconds off = ours.value(state) - theirs.value(state);
                QVERIFY2(std::abs(off.count()) <= 12'000 + 2'000 * turns,
                         qPrintable(u"%1 is off by %2 ms\n%3"_s.arg(state)
                                        .arg(off.count())
                                        .arg(story.join(u'\n'))));
                ++compared;
            }
            changes += turns;
        }
        QVERIFY(compared > 16);
        QVERIFY(changes > 40);
    }

    void aRecordingTellsTheSameInAnyOrder()
    {
        const sim::Options options = account();
        sim::Story story(options);
        QList<store::JournalEntry> entries;
        for (const sim::WireEvent &event : story.eventsBetween(morning, morning + 1h)) {
            const auto decoded = wire::decodeEvent(event.body, EventSource::Replay, event.at);
            QVERIFY(decoded);
            entries.append({EventSource::Replay, event.at, decoded->event.at, decoded->type,
                            decoded->key, event.body});
        }
        QList<store::Span> first;
        for (const quint32 seed : {0U, 1U, 2U}) {
            if (seed > 0)
                std::shuffle(entries.begin(), entries.end(), std::mt19937(seed));
            store::TemporaryDatabase file;
            VERIFY_RESULT(file.open());
            VERIFY_RESULT(store::Journal::append(*file.db, entries));
            VERIFY_RESULT(engine::rebuildStates(*file.db));
            QList<store::Span> spans;
            for (const auto kind : {store::SpanKind::State, store::SpanKind::Presence})
                VERIFY_RESULT(store::SpanStore::read(*file.db, kind, morning - 24h, morning + 24h,
                                                     [&](const store::Span &span) {
                                                         spans.append(span);
                                                         return true;
                                                     }));
            QVERIFY(spans.size() > 50);
            if (seed == 0)
                first = spans;
            QCOMPARE(spans, first);
            // Again tells the same, and where a feed was live its own log stands.
            VERIFY_RESULT(engine::rebuildStates(*file.db));
            const QString count = u"SELECT count(*) FROM state_span"_s;
            const qint64 before = store::numberIn(*file.db, count);
            VERIFY_RESULT(store::FeedLog::opened(*file.db, EventSource::WebSocket, morning));
            VERIFY_RESULT(file.db->execute(u"DELETE FROM journal"_s));
            VERIFY_RESULT(engine::rebuildStates(*file.db));
            QCOMPARE(store::numberIn(*file.db, count), before);
        }
    }

    void aNewConnectionEntersNoState()
    {
        EngineRig rig(account());
        QVERIFY(rig.run(rig.options()));
        rig.pass(2min);
        QVERIFY(rig.settle());
        rig.server->dropWebSocket();
        QVERIFY(rig.passUntil([&] { return rig.server->rest().asked("phone/call_history"_L1) > 0; },
                              1s));
        rig.pass(2min);
        QVERIFY(rig.settle());
        QTest::qWait(2500);
        const Instant from = morning + 1min, to = rig.clock.now() - 30s;
        reports::ReportRequest request;
        request.id = u"agent-states"_s;
        request.from = from;
        request.to = to;
        request.zone = QTimeZone::utc();
        const auto table =
            rig.inStore([&](store::Database &db) { return engine::storedReport(db, request, {}); });
        QVERIFY(table.has_value());
        sim::Truth truth(rig.server->story());
        const auto &centre = rig.server->story().centre();
        int steady = 0;
        for (int i = 0; i < centre.users(); ++i) {
            const QList<sim::StateSpan> states = truth.statesOf(i, from, to);
            if (states.size() != 1 || states.first().state == "opted out"_L1)
                continue;
            ++steady;
            for (const reports::Row &row : table->rows) {
                const auto cell = [&](const QString &id) {
                    const int column = table->info.columnOf(id);
                    return reports::textOf(row.cells[column], table->info.columns[column],
                                           table->zone);
                };
                if (cell(u"agent"_s) == centre.agents()[size_t(i)].name
                    && cell(u"state"_s) != "unknown"_L1) {
                    QCOMPARE(cell(u"state"_s), states.first().state);
                    QCOMPARE(cell(u"entries"_s), u"1"_s);
                }
            }
        }
        QVERIFY(steady > 0);
    }

    void whomPresenceAloneNamesHasItsMail()
    {
        EngineRig rig(account());
        engine::EngineOptions alone = rig.options();
        alone.sync = alone.webSocket = false;
        rig.engine = std::make_unique<engine::Engine>(alone, rig.clock);
        bool opened = false;
        rig.engine->open([&opened](const Result<store::OpenReport> &) { opened = true; });
        QTRY_VERIFY_WITH_TIMEOUT(opened, 30'000);
        const auto tell = [&](const QString &word, Instant at) {
            RawEvent raw;
            raw.source = EventSource::Replay;
            raw.received = at;
            const QJsonObject object{{"id"_L1, u"Xy12abCDefGhijKLmnop34"_s},
                                     {"email"_L1, u"zoe@example.com"_s},
                                     {"presence_status"_L1, word},
                                     {"date_time"_L1, toIsoUtc(at)}};
            const QJsonObject body{{"event"_L1, u"user.presence_status_updated"_s},
                                   {"event_ts"_L1, toMs(at)},
                                   {"payload"_L1, QJsonObject{{"object"_L1, object}}}};
            raw.body = QJsonDocument(body).toJson();
            rig.engine->import(raw, {});
        };
        tell(u"Available"_s, morning);
        tell(u"Away"_s, morning + 10min);
        tell(u"Available"_s, morning + 15min);
        bool written = false;
        rig.engine->whenWritten([&written] { written = true; });
        QTRY_VERIFY_WITH_TIMEOUT(written, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(statesIn(rig, morning, morning + 15min).size() == 2, 30'000);
        const QList<reports::StateSpan> spans = statesIn(rig, morning, morning + 15min);
        QCOMPARE(spans.first().agent.label(), u"zoe@example.com"_s);
        QCOMPARE(spans.last().state, u"away"_s);
    }

    void killedProgramLeavesUnknownTime()
    {
        EngineRig rig(account());
        QVERIFY(rig.run(rig.options()));
        rig.pass(5min);
        QVERIFY(rig.settle());
        QTest::qWait(2500);
        const QString data = rig.folder.filePath(u"data.db"_s),
                      copy = rig.folder.filePath(u"killed.db"_s);
        QVERIFY(QFile::copy(data, copy));
        QVERIFY(QFile::copy(data + u"-wal"_s, copy + u"-wal"_s));
        const Instant killed = rig.clock.now();
        rig.stop();
        rig.clock.advance(20min);
        QTest::qWait(100);
        QVERIFY(rig.run(rig.options(u"killed.db"_s)));
        const Instant back = rig.clock.now();
        rig.pass(3min);
        QVERIFY(rig.settle());
        QTest::qWait(2500);
        QHash<AgentId, milliseconds> unknown, whole;
        for (const reports::StateSpan &span : statesIn(rig, morning, rig.clock.now())) {
            if (span.state == "unknown"_L1 && span.to > killed && span.from < back)
                unknown[span.agent.id] += std::min(span.to, back) - std::max(span.from, killed);
            whole[span.agent.id] += span.to - span.from;
        }
        QVERIFY(unknown.size() >= 6);
        for (const milliseconds span : std::as_const(unknown))
            QVERIFY2(span >= 19min && span <= 20min + 30s,
                     qPrintable(QString::number(span.count())));
        for (const milliseconds span : std::as_const(whole))
            QVERIFY(span <= rig.clock.now() - morning);
    }

    void polledPresenceSurvivesAKill()
    {
        EngineRig rig(account());
        QVERIFY(rig.run(rig.options()));
        QVERIFY(rig.settle());
        const QString before = boardText(rig.engine->board().state());
        QVERIFY(before.contains("free"_L1));
        const QString data = rig.folder.filePath(u"data.db"_s),
                      copy = rig.folder.filePath(u"killed.db"_s);
        QVERIFY(QFile::copy(data, copy));
        QVERIFY(QFile::copy(data + u"-wal"_s, copy + u"-wal"_s));
        rig.stop();
        engine::EngineOptions alone = rig.options(u"killed.db"_s);
        alone.sync = alone.webSocket = false;
        engine::Engine engine(alone, rig.clock);
        bool opened = false;
        engine.open([&opened](const Result<store::OpenReport> &) { opened = true; });
        QTRY_VERIFY(opened);
        QCOMPARE(boardText(engine.board().state()), before);
        bool stopped = false;
        engine.stop([&stopped] { stopped = true; });
        QTRY_VERIFY(stopped);
    }
};

QTEST_GUILESS_MAIN(TestStateLog)
#include "tst_statelog.moc"
