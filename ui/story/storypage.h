// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <ui/shell/pagewidget.h>
#include <ui/story/storylanes.h>
#include <ui/theme/theme.h>

class QScrollArea;

namespace zm::ui {

class BoardTable;
class Card;
class FigureStrip;
class RowFilter;
class StoryView;
class TableFoot;
class ValueTable;

/// One call, whole: what it came to, its time line, its facts and where each is known from. Opens
/// over the page that asked; Esc leads back. A call that lives is read again as it goes on.
/// GUI thread.
class StoryPage final : public PageWidget
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
    QWidget *firstFocus() override;

    void open(const CallId &call);
    const Call &call() const { return m_call; }
    void setZone(const QTimeZone &zone);
    void setNumbersMasked(bool masked);
    /// The call as `zoommatectl call` tells it.
    void copyAsText();
    StoryView &view() { return *m_view; }
    BoardTable &table() { return *m_table; }
    FigureStrip &figures() { return *m_strip; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const Result<Call> &call);
    void fill();
    void place();
    void dress();

    engine::StoreReader &m_reader;
    const Theme &m_theme;
    const Clock &m_clock;
    StoryStyle m_style;
    CallId m_id;
    Call m_call;
    engine::ReadTicket m_ticket;
    bool m_busy = false;
    QString m_note; ///< of the hovered stretch, else what the numbers were made of
    QAction *m_copy;
    QScrollArea *m_scroll;
    QWidget *m_sheet;
    FigureStrip *m_strip;
    StoryView *m_view;
    Card *m_card;
    ValueTable *m_values;
    RowFilter *m_rows;
    BoardTable *m_table;
    TableFoot *m_foot;
};

} // namespace zm::ui
