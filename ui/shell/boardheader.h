// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QHeaderView>

namespace zm::ui {

/// Column heads of a board table, with words over groups of columns ("Now", "Today").
class BoardHeader final : public QHeaderView
{
    Q_OBJECT
public:
    struct Group
    {
        int firstColumn = 0;
        QString text;
    };

    explicit BoardHeader(const Theme &theme, QWidget *parent = nullptr);

    void setGroups(const QList<Group> &groups);
    void setIndents(const QList<int> &indents);
    /// Left and right room inside a cell, and on the outer sides of the first and last.
    static constexpr int padding = 10;
    static constexpr int margin = 20;
    /// The part of a cell that holds text.
    QRectF inside(const QRectF &cell, int section) const;
    /// A narrower section would cut its head, even the shorter one.
    int leastWidth(int section) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    /// Where the words of a head stand, and which of its two forms fits.
    struct Words
    {
        QRectF rect;
        QString text;
        double width = 0;
        bool toRight = false;

        double left() const { return toRight ? rect.right() - width : rect.left(); }
    };
    Words words(const QRect &section, int index) const;

    const Theme &m_theme;
    QList<Group> m_groups;
    QList<int> m_indents;
};

} // namespace zm::ui
