// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QList>
#include <QString>
#include <QUrl>

#include <utility>

namespace zm::zoom {

/// Parameters of a query or form, in order; an array is a key that repeats.
using Query = QList<std::pair<QString, QString>>;

/// Every value percent-encoded whole, the plus sign too: QUrlQuery leaves it, and servers read it
/// as a blank.
QByteArray encoded(const Query &query);
/// An id as one segment of a path.
QString pathSegment(const QString &id);

/// A choice for people: what Zoom calls it, and what `fromBase` takes.
struct ZoomRegion
{
    QString name;
    QString url;
};
/// Zoom for everybody first (CONTRACT a: its host serves every region), then the regional hosts and
/// Zoom for Government.
const QList<ZoomRegion> &zoomRegions();

/// The three doors of a Zoom account.
struct ZoomHosts
{
    QUrl token;     ///< whole URL of the token request
    QUrl rest;      ///< base that paths such as /phone/users are appended to
    QUrl webSocket; ///< without its query

    /// Zoom itself. `api.zoom.us` serves accounts of every region.
    static ZoomHosts zoom();
    /// Another host, as `--zoom-url` names it: `http://HOST:PORT` means /oauth/token, /v2/… and
    /// ws://HOST:PORT/ws; https gives wss. An empty text means Zoom. One of Zoom's own hosts (a
    /// region's, the government's) keeps to its family: the token and the event stream have hosts
    /// of their own there (CONTRACT a, e; the government's by analogy). Plain http is for this
    /// computer only unless `allowPlainHttp`: the client secret travels in it. ErrorKind::Invalid
    /// otherwise.
    static Result<ZoomHosts> fromBase(const QString &url, bool allowPlainHttp = false);

    QUrl restUrl(const QString &path, const Query &query = {}) const;
    /// Holds the token: never log it.
    QUrl webSocketUrl(const QString &subscriptionId, const QString &accessToken) const;

    bool operator==(const ZoomHosts &) const = default;
};

} // namespace zm::zoom
