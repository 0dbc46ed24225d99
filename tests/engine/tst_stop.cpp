// SPDX-License-Identifier: GPL-3.0-or-later
#include "collector/honestsender.h"
#include "store/storetest.h"

#include <engine/engine.h>
#include <store/feedlog.h>

#include <QElapsedTimer>
#include <QFile>
#include <QScopeGuard>

#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;

namespace {

constexpr int generous = 60'000;
constexpr int senders = 4;

/// Another program that holds the database.
class Lock
{
public:
    explicit Lock(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        sqlite3_busy_timeout(m_handle, generous);
        m_held = sqlite3_exec(m_handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    ~Lock() { sqlite3_close(m_handle); }
    bool isHeld() const { return m_held; }
    void free() { sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr); }

private:
    sqlite3 *m_handle = nullptr;
    bool m_held = false;
};

/// A disk of its own that a test may fill or protect; null where none may be mounted.
class SmallDisk
{
public:
    explicit SmallDisk([[maybe_unused]] const char *size)
    {
#ifdef Q_OS_LINUX
        m_options = QByteArray("mode=0700,size=") + size;
        m_mounted = ::mount("tmpfs", point().constData(), "tmpfs", 0, m_options.constData()) == 0;
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            ::umount2(point().constData(), MNT_DETACH);
#endif
    }
    bool isMounted() const { return m_mounted; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool protect()
    {
#ifdef Q_OS_LINUX
        return ::mount("tmpfs", point().constData(), "tmpfs", MS_REMOUNT | MS_RDONLY,
                       m_options.constData())
               == 0;
#else
        return false;
#endif
    }

private:
    QByteArray point() const { return m_folder.path().toUtf8(); }

    QTemporaryDir m_folder;
    QByteArray m_options;
    bool m_mounted = false;
};

/// An engine that takes webhooks and knows no account, with senders that count what it answered.
class Receiver
{
public:
    explicit Receiver(const QString &path, milliseconds stopWithin = 300ms)
        : m_path(path)
    {
        m_options.databasePath = path;
        m_options.credentials.secretToken = QString::fromLatin1(webhooks::secret);
        m_options.webhook = webhook::Options();
        m_options.webhook->port = 0;
        m_options.webSocket = m_options.sync = false;
        m_options.stopWithin = stopWithin;
    }

    /// The store's word; the receiver listens whatever it was.
    bool open()
    {
        std::optional<bool> opened;
        m_engine = std::make_unique<engine::Engine>(m_options, m_clock);
        QObject::connect(m_engine.get(), &engine::Engine::notice, m_engine.get(),
                         [this](const QString &text) { m_notices.append(text); });
        m_engine->open(
            [&opened](const Result<store::OpenReport> &report) { opened = report.has_value(); });
        if (!QTest::qWaitFor([&] { return opened.has_value(); }, generous))
            return false;
        m_engine->start();
        return *opened && m_engine->webhookPort() > 0;
    }
    void send(int clients = senders)
    {
        for (int i = 0; i < clients; ++i)
            m_senders.push_back(
                std::make_unique<HonestSender>(m_engine->webhookPort(), false, m_tally));
    }
    bool waitForAnswers(int count)
    {
        const qsizetype wanted = m_tally.answered.size() + count;
        return QTest::qWaitFor([&] { return m_tally.answered.size() >= wanted; }, generous);
    }
    /// Until something more was sent than was answered.
    bool waitForWaiting()
    {
        return QTest::qWaitFor(
            [&] { return m_engine->inboxCounts().read > m_tally.answered.size(); }, generous);
    }
    bool waitForNotice(const QString &part)
    {
        return QTest::qWaitFor([&] { return m_notices.filter(part).size() > 0; }, generous);
    }
    void stop()
    {
        m_engine->stop([this] { m_stopped = true; });
    }
    bool waitForStop()
    {
        return QTest::qWaitFor([this] { return m_stopped; }, generous);
    }
    /// How long the whole end took.
    milliseconds end()
    {
        QElapsedTimer ending;
        ending.start();
        stop();
        if (!waitForStop())
            return milliseconds::max();
        leave();
        return milliseconds(ending.elapsed());
    }
    void leave()
    {
        m_senders.clear();
        m_engine.reset();
    }

    const QSet<int> &answered() const { return m_tally.answered; }
    const QStringList &notices() const { return m_notices; }

    /// What was answered and is not on disk, of the database as it was left; and what is twice.
    Result<QStringList> lost() const
    {
        auto db = store::Database::open(m_path);
        if (!db)
            return Failure(db.error());
        if (const auto sound = (*db)->verify(); !sound)
            return Failure(sound.error());
        QStringList wrong;
        QSet<int> stored;
        for (const store::StoredEntry &entry : store::allEntries(**db)) {
            const qsizetype at = entry.entry.body.indexOf("honest-") + 7;
            const int number =
                entry.entry.body.mid(at, entry.entry.body.indexOf('"', at) - at).toInt();
            if (stored.contains(number))
                wrong.append(u"%1 twice"_s.arg(number));
            stored.insert(number);
        }
        for (const int number : m_tally.answered)
            if (!stored.contains(number))
                wrong.append(u"%1 lost"_s.arg(number));
        return wrong;
    }

private:
    SystemClock m_clock;
    QString m_path;
    engine::EngineOptions m_options;
    std::unique_ptr<engine::Engine> m_engine;
    HonestTally m_tally;
    std::vector<std::unique_ptr<HonestSender>> m_senders;
    QStringList m_notices;
    bool m_stopped = false;
};

/// A single statement waits so long for a lock; an end must not.
const milliseconds patience = store::OpenOptions().busyTimeout;

} // namespace

/// The engine's orderly end, whatever state its disk is in: it comes in bounded time, what was
/// answered is on disk, and what could not be written is said.
class TestStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void underLoadEverythingAnsweredIsOnDisk()
    {
        QTemporaryDir folder;
        Receiver receiver(folder.filePath(u"data.db"_s), milliseconds(generous));
        QVERIFY(receiver.open());
        receiver.send();
        QVERIFY(receiver.waitForAnswers(100));
        QVERIFY(receiver.end() < milliseconds(generous));
        QCOMPARE(receiver.notices(), QStringList());
        VERIFY_RESULT(receiver.lost());
        QCOMPARE(*receiver.lost(), QStringList());
    }

