// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/clock.h>
#include <ui/agents/agentspage.h>
#include <ui/calls/callspage.h>
#include <ui/models/boardmirror.h>
#include <ui/queues/queuespage.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/commandpalette.h>
#include <ui/shell/focusring.h>
#include <ui/shell/headerbar.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/noticeline.h>
#include <ui/shell/pagepicture.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

/// A page of a colleague, as the shell will meet it.
class GuestPage final : public PageWidget
{
public:
    QString key() const override { return u"missed"_s; }
    QString title() const override { return u"Missed callers"_s; }
    IconId icon() const override { return IconId::Missed; }
    NavigationMark navigationMark() const override { return {u"9"_s, AlertLevel::Warn}; }
    bool canGoBack() const override { return m_inside; }
    void goBack() override
    {
        m_inside = false;
        Q_EMIT headChanged();
    }
    void open()
    {
        m_inside = true;
        Q_EMIT headChanged();
    }

private:
    bool m_inside = false;
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup();

    void loadsUntilTheFirstNews();
    void digitsAndAltDigitsTurnPages();
    void digitsInTheSearchFieldAreText();
    void searchKeyAndEscape();
    void searchFiltersThePageInView();
    void functionKeysTellTheirWish();
    void themeKey();
    void refreshShowsProgressAndOutcome();
    void staleFeedIsSaidAndGoes();
    void messageStaysUntilClosed();
    void paletteFiltersAndRuns();
    void paletteClosesByEscape();
    void guestPageRegistersItself();
    void narrowWindowShowsIconsOnly();
    void remembersPageThemeAndLayout();
    void forgetsWithoutSettings();
    void undoTakesBackTheLatestFirst();
    void tableKeysAndCopy();
    void headClickSorts();
    void tilesAreCopiedAsTheyStand();
    void focusRingFollowsTheKeyboardOnly();
    void picturesAtAnySize_data();
    void picturesAtAnySize();
    void silentClockCostsNoSignals();

private:
    void fill() { m_mirror->apply(sample::sampleBoard()); }
    void showWindow();
    BoardDelta withSync(const SyncStatus &sync) const;

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<BoardMirror> m_mirror;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_clock = std::make_unique<FakeClock>(sample::now());
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_mirror = std::make_unique<BoardMirror>();
    m_window = std::make_unique<MainWindow>(*m_mirror, *m_theme, *m_clock);
    m_window->setZone(sample::zone());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_mirror.reset();
    m_theme.reset();
}

void TestMainWindow::showWindow()
{
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

BoardDelta TestMainWindow::withSync(const SyncStatus &sync) const
{
    BoardDelta delta = sample::sampleBoard();
    delta.sync = sync;
    return delta;
}

void TestMainWindow::loadsUntilTheFirstNews()
{
    QWidget &queues = m_window->queuesPage();
    m_window->showPage(u"queues"_s);
    QVERIFY(!queues.isVisibleTo(m_window.get()));
    QCOMPARE(m_window->header().badge().text(), u"Connecting"_s);
    QVERIFY(m_window->staleLine().text().isEmpty());
    fill();
    QVERIFY(queues.isVisibleTo(m_window.get()));
    QVERIFY(!m_window->showPage(u"nowhere"_s));
    QCOMPARE(m_window->currentPage(), u"queues"_s);
}

void TestMainWindow::digitsAndAltDigitsTurnPages()
{
    fill();
    showWindow();
    QCOMPARE(m_window->pages(), QStringList({u"agents"_s, u"calls"_s, u"queues"_s}));
    QCOMPARE(m_window->currentPage(), u"agents"_s);
    QTest::keyClick(m_window.get(), Qt::Key_3);
    QCOMPARE(m_window->currentPage(), u"queues"_s);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(m_window->currentPage(), u"calls"_s);
    QVERIFY(m_window->callsPage().table().hasFocus());
    QTest::keyClick(&m_window->callsPage().table(), Qt::Key_1);
    QCOMPARE(m_window->currentPage(), u"agents"_s);
}

void TestMainWindow::digitsInTheSearchFieldAreText()
{
    fill();
    m_window->showPage(u"queues"_s);
    showWindow();
    auto *search = m_window->findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, u"8001"_s);
    QCOMPARE(search->text(), u"8001"_s);
    QCOMPARE(m_window->currentPage(), u"queues"_s);
}

