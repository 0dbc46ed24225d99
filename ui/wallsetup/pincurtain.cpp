// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/shell/pagewidget.h>
#include <ui/wallsetup/pincurtain.h>

#include <QAction>
#include <QPainter>

#include <algorithm>

namespace zm::ui {

namespace {

constexpr double entryUnit = 13; ///< cap height of its words, at 96 dpi

} // namespace

PinCurtain::PinCurtain(PageWidget &page, PinLock &lock, const Theme &theme, const Clock &clock)
    : QWidget(&page)
    , m_page(page)
    , m_lock(lock)
    , m_theme(theme)
    , m_entry(new PinEntry(lock, theme, clock, theme.px(entryUnit), this))
{
    m_entry->setTitle(tr("This page has a PIN"));
    connect(m_entry, &PinEntry::opened, this, [this] {
        m_opened = true;
        look();
        m_page.firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_entry, &PinEntry::tried, this, &PinCurtain::tried);
    page.installEventFilter(this);
    hide();
    look();
}

void PinCurtain::look()
{
    setClosed(m_lock.isSet() && !m_opened);
}

void PinCurtain::setClosed(bool closed)
{
    if (closed == isClosed())
        return;
    for (QAction *action : m_page.actions())
        action->setEnabled(!closed);
    if (!closed) {
        hide();
        for (const QPointer<QWidget> &widget : std::exchange(m_disabled, {})) {
            if (widget)
                widget->setEnabled(true);
        }
        return;
    }
    const auto parts = m_page.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts) {
        if (part != this && part->isEnabled()) {
            part->setEnabled(false);
            m_disabled.append(part);
        }
    }
    m_entry->clear();
    setGeometry(m_page.rect());
    show();
    raise();
    setFocusProxy(m_entry);
    if (m_page.isVisible())
        m_entry->setFocus();
}

bool PinCurtain::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_page)
        return false;
    switch (event->type()) {
    case QEvent::Resize:
        setGeometry(m_page.rect());
        break;
    case QEvent::HideToParent:
        m_opened = false;
        look();
        break;
    case QEvent::ShowToParent:
        // A PIN that is set on an open page does not close it on whoever sets it.
        m_opened = !m_lock.isSet();
        look();
        if (isClosed())
            m_entry->setFocus();
        break;
    case QEvent::FocusIn:
        if (isClosed())
            m_entry->setFocus();
        break;
    default:
        break;
    }
    return false;
}

void PinCurtain::resizeEvent(QResizeEvent *)
{
    const QSize wanted = m_entry->sizeHint().boundedTo(size());
    m_entry->resize(wanted);
    m_entry->move((width() - wanted.width()) / 2, std::max(0, (height() - wanted.height()) / 3));
}

void PinCurtain::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.tokens().ground);
}

} // namespace zm::ui
