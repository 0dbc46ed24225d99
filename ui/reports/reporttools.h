// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/reports/pickpopup.h>
#include <ui/reports/reportexport.h>
#include <ui/reports/savedviews.h>

#include <QObject>

#include <alerts/alertlevel.h>

#include <functional>
#include <memory>

class QKeySequence;
class QPrinter;
class QSettings;

namespace zm::ui {

class FilterBar;
class FilterButton;
class ReportsPage;
struct PrintedReport;

/// What a reader does with a report in view: keep it as a view, compare it, write it to a file,
/// print it, choose its columns. Buttons at the end of the filter row. GUI thread.
class ReportTools final : public QObject
{
    Q_OBJECT
public:
    /// The page owns this and its bar.
    ReportTools(ReportsPage &page, FilterBar &bar, const Theme &theme);
    ~ReportTools() override;

    void remember(QSettings &settings);
    SavedViews &views() { return m_views; }
    void showQuery(const ReportQuery &query);

    /// Asks where to, then writes.
    void exportAs(exports::Format format);
    /// By the name's ending: csv, xlsx, json hold every row and column of the report; png holds the
    /// chart; pdf the page, as it would be printed.
    void write(const QString &path);
    /// In files, outside numbers stand in part and callers have no names.
    void setFilesMasked(bool masked) { m_maskFiles = masked; }
    /// What is printed, less what files leave out.
    PrintedReport onPaper() const;
    void stop() { m_export.stop(); }
    /// "Writing calls.csv … 42 %"; empty when nothing is being written.
    QString progress() const;
    void copy();

Q_SIGNALS:
    void changed();
    void messageRaised(const QString &sentence, zm::AlertLevel level);
    void undoOffered(const QString &sentence, const std::function<void()> &undo);

private:
    FilterButton *tool(const QString &label, void (ReportTools::*run)(), const Theme &theme);
    void openViews();
    void openMore();
    void openColumns();
    void askName();
    void keepView(const QString &name);
    void removeView(const QString &name);
    void askPath(const QString &ending);
    void print();
    Result<> writePdf(const QString &path) const;
    void writeCsv() { exportAs(exports::Format::Csv); }
    void writeXlsx() { exportAs(exports::Format::Xlsx); }
    void toggleCompare();
    void addAction(const QString &text, const QKeySequence &key, const std::function<void()> &run);

    ReportsPage &m_page;
    FilterBar &m_bar;
    QString m_folder;
    bool m_maskFiles = false;
    SavedViews m_views;
    ReportExport m_export;
    PickPopup *m_columns;
    FilterButton *m_compare;
    FilterButton *m_kept;
    FilterButton *m_csv;
    FilterButton *m_xlsx;
    FilterButton *m_more;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace zm::ui
