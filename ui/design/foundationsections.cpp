// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/design/designsections.h>
#include <ui/shell/boardheader.h>
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/stateshapes.h>
#include <ui/theme/wording.h>
#include <ui/tiles/boardlayout.h>
#include <ui/tiles/tilemetrics.h>

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::DesignPage)
};

struct Swatch
{
    QString name;
    QColor color;
};

/// Tokens keep their English names here: that is how DESIGN and the code call them.
QList<Swatch> swatches(const Tokens &t)
{
    return {
        {u"ground"_s, t.ground},
        {u"tile"_s, t.tile},
        {u"raised"_s, t.raised},
        {u"line"_s, t.line},
        {u"line2"_s, t.line2},
        {u"text1"_s, t.text1},
        {u"text2"_s, t.text2},
        {u"text3"_s, t.text3},
        {u"accent"_s, t.accent},
        {u"selectedRow"_s, t.selectedRow},
        {u"navSelected"_s, t.navSelected},
        {u"free"_s, t.free},
        {u"ringing"_s, t.ringing},
        {u"onCall"_s, t.onCall},
        {u"wrap"_s, t.wrap},
        {u"away"_s, t.away},
        {u"dnd"_s, t.dnd},
        {u"offline"_s, t.offline},
        {u"onState"_s, t.onState},
        {u"warn"_s, t.warn},
        {u"warnGap"_s, t.warnGap},
        {u"breach"_s, t.breach},
        {u"onBreach"_s, t.onBreach},
        {u"chartAnswered"_s, t.chartAnswered},
        {u"chartAbandoned"_s, t.chartAbandoned},
        {u"chartGhost"_s, t.chartGhost},
        {u"chartTrack"_s, t.chartTrack},
        {u"codeKeyword"_s, t.codeKeyword},
        {u"codeFunction"_s, t.codeFunction},
        {u"codeText"_s, t.codeText},
        {u"codeNumber"_s, t.codeNumber},
        {u"tint(free)"_s, t.tint(StateFamily::Free)},
        {u"tint(onCall)"_s, t.tint(StateFamily::OnCall)},
        {u"tint(wrap)"_s, t.tint(StateFamily::Wrap)},
        {u"tint(away)"_s, t.tint(StateFamily::Away)},
        {u"tint(dnd)"_s, t.tint(StateFamily::DoNotDisturb)},
        {u"tint(offline)"_s, t.tint(StateFamily::Offline)},
    };
}

struct Role
{
    TypeRole role;
    QString name;
};

QList<Role> roles()
{
    return {
        {TypeRole::Caption, u"Caption"_s},           {TypeRole::Label, u"Label"_s},
        {TypeRole::LabelStrong, u"LabelStrong"_s},   {TypeRole::Body, u"Body"_s},
        {TypeRole::BodyStrong, u"BodyStrong"_s},     {TypeRole::Title, u"Title"_s},
        {TypeRole::TitlePlain, u"TitlePlain"_s},     {TypeRole::Person, u"Person"_s},
        {TypeRole::PersonPlain, u"PersonPlain"_s},   {TypeRole::RoomyTimer, u"RoomyTimer"_s},
        {TypeRole::PageTitle, u"PageTitle"_s},       {TypeRole::Number, u"Number"_s},
        {TypeRole::NumberSecond, u"NumberSecond"_s}, {TypeRole::Gauge, u"Gauge"_s},
    };
}

struct Measure
{
    QString name;
    int px;
};

QList<Measure> rooms()
{
    const BoardSpacing board;
    return {
        {Words::tr("page, top"), PageWidget::topMargin},
        {Words::tr("between tiles"), board.gap},
        {Words::tr("cell, each side"), BoardHeader::padding},
        {Words::tr("table, outer side"), BoardHeader::margin},
        {Words::tr("page, each side"), PageWidget::sideMargin},
        {Words::tr("below a board"), board.bottom},
        {Words::tr("heading of a group"), board.heading},
    };
}

} // namespace

