// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chartfile.h>
#include <ui/reports/filterbar.h>
#include <ui/reports/reportprint.h>
#include <ui/reports/reportspage.h>
#include <ui/reports/reporttools.h>
#include <ui/shell/boardtable.h>
#include <ui/theme/wording.h>

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int pdfDpi = 1200;

} // namespace

ReportTools::ReportTools(ReportsPage &page, FilterBar &bar, const Theme &theme)
    : QObject(&page)
    , m_page(page)
    , m_bar(bar)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_columns(new PickPopup(theme, &bar))
    , m_compare(tool(tr("Compare"), &ReportTools::toggleCompare, theme))
    , m_kept(tool(tr("Views"), &ReportTools::openViews, theme))
    , m_csv(tool(tr("CSV"), &ReportTools::writeCsv, theme))
    , m_xlsx(tool(tr("XLSX"), &ReportTools::writeXlsx, theme))
    , m_more(tool({}, &ReportTools::openMore, theme))
{
    m_columns->hide();
    m_compare->setIcon(IconId::History);
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Beside the period before"));
    m_kept->setIcon(IconId::Bookmark);
    m_kept->setChevron(true);
    m_csv->setIcon(IconId::Download);
    m_csv->setToolTip(tr("Every row and column as CSV · Ctrl+E"));
    m_xlsx->setIcon(IconId::Table);
    m_xlsx->setToolTip(tr("Every row and column as a workbook"));
    m_more->setIcon(IconId::More);
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("Columns, JSON, picture, print"));

    addAction(tr("Export the report as CSV"), QKeySequence(Qt::CTRL | Qt::Key_E),
              [this] { writeCsv(); });
    addAction(tr("Export the report as a workbook (XLSX)"), {}, [this] { writeXlsx(); });
    addAction(tr("Export the report as JSON"), {}, [this] { exportAs(exports::Format::Json); });
    addAction(tr("Print the report"), QKeySequence::Print, [this] { print(); });
    addAction(tr("Copy the rows as text and CSV"), QKeySequence::Copy, [this] { copy(); });
    addAction(tr("Compare with the period before"), {}, [this] { m_compare->click(); });
    addAction(tr("Save this view of the report"), {}, [this] { askName(); });
    addAction(tr("Choose the report's columns"), {}, [this] { openColumns(); });

    connect(&m_export, &ReportExport::progressed, this, &ReportTools::changed);
    connect(&m_export, &ReportExport::finished, this, [this] {
        const QString file = QFileInfo(m_export.path()).fileName();
        const std::optional<Error> &trouble = m_export.trouble();
        if (!trouble)
            Q_EMIT messageRaised(
                tr("%1 is written, with every row and column of the report.").arg(file),
                AlertLevel::None);
        else if (trouble->kind != ErrorKind::Cancelled)
            Q_EMIT messageRaised(errorSentence(*trouble, m_page.zone()), AlertLevel::Warn);
        Q_EMIT changed();
    });
    connect(m_columns, &PickPopup::picked, this,
            [this](const QStringList &keys) { m_page.showColumns(keys); });
}

ReportTools::~ReportTools() = default;

FilterButton *ReportTools::tool(const QString &label, void (ReportTools::*run)(),
                                const Theme &theme)
{
    auto *made = new FilterButton(theme, label, &m_bar);
    made->setChevron(false);
    m_bar.addTool(made);
    connect(made, &QAbstractButton::clicked, this, run);
    return made;
}

void ReportTools::addAction(const QString &text, const QKeySequence &key,
                            const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_page.addAction(action);
}

void ReportTools::remember(QSettings &settings)
{
    m_views.remember(settings);
    if (m_views.last())
        m_page.setQuery(*m_views.last());
}

void ReportTools::showQuery(const ReportQuery &query)
{
    m_compare->setChecked(query.compare);
    m_compare->setVisible(filtersOf(query.report).before);
    m_views.setLast(query);
}

void ReportTools::toggleCompare()
{
    ReportQuery query = m_page.query();
    query.compare = !query.compare;
    m_page.setQuery(query);
}

void ReportTools::openViews()
{
    auto *menu = new QMenu(&m_bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<SavedView> views = m_views.views();
    for (const SavedView &view : views) {
        QAction *action = menu->addAction(view.name);
        action->setCheckable(true);
        action->setChecked(view.query == m_page.query());
        connect(action, &QAction::triggered, this, [this, view] { m_page.setQuery(view.query); });
    }
    if (views.isEmpty())
        menu->addAction(tr("No views are kept yet"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Save this view …")), &QAction::triggered, this,
            &ReportTools::askName);
    if (!views.isEmpty()) {
        QMenu *remove = menu->addMenu(tr("Remove"));
        for (const SavedView &view : views)
            connect(remove->addAction(view.name), &QAction::triggered, this,
                    [this, name = view.name] { removeView(name); });
    }
    menu->popup(m_bar.under(*m_kept));
}

void ReportTools::askName()
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("Name of the view"));
    dialog->setTextValue(reportTitle(m_page.query().report) + u", "_s
                         + rangeWord(m_page.query().range.preset).toLower());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            keepView(name.trimmed());
    });
    dialog->open();
}

