// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/websocketframe.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The webhook body in a `content`; empty when there is none.
QByteArray eventBody(QJsonValue content)
{
    // A string once is the rule; a string in a string has to be unpacked twice.
    for (int depth = 0; depth < 3 && content.isString(); ++depth) {
        const QByteArray text = content.toString().toUtf8();
        const QJsonDocument document = QJsonDocument::fromJson(text);
        if (document.isObject())
            return text;
        // QJsonDocument reads no bare string, hence the array around it.
        const QJsonDocument wrapped = QJsonDocument::fromJson('[' + text + ']');
        if (wrapped.array().size() != 1)
            return {};
        content = wrapped.array().first();
    }
    if (content.isObject())
        return QJsonDocument(content.toObject()).toJson(QJsonDocument::Compact);
    return {};
}

bool saysNo(const QJsonValue &success)
{
    return (success.isBool() && !success.toBool()) || success.toString() == "false"_L1;
}

} // namespace

WebSocketFrame readFrame(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject frame = document.object();
    const QString module = frame.value("module"_L1).toString();
    const QJsonValue content = frame.value("content"_L1);

    if (saysNo(frame.value("success"_L1))) {
        // "Invalid Token" until October 2025, "Token is invalid" since, who knows what next.
        const bool token = content.toString().contains("token"_L1, Qt::CaseInsensitive);
        return {token ? WebSocketFrame::Kind::RefusedToken : WebSocketFrame::Kind::Refused, {}};
    }
    if (module == "build_connection"_L1)
        return {WebSocketFrame::Kind::Greeting, {}};
    if (module == "heartbeat"_L1)
        return {WebSocketFrame::Kind::Heartbeat, {}};
    if (module == "message"_L1) {
        QByteArray body = eventBody(content);
        if (body.isEmpty())
            return {};
        return {WebSocketFrame::Kind::Event, std::move(body)};
    }
    if (module.isEmpty())
        return {};
    return {WebSocketFrame::Kind::Other, {}};
}

QString heartbeatFrame()
{
    return u"{\"module\":\"heartbeat\"}"_s;
}

} // namespace zm::zoom
