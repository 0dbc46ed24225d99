// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/desktop/boardsource.h>
#include <app/desktop/options.h>
#include <app/desktop/setupcontroller.h>
#include <app/desktop/singleinstance.h>
#include <base/crashreport.h>
#include <base/threadwatch.h>
#include <ui/alerts/alertcourier.h>
#include <ui/alerts/alertdesk.h>
#include <ui/models/boardmirror.h>
#include <ui/shell/lookback.h>
#include <ui/shell/mainwindow.h>
#include <ui/wallboard/walls.h>

#include <memory>
#include <optional>

class QSettings;

namespace zm::app {

/// What comes after a session: usually nothing.
struct Next
{
    QString account{};
    bool goOn = false;   ///< with that account
    bool forget = false; ///< after all of it has been deleted
};

/// The windows of one account, and what ties them to its data. The wall and the desk read one
/// mirror. GUI thread.
class Session : public QObject
{
public:
    Session(const DesktopOptions &options, QSettings &settings, BoardSource &source,
            ui::Theme &theme);
    /// As soon as there is a board, so that nobody sees an empty window flash by; but a board that
    /// takes its time is waited for in the window.
    void show();
    /// A second start has nothing to open of its own: it asks here.
    void obey(const StartRequest &request);
    void connectAccount(const zoom::Credentials &credentials, engine::SecretsFrom from);
    void say(const QString &sentence) { m_window.showMessage(sentence, AlertLevel::None); }
    const Next &next() const { return m_next; }

private:
    /// Everything of this account is let go of before the next begins.
    void end(const Next &next);
    void appear();
    void addAlerts(ui::Theme &theme);
    void addSetup(ui::Theme &theme);
    void addWalls(ui::Theme &theme);
    void addHealth(ui::Theme &theme);
    void addLanguages();
    void readAlertLog();
    /// Whoever works at this computer, unless the settings know a better name.
    QString myName() const;
    void showWall() { m_walls.show(m_options.screen, ui::wallContentFrom(m_options.page)); }

    DesktopOptions m_options;
    QSettings &m_settings;
    BoardSource &m_source;
    ui::BoardMirror m_mirror;
    ui::Theme m_wallTheme;  ///< a wall is dark unless it is told otherwise
    ui::AlertDesk m_alerts; ///< the window's page reads it to the end
    ui::Walls m_walls;      ///< and so does another page these
    ui::MainWindow m_window;
    ui::SetupPage *m_setupPage = nullptr; ///< the window's
    std::unique_ptr<SetupController> m_setup;
    ui::LookBack m_lookBack;
    ui::AlertCourier m_courier;
    engine::ReadTicket m_alertLog;
    ThreadWatch m_watch{QStringLiteral("The window")};
    std::optional<CrashReport> m_crash; ///< of an earlier run
    bool m_appeared = false;
    Next m_next;
};

} // namespace zm::app