void ReportTools::keepView(const QString &name)
{
    const QList<SavedView> before = m_views.views();
    const auto old = std::ranges::find(before, name, &SavedView::name);
    m_views.keep(name, m_page.query());
    if (old != before.end() && old->query != m_page.query())
        Q_EMIT undoOffered(
            tr("The view \"%1\" is replaced.").arg(name),
            [this, at = old - before.begin(), view = *old] { m_views.putBack(at, view); });
}

void ReportTools::removeView(const QString &name)
{
    const QList<SavedView> before = m_views.views();
    const auto old = std::ranges::find(before, name, &SavedView::name);
    if (old == before.end())
        return;
    m_views.remove(name);
    Q_EMIT undoOffered(
        tr("The view \"%1\" is removed.").arg(name),
        [this, at = old - before.begin(), view = *old] { m_views.putBack(at, view); });
}

void ReportTools::openMore()
{
    auto *menu = new QMenu(&m_bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &text, const std::function<void()> &run, bool can = true) {
        QAction *action = menu->addAction(text);
        action->setEnabled(can);
        connect(action, &QAction::triggered, this, run);
    };
    const bool chart = !m_page.chart().isEmpty();
    offer(tr("Columns …"), [this] { openColumns(); });
    offer(tr("Copy the rows"), [this] { copy(); });
    menu->addSeparator();
    offer(tr("Export as JSON …"), [this] { exportAs(exports::Format::Json); });
    offer(tr("Chart as PNG …"), [this] { askPath(u"png"_s); }, chart);
    offer(tr("Chart as PDF …"), [this] { askPath(u"chart.pdf"_s); }, chart);
    offer(tr("Report as PDF …"), [this] { askPath(u"pdf"_s); });
    menu->addSeparator();
    offer(tr("Print …"), [this] { print(); });
    menu->popup(m_bar.under(*m_more));
}

void ReportTools::openColumns()
{
    const auto *info = reports::findReport(m_page.query().report);
    if (!info)
        return;
    QList<PickPopup::Item> items;
    QStringList chosen;
    for (const reports::Column &column : info->columns) {
        items.append({column.id, columnHead(column).text, {}});
        if (!m_page.query().hidden.contains(info->id + u'.' + column.id))
            chosen.append(column.id);
    }
    m_columns->offer(items, chosen);
    m_columns->openUnder(*m_more);
}

void ReportTools::copy()
{
    m_page.table().copy();
}

void ReportTools::exportAs(exports::Format format)
{
    askPath(wordOf(format));
}

void ReportTools::askPath(const QString &ending)
{
    auto *dialog = new QFileDialog(&m_page, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.section(u'.', -1));
    dialog->setDirectory(m_folder);
    dialog->selectFile(m_page.fileName() + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportTools::write);
    dialog->open();
}

void ReportTools::write(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto say = [&](const Result<> &outcome) {
        if (outcome)
            Q_EMIT messageRaised(tr("%1 is written.").arg(QFileInfo(path).fileName()),
                                 AlertLevel::None);
        else
            Q_EMIT messageRaised(errorSentence(outcome.error(), m_page.zone()), AlertLevel::Warn);
    };
    if (ending == "png"_L1 || path.endsWith(".chart.pdf"_L1, Qt::CaseInsensitive)) {
        say(writeChart(path, m_page.chart(), m_page.printed().subtitle));
    } else if (ending == "pdf"_L1) {
        say(writePdf(path));
    } else {
        const auto format = exports::formatFrom(ending).value_or(exports::Format::Csv);
        m_export.start(m_page.database(), m_page.request(), path, {format, false, m_maskFiles});
    }
    Q_EMIT changed();
}

Result<> ReportTools::writePdf(const QString &path) const
{
    QSaveFile file(path);
    const auto failed = [&] {
        return fail(ErrorKind::Storage, tr("%1 cannot be written.").arg(path));
    };
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed();
    QPdfWriter writer(&file);
    writer.setResolution(pdfDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({12, 12, 12, 12}, QPageLayout::Millimeter);
    const PrintedReport paper = onPaper();
    writer.setTitle(paper.title);
    return printReport(writer, paper) && file.commit() ? Result<>() : failed();
}

PrintedReport ReportTools::onPaper() const
{
    PrintedReport paper = m_page.printed();
    if (!m_maskFiles || !paper.table)
        return paper;
    paper.style.masked = true;
    const int name =
        paper.table->info.columnOf(u"number"_s) < 0 ? -1 : paper.table->info.columnOf(u"name"_s);
    if (const qsizetype place = paper.columns.indexOf(name); name >= 0 && place >= 0) {
        paper.columns.removeAt(place);
        if (place < paper.totals.size())
            paper.totals.removeAt(place);
    }
    return paper;
}

QString ReportTools::progress() const
{
    if (!m_export.isRunning())
        return {};
    return tr("Writing %1 … %2 %")
        .arg(QFileInfo(m_export.path()).fileName())
        .arg(int(m_export.share() * 100));
}

void ReportTools::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageOrientation(QPageLayout::Landscape);
    m_printer->setDocName(m_page.fileName());
    auto *dialog = new QPrintDialog(m_printer.get(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *to) {
        if (!printReport(*to, onPaper()))
            Q_EMIT messageRaised(tr("The printer takes no page. Choose another one, or export."),
                                 AlertLevel::Warn);
    });
    dialog->open();
}

} // namespace zm::ui
