// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/sqlanswer.h>
#include <ui/data/sqleditor.h>
#include <ui/data/sqlexamples.h>
#include <ui/data/sqlpane.h>
#include <ui/data/sqltable.h>
#include <ui/data/viewlist.h>
#include <ui/reports/filterbutton.h>
#include <ui/reports/reportwords.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/card.h>
#include <ui/shell/focusring.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int editorHeight = 190;
constexpr int toolsHeight = 32;
constexpr int listWidth = 230;
constexpr int gap = 12;
constexpr int statusWidth = 440; ///< its longest sentence
constexpr int statusHeight = 20;
constexpr int tickMs = 100;
/// A title of the history is one line of the question.
constexpr int titleLength = 70;

} // namespace

SqlPane::SqlPane(engine::StoreReader &reader, const Theme &theme, QWidget *parent)
    : DataTab(parent)
    , m_reader(reader)
    , m_theme(theme)
    , m_model(m_run)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_editor(new SqlEditor(theme, this))
    , m_ask(new QPushButton(this))
    , m_status(new QLabel(this))
    , m_list(new ViewList(theme, this))
    , m_card(new Card(theme, this))
    , m_table(new BoardTable(theme, m_model, [](int, Qt::SortOrder) {}, rowHeight, m_card))
{
    m_ask->setObjectName("sqlRun"_L1);
    setButtonRole(*m_ask, ButtonRole::Primary);
    tool(tr("Examples"), IconId::Bookmark, tr("Ready questions to begin with"),
         &SqlPane::openExamples)
        ->setChevron(true);
    tool(tr("History"), IconId::History, tr("What was asked before · Alt+Up"),
         &SqlPane::openHistory)
        ->setChevron(true);
    tool(tr("Copy"), IconId::Copy, tr("The chosen rows as text and CSV · Ctrl+C"), &SqlPane::copy);
    tool(tr("CSV"), IconId::Download, tr("The whole answer as CSV"), &SqlPane::writeCsv);
    tool(tr("XLSX"), IconId::Table, tr("The whole answer as a workbook"), &SqlPane::writeXlsx);
    tool(tr("JSON"), IconId::Download, tr("The whole answer as JSON"), &SqlPane::writeJson);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setObjectName("sqlStatus"_L1);
    m_table->setObjectName("sqlTable"_L1);
    m_table->setColumnChoice(BoardTable::ColumnChoice::Elsewhere); // the question does
    m_table->setExport([this] { exportAs(exports::Format::Csv); });
    m_table->setAccessibleName(tr("Answer"));
    m_table->setItemDelegate(new SqlDelegate(theme, *m_table, m_model));
    m_table->header().setSectionsClickable(false); // the question says the order
    FocusRing::ask(*m_table, *m_card, Card::radius);

    connect(m_editor, &SqlEditor::runRequested, this, &SqlPane::run);
    connect(m_editor, &SqlEditor::earlierRequested, this, [this] {
        if (const QString sql = m_history.earlier(m_editor->toPlainText()); !sql.isEmpty())
            m_editor->replace(sql);
    });
    connect(m_editor, &SqlEditor::laterRequested, this, [this] {
        if (const QString sql = m_history.later(); !sql.isEmpty())
            m_editor->replace(sql);
    });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_run.isRunning())
            stop();
        else
            run();
    });
    connect(m_list, &ViewList::wordChosen, m_editor, &SqlEditor::insertWord);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SqlPane::spread);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first) {
                if (first == 0)
                    spread();
                describe();
            });
    connect(&m_run, &SqlRun::finished, this, [this] {
        m_ticking.stop();
        describe();
    });
    connect(&m_export, &ReportExport::progressed, this, &SqlPane::describe);
    connect(&m_export, &ReportExport::finished, this, [this] {
        const QString file = QFileInfo(m_export.path()).fileName();
        const std::optional<Error> &trouble = m_export.trouble();
        if (!trouble)
            Q_EMIT messageRaised(tr("%1 is written, with every row of the answer.").arg(file),
                                 AlertLevel::None);
        else if (trouble->kind != ErrorKind::Cancelled)
            Q_EMIT messageRaised(errorSentence(*trouble, m_reader.zone()), AlertLevel::Warn);
        describe();
    });
    m_ticking.setInterval(tickMs);
    connect(&m_ticking, &QTimer::timeout, this, &SqlPane::describe);
    connect(&reader, &engine::StoreReader::opened, this, &SqlPane::readViews);
    connect(&theme, &Theme::changed, this, [this] {
        spread();
        place();
    });
    if (!reader.path().isEmpty())
        readViews();
    m_editor->replace(sqlExamples().at(1).sql);
    describe();
}

