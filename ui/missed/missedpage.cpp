// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/openmiss.h>
#include <ui/missed/callerpanel.h>
#include <ui/missed/deskdelegate.h>
#include <ui/missed/missedpage.h>
#include <ui/models/localformat.h>
#include <ui/models/roles.h>
#include <ui/models/timertext.h>
#include <ui/shell/card.h>
#include <ui/shell/celltext.h>
#include <ui/shell/figurestrip.h>
#include <ui/shell/focusring.h>
#include <ui/theme/wording.h>

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <calls/businessday.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int openHeight = 45;
constexpr int closedHeight = 36;
constexpr int gap = 16;
constexpr int panelWidth = 312;
constexpr int sectionHeight = 34;
constexpr int toolHeight = 32;
constexpr int footHeight = 40;

/// The figures of the strip, in their order.
enum Figures { OpenCallers, Ownerless, OldestCall, Recovered, MedianToRecover };

/// Far enough back for a call-back window of one business day over a long weekend.
constexpr int deskDays = 5;

QList<ColumnWish> openWishes()
{
    return {
        {46, 42, 0},   // Priority
        {184, 140, 4}, // Caller
        {54, 44, 0},   // Tries
        {66, 60, 0},   // Last
        {70, 56, 0},   // Longest
        {150, 90, 3},  // Queue
        {52, 44, 0},   // Rang
        {34, 30, 0},   // Voicemail
        {92, 80, 0},   // Time left
        {170, 96, 3},  // Owner
    };
}

Instant startOf(MissedPage::Range range, Instant now, const QTimeZone &zone)
{
    const QDate today = localDay(now, zone);
    switch (range) {
    case MissedPage::Range::Desk:
        return dayStart(today.addDays(-deskDays), zone);
    case MissedPage::Range::Today:
        return dayStart(today, zone);
    case MissedPage::Range::Yesterday:
        return dayStart(today.addDays(-1), zone);
    case MissedPage::Range::Week:
        return dayStart(today.addDays(-6), zone);
    case MissedPage::Range::Month:
        break;
    }
    return dayStart(today.addDays(-29), zone);
}

} // namespace

