// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/storereader.h>
#include <ui/data/datatab.h>
#include <ui/data/queryhistory.h>
#include <ui/data/sqlmodel.h>
#include <ui/data/sqlrun.h>
#include <ui/reports/reportexport.h>
#include <ui/theme/icons.h>
#include <ui/theme/theme.h>

#include <QTimer>

class QLabel;
class QPushButton;

namespace zm::ui {

class BoardTable;
class Card;
class FilterButton;
class SqlEditor;
class ViewList;

/// A question of one's own to the database and its answer: written, asked, stopped, kept in the
/// history, copied and written to a file. It can only read, and ends after half a minute. GUI
/// thread.
class SqlPane final : public DataTab
{
    Q_OBJECT
public:
    /// Both must outlive the pane.
    SqlPane(engine::StoreReader &reader, const Theme &theme, QWidget *parent = nullptr);
    ~SqlPane() override;

    QString key() const override { return QStringLiteral("ask"); }
    QString title() const override;
    QString subtitle() const override;
    void remember(QSettings &settings) override { m_history.remember(settings); }
    void setNumbersMasked(bool masked) override;
    bool isBusy() const override { return m_run.isRunning() || m_readingViews; }
    QWidget *firstFocus() override;

    void ask(const QString &sql);
    void run();
    void stop();
    void copy();
    /// Asks where to, then writes the whole answer anew from the database.
    void exportAs(exports::Format format);
    void write(const QString &path);
    /// In files, outside numbers stand in part.
    void setFilesMasked(bool masked) { m_maskFiles = masked; }
    void openExamples();
    void openHistory();

    SqlEditor &editor() { return *m_editor; }
    BoardTable &table() { return *m_table; }
    SqlModel &model() { return m_model; }
    const SqlRun &query() const { return m_run; }
    QueryHistory &history() { return m_history; }
    QString status() const;
    /// What stands where the table would; empty while it stands there.
    QString message() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FilterButton *tool(const QString &label, IconId icon, const QString &hint,
                       void (SqlPane::*use)());
    void readViews();
    void writeCsv() { exportAs(exports::Format::Csv); }
    void writeXlsx() { exportAs(exports::Format::Xlsx); }
    void writeJson() { exportAs(exports::Format::Json); }
    void spread();
    void describe();
    void place();
    QString countText() const;

    engine::StoreReader &m_reader;
    const Theme &m_theme;
    SqlRun m_run;
    SqlModel m_model;
    QueryHistory m_history;
    ReportExport m_export;
    engine::ReadTicket m_views;
    bool m_readingViews = false;
    bool m_maskFiles = false;
    QString m_asked; ///< what the answer in view answers
    QString m_folder;
    SqlEditor *m_editor;
    QPushButton *m_ask;
    QList<FilterButton *> m_tools;
    QLabel *m_status;
    ViewList *m_list;
    Card *m_card;
    BoardTable *m_table;
    QTimer m_ticking; ///< while a question runs
};

} // namespace zm::ui
