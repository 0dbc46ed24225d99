// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace zm::ui {

/// A list to tick under a button: queues, agents, weekdays, columns. Long lists have a field to
/// search in. What is chosen is told when it closes. GUI thread.
class PickPopup final : public QFrame
{
    Q_OBJECT
public:
    struct Item
    {
        QString key;
        QString text;
        QString group; ///< may be ticked as a whole, such as a team; empty for none
    };

    PickPopup(const Theme &theme, QWidget *parent);

    /// Nothing chosen means all, and all chosen means nothing in particular.
    void offer(const QList<Item> &items, const QStringList &chosen);
    void openUnder(QWidget &button);
    QStringList chosen() const;
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void picked(const QStringList &keys);

protected:
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void tickAll(bool ticked);
    void tickGroup(const QString &group, bool ticked);

    const Theme &m_theme;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_all;
    QPushButton *m_none;
    QStringList m_before;
    bool m_settling = false;
};

} // namespace zm::ui