MissedPage::MissedPage(engine::StoreReader &reader, const BoardMirror &mirror, const Theme &theme,
                       const Clock &clock, QWidget *parent)
    : PageWidget(parent)
    , m_reader(reader)
    , m_mirror(mirror)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(reader.zone())
    , m_strip(new FigureStrip(FigureStrip::Look::Cards, theme, this))
    , m_queues(new QComboBox(this))
    , m_ranges(new QComboBox(this))
    , m_card(new Card(theme, this))
    , m_openHead(new QLabel(m_card))
    , m_closedHead(new QLabel(m_card))
    , m_nobody(new QLabel(m_card))
    , m_desk(new DeskModel(clock, m_zone, this))
    , m_openRows(new DeskFilter(*m_desk, false, this))
    , m_closedRows(new DeskFilter(*m_desk, true, this))
    , m_panel(new CallerPanel(reader, theme, clock, this))
{
    m_openRows->setSourceModel(m_desk);
    m_closedRows->setSourceModel(m_desk);
    m_open = new BoardTable(theme, *m_openRows, openHeight, m_card);
    m_closed = new BoardTable(theme, *m_closedRows, closedHeight, m_card);
    m_open->setObjectName("openCallers"_L1);
    m_open->setAccessibleName(tr("Open missed callers"));
    m_closed->setObjectName("closedCallers"_L1);
    m_closed->setAccessibleName(tr("Recovered callers"));
    m_closed->header().hide();
    for (BoardTable *table : {m_open, m_closed}) {
        const bool open = table == m_open;
        table->setItemDelegate(
            new DeskDelegate(theme, *table, *m_desk, open ? *m_openRows : *m_closedRows));
        table->setColumns(openWishes());
        table->setLastLine(false);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        FocusRing::ask(*table, *table, Card::radius); // two on one card: which of them?
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this, table] { follow(*table); });
        connect(table, &BoardTable::opened, this,
                [this, table](int row) { openStory(*table, row); });
    }
    for (BoardTable *table : {m_open, m_closed}) {
        connect(table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
            const int row = m_desk->rowOf(index.data(IdRole).toString());
            if (row >= 0)
                explainCell(m_desk->at(row), DeskColumn(index.column()));
        });
    }
    connect(m_strip, &FigureStrip::opened, this, &MissedPage::explainFigure);
    connect(m_open, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (DeskColumn(index.column()) != DeskColumn::Owner || !index.data().toString().isEmpty())
            return;
        const QRectF cell = m_open->header().inside(m_open->visualRect(index), index.column());
        const QPoint at = m_open->viewport()->mapFromGlobal(QCursor::pos());
        if (takeButton(cell, m_theme).contains(at))
            take();
    });

    auto *group = new QButtonGroup(this);
    for (const QString &word : {tr("All"), tr("Open"), tr("Recovered"), tr("Mine")}) {
        auto *button = new QPushButton(word, this);
        button->setCheckable(true);
        button->setChecked(m_shows.isEmpty());
        setButtonRole(*button, ButtonRole::Quiet);
        group->addButton(button, int(m_shows.size()));
        m_shows.append(button);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int id) { setShow(Show(id)); });
    m_queues->setAccessibleName(tr("Queue"));
    m_ranges->setAccessibleName(tr("Range"));
    m_ranges->addItems({tr("Still in their window"), tr("Today"), tr("Since yesterday"),
                        tr("Last 7 days"), tr("Last 30 days")});
    connect(m_ranges, &QComboBox::activated, this, [this](int i) { setRange(Range(i)); });
    connect(m_queues, &QComboBox::activated, this, [this] {
        const QString queue = m_queues->currentIndex() ? m_queues->currentText() : QString();
        m_openRows->setQueue(queue);
        m_closedRows->setQueue(queue);
        fill();
    });

    connect(m_panel, &CallerPanel::callOpened, this, &MissedPage::callOpened);
    connect(m_panel, &CallerPanel::copyRequested, this, &MissedPage::copyNumber);
    connect(m_panel, &CallerPanel::callRequested, this, &MissedPage::callRequested);
    connect(m_panel, &CallerPanel::ownerChosen, this, &MissedPage::own);
    connect(m_panel, &CallerPanel::noteWritten, this, [this](const QString &text) {
        if (m_panel->isEmpty() || m_panel->row().note.note == text)
            return;
        store::CallerNote note = m_panel->row().note;
        note.note = text;
        keep(note, tr("Note kept."));
    });

    m_gather.setSingleShot(true);
    m_gather.setInterval(150);
    connect(&m_gather, &QTimer::timeout, this, &MissedPage::read);
    const auto soon = [this] {
        if (!m_gather.isActive())
            m_gather.start();
    };
    connect(&reader, &engine::StoreReader::callsFiled, this, soon);
    connect(&reader, &engine::StoreReader::notesChanged, this, soon);
    connect(&reader, &engine::StoreReader::opened, this, soon);
    connect(&mirror, &BoardMirror::queuesChanged, this, &MissedPage::offerQueues);
    connect(&theme, &Theme::changed, this, &MissedPage::dress);
    makeCommands();
    offerQueues();
    dress();
    read();
}

MissedPage::~MissedPage()
{
    m_panel->flush();
}

void MissedPage::command(const QString &text, const QKeySequence &key,
                         const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
}

void MissedPage::makeCommands()
{
    command(tr("Take the caller"), Qt::Key_T, [this] { take(); });
    command(tr("Write a note"), Qt::Key_N, [this] { editNote(); });
    command(tr("Copy the caller's number"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            [this] { copyNumber(); });
    command(tr("Explain the open callers"), {}, [this] { explainFigure(OpenCallers); });
    command(tr("Explain the recovered callers"), {}, [this] { explainFigure(Recovered); });
    command(tr("Explain the caller's tries"), Qt::Key_E, [this] {
        if (const engine::DeskRow *row = selected())
            explainCell(*row, DeskColumn::Tries);
    });
    command(tr("Copy callers as text and CSV"), QKeySequence::Copy,
            [this] { (m_closed->hasFocus() ? m_closed : m_open)->copy(); });
    auto *mask = new QAction(tr("Hide whole numbers"), this);
    mask->setCheckable(true);
    connect(mask, &QAction::toggled, this, &MissedPage::setNumbersMasked);
    addAction(mask);
}

QString MissedPage::title() const
{
    return tr("Missed callers");
}

QString MissedPage::subtitle() const
{
    return dayText(toDateTime(m_clock.now(), m_zone).date(), DayForm::Whole);
}

QString MissedPage::searchHint() const
{
    return tr("Number, name or note");
}

void MissedPage::setSearch(const QString &text)
{
    m_openRows->setSearch(text);
    m_closedRows->setSearch(text);
    fill();
}

PageWidget::NavigationMark MissedPage::navigationMark() const
{
    const int open = sumsOf(m_all).open;
    return {open ? QString::number(open) : QString(), m_mirror.alerts().missedMark()};
}

QWidget *MissedPage::firstFocus()
{
    return m_openRows->rowCount() || !m_closedRows->rowCount() ? m_open : m_closed;
}

void MissedPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_desk->setZone(zone);
    m_panel->setZone(zone);
    read();
}

