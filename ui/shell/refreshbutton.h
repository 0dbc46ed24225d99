// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/boardrows.h>
#include <ui/theme/theme.h>

#include <QAbstractButton>

namespace zm::ui {

/// Always the last thing at the top right. While it reads, a line under its word shows how far.
class RefreshButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RefreshButton(const Theme &theme, QWidget *parent = nullptr);

    void show(const SyncStatus &sync);
    using QWidget::show;
    bool isRunning() const { return m_sync.running; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    SyncStatus m_sync;
};

} // namespace zm::ui
