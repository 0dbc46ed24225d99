// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <ui/models/boardmirror.h>
#include <ui/reports/reportmodel.h>
#include <ui/reports/reportquery.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QPushButton;

namespace zm::ui {

class BoardTable;
class Card;
class FilterBar;
class ReportDelegate;
class ReportFoot;

/// The page of reports: a query goes to the store, a table comes back, is shown with its totals and
/// a chart, explained cell by cell, compared, printed and written to files. The newest question
/// wins; the former is dropped. GUI thread.
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
    bool isBusy() const override { return m_busy; }
    QWidget *firstFocus() override;

    void setZone(const QTimeZone &zone);
    void setNumbersMasked(bool masked);
    void setQuery(const ReportQuery &query);
    const ReportQuery &query() const { return m_query; }
    /// Reads again.
    void read();
    void cancel();

    /// What the page is about to say where the table would stand; empty while it stands there.
    QString message() const;
    FilterBar &filters() { return *m_filters; }
    BoardTable &table() { return *m_table; }
    ReportModel &model() { return *m_model; }
    ReportFoot &foot() { return *m_foot; }

Q_SIGNALS:
    void callOpened(const zm::CallId &call);
    void explainRequested(const zm::engine::ExplainRequest &request, const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void viewChanged() override;

private:
    void offer();
    void take(const Result<reports::ReportTable> &answer);
    void show(const SharedTable &table);
    void arrange();
    void fill(const QList<int> &rows, bool anew);
    QList<int> columns() const;
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
    reports::ReportRequest m_asked; ///< what the table in view is an answer to
    reports::ReportRequest m_asking;
    SharedTable m_shown;
    Arrangement m_arrangement;
    quint64 m_arranging = 0;
    engine::ReadTicket m_ticket;
    QElapsedTimer m_since;
    qint64 m_tookMs = 0;
    double m_share = 0;
    bool m_busy = false;
    bool m_due = true; ///< something changed while nobody looked
    QString m_trouble;
    QTimer m_later;
    FilterBar *m_filters;
    Card *m_card;
    ReportModel *m_model;
    BoardTable *m_table;
    ReportDelegate *m_delegate;
    ReportFoot *m_foot;
    QLabel *m_note;
    QPushButton *m_action; ///< stops reading, or reads again
};

} // namespace zm::ui
