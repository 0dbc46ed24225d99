// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/pinentry.h>

#include <QPointer>
#include <QWidget>

namespace zm::ui {

class PageWidget;

/// Lies over a page of settings while a PIN guards it: nothing under it can be seen, clicked or
/// reached by keys. It opens for the right PIN and closes again when the page leaves view. GUI
/// thread.
class PinCurtain final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it; the page owns it.
    PinCurtain(PageWidget &page, PinLock &lock, const Theme &theme, const Clock &clock);

    bool isClosed() const { return !isHidden(); }
    /// The lock may have been set or removed.
    void look();

Q_SIGNALS:
    void tried();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setClosed(bool closed);

    PageWidget &m_page;
    PinLock &m_lock;
    const Theme &m_theme;
    PinEntry *m_entry;
    QList<QPointer<QWidget>> m_disabled;
    bool m_opened = false; ///< since the page came into view
};

} // namespace zm::ui
