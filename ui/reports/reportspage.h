// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/models/boardmirror.h>
#include <ui/reports/reportchart.h>
#include <ui/reports/reportmodel.h>
#include <ui/reports/reportquery.h>
#include <ui/reports/reportreading.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QTimer>

class QLabel;
class QPushButton;

namespace zm::ui {

class BoardTable;
class Card;
class ChartView;
class FilterBar;
class ReportDelegate;
class ReportFoot;
class ReportTools;
struct PrintedReport;

/// The page of reports: a query goes to the store, a table comes back and is shown with its totals
/// and its chart, explained cell by cell, compared, printed and written to files. The newest
/// question wins; the former is dropped. GUI thread.
class ReportsPage final : public PageWidget
{
    Q_OBJECT
public:
    /// All must outlive the page.
    ReportsPage(engine::StoreReader &reader, const BoardMirror &mirror, const Theme &theme,
                const Clock &clock, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString key() const override { return QStringLiteral("reports"); }
    QString title() const override;
    IconId icon() const override { return IconId::Reports; }
    QString subtitle() const override;
    QString searchHint() const override;
    void setSearch(const QString &text) override;
    bool needsBoard() const override { return false; }
    bool isBusy() const override;
    QWidget *firstFocus() override;
    void remember(QSettings &settings) override;

    void setZone(const QTimeZone &zone);
    void setNumbersMasked(bool masked);
    void setQuery(const ReportQuery &query);
    /// Only these columns of the report in view; none named: all.
    void showColumns(const QStringList &ids);
    /// Reads again.
    void read();
    void stop();
    /// Asks for the explanation of a cell, as a click on it does.
    void explainCell(int row, const QString &column);
    /// So much of the right side lies under something else.
    void setCovered(int width);
    /// No explanation is open any more.
    void clearMark();

    const ReportQuery &query() const { return m_query; }
    const QTimeZone &zone() const { return m_zone; }
    /// What stands where the table would; empty while it stands there.
    QString message() const;
    const Chart &chart() const;
    /// The question as a file is to answer it: rows alone.
    reports::ReportRequest request() const;
    const QString &database() const { return m_reader.path(); }
    /// "queue-intervals 2026-11-24", without an ending.
    QString fileName() const;
    PrintedReport printed() const;

    FilterBar &filters() { return *m_filters; }
    ReportTools &tools() { return *m_tools; }
    BoardTable &table() { return *m_table; }
    ReportModel &model() { return *m_model; }
    ReportFoot &foot() { return *m_foot; }
    ChartView &chartView() { return *m_chart; }
    const ReportReading &reading() const { return *m_reading; }

Q_SIGNALS:
    void callOpened(const zm::CallId &call);
    void explainRequested(const zm::engine::ExplainRequest &request, const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void viewChanged() override;

private:
    void follow();
    void offer();
    void arrange(bool anew);
    void fill(const QList<int> &rows);
    struct Shown
    {
        QList<int> rows;
        Chart chart;
    };
    ChartWish chartWish(const reports::ReportRequest &request) const;
    QStringList footLine(const reports::Row &totals, const QString &word) const;
    QList<int> columns() const;
    CellStyle style() const;
    void describe();
    void explain(int row, int column);
    void openRow(int row);
    void dress();
    void place();

    engine::StoreReader &m_reader;
    const BoardMirror &m_mirror;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    bool m_masked = false;
    ReportQuery m_query;
    Arrangement m_arrangement;
    quint64 m_arranging = 0; ///< an older arrangement comes too late
    bool m_sorting = false;
    int m_covered = 0;
    std::pair<qsizetype, qsizetype> m_offered; ///< how many queues and agents there are to choose
    engine::ReadTicket m_groups;               ///< teams and sites to choose from
    bool m_due = true;                         ///< something changed while nobody looked
    ReportReading *m_reading;
    QTimer m_later;
    FilterBar *m_filters;
    ReportTools *m_tools;
    ChartView *m_chart;
    Card *m_card;
    ReportModel *m_model;
    BoardTable *m_table;
    ReportDelegate *m_delegate;
    ReportFoot *m_foot;
    QLabel *m_note;
    QPushButton *m_action; ///< stops reading, or reads again
};

} // namespace zm::ui
