// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QObject>
#include <QTest>

#include <vector>

/// Prints what went wrong instead of "returned FALSE".
#define VERIFY_RESULT(result) \
    QVERIFY2((result).has_value(), \
             (result).has_value() ? "" : qPrintable((result).error().toString()))

namespace zm::test {

/// Collects what a callback brings.
template <class T = void> class Answers
{
public:
    auto callback()
    {
        return [this](Result<T> result) { m_results.push_back(std::move(result)); };
    }
    int count() const { return int(m_results.size()); }
    const Result<T> &at(int i) const { return m_results.at(size_t(i)); }
    const Result<T> &last() const { return m_results.back(); }

private:
    std::vector<Result<T>> m_results;
};

} // namespace zm::test
