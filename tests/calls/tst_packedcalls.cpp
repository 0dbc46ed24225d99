// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <calls/packedcalls.h>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

/// Two calls of two queues and two agents, with names of odd lengths.
QList<PackedCalls> packsOf(PackedKind kind)
{
    QList<PackedCalls> packs;
    CallPacker packer(kind, CallPacker::Calls::Leave, [&](const auto &some) { packs += some; });
    for (int i = 0; i < 2; ++i) {
        Call call;
        call.id = CallId(QString::number(i));
        call.start = fromMs(1'700'000'000'000 + i * 60'000);
        Visit visit;
        visit.queue = {QueueId(u"q%1"_s.arg(i)), u"Schäden"_s, u"80%1"_s.arg(i)};
        visit.entered = call.start + 2s;
        visit.left = call.start + 9s;
        visit.outcome = Outcome::Answered;
        visit.leg = 0;
        Leg leg;
        leg.agent = {AgentId(u"u%1"_s.arg(i)), u"Zoë \U0001F600"_s, u"10%1"_s.arg(i)};
        leg.queue = visit.queue;
        leg.start = call.start + 3s;
        leg.outcome = Outcome::Answered;
        leg.role = LegRole::Queue;
        leg.talk = i == 0 ? 61s : std::chrono::seconds(100h);
        leg.hold = 7s;
        call.visits = {visit};
        call.legs = {leg};
        packer.add(call);
    }
    packer.finish();
    return packs;
}

/// What a report may look up without asking.
void withinLists(const PackedCalls &pack)
{
    const auto common = [&](const auto &fact) {
        QVERIFY(fact.call < pack.callStarts.size());
        QVERIFY(fact.queue < pack.queues.size());
        QVERIFY(fact.outcome() <= Outcome::Other);
    };
    for (const PackedVisit &visit : pack.visits) {
        common(visit);
        QVERIFY(visit.word < pack.words.size());
    }
    for (const PackedLeg &leg : pack.legs) {
        common(leg);
        QVERIFY(leg.agent < pack.agents.size());
    }
}

} // namespace

class TestPackedCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWent_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("visits") << int(PackedKind::Visits);
        QTest::newRow("legs") << int(PackedKind::Legs);
    }
    void comeBackAsTheyWent()
    {
        QFETCH(int, kind);
        const QList<PackedCalls> packs = packsOf(PackedKind(kind));
        const QByteArray bytes = bytesOf(packs);
        QList<PackedCalls> back(5); // memory of an earlier reading
        QVERIFY(unpack(bytes, back));
        QCOMPARE(back.size(), 1);
        const PackedCalls &one = back.first(), &first = packs.first();
        QCOMPARE(one.begin, first.begin);
        QCOMPARE(one.first, 0);
        QCOMPARE(one.last, first.last);
        QCOMPARE(one.callStarts, (QList<qint32>{0, 60'000}));
        QCOMPARE(one.queues.size(), 3); // the first is none
        QCOMPARE(one.queues[1].name, u"Schäden"_s);
        QCOMPARE(one.queues[2].extension, u"801"_s);
        QCOMPARE(one.visits.size(), PackedKind(kind) == PackedKind::Visits ? 2 : 0);
        QCOMPARE(one.legs.size(), PackedKind(kind) == PackedKind::Legs ? 2 : 0);
        for (const PackedVisit &visit : one.visits) {
            QCOMPARE(one.callStart(visit), visit.entered - 2000);
            QCOMPARE(visit.wait, 7000);
            QCOMPARE(visit.hold, 7u);
        }
        for (const PackedLeg &leg : one.legs) {
            QCOMPARE(one.agents[leg.agent].name, u"Zoë \U0001F600"_s);
            QCOMPARE(leg.start, one.callStart(leg) + 3000);
            QCOMPARE(leg.talk, leg.call == 0 ? 61u : 360'000u);
            QVERIFY(!leg.isOutgoing);
            const PackedLeg same = legOfKind(leg.kind());
            QCOMPARE(same.outcome(), leg.outcome());
            QCOMPARE(same.role(), leg.role());
        }
    }

    void bytesThatEndTooSoonAreNotRead()
    {
        for (const PackedKind kind : {PackedKind::Visits, PackedKind::Legs}) {
            const QByteArray bytes = bytesOf(packsOf(kind));
            for (qsizetype size = 0; size < bytes.size(); ++size) {
                const QByteArray cut(bytes.constData(), size); // a copy: what is beyond is not ours
                QList<PackedCalls> packs;
                QVERIFY2(!unpack(cut, packs), qPrintable(QString::number(size)));
            }
        }
    }

    void bytesThatChangedStayWithinTheirLists()
    {
        std::mt19937 random{1};
        for (const PackedKind kind : {PackedKind::Visits, PackedKind::Legs}) {
            const QByteArray bytes = bytesOf(packsOf(kind));
            int read = 0;
            for (int round = 0; round < 20'000; ++round) {
                QByteArray damaged(bytes.constData(), bytes.size());
                damaged[qsizetype(random() % quint32(bytes.size()))] = char(random());
                QList<PackedCalls> packs;
                if (!unpack(damaged, packs))
                    continue;
                ++read;
                for (const PackedCalls &pack : std::as_const(packs))
                    withinLists(pack);
            }
            QVERIFY(read > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestPackedCalls)
#include "tst_packedcalls.moc"
