// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/sourceword.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

QString wordFor(EventSource source)
{
    switch (source) {
    case EventSource::WebSocket:
        return u"websocket"_s;
    case EventSource::Webhook:
        return u"webhook"_s;
    case EventSource::Replay:
        return u"replay"_s;
    case EventSource::Rest:
        return u"rest"_s;
    case EventSource::Engine:
        break;
    }
    return u"engine"_s;
}

EventSource sourceFrom(QStringView word)
{
    for (const EventSource source :
         {EventSource::WebSocket, EventSource::Webhook, EventSource::Replay, EventSource::Rest}) {
        if (word == wordFor(source))
            return source;
    }
    return EventSource::Engine;
}

} // namespace zm::store
