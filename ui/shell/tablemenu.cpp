// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/boardtable.h>
#include <ui/shell/tablemenu.h>

#include <QApplication>
#include <QClipboard>
#include <QMenu>

namespace zm::ui {

namespace {

void offerColumns(QMenu &menu, BoardTable &table)
{
    QMenu *columns = menu.addMenu(BoardTable::tr("Columns"));
    int shown = 0;
    for (int i = 0; i < table.header().count(); ++i)
        shown += !table.isColumnHidden(i);
    for (int i = 0; i < table.header().count(); ++i) {
        const QString head = table.model()->headerData(i, Qt::Horizontal).toString();
        if (head.isEmpty())
            continue;
        QAction *action = columns->addAction(head);
        action->setCheckable(true);
        action->setChecked(!table.isColumnHidden(i));
        // One column must stay: a table without any could not be brought back.
        action->setEnabled(shown > 1 || table.isColumnHidden(i));
        QObject::connect(action, &QAction::toggled, &table,
                         [&table, i](bool on) { table.setColumnShown(i, on); });
    }
    columns->addSeparator();
    QObject::connect(columns->addAction(BoardTable::tr("Show all")), &QAction::triggered, &table,
                     &BoardTable::showAllColumns);
}

} // namespace

void openTableMenu(BoardTable &table, const QPoint &at)
{
    auto *menu = new QMenu(&table);
    menu->setObjectName(QStringLiteral("tableMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex cell = table.currentIndex();
    if (cell.isValid() && table.canOpen()) {
        QObject::connect(menu->addAction(BoardTable::tr("Open")), &QAction::triggered, &table,
                         [&table, row = cell.row()] { Q_EMIT table.opened(row); });
        menu->addSeparator();
    }
    QAction *rows = menu->addAction(table.hasChosenRows() ? BoardTable::tr("Copy the chosen rows")
                                                          : BoardTable::tr("Copy all rows"));
    rows->setShortcut(QKeySequence::Copy);
    rows->setEnabled(table.model()->rowCount() > 0);
    QObject::connect(rows, &QAction::triggered, &table, &BoardTable::copy);
    if (const QString text = cell.data().toString(); !text.isEmpty()) {
        QObject::connect(menu->addAction(BoardTable::tr("Copy this cell")), &QAction::triggered,
                         &table, [text] { QApplication::clipboard()->setText(text); });
    }
    QAction *file = menu->addAction(
        !table.mayExport() ? BoardTable::tr("Export … (numbers are hidden in files: see Reports)")
        : table.hasChosenRows() && !table.hasOwnExport()
            ? BoardTable::tr("Export the chosen rows …")
            : BoardTable::tr("Export …"));
    file->setEnabled(table.mayExport());
    QObject::connect(file, &QAction::triggered, &table, &BoardTable::exportRows);
    if (table.selectionMode() == QAbstractItemView::ExtendedSelection) {
        QAction *all = menu->addAction(BoardTable::tr("Select all rows"));
        all->setShortcut(QKeySequence::SelectAll);
        QObject::connect(all, &QAction::triggered, &table, &QAbstractItemView::selectAll);
    }
    if (table.columnChoice() == BoardTable::ColumnChoice::Here) {
        menu->addSeparator();
        offerColumns(*menu, table);
    }
    menu->popup(at);
}

} // namespace zm::ui
