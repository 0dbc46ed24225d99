// SPDX-License-Identifier: GPL-3.0-or-later
// Reads Zoom's own sample bodies where a checkout has them beside it; they are not ours to ship.
#include <QDir>
#include <QFile>
#include <QTest>

#include <wire/eventdecoder.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;

namespace {

QString sharedFolder()
{
    const QString chosen = qEnvironmentVariable("ZM_SHARED");
    return chosen.isEmpty() ? QStringLiteral(ZM_SOURCE_DIR "/../shared") : chosen;
}

QDir examples()
{
    return QDir(sharedFolder() + "/zoom/examples"_L1);
}

Result<wire::Decoded> decode(const QString &name)
{
    QFile file(examples().filePath(name + ".json"_L1));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage, u"missing"_s);
    return wire::decodeEvent(file.readAll(), EventSource::Replay, fromMs(1'795'358'096'000));
}

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!examples().exists())
            QSKIP("Zoom's sample bodies are not here; set ZM_SHARED to the folder that holds "
                  "zoom/examples.");
    }

    void everySampleDecodes_data()
    {
        QTest::addColumn<QString>("file");
        const auto files = examples().entryList({u"*.json"_s}, QDir::Files);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(5);
    }
    void everySampleDecodes()
    {
        QFETCH(QString, file);
        const auto decoded = decode(file);
        QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().toString()));
        QVERIFY(!std::holds_alternative<UnknownEvent>(decoded->event.body));
        QVERIFY(wire::isKnownEvent(decoded->type));
        QVERIFY(decoded->event.at < fromMs(1'795'358'096'000));
        if (const auto *leg = std::get_if<LegEvent>(&decoded->event.body)) {
            QVERIFY(!leg->call.isEmpty());
            QVERIFY(!leg->own().userId.isEmpty());
            QVERIFY(!leg->other().number.isEmpty());
        }
        if (const auto *record = std::get_if<RecordEvent>(&decoded->event.body)) {
            QCOMPARE(record->elements.size(), 1);
            QVERIFY(!record->elements[0].elementId.isEmpty());
            QVERIFY(record->elements[0].end);
        }
    }

    void answeredSample()
    {
        const auto decoded = decode(u"callee_answered"_s);
        QVERIFY(decoded);
        const auto leg = std::get<LegEvent>(decoded->event.body);
        QCOMPARE(leg.step, LegStep::Answered);
        QCOMPARE(leg.callee.extension, u"1002"_s);
        QCOMPARE(leg.forwardedBy.extension, u"1022"_s);
        QVERIFY(leg.forwardedBy.isQueue());
        QCOMPARE(toIsoUtc(decoded->event.at), u"2021-08-19T21:12:38Z"_s);
    }

    void presenceSample()
    {
        const auto decoded = decode(u"presence_hyphen"_s);
        QVERIFY(decoded);
        QCOMPARE(std::get<PresenceEvent>(decoded->event.body).presence, Presence::Away);
        QCOMPARE(toIsoUtc(decoded->event.at), u"2019-11-26T20:13:57Z"_s);
    }

    void version1Sample()
    {
        const auto decoded = decode(u"callee_call_log_completed"_s);
        QVERIFY(decoded);
        const auto row = std::get<RecordEvent>(decoded->event.body).elements.value(0);
        QCOMPARE(row.source, RecordSource::CallLogV1);
        QCOMPARE(row.caller.extension, u"1045"_s);
        QCOMPARE(row.callee.extension, u"1026"_s);
        QCOMPARE(row.operatedBy.extension, u"1009"_s);
        QCOMPARE(row.result, u"Rejected"_s);
    }
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
