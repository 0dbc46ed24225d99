// SPDX-License-Identifier: GPL-3.0-or-later
#include "honestsender.h"
#include "journalcheck.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <support/otherprogram.h>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;

namespace {

constexpr int generous = 120'000;
constexpr int events = 6'000;

struct Ran
{
    int code = -1;
    QString said;
};

} // namespace

/// `zoommatectl import` before a database that cannot be written: it waits, gives up in time with
/// a sentence, and the next try adds what is missing.
class TestImportPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(recording());
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < events; ++i)
            file.write(honestBody(i) + '\n');
    }

    void aLockThatStays()
    {
        store::TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        t.db.reset();
        {
            OtherProgram other(t.path);
            QVERIFY(other.run("BEGIN IMMEDIATE"));
            expectGivenUp(import(t.path), u"locked"_s);
        }
        expectAllThere(t.path);
    }

    void aDiskThatStaysFull()
    {
#ifdef Q_OS_LINUX
        QTemporaryDir folder;
        const QByteArray mountPoint = folder.path().toUtf8();
        if (::mount("tmpfs", mountPoint.constData(), "tmpfs", 0, "size=2m,mode=0700") != 0)
            QSKIP("Mounting a small disk needs root and a kernel that lets it");
        const auto unmount = qScopeGuard([&] { ::umount2(mountPoint.constData(), MNT_DETACH); });
        const QString path = folder.filePath(u"zoommate.sqlite"_s);
        expectGivenUp(import(path), u"is full"_s);
        QVERIFY(::mount("tmpfs", mountPoint.constData(), "tmpfs", MS_REMOUNT, "size=64m") == 0);
        const auto before = checkJournal(path);
        VERIFY_RESULT(before);
        QVERIFY(before->honest.size() < events);
        expectAllThere(path);
#else
        QSKIP("This test mounts a small disk the way Linux does");
#endif
    }

    void patienceIsANumberOfSeconds_data()
    {
        QTest::addColumn<QString>("given");
        for (const char *given : {"0", "-1", "soon", "1e9", "86401"})
            QTest::newRow(given) << QString::fromLatin1(given);
    }
    void patienceIsANumberOfSeconds()
    {
        QFETCH(QString, given);
        const Ran ran = import(m_folder.filePath(u"never.db"_s), given);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.said.contains("--give-up-after"_L1), qPrintable(ran.said));
        QVERIFY(!QFile::exists(m_folder.filePath(u"never.db"_s)));
    }

private:
    QString recording() const { return m_folder.filePath(u"events.jsonl"_s); }

    Ran import(const QString &database, const QString &patience = u"1"_s)
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(ZM_CTL), {u"import"_s, recording(), u"--db"_s, database,
                                               u"--give-up-after="_s + patience});
        Ran ran;
        if (program.waitForFinished(generous) && program.exitStatus() == QProcess::NormalExit)
            ran.code = program.exitCode();
        ran.said = QString::fromUtf8(program.readAll());
        return ran;
    }

    static void expectGivenUp(const Ran &ran, const QString &why)
    {
        QVERIFY2(ran.code == 1, qPrintable(u"%1: %2"_s.arg(ran.code).arg(ran.said)));
        QVERIFY2(ran.said.contains("The import was given up."_L1), qPrintable(ran.said));
        QVERIFY2(ran.said.contains(why), qPrintable(ran.said));
    }

    /// A second import completes the first.
    void expectAllThere(const QString &database)
    {
        const Ran ran = import(database, u"60"_s);
        QVERIFY2(ran.code == 0, qPrintable(ran.said));
        const auto journal = checkJournal(database);
        VERIFY_RESULT(journal);
        QCOMPARE(journal->honest.size(), events);
        QCOMPARE(journal->twice, 0);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestImportPatience)
#include "tst_importpatience.moc"