void MissedPage::setNumbersMasked(bool masked)
{
    m_desk->setNumbersMasked(masked);
    m_panel->setNumbersMasked(masked);
}

void MissedPage::setMe(const QString &name)
{
    m_me = name;
    m_panel->setMe(name);
}

void MissedPage::setShow(Show show)
{
    m_show = show;
    m_shows[int(show)]->setChecked(true);
    const QString owner = show == Show::Mine ? m_me : QString();
    m_openRows->setOwner(owner);
    m_closedRows->setOwner(owner);
    fill();
}

void MissedPage::setRange(Range range)
{
    m_range = range;
    m_ranges->setCurrentIndex(int(range));
    read();
}

void MissedPage::offerQueues()
{
    QStringList names;
    for (const QueueRow &queue : m_mirror.queues())
        names << queue.name;
    names.sort(Qt::CaseInsensitive);
    names.prepend(tr("All queues"));
    QStringList known;
    for (int i = 0; i < m_queues->count(); ++i)
        known << m_queues->itemText(i);
    if (known == names)
        return;
    const QString chosen = m_queues->currentText();
    m_queues->clear();
    m_queues->addItems(names);
    m_queues->setCurrentIndex(std::max(0, int(names.indexOf(chosen))));
    QStringList people;
    for (const AgentRow &agent : m_mirror.agents())
        if (!agent.commonArea)
            people << agent.name;
    people.sort(Qt::CaseInsensitive);
    m_panel->setColleagues(people);
    place();
}

void MissedPage::read()
{
    m_gather.stop();
    if (m_asking) { // one at a time: what came meanwhile is asked for after it
        m_again = true;
        return;
    }
    m_asking = true;
    const Instant now = m_clock.now();
    m_ticket = m_reader.desk(
        startOf(m_range, now, m_zone), now + 24h, this,
        [this](const Result<engine::Desk> &desk) {
            m_asking = false;
            if (desk) {
                m_error.reset();
                arrived(*desk);
            } else {
                m_error = desk.error();
                fill();
            }
            if (std::exchange(m_again, false))
                read();
        },
        [this](double share) {
            m_share = share;
            if (!m_read)
                fill();
        });
}

QList<engine::DeskRow> MissedPage::wanted(const QList<engine::DeskRow> &rows) const
{
    if (m_range != Range::Desk)
        return rows;
    const Instant now = m_clock.now();
    const Instant today = dayStart(localDay(now, m_zone), m_zone);
    QList<engine::DeskRow> kept;
    for (const engine::DeskRow &row : rows) {
        const MissedCaller &caller = row.caller;
        if (caller.recovered ? *caller.recoveredAt >= today : engine::isOpenMiss(row, now, today))
            kept.append(row);
    }
    return kept;
}

void MissedPage::arrived(const engine::Desk &desk)
{
    m_read = true;
    m_all = wanted(desk.rows);
    Q_EMIT openCounted(sumsOf(m_all).open);
    m_desk->setRows(m_all);
    fill();
    Q_EMIT headChanged();
}

