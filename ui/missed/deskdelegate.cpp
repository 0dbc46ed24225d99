// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/missed/deskdelegate.h>
#include <ui/models/timertext.h>
#include <ui/shell/celltext.h>
#include <ui/theme/icons.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int discSize = 22;

/// Three bars like a signal's: how many are filled says how urgent.
void paintBars(QPainter &painter, const QRectF &rect, int filled, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    const double wide = theme.px(4);
    double x = rect.left();
    const double base = rect.center().y() + theme.px(6);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < 3; ++i) {
        const double high = theme.px(5 + 3 * i);
        painter.setBrush(i < filled ? t.text1 : t.chartTrack);
        painter.drawRoundedRect(QRectF(x, base - high, wide, high), 1, 1);
        x += theme.px(6);
    }
}

QString closedHow(const engine::DeskRow &row)
{
    const MissedCaller &caller = row.caller;
    return caller.calledBack ? DeskModel::tr("Called back") : DeskModel::tr("Rang again, answered");
}

} // namespace

QRectF takeButton(const QRectF &cell, const Theme &theme)
{
    const double wide =
        QFontMetricsF(theme.font(TypeRole::LabelStrong)).horizontalAdvance(DeskModel::tr("Take it"))
        + theme.px(18);
    const double high = theme.px(28);
    return {cell.left(), std::round(cell.center().y() - high / 2), wide, high};
}

void paintInitials(QPainter &painter, const QRectF &disc, const QString &name, const Theme &theme)
{
    const Tokens &t = theme.tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.dark ? t.raised : t.navSelected);
    painter.drawEllipse(disc);
    QFont font = theme.font(TypeRole::Caption);
    font.setPixelSize(std::max(8, int(disc.height() * 0.42)));
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(t.text2);
    const Upright upright(painter, disc);
    painter.drawText(disc, Qt::AlignCenter, initialsOf(name));
}

DeskDelegate::DeskDelegate(const Theme &theme, const BoardTable &table, const DeskModel &desk,
                           const DeskFilter &rows)
    : RowDelegate(theme, table)
    , m_desk(desk)
    , m_rows(rows)
{}

void DeskDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const engine::DeskRow &row = m_desk.at(m_rows.mapToSource(index).row());
    const auto column = DeskColumn(index.column());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (row.caller.recovered)
        paintClosed(painter, rect, row, column);
    else
        paintOpen(painter, rect, row, column, index.data().toString());
    painter.restore();
}

