// SPDX-License-Identifier: GPL-3.0-or-later
#include <store/keyvaluestore.h>
#include <store/teamstore.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace zm::store {

namespace {

const QString factName = u"teams"_s;

} // namespace

Result<Teams> TeamStore::load(Database &db)
{
    const auto kept = KeyValueStore::value(db, factName);
    if (!kept)
        return Failure(kept.error());
    Teams teams;
    if (!*kept)
        return teams;
    const QJsonObject json = QJsonDocument::fromJson((*kept)->toUtf8()).object();
    teams.rule = teamRuleFrom(json.value("rule"_L1).toString()).value_or(teams.rule);
    const QJsonArray named = json.value("teams"_L1).toArray();
    for (const QJsonValue each : named) {
        const QString name = each.toObject().value("name"_L1).toString();
        teams.add(name);
        const QJsonArray agents = each.toObject().value("agents"_L1).toArray();
        for (const QJsonValue agent : agents)
            teams.members.insert(AgentId(agent.toString()), name);
    }
    return teams;
}

Result<> TeamStore::save(Database &db, const Teams &teams)
{
    QJsonArray named;
    for (const QString &name : teams.named) {
        QStringList agents;
        for (auto member = teams.members.cbegin(); member != teams.members.cend(); ++member)
            if (member.value() == name)
                agents.append(member.key().text);
        agents.sort();
        named.append(
            QJsonObject{{u"name"_s, name}, {u"agents"_s, QJsonArray::fromStringList(agents)}});
    }
    const QJsonObject json{{u"rule"_s, wordOf(teams.rule)}, {u"teams"_s, named}};
    return KeyValueStore::set(
        db, factName, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace zm::store
