// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <calls/grouping.h>

namespace zm {

/// The shelf in memory: today's calls on the live board, a replay, a test. A value; not shared
/// between threads.
class CallBook final : public GroupShelf
{
public:
    /// Files what the event tells of calls; says which groups know more now.
    Touched apply(const Event &event);

    const CallFacts *find(const QString &key) const;
    const CallFacts *find(const CallId &call) const; ///< by any of its call ids
    QString keyOf(const CallId &call) const;
    QStringList keys() const { return m_groups.keys(); }
    qsizetype size() const { return m_groups.size(); }
    /// Forgets groups that began before `before`: the live board keeps a day or two.
    void forget(Instant before);
    /// Forgets one group with all its names; a later fact of it would begin a new one.
    void drop(const QString &key);
    void clear();

    template <class Fn> void forEach(Fn fn) const
    {
        for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
            fn(it.key(), it.value());
    }

    Result<QString> keyOf(const QString &alias) override;
    Result<CallFacts> load(const QString &key) override;
    Result<> put(const QString &key, const CallFacts &facts, const QStringList &aliases) override;
    Result<> remove(const QString &key) override;

private:
    QHash<QString, CallFacts> m_groups;
    QHash<QString, QString> m_aliases;
};

} // namespace zm
