// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QHostInfo>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace zm::hooks {

/// What an alert may set off outside the program. All of it is off until somebody writes it down.
struct HookSettings
{
    bool runs = false;
    QStringList command{}; ///< the program and its arguments, each by itself: no shell reads them
    bool posts = false;
    QString address{}; ///< http or https, of this computer or the private network
    std::chrono::milliseconds timeLimit{10'000};

    bool operator==(const HookSettings &) const = default;
};

/// What is wrong with it, in a sentence; whether the program exists and where a name leads shows
/// when it is used.
Result<> checkProgram(const QStringList &command);
Result<QUrl> checkAddress(const QString &address);

/// Facts of an alert, by name: "ZOOMMATE_ALERT_RULE" in a program's environment, "rule" in JSON.
using Facts = QList<std::pair<QString, QString>>;
QByteArray jsonOf(const Facts &facts);

/// Runs a program and posts JSON, with limits on time, number and reach. Few at once: an alert that
/// finds the last ones still at work is told and dropped. Nothing of an answer is used. On the
/// thread of its owner, which runs an event loop; nothing blocks it. Ending it ends what runs.
class Hooks : public QObject
{
    Q_OBJECT
public:
    explicit Hooks(QObject *parent = nullptr);
    ~Hooks() override;

    void setSettings(const HookSettings &settings) { m_settings = settings; }
    const HookSettings &settings() const { return m_settings; }
    void fire(const Facts &facts);

Q_SIGNALS:
    /// A hook did its work.
    void done(const QString &what);
    /// It did not; a whole sentence.
    void failed(const QString &sentence);

private:
    void run(const Facts &facts);
    void post(const Facts &facts);
    void postTo(const QUrl &url, const QHostAddress &address, const QByteArray &body);

    static constexpr int mostAtOnce = 4;

    HookSettings m_settings;
    QNetworkAccessManager m_network;
    int m_running = 0;
    int m_posting = 0;
};

} // namespace zm::hooks
