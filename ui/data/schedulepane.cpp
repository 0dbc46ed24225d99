// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/planform.h>
#include <ui/data/schedulepane.h>
#include <ui/models/rowfilter.h>
#include <ui/models/valuetable.h>
#include <ui/reports/reportrange.h>
#include <ui/reports/reportwords.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/card.h>
#include <ui/shell/focusring.h>
#include <ui/shell/valuedelegate.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int rowHeight = 45;
constexpr int headHeight = 56;
constexpr int formWidth = 400;
constexpr int formShare = 38; ///< percent of a narrow page
constexpr int gap = 16;

QString weekdaysText(quint8 days)
{
    if (days == schedule::ExportPlan::everyWeekday)
        return SchedulePane::tr("every day");
    if (days == 0x1f)
        return SchedulePane::tr("Mon – Fri");
    QStringList words;
    for (int day = 1; day <= 7; ++day) {
        if (days & (1U << (day - 1)))
            words.append(weekdayWord(day));
    }
    return words.join(u", "_s);
}

QString momentText(Instant at, const QTimeZone &zone)
{
    return QLocale().toString(toDateTime(at, zone), u"ddd d MMM HH:mm"_s);
}

} // namespace

SchedulePane::SchedulePane(engine::StoreReader &reader, engine::StoreWriter &writer,
                           const BoardMirror &mirror, const Theme &theme, const Clock &clock,
                           QWidget *parent)
    : DataTab(parent)
    , m_reader(reader)
    , m_writer(writer)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(reader.zone())
    , m_card(new Card(theme, this))
    , m_head(new QLabel(tr("Written by themselves"), m_card))
    , m_new(new QPushButton(tr("New"), m_card))
    , m_run(new QPushButton(tr("Write now"), m_card))
    , m_remove(new QPushButton(tr("Remove"), m_card))
    , m_values(new ValueTable({{tr("Report"), {}, false},
                               {tr("When"), {}, false},
                               {tr("Next"), {}, true},
                               {tr("Last time"), {}, false},
                               {tr("Folder"), {}, false}},
                              this))
    , m_rows(new RowFilter(this))
    , m_form(new PlanForm(mirror, theme, this))
{
    m_rows->setSourceModel(m_values);
    m_table = new BoardTable(theme, *m_rows, rowHeight, m_card);
    m_table->setObjectName("planTable"_L1);
    m_table->setAccessibleName(tr("Scheduled exports"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new ValueDelegate(theme, *m_table, *m_values, *m_rows));
    m_table->setColumns({{190, 130, 2}, {150, 110, 1}, {140, 120, 0}, {230, 120, 3}, {160, 90, 2}});
    m_table->setLastLine(false);
    FocusRing::ask(*m_table, *m_card, Card::radius);

    connect(m_new, &QPushButton::clicked, this, &SchedulePane::startNew);
    connect(m_run, &QPushButton::clicked, this, &SchedulePane::runChosen);
    connect(m_remove, &QPushButton::clicked, this, &SchedulePane::removeChosen);
    connect(m_form, &PlanForm::saveRequested, this, &SchedulePane::save);
    connect(m_form, &PlanForm::reverted, this, [this] {
        if (m_chosen == 0 && !m_plans.isEmpty())
            choose(m_plans.first().plan.id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (!m_filling && row.isValid())
                    choose(m_values->rows()[m_rows->mapToSource(row).row()].id.toLongLong());
            });
    connect(&reader, &engine::StoreReader::opened, this, &SchedulePane::refresh);
    connect(&writer, &engine::StoreWriter::changed, this, &SchedulePane::refresh);
    connect(&theme, &Theme::changed, this, [this] {
        dress();
        place();
    });
    m_form->show(fresh());
    dress();
}

QString SchedulePane::title() const
{
    return tr("Scheduled exports");
}

QString SchedulePane::subtitle() const
{
    return tr("Reports that are written to a folder by themselves");
}

QWidget *SchedulePane::firstFocus()
{
    return m_plans.isEmpty() ? static_cast<QWidget *>(m_new) : m_table;
}

schedule::ExportPlan SchedulePane::fresh() const
{
    schedule::ExportPlan plan;
    plan.report = u"queue-summary"_s;
    plan.weekdays = 0x1f;
    plan.zone = m_zone;
    if (!m_plans.isEmpty())
        plan.folder = m_plans.last().plan.folder;
    return plan;
}

void SchedulePane::refresh()
{
    if (m_reader.path().isEmpty())
        return;
    m_groups = m_reader.ask(
        [](store::Database &db, const engine::Progress &) { return engine::knownGroups(db); }, this,
        [this](const Result<engine::Groups> &groups) {
            m_form->setGroups(groups.value_or(engine::Groups()));
        });
    m_reading = true;
    m_ticket = m_reader.ask(
        [now = m_clock.now()](store::Database &db, const engine::Progress &) {
            return engine::scheduledExports(db, now);
        },
        this,
        [this](const Result<QList<engine::ScheduledExport>> &plans) {
            m_reading = false;
            m_trouble = plans ? std::optional<Error>() : plans.error();
            m_plans = plans.value_or(QList<engine::ScheduledExport>());
            fill();
        });
}

void SchedulePane::fill()
{
    QList<ValueRow> rows;
    for (const engine::ScheduledExport &each : std::as_const(m_plans)) {
        const schedule::ExportPlan &plan = each.plan;
        QString last = tr("not yet");
        QString hint = last;
        const bool failed = each.last && !each.last->error.isEmpty();
        if (failed) {
            last = tr("%1: failed").arg(momentText(each.last->tried, plan.zone));
            hint = each.last->error;
        } else if (each.last && each.last->done) {
            last = tr("%1: %2").arg(momentText(*each.last->done, plan.zone),
                                    QFileInfo(each.last->file).fileName());
            hint = each.last->file;
        }
        rows.append(
            {QString::number(plan.id),
             {{reportTitle(plan.report) + u", "_s + rangeWordWithin(plan.range), {}, {}, true},
              {plan.time.toString(u"HH:mm"_s) + u", "_s + weekdaysText(plan.weekdays)},
              {momentText(each.next, plan.zone), toMs(each.next)},
              {last, {}, hint, failed, !failed},
              {plan.folder, {}, plan.folder, false, true}}});
    }
    m_filling = true;
    m_values->setRows(rows);
    const bool known = std::ranges::any_of(
        m_plans, [this](const engine::ScheduledExport &each) { return each.plan.id == m_chosen; });
    m_filling = false;
    // What is being written is left alone; what is gone is not shown any longer.
    if (known && !m_form->isEdited())
        choose(m_chosen);
    else if (!known && m_chosen != 0)
        choose(m_plans.isEmpty() ? 0 : m_plans.first().plan.id);
    else if (m_chosen == 0 && !m_form->isEdited() && !m_plans.isEmpty())
        choose(m_plans.first().plan.id);
    dress();
    place();
}

void SchedulePane::choose(qint64 plan)
{
    const auto found = std::ranges::find_if(
        m_plans, [plan](const engine::ScheduledExport &each) { return each.plan.id == plan; });
    m_chosen = found == m_plans.end() ? 0 : plan;
    m_form->show(m_chosen ? found->plan : fresh());
    m_filling = true;
    if (m_chosen) {
        const QModelIndex row =
            m_rows->mapFromSource(m_values->index(int(found - m_plans.begin()), 0));
        m_table->setCurrentIndex(row);
    } else {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
    m_filling = false;
    dress();
}

void SchedulePane::startNew()
{
    choose(0);
    m_form->setFocus(Qt::OtherFocusReason);
}

void SchedulePane::say(const Result<> &outcome, const QString &done)
{
    if (outcome)
        Q_EMIT messageRaised(done, AlertLevel::None);
    else if (outcome.error().kind == ErrorKind::NotFound)
        Q_EMIT messageRaised(outcome.error().message, AlertLevel::Warn);
    else if (outcome.error().kind == ErrorKind::Storage && !outcome.error().message.isEmpty())
        Q_EMIT messageRaised(outcome.error().message, AlertLevel::Warn);
    else
        Q_EMIT messageRaised(errorSentence(outcome.error(), m_zone), AlertLevel::Warn);
}

void SchedulePane::save(const schedule::ExportPlan &plan)
{
    const auto id = std::make_shared<qint64>(plan.id); // told by the writer's thread
    m_writer.change(
        [plan, id, now = m_clock.now()](store::Database &db) -> Result<> {
            const auto kept = engine::keepPlan(db, plan, now);
            if (!kept)
                return Failure(kept.error());
            *id = *kept;
            return {};
        },
        this,
        [this, plan, id](const Result<> &outcome) {
            if (outcome) {
                m_chosen = *id;
                m_form->show(plan); // it is what is kept now
            }
            say(outcome, tr("The scheduled export is kept. This program or zoommatectl collect "
                            "must run at its time, or later."));
        });
}

void SchedulePane::removeChosen()
{
    if (m_chosen == 0)
        return;
    m_writer.change(
        [id = m_chosen](store::Database &db) -> Result<> {
            const auto removed = store::ExportLog::remove(db, id);
            return removed ? Result<>() : Failure(removed.error());
        },
        this,
        [this](const Result<> &outcome) {
            say(outcome, tr("The scheduled export is removed. Its files stay."));
        });
}

void SchedulePane::runChosen()
{
    if (m_chosen == 0)
        return;
    Q_EMIT messageRaised(tr("Writing …"), AlertLevel::None);
    m_writer.change([id = m_chosen, now = m_clock.now(), rules = m_reader.rules()](
                        store::Database &db) { return engine::runExportNow(db, id, now, rules); },
                    this,
                    [this](const Result<> &outcome) {
                        say(outcome, tr("The file is written."));
                        refresh(); // a failure is on record too
                    });
}

void SchedulePane::dress()
{
    m_head->setFont(m_theme.font(TypeRole::Title));
    QPalette strong = m_head->palette();
    strong.setColor(QPalette::WindowText, m_theme.tokens().text1);
    m_head->setPalette(strong);
    for (QPushButton *button : {m_new, m_run, m_remove})
        button->setFont(m_theme.font(TypeRole::Body));
    m_run->setEnabled(m_chosen != 0);
    m_remove->setEnabled(m_chosen != 0);
    m_table->setVisible(!m_plans.isEmpty());
    m_card->setMessage(m_trouble ? errorSentence(*m_trouble, m_zone)
                       : m_plans.isEmpty()
                           ? tr("Nothing is scheduled. Fill in the form and save it.")
                           : QString());
}

void SchedulePane::place()
{
    const auto px = [this](int design) { return m_theme.px(design); };
    const int right = std::min(px(formWidth), width() * formShare / 100);
    const int wide = width() - right - px(gap);
    placeForReader(*m_form,
                   {wide + px(gap), 0, right, std::min(height(), m_form->sizeHint().height())});
    const int want = m_plans.isEmpty() ? px(200) : px(headHeight) + m_table->wholeHeight() + px(10);
    placeForReader(*m_card, {0, 0, wide, std::min(height(), std::max(want, m_form->height()))});
    int edge = wide - px(14);
    for (QPushButton *button : {m_remove, m_run, m_new}) {
        const QSize size = button->sizeHint();
        edge -= size.width();
        placeForReader(*button, {edge, (px(headHeight) - px(28)) / 2, size.width(), px(28)});
        edge -= px(8);
    }
    placeForReader(*m_head, {px(20), 0, std::max(0, edge - px(20)), px(headHeight)});
    placeForReader(*m_table, {1, px(headHeight), wide - 2,
                              std::max(0, m_card->height() - px(headHeight) - 1)});
}

void SchedulePane::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace zm::ui
