// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrun.h"

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

Result<> runCalls(const ReportRun &run)
{
    return run.streamCalls([&](const Call &call) -> Result<> {
        if (!run.request.holds(call.start) || !wantsCall(run.request, call))
            return {};
        const QueueRef queue = call.lastQueue();
        const AgentRef agent = call.agent();
        return run.emitRow(
            {{textCell(call.id.text), call.start, instantCell(call.answer), instantCell(call.end),
              textCell(wordOf(call.direction)), textCell(call.from), textCell(call.to),
              textCell(queue.isEmpty() ? QString() : queue.label()),
              textCell(agent.isEmpty() ? QString() : agent.label()),
              textCell(wordOf(call.result, call.word)), secondsCell(call.wait()),
              secondsCell(call.talk()), secondsCell(call.hold()), countCell(call.legs.size()),
              countCell(call.transfersThatWorked()), call.provisional},
             {}});
    });
}

Result<> runCallLegs(const ReportRun &run)
{
    return run.streamCalls([&](const Call &call) -> Result<> {
        if (!run.request.holds(call.start) || !wantsCall(run.request, call))
            return {};
        for (const Leg &leg : call.legs) {
            const Row row{
                {textCell(leg.call.text), countCell(leg.number), leg.start, instantCell(leg.answer),
                 instantCell(leg.end), textCell(leg.event), textCell(leg.from), textCell(leg.to),
                 textCell(leg.agent.label()),
                 textCell(leg.queue.isEmpty() ? QString() : leg.queue.label()),
                 textCell(wordOf(leg.outcome, leg.word)), textCell(leg.reason),
                 secondsCell(leg.wait), secondsCell(leg.talk), secondsCell(leg.hold),
                 textCell(wordOf(leg.source) + (leg.deleted ? u" (deleted)"_s : QString()))},
                {}};
            if (const Result<> sent = run.emitRow(row); !sent)
                return sent;
        }
        return {};
    });
}

Result<> runTransfers(const ReportRun &run)
{
    return run.streamCalls([&](const Call &call) -> Result<> {
        for (const Transfer &transfer : call.transfers) {
            if (!run.request.holds(transfer.time) || !run.request.wants(transfer.from)
                || !wantsCall(run.request, call))
                continue;
            const bool warm = transfer.kind == Transfer::Kind::Warm;
            const Row row{{textCell(call.id.text), transfer.time, textCell(transfer.from.label()),
                           textCell(transfer.to), textCell(warm ? u"warm"_s : u"blind"_s),
                           textCell(transfer.outcomeWord())},
                          {}};
            if (const Result<> sent = run.emitRow(row); !sent)
                return sent;
        }
        return {};
    });
}

} // namespace zm::reports
