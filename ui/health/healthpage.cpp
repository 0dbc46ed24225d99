// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/health/factcard.h>
#include <ui/health/facttable.h>
#include <ui/health/feedbar.h>
#include <ui/health/healthpage.h>
#include <ui/health/healthtexts.h>
#include <ui/shell/focusring.h>

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr int fiveCardsWide = 1300;

QList<FactCard::Bar> barsOf(const engine::HealthFacts &facts, const QTimeZone &zone)
{
    QList<FactCard::Bar> bars;
    for (const zoom::RateUsage &usage : facts.rates) {
        const double allowed =
            usage.perDayAllowed > 0 ? usage.perDayAllowed : usage.perSecondAllowed;
        const double used = usage.perDayAllowed > 0 ? usage.today : usage.perSecondUsed;
        bars.append({zoom::nameOf(usage.label), rateSentence(usage, zone),
                     allowed > 0 ? used / allowed : 0,
                     usage.blockedUntil ? AlertLevel::Warn : AlertLevel::None});
    }
    return bars;
}

} // namespace

HealthPage::HealthPage(const Theme &theme, const Clock &clock, QWidget *parent)
    : PageWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_zone(QTimeZone::systemTimeZone())
    , m_copy(new QAction(tr("Copy diagnostics"), this))
    , m_scroll(new QScrollArea)
    , m_feed(new FeedBar(theme))
    , m_lag(new FactCard(theme, tr("Lag")))
    , m_rates(new FactCard(theme, tr("Requests to Zoom")))
    , m_sync(new FactCard(theme, tr("Last sync")))
    , m_store(new FactCard(theme, tr("Database")))
    , m_safety(new FactCard(theme, tr("Safety")))
    , m_events(new FactTable(theme, tr("Events"),
                             {{{200, 120, 3}, false}, {{70, 50, 0}, true}, {{80, 60, 0}, true}}))
    , m_audit(new FactTable(theme, tr("Our totals against Zoom's"),
                            {{{300, 160, 2}, false}, {{100, 60, 1}, true}}))
    , m_repairs(new FactTable(theme, tr("Gaps and repair"),
                              {{{170, 130, 1}, false},
                               {{100, 80, 0}, false},
                               {{70, 50, 0}, true},
                               {{220, 140, 2, 16}, false}}))
    , m_replaced(new FactTable(
          theme, tr("Live numbers that records changed"),
          {{{80, 70, 0}, false}, {{260, 160, 2}, false}, {{80, 60, 1}, true}, {{80, 60, 1}, true}}))
{
    connect(m_copy, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(diagnosticsText(m_facts, m_version));
        Q_EMIT messageRaised(tr("The diagnostics are on the clipboard. They hold no secrets, names "
                                "or numbers."),
                             AlertLevel::None);
    });
    addAction(m_copy);
    auto *audit = new QAction(tr("Compare with Zoom's totals now"), this);
    connect(audit, &QAction::triggered, this, &HealthPage::auditRequested);
    addAction(audit);

    m_cards = new QGridLayout;
    m_cards->setSpacing(theme.px(12));
    arrangeCards();
    auto *right = new QVBoxLayout;
    right->setSpacing(theme.px(12));
    for (FactTable *table : {m_audit, m_repairs, m_replaced})
        right->addWidget(table);
    right->addStretch(1);
    auto *left = new QVBoxLayout;
    left->addWidget(m_events);
    left->addStretch(1);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(theme.px(12));
    tables->addLayout(left, 1);
    tables->addLayout(right, 2);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(sideMargin, topMargin, sideMargin, 16);
    column->setSpacing(theme.px(12));
    column->addWidget(m_feed);
    column->addLayout(m_cards);
    column->addLayout(tables);
    column->addStretch(1);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("Health"));
    FocusRing::ask(*m_scroll, *m_scroll, 0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    refresh();
}

QString HealthPage::key() const
{
    return u"health"_s;
}

QString HealthPage::title() const
{
    return tr("Health");
}

IconId HealthPage::icon() const
{
    return IconId::Health;
}

QString HealthPage::subtitle() const
{
    return worstOf(m_facts) == AlertLevel::None ? tr("all well") : tr("something needs you");
}

PageWidget::NavigationMark HealthPage::navigationMark() const
{
    const AlertLevel worst = worstOf(m_facts);
    return worst == AlertLevel::None ? NavigationMark{} : NavigationMark{u"!"_s, worst};
}

QWidget *HealthPage::firstFocus()
{
    return m_scroll;
}

void HealthPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    refresh();
}

void HealthPage::tell(const engine::HealthFacts &facts)
{
    const AlertLevel before = worstOf(m_facts);
    m_facts = facts;
    m_told = true;
    if (isVisible())
        refresh();
    if (worstOf(facts) != before)
        Q_EMIT headChanged();
}

void HealthPage::tick()
{
    refresh();
}

void HealthPage::resizeEvent(QResizeEvent *event)
{
    PageWidget::resizeEvent(event);
    arrangeCards();
}

void HealthPage::arrangeCards()
{
    // Thirty cells: of five cards in a row, of three, and of the two below them.
    const bool oneRow = width() >= m_theme.px(fiveCardsWide);
    const QList<FactCard *> cards{m_lag, m_rates, m_sync, m_store, m_safety};
    for (int i = 0; i < cards.size(); ++i) {
        const bool below = !oneRow && i >= 3;
        const int span = oneRow ? 6 : below ? 15 : 10;
        m_cards->addWidget(cards[i], below ? 1 : 0, (below ? i - 3 : i) * span, 1, span);
    }
    for (int cell = 0; cell < 30; ++cell)
        m_cards->setColumnStretch(cell, 1);
}

void HealthPage::refresh()
{
    const Instant now = m_clock.now();
    m_feed->tell(m_facts, now, m_zone);
    m_lag->tell(lagCard(m_facts.lag));
    m_rates->tell(barsOf(m_facts, m_zone));
    m_sync->tell(syncCard(m_facts.sync, m_zone));
    m_store->tell(storeCard(m_facts.store));
    m_safety->tell(safetyCard(m_facts));
    m_events->tell(eventTable(m_facts, now));
    m_audit->tell(auditTable(m_facts.audit, m_zone));
    m_repairs->tell(repairTable(m_facts, m_zone));
    m_replaced->tell(replacedTable(m_facts.replaced, m_zone));
}

} // namespace zm::ui
