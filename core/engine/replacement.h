// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>
#include <base/instant.h>

#include <QList>
#include <QString>

namespace zm {
struct Call;
} // namespace zm

namespace zm::engine {

/// A provisional number that its record changed after it had been shown.
struct Replacement
{
    CallId call;
    QString number; ///< "wait of Support, seconds", "outcome of Support", "talk of 1002, seconds"
    QString from;   ///< as it was shown
    QString to;     ///< as the record has it; empty when it is gone
    Instant at{};   ///< when it was replaced

    bool operator==(const Replacement &) const = default;
};

/// One number of a call as boards and reports show it.
struct ShownNumber
{
    QString name;
    QString value;

    bool operator==(const ShownNumber &) const = default;
};

/// What a finished call adds to the numbers that people see, in one order.
QList<ShownNumber> shownNumbersOf(const Call &call);
/// The shown numbers that differ; of those that are gone the new side is empty. A number that was
/// never shown has misled nobody and is not among them.
QList<Replacement> replacementsBetween(const CallId &call, const QList<ShownNumber> &before,
                                       const QList<ShownNumber> &after, Instant at);

} // namespace zm::engine
