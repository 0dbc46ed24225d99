// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <store/directorystore.h>
#include <store/teamstore.h>
#include <ui/data/datapage.h>
#include <ui/data/teamspane.h>
#include <ui/theme/type.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

constexpr int generous = 60'000;

} // namespace

/// Teams are made, filled, renamed and removed by hand; whoever is in none goes by the rule.
class TestTeamsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        loadFonts();
        m_file = std::make_unique<store::TemporaryDatabase>();
        VERIFY_RESULT(m_file->open());
        QList<Agent> agents;
        for (int i = 1; i <= 4; ++i) {
            Agent agent;
            agent.id = AgentId(u"a%1"_s.arg(i));
            agent.extension = u"10%1"_s.arg(i);
            agent.name = QStringList{u"Ada"_s, u"Ben"_s, u"Cleo"_s, u"Dan"_s}[i - 1];
            agent.department = u"Care"_s;
            agent.site = i % 2 ? u"Leeds"_s : u"Lyon"_s;
            agents.append(agent);
        }
        VERIFY_RESULT(store::DirectoryStore::saveAgents(*m_file->db, agents, Instant{}));
        m_reader = std::make_unique<engine::StoreReader>(QTimeZone::utc(), RuleBook());
        m_writer = std::make_unique<engine::StoreWriter>();
        m_reader->open(m_file->path);
        m_writer->open(m_file->path);
        m_page = std::make_unique<DataPage>(*m_reader, *m_writer, m_mirror, m_theme, m_clock);
        m_page->resize(1100, 800);
        m_page->show();
        QVERIFY(m_page->showTab(u"teams"_s));
        QTRY_COMPARE_WITH_TIMEOUT(pane().people().count(), 4, generous);
    }
    void cleanup()
    {
        m_page.reset();
        m_writer.reset();
        m_reader.reset();
        m_file.reset();
    }

    void aTeamIsMadeFilledRenamedAndRemoved()
    {
        pane().startNew();
        QCOMPARE(pane().list().count(), 1);
        pane().list().item(0)->setText(u" Night shift "_s);
        QTRY_COMPARE_WITH_TIMEOUT(kept().named, QStringList{u"Night shift"_s}, generous);

        pane().search().setText(u"cleo"_s);
        QListWidgetItem *cleo = visible();
        QVERIFY(cleo);
        cleo->setCheckState(Qt::Checked);
        QTRY_COMPARE_WITH_TIMEOUT(kept().members.value(AgentId(u"a3"_s)), u"Night shift"_s,
                                  generous);
        QCOMPARE(kept().members.size(), 1);

        // A name that is taken stays the one it was.
        pane().startNew();
        QCOMPARE(pane().list().count(), 2);
        pane().list().currentItem()->setText(u"NIGHT SHIFT"_s);
        QTRY_COMPARE_WITH_TIMEOUT(pane().list().item(0)->text(), u"New team"_s, generous);
        QCOMPARE(pane().teams().named, (QStringList{u"New team"_s, u"Night shift"_s}));

        pane().list().setCurrentRow(int(pane().teams().named.indexOf(u"Night shift"_s)));
        pane().search().clear();
        QCOMPARE(pane().people().item(0)->checkState(), Qt::Checked); // members come first
        pane().removeChosen();
        QTRY_COMPARE_WITH_TIMEOUT(kept().named, QStringList{u"New team"_s}, generous);
        QVERIFY(kept().members.isEmpty());
    }

    void theRuleIsForEverybodyElse()
    {
        QCOMPARE(pane().teams().rule, TeamRule::Department);
        QVERIFY(pane().people().item(0)->text().contains(u"Care"_s));
        pane().rule().setCurrentIndex(2);
        Q_EMIT pane().rule().activated(2);
        QTRY_COMPARE_WITH_TIMEOUT(kept().rule, TeamRule::Site, generous);
        QVERIFY(pane().people().item(0)->text().contains(u"Leeds"_s));
    }

private:
    TeamsPane &pane() { return m_page->teams(); }
    Teams kept() const { return store::TeamStore::load(*m_file->db).value_or(Teams()); }
    QListWidgetItem *visible()
    {
        for (int i = 0; i < pane().people().count(); ++i)
            if (!pane().people().item(i)->isHidden())
                return pane().people().item(i);
        return nullptr;
    }

    const FakeClock m_clock;
    const Theme m_theme;
    BoardMirror m_mirror;
    std::unique_ptr<store::TemporaryDatabase> m_file;
    std::unique_ptr<engine::StoreReader> m_reader;
    std::unique_ptr<engine::StoreWriter> m_writer;
    std::unique_ptr<DataPage> m_page;
};

QTEST_MAIN(TestTeamsPane)
#include "tst_teamspane.moc"
