// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/models/boardmirror.h>
#include <ui/shell/navigation.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

class QSettings;

namespace zm::ui {

class AgentsPage;
class CallsPage;
class CommandPalette;
class HeaderBar;
class LoadingPage;
class NoticeLine;
class PageStack;
class QueuesPage;

/// The supervisor's window: navigation, header, pages. Reads the board from the mirror, tells by
/// signals what the reader wants done. Pages register themselves with addPage and need no change
/// here. GUI thread.
class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the window. Brings Agents, Live calls and Queues along.
    MainWindow(BoardMirror &mirror, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the page and gives it an entry, the next number key and its place in the palette.
    void addPage(PageWidget *page, Navigation::Section section = Navigation::Section::Daily);
    /// Takes a page without an entry, which opens over another one and leads back to it.
    void addInnerPage(PageWidget *page);
    /// Shows an inner page over the one in view.
    void openInner(PageWidget *page);
    void goBack();
    /// By key: "agents", "calls", "queues" and what was added. False when there is no such page.
    bool showPage(const QString &key);
    /// The key of the page in view, an inner one too.
    QString currentPage() const;
    PageWidget *currentWidget() const { return m_current; }
    PageWidget *page(const QString &key) const;
    QStringList pages() const;
    AgentsPage &agentsPage() { return *m_agents; }
    QueuesPage &queuesPage() { return *m_queues; }
    CallsPage &callsPage() { return *m_calls; }

    void setZone(const QTimeZone &zone);
    /// "Demo account · simulated" stays in view; empty removes it.
    void setDemoMark(const QString &mark);
    void setWallboardNote(const QString &note);
    /// A whole sentence under the header until the reader closes it, or a newer one comes.
    void showMessage(const QString &sentence, AlertLevel level = AlertLevel::Breach);
    void clearMessage();
    /// The sentence with "Undo" beside it; Ctrl+Z takes back what was done, the latest first.
    void offerUndo(const QString &sentence, const std::function<void()> &undo);
    void undo();

    /// Up from behind other windows, from the task bar or out of the tray.
    void comeForward();

    /// Restores place, page, theme and density and keeps them there from now on. Without it nothing
    /// is remembered (tests, pictures). Must outlive the window.
    void remember(QSettings &settings);

    /// Brings every clock in the window up to now; its own timer does so once a second.
    void tick();

    QList<QAction *> commands() const;
    CommandPalette &commandPalette() { return *m_palette; }
    const HeaderBar &header() const { return *m_header; }
    const Navigation &navigation() const { return *m_navigation; }
    const NoticeLine &staleLine() const { return *m_stale; }
    const NoticeLine &messageLine() const { return *m_message; }
    /// Where pages lie: a panel may stand beside or over them.
    QWidget &stage() { return *m_stage; }

Q_SIGNALS:
    void refreshRequested();
    void wallboardRequested();
    void callOpened(const zm::CallId &call);
    void agentOpened(const zm::AgentId &agent);
    void pageChanged(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    QAction *command(const QString &text, const QList<QKeySequence> &keys,
                     const std::function<void()> &run);
    void makeCommands();
    void updateHead();
    void turnTo(PageWidget *page);
    void watch(PageWidget *page);
    void updateFeed();
    void updateFilled();
    void toggleTheme();
    void dress();
    void save();

    BoardMirror &m_mirror;
    Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    QSettings *m_settings = nullptr;
    Navigation *m_navigation;
    HeaderBar *m_header;
    NoticeLine *m_stale;
    NoticeLine *m_message;
    QWidget *m_stage;
    PageStack *m_stack;
    LoadingPage *m_loading;
    CommandPalette *m_palette;
    AgentsPage *m_agents = nullptr;
    QueuesPage *m_queues = nullptr;
    CallsPage *m_calls = nullptr;
    QList<PageWidget *> m_pages;
    PageWidget *m_current = nullptr;
    QList<PageWidget *> m_below; ///< what an inner page lies on, the nearest last
    QAction *m_back = nullptr;
    QAction *m_undo = nullptr;
    QList<std::function<void()>> m_done; ///< how to take it back, the latest last
    QTimer m_second;
};

} // namespace zm::ui
