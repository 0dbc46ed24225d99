// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>

#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

/// Opening, closing and what a connection promises while all is well.
class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewDatabaseIsPrivate()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deeper/data/zoommate.sqlite"_s);
        auto db = Database::open(path);
        VERIFY_RESULT(db);
        QVERIFY((*db)->report().created);
        QVERIFY(!(*db)->isReadOnly());
        QVERIFY(!(*db)->report().notice);
        QCOMPARE((*db)->report().backup, QString());
        VERIFY_RESULT(Journal::append(**db, madeEntries(0, 3)));

        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        for (const QString &name : QStringList{path, path + u"-wal"_s, path + u"-shm"_s}) {
            QVERIFY2(QFileInfo::exists(name), qPrintable(name));
            QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
        }
        const QString made = QFileInfo(path).absolutePath();
        QVERIFY(!(QFile::permissions(made) & others));
        QVERIFY(QFile::permissions(made) & QFile::ExeOwner);
    }

    void anOpenToAllFileIsMadePrivate()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        t.db.reset();
        QVERIFY(QFile::setPermissions(t.path, QFile::permissions(t.path) | QFile::ReadOther
                                                  | QFile::ReadGroup));
        VERIFY_RESULT(t.open());
        QVERIFY(!(QFile::permissions(t.path) & (QFile::ReadOther | QFile::ReadGroup)));
    }

    void promisesOfTheConnection()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        QSqlQuery mode(t.db->connection());
        QVERIFY(mode.exec(u"PRAGMA journal_mode"_s) && mode.next());
        QCOMPARE(mode.value(0).toString(), u"wal"_s);
        QCOMPARE(numberIn(*t.db, u"PRAGMA synchronous"_s), 2);
        QCOMPARE(numberIn(*t.db, u"PRAGMA foreign_keys"_s), 1);
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND "
                                 u"name NOT LIKE 'sqlite_%' AND sql NOT LIKE '%STRICT%'"_s),
                 0);
        QVERIFY(t.db->bytesOnDisk() > 4096);
        VERIFY_RESULT(t.db->verify());
    }

    void openingAgainChangesNothing()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 10)));
        const int version = t.db->report().version;
        VERIFY_RESULT(t.open());
        QVERIFY(!t.db->report().created);
        QCOMPARE(t.db->report().migratedFrom, 0);
        QCOMPARE(t.db->report().version, version);
        QCOMPARE(allEntries(*t.db).size(), 10);
        QCOMPARE(QDir(t.folder.path()).entryList({u"*.bak*"_s}), QStringList());
    }

    void connectionsLeaveNothingBehind()
    {
        const qsizetype before = QSqlDatabase::connectionNames().size();
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        QCOMPARE(QSqlDatabase::connectionNames().size(), before + 1);
        t.db.reset();
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
        QVERIFY(!QFileInfo::exists(t.path + u"-wal"_s));
    }

    void namesThatAreNoFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("PostgreSQL address") << u"postgresql://me:pencil@db.example/zoom"_s;
        QTest::newRow("short PostgreSQL address") << u"postgres://me:pencil@db.example/zoom"_s;
        QTest::newRow("folder") << QDir::tempPath();
        QTest::newRow("nothing") << QString();
    }
    void namesThatAreNoFile()
    {
        QFETCH(QString, path);
        const auto db = Database::open(path);
        QVERIFY(!db);
        QCOMPARE(db.error().kind, ErrorKind::Invalid);
        QVERIFY2(!db.error().toString().contains(u"pencil"_s), "a password was repeated");
    }

    void aReaderNeedsAFile()
    {
        TemporaryDatabase t;
        const auto opened = t.open({.readOnly = true});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFileInfo::exists(t.path));
    }

    void aReaderSeesWhatIsCommittedAndWritesNothing()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        auto reader = Database::open(t.path, {.readOnly = true});
        VERIFY_RESULT(reader);
        QVERIFY((*reader)->isReadOnly());
        QVERIFY(!(*reader)->report().notice);
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 5)));
        QCOMPARE(Journal::lastSeq(**reader).value_or(-1), 5);

        const auto refused = Journal::append(**reader, madeEntries(5, 1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(refused.error().message.contains(u"write-protected"_s));
    }

    void programsThatStartTogetherShareANewFile()
    {
        for (int round = 0; round < 10; ++round) {
            TemporaryDatabase t;
            std::vector<std::thread> programs;
            std::vector<QString> said(4);
            for (size_t i = 0; i < said.size(); ++i) {
                programs.emplace_back([&t, &said, i] {
                    auto db = Database::open(t.path);
                    if (!db) {
                        said[i] = db.error().toString();
                        return;
                    }
                    const auto done = Journal::append(**db, madeEntries(int(i) * 100, 10));
                    said[i] = done ? u"stored"_s : done.error().toString();
                });
            }
            for (std::thread &program : programs)
                program.join();
            for (const QString &word : said)
                QCOMPARE(word, u"stored"_s);
            VERIFY_RESULT(t.open());
            QCOMPARE(allEntries(*t.db).size(), 40);
        }
    }

    void anUncommittedTransactionIsUndone()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        {
            auto transaction = Transaction::begin(*t.db);
            VERIFY_RESULT(transaction);
            VERIFY_RESULT(t.db->execute(u"INSERT INTO small_fact VALUES ('a', 'b')"_s));
            QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM small_fact"_s), 1);
        }
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM small_fact"_s), 0);
        {
            auto transaction = Transaction::begin(*t.db);
            VERIFY_RESULT(transaction);
            VERIFY_RESULT(t.db->execute(u"INSERT INTO small_fact VALUES ('a', 'b')"_s));
            VERIFY_RESULT(transaction->commit());
        }
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM small_fact"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