    void aLockThatEndsIsWaitedFor()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"data.db"_s);
        Receiver receiver(path, milliseconds(generous));
        QVERIFY(receiver.open());
        receiver.send();
        QVERIFY(receiver.waitForAnswers(20));
        Lock lock(path);
        QVERIFY(lock.isHeld());
        QVERIFY(receiver.waitForWaiting());
        receiver.stop();
        lock.free();
        QVERIFY(receiver.waitForStop());
        receiver.leave();
        QVERIFY(receiver.notices().filter(u"The program ends"_s).isEmpty());
        VERIFY_RESULT(receiver.lost());
        QCOMPARE(*receiver.lost(), QStringList());
    }

    void aLockThatStaysDoesNotHoldTheEnd()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"data.db"_s);
        Receiver receiver(path);
        QVERIFY(receiver.open());
        receiver.send();
        QVERIFY(receiver.waitForAnswers(20));
        {
            Lock lock(path);
            QVERIFY(lock.isHeld());
            const Instant locked = SystemClock().now();
            QVERIFY(receiver.waitForWaiting());
            QTest::ignoreMessage(QtCriticalMsg,
                                 QRegularExpression(u"could not be stored at the end: .*locked"_s));
            const milliseconds took = receiver.end();
            QVERIFY2(took < patience, qPrintable(u"%1 ms"_s.arg(took.count())));
            lock.free();
            QVERIFY(receiver.notices().join(u'\n').contains(u"events wait for the database"_s));
            // The next run reads from before the lock, not from the end.
            auto db = store::Database::open(path);
            VERIFY_RESULT(db);
            VERIFY_RESULT(store::FeedLog::closeLeftOpen(**db));
            const auto alive = store::FeedLog::lastAlive(**db);
            VERIFY_RESULT(alive);
            QVERIFY(*alive && **alive <= locked);
        }
        VERIFY_RESULT(receiver.lost());
        QCOMPARE(*receiver.lost(), QStringList());
    }

    void aFullDiskDoesNotHoldTheEnd()
    {
        SmallDisk disk("2m");
        if (!disk.isMounted())
            QSKIP("Mounting a small disk needs root and a kernel that lets it");
        const QString path = disk.path(u"data.db"_s);
        Receiver receiver(path);
        QVERIFY(receiver.open());
        receiver.send();
        QVERIFY(receiver.waitForAnswers(20));
        QFile filler(disk.path(u"holiday.mp4"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
        QVERIFY(receiver.waitForNotice(u"is full"_s));
        QVERIFY(receiver.waitForWaiting());
        const Instant full = SystemClock().now();
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(u"could not be stored at the end: .*is full"_s));
        const milliseconds took = receiver.end();
        QVERIFY2(took < patience, qPrintable(u"%1 ms"_s.arg(took.count())));
        QVERIFY(receiver.notices().join(u'\n').contains(u"events wait for the database"_s));
        QVERIFY(receiver.answered().size() >= 20);

        // Room again: all of it is there, the silence is known, and the next run takes events.
        QVERIFY(filler.remove());
        VERIFY_RESULT(receiver.lost());
        QCOMPARE(*receiver.lost(), QStringList());
        {
            auto db = store::Database::open(path);
            VERIFY_RESULT(db);
            VERIFY_RESULT(store::FeedLog::closeLeftOpen(**db));
            const auto alive = store::FeedLog::lastAlive(**db);
            VERIFY_RESULT(alive);
            QVERIFY(*alive && **alive <= full);
        }
        QVERIFY(receiver.open());
        receiver.send(1);
        QVERIFY(receiver.waitForAnswers(5));
        QVERIFY(receiver.end() < milliseconds(generous));
        QCOMPARE(*receiver.lost(), QStringList());
    }

    void aDatabaseThatCanOnlyBeReadAnswersNothing()
    {
        SmallDisk disk("8m");
        if (!disk.isMounted())
            QSKIP("Mounting a small disk needs root and a kernel that lets it");
        const QString path = disk.path(u"data.db"_s);
        {
            Receiver before(path);
            QVERIFY(before.open());
            before.send();
            QVERIFY(before.waitForAnswers(20));
            QVERIFY(before.end() < milliseconds(generous));
        }
        QVERIFY(disk.protect());
        Receiver receiver(path);
        QVERIFY(receiver.open());
        QVERIFY(receiver.waitForNotice(u"write-protected"_s));
        receiver.send();
        QVERIFY(receiver.waitForWaiting());
        QVERIFY(receiver.waitForNotice(u"cannot be written now"_s));
        QTest::ignoreMessage(
            QtCriticalMsg,
            QRegularExpression(u"could not be stored at the end: .*write-protected"_s));
        const milliseconds took = receiver.end();
        QVERIFY2(took < patience, qPrintable(u"%1 ms"_s.arg(took.count())));
        QVERIFY(receiver.answered().isEmpty());
        QVERIFY(receiver.notices().join(u'\n').contains(u"events wait for the database"_s));
    }
};

QTEST_GUILESS_MAIN(TestStop)
#include "tst_stop.moc"
