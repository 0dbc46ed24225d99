// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "qtcompat.h"

namespace zm::webhook {

using StatusCode = QHttpServerResponder::StatusCode;

Answers::Answers(QObject *parent)
    : QObject(parent)
{}

Answers::Ticket Answers::hold(QHttpServerResponder &&responder)
{
    const Ticket ticket = ++m_last;
    QTcpSocket *socket = compat::socketOf(responder);
    m_waiting.emplace(ticket, Waiting{std::move(responder), socket, {}});
    if (socket) {
        auto &order = m_order[socket];
        if (order.empty())
            connect(socket, &QObject::destroyed, this, &Answers::drop, Qt::UniqueConnection);
        order.push_back(ticket);
    }
    return ticket;
}

bool Answers::give(Ticket ticket, const Answer &answer)
{
    const auto found = m_waiting.find(ticket);
    if (found == m_waiting.end() || found->second.answer)
        return false;
    const auto order = m_order.find(found->second.socket.data());
    if (order == m_order.end()) {
        const bool written = write(found->second, answer);
        m_waiting.erase(found);
        return written;
    }
    found->second.answer = answer;
    const bool connected = found->second.socket->state() == QAbstractSocket::ConnectedState;
    while (!order->empty()) {
        const auto first = m_waiting.find(order->front());
        if (!first->second.answer)
            break;
        write(first->second, *first->second.answer);
        m_waiting.erase(first);
        order->pop_front();
    }
    if (order->empty())
        m_order.erase(order);
    return connected;
}

void Answers::clear()
{
    m_order.clear();
    m_waiting.clear();
}

bool Answers::write(Waiting &waiting, const Answer &answer)
{
    // 6.4 would write to whatever the socket's memory has become.
    const bool hasSocket = compat::socketOf(waiting.responder) != nullptr;
    if (hasSocket
        && (!waiting.socket || waiting.socket->state() != QAbstractSocket::ConnectedState)) {
        Q_EMIT clientGone();
        return false;
    }
    if (answer.status == StatusCode::MethodNotAllowed)
        compat::writeNotAllowed(waiting.responder);
    else if (answer.json.isEmpty())
        waiting.responder.write(answer.status);
    else
        waiting.responder.write(answer.json, QByteArrayLiteral("application/json"), answer.status);
    return true;
}

void Answers::drop(QObject *socket)
{
    const auto tickets = m_order.take(socket);
    for (const Ticket ticket : tickets) {
        m_waiting.erase(ticket);
        Q_EMIT clientGone();
    }
}

} // namespace zm::webhook
