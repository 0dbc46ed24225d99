// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallsetup/orderlist.h>

#include <QDropEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int rowHeight = 30;
constexpr int mostRows = 8; ///< then it scrolls

} // namespace

OrderList::OrderList(const Theme &theme, bool ordered, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    if (ordered) {
        setDragDropMode(QAbstractItemView::InternalMove);
        setDefaultDropAction(Qt::MoveAction);
        setToolTip(tr("Drag to reorder, or Alt with the arrow keys · Space ticks"));
    }
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosen(current());
    });
    connect(&theme, &Theme::changed, this, &OrderList::dress);
}

void OrderList::offer(const QList<Item> &items)
{
    if (shown() == items)
        return;
    m_filling = true;
    const QString before = current();
    clear();
    for (const Item &item : items) {
        auto *line = new QListWidgetItem(item.text, this);
        line->setData(keyRole, item.key);
        line->setToolTip(item.hint);
        line->setFlags(
            Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
            | (dragDropMode() == InternalMove ? Qt::ItemIsDragEnabled : Qt::NoItemFlags));
        line->setCheckState(item.ticked ? Qt::Checked : Qt::Unchecked);
    }
    int row = 0;
    for (int i = 0; i < count(); ++i) {
        if (this->item(i)->data(keyRole).toString() == before)
            row = i;
    }
    setCurrentRow(row);
    dress();
    m_filling = false;
    updateGeometry();
}

QList<OrderList::Item> OrderList::shown() const
{
    QList<Item> items;
    for (int i = 0; i < count(); ++i)
        items.append({item(i)->data(keyRole).toString(), item(i)->text(),
                      item(i)->checkState() == Qt::Checked, item(i)->toolTip()});
    return items;
}

void OrderList::dress()
{
    const bool was = std::exchange(m_filling, true);
    for (int i = 0; i < count(); ++i) {
        item(i)->setFont(m_theme.font(TypeRole::Body));
        item(i)->setSizeHint({0, m_theme.px(rowHeight)});
    }
    m_filling = was;
    updateGeometry();
}

QStringList OrderList::ticked() const
{
    QStringList keys;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            keys << item(i)->data(keyRole).toString();
    }
    return keys;
}

QString OrderList::current() const
{
    return currentItem() ? currentItem()->data(keyRole).toString() : QString();
}

void OrderList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    m_filling = true;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    m_filling = false;
    Q_EMIT edited();
}

void OrderList::keyPressEvent(QKeyEvent *event)
{
    const bool moves = dragDropMode() == InternalMove && event->modifiers() == Qt::AltModifier;
    if (moves && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
        event->accept();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void OrderList::dropEvent(QDropEvent *event)
{
    m_filling = true;
    QListWidget::dropEvent(event);
    m_filling = false;
    Q_EMIT edited();
}

QSize OrderList::sizeHint() const
{
    const int rows = std::clamp(count(), 1, mostRows);
    return {m_theme.px(240), rows * m_theme.px(rowHeight) + 2};
}

} // namespace zm::ui
