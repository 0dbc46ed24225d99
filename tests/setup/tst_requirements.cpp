// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include <setup/requirements.h>
#include <wire/eventdecoder.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm::setup;

namespace {

/// What an administrator is told to add in Zoom (the eleven events and nine scopes of the set-up).
const QStringList elevenEvents{
    u"user.presence_status_updated"_s,
    u"phone.callee_missed"_s,
    u"phone.callee_rejected"_s,
    u"phone.callee_ended"_s,
    u"phone.caller_ended"_s,
    u"phone.caller_ringing"_s,
    u"phone.caller_connected"_s,
    u"phone.callee_ringing"_s,
    u"phone.callee_answered"_s,
    u"phone.caller_call_log_completed"_s,
    u"phone.callee_call_log_completed"_s,
};
const QStringList nineScopes{
    u"user:read:presence_status:admin"_s, u"phone:read:call:admin"_s,
    u"phone:read:call_log:admin"_s,       u"phone:read:list_call_logs:admin"_s,
    u"phone:read:list_numbers:admin"_s,   u"phone:read:list_users:admin"_s,
    u"phone:read:call_queue:admin"_s,     u"phone:read:list_call_queues:admin"_s,
    u"phone:read:user:admin"_s,
};

} // namespace

class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSetUpsOwnListsComeFirst()
    {
        const auto &events = eventRequirements();
        const auto &scopes = scopeRequirements();
        for (qsizetype i = 0; i < elevenEvents.size(); ++i)
            QCOMPARE(events[i].type, elevenEvents[i]);
        for (qsizetype i = 0; i < nineScopes.size(); ++i)
            QCOMPARE(scopes[i].id, nineScopes[i]);
    }

    void theDecoderKnowsEveryEvent()
    {
        QSet<QString> types;
        for (const EventRequirement &event : eventRequirements()) {
            QVERIFY2(zm::wire::isKnownEvent(event.type), qPrintable(event.type));
            QVERIFY2(!types.contains(event.type), qPrintable(event.type));
            QVERIFY(!event.title.isEmpty() && !event.gives.isEmpty());
            types.insert(event.type);
        }
    }

    void everyEventsScopeIsInTheTable()
    {
        const auto &scopes = scopeRequirements();
        for (const EventRequirement &event : eventRequirements())
            QVERIFY2(std::any_of(scopes.cbegin(), scopes.cend(),
                                 [&](const auto &scope) { return scope.id == event.scope; }),
                     qPrintable(event.scope));
    }

    void whatIsRetiredNamesItsSuccessorAndIsNotRecommended()
    {
        QSet<QString> names;
        for (const EventRequirement &event : eventRequirements())
            names.insert(event.type);
        for (const EventRequirement &event : eventRequirements()) {
            QCOMPARE(!event.successor.isEmpty(), event.need == Need::Retired);
            QVERIFY(event.successor.isEmpty() || names.contains(event.successor));
        }
        QVERIFY(!recommendedScopes().contains(u"phone:read:list_numbers:admin"_s));
        QCOMPARE(recommendedScopes().size(), 8);
        QVERIFY(recommendedEvents().contains(u"phone.callee_call_element_completed"_s));
        QVERIFY(!recommendedEvents().contains(u"phone.callee_call_log_completed"_s));
        QCOMPARE(recommendedEvents().size(), 11);
    }

    void writingScopesAreFound()
    {
        QCOMPARE(writingScopes(nineScopes), QStringList());
        const QStringList writing{u"phone:write:call_queue:admin"_s, u"phone:update:user:admin"_s,
                                  u"phone:delete:call_log:admin"_s, u"user:master"_s};
        QCOMPARE(writingScopes(nineScopes + writing), writing);
    }
};

QTEST_GUILESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
