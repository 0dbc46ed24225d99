// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/type.h>
#include <ui/tiles/tilemetrics.h>

namespace zm::ui {

TileMetrics TileMetrics::of(TileDensity density, qreal scale)
{
    TileMetrics m;
    m.density = density;
    m.marks = MarkSizes::desktop(scale);
    m.flagFont = fontFor(TypeRole::Title, scale);
    m.gap = 8;
    switch (density) {
    case TileDensity::Dense:
        m.nameFont = fontFor(TypeRole::BodyStrong, scale);
        m.wordFont = fontFor(TypeRole::Label, scale);
        m.timerFont = fontFor(TypeRole::LabelStrong, scale);
        m.lineFont = m.wordFont;
        m.flagFont = fontFor(TypeRole::LabelStrong, scale);
        m.least = {160, 46};
        m.shape = 20;
        m.shapeColumn = 34;
        m.nameLine = 16;
        m.wordLine = m.timerLine = 15;
        m.lines = 2;
        m.right = 8;
        m.flag = {16, 15};
        m.marks.radius = 5 * scale;
        m.marks.warnEdge = 3 * scale;
        break;
    case TileDensity::Normal:
        m.nameFont = fontFor(TypeRole::Title, scale);
        m.wordFont = fontFor(TypeRole::Body, scale);
        m.timerFont = fontFor(TypeRole::Title, scale);
        m.lineFont = fontFor(TypeRole::Label, scale);
        m.least = {192, 72};
        break;
    case TileDensity::Roomy:
        m.nameFont = fontFor(TypeRole::Person, scale);
        m.wordFont = fontFor(TypeRole::TitlePlain, scale);
        m.timerFont = fontFor(TypeRole::RoomyTimer, scale);
        m.lineFont = fontFor(TypeRole::Body, scale);
        m.least = {230, 100};
        m.shape = 36;
        m.shapeColumn = 60;
        m.nameLine = 20;
        m.wordLine = 20;
        m.timerLine = 22;
        m.lineLine = 17;
        m.lines = 4;
        m.right = 14;
        break;
    }
    m.least *= scale;
    m.flag *= scale;
    for (qreal *length : {&m.shape, &m.shapeColumn, &m.nameLine, &m.wordLine, &m.timerLine,
                          &m.lineLine, &m.right, &m.gap})
        *length *= scale;
    return m;
}

} // namespace zm::ui
