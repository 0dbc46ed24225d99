// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/overload.h>

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <reports/jsonwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

/// One value as JSON text. Qt writes whole documents only, and would sort a row's keys.
QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QJsonValue valueOf(const Cell &cell, const QTimeZone &zone)
{
    return std::visit(overload{
                          [](std::monostate) { return QJsonValue(); },
                          [](const QString &text) { return QJsonValue(text); },
                          [](qint64 number) { return QJsonValue(number); },
                          [](double number) { return QJsonValue(number); },
                          [&](Instant at) { return QJsonValue(toIsoLocal(at, zone)); },
                          [](bool truth) { return QJsonValue(truth); },
                      },
                      cell);
}

} // namespace

JsonWriter::JsonWriter(QIODevice &device)
    : m_device(device)
{}

Result<> JsonWriter::begin(const ReportInfo &info, const QTimeZone &zone)
{
    m_info = info;
    m_zone = zone;
    m_first = true;
    QJsonArray columns;
    for (const Column &column : info.columns)
        columns.append(column.id);
    return write("{\"report\":" + jsonOf(info.id) + ",\"columns\":"
                 + QJsonDocument(columns).toJson(QJsonDocument::Compact) + ",\"rows\":[");
}

Result<> JsonWriter::row(const Row &row)
{
    QByteArray line = m_first ? "\n{" : ",\n{";
    m_first = false;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i > 0)
            line += ',';
        line += jsonOf(m_info.columns[i].id) + ':' + jsonOf(valueOf(row.cells[i], m_zone));
    }
    return write(line + '}');
}

Result<> JsonWriter::end()
{
    return write("\n]}\n");
}

Result<> JsonWriter::write(const QByteArray &text)
{
    if (m_device.write(text) != text.size())
        return fail(ErrorKind::Storage, u"The report could not be written."_s,
                    m_device.errorString());
    return {};
}

} // namespace zm::reports
