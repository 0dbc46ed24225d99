// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/queuemodel.h>
#include <ui/models/roles.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

bool isText(int column)
{
    return column == int(QueueColumn::Name) || column == int(QueueColumn::Trend);
}

} // namespace

QueueModel::QueueModel(const BoardMirror &mirror, const Clock &clock, QObject *parent)
    : MirrorTable(parent)
    , m_mirror(mirror)
    , m_clock(clock)
{
    const auto apply = [this](const QSet<QueueId> &changed, const QSet<QueueId> &gone) {
        take(changed, gone);
    };
    connect(&mirror, &BoardMirror::queuesChanged, this, apply);
    const QList<QueueId> held = mirror.queues().keys();
    apply(QSet<QueueId>(held.begin(), held.end()), {});
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(QueueColumn::Count);
}

QueueCell QueueModel::cell(int row, QueueColumn column) const
{
    const BoardTime now = time();
    return queueCell(at(row), column, now, m_mirror.alerts().queueMarks(at(row).id, now.now));
}

QueueSums QueueModel::sums() const
{
    QueueSums sums{.totals = m_mirror.totals()};
    for (const AgentRow &agent : m_mirror.agents()) {
        if (agent.queues.isEmpty())
            continue;
        switch (willRing(agent.state)) {
        case WillRing::IfCallsDuringCall:
            ++sums.onCall;
            break;
        case WillRing::No:
            sums.out += agent.state != TileState::WrapUp;
            break;
        case WillRing::DeskPhoneOnly:
        case WillRing::Unknown:
            ++sums.out;
            break;
        default:
            break;
        }
    }
    return sums;
}

QueueCell QueueModel::totals(QueueColumn column) const
{
    return totalsCell(sums(), column, time());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow &row = at(index.row());
    const auto column = QueueColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == QueueColumn::Trend)
            return QString::number(row.today.offered);
        return queueCell(row, column, time()).text;
    case Qt::ToolTipRole:
        return queueExplanation(row, column, time(), m_mirror.alerts().rules());
    case Qt::AccessibleTextRole: {
        const QueueCell shown = cell(index.row(), column);
        const QString alert = shown.alert == AlertLevel::Breach ? tr(", over the limit")
                              : shown.alert == AlertLevel::Warn ? tr(", warning")
                                                                : QString();
        return QString(headerData(index.column(), Qt::Horizontal).toString() + u": "_s
                       + data(index).toString() + alert);
    }
    case Qt::TextAlignmentRole:
        return int((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case SortRole:
        return queueSortValue(row, column);
    case OrderRole: // extensions as numbers: 999 comes before 1000
        return QString(row.extension.rightJustified(12, u'0') + u'\n' + row.name);
    case IdRole:
        return row.id.text;
    case SearchRole:
        return QString(row.name + u'\n' + row.extension);
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == ShortHeadRole && section == int(QueueColumn::Trend))
        return tr("Trend");
    if (role != Qt::DisplayRole)
        return {};
    switch (QueueColumn(section)) {
    case QueueColumn::Name:
        return tr("Queue");
    case QueueColumn::Waiting:
        return tr("≥ Waiting");
    case QueueColumn::Longest:
        return tr("Longest");
    case QueueColumn::Free:
        return tr("Free");
    case QueueColumn::Reachable:
        return tr("Reachable");
    case QueueColumn::OnCall:
        return tr("On call");
    case QueueColumn::Out:
        return tr("Out");
    case QueueColumn::Trend:
        return tr("Offered per half hour");
    case QueueColumn::Offered:
        return tr("Offered");
    case QueueColumn::Answered:
        return tr("Answered");
    case QueueColumn::Abandoned:
        return tr("Abandoned");
    case QueueColumn::Overflow:
        return tr("Overflow");
    case QueueColumn::Voicemail:
        return tr("Voicemail");
    case QueueColumn::ServiceLevel:
        return tr("SL %");
    case QueueColumn::Asa:
        return tr("ASA s");
    case QueueColumn::Aht:
        return tr("AHT");
    case QueueColumn::Count:
        break;
    }
    return {};
}

} // namespace zm::ui
