// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/sites.h>
#include <store/directorystore.h>

#include <algorithm>

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
};

Result<QList<Member>> membersOf(store::Database &db, bool agents)
{
    QList<Member> members;
    const auto take = [&members](const auto &each) {
        members.append({each.id.text, each.extension, each.name, each.site});
    };
    if (agents) {
        const auto all = store::DirectoryStore::agents(db, store::Include::All);
        if (!all)
            return Failure(all.error());
        std::ranges::for_each(*all, take);
    } else {
        const auto all = store::DirectoryStore::queues(db, store::Include::All);
        if (!all)
            return Failure(all.error());
        std::ranges::for_each(*all, take);
    }
    return members;
}

bool isAboutAgents(const QString &report)
{
    return report.startsWith("agent-"_L1) || report == "transfers"_L1;
}

} // namespace

Result<QStringList> knownSites(store::Database &db)
{
    QStringList sites;
    for (const bool agents : {true, false}) {
        const auto members = membersOf(db, agents);
        if (!members)
            return Failure(members.error());
        for (const Member &member : *members) {
            if (!member.site.isEmpty() && !sites.contains(member.site, Qt::CaseInsensitive))
                sites.append(member.site);
        }
    }
    sites.sort(Qt::CaseInsensitive);
    return sites;
}

Result<> narrowToSites(store::Database &db, const QStringList &sites,
                       reports::ReportRequest &request)
{
    if (sites.isEmpty())
        return {};
    const auto known = knownSites(db);
    if (!known)
        return Failure(known.error());
    for (const QString &site : sites) {
        if (!known->contains(site, Qt::CaseInsensitive))
            return fail(
                ErrorKind::Invalid,
                known->isEmpty()
                    ? u"Zoom told no sites for this account's agents and queues."_s
                    : u"There is no site \"%1\". There are: %2."_s.arg(site, known->join(u", "_s)));
    }
    const bool agents = isAboutAgents(request.id);
    const auto members = membersOf(db, agents);
    if (!members)
        return Failure(members.error());
    QStringList &named = agents ? request.agents : request.queues;
    QStringList narrowed;
    for (const Member &member : *members) {
        const bool isNamed = named.isEmpty() || named.contains(member.extension)
                             || named.contains(member.id) || named.contains(member.name);
        if (isNamed && sites.contains(member.site, Qt::CaseInsensitive))
            narrowed.append(member.extension.isEmpty() ? member.id : member.extension);
    }
    named = narrowed.isEmpty() ? QStringList{nobody} : narrowed;
    return {};
}

} // namespace zm::engine
