// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QListWidget>

namespace zm::ui {

/// A short list to tick and to put in order: by dragging, or with Alt and the arrow keys; Space
/// ticks. GUI thread.
class OrderList final : public QListWidget
{
    Q_OBJECT
public:
    struct Item
    {
        QString key;
        QString text;
        bool ticked = false;
        QString hint{}; ///< tooltip

        bool operator==(const Item &) const = default;
    };

    /// `ordered`: the order is the reader's. Else the list is only ticked and chosen from.
    OrderList(const Theme &theme, bool ordered, QWidget *parent = nullptr);

    /// Keeps what is chosen when it is still there.
    void offer(const QList<Item> &items);
    QStringList ticked() const; ///< keys, in order
    QString current() const;    ///< key of the chosen line
    void moveCurrent(int by);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    /// By the reader: ticks or order.
    void edited();
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QList<Item> shown() const;
    void dress();

    const Theme &m_theme;
    bool m_filling = false;
};

} // namespace zm::ui
