// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zm {

/// How bare digits are to be read. Zoom writes E.164, sometimes without its plus sign.
struct NumberPlan
{
    QString countryCode; ///< "49": a leading 0 then means this country; empty: national forms stay
                         ///< as they are
    int extensionDigits = 6; ///< a bare number of at most so many digits is an extension
};

/// E.164 where it can be told ("+14155550123"), the bare extension for short numbers, empty for
/// withheld callers. Blanks, dashes, dots, brackets, `00` and a trunk zero in brackets go.
QString normalNumber(const QString &raw, const NumberPlan &plan = {});
/// Empty, or one of the words that carriers put in place of a number.
bool isAnonymous(const QString &raw);
/// A bare number short enough to be one of ours.
bool isExtension(const QString &raw, const NumberPlan &plan = {});

} // namespace zm
