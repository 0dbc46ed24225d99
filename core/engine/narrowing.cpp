// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/teams.h>
#include <engine/narrowing.h>
#include <store/directorystore.h>
#include <store/teamstore.h>

#include <reports/catalog.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::engine {

namespace {

/// No agent and no queue has it: a list that became empty must not mean all.
const QString nobody = u"-"_s;

struct Member
{
    QString id;
    QString extension;
    QString name;
    QString site;
    QString team;
};

struct Members
{
    QList<Member> agents;
    QList<Member> queues;
};

Result<Members> membersOf(store::Database &db)
{
    const auto agents = store::DirectoryStore::agents(db, store::Include::All);
    const auto queues = store::DirectoryStore::queues(db, store::Include::All);
    const auto teams = store::TeamStore::load(db);
    if (!agents || !queues || !teams)
        return Failure(!agents ? agents.error() : !queues ? queues.error() : teams.error());
    Members members;
    const QHash<AgentId, QString> first = firstQueues(*queues);
    for (const Agent &each : *agents)
        members.agents.append({each.id.text, each.extension, each.name, each.site,
                               teams->of(each, first.value(each.id))});
    for (const CallQueue &each : *queues)
        members.queues.append({each.id.text, each.extension, each.name, each.site, {}});
    return members;
}

QStringList namesIn(const QList<const QList<Member> *> &lists, QString Member::*name)
{
    QStringList names;
    for (const QList<Member> *list : lists) {
        for (const Member &member : *list) {
            if (!(member.*name).isEmpty() && !names.contains(member.*name, Qt::CaseInsensitive))
                names.append(member.*name);
        }
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

Result<> allKnown(const QStringList &asked, const QStringList &known, const QString &kind)
{
    for (const QString &name : asked) {
        if (known.contains(name, Qt::CaseInsensitive))
            continue;
        return fail(ErrorKind::Invalid, known.isEmpty()
                                            ? u"Nobody in this account belongs to a %1."_s.arg(kind)
                                            : u"There is no %1 \"%2\". There are: %3."_s.arg(
                                                  kind, name, known.join(u", "_s)));
    }
    return {};
}

/// Leaves of `named` (empty: all) those whose `group` is among the wanted.
void narrow(QStringList &named, const QList<Member> &members, QString Member::*group,
            const QStringList &wanted)
{
    if (wanted.isEmpty())
        return;
    QStringList left;
    for (const Member &member : members) {
        const bool isNamed = named.isEmpty() || named.contains(member.extension)
                             || named.contains(member.id) || named.contains(member.name);
        if (isNamed && wanted.contains(member.*group, Qt::CaseInsensitive))
            left.append(member.extension.isEmpty() ? member.id : member.extension);
    }
    named = left.isEmpty() ? QStringList{nobody} : left;
}

bool isAboutAgents(const QString &report)
{
    return report.startsWith("agent-"_L1) || report == "transfers"_L1;
}

} // namespace

Result<Groups> knownGroups(store::Database &db)
{
    const auto members = membersOf(db);
    if (!members)
        return Failure(members.error());
    return Groups{namesIn({&members->agents, &members->queues}, &Member::site),
                  namesIn({&members->agents}, &Member::team)};
}

Result<reports::ReportRequest> spelledOut(store::Database &db, reports::ReportRequest request)
{
    if (request.sites.isEmpty() && request.teams.isEmpty())
        return request;
    const auto members = membersOf(db);
    if (!members)
        return Failure(members.error());
    if (const auto known = allKnown(
            request.sites, namesIn({&members->agents, &members->queues}, &Member::site), u"site"_s);
        !known)
        return Failure(known.error());
    if (const auto known =
            allKnown(request.teams, namesIn({&members->agents}, &Member::team), u"team"_s);
        !known)
        return Failure(known.error());
    if (!request.teams.isEmpty() && !reports::readsAgents(request.id))
        return fail(
            ErrorKind::Invalid,
            u"%1 is about queues, which no team narrows. Name queues or a site."_s.arg(request.id));
    if (isAboutAgents(request.id))
        narrow(request.agents, members->agents, &Member::site, request.sites);
    else
        narrow(request.queues, members->queues, &Member::site, request.sites);
    narrow(request.agents, members->agents, &Member::team, request.teams);
    request.sites.clear();
    request.teams.clear();
    return request;
}

} // namespace zm::engine
