// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/tabletext.h>

#include <QAbstractItemModel>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// One line a row, each cell through `write`.
template <class Write>
QString table(const QAbstractItemModel &model, const QList<int> &rows, QLatin1StringView between,
              QLatin1StringView lineEnd, Write write)
{
    QString out;
    const int columns = model.columnCount();
    for (int c = 0; c < columns; ++c) {
        out += c ? QString(between) : QString();
        out += write(model.headerData(c, Qt::Horizontal).toString());
    }
    out += lineEnd;
    for (const int r : rows) {
        for (int c = 0; c < columns; ++c) {
            out += c ? QString(between) : QString();
            out += write(model.index(r, c).data().toString());
        }
        out += lineEnd;
    }
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

} // namespace

QString tableAsText(const QAbstractItemModel &model, const QList<int> &rows)
{
    return table(model, rows, "\t"_L1, "\n"_L1, plainCell);
}

QString tableAsCsv(const QAbstractItemModel &model, const QList<int> &rows)
{
    return table(model, rows, ","_L1, "\r\n"_L1, csvCell);
}

} // namespace zm::ui
