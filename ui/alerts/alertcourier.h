// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/alerts/alertdesk.h>
#include <ui/alerts/alerttray.h>
#include <ui/alerts/soundplayer.h>

#include <QObject>

#include <hooks/hooks.h>

namespace zm::ui {

/// Carries alerts beyond the screen: sounds, the desktop's notifications, the tray, hooks. Whether
/// somebody is to be told is the desk's to say; how, is the settings'. GUI thread.
class AlertCourier final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    AlertCourier(AlertDesk &desk, const BoardMirror &board, const Theme &theme,
                 SoundPlayer::Players players = SoundPlayer::systemPlayers(),
                 QObject *parent = nullptr);

    AlertTray &tray() { return m_tray; }
    SoundPlayer &sounds() { return m_sounds; }
    hooks::Hooks &hooks() { return m_hooks; }
    void trySound(AlertLevel level);
    /// Sets the hooks off with made-up facts, and says what became of them.
    void tryHooks();

Q_SIGNALS:
    /// Something that a person should read.
    void said(const QString &sentence, zm::AlertLevel level);

private:
    void carry(const alerts::AlertEvent &event, const QString &subject);
    void tellTray();

    AlertDesk &m_desk;
    const BoardMirror &m_board;
    AlertTray m_tray;
    SoundPlayer m_sounds;
    hooks::Hooks m_hooks;
    bool m_trying = false;
};

} // namespace zm::ui