void TestMainWindow::searchKeyAndEscape()
{
    fill();
    m_window->showPage(u"queues"_s);
    showWindow();
    auto *search = m_window->findChild<SearchField *>();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"bil"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_window->queuesPage().table().hasFocus());
}

void TestMainWindow::searchFiltersThePageInView()
{
    fill();
    m_window->showPage(u"queues"_s);
    auto *search = m_window->findChild<SearchField *>();
    search->setText(u"8005"_s);
    QCOMPARE(m_window->queuesPage().table().model()->rowCount(), 1);
    QCOMPARE(m_window->queuesPage().selected(), QueueId(u"queue-8005"_s));
    search->setText(u"aro"_s);
    QCOMPARE(m_window->queuesPage().table().model()->rowCount(), 0);
    m_window->showPage(u"calls"_s);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(m_window->queuesPage().table().model()->rowCount(), 6);
    search->setText(u"warehouse"_s);
    QCOMPARE(m_window->callsPage().table().model()->rowCount(), 1);
}

void TestMainWindow::functionKeysTellTheirWish()
{
    fill();
    showWindow();
    QSignalSpy refresh(m_window.get(), &MainWindow::refreshRequested);
    QSignalSpy wall(m_window.get(), &MainWindow::wallboardRequested);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTest::mouseClick(m_window->findChild<RefreshButton *>(), Qt::LeftButton);
    QCOMPARE(refresh.count(), 2);
    QCOMPARE(wall.count(), 1);
}

void TestMainWindow::themeKey()
{
    showWindow();
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_theme->mode(), Theme::Mode::Dark);
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_theme->mode(), Theme::Mode::Light);
}

void TestMainWindow::refreshShowsProgressAndOutcome()
{
    fill();
    showWindow();
    QSignalSpy refresh(m_window.get(), &MainWindow::refreshRequested);
    SyncStatus sync;
    sync.running = true;
    sync.step = u"queues"_s;
    sync.done = 3;
    sync.total = 6;
    m_mirror->apply(withSync(sync));
    QCOMPARE(m_window->header().note(), u"reading queues 3 of 6"_s);
    QVERIFY(m_window->header().refresh().isRunning());
    QTest::keyClick(m_window.get(), Qt::Key_F5); // one at a time
    QCOMPARE(refresh.count(), 0);

    sync = {};
    sync.outcome = u"41 agents, 6 queues, 12 calls read in 4.1 s. 2 changes."_s;
    sync.finished = m_clock->now();
    m_mirror->apply(withSync(sync));
    QCOMPARE(m_window->header().note(), sync.outcome);
    QCOMPARE(m_window->header().accessibleDescription(), sync.outcome);
    m_clock->advance(20s);
    m_window->tick();
    QCOMPARE(m_window->header().note(), u"41 in 4 teams"_s);
}

void TestMainWindow::staleFeedIsSaidAndGoes()
{
    fill();
    showWindow();
    QVERIFY(m_window->staleLine().text().isEmpty());
    m_clock->set(sample::staleNow());
    m_mirror->apply(sample::staleBoard());
    QCOMPARE(m_window->header().badge().text(), u"Silent 1:42 · board may be old"_s);
    QCOMPARE(m_window->staleLine().text(),
             u"Silent for 1:42. The board shows 14:32. We reconnect by ourselves."_s);
    m_clock->advance(3s);
    m_window->tick();
    QCOMPARE(m_window->header().badge().text(), u"Silent 1:45 · board may be old"_s);
    fill();
    QVERIFY(m_window->staleLine().text().isEmpty());
    QVERIFY(!m_window->staleLine().isVisibleTo(m_window.get()));
}

