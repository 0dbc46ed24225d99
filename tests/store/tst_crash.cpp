// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/types.h>

#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

/// A program killed in the middle has kept everything that it answered for.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAnsweredSurvivesAKill()
    {
        TemporaryDatabase t;
        QSet<QByteArray> answered;
        for (int round = 0; round < 5; ++round) {
            QProcess writer;
            writer.start(QStringLiteral(CRASHWRITER), {t.path, QString::number(round * 1'000'000)});
            QVERIFY(writer.waitForStarted());
            QByteArray output;
            while (output.count('\n') < 300) {
                QVERIFY(writer.waitForReadyRead());
                output += writer.readAll();
            }
            writer.kill();
            QVERIFY(writer.waitForFinished());
            output += writer.readAll();
            const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
            for (const QByteArray &line : lines)
                answered.insert(madeEntry(line.toInt()).key);

            VERIFY_RESULT(t.open());
            VERIFY_RESULT(t.db->verify());
            QSet<QByteArray> stored;
            qint64 expected = 0;
            VERIFY_RESULT(Journal::readAfter(*t.db, 0, -1, [&](const StoredEntry &entry) {
                stored.insert(entry.entry.key);
                return entry.seq == ++expected;
            }));
            QVERIFY(stored.contains(answered));
            QCOMPARE(Journal::totals(*t.db)->events, stored.size());
            QCOMPARE(expected, stored.size());
            t.db.reset();
        }
        QVERIFY(answered.size() >= 1500);
    }

    /// The files as they are at any moment, copied while the writer stands still in the middle of
    /// whatever it did: what a snapshot of the disk, or a power cut, would leave.
    void aCopyTakenInTheMiddleHoldsWhatWasAnswered()
    {
#ifdef Q_OS_UNIX
        TemporaryDatabase t;
        QProcess writer;
        writer.start(QStringLiteral(CRASHWRITER), {t.path, u"0"_s});
        QVERIFY(writer.waitForStarted());
        QRandomGenerator dice(7);
        QByteArray output;
        int least = 0;
        for (int copy = 0; copy < copies; ++copy) {
            const qsizetype wanted = output.count('\n') + 20 + dice.bounded(200);
            while (output.count('\n') < wanted) {
                QVERIFY(writer.waitForReadyRead());
                output += writer.readAll();
            }
            const pid_t pid = pid_t(writer.processId());
            QCOMPARE(::kill(pid, SIGSTOP), 0);
            QTRY_VERIFY_WITH_TIMEOUT(isStopped(pid), 30'000);
            // Answered before: what the pipe holds was said before the copy.
            while (writer.waitForReadyRead(1))
                output += writer.readAll();
            QTemporaryDir taken;
            const QString path = taken.filePath(u"copy.sqlite"_s);
            QVERIFY(QFile::copy(t.path, path));
            QVERIFY(QFile::copy(t.path + u"-wal"_s, path + u"-wal"_s));
            if (copy % 2) // the index of the log may be there or not: it is made anew
                QVERIFY(QFile::copy(t.path + u"-shm"_s, path + u"-shm"_s));
            QCOMPARE(::kill(pid, SIGCONT), 0);

            const auto db = Database::open(path);
            VERIFY_RESULT(db);
            VERIFY_RESULT((*db)->verify());
            QSet<QByteArray> stored;
            VERIFY_RESULT(Journal::readAfter(**db, 0, -1, [&](const StoredEntry &entry) {
                stored.insert(entry.entry.key);
                return true;
            }));
            int answered = 0;
            for (const QByteArray &line : output.left(output.lastIndexOf('\n')).split('\n')) {
                QVERIFY2(stored.contains(madeEntry(line.toInt()).key), line.constData());
                ++answered;
            }
            least = least == 0 ? answered : std::min(least, answered);
        }
        qInfo("%d copies, each with all that was answered before it", copies);
        QVERIFY(least >= 20);
        writer.kill();
        QVERIFY(writer.waitForFinished());
#else
        QSKIP("Needs a process that can be stopped");
#endif
    }

private:
    static constexpr int copies = 15;

    /// As the kernel tells it; elsewhere than on Linux the signal is believed.
    static bool isStopped(qint64 pid)
    {
        QFile stat(u"/proc/%1/stat"_s.arg(pid));
        if (!stat.open(QIODevice::ReadOnly))
            return true;
        const QByteArray text = stat.readAll();
        return text.mid(text.lastIndexOf(')') + 2, 1) == "T";
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
