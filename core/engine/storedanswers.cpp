// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/auditor.h>
#include <engine/linecalls.h>
#include <engine/narrowing.h>
#include <engine/storedanswers.h>
#include <engine/storedcalls.h>
#include <engine/summarycalls.h>
#include <store/database.h>
#include <store/directorystore.h>
#include <store/factstore.h>

#include <QHash>

#include <calls/assemble.h>
#include <calls/grouping.h>
#include <reports/runreport.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// Ids looked up by one statement.
constexpr qsizetype chunk = 200;

/// Reports that count states need the state log, the others are spared its reading.
bool readsStates(const QString &report)
{
    return report == "agent-states"_L1 || report == "coverage"_L1;
}

} // namespace

CallLine lineOf(const Call &call)
{
    QStringList rang;
    for (const Leg &leg : call.legs) {
        if (leg.isOffer() && leg.outcome != Outcome::Busy && !rang.contains(leg.agent.label()))
            rang.append(leg.agent.label());
    }
    return {call.id,
            call.start,
            call.direction,
            call.from,
            call.fromName,
            call.to,
            call.toName,
            call.visits.isEmpty() ? QString() : call.lastQueue().label(),
            call.agent().isEmpty() ? QString() : call.agent().label(),
            call.result,
            call.word,
            call.wait(),
            call.talk(),
            call.provisional,
            rang,
            call.hasVoicemail};
}

Result<DirectoryView> listedDirectory(store::Database &db)
{
    const auto agents = store::DirectoryStore::agents(db, store::Include::All);
    if (!agents)
        return Failure(agents.error());
    const auto queues = store::DirectoryStore::queues(db, store::Include::All);
    if (!queues)
        return Failure(queues.error());
    return DirectoryView(*agents, *queues);
}

namespace {

/// Gathers what the report reads and gives it to `run`, which takes the request, spelled out, and
/// ReportInputs.
template <class Run>
auto withInputs(store::Database &db, const reports::ReportRequest &asked, const Progress &progress,
                Run run)
    -> std::invoke_result_t<Run &, const reports::ReportRequest &, const reports::ReportInputs &>
{
    const auto spelled = spelledOut(db, asked);
    if (!spelled)
        return Failure(spelled.error());
    const reports::ReportRequest &request = *spelled;
    const auto listed = listedDirectory(db);
    if (!listed)
        return Failure(listed.error());
    if (reports::countsOnly(request.id)) {
        SummaryCalls calls(db, *listed);
        return run(request, reports::ReportInputs{calls, *listed, {}, {}, progress});
    }
    if (request.id == "calls"_L1 || request.id == "call-legs"_L1) {
        LineCalls calls(db, *listed);
        return run(request, reports::ReportInputs{calls, *listed, {}, {}, progress});
    }
    const milliseconds around = namesAround(*listed);
    const auto directory = storedDirectory(db, request.from - around, request.to + around);
    if (!directory)
        return Failure(directory.error());
    StoredCalls calls(db, *directory);
    reports::ReportInputs inputs{calls, *directory, {}, {}, progress};
    if (readsStates(request.id)) {
        auto states = storedStates(db, *directory, request.from, request.to);
        if (!states)
            return Failure(states.error());
        inputs.states = std::move(*states);
    }
    if (request.id == "coverage"_L1) {
        auto seats = storedSeats(db, *directory, request.from, request.to);
        if (!seats)
            return Failure(seats.error());
        inputs.seats = std::move(*seats);
    }
    if (request.id == "zoom-audit"_L1) {
        auto audit = storedAudit(db, *directory, request.from, request.to);
        if (!audit)
            return Failure(audit.error());
        inputs.zooms = std::move(audit->zooms);
        inputs.unread = std::move(audit->unread);
    }
    return run(request, inputs);
}

} // namespace

Result<> storedReport(store::Database &db, const reports::ReportRequest &request,
                      reports::RowSink &sink, const Progress &progress)
{
    return withInputs(
        db, request, progress,
        [&](const reports::ReportRequest &asked, const reports::ReportInputs &inputs) {
            return reports::run(asked, inputs, sink);
        });
}

Result<reports::ReportTable> storedReport(store::Database &db,
                                          const reports::ReportRequest &request,
                                          const Progress &progress, qint64 mostRows)
{
    return withInputs(
        db, request, progress,
        [&](const reports::ReportRequest &asked, const reports::ReportInputs &inputs) {
            return reports::run(asked, inputs, mostRows);
        });
}

