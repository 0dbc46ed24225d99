// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/calls/calldelegate.h>
#include <ui/calls/callspage.h>
#include <ui/models/timertext.h>
#include <ui/shell/celltext.h>
#include <ui/theme/stateshapes.h>

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int shapeSize = 15;
constexpr int shapeColumn = 24;

} // namespace

CallDelegate::CallDelegate(const BoardMirror &mirror, const Theme &theme, const BoardTable &table,
                           const CallModel &model, const RowFilter &rows)
    : RowDelegate(theme, table)
    , m_mirror(mirror)
    , m_model(model)
    , m_rows(rows)
{}

void CallDelegate::paintCell(QPainter &painter, const QRectF &rect, const QModelIndex &index) const
{
    const Tokens &tokens = theme().tokens();
    const CallRow &call = m_model.at(m_rows.mapToSource(index).row());
    const QString text = index.data().toString();
    const QColor ink = m_time.stale ? tokens.text2 : tokens.text1;
    const QFont body = theme().font(TypeRole::Body);
    switch (index.column()) {
    case CallModel::From:
    case CallModel::To:
    case CallModel::Agent:
        paintLine(painter, rect, text, body, ink);
        return;
    case CallModel::Step: {
        const double size = theme().px(shapeSize);
        const TileState shape = shapeOf(call);
        const QColor color = m_time.stale ? tokens.offline : tokens.family(familyOf(shape));
        paintStateShape(painter, QRectF(rect.left(), rect.center().y() - size / 2, size, size),
                        shape, color, tokens.onState);
        paintLine(painter, rect.adjusted(theme().px(shapeColumn), 0, 0, 0), text, body, ink);
        return;
    }
    case CallModel::Elapsed:
        paintNumber(painter, rect,
                    m_time.stale ? u"≥ "_s + timerText(call.started, m_time.now) : text,
                    TypeRole::BodyStrong,
                    {.alert = m_mirror.alerts().callMark(call, m_time.now), .color = ink}, theme());
        return;
    default:
        paintLine(painter, rect, text, body, tokens.text2);
    }
}

} // namespace zm::ui
