// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

namespace zm::ui {

/// The rounded plate that tables and panels stand on. In light it has a hairline; no shadow.
class Card : public QWidget
{
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

    /// A sentence in the middle, for a card that has nothing to show.
    void setMessage(const QString &sentence);
    const QString &message() const { return m_message; }

    static constexpr int radius = 8;

protected:
    void paintEvent(QPaintEvent *event) override;

    const Theme &m_theme;

private:
    QString m_message;
};

/// The outline of a card inside `rect`, filled: for canvases that draw their own.
void paintCard(QPainter &painter, const QRectF &rect, const Theme &theme);

} // namespace zm::ui
