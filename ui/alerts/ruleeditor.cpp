// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alerttexts.h>
#include <ui/alerts/ruleeditor.h>
#include <ui/models/localformat.h>
#include <ui/shell/parsedfield.h>

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

using alerts::RuleId;

namespace {

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minutes)
{
    return QTime(minutes / 60, minutes % 60);
}

/// As a person would write it: words with blanks between quotation marks.
QString lineOf(const QStringList &command)
{
    QStringList words;
    for (QString word : command) {
        if (word.isEmpty() || word.contains(u' ') || word.contains(u'"'))
            word = u'"' + word.replace(u'"', u"\"\"\""_s) + u'"';
        words << word;
    }
    return words.join(u' ');
}

} // namespace

RuleEditor::RuleEditor(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    addRules(*column);
    column->addSpacing(14);
    addTelling(*column);
    m_quiet = addHours(*column, tr("Quiet hours"),
                       tr("No sounds, notifications or hooks. Marks and log go on."));
    m_business =
        addHours(*column, tr("Business hours"), tr("A silent feed is an alert only in these."));
    column->addSpacing(14);
    addHooks(*column);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName("ruleScroll"_L1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(1, 1, 1, 1);
    room->addWidget(scroll);
    setAccessibleName(tr("Rules"));
    connect(&theme, &Theme::changed, this, &RuleEditor::dress);
    dress();
    show(AlertSettings());
}

RuleEditor::~RuleEditor()
{
    // Fields lose the keyboard when they go, and would tell an editor that is gone already.
    const auto fields = findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->disconnect(this);
}

QLabel *RuleEditor::head(const QString &text)
{
    auto *label = new QLabel(text);
    m_heads << label;
    return label;
}

QLabel *RuleEditor::note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_notes << label;
    return label;
}

void RuleEditor::addRules(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(head(tr("Rules")), 0, 0);
    const auto columnHead = [&](const QString &text, int place) {
        QLabel *label = note(text);
        label->setAlignment(Qt::AlignRight | Qt::AlignBottom);
        label->setWordWrap(false);
        grid->addWidget(label, 0, place);
    };
    columnHead(tr("Warning"), 1);
    columnHead(tr("Limit"), 2);
    columnHead(tr("Sound"), 3);
    for (int i = 0; i < alerts::ruleCount; ++i) {
        const auto id = RuleId(i);
        RuleRow row{new QCheckBox(ruleName(id)), new ParsedField(m_theme, ParsedField::limitOf(id)),
                    new ParsedField(m_theme, ParsedField::limitOf(id)), new QCheckBox};
        row.on->setToolTip(ruleStory(id));
        row.on->setObjectName(keyOf(id));
        row.warn->setAccessibleName(tr("%1, warning from").arg(ruleName(id)));
        row.breach->setAccessibleName(tr("%1, limit").arg(ruleName(id)));
        row.sound->setAccessibleName(tr("%1, with a sound").arg(ruleName(id)));
        row.sound->setToolTip(tr("Sounds, again every minute until somebody acknowledges."));
        grid->addWidget(row.on, i + 1, 0);
        grid->addWidget(row.warn, i + 1, 1);
        grid->addWidget(row.breach, i + 1, 2);
        grid->addWidget(row.sound, i + 1, 3, Qt::AlignCenter);
        connect(row.on, &QCheckBox::toggled, this, &RuleEditor::read);
        connect(row.sound, &QCheckBox::toggled, this, &RuleEditor::read);
        connect(row.warn, &ParsedField::valueChanged, this, &RuleEditor::read);
        connect(row.breach, &ParsedField::valueChanged, this, &RuleEditor::read);
        m_rules << row;
    }
    column.addLayout(grid);
    column.addWidget(
        note(tr("A number is marked the moment it reaches a limit. An alert follows "
                "when it stays there for 10 s. A rate is marked until it is a point better.")));
}

RuleEditor::HoursRow RuleEditor::addHours(QVBoxLayout &column, const QString &title,
                                          const QString &story)
{
    HoursRow row;
    row.on = new QCheckBox(title);
    row.from = new ParsedField(m_theme, ParsedField::timeOfDay());
    row.to = new ParsedField(m_theme, ParsedField::timeOfDay());
    row.from->setAccessibleName(tr("%1, from").arg(title));
    row.to->setAccessibleName(tr("%1, to").arg(title));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.on, 1);
    line->addWidget(row.from);
    line->addWidget(note(u"–"_s));
    line->addWidget(row.to);
    auto *days = new QHBoxLayout;
    days->setSpacing(4);
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QPushButton(weekdayText(day, false).left(2));
        button->setCheckable(true);
        button->setAccessibleName(tr("%1 on %2").arg(title, weekdayText(day, true)));
        button->setMinimumWidth(m_theme.px(30));
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::toggled, this, &RuleEditor::read);
        row.days << button;
    }
    for (const int day : weekdaysInOrder())
        days->addWidget(row.days[day - 1], 1);
    column.addSpacing(8);
    column.addLayout(line);
    column.addLayout(days);
    column.addWidget(note(story));
    connect(row.on, &QCheckBox::toggled, this, &RuleEditor::read);
    connect(row.from, &ParsedField::valueChanged, this, &RuleEditor::read);
    connect(row.to, &ParsedField::valueChanged, this, &RuleEditor::read);
    return row;
}

