// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/desktop/boardsource.h>
#include <simulator/server.h>
#include <store/database.h>
#include <ui/models/boardmirror.h>
#include <ui/shell/connectionbadge.h>
#include <ui/shell/headerbar.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/noticeline.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <reportspage/simulatedstore.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::app;

namespace {

constexpr int generous = 120'000;

/// The desktop's board with its window, as the program makes them.
struct Desktop
{
    explicit Desktop(const DesktopOptions &options)
        : source(options)
        , window(mirror, theme, source.clock())
    {
        QObject::connect(&source, &BoardSource::boardChanged, &mirror, &ui::BoardMirror::apply);
        window.setZone(source.zone());
        window.show();
    }
    QString badge()
    {
        window.tick();
        return window.header().badge().text();
    }

    ui::Theme theme;
    ui::BoardMirror mirror;
    BoardSource source;
    ui::MainWindow window;
};

} // namespace

/// The program on a computer whose network is not there yet: what is known is shown with its age,
/// and what is missing comes by itself.
class TestOfflineStart : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<sim::Server> m_server;
    quint16 m_port = 0;

    bool listen()
    {
        sim::Options account;
        account.agents = 5;
        account.queues = 2;
        account.historyDays = 0;
        account.start = m_clock.now();
        m_server = std::make_unique<sim::Server>(account, m_clock);
        const bool listens = m_server->listen(m_port).has_value();
        m_port = m_server->port();
        return listens;
    }
    DesktopOptions options() const
    {
        DesktopOptions options;
        options.zoomUrl = u"http://127.0.0.1:%1"_s.arg(m_port);
        options.databaseGiven = true;
        options.engine.databasePath = m_folder.filePath(u"data.db"_s);
        options.engine.backfillDays = 0;
        return options;
    }
    zoom::Credentials credentials() const
    {
        const sim::Credentials &known = m_server->credentials();
        return {known.accountId, known.clientId, known.clientSecret, {}, known.subscriptionId};
    }

private Q_SLOTS:
    void whatIsKnownIsShownAndTheRestComesByItself()
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
        qRegisterMetaType<BoardDelta>();
        QVERIFY(listen());
        const zoom::Credentials values = credentials();
        {
            // A day at the office.
            Desktop desktop(options());
            desktop.source.setConnection({});
            QVERIFY(desktop.source.open());
            desktop.source.connectAccount(values, engine::SecretsFrom::MemoryOnly);
            QTRY_COMPARE_WITH_TIMEOUT(desktop.mirror.feed().state, FeedState::Live, generous);
            QTRY_COMPARE_WITH_TIMEOUT(desktop.mirror.agents().size(), 5, generous);
            QTRY_VERIFY_WITH_TIMEOUT(desktop.mirror.sync().finished, generous);
            QVERIFY(desktop.badge().startsWith(u"Live"_s));
        }
        {
            const auto db = store::Database::open(options().engine.databasePath, {});
            QVERIFY(db);
            QVERIFY(test::fileDay(**db, {}));
        }
        m_server.reset();
        const Instant left = m_clock.now();

        // The next start, in a train.
        Desktop desktop(options());
        desktop.source.setConnection({});
        QSignalSpy opened(&desktop.source.reader(), &engine::StoreReader::opened);
        QVERIFY(desktop.source.open());
        QTRY_COMPARE_WITH_TIMEOUT(desktop.mirror.agents().size(), 5, generous);
        QCOMPARE(desktop.mirror.queues().size(), 2);
        desktop.source.connectAccount(values, engine::SecretsFrom::MemoryOnly);
        QTRY_VERIFY2_WITH_TIMEOUT(desktop.badge().startsWith(u"Off "_s),
                                  qPrintable(desktop.badge()), generous);
        QVERIFY2(desktop.mirror.feed().since <= left, "since the evening, not since the start");
        QVERIFY(desktop.mirror.isStale()); // every tile is grey and shows its age
        QTRY_VERIFY2_WITH_TIMEOUT(
            desktop.window.staleLine().text().contains(u"refused the connection"_s),
            qPrintable(desktop.window.staleLine().text()), generous);
        QCOMPARE(desktop.mirror.agents().size(), 5);

        // Reports need no network.
        QTRY_VERIFY_WITH_TIMEOUT(opened.size() > 0, generous);
        reports::ReportRequest request;
        request.id = u"queue-summary"_s;
        const test::SimulatedDay day;
        request.from = fromDateTime(QDateTime(day.date, QTime(0, 0), day.zone));
        request.to = request.from + 24h;
        request.zone = day.zone;
        std::optional<Result<reports::ReportTable>> report;
        const auto ticket =
            desktop.source.reader().run(request, this, [&](const auto &table) { report = table; });
        QTRY_VERIFY_WITH_TIMEOUT(report, generous);
        QVERIFY(*report);
        QCOMPARE((*report)->rows.size(), day.queues);

        // The network comes: nobody has to press anything.
        QVERIFY(listen());
        QTRY_COMPARE_WITH_TIMEOUT(desktop.mirror.feed().state, FeedState::Live, generous);
        QVERIFY(desktop.badge().startsWith(u"Live"_s));
        QVERIFY(!desktop.mirror.isStale());
        QTRY_VERIFY_WITH_TIMEOUT(desktop.mirror.sync().finished && !desktop.mirror.sync().failed,
                                 generous);
        QVERIFY(*desktop.mirror.sync().finished > left);
    }
};

QTEST_MAIN(TestOfflineStart)
#include "tst_offlinestart.moc"
