// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <functional>

namespace zm {

/// A typed identifier: an AgentId where a QueueId is wanted does not compile.
template <class Tag> struct Id
{
    QString text;

    Id() = default;
    explicit Id(QString value)
        : text(std::move(value))
    {}
    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return text < other.text; }
};

template <class Tag> size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return qHash(id.text, seed);
}

using AgentId =
    Id<struct AgentTag>; ///< Zoom user id, or common-area id; "ext:NNN" until the roster names it
using QueueId = Id<struct QueueTag>; ///< Zoom call-queue id; "ext:NNN" until the directory names it
using CallId = Id<struct CallTag>;   ///< Zoom `call_id` as it came, suffix `_n` kept

} // namespace zm

template <class Tag> struct std::hash<zm::Id<Tag>>
{
    size_t operator()(const zm::Id<Tag> &id) const noexcept { return qHash(id); }
};
