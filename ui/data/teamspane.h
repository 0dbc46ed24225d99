// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/teams.h>
#include <engine/storereader.h>
#include <engine/storewriter.h>
#include <ui/data/datatab.h>
#include <ui/theme/theme.h>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace zm::ui {

class Card;

/// How agents are grouped into teams, on tiles, in filters and in reports: made by hand here, with
/// a rule for everybody else. What is changed is kept at once. GUI thread.
class TeamsPane final : public DataTab
{
    Q_OBJECT
public:
    /// All must outlive the pane.
    TeamsPane(engine::StoreReader &reader, engine::StoreWriter &writer, const Theme &theme,
              QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("teams"); }
    QString title() const override;
    QString subtitle() const override;
    bool isBusy() const override { return m_reading; }
    QWidget *firstFocus() override;
    void refresh() override;

    const Teams &teams() const { return m_teams; }
    /// Makes a team and asks for its name.
    void startNew();
    void removeChosen();
    QListWidget &list() { return *m_list; }
    QListWidget &people() { return *m_people; }
    QLineEdit &search() { return *m_search; }
    QComboBox &rule() { return *m_rule; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the pane shows.
    struct Arranged
    {
        Teams teams;
        QList<Agent> agents;
        QHash<AgentId, QString> firstQueues;
    };
    static Result<Arranged> arrangedIn(store::Database &db);

    QString chosen() const;
    void fill();
    void fillPeople();
    void renamed(QListWidgetItem *item);
    void ticked(QListWidgetItem *item);
    void filter(const QString &text);
    void keep(const Teams &teams);
    void dress();

    engine::StoreReader &m_reader;
    engine::StoreWriter &m_writer;
    const Theme &m_theme;
    Teams m_teams;
    QList<Agent> m_agents;
    QHash<AgentId, QString> m_firstQueues;
    bool m_reading = false;
    bool m_filling = false;
    engine::ReadTicket m_ticket;
    Card *m_card;
    QLabel *m_ruleWords;
    QComboBox *m_rule;
    QLabel *m_note;
    QLabel *m_listHead;
    QListWidget *m_list;
    QLabel *m_empty; ///< in its place while there is no team
    QPushButton *m_new;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QLabel *m_head;
    QLineEdit *m_search;
    QListWidget *m_people;
};

} // namespace zm::ui
