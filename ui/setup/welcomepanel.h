// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QWidget>

class QLayout;
class QPushButton;

namespace zm::ui {

/// What a person sees first, before any account is known: what this is, and two ways on. GUI
/// thread.
class WelcomePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePanel(const Theme &theme, QWidget *parent = nullptr);

    QPushButton &connecting() { return *m_connect; }
    QPushButton &demo() { return *m_demo; }

private:
    QLayout *way(QPushButton *button, const QString &words);

    const Theme &m_theme;
    QPushButton *m_connect;
    QPushButton *m_demo;
};

} // namespace zm::ui
