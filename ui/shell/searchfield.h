// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QLineEdit>

namespace zm::ui {

/// The field in the header: a lens, what it looks for, and the key that leads to it. Escape clears,
/// a second Escape gives the keyboard back.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    void setHint(const QString &hint);

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
};

} // namespace zm::ui
