// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/factbatch.h>
#include <calls/grouping.h>

namespace zm {

void FactBatch::add(const Event &event)
{
    if (const auto *leg = std::get_if<LegEvent>(&event.body)) {
        // Nine events in ten, and they know their call by one name only.
        const QString alias = aliasOf(leg->call);
        if (alias.isEmpty())
            return;
        const auto known = m_byAlias.constFind(alias);
        const int place = known == m_byAlias.cend() ? int(m_calls.size()) : *known;
        if (known == m_byAlias.cend()) {
            m_byAlias.insert(alias, place);
            m_calls.emplaceBack();
        }
        m_calls[place].absorb(event);
        return;
    }
    for (const CallFacts &piece : piecesOf(event))
        addPiece(piece);
}

void FactBatch::addPiece(const CallFacts &piece)
{
    const QStringList aliases = piece.aliases();
    if (aliases.isEmpty())
        return;
    int place = -1;
    for (const QString &alias : aliases) {
        const int other = m_byAlias.value(alias, -1);
        if (other < 0 || other == place)
            continue;
        if (place < 0) {
            place = other;
            continue;
        }
        // Two calls of this batch turn out to be one.
        const CallFacts loser = std::exchange(m_calls[other], {});
        m_calls[place].merge(loser);
        for (const QString &theirs : loser.aliases())
            m_byAlias.insert(theirs, place);
    }
    if (place < 0) {
        place = int(m_calls.size());
        m_calls.emplaceBack();
    }
    m_calls[place].merge(piece);
    for (const QString &alias : aliases)
        m_byAlias.insert(alias, place);
}

QList<CallFacts> FactBatch::take()
{
    QList<CallFacts> calls = std::exchange(m_calls, {});
    m_byAlias.clear();
    calls.removeIf([](const CallFacts &facts) { return facts == CallFacts{}; });
    return calls;
}

} // namespace zm
