// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QLineEdit>

#include <alerts/rules.h>

#include <functional>
#include <optional>

namespace zm::ui {

/// A line that holds one value in a notation of its own: "0:30", "5 %", "22:00". Takes what can be
/// read, keeps the last good value otherwise; the arrow keys step it. GUI thread.
class ParsedField final : public QLineEdit
{
    Q_OBJECT
public:
    struct Notation
    {
        std::function<QString(int)> format;
        std::function<std::optional<int>(const QString &)> parse;
        std::function<int(int value, int direction)> step;
    };
    /// A limit of a rule, in its unit.
    static Notation limitOf(alerts::RuleId rule);
    /// A time of day, as minutes after midnight.
    static Notation timeOfDay();

    ParsedField(const Theme &theme, Notation notation, QWidget *parent = nullptr);

    int value() const { return m_value; }
    void setValue(int value);

Q_SIGNALS:
    /// By the reader.
    void valueChanged(int value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take();
    void stepBy(int direction);

    Notation m_notation;
    int m_value = 0;
};

} // namespace zm::ui
