// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/queuemembers.h>
#include <ui/theme/theme.h>

#include <QAbstractScrollArea>

namespace zm::ui {

/// The members of the chosen queue: shape, name, timer. Scrolls when they are many.
class MemberList final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit MemberList(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<MemberLine> &lines, bool stale);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int rowHeight() const;
    void measure();

    const Theme &m_theme;
    QList<MemberLine> m_lines;
    bool m_stale = false;
};

} // namespace zm::ui
