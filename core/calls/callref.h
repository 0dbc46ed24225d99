// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>

#include <QString>

namespace zm {

/// Who, in a call: enough to print and to group by. Fields may be empty when neither the directory
/// nor the call's own facts know them.
struct AgentRef
{
    AgentId id; ///< Zoom user or common-area id, "ext:NNN" when only the extension is known
    QString name;
    QString extension;

    /// What rows group by: the extension is the one field that every generation of records has.
    QString key() const { return extension.isEmpty() ? id.text : extension; }
    QString label() const { return name.isEmpty() ? key() : name; }
    bool isEmpty() const { return id.isEmpty() && extension.isEmpty(); }
    bool operator==(const AgentRef &) const = default;
};

struct QueueRef
{
    QueueId id; ///< Zoom call-queue id, "ext:NNN" when only the extension is known
    QString name;
    QString extension;

    QString key() const { return extension.isEmpty() ? id.text : extension; }
    QString label() const { return name.isEmpty() ? key() : name; }
    bool isEmpty() const { return id.isEmpty() && extension.isEmpty(); }
    bool operator==(const QueueRef &) const = default;
};

} // namespace zm