QWidget *colourSection(const Theme &theme)
{
    constexpr int height = 44;
    const QList<Swatch> all = swatches(theme.tokens());
    return drawnCells(
        int(all.size()), 8, theme.px(height),
        [&theme, all](QPainter &painter, const QRectF &cell, int i) {
            const Tokens &t = theme.tokens();
            const QRectF box(cell.left() + 0.5, cell.top() + 0.5, theme.px(36), theme.px(32));
            painter.setPen(t.line2);
            painter.setBrush(all[i].color);
            painter.drawRoundedRect(box, 3, 3);
            const double left = box.right() + theme.px(8);
            const QRectF words(left, box.top(), cell.right() - left - theme.px(4), box.height());
            paintLine(painter, words.adjusted(0, 0, 0, -words.height() / 2), all[i].name,
                      theme.font(TypeRole::Label), t.text1);
            paintLine(painter, words.adjusted(0, words.height() / 2, 0, 0),
                      all[i].color.name().toUpper(), theme.font(TypeRole::Caption), t.text3);
        });
}

QWidget *typeSection(const Theme &theme)
{
    const QList<Role> all = roles();
    return drawnCells(
        int(all.size()), 3, theme.px(52),
        [&theme, all](QPainter &painter, const QRectF &cell, int i) {
            const QFont font = theme.font(all[i].role);
            const QRectF sample = cell.adjusted(0, 0, 0, -theme.px(16));
            paintLine(painter, sample, u"≥ 3 · 12:48  Sofía Márquez"_s, font, theme.tokens().text1);
            paintLine(painter, QRectF(cell.left(), sample.bottom(), cell.width(), theme.px(14)),
                      u"%1 · %2 / %3 · %4"_s.arg(all[i].name)
                          .arg(font.pixelSize())
                          .arg(lineHeight(all[i].role))
                          .arg(int(font.weight())),
                      theme.font(TypeRole::Caption), theme.tokens().text3);
        });
}

QWidget *roomSection(const Theme &theme)
{
    const QList<Measure> all = rooms();
    auto *room = drawnCells(
        int(all.size()), int(all.size()), theme.px(64),
        [&theme, all](QPainter &painter, const QRectF &cell, int i) {
            const Tokens &t = theme.tokens();
            const double width = theme.px(all[i].px);
            painter.fillRect(QRectF(cell.left(), cell.top(), width, theme.px(32)), t.chartAnswered);
            const QRectF words(cell.left(), cell.top() + theme.px(34), cell.width(), theme.px(15));
            paintLine(painter, words, QString::number(all[i].px), theme.font(TypeRole::Label),
                      t.text1);
            paintLine(painter, words.translated(0, theme.px(15)), all[i].name,
                      theme.font(TypeRole::Caption), t.text3);
        });
    const MarkSizes marks = MarkSizes::desktop();
    const QList<Measure> corners{
        {Words::tr("number box"), int(marks.boxRadius)},
        {Words::tr("tile, dense"), int(TileMetrics::of(TileDensity::Dense).marks.radius)},
        {Words::tr("tile"), int(TileMetrics::of(TileDensity::Normal).marks.radius)},
        {Words::tr("card"), Card::radius},
    };
    auto *corner = drawnCells(
        int(corners.size()), int(all.size()), theme.px(64),
        [&theme, corners](QPainter &painter, const QRectF &cell, int i) {
            const Tokens &t = theme.tokens();
            const int radius = theme.px(corners[i].px);
            painter.setPen(t.line2);
            painter.setBrush(t.tile);
            painter.drawRoundedRect(
                QRectF(cell.left() + 0.5, cell.top() + 0.5, theme.px(64), theme.px(32)), radius,
                radius);
            const QRectF words(cell.left(), cell.top() + theme.px(34), cell.width(), theme.px(15));
            paintLine(painter, words, QString::number(corners[i].px), theme.font(TypeRole::Label),
                      t.text1);
            paintLine(painter, words.translated(0, theme.px(15)), corners[i].name,
                      theme.font(TypeRole::Caption), t.text3);
        });
    return inAColumn({room, corner});
}

