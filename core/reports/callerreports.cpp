// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportrun.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::reports {

namespace {

// An episode may have begun before the range and is closed by a success after it. Whoever has not
// called for a month is a new story.
constexpr std::chrono::hours reach{31 * 24};

QString joined(const QStringList &names)
{
    return names.join(u"; "_s);
}

} // namespace

Result<> runMissedCallers(const ReportRun &run)
{
    MissedCallers callers(run.request.zone, run.request.missed);
    const Result<> read = run.readCalls(run.request.from - reach, run.request.to + reach,
                                        [&](const Call &call) { callers.add(call); });
    if (!read)
        return read;
    const QList<MissedCaller> episodes = callers.episodes();
    for (const MissedCaller &caller : episodes) {
        if (!run.request.holds(caller.firstMissed))
            continue;
        if (!run.request.queues.isEmpty()
            && std::none_of(
                run.request.queues.cbegin(), run.request.queues.cend(), [&](const QString &wanted) {
                    const auto queue = run.inputs.directory.queue(wanted, {}, wanted, wanted);
                    return caller.queues.contains(wanted)
                           || (queue && caller.queues.contains(queue->label()));
                }))
            continue;
        if (!run.request.agents.isEmpty()
            && std::none_of(
                caller.agents.cbegin(), caller.agents.cend(),
                [&](const QString &agent) { return run.request.agents.contains(agent); }))
            continue;
        std::optional<milliseconds> taken;
        if (caller.recoveredAt)
            taken = *caller.recoveredAt - caller.firstMissed;
        Row row{{textCell(caller.number), textCell(caller.name), caller.firstMissed,
                 caller.lastMissed, countCell(caller.attempts()), secondsCell(caller.longestWait),
                 textCell(joined(caller.queues)), countCell(caller.agents.size()),
                 countCell(caller.voicemails.size()),
                 textCell(caller.recovered ? u"recovered"_s : u"open"_s),
                 instantCell(caller.recoveredAt),
                 textCell(caller.recoveredBy.isEmpty() ? QString() : caller.recoveredBy.label()),
                 secondsCell(taken)},
                {}};
        run.explain(row, u"attempts"_s, caller.misses);
        Explanation longest, rang;
        longest.terms = {timeTerm(u"wait"_s, caller.longestWait)};
        longest.calls = {caller.longest};
        run.explain(row, u"longest_wait_seconds"_s, std::move(longest));
        rang.note = u"for each agent the first call that rang there"_s;
        rang.calls = caller.rang;
        run.explain(row, u"rang"_s, std::move(rang));
        run.explain(row, u"voicemail"_s, caller.voicemails);
        if (caller.recovered) {
            Explanation at, recovery;
            at.calls = {caller.recovery};
            run.explain(row, u"recovered_at"_s, std::move(at));
            recovery.terms = {
                timeTerm(u"first miss until the call that closed it"_s, taken.value_or(0ms))};
            recovery.calls = {caller.misses.first(), caller.recovery};
            run.explain(row, u"seconds_to_recover"_s, std::move(recovery));
        }
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

Result<> runRepeatCallers(const ReportRun &run)
{
    RepeatCallers callers(run.request.missed.numbers);
    const Result<> read = run.readCalls([&](const Call &call) {
        if (run.request.holds(call.start) && wantsCall(run.request, call))
            callers.add(call);
    });
    if (!read)
        return read;
    const QList<RepeatCaller> rows = callers.callers();
    for (const RepeatCaller &caller : rows) {
        Row row{{textCell(caller.number), textCell(caller.name), countCell(caller.calls.size()),
                 caller.first, caller.last, textCell(joined(caller.agents)),
                 textCell(joined(caller.queues))},
                {}};
        run.explain(row, u"calls"_s, caller.calls);
        if (const Result<> sent = run.emitRow(std::move(row)); !sent)
            return sent;
    }
    return {};
}

} // namespace zm::reports
