// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/planform.h>
#include <ui/reports/pickitems.h>
#include <ui/reports/reportquery.h>
#include <ui/reports/reportrange.h>
#include <ui/reports/reportwords.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int fieldHeight = 32;
constexpr std::array intervals{Interval::Quarter, Interval::HalfHour, Interval::Hour,
                               Interval::Day,     Interval::Week,     Interval::Month};
constexpr std::array formats{exports::Format::Csv, exports::Format::Xlsx, exports::Format::Json};

QString intervalWord(Interval interval)
{
    switch (interval) {
    case Interval::Quarter:
        return PlanForm::tr("15 minutes");
    case Interval::HalfHour:
        return PlanForm::tr("30 minutes");
    case Interval::Hour:
        return PlanForm::tr("An hour");
    case Interval::Day:
        return PlanForm::tr("A day");
    case Interval::Week:
        return PlanForm::tr("A week");
    case Interval::Month:
        return PlanForm::tr("A month");
    }
    return {};
}

QString formatWord(exports::Format format)
{
    switch (format) {
    case exports::Format::Csv:
        return PlanForm::tr("CSV");
    case exports::Format::Xlsx:
        return PlanForm::tr("Workbook (XLSX)");
    case exports::Format::Json:
        return PlanForm::tr("JSON");
    }
    return {};
}

template <class Values, class Value> int placeOf(const Values &values, const Value &value)
{
    return int(std::ranges::find(values, value) - values.begin());
}

} // namespace

PlanForm::PlanForm(const BoardMirror &mirror, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_mirror(mirror)
    , m_grid(new QGridLayout(this))
    , m_title(new QLabel(this))
    , m_report(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_time(new QLineEdit(this))
    , m_interval(new QComboBox(this))
    , m_queues(new FilterButton(theme, tr("Queues"), this))
    , m_agents(new FilterButton(theme, tr("Agents"), this))
    , m_teams(new FilterButton(theme, tr("Teams"), this))
    , m_sites(new FilterButton(theme, tr("Sites"), this))
    , m_format(new QComboBox(this))
    , m_bom(new QCheckBox(tr("For old spreadsheets, with a byte-order mark"), this))
    , m_mask(new QCheckBox(tr("Outside numbers in part, callers without names"), this))
    , m_folder(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose …"), this))
    , m_note(new QLabel(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_revert(new QPushButton(tr("Take back"), this))
    , m_pick(new PickPopup(theme, this))
{
    m_pick->hide();
    for (const ReportGroup &group : reportGroups()) {
        for (const QString &report : group.reports)
            m_report->addItem(reportTitle(report), report);
    }
    for (int i = 0; i < int(RangePreset::Free); ++i)
        m_range->addItem(rangeWord(RangePreset(i)), i);
    for (const Interval interval : intervals)
        m_interval->addItem(intervalWord(interval));
    for (const exports::Format format : formats)
        m_format->addItem(formatWord(format));

    m_grid->setContentsMargins(20, 16, 20, 16);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    m_grid->addWidget(m_title, row++, 0, 1, 2);
    const auto field = [&](const QString &text, QWidget *editor) {
        QLabel *words = label(text, row);
        words->setBuddy(editor);
        editor->setAccessibleName(text);
        m_grid->addWidget(editor, row++, 1);
    };
    field(tr("Report"), m_report);
    field(tr("Of"), m_range);
    field(tr("At"), m_time);
    auto *days = new QHBoxLayout;
    days->setSpacing(4);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QPushButton(locale.dayName(day, QLocale::ShortFormat).left(2), this);
        button->setCheckable(true);
        button->setAccessibleName(locale.dayName(day));
        days->addWidget(button, 1);
        m_days.append(button);
        connect(button, &QPushButton::toggled, this, &PlanForm::read);
    }
    label(tr("On"), row);
    m_grid->addLayout(days, row++, 1);
    field(tr("Interval"), m_interval);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_queues);
    filters->addWidget(m_agents);
    filters->addStretch(1);
    label(tr("Only"), row);
    m_grid->addLayout(filters, row++, 1);
    auto *groups = new QHBoxLayout;
    groups->setSpacing(8);
    groups->addWidget(m_teams);
    groups->addWidget(m_sites);
    groups->addStretch(1);
    m_grid->addLayout(groups, row++, 1);
    field(tr("As"), m_format);
    m_grid->addWidget(m_bom, row++, 1);
    m_grid->addWidget(m_mask, row++, 1);
    m_mask->setObjectName("planMask"_L1);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_choose);
    label(tr("Into"), row)->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    m_grid->addLayout(folder, row++, 1);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setObjectName("planNote"_L1);
    m_grid->addWidget(m_note, row++, 0, 1, 2);
    auto *closing = new QHBoxLayout;
    closing->setSpacing(8);
    closing->addStretch(1);
    closing->addWidget(m_revert);
    closing->addWidget(m_save);
    m_grid->addLayout(closing, row++, 0, 1, 2);
    m_grid->setRowStretch(row, 1);
    setButtonRole(*m_save, ButtonRole::Primary);
    m_save->setObjectName("planSave"_L1);
    m_time->setPlaceholderText(u"06:00"_s);
    m_folder->setPlaceholderText(tr("A folder of yours"));

    for (QComboBox *box : {m_report, m_range, m_interval, m_format})
        connect(box, &QComboBox::currentIndexChanged, this, &PlanForm::read);
    for (QLineEdit *line : {m_time, m_folder})
        connect(line, &QLineEdit::textChanged, this, &PlanForm::read);
    for (QCheckBox *box : {m_bom, m_mask})
        connect(box, &QCheckBox::toggled, this, &PlanForm::read);
    connect(m_queues, &QAbstractButton::clicked, this,
            [this] { pick(*m_queues, queueItems(m_mirror), m_plan.queues); });
    connect(m_agents, &QAbstractButton::clicked, this,
            [this] { pick(*m_agents, agentItems(m_mirror), m_plan.agents); });
    connect(m_teams, &QAbstractButton::clicked, this,
            [this] { pick(*m_teams, nameItems(m_groups.teams), m_plan.teams); });
    connect(m_sites, &QAbstractButton::clicked, this,
            [this] { pick(*m_sites, nameItems(m_groups.sites), m_plan.sites); });
    connect(m_pick, &PickPopup::picked, this, [this](const QStringList &keys) {
        if (QStringList *chosen = std::exchange(m_picking, nullptr))
            *chosen = keys;
        judge();
    });
    connect(m_choose, &QPushButton::clicked, this, &PlanForm::chooseFolder);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_plan); });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        show(schedule::ExportPlan(m_kept));
        Q_EMIT reverted();
    });
    connect(&theme, &Theme::changed, this, &PlanForm::dress);
    dress();
}

