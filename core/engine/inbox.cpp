// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <engine/inbox.h>

#include <wire/eventdecoder.h>

namespace zm::engine {

Inbox::Inbox(store::GroupCommitter &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{}

void Inbox::take(const RawEvent &raw, const Stored &stored)
{
    ++m_counts.read;
    Result<wire::Decoded> decoded = wire::decodeEvent(raw.body, raw.source, raw.received);
    if (!decoded) {
        ++m_counts.rejected;
        qCInfo(lcEngine).noquote() << "An event was rejected:" << decoded.error().toString();
        Q_EMIT rejected(decoded.error());
        if (stored)
            stored(Failure(decoded.error()));
        return;
    }
    // A name that is known and merely changes nothing here counts like any other event.
    const bool unknown = !wire::isKnownEvent(decoded->type);
    if (unknown)
        qCInfo(lcEngine).noquote() << "An unknown event was kept:" << decoded->type;
    Q_EMIT arrived(decoded->event);

    store::JournalEntry entry;
    entry.source = raw.source;
    entry.received = raw.received;
    entry.eventAt = decoded->event.at;
    entry.type = decoded->type;
    entry.key = decoded->key;
    entry.body = raw.body;
    m_journal.submit(std::move(entry), [this, unknown, stored, type = decoded->type,
                                        event = std::move(decoded->event)](
                                           const Result<store::Appended> &place) mutable {
        if (!place)
            ++m_counts.rejected;
        else if (!place->isNew)
            ++m_counts.duplicate;
        else if (unknown)
            ++m_counts.unknown;
        else
            ++m_counts.fresh;
        if (place)
            Q_EMIT filed(type, !unknown, !place->isNew, event.received);
        if (place && place->isNew) {
            event.seq = place->seq;
            Q_EMIT journalled(event);
        }
        if (stored)
            stored(place);
    });
}

void Inbox::post(const Event &event)
{
    Q_EMIT arrived(event);
}

} // namespace zm::engine
