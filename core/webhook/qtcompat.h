// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>

#include <functional>

/// Where Qt HTTP Server 6.4 and 6.8 differ.
namespace zm::webhook::compat {

using Handle = std::function<void(const QHttpServerRequest &, QHttpServerResponder &&)>;

/// Sends every request to `handle`: without routes each one counts as missing.
inline void handleAll(QHttpServer &server, [[maybe_unused]] QObject *context, Handle handle)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(context,
                             [handle = std::move(handle)](const QHttpServerRequest &request,
                                                          QHttpServerResponder &responder) {
                                 handle(request, std::move(responder));
                             });
#else
    server.setMissingHandler(std::move(handle));
#endif
}

/// The connection behind a responder. 6.4 writes to a socket that may be gone and takes the next
/// request before the last is answered, so there we must look after both ourselves. 6.8 does it,
/// and gives no socket; so nobody is proven to the gate there, and a crowd may push out Zoom's own
/// connection, which comes back.
inline QTcpSocket *socketOf([[maybe_unused]] const QHttpServerResponder &responder)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return nullptr;
#else
    return responder.socket();
#endif
}

inline void writeNotAllowed(QHttpServerResponder &responder)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::Allow, "POST");
    responder.write(QByteArray(), headers, QHttpServerResponder::StatusCode::MethodNotAllowed);
#else
    responder.write(QByteArray(), {{"Allow", "POST"}},
                    QHttpServerResponder::StatusCode::MethodNotAllowed);
#endif
}

} // namespace zm::webhook::compat