void MissedPage::fill()
{
    const DeskSums sums = sumsOf(m_desk->rows());
    const int warnFrom = m_mirror.alerts().rules()[alerts::RuleId::OpenMissed].warn;
    const Instant now = m_clock.now();
    const QString share = sums.all() ? decimalText(100.0 * sums.recovered / sums.all()) : QString();
    m_strip->setFigures(
        {{QString::number(sums.open),
          {},
          sums.open < warnFrom ? tr("open") : tr("open · warning from %1").arg(warnFrom),
          m_mirror.alerts().missedMark(),
          false,
          tr("Outside numbers with an unanswered call and no success since."),
          true},
         {QString::number(sums.ownerless), {}, tr("without an owner"), {}, false, {}, true},
         {sums.oldest ? timerText(*sums.oldest, now) : noValue(),
          {},
          tr("oldest first call"),
          {},
          false,
          {},
          sums.open > 0},
         {QString::number(sums.recovered),
          u' ' + tr("of %1").arg(sums.all()),
          share.isEmpty() ? tr("recovered") : tr("recovered, %1 %").arg(share),
          {},
          false,
          tr("Called back for 5 s or more, or answered when they rang again, by anyone."),
          true},
         {sums.medianToRecover ? ageText(*sums.medianToRecover) : noValue(),
          {},
          tr("median to recover"),
          {},
          false,
          {},
          sums.recovered > 0}});
    const int open = m_openRows->rowCount();
    const int closed = m_closedRows->rowCount();
    m_openHead->setText(tr("Open") + u"  "_s + tr("%1, most urgent first").arg(open));
    m_closedHead->setText(tr("Closed by itself") + u"  "_s
                          + tr("%1, the latest first").arg(closed));

    // The panel follows the chosen episode through every reading, into the closed ones too.
    int row = m_chosen.isEmpty() ? -1 : m_desk->rowOf(m_chosen);
    if (row < 0 && open > 0)
        row = m_openRows->mapToSource(m_openRows->index(0, 0)).row();
    else if (row < 0 && closed > 0)
        row = m_closedRows->mapToSource(m_closedRows->index(0, 0)).row();
    if (row >= 0) {
        m_chosen = DeskModel::idOf(m_desk->at(row));
        const bool recovered = m_desk->at(row).caller.recovered;
        BoardTable *table = recovered ? m_closed : m_open;
        DeskFilter *rows = recovered ? m_closedRows : m_openRows;
        const QModelIndex at = rows->mapFromSource(m_desk->index(row, 0));
        if (at.isValid() && table->currentIndex().row() != at.row())
            table->selectRow(at.row());
        m_panel->show(m_desk->at(row));
    } else {
        m_chosen.clear();
        m_panel->clear();
        m_panel->setMessage(tr("Choose a caller to see every try."));
    }
    place();
    update();
}

void MissedPage::follow(const BoardTable &table)
{
    const QModelIndex index = table.currentIndex();
    if (!index.isValid())
        return;
    const QString id = index.data(IdRole).toString();
    BoardTable *other = &table == m_open ? m_closed : m_open;
    if (other->selectionModel()->hasSelection()) {
        other->selectionModel()->clearSelection();
        other->selectionModel()->clearCurrentIndex();
    }
    m_chosen = id;
    const int row = m_desk->rowOf(id);
    if (row >= 0)
        m_panel->show(m_desk->at(row));
}

void MissedPage::explainFigure(int figure)
{
    ListedNumber listed;
    const engine::DeskRow *oldest = nullptr;
    for (const engine::DeskRow &row : m_desk->rows()) {
        const MissedCaller &caller = row.caller;
        const bool open = !caller.recovered;
        if (open && (!oldest || caller.firstMissed < oldest->caller.firstMissed))
            oldest = &row;
        const bool counts = figure == OpenCallers  ? open
                            : figure == Ownerless  ? open && row.note.owner.isEmpty()
                            : figure == OldestCall ? false
                                                   : caller.recovered;
        if (counts)
            listed.calls.append(caller.recovered ? caller.recovery : caller.misses.last());
    }
    if (figure == OldestCall && oldest)
        listed.calls.append(oldest->caller.misses.first());
    listed.number = m_strip->figures().value(figure).number;
    switch (figure) {
    case OpenCallers:
        listed.title = tr("Open missed callers");
        listed.rule = tr("Outside numbers with an unanswered call and no success since. Of each "
                         "caller the list shows the last try.");
        break;
    case Ownerless:
        listed.title = tr("Open without an owner");
        listed.rule = tr("Open missed callers whom nobody has taken. Of each the list shows the "
                         "last try.");
        break;
    case OldestCall:
        listed.title = tr("Oldest first call");
        listed.rule = tr("How long ago the first try of the longest open caller was.");
        break;
    case Recovered:
        listed.title = tr("Recovered");
        listed.rule = tr("Callers who were called back for 5 s or more, or answered when they rang "
                         "again. The list shows the call that closed each.");
        break;
    default:
        listed.title = tr("Median to recover");
        listed.rule =
            tr("Half of the recovered callers waited no longer than this from their first "
               "try to the answer. The list shows the call that closed each.");
    }
    Q_EMIT explainRequested(listed);
}

