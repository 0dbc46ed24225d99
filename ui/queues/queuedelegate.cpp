// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/queues/queuedelegate.h>
#include <ui/queues/sparkline.h>
#include <ui/shell/celltext.h>
#include <ui/theme/mirror.h>

#include <QPainter>

#include <algorithm>

namespace zm::ui {

namespace {

constexpr int sparkHeight = 34;
constexpr int sparkWidth = 128;
constexpr int levelWidth = 44;
constexpr int levelHeight = 5;
constexpr int levelRight = 46; ///< from the bar to the right edge: the widest number and a gap

} // namespace

TypeRole digitsRole(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Waiting:
    case QueueColumn::ServiceLevel:
        return TypeRole::Title;
    default:
        return TypeRole::TitlePlain;
    }
}

LevelBar levelBar(const QRectF &cell, double percent, int goal, double scale)
{
    const double width =
        std::clamp(cell.width() - (levelRight + 2) * scale, 0.0, levelWidth * scale);
    LevelBar bar;
    bar.track = QRectF(cell.right() - levelRight * scale - width,
                       cell.center().y() - levelHeight * scale / 2, width, levelHeight * scale);
    bar.filled = bar.track;
    bar.filled.setWidth(bar.track.width() * std::clamp(percent, 0.0, 100.0) / 100);
    const double x = bar.track.left() + bar.track.width() * std::clamp(goal, 0, 100) / 100;
    bar.goal = QRectF(x - scale, cell.center().y() - 5.5 * scale, 2 * scale, 11 * scale);
    return bar;
}

QueueDelegate::QueueDelegate(const Theme &theme, const BoardTable &table, const QueueModel &model,
                             const RowFilter &rows)
    : RowDelegate(theme, table)
    , m_model(model)
    , m_rows(rows)
{}

void QueueDelegate::paintName(QPainter &painter, const QRectF &rect, const QueueCell &cell,
                              bool stale) const
{
    const Tokens &tokens = theme().tokens();
    const double middle = rect.center().y();
    const auto line = [&](double centre) {
        return QRectF(rect.left(), middle + theme().px(centre) - theme().px(10), rect.width(),
                      theme().px(20));
    };
    paintLine(painter, line(-9), cell.text, theme().font(TypeRole::Title),
              stale ? tokens.text2 : tokens.text1);
    paintLine(painter, line(9), cell.second, theme().font(TypeRole::Label), tokens.text3);
}

void QueueDelegate::paintLevel(QPainter &painter, const QRectF &rect, const QueueRow &row,
                               const QueueCell &cell, const NumberLook &look) const
{
    const Tokens &tokens = theme().tokens();
    if (const auto percent = row.today.serviceLevel()) {
        const LevelBar bar = levelBar(rect, *percent, row.goalPercent, theme().scale());
        if (bar.track.width() > theme().px(16)) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            const double round = bar.track.height() / 2;
            painter.setBrush(tokens.chartTrack);
            painter.drawRoundedRect(bar.track, round, round);
            painter.setBrush(tokens.chartAnswered);
            painter.drawRoundedRect(bar.filled, round, round);
            painter.fillRect(bar.goal, look.color);
            painter.restore();
        }
    }
    paintNumber(painter, rect, cell.text, digitsRole(QueueColumn::ServiceLevel), look, theme());
}

void QueueDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const int source = m_rows.mapToSource(index).row();
    const QueueRow &row = m_model.at(source);
    const auto column = QueueColumn(index.column());
    const bool stale = m_model.time().stale;
    const Tokens &tokens = theme().tokens();
    const QueueCell cell = m_model.cell(source, column);
    switch (column) {
    case QueueColumn::Name:
        paintName(painter, rect, cell, stale);
        return;
    case QueueColumn::Trend: {
        const double width = std::min<double>(rect.width(), theme().px(sparkWidth));
        const QRectF box(rect.left(), rect.center().y() - theme().px(sparkHeight) / 2.0, width,
                         theme().px(sparkHeight));
        const Upright upright(painter, box); // time runs as everywhere
        paintSparkline(painter,
                       sparkline(box, row.offeredPerHalfHour, row.usualPerHalfHour, m_span), tokens,
                       stale);
        return;
    }
    default:
        break;
    }
    const NumberLook look{.alert = cell.alert,
                          .provisional = cell.provisional,
                          .color = cell.quiet ? tokens.text3
                                   : stale    ? tokens.text2
                                              : tokens.text1};
    if (column == QueueColumn::ServiceLevel)
        paintLevel(painter, rect, row, cell, look);
    else
        paintNumber(painter, rect, cell.text, digitsRole(column), look, theme());
}

} // namespace zm::ui
