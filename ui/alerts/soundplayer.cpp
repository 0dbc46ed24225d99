// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/soundplayer.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

SoundPlayer::Players SoundPlayer::systemPlayers()
{
    return {{u"pw-play"_s}, {u"paplay"_s}, {u"aplay"_s, u"-q"_s}, {u"afplay"_s}};
}

SoundPlayer::SoundPlayer(Players players, QObject *parent)
    : QObject(parent)
    , m_players(std::move(players))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestMs);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_process)
            m_process->kill();
    });
}

SoundPlayer::~SoundPlayer()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(500);
}

QString SoundPlayer::fileOf(Sound sound)
{
    const QString path = m_folder.filePath(u"%1.wav"_s.arg(int(sound)));
    if (!QFile::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(chime(sound)) < 0)
            return {};
    }
    return path;
}

void SoundPlayer::play(Sound sound)
{
    if (!m_process) {
        start(sound);
        return;
    }
    // The same or a lower one adds nothing to what is being heard.
    if (sound > m_sound)
        m_next = m_next ? std::max(*m_next, sound) : sound;
}

void SoundPlayer::start(Sound sound)
{
    m_sound = sound;
    QString program;
    while (!m_players.isEmpty()) {
        program = QStandardPaths::findExecutable(m_players.first().first());
        if (!program.isEmpty())
            break;
        m_players.removeFirst();
    }
    const QString file = fileOf(sound);
    if (program.isEmpty() || file.isEmpty()) {
        if (!std::exchange(m_toldTrouble, true))
            Q_EMIT failed(tr("Alerts make no sound: no player was found. Install pipewire-bin, "
                             "pulseaudio-utils or alsa-utils."));
        return;
    }
    m_process = new QProcess(this);
    m_process->setProgram(program);
    m_process->setArguments(m_players.first().mid(1) << file);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(false);
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        ended(code == 0 && status == QProcess::NormalExit);
    });
    m_limit.start();
    m_process->start(QIODevice::NotOpen);
}

void SoundPlayer::ended(bool well)
{
    m_limit.stop();
    m_process->disconnect(this);
    m_process->deleteLater();
    m_process = nullptr;
    const Sound last = m_sound;
    const auto next = std::exchange(m_next, {});
    if (well) {
        Q_EMIT played(last);
        if (next)
            start(*next);
        return;
    }
    // A player without a sound server fails: the next one may do better.
    m_players.removeFirst();
    start(next.value_or(last));
}

} // namespace zm::ui
