// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;

namespace zm::ui {

/// The rows and columns of a table as the clipboard takes them, head first: tabs for a mail, CSV
/// for a spreadsheet (RFC 4180, with text that a spreadsheet would run as a formula made safe).
QString tableAsText(const QAbstractItemModel &model, const QList<int> &rows,
                    const QList<int> &columns);
QString tableAsCsv(const QAbstractItemModel &model, const QList<int> &rows,
                   const QList<int> &columns);
/// The whole table.
QString tableAsText(const QAbstractItemModel &model);
QString tableAsCsv(const QAbstractItemModel &model);

} // namespace zm::ui
