// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/misseddesk.h>
#include <store/database.h>
#include <store/factstore.h>

#include <QHash>

#include <calls/assemble.h>
#include <calls/businessday.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// As the report's: an episode may have begun before the range; whoever has not called for a month
/// is a new story.
constexpr milliseconds reach = 31 * 24h;
constexpr qsizetype chunk = 200;

/// The note of an episode: the latest that was written between its beginning and the next one's.
store::CallerNote noteOf(const QList<store::CallerNote> &notes, Instant from, Instant before)
{
    store::CallerNote found;
    for (const store::CallerNote &note : notes) {
        if (from <= note.firstMissed && note.firstMissed < before && note.changed >= found.changed)
            found = note;
    }
    return found;
}

} // namespace

MissedDesk::MissedDesk(QTimeZone zone, MissedCallerRules rules)
    : m_zone(std::move(zone))
    , m_rules(std::move(rules))
    , m_callers(m_zone, m_rules)
{}

void MissedDesk::noteFiled(const QStringList &keys)
{
    if (m_readFrom) // else the first look reads them anyway
        m_filed.unite(QSet<QString>(keys.cbegin(), keys.cend()));
}

Result<> MissedDesk::readAll(store::Database &db, Instant from, Instant to,
                             const Progress &progress)
{
    m_callers = MissedCallers(m_zone, m_rules);
    m_readFrom.reset();
    m_filed.clear();
    auto directory = listedDirectory(db);
    if (!directory)
        return Failure(directory.error());
    bool cancelled = false;
    int sinceTold = 0;
    const auto read =
        store::FactStore::read(db, from, Instant::max(), [&](const store::FactGroup &group) {
            if (const auto facts = CallFacts::fromBytes(group.facts)) {
                directory->learn(*facts);
                m_callers.learn(group.key, assemble(*facts, *directory));
            }
            if (progress && ++sinceTold % 64 == 0) {
                const double done =
                    double((group.started - from).count()) / double((to - from).count());
                cancelled = !progress(std::clamp(done, 0.0, 1.0));
            }
            return !cancelled;
        });
    if (!read)
        return read;
    if (cancelled)
        return fail(ErrorKind::Cancelled, u"The desk was not wanted any more."_s);
    m_readFrom = from;
    return {};
}

Result<> MissedDesk::readFiled(store::Database &db)
{
    if (m_filed.isEmpty())
        return {};
    const QStringList filed(m_filed.cbegin(), m_filed.cend());
    auto directory = listedDirectory(db);
    if (!directory)
        return Failure(directory.error());
    for (qsizetype from = 0; from < filed.size(); from += chunk) {
        const QStringList some = filed.mid(from, chunk);
        const auto groups = store::FactStore::load(db, some);
        if (!groups)
            return Failure(groups.error());
        // A group that is gone is part of another one, which was filed with it.
        for (const QString &key : some)
            m_callers.forget(key);
        for (const store::FactGroup &group : *groups) {
            const auto facts = CallFacts::fromBytes(group.facts);
            if (!facts || group.started < *m_readFrom)
                continue;
            directory->learn(*facts);
            m_callers.learn(group.key, assemble(*facts, *directory));
        }
    }
    m_filed.clear();
    return {};
}

Result<Desk> MissedDesk::look(store::Database &db, Instant from, Instant to,
                              const Progress &progress)
{
    const Result<> read = m_readFrom && *m_readFrom <= from - reach
                              ? readFiled(db)
                              : readAll(db, from - reach, to, progress);
    if (!read)
        return Failure(read.error());
    const auto notes = store::CallerNotes::since(db, from - reach);
    if (!notes)
        return Failure(notes.error());
    QHash<QString, QList<store::CallerNote>> notesOf;
    for (const store::CallerNote &note : *notes)
        notesOf[note.number].append(note);

    const QList<MissedCaller> episodes = m_callers.episodes();
    QHash<QString, Instant> nextBegins; // of the same number, walking back
    Desk desk{from, to, {}};
    for (auto it = episodes.crbegin(); it != episodes.crend(); ++it) {
        const Instant before = nextBegins.value(it->number, Instant::max());
        nextBegins.insert(it->number, it->firstMissed);
        if (it->firstMissed < from || it->firstMissed >= to)
            continue;
        DeskRow row;
        row.caller = *it;
        row.note = noteOf(notesOf.value(it->number), it->firstMissed, before);
        row.history = m_callers.historyOf(it->number);
        row.due = afterBusinessDays(it->firstMissed, m_rules.windowBusinessDays, m_zone);
        desk.rows.append(row);
    }
    std::reverse(desk.rows.begin(), desk.rows.end());
    return desk;
}

} // namespace zm::engine