QLabel *PlanForm::label(const QString &text, int row)
{
    auto *words = new QLabel(text, this);
    m_grid->addWidget(words, row, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_labels.append(words);
    return words;
}

void PlanForm::setGroups(const engine::Groups &groups)
{
    m_groups = groups;
    judge();
}

void PlanForm::show(const schedule::ExportPlan &plan)
{
    m_kept = plan;
    m_plan = plan;
    fill();
}

void PlanForm::fill()
{
    m_filling = true;
    m_report->setCurrentIndex(std::max(0, m_report->findData(m_plan.report)));
    m_range->setCurrentIndex(int(m_plan.range));
    m_time->setText(m_plan.time.toString(u"HH:mm"_s));
    for (int day = 0; day < m_days.size(); ++day)
        m_days[day]->setChecked(m_plan.weekdays & (1U << day));
    m_interval->setCurrentIndex(placeOf(intervals, m_plan.interval));
    m_format->setCurrentIndex(placeOf(formats, m_plan.form.format));
    m_bom->setChecked(m_plan.form.bom);
    m_mask->setChecked(m_plan.form.mask);
    m_folder->setText(m_plan.folder);
    m_filling = false;
    judge();
}

void PlanForm::read()
{
    if (m_filling)
        return;
    m_plan.report = m_report->currentData().toString();
    m_plan.range = RangePreset(m_range->currentData().toInt());
    m_plan.time = QTime::fromString(m_time->text().trimmed(), u"H:mm"_s);
    m_plan.weekdays = 0;
    for (int day = 0; day < m_days.size(); ++day)
        m_plan.weekdays |= quint8(m_days[day]->isChecked() ? 1U << day : 0);
    m_plan.interval = intervals[size_t(std::max(0, m_interval->currentIndex()))];
    m_plan.form.format = formats[size_t(std::max(0, m_format->currentIndex()))];
    m_plan.form.bom = m_bom->isChecked() && m_plan.form.format == exports::Format::Csv;
    m_plan.form.mask = m_mask->isChecked();
    if (!filtersOf(m_plan.report).agents)
        m_plan.teams.clear(); // hidden with the agents
    const QString folder = m_folder->text().trimmed();
    m_plan.folder = folder.isEmpty() ? folder : QDir::cleanPath(folder);
    judge();
}

QString PlanForm::trouble() const
{
    if (!m_plan.time.isValid())
        return tr("The time is one of the day, such as 06:00.");
    if (m_plan.weekdays == 0)
        return tr("Choose at least one day of the week.");
    if (m_plan.folder.isEmpty())
        return tr("Choose the folder that the files go into.");
    if (!QDir::isAbsolutePath(m_plan.folder))
        return tr("Name the folder from the root, or choose it.");
    if (const auto valid = validate(m_plan); !valid)
        return valid.error().message;
    return {};
}

QString PlanForm::summary() const
{
    const QString day = m_plan.weekdays == schedule::ExportPlan::everyWeekday
                            ? tr("every day")
                            : tr("on the chosen days");
    return tr("%1 of %2, %3 at %4.")
        .arg(reportTitle(m_plan.report), rangeWordWithin(m_plan.range), day,
             m_plan.time.toString(u"HH:mm"_s));
}

void PlanForm::judge()
{
    const ReportFilters filters = filtersOf(m_plan.report);
    m_interval->setEnabled(filters.interval);
    m_queues->setEnabled(filters.queues);
    m_agents->setEnabled(filters.agents);
    m_bom->setEnabled(m_plan.form.format == exports::Format::Csv);
    const auto chosen = [](const QStringList &keys) {
        return keys.isEmpty() ? tr("all") : QString::number(keys.size());
    };
    m_queues->setValue(chosen(m_plan.queues));
    m_agents->setValue(chosen(m_plan.agents));
    m_queues->setNarrowing(!m_plan.queues.isEmpty());
    m_agents->setNarrowing(!m_plan.agents.isEmpty());
    m_teams->setValue(chosen(m_plan.teams));
    m_sites->setValue(chosen(m_plan.sites));
    m_teams->setNarrowing(!m_plan.teams.isEmpty());
    m_sites->setNarrowing(!m_plan.sites.isEmpty());
    m_teams->setVisible(filters.agents && (m_groups.teams.size() > 1 || m_teams->isNarrowing()));
    m_sites->setVisible(m_groups.sites.size() > 1 || m_sites->isNarrowing());
    const QString wrong = trouble();
    m_note->setText(wrong.isEmpty() ? summary() : wrong);
    m_save->setEnabled(wrong.isEmpty() && (isEdited() || m_plan.id == 0));
    m_revert->setEnabled(isEdited());
    m_title->setText(m_plan.id == 0 ? tr("New scheduled export") : tr("Scheduled export"));
}

void PlanForm::pick(FilterButton &button, const QList<PickPopup::Item> &items, QStringList &chosen)
{
    m_picking = &chosen;
    m_pick->offer(items, chosen);
    m_pick->openUnder(button);
}

void PlanForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Where the files go"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(m_plan.folder.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                             : m_plan.folder);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void PlanForm::dress()
{
    const Tokens &t = m_theme.tokens();
    QPalette quiet = m_theme.palette();
    quiet.setColor(QPalette::WindowText, t.text2);
    for (QLabel *each : std::as_const(m_labels)) {
        each->setFont(m_theme.font(TypeRole::Body));
        each->setPalette(quiet);
    }
    m_note->setFont(m_theme.font(TypeRole::Label));
    m_note->setPalette(quiet);
    m_title->setFont(m_theme.font(TypeRole::Title));
    const QList<QWidget *> fields{m_report, m_range, m_time,  m_interval, m_queues,
                                  m_agents, m_teams, m_sites, m_format,   m_folder,
                                  m_choose, m_save,  m_revert};
    for (QWidget *field : fields) {
        field->setFont(m_theme.font(TypeRole::Body));
        field->setMinimumHeight(m_theme.px(fieldHeight));
    }
    for (QPushButton *day : std::as_const(m_days)) {
        day->setFont(m_theme.font(TypeRole::Body));
        day->setFixedHeight(m_theme.px(fieldHeight));
    }
    m_time->setMaximumWidth(m_theme.px(90));
    m_time->setTextMargins(m_theme.px(6), 0, m_theme.px(6), 0);
    m_folder->setTextMargins(m_theme.px(6), 0, m_theme.px(6), 0);
}

} // namespace zm::ui