void TestMainWindow::messageStaysUntilClosed()
{
    fill();
    showWindow();
    m_window->showMessage(u"The keychain is locked. Unlock it, then press Refresh."_s);
    m_window->tick();
    QVERIFY(m_window->messageLine().isVisible());
    auto *close = m_window->messageLine().findChild<QAbstractButton *>();
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!m_window->messageLine().isVisible());
}

void TestMainWindow::paletteFiltersAndRuns()
{
    fill();
    showWindow();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette &palette = m_window->commandPalette();
    QVERIFY(palette.isVisible());
    QVERIFY(palette.shown().contains(u"Refresh"_s));
    auto *line = palette.findChild<QLineEdit *>();
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"que go"_s);
    QCOMPARE(palette.shown(), QStringList{u"Go to Queues"_s});
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(m_window->currentPage(), u"queues"_s);
    // The page's own commands come along.
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette.shown().contains(u"Go to Agents"_s));
    QVERIFY(palette.shown().contains(u"Copy queues as text and CSV"_s));
}

void TestMainWindow::paletteClosesByEscape()
{
    fill();
    m_window->showPage(u"calls"_s);
    showWindow();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *line = m_window->commandPalette().findChild<QLineEdit *>();
    QTest::keyClicks(line, u"no such thing"_s);
    QVERIFY(m_window->commandPalette().shown().isEmpty());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!m_window->commandPalette().isVisible());
    QVERIFY(m_window->callsPage().table().hasFocus());
}

void TestMainWindow::guestPageRegistersItself()
{
    fill();
    auto *guest = new GuestPage;
    m_window->addPage(guest);
    showWindow();
    auto *entry = m_window->navigation().findChild<NavigationItem *>(u"missed"_s);
    QVERIFY(entry);
    QCOMPARE(entry->accessibleName(), u"Missed callers, 9, warning"_s);
    QTest::keyClick(m_window.get(), Qt::Key_4);
    QCOMPARE(m_window->currentPage(), u"missed"_s);
    QVERIFY(entry->isChecked());
    auto *back = m_window->findChild<QWidget *>(u"back"_s);
    QVERIFY(!back->isVisible());
    QVERIFY(!m_window->findChild<SearchField *>()->isVisible()); // it has no hint
    guest->open();
    QVERIFY(back->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!back->isVisible());
}

void TestMainWindow::narrowWindowShowsIconsOnly()
{
    fill();
    showWindow();
    m_window->resize(1240, 800);
    QVERIFY(!m_window->navigation().isNarrow());
    QCOMPARE(m_window->navigation().width(), 200);
    m_window->resize(1239, 800);
    QVERIFY(m_window->navigation().isNarrow());
    m_window->resize(300, 300);
    QCOMPARE(m_window->size(), QSize(1100, 700));
    QCOMPARE(m_window->navigation().width(), 56);
    // Refresh keeps the far right, and nothing overlaps it.
    m_window->showPage(u"queues"_s);
    const HeaderBar &header = m_window->header();
    QCOMPARE(header.refresh().geometry().right(), header.width() - 1);
    QVERIFY(header.badge().geometry().right() < header.refresh().x());
    QVERIFY(m_window->findChild<SearchField *>()->geometry().right() < header.badge().x());
}

