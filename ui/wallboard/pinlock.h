// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/instant.h>

#include <QByteArray>
#include <QString>

#include <optional>

class QSettings;

namespace zm::ui {

/// A PIN that keeps passers-by from the settings of a wall: kept as a salted hash, three tries,
/// then a pause. It is no lock against the owner of this computer's account, who may delete it from
/// the settings file. A value.
class PinLock
{
public:
    static constexpr int tries = 3;
    static constexpr seconds pause{60};
    static constexpr int leastDigits = 4;
    static constexpr int mostDigits = 8;

    /// Without a PIN: everything is open.
    PinLock() = default;
    /// Empty for what is no PIN: four to eight digits.
    static std::optional<PinLock> of(const QString &pin);

    bool isSet() const { return !m_hash.isEmpty(); }
    enum class Answer { Right, Wrong, Paused };
    Answer attempt(const QString &pin, Instant now);
    int triesLeft() const { return tries - m_wrong; }
    /// How long no try counts; zero when one does.
    milliseconds pauseLeft(Instant now) const;

    void write(QSettings &settings, const QString &key) const;
    static PinLock read(const QSettings &settings, const QString &key);

    bool operator==(const PinLock &) const = default;

private:
    QByteArray m_salt;
    QByteArray m_hash;
    int m_wrong = 0;
    Instant m_pausedFrom{};
    bool m_paused = false;
};

} // namespace zm::ui
