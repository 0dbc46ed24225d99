// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/desktop/singleinstance.h>

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::app;

namespace {

/// Asks as a second start would, while this thread goes on as the first program does.
Result<SingleInstance::Place> claimElsewhere(const QString &subject, const QString &folder,
                                             const StartRequest &request, milliseconds patience)
{
    std::optional<Result<SingleInstance::Place>> place;
    const std::unique_ptr<QThread> later(QThread::create([&] {
        SingleInstance instance(subject, folder);
        place = instance.claim(request, patience);
    }));
    later->start();
    while (!later->wait(10))
        QCoreApplication::processEvents();
    return *place;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = m_folder->filePath(u"zoommate.db"_s);
    }

    void theFirstHearsOfTheSecond()
    {
        SingleInstance first(m_database, m_folder->path());
        QSignalSpy requests(&first, &SingleInstance::requested);
        const auto place = first.claim({});
        QVERIFY(place && *place == SingleInstance::Place::First);
        const StartRequest wall{true, u"queues"_s, 1, "token"_ba};
        const auto second = claimElsewhere(m_database, m_folder->path(), wall, 60s);
        QVERIFY(second && *second == SingleInstance::Place::Later);
        QCOMPARE(requests.count(), 1);
        QCOMPARE(requests.first().first().value<StartRequest>(), wall);
    }

    void databasesAreApart()
    {
        SingleInstance first(m_database, m_folder->path());
        QVERIFY(*first.claim({}) == SingleInstance::Place::First);
        SingleInstance other(m_folder->filePath(u"other.db"_s), m_folder->path());
        QVERIFY(*other.claim({}) == SingleInstance::Place::First);
    }

    void aPathIsTheSameHoweverItIsWritten()
    {
        SingleInstance first(m_database, m_folder->path());
        QVERIFY(*first.claim({}) == SingleInstance::Place::First);
        QDir(m_folder->path()).mkdir(u"in"_s);
        const auto second =
            claimElsewhere(m_folder->filePath(u"in/../zoommate.db"_s), m_folder->path(), {}, 60s);
        QVERIFY(second && *second == SingleInstance::Place::Later);
    }

    void theNextIsFirstAfterTheEnd()
    {
        {
            SingleInstance first(m_database, m_folder->path());
            QVERIFY(*first.claim({}) == SingleInstance::Place::First);
        }
        SingleInstance next(m_database, m_folder->path());
        QVERIFY(*next.claim({}) == SingleInstance::Place::First);
    }

    /// A program that was killed leaves its socket and its lock behind.
    void takesOverWhatACrashLeft()
    {
        const QString helper = QCoreApplication::applicationFilePath();
        QProcess crashing;
        crashing.start(helper, {u"--claim-and-die"_s, m_database, m_folder->path()});
        QVERIFY(crashing.waitForFinished(60'000));
        QCOMPARE(crashing.exitStatus(), QProcess::CrashExit);
        const QStringList left =
            QDir(m_folder->path()).entryList(QDir::Files | QDir::System | QDir::Hidden);
        QCOMPARE(left.size(), 2); // lock and socket
        SingleInstance next(m_database, m_folder->path());
        QSignalSpy requests(&next, &SingleInstance::requested);
        QVERIFY(*next.claim({}) == SingleInstance::Place::First);
        const auto later = claimElsewhere(m_database, m_folder->path(), {}, 60s);
        QVERIFY(later && *later == SingleInstance::Place::Later);
        QCOMPARE(requests.count(), 1);
    }

    /// A running program that hangs is told of, not waited for.
    void saysThatTheFirstDoesNotAnswer()
    {
        SingleInstance first(m_database, m_folder->path());
        QVERIFY(*first.claim({}) == SingleInstance::Place::First);
        SingleInstance second(m_database, m_folder->path());
        const auto place = second.claim({}, 100ms); // nobody runs the first one's events
        QVERIFY(!place);
        QVERIFY(place.error().message.contains(u"does not answer"_s));
    }

    void strangersAreSentAway()
    {
        SingleInstance first(m_database, m_folder->path());
        QSignalSpy requests(&first, &SingleInstance::requested);
        QVERIFY(*first.claim({}) == SingleInstance::Place::First);
        const QStringList sockets =
            QDir(m_folder->path()).entryList({u"zoommate-*"_s}, QDir::System);
        QCOMPARE(sockets.size(), 1);
        QLocalSocket stranger;
        stranger.connectToServer(m_folder->filePath(sockets.first()));
        QVERIFY(stranger.waitForConnected(60'000));
        stranger.write("GET / HTTP/1.1\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 60'000);
        QCOMPARE(requests.count(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--claim-and-die"_L1) {
        SingleInstance instance(words.value(2), words.value(3));
        if (!instance.claim({}))
            return 1;
        ::raise(SIGKILL);
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
