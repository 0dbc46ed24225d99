// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebSocket>
#include <QtGlobal>

namespace zm::zoom {

/// QWebSocket calls its error signal `error` until Qt 6.4, `errorOccurred` from 6.5 on.
inline constexpr auto webSocketError =
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    &QWebSocket::errorOccurred;
#else
    QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error);
#endif

} // namespace zm::zoom
