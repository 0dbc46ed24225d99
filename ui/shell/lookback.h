// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <engine/storewriter.h>
#include <ui/explain/explainsubject.h>
#include <ui/models/listednumber.h>
#include <ui/theme/theme.h>

#include <QObject>

namespace zm::ui {

class DataPage;
class DayPage;
class ExplainPanel;
class MainWindow;
class MissedPage;
class ReportsPage;
class StoryPage;

/// Gives a window the pages that read from the store, and leads to them from everywhere: a call's
/// story from any list of calls, the calls behind any number, an agent's day. GUI thread.
class LookBack final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this; the window takes the pages.
    LookBack(MainWindow &window, BoardMirror &mirror, engine::StoreReader &reader,
             engine::StoreWriter &writer, const Theme &theme, const Clock &clock);

    void setZone(const QTimeZone &zone);
    /// In whose name callers are taken at the desk.
    void setMe(const QString &name);
    void openCall(const CallId &call);
    void openDay(const AgentId &agent);
    void explain(const ExplainSubject &subject);
    void explainListed(const ListedNumber &number);
    void explainAnswered(const AgentId &agent);
    void closeExplanation();
    /// For pictures: something worth looking at behind "story", "day" or "explain", or one report,
    /// such as "reports/heat-map", "reports/calls/last-week" or
    /// "reports/queue-intervals/today/explain" (or "compare"). False for another word.
    bool openExample(const QString &page);
    /// True while a page in view waits for the store.
    bool isBusy() const;

    StoryPage &story() { return *m_story; }
    MissedPage &missed() { return *m_missed; }
    DayPage &day() { return *m_day; }
    ReportsPage &reports() { return *m_reports; }
    DataPage &data() { return *m_data; }
    ExplainPanel &explanation() { return *m_explain; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What a supervisor added to a missed caller is to be kept.
    void noteChanged(const zm::store::CallerNote &note);
    void callRequested(const QString &number);

private:
    void setNumbersMasked(bool masked);
    void setMasking(bool screens, bool files);
    void showExplanation(QueueColumn column = QueueColumn::Count);
    int askedAt() const;
    void placeExplanation();

    MainWindow &m_window;
    BoardMirror &m_mirror;
    engine::StoreReader &m_reader;
    const Theme &m_theme;
    const Clock &m_clock;
    StoryPage *m_story;
    MissedPage *m_missed;
    DayPage *m_day;
    ReportsPage *m_reports;
    DataPage *m_data;
    ExplainPanel *m_explain;
    QueueColumn m_askedColumn = QueueColumn::Count; ///< of the queues page, else `m_askedAt`
    int m_askedAt = 0;                              ///< where on the stage it was asked
    engine::ReadTicket m_answered;
    engine::ReadTicket m_example;
};

} // namespace zm::ui
