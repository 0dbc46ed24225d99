// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHttpServerResponder>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>

#include <deque>
#include <map>
#include <optional>

namespace zm::webhook {

struct Answer
{
    QHttpServerResponder::StatusCode status = QHttpServerResponder::StatusCode::Ok;
    QByteArray json; ///< empty for a bare status
};

/// Answers that wait until an event is on disk. In the order of their requests on each connection,
/// and dropped where the client has gone: Qt 6.4 cares for neither.
class Answers final : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64;

    explicit Answers(QObject *parent = nullptr);

    Ticket hold(QHttpServerResponder &&responder);
    /// False when the client has gone. Later calls with the same ticket do nothing.
    bool give(Ticket ticket, const Answer &answer);
    bool isWaiting(Ticket ticket) const { return m_waiting.contains(ticket); }
    void clear();

Q_SIGNALS:
    void clientGone();

private:
    struct Waiting
    {
        QHttpServerResponder responder;
        QPointer<QTcpSocket> socket;
        std::optional<Answer> answer;
    };

    bool write(Waiting &waiting, const Answer &answer);
    void drop(QObject *socket);

    Ticket m_last = 0;
    std::map<Ticket, Waiting> m_waiting;
    QHash<QObject *, std::deque<Ticket>> m_order; ///< only where Qt gives the socket
};

} // namespace zm::webhook
