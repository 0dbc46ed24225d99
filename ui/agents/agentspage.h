// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/models/agentarrangement.h>
#include <ui/theme/theme.h>
#include <ui/tiles/tilecanvas.h>
#include <ui/tiles/totalsstrip.h>

#include <QTimeZone>
#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QVBoxLayout;

namespace zm::ui {

class AgentPanel;
class ChipBar;
class DensitySwitch;

/// The Agents page under the shell's header: totals, chips, order, size, tiles. GUI thread.
class AgentsPage final : public QWidget
{
    Q_OBJECT
public:
    AgentsPage(BoardMirror &board, const Theme &theme, const Clock &clock,
               QWidget *parent = nullptr);

    /// "41 in 4 teams", for the line beside the title.
    QString subtitle() const;
    /// What the shell's header field looks for.
    QString searchHint() const;
    QWidget *firstFocus() { return m_canvas; }
    TileCanvas &canvas() { return *m_canvas; }
    AgentArrangement &arrangement() { return m_arrangement; }

    void setZone(const QTimeZone &zone);
    void setNumbers(NumberDisplay numbers);
    TileDensity density() const { return m_canvas->density(); }
    void setDensity(TileDensity density);
    void setArrangement(AgentGrouping grouping, AgentOrder order);

    /// Opens the panel of an agent; an empty id closes it.
    void open(const AgentId &agent);
    /// Someone answers `dayRequested`.
    void setDayOffered(bool offered);

    /// Grouping, order and density as one short text for the settings, and back. An unknown text
    /// changes nothing.
    QString layoutText() const;
    void setLayoutText(const QString &text);

public Q_SLOTS:
    void setSearch(const QString &text);
    /// A second has passed.
    void tick();

Q_SIGNALS:
    /// The subtitle has changed.
    void headChanged();
    /// A tile was clicked or entered; its panel is open.
    void agentActivated(const zm::AgentId &agent);
    /// Show the agent's calls and states of today.
    void dayRequested(const zm::AgentId &agent);
    void answeredRequested(const zm::AgentId &agent);
    /// A number of the strip was clicked; for all queues.
    void explainRequested(zm::ui::QueueColumn column);
    /// Grouping, order or density: worth remembering.
    void layoutChanged();

private:
    void dress();
    QString emptyText() const;
    void onArranged();
    void offerArrangements();
    void addCommands();
    void addListCommands();
    void openMenu(const QPoint &at);
    /// Those shown, to the clipboard as text and as CSV.
    void copyList();
    void exportList();
    void command(const QString &text, const QKeySequence &key, const std::function<void()> &run);

    BoardMirror &m_board;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    bool m_dayOffered = false;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    AgentArrangement m_arrangement;
    QString m_subtitle;
    TotalsStrip *m_strip;
    ChipBar *m_chips;
    QComboBox *m_orders;
    DensitySwitch *m_densities;
    TileCanvas *m_canvas;
    AgentPanel *m_panel;
    QVBoxLayout *m_panelRoom = nullptr;
};

} // namespace zm::ui
