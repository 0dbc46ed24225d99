// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/element.h>
#include <simulator/fields.h>
#include <simulator/story.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace zm;
using namespace zm::sim;
using namespace Qt::Literals::StringLiterals;

namespace {

const Instant tenOClock = *parseInstant(u"2026-11-23T10:00:00Z"); // a Monday

Options small(quint64 seed = 1)
{
    Options options;
    options.seed = seed;
    options.start = tenOClock;
    options.rareTurns = true;
    return options;
}

QJsonObject objectOf(const WireEvent &event)
{
    return QJsonDocument::fromJson(event.body)["payload"_L1]["object"_L1].toObject();
}

} // namespace

class TestSimStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameStoryHoweverAsked();
    void anotherSeedAnotherStory();
    void nobodyTalksTwice_data();
    void nobodyTalksTwice();
    void onlyMembersRingForTheirQueue();
    void eventsComeInOrderAndCausesFirst();
    void everyScriptHappens();
    void everyCallEndsAndIsRecorded();
    void visitsAddUp();
    void aThirdIsOnThePhoneAtThePeak();
    void bodiesAreZooms();
    void arrivalsStop();
    void tenThousandAgents();
};

void TestSimStory::sameSeedSameStoryHoweverAsked()
{
    Story atOnce(small()), inSteps(small());
    const QList<WireEvent> whole = atOnce.eventsBetween(tenOClock, tenOClock + 2h);
    inSteps.dayAt(tenOClock + 33min); // somebody looked ahead
    inSteps.daysBetween(tenOClock - 72h, tenOClock - 60h);
    QList<WireEvent> parts;
    for (Instant t = tenOClock; t < tenOClock + 2h; t += 450s)
        parts += inSteps.eventsBetween(t, t + 450s);
    QVERIFY(whole.size() > 1'000);
    QCOMPARE(parts.size(), whole.size());
    QVERIFY(parts == whole);
}

void TestSimStory::anotherSeedAnotherStory()
{
    Story one(small(1)), two(small(2));
    QVERIFY(one.centre().agents()[0].id != two.centre().agents()[0].id);
    QVERIFY(one.eventsBetween(tenOClock, tenOClock + 5min)
            != two.eventsBetween(tenOClock, tenOClock + 5min));
}

void TestSimStory::nobodyTalksTwice_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestSimStory::nobodyTalksTwice()
{
    QFETCH(int, seed);
    Story story(small(quint64(seed)));
    const Day &day = story.dayAt(tenOClock + 17h);
    struct Talk
    {
        Instant from;
        Instant to;
        const SimCall *call;
    };
    std::vector<std::vector<Talk>> talks(story.centre().agents().size());
    for (const SimCall &call : day.calls()) {
        for (const Leg &leg : call.legs) {
            if (leg.answer)
                talks[size_t(leg.agent)].push_back(
                    {*leg.answer, leg.end.value_or(day.end()), &call});
        }
    }
    int count = 0;
    for (auto &mine : talks) {
        std::sort(mine.begin(), mine.end(),
                  [](const Talk &a, const Talk &b) { return a.from < b.from; });
        for (size_t i = 1; i < mine.size(); ++i) {
            ++count;
            // A consultation runs beside the held call, inside one call.
            if (mine[i].call != mine[i - 1].call)
                QVERIFY2(mine[i].from >= mine[i - 1].to, qPrintable(mine[i].call->id));
        }
    }
    QVERIFY(count > 500);
}

void TestSimStory::onlyMembersRingForTheirQueue()
{
    Story story(small());
    const Day &day = story.dayAt(tenOClock + 8h);
    int rings = 0;
    for (const SimCall &call : day.calls()) {
        for (const Leg &leg : call.legs) {
            if (leg.visit < 0)
                continue;
            const int queue = call.visits[size_t(leg.visit)].queue;
            const auto &members = story.centre().queues()[size_t(queue)].members;
            QVERIFY(std::find(members.begin(), members.end(), leg.agent) != members.end());
            QVERIFY(day.receives(leg.agent, queue, leg.ring));
            ++rings;
        }
    }
    QVERIFY(rings > 500);
}

void TestSimStory::eventsComeInOrderAndCausesFirst()
{
    Story story(small(3));
    const QList<WireEvent> events = story.eventsBetween(tenOClock, tenOClock + 4h);
    QSet<QString> rung, answered;
    Instant before{};
    for (const WireEvent &event : events) {
        QVERIFY(event.at >= before);
        before = event.at;
        const QJsonObject object = objectOf(event);
        const QString leg = object["call_id"_L1].toString() + u'/'
                            + object["callee"_L1]["extension_number"_L1].toVariant().toString()
                            + u'/' + object["callee"_L1]["device_id"_L1].toString();
        if (event.type == "phone.callee_ringing"_L1) {
            rung.insert(leg);
        } else if (event.type == "phone.callee_answered"_L1) {
            if (parseInstant(object["ringing_start_time"_L1].toString()) > tenOClock)
                QVERIFY2(rung.contains(leg), event.body.constData());
            answered.insert(leg);
        } else if (event.type == "phone.callee_ended"_L1
                   && object["handup_result"_L1].toString() == "Call connected"_L1) {
            if (parseInstant(object["answer_start_time"_L1].toString()) > tenOClock)
                QVERIFY2(answered.contains(leg), event.body.constData());
        }
        const auto stamp = QJsonDocument::fromJson(event.body)["event_ts"_L1].toInteger();
        QCOMPARE(stamp, toMs(event.at));
    }
    QVERIFY(answered.size() > 200);
}

void TestSimStory::everyScriptHappens()
{
    Story story(small());
    QHash<LegKind, int> kinds;
    QHash<LegOutcome, int> outcomes;
    QHash<VisitOutcome, int> visits;
    int toQueue = 0, toNumber = 0, toMailbox = 0, overflowOutside = 0, takenBack = 0;
    QSet<QString> watches;
    int withheld = 0, menus = 0, blind = 0, warm = 0, cancelled = 0, twoDevices = 0, again = 0;
    for (const Day *day : story.daysBetween(tenOClock - 96h, tenOClock)) {
        for (const SimCall &call : day->calls()) {
            withheld += call.withheld;
            menus += call.menuUntil.has_value();
            again += call.visits.size() > 1;
            for (const Visit &visit : call.visits)
                ++visits[visit.outcome];
            for (const Leg &leg : call.legs) {
                ++kinds[leg.kind];
                ++outcomes[leg.outcome];
                twoDevices += leg.handsets.size() > 1;
            }
            for (const Transfer &transfer : call.transfers) {
                ++(transfer.warm ? warm : blind);
                cancelled += transfer.outcome == TransferOutcome::Cancelled;
                toQueue += transfer.visit >= 0;
                toNumber += !transfer.toNumber.isEmpty();
                toMailbox += transfer.mailbox;
            }
            overflowOutside += call.onward && call.onward->queue >= 0;
            for (const Leg &leg : call.legs)
                takenBack += leg.takenBack;
            for (const Watch &watch : call.watches)
                watches.insert(watch.word);
        }
    }
    for (const LegKind kind :
         {LegKind::Queue, LegKind::Direct, LegKind::Internal, LegKind::Transfer, LegKind::Consult,
          LegKind::ConsultOut, LegKind::ParkPickUp, LegKind::Outgoing, LegKind::Overflow,
          LegKind::PickUp})
        QVERIFY2(kinds.value(kind) > 0, qPrintable(QString::number(int(kind))));
    for (const LegOutcome outcome :
         {LegOutcome::Answered, LegOutcome::NoAnswer, LegOutcome::Rejected, LegOutcome::Busy,
          LegOutcome::AnsweredByOther, LegOutcome::Abandoned, LegOutcome::Voicemail})
        QVERIFY2(outcomes.value(outcome) > 0, qPrintable(QString::number(int(outcome))));
    for (const VisitOutcome outcome : {VisitOutcome::Answered, VisitOutcome::Abandoned,
                                       VisitOutcome::Overflow, VisitOutcome::Voicemail})
        QVERIFY2(visits.value(outcome) > 0, qPrintable(QString::number(int(outcome))));
    QVERIFY(withheld && menus && blind && warm && cancelled && twoDevices && again);
    QVERIFY(toQueue && toNumber && toMailbox && overflowOutside && takenBack);
    QCOMPARE(watches.size(), 4);
}

void TestSimStory::everyCallEndsAndIsRecorded()
{
    Story story(small(2));
    const Day &day = story.dayAt(tenOClock + 18h - 1ms); // the whole day
    QVERIFY(day.calls().size() > 800);
    for (const SimCall &call : day.calls()) {
        QVERIFY2(call.end && call.recorded, qPrintable(call.id));
        QVERIFY(*call.recorded < day.end());
        for (const Leg &leg : call.legs) {
            QVERIFY2(leg.end && leg.outcome != LegOutcome::Open, qPrintable(call.id));
            QVERIFY(*leg.end >= leg.ring);
            QVERIFY(talkSeconds(leg) >= 0);
            for (const Span &held : leg.holds)
                QVERIFY(held.to && *held.to <= *leg.end);
        }
        for (const Visit &visit : call.visits)
            QVERIFY(visit.left && visit.outcome != VisitOutcome::Waiting);
    }
}

void TestSimStory::visitsAddUp()
{
    Story story(small(4));
    const Day &day = story.dayAt(tenOClock + 18h - 1ms);
    for (const SimCall &call : day.calls()) {
        for (size_t v = 0; v < call.visits.size(); ++v) {
            const Visit &visit = call.visits[v];
            const auto answering =
                std::count_if(call.legs.begin(), call.legs.end(), [v](const Leg &leg) {
                    return leg.visit == int(v) && leg.outcome == LegOutcome::Answered;
                });
            QCOMPARE(answering, visit.outcome == VisitOutcome::Answered ? 1 : 0);
            // Another visit follows an overflow, or the transfer of who answered.
            if (v + 1 < call.visits.size())
                QCOMPARE(visit.outcome, call.visits[v + 1].sentBy >= 0 ? VisitOutcome::Answered
                                                                       : VisitOutcome::Overflow);
        }
    }
}

void TestSimStory::aThirdIsOnThePhoneAtThePeak()
{
    int talking = 0, onShift = 0;
    for (quint64 seed = 1; seed <= 3; ++seed) {
        Story story(small(seed));
        for (Instant t = tenOClock; t < tenOClock + 90min; t += 5min) {
            const Day &day = story.dayAt(t);
            for (int i = 0; i < story.centre().users(); ++i) {
                const Word word = day.presenceAt(i, t);
                talking += word == Word::OnPhoneCall;
                onShift += word != Word::Offline && word != Word::OutOfOffice;
            }
        }
    }
    const double share = double(talking) / onShift;
    QVERIFY2(share > 0.22 && share < 0.5, qPrintable(QString::number(share)));
}

void TestSimStory::bodiesAreZooms()
{
    Options options = small();
    options.records = {true, true, true};
    options.optionalFieldDrop = 0.3;
    options.extraKeys = true;
    Story story(options);
    QSet<QString> types;
    for (const WireEvent &event : story.eventsBetween(tenOClock, tenOClock + 5h)) {
        types.insert(event.type);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(event.body, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document["event"_L1].toString(), event.type);
        QVERIFY(document["payload"_L1]["account_id"_L1].isString());
        const QJsonObject object = objectOf(event);
        if (event.type.contains("_ringing"_L1)) {
            QVERIFY(object["caller"_L1].isObject() && object["callee"_L1].isObject());
            QCOMPARE(object["call_id"_L1].toString().size(), 19);
            const QString side = event.type.contains("callee"_L1) ? u"callee"_s : u"caller"_s;
            QVERIFY(object[side]["extension_number"_L1].isDouble());
            if (object.contains("forwarded_by"_L1))
                QVERIFY(!object["forwarded_by"_L1]["extension_number"_L1].isDouble());
        }
        if (event.type.endsWith("_call_element_completed"_L1)) {
            const QJsonObject row = object["call_elements"_L1].toArray().first().toObject();
            for (const QLatin1StringView key : {"call_element_id"_L1, "call_history_uuid"_L1,
                                                "call_id"_L1, "start_time"_L1, "result"_L1})
                QVERIFY2(row.contains(key), event.body.constData());
        }
    }
    for (const QString &type :
         {u"phone.caller_connected"_s, u"phone.callee_hold"_s, u"phone.callee_call_log_completed"_s,
          u"phone.caller_call_history_completed"_s, u"phone.callee_call_element_completed"_s,
          u"phone.warm_transfer_completed"_s, u"user.presence_status_updated"_s})
        QVERIFY2(types.contains(type), qPrintable(type));
    QVERIFY(!types.contains(u"phone.voicemail_received"_s)); // its scope is not among the nine
}

void TestSimStory::arrivalsStop()
{
    Options options = small();
    options.arrivalsUntil = tenOClock + 30min;
    Story story(options);
    const Day &day = story.dayAt(tenOClock + 5h);
    for (const SimCall &call : day.calls()) {
        QVERIFY(call.start <= *options.arrivalsUntil);
        QVERIFY(call.recorded);
    }
}

void TestSimStory::tenThousandAgents()
{
    Options options = small();
    options.agents = 10'000;
    options.queues = 60;
    options.start = *parseInstant(u"2026-11-23T07:30:00Z");
    Story story(options);
    QCOMPARE(story.centre().users(), 10'000);
    QSet<int> extensions;
    for (const SimAgent &agent : story.centre().agents())
        extensions.insert(agent.extension);
    for (const SimQueue &queue : story.centre().queues()) {
        extensions.insert(queue.extension);
        QVERIFY(queue.members.size() <= 300);
    }
    QCOMPARE(size_t(extensions.size()),
             story.centre().agents().size() + story.centre().queues().size());
    QElapsedTimer timer;
    timer.start();
    const QList<WireEvent> events = story.eventsBetween(options.start, options.start + 2min);
    QVERIFY(events.size() > 1'000);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestSimStory)
#include "tst_simstory.moc"
