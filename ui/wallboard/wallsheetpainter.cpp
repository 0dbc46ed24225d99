// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>
#include <ui/wallboard/wallpages.h>
#include <ui/wallboard/wallpainter.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr double flagSize = 2.76; ///< in u, as on a card

} // namespace

void WallPainter::heading(const QRectF &capBox, const QString &words, const QString &count,
                          AlertLevel level)
{
    const double inset = level == AlertLevel::None ? 0 : warnBox({}, m_u).right();
    const QRectF right = capBox.adjusted(0, 0, -inset, 0);
    const double wide = m_fonts.width(WallType::Name, count);
    const double room = right.width() - wide - m_u;
    textRight(right, {{WallType::Name, count, m_tokens.text1}}, level);
    text(capBox,
         {{WallType::NameLight, m_fonts.elided(WallType::NameLight, words, room), m_tokens.text2}});
}

void WallPainter::caller(const QRectF &rect, const QString &number, const QString &note,
                         const QString &since)
{
    const WallCallerLayout layout = wallCaller(rect, m_metrics, m_fonts.measure());
    plate(rect, m_tokens.tile, true);
    text(layout.number,
         {{WallType::Name, m_fonts.elided(WallType::Name, number, layout.number.width()),
           m_tokens.text1}});
    textRight(layout.since, {{WallType::Name, since, m_tokens.text1}});
    text(layout.note, {{WallType::Least, m_fonts.elided(WallType::Least, note, layout.note.width()),
                        m_tokens.text2}});
}

void WallPainter::sheetPlate(const WallSheet &sheet, const QString &title, AlertLevel worst,
                             bool stale)
{
    const MarkSizes sizes = MarkSizes::tv(m_u);
    plate(sheet.rect, m_tokens.tile, worst == AlertLevel::None);
    qreal room = sheet.title.width();
    if (worst == AlertLevel::Warn)
        paintWarnEdge(m_painter, sheet.rect, m_tokens, sizes);
    if (worst == AlertLevel::Breach) {
        paintBreachEdge(m_painter, sheet.rect, m_tokens, sizes);
        paintBreachFlag(m_painter, sheet.rect, {flagSize * m_u, flagSize * m_u},
                        m_fonts.font(WallType::Number), m_tokens, sizes);
        room -= (flagSize - 0.7) * m_u;
    }
    text(sheet.title, {{WallType::Name, m_fonts.elided(WallType::Name, title, room),
                        stale ? m_tokens.text2 : m_tokens.text1}});
}

void WallPainter::figures(const QList<WallSheet::Figure> &places, const QList<WallFigure> &figures,
                          WallType strong, WallType light, bool stale)
{
    for (qsizetype i = 0; i < std::min(places.size(), figures.size()); ++i) {
        const WallFigure &figure = figures[i];
        const QRectF &box = places[i].number;
        const bool sure = figure.known && !stale;
        const WallType type = figure.known ? strong : light;
        text(box,
             {{light, figure.sign, m_tokens.text2},
              {type, figure.text, sure ? m_tokens.text1 : m_tokens.text2}},
             figure.level);
        if (figure.provisional && figure.level == AlertLevel::None)
            paintProvisional(m_painter, QPointF(box.left(), box.bottom() + 0.3 * m_u),
                             m_fonts.width(light, figure.sign) + m_fonts.width(type, figure.text),
                             m_tokens, MarkSizes::tv(m_u));
        text(places[i].label,
             {{WallType::Least,
               m_fonts.elided(WallType::Least, figure.label, places[i].label.width()),
               m_tokens.text2}});
    }
}

void WallPainter::queueSheet(const WallSheet &sheet, const QueueRow &row, BoardTime time,
                             const alerts::QueueMarks &marks)
{
    sheetPlate(sheet, row.name, cardAlert(marks), time.stale);
    if (!sheet.note.isEmpty())
        people(sheet.note, row, time.stale, marks.free);
    figures(sheet.large, queueFigures(row, time, marks),
            sheet.hero ? WallType::Hero : WallType::Number,
            sheet.hero ? WallType::HeroLight : WallType::NumberLight, time.stale);
    figures(sheet.small, queueDayFigures(row.today), WallType::Number, WallType::NumberLight,
            time.stale);
}

void WallPainter::daySheet(const WallSheet &sheet, const WallTotals &day, BoardTime time)
{
    sheetPlate(sheet, todayTitle(), AlertLevel::None, time.stale);
    if (!sheet.note.isEmpty())
        text(sheet.note,
             {{WallType::Least, dayNote(day.queues, day.totals.agents), m_tokens.text2}});
    figures(sheet.large, dayFigures(day.totals, day.marks.serviceLevel),
            sheet.hero ? WallType::Hero : WallType::Number,
            sheet.hero ? WallType::HeroLight : WallType::NumberLight, time.stale);
    figures(sheet.small, restOfDayFigures(day.totals.today), WallType::Number,
            WallType::NumberLight, time.stale);
}

void WallPainter::chart(const WallChart &chart)
{
    const QRectF &plot = chart.plot;
    if (plot.height() <= 0 || !isDirty(plot.adjusted(-8 * m_u, -m_u, 2 * m_u, 3 * m_u)))
        return;
    const Upright upright(m_painter, chart.area); // time keeps its direction
    m_painter.setPen(Qt::NoPen);
    for (const WallChart::Bar &bar : chart.bars) {
        const double radius = std::min({0.14 * m_u, bar.rect.width() / 2, bar.rect.height()});
        QPainterPath path;
        // Rounded above, square on the base line.
        path.addRoundedRect(bar.rect.adjusted(0, 0, 0, radius), radius, radius);
        QPainterPath above;
        above.addRect(bar.rect);
        path &= above;
        if (bar.running) {
            QPen pen(m_tokens.chartAnswered, 0.1 * m_u);
            pen.setDashPattern({2, 2});
            m_painter.strokePath(path, pen);
        } else {
            m_painter.fillPath(path, m_tokens.chartAnswered);
        }
    }
    if (!chart.usual.isEmpty()) {
        QPen pen(m_tokens.text2, 0.08 * m_u);
        pen.setDashPattern({3, 3});
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(chart.usual);
    }
    m_painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), hair()), m_tokens.line2);
    text(chart.most, {{WallType::Least, chart.mostText, m_tokens.text2}});
    for (const WallChart::Mark &mark : chart.times) {
        const double half = m_fonts.width(WallType::Least, mark.text) / 2;
        text(QRectF(mark.at - half, chart.timesBase - m_u, 2 * half, m_u),
             {{WallType::Least, mark.text, m_tokens.text2}});
    }
}

} // namespace zm::ui