void MissedPage::explainCell(const engine::DeskRow &row, DeskColumn column)
{
    const MissedCaller &caller = row.caller;
    ListedNumber listed;
    switch (column) {
    case DeskColumn::Tries:
        listed.title = tr("Tries");
        listed.rule = tr("Unanswered calls of this number since it was last reached.");
        listed.number = QString::number(caller.misses.size());
        listed.calls = caller.misses;
        break;
    case DeskColumn::Longest:
        listed.title = tr("Longest wait");
        listed.rule = tr("The longest that this caller waited in one of the tries.");
        listed.number = timerText(caller.longestWait);
        listed.calls = {caller.longest};
        break;
    case DeskColumn::Rang:
        listed.title = tr("Agents rung");
        listed.rule = tr("How many agents the tries rang. For each agent the list shows the first "
                         "try that rang them.");
        listed.number = QString::number(caller.agents.size());
        listed.calls = caller.rang;
        break;
    case DeskColumn::Voicemail:
        if (caller.voicemails.isEmpty())
            return;
        listed.title = tr("Voicemail");
        listed.rule = tr("Tries that ended in a mailbox.");
        listed.number = QString::number(caller.voicemails.size());
        listed.calls = caller.voicemails;
        break;
    default:
        return;
    }
    listed.title += u" · "_s + callerText(caller, m_desk->numbersMasked());
    Q_EMIT explainRequested(listed);
}

const engine::DeskRow *MissedPage::selected() const
{
    const int row = m_desk->rowOf(m_chosen);
    return row < 0 ? nullptr : &m_desk->at(row);
}

void MissedPage::openStory(const BoardTable &table, int row)
{
    const int at = m_desk->rowOf(table.model()->index(row, 0).data(IdRole).toString());
    if (at < 0)
        return;
    const MissedCaller &caller = m_desk->at(at).caller;
    Q_EMIT callOpened(caller.recovered ? caller.recovery : caller.misses.last());
}

void MissedPage::own(const QString &name)
{
    const engine::DeskRow *row = selected();
    if (!row || row->note.owner == name)
        return;
    store::CallerNote note = row->note;
    note.owner = name;
    note.taken = name.isEmpty() ? std::nullopt : std::optional(m_clock.now());
    const QString caller = callerText(row->caller, m_desk->numbersMasked());
    keep(note, name.isEmpty() ? tr("%1 has no owner now.").arg(caller)
               : name == m_me ? tr("%1 is yours.").arg(caller)
                              : tr("%1 is handed over to %2.").arg(caller, name));
}

void MissedPage::take()
{
    if (const engine::DeskRow *row = selected(); row && !row->caller.recovered)
        own(m_me);
}

void MissedPage::keep(store::CallerNote note, const QString &what)
{
    const engine::DeskRow *row = selected();
    if (!m_panel->isEmpty()) // a note is of the caller it was typed for, whoever is chosen by now
        row = &m_desk->at(std::max(0, m_desk->rowOf(DeskModel::idOf(m_panel->row()))));
    if (!row)
        return;
    store::CallerNote before = row->note;
    if (before.number.isEmpty()) {
        before.number = row->caller.number;
        before.firstMissed = row->caller.firstMissed;
    }
    note.number = before.number;
    note.firstMissed = before.firstMissed;
    note.changed = m_clock.now();
    const int at = m_desk->rowOf(DeskModel::idOf(*row));
    m_desk->setNote(at, note);
    Q_EMIT noteChanged(note);
    Q_EMIT undoOffered(what, [this, before] { putBack(before); });
    fill();
}

void MissedPage::putBack(store::CallerNote note)
{
    note.changed = m_clock.now();
    for (int i = 0; i < m_desk->rowCount(); ++i) {
        const engine::DeskRow &row = m_desk->at(i);
        if (row.caller.number == note.number && row.caller.firstMissed <= note.firstMissed
            && note.firstMissed <= row.caller.lastMissed)
            m_desk->setNote(i, note);
    }
    Q_EMIT noteChanged(note);
    fill();
}

void MissedPage::editNote()
{
    if (selected())
        m_panel->editNote();
}

void MissedPage::copyNumber()
{
    if (const engine::DeskRow *row = selected()) {
        QApplication::clipboard()->setText(row->caller.number);
        Q_EMIT messageRaised(tr("Number copied."), AlertLevel::None);
    }
}

