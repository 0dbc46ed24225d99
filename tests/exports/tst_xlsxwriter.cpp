// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <exports/xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::exports;
using namespace zm::reports;

namespace {

ReportInfo mixedInfo()
{
    return {u"mixed"_s,
            u"One of each"_s,
            {{u"name"_s, CellType::Text, {}},
             {u"calls"_s, CellType::Count, {}},
             {u"level"_s, CellType::Percent, {}},
             {u"at"_s, CellType::Instant, {}},
             {u"open"_s, CellType::Bool, {}}}};
}

Row rowOf(QList<Cell> cells)
{
    return {std::move(cells), {}};
}

/// What is inside: a workbook is a zip archive of XML parts.
class Unpacked
{
public:
    explicit Unpacked(const QByteArray &workbook)
    {
        QFile file(m_directory.filePath(u"book.xlsx"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(workbook);
        file.close();
        QProcess tar;
        tar.setWorkingDirectory(m_directory.path());
        tar.start(QStringLiteral(CMAKE_PROGRAM), {u"-E"_s, u"tar"_s, u"xf"_s, u"book.xlsx"_s});
        tar.waitForFinished();
    }

    QByteArray part(const QString &name) const
    {
        QFile file(m_directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

class TestXlsxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTypesHeaderAndFilter()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        XlsxWriter writer(buffer);
        const auto at = parseInstant(u"2026-11-23T09:30:00+01:00"_s);
        QVERIFY(at);
        QVERIFY(writer.begin(mixedInfo(), QTimeZone("Europe/Berlin")).has_value());
        QVERIFY(writer.row(rowOf({u"=1+1 Müller"_s, qint64(42), 81.9, *at, true})).has_value());
        QVERIFY(writer.row(rowOf({QString(), qint64(0), Cell(), Cell(), false})).has_value());
        QVERIFY(writer.end().has_value());

        const Unpacked book(buffer.data());
        const QByteArray sheet = book.part(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(sheet.contains("<sheetData>"), sheet.constData());
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:E3\"/>"));
        QVERIFY(sheet.contains("t=\"inlineStr\"><is><t>=1+1 Müller</t>"));
        QVERIFY2(!sheet.contains("<f>"), "a text became a formula");
        QVERIFY(sheet.contains("<v>42</v>"));
        QVERIFY(sheet.contains("<v>81.9"));
        // 2026-11-23 is day 46349 of the spreadsheet's calendar; half past nine local time.
        QVERIFY2(sheet.contains("<v>46349.3958333333"), sheet.constData());
        QVERIFY(sheet.contains("t=\"b\"><v>1</v>"));
        QVERIFY(book.part(u"xl/workbook.xml"_s).contains("name=\"mixed\""));
        QVERIFY(book.part(u"docProps/core.xml"_s).contains("Europe/Berlin"));
    }

    void anEmptyReportIsAWorkbookWithAHeader()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        XlsxWriter writer(buffer);
        QVERIFY(writer.begin(mixedInfo(), QTimeZone::utc()).has_value());
        QVERIFY(writer.end().has_value());
        const Unpacked book(buffer.data());
        QVERIFY(book.part(u"xl/worksheets/sheet1.xml"_s).contains("<t>level</t>"));
    }

    void anAbandonedReportLeavesNothing()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            XlsxWriter writer(buffer);
            QVERIFY(writer.begin(mixedInfo(), QTimeZone::utc()).has_value());
        }
        QVERIFY(buffer.data().isEmpty());
    }

    void aFullDiskIsAnError()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        XlsxWriter writer(closed);
        QVERIFY(writer.begin(mixedInfo(), QTimeZone::utc()).has_value());
        const auto done = writer.end();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestXlsxWriter)
#include "tst_xlsxwriter.moc"
