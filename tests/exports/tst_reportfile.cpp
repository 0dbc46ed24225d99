// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <exports/asidesink.h>
#include <exports/reportfile.h>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::exports;
using reports::RowSink;

namespace {

const reports::ReportInfo oneColumn{
    u"one"_s, u"One"_s, {{u"calls"_s, reports::CellType::Count, {}}}};

Result<> twoRows(RowSink &sink)
{
    for (const auto &done : {sink.begin(oneColumn, QTimeZone::utc()), sink.row({{qint64(1)}, {}}),
                             sink.row({{qint64(2)}, {}}), sink.end()}) {
        if (!done)
            return done;
    }
    return {};
}

/// Keeps what it was given, up to the row that it refuses.
class Kept final : public RowSink
{
public:
    explicit Kept(qint64 refused = -1)
        : m_refused(refused)
    {}
    Result<> begin(const reports::ReportInfo &, const QTimeZone &) override { return {}; }
    Result<> row(const reports::Row &row) override
    {
        const auto number = std::get<qint64>(row.cells.first());
        if (number == m_refused)
            return fail(ErrorKind::Storage, u"full"_s);
        numbers.append(number);
        return {};
    }
    void totals(const reports::Row &) override { totalsAfter = numbers.size(); }
    Result<> end() override
    {
        hasEnded = true;
        return {};
    }

    QList<qint64> numbers;
    qsizetype totalsAfter = -1;
    bool hasEnded = false;

private:
    qint64 m_refused;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = m_directory->filePath(u"report"_s);
    }

    void eachFormatHasItsWord()
    {
        for (const Format format : {Format::Csv, Format::Xlsx, Format::Json})
            QCOMPARE(formatFrom(wordOf(format)), format);
        QCOMPARE(formatFrom(u"XLSX"), Format::Xlsx);
        QVERIFY(!formatFrom(u"xls"));
        QVERIFY(!formatFrom(u""));
    }

    void rowsWrittenAsideComeAllAndInOrder()
    {
        for (const qint64 rows : {0, 1, 1023, 1024, 1025, 5000}) {
            Kept kept;
            AsideSink aside(kept);
            QVERIFY(aside.begin(oneColumn, QTimeZone::utc()));
            QList<qint64> given;
            for (qint64 i = 0; i < rows; ++i) {
                given.append(i);
                QVERIFY(aside.row({{i}, {}}));
            }
            aside.totals({{rows}, {}});
            QVERIFY(aside.end());
            QCOMPARE(kept.numbers, given);
            QCOMPARE(kept.totalsAfter, rows);
            QVERIFY(kept.hasEnded);
        }
    }

    void aRowThatCannotBeWrittenIsTold()
    {
        for (const qint64 rows : {3, 5000}) {
            Kept kept(2);
            AsideSink aside(kept);
            QVERIFY(aside.begin(oneColumn, QTimeZone::utc()));
            qint64 taken = 0;
            while (taken < rows && aside.row({{taken}, {}}))
                ++taken;
            QVERIFY(taken < 5000); // not read to its end for nothing
            aside.totals({{rows}, {}});
            const auto end = aside.end();
            QVERIFY(!end);
            QCOMPARE(end.error().message, u"full"_s);
            QCOMPARE(kept.numbers, (QList<qint64>{0, 1}));
            QVERIFY(!kept.hasEnded);
            QCOMPARE(kept.totalsAfter, -1);
        }
    }

    void masksNumbersAndLeavesOutNames()
    {
        const reports::ReportInfo callers{u"callers"_s,
                                          u"Callers"_s,
                                          {{u"number"_s, reports::CellType::Text, {}},
                                           {u"name"_s, reports::CellType::Text, {}},
                                           {u"calls"_s, reports::CellType::Count, {}},
                                           {u"rang"_s, reports::CellType::Text, {}}}};
        FileForm form;
        form.mask = true;
        QVERIFY(writeReport(m_path, form, [&](RowSink &sink) -> Result<> {
            for (const auto &done :
                 {sink.begin(callers, QTimeZone::utc()),
                  sink.row({{u"+442079460123"_s, u"Jo Dean"_s, qint64(2), u"Ann"_s}, {}}),
                  sink.row({{u"2207"_s, QString(), qint64(1), u"Ann"_s}, {}}), sink.end()}) {
                if (!done)
                    return done;
            }
            return {};
        }));
        QCOMPARE(contents(m_path),
                 "number,name,calls,rang\r\n'+44*******123,,2,Ann\r\n2207,,1,Ann\r\n"_ba);
    }

    void appearsCompleteAndForThisUserOnly()
    {
        bool there = true;
        QVERIFY(writeReport(m_path, {}, [&](RowSink &sink) {
                    auto done = twoRows(sink);
                    there = QFile::exists(m_path);
                    return done;
                }).has_value());
        QVERIFY(!there);
        QCOMPARE(contents(m_path), QByteArray("calls\r\n1\r\n2\r\n"));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
        QVERIFY(writeReport(m_path, {Format::Csv, true}, twoRows).has_value());
        QVERIFY(contents(m_path).startsWith("\xEF\xBB\xBF"));
        QVERIFY(writeReport(m_path, {Format::Xlsx, false}, twoRows).has_value());
        QVERIFY(contents(m_path).startsWith("PK"));
    }

    void aFailedRunKeepsWhatWasThere()
    {
        QVERIFY(writeReport(m_path, {}, twoRows).has_value());
        const QByteArray before = contents(m_path);
        const auto done = writeReport(m_path, {}, [](RowSink &sink) -> Result<> {
            if (const auto begun = sink.begin(oneColumn, QTimeZone::utc()); !begun)
                return begun;
            return fail(ErrorKind::Cancelled, u"Cancelled."_s);
        });
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(contents(m_path), before);
        QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aDiskWithoutRoomIsLeftAlone()
    {
        QVERIFY(writeReport(m_path, {}, twoRows).has_value());
        const QByteArray before = contents(m_path);
        bool ran = false;
        const auto run = [&ran](RowSink &) -> Result<> {
            ran = true;
            return {};
        };
        const auto done = writeReport(m_path, {}, run, std::numeric_limits<qint64>::max());
        QCOMPARE(done.error().kind, ErrorKind::Storage);
        QVERIFY(done.error().message.contains("not enough room"_L1));
        QVERIFY(!ran);
        QCOMPARE(contents(m_path), before);
    }

    void aFolderThatIsNotThereIsNamed()
    {
        const QString path = m_directory->filePath(u"nowhere/report.csv"_s);
        const auto done = writeReport(path, {}, twoRows);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
        QVERIFY(done.error().message.contains(path));
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestReportFile)
#include "tst_reportfile.moc"
