// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

class QAction;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace zm::ui {

/// Every command of the window and of the page in view, found by typing. Opens at once under the
/// header, closes by Escape, by a choice, or when the keyboard goes elsewhere.
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    CommandPalette(const Theme &theme, QWidget *window);

    void open(const QList<QAction *> &actions);
    /// What the list shows now, from top to bottom.
    QStringList shown() const;

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void run();
    void close();
    void place();

    const Theme &m_theme;
    QLineEdit *m_line;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_rows;
};

} // namespace zm::ui
