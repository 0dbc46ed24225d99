// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alertspage.h>
#include <ui/alerts/ruleeditor.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/parsedfield.h>

#include <QAccessible>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <support/sampleboard.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;
using alerts::RuleId;

class AlertsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<BoardMirror> m_board;
    std::unique_ptr<AlertDesk> m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AlertsPage> m_page;

    void pass(milliseconds span)
    {
        m_clock->advance(span);
        m_desk->tick();
    }
    QString cell(const BoardTable &table, int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }
    ParsedField *field(const QString &name) const
    {
        for (ParsedField *each : m_page->rules().findChildren<ParsedField *>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>(sample::now());
        m_board = std::make_unique<BoardMirror>();
        m_desk = std::make_unique<AlertDesk>(*m_board, *m_clock);
        m_desk->setMe(u"Ada"_s);
        m_desk->arm();
        m_board->apply(sample::sampleBoard());
        m_theme = std::make_unique<Theme>();
        m_page = std::make_unique<AlertsPage>(*m_desk, *m_board, *m_theme, *m_clock);
        m_page->setZone(sample::zone());
        m_page->resize(1240, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_board.reset();
    }

    void calmAtFirst()
    {
        QVERIFY(!m_page->activeTable().isVisibleTo(m_page.get()));
        QCOMPARE(m_page->navigationMark(), PageWidget::NavigationMark{});
        QCOMPARE(m_page->subtitle(), QString());
    }

    void theFirstIsChosenForAReaderFromTheRightToo()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        pass(10s);
        QTRY_VERIFY(m_page->activeTable().isVisibleTo(m_page.get()));
        const qsizetype chosen = m_page->selected().size();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(chosen, 1);
    }

    void theWorstStandsFirst()
    {
        pass(10s);
        QVERIFY(m_page->activeTable().isVisibleTo(m_page.get()));
        QVERIFY(cell(m_page->activeTable(), 0, 0).startsWith("Olena Kovalenko\n"_L1));
        QCOMPARE(cell(m_page->activeTable(), 0, 1), u"31:18"_s);
        QCOMPARE(cell(m_page->activeTable(), 0, 2), u"30:00"_s);
        QCOMPARE(m_page->navigationMark().alert, AlertLevel::Breach);
        QCOMPARE(m_page->navigationMark().text, QString::number(m_desk->active().size()));
        QCOMPARE(m_page->selected().size(), 1);
        pass(1s);
        m_page->tick();
        QCOMPARE(cell(m_page->activeTable(), 0, 1), u"31:19"_s);
    }

    void keysAct()
    {
        pass(10s);
        BoardTable &table = m_page->activeTable();
        table.setFocus();
        QSignalSpy undoes(m_page.get(), &PageWidget::undoOffered);
        QTest::keyClick(&table, Qt::Key_A);
        QVERIFY(m_desk->active().first().acknowledged);
        QVERIFY(cell(table, 0, int(AlertColumn::State)).startsWith("Ada, "_L1));
        QTest::keyClick(&table, Qt::Key_S);
        QVERIFY(m_desk->active().first().snoozedUntil);
        QTest::keyClick(&table, Qt::Key_S);
        QVERIFY(!m_desk->active().first().snoozedUntil);
        QSignalSpy said(m_page.get(), &PageWidget::messageRaised);
        QTest::keyClick(&table, Qt::Key_M); // an agent cannot be muted
        QCOMPARE(said.count(), 1);
        int row = 0;
        const QList<alerts::Alert> active = m_desk->active();
        while (scopeOf(active[row].key.rule) != alerts::Scope::Queue)
            ++row;
        table.selectRow(row);
        const QueueId queue(m_page->selected().first().subject);
        QTest::keyClick(&table, Qt::Key_M);
        QCOMPARE(m_desk->settings().muted, QSet<QueueId>{queue});
        QTest::keyClick(&table, Qt::Key_M);
        QVERIFY(m_desk->settings().muted.isEmpty());
        const auto undo = [&undoes] { undoes.takeLast()[1].value<std::function<void()>>()(); };
        undo();
        QCOMPARE(m_desk->settings().muted, QSet<QueueId>{queue});
        undo();
        QVERIFY(m_desk->settings().muted.isEmpty());
        undo(); // the snooze from above
        QVERIFY(undoes.isEmpty());
        QTest::keyClick(&table, Qt::Key_A, Qt::ShiftModifier);
        for (const alerts::Alert &alert : m_desk->active())
            QVERIFY(alert.acknowledged);
    }

    void theChosenAlertStaysChosen()
    {
        pass(10s);
        BoardTable &table = m_page->activeTable();
        table.selectionModel()->setCurrentIndex(table.model()->index(1, 0),
                                                QItemSelectionModel::ClearAndSelect
                                                    | QItemSelectionModel::Rows);
        const auto chosen = m_page->selected();
        QCOMPARE(chosen.size(), 1);
        pass(30s); // others join and change places
        QCOMPARE(m_page->selected(), chosen);
    }

    void theLogFollows()
    {
        pass(10s);
        QCOMPARE(m_page->logTable().model()->rowCount(), m_desk->log().size());
        QVERIFY(m_page->logTable().isVisibleTo(m_page.get()));
        m_desk->acknowledgeWorst();
        bool found = false;
        for (int row = 0; row < m_page->logTable().model()->rowCount(); ++row)
            found |= cell(m_page->logTable(), row, 6).startsWith("Ada, "_L1);
        QVERIFY(found);
    }

    void rulesCountAtOnce()
    {
        ParsedField *warn = field(u"Oldest ring, warning from"_s);
        ParsedField *limit = field(u"Oldest ring, limit"_s);
        QVERIFY(warn && limit);
        QCOMPARE(warn->text(), u"0:30"_s);
        warn->setFocus();
        warn->setText(u"1:15"_s);
        QTest::keyClick(warn, Qt::Key_Return);
        QCOMPARE(m_desk->settings().rules[RuleId::OldestRing].warn, 75);
        // A warning comes before the limit.
        QCOMPARE(m_desk->settings().rules[RuleId::OldestRing].breach, 75);
        QCOMPARE(limit->text(), u"1:15"_s);
        warn->setText(u"soon"_s);
        QTest::keyClick(warn, Qt::Key_Return);
        QCOMPARE(warn->text(), u"1:15"_s);
        QTest::keyClick(warn, Qt::Key_Down);
        QCOMPARE(m_desk->settings().rules[RuleId::OldestRing].warn, 70);
        auto *on = m_page->rules().findChild<QCheckBox *>(keyOf(RuleId::InCall));
        QVERIFY(on);
        on->click();
        pass(10s);
        for (const alerts::Alert &alert : m_desk->active())
            QVERIFY(alert.key.rule != RuleId::InCall);
    }

    void typingALetterIsNoCommand()
    {
        pass(10s);
        auto *line = m_page->rules().findChild<QLineEdit *>();
        for (QLineEdit *each : m_page->rules().findChildren<QLineEdit *>())
            if (each->accessibleName() == "Address"_L1)
                line = each;
        line->setFocus();
        QTest::keyClicks(line, u"as"_s);
        QCOMPARE(line->text(), u"as"_s);
        QVERIFY(!m_desk->active().first().acknowledged);
        QVERIFY(!m_desk->active().first().snoozedUntil);
    }

    void notations_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read"); // empty: refused
        const auto row = [](const char *name, RuleId rule, const char *typed, const char *read) {
            QTest::newRow(name) << int(rule) << QString::fromLatin1(typed)
                                << QString::fromLatin1(read);
        };
        row("seconds", RuleId::OldestRing, "90", "1:30");
        row("minutes", RuleId::OldestRing, "2:05", "2:05");
        row("hours", RuleId::Away, "1:15:00", "1:15:00");
        row("nought", RuleId::OldestRing, "0", "");
        row("less", RuleId::OldestRing, "-5", "");
        row("words", RuleId::OldestRing, "a while", "");
        row("too long", RuleId::OldestRing, "99:00:00", "");
        row("percent", RuleId::AbandonRate, "7%", "7 %");
        row("too many percent", RuleId::AbandonRate, "101", "");
        row("points", RuleId::ServiceLevel, "12 points", "12 points");
        row("nobody free", RuleId::FreeAgents, "0", "0");
        row("no caller", RuleId::OpenMissed, "0", "");
    }

    void notations()
    {
        QFETCH(int, rule);
        QFETCH(QString, typed);
        QFETCH(QString, read);
        const ParsedField::Notation notation = ParsedField::limitOf(RuleId(rule));
        const auto value = notation.parse(typed);
        QCOMPARE(value ? notation.format(*value) : QString(), read);
    }

    void everyControlHasAName()
    {
        const auto widgets = m_page->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_page.get())
                || widget->parentWidget()->inherits("QAbstractItemView"))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(access);
            QVERIFY2(!access->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void fitsTheLeastWindow()
    {
        pass(10s);
        m_page->resize(1100 - 56, 560);
        QApplication::processEvents();
        QVERIFY(m_page->rules().geometry().right() < m_page->width());
        QVERIFY(m_page->activeTable().parentWidget()->geometry().right()
                < m_page->rules().geometry().left());
    }
};

QTEST_MAIN(AlertsPageTest)
#include "tst_alertspage.moc"
