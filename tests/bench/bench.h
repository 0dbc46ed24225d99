// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace zm::bench {

/// Every goal stands against something measured in the same run, because machines are noisy.
struct Line
{
    QString what;
    QString figure;
    QString reference;
    QString ratio;
    QString goal;
    bool met = false;
};

/// Prints a line as tab-parted cells; `tests/bench/run` makes one table of them.
void print(const Line &line);
/// A remark for the reader, not for the table.
void remark(const QString &sentence);

double median(QList<double> values);
/// The value that `share` of all stay under, such as 0.99.
double percentile(QList<double> values, double share);

/// Seconds of processor time of the calling thread: a busy machine does not count.
double threadSeconds();
/// Seconds since any fixed moment.
inline double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// Kilobytes that a process holds, each shared page counted in full (RSS) or by its share (PSS).
struct Memory
{
    qint64 rss = 0;
    qint64 pss = 0;
};
/// Zeros when the process is gone.
Memory memoryOf(qint64 process);

/// A folder in the build folder for what a run leaves behind.
QString workFolder();

} // namespace zm::bench