SqlPane::~SqlPane()
{
    m_run.disconnect(this);
}

QString SqlPane::title() const
{
    return tr("Ask in SQL");
}

QString SqlPane::subtitle() const
{
    return tr("A question of your own to the database, which can only read");
}

QWidget *SqlPane::firstFocus()
{
    return m_editor;
}

FilterButton *SqlPane::tool(const QString &label, IconId icon, const QString &hint,
                            void (SqlPane::*use)())
{
    auto *made = new FilterButton(m_theme, label, this);
    made->setIcon(icon);
    made->setChevron(false);
    made->setToolTip(hint);
    connect(made, &QAbstractButton::clicked, this, use);
    m_tools.append(made);
    return made;
}

void SqlPane::readViews()
{
    m_readingViews = true;
    m_views = m_reader.ask(
        [path = m_reader.path()](store::Database &, const engine::Progress &) {
            return store::ReadOnlyQuery::views(path);
        },
        this,
        [this](const Result<QList<store::ReadOnlyQuery::View>> &views) {
            m_readingViews = false;
            if (!views)
                return; // the first question says what is wrong
            m_editor->setViews(*views);
            m_list->setViews(*views);
        });
}

void SqlPane::setNumbersMasked(bool masked)
{
    m_model.setNumbersMasked(masked);
}

void SqlPane::ask(const QString &sql)
{
    m_editor->replace(sql);
    run();
}

void SqlPane::run()
{
    const QString sql = m_editor->question();
    m_history.add(sql);
    m_asked = sql;
    m_run.start(m_reader.path(), sql);
    m_ticking.start();
    describe();
}

void SqlPane::stop()
{
    m_export.stop();
    m_run.stop();
    describe();
}

void SqlPane::copy()
{
    m_table->copy();
}

void SqlPane::openExamples()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SqlExample &example : sqlExamples())
        connect(menu->addAction(example.title), &QAction::triggered, this,
                [this, sql = example.sql] { ask(sql); });
    menu->popup(mapToGlobal(m_tools[0]->geometry().bottomLeft()));
}

void SqlPane::openHistory()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    constexpr qsizetype shown = 15;
    for (const QString &sql : m_history.questions().mid(0, shown)) {
        QString title = sql.simplified().left(titleLength);
        title.replace(u'&', "&&"_L1);
        connect(menu->addAction(title), &QAction::triggered, this,
                [this, sql] { m_editor->replace(sql); });
    }
    if (m_history.questions().isEmpty()) {
        menu->addAction(tr("Nothing was asked yet"))->setEnabled(false);
    } else {
        menu->addSeparator();
        connect(menu->addAction(tr("Forget these questions")), &QAction::triggered, this,
                [this] { m_history.clear(); });
    }
    menu->popup(mapToGlobal(m_tools[1]->geometry().bottomLeft()));
}

