// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace zm::store {

class Database;

/// One step of the schema: a file NNNN_what.sql.
struct Migration
{
    int version = 0;
    QString name;           ///< file name, for messages
    QStringList statements; ///< parted by lines `-- next`: splitting at `;` would break triggers
};

/// All steps of a folder in order. Numbers run from 1 without gaps, else it is an Error.
Result<QList<Migration>> migrationsIn(const QString &folder);

/// Marks a file as ours (`PRAGMA application_id`): "ZmAt".
inline constexpr int ApplicationId = 0x5A6D4174;

/// Runs steps and their version bumps in one transaction. Those that another program has done
/// meanwhile are passed over. An Error names the step.
Result<> apply(Database &db, const QList<Migration> &steps);

/// Copies the database as it is to `<path>.v<version>.bak`, whole and on disk when it answers.
Result<QString> copyBeforeUpgrade(Database &db, int version);

} // namespace zm::store
