// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the linker and compiler put into the programs that makes a memory fault hard to use.
/// ZM_RELEASE names the folder of a release build's programs, all of them or one; only they carry
/// what needs an optimising compiler.
class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"readelf"_s).isEmpty())
            QSKIP("readelf, which shows what a program is made of, is not installed");
    }

    void programs_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("isRelease");
        QTest::newRow("zoommate") << QStringLiteral(ZM_DESKTOP) << false;
        QTest::newRow("zoommatectl") << QStringLiteral(ZM_CTL) << false;
        const QString release = qEnvironmentVariable("ZM_RELEASE");
        if (release.isEmpty())
            return;
        for (const char *program : {"zoommate", "zoommatectl"}) {
            const QString path = release + u'/' + QLatin1StringView(program);
            if (QFile::exists(path))
                QTest::addRow("%s, release", program) << path << true;
        }
        QVERIFY(QFile::exists(release + u"/zoommatectl"_s));
    }
    void programs()
    {
        QFETCH(QString, program);
        QFETCH(bool, isRelease);
        QVERIFY(QFile::exists(program));
        const QByteArray headers = readelf({u"-hlW"_s, program});
        const QByteArray dynamic = readelf({u"-dW"_s, program});
        const QByteArray symbols = readelf({u"--dyn-syms"_s, u"-W"_s, program});
        QVERIFY2(headers.contains("DYN"), "loaded at the same address each time");
        QVERIFY2(headers.contains("GNU_RELRO") && dynamic.contains("NOW"),
                 "its table of functions stays writable");
        const qsizetype stack = headers.indexOf("GNU_STACK");
        QVERIFY(stack >= 0);
        const QByteArray flags = headers.mid(stack, headers.indexOf('\n', stack) - stack);
        QVERIFY2(flags.contains("RW ") && !flags.contains("RWE"), "its stack can be executed");
        QVERIFY2(!headers.contains("RWE"), "something can be written and executed");
        QVERIFY2(symbols.contains("__stack_chk_fail"), "its stack frames are not guarded");
        QVERIFY2(!dynamic.contains("RPATH"), "it loads libraries from a place of its own");
        if (!isRelease)
            return;
        QVERIFY2(symbols.contains("_chk@"), "its copies are not checked");
#ifdef Q_PROCESSOR_X86_64
        // Whether it is enforced hangs on the system's own start files, too.
        QFile file(program);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().count("\xf3\x0f\x1e\xfa") > 1'000,
                 "its functions are not marked as places to jump to");
#endif
    }

private:
    static QByteArray readelf(const QStringList &arguments)
    {
        QProcess process;
        process.start(u"readelf"_s, arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }
};

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_hardening.moc"