void MissedPage::tick()
{
    m_open->viewport()->update();
    m_strip->update();
    fill();
}

QString MissedPage::emptyText() const
{
    if (m_error && !m_read)
        return tr("The missed callers cannot be read now. %1").arg(errorSentence(*m_error, m_zone));
    if (!m_read)
        return tr("Reading a month of calls … %1 %").arg(int(m_share * 100));
    const DeskSums sums = sumsOf(m_desk->rows());
    if (!m_openRows->search().isEmpty() && sums.all() > 0)
        return tr("Nobody matches \"%1\". Clear the search.").arg(m_openRows->search());
    if (m_show == Show::Mine)
        return tr("No caller is yours. Take one with T.");
    if (m_show == Show::Recovered)
        return tr("Nobody came back yet.");
    if (!m_openRows->queue().isEmpty())
        return tr("Nobody of %1 is waiting for a call back.").arg(m_openRows->queue());
    if (sums.recovered > 0)
        return tr("Nobody is waiting for a call back. %n came back.", nullptr, sums.recovered);
    return tr("Nobody is waiting for a call back.");
}

void MissedPage::dress()
{
    const Tokens &t = m_theme.tokens();
    for (QLabel *head : {m_openHead, m_closedHead}) {
        head->setFont(m_theme.font(TypeRole::BodyStrong));
        QPalette palette = head->palette();
        palette.setColor(QPalette::WindowText, t.text1);
        head->setPalette(palette);
        head->setIndent(m_theme.px(20));
        head->setAutoFillBackground(false);
    }
    m_nobody->setFont(m_theme.font(TypeRole::Person));
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    place();
}

void MissedPage::place()
{
    const auto px = [this](int value) { return m_theme.px(value); };
    const int left = px(sideMargin);
    const int across = width() - 2 * left;
    int y = px(topMargin);
    m_strip->setGeometry(left, y, across, m_strip->sizeHint().height());
    y += m_strip->height() + px(12);
    int x = left;
    for (QPushButton *button : std::as_const(m_shows)) {
        const int wide = button->sizeHint().width();
        button->setGeometry(x, y, wide, px(toolHeight));
        x += wide + px(4);
    }
    int right = left + across;
    for (QComboBox *box : {m_ranges, m_queues}) {
        const int wide = box->sizeHint().width();
        box->setGeometry(right - wide, y, wide, px(toolHeight));
        right -= wide + px(8);
    }
    y += px(toolHeight + 12);
    const int bottom = height() - px(footHeight);
    const int panel = px(panelWidth);
    const int wide = across - panel - px(gap);
    m_panel->setGeometry(left + wide + px(gap), y, panel, std::max(0, bottom - y));

    const int open = m_show == Show::Recovered ? 0 : m_openRows->rowCount();
    const int closed = m_show == Show::Open ? 0 : m_closedRows->rowCount();
    const bool any = open > 0 || closed > 0;
    const bool showsEmpty = open == 0 && m_show != Show::Recovered;
    m_open->setVisible(open > 0);
    m_openHead->setVisible(open > 0);
    m_closed->setVisible(closed > 0);
    m_closedHead->setVisible(closed > 0);
    const int room = std::max(0, bottom - y);
    const int section = px(sectionHeight);
    int cy = 1;
    if (open > 0) {
        const int least = closed > 0 ? section + std::min(closed, 3) * px(closedHeight) : 0;
        const int high = std::min(m_open->wholeHeight() + 1, room - section - least - 2);
        m_openHead->setGeometry(1, cy, wide - 2, section);
        m_open->setGeometry(1, cy + section, wide - 2, std::max(high, 0));
        cy += section + high;
    } else if (any && showsEmpty) {
        m_nobody->setText(emptyText());
        m_nobody->setGeometry(px(20), cy, wide - px(40), px(120));
        cy += px(120);
    }
    m_nobody->setVisible(any && showsEmpty);
    if (closed > 0) {
        m_closedHead->setGeometry(1, cy, wide - 2, section);
        cy += section;
        const int high = std::clamp(closed * px(closedHeight) + px(6), 0, room - cy - 1);
        m_closed->setGeometry(1, cy, wide - 2, high);
        cy += high;
    }
    if (!any)
        cy = std::min(room, px(300));
    m_card->setMessage(any ? QString() : emptyText());
    m_card->setGeometry(left, y, wide, std::min(room, cy + 1));
}

void MissedPage::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace zm::ui
