// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>

#include <wire/envelope.h>

namespace zm::wire {

namespace {

QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QByteArray wrap(const char *type, const AgentId &user, const QByteArray &body, Instant read)
{
    QByteArray envelope = QByteArrayLiteral("{\"event\":\"zoommate.") + type
                          + QByteArrayLiteral("\",\"event_ts\":") + QByteArray::number(toMs(read))
                          + QByteArrayLiteral(",\"payload\":{");
    if (!user.isEmpty())
        envelope += QByteArrayLiteral("\"user_id\":") + quoted(user.text) + ',';
    return envelope + QByteArrayLiteral("\"object\":") + body + QByteArrayLiteral("}}");
}

} // namespace

QByteArray wrapHistoryDetail(const QByteArray &body, Instant read)
{
    return wrap("history_detail", {}, body, read);
}

QByteArray wrapUserHistory(const AgentId &user, const QByteArray &body, Instant read)
{
    return wrap("user_history", user, body, read);
}

QByteArray wrapCallHistory(const QByteArray &body, Instant read)
{
    return wrap("call_history", {}, body, read);
}

QByteArray wrapPresence(const AgentId &user, const QByteArray &body, Instant read)
{
    return wrap("presence", user, body, read);
}

} // namespace zm::wire
