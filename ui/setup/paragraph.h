// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QLabel>

namespace zm::ui {

/// Words that wrap, in one role and shade of the theme, and that can be selected and copied.
class Paragraph final : public QLabel
{
    Q_OBJECT
public:
    enum class Shade { Strong, Normal, Quiet };

    Paragraph(const Theme &theme, TypeRole role, Shade shade, const QString &text = {},
              QWidget *parent = nullptr);

private:
    void dress();

    const Theme &m_theme;
    TypeRole m_role;
    Shade m_shade;
};

} // namespace zm::ui
