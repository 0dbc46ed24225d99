// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QUrl>

using namespace zm::test;

/// Every connection that the programs open, as the kernel sees it: to the configured Zoom host and
/// nowhere else; and every port they open: the webhook's.
class TestConnections : public QObject
{
    Q_OBJECT

    /// What strace wrote of one run.
    struct Trace
    {
        QSet<QString> connected; ///< "127.0.0.1:8788"
        QSet<QString> bound;
        QStringList datagrams; ///< lines that send without a connection: a look-up of a name, say
        QStringList local;     ///< sockets of this computer's own services
    };
    static Trace read(const QString &path)
    {
        static const QRegularExpression address(
            u"sin6?_port=htons\\((\\d+)\\).*?(?:inet_addr\\(|inet_pton\\(AF_INET6, )\"([^\"]+)\""_s);
        static const QRegularExpression socket(u"sun_path=@?\"([^\"]*)\""_s);
        Trace trace;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return trace;
        for (const QByteArray &bytes : file.readAll().split('\n')) {
            const QString line = QString::fromLatin1(bytes);
            const auto match = address.match(line);
            const QString place =
                match.hasMatch() ? match.captured(2) + u':' + match.captured(1) : QString();
            if (line.contains(" connect("_L1) && !place.isEmpty())
                trace.connected.insert(place);
            else if (line.contains(" bind("_L1) && !place.isEmpty())
                trace.bound.insert(place);
            else if (line.contains(" sendto("_L1) && !place.isEmpty())
                trace.datagrams.append(line);
            else if (const auto own = socket.match(line); own.hasMatch())
                trace.local.append(own.captured(1));
        }
        return trace;
    }

    QStringList traced(const QString &program, const QStringList &arguments) const
    {
        return QStringList{u"-f"_s, u"-qq"_s,
                           u"-e"_s, u"trace=connect,bind,sendto"_s,
                           u"-o"_s, m_folder.filePath(u"trace"_s),
                           program}
               + arguments;
    }

    /// The leak sanitizer cannot look at a program that is traced, and fails it.
    const QString leaksAside = u"detect_leaks=0"_s;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            QSKIP("strace, which shows every connection of a program, is not installed");
        QProcess probe;
        probe.start(u"strace"_s, traced(u"true"_s, {}));
        if (!probe.waitForFinished(generous) || probe.exitCode() != 0)
            QSKIP("This system does not let a program be traced");
    }

    void theCollectorTalksToZoomAndListensForWebhooks()
    {
        QProcessEnvironment environment = emptyHome(m_folder.path());
        SimulatedAccount account;
        QVERIFY(account.start(environment));
        account.admit(environment);
        environment.insert(u"ASAN_OPTIONS"_s, leaksAside);
        QProcess collector;
        collector.setProcessEnvironment(environment);
        collector.start(u"strace"_s,
                        traced(QStringLiteral(ZM_CTL),
                               {u"collect"_s, u"--zoom-url"_s, account.url(), u"--db"_s,
                                m_folder.filePath(u"data.db"_s), u"--webhook-port"_s, u"0"_s}));
        static const QRegularExpression line(u"Listening on [^:]+:(\\d+)/"_s);
        QByteArray said;
        QString port;
        while (port.isEmpty() && collector.waitForReadyRead(generous)) {
            said += collector.readAllStandardOutput();
            port = line.match(QString::fromUtf8(said)).captured(1);
        }
        QVERIFY2(!port.isEmpty(), collector.readAllStandardError().constData());
        const QString zoom = u"127.0.0.1:"_s + QString::number(QUrl(account.url()).port());
        // Token and roster, then the event stream on a connection of its own.
        const auto connections = [this] {
            QFile file(m_folder.filePath(u"trace"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll().count("sin_port") : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(connections() >= 3, generous);
        end(collector);

        const Trace trace = read(m_folder.filePath(u"trace"_s));
        QCOMPARE(trace.connected, QSet<QString>{zoom});
        QCOMPARE(trace.bound, QSet<QString>{u"127.0.0.1:0"_s}); // as asked: any port of loopback
        QCOMPARE(trace.datagrams, QStringList());
        qInfo("connected to %s only, local sockets: %s", qPrintable(zoom),
              qPrintable(trace.local.join(u", "_s)));
    }

    void theDemoStaysOnThisComputer()
    {
        QProcess desktop;
        QProcessEnvironment environment = emptyHome(m_folder.path());
        environment.insert(u"ASAN_OPTIONS"_s, leaksAside);
        desktop.setProcessEnvironment(environment);
        desktop.start(
            u"strace"_s,
            traced(QStringLiteral(ZM_DESKTOP),
                   {u"--demo"_s, u"--agents"_s, u"6"_s, u"--queues"_s, u"2"_s, u"--snapshot"_s,
                    m_folder.filePath(u"picture.png"_s), u"--page"_s, u"agents"_s}));
        QVERIFY(desktop.waitForFinished(generous));
        QVERIFY2(desktop.exitCode() == 0, desktop.readAllStandardError().constData());
        const Trace trace = read(m_folder.filePath(u"trace"_s));
        QVERIFY(!trace.connected.isEmpty());
        for (const QString &place : trace.connected + trace.bound)
            QVERIFY2(place.startsWith("127.0.0.1:"_L1), qPrintable(place));
        QCOMPARE(trace.datagrams, QStringList());
    }

private:
    /// strace passes no signals on: its child is asked.
    static void end(QProcess &strace)
    {
        QProcess ask;
        ask.start(u"pkill"_s, {u"-TERM"_s, u"-P"_s, QString::number(strace.processId())});
        QVERIFY(ask.waitForFinished(generous));
        QVERIFY(strace.waitForFinished(generous));
        QCOMPARE(strace.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
