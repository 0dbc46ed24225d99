// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>

#include <QString>

namespace zm {

/// What kind of thing an extension is. Both of Zoom's spellings (`callQueue`, `call_queue`) land
/// here.
enum class ExtensionKind {
    Unknown,
    User,
    CallQueue,
    AutoReceptionist,
    CommonArea,
    SharedLine,
    Room,
    External,
};

/// One end of a leg, as an event or record names it. Every field may be empty: Zoom leaves out what
/// it likes, withheld callers have neither number nor name.
struct Party
{
    QString userId; ///< Zoom user id, or the object's id where the party is a queue
    QString extensionId;
    QString extension; ///< extension number as text; for outside parties Zoom puts the number here
    QString number;    ///< E.164, or the bare extension for inside parties
    QString name;
    QString device; ///< device id, else device type: tells the handsets of one agent apart
    ExtensionKind kind = ExtensionKind::Unknown;

    bool isObject() const ///< a queue or a menu is never an agent
    {
        return kind == ExtensionKind::CallQueue || kind == ExtensionKind::AutoReceptionist
               || kind == ExtensionKind::SharedLine;
    }
    bool operator==(const Party &) const = default;
};

/// The object a leg came from (`forwarded_by`), or the menu before it (`redirect_forwarded_by`).
struct Forwarder
{
    QString name;
    QString extension;
    ExtensionKind kind = ExtensionKind::Unknown;

    bool isQueue() const { return kind == ExtensionKind::CallQueue; }
    bool operator==(const Forwarder &) const = default;
};

} // namespace zm