void RuleEditor::addTelling(QVBoxLayout &column)
{
    column.addWidget(head(tr("Who is told")));
    m_sounds = new QCheckBox(tr("Sounds"));
    m_notifications = new QCheckBox(tr("Notifications of the desktop"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_sounds, 1);
    const auto addTry = [&](const QString &text, AlertLevel level) {
        auto *button = new QPushButton(text);
        button->setToolTip(tr("Plays the sound once."));
        connect(button, &QPushButton::clicked, this, [this, level] { Q_EMIT soundTried(level); });
        line->addWidget(button);
    };
    addTry(tr("Try warning"), AlertLevel::Warn);
    addTry(tr("Try limit"), AlertLevel::Breach);
    column.addLayout(line);
    column.addWidget(m_notifications);
    m_mutedBox = new QWidget;
    m_muted = new QVBoxLayout(m_mutedBox);
    m_muted->setContentsMargins(0, 0, 0, 0);
    m_muted->setSpacing(4);
    column.addWidget(m_mutedBox);
    connect(m_sounds, &QCheckBox::toggled, this, &RuleEditor::read);
    connect(m_notifications, &QCheckBox::toggled, this, &RuleEditor::read);
}

void RuleEditor::addHooks(QVBoxLayout &column)
{
    column.addWidget(head(tr("Hooks")));
    m_runs = new QCheckBox(tr("Run a program"));
    m_command = new QLineEdit;
    m_command->setPlaceholderText(u"/usr/local/bin/lamp --red"_s);
    m_command->setAccessibleName(tr("Program and arguments"));
    m_posts = new QCheckBox(tr("Post to an address in this network"));
    m_address = new QLineEdit;
    m_address->setPlaceholderText(u"http://192.168.1.20:8080/alert"_s);
    m_address->setAccessibleName(tr("Address"));
    m_hookTrouble = note({});
    auto *trial = new QPushButton(tr("Try hooks"));
    connect(trial, &QPushButton::clicked, this, &RuleEditor::hooksTried);
    column.addWidget(m_runs);
    column.addWidget(m_command);
    column.addWidget(note(tr("Gets the facts as ZOOMMATE_ALERT_RULE, _LEVEL, _SUBJECT, _VALUE, "
                             "_TEXT and more. No shell reads the line.")));
    column.addSpacing(6);
    column.addWidget(m_posts);
    column.addWidget(m_address);
    column.addWidget(
        note(tr("JSON with the same facts. Only to this computer or a private network. "
                "Hooks are told of an end too, at any hour.")));
    column.addWidget(m_hookTrouble);
    column.addWidget(trial, 0, Qt::AlignLeft);
    for (QLineEdit *line : {m_command, m_address}) {
        line->setFont(m_theme.font(TypeRole::Body));
        line->setTextMargins(m_theme.px(6), 0, m_theme.px(6), 0);
    }
    connect(m_runs, &QCheckBox::toggled, this, &RuleEditor::read);
    connect(m_posts, &QCheckBox::toggled, this, &RuleEditor::read);
    connect(m_command, &QLineEdit::editingFinished, this, &RuleEditor::read);
    connect(m_address, &QLineEdit::editingFinished, this, &RuleEditor::read);
}

void RuleEditor::dress()
{
    const auto paint = [this](QLabel *label, TypeRole role, const QColor &color) {
        label->setFont(m_theme.font(role));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, color);
        label->setPalette(palette);
    };
    for (QLabel *label : std::as_const(m_heads))
        paint(label, TypeRole::Title, m_theme.tokens().text1);
    for (QLabel *label : std::as_const(m_notes))
        paint(label, TypeRole::Label, m_theme.tokens().text3);
    paint(m_hookTrouble, TypeRole::Label, m_theme.tokens().text1);
    const auto boxes = findChildren<QCheckBox *>();
    for (QCheckBox *box : boxes)
        box->setFont(m_theme.font(TypeRole::Body));
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setFont(m_theme.font(TypeRole::Label));
}

