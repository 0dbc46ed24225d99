// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/clock.h>
#include <engine/storereader.h>
#include <store/database.h>
#include <ui/day/daypage.h>
#include <ui/explain/explainpanel.h>
#include <ui/missed/missedpage.h>
#include <ui/models/boardmirror.h>
#include <ui/shell/figurestrip.h>
#include <ui/theme/theme.h>

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <support/filedcalls.h>

using namespace zm;
using namespace zm::test;
using namespace zm::ui;
using namespace Qt::Literals::StringLiterals;

/// From a number of an agent's day or of the missed-callers desk to the calls behind it.
class TestExplainCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"data.db"_s);
        auto db = store::Database::open(path);
        QVERIFY(db.has_value());
        QVERIFY(fileCalls(**db, {answeredCall(u"1"_s, u"+14155550101"_s, 0, 10, 60),
                                 answeredCall(u"2"_s, u"+14155550102"_s, 200, 12, 90),
                                 missedCall(u"3"_s, u"+14155550103"_s, 400, 30),
                                 missedCall(u"4"_s, u"+14155550103"_s, 600, 45),
                                 callBack(u"5"_s, u"+14155550104"_s, 900, 30)})
                    .has_value());
        m_reader = std::make_unique<engine::StoreReader>(QTimeZone::utc(), RuleBook());
        QSignalSpy opened(m_reader.get(), &engine::StoreReader::opened);
        m_reader->open(path);
        QTRY_VERIFY_WITH_TIMEOUT(opened.count() > 0, 30'000);
    }

    void cleanupTestCase() { m_reader.reset(); }

    void anAgentsDay()
    {
        AgentRow ann;
        ann.id = AgentId(u"u101"_s);
        ann.extension = u"101"_s;
        ann.name = u"Agent 101"_s;
        BoardDelta board;
        board.reset = true;
        board.agents = {ann};
        BoardMirror mirror;
        mirror.apply(board);
        DayPage page(*m_reader, mirror, m_theme, m_clock);
        page.resize(1200, 800);
        page.open(ann.id);
        auto *strip = page.findChild<FigureStrip *>();
        QVERIFY(strip);
        QTRY_COMPARE_WITH_TIMEOUT(strip->figures()[2].number, u"2"_s, 30'000);
        QSignalSpy asked(&page, &DayPage::explainRequested);
        const QList<std::pair<int, int>> expected{{2, 2}, {3, 0}, {4, 1}, {5, 3}};
        for (const auto &[figure, calls] : expected) {
            QTest::mouseClick(strip, Qt::LeftButton, {},
                              strip->places(strip->width())[figure].center());
            QCOMPARE(asked.count(), 1);
            const auto listed = asked.takeFirst().first().value<ListedNumber>();
            QCOMPARE(listed.calls.size(), calls);
            if (figure < 5)
                QCOMPARE(listed.number, QString::number(calls));
            open(mirror, listed);
        }
        // What has no calls behind it opens nothing.
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->places(strip->width())[0].center());
        QCOMPARE(asked.count(), 0);
    }

    void theMissedDesk()
    {
        BoardMirror mirror;
        MissedPage page(*m_reader, mirror, m_theme, m_clock);
        page.resize(1200, 800);
        auto *strip = page.findChild<FigureStrip *>();
        QVERIFY(strip);
        QTRY_COMPARE_WITH_TIMEOUT(strip->figures().value(0).number, u"1"_s, 30'000);
        QSignalSpy asked(&page, &MissedPage::explainRequested);
        QTest::mouseClick(strip, Qt::LeftButton, {}, strip->places(strip->width())[0].center());
        QCOMPARE(asked.count(), 1);
        auto listed = asked.takeFirst().first().value<ListedNumber>();
        QCOMPARE(listed.number, u"1"_s);
        QCOMPARE(listed.calls, QList<CallId>{CallId(u"4"_s)});
        open(mirror, listed);

        auto *table = page.findChild<QAbstractItemView *>(u"openCallers"_s);
        QVERIFY(table && table->model()->rowCount() == 1);
        const auto click = [table](DeskColumn column) {
            Q_EMIT table->clicked(table->model()->index(0, int(column)));
        };
        click(DeskColumn::Tries);
        listed = asked.takeFirst().first().value<ListedNumber>();
        QCOMPARE(listed.number, u"2"_s);
        QCOMPARE(listed.calls.size(), 2);
        open(mirror, listed);
        click(DeskColumn::Longest);
        listed = asked.takeFirst().first().value<ListedNumber>();
        QCOMPARE(listed.calls, QList<CallId>{CallId(u"4"_s)});
        click(DeskColumn::Caller);
        QCOMPARE(asked.count(), 0);
    }

private:
    /// The list is as long as the number says.
    void open(const BoardMirror &mirror, const ListedNumber &listed)
    {
        ExplainPanel panel(*m_reader, mirror, m_theme, m_clock);
        panel.resize(404, 700);
        panel.explain(listed);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), 30'000);
        QCOMPARE(panel.number(), listed.number);
        QCOMPARE(panel.listed(), listed.calls.size());
    }

    QTemporaryDir m_folder;
    FakeClock m_clock{at(2000)};
    Theme m_theme;
    std::unique_ptr<engine::StoreReader> m_reader;
};

QTEST_MAIN(TestExplainCells)
#include "tst_explaincells.moc"
