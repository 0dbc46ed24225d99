// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>

#include <setup/requirements.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm::setup;

namespace {

QString wordOf(Need need)
{
    switch (need) {
    case Need::Needed:
        return u"needed"_s;
    case Need::Useful:
        return u"optional"_s;
    case Need::Retired:
        break;
    }
    return u"ends"_s;
}

QString rowOf(const QString &name, Need need, const QString &gives, const QString &successor)
{
    return u"| `%1` | %2 | %3%4 |"_s.arg(
        name, wordOf(need), gives,
        successor.isEmpty() ? QString() : u"; add `%1` instead"_s.arg(successor));
}

QStringList scopeRows()
{
    QStringList rows;
    for (const ScopeRequirement &scope : scopeRequirements())
        rows += rowOf(scope.id, scope.need, scope.gives, scope.successor);
    return rows;
}

QStringList eventRows()
{
    QStringList rows;
    for (const EventRequirement &event : eventRequirements())
        rows += rowOf(event.type, event.need, event.gives, event.successor);
    return rows;
}

} // namespace

/// The lists of the documentation are those that the program asks for.
class TestConnectDoc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListsAreTheProgramsOwn_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("scopes") << u"### Scopes"_s << scopeRows();
        QTest::newRow("events") << u"### Events"_s << eventRows();
    }
    void theListsAreTheProgramsOwn()
    {
        QFETCH(QString, heading);
        QFETCH(QStringList, rows);
        QFile file(QString::fromUtf8(ZM_SOURCE "/resources/docs/connect.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        const qsizetype from = page.indexOf(heading + u'\n');
        QVERIFY(from >= 0);
        QStringList written;
        for (const QString &line : page.sliced(from + heading.size()).split(u'\n')) {
            if (line.startsWith(u'#'))
                break;
            if (line.startsWith("| `"_L1))
                written += line;
        }
        if (written != rows)
            qInfo().noquote() << u"The list should read:\n"_s + rows.join(u'\n');
        QCOMPARE(written, rows);
    }
};

QTEST_GUILESS_MAIN(TestConnectDoc)
#include "tst_connectdoc.moc"
