// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/tabletext.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/savetable.h>
#include <ui/shell/tablemenu.h>
#include <ui/theme/mirror.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int selectionBar = 3;

QString hiddenKey(const BoardTable &table)
{
    return u"tables/%1/hidden"_s.arg(table.objectName());
}

} // namespace

BoardTable::BoardTable(const Theme &theme, RowFilter &rows, int rowHeight, QWidget *parent)
    : BoardTable(
          theme, rows,
          [&rows](int column, Qt::SortOrder order) {
              if (column < 0)
                  rows.sortNaturally();
              else
                  rows.sortBy(column, order);
          },
          rowHeight, parent)
{}

BoardTable::BoardTable(const Theme &theme, QAbstractItemModel &rows, Sort sort, int rowHeight,
                       QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_rows(rows)
    , m_header(new BoardHeader(theme, this))
    , m_rowHeight(rowHeight)
{
    setHorizontalHeader(m_header);
    m_header->setSortIndicatorShown(true); // the line above takes it away
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(theme.px(rowHeight));
    setModel(&rows);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    // The card below shows through.
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);

    connect(m_header, &QHeaderView::sortIndicatorChanged, this, std::move(sort));
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(&theme, &Theme::changed, this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.px(m_rowHeight));
        spread();
        viewport()->update();
        m_header->viewport()->update();
    });
}

void BoardTable::setColumns(const QList<ColumnWish> &wishes)
{
    m_wishes = wishes;
    QList<int> indents;
    for (const ColumnWish &wish : wishes)
        indents.append(wish.indent);
    m_header->setIndents(indents);
    spread();
}

void BoardTable::setRowHeight(int design)
{
    m_rowHeight = design;
    verticalHeader()->setDefaultSectionSize(m_theme.px(design));
}

int BoardTable::wholeHeight() const
{
    return m_header->sizeHint().height() + m_rows.rowCount() * m_theme.px(m_rowHeight);
}

QList<int> BoardTable::chosenRows() const
{
    // By ranges: a list of a million indexes would be felt.
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() <= mostCopied; ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_rows.rowCount() && rows.size() <= mostCopied; ++row)
            rows.append(row);
    }
    return rows;
}

QList<int> BoardTable::shownColumns() const
{
    QList<int> columns;
    for (int i = 0; i < m_header->count(); ++i) {
        if (!isColumnHidden(i))
            columns.append(i);
    }
    return columns;
}

void BoardTable::copy()
{
    const QList<int> rows = chosenRows();
    if (rows.size() > mostCopied) {
        QToolTip::showText(mapToGlobal(rect().center()),
                           tr("These are more rows than a clipboard should hold. Choose fewer, or "
                              "write them to a file."),
                           this);
        return;
    }
    auto *copied = new QMimeData;
    copied->setText(tableAsText(m_rows, rows, shownColumns()));
    copied->setData(u"text/csv"_s, tableAsCsv(m_rows, rows, shownColumns()).toUtf8());
    QApplication::clipboard()->setMimeData(copied);
}

void BoardTable::exportRows()
{
    if (m_export)
        return m_export();
    // A live table moves on while the reader looks for a folder: the file holds what is there when
    // it is written.
    saveAsCsv(*this, accessibleName(),
              [this] { return tableAsCsv(m_rows, chosenRows(), shownColumns()).toUtf8(); });
}

void BoardTable::setColumnShown(int column, bool shown)
{
    setColumnHidden(column, !shown);
    keepColumns();
    spread();
}

void BoardTable::showAllColumns()
{
    for (int i = 0; i < m_header->count(); ++i)
        setColumnHidden(i, false);
    keepColumns();
    spread();
}

void BoardTable::rememberColumns(QSettings &settings)
{
    if (objectName().isEmpty() || m_choice == ColumnChoice::Elsewhere)
        return;
    m_settings = &settings;
    const QStringList hidden = settings.value(hiddenKey(*this)).toStringList();
    for (const QString &place : hidden) {
        bool ok = false;
        const int column = place.toInt(&ok);
        if (ok && column >= 0 && column < m_header->count()
            && m_header->hiddenSectionCount() + 1 < m_header->count())
            setColumnHidden(column, true);
    }
    spread();
}

void BoardTable::keepColumns()
{
    if (!m_settings)
        return;
    QStringList hidden;
    for (int i = 0; i < m_header->count(); ++i) {
        if (isColumnHidden(i))
            hidden.append(QString::number(i));
    }
    m_settings->setValue(hiddenKey(*this), hidden);
}

bool BoardTable::canOpen() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&BoardTable::opened));
}

void BoardTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex current = currentIndex();
    openTableMenu(*this, byKey && current.isValid()
                             ? viewport()->mapToGlobal(visualRect(current).center())
                             : event->globalPos());
}

void BoardTable::spread()
{
    if (m_wishes.size() != m_header->count())
        return;
    QList<int> shown;
    QList<ColumnWish> wishes;
    for (int i = 0; i < m_wishes.size(); ++i) {
        if (isColumnHidden(i))
            continue;
        shown.append(i);
        wishes.append(m_wishes[i]);
    }
    const QList<int> widths = widthsFor(wishes, shown);
    for (int i = 0; i < widths.size(); ++i)
        m_header->resizeSection(shown[i], widths[i]);
}

/// Longer heads of another language take room from columns that have it, if there is enough.
QList<int> BoardTable::widthsFor(QList<ColumnWish> wishes, const QList<int> &sections) const
{
    const int room = viewport()->width();
    const QList<int> widths = columnWidths(wishes, room, m_theme.scale());
    bool cuts = false;
    int least = 0;
    for (int i = 0; i < widths.size(); ++i) {
        const int head = m_header->leastWidth(sections[i]);
        cuts = cuts || head > widths[i];
        wishes[i].least = std::max(wishes[i].least, int(std::ceil(head / m_theme.scale())));
        wishes[i].ideal = std::max(wishes[i].ideal, wishes[i].least);
        least += m_theme.px(wishes[i].least);
    }
    return cuts && least <= room ? columnWidths(wishes, room, m_theme.scale()) : widths;
}

void BoardTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    spread();
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        // In a table of rows Home and End mean the first and the last row, not column.
        const int row = event->key() == Qt::Key_Home ? 0 : m_rows.rowCount() - 1;
        if (row >= 0)
            setCurrentIndex(m_rows.index(row, 0));
    } else if (event->key() == Qt::Key_Escape && selectionModel()->hasSelection()) {
        clearSelection();
    } else if (event->key() == Qt::Key_Escape) {
        event->ignore(); // whoever holds the table may close
    } else {
        QTableView::keyPressEvent(event);
    }
}

void BoardTable::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    m_hoverRow = row;
    viewport()->update();
}

void BoardTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool BoardTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

RowDelegate::RowDelegate(const Theme &theme, const BoardTable &table)
    : QStyledItemDelegate(const_cast<BoardTable *>(&table))
    , m_theme(theme)
    , m_table(table)
{}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Mirrored mirrored(*painter, option.rect);
    const Tokens &tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, tokens.selectedRow);
    else if (m_table.hoverRow() == index.row())
        painter->fillRect(option.rect, tokens.dark ? tokens.raised : tokens.ground);
    if (m_table.hasLineUnder(index.row())) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          tokens.line);
    }
    if (selected && index.column() == 0) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), m_theme.px(selectionBar),
                                option.rect.height() - 1),
                          tokens.accent);
    }
    const QRectF cell = QRectF(option.rect).adjusted(0, 0, 0, -1);
    paintCell(*painter, m_table.header().inside(cell, index.column()), index);
}

} // namespace zm::ui
