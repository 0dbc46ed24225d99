// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/health/facttable.h>
#include <ui/models/tabletext.h>
#include <ui/shell/celltext.h>
#include <ui/shell/focusring.h>
#include <ui/shell/savetable.h>
#include <ui/theme/icons.h>
#include <ui/theme/mirror.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int side = 20;
constexpr int top = 14;
constexpr int titleHeight = 24;
constexpr int headHeight = 26;
constexpr int rowHeight = 30;
constexpr int bottom = 14;
constexpr int cellGap = 14;
constexpr int tick = 16;

} // namespace

FactTable::FactTable(const Theme &theme, const QString &title, QList<ColumnLook> columns,
                     QWidget *parent)
    : Card(theme, parent)
    , m_title(title)
    , m_columns(std::move(columns))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    FocusRing::ask(*this, *this, Card::radius);
    // What other tables offer by a right click or a key.
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto offer = [this](const QString &text, auto run) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    offer(tr("Copy all rows"), [this] { copy(); });
    offer(tr("Export …"), [this] { saveAsCsv(*this, m_title, [this] { return csv().toUtf8(); }); });
}

void FactTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        Card::keyPressEvent(event);
}

std::unique_ptr<QAbstractItemModel> FactTable::model() const
{
    auto made = std::make_unique<QStandardItemModel>();
    made->setHorizontalHeaderLabels(m_text.heads);
    for (const FactRow &row : m_text.rows) {
        QList<QStandardItem *> cells;
        for (const QString &cell : row.cells)
            cells.append(new QStandardItem(cell)); // the model's from the next line on
        made->appendRow(cells);
    }
    return made;
}

QString FactTable::csv() const
{
    return tableAsCsv(*model());
}

void FactTable::copy() const
{
    const auto rows = model();
    auto *copied = new QMimeData;
    copied->setText(tableAsText(*rows));
    copied->setData(u"text/csv"_s, csv().toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
}

void FactTable::tell(const FactTableText &text)
{
    if (m_text == text)
        return;
    const bool grows = m_text.rows.size() != text.rows.size();
    m_text = text;
    QStringList words;
    for (const FactRow &row : text.rows)
        words << row.cells.join(u", "_s);
    setAccessibleDescription(text.rows.isEmpty() ? text.empty : words.join(u"; "_s));
    if (grows)
        updateGeometry();
    update();
}

QSize FactTable::sizeHint() const
{
    const int rows = int(std::max<qsizetype>(1, m_text.rows.size()));
    const int head = m_text.heads.isEmpty() || m_text.rows.isEmpty() ? 0 : headHeight;
    return {m_theme.px(360),
            m_theme.px(top + titleHeight + head + bottom) + rows * m_theme.px(rowHeight)};
}

void FactTable::paintCells(QPainter &painter, const QRectF &line, const QList<int> &widths,
                           const FactRow &row, bool isHead) const
{
    const Tokens &tokens = m_theme.tokens();
    double x = line.left();
    for (qsizetype i = 0; i < std::min(row.cells.size(), widths.size()); ++i) {
        const bool last = i + 1 == row.cells.size();
        QRectF cell(x, line.top(), widths[i] - (last ? 0 : m_theme.px(cellGap)), line.height());
        x += widths[i];
        if (isHead) {
            paintLine(painter, cell, row.cells[i], m_theme.font(TypeRole::Caption), tokens.text3,
                      m_columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft);
            continue;
        }
        if (last && row.done && !m_columns[i].isNumber) {
            const int size = m_theme.px(tick);
            const QRectF mark(cell.left(), cell.center().y() - size / 2.0, size, size);
            const Upright upright(painter, mark);
            painter.drawPixmap(mark.topLeft(),
                               icon(IconId::Check, tokens.good(), size, pixelRatio(painter)));
            cell.setLeft(cell.left() + size + m_theme.px(8));
        }
        if (m_columns[i].isNumber)
            paintNumber(painter, cell, row.cells[i], TypeRole::Body,
                        {.alert = last ? row.alert : AlertLevel::None,
                         .color = i == 1 ? tokens.text1 : tokens.text2},
                        m_theme);
        else
            paintLine(painter, cell, row.cells[i], m_theme.font(TypeRole::Body),
                      i == 0 || row.alert != AlertLevel::None ? tokens.text1 : tokens.text2);
    }
}

void FactTable::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const Mirrored mirrored(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_theme.tokens();
    QRectF room = QRectF(rect()).adjusted(m_theme.px(side), m_theme.px(top), -m_theme.px(side), 0);
    const QRectF title(room.left(), room.top(), room.width(), m_theme.px(titleHeight));
    paintLine(painter, title, m_title, m_theme.font(TypeRole::Title), tokens.text1);
    const double titleWide =
        QFontMetricsF(m_theme.font(TypeRole::Title)).horizontalAdvance(m_title);
    paintLine(painter, title.adjusted(titleWide + m_theme.px(16), 0, 0, 0), m_text.aside,
              m_theme.font(TypeRole::Label), tokens.text3, Qt::AlignRight);
    room.setTop(title.bottom());
    if (m_text.rows.isEmpty()) {
        painter.setFont(m_theme.font(TypeRole::Body));
        painter.setPen(tokens.text2);
        paintParagraph(painter, room.adjusted(0, m_theme.px(8), 0, 0), m_text.empty);
        return;
    }
    QList<ColumnWish> wishes;
    for (const ColumnLook &column : m_columns)
        wishes.append(column.width);
    const QList<int> widths = columnWidths(wishes, int(room.width()), m_theme.scale());
    QRectF line(room.left(), room.top(), room.width(), m_theme.px(headHeight));
    paintCells(painter, line, widths, {m_text.heads, AlertLevel::None, false}, true);
    for (const FactRow &row : std::as_const(m_text.rows)) {
        painter.setPen(tokens.line);
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        line = {line.left(), line.bottom(), line.width(), double(m_theme.px(rowHeight))};
        paintCells(painter, line, widths, row, false);
    }
}

} // namespace zm::ui
