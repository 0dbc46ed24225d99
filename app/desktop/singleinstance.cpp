// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/desktop/singleinstance.h>
#include <base/logging.h>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

constexpr qint64 longestRequest = 4096;
constexpr QByteArrayView done = "done\n";

/// Two ways to write one path are one database.
QString identityOf(const QString &subject)
{
    if (subject.contains(u"://"_s))
        return subject;
    const QFileInfo file(subject);
    const QString folder = QDir(file.absolutePath()).canonicalPath();
    return folder.isEmpty() ? file.absoluteFilePath() : QString(folder + u'/' + file.fileName());
}

QString nameFor(const QString &folder, const QString &subject)
{
    const QByteArray digest =
        QCryptographicHash::hash(identityOf(subject).toUtf8(), QCryptographicHash::Sha256);
    return folder + u"/zoommate-"_s + QString::fromLatin1(digest.left(8).toHex());
}

} // namespace

QJsonObject StartRequest::toJson() const
{
    return {{u"wall"_s, wall},
            {u"page"_s, page},
            {u"screen"_s, screen},
            {u"token"_s, QString::fromLatin1(activationToken)}};
}

StartRequest StartRequest::from(const QJsonObject &json)
{
    return {.wall = json.value(u"wall"_s).toBool(),
            .page = json.value(u"page"_s).toString(),
            .screen = json.value(u"screen"_s).toInt(-1),
            .activationToken = json.value(u"token"_s).toString().toLatin1()};
}

SingleInstance::SingleInstance(const QString &subject, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(folder, subject))
    , m_lock(m_name + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // a program may run for months; only a dead owner's lock is stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

QString SingleInstance::runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

Result<SingleInstance::Place> SingleInstance::claim(const StartRequest &request,
                                                    milliseconds patience)
{
    const auto asFirst = [this]() -> Result<Place> {
        QLocalServer::removeServer(m_name); // what a crash left: whoever holds the lock owns it
        if (!m_server.listen(m_name))
            qCWarning(lcUi) << "later starts cannot be told to come here:"
                            << m_server.errorString();
        return Place::First;
    };
    if (m_lock.tryLock(0))
        return asFirst();
    if (m_lock.error() != QLockFile::LockFailedError) {
        // Not to be able to lock is no reason not to show a board.
        qCWarning(lcUi) << "no lock can be kept; a second start would not be noticed";
        return Place::First;
    }
    const auto handed = handOver(request, patience);
    if (handed)
        return Place::Later;
    if (m_lock.tryLock(0)) // it ended while we asked
        return asFirst();
    return Failure(handed.error());
}

Result<> SingleInstance::handOver(const StartRequest &request, milliseconds patience) const
{
    QElapsedTimer waited;
    waited.start();
    const auto left = [&] { return int(std::max<qint64>(1, patience.count() - waited.elapsed())); };
    while (waited.elapsed() < patience.count()) {
        QLocalSocket socket;
        socket.connectToServer(m_name);
        if (!socket.waitForConnected(left())) {
            QThread::msleep(50); // the other one is only just starting, or ending
            continue;
        }
        socket.write(QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact) + '\n');
        QByteArray said;
        while (said.size() < done.size() && socket.waitForReadyRead(left()))
            said += socket.readAll();
        if (said == done)
            return {};
        break;
    }
    return fail(ErrorKind::Offline,
                u"Zoom Mate runs with this database already, but does not answer. Wait until it "
                "does, or end it, and start again."_s);
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        if (socket->canReadLine())
            answer(socket);
    }
}

void SingleInstance::answer(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestRequest)
            socket->abort();
        return;
    }
    const auto json = QJsonDocument::fromJson(socket->readLine(longestRequest));
    if (!json.isObject()) {
        socket->abort();
        return;
    }
    socket->write(done.data(), done.size());
    socket->disconnectFromServer();
    Q_EMIT requested(StartRequest::from(json.object()));
}

} // namespace zm::app
