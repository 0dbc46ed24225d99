// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrun.h"

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

/// What the line of the call adds up, part by part.
void explainCall(const ReportRun &run, Row &row, const Call &call)
{
    if (!run.request.explain)
        return;
    Explanation wait, talk, hold;
    for (const Visit &visit : call.visits)
        wait.terms.append(timeTerm(visit.queue.label(), visit.wait()));
    if (call.visits.isEmpty())
        wait.terms.append(timeTerm(u"first ring until the answer or the end"_s, call.wait()));
    const bool inbound = call.direction == CallDirection::Inbound;
    QList<CallId> legs, transfers;
    for (const Leg &leg : call.legs) {
        legs.append(leg.call);
        if (!call.counts(leg))
            continue;
        talk.terms.append(timeTerm(leg.agent.label(), leg.talk.value_or(0s)));
        hold.terms.append(timeTerm(leg.agent.label(), leg.hold.value_or(0s)));
    }
    for (const Transfer &transfer : call.transfers) {
        if (transfer.worked())
            transfers.append(call.id);
    }
    for (Explanation *spoken : {&talk, &hold}) {
        if (spoken->terms.isEmpty())
            spoken->terms.append(timeTerm(u"nobody's leg"_s, 0ms));
    }
    talk.note = hold.note = inbound ? u"the called agents' legs"_s : u"the placing leg"_s;
    wait.calls = talk.calls = hold.calls = {call.id};
    run.explain(row, u"wait_seconds"_s, std::move(wait));
    run.explain(row, u"talk_seconds"_s, std::move(talk));
    run.explain(row, u"hold_seconds"_s, std::move(hold));
    run.explain(row, u"legs"_s, legs);
    run.explain(row, u"transfers"_s, transfers);
}

/// Who asks neither for some queues and agents nor for what is behind a number needs no more than
/// lines.
bool listsAll(const ReportRequest &request)
{
    return request.queues.isEmpty() && request.agents.isEmpty() && !request.explain;
}

} // namespace

Result<> runCalls(const ReportRun &run)
{
    const auto emitRecord = [&run](const CallRecord &call, const Call *whole) {
        Row row{{textCell(call.id.text), call.start, instantCell(call.answer),
                 instantCell(call.end), textCell(wordOf(call.direction)), textCell(call.from),
                 textCell(call.to), textCell(call.queue), textCell(call.agent),
                 textCell(call.result), secondsCell(call.wait), secondsCell(call.talk),
                 secondsCell(call.hold), countCell(call.legs), countCell(call.transfers),
                 call.provisional},
                {}};
        if (whole)
            explainCall(run, row, *whole);
        return run.emitRow(std::move(row));
    };
    const ReportRequest &request = run.request;
    if (listsAll(request)) {
        const auto lines =
            run.streamRecords([&](const CallRecord &call) { return emitRecord(call, nullptr); });
        if (!lines)
            return Failure(lines.error());
        if (*lines)
            return {};
    }
    return run.streamCalls([&](const Call &call) -> Result<> {
        if (!request.holds(call.start) || !wantsCall(request, call))
            return {};
        return emitRecord(recordOf(call), &call);
    });
}

Result<> runCallLegs(const ReportRun &run)
{
    const auto emitRecord = [&run](const LegRecord &leg) {
        Row row{{textCell(leg.call.text), countCell(leg.number), leg.start, instantCell(leg.answer),
                 instantCell(leg.end), textCell(leg.event), textCell(leg.from), textCell(leg.to),
                 textCell(leg.agent), textCell(leg.queue), textCell(leg.result),
                 textCell(leg.reason), secondsCell(leg.wait), secondsCell(leg.talk),
                 secondsCell(leg.hold), textCell(leg.source)},
                {}};
        if (run.request.explain) {
            const auto told = [&](const QString &column, const QString &what,
                                  const std::optional<seconds> &span) {
                if (!span)
                    return;
                Explanation behind;
                behind.terms = {timeTerm(what, *span)};
                behind.note = u"told by "_s + leg.source;
                behind.calls = {leg.call};
                run.explain(row, column, std::move(behind));
            };
            told(u"wait_seconds"_s, u"wait"_s, leg.wait);
            told(u"talk_seconds"_s, u"talk"_s, leg.talk);
            told(u"hold_seconds"_s, u"hold"_s, leg.hold);
        }
        return run.emitRow(std::move(row));
    };
    if (listsAll(run.request)) {
        const auto lines = run.streamLegRecords(emitRecord);
        if (!lines)
            return Failure(lines.error());
        if (*lines)
            return {};
    }
    return run.streamCalls([&](const Call &call) -> Result<> {
        if (!run.request.holds(call.start) || !wantsCall(run.request, call))
            return {};
        for (const LegRecord &leg : legRecordsOf(call)) {
            if (const Result<> sent = emitRecord(leg); !sent)
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
