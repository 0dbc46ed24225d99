// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>
#include <ui/theme/stateshapes.h>
#include <ui/theme/wording.h>
#include <ui/wallboard/wallpages.h>
#include <ui/wallboard/wallpainter.h>
#include <ui/wallboard/walltext.h>

#include <QPainter>
#include <QPainterPath>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

WallPainter::WallPainter(QPainter &painter, const QRegion &dirty, const WallMetrics &metrics,
                         const WallFonts &fonts, const Tokens &tokens)
    : m_painter(painter)
    , m_dirty(dirty)
    , m_metrics(metrics)
    , m_fonts(fonts)
    , m_tokens(tokens)
    , m_u(metrics.u())
{
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

bool WallPainter::isDirty(const QRectF &rect) const
{
    return m_dirty.intersects(rect.toAlignedRect());
}

double WallPainter::hair() const
{
    return std::max(1.0, std::round(0.028 * m_u));
}

qreal WallPainter::widthOf(const QList<Run> &runs) const
{
    qreal width = 0;
    for (const Run &run : runs)
        width += m_fonts.width(run.type, run.text);
    return width;
}

void WallPainter::text(const QRectF &capBox, QList<Run> runs, AlertLevel level)
{
    const QRectF ink(capBox.left(), capBox.top(), widthOf(runs), capBox.height());
    // Marks, ascenders and descenders reach beyond the cap box, none further than this.
    if (!isDirty(ink.adjusted(-0.7 * m_u, -m_u, 0.7 * m_u, m_u)))
        return;
    const MarkSizes sizes = MarkSizes::tv(m_u);
    if (level == AlertLevel::Warn)
        paintWarnBox(m_painter, warnBox(ink, m_u), m_tokens, sizes);
    if (level == AlertLevel::Breach) {
        paintBreachBox(m_painter, breachBox(ink, m_u), m_tokens, sizes);
        for (Run &run : runs)
            run.colour = m_tokens.onBreach;
    }
    // A number and its sign keep their order; words follow each other as they are read.
    const Upright upright(m_painter, ink);
    if (upright.turns() && runs.last().text.isRightToLeft())
        std::reverse(runs.begin(), runs.end());
    qreal x = ink.left();
    for (const Run &run : std::as_const(runs)) {
        m_painter.setFont(m_fonts.font(run.type));
        m_painter.setPen(run.colour);
        m_painter.drawText(QPointF(x, capBox.bottom()), run.text);
        x += m_fonts.width(run.type, run.text);
    }
}

void WallPainter::textRight(const QRectF &capBox, const QList<Run> &runs, AlertLevel level)
{
    const qreal width = widthOf(runs);
    text(QRectF(capBox.right() - width, capBox.top(), width, capBox.height()), runs, level);
}

void WallPainter::plate(const QRectF &rect, const QColor &fill, bool line)
{
    const double radius = MarkSizes::tv(m_u).radius;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(rect, radius, radius);
    if (line && !m_tokens.dark) {
        const double half = hair() / 2;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_tokens.line, hair()));
        m_painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half,
                                  radius - half);
    }
}

void WallPainter::waiting(const QRectF &capBox, const std::optional<int> &waiting, bool stale,
                          WallType strong, WallType light)
{
    const WaitingText words = waitingText(waiting);
    const bool known = waiting.has_value() && !stale;
    text(capBox,
         {{light, words.sign, m_tokens.text2},
          {waiting ? strong : light, words.number, known ? m_tokens.text1 : m_tokens.text2}});
}

void WallPainter::longest(const QRectF &capBox, const std::optional<Instant> &oldest,
                          BoardTime time, AlertLevel alert)
{
    if (!oldest) {
        text(capBox, {{WallType::NumberLight, noValue(), m_tokens.text2}});
        return;
    }
    text(capBox,
         {{WallType::NumberLight, time.stale ? u"≥ "_s : QString(), m_tokens.text2},
          {WallType::Number, timerText(*oldest, time.now),
           time.stale ? m_tokens.text2 : m_tokens.text1}},
         alert);
}

void WallPainter::level(const QRectF &capBox, const DayCounts &today, bool stale, AlertLevel alert)
{
    const QString words = levelText(today);
    const bool known = today.serviceLevel().has_value();
    text(capBox,
         {{known ? WallType::Number : WallType::NumberLight, words,
           known && !stale ? m_tokens.text1 : m_tokens.text2}},
         alert);
    if (known && today.unproven > 0 && alert == AlertLevel::None)
        paintProvisional(m_painter, QPointF(capBox.left(), capBox.bottom() + 0.3 * m_u),
                         m_fonts.width(WallType::Number, words), m_tokens, MarkSizes::tv(m_u));
}

