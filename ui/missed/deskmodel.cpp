// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/missed/deskmodel.h>
#include <ui/models/localformat.h>
#include <ui/models/roles.h>
#include <ui/models/timertext.h>
#include <ui/theme/wording.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

QString agoText(Instant at, Instant now)
{
    const milliseconds age = now - at;
    return age < 1h ? ageText(age) : timerText(age);
}

} // namespace

double timeLeftShare(const engine::DeskRow &row, Instant now)
{
    const double whole = double((row.due - row.caller.firstMissed).count());
    return whole > 0 ? std::clamp(double((row.due - now).count()) / whole, 0.0, 1.0) : 0;
}

double deskPriority(const engine::DeskRow &row, Instant now)
{
    return std::min(row.caller.attempts(), 5) + 2 * (1 - timeLeftShare(row, now));
}

int priorityBars(double priority)
{
    return priority >= 3 ? 3 : priority >= 2 ? 2 : 1;
}

QString timeLeftText(const engine::DeskRow &row, Instant now)
{
    if (now > row.due)
        return DeskModel::tr("over by %1").arg(agoText(row.due, now));
    return agoText(now, row.due);
}

QString callerText(const MissedCaller &caller, bool masked)
{
    if (!caller.name.isEmpty())
        return caller.name;
    return masked ? maskedForScreen(caller.number) : plainNumber(caller.number);
}

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (initials.isEmpty() || &word == &words.last())
            initials += word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    }
    return initials;
}

DeskSums sumsOf(const QList<engine::DeskRow> &rows)
{
    DeskSums sums;
    QList<milliseconds> taken;
    for (const engine::DeskRow &row : rows) {
        if (row.caller.recovered) {
            ++sums.recovered;
            taken.append(*row.caller.recoveredAt - row.caller.firstMissed);
            continue;
        }
        ++sums.open;
        sums.ownerless += row.note.owner.isEmpty();
        if (!sums.oldest || row.caller.firstMissed < *sums.oldest)
            sums.oldest = row.caller.firstMissed;
    }
    std::sort(taken.begin(), taken.end());
    if (!taken.isEmpty()) {
        const qsizetype middle = taken.size() / 2;
        sums.medianToRecover =
            taken.size() % 2 ? taken[middle] : (taken[middle - 1] + taken[middle]) / 2;
    }
    return sums;
}

DeskModel::DeskModel(const Clock &clock, QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_zone(std::move(zone))
{}

QString DeskModel::idOf(const engine::DeskRow &row)
{
    return row.caller.number + u' ' + QString::number(toMs(row.caller.firstMissed));
}

int DeskModel::rowOf(const QString &id) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (idOf(m_rows[i]) == id)
            return i;
    return -1;
}

void DeskModel::setRows(const QList<engine::DeskRow> &rows)
{
    // Both lists are by first miss and number: one walk finds what came, went and changed.
    const auto before = [](const engine::DeskRow &a, const engine::DeskRow &b) {
        return std::tie(a.caller.firstMissed, a.caller.number)
               < std::tie(b.caller.firstMissed, b.caller.number);
    };
    int at = 0;
    for (const engine::DeskRow &row : rows) {
        while (at < m_rows.size() && before(m_rows[at], row)) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
        if (at < m_rows.size() && !before(row, m_rows[at])) {
            if (m_rows[at] != row) {
                m_rows[at] = row;
                Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
            }
        } else {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
        }
        ++at;
    }
    if (at < m_rows.size()) {
        beginRemoveRows({}, at, int(m_rows.size()) - 1);
        m_rows.resize(at);
        endRemoveRows();
    }
}

