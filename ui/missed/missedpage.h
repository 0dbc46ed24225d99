// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <ui/missed/deskmodel.h>
#include <ui/models/boardmirror.h>
#include <ui/models/listednumber.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QTimer>

#include <alerts/alertlevel.h>

class QComboBox;
class QLabel;
class QPushButton;

namespace zm::ui {

class BoardTable;
class CallerPanel;
class Card;
class DeskDelegate;
class FigureStrip;

/// The desk of missed callers: who waits for a call back, most urgent first, and who came back by
/// themselves. Reads again whenever calls are filed; asks by signals for notes to be kept and
/// numbers to be called. GUI thread.
class MissedPage final : public PageWidget
{
    Q_OBJECT
public:
    enum class Show { Both, Open, Recovered, Mine };
    /// Which episodes the desk holds.
    enum class Range {
        Desk, ///< whose call-back window still runs, and what closed today
        Today,
        Yesterday,
        Week,
        Month
    };

    /// All must outlive the page.
    MissedPage(engine::StoreReader &reader, const BoardMirror &mirror, const Theme &theme,
               const Clock &clock, QWidget *parent = nullptr);
    ~MissedPage() override;

    QString key() const override { return QStringLiteral("missed"); }
    QString title() const override;
    IconId icon() const override { return IconId::Missed; }
    QString subtitle() const override;
    QString searchHint() const override;
    void setSearch(const QString &text) override;
    NavigationMark navigationMark() const override;
    bool isBusy() const override { return !m_read; }
    void tick() override;
    QWidget *firstFocus() override;

    void setZone(const QTimeZone &zone);
    void setNumbersMasked(bool masked);
    /// In whose name callers are taken.
    void setMe(const QString &name);
    void setShow(Show show);
    void setRange(Range range);

    void take();
    void editNote();
    void copyNumber();
    /// The episode the panel shows; null when there is none.
    const engine::DeskRow *selected() const;

    DeskModel &desk() { return *m_desk; }
    BoardTable &openTable() { return *m_open; }
    BoardTable &closedTable() { return *m_closed; }
    CallerPanel &panel() { return *m_panel; }
    FigureStrip &figures() { return *m_strip; }
    /// What stands where there is no row.
    QString emptyText() const;

Q_SIGNALS:
    void callOpened(const zm::CallId &call);
    void noteChanged(const zm::store::CallerNote &note);
    void callRequested(const QString &number);
    /// How many wait for a call back now.
    void openCounted(int open);
    void explainRequested(const zm::ui::ListedNumber &number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The figures of the strip, in their order.
    enum Figures { OpenCallers, Ownerless, OldestCall, Recovered, MedianToRecover };

    void makeCommands();
    void command(const QString &text, const QKeySequence &key, const std::function<void()> &run);
    void read();
    void arrived(const engine::Desk &desk);
    void fill();
    void follow(const BoardTable &table);
    void explainFigure(int figure);
    void explainCell(const engine::DeskRow &row, DeskColumn column);
    void keep(store::CallerNote note, const QString &what);
    void putBack(store::CallerNote note);
    void own(const QString &name);
    void openStory(const BoardTable &table, int row);
    void offerQueues();
    void place();
    void dress();
    QList<engine::DeskRow> wanted(const QList<engine::DeskRow> &rows) const;

    engine::StoreReader &m_reader;
    const BoardMirror &m_mirror;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    QString m_me;
    Show m_show = Show::Both;
    Range m_range = Range::Desk;
    QString m_chosen;             ///< id of the episode in the panel
    QList<engine::DeskRow> m_all; ///< as read, for the mark
    bool m_read = false;
    double m_share = 0; ///< of the first reading
    std::optional<Error> m_error;
    engine::ReadTicket m_ticket;
    bool m_asking = false;
    bool m_again = false;
    QTimer m_gather;

    FigureStrip *m_strip;
    QList<QPushButton *> m_shows;
    QComboBox *m_queues;
    QComboBox *m_ranges;
    Card *m_card;
    QLabel *m_openHead;
    QLabel *m_closedHead;
    QLabel *m_nobody; ///< in place of open rows
    DeskModel *m_desk;
    DeskFilter *m_openRows;
    DeskFilter *m_closedRows;
    BoardTable *m_open;
    BoardTable *m_closed;
    CallerPanel *m_panel;
};

} // namespace zm::ui