void RuleEditor::show(const AlertSettings &settings)
{
    m_filling = true;
    m_settings = settings;
    for (int i = 0; i < m_rules.size(); ++i) {
        const alerts::Rule &rule = settings.rules[RuleId(i)];
        const RuleRow &row = m_rules[i];
        row.on->setChecked(rule.on);
        row.warn->setValue(rule.warn);
        row.breach->setValue(rule.breach);
        row.sound->setChecked(rule.sound);
        for (QWidget *part : {static_cast<QWidget *>(row.warn), static_cast<QWidget *>(row.breach),
                              static_cast<QWidget *>(row.sound)})
            part->setEnabled(rule.on);
    }
    const auto fill = [](const HoursRow &row, const alerts::WeekHours &hours) {
        row.on->setChecked(hours.on);
        row.from->setValue(minutesOf(hours.from));
        row.to->setValue(minutesOf(hours.to));
        for (int day = 1; day <= row.days.size(); ++day)
            row.days[day - 1]->setChecked(hours.hasDay(day));
        row.from->setEnabled(hours.on);
        row.to->setEnabled(hours.on);
        for (QPushButton *day : row.days)
            day->setEnabled(hours.on);
    };
    fill(m_quiet, settings.rules.quiet);
    fill(m_business, settings.rules.business);
    m_sounds->setChecked(settings.sounds);
    m_notifications->setChecked(settings.notifications);
    m_runs->setChecked(settings.hooks.runs);
    m_command->setText(lineOf(settings.hooks.command));
    m_posts->setChecked(settings.hooks.posts);
    m_address->setText(settings.hooks.address);
    QStringList trouble;
    if (settings.hooks.runs)
        if (const auto fit = hooks::checkProgram(settings.hooks.command); !fit)
            trouble << fit.error().message;
    if (settings.hooks.posts)
        if (const auto fit = hooks::checkAddress(settings.hooks.address); !fit)
            trouble << fit.error().message;
    m_hookTrouble->setText(trouble.join(u' '));
    m_hookTrouble->setVisible(!trouble.isEmpty());
    m_filling = false;
}

void RuleEditor::setMutedNames(const QList<std::pair<QueueId, QString>> &names)
{
    while (QLayoutItem *item = m_muted->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const auto &[queue, name] : names) {
        auto *box = new QCheckBox(tr("%1 is muted").arg(name));
        box->setChecked(true);
        box->setFont(m_theme.font(TypeRole::Body));
        connect(box, &QCheckBox::toggled, this, [this, queue](bool muted) {
            AlertSettings settings = m_settings;
            if (muted)
                settings.muted.insert(queue);
            else
                settings.muted.remove(queue);
            Q_EMIT edited(settings);
        });
        m_muted->addWidget(box);
    }
    m_mutedBox->setVisible(!names.isEmpty());
}

void RuleEditor::read()
{
    if (m_filling)
        return;
    AlertSettings next = m_settings;
    for (int i = 0; i < m_rules.size(); ++i) {
        const auto id = RuleId(i);
        const RuleRow &row = m_rules[i];
        alerts::Rule &rule = next.rules[id];
        const bool warnIsNew = row.warn->value() != rule.warn;
        rule.on = row.on->isChecked();
        rule.sound = row.sound->isChecked();
        rule.warn = row.warn->value();
        rule.breach = row.breach->value();
        // A warning comes before the limit; the value just typed wins.
        const bool isUpsideDown =
            unitOf(id) == alerts::Unit::Agents ? rule.warn < rule.breach : rule.warn > rule.breach;
        if (isUpsideDown && warnIsNew)
            rule.breach = rule.warn;
        else if (isUpsideDown)
            rule.warn = rule.breach;
    }
    const auto hours = [](const HoursRow &row) {
        alerts::WeekHours read{row.on->isChecked(), 0, timeOf(row.from->value()),
                               timeOf(row.to->value())};
        for (int day = 0; day < row.days.size(); ++day)
            read.days |= row.days[day]->isChecked() << day;
        return read;
    };
    next.rules.quiet = hours(m_quiet);
    next.rules.business = hours(m_business);
    next.sounds = m_sounds->isChecked();
    next.notifications = m_notifications->isChecked();
    next.hooks.runs = m_runs->isChecked();
    next.hooks.command = QProcess::splitCommand(m_command->text());
    next.hooks.posts = m_posts->isChecked();
    next.hooks.address = m_address->text().trimmed();
    if (next == m_settings)
        return;
    show(next);
    Q_EMIT edited(next);
}

} // namespace zm::ui
