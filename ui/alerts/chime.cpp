// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/chime.h>

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zm::ui {

namespace {

constexpr int rate = 22'050;
constexpr double loudness = 0.5;

struct Note
{
    double hertz; ///< 0: a pause
    int ms;
};

QList<Note> notesOf(Sound sound)
{
    switch (sound) {
    case Sound::Warning:
        return {{587, 130}, {0, 40}, {784, 200}};
    case Sound::Limit:
        return {{784, 110}, {0, 50}, {988, 110}, {0, 50}, {1175, 170}, {0, 220},
                {784, 110}, {0, 50}, {988, 110}, {0, 50}, {1175, 220}};
    case Sound::Silence:
        break;
    }
    return {{523, 420}, {0, 90}, {392, 620}};
}

/// A note that swells and dies away, with a little of its octave: no click at either end.
void add(QByteArray &samples, const Note &note)
{
    const int count = rate * note.ms / 1000;
    for (int i = 0; i < count; ++i) {
        const double at = double(i) / rate;
        const double swell = std::min({1.0, at / 0.012, (note.ms / 1000.0 - at) / 0.04});
        const double turn = 2 * std::numbers::pi * note.hertz * at;
        const double wave = 0.8 * std::sin(turn) + 0.2 * std::sin(2 * turn);
        const double value = note.hertz > 0 ? loudness * swell * std::exp(-1.5 * at) * wave : 0;
        const auto sample = qToLittleEndian(qint16(std::lround(value * 32'000)));
        samples.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
}

template <class Number> void put(QByteArray &bytes, Number value)
{
    const Number little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

QByteArray chime(Sound sound)
{
    QByteArray samples;
    for (const Note &note : notesOf(sound))
        add(samples, note);
    QByteArray wav("RIFF");
    put(wav, quint32(36 + samples.size()));
    wav += "WAVEfmt ";
    put(wav, quint32(16));
    put(wav, quint16(1)); // PCM
    put(wav, quint16(1)); // mono
    put(wav, quint32(rate));
    put(wav, quint32(rate * 2));
    put(wav, quint16(2));
    put(wav, quint16(16));
    wav += "data";
    put(wav, quint32(samples.size()));
    return wav + samples;
}

} // namespace zm::ui