void TestMainWindow::remembersPageThemeAndLayout()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"zoommate.ini"_s);
    QString layout;
    {
        QSettings settings(path, QSettings::IniFormat);
        m_window->remember(settings);
        fill();
        m_window->showPage(u"calls"_s);
        m_theme->setMode(Theme::Mode::Dark);
        m_window->agentsPage().setDensity(TileDensity::Dense);
        layout = m_window->agentsPage().layoutText();
        m_window->show();
        m_window->resize(1300, 820);
        m_window->close();
        m_window.reset();
    }
    m_theme->setMode(Theme::Mode::Light);
    MainWindow again(*m_mirror, *m_theme, *m_clock);
    QVERIFY(again.agentsPage().layoutText() != layout);
    QSettings settings(path, QSettings::IniFormat);
    again.remember(settings);
    QCOMPARE(again.currentPage(), u"calls"_s);
    QCOMPARE(m_theme->mode(), Theme::Mode::Dark);
    // As large as it was, as far as this screen goes.
    QCOMPARE(again.size(), QSize(1300, 820)
                               .boundedTo(again.screen()->availableSize())
                               .expandedTo(again.minimumSize()));
    QCOMPARE(again.agentsPage().layoutText(), layout);
}

void TestMainWindow::forgetsWithoutSettings()
{
    QCOMPARE(m_window->size(), QSize(1440, 900));
    QCOMPARE(m_window->currentPage(), u"agents"_s);
}

void TestMainWindow::undoTakesBackTheLatestFirst()
{
    fill();
    showWindow();
    QStringList back;
    PageWidget *page = m_window->currentWidget();
    for (const QString &what : {u"first"_s, u"second"_s, u"third"_s})
        Q_EMIT page->undoOffered(what + u" done."_s, [&back, what] { back << what; });
    QCOMPARE(m_window->messageLine().text(), u"third done."_s);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(back, QStringList{u"third"_s});
    QCOMPARE(m_window->messageLine().text(), u"As it was before."_s);
    // The button beside the sentence does the same; without an offer there is none.
    auto *button = m_window->messageLine().findChild<QPushButton *>();
    QVERIFY(!button->isVisible());
    Q_EMIT page->undoOffered(u"fourth done."_s, [&back] { back << u"fourth"_s; });
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(back, QStringList({u"third"_s, u"fourth"_s}));
    QVERIFY(!button->isVisible());
    // An older one is still there for the key, then there is nothing left.
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(back, QStringList({u"third"_s, u"fourth"_s, u"second"_s, u"first"_s}));
}

void TestMainWindow::tableKeysAndCopy()
{
    fill();
    m_window->showPage(u"queues"_s);
    showWindow();
    QueuesPage &page = m_window->queuesPage();
    QCOMPARE(page.selected(), QueueId(u"queue-8002"_s)); // the one in trouble
    QTest::keyClick(&page.table(), Qt::Key_Home);
    QCOMPARE(page.selected(), QueueId(u"queue-8001"_s));
    QTest::keyClick(&page.table(), Qt::Key_Down);
    QTest::keyClick(&page.table(), Qt::Key_Down);
    QCOMPARE(page.selected(), QueueId(u"queue-8003"_s));
    QTest::keyClick(&page.table(), Qt::Key_End);
    QCOMPARE(page.selected(), QueueId(u"queue-8006"_s));
    QSignalSpy explained(&page, &QueuesPage::explainRequested);
    QTest::keyClick(&page.table(), Qt::Key_Return);
    QCOMPARE(explained.count(), 1);
    QCOMPARE(explained.first()[0].value<QueueId>(), QueueId(u"queue-8006"_s));

    QTest::keyClick(&page.table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text().count(u'\n'), 2); // head and the selected row
    QVERIFY(copied->text().contains(u"\nPriority Desk\t–\t"_s));
    QVERIFY(copied->data(u"text/csv"_s).contains("Priority Desk,"));
    QTest::keyClick(&page.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&page.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->mimeData()->text().count(u'\n'), 7);
}

