// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/agentorder.h>
#include <ui/theme/theme.h>

#include <QAbstractButton>
#include <QHash>

namespace zm::ui {

/// One chip over the tiles: shape, number, word. Compact chips keep their word for the tool tip.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
public:
    FilterChip(AgentChip chip, const Theme &theme, QWidget *parent = nullptr);

    AgentChip chip() const { return m_chip; }
    void setCount(int count);
    int count() const { return m_count; }
    void setCompact(bool compact);
    /// Colour goes while the feed is silent, as it does on the tiles.
    void setStale(bool stale);
    int widthWhen(bool compact) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString word() const;
    void describe();
    int measured(bool compact) const;

    AgentChip m_chip;
    const Theme &m_theme;
    int m_count = 0;
    bool m_compact = false;
    bool m_stale = false;
    mutable QHash<std::pair<bool, qsizetype>, int> m_widths; ///< by compactness and digits
};

} // namespace zm::ui
