// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/pagewidget.h>

namespace zm::ui {

class AgentsPage;

/// Makes a page of the shell from the agents' board, which knows nothing of shells. GUI thread.
class AgentsAdapter final : public PageWidget
{
    Q_OBJECT
public:
    /// Takes the page.
    explicit AgentsAdapter(AgentsPage *agents, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    IconId icon() const override { return IconId::Agents; }
    QString subtitle() const override;
    QString searchHint() const override;
    void setSearch(const QString &text) override;
    void tick() override;
    QWidget *firstFocus() override;
    void remember(QSettings &settings) override;

private:
    AgentsPage *m_agents;
};

} // namespace zm::ui