void TestMainWindow::tilesAreCopiedAsTheyStand()
{
    fill();
    showWindow();
    AgentsPage &page = m_window->agentsPage();
    m_window->showPage(u"agents"_s);
    page.arrangement().setChip(AgentChip::Ringing);
    const int shown = page.arrangement().count(AgentChip::Ringing);
    QVERIFY(shown > 0);
    page.canvas().setFocus();
    QTest::keyClick(&page.canvas(), Qt::Key_Home);
    QTest::keyClick(&page.canvas(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text().count(u'\n'), shown + 1); // and the heads
    const QString first = copied->text().section(u'\n', 1, 1);
    QVERIFY(first.contains(u"\tRinging\t"_s));
    QVERIFY(page.canvas().tileName(0).startsWith(first.section(u'\t', 0, 0)));
    QVERIFY(copied->data(u"text/csv"_s).startsWith("Agent,Extension,Team,State,"));

    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
    QApplication::sendEvent(page.canvas().viewport(), &byKey);
    auto *menu = page.findChild<QMenu *>(u"agentMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().size() >= 3);
    menu->close();
    page.arrangement().setChip(AgentChip::All);
}

void TestMainWindow::headClickSorts()
{
    fill();
    m_window->showPage(u"queues"_s);
    showWindow();
    BoardTable &table = m_window->queuesPage().table();
    const auto click = [&table](QueueColumn column) {
        const int x = table.header().sectionViewportPosition(int(column)) + 20;
        QTest::mouseClick(table.header().viewport(), Qt::LeftButton, {},
                          QPoint(x, table.header().height() - 10));
    };
    const auto top = [&table] { return table.model()->index(0, 0).data().toString(); };
    QCOMPARE(top(), u"Customer Care"_s);
    click(QueueColumn::Name);
    QCOMPARE(top(), u"Billing"_s);
    QVERIFY(table.header().isSortIndicatorShown());
    click(QueueColumn::Name);
    QCOMPARE(top(), u"Technical Support"_s);
    click(QueueColumn::Name); // the third click gives the natural order back
    QCOMPARE(top(), u"Customer Care"_s);
    // The chosen queue stays chosen, wherever it goes.
    QCOMPARE(m_window->queuesPage().selected(), QueueId(u"queue-8002"_s));
}

void TestMainWindow::focusRingFollowsTheKeyboardOnly()
{
    fill();
    m_window->showPage(u"queues"_s);
    showWindow();
    auto *ring = m_window->findChild<FocusRing *>();
    auto *refresh = m_window->findChild<RefreshButton *>();
    refresh->setFocus(Qt::TabFocusReason);
    QVERIFY(ring->isVisible());
    const QRect around(refresh->mapTo(m_window.get(), QPoint(0, 0)), refresh->size());
    QVERIFY(ring->geometry().contains(around.adjusted(-3, -3, 3, 3)));
    QTest::mousePress(m_window.get(), Qt::LeftButton, {}, QPoint(300, 20));
    QVERIFY(!ring->isVisible());
}

void TestMainWindow::picturesAtAnySize_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("scale");
    QTest::newRow("smaller than a window may be") << QSize(640, 400) << 1.0;
    QTest::newRow("design") << QSize(1440, 900) << 1.0;
    QTest::newRow("4K at 2") << QSize(3840, 2160) << 2.0;
    QTest::newRow("tall") << QSize(800, 2000) << 1.0;
}

void TestMainWindow::picturesAtAnySize()
{
    QFETCH(QSize, pixels);
    QFETCH(double, scale);
    fill();
    for (const QString &page : m_window->pages()) {
        QVERIFY(m_window->showPage(page));
        const QImage image = drawPage(*m_window, pixels, scale);
        QCOMPARE(image.size(), pixels);
        const QColor corner = image.pixelColor(2, pixels.height() - 3);
        QCOMPARE(corner, m_theme->tokens().ground);
    }
}

void TestMainWindow::silentClockCostsNoSignals()
{
    fill();
    m_window->showPage(u"calls"_s);
    QSignalSpy changed(m_window->callsPage().table().model(), &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 10; ++i) {
        m_clock->advance(1s);
        m_window->tick();
    }
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
