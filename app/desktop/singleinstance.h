// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QJsonObject>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace zm::app {

/// What a second start asks of the program that runs already.
struct StartRequest
{
    bool wall = false;
    QString page;               ///< of the wall
    int screen = -1;            ///< of the wall
    QByteArray activationToken; ///< the desktop's leave to come to the front (Wayland)

    QJsonObject toJson() const;
    static StartRequest from(const QJsonObject &json);
    bool operator==(const StartRequest &) const = default;
};

/// One desktop a database: two would open the account's feed twice, and each would get half of the
/// events. A lock file tells who was first, also when two start at the same moment; its socket
/// takes the requests of those who come later. Both lie in a folder of this user alone, and what a
/// crash leaves there is taken over. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Place { First, Later };

    /// `subject` is the database; `folder` is for tests.
    explicit SingleInstance(const QString &subject, const QString &folder = runtimeFolder(),
                            QObject *parent = nullptr);

    /// First: this program is the one, and requested() tells of later ones. Later: the running
    /// program has taken the request, and this one may end. An error says why neither is so: the
    /// running program does not answer within `patience`. Blocks until then; meant for the time
    /// before the first window.
    Result<Place> claim(const StartRequest &request, milliseconds patience = 5s);

    static QString runtimeFolder();

Q_SIGNALS:
    void requested(const zm::app::StartRequest &request);

private:
    Result<> handOver(const StartRequest &request, milliseconds patience) const;
    void greet();
    void answer(QLocalSocket *socket);

    QString m_name; ///< path without ending
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace zm::app
