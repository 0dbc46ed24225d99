// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>
#include <ui/theme/wording.h>
#include <ui/tiles/tiletext.h>

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::TileText)
};

QString numberOf(const AgentRow &row, NumberDisplay numbers)
{
    return numbers == NumberDisplay::Masked ? maskedForScreen(row.other) : plainNumber(row.other);
}

/// The other side of a call that came through no queue: "ext. 2207, Warehouse" inside; outside, the
/// number alone, since a name would undo the mask.
QString otherParty(const AgentRow &row, NumberDisplay numbers)
{
    const QString number = numberOf(row, numbers);
    const bool inside = row.state == TileState::OnCallInternal;
    if (row.otherName.isEmpty() || (!inside && numbers == NumberDisplay::Masked))
        return number.isEmpty() ? Words::tr("number withheld") : number;
    return number.isEmpty() ? row.otherName : number + u", "_s + row.otherName;
}

QString thirdLine(const AgentRow &row, BoardTime time, const QTimeZone &zone, NumberDisplay numbers)
{
    switch (row.state) {
    case TileState::OnQueueCall:
        return row.queue;
    case TileState::Ringing:
        return row.queue.isEmpty() ? Words::tr("direct call") : row.queue;
    case TileState::OnCallIn:
    case TileState::OnCallOut:
    case TileState::OnCallInternal:
    case TileState::Dialling:
        return otherParty(row, numbers);
    case TileState::Hold: {
        const QString party = row.queue.isEmpty() ? otherParty(row, numbers) : row.queue;
        return row.callSince ? party + u", "_s + timerText(*row.callSince, time.now) : party;
    }
    case TileState::OnCallByPresence:
        return Words::tr("seen by presence");
    case TileState::WrapUp:
        if (row.wrapUpUntil && row.since)
            return Words::tr("of %1", "what is left of the wrap-up time")
                .arg(timerText(*row.wrapUpUntil - *row.since));
        return row.queue;
    case TileState::OptedOut:
        return row.memberOf == 1
                   ? Words::tr("1 of 1 queue")
                   : Words::tr("%1 of %n queues", nullptr, row.memberOf).arg(row.optedOut);
    case TileState::NoData:
        return Words::tr("no presence yet");
    case TileState::Idle:
        return Words::tr("shared phone");
    default:
        return row.since ? sinceText(*row.since, time.now, zone) : QString();
    }
}

} // namespace

QString tileTimer(const AgentRow &row, BoardTime time)
{
    return stateTimer(row, time.now, time.stale);
}

TileText tileText(const AgentRow &row, BoardTime time, milliseconds silentFor,
                  const QTimeZone &zone, NumberDisplay numbers)
{
    TileText text;
    text.name = row.name.isEmpty() ? plainNumber(row.extension) : row.name;
    text.word = stateWord(row.state);
    text.timer = tileTimer(row, time);
    text.line3 = time.stale ? Words::tr("%1 old", "age of the last news").arg(timerText(silentFor))
                            : thirdLine(row, time, zone, numbers);
    text.line4 = Words::tr("%n answered today", nullptr, row.answeredToday);
    return text;
}

QString tileStory(const AgentRow &row, BoardTime time, const QTimeZone &zone, NumberDisplay numbers)
{
    QStringList lines;
    QString who = row.name;
    if (!row.extension.isEmpty())
        who += u" · "_s + Words::tr("ext. %1").arg(row.extension);
    if (!row.team.isEmpty())
        who += u" · "_s + row.team;
    lines << who;
    QString state = stateWord(row.state);
    if (row.since)
        state += u" "_s + stateTimer(row, time.now, time.stale) + u", "_s
                 + sinceText(*row.since, time.now, zone);
    lines << state;
    const QString detail = thirdLine(row, time, zone, numbers);
    if (!detail.isEmpty() && (!row.since || detail != sinceText(*row.since, time.now, zone)))
        lines << detail;
    lines << willRingSentence(row.state);
    lines << Words::tr("%n answered today", nullptr, row.answeredToday);
    if (row.sinceAtLeast)
        lines << Words::tr("≥: the beginning lies in a gap or before our first look.");
    if (time.stale)
        lines << Words::tr("The feed is silent. This is how it stood at %1.")
                     .arg(clockTimeSeconds(time.now, zone));
    return lines.join(u'\n');
}

} // namespace zm::ui
