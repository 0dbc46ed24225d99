// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QPushButton>
#include <QTimer>

namespace zm::ui {

/// Puts a text on the clipboard and says so for a moment.
class CopyButton final : public QPushButton
{
    Q_OBJECT
public:
    CopyButton(const Theme &theme, const QString &label, const QString &text,
               QWidget *parent = nullptr);

    void setText(const QString &) = delete; ///< the label changes by itself
    void setCopied(const QString &text) { m_text = text; }
    const QString &copied() const { return m_text; }

private:
    void copy();
    void dress();

    const Theme &m_theme;
    QString m_label;
    QString m_text;
    QTimer m_back;
};

} // namespace zm::ui
