// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>

#include <QList>
#include <QString>

namespace zm::ui {

/// A number that a page counted itself, with the calls that it counts: for the explanation.
struct ListedNumber
{
    QString title; ///< "Missed · Ann Adeyemi"
    QString rule;  ///< what it means, in a sentence
    QString number;
    QString inputs;      ///< parts of a sum or ratio; commas part them
    QList<CallId> calls; ///< one for each that is counted: a call that counts twice is there twice

    bool operator==(const ListedNumber &) const = default;
};

} // namespace zm::ui
