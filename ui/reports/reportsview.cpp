// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of reports shows what was read: rows, totals, chart, words.
#include <ui/charts/chartview.h>
#include <ui/reports/filterbar.h>
#include <ui/reports/reportchart.h>
#include <ui/reports/reportcompare.h>
#include <ui/reports/reportspage.h>
#include <ui/reports/reporttable.h>
#include <ui/reports/reporttools.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/card.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int comparedRowHeight = 44;
constexpr int gap = 12;
constexpr int noteHeight = 36;
constexpr int chartHeight = 300;
constexpr int leastTable = 220; ///< a chart gives way before the table shrinks below this
/// So many rows are sorted at once; more of them beside the GUI thread.
constexpr qsizetype sortedAtOnce = 4'000;
/// A question that takes longer offers to be stopped.
constexpr auto patience = 400ms;

} // namespace

CellStyle ReportsPage::style() const
{
    const reports::ReportRequest &asked = m_reading->asked();
    return cellStyleFor(*m_reading->table(), asked.from, asked.to, asked.interval, m_masked);
}

/// In the wished order, and with its chart; beside the GUI thread when that takes time. `anew` for
/// another table or other columns.
void ReportsPage::arrange(bool anew)
{
    const SharedTable table = m_reading->table();
    if (!table)
        return;
    ++m_arranging;
    const auto job = [table, before = m_reading->before(), anew, wish = m_arrangement,
                      style = style(), now = chartWish(m_reading->asked()),
                      then = chartWish(m_reading->askedBefore())] {
        Shown shown{arranged(*table, wish, style), {}};
        if (anew)
            shown.chart = chartOf(*table, now);
        if (anew && before)
            addGhost(shown.chart, chartOf(*before, then));
        return shown;
    };
    const auto take = [this, anew](const Shown &shown) {
        m_sorting = false;
        if (anew) {
            m_chart->show(shown.chart);
            fill(shown.rows);
        } else {
            m_model->setRows(shown.rows);
        }
        describe();
    };
    if (table->rows.size() <= sortedAtOnce) {
        take(job());
        return;
    }
    m_sorting = true;
    QtConcurrent::run(job).then(this, [this, take, mine = m_arranging](const Shown &shown) {
        if (mine == m_arranging)
            take(shown);
    });
}

ChartWish ReportsPage::chartWish(const reports::ReportRequest &request) const
{
    return {request.from, request.to, style(), double(m_reader.rules().standard.goalPercent),
            request.merged};
}

QList<int> ReportsPage::columns() const
{
    const auto &info = m_reading->table()->info;
    QList<int> shown;
    for (int i = 0; i < info.columns.size(); ++i) {
        const QString &id = info.columns[i].id;
        const bool together =
            m_reading->asked().merged && (id == "queue"_L1 || id == "extension"_L1);
        if (!together && !m_query.hidden.contains(info.id + u'.' + id))
            shown.append(i);
    }
    return shown;
}

QStringList ReportsPage::footLine(const reports::Row &totals, const QString &word) const
{
    if (totals.cells.isEmpty())
        return {};
    const QList<reports::Column> &all = m_reading->table()->info.columns;
    QStringList texts;
    for (const int column : columns())
        texts.append(cellText(totals.cells[column], all[column], style()));
    if (std::ranges::all_of(texts, [](const QString &text) { return text.isEmpty(); }))
        return {};
    if (texts.first().isEmpty())
        texts.first() = word;
    return texts;
}

void ReportsPage::fill(const QList<int> &rows)
{
    const SharedTable table = m_reading->table();
    const SharedTable before = m_reading->before();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_delegate->setMarked(-1, -1);
    m_model->show(table, columns(), rows, style());
    QList<QStringList> feet;
    if (const QStringList line = footLine(table->totals, tr("Total")); !line.isEmpty())
        feet.append(line);
    if (before) {
        if (!before->rows.isEmpty())
            m_model->setBefore(before, rowsBefore(*table, m_reading->asked().from, *before,
                                                  m_reading->askedBefore().from));
        const ReportSpan span{m_reading->askedBefore().from, m_reading->askedBefore().to};
        if (const QStringList line = footLine(before->totals, tr("Before")); !line.isEmpty())
            feet.append(line);
        m_foot->setToolTip(tr("Before: %1").arg(spanText(span, m_zone)));
    }
    m_table->setRowHeight(m_model->hasBefore() ? comparedRowHeight : rowHeight);
    m_foot->setLines(table->rowsInAll > 0 ? feet : QList<QStringList>());
    m_table->setColumns(columnWishes(*m_model, m_foot->lines(), m_theme));
    m_table->verticalScrollBar()->setValue(scrolled);
}

const Chart &ReportsPage::chart() const
{
    return m_chart->chart();
}

