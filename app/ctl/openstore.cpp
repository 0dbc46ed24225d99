// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/ctl/openstore.h>
#include <engine/factkeeper.h>
#include <engine/rowkeeper.h>
#include <engine/statenotes.h>
#include <store/database.h>

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

Result<std::unique_ptr<store::Database>> openFiled(const QString &path)
{
    if (!path.contains("://"_L1) && !QFileInfo::exists(path))
        return fail(ErrorKind::Storage,
                    u"There is no database at %1. Collect or import events first."_s.arg(path));
    auto db = store::Database::open(path);
    if (!db)
        return db;
    if (!(*db)->isReadOnly())
        if (const auto filed = engine::FactKeeper::catchUp(**db); !filed)
            return Failure(filed.error());
    return db;
}

Result<> bringRowsUp(const QString &path)
{
    const auto db = openFiled(path);
    if (!db)
        return Failure(db.error());
    if ((*db)->isReadOnly())
        return {};
    const auto done = engine::RowKeeper::catchUp(**db);
    return done ? Result<>() : Failure(done.error());
}

Result<> rebuildStateLog(const QString &path)
{
    const auto db = openFiled(path);
    if (!db)
        return Failure(db.error());
    return (*db)->isReadOnly() ? Result<>() : engine::rebuildStates(**db);
}

} // namespace zm::app