void DeskDelegate::paintOpen(QPainter &painter, const QRectF &rect, const engine::DeskRow &row,
                             DeskColumn column, const QString &text) const
{
    const Tokens &t = theme().tokens();
    const Instant now = m_desk.now();
    const QFont body = theme().font(TypeRole::Body);
    const QFont label = theme().font(TypeRole::Label);
    const double half = theme().px(9);
    const double high = theme().px(18);
    const QRectF upper(rect.left(), rect.center().y() - high, rect.width(), high);
    const QRectF lower = upper.translated(0, high);
    switch (column) {
    case DeskColumn::Priority:
        paintBars(painter, rect, priorityBars(deskPriority(row, now)), theme());
        return;
    case DeskColumn::Caller: {
        const QFont strong = theme().font(TypeRole::BodyStrong);
        if (row.caller.name.isEmpty()) {
            paintLine(painter, rect, text, strong, t.text1);
            return;
        }
        paintLine(painter, upper, text, strong, t.text1);
        paintLine(painter, lower,
                  m_desk.numbersMasked() ? maskedForScreen(row.caller.number)
                                         : plainNumber(row.caller.number),
                  label, t.text2);
        return;
    }
    case DeskColumn::Tries:
        paintLine(painter, rect, text, theme().font(TypeRole::Title), t.text1, Qt::AlignRight);
        return;
    case DeskColumn::Last:
        paintLine(painter, upper, text, body, t.text1);
        paintLine(painter, lower,
                  now - row.caller.lastMissed < 1h ? ageText(now - row.caller.lastMissed)
                                                   : timerText(row.caller.lastMissed, now),
                  label, t.text2);
        return;
    case DeskColumn::Voicemail:
        if (!row.caller.voicemails.isEmpty()) {
            // Two reels on one tape: the sign that telephones use.
            const double r = theme().px(3);
            const QPointF middle = rect.center();
            painter.setPen(QPen(t.text2, theme().px(1.6)));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(middle - QPointF(theme().px(4), 0), r, r);
            painter.drawEllipse(middle + QPointF(theme().px(4), 0), r, r);
            painter.drawLine(middle + QPointF(-theme().px(4), r),
                             middle + QPointF(theme().px(4), r));
        }
        return;
    case DeskColumn::Left: {
        const bool over = now > row.due;
        const QRectF words = upper.translated(0, theme().px(1));
        paintLine(painter, words, text, over ? theme().font(TypeRole::BodyStrong) : body, t.text1);
        const double wide = std::min<double>(rect.width(), theme().px(56));
        const QRectF track(rect.left(), rect.center().y() + half - theme().px(2), wide,
                           theme().px(4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.chartTrack);
        painter.drawRoundedRect(track, 2, 2);
        QRectF filled = track;
        filled.setWidth(over ? wide : wide * timeLeftShare(row, now));
        painter.setBrush(over ? t.chartAbandoned : t.chartAnswered);
        painter.drawRoundedRect(filled, 2, 2);
        return;
    }
    case DeskColumn::Owner: {
        if (text.isEmpty()) {
            const QRectF button = takeButton(rect, theme());
            painter.setBrush(t.tile);
            painter.setPen(QPen(t.dark ? t.line2 : t.line, 1));
            painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
            paintLine(painter, button, DeskModel::tr("Take it"),
                      theme().font(TypeRole::LabelStrong), t.text1, Qt::AlignHCenter);
            return;
        }
        const double size = theme().px(discSize);
        paintInitials(painter, QRectF(rect.left(), rect.center().y() - size / 2, size, size), text,
                      theme());
        paintLine(painter, rect.adjusted(size + theme().px(8), 0, 0, 0), text, body, t.text1);
        return;
    }
    default:
        paintLine(painter, rect, text, body, column == DeskColumn::Queue ? t.text2 : t.text1,
                  column == DeskColumn::Queue ? Qt::AlignLeft : Qt::AlignRight);
    }
}

void DeskDelegate::paintClosed(QPainter &painter, const QRectF &rect, const engine::DeskRow &row,
                               DeskColumn column) const
{
    const Tokens &t = theme().tokens();
    const QFont body = theme().font(TypeRole::Body);
    const MissedCaller &caller = row.caller;
    switch (column) {
    case DeskColumn::Priority: {
        const int size = theme().px(18);
        const QRectF tick(rect.left(), rect.center().y() - size / 2.0, size, size);
        const Upright upright(painter, tick);
        painter.drawPixmap(tick.topLeft(),
                           icon(IconId::Check, t.good(), size, pixelRatio(painter)));
        return;
    }
    case DeskColumn::Caller:
        paintLine(painter, rect, callerText(caller, m_desk.numbersMasked()), body, t.text1);
        return;
    case DeskColumn::Tries:
        paintLine(painter, rect, QString::number(caller.attempts()), body, t.text2, Qt::AlignRight);
        return;
    case DeskColumn::Last:
        paintLine(painter, rect, clockTime(caller.lastMissed, m_desk.zone()), body, t.text2);
        return;
    case DeskColumn::Longest:
        paintLine(painter, rect, timerText(caller.longestWait), body, t.text2, Qt::AlignRight);
        return;
    case DeskColumn::Queue:
        paintLine(painter, rect, closedHow(row), body, t.text1);
        return;
    case DeskColumn::Left: {
        const milliseconds took = *caller.recoveredAt - caller.firstMissed;
        paintLine(painter, rect,
                  DeskModel::tr("after %1").arg(took < 1h ? ageText(took) : timerText(took)), body,
                  t.text2);
        return;
    }
    case DeskColumn::Owner:
        paintLine(painter, rect, caller.recoveredBy.label(), body, t.text1);
        return;
    default:
        return;
    }
}

} // namespace zm::ui
