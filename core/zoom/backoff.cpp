// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/backoff.h>

#include <QRandomGenerator>

#include <algorithm>

namespace zm::zoom {

Random systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

Backoff::Backoff(milliseconds least, milliseconds most, Random random)
    : m_least(least)
    , m_most(std::max(least, most))
    , m_random(std::move(random))
{}

milliseconds Backoff::next()
{
    // Twenty doublings of a millisecond pass a quarter of an hour; more would only overflow.
    const milliseconds step = m_least * (qint64(1) << std::min(m_attempts, 20));
    ++m_attempts;
    const milliseconds from = std::min(step, std::max(m_least, m_most / 2));
    const milliseconds to = std::min(2 * step, m_most);
    return from + milliseconds(qint64(double((to - from).count()) * m_random()));
}

} // namespace zm::zoom
