// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <QDir>
#include <QScopeGuard>
#include <QStorageInfo>

#include <support/otherprogram.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;
using zm::test::OtherProgram;

/// Damaged, locked, full, write-protected, foreign: a clear sentence, and nothing is lost.
class TestTrouble : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static bool rewrite(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

private Q_SLOTS:
    void aDamagedFileIsNamedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("says");
        QTest::newRow("half is missing") << u"half"_s << u"is damaged"_s;
        QTest::newRow("only the header is left") << u"header"_s << u"damaged"_s;
        QTest::newRow("the beginning is overwritten") << u"beginning"_s << u"not a database"_s;
        QTest::newRow("pages in the middle are overwritten") << u"middle"_s << u"is damaged"_s;
        QTest::newRow("zeros") << u"zeros"_s << u"not a database"_s;
        QTest::newRow("a text") << u"text"_s << u"not a database"_s;
    }
    void aDamagedFileIsNamedAndLeftAlone()
    {
        QFETCH(QString, damage);
        QFETCH(QString, says);
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 3000)));
        t.db.reset();

        QByteArray content = contentOf(t.path);
        QVERIFY(content.size() > 100'000);
        if (damage == "half"_L1)
            content.truncate(content.size() / 2);
        else if (damage == "header"_L1)
            content.truncate(100);
        else if (damage == "beginning"_L1)
            content.replace(0, 4096, QByteArray(4096, '?'));
        else if (damage == "middle"_L1)
            content.replace(content.size() / 8192 * 4096, 8192, QByteArray(8192, '\x7f'));
        else if (damage == "zeros"_L1)
            content.fill('\0');
        else
            content = QByteArray("Dear diary, today no calls came in. ").repeated(300);
        QVERIFY(rewrite(t.path, content));

        const auto opened = t.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().toString()));
        QCOMPARE(contentOf(t.path), content);
    }

    void damageFoundLaterIsAnErrorToo()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 3000)));
        t.db.reset();
        QByteArray content = contentOf(t.path);
        // The schema stands in the first pages.
        for (qsizetype page = content.size() / 4096 / 2; page < content.size() / 4096; ++page)
            content.replace(page * 4096, 4096, QByteArray(4096, '\x7f'));
        QVERIFY(rewrite(t.path, content));

        // A large file is not checked whole at the start.
        VERIFY_RESULT(t.open({.checkUpToBytes = 0}));
        const auto read =
            Journal::readAfter(*t.db, 0, -1, [](const StoredEntry &) { return true; });
        QVERIFY(!read);
        QVERIFY(read.error().message.contains(u"is damaged"_s));
        const auto sound = t.db->verify();
        QVERIFY(!sound);
        QVERIFY(sound.error().message.contains(u"is damaged"_s));
    }

    void anotherProgramsDatabaseIsNotTouched()
    {
        TemporaryDatabase t;
        {
            OtherProgram other(t.path);
            QVERIFY(other.run("CREATE TABLE bookmarks (url); PRAGMA user_version = 80"));
        }
        const QByteArray content = contentOf(t.path);
        const auto opened = t.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().message.contains(u"another program"_s));
        QCOMPARE(contentOf(t.path), content);
    }

    void aLockedDatabaseOpensOnceItIsFree()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 5)));
        t.db.reset();
        {
            OtherProgram other(t.path);
            QVERIFY(other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE"));
            const auto opened = t.open({.busyTimeout = 20ms});
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
            QVERIFY2(opened.error().message.contains(u"locked"_s),
                     qPrintable(opened.error().toString()));
        }
        VERIFY_RESULT(t.open());
        QCOMPARE(allEntries(*t.db).size(), 5);
    }

    void aLockedWriteCanBeRepeated()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open({.busyTimeout = 20ms}));
        OtherProgram other(t.path);
        QVERIFY(other.run("BEGIN IMMEDIATE"));
        const auto refused = Journal::append(*t.db, madeEntries(0, 5));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"locked"_s));
        QVERIFY(other.run("COMMIT"));
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 5)));
        QCOMPARE(allEntries(*t.db).size(), 5);
    }

    void aFullFileKeepsWhatItHas()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 100)));
        const qint64 pages = numberIn(*t.db, u"PRAGMA page_count"_s);
        QCOMPARE(numberIn(*t.db, u"PRAGMA max_page_count = %1"_s.arg(pages + 4)), pages + 4);
        const auto refused = Journal::append(*t.db, madeEntries(100, 5000));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().message.contains(u"is full"_s),
                 qPrintable(refused.error().toString()));
        QCOMPARE(allEntries(*t.db).size(), 100);
        QCOMPARE(Journal::totals(*t.db)->events, 100);

        QVERIFY(numberIn(*t.db, u"PRAGMA max_page_count = 100000"_s) == 100'000);
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(100, 5000)));
        QCOMPARE(allEntries(*t.db).size(), 5100);
    }

    void aFullDiskKeepsWhatItHas()
    {
#ifdef Q_OS_LINUX
        QTemporaryDir folder;
        const QByteArray mountPoint = folder.path().toUtf8();
        if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=1536k,mode=0700") != 0)
            QSKIP("Mounting a small disk needs root and a kernel that lets it");
        const auto unmount = qScopeGuard([&] { ::umount2(mountPoint.constData(), MNT_DETACH); });

        const QString path = folder.filePath(u"zoommate.sqlite"_s);
        auto db = Database::open(path);
        VERIFY_RESULT(db);
        int stored = 0;
        std::optional<Error> refused;
        while (!refused && stored < 100'000) {
            if (const auto done = Journal::append(**db, madeEntries(stored, 200)); done)
                stored += 200;
            else
                refused = done.error();
        }
        QVERIFY(refused);
        QVERIFY2(refused->message.contains(u"is full"_s), qPrintable(refused->toString()));
        QVERIFY(stored > 0);
        QCOMPARE(allEntries(**db).size(), stored);
        db->reset();

        // Opening still works, and writing goes on once there is room.
        db = Database::open(path);
        VERIFY_RESULT(db);
        QCOMPARE(allEntries(**db).size(), stored);
        QVERIFY(::mount("tmpfs", mountPoint.constData(), "tmpfs", MS_REMOUNT, "size=8m") == 0);
        VERIFY_RESULT(Journal::append(**db, madeEntries(stored, 200)));
        QCOMPARE(allEntries(**db).size(), stored + 200);

        // Too little room for the copy: no upgrade either.
        VERIFY_RESULT((*db)->execute(u"PRAGMA user_version = 3"_s));
        db->reset();
        QFile filler(folder.filePath(u"holiday.mp4"_s));
        QVERIFY(filler.open(QIODevice::WriteOnly));
        const qint64 spare =
            QStorageInfo(folder.path()).bytesAvailable() - QFileInfo(path).size() / 2;
        QCOMPARE(filler.write(QByteArray(spare, 'x')), spare);
        filler.close();
        const auto opened = Database::open(path);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"was not upgraded"_s),
                 qPrintable(opened.error().toString()));
        QCOMPARE(QDir(folder.path()).entryList({u"*.bak*"_s}), QStringList());
