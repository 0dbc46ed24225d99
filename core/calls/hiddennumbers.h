// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <calls/callfacts.h>

#include <functional>

namespace zm {

/// What stands in place of an outside number that is to be forgotten: `+999` and twelve digits of a
/// keyed digest (HMAC-SHA-256). No country has the code +999, so nobody is called by mistake, and
/// whatever counts, groups and masks numbers does so as before. Without the key nobody can tell
/// which number it was, nor try all of them; with the same key the same number gets the same
/// stand-in, so that repeat and missed callers stay countable.
class NumberHider
{
public:
    /// An empty secret hides nothing: see canHide().
    explicit NumberHider(const QByteArray &secret);

    bool canHide() const { return !m_key.isEmpty(); }
    /// In E.164; a stand-in stays as it is, and so does what is no outside number.
    QString hidden(const QString &number) const;
    static bool isHidden(const QString &number);

private:
    QByteArray m_key;
};

/// The facts of a call with the outside parties' numbers hidden and their names gone. `isOurs` says
/// which numbers belong to the house: those stay. Applied twice it changes nothing.
CallFacts withHiddenNumbers(const CallFacts &facts, const NumberHider &hider,
                            const std::function<bool(const QString &)> &isOurs);

} // namespace zm
