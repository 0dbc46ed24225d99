// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/overload.h>

#include <QSet>

#include <calls/callfacts.h>
#include <calls/factfields.h>
#include <calls/grouping.h>

#include <algorithm>

namespace zm {

namespace {

/// Puts one fact where it belongs in the sorted list; false when it is there.
template <class T> bool insert(QList<T> &list, const T &fact)
{
    const auto less = [](const T &a, const T &b) { return facts::compare(a, b) < 0; };
    const auto place = std::lower_bound(list.cbegin(), list.cend(), fact, less);
    if (place != list.cend() && facts::compare(*place, fact) == 0)
        return false;
    list.insert(place, fact);
    return true;
}

template <class T> bool insertAll(QList<T> &list, const QList<T> &facts)
{
    bool news = false;
    for (const T &fact : facts)
        news |= insert(list, fact);
    return news;
}

} // namespace

bool CallFacts::absorb(const Event &event)
{
    return std::visit(
        overload{
            [&](const LegEvent &e) { return insert(m_legs, LegFact{event.at, e}); },
            [&](const TransferEvent &e) { return insert(m_transfers, TransferFact{event.at, e}); },
            [&](const VoicemailEvent &e) {
                return insert(m_voicemails, VoicemailFact{event.at, e});
            },
            [&](const RecordEvent &e) { return insertAll(m_elements, e.elements); },
            [&](const SummaryEvent &e) { return insertAll(m_summaries, e.calls); },
            // "All records of an owner" names no call: see DirectoryView::deleteRecords().
            [&](const RecordsDeletedEvent &e) { return insertAll(m_deleted, e.elementIds); },
            [](const auto &) { return false; },
        },
        event.body);
}

bool CallFacts::merge(const CallFacts &other)
{
    bool news = insertAll(m_elements, other.m_elements);
    news |= insertAll(m_summaries, other.m_summaries);
    news |= insertAll(m_legs, other.m_legs);
    news |= insertAll(m_transfers, other.m_transfers);
    news |= insertAll(m_voicemails, other.m_voicemails);
    news |= insertAll<QString>(m_deleted, other.m_deleted);
    return news;
}

Instant CallFacts::started() const
{
    std::optional<Instant> first;
    const auto take = [&first](std::optional<Instant> at) {
        if (at && (!first || *at < *first))
            first = at;
    };
    for (const CallElement &e : m_elements)
        take(e.start);
    for (const CallSummary &s : m_summaries)
        take(s.start);
    for (const LegFact &f : m_legs)
        take(f.leg.ringAt ? f.leg.ringAt : f.at);
    if (!first) {
        for (const TransferFact &f : m_transfers)
            take(f.at);
        for (const VoicemailFact &f : m_voicemails)
            take(f.at);
    }
    return first.value_or(Instant{});
}

QStringList CallFacts::aliases() const
{
    QSet<QString> found;
    const auto add = [&found](const QString &alias) {
        if (!alias.isEmpty())
            found.insert(alias);
    };
    for (const CallElement &e : m_elements) {
        add(aliasOf(e.call));
        add(aliasOfHistory(e.historyId));
        add(aliasOfElement(e.elementId));
    }
    for (const CallSummary &s : m_summaries) {
        add(aliasOf(s.call));
        add(aliasOfHistory(s.historyId));
    }
    for (const LegFact &f : m_legs)
        add(aliasOf(f.leg.call));
    for (const TransferFact &f : m_transfers) {
        add(aliasOf(f.transfer.call));
        add(aliasOf(f.transfer.consultation));
    }
    for (const VoicemailFact &f : m_voicemails) {
        add(aliasOf(f.voicemail.call));
        add(aliasOfHistory(f.voicemail.historyId));
    }
    for (const QString &id : m_deleted)
        add(aliasOfElement(id));
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

} // namespace zm
