// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

/// 200 frozen calls through the real commands: import, then every report byte by byte. What the
/// files say was counted by other means too (tests/data/goldenday/recount.py).
class TestGoldenDay : public QObject
{
    Q_OBJECT

private:
    QByteArray ctl(const QStringList &words) const
    {
        QProcess program;
        program.start(QStringLiteral(ZM_CTL), words + QStringList{u"--db"_s, m_db});
        program.waitForFinished();
        if (program.exitCode() != 0)
            qWarning().noquote() << program.readAllStandardError();
        return program.readAllStandardOutput();
    }
    QByteArray exported(const QString &report, const QStringList &more = {}) const
    {
        QStringList words{u"export"_s, report,          u"--from"_s, u"2026-11-24"_s,
                          u"--to"_s,   u"2026-11-25"_s, u"--zone"_s, u"Europe/London"_s};
        return ctl(words + more);
    }

    QTemporaryDir m_folder;
    QString m_db = m_folder.filePath(u"golden.db"_s);
    const QDir m_data{QStringLiteral(ZM_TEST_DATA "/goldenday")};

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(ctl({u"import"_s, m_data.filePath(u"events.jsonl"_s)}).trimmed(),
                 QByteArray("{\"read\":2179,\"new\":2106,\"duplicate\":73,\"unknown\":0,"
                            "\"rejected\":0}"));
    }

    void reports_data()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = m_data.entryList({u"*.csv"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.size() >= 9);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void reports()
    {
        QFETCH(QString, file);
        QFile golden(m_data.filePath(file));
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QByteArray told = exported(file.section(u'.', 0, 0));
        const QList<QByteArray> ours = told.split('\n'), theirs = golden.readAll().split('\n');
        for (qsizetype i = 0; i < std::min(ours.size(), theirs.size()); ++i)
            QCOMPARE(ours[i], theirs[i]);
        QCOMPARE(ours.size(), theirs.size());
    }

    void importedAgainChangesNothing()
    {
        const QByteArray before = exported(u"calls"_s);
        QCOMPARE(ctl({u"import"_s, m_data.filePath(u"events.jsonl"_s)}).trimmed(),
                 QByteArray("{\"read\":2179,\"new\":0,\"duplicate\":2179,\"unknown\":0,"
                            "\"rejected\":0}"));
        QCOMPARE(exported(u"calls"_s), before);
    }

    void rulesRecomputeThePast_data()
    {
        QTest::addColumn<QStringList>("rule");
        QTest::addColumn<QByteArrayList>("levels"); // of 8001, 8002 and 8003, by hand
        const QStringList strict{u"--sl-target"_s, u"10"_s, u"--short-abandon"_s, u"0"_s};
        const auto row = [](const char *name, const QStringList &rule,
                            const QByteArrayList &levels) {
            QTest::newRow(name) << rule << levels;
        };
        row("A", QStringList{u"--sl-rule"_s, u"A"_s}, {"93.9", "82.1", "66.7"});
        row("B", QStringList{u"--sl-rule"_s, u"B"_s}, {"88.5", "80.0", "62.9"});
        row("C", QStringList{u"--sl-rule"_s, u"C"_s}, {"95.8", "82.1", "68.8"});
        row("D", QStringList{u"--sl-rule"_s, u"D"_s}, {"96.2", "82.5", "71.4"});
        row("E", QStringList{u"--sl-rule"_s, u"E"_s}, {"95.8", "84.2", "78.6"});
        row("F", QStringList{u"--sl-rule"_s, u"F"_s}, {"90.2", "82.1", "66.7"});
        row("A, 10 s and 0 s", QStringList{u"--sl-rule"_s, u"A"_s} + strict,
            {"78.8", "57.5", "45.7"});
        row("B, 10 s and 0 s", QStringList{u"--sl-rule"_s, u"B"_s} + strict,
            {"78.8", "57.5", "45.7"});
        row("C, 10 s and 0 s", QStringList{u"--sl-rule"_s, u"C"_s} + strict,
            {"85.4", "59.0", "50.0"});
        row("D, 10 s and 0 s", QStringList{u"--sl-rule"_s, u"D"_s} + strict,
            {"86.5", "60.0", "54.3"});
        row("E, 10 s and 0 s", QStringList{u"--sl-rule"_s, u"E"_s} + strict,
            {"85.4", "60.5", "57.1"});
        row("F, 10 s and 0 s", QStringList{u"--sl-rule"_s, u"F"_s} + strict,
            {"75.9", "57.5", "45.7"});
    }
    void rulesRecomputeThePast()
    {
        QFETCH(QStringList, rule);
        QFETCH(QByteArrayList, levels);
        QByteArrayList told;
        const QByteArrayList lines = exported(u"queue-summary"_s, rule).split('\n');
        for (const QByteArray &line : lines.mid(1, 3))
            told.append(line.split(',').value(9));
        QCOMPARE(told, levels);
    }
};

QTEST_GUILESS_MAIN(TestGoldenDay)
#include "tst_goldenday.moc"
