// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/engineoptions.h>

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

QString defaultDatabasePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
           + u"/zoommate/zoommate.db"_s;
}

} // namespace zm::engine