#else
        QSKIP("This test mounts a small disk the way Linux does");
#endif
    }

    void aWriteProtectedFileIsRead()
    {
#ifdef Q_OS_UNIX
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 5)));
        t.db.reset();
        QVERIFY(QFile::setPermissions(t.path, QFile::ReadOwner));
        // Root may write everywhere, so it becomes somebody else for a moment.
        constexpr uid_t nobody = 65534;
        const bool root = ::geteuid() == 0;
        if (root) {
            for (const QString &name : {t.folder.path(), t.path})
                QVERIFY(::chown(name.toUtf8().constData(), nobody, gid_t(-1)) == 0);
            QVERIFY(::seteuid(nobody) == 0);
        }
        const auto back = qScopeGuard([&] {
            t.db.reset();
            if (root && ::seteuid(0) != 0)
                qFatal("root could not return");
        });

        VERIFY_RESULT(t.open());
        QVERIFY(t.db->isReadOnly());
        QVERIFY(t.db->report().notice);
        QVERIFY(t.db->report().notice->message.contains(u"write-protected"_s));
        QCOMPARE(allEntries(*t.db).size(), 5);
        QVERIFY(!Journal::append(*t.db, madeEntries(5, 1)));
        t.db.reset();

        QVERIFY(QFile::setPermissions(t.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto refused = Database::open(t.folder.filePath(u"new.sqlite"_s));
        QVERIFY(QFile::setPermissions(t.folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY2(refused.error().message.contains(u"cannot be opened"_s),
                 qPrintable(refused.error().toString()));
#else
        QSKIP("This test protects files the way Unix does");
#endif
    }
};

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
