// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/icons.h>
#include <ui/theme/theme.h>

#include <QAbstractButton>

#include <optional>

namespace zm::ui {

/// A control of the filter row: what it filters in quiet words, the choice in strong ones, and a
/// chevron when it opens a list. GUI thread.
class FilterButton final : public QAbstractButton
{
    Q_OBJECT
public:
    FilterButton(const Theme &theme, const QString &label, QWidget *parent);

    void setIcon(IconId icon);
    void setChevron(bool shown);
    void setValue(const QString &value);
    const QString &value() const { return m_value; }
    /// A choice that narrows the report stands out.
    void setNarrowing(bool narrowing);
    bool isNarrowing() const { return m_narrowing; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownValue() const;

    const Theme &m_theme;
    QString m_label;
    QString m_value;
    std::optional<IconId> m_icon;
    bool m_chevron = true;
    bool m_narrowing = false;
};

} // namespace zm::ui
