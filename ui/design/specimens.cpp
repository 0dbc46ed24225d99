// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/design/specimens.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

const QString care = u"Customer Care"_s;
const QString caller = u"+447700900318"_s;

Instant moment()
{
    return *parseInstant(u"2026-11-24T14:32:20Z"_s);
}

AgentRow agent(const QString &team, int number, const QString &name, TileState state, seconds ago)
{
    AgentRow row;
    row.id = AgentId(QString::number(number));
    row.extension = row.id.text;
    row.name = name;
    row.team = team;
    row.state = state;
    row.since = moment() - ago;
    row.answeredToday = number % 19;
    row.memberOf = 2;
    const StateFamily family = familyOf(state);
    if (family == StateFamily::OnCall || family == StateFamily::Ringing
        || state == TileState::Hold) {
        row.callSince = *row.since - (state == TileState::Hold ? 6min : 0min);
        row.other = state == TileState::OnCallInternal ? u"2207"_s : caller;
    }
    if (state == TileState::OnQueueCall || state == TileState::Hold || state == TileState::Ringing
        || state == TileState::WrapUp)
        row.queue = care;
    if (state == TileState::WrapUp) {
        row.since = moment() - 24s;
        row.wrapUpUntil = moment() + 21s;
    }
    if (state == TileState::OptedOut)
        row.optedOut = row.memberOf;
    if (state == TileState::NoData)
        row.since.reset();
    return row;
}

/// Each state once, by name in the order of the alphabet; then what breaks a limit or a line.
QList<AgentRow> agents()
{
    const QString states = u"Every state"_s;
    const QList<std::pair<QString, TileState>> people{
        {u"Amara Okafor"_s, TileState::NoData},
        {u"Benjamin Cohen"_s, TileState::Hold},
        {u"Chloé Bernard"_s, TileState::OnQueueCall},
        {u"Daniel O’Connor"_s, TileState::OnCallIn},
        {u"Eero Virtanen"_s, TileState::OnCallOut},
        {u"Fatima El Idrissi"_s, TileState::OnCallInternal},
        {u"Giulia Romano"_s, TileState::Ringing},
        {u"Haruto Mori"_s, TileState::Dialling},
        {u"Ingrid Solberg"_s, TileState::OnCallByPresence},
        {u"Ji-woo Park"_s, TileState::WrapUp},
        {u"Kwame Mensah"_s, TileState::DoNotDisturb},
        {u"Leila Haddad"_s, TileState::OptedOut},
        {u"Mateus Carvalho"_s, TileState::OutOfOffice},
        {u"Noah van Dijk"_s, TileState::Offline},
        {u"Olena Kovalenko"_s, TileState::InMeeting},
        {u"Pedro Azevedo"_s, TileState::Calendar},
        {u"Rafael Torres"_s, TileState::Busy},
        {u"Siobhán Byrne"_s, TileState::Away},
        {u"Tomasz Wójcik"_s, TileState::Mobile},
        {u"Viktor Szabó"_s, TileState::Free},
        {u"Warehouse desk"_s, TileState::Idle},
    };
    QList<AgentRow> rows;
    for (qsizetype i = 0; i < people.size(); ++i)
        rows << agent(states, 2101 + int(i), people[i].first, people[i].second,
                      seconds(12 + 37 * i % 500));
    rows.last().commonArea = true;
    rows << agent(u"Over a limit"_s, 2131, u"Yuki Tanabe"_s, TileState::OnQueueCall, 16min + 4s)
         << agent(u"Over a limit"_s, 2132, u"Zeynep Kaya"_s, TileState::OnQueueCall, 31min + 8s)
         << agent(u"Over a limit"_s, 2133,
                  u"Maximiliana Wolfeschlegelsteinhausen-Featherstonehaugh"_s,
                  TileState::OnQueueCall, 2h + 34min);
    rows.last().queue = u"Returns, Refunds and Everything Else"_s;
    return rows;
}

