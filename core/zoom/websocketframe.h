// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace zm::zoom {

/// One text frame of Zoom's WebSocket, understood (CONTRACT e).
struct WebSocketFrame
{
    enum class Kind {
        Greeting,     ///< `build_connection`, success
        RefusedToken, ///< any module, no success, the text names the token
        Refused,      ///< no success for another reason
        Heartbeat,
        Event, ///< `event` holds one webhook body
        Other, ///< a module we do not know: fine, and no event
        Bad,   ///< not what Zoom sends
    };
    Kind kind = Kind::Bad;
    QByteArray event;
};

/// `content` of a message is JSON in a string, once more encoded or not, or an object as it is. A
/// string is passed on byte by byte; an object is written anew, with equal value.
WebSocketFrame readFrame(const QString &text);

/// What we send every 30 s.
QString heartbeatFrame();

} // namespace zm::zoom
