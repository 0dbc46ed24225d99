// SPDX-License-Identifier: GPL-3.0-or-later
//
// Helper of tst_crash: stores events without end and prints the number of each once it is answered,
// until it is killed. Arguments: database, first number.
#include "madeentries.h"

#include <store/databasethread.h>
#include <store/groupcommitter.h>

#include <QCoreApplication>

#include <cstdio>
#include <functional>

using namespace zm;
using namespace zm::store;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    DatabaseThread store;
    if (!store.open(QString::fromLocal8Bit(argv[1])).result())
        return 1;
    GroupCommitter committer(store);
    int next = QByteArray(argv[2]).toInt();
    const std::function<void()> submit = [&] {
        const int number = next++;
        committer.submit(madeEntry(number), [&submit, number](const Result<Appended> &answer) {
            if (answer) {
                std::printf("%d\n", number);
                std::fflush(stdout);
            }
            submit();
        });
    };
    for (int i = 0; i < 40; ++i) // as many as a busy webhook has at once
        submit();
    return app.exec();
}
