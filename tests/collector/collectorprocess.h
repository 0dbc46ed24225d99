// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/webhookclient.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace zm::test {

using namespace Qt::Literals::StringLiterals;

/// `zoommatectl collect` in a process of its own, which takes webhooks on loopback. It knows no
/// account unless it is told one before it starts.
class CollectorProcess
{
public:
    static constexpr int generous = 60'000;

    ~CollectorProcess()
    {
        m_process.kill();
        m_process.waitForFinished(generous);
    }

    CollectorProcess()
    {
        for (const QString &name : m_environment.keys())
            if (name.startsWith("ZOOMMATE_"_L1) || name == "CREDENTIALS_DIRECTORY"_L1
                || name == "DBUS_SESSION_BUS_ADDRESS"_L1)
                m_environment.remove(name);
        set(u"ZOOMMATE_SECRET_TOKEN"_s, QString::fromLatin1(webhooks::secret));
    }

    /// A variable of its environment.
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }

    /// False when it did not come up; error() says why.
    bool start(const QString &database, const QStringList &more = {})
    {
        m_process.setProcessEnvironment(m_environment);
        m_process.start(QStringLiteral(ZM_CTL),
                        QStringList{u"collect"_s, u"--db"_s, database, u"--webhook-port"_s, u"0"_s}
                            + more);
        static const QRegularExpression line(u"Listening on [^:]+:(\\d+)/"_s);
        QByteArray said;
        while (m_process.state() != QProcess::NotRunning && m_process.waitForReadyRead(generous)) {
            said += m_process.readAllStandardOutput();
            if (const auto match = line.match(QString::fromUtf8(said)); match.hasMatch()) {
                m_port = match.captured(1).toUShort();
                return true;
            }
        }
        return false;
    }

    QProcess &process() { return m_process; }
    quint16 port() const { return m_port; }
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    QByteArray error() { return m_process.readAllStandardError(); }

    /// An orderly end; false when it took too long or went wrong.
    bool end()
    {
        m_process.terminate();
        return m_process.waitForFinished(generous) && m_process.exitStatus() == QProcess::NormalExit
               && m_process.exitCode() == 0;
    }

    /// As Linux counts them; 0 elsewhere.
    qint64 residentBytes() const
    {
        QFile file(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = file.readAll();
        const qsizetype from = text.indexOf("VmRSS:");
        return from < 0
                   ? 0
                   : text.mid(from + 6, text.indexOf("kB", from) - from - 6).trimmed().toLongLong()
                         * 1024;
    }
    qsizetype openFiles() const
    {
        return QDir(u"/proc/%1/fd"_s.arg(m_process.processId()))
            .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
            .size();
    }

private:
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace zm::test
