// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <exports/asidesink.h>
#include <exports/masking.h>
#include <exports/reportfile.h>
#include <exports/xlsxwriter.h>
#include <reports/csvwriter.h>
#include <reports/jsonwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::exports {

std::optional<Format> formatFrom(QStringView word)
{
    for (const Format format : {Format::Csv, Format::Xlsx, Format::Json}) {
        if (word.compare(wordOf(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

QString wordOf(Format format)
{
    switch (format) {
    case Format::Csv:
        return u"csv"_s;
    case Format::Xlsx:
        return u"xlsx"_s;
    case Format::Json:
        return u"json"_s;
    }
    return {};
}

static std::unique_ptr<reports::RowSink> plainWriterFor(FileForm form, QIODevice &device)
{
    switch (form.format) {
    case Format::Csv:
        return std::make_unique<reports::CsvWriter>(device, reports::CsvOptions{form.bom});
    case Format::Xlsx:
        return std::make_unique<XlsxWriter>(device);
    case Format::Json:
        return std::make_unique<reports::JsonWriter>(device);
    }
    return {};
}

std::unique_ptr<reports::RowSink> writerFor(FileForm form, QIODevice &device)
{
    auto writer = plainWriterFor(form, device);
    return form.mask ? std::make_unique<MaskingSink>(std::move(writer)) : std::move(writer);
}

Result<> writeReport(const QString &path, FileForm form,
                     const std::function<Result<>(reports::RowSink &)> &run, qint64 leave)
{
    const auto refused = [&path](const QString &reason) {
        return fail(
            ErrorKind::Storage,
            u"%1 cannot be written: %2. Choose another folder or name."_s.arg(path, reason));
    };
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < leave)
        return fail(ErrorKind::Storage,
                    u"There is not enough room on the disk for %1. Free some, or choose another "
                    u"folder."_s.arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto writer = writerFor(form, file);
    AsideSink aside(*writer);
    if (const auto written = run(aside); !written)
        return written;
    if (!file.commit())
        return refused(file.errorString());
    return {};
}

} // namespace zm::exports
