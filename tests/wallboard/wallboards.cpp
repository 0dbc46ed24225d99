// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallboards.h"

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::test {

BoardDelta breachBoard()
{
    BoardDelta board = sample::sampleBoard();
    const Instant now = board.asOf;
    const auto set = [now](QueueRow &row, int free, int reachable, int onCall,
                           std::optional<int> waiting, seconds ringing, int percent) {
        row.free = free;
        row.reachable = reachable;
        row.onCall = onCall;
        row.waiting = waiting;
        row.longestRinging = waiting ? std::optional(now - ringing) : std::nullopt;
        row.today = {};
        row.today.offered = row.today.answered = 100;
        row.today.answeredInTarget = percent;
    };
    for (QueueRow &row : board.queues) {
        if (row.extension == "8001"_L1)
            set(row, 3, 4, 6, 1, 9s, 85);
        else if (row.extension == "8002"_L1)
            set(row, 0, 2, 5, 4, 72s, 76);
        else if (row.extension == "8003"_L1)
            set(row, 2, 3, 7, 2, 38s, 79);
        else if (row.extension == "8004"_L1)
            set(row, 2, 2, 3, {}, 0s, 90);
    }
    board.totals.waiting = 7;
    board.totals.longestRinging = now - 72s;
    board.totals.free = 7;
    board.totals.reachable = 11;
    board.totals.today = {};
    board.totals.today.offered = board.totals.today.answered = 100;
    board.totals.today.answeredInTarget = 82;
    return board;
}

BoardDelta offBoard()
{
    BoardDelta board = sample::sampleBoard();
    board.feed.state = FeedState::Off;
    board.feed.since = sample::now();
    return board;
}

BoardDelta fewAgents(int count)
{
    BoardDelta board = sample::sampleBoard();
    board.agents = board.agents.mid(0, count);
    return board;
}

BoardDelta fewQueues(int count)
{
    BoardDelta board = sample::sampleBoard();
    board.queues = board.queues.mid(0, count);
    return board;
}

QList<ui::WallCaller> wallCallers(int count)
{
    const QStringList queues{u"Customer Care"_s, u"Billing"_s, u"Technical Support"_s};
    QList<ui::WallCaller> callers;
    for (int i = 0; i < count; ++i) {
        ui::WallCaller caller;
        caller.number = u"+4420794609%1"_s.arg(11 + 7 * i, 2, 10, QChar(u'0'));
        caller.first = sample::now() - seconds(9'800 - 1'100 * i);
        caller.tries = 1 + (count - i) % 3;
        caller.queues = {queues[i % queues.size()]};
        if (i % 4 == 1)
            caller.owner = u"Priya Nair"_s;
        callers.append(caller);
    }
    return callers;
}

} // namespace zm::test