QWidget *shapeSection(const Theme &theme)
{
    constexpr int states = int(TileState::Idle) + 1;
    auto *shapes =
        drawnCells(states, 7, theme.px(66), [&theme](QPainter &painter, const QRectF &cell, int i) {
            const auto state = TileState(i);
            const Tokens &t = theme.tokens();
            double x = cell.left();
            for (const int size : {36, 28, 20, 16, 15}) { // roomy, normal, dense, chips, lists
                const double side = theme.px(size);
                paintStateShape(painter, QRectF(x, cell.top() + theme.px(36) - side, side, side),
                                state, t.family(familyOf(state)), t.onState);
                x += side + theme.px(6);
            }
            paintLine(painter,
                      QRectF(cell.left(), cell.top() + theme.px(40), cell.width(), theme.px(16)),
                      stateWord(state), theme.font(TypeRole::Label), t.text2);
        });
    constexpr int icons = int(IconId::Data) + 1;
    auto *pictures =
        drawnCells(icons, 20, theme.px(48), [&theme](QPainter &painter, const QRectF &cell, int i) {
            const auto which = IconId(i);
            const qreal dpr = devicePixels(painter);
            const int control = theme.px(16);
            const int navigation = theme.px(18);
            painter.drawPixmap(cell.topLeft() + QPointF(0, 8),
                               icon(which, theme.tokens().text2, control, dpr));
            painter.drawPixmap(cell.topLeft() + QPointF(control + theme.px(8), 7),
                               icon(which, theme.tokens().accent, navigation, dpr));
        });
    return inAColumn({shapes, pictures});
}

QWidget *markSection(const Theme &theme)
{
    struct Sample
    {
        QString name;
        QString number;
        AlertLevel alert = AlertLevel::None;
        bool provisional = false;
    };
    const QList<Sample> all{
        {Words::tr("plain"), u"0:12"_s},
        {Words::tr("a lower bound"), atLeast(u"3"_s)},
        {Words::tr("no value"), noValue()},
        {Words::tr("provisional"), u"171"_s, AlertLevel::None, true},
        {Words::tr("near the limit"), u"0:34"_s, AlertLevel::Warn},
        {Words::tr("over the limit"), u"1:12"_s, AlertLevel::Breach},
        {Words::tr("over, provisional"), u"54.0"_s, AlertLevel::Breach, true},
        {Words::tr("has the keyboard"), u"81.9"_s},
    };
    auto *numbers = drawnCells(
        int(all.size()), int(all.size()), theme.px(52),
        [&theme, all](QPainter &painter, const QRectF &cell, int i) {
            const Tokens &t = theme.tokens();
            const QRectF place(cell.left() + theme.px(8), cell.top(), theme.px(90), theme.px(30));
            NumberLook look;
            look.alert = all[i].alert;
            look.provisional = all[i].provisional;
            look.color = t.text1;
            look.align = Qt::AlignLeft;
            paintNumber(painter, place, all[i].number, TypeRole::PageTitle, look, theme);
            if (i + 1 == all.size())
                paintFocusRing(painter, place.adjusted(0, 4, -theme.px(40), -4), 3, t,
                               theme.scale());
            paintLine(
                painter,
                QRectF(place.left(), place.bottom() + theme.px(4), cell.width(), theme.px(15)),
                all[i].name, theme.font(TypeRole::Caption), t.text3);
        });
    auto *edges =
        drawnCells(3, 8, theme.px(52), [&theme](QPainter &painter, const QRectF &cell, int i) {
            const Tokens &t = theme.tokens();
            const MarkSizes sizes = MarkSizes::desktop(theme.scale());
            const QRectF tile(cell.left() + 0.5, cell.top(), theme.px(120), theme.px(46));
            painter.setPen(t.line);
            painter.setBrush(t.tile);
            painter.drawRoundedRect(tile, sizes.radius, sizes.radius);
            if (i == 0)
                paintWarnEdge(painter, tile, t, sizes);
            if (i > 0)
                paintBreachEdge(painter, tile, t, sizes);
            if (i > 1)
                paintBreachFlag(painter, tile, QSizeF(theme.px(22), theme.px(20)),
                                theme.font(TypeRole::Title), t, sizes);
        });
    return inAColumn({numbers, edges});
}

} // namespace zm::ui
