// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/feedtext.h>
#include <ui/theme/theme.h>

#include <QWidget>

namespace zm::ui {

/// Says large whether the board can be believed: Live, Silent (hatch), Off (breach edge). GUI
/// thread.
class ConnectionBadge final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionBadge(const Theme &theme, QWidget *parent = nullptr);

    void show(const FeedStatus &feed, Instant now);
    using QWidget::show;
    /// Without the part behind the dot, for narrow windows.
    void setShort(bool isShort);

    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    FeedState m_state = FeedState::Off;
    bool m_neverOn = true;
    BadgeText m_text;
    bool m_short = false;
};

} // namespace zm::ui
