// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/icons.h>

#include <QEvent>
#include <QWidget>

#include <alerts/alertlevel.h>

#include <functional>

class QSettings;

namespace zm::ui {

/// A page of the desktop, as the shell sees it: it registers with MainWindow::addPage and brings
/// everything the navigation, the header and the palette need. A page's own commands are its
/// QActions (QWidget::addAction). GUI thread.
class PageWidget : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// A page gets the whole width right of the navigation, and keeps this much free at its sides:
    /// scroll bars and focus rings live there.
    static constexpr int sideMargin = 24;
    static constexpr int topMargin = 4;

    /// The word of `--snapshot --page` and of the settings: "queues".
    virtual QString key() const = 0;
    virtual QString title() const = 0;
    virtual IconId icon() const = 0;

    /// False for a page that has something to show before the first board: set-up, health.
    virtual bool needsBoard() const { return true; }

    /// The quiet line beside the title.
    virtual QString subtitle() const { return {}; }
    /// What the header's field looks for; a page without a hint has no field.
    virtual QString searchHint() const { return {}; }
    virtual void setSearch(const QString &text) { Q_UNUSED(text) }

    /// Buttons in the header, left of the badge: what the page is mostly opened for.
    virtual QList<QAction *> headActions() const { return {}; }
    /// True while the page waits for something to show: a picture of it is not drawn before.
    virtual bool isBusy() const { return false; }

    /// The number beside the page's name in the navigation, and how loud it is.
    struct NavigationMark
    {
        QString text;
        AlertLevel alert = AlertLevel::None;

        bool operator==(const NavigationMark &) const = default;
    };
    virtual NavigationMark navigationMark() const { return {}; }

    /// True while something is opened inside the page: the header then shows the way back.
    virtual bool canGoBack() const { return false; }
    virtual void goBack() {}

    /// Takes its own choices (density, order) from the settings and keeps them there.
    virtual void remember(QSettings &settings) { Q_UNUSED(settings) }
    /// A second has passed: repaint what counts time. Called for the page in view only.
    virtual void tick() {}
    /// Whether the shell shows this page. One that is not shown follows no news and catches up when
    /// it is: a busy hour must not cost three pages where one is read.
    bool isInView() const { return m_inView; }
    /// Where the keyboard goes when the page opens.
    virtual QWidget *firstFocus() { return this; }

Q_SIGNALS:
    /// Title, subtitle, mark, hint or way back have changed.
    void headChanged();
    /// A whole sentence for the line under the header.
    void messageRaised(const QString &sentence, zm::AlertLevel level);
    /// Something was done that can be taken back: a whole sentence for the line under the header,
    /// and what takes it back.
    void undoOffered(const QString &sentence, const std::function<void()> &undo);
    /// The reader is done with a page that was opened over another one.
    void left();

protected:
    /// The page has come into view or left it.
    virtual void viewChanged() {}
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
            m_inView = event->type() == QEvent::ShowToParent;
            viewChanged();
        }
        return QWidget::event(event);
    }

private:
    bool m_inView = true;
};

} // namespace zm::ui
