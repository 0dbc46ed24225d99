// SPDX-License-Identifier: GPL-3.0-or-later
// Every page for somebody who cannot see it, or has no mouse.
#include <ui/shell/commandpalette.h>
#include <ui/shell/mainwindow.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <support/wholedesk.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

QString nameOf(const QWidget &widget)
{
    const QString name =
        widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return QString::fromLatin1(widget.metaObject()->className()) + u" \""_s
           + (name.isEmpty() && button ? button->text() : name) + u'"';
}

/// Whatever a person acts on. Parts of Qt's own widgets are theirs to lead to.
bool isInteractive(const QWidget &widget)
{
    const bool acts = qobject_cast<const QAbstractButton *>(&widget)
                      || qobject_cast<const QLineEdit *>(&widget)
                      || qobject_cast<const QComboBox *>(&widget)
                      || qobject_cast<const QAbstractItemView *>(&widget)
                      || qobject_cast<const QPlainTextEdit *>(&widget);
    const QWidget *parent = widget.parentWidget();
    const bool part = qobject_cast<const QAbstractSpinBox *>(parent)
                      || qobject_cast<const QComboBox *>(parent)
                      || qobject_cast<const QLineEdit *>(parent)
                      || qobject_cast<const QAbstractItemView *>(parent)
                      || widget.inherits("QHeaderView") || widget.inherits("QTableCornerButton");
    return acts && !part;
}

/// Of buttons that exclude each other Tab reaches one, and arrow keys lead on from there.
bool isReached(const QWidget &widget, const QSet<const QWidget *> &reached)
{
    if (reached.contains(&widget) || reached.contains(widget.focusProxy()))
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const QList<QAbstractButton *> group = button->group()->buttons();
    return std::ranges::any_of(
        group, [&reached](const QAbstractButton *each) { return reached.contains(each); });
}

/// The roles that a reader stops at.
bool needsAName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::Graphic:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

void collectNameless(QAccessibleInterface *at, QStringList &nameless)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    const auto *widget = qobject_cast<const QWidget *>(at->object());
    if (widget && !widget->isVisible())
        return;
    const bool focusable = widget && widget->focusPolicy() != Qt::NoFocus && widget->isEnabled()
                           && !widget->inherits("QScrollBar") && !widget->inherits("QHeaderView");
    const bool part = widget && widget->parentWidget()
                      && (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
                          || widget->parentWidget()->inherits("QLineEdit"));
    const bool acts = focusable && at->role() != QAccessible::StaticText;
    if ((needsAName(at->role()) || acts) && !part
        && at->text(QAccessible::Name).trimmed().isEmpty())
        nameless
            << u"%1, role %2"_s.arg(widget ? nameOf(*widget) : u"a part"_s).arg(int(at->role()));
    if (qobject_cast<const QAbstractButton *>(widget) && at->role() != QAccessible::PushButton
        && at->role() != QAccessible::CheckBox && at->role() != QAccessible::RadioButton
        && at->role() != QAccessible::ButtonMenu)
        nameless << nameOf(*widget) + u" is no button to a screen reader"_s;
    // Rows of long lists are alike: some tell of all.
    const int children = std::min(at->childCount(), 60);
    for (int i = 0; i < children; ++i)
        collectNameless(at->child(i), nameless);
}

} // namespace

class TestAccessiblePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_desk = std::make_unique<test::WholeDesk>();
        QVERIFY(m_desk->open());
        m_desk->window().resize(1600, 1000);
        m_desk->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
    }
    void cleanupTestCase() { m_desk.reset(); }

    void everythingHasAName_data() { pages(); }
    void everythingHasAName();
    void theKeyboardReachesEverything_data() { pages(); }
    void theKeyboardReachesEverything();
    void thePaletteKnowsEveryAction_data() { pages(); }
    void thePaletteKnowsEveryAction();
    void tilesAndCellsSayWhatTheyShow();

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : test::WholeDesk::pages())
            QTest::newRow(qPrintable(page)) << page;
    }

    std::unique_ptr<test::WholeDesk> m_desk;
};

void TestAccessiblePages::everythingHasAName()
{
    QFETCH(QString, page);
    QVERIFY(m_desk->show(page));
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&m_desk->window()), nameless);
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"\n"_s)));
}

