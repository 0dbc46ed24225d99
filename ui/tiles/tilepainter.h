// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/tiles/tilelayout.h>

#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QStaticText>

class QPainter;

namespace zm::ui {

/// Everything about a tile's face that is not text.
struct TileLook
{
    TileState state = TileState::NoData;
    AlertLevel alert = AlertLevel::None;
    bool stale = false;
    bool hovered = false;

    bool operator==(const TileLook &) const = default;
};

/// Draws tiles. Backgrounds (tint, edge, flag, box of the shape) are kept as one pixmap per look
/// and size, lines of text as laid-out glyphs; both caches are bounded. One painter a canvas.
class TilePainter
{
public:
    TilePainter();

    /// Colours and measures; drops what was kept for the old ones.
    void setUp(const Tokens &tokens, const TileMetrics &metrics);
    const TileMetrics &metrics() const { return m_metrics; }

    /// Draws the parts of the tile that `dirty` touches. `timer` is the running text of the moment.
    void paint(QPainter &painter, const TileLayout &layout, const TileLook &look,
               const QString &timer, const QRectF &dirty);
    /// The edge of a tile that has just changed; `strength` falls from some share of 1 to 0.
    void paintGlow(QPainter &painter, const QRect &tile, qreal strength);

private:
    struct FaceKey
    {
        TileLook look;
        QSize size;
        qreal dpr;

        bool operator==(const FaceKey &) const = default;
        friend size_t qHash(const FaceKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, int(key.look.state), int(key.look.alert), key.look.stale,
                              key.look.hovered, key.size, key.dpr);
        }
    };

    const QPixmap &face(const FaceKey &key, const TileLayout &layout);
    void drawFace(QPainter &painter, const FaceKey &key, const TileLayout &layout) const;
    enum class Line { Name, Word, Timer, Small };
    void text(QPainter &painter, Line line, const QRectF &rect, const QString &text,
              const QColor &color, bool right = false);
    const QFont &fontOf(Line line) const;

    const Tokens *m_tokens;
    TileMetrics m_metrics;
    QHash<FaceKey, QPixmap> m_faces;
    QHash<std::pair<QSize, int>, QPixmap> m_glows; ///< by size in device pixels and step
    QCache<std::pair<int, QString>, QStaticText> m_texts;
};

} // namespace zm::ui
