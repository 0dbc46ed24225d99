// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>

namespace zm::ui {

/// Whether the session begins with the wall: a file in the desktop's autostart folder (XDG
/// Autostart), which every desktop of Linux reads and its settings list. Elsewhere it is not
/// offered.
class WallAutostart
{
public:
    /// `folder`: ~/.config/autostart; `program`: the file to start, with its whole path.
    WallAutostart(QString folder, QString program);
    /// Those of this user and this program.
    static WallAutostart ofThisUser();
    static bool isOffered();

    bool isOn() const;
    Result<> setOn(bool on) const;
    QString path() const;

private:
    QString m_folder;
    QString m_program;
};

} // namespace zm::ui
