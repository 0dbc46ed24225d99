// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/healthfacts.h>

namespace zm::test {

inline Instant at(QStringView time)
{
    return *parseInstant(QStringLiteral("2026-11-24T%1Z").arg(time));
}

inline const Instant now = at(u"14:32:20");

/// A day with one repaired gap, one unknown event and a number that a record changed.
inline engine::HealthFacts usualDay()
{
    engine::HealthFacts facts;
    facts.asOf = now;
    engine::FeedHealth feed;
    feed.status.state = FeedState::Live;
    feed.status.since = at(u"11:42:31");
    feed.connects = 2;
    feed.history = {{at(u"11:42:31"), {}}, {at(u"02:14:31") - 4h, at(u"11:37:19")}};
    facts.feeds = {feed};
    facts.lag = {1000, 900ms, 3400ms};
    facts.events = {
        {QStringLiteral("phone.callee_ringing"), 2196, 12, at(u"08:00:00"), at(u"14:32:13"), true},
        {QStringLiteral("user.presence_status_updated"), 2841, 0, at(u"08:00:00"), at(u"14:32:18"),
         true},
        {QStringLiteral("phone.something_new"), 1, 0, at(u"11:00:00"), at(u"11:32:20"), false},
    };
    engine::RepairHealth gap;
    gap.state = engine::RepairHealth::State::Done;
    gap.from = at(u"11:37:19");
    gap.to = at(u"11:42:31");
    gap.calls = 9;
    gap.missing = 6;
    facts.repairs = {gap};
    facts.rates = {{zoom::RateLabel::Light, 10, 0.8, 0, 0, 0, 0, {}},
                   {zoom::RateLabel::Heavy, 2, 0, 0, 412, 5000, 0, {}}};
    facts.sync.status.finished = at(u"14:30:00");
    facts.sync.agents = 41;
    facts.sync.queues = 6;
    facts.sync.took = 4100ms;
    facts.replaced = {
        120,
        1,
        {{CallId(QStringLiteral("7686398976166803828")), QStringLiteral("wait of Support"),
          QStringLiteral("12"), QStringLiteral("14"), at(u"14:00:00")}}};
    facts.audit.state = engine::AuditHealth::State::Compared;
    facts.audit.numbers = 24;
    facts.audit.equal = 23;
    facts.audit.explained = 1;
    facts.store.path = QStringLiteral("/home/somebody/zoommate.db");
    facts.store.bytes = 1'900'000;
    facts.store.journalRows = 5038;
    facts.clockSkew = 0s;
    facts.secrets = engine::SecretsFrom::Keychain;
    return facts;
}

} // namespace zm::test
