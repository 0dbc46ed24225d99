// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/overload.h>

#include <QHash>
#include <QSet>

#include <calls/grouping.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm {

QString withoutSuffix(const QString &callId)
{
    const qsizetype mark = callId.lastIndexOf(u'_');
    if (mark <= 0 || mark == callId.size() - 1)
        return callId;
    const bool isNumber = std::all_of(callId.cbegin() + mark + 1, callId.cend(),
                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? callId.left(mark) : callId;
}

QString aliasOf(const CallId &call)
{
    return call.isEmpty() ? QString() : QString(u"c:"_s + withoutSuffix(call.text));
}

QString aliasOfHistory(const QString &historyId)
{
    return historyId.isEmpty() ? QString() : QString(u"h:"_s + historyId);
}

QString aliasOfElement(const QString &elementId)
{
    return elementId.isEmpty() ? QString() : QString(u"e:"_s + elementId);
}

QList<CallFacts> piecesOf(const Event &event)
{
    QList<CallFacts> pieces;
    const auto add = [&](auto body) {
        Event part = event;
        part.body = std::move(body);
        CallFacts facts;
        if (facts.absorb(part))
            pieces.append(facts);
    };
    std::visit(overload{
                   [&](const RecordEvent &e) {
                       for (const CallElement &element : e.elements)
                           add(RecordEvent{{element}});
                   },
                   [&](const SummaryEvent &e) {
                       for (const CallSummary &summary : e.calls)
                           add(SummaryEvent{{summary}});
                   },
                   [&](const RecordsDeletedEvent &e) {
                       for (const QString &id : e.elementIds)
                           add(RecordsDeletedEvent{e.owner, false, {id}});
                   },
                   [&](const auto &e) { add(e); },
               },
               event.body);
    return pieces;
}

QStringList aliasesOf(const Event &event)
{
    QSet<QString> all;
    for (const CallFacts &piece : piecesOf(event)) {
        const QStringList aliases = piece.aliases();
        all.unite(QSet<QString>(aliases.cbegin(), aliases.cend()));
    }
    QStringList sorted(all.cbegin(), all.cend());
    sorted.sort();
    return sorted;
}

Result<Touched> absorbInto(GroupShelf &shelf, const CallFacts &piece)
{
    Touched touched;
    const QStringList aliases = piece.aliases();
    if (aliases.isEmpty())
        return touched; // names no call: an event without call_id
    QStringList known;
    for (const QString &alias : aliases) {
        const Result<QString> key = shelf.keyOf(alias);
        if (!key)
            return tl::unexpected(key.error());
        if (!key->isEmpty() && !known.contains(*key))
            known.append(*key);
    }
    CallFacts all = piece;
    bool news = known.size() != 1;
    for (const QString &key : std::as_const(known)) {
        const Result<CallFacts> facts = shelf.load(key);
        if (!facts)
            return tl::unexpected(facts.error());
        CallFacts merged = *facts;
        news |= merged.merge(all);
        all = std::move(merged);
    }
    if (!news)
        return touched;
    const QStringList allAliases = all.aliases();
    const QString key = allAliases.first();
    for (const QString &old : std::as_const(known)) {
        if (old == key)
            continue;
        if (const Result<> removed = shelf.remove(old); !removed)
            return tl::unexpected(removed.error());
        touched.gone.append(old);
    }
    if (const Result<> put = shelf.put(key, all, allAliases); !put)
        return tl::unexpected(put.error());
    touched.changed.append(key);
    return touched;
}

Result<Touched> absorbInto(GroupShelf &shelf, const Event &event)
{
    QSet<QString> changed, gone;
    const QList<CallFacts> pieces = piecesOf(event);
    for (const CallFacts &piece : pieces) {
        const Result<Touched> part = absorbInto(shelf, piece);
        if (!part)
            return part;
        for (const QString &key : part->gone) {
            changed.remove(key);
            gone.insert(key);
        }
        for (const QString &key : part->changed) {
            gone.remove(key);
            changed.insert(key);
        }
    }
    Touched touched{QStringList(changed.cbegin(), changed.cend()),
                    QStringList(gone.cbegin(), gone.cend())};
    touched.changed.sort();
    touched.gone.sort();
    return touched;
}

} // namespace zm
