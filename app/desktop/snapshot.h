// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/desktop/options.h>
#include <engine/storereader.h>
#include <engine/storewriter.h>

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>

namespace zm::ui {
class AlertDesk;
class BoardMirror;
class LookBack;
class MainWindow;
class Theme;
class WallCallers;
} // namespace zm::ui

namespace zm::app {

/// One page as a picture; needs no display. The page may read from the store first: finished()
/// comes once it has nothing more to wait for. GUI thread.
class Snapshot : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    Snapshot(const DesktopOptions &options, ui::BoardMirror &mirror, ui::Theme &theme,
             const Clock &clock, engine::StoreReader &reader, engine::StoreWriter &writer);
    ~Snapshot() override;

    /// Null for a wall. Pages may be added before take().
    ui::MainWindow *window() { return m_window.get(); }
    /// Shows the page and draws it as soon as it is complete.
    void take();

Q_SIGNALS:
    void finished(const QImage &picture);

private:
    void look();
    QImage draw();

    const DesktopOptions &m_options;
    ui::BoardMirror &m_mirror;
    ui::Theme &m_theme;
    const Clock &m_clock;
    engine::StoreReader &m_reader;
    std::unique_ptr<ui::AlertDesk> m_alerts;  ///< the window's page reads it to the end
    std::unique_ptr<ui::MainWindow> m_window; ///< none for a wall
    std::unique_ptr<ui::LookBack> m_lookBack;
    std::unique_ptr<ui::WallCallers> m_callers; ///< of a wall
    engine::ReadTicket m_alertLog;
    QTimer m_looking;
};

/// The board of a database, or of a recording read whole, at the instant asked for.
Result<BoardDelta> storedBoard(const DesktopOptions &options, Instant &at);

} // namespace zm::app