void WallPainter::strip(const StripLayout &layout, const BoardTotals &totals,
                        const FeedStatus &feed, Instant clock, const QTimeZone &zone,
                        const alerts::QueueMarks &marks)
{
    const BoardTime time = boardTime(feed, clock);
    const QColor strong = time.stale ? m_tokens.text2 : m_tokens.text1;
    const StripWords words = stripWords(totals);
    // Wider than the screen: the picture moves a few pixels each minute.
    const QRectF back = layout.bounds.adjusted(-8, -8, 8, 0);
    m_painter.fillRect(back, m_tokens.tile);
    if (!m_tokens.dark)
        m_painter.fillRect(QRectF(back.left(), back.bottom() - hair(), back.width(), hair()),
                           m_tokens.line);

    const auto label = [this](const StripCell &cell, const QString &word) {
        text(cell.label, {{WallType::Least, word, m_tokens.text2}});
    };
    for (const StripCell &cell : layout.cells) {
        switch (cell.field) {
        case StripField::Waiting:
            waiting(cell.number, totals.waiting, time.stale,
                    layout.bigHero ? WallType::Hero : WallType::Number,
                    layout.bigHero ? WallType::HeroLight : WallType::NumberLight);
            label(cell, words.waiting);
            break;
        case StripField::Longest:
            longest(cell.number, totals.longestRinging, time, marks.longest);
            label(cell, words.longest);
            break;
        case StripField::Free: {
            const QString free = QString::number(totals.free);
            text(cell.number, {{WallType::Number, free, strong}}, marks.free);
            if (!layout.freeAlone) {
                const qreal box = marks.free == AlertLevel::None ? 0 : warnBox({}, m_u).right();
                const qreal x = m_fonts.width(WallType::Number, free) + box;
                const QString reachable = QString::number(totals.reachable);
                text(cell.number.adjusted(x, 0, 0, 0),
                     {{WallType::NumberLight,
                       readsFromRight() ? QString(reachable + u" · "_s)
                                        : QString(u" · "_s + reachable),
                       m_tokens.text2}});
            }
            label(cell, layout.freeAlone ? words.freeShort : words.free);
            break;
        }
        case StripField::ServiceLevel:
            level(cell.number, totals.today, time.stale, marks.serviceLevel);
            label(cell, layout.shortLevel ? words.levelShort : words.level);
            break;
        case StripField::Feed: {
            const FeedLine line = feedLine(feed, clock);
            textRight(cell.number, {{WallType::Name, clockTime(clock, zone), m_tokens.text1}});
            // A boxed word keeps the right edge with its box, not with its ink.
            const qreal inset = line.level == AlertLevel::None ? 0 : 0.57 * m_u;
            textRight(cell.label.adjusted(0, 0, -inset, 0),
                      {{WallType::Least, line.text,
                        line.level == AlertLevel::None ? m_tokens.text2 : m_tokens.text1}},
                      line.level);
            break;
        }
        }
    }
}

void WallPainter::people(const QRectF &capBox, const QueueRow &row, bool stale,
                         AlertLevel freeLevel)
{
    const QColor strong = stale ? m_tokens.text2 : m_tokens.text1;
    qreal x = capBox.left();
    bool first = true;
    for (const PeopleText &part : peopleText(row)) {
        const AlertLevel level = first ? freeLevel : AlertLevel::None;
        const QList<Run> runs{{WallType::LeastStrong, part.number, strong},
                              {WallType::Least, u' ' + part.word, m_tokens.text2}};
        const QString between = first ? QString() : u" · "_s;
        const qreal gap = m_fonts.width(WallType::Least, between);
        const qreal width = widthOf(runs);
        if (!first && x + gap + width > capBox.right()) // dropped, never smaller
            break;
        text(QRectF(x, capBox.top(), gap, capBox.height()),
             {{WallType::Least, between, m_tokens.text2}});
        x += gap;
        // The box, not its ink, stands in the column.
        const qreal pad = level == AlertLevel::None ? 0 : warnBox({}, m_u).right();
        x += pad;
        text(QRectF(x, capBox.top(), width, capBox.height()), runs, level);
        x += width + 0.8 * pad;
        first = false;
    }
}

void WallPainter::card(const QRectF &rect, const QueueRow &row, const FeedStatus &feed,
                       Instant clock, const alerts::QueueMarks &marks)
{
    const BoardTime time = boardTime(feed, clock);
    const AlertLevel worst = cardAlert(marks);
    const WallCardLayout layout =
        wallCard(rect, m_metrics, m_fonts.measure(), worst == AlertLevel::Breach);
    const MarkSizes sizes = MarkSizes::tv(m_u);
    const QColor strong = time.stale ? m_tokens.text2 : m_tokens.text1;

    plate(rect, m_tokens.tile, worst == AlertLevel::None);
    if (worst == AlertLevel::Warn)
        paintWarnEdge(m_painter, rect, m_tokens, sizes);
    if (worst == AlertLevel::Breach) {
        paintBreachEdge(m_painter, rect, m_tokens, sizes);
        paintBreachFlag(m_painter, rect, layout.flag.size(), m_fonts.font(WallType::Number),
                        m_tokens, sizes);
    }
    text(layout.name,
         {{WallType::Name, m_fonts.elided(WallType::Name, row.name, layout.name.width()), strong}});
    if (!layout.people.isEmpty())
        people(layout.people, row, time.stale, marks.free);

    const StripWords words = stripWords({});
    for (const CardNumber &part : layout.numbers) {
        QString label;
        switch (part.field) {
        case CardField::Waiting:
            waiting(part.number, row.waiting, time.stale, WallType::Number, WallType::NumberLight);
            label = words.waiting;
            break;
        case CardField::Longest:
            longest(part.number, row.longestRinging, time, marks.longest);
            label = words.longestShort;
            break;
        case CardField::ServiceLevel:
            level(part.number, row.today, time.stale, marks.serviceLevel);
            label = levelLabel(row.targetSeconds);
            break;
        }
        text(part.label, {{WallType::Least, label, m_tokens.text2}});
    }
}

