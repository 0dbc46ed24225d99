// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <domain/boardrows.h>
#include <domain/livestate.h>

#include <QByteArray>
#include <QDate>
#include <QHash>

namespace zm::engine {

/// What a start needs to show a whole board at once: the live state and the day's counts so far.
struct BoardCheckpoint
{
    LiveState state;
    QDate day; ///< the local day that the counts are of
    QHash<QString, DayCounts> counts;
    QHash<QString, int> answered;
    QString account;
};

inline constexpr int checkpointFormat = 3;
QByteArray toBytes(const BoardCheckpoint &checkpoint);
Result<BoardCheckpoint> checkpointFromBytes(const QByteArray &bytes);

} // namespace zm::engine
