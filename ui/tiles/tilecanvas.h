// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/models/agentarrangement.h>
#include <ui/theme/theme.h>
#include <ui/tiles/boardlayout.h>
#include <ui/tiles/tilepainter.h>

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimeZone>
#include <QTimer>
#include <QVarLengthArray>

namespace zm::ui {

/// The tiles of a board on one canvas: it repaints only the parts of tiles that changed, at most 60
/// times a second, and does nothing for tiles out of view. Mouse, arrow keys and Enter choose a
/// tile. Timers move with `tick`, which its page calls once a second. GUI thread.
class TileCanvas final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    TileCanvas(const BoardMirror &board, AgentArrangement &arrangement, const Theme &theme,
               const Clock &clock, QWidget *parent = nullptr);

    TileDensity density() const { return m_density; }
    void setDensity(TileDensity density);
    void setZone(const QTimeZone &zone);
    void setNumbers(NumberDisplay numbers);
    /// What stands in the middle while there are no tiles.
    void setEmptyText(const QString &text);

    /// The chosen tile's agent; empty when none is.
    AgentId current() const;
    void setCurrent(const AgentId &agent);

    /// For screen readers and tests: tiles in reading order.
    int tileCount() const { return int(m_items.size()); }
    QRect tileRect(int index) const;      ///< in viewport coordinates
    int tileAt(QPoint viewportPos) const; ///< -1 where there is none
    QString tileName(int index) const;
    QString tileDescription(int index) const;
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);

public Q_SLOTS:
    void tick();

Q_SIGNALS:
    void currentChanged(const zm::AgentId &agent);
    /// Clicked, or Enter: show the agent's day.
    void activated(const zm::AgentId &agent);
    /// A right click, or the menu key: what can be done with the chosen tile, `at` this place of
    /// the screen.
    void menuRequested(const QPoint &at);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Item
    {
        QString group;
        AgentId id;
        QRect rect;      ///< content coordinates
        QPoint cameFrom; ///< where it slides from, while it slides
        TileText text;
        TileLook look;
        TileLayout layout;  ///< at the content rect
        qint64 pulse = -1;  ///< when its edge began to glow, in m_motion's milliseconds
        bool laid = false;  ///< there are text, look and layout
        qint64 second = -1; ///< of m_second that they are of
    };
    /// Places of m_items, the last not included.
    struct Range
    {
        int first = 0;
        int last = 0;
    };

    void dress();
    void rebuild();
    void arrange();
    void arrangeLater();
    void arrangeNow();
    void fitScrollBar();
    void onRows(const QSet<AgentId> &changed);
    void onOrder();
    void flush();
    enum class News { Row, TimeOnly };
    /// Brings one item up to date; answers what of it must be painted, in content coordinates.
    QRegion refresh(Item &item, News news);
    BoardTime time() const;
    void refreshVisible(News news);
    QRect seen() const; ///< what of the content is in view
    /// The items that stand between two heights of the content.
    Range between(int top, int bottom) const;
    void repaintHeadings();
    void glow(int index);
    void repaintItem(int index);
    void repaintContent(const QRegion &region);
    void setHovered(int index);
    int neighbour(int index, Qt::Key key) const;
    void reveal(int index);
    int scrolled() const;
    void setSliding(bool slides);
    bool isSliding() const;
    QPoint slideOffset(const Item &item) const;
    void moveOn();
    void paintHeading(QPainter &painter, const AgentGroup &group, const QRect &rect) const;
    void paintEmpty(QPainter &painter) const;
    void paintItem(QPainter &painter, Item &item, const QRect &dirty);

    const BoardMirror &m_board;
    AgentArrangement &m_arrangement;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    NumberDisplay m_numbers = NumberDisplay::Masked;
    TileDensity m_density = TileDensity::Normal;
    QString m_emptyText;

    TilePainter m_painter;
    BoardLayout m_layout;
    QList<Item> m_items;
    QList<std::pair<int, int>> m_headings; ///< their numbers, as painted
    bool m_stale;
    bool m_arranged = false; ///< the items are those of the arrangement, at this width
    QHash<AgentId, QVarLengthArray<int, 2>> m_places; ///< items of an agent
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;

    QSet<AgentId> m_waiting; ///< changed, not painted yet
    QTimer m_frame;          ///< least time between two paints of changes
    QTimer m_order;          ///< next time that tiles may move
    QElapsedTimer m_aimed;   ///< since the pointer last moved over the board
    QTimer m_animation;
    QElapsedTimer m_motion;
    qint64 m_slideStart = -1;
    QList<int> m_glowing; ///< items with a pulse
    qint64 m_second = 0;  ///< counts ticks and whatever else changes every tile
    qint64 m_minute = 0;  ///< of the last tick: "since" changes its words at midnight
};

} // namespace zm::ui
