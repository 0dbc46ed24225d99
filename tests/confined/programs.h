// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace zm::test {

using namespace Qt::Literals::StringLiterals;

inline constexpr int generous = 120'000;

/// A person's whole home, empty, so that nothing of the real one is read or written.
inline QProcessEnvironment emptyHome(const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        if (name.startsWith("ZOOMMATE_"_L1) || name.startsWith("XDG_"_L1)
            || name == "DBUS_SESSION_BUS_ADDRESS"_L1 || name.endsWith("_proxy"_L1))
            environment.remove(name);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

/// `zoommatectl simulate`, and what it says at its start: its address, then its credentials.
class SimulatedAccount
{
public:
    bool start(const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(ZM_CTL), {u"simulate"_s, u"--port"_s, u"0"_s, u"--agents"_s,
                                                 u"6"_s, u"--queues"_s, u"2"_s});
        QByteArray said;
        while (!said.contains("ZOOMMATE_SUBSCRIPTION_ID=") || !said.endsWith('\n')) {
            if (!m_process.waitForReadyRead(generous))
                return false;
            said += m_process.readAllStandardOutput();
        }
        for (const QByteArray &line : said.trimmed().split('\n')) {
            const qsizetype equals = line.indexOf('=');
            if (equals < 0)
                m_url = QString::fromLatin1(line);
            else
                m_secrets.append({QString::fromLatin1(line.left(equals)),
                                  QString::fromLatin1(line.mid(equals + 1))});
        }
        return !m_url.isEmpty();
    }
    ~SimulatedAccount()
    {
        m_process.kill();
        m_process.waitForFinished(generous);
    }
    const QString &url() const { return m_url; }
    /// Adds the credentials to a program's environment.
    void admit(QProcessEnvironment &environment) const
    {
        for (const auto &[name, value] : m_secrets)
            environment.insert(name, value);
    }

private:
    QProcess m_process;
    QString m_url;
    QList<std::pair<QString, QString>> m_secrets;
};

} // namespace zm::test