Result<QList<CallLine>> storedLines(store::Database &db, const QList<CallId> &ids)
{
    auto directory = listedDirectory(db);
    if (!directory)
        return Failure(directory.error());
    QHash<CallId, CallLine> known;
    for (qsizetype from = 0; from < ids.size(); from += chunk) {
        const QList<CallId> some = ids.mid(from, chunk);
        QStringList aliases;
        for (const CallId &id : some)
            aliases.append(aliasOf(id));
        const auto keys = store::FactStore::find(db, aliases);
        if (!keys)
            return Failure(keys.error());
        const auto groups = store::FactStore::load(db, keys->values());
        if (!groups)
            return Failure(groups.error());
        QHash<QString, CallLine> byKey;
        for (const store::FactGroup &group : *groups) {
            const auto facts = CallFacts::fromBytes(group.facts);
            if (!facts)
                continue;
            directory->learn(*facts);
            byKey.insert(group.key, lineOf(assemble(*facts, *directory)));
        }
        for (const CallId &id : some) {
            const auto line = byKey.constFind(keys->value(aliasOf(id)));
            if (line != byKey.cend())
                known.insert(id, *line);
        }
    }
    QList<CallLine> lines;
    for (const CallId &id : ids) {
        if (const auto line = known.constFind(id); line != known.cend())
            lines.append(*line);
    }
    return lines;
}

Result<Explained> explained(store::Database &db, const ExplainRequest &request,
                            const Progress &progress)
{
    reports::ReportRequest report = request.line.cells.isEmpty()
                                        ? request.report
                                        : reports::narrowedTo(request.report, request.line);
    report.explain = true;
    const auto table = storedReport(db, report, progress);
    if (!table)
        return Failure(table.error());
    const int column = table->info.columnOf(request.column);
    if (column < 0)
        return fail(ErrorKind::Invalid, u"There is no column "_s + request.column + u'.');
    Explained answer;
    answer.column = table->info.columns[column];
    const auto found = std::ranges::find_if(table->rows, [&](const reports::Row &line) {
        return request.line.cells.isEmpty() || reports::isSameLine(table->info, line, request.line);
    });
    if (found == table->rows.cend())
        return answer;
    const reports::Row &row = *found;
    answer.value = row.cells[column];
    const reports::Explanation behind = row.behind.value(column);
    answer.inputs = behind.inputs();
    answer.stays = behind.stays;
    auto lines = storedLines(db, behind.calls);
    if (!lines)
        return Failure(lines.error());
    answer.calls = std::move(*lines);
    std::stable_sort(answer.calls.begin(), answer.calls.end(),
                     [](const CallLine &a, const CallLine &b) { return a.start > b.start; });
    return answer;
}

Result<AgentDay> agentDay(store::Database &db, const AgentRef &agent, Instant from, Instant to,
                          const Progress &progress)
{
    const auto directory = storedDirectory(db, from - reports::longestCall, to);
    if (!directory)
        return Failure(directory.error());
    AgentDay day{agent, from, to, {}, {}};
    const auto states = storedStates(db, *directory, from, to);
    if (!states)
        return Failure(states.error());
    const auto isMeant = [&agent](const AgentRef &other) {
        return other.key() == agent.key() || (!agent.id.isEmpty() && other.id == agent.id);
    };
    std::copy_if(states->cbegin(), states->cend(), std::back_inserter(day.states),
                 [&](const reports::StateSpan &span) { return isMeant(span.agent); });
    std::sort(day.states.begin(), day.states.end(),
              [](const auto &a, const auto &b) { return a.from < b.from; });
    bool cancelled = false;
    StoredCalls calls(db, *directory);
    const auto read = calls.read(from - reports::longestCall, to, [&](const Call &call) {
        for (const Leg &leg : call.legs) {
            if (leg.start < from || leg.start >= to || !isMeant(leg.agent))
                continue;
            // Seen from the agent, the other side of any leg of the call is the outside party.
            const bool outgoing = leg.outgoing;
            day.legs.append(
                {call.id, leg, outgoing ? leg.to : leg.from, outgoing ? leg.toName : leg.fromName});
        }
        cancelled = progress
                    && !progress(double((call.start - from).count()) / double((to - from).count()));
        return !cancelled;
    });
    if (!read)
        return Failure(read.error());
    if (cancelled)
        return fail(ErrorKind::Cancelled, u"The day was not wanted any more."_s);
    std::stable_sort(day.legs.begin(), day.legs.end(),
                     [](const auto &a, const auto &b) { return a.leg.start < b.leg.start; });
    return day;
}

} // namespace zm::engine
