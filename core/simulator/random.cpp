// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/random.h>

#include <QByteArray>

#include <cmath>
#include <numbers>

namespace zm::sim {

quint64 digestOf(const QByteArray &text)
{
    quint64 sum = 0xcbf29ce484222325U;
    for (const char c : text)
        sum = (sum ^ uchar(c)) * 0x100000001b3U;
    return sum;
}

quint64 digestOf(const QString &text)
{
    return digestOf(text.toUtf8());
}

Random::Random(std::initializer_list<quint64> path)
    : m_state(0x9e3779b97f4a7c15U)
{
    for (const quint64 step : path) {
        m_state ^= step + 0x9e3779b97f4a7c15U;
        m_state = next();
    }
}

quint64 Random::next()
{
    m_state += 0x9e3779b97f4a7c15U;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

double Random::unit()
{
    return double(next() >> 11) * 0x1.0p-53;
}

int Random::below(int n)
{
    return n < 1 ? 0 : int(next() % quint64(n));
}

int Random::between(int lo, int hi)
{
    return lo + below(hi - lo + 1);
}

double Random::exponential(double mean)
{
    return -mean * std::log(1.0 - unit());
}

double Random::logNormal(double median, double sigma)
{
    const double radius = std::sqrt(-2.0 * std::log(1.0 - unit()));
    return median * std::exp(sigma * radius * std::cos(2.0 * std::numbers::pi * unit()));
}

QString Random::id22()
{
    QByteArray raw(16, '\0');
    for (int half = 0; half < 2; ++half) {
        const quint64 word = next();
        for (int i = 0; i < 8; ++i)
            raw[half * 8 + i] = char((word >> (8 * i)) & 0xff);
    }
    return QString::fromLatin1(
        raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString Random::uuid()
{
    const auto hex = [this](int n) {
        return QString::number(next(), 16).rightJustified(16, QLatin1Char('0')).left(n);
    };
    return hex(8) + u'-' + hex(4) + u'-' + hex(4) + u'-' + hex(4) + u'-' + hex(12);
}

QString Random::digits(int n)
{
    QString text;
    text.reserve(n);
    text += QChar(u'1' + below(9));
    while (text.size() < n)
        text += QChar(u'0' + below(10));
    return text;
}

} // namespace zm::sim
