// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/sqlmodel.h>
#include <ui/data/sqltable.h>
#include <ui/shell/celltext.h>
#include <ui/theme/wording.h>

#include <algorithm>
#include <cmath>

namespace zm::ui {

namespace {

constexpr int sampled = 100;
constexpr int widest = 320;
constexpr int narrowest = 72;
constexpr int narrowestText = 120;
/// A longer text would only be cut again.
constexpr qsizetype measured = 60;

} // namespace

SqlDelegate::SqlDelegate(const Theme &theme, const BoardTable &table, const SqlModel &model)
    : RowDelegate(theme, table)
    , m_model(model)
{}

void SqlDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const Tokens &t = theme().tokens();
    const QString text = index.data().toString();
    paintLine(painter, rect, text, theme().font(TypeRole::Body),
              text == noValue() ? t.text3 : t.text1,
              m_model.isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
}

QList<ColumnWish> sqlColumnWishes(const SqlModel &model, const Theme &theme)
{
    const QFontMetricsF head(theme.font(TypeRole::Caption));
    const QFontMetricsF body(theme.font(TypeRole::Body));
    const int rows = std::min(sampled, model.rowCount());
    constexpr int edges = 2 * BoardHeader::margin;
    QList<ColumnWish> wishes;
    for (int c = 0; c < model.columnCount(); ++c) {
        double text =
            head.horizontalAdvance(model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int r = 0; r < rows; ++r)
            text = std::max(
                text, body.horizontalAdvance(model.index(r, c).data().toString().left(measured)));
        const int wanted = int(std::ceil(text / theme.scale())) + edges;
        ColumnWish wish;
        wish.ideal = std::clamp(wanted, narrowest, widest);
        const bool digits = model.isNumeric(c);
        wish.least = digits ? wish.ideal : std::min(wish.ideal, narrowestText);
        wish.stretch = digits ? 1 : 2;
        wishes.append(wish);
    }
    return wishes;
}

} // namespace zm::ui