struct Mood
{
    QString name;
    int free;
    int onCall;
    std::optional<int> waiting;
    seconds ringing;
    int inTarget; ///< of 100 answered
    int unproven;
};

QueueRow queue(int number, const Mood &mood)
{
    QueueRow row;
    row.id = QueueId(QString::number(8000 + number));
    row.extension = row.id.text;
    row.name = mood.name;
    row.free = mood.free;
    row.reachable = mood.free + 2;
    row.onCall = mood.onCall;
    row.out = 3;
    row.waiting = mood.waiting;
    row.ringing = mood.waiting.value_or(0);
    if (mood.waiting)
        row.longestRinging = moment() - mood.ringing;
    row.today.offered = 108;
    row.today.answered = 100;
    row.today.abandoned = 3;
    row.today.shortAbandoned = 3;
    row.today.overflowed = 4;
    row.today.voicemail = 1;
    row.today.answeredInTarget = mood.inTarget;
    row.today.answeredWaitSeconds = 1400;
    row.today.talkSeconds = 29'800;
    row.today.holdSeconds = 1200;
    row.today.unproven = mood.unproven;
    row.offeredPerHalfHour = QList<int>(48, 0);
    row.usualPerHalfHour = QList<int>(48, 0);
    for (int place = 16; place < 36; ++place) {
        const int usual = 4 + (place * 5 + number) % 7;
        row.usualPerHalfHour[place] = usual;
        row.offeredPerHalfHour[place] = place < 29 ? usual + (place * 3) % 5 - 1 : 0;
    }
    row.offeredPerHalfHour[29] = 2;
    return row;
}

QList<QueueRow> queues()
{
    return {
        queue(1, {care, 3, 6, 1, 9s, 88, 0}),
        queue(2, {u"Billing"_s, 1, 5, 2, 38s, 78, 4}),
        queue(3, {u"Technical Support"_s, 0, 7, 4, 72s, 54, 0}),
        queue(4, {u"Orders & Returns"_s, 2, 1, {}, 0s, 93, 2}),
        queue(5, {u"Returns, Refunds, Payment Plans and Everything Else"_s, 2, 3, 1, 4s, 91, 0}),
        queue(6, {u"Priority Desk"_s, 4, 0, {}, 0s, 97, 0}),
    };
}

BoardDelta board()
{
    BoardDelta all;
    all.reset = true;
    all.asOf = moment();
    all.agents = agents();
    all.queues = queues();
    for (QueueRow &row : all.queues) {
        for (const AgentRow &each : std::as_const(all.agents))
            row.members << each.id;
        all.totals.today += row.today;
    }
    all.totals.agents = int(all.agents.size());
    all.totals.free = 8;
    all.totals.reachable = 13;
    all.totals.waiting = 8;
    all.totals.longestRinging = moment() - 72s;
    all.feed.state = FeedState::Live;
    all.feed.since = moment() - 3h;
    all.feed.lastEvent = moment() - 2s;
    return all;
}

/// The board of a feed that said its last word so long ago.
BoardDelta silentBoard(seconds age)
{
    BoardDelta old = board();
    const auto back = [age](std::optional<Instant> &at) {
        if (at)
            *at -= age;
    };
    for (AgentRow &row : old.agents) {
        back(row.since);
        back(row.callSince);
        back(row.wrapUpUntil);
    }
    for (QueueRow &row : old.queues)
        back(row.longestRinging);
    back(old.totals.longestRinging);
    old.asOf -= age;
    old.feed.state = FeedState::Stale;
    old.feed.since = old.asOf;
    old.feed.lastEvent = old.asOf;
    return old;
}

} // namespace

Specimens::Specimens()
    : m_clock(moment())
    , m_zone("Europe/London")
{
    m_live.apply(board());
    m_silent.apply(silentBoard(102s));
    BoardDelta none;
    none.reset = true;
    none.asOf = moment();
    none.feed = board().feed;
    m_empty.apply(none);
}

} // namespace zm::ui
