// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/rowfilter.h>
#include <ui/models/valuetable.h>
#include <ui/shell/boardtable.h>
#include <ui/shell/valuedelegate.h>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm::ui;

/// Every table offers the same by a right click or the menu key.
class TestTableMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_values = std::make_unique<ValueTable>(QList<ValueColumn>{
            {u"Name"_s, {}, false}, {u"Calls"_s, {}, true}, {u"Note"_s, {}, false}});
        m_values->setRows({{u"1"_s, {{u"Ann"_s}, {u"3"_s, 3}, {u"=cmd"_s}}},
                           {u"2"_s, {{u"Ben"_s}, {u"12"_s, 12}, {u"x"_s}}}});
        m_rows = std::make_unique<RowFilter>();
        m_rows->setSourceModel(m_values.get());
        m_table = std::make_unique<BoardTable>(m_theme, *m_rows, 30);
        m_table->setObjectName("someTable"_L1);
        m_table->setItemDelegate(new ValueDelegate(m_theme, *m_table, *m_values, *m_rows));
        m_table->setColumns({{120, 80, 1}, {60, 60, 0}, {120, 80, 1}});
        m_table->resize(500, 300);
        m_table->show();
    }
    void cleanup()
    {
        m_table.reset();
        m_rows.reset();
        m_values.reset();
    }

    void theMenuKeyOffersWhatTheMouseDoes()
    {
        m_table->selectRow(0);
        QStringList offered = texts(*open(QContextMenuEvent::Keyboard));
        QVERIFY(offered.contains(u"Copy the chosen rows"_s));
        QVERIFY(offered.contains(u"Copy this cell"_s));
        QVERIFY(offered.contains(u"Columns"_s));
        QVERIFY(!offered.contains(u"Open"_s)); // nobody listens
        QSignalSpy opened(m_table.get(), &BoardTable::opened);
        action(*open(QContextMenuEvent::Mouse), u"Open"_s)->trigger();
        QCOMPARE(opened.size(), 1);
        m_table->clearSelection();
        QVERIFY(texts(*open(QContextMenuEvent::Mouse)).contains(u"Copy all rows"_s));
    }

    void rowsAreCopiedAsTextAndCsv()
    {
        action(*open(QContextMenuEvent::Mouse), u"Copy all rows"_s)->trigger();
        const QMimeData *copied = QApplication::clipboard()->mimeData();
        QCOMPARE(copied->text(), u"Name\tCalls\tNote\nAnn\t3\t=cmd\nBen\t12\tx\n"_s);
        QCOMPARE(copied->data(u"text/csv"_s), "Name,Calls,Note\r\nAnn,3,'=cmd\r\nBen,12,x\r\n"_ba);
        m_table->selectRow(1);
        action(*open(QContextMenuEvent::Mouse), u"Copy the chosen rows"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->mimeData()->text(),
                 u"Name\tCalls\tNote\nBen\t12\tx\n"_s);
        action(*open(QContextMenuEvent::Mouse), u"Copy this cell"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"Ben"_s);
    }

    /// Asks for a file as a reader would, and tells what stands in it.
    QByteArray exported(const QString &entry)
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.csv"_s);
        action(*open(QContextMenuEvent::Mouse), entry)->trigger();
        auto *dialog = m_table->findChild<QFileDialog *>(u"saveTable"_s);
        if (!dialog)
            return {};
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)
            || file.permissions().testAnyFlags(QFileDevice::ReadGroup | QFileDevice::ReadOther))
            return {};
        return file.readAll();
    }

    void whatIsShownIsExported()
    {
        QCOMPARE(exported(u"Export …"_s), "Name,Calls,Note\r\nAnn,3,'=cmd\r\nBen,12,x\r\n"_ba);
        m_table->selectRow(1);
        m_table->setColumnShown(2, false);
        QCOMPARE(exported(u"Export the chosen rows …"_s), "Name,Calls\r\nBen,12\r\n"_ba);
        int asked = 0;
        m_table->setExport([&asked] { ++asked; });
        action(*open(QContextMenuEvent::Mouse), u"Export …"_s)->trigger();
        QCOMPARE(asked, 1);
        m_table->setMayExport(false);
        for (const QAction *each : open(QContextMenuEvent::Mouse)->actions())
            QVERIFY(!each->text().startsWith(u"Export"_s) || !each->isEnabled());
    }

    void columnsAreChosenAndRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_table->rememberColumns(settings);
        QMenu &columns = *action(*open(QContextMenuEvent::Mouse), u"Columns"_s)->menu();
        action(columns, u"Calls"_s)->setChecked(false);
        QVERIFY(m_table->isColumnHidden(1));
        QVERIFY(m_table->columnWidth(0) + m_table->columnWidth(2) >= m_table->viewport()->width());
        action(columns, u"Note"_s)->setChecked(false);
        // The last one stays.
        QVERIFY(!action(*action(*open(QContextMenuEvent::Mouse), u"Columns"_s)->menu(), u"Name"_s)
                     ->isEnabled());

        BoardTable again(m_theme, *m_rows, 30);
        again.setObjectName("someTable"_L1);
        again.setColumns({{120, 80, 1}, {60, 60, 0}, {120, 80, 1}});
        again.rememberColumns(settings);
        QVERIFY(again.isColumnHidden(1) && again.isColumnHidden(2) && !again.isColumnHidden(0));
        again.showAllColumns();
        QVERIFY(!again.isColumnHidden(1) && !again.isColumnHidden(2));
        QVERIFY(settings.value(u"tables/someTable/hidden"_s).toStringList().isEmpty());

        m_table->setColumnChoice(BoardTable::ColumnChoice::Elsewhere);
        QVERIFY(!texts(*open(QContextMenuEvent::Mouse)).contains(u"Columns"_s));
    }

private:
    /// The newest one; those before are on their way out.
    QMenu *open(QContextMenuEvent::Reason reason)
    {
        const auto before = m_table->findChildren<QMenu *>(u"tableMenu"_s);
        for (QMenu *menu : before)
            delete menu;
        QContextMenuEvent event(reason, QPoint(20, 50), m_table->mapToGlobal(QPoint(20, 50)));
        QApplication::sendEvent(m_table->viewport(), &event);
        return m_table->findChild<QMenu *>(u"tableMenu"_s);
    }
    static QStringList texts(const QMenu &menu)
    {
        QStringList found;
        for (const QAction *each : menu.actions())
            found.append(each->text());
        return found;
    }
    static QAction *action(const QMenu &menu, const QString &text)
    {
        for (QAction *each : menu.actions()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no such entry");
    }

    Theme m_theme;
    std::unique_ptr<ValueTable> m_values;
    std::unique_ptr<RowFilter> m_rows;
    std::unique_ptr<BoardTable> m_table;
};

QTEST_MAIN(TestTableMenu)
#include "tst_tablemenu.moc"
