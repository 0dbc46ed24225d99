// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

namespace zm::ui {

/// What stands in place of the pages until the first news of the board: says what is going on, so
/// that nobody takes an empty board for a quiet day.
class LoadingPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingPage(const Theme &theme, QWidget *parent = nullptr);

    /// The second line: progress, or why it cannot go on.
    void say(const QString &detail);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_detail;
};

} // namespace zm::ui
