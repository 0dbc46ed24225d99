// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/health/healthtexts.h>
#include <ui/shell/card.h>
#include <ui/shell/columnplan.h>

#include <QAbstractItemModel>

#include <memory>

namespace zm::ui {

/// A small table on a plate, as tall as its rows: the page around it scrolls.
class FactTable final : public Card
{
    Q_OBJECT
public:
    struct ColumnLook
    {
        ColumnWish width;
        bool isNumber = false; ///< right-aligned
    };

    FactTable(const Theme &theme, const QString &title, QList<ColumnLook> columns,
              QWidget *parent = nullptr);

    void tell(const FactTableText &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {m_theme.px(200), sizeHint().height()}; }
    /// To the clipboard, as text and as CSV.
    void copy() const;
    /// With its heads, as a spreadsheet takes it.
    QString csv() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::unique_ptr<QAbstractItemModel> model() const;
    void paintCells(QPainter &painter, const QRectF &line, const QList<int> &widths,
                    const FactRow &row, bool isHead) const;

    QString m_title;
    QList<ColumnLook> m_columns;
    FactTableText m_text;
};

} // namespace zm::ui
