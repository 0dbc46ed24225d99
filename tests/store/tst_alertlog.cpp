// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include <store/alertlog.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::store;

class TestAlertLog : public QObject
{
    Q_OBJECT

    static constexpr Instant Monday = fromMs(1'795'000'000'123);

    static AlertRecord ring(Instant at)
    {
        return {at, u"oldest-ring"_s, u"q1"_s, u"Billing"_s, 1, 34, 30, {}, {}, {}};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackAsItWas()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        AlertRecord silent{Monday, u"feed-silent"_s, {}, {}, 2, 100, 90, {}, {}, {}};
        VERIFY_RESULT(AlertLog::save(*t.db, silent));
        VERIFY_RESULT(t.open());
        auto read = AlertLog::latest(*t.db, Monday + 1ms, 10);
        VERIFY_RESULT(read);
        QCOMPARE(*read, QList<AlertRecord>{silent});
    }

    void isWrittenAgainAsItGoesOn()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        AlertRecord record = ring(Monday);
        VERIFY_RESULT(AlertLog::save(*t.db, record));
        record.level = 2;
        record.value = 71.5;
        record.limit = 60;
        record.acknowledged = Monday + 40s;
        record.acknowledgedBy = u"Ada"_s;
        VERIFY_RESULT(AlertLog::save(*t.db, record));
        record.cleared = Monday + 80s;
        VERIFY_RESULT(AlertLog::save(*t.db, record));
        const auto read = AlertLog::latest(*t.db, Monday + 1s, 10);
        VERIFY_RESULT(read);
        QCOMPARE(*read, QList<AlertRecord>{record});
        QCOMPARE(numberIn(*t.db, u"SELECT count(*) FROM alert_log"_s), 1);
    }

    void theLatestComeFirstAPageAtATime()
    {
        TemporaryDatabase t;
        VERIFY_RESULT(t.open());
        for (int i = 0; i < 25; ++i)
            VERIFY_RESULT(AlertLog::save(*t.db, ring(Monday + seconds(i))));
        const auto first = AlertLog::latest(*t.db, Instant::max(), 10);
        VERIFY_RESULT(first);
        QCOMPARE(first->size(), 10);
        QCOMPARE(first->first().raised, Monday + 24s);
        const auto next = AlertLog::latest(*t.db, first->last().raised, 100);
        VERIFY_RESULT(next);
        QCOMPARE(next->size(), 15);
        QCOMPARE(next->last().raised, Monday);
    }
};

QTEST_GUILESS_MAIN(TestAlertLog)
#include "tst_alertlog.moc"
