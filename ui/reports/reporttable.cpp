// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/tilestate.h>
#include <ui/models/roles.h>
#include <ui/reports/reporttable.h>
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/theme/marks.h>
#include <ui/theme/mirror.h>
#include <ui/theme/stateshapes.h>
#include <ui/theme/wording.h>

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int totalHeight = 40;
constexpr int beforeHeight = 30;
constexpr int shapeSize = 15;
/// Enough rows to know how wide their texts are.
constexpr int sampled = 200;
constexpr int widestText = 240;
constexpr int widestName = 180;
constexpr int narrowestText = 112;

std::optional<TileState> stateNamed(const QString &name)
{
    for (int i = 0; i <= int(TileState::Idle); ++i) {
        if (nameOf(TileState(i)) == name)
            return TileState(i);
    }
    return {};
}

} // namespace

ReportDelegate::ReportDelegate(const Theme &theme, const BoardTable &table,
                               const ReportModel &model)
    : RowDelegate(theme, table)
    , m_model(model)
{}

void ReportDelegate::setMarked(int row, int column)
{
    m_markedRow = row;
    m_markedColumn = column;
}

void ReportDelegate::paintCell(QPainter &painter, const QRectF &rect,
                               const QModelIndex &index) const
{
    const Tokens &t = theme().tokens();
    const reports::Column &column = m_model.column(index.column());
    const QString text = index.data().toString();
    const QFont font = theme().font(TypeRole::Body);
    QRectF words = rect;
    if (m_model.hasBefore()) { // what became of it stands below
        words = QRectF(rect.left(), rect.top() + theme().px(4), rect.width(), theme().px(20));
        paintLine(painter,
                  QRectF(rect.left(), words.bottom() - theme().px(1), rect.width(), theme().px(16)),
                  m_model.change(index), theme().font(TypeRole::Caption), t.text3, Qt::AlignRight);
    }
    if (column.id == "state"_L1) {
        const reports::Cell &cell =
            m_model.row(index.row()).cells[m_model.columns()[index.column()]];
        if (const auto state = stateNamed(std::get<QString>(cell))) {
            const int size = theme().px(shapeSize);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            paintStateShape(painter,
                            QRectF(rect.left(), words.center().y() - size / 2.0, size, size),
                            *state, t.family(familyOf(*state)), t.onState);
            painter.restore();
            words.setLeft(rect.left() + size + theme().px(8));
        }
    }
    if (index.row() == m_markedRow && index.column() == m_markedColumn) {
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(text);
        const QRectF box(rect.right() - width - theme().px(7), words.center().y() - theme().px(11),
                         width + theme().px(14), theme().px(22));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 4, 4);
        painter.restore();
    }
    const bool quiet = column.id == "extension"_L1 || column.id == "call_id"_L1;
    paintLine(painter, words, text, font, quiet ? t.text2 : t.text1,
              alignsRight(column) ? Qt::AlignRight : Qt::AlignLeft);
}

QList<ColumnWish> columnWishes(const ReportModel &model, const QList<QStringList> &feet,
                               const Theme &theme)
{
    const QFontMetricsF head(theme.font(TypeRole::Caption));
    const QFontMetricsF body(theme.font(TypeRole::Body));
    const QFontMetricsF foot(theme.font(TypeRole::Title));
    const int rows = std::min(sampled, model.rowCount());
    QList<ColumnWish> wishes;
    for (int c = 0; c < model.columnCount(); ++c) {
        double text = 0;
        for (int r = 0; r < rows; ++r)
            text = std::max(text, body.horizontalAdvance(model.index(r, c).data().toString()));
        if (model.column(c).id == "state"_L1)
            text += theme.px(shapeSize + 8);
        for (const QStringList &line : feet) {
            if (alignsRight(model.column(c)))
                text = std::max(text, foot.horizontalAdvance(line.value(c)));
        }
        const auto headWidth = [&](int role) {
            return head.horizontalAdvance(model.headerData(c, Qt::Horizontal, role).toString());
        };
        const double whole = headWidth(Qt::DisplayRole);
        const double brief = headWidth(ShortHeadRole);
        const double edges =
            (c == 0 ? BoardHeader::margin : BoardHeader::padding)
            + (c + 1 == model.columnCount() ? BoardHeader::margin : BoardHeader::padding);
        const double scale = theme.scale();
        const bool digits =
            alignsRight(model.column(c)) || model.column(c).type == reports::CellType::Instant;
        ColumnWish wish;
        if (digits) {
            wish.least =
                int(std::ceil(std::max(text, brief > 0 ? brief : whole) / scale + edges + 2));
            wish.ideal =
                std::max(wish.least, int(std::ceil(std::max(text, whole) / scale + edges)) + 14);
            wish.stretch = 1;
        } else {
            const int wanted = int(std::ceil(std::max(text, whole) / scale + edges + 4));
            wish.ideal = std::min(wanted, widestText);
            // What a row is about gives its letters up last.
            wish.least = std::min(wish.ideal, c == 0 ? widestName : narrowestText);
            wish.stretch = 2;
        }
        wishes.append(wish);
    }
    return wishes;
}

ReportFoot::ReportFoot(const Theme &theme, BoardTable &table, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_table(table)
{
    connect(&table.header(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this,
            qOverload<>(&QWidget::update));
}

void ReportFoot::setLines(const QList<QStringList> &lines)
{
    m_lines = lines;
    QStringList words;
    for (const QStringList &line : lines)
        words.append(QStringList(line.filter(QRegularExpression(u"."_s))).join(u", "_s));
    setAccessibleName(words.join(u". "_s));
    update();
}

int ReportFoot::wholeHeight() const
{
    if (m_lines.isEmpty())
        return 0;
    return m_theme.px(totalHeight) + int(m_lines.size() - 1) * m_theme.px(beforeHeight);
}

void ReportFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.tokens();
    const double radius = m_theme.px(Card::radius) - 1;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0, -radius, 0, 0), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect());
    painter.fillPath(shape, mixed(t.tile, t.line, t.dark ? 0.25 : 0.15));
    painter.fillRect(QRect(0, 0, width(), 1), t.line2);
    int top = 0;
    for (int l = 0; l < m_lines.size(); ++l) {
        const int high = m_theme.px(l ? beforeHeight : totalHeight);
        for (int i = 0; i < m_lines[l].size() && i < m_table.header().count(); ++i) {
            if (m_lines[l][i].isEmpty())
                continue;
            const QRectF section(m_table.header().sectionViewportPosition(i), top,
                                 m_table.columnWidth(i), high);
            const Mirrored mirrored(painter, section);
            QRectF inside = m_table.header().inside(section, i);
            const int align =
                m_table.model()->headerData(i, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
            // A word may go on over columns that have nothing to say.
            for (int next = i + 1; i == 0 && next < m_lines[l].size() && m_lines[l][next].isEmpty();
                 ++next)
                inside.setRight(inside.right() + m_table.columnWidth(next));
            paintLine(painter, inside, m_lines[l][i],
                      m_theme.font(l ? TypeRole::Body : TypeRole::Title), l ? t.text2 : t.text1,
                      align & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft);
        }
        top += high;
    }
}

void ReportFoot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->pos().y() < m_theme.px(totalHeight))
        Q_EMIT clicked(m_table.header().logicalIndexAt(event->pos().x()));
}

} // namespace zm::ui
