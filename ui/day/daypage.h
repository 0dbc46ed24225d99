// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <ui/models/boardmirror.h>
#include <ui/models/listednumber.h>
#include <ui/story/lanepage.h>
#include <ui/theme/theme.h>

namespace zm::ui {

class DayView;

/// One agent's day: when they came and went, the time in each state, every call and offer. Opens
/// over the page that asked; Esc leads back. GUI thread.
class DayPage final : public LanePage
{
    Q_OBJECT
public:
    /// All must outlive the page.
    DayPage(engine::StoreReader &reader, const BoardMirror &mirror, const Theme &theme,
            const Clock &clock, QWidget *parent = nullptr);
    ~DayPage() override;

    QString key() const override { return QStringLiteral("day"); }
    QString title() const override;
    IconId icon() const override { return IconId::Agents; }
    QString subtitle() const override;
    QList<QAction *> headActions() const override { return {m_earlier, m_later}; }
    bool isBusy() const override { return m_busy; }
    void tick() override;

    /// Today; other days by the page's own steps.
    void open(const AgentId &agent);
    void setZone(const QTimeZone &zone);
    void setNumbersMasked(bool masked);
    void step(int days);
    DayView &view() { return *m_view; }
    const engine::AgentDay &day() const { return m_day; }

Q_SIGNALS:
    void callOpened(const zm::CallId &call);
    void explainRequested(const zm::ui::ListedNumber &number);

protected:
    QString note() const override;
    int tableHeight() const override;

private:
    void read();
    void fill();
    void explain(int figure);
    void dress();

    engine::StoreReader &m_reader;
    const BoardMirror &m_mirror;
    const Clock &m_clock;
    QTimeZone m_zone;
    bool m_masked = true;
    AgentRef m_agent;
    int m_daysBack = 0;
    engine::AgentDay m_day;
    engine::ReadTicket m_ticket;
    bool m_busy = false;
    QAction *m_earlier;
    QAction *m_later;
    DayView *m_view;
};

} // namespace zm::ui