void SqlPane::exportAs(exports::Format format)
{
    auto *dialog = new QFileDialog(this, tr("Export the answer"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(exports::wordOf(format));
    dialog->setDirectory(m_folder);
    dialog->selectFile(tr("answer") + u'.' + exports::wordOf(format));
    connect(dialog, &QFileDialog::fileSelected, this, &SqlPane::write);
    dialog->open();
}

void SqlPane::write(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    const auto format =
        exports::formatFrom(QFileInfo(path).suffix().toLower()).value_or(exports::Format::Csv);
    const QString sql = m_asked.isEmpty() ? m_editor->question() : m_asked;
    m_export.start(path, {format, false, m_maskFiles},
                   [database = m_reader.path(), sql](reports::RowSink &sink,
                                                     const engine::Progress &progress) {
                       const auto told = engine::answerSql(database, sql, sink, {},
                                                           [&progress] { return progress(0); });
                       return told ? Result<>() : Failure(told.error());
                   });
    describe();
}

void SqlPane::spread()
{
    m_table->setColumns(sqlColumnWishes(m_model, m_theme));
}

QString SqlPane::countText() const
{
    return tr("%Ln rows", nullptr, m_model.rowCount());
}

QString SqlPane::status() const
{
    const QString took = tr("%1 s").arg(double(m_run.took().count()) / 1000, 0, 'f', 2);
    if (m_export.isRunning())
        return tr("Writing %1 …").arg(QFileInfo(m_export.path()).fileName());
    if (m_run.isRunning())
        return m_run.rows().rows() > 0 ? tr("%1 so far · %2").arg(countText(), took)
                                       : tr("Asking … %1").arg(took);
    if (m_asked.isEmpty())
        return tr("Ctrl+Return asks. It can only read.");
    if (m_run.trouble())
        return m_run.trouble()->kind == ErrorKind::Cancelled
                   ? tr("Stopped after %1 with %2.").arg(took, countText())
                   : QString();
    if (m_run.isCut())
        return tr("The first %1 in %2. There are more: a file holds them all.")
            .arg(countText(), took);
    return tr("%1 in %2").arg(countText(), took);
}

QString SqlPane::message() const
{
    if (m_asked.isEmpty())
        return tr("The answer comes here. Choose an example to begin with.");
    const std::optional<Error> &trouble = m_run.trouble();
    if (trouble && trouble->kind != ErrorKind::Cancelled)
        return errorSentence(*trouble, m_reader.zone());
    if (m_run.isRunning() && m_run.rows().rows() == 0)
        return tr("Asking …");
    if (m_model.rowCount() > 0 && !m_run.columns().isEmpty())
        return {};
    return trouble ? tr("Stopped before the first row came.") : tr("No row answers this.");
}

void SqlPane::describe()
{
    const QString words = message();
    m_table->setVisible(words.isEmpty());
    m_card->setMessage(words);
    m_status->setText(status());
    const bool busy = m_run.isRunning() || m_export.isRunning();
    m_ask->setText(busy ? tr("Stop") : tr("Ask"));
    m_ask->setToolTip(busy ? tr("Esc") : tr("Ctrl+Return"));
    for (qsizetype i = 2; i < m_tools.size(); ++i)
        m_tools[i]->setEnabled(words.isEmpty() && !busy);
    QPalette quiet = m_status->palette();
    quiet.setColor(QPalette::WindowText, m_theme.tokens().text2);
    m_status->setPalette(quiet);
    m_status->setFont(m_theme.font(TypeRole::Label));
    m_ask->setFont(m_theme.font(TypeRole::BodyStrong));
}

void SqlPane::place()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const int wide = width() - px(listWidth) - px(gap);
    const int tall = std::min(px(editorHeight), height() / 3);
    placeForReader(*m_editor, {0, 0, wide, tall});
    int top = tall + px(gap);
    int left = 0;
    placeForReader(*m_ask,
                   {left, top, std::max(px(84), m_ask->sizeHint().width()), px(toolsHeight)});
    left += m_ask->width() + px(8);
    for (FilterButton *each : std::as_const(m_tools)) {
        placeForReader(*each, {left, top, each->sizeHint().width(), px(toolsHeight)});
        left += each->width() + px(8);
    }
    const int beside = wide - left - px(8);
    if (beside >= px(statusWidth)) {
        placeForReader(*m_status, {left + px(8), top, beside, px(toolsHeight)});
        top += px(toolsHeight) + px(gap);
    } else { // no sentence is cut: it gets a line of its own
        top += px(toolsHeight) + px(4);
        placeForReader(*m_status, {0, top, wide, px(statusHeight)});
        top += px(statusHeight) + px(8);
    }
    placeForReader(*m_card, {0, top, wide, std::max(0, height() - top)});
    placeForReader(*m_table, m_card->rect().adjusted(1, 1, -1, -1));
    placeForReader(*m_list, {wide + px(gap), 0, px(listWidth), height()});
}

void SqlPane::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace zm::ui
