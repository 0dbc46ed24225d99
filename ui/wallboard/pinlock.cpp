// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/pinlock.h>

#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int saltBytes = 16;
constexpr int hashBytes = 32;
/// A few hundredths of a second. Ten thousand PINs are soon tried by whoever has the file, however
/// slow one is; what guards the wall is the pause.
constexpr int rounds = 20'000;

QByteArray hashOf(const QString &pin, const QByteArray &salt)
{
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, pin.toUtf8(), salt,
                                              rounds, hashBytes);
}

/// Takes as long whatever differs.
bool isEqual(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different |= a[i] ^ b[i];
    return different == 0;
}

} // namespace

std::optional<PinLock> PinLock::of(const QString &pin)
{
    const bool digits = std::ranges::all_of(pin, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || pin.size() < leastDigits || pin.size() > mostDigits)
        return {};
    PinLock lock;
    lock.m_salt.resize(saltBytes);
    for (char &byte : lock.m_salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    lock.m_hash = hashOf(pin, lock.m_salt);
    return lock;
}

milliseconds PinLock::pauseLeft(Instant now) const
{
    // A clock that was set back does not make the pause longer than it is.
    const milliseconds gone = now - m_pausedFrom;
    return m_paused && gone < pause ? std::min<milliseconds>(pause - gone, pause) : 0ms;
}

PinLock::Answer PinLock::attempt(const QString &pin, Instant now)
{
    if (!isSet())
        return Answer::Right;
    if (pauseLeft(now) > 0ms)
        return Answer::Paused;
    if (std::exchange(m_paused, false))
        m_wrong = 0;
    if (isEqual(hashOf(pin, m_salt), m_hash)) {
        m_wrong = 0;
        return Answer::Right;
    }
    if (++m_wrong < tries)
        return Answer::Wrong;
    m_paused = true;
    m_pausedFrom = now;
    return Answer::Paused;
}

void PinLock::write(QSettings &settings, const QString &key) const
{
    settings.remove(key);
    if (!isSet())
        return;
    settings.setValue(key + u"/salt"_s, QString::fromLatin1(m_salt.toBase64()));
    settings.setValue(key + u"/hash"_s, QString::fromLatin1(m_hash.toBase64()));
    settings.setValue(key + u"/wrong"_s, m_wrong);
    if (m_paused)
        settings.setValue(key + u"/paused"_s, toMs(m_pausedFrom));
}

PinLock PinLock::read(const QSettings &settings, const QString &key)
{
    const auto bytes = [&](const QString &name) {
        return QByteArray::fromBase64(settings.value(key + name).toString().toLatin1());
    };
    PinLock lock;
    lock.m_salt = bytes(u"/salt"_s);
    lock.m_hash = bytes(u"/hash"_s);
    if (!lock.isSet())
        return {};
    lock.m_wrong = std::clamp(settings.value(key + u"/wrong"_s, 0).toInt(), 0, tries);
    lock.m_paused = settings.contains(key + u"/paused"_s);
    lock.m_pausedFrom = fromMs(settings.value(key + u"/paused"_s, 0).toLongLong());
    return lock;
}

} // namespace zm::ui
