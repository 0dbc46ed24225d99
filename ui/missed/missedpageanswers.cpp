// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a caller: open, explain, own, note, copy.
#include <ui/missed/callerpanel.h>
#include <ui/missed/missedpage.h>
#include <ui/models/roles.h>
#include <ui/models/timertext.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/figurestrip.h>

#include <QApplication>
#include <QClipboard>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

void MissedPage::explainFigure(int figure)
{
    ListedNumber listed;
    const engine::DeskRow *oldest = nullptr;
    for (const engine::DeskRow &row : m_desk->rows()) {
        const MissedCaller &caller = row.caller;
        const bool open = !caller.recovered;
        if (open && (!oldest || caller.firstMissed < oldest->caller.firstMissed))
            oldest = &row;
        const bool counts = figure == OpenCallers  ? open
                            : figure == Ownerless  ? open && row.note.owner.isEmpty()
                            : figure == OldestCall ? false
                                                   : caller.recovered;
        if (counts)
            listed.calls.append(caller.recovered ? caller.recovery : caller.misses.last());
    }
    if (figure == OldestCall && oldest)
        listed.calls.append(oldest->caller.misses.first());
    listed.number = m_strip->figures().value(figure).number;
    switch (figure) {
    case OpenCallers:
        listed.title = tr("Open missed callers");
        listed.rule = tr("Outside numbers with an unanswered call and no success since. Of each "
                         "caller the list shows the last try.");
        break;
    case Ownerless:
        listed.title = tr("Open without an owner");
        listed.rule = tr("Open missed callers whom nobody has taken. Of each the list shows the "
                         "last try.");
        break;
    case OldestCall:
        listed.title = tr("Oldest first call");
        listed.rule = tr("How long ago the first try of the longest open caller was.");
        break;
    case Recovered:
        listed.title = tr("Recovered");
        listed.rule = tr("Callers who were called back for 5 s or more, or answered when they rang "
                         "again. The list shows the call that closed each.");
        break;
    default:
        listed.title = tr("Median to recover");
        listed.rule =
            tr("Half of the recovered callers waited no longer than this from their first "
               "try to the answer. The list shows the call that closed each.");
    }
    Q_EMIT explainRequested(listed);
}

void MissedPage::explainCell(const engine::DeskRow &row, DeskColumn column)
{
    const MissedCaller &caller = row.caller;
    ListedNumber listed;
    switch (column) {
    case DeskColumn::Tries:
        listed.title = tr("Tries");
        listed.rule = tr("Unanswered calls of this number since it was last reached.");
        listed.number = QString::number(caller.misses.size());
        listed.calls = caller.misses;
        break;
    case DeskColumn::Longest:
        listed.title = tr("Longest wait");
        listed.rule = tr("The longest that this caller waited in one of the tries.");
        listed.number = timerText(caller.longestWait);
        listed.calls = {caller.longest};
        break;
    case DeskColumn::Rang:
        listed.title = tr("Agents rung");
        listed.rule = tr("How many agents the tries rang. For each agent the list shows the first "
                         "try that rang them.");
        listed.number = QString::number(caller.agents.size());
        listed.calls = caller.rang;
        break;
    case DeskColumn::Voicemail:
        if (caller.voicemails.isEmpty())
            return;
        listed.title = tr("Voicemail");
        listed.rule = tr("Tries that ended in a mailbox.");
        listed.number = QString::number(caller.voicemails.size());
        listed.calls = caller.voicemails;
        break;
    default:
        return;
    }
    listed.title += u" · "_s + callerText(caller, m_desk->numbersMasked());
    Q_EMIT explainRequested(listed);
}

const engine::DeskRow *MissedPage::selected() const
{
    const int row = m_desk->rowOf(m_chosen);
    return row < 0 ? nullptr : &m_desk->at(row);
}

void MissedPage::openStory(const BoardTable &table, int row)
{
    const int at = m_desk->rowOf(table.model()->index(row, 0).data(IdRole).toString());
    if (at < 0)
        return;
    const MissedCaller &caller = m_desk->at(at).caller;
    Q_EMIT callOpened(caller.recovered ? caller.recovery : caller.misses.last());
}

void MissedPage::own(const QString &name)
{
    const engine::DeskRow *row = selected();
    if (!row || row->note.owner == name)
        return;
    store::CallerNote note = row->note;
    note.owner = name;
    note.taken = name.isEmpty() ? std::nullopt : std::optional(m_clock.now());
    const QString caller = callerText(row->caller, m_desk->numbersMasked());
    keep(note, name.isEmpty() ? tr("%1 has no owner now.").arg(caller)
               : name == m_me ? tr("%1 is yours.").arg(caller)
                              : tr("%1 is handed over to %2.").arg(caller, name));
}

void MissedPage::take()
{
    if (const engine::DeskRow *row = selected(); row && !row->caller.recovered)
        own(m_me);
}

void MissedPage::keep(store::CallerNote note, const QString &what)
{
    const engine::DeskRow *row = selected();
    if (!m_panel->isEmpty()) // a note is of the caller it was typed for, whoever is chosen by now
        row = &m_desk->at(std::max(0, m_desk->rowOf(DeskModel::idOf(m_panel->row()))));
    if (!row)
        return;
    store::CallerNote before = row->note;
    if (before.number.isEmpty()) {
        before.number = row->caller.number;
        before.firstMissed = row->caller.firstMissed;
    }
    note.number = before.number;
    note.firstMissed = before.firstMissed;
    note.changed = m_clock.now();
    const int at = m_desk->rowOf(DeskModel::idOf(*row));
    m_desk->setNote(at, note);
    Q_EMIT noteChanged(note);
    Q_EMIT undoOffered(what, [this, before] { putBack(before); });
    fill();
}

void MissedPage::putBack(store::CallerNote note)
{
    note.changed = m_clock.now();
    for (int i = 0; i < m_desk->rowCount(); ++i) {
        const engine::DeskRow &row = m_desk->at(i);
        if (row.caller.number == note.number && row.caller.firstMissed <= note.firstMissed
            && note.firstMissed <= row.caller.lastMissed)
            m_desk->setNote(i, note);
    }
    Q_EMIT noteChanged(note);
    fill();
}

void MissedPage::editNote()
{
    if (selected())
        m_panel->editNote();
}

void MissedPage::copyNumber()
{
    if (const engine::DeskRow *row = selected()) {
        QApplication::clipboard()->setText(row->caller.number);
        Q_EMIT messageRaised(tr("Number copied."), AlertLevel::None);
    }
}

} // namespace zm::ui
