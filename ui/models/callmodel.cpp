// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/logging.h>
#include <ui/models/callmodel.h>
#include <ui/models/roles.h>
#include <ui/models/timertext.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

TileState shapeOf(const CallRow &call)
{
    switch (call.step) {
    case CallStep::Ringing:
        return TileState::Ringing;
    case CallStep::Dialling:
        return TileState::Dialling;
    case CallStep::OnHold:
        return TileState::Hold;
    case CallStep::Connected:
        break;
    }
    if (!call.queue.isEmpty())
        return TileState::OnQueueCall;
    switch (call.direction) {
    case CallRow::Direction::Inbound:
        return TileState::OnCallIn;
    case CallRow::Direction::Outbound:
        return TileState::OnCallOut;
    case CallRow::Direction::Internal:
        break;
    }
    return TileState::OnCallInternal;
}

QString stepText(const CallRow &call)
{
    switch (call.step) {
    case CallStep::Ringing:
        return call.ringingAgents > 1
                   ? CallModel::tr("Ringing %n agents", nullptr, call.ringingAgents)
                   : CallModel::tr("Ringing");
    case CallStep::Dialling:
        return CallModel::tr("Dialling");
    case CallStep::OnHold:
        return CallModel::tr("On hold");
    case CallStep::Connected:
        break;
    }
    if (!call.queue.isEmpty())
        return CallModel::tr("On queue call");
    switch (call.direction) {
    case CallRow::Direction::Inbound:
        return CallModel::tr("On call in");
    case CallRow::Direction::Outbound:
        return CallModel::tr("On call out");
    case CallRow::Direction::Internal:
        break;
    }
    return CallModel::tr("On call internal");
}

QString directionText(CallRow::Direction direction)
{
    switch (direction) {
    case CallRow::Direction::Inbound:
        return CallModel::tr("in");
    case CallRow::Direction::Outbound:
        return CallModel::tr("out");
    case CallRow::Direction::Internal:
        break;
    }
    return CallModel::tr("internal");
}

CallModel::CallModel(const BoardMirror &mirror, const Clock &clock, QObject *parent)
    : MirrorTable(parent)
    , m_mirror(mirror)
    , m_clock(clock)
{
    const auto apply = [this](const QSet<CallId> &changed, const QSet<CallId> &gone) {
        take(changed, gone);
    };
    connect(&mirror, &BoardMirror::callsChanged, this, apply);
    const QList<CallId> held = mirror.calls().keys();
    apply(QSet<CallId>(held.begin(), held.end()), {});
}

int CallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void CallModel::setNumbersMasked(bool masked)
{
    if (std::exchange(m_masked, masked) != masked)
        tellAll();
}

QString CallModel::partyText(const QString &number, const QString &name) const
{
    if (!name.isEmpty())
        return name;
    if (number.isEmpty())
        return tr("Withheld");
    if (number.size() < 7) // an extension: nobody dials it from outside
        return tr("ext. %1").arg(number);
    return m_masked ? maskedNumber(number) : number;
}

QString CallModel::text(const CallRow &call, int column) const
{
    switch (column) {
    case From:
        return partyText(call.from, call.fromName);
    case To:
        return partyText(call.to, call.toName);
    case Queue:
        return call.queue;
    case Direction:
        return directionText(call.direction);
    case Step:
        return stepText(call);
    case Agent:
        return call.agent;
    case Elapsed:
        return timerText(call.started, m_clock.now());
    default:
        return {};
    }
}

QVariant CallModel::sortValue(const CallRow &call, int column) const
{
    if (column == Elapsed)
        return -toMs(call.started); // the older the longer
    const QString value = text(call, column);
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QString CallModel::explanation(const CallRow &call, int column) const
{
    switch (column) {
    case Step:
        return tr("%1 for %2.").arg(stepText(call), timerText(call.since, m_clock.now()));
    case Elapsed:
        return tr("Since the first ring we know of. %1 for %2.")
            .arg(stepText(call), timerText(call.since, m_clock.now()));
    case Agent:
        return call.agent.isEmpty() && call.ringingAgents > 1
                   ? tr("%1 agents ring. The first who answers gets the call.")
                         .arg(call.ringingAgents)
                   : QString();
    default:
        return {};
    }
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallRow &call = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(call, index.column());
    case Qt::ToolTipRole:
        return explanation(call, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString()
                       + u": "_s + text(call, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Elapsed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(call, index.column());
    case OrderRole: // the oldest first
        return QString(QString::number(toMs(call.started)).rightJustified(16, u'0') + u'\n'
                       + call.id.text);
    case IdRole:
        return call.id.text;
    case SearchRole:
        return QStringList{call.from,  call.fromName, call.to,        call.toName,
                           call.queue, call.agent,    stepText(call), directionText(call.direction)}
            .join(u'\n');
    default:
        return {};
    }
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Elapsed ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Queue:
        return tr("Queue");
    case Direction:
        return tr("Direction");
    case Step:
        return tr("Step");
    case Agent:
        return tr("Agent");
    case Elapsed:
        return tr("Elapsed");
    default:
        return {};
    }
}

} // namespace zm::ui
