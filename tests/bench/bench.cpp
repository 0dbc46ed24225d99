// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace zm::bench {

void print(const Line &line)
{
    QTextStream(stdout) << u"= "_s << line.what << u'\t' << line.figure << u'\t' << line.reference
                        << u'\t' << line.ratio << u'\t' << line.goal << u'\t'
                        << (line.met ? u"met"_s : u"MISSED"_s) << Qt::endl;
}

void remark(const QString &sentence)
{
    QTextStream(stdout) << sentence << Qt::endl;
}

double median(QList<double> values)
{
    return percentile(std::move(values), 0.5);
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(share * double(values.size())))];
}

double threadSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + 1e-9 * double(spent.tv_nsec);
}

Memory memoryOf(qint64 process)
{
    Memory held;
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return held;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Rss:"))
            held.rss = line.simplified().split(' ').value(1).toLongLong();
        else if (line.startsWith("Pss:"))
            held.pss = line.simplified().split(' ').value(1).toLongLong();
    }
    return held;
}

QString workFolder()
{
    const QString folder = QStringLiteral(ZM_BENCH_FOLDER);
    QDir().mkpath(folder);
    return folder;
}

} // namespace zm::bench
