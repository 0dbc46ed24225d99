// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportspage/simulatedstore.h"
#include "store/storetest.h"

#include <ui/data/planform.h>
#include <ui/data/schedulepane.h>
#include <ui/shell/boardtable.h>
#include <ui/theme/type.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::test;
using namespace zm::ui;

namespace {

constexpr int generous = 60'000;
const SimulatedDay day;

} // namespace

/// Plans are made, changed, run and removed in the desktop, against a real store.
class TestSchedulePane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        loadFonts();
        m_file = std::make_unique<store::TemporaryDatabase>();
        VERIFY_RESULT(m_file->open());
        m_reader = std::make_unique<engine::StoreReader>(day.zone, RuleBook());
        m_writer = std::make_unique<engine::StoreWriter>();
        m_reader->open(m_file->path);
        m_writer->open(m_file->path);
        m_pane = std::make_unique<SchedulePane>(*m_reader, *m_writer, m_mirror, m_theme, m_clock);
        m_pane->resize(1200, 700);
        m_pane->show();
        m_pane->refresh();
        settle();
    }
    void cleanup()
    {
        m_pane.reset();
        m_writer.reset();
        m_reader.reset();
        m_file.reset();
    }

    void whatIsWrongIsSaidAsItIsTyped()
    {
        PlanForm &form = m_pane->form();
        QVERIFY(!form.trouble().isEmpty()); // no folder yet
        QVERIFY(!save().isEnabled());
        folder().setText(u"relative/folder"_s);
        QVERIFY(!form.trouble().isEmpty());
        folder().setText(m_file->folder.path());
        QCOMPARE(form.trouble(), QString());
        QVERIFY(save().isEnabled());
        time().setText(u"25:99"_s);
        QVERIFY(form.trouble().contains("06:00"_L1));
        QVERIFY(!save().isEnabled());
        time().setText(u"7:30"_s);
        QCOMPARE(form.plan().time, QTime(7, 30));
        QVERIFY(save().isEnabled());
    }

    void aPlanIsKeptChangedAndRemoved()
    {
        makePlan();
        const qint64 id = m_pane->chosen();
        QVERIFY(id > 0);
        QCOMPARE(m_pane->plans()[0].plan.time, QTime(7, 30));
        // It is Tuesday 23:00: the next working day's morning is to come.
        QCOMPARE(m_pane->plans()[0].next, *parseInstant(u"2026-11-25T07:30:00Z"));
        QVERIFY(!m_pane->form().isEdited());

        time().setText(u"08:15"_s);
        QVERIFY(m_pane->form().isEdited());
        save().click();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->plans()[0].plan.time, QTime(8, 15), generous);
        settle();
        QCOMPARE(m_pane->plans().size(), 1);
        QCOMPARE(m_pane->chosen(), id);

        m_pane->removeChosen();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->plans().size(), 0, generous);
        QCOMPARE(m_pane->chosen(), 0);
        QVERIFY(m_pane->table().isHidden());
    }

    void aPlanIsWrittenAtOnce()
    {
        VERIFY_RESULT(fileDay(*m_file->db, day));
        makePlan();
        QSignalSpy said(m_pane.get(), &DataTab::messageRaised);
        m_pane->runChosen();
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->plans()[0].last && m_pane->plans()[0].last->done,
                                 generous);
        const QString path = m_pane->plans()[0].last->file;
        QVERIFY2(path.endsWith("queue-summary_2026-11-23.csv"_L1), qPrintable(path));
        QVERIFY(QFile::exists(path));
        QTRY_VERIFY(said.size() >= 2);
    }

    void aFailureIsOnRecord()
    {
        QFile blocker(m_file->folder.filePath(u"blocked"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        makePlan(blocker.fileName());
        QSignalSpy said(m_pane.get(), &DataTab::messageRaised);
        m_pane->runChosen();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_pane->plans()[0].last && !m_pane->plans()[0].last->error.isEmpty(), generous);
        QTRY_VERIFY(said.last()[0].toString().contains("blocked"_L1));
    }

private:
    QLineEdit &time() { return field(u"At"_s); }
    QLineEdit &folder() { return field(u"Folder"_s); }
    QLineEdit &field(const QString &name)
    {
        const auto lines = m_pane->form().findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (line->accessibleName() == name)
                return *line;
        }
        qFatal("no such field");
    }
    QPushButton &save() { return *m_pane->form().findChild<QPushButton *>(u"planSave"_s); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_reader->isIdle() && !m_pane->isBusy(), generous); }
    void makePlan(const QString &where = {})
    {
        folder().setText(where.isEmpty() ? m_file->folder.filePath(u"out"_s) : where);
        time().setText(u"07:30"_s);
        save().click();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->plans().size(), 1, generous);
        settle();
    }

    std::unique_ptr<store::TemporaryDatabase> m_file;
    std::unique_ptr<engine::StoreReader> m_reader;
    std::unique_ptr<engine::StoreWriter> m_writer;
    BoardMirror m_mirror;
    FakeClock m_clock{*parseInstant(u"2026-11-24T23:00:00Z")};
    Theme m_theme;
    std::unique_ptr<SchedulePane> m_pane;
};

QTEST_MAIN(TestSchedulePane)
#include "tst_schedulepane.moc"
