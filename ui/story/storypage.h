// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <ui/story/lanepage.h>
#include <ui/story/storylanes.h>
#include <ui/theme/theme.h>

namespace zm::ui {

class StoryView;
class TableFoot;

/// One call, whole: what it came to, its time line, its facts and where each is known from. Opens
/// over the page that asked; Esc leads back. A call that lives is read again as it goes on.
/// GUI thread.
class StoryPage final : public LanePage
{
    Q_OBJECT
public:
    /// All must outlive the page.
    StoryPage(engine::StoreReader &reader, const Theme &theme, const Clock &clock,
              QWidget *parent = nullptr);
    ~StoryPage() override;

    QString key() const override { return QStringLiteral("story"); }
    QString title() const override;
    IconId icon() const override { return IconId::Calls; }
    QString subtitle() const override;
    QList<QAction *> headActions() const override;
    bool isBusy() const override { return m_busy; }

    void open(const CallId &call);
    const Call &call() const { return m_call; }
    void setZone(const QTimeZone &zone);
    void setNumbersMasked(bool masked);
    /// The call as `zoommatectl call` tells it.
    void copyAsText();
    StoryView &view() { return *m_view; }

protected:
    QString note() const override;
    int tableHeight() const override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const Result<Call> &call);
    void fill();
    void dress();

    engine::StoreReader &m_reader;
    const Clock &m_clock;
    StoryStyle m_style;
    CallId m_id;
    Call m_call;
    engine::ReadTicket m_ticket;
    bool m_busy = false;
    QAction *m_copy;
    StoryView *m_view;
    TableFoot *m_foot;
};

} // namespace zm::ui