void WallPainter::tile(const QRectF &rect, const AgentRow &row, const QString &name,
                       const FeedStatus &feed, Instant clock, AlertLevel mark)
{
    const BoardTime time = boardTime(feed, clock);
    const StateFamily family = familyOf(row.state);
    const bool filled = family == StateFamily::Ringing && !time.stale;
    const WallTileLayout layout = wallTile(rect, m_metrics, mark == AlertLevel::Breach);
    const MarkSizes sizes = MarkSizes::tv(m_u);

    const QColor back = time.stale ? m_tokens.tile
                        : filled   ? m_tokens.ringing
                                   : m_tokens.tint(family);
    const QColor ink = filled ? m_tokens.onState : m_tokens.text1;
    const QColor quiet = time.stale ? m_tokens.text2 : ink;
    plate(rect, back, mark == AlertLevel::None && !filled);
    if (mark == AlertLevel::Warn)
        paintWarnEdge(m_painter, rect, m_tokens, sizes);
    if (mark == AlertLevel::Breach)
        paintBreachEdge(m_painter, rect, m_tokens, sizes);

    const QColor shape = filled       ? m_tokens.onState
                         : time.stale ? m_tokens.offline
                                      : m_tokens.family(family);
    if (isDirty(layout.shape))
        paintStateShape(m_painter, layout.shape, row.state, shape,
                        filled ? m_tokens.ringing : m_tokens.onState);

    QString timer = stateTimer(row, time.now, time.stale);
    const QString loud = u"! "_s + timer;
    const bool breach = mark == AlertLevel::Breach;
    if (breach && m_fonts.width(WallType::Name, loud) <= layout.timer.width())
        timer = loud;
    textRight(layout.timer, {{WallType::Name, timer, quiet}}, breach ? mark : AlertLevel::None);
    text(layout.name,
         {{WallType::Name, m_fonts.elided(WallType::Name, name, layout.name.width()), quiet}});
    if (layout.word.isEmpty())
        return;

    QRectF wordBox = layout.word;
    if (time.stale) {
        // The age, short where the word needs the room.
        const QString word = stateWordShort(row.state);
        QString age = oldText(feed, clock);
        const qreal room = wordBox.width() - 0.4 * m_u - m_fonts.width(WallType::Least, word);
        if (m_fonts.width(WallType::Least, age) > room)
            age = timerText(feed.since, clock);
        textRight(wordBox, {{WallType::Least, age, m_tokens.text2}});
        wordBox.setRight(wordBox.right() - 0.4 * m_u - m_fonts.width(WallType::Least, age));
    }
    text(wordBox,
         {{WallType::Least,
           m_fonts.elided(WallType::Least, stateWordShort(row.state), wordBox.width()), quiet}});
}

void WallPainter::pulse(const QRectF &rect, double strength)
{
    QColor edge = m_tokens.text1;
    edge.setAlphaF(float(0.4 * std::clamp(strength, 0.0, 1.0)));
    const MarkSizes sizes = MarkSizes::tv(m_u);
    const double half = sizes.breachEdge / 2;
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(edge, sizes.breachEdge));
    m_painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), half, half);
}

void WallPainter::dots(const DotsLayout &layout, int current, int count, double progress, bool held,
                       bool paused)
{
    m_painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < layout.dots.size(); ++i) {
        const QRectF &dot = layout.dots[i];
        const double radius = dot.height() / 2;
        QPainterPath path;
        path.addRoundedRect(dot, radius, radius);
        m_painter.fillPath(path, m_tokens.line2);
        double fill = 0;
        if (layout.bar)
            fill = (current + progress) / count;
        else if (i == current)
            fill = progress;
        if (fill <= 0)
            continue;
        const QColor colour = held ? m_tokens.breach : paused ? m_tokens.accent : m_tokens.text1;
        m_painter.save();
        m_painter.setClipRect(QRectF(dot.left(), dot.top(), dot.width() * fill, dot.height()),
                              Qt::IntersectClip);
        m_painter.fillPath(path, colour);
        m_painter.restore();
    }
}

void WallPainter::message(const QRectF &area, const QString &words)
{
    const Upright upright(m_painter, area);
    m_painter.setFont(m_fonts.font(WallType::NameLight));
    m_painter.setPen(m_tokens.text2);
    m_painter.drawText(area, int(Qt::AlignCenter) | int(Qt::TextWordWrap), words);
}

} // namespace zm::ui