QString ReportsPage::message() const
{
    if (m_model->rowCount() > 0)
        return {};
    if (isBusy())
        return m_reading->share() > 0.005 ? tr("Reading … %1 %").arg(int(m_reading->share() * 100))
                                          : tr("Reading the calls of this range …");
    if (m_reading->wasStopped())
        return tr("Stopped. Nothing was read to its end.");
    if (m_reading->trouble())
        return errorSentence(*m_reading->trouble(), m_zone);
    const SharedTable &table = m_reading->table();
    if (!table)
        return {};
    if (!table->rows.isEmpty())
        return tr("Nothing matches “%1”. Clear the search.").arg(m_arrangement.search);
    const QString days = spanText({m_reading->asked().from, m_reading->asked().to}, m_zone);
    return emptySentence(table->info.id, days);
}

void ReportsPage::describe()
{
    const QString said = message();
    m_card->setMessage(said);
    m_table->setVisible(said.isEmpty());
    m_foot->setVisible(said.isEmpty() && !m_foot->lines().isEmpty());
    QStringList parts;
    const bool slow = m_reading->isBusy() && m_reading->elapsed() > patience;
    if (!m_tools->progress().isEmpty()) {
        parts << m_tools->progress();
    } else if (said.isEmpty() && m_reading->table()) {
        const qint64 all = m_reading->table()->rowsInAll;
        const qint64 held = m_reading->table()->rows.size();
        if (slow)
            parts << tr("Reading again … %1 %").arg(int(m_reading->share() * 100));
        else if (m_reading->wasStopped())
            parts << tr("Stopped: this is what was read before");
        else if (m_reading->trouble())
            parts << errorSentence(*m_reading->trouble(), m_zone);
        parts << (all > held ? tr("the first %1 of %2 rows; an export holds all")
                                   .arg(thousands(held), thousands(all))
                  : m_model->rowCount() < all
                      ? tr("%1 of %2 rows").arg(thousands(m_model->rowCount()), thousands(all))
                  : all == 1 ? tr("1 row")
                             : tr("%1 rows").arg(thousands(all)))
              << QString::fromLatin1(m_zone.id())
              << tr("read in %1 s").arg(double(m_reading->took().count()) / 1000, 0, 'f', 2)
              << tr("click a number to explain it");
    }
    m_note->setText(parts.join(u" · "_s));
    const bool running = slow || !m_tools->progress().isEmpty();
    m_action->setText(running ? tr("Stop") : tr("Read again"));
    m_action->setVisible(
        running || (!m_reading->isBusy() && (m_reading->trouble() || m_reading->wasStopped())));
    place();
}

void ReportsPage::dress()
{
    m_note->setFont(m_theme.font(TypeRole::Label));
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, m_theme.tokens().text3);
    m_note->setPalette(palette);
    if (m_reading->table())
        m_table->setColumns(columnWishes(*m_model, m_foot->lines(), m_theme));
    place();
}

void ReportsPage::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    const int left = px(sideMargin);
    const int across = width() - 2 * left - m_covered;
    int y = px(topMargin);
    const int bar = m_filters->heightForWidth(across);
    placeForReader(*m_filters, {left, y, across, bar});
    y += bar + px(gap);
    const int bottom = height() - px(noteHeight);
    const int foot = m_foot->wholeHeight();
    const int bars = m_table->horizontalScrollBar()->maximum() > 0 ? px(10) : 0;
    const int wanted = m_table->wholeHeight() + foot + bars + 2;
    // A larger screen gives a larger chart, and so does a short table.
    const int share = std::max(px(chartHeight), height() * 36 / 100);
    const int spare = std::min(bottom - y - px(gap) - wanted, height() * 55 / 100);
    const int chart =
        std::min(std::max(share, spare), bottom - y - px(gap) - std::min(px(leastTable), wanted));
    const bool drawn = !m_chart->chart().isEmpty() && chart > px(150);
    m_chart->setVisible(drawn);
    if (drawn) {
        placeForReader(*m_chart, {left, y, across, chart});
        y += chart + px(gap);
    }
    const int room = std::max(0, bottom - y);
    const int high = message().isEmpty() ? std::min(room, wanted) : room;
    placeForReader(*m_card, {left, y, across, high});
    placeForReader(*m_table, {1, 1, across - 2, std::max(0, high - foot - 2)});
    placeForReader(*m_foot, {1, high - foot - 1, across - 2, foot});
    const int button = m_action->sizeHint().width();
    placeForReader(*m_note, {left, y + high, across - button - px(8), px(noteHeight)});
    placeForReader(*m_action, {left + across - button, y + high + px(2), button, px(32)});
}

void ReportsPage::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace zm::ui
