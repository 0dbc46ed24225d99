// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerysheets.h"

#include <ui/theme/icons.h>
#include <ui/theme/marks.h>
#include <ui/theme/stateshapes.h>
#include <ui/theme/wording.h>
#include <ui/tiles/tilepainter.h>

#include <QPainter>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

class Sheet
{
public:
    Sheet(const Theme &theme, QImage &image)
        : m_theme(theme)
        , m_painter(&image)
    {}

    void title(const QString &text)
    {
        m_y += 24;
        m_painter.setFont(m_theme.font(TypeRole::BodyStrong));
        m_painter.setPen(m_theme.tokens().text2);
        m_painter.drawText(QPointF(28, m_y), text);
        m_y += 14;
    }
    void shapes()
    {
        for (int i = 0; i <= int(TileState::Idle); ++i) {
            const int x = 28 + i % 7 * 95;
            const qreal y = m_y + i / 7 * 66;
            const auto state = TileState(i);
            paintStateShape(m_painter, QRectF(x, y, 28, 28), state,
                            m_theme.tokens().family(familyOf(state)), m_theme.tokens().onState);
            m_painter.setFont(m_theme.font(TypeRole::Label));
            m_painter.setPen(m_theme.tokens().text2);
            m_painter.drawText(QPointF(x, y + 46), stateWord(state));
        }
        m_y += 3 * 66;
    }
    void tiles(TileDensity density, const QStringList &names, bool stale = false)
    {
        const TileMetrics metrics = TileMetrics::of(density, m_theme.scale());
        TilePainter tilePainter;
        tilePainter.setUp(m_theme.tokens(), metrics);
        const QList<AgentRow> agents = sample::sampleBoard().agents;
        alerts::AlertEngine engine;
        engine.take(sample::sampleBoard());
        qreal x = 28;
        for (const QString &name : names) {
            for (const AgentRow &row : agents) {
                if (!row.name.startsWith(name))
                    continue;
                const BoardTime time{sample::now(), stale};
                const TileText text = tileText(row, time, 102s, sample::zone());
                TileLook look;
                look.state = row.state;
                look.stale = stale;
                look.alert = stale ? AlertLevel::None : engine.agentMark(row.id, sample::now());
                const QRectF rect(QPointF(x, m_y), metrics.least);
                tilePainter.paint(m_painter, layOut(rect, text, metrics, look.alert), look,
                                  text.timer, rect);
                x += metrics.least.width() + 8;
            }
        }
        m_y += metrics.least.height() + 8;
    }
    void marks()
    {
        const Tokens &t = m_theme.tokens();
        m_y += 6;
        m_painter.setFont(m_theme.font(TypeRole::Title));
        const QFontMetricsF metrics(m_painter.font());
        qreal x = 28;
        const auto number = [&](const QString &text, const QColor &color) {
            m_painter.setPen(color);
            m_painter.drawText(QPointF(x, m_y + 15), text);
            return metrics.horizontalAdvance(text);
        };
        paintProvisional(m_painter, {x, m_y + 20}, number(u"171"_s, t.text1), t);
        x += 80;
        paintWarnBox(m_painter, QRectF(x - 7, m_y - 2, 44, 25), t);
        number(u"0:34"_s, t.text1);
        x += 80;
        paintBreachBox(m_painter, QRectF(x - 4, m_y + 1, 46, 19), t);
        number(u"! 1:12"_s, t.onBreach);
        x += 80;
        paintFocusRing(m_painter, QRectF(x - 4, m_y, 38, 21), 3, t);
        number(u"81.9"_s, t.text1);
        m_y += 30;
    }
    void icons()
    {
        for (int i = 0; i <= int(IconId::Filter); ++i)
            m_painter.drawPixmap(
                28 + i % 9 * 70, 30 + i / 9 * 70,
                icon(IconId(i), m_theme.tokens().text2, 48, devicePixels(m_painter)));
        for (int i = 0; i <= int(IconId::Filter); ++i)
            m_painter.drawPixmap(
                28 + i % 20 * 30, 330 + i / 20 * 30,
                icon(IconId(i), m_theme.tokens().text2, 18, devicePixels(m_painter)));
        m_painter.drawPixmap(28, 400,
                             appMark(m_theme.tokens().text1, m_theme.tokens().ground,
                                     m_theme.tokens().accent, 96, devicePixels(m_painter)));
    }

private:
    const Theme &m_theme;
    QPainter m_painter;
    qreal m_y = 12;
};

} // namespace

bool drawSheet(const QString &name, const Theme &theme, QImage &image)
{
    Sheet sheet(theme, image);
    if (name == "icons"_L1) {
        sheet.icons();
        return true;
    }
    if (name != "states"_L1)
        return false;
    sheet.title(u"State shapes, 24-unit box"_s);
    sheet.shapes();
    sheet.title(u"Dense"_s);
    sheet.tiles(TileDensity::Dense, {u"Lukas"_s, u"Sofía"_s, u"Amara"_s, u"Olena"_s});
    sheet.title(u"Normal. Plain, warning, over the limit"_s);
    sheet.tiles(TileDensity::Normal, {u"Fatima"_s, u"Noah"_s, u"Olena"_s});
    sheet.title(u"Normal, feed silent 1:42"_s);
    sheet.tiles(TileDensity::Normal, {u"Haruto"_s, u"Dmitri"_s, u"Marta"_s}, true);
    sheet.title(u"Roomy"_s);
    sheet.tiles(TileDensity::Roomy, {u"Mei-Ling"_s, u"Pedro"_s});
    sheet.title(u"Marks on numbers"_s);
    sheet.marks();
    return true;
}