void TestAccessiblePages::theKeyboardReachesEverything()
{
    QFETCH(QString, page);
    QVERIFY(m_desk->show(page));
    MainWindow &window = m_desk->window();
    QVERIFY(QTest::qWaitFor([&window] { return window.focusWidget() != nullptr; }));
    QSet<const QWidget *> reached;
    QStringList unseen;
    QSet<const QWidget *> passing; // what the way of the keyboard itself hides for a while
    for (int step = 0; step < 400; ++step) {
        QWidget *before = QApplication::focusWidget();
        QVERIFY2(before, "the keyboard is nowhere");
        const QImage without = window.grab().toImage();
        QTest::keyClick(before, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY2(now, qPrintable(nameOf(*before)));
        QVERIFY2(now != before, qPrintable(u"the keyboard is caught in "_s + nameOf(*before)));
        if (reached.contains(now))
            break;
        reached.insert(now);
        for (const QWidget *widget : window.findChildren<QWidget *>())
            if (!widget->isVisible() || !widget->isEnabled())
                passing.insert(widget);
        // Something about it, or around it, has to look different.
        const QRect around = QRect(now->mapTo(&window, QPoint(0, 0)), now->size())
                                 .adjusted(-6, -6, 6, 6)
                                 .intersected(window.rect());
        if (window.grab().toImage().copy(around) == without.copy(around))
            unseen << nameOf(*now);
    }
    QStringList missing;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && isInteractive(*widget)
            && !passing.contains(widget) && !isReached(*widget, reached))
            missing << nameOf(*widget);
    QVERIFY2(missing.isEmpty(), qPrintable(u"not reached:\n"_s + missing.join(u'\n')));
    QVERIFY2(unseen.isEmpty(), qPrintable(u"no focus to be seen:\n"_s + unseen.join(u'\n')));
}

void TestAccessiblePages::thePaletteKnowsEveryAction()
{
    QFETCH(QString, page);
    QVERIFY(m_desk->show(page));
    MainWindow &window = m_desk->window();
    window.commandPalette().open(window.commands());
    const QStringList shown = window.commandPalette().shown();
    QStringList missing;
    QList<QWidget *> widgets = window.currentWidget()->findChildren<QWidget *>();
    widgets << window.currentWidget() << &window;
    for (const QWidget *widget : std::as_const(widgets))
        for (const QAction *action : widget->actions())
            if (action->isEnabled() && action->isVisible() && !action->text().isEmpty()
                && !action->shortcut().isEmpty() && !shown.contains(action->text().remove(u'&')))
                missing << nameOf(*widget) + u": "_s + action->text();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY(shown.size() > 10);
}

void TestAccessiblePages::tilesAndCellsSayWhatTheyShow()
{
    QVERIFY(m_desk->show(u"agents"_s));
    QAccessibleInterface *tiles = nullptr;
    for (QWidget *widget : m_desk->window().currentWidget()->findChildren<QWidget *>()) {
        QAccessibleInterface *each = QAccessible::queryAccessibleInterface(widget);
        if (widget->isVisible() && each && each->role() == QAccessible::List
            && each->childCount() > 5)
            tiles = each;
    }
    QVERIFY(tiles);
    for (int i = 0; i < tiles->childCount(); ++i) {
        QCOMPARE(tiles->child(i)->role(), QAccessible::ListItem);
        QVERIFY(!tiles->child(i)->text(QAccessible::Name).isEmpty());
    }
    for (const QString &page : {u"queues"_s, u"calls"_s}) {
        QVERIFY(m_desk->show(page));
        int tables = 0;
        for (auto *view : m_desk->window().currentWidget()->findChildren<QAbstractItemView *>()) {
            QAccessibleInterface *each = QAccessible::queryAccessibleInterface(view);
            QAccessibleTableInterface *table = each ? each->tableInterface() : nullptr;
            if (!view->isVisible() || !table || table->rowCount() == 0)
                continue;
            ++tables;
            for (int column = 0; column < table->columnCount(); ++column) {
                QVERIFY(!table->columnDescription(column).isEmpty());
                QAccessibleInterface *cell = table->cellAt(0, column);
                QVERIFY(cell);
                const QModelIndex index = view->model()->index(0, column);
                if (!index.data().toString().isEmpty())
                    QVERIFY2(!cell->text(QAccessible::Name).isEmpty(),
                             qPrintable(table->columnDescription(column)));
            }
        }
        QVERIFY2(tables > 0, qPrintable(page));
    }
}

QTEST_MAIN(TestAccessiblePages)
#include "tst_accessiblepages.moc"
