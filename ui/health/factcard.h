// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/health/healthtexts.h>
#include <ui/shell/card.h>

namespace zm::ui {

/// A plate of the Health page: title, one number, a few lines; or bars of what is used.
class FactCard final : public Card
{
    Q_OBJECT
public:
    FactCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    struct Bar
    {
        QString name;
        QString text;
        double share = 0; ///< 0 to 1
        AlertLevel alert = AlertLevel::None;

        bool operator==(const Bar &) const = default;
    };

    void tell(const FactCardText &text);
    void tell(const QList<Bar> &bars);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBars(QPainter &painter, QRectF room) const;

    QString m_title;
    FactCardText m_text;
    QList<Bar> m_bars;
};

} // namespace zm::ui
