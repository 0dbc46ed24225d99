// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm::fuzz;

namespace {

/// Variants of every seed, the same each time. The long runs are those of tests/fuzz/run.
constexpr int variants = 300;

QByteArray changed(QByteArray data, const QByteArray &other, QRandomGenerator &dice)
{
    for (int i = dice.bounded(1, 6); i > 0 && !data.isEmpty(); --i) {
        const auto at = qsizetype(dice.bounded(quint32(data.size())));
        switch (dice.bounded(6)) {
        case 0:
            data[at] = char(dice.bounded(256));
            break;
        case 1:
            data.truncate(at);
            break;
        case 2:
            data.remove(at, dice.bounded(1, 20));
            break;
        case 3:
            data.insert(at, data.mid(dice.bounded(quint32(data.size())), dice.bounded(1, 40)));
            break;
        case 4:
            data.insert(at,
                        other.mid(other.isEmpty() ? 0 : dice.bounded(quint32(other.size())), 30));
            break;
        default:
            data[at] = char(data[at] ^ (1 << dice.bounded(8)));
        }
    }
    return data;
}

QList<QByteArray> seedsOf(const char *target)
{
    QList<QByteArray> seeds;
    const QDir folder(QStringLiteral(ZM_CORPUS "/") + QString::fromLatin1(target));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

} // namespace

/// Each seed of each target, and what becomes of it when bytes are changed.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void target_data()
    {
        QTest::addColumn<QString>("name");
        for (const Target &target : targets())
            QTest::newRow(target.name) << QString::fromLatin1(target.name);
    }
    void target()
    {
        QFETCH(QString, name);
        const QByteArray latin = name.toLatin1();
        const Target *target = findTarget(latin.constData());
        QVERIFY(target);
        const QList<QByteArray> seeds = seedsOf(target->name);
        QVERIFY(!seeds.isEmpty());
        QRandomGenerator dice(7);
        for (const QByteArray &seed : seeds) {
            target->run(seed);
            for (int i = 0; i < variants; ++i)
                target->run(changed(seed, seeds[dice.bounded(int(seeds.size()))], dice));
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
