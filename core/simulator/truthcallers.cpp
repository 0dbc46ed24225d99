// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/fields.h>
#include <simulator/recordrow.h>
#include <simulator/truth.h>
#include <simulator/truthcells.h>

#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

/// The same local time on the next working day: the call-back window's end.
Instant windowEnd(Instant missed, const QTimeZone &zone)
{
    QDateTime local = toDateTime(missed, zone).addDays(1);
    while (local.date().dayOfWeek() > 5)
        local = local.addDays(1);
    return fromDateTime(local);
}

} // namespace

Table Truth::missedCallers(const Question &question)
{
    const Centre &centre = m_story.centre();
    struct Episode
    {
        const SimCall *first = nullptr;
        const SimCall *last = nullptr;
        int attempts = 0, voicemails = 0;
        qint64 longest = 0;
        QStringList queues;
        QSet<int> rang;
        std::optional<Instant> recovered;
        int by = -1;
    };
    std::map<QString, Episode> open;
    std::vector<Episode> closed;
    // Successes are looked for beyond the range's end, as far as anything is on record.
    const Instant since = question.since.value_or(question.from);
    for (const SimCall *call : recordedCalls(since, question.asOf, question.asOf)) {
        if (call->kind == CallKind::Internal || call->withheld)
            continue;
        const Leg *answered = firstAnswered(*call);
        if (call->kind == CallKind::Inbound && !answered) {
            if (call->start < since)
                continue;
            Episode &episode = open[call->number];
            if (!episode.first)
                episode.first = call;
            episode.last = call;
            ++episode.attempts;
            episode.voicemails += callResultWord(*call) == "voicemail"_L1;
            episode.longest = std::max(episode.longest, waitSeconds(*call));
            for (const Visit &visit : call->visits) {
                const QString &name = centre.queues()[size_t(visit.queue)].name;
                if (!episode.queues.contains(name))
                    episode.queues.append(name);
            }
            for (const Leg &leg : call->legs) {
                if (leg.outcome != LegOutcome::Busy)
                    episode.rang.insert(leg.agent);
            }
            continue;
        }
        const auto found = open.find(call->number);
        if (!answered || found == open.end())
            continue;
        if (call->kind == CallKind::Outbound
            && wireSeconds(*answered->end) - wireSeconds(*answered->answer) < 5)
            continue;
        Episode &episode = found->second;
        if (*answered->answer <= windowEnd(episode.first->start, centre.zone())) {
            episode.recovered = answered->answer;
            episode.by = answered->agent;
        }
        closed.push_back(episode);
        open.erase(found);
    }
    for (const auto &[number, episode] : open)
        closed.push_back(episode);
    std::sort(closed.begin(), closed.end(),
              [](const Episode &a, const Episode &b) { return a.first->start < b.first->start; });
    Table table{
        QStringLiteral(
            "number,name,first_missed,last_missed,attempts,longest_wait_seconds,queues,rang,"
            "voicemail,state,recovered_at,recovered_by,seconds_to_recover")
            .split(u','),
        {}};
    for (const Episode &episode : closed) {
        if (episode.first->start < question.from || episode.first->start >= question.to)
            continue;
        const bool done = episode.recovered.has_value();
        table.rows.append({episode.first->number, episode.first->callerName,
                           toIsoLocal(episode.first->start, centre.zone()),
                           toIsoLocal(episode.last->start, centre.zone()),
                           QString::number(episode.attempts), QString::number(episode.longest),
                           episode.queues.join(u"; "_s), QString::number(episode.rang.size()),
                           QString::number(episode.voicemails), done ? u"recovered"_s : u"open"_s,
                           done ? toIsoLocal(*episode.recovered, centre.zone()) : QString(),
                           done ? centre.agents()[size_t(episode.by)].name : QString(),
                           done ? QString::number(wireSeconds(*episode.recovered)
                                                  - wireSeconds(episode.first->start))
                                : QString()});
    }
    return table;
}

/// Numbers with two answered inbound calls at most seven days apart.
Table Truth::repeatCallers(const Question &question)
{
    const Centre &centre = m_story.centre();
    std::map<QString, std::vector<const SimCall *>> answered;
    for (const SimCall *call : recordedCalls(question.from, question.to, question.asOf)) {
        if (call->kind == CallKind::Inbound && !call->withheld && call->start >= question.from
            && firstAnswered(*call))
            answered[call->number].push_back(call);
    }
    Table table{
        {u"number"_s, u"name"_s, u"calls"_s, u"first"_s, u"last"_s, u"agents"_s, u"queues"_s}, {}};
    for (const auto &[number, calls] : answered) {
        bool repeats = false;
        for (size_t i = 1; i < calls.size(); ++i)
            repeats = repeats || calls[i]->start - calls[i - 1]->start <= 7 * 24h;
        if (!repeats)
            continue;
        QStringList agents, queues;
        const auto once = [](QStringList &names, const QString &name) {
            if (!names.contains(name))
                names.append(name);
        };
        for (const SimCall *call : calls) {
            for (const Leg &leg : call->legs) {
                if (!leg.outgoing() && leg.answer)
                    once(agents, centre.agents()[size_t(leg.agent)].name);
            }
            for (const Visit &visit : call->visits)
                once(queues, centre.queues()[size_t(visit.queue)].name);
        }
        table.rows.append({number, calls.front()->callerName, QString::number(calls.size()),
                           toIsoLocal(calls.front()->start, centre.zone()),
                           toIsoLocal(calls.back()->start, centre.zone()), agents.join(u"; "_s),
                           queues.join(u"; "_s)});
    }
    return table;
}

} // namespace zm::sim
