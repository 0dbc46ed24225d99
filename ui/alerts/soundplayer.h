// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/alerts/chime.h>

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

class QProcess;

namespace zm::ui {

/// Plays one sound at a time through a player of the system, in a process of its own: a sound
/// server that hangs or crashes must not take a wall with it that runs for months. What comes
/// meanwhile waits, the highest class of it only. Without a player it is silent and says so once.
/// GUI thread; never blocks it.
class SoundPlayer final : public QObject
{
    Q_OBJECT
public:
    /// Players by their names or paths, with their arguments; the first that works is kept.
    using Players = QList<QStringList>;
    static Players systemPlayers();

    explicit SoundPlayer(Players players = systemPlayers(), QObject *parent = nullptr);
    ~SoundPlayer() override;

    void play(Sound sound);
    bool isPlaying() const { return m_process != nullptr; }

Q_SIGNALS:
    void played(zm::ui::Sound sound);
    /// No sound can be heard; a whole sentence.
    void failed(const QString &sentence);

private:
    void start(Sound sound);
    void ended(bool well);
    QString fileOf(Sound sound);

    static constexpr int longestMs = 5'000;

    Players m_players;
    QTemporaryDir m_folder;
    QProcess *m_process = nullptr;
    Sound m_sound = Sound::Warning;
    std::optional<Sound> m_next;
    QTimer m_limit;
    bool m_toldTrouble = false;
};

} // namespace zm::ui
