// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/card.h>

#include <setup/checkline.h>

namespace zm::ui {

/// One of the four plates on top: what is proved, in two short lines.
class StatusCard final : public Card
{
    Q_OBJECT
public:
    StatusCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void tell(setup::CheckState state, const QString &text);
    setup::CheckState state() const { return m_state; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_text;
    setup::CheckState m_state = setup::CheckState::Open;
};

/// The mark before a proved thing: tick, cross, dash or a dashed ring for what is still open.
void paintCheckMark(QPainter &painter, const QRectF &box, setup::CheckState state,
                    const Theme &theme);

} // namespace zm::ui
