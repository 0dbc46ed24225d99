// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <QProcess>
#include <QSet>

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
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
