// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/clock.h>
#include <base/crashreport.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

/// A child dies; what it leaves behind helps, and names nobody.
class TestCrashReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFaultLeavesAReport_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("signal");
        QTest::addColumn<QByteArray>("thread");
        QTest::newRow("bad access") << u"segv"_s << u"SIGSEGV"_s << "crasher"_ba;
        QTest::newRow("abort") << u"abort"_s << u"SIGABRT"_s << "crasher"_ba;
        QTest::newRow("an exception that nobody caught")
            << u"throw"_s << u"SIGABRT"_s << "crasher"_ba;
        QTest::newRow("a stack that overflowed") << u"overflow"_s << u"SIGSEGV"_s << "crasher"_ba;
        QTest::newRow("on a thread of its own") << u"thread"_s << u"SIGSEGV"_s << "zm-engine"_ba;
    }
    void aFaultLeavesAReport()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The address sanitizer takes the signals itself.");
#endif
        QFETCH(QString, fault);
        QFETCH(QString, signal);
        QFETCH(QByteArray, thread);
        // A folder that names a person.
        QTemporaryDir folder(QDir::tempPath() + u"/erika-XXXXXX"_s);
        QVERIFY(!lastCrash(folder.path(), m_clock.now()));
        QProcess crasher;
        crasher.start(QStringLiteral(ZM_CRASHER), {folder.path(), fault});
        QVERIFY(crasher.waitForFinished());
        QCOMPARE(crasher.exitStatus(), QProcess::CrashExit); // it still ends as it would have

        const auto report = lastCrash(folder.path(), m_clock.now());
        QVERIFY(report);
        QCOMPARE(report->signal, signal);
        QVERIFY(std::chrono::abs(m_clock.now() - report->at) < 5min);
        QVERIFY2(report->text.split('\n').contains(QByteArray("thread: " + thread)),
                 report->text.constData());
        QVERIFY(report->text.contains("program: Crasher 1.0\n"));
        QVERIFY(report->text.count("\n  0x") >= 3);
        QVERIFY(report->text.contains(" crasher\n"));
        for (const QByteArray &personal :
             {"Erika"_ba, "erika"_ba, "4155550100"_ba, "/home"_ba, folder.path().toUtf8()})
            QVERIFY2(!report->text.contains(personal), personal.constData());
        QCOMPARE(QFileInfo(report->path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!lastCrash(folder.path(), m_clock.now() + crashToldFor + 1h));
    }

    void anOrderlyEndLeavesNone()
    {
        QTemporaryDir folder;
        QProcess crasher;
        crasher.start(QStringLiteral(ZM_CRASHER), {folder.path(), u"none"_s});
        QVERIFY(crasher.waitForFinished());
        QCOMPARE(crasher.exitCode(), 0);
        QVERIFY(!lastCrash(folder.path(), m_clock.now()));
    }

    void halfAReportIsNone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"crash-report.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("signal: SIG");
        file.close();
        QVERIFY(!lastCrash(folder.path(), m_clock.now()));
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestCrashReport)
#include "tst_crashreport.moc"
