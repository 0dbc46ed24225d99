// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/tabletext.h>

#include <QAbstractItemModel>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// One line a row, each cell through `write`.
template <class Write>
QString table(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns,
              QLatin1StringView between, QLatin1StringView lineEnd, Write write)
{
    QString out;
    const auto line = [&](auto textOf) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            out += (i ? QString(between) : QString()) + write(textOf(columns[i]));
        out += lineEnd;
    };
    line([&](int c) { return model.headerData(c, Qt::Horizontal).toString(); });
    for (const int r : rows)
        line([&](int c) { return model.index(r, c).data().toString(); });
    return out;
}

QString plainCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

QString csvCell(QString text)
{
    static const QString risky = u"=+-@\t\r"_s;
    if (!text.isEmpty() && risky.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QList<int> upTo(int count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

QString tableAsText(const QAbstractItemModel &model, const QList<int> &rows,
                    const QList<int> &columns)
{
    return table(model, rows, columns, "\t"_L1, "\n"_L1, plainCell);
}

QString tableAsCsv(const QAbstractItemModel &model, const QList<int> &rows,
                   const QList<int> &columns)
{
    return table(model, rows, columns, ","_L1, "\r\n"_L1, csvCell);
}

QString tableAsText(const QAbstractItemModel &model)
{
    return tableAsText(model, upTo(model.rowCount()), upTo(model.columnCount()));
}

QString tableAsCsv(const QAbstractItemModel &model)
{
    return tableAsCsv(model, upTo(model.rowCount()), upTo(model.columnCount()));
}

} // namespace zm::ui
