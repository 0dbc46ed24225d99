// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QAbstractScrollArea>

#include <setup/checkline.h>

namespace zm::ui {

/// Scopes or events, each with its mark: what is proved is quiet, what is missing opens and says
/// what to do. A click, or Enter, copies the name.
class RequirementList final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    struct Row
    {
        setup::CheckLine line;
        QString aside;       ///< at the right: what it gives, when it was seen, what to do for it
        QString brief;       ///< the same in short where that has no room
        bool opened = false; ///< finding and way on stand below the name

        bool operator==(const Row &) const = default;
    };

    RequirementList(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    const QList<Row> &rows() const { return m_rows; }

Q_SIGNALS:
    void copied(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int heightOf(const Row &row) const;
    int rowAt(int y) const;
    int topOf(int row) const;
    void paintRow(QPainter &painter, const QRectF &rect, const Row &row) const;
    void paintOpened(QPainter &painter, const QRectF &rect, const Row &row) const;
    void measure();
    void copy(int row);
    void moveTo(int row);

    const Theme &m_theme;
    QList<Row> m_rows;
    int m_current = 0;
};

} // namespace zm::ui
