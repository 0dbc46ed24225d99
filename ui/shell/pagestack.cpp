// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/pagestack.h>

#include <QApplication>
#include <QVBoxLayout>

namespace zm::ui {

PageStack::PageStack(QWidget *parent)
    : QWidget(parent)
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
}

void PageStack::addWidget(QWidget *widget)
{
    widget->setParent(this);
    widget->hide();
    m_widgets.append(widget);
    if (!m_current)
        setCurrentWidget(widget);
}

void PageStack::setCurrentWidget(QWidget *widget)
{
    if (widget == m_current)
        return;
    const bool hadFocus = m_current && m_current->isAncestorOf(QApplication::focusWidget());
    if (m_current) {
        m_place->removeWidget(m_current);
        m_current->hide();
    }
    m_current = widget;
    m_place->addWidget(widget);
    widget->show();
    if (hadFocus) {
        QWidget *inside = widget->focusWidget();
        (inside ? inside : widget)->setFocus(Qt::OtherFocusReason);
    }
}

int PageStack::indexOf(const QWidget *widget) const
{
    return int(m_widgets.indexOf(widget));
}

} // namespace zm::ui
