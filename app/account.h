// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

namespace zm::app {

/// A Zoom account on this computer. Each has a database, settings and a keychain entry of its own,
/// and nothing of one is ever opened for another.
class Account
{
public:
    /// The one that is meant when none is named.
    Account() = default;
    /// Letters, digits, `-` and `_`, 40 at most; empty or "default" for the one above. It need not
    /// exist yet.
    static Result<Account> named(const QString &name);
    /// Those that have data here, the default one first.
    static QStringList known();
    /// The one that Set-up opened last: what a desktop opens that is told none. The default one
    /// when that has been forgotten since.
    static Account lastChosen();
    void rememberAsChosen() const;

    bool isDefault() const { return m_name.isEmpty(); }
    /// "default", or its name; also the key of its keychain entry.
    QString name() const;
    QString databasePath() const;
    /// Made on disk when first written.
    std::unique_ptr<QSettings> settings() const;

    /// Deletes its database with all that lies beside it, its settings, cache and logs; the data of
    /// `databasePath`, where that is another file. Nothing may have them open. Answers what could
    /// not be deleted.
    QStringList deleteFiles(const QString &databasePath) const;

private:
    QString folder() const; ///< of a named account
    QString settingsFile() const;

    QString m_name;
};

} // namespace zm::app
