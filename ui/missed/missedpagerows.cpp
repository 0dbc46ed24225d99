// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's rows: read, filtered, shown.
#include <engine/openmiss.h>
#include <ui/missed/callerpanel.h>
#include <ui/missed/missedpage.h>
#include <ui/models/localformat.h>
#include <ui/models/roles.h>
#include <ui/models/timertext.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/celltext.h>
#include <ui/shell/figurestrip.h>
#include <ui/theme/wording.h>

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>

#include <calls/businessday.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// Far enough back for a call-back window of one business day over a long weekend.
constexpr int deskDays = 5;

Instant startOf(MissedPage::Range range, Instant now, const QTimeZone &zone)
{
    const QDate today = localDay(now, zone);
    switch (range) {
    case MissedPage::Range::Desk:
        return dayStart(today.addDays(-deskDays), zone);
    case MissedPage::Range::Today:
        return dayStart(today, zone);
    case MissedPage::Range::Yesterday:
        return dayStart(today.addDays(-1), zone);
    case MissedPage::Range::Week:
        return dayStart(today.addDays(-6), zone);
    case MissedPage::Range::Month:
        break;
    }
    return dayStart(today.addDays(-29), zone);
}

} // namespace

void MissedPage::offerQueues()
{
    QStringList names;
    for (const QueueRow &queue : m_mirror.queues())
        names << queue.name;
    names.sort(Qt::CaseInsensitive);
    names.prepend(tr("All queues"));
    QStringList known;
    for (int i = 0; i < m_queues->count(); ++i)
        known << m_queues->itemText(i);
    if (known == names)
        return;
    const QString chosen = m_queues->currentText();
    m_queues->clear();
    m_queues->addItems(names);
    m_queues->setCurrentIndex(std::max(0, int(names.indexOf(chosen))));
    QStringList people;
    for (const AgentRow &agent : m_mirror.agents())
        if (!agent.commonArea)
            people << agent.name;
    people.sort(Qt::CaseInsensitive);
    m_panel->setColleagues(people);
    place();
}

void MissedPage::read()
{
    m_gather.stop();
    if (m_asking) { // one at a time: what came meanwhile is asked for after it
        m_again = true;
        return;
    }
    m_asking = true;
    const Instant now = m_clock.now();
    m_ticket = m_reader.desk(
        startOf(m_range, now, m_zone), now + 24h, this,
        [this](const Result<engine::Desk> &desk) {
            m_asking = false;
            if (desk) {
                m_error.reset();
                arrived(*desk);
            } else {
                m_error = desk.error();
                fill();
            }
            if (std::exchange(m_again, false))
                read();
        },
        [this](double share) {
            m_share = share;
            if (!m_read)
                fill();
        });
}

QList<engine::DeskRow> MissedPage::wanted(const QList<engine::DeskRow> &rows) const
{
    if (m_range != Range::Desk)
        return rows;
    const Instant now = m_clock.now();
    const Instant today = dayStart(localDay(now, m_zone), m_zone);
    QList<engine::DeskRow> kept;
    for (const engine::DeskRow &row : rows) {
        const MissedCaller &caller = row.caller;
        if (caller.recovered ? *caller.recoveredAt >= today : engine::isOpenMiss(row, now, today))
            kept.append(row);
    }
    return kept;
}

void MissedPage::arrived(const engine::Desk &desk)
{
    m_read = true;
    m_all = wanted(desk.rows);
    Q_EMIT openCounted(sumsOf(m_all).open);
    m_desk->setRows(m_all);
    fill();
    Q_EMIT headChanged();
}

