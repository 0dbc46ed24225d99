// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <engine/storewriter.h>
#include <store/storetest.h>
#include <ui/models/boardmirror.h>
#include <ui/theme/theme.h>

#include <memory>

namespace zm::ui {
class AlertDesk;
class LookBack;
class MainWindow;
} // namespace zm::ui

namespace zm::test {

/// The whole desktop with all its pages, over the sample board and a simulated day in a store: for
/// what must be so on every page.
class WholeDesk
{
public:
    explicit WholeDesk(ui::Theme::Mode mode = ui::Theme::Mode::Dark, qreal scale = 1);
    ~WholeDesk();

    /// False when the store could not be made.
    bool open();
    /// Turns to a page, "story" and "day" too, and waits until it has read what it shows.
    bool show(const QString &page);

    ui::MainWindow &window() { return *m_window; }
    ui::Theme &theme() { return m_theme; }
    const ui::BoardMirror &mirror() const { return m_mirror; }
    /// Every name in what it shows: of agents, queues and the account.
    QStringList names() const;
    /// Pages with an entry, then those that open over them.
    static QStringList pages();

private:
    store::TemporaryDatabase m_file;
    engine::StoreReader m_reader;
    engine::StoreWriter m_writer;
    FakeClock m_clock;
    ui::BoardMirror m_mirror;
    ui::Theme m_theme;
    std::unique_ptr<ui::AlertDesk> m_alerts;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::LookBack> m_lookBack;
};

} // namespace zm::test
