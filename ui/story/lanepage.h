// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/valuetable.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/pagewidget.h>

class QScrollArea;

namespace zm::ui {

class Card;
class FigureStrip;
class LaneView;
class RowFilter;
class Theme;

/// A page that looks back: figures, a chart in lanes and a table, on a sheet that scrolls, and a
/// line below that tells of the stretch with the keyboard. Opens over the page that asked; Esc
/// leads back. GUI thread.
class LanePage : public PageWidget
{
    Q_OBJECT
public:
    QWidget *firstFocus() override;
    BoardTable &table() const { return *m_table; }
    FigureStrip &figures() const { return *m_strip; }

protected:
    struct Table
    {
        QString name; ///< object name, under which its columns are remembered
        QString title;
        QList<ValueColumn> columns;
        QList<ColumnWish> widths;
    };
    /// Takes the view over. The theme must outlive the page.
    LanePage(LaneView *view, const Table &table, const Theme &theme, QWidget *parent);
    ~LanePage() override;

    /// Stands in the line below while nothing is told.
    virtual QString note() const = 0;
    /// The height of the card with the table.
    virtual int tableHeight() const = 0;

    RowFilter &rows() const { return *m_rows; }
    ValueTable &values() const { return *m_values; }
    Card &card() const { return *m_card; }
    QScrollArea &scroll() const { return *m_scroll; }
    void place();
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    const Theme &m_theme;

private:
    QString m_told;
    QScrollArea *m_scroll;
    QWidget *m_sheet;
    FigureStrip *m_strip;
    LaneView *m_view;
    Card *m_card;
    ValueTable *m_values;
    RowFilter *m_rows;
    BoardTable *m_table;
};

} // namespace zm::ui
