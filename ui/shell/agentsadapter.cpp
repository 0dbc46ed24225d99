// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/agents/agentspage.h>
#include <ui/shell/agentsadapter.h>

#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

const QString layoutKey = u"agents/layout"_s;

} // namespace

AgentsAdapter::AgentsAdapter(AgentsPage *agents, QWidget *parent)
    : PageWidget(parent)
    , m_agents(agents)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(agents);
    const QList<QAction *> own = agents->actions();
    for (QAction *action : own)
        addAction(action);
    connect(agents, &AgentsPage::headChanged, this, &PageWidget::headChanged);
}

QString AgentsAdapter::key() const
{
    return u"agents"_s;
}

QString AgentsAdapter::title() const
{
    return tr("Agents");
}

QString AgentsAdapter::subtitle() const
{
    return m_agents->subtitle();
}

QString AgentsAdapter::searchHint() const
{
    return m_agents->searchHint();
}

void AgentsAdapter::setSearch(const QString &text)
{
    m_agents->setSearch(text);
}

void AgentsAdapter::tick()
{
    m_agents->tick();
}

QWidget *AgentsAdapter::firstFocus()
{
    return m_agents->firstFocus();
}

void AgentsAdapter::remember(QSettings &settings)
{
    m_agents->setLayoutText(settings.value(layoutKey).toString());
    connect(m_agents, &AgentsPage::layoutChanged, this,
            [this, &settings] { settings.setValue(layoutKey, m_agents->layoutText()); });
}

} // namespace zm::ui
