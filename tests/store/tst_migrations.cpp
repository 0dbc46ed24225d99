// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/migrations.h>

#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

/// Old files become new ones, with a copy first; a step that fails leaves everything as it was.
class TestMigrations : public QObject
{
    Q_OBJECT

    /// A folder with the first `count` real steps, as an old program would have had them.
    static QString schemaOf(const QTemporaryDir &folder, int count)
    {
        const QString path = folder.filePath(u"schema"_s);
        QDir(path).removeRecursively();
        QDir().mkpath(path);
        const QDir real(u":/schema/sqlite"_s);
        for (const QString &name : real.entryList(QDir::Files, QDir::Name).first(count)) {
            QFile::copy(real.filePath(name), path + u'/' + name);
            QFile::setPermissions(path + u'/' + name, QFile::ReadOwner | QFile::WriteOwner);
        }
        return path;
    }

    static void addStep(const QString &schema, const QString &name, const QByteArray &sql)
    {
        QFile file(schema + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sql);
    }

    static int newestVersion() { return int(migrationsIn(u":/schema/sqlite"_s)->size()); }

private Q_SLOTS:
    void theFirstVersionEverOpensWithTodaysProgram()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open({.schema = schemaOf(t.folder, 1)}));
        QCOMPARE(t.db->report().version, 1);
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 50)));

        VERIFY_RESULT(t.open());
        const OpenReport report = t.db->report();
        QCOMPARE(report.migratedFrom, 1);
        QCOMPARE(report.version, newestVersion());
        QCOMPARE(numberIn(*t.db, u"PRAGMA user_version"_s), newestVersion());
        QCOMPARE(allEntries(*t.db).size(), 50);
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM call_group"_s), 0);

        // The copy is the old database, whole and private.
        QCOMPARE(report.backup, t.path + u".v1.bak"_s);
        QVERIFY(!(QFile::permissions(report.backup) & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!QFileInfo::exists(report.backup + u".part"_s));
        auto copy = Database::open(report.backup, {.schema = schemaOf(t.folder, 1)});
        VERIFY_RESULT(copy);
        QCOMPARE((*copy)->report().version, 1);
        QCOMPARE(allEntries(**copy).size(), 50);
    }

    void programsThatStartTogetherUpgradeOnce()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open({.schema = schemaOf(t.folder, 1)}));
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 50)));
        t.db.reset();
        std::atomic_int upgrades = 0;
        std::atomic_int opened = 0;
        std::vector<std::thread> programs;
        for (int i = 0; i < 4; ++i) {
            programs.emplace_back([&] {
                if (const auto db = Database::open(t.path)) {
                    ++opened;
                    upgrades += (*db)->report().migratedFrom == 1;
                } else {
                    qWarning("%ls", qUtf16Printable(db.error().toString()));
                }
            });
        }
        for (std::thread &program : programs)
            program.join();
        QCOMPARE(opened.load(), 4);
        QCOMPARE(upgrades.load(), 1);
        QCOMPARE(QDir(t.folder.path()).entryList(QDir::Files),
                 QStringList({u"zoommate.sqlite"_s, u"zoommate.sqlite.v1.bak"_s}));
    }

    void aFailingStepLeavesTheLastGoodVersion()
    {
        TemporaryDatabase t;
        const QString schema = schemaOf(t.folder, 2);
        VERIFY_RESULT(t.open({.schema = schema}));
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 20)));
        addStep(schema, u"0003_good.sql"_s, "CREATE TABLE good (a INTEGER) STRICT;");
        addStep(schema, u"0004_bad.sql"_s,
                "CREATE TABLE half (a INTEGER) STRICT;\n-- next\nDELETE FROM journal;\n"
                "-- next\nINSERT INTO nowhere VALUES (1);");

        const auto opened = t.open({.schema = schema});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
        QVERIFY(opened.error().message.contains(u"0004_bad.sql"_s));
        QVERIFY(opened.error().message.contains(u"version 3"_s));
        QVERIFY(opened.error().message.contains(u".v2.bak"_s));
        QVERIFY(QFileInfo::exists(t.path + u".v2.bak"_s));

        // A mended program takes it from there.
        addStep(schema, u"0004_bad.sql"_s, "CREATE TABLE whole (a INTEGER) STRICT;");
        VERIFY_RESULT(t.open({.schema = schema}));
        QCOMPARE(t.db->report().migratedFrom, 3);
        QCOMPARE(t.db->report().version, 4);
        QCOMPARE(allEntries(*t.db).size(), 20);
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s), 0);
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM sqlite_schema WHERE name = 'good'"_s), 1);
    }

    void aStepThatBreaksAReferenceIsRefused()
    {
        TemporaryDatabase t;
        const QString schema = schemaOf(t.folder, 2);
        VERIFY_RESULT(t.open({.schema = schema}));
        addStep(schema, u"0003_orphan.sql"_s,
                "INSERT INTO agent_number VALUES ('nobody', 0, '+15550100');");
        const auto opened = t.open({.schema = schema});
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"0003_orphan.sql"_s));
    }

    void aTriggerKeepsItsSemicolons()
    {
        TemporaryDatabase t;
        const QString schema = schemaOf(t.folder, 1);
        addStep(schema, u"0002_trigger.sql"_s,
                "CREATE TABLE noted (seq INTEGER) STRICT;\n-- next\n"
                "CREATE TRIGGER note AFTER INSERT ON journal BEGIN\n"
                "  INSERT INTO noted VALUES (new.seq);\n"
                "  INSERT INTO noted VALUES (new.seq + 1000);\nEND;\n");
        VERIFY_RESULT(t.open({.schema = schema}));
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 3)));
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM noted"_s), 6);
    }

    void numbersHaveNoGaps()
    {
        QTemporaryDir folder;
        const QString schema = schemaOf(folder, 2);
        VERIFY_RESULT(migrationsIn(schema));
        QFile::remove(schema + u"/0001_journal.sql"_s);
        QVERIFY(!migrationsIn(schema));
        QVERIFY(!migrationsIn(folder.filePath(u"nothing"_s)));
    }

    void aNewerDatabaseOpensReadOnlyAndSaysSo()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        VERIFY_RESULT(Journal::append(*t.db, madeEntries(0, 7)));
        VERIFY_RESULT(t.db->execute(u"PRAGMA user_version = 999"_s));
        VERIFY_RESULT(t.open());
        const OpenReport report = t.db->report();
        QVERIFY(report.readOnly);
        QCOMPARE(report.version, 999);
        QVERIFY(report.notice);
        QCOMPARE(report.notice->kind, ErrorKind::Storage);
        QVERIFY(report.notice->message.contains(u"newer Zoom Mate"_s));
        QCOMPARE(allEntries(*t.db).size(), 7);
        QVERIFY(!Journal::append(*t.db, madeEntries(7, 1)));
        QCOMPARE(allEntries(*t.db).size(), 7);
        QVERIFY(QDir(t.folder.path()).entryList({u"*.bak*"_s}).isEmpty());
    }

    void anOldDatabaseIsNotReadWithoutUpgrade()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open({.schema = schemaOf(t.folder, 1)}));
        const auto opened = t.open({.readOnly = true});
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"older version"_s));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
