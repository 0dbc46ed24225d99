// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/madeentries.h"
#include "store/storetest.h"

#include <engine/hiding.h>
#include <engine/retainer.h>
#include <engine/rowkeeper.h>
#include <engine/storedanswers.h>
#include <store/privacy.h>

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <support/filedcalls.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using namespace zm::engine;
using store::numberIn;
using store::Privacy;

namespace {

constexpr int days = 60;
constexpr int border = 40;
constexpr int callers = 9;
const NumberHider hider("the client secret");

QString numberOf(int caller)
{
    return u"+4420794600%1"_s.arg(caller, 2, 10, QChar(u'0'));
}

} // namespace

/// Outside numbers of what is old give way to stand-ins: nothing of them is left in the file, and
/// everything that counts callers counts as before.
class TestHiding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<store::TemporaryDatabase>();
        VERIFY_RESULT(m_file->open());
        QList<Script> calls;
        QList<store::JournalEntry> entries;
        for (int i = 0; i < days; ++i) {
            const double start = i * 86'400.0;
            const QString number = numberOf(i % callers);
            calls.append(answeredCall(u"a%1"_s.arg(i), number, start, 10, 60));
            calls.append(missedCall(u"m%1"_s.arg(i), number, start + 3600, 30));
            if (i % 2)
                calls.append(callBack(u"b%1"_s.arg(i), number, start + 7200, 60));
            store::JournalEntry entry = store::madeEntry(i);
            entry.received = at(start);
            entries.append(entry);
        }
        VERIFY_RESULT(fileCalls(*m_file->db, calls));
        VERIFY_RESULT(store::Journal::append(*m_file->db, entries));
        VERIFY_RESULT(RowKeeper::catchUp(*m_file->db));
    }
    void cleanup() { m_file.reset(); }

    void aStandInIsKeyedAndKeepsItsCaller()
    {
        const QString hidden = hider.hidden(numberOf(1));
        QVERIFY(NumberHider::isHidden(hidden));
        QVERIFY(hidden != numberOf(1));
        QCOMPARE(hider.hidden(numberOf(1)), hidden);
        QCOMPARE(hider.hidden(hidden), hidden);
        QVERIFY(hider.hidden(numberOf(2)) != hidden);
        QVERIFY(NumberHider("another secret").hidden(numberOf(1)) != hidden);
        QCOMPARE(hider.hidden(u"2207"_s), u"2207"_s);
        QCOMPARE(hider.hidden(u"anonymous"_s), u"anonymous"_s);
        const NumberHider none{QByteArray()};
        QVERIFY(!none.canHide());
        QCOMPARE(none.hidden(numberOf(1)), numberOf(1));
        QVERIFY(!hideNumbers(*m_file->db, none, {}, at(0)));
    }

    void reportsCountAsBefore_data()
    {
        QTest::addColumn<QString>("report");
        for (const char *report : {"queue-summary", "agent-summary", "missed-callers",
                                   "repeat-callers", "calls", "agent-offers", "transfers"})
            QTest::newRow(report) << QString::fromLatin1(report);
    }
    void reportsCountAsBefore()
    {
        QFETCH(QString, report);
        QList<reports::Row> expected = rowsOf(report, at(0), at(border * 86'400.0));
        for (reports::Row &row : expected) {
            for (reports::Cell &cell : row.cells) {
                if (auto *text = std::get_if<QString>(&cell))
                    *text = hider.hidden(*text);
            }
        }
        // All of them, so that no caller stands with one foot on either side of the border.
        hideAll(at(days * 86'400.0));
        const QList<reports::Row> found = rowsOf(report, at(0), at(border * 86'400.0));
        QCOMPARE(found.size(), expected.size());
        for (const reports::Row &row : expected) {
            QVERIFY2(
                std::ranges::any_of(
                    found, [&](const reports::Row &other) { return other.cells == row.cells; }),
                qPrintable(report));
        }
    }

    void onlyWhatIsOlderIsHidden()
    {
        const Instant before = at(border * 86'400.0);
        store::CallerNote old{numberOf(1), at(86'400),      u"Ann"_s,
                              at(86'400),  u"said hello"_s, at(86'400)};
        store::CallerNote young = old;
        young.firstMissed = before;
        VERIFY_RESULT(store::CallerNotes::save(*m_file->db, old));
        VERIFY_RESULT(store::CallerNotes::save(*m_file->db, young));
        hideAll(before);
        const QString isOld = u" AND started_ms < %1"_s.arg(toMs(before));
        const QString isYoung = u" AND started_ms >= %1"_s.arg(toMs(before));
        const QString plain = u"SELECT count(*) FROM calls WHERE (caller LIKE '+4420%' OR called "
                              "LIKE '+4420%')"_s;
        QCOMPARE(count(plain + isOld), 0);
        QCOMPARE(count(plain + isYoung), (days - border) * 5 / 2);
        const QString hidden = u"SELECT count(DISTINCT caller) FROM calls WHERE direction = "
                               "'inbound' AND caller LIKE '+999%'"_s;
        QCOMPARE(count(hidden + isOld), callers);
        QCOMPARE(count(hidden + isYoung), 0);
        QCOMPARE(count(u"SELECT count(*) FROM journal WHERE received_ms < %1"_s.arg(toMs(before))),
                 0);
        QCOMPARE(count(u"SELECT count(*) FROM journal"_s), days - border);
        const auto notes = store::CallerNotes::since(*m_file->db, {});
        VERIFY_RESULT(notes);
        QCOMPARE(notes->size(), 2);
        QVERIFY(notes->contains(young));
        QCOMPARE(count(u"SELECT count(*) FROM caller_note WHERE number = '%1' AND note = '' AND "
                       "owner = 'Ann'"_s.arg(hider.hidden(old.number))),
                 1);
    }

    void nothingOfThemIsLeftInTheFile()
    {
        hideAll(at(days * 86'400.0));
        QVERIFY(m_file->db->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        m_file->db.reset();
        QFile file(m_file->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (int caller = 0; caller < callers; ++caller) {
            QVERIFY(!bytes.contains(numberOf(caller).toUtf8()));
            QVERIFY(!bytes.contains(numberOf(caller).mid(1).toUtf8()));
        }
        QVERIFY(bytes.contains("+999"));
    }

    void twiceChangesNothingAndWhatIsWrittenAnewIsHiddenAgain()
    {
        const Instant all = at(days * 86'400.0);
        hideAll(all);
        const auto step = hideNumbers(*m_file->db, hider, {}, all);
        VERIFY_RESULT(step);
        QCOMPARE(step->groups, 0);
        // A late record brings a number back, beside facts that are hidden already.
        VERIFY_RESULT(
            fileCalls(*m_file->db, {answeredCall(u"a3"_s, numberOf(3), 3 * 86'400.0, 10, 60)}));
        QCOMPARE(hideNumbers(*m_file->db, hider, {}, all)->groups, 1);
        VERIFY_RESULT(RowKeeper::catchUp(*m_file->db));
        QCOMPARE(count(u"SELECT count(*) FROM calls WHERE caller LIKE '+4420%'"_s), 0);
    }

    void daysAreChosenWithinReason()
    {
        QVERIFY(!*Privacy::days(*m_file->db));
        QCOMPARE(*hiddenBefore(*m_file->db, at(0)), Instant{});
        QVERIFY(!Privacy::setDays(*m_file->db, 3));
        VERIFY_RESULT(Privacy::setDays(*m_file->db, 90));
        QCOMPARE(**Privacy::days(*m_file->db), 90);
        VERIFY_RESULT(Privacy::setDays(*m_file->db, {}));
        QVERIFY(!*Privacy::days(*m_file->db));
    }

    void theProgramHidesByItselfOnceItHasASecret()
    {
        VERIFY_RESULT(Privacy::setDays(*m_file->db, 30));
        const FakeClock clock(at((days + 30) * 86'400.0));
        store::DatabaseThread chores(u"zm-chores"_s);
        chores.open(m_file->path);
        Retainer retainer(chores, clock);
        QSignalSpy done(&retainer, &Retainer::purged);
        retainer.start();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 60'000);
        QCOMPARE(count(u"SELECT count(*) FROM call_group WHERE hidden = 1"_s), 0);
        retainer.setSecret("the client secret");
        retainer.start();
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 60'000);
        QCOMPARE(
            count(u"SELECT count(*) FROM call_group WHERE hidden = 0 AND started_ms < %1"_s.arg(
                toMs(at((days - 1) * 86'400.0)))),
            0);
    }

private:
    qint64 count(const QString &sql) { return numberIn(*m_file->db, sql); }
    void hideAll(Instant before)
    {
        Instant from{};
        for (;;) {
            const auto step = hideNumbers(*m_file->db, hider, from, before);
            VERIFY_RESULT(step);
            if (!step->reached)
                break;
            from = *step->reached;
        }
        VERIFY_RESULT(RowKeeper::catchUp(*m_file->db));
    }
    QList<reports::Row> rowsOf(const QString &report, Instant from, Instant to)
    {
        reports::ReportRequest request;
        request.id = report;
        request.from = from;
        request.to = to;
        const auto table = storedReport(*m_file->db, request);
        return table ? table->rows : QList<reports::Row>();
    }

    std::unique_ptr<store::TemporaryDatabase> m_file;
};

QTEST_GUILESS_MAIN(TestHiding)
#include "tst_hiding.moc"
