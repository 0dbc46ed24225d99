// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tunnel/tunnelplan.h>

namespace zm::tunnel {

/// What one line of a tunnel program's output tells us. Pure: how each program talks is known here
/// and nowhere else, from its public documentation and its own output.
struct Told
{
    bool isUp = false; ///< the far end is ready to bring requests
    QString publicUrl; ///< https://host, without a path
    QString trouble;   ///< a whole sentence on what is wrong, for the end that follows

    bool operator==(const Told &) const = default;
};
Told readLine(Kind kind, const QString &line);

/// Why the program ended, in plain words, where its output has not told: `lastLine` is the last
/// that it said.
QString sentenceOfEnd(const QString &program, int exitCode, bool crashed, const QString &lastLine);
QString sentenceOfMissing(Kind kind, const QString &program);

} // namespace zm::tunnel
