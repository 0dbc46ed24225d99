// SPDX-License-Identifier: GPL-3.0-or-later
// The page's parts, their order and look.
#include <ui/missed/callerpanel.h>
#include <ui/missed/deskdelegate.h>
#include <ui/missed/missedpage.h>
#include <ui/models/roles.h>
#include <ui/shell/card.h>
#include <ui/shell/figurestrip.h>
#include <ui/shell/focusring.h>
#include <ui/theme/mirror.h>
#include <ui/theme/wording.h>

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>

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
        if (takeButton(cell, m_theme).contains(forReader(at, m_open->visualRect(index))))
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
    constexpr int mostSaid = 99; // the navigation has no room for more
    const int open = sumsOf(m_all).open;
    return {open > mostSaid ? QString::number(mostSaid) + u'+'
            : open          ? QString::number(open)
                            : QString(),
            m_mirror.alerts().missedMark()};
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

void MissedPage::tick()
{
    m_open->viewport()->update();
    m_strip->update();
    fill();
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
    placeForReader(*m_strip, {left, y, across, m_strip->sizeHint().height()});
    y += m_strip->height() + px(12);
    int x = left;
    for (QPushButton *button : std::as_const(m_shows)) {
        const int wide = button->sizeHint().width();
        placeForReader(*button, {x, y, wide, px(toolHeight)});
        x += wide + px(4);
    }
    int right = left + across;
    for (QComboBox *box : {m_ranges, m_queues}) {
        const int wide = box->sizeHint().width();
        placeForReader(*box, {right - wide, y, wide, px(toolHeight)});
        right -= wide + px(8);
    }
    y += px(toolHeight + 12);
    const int bottom = height() - px(footHeight);
    const int panel = px(panelWidth);
    const int wide = across - panel - px(gap);
    placeForReader(*m_panel, {left + wide + px(gap), y, panel, std::max(0, bottom - y)});

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
    placeForReader(*m_card, {left, y, wide, std::min(room, cy + 1)});
}

void MissedPage::resizeEvent(QResizeEvent *)
{
    place();
}

} // namespace zm::ui
