// SPDX-License-Identifier: GPL-3.0-or-later
#include <alerts/rules.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::alerts {

namespace {

const std::array<QLatin1StringView, ruleCount> keys{
    "oldest-ring"_L1, "free-agents"_L1,    "service-level"_L1, "abandon-rate"_L1, "in-call"_L1,
    "away"_L1,        "do-not-disturb"_L1, "open-missed"_L1,   "feed-silent"_L1};

} // namespace

Scope scopeOf(RuleId rule)
{
    return rule <= RuleId::AbandonRate    ? Scope::Queue
           : rule <= RuleId::DoNotDisturb ? Scope::Agent
                                          : Scope::Account;
}

Unit unitOf(RuleId rule)
{
    switch (rule) {
    case RuleId::FreeAgents:
        return Unit::Agents;
    case RuleId::ServiceLevel:
        return Unit::Points;
    case RuleId::AbandonRate:
        return Unit::Percent;
    case RuleId::OpenMissed:
        return Unit::Callers;
    default:
        return Unit::Seconds;
    }
}

QString keyOf(RuleId rule)
{
    return keys[size_t(rule)];
}

std::optional<RuleId> ruleFrom(QStringView key)
{
    for (int i = 0; i < ruleCount; ++i)
        if (key == keys[size_t(i)])
            return RuleId(i);
    return {};
}

} // namespace zm::alerts