void DeskModel::setNote(int row, const store::CallerNote &note)
{
    m_rows[row].note = note;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void DeskModel::setNumbersMasked(bool masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

void DeskModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

int DeskModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeskModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(DeskColumn::Count);
}

QString DeskModel::text(const engine::DeskRow &row, DeskColumn column) const
{
    const MissedCaller &caller = row.caller;
    switch (column) {
    case DeskColumn::Priority:
        return caller.recovered ? tr("recovered")
                                : QString::number(priorityBars(deskPriority(row, now())));
    case DeskColumn::Caller:
        return callerText(caller, m_masked);
    case DeskColumn::Tries:
        return QString::number(caller.attempts());
    case DeskColumn::Last:
        return clockTime(caller.lastMissed, m_zone);
    case DeskColumn::Longest:
        return timerText(caller.longestWait);
    case DeskColumn::Queue:
        if (caller.queues.isEmpty())
            return tr("direct");
        return caller.queues.size() == 1
                   ? caller.queues.first()
                   : u"%1 +%2"_s.arg(caller.queues.first()).arg(caller.queues.size() - 1);
    case DeskColumn::Rang:
        return QString::number(caller.agents.size());
    case DeskColumn::Voicemail:
        return caller.voicemails.isEmpty() ? QString() : QString::number(caller.voicemails.size());
    case DeskColumn::Left:
        return caller.recovered ? QString() : timeLeftText(row, now());
    case DeskColumn::Owner:
        return caller.recovered ? caller.recoveredBy.label() : row.note.owner;
    case DeskColumn::Count:
        break;
    }
    return {};
}

QVariant DeskModel::sortValue(const engine::DeskRow &row, DeskColumn column) const
{
    switch (column) {
    case DeskColumn::Priority:
        return deskPriority(row, now());
    case DeskColumn::Tries:
        return row.caller.attempts();
    case DeskColumn::Last:
        return toMs(row.caller.lastMissed);
    case DeskColumn::Longest:
        return qint64(row.caller.longestWait.count());
    case DeskColumn::Rang:
        return int(row.caller.agents.size());
    case DeskColumn::Voicemail:
        return row.caller.voicemails.isEmpty() ? QVariant()
                                               : QVariant(row.caller.voicemails.size());
    case DeskColumn::Left:
        return toMs(row.due);
    default: {
        const QString words = text(row, column);
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    }
}

QString DeskModel::whole(const engine::DeskRow &row) const
{
    const MissedCaller &caller = row.caller;
    QString words = callerText(caller, m_masked) + u", "_s
                    + tr("%n tries", nullptr, caller.attempts()) + u", "_s
                    + tr("last %1").arg(clockTime(caller.lastMissed, m_zone)) + u", "_s
                    + tr("waited up to %1").arg(timerText(caller.longestWait));
    if (!caller.queues.isEmpty())
        words += u", "_s + caller.queues.join(u", "_s);
    if (caller.recovered)
        words += u", "_s + tr("recovered by %1").arg(caller.recoveredBy.label());
    else
        words += u", "_s + tr("time left %1").arg(timeLeftText(row, now()));
    if (!row.note.owner.isEmpty())
        words += u", "_s + tr("owner %1").arg(row.note.owner);
    return words;
}

QVariant DeskModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const engine::DeskRow &row = m_rows[index.row()];
    const auto column = DeskColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return column == DeskColumn::Priority ? whole(row) : text(row, column);
    case Qt::ToolTipRole:
        switch (column) {
        case DeskColumn::Priority:
            return tr("Urgency by the number of tries and by how much of the call-back window is "
                      "gone.");
        case DeskColumn::Queue:
            return row.caller.queues.join(u", "_s);
        case DeskColumn::Rang:
            return tr("%n agents' phones rang.", nullptr, int(row.caller.agents.size()));
        case DeskColumn::Voicemail:
            return !row.caller.voicemails.isEmpty() ? tr("%n tries ended in voicemail.", nullptr,
                                                         int(row.caller.voicemails.size()))
                                                    : QString();
        case DeskColumn::Left:
            return tr("The call-back window ends %1.").arg(weekdayClock(row.due, m_zone));
        default:
            return text(row, column);
        }
    case Qt::TextAlignmentRole:
        switch (column) {
        case DeskColumn::Tries:
        case DeskColumn::Longest:
        case DeskColumn::Rang:
            return int(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        }
    case SortRole:
        return sortValue(row, column);
    case OrderRole:
        return row.caller.recovered ? -double(toMs(*row.caller.recoveredAt))
                                    : -deskPriority(row, now()) * 1e14 + double(toMs(row.due));
    case IdRole:
        return idOf(row);
    case SearchRole:
        return QStringList{row.caller.name, row.caller.number, row.note.note, row.note.owner,
                           row.caller.queues.join(u' ')}
            .join(u' ');
    default:
        return {};
    }
}

QVariant DeskModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = DeskColumn(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == DeskColumn::Tries || column == DeskColumn::Longest
                           || column == DeskColumn::Rang;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case DeskColumn::Caller:
        return tr("Caller");
    case DeskColumn::Tries:
        return tr("Tries");
    case DeskColumn::Last:
        return tr("Last");
    case DeskColumn::Longest:
        return tr("Longest");
    case DeskColumn::Queue:
        return tr("Queue");
    case DeskColumn::Rang:
        return tr("Rang");
    case DeskColumn::Left:
        return tr("Time left");
    case DeskColumn::Owner:
        return tr("Owner");
    default:
        return {};
    }
}

DeskFilter::DeskFilter(const DeskModel &desk, bool recovered, QObject *parent)
    : RowFilter(parent)
    , m_desk(desk)
    , m_recovered(recovered)
{}

void DeskFilter::setOwner(const QString &owner)
{
    if (std::exchange(m_owner, owner) != owner)
        invalidateFilter();
}

void DeskFilter::setQueue(const QString &queue)
{
    if (std::exchange(m_queue, queue) != queue)
        invalidateFilter();
}

bool DeskFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const engine::DeskRow &row = m_desk.at(sourceRow);
    if (row.caller.recovered != m_recovered)
        return false;
    if (!m_owner.isEmpty() && row.note.owner != m_owner)
        return false;
    if (!m_queue.isEmpty() && !row.caller.queues.contains(m_queue))
        return false;
    return RowFilter::filterAcceptsRow(sourceRow, sourceParent);
}

} // namespace zm::ui