void MissedPage::fill()
{
    const DeskSums sums = sumsOf(m_desk->rows());
    const alerts::Rule &rule = m_mirror.alerts().rules()[alerts::RuleId::OpenMissed];
    const Instant now = m_clock.now();
    const QString share = sums.all() ? decimalText(100.0 * sums.recovered / sums.all()) : QString();
    m_strip->setFigures(
        {{QString::number(sums.open),
          {},
          sums.open < rule.warn     ? tr("open")
          : sums.open < rule.breach ? tr("open · warning from %1").arg(rule.warn)
                                    : tr("open · limit %1").arg(rule.breach),
          m_mirror.alerts().missedMark(),
          false,
          tr("Outside numbers with an unanswered call and no success since."),
          true},
         {QString::number(sums.ownerless), {}, tr("without an owner"), {}, false, {}, true},
         {sums.oldest ? timerText(*sums.oldest, now) : noValue(),
          {},
          tr("oldest first call"),
          {},
          false,
          {},
          sums.open > 0},
         {QString::number(sums.recovered),
          u' ' + tr("of %1").arg(sums.all()),
          share.isEmpty() ? tr("recovered") : tr("recovered, %1 %").arg(share),
          {},
          false,
          tr("Called back for 5 s or more, or answered when they rang again, by anyone."),
          true},
         {sums.medianToRecover ? ageText(*sums.medianToRecover) : noValue(),
          {},
          tr("median to recover"),
          {},
          false,
          {},
          sums.recovered > 0}});
    const int open = m_openRows->rowCount();
    const int closed = m_closedRows->rowCount();
    m_openHead->setText(tr("Open") + u"  "_s + tr("%1, most urgent first").arg(open));
    m_closedHead->setText(tr("Closed by itself") + u"  "_s
                          + tr("%1, the latest first").arg(closed));

    // The panel follows the chosen episode through every reading, into the closed ones too.
    int row = m_chosen.isEmpty() ? -1 : m_desk->rowOf(m_chosen);
    if (row < 0 && open > 0)
        row = m_openRows->mapToSource(m_openRows->index(0, 0)).row();
    else if (row < 0 && closed > 0)
        row = m_closedRows->mapToSource(m_closedRows->index(0, 0)).row();
    if (row >= 0) {
        m_chosen = DeskModel::idOf(m_desk->at(row));
        const bool recovered = m_desk->at(row).caller.recovered;
        BoardTable *table = recovered ? m_closed : m_open;
        DeskFilter *rows = recovered ? m_closedRows : m_openRows;
        const QModelIndex at = rows->mapFromSource(m_desk->index(row, 0));
        // Not selectRow(), which finds no row for readers from the right.
        if (at.isValid() && table->currentIndex().row() != at.row())
            table->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect
                                                             | QItemSelectionModel::Rows);
        m_panel->show(m_desk->at(row));
    } else {
        m_chosen.clear();
        m_panel->clear();
        m_panel->setMessage(tr("Choose a caller to see every try."));
    }
    place();
    update();
}

void MissedPage::follow(const BoardTable &table)
{
    const QModelIndex index = table.currentIndex();
    if (!index.isValid())
        return;
    const QString id = index.data(IdRole).toString();
    BoardTable *other = &table == m_open ? m_closed : m_open;
    if (other->selectionModel()->hasSelection()) {
        other->selectionModel()->clearSelection();
        other->selectionModel()->clearCurrentIndex();
    }
    m_chosen = id;
    const int row = m_desk->rowOf(id);
    if (row >= 0)
        m_panel->show(m_desk->at(row));
}

QString MissedPage::emptyText() const
{
    if (m_error && !m_read)
        return tr("The missed callers cannot be read now. %1").arg(errorSentence(*m_error, m_zone));
    if (!m_read)
        return tr("Reading a month of calls … %1 %").arg(int(m_share * 100));
    const DeskSums sums = sumsOf(m_desk->rows());
    if (!m_openRows->search().isEmpty() && sums.all() > 0)
        return tr("Nobody matches \"%1\". Clear the search.").arg(m_openRows->search());
    if (m_show == Show::Mine)
        return tr("No caller is yours. Take one with T.");
    if (m_show == Show::Recovered)
        return tr("Nobody came back yet.");
    if (!m_openRows->queue().isEmpty())
        return tr("Nobody of %1 is waiting for a call back.").arg(m_openRows->queue());
    if (sums.recovered > 0)
        return tr("Nobody is waiting for a call back. %n came back.", nullptr, sums.recovered);
    return tr("Nobody is waiting for a call back.");
}

} // namespace zm::ui
