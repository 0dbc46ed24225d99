// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/overload.h>

#include <QFile>
#include <QTemporaryDir>

#include <exports/xlsxwriter.h>
#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::exports {

using reports::CellType;
using reports::ReportInfo;
using reports::Row;

namespace {

/// Of one text cell, by the file format.
constexpr int mostSigns = 32767;

struct Look
{
    const char *number;
    double width; ///< of the column, in digits
};

Look lookOf(CellType type)
{
    switch (type) {
    case CellType::Text:
        return {nullptr, 24};
    case CellType::Count:
    case CellType::Seconds:
        return {"0", 12};
    case CellType::Percent:
        return {"0.0", 12};
    case CellType::Decimal:
        return {"0.00", 12};
    case CellType::Instant:
        return {"yyyy-mm-dd hh:mm:ss", 20};
    case CellType::Bool:
        return {nullptr, 12};
    }
    return {nullptr, 12};
}

lxw_datetime dateOf(Instant at, const QTimeZone &zone)
{
    const QDateTime local = toDateTime(at, zone);
    const QDate day = local.date();
    const QTime time = local.time();
    return {day.year(),  day.month(),   day.day(),
            time.hour(), time.minute(), time.second() + time.msec() / 1000.0};
}

Failure refused(lxw_error error)
{
    return fail(ErrorKind::Storage,
                u"The workbook could not be written. Is there room on the disk?"_s,
                QString::fromUtf8(lxw_strerror(error)));
}

} // namespace

struct XlsxWriter::Workbook
{
    ~Workbook()
    {
        if (book)
            workbook_close(book);
    }

    QTemporaryDir directory; ///< private by its mode; gone with us, whatever happens
    QString path;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    std::vector<lxw_format *> formats; ///< by column; null where none is needed
    ReportInfo info;
    QTimeZone zone;
    lxw_row_t next = 0;
};

XlsxWriter::XlsxWriter(QIODevice &device)
    : m_device(device)
{}

XlsxWriter::~XlsxWriter() = default;

Result<> XlsxWriter::begin(const ReportInfo &info, const QTimeZone &zone)
{
    auto file = std::make_unique<Workbook>();
    if (!file->directory.isValid())
        return fail(ErrorKind::Storage, u"There is no room for the workbook's temporary file."_s,
                    file->directory.errorString());
    file->path = file->directory.filePath(u"report.xlsx"_s);
    file->info = info;
    file->zone = zone;
    QByteArray folder = QFile::encodeName(file->directory.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    file->book = workbook_new_opt(QFile::encodeName(file->path).constData(), &options);
    if (!file->book)
        return refused(LXW_ERROR_MEMORY_MALLOC_FAILED);
    // A sheet's name has at most 31 signs; ids of reports are shorter.
    file->sheet = workbook_add_worksheet(file->book, info.id.toUtf8().constData());
    if (!file->sheet)
        return refused(LXW_ERROR_MEMORY_MALLOC_FAILED);

    lxw_format *bold = workbook_add_format(file->book);
    format_set_bold(bold);
    for (qsizetype i = 0; i < info.columns.size(); ++i) {
        const Look look = lookOf(info.columns[i].type);
        lxw_format *format = nullptr;
        if (look.number) {
            format = workbook_add_format(file->book);
            format_set_num_format(format, look.number);
        }
        file->formats.push_back(format);
        const auto column = lxw_col_t(i);
        const double width = std::max(look.width, double(info.columns[i].id.size()) + 3);
        worksheet_set_column(file->sheet, column, column, width, nullptr);
        worksheet_write_string(file->sheet, 0, column, info.columns[i].id.toUtf8().constData(),
                               bold);
    }
    worksheet_freeze_panes(file->sheet, 1, 0);
    file->next = 1;
    m_book = std::move(file);
    return {};
}

Result<> XlsxWriter::row(const Row &row)
{
    Workbook &file = *m_book;
    if (file.next >= LXW_ROW_MAX)
        return fail(ErrorKind::Invalid,
                    u"A sheet holds 1,048,575 rows and this report has more. Choose CSV, or a "
                    u"shorter range."_s);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const auto column = lxw_col_t(i);
        lxw_format *format = file.formats[size_t(i)];
        const lxw_error error = std::visit(
            overload{
                [](std::monostate) { return LXW_NO_ERROR; },
                [&](const QString &text) {
                    return worksheet_write_string(file.sheet, file.next, column,
                                                  text.left(mostSigns).toUtf8().constData(),
                                                  nullptr);
                },
                [&](qint64 number) {
                    return worksheet_write_number(file.sheet, file.next, column, double(number),
                                                  format);
                },
                [&](double number) {
                    return worksheet_write_number(file.sheet, file.next, column, number, format);
                },
                [&](Instant at) {
                    lxw_datetime date = dateOf(at, file.zone);
                    return worksheet_write_datetime(file.sheet, file.next, column, &date, format);
                },
                [&](bool truth) {
                    return worksheet_write_boolean(file.sheet, file.next, column, truth, nullptr);
                },
            },
            row.cells[i]);
        if (error != LXW_NO_ERROR)
            return refused(error);
    }
    ++file.next;
    return {};
}

Result<> XlsxWriter::end()
{
    Workbook &file = *m_book;
    const auto last = lxw_col_t(std::max<qsizetype>(file.info.columns.size(), 1) - 1);
    worksheet_autofilter(file.sheet, 0, 0, file.next - 1, last);
    lxw_doc_properties properties{};
    QByteArray title = file.info.title.toUtf8();
    QByteArray zone = "Times are of " + file.zone.id();
    properties.title = title.data();
    properties.comments = zone.data();
    workbook_set_properties(file.book, &properties);
    const lxw_error error = workbook_close(std::exchange(file.book, nullptr));
    if (error != LXW_NO_ERROR)
        return refused(error);

    QFile written(file.path);
    if (!written.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"The workbook could not be read back."_s,
                    written.errorString());
    constexpr qint64 piece = 1024 * 1024;
    while (!written.atEnd()) {
        const QByteArray bytes = written.read(piece);
        if (bytes.isEmpty() || m_device.write(bytes) != bytes.size())
            return fail(ErrorKind::Storage, u"The report could not be written."_s,
                        m_device.errorString());
    }
    m_book.reset();
    return {};
}

} // namespace zm::exports
