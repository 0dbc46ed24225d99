// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storetest.h"

#include <base/clock.h>
#include <engine/storereader.h>
#include <engine/storewriter.h>

#include <memory>

namespace zm::ui {
class BoardMirror;
class LookBack;
class MainWindow;
class Theme;
} // namespace zm::ui

namespace zm::golden {

/// A simulated day in a store, for pages that read; outlives the window.
class StoredDay
{
public:
    enum class Holding { Usual, LongNames, Nothing };
    explicit StoredDay(Holding holding);

    /// Whether a page reads.
    static bool isFor(const QString &page);

    /// Opens the page and waits for what it reads. The pages that look back are led to by
    /// `lookBack`, which goes before the window; `board` is what the mirror shows. False when
    /// nothing came.
    bool openIn(ui::MainWindow &window, const QString &page, BoardDelta board,
                ui::BoardMirror &mirror, ui::Theme &theme, const Clock &clock,
                std::unique_ptr<ui::LookBack> &lookBack);

private:
    bool file();
    bool openReports(ui::MainWindow &window, const ui::BoardMirror &mirror, ui::Theme &theme,
                     const Clock &clock);
    bool openData(ui::MainWindow &window, const QString &tab, ui::BoardMirror &mirror,
                  ui::Theme &theme, const Clock &clock);

    Holding m_holding;
    store::TemporaryDatabase m_file;
    engine::StoreReader m_reader;
    engine::StoreWriter m_writer; ///< never opened: nothing is changed
    AgentId m_agent;              ///< who has a day
};

} // namespace zm::golden
