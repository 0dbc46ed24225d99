// SPDX-License-Identifier: GPL-3.0-or-later
#include <calls/callbook.h>

namespace zm {

Touched CallBook::apply(const Event &event)
{
    // Memory does not fail.
    return absorbInto(*this, event).value_or(Touched{});
}

const CallFacts *CallBook::find(const QString &key) const
{
    const auto found = m_groups.constFind(key);
    return found == m_groups.cend() ? nullptr : &*found;
}

const CallFacts *CallBook::find(const CallId &call) const
{
    return find(keyOf(call));
}

QString CallBook::keyOf(const CallId &call) const
{
    return m_aliases.value(aliasOf(call));
}

void CallBook::forget(Instant before)
{
    for (auto it = m_groups.begin(); it != m_groups.end();) {
        if (it->started() < before) {
            for (const QString &alias : it->aliases())
                m_aliases.remove(alias);
            it = m_groups.erase(it);
        } else {
            ++it;
        }
    }
}

void CallBook::drop(const QString &key)
{
    const CallFacts facts = m_groups.take(key);
    const QStringList aliases = facts.aliases();
    for (const QString &alias : aliases)
        m_aliases.remove(alias);
}

void CallBook::clear()
{
    m_groups.clear();
    m_aliases.clear();
}

Result<QString> CallBook::keyOf(const QString &alias)
{
    return m_aliases.value(alias);
}

Result<CallFacts> CallBook::load(const QString &key)
{
    return m_groups.value(key);
}

Result<> CallBook::put(const QString &key, const CallFacts &facts, const QStringList &aliases)
{
    m_groups.insert(key, facts);
    for (const QString &alias : aliases)
        m_aliases.insert(alias, key);
    return {};
}

Result<> CallBook::remove(const QString &key)
{
    m_groups.remove(key);
    return {};
}

} // namespace zm
