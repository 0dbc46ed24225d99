// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/design/designsections.h>
#include <ui/models/dayspan.h>
#include <ui/models/queuemodel.h>
#include <ui/models/rowfilter.h>
#include <ui/queues/queuedelegate.h>
#include <ui/queues/queuespage.h>
#include <ui/shell/card.h>
#include <ui/tiles/boardlayout.h>
#include <ui/tiles/tilecanvas.h>
#include <ui/tiles/totalsstrip.h>
#include <ui/wallsetup/wallpreview.h>

#include <QBoxLayout>
#include <QCoreApplication>
#include <QResizeEvent>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::DesignPage)
};

/// A board of tiles that is as high as its tiles, in place of one that scrolls.
class WholeTiles final : public QWidget
{
public:
    WholeTiles(const Theme &theme, const Specimens &specimens, const BoardMirror &board,
               TileDensity density)
        : m_arrangement(board)
        , m_least(TileMetrics::of(density, theme.scale()).least)
        , m_canvas(board, m_arrangement, theme, specimens.clock(), this)
    {
        m_arrangement.setArrangement(AgentGrouping::Team, AgentOrder::Name);
        m_canvas.setAccessibleName(Words::tr("Tiles"));
        m_canvas.setZone(specimens.zone());
        m_canvas.setDensity(density);
        m_canvas.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_canvas.setCurrent(AgentId(u"2132"_s));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        // The canvas keeps the margins of a page at its sides: here they are the sheet's.
        const BoardSpacing spacing;
        const int wide = event->size().width() + 2 * spacing.side;
        QList<qsizetype> groups;
        for (const AgentGroup &group : m_arrangement.groups())
            groups << group.tiles.size();
        const int height = layOutBoard(wide, groups, m_least, spacing).height;
        m_canvas.setGeometry(-spacing.side, 0, wide, height);
        setFixedHeight(height - spacing.bottom + spacing.gap);
    }

private:
    AgentArrangement m_arrangement;
    QSizeF m_least;
    TileCanvas m_canvas;
};

QWidget *wall(const Theme &theme, const Specimens &specimens, const BoardMirror &board,
              const WallPlan &plan)
{
    auto *preview = new WallPreview(board, theme, theme, specimens.clock());
    preview->setZone(specimens.zone());
    preview->setPlan(plan);
    preview->setScreen({1920, 1080});
    preview->setMinimumWidth(theme.px(420));
    return preview;
}

} // namespace

QWidget *tileSection(const Theme &theme, const Specimens &specimens)
{
    const auto tiles = [&](const BoardMirror &board, TileDensity density) {
        return new WholeTiles(theme, specimens, board, density);
    };
    return inAColumn(
        {specimenLabel(theme, Words::tr("Roomy")), tiles(specimens.live(), TileDensity::Roomy),
         specimenLabel(theme, Words::tr("Normal")), tiles(specimens.live(), TileDensity::Normal),
         specimenLabel(theme, Words::tr("Dense")), tiles(specimens.live(), TileDensity::Dense),
         specimenLabel(theme, Words::tr("Dense, the feed is silent")),
         tiles(specimens.silent(), TileDensity::Dense)},
        theme.px(4));
}

QWidget *queueSection(const Theme &theme, const Specimens &specimens)
{
    const auto page = [&](const BoardMirror &board, int height) {
        auto *queues = new QueuesPage(board, theme, specimens.clock());
        queues->setZone(specimens.zone());
        queues->setFixedHeight(theme.px(height));
        return queues;
    };
    return inAColumn({page(specimens.live(), 820), page(specimens.silent(), 560)});
}

QWidget *wallSection(const Theme &theme, const Specimens &specimens)
{
    const auto row = [&](const BoardMirror &board) {
        auto *box = new QWidget;
        auto *across = new QHBoxLayout(box);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(theme.px(16));
        for (const WallContent content : {WallContent::Queues, WallContent::Agents})
            across->addWidget(wall(theme, specimens, board, WallPlan::of(content)));
        return box;
    };
    return inAColumn({row(specimens.live()), row(specimens.silent())});
}

} // namespace zm::ui
