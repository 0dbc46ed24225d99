// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <tunnel/tunnelplan.h>
#include <unistd.h>

namespace zm::test {

using namespace Qt::Literals::StringLiterals;

/// A port that nobody listened on a moment ago.
inline quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// An ssh server on the loopback with keys of its own: the public end of a tunnel. Gone with its
/// object.
class ThrowAwaySshd
{
public:
    ~ThrowAwaySshd()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    /// ssh and sshd (openssh-client, openssh-server) are on this computer.
    static bool isHere()
    {
        return !QStandardPaths::findExecutable(u"ssh"_s).isEmpty() && !sshd().isEmpty();
    }

    /// False with the reason in `said()`.
    bool start()
    {
        if (geteuid() == 0)
            QDir().mkpath(u"/run/sshd"_s); // where sshd, as root, shuts its children in
        if (!makeKey("host") || !makeKey("user"))
            return false;
        m_port = freePort();
        const bool written =
            put("authorized", content("user.pub"))
            && put("known", "[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + content("host.pub"))
            && put("sshd_config",
                   "Port " + QByteArray::number(m_port) + "\nListenAddress 127.0.0.1\nHostKey "
                       + file("host").toUtf8() + "\nAuthorizedKeysFile "
                       + file("authorized").toUtf8()
                       + "\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
                         "PermitRootLogin yes\nAllowTcpForwarding remote\nLogLevel ERROR\n");
        if (!written)
            return false;
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(sshd(), {u"-D"_s, u"-e"_s, u"-f"_s, file("sshd_config")});
        return m_server.waitForStarted()
               && QTest::qWaitFor([this] { return listens(m_port); }, 60'000);
    }
    QByteArray said() { return m_server.readAll(); }

    /// `ssh -R` from `remote` over there to the receiver here.
    tunnel::Choice wayFrom(quint16 remote) const
    {
        tunnel::Choice choice;
        choice.kind = tunnel::Kind::Ssh;
        choice.destination = qEnvironmentVariable("USER", u"root"_s) + u"@127.0.0.1"_s;
        choice.remote = u"127.0.0.1:%1"_s.arg(remote);
        choice.arguments =
            u"-F none -p %1 -i \"%2\" -o IdentitiesOnly=yes -o UserKnownHostsFile=\"%3\""_s
                .arg(m_port)
                .arg(file("user"), file("known"));
        choice.publicUrl = u"https://hook.example.com"_s;
        return choice;
    }

    QString file(const char *name) const { return m_dir.filePath(QLatin1StringView(name)); }

    static bool listens(quint16 port)
    {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, port);
        return probe.waitForConnected(2000);
    }

private:
    /// By its whole path: it insists on that.
    static QString sshd() { return QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s}); }
    bool put(const char *name, const QByteArray &text) const
    {
        QFile out(file(name));
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size()
               && out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    bool makeKey(const char *name) const
    {
        return QProcess::execute(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s,
                                                   QString(), u"-f"_s, file(name)})
               == 0;
    }
    QByteArray content(const char *name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    QTemporaryDir m_dir;
    QProcess m_server;
    quint16 m_port = 0;
};

} // namespace zm::test
