// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QDirIterator>

using namespace zm::test;

/// Whatever the programs leave on disk is their user's alone.
class TestPrivateFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatADayLeavesIsPrivate()
    {
        QTemporaryDir home;
        QVERIFY(home.isValid());
        const QProcessEnvironment environment = emptyHome(home.path());
        SimulatedAccount account;
        QVERIFY(account.start(environment));
        QProcessEnvironment admitted = environment;
        account.admit(admitted);
        const QString database = home.filePath(u".local/share/zoommate/zoommate.db"_s);
        run(admitted, {u"sync"_s, u"--zoom-url"_s, account.url()});
        run(admitted, {u"export"_s, u"calls"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s,
                       u"2026-01-02"_s, u"--out"_s, home.filePath(u"calls.csv"_s)});

        QProcess desktop;
        desktop.setProcessEnvironment(environment);
        desktop.start(QStringLiteral(ZM_DESKTOP), QStringList());
        // The write-ahead log stands beside the database while somebody has it open.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database + u"-wal"_s), generous);
        verifyPrivate(home.path());
        desktop.terminate();
        QVERIFY(desktop.waitForFinished(generous));
        verifyPrivate(home.path());
    }

private:
    static void run(const QProcessEnvironment &environment, const QStringList &arguments)
    {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(ZM_CTL), arguments);
        QVERIFY(program.waitForFinished(generous));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
    }

    static void verifyPrivate(const QString &home)
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QDirIterator all(home,
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        int seen = 0;
        while (all.hasNext()) {
            const QFileInfo entry(all.next());
            // What Qt and the desktop's libraries share with other programs is theirs.
            if (entry.filePath().contains("/.cache/"_L1) || entry.isSymLink())
                continue;
            seen += entry.isFile();
            // A folder within one that nobody else may enter is as private as that.
            if (entry.isDir() && !entry.fileName().contains("zoommate"_L1))
                continue;
            QVERIFY2(!(entry.permissions() & others), qPrintable(entry.filePath()));
        }
        QVERIFY(seen >= 2);
    }
};

QTEST_GUILESS_MAIN(TestPrivateFiles)
#include "tst_privatefiles.moc"
