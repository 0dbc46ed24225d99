// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agents/agentlist.h>
#include <ui/models/agentarrangement.h>
#include <ui/models/boardmirror.h>
#include <ui/models/localformat.h>
#include <ui/models/timertext.h>
#include <ui/theme/wording.h>

#include <QCoreApplication>
#include <QSet>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::AgentList)
};

QStringList cellsOf(const AgentRow &row, const QTimeZone &zone, Instant now)
{
    const QString lasts = row.since ? timerText(*row.since, now) : QString();
    return {row.name,
            row.extension,
            row.team,
            stateWord(row.state),
            row.since ? clockTime(*row.since, zone) : QString(),
            row.since && row.sinceAtLeast ? u"≥ "_s + lasts : lasts,
            row.queue,
            QString::number(row.answeredToday)};
}

} // namespace

std::unique_ptr<QAbstractItemModel> agentList(const BoardMirror &board,
                                              const AgentArrangement &shown, const QTimeZone &zone,
                                              Instant now)
{
    auto list = std::make_unique<QStandardItemModel>();
    list->setHorizontalHeaderLabels({Words::tr("Agent"), Words::tr("Extension"), Words::tr("Team"),
                                     Words::tr("State"), Words::tr("Since"), Words::tr("Lasts"),
                                     Words::tr("Queue"), Words::tr("Answered today")});
    QSet<AgentId> listed;
    for (const AgentGroup &group : shown.groups()) {
        for (const AgentId &id : group.tiles) {
            const AgentRow *row = board.agent(id);
            if (!row || listed.contains(id))
                continue;
            listed.insert(id);
            QList<QStandardItem *> cells; // the model's from the last line on
            for (const QString &cell : cellsOf(*row, zone, now))
                cells.append(new QStandardItem(cell));
            list->appendRow(cells);
        }
    }
    return list;
}

} // namespace zm::ui
