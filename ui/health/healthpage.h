// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/healthfacts.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QTimeZone>

class QGridLayout;
class QScrollArea;

namespace zm::ui {

class FactCard;
class FactTable;
class FeedBar;

/// Whether the numbers can be trusted, and why: feed, lag, requests, sync, database, events, our
/// totals against Zoom's, gaps and their repair. GUI thread.
class HealthPage final : public PageWidget
{
    Q_OBJECT
public:
    HealthPage(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    IconId icon() const override;
    QString subtitle() const override;
    NavigationMark navigationMark() const override;
    QList<QAction *> headActions() const override { return {m_copy}; }
    bool needsBoard() const override { return false; }
    bool isBusy() const override { return !m_told; }
    void tick() override;
    QWidget *firstFocus() override;

    void tell(const engine::HealthFacts &facts);
    void setZone(const QTimeZone &zone);
    void setVersion(const QString &version) { m_version = version; }

Q_SIGNALS:
    void auditRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    /// In one row, or in two where five would cut their numbers.
    void arrangeCards();

    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    QString m_version;
    engine::HealthFacts m_facts;
    bool m_told = false;
    QAction *m_copy;
    QScrollArea *m_scroll;
    QGridLayout *m_cards;
    FeedBar *m_feed;
    FactCard *m_lag;
    FactCard *m_rates;
    FactCard *m_sync;
    FactCard *m_store;
    FactCard *m_safety;
    FactTable *m_events;
    FactTable *m_audit;
    FactTable *m_repairs;
    FactTable *m_replaced;
};

} // namespace zm::ui
