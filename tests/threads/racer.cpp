// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QThread>

/// A race behind a hand-over: both threads go on changing the number after it. The run must report
/// it, or it would report nothing.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    int number = 0;
    QThread thread;
    QObject there;
    there.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(
        &there,
        [&number] {
            for (int i = 0; i < 1'000'000; ++i)
                ++number;
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    while (thread.isRunning())
        ++number;
    thread.wait();
    return 0;
}
