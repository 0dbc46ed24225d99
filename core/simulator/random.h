// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <initializer_list>

namespace zm::sim {

/// A number for a text, the same on every machine (FNV-1a).
quint64 digestOf(const QByteArray &text);
quint64 digestOf(const QString &text);

/// A small generator (SplitMix64) with its own distributions: the standard library's differ between
/// systems, and a seed must give the same account everywhere.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {}
    /// A generator of its own for each path, e.g. {seed, day, agent}: drawing from one never
    /// disturbs another.
    Random(std::initializer_list<quint64> path);

    quint64 next();
    double unit();               ///< 0 ≤ x < 1
    int below(int n);            ///< 0 … n−1; 0 when n < 1
    int between(int lo, int hi); ///< both ends included
    bool chance(double p) { return unit() < p; }
    double exponential(double mean);
    double logNormal(double median, double sigma);
    template <class Container> const auto &pick(const Container &from)
    {
        return from[static_cast<typename Container::size_type>(below(int(from.size())))];
    }

    QString id22();        ///< like Zoom's ids: 22 characters of base64url
    QString uuid();        ///< lower case, with dashes
    QString digits(int n); ///< first one is not 0

private:
    quint64 m_state;
};

} // namespace zm::sim
