// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/data/viewlist.h>
#include <ui/shell/focusring.h>

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

ViewList::ViewList(const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_title(new QLabel(tr("What there is to ask"), this))
    , m_tree(new QTreeWidget(this))
{
    m_title->setContentsMargins(16, 12, 16, 8);
    m_tree->setObjectName("viewList"_L1);
    m_tree->setAccessibleName(tr("Views and their columns"));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setAutoFillBackground(false);
    m_tree->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_tree, 1);
    FocusRing::ask(*m_tree, *this, Card::radius);
    connect(m_tree, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem *item) { Q_EMIT wordChosen(item->text(0)); });
    connect(&theme, &Theme::changed, this, &ViewList::dress);
    dress();
}

void ViewList::setViews(const QList<store::ReadOnlyQuery::View> &views)
{
    m_tree->clear();
    for (const store::ReadOnlyQuery::View &view : views) {
        auto *item = new QTreeWidgetItem(m_tree, {view.name});
        for (const QString &column : view.columns)
            new QTreeWidgetItem(item, {column});
    }
    dress();
}

void ViewList::dress()
{
    const Tokens &t = m_theme.tokens();
    m_title->setFont(m_theme.font(TypeRole::Title));
    m_tree->setFont(m_theme.font(TypeRole::Body));
    m_tree->setIndentation(m_theme.px(18));
    QPalette colours = m_tree->palette();
    colours.setColor(QPalette::Base, t.tile);
    colours.setColor(QPalette::Text, t.text1);
    colours.setColor(QPalette::Highlight, t.selectedRow);
    colours.setColor(QPalette::HighlightedText, t.text1);
    m_tree->setPalette(colours);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *view = m_tree->topLevelItem(i);
        for (int c = 0; c < view->childCount(); ++c)
            view->child(c)->setForeground(0, t.text2);
    }
}

} // namespace zm::ui
