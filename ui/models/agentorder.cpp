// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/agentorder.h>

#include <QStringTokenizer>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

AgentChip chipOf(TileState state)
{
    switch (familyOf(state)) {
    case StateFamily::Free:
        return AgentChip::Free;
    case StateFamily::Ringing:
        return AgentChip::Ringing;
    case StateFamily::OnCall:
        return AgentChip::OnCall;
    case StateFamily::Wrap:
        return AgentChip::Wrap;
    case StateFamily::Away:
        return AgentChip::Away;
    case StateFamily::DoNotDisturb:
        return AgentChip::DoNotDisturb;
    case StateFamily::Offline:
    case StateFamily::Unknown:
        return AgentChip::Offline;
    }
    return AgentChip::Offline;
}

int stateRank(TileState state)
{
    switch (state) {
    case TileState::Free:
        return 0;
    case TileState::Mobile:
        return 1;
    case TileState::Ringing:
        return 2;
    case TileState::OnQueueCall:
    case TileState::OnCallIn:
    case TileState::OnCallOut:
    case TileState::OnCallInternal:
    case TileState::Dialling:
    case TileState::OnCallByPresence:
        return 3;
    case TileState::Hold:
    case TileState::WrapUp:
        return 4;
    case TileState::InMeeting:
    case TileState::Calendar:
    case TileState::Busy:
    case TileState::Away:
        return 5;
    case TileState::OutOfOffice:
        return 6;
    case TileState::DoNotDisturb:
        return 7;
    case TileState::OptedOut:
        return 8;
    case TileState::Idle:
        return 9;
    case TileState::Offline:
        return 10;
    case TileState::NoData:
        return 11;
    }
    return 11;
}

AgentBefore::AgentBefore(AgentOrder order)
    : m_order(order)
{
    m_names.setNumericMode(true);
    m_names.setCaseSensitivity(Qt::CaseInsensitive);
}

bool AgentBefore::operator()(const AgentRow &a, const AgentRow &b) const
{
    if (m_order == AgentOrder::FreeLongest) {
        const int left = stateRank(a.state);
        const int right = stateRank(b.state);
        if (left != right)
            return left < right;
    }
    if (m_order != AgentOrder::Name && a.since != b.since) {
        if (!a.since || !b.since)
            return a.since.has_value(); // unknown times sink
        return *a.since < *b.since;
    }
    if (const int byName = m_names.compare(a.name, b.name))
        return byName < 0;
    return a.id < b.id;
}

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart)
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

bool matches(const AgentRow &row, const QString &foldedSearch)
{
    if (foldedSearch.isEmpty())
        return true;
    const QString text = folded(row.name + u' ' + row.team + u' ' + row.extension);
    for (const QStringView word : QStringTokenizer(foldedSearch, u' ', Qt::SkipEmptyParts))
        if (!text.contains(word))
            return false;
    return true;
}

} // namespace zm::ui
