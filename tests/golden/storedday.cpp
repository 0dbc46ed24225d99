// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedday.h"

#include <store/feedlog.h>
#include <store/spanstore.h>
#include <ui/data/datapage.h>
#include <ui/day/daypage.h>
#include <ui/models/boardmirror.h>
#include <ui/reports/reportspage.h>
#include <ui/shell/lookback.h>
#include <ui/shell/mainwindow.h>

#include <QLabel>
#include <QTest>

#include <reportspage/simulatedstore.h>
#include <support/sampleboard.h>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace zm::ui;

namespace zm::golden {

namespace {

constexpr int patienceMs = 60'000;

/// States of a morning, one after the other, with an hour that nobody watched.
QList<store::Span> morningOf(const AgentId &agent)
{
    constexpr std::array states{TileState::Free,   TileState::Ringing,     TileState::OnQueueCall,
                                TileState::WrapUp, TileState::Free,        TileState::Away,
                                TileState::Hold,   TileState::DoNotDisturb};
    QList<store::Span> spans;
    Instant at = sample::now() - 6h;
    for (int i = 0; at < sample::now() - 30min; ++i) {
        const bool unknown = i == 12;
        const milliseconds span = unknown ? 60min : milliseconds((3 + i * 7 % 11) * 1min);
        spans.append({agent, nameOf(states[size_t(i) % states.size()]), at, at + span, unknown});
        at += span;
    }
    return spans;
}

} // namespace

StoredDay::StoredDay(Holding holding)
    : m_holding(holding)
    , m_reader(sample::zone(), RuleBook())
{}

bool StoredDay::isFor(const QString &page)
{
    return page == "reports"_L1 || page.startsWith("data/"_L1) || page == "missed"_L1
           || page == "story"_L1 || page == "day"_L1;
}

bool StoredDay::file()
{
    test::SimulatedDay day;
    day.longNames = m_holding == Holding::LongNames;
    m_agent = test::firstAgentOf(day);
    if (!m_file.open())
        return false;
    if (m_holding == Holding::Nothing) {
        m_reader.open(m_file.path);
        return true;
    }
    if (!test::fileDay(*m_file.db, day))
        return false;
    const EventSource feed = EventSource::WebSocket;
    if (!store::SpanStore::append(*m_file.db, store::SpanKind::State, morningOf(m_agent))
        || !store::FeedLog::opened(*m_file.db, feed, sample::now() - 6h)
        || !store::FeedLog::alive(*m_file.db, feed, sample::now()))
        return false;
    m_reader.open(m_file.path);
    return true;
}

bool StoredDay::openIn(MainWindow &window, const QString &page, BoardDelta board,
                       BoardMirror &mirror, Theme &theme, const Clock &clock,
                       std::unique_ptr<LookBack> &lookBack)
{
    if (!file())
        return false;
    if (page == "reports"_L1)
        return openReports(window, mirror, theme, clock);
    if (page.startsWith("data/"_L1))
        return openData(window, page.section(u'/', 1), mirror, theme, clock);
    lookBack = std::make_unique<LookBack>(window, mirror, m_reader, m_writer, theme, clock);
    lookBack->setZone(sample::zone());
    lookBack->setMe(u"Priya"_s);
    if (page == "day"_L1) {
        if (board.agents.isEmpty())
            board = sample::sampleBoard(); // somebody of whom nothing is known
        board.agents.first().id = m_agent; // whose day is known by name
        mirror.apply(board);
        lookBack->openDay(m_agent);
    } else if (!lookBack->openExample(page))
        window.showPage(page);
    const auto isThere = [&] {
        return m_reader.isIdle() && !lookBack->isBusy() && window.currentPage() == page;
    };
    return QTest::qWaitFor(isThere, patienceMs);
}

bool StoredDay::openReports(MainWindow &window, const BoardMirror &mirror, Theme &theme,
                            const Clock &clock)
{
    auto *page = new ReportsPage(m_reader, mirror, theme, clock);
    page->setZone(sample::zone());
    window.addPage(page);
    window.showPage(page->key());
    page->findChild<QLabel *>(u"reportNote"_s)->hide(); // tells how long it took
    return QTest::qWaitFor([page] { return page->reading().table() && !page->isBusy(); },
                           patienceMs);
}

bool StoredDay::openData(MainWindow &window, const QString &tab, BoardMirror &mirror, Theme &theme,
                         const Clock &clock)
{
    auto *page = new DataPage(m_reader, m_writer, mirror, theme, clock);
    page->setZone(sample::zone());
    window.addPage(page);
    window.showPage(page->key());
    return page->showTab(tab)
           && QTest::qWaitFor([&] { return m_reader.isIdle() && !page->isBusy(); }, patienceMs);
}

} // namespace zm::golden
