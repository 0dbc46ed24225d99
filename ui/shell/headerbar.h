// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/connectionbadge.h>
#include <ui/shell/refreshbutton.h>
#include <ui/shell/searchfield.h>

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace zm::ui {

/// The line above every page: where you are, what you look for, whether to believe it, Refresh.
/// Room goes from right to left: Refresh and the badge keep theirs, the subtitle gives first.
class HeaderBar final : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderBar(const Theme &theme, QWidget *parent = nullptr);

    void setHead(const QString &title, const QString &subtitle, const QString &searchHint,
                 bool wayBack);
    /// The page's own buttons, left of the search field. The actions must outlive their showing.
    void setActions(const QList<QAction *> &actions);
    void show(const FeedStatus &feed, const SyncStatus &sync, Instant now);
    using QWidget::show;

    SearchField &search() { return *m_search; }
    const ConnectionBadge &badge() const { return *m_badge; }
    const RefreshButton &refresh() const { return *m_refresh; }
    /// What stands beside the title: the subtitle, or the progress or outcome of a refresh.
    QString note() const { return m_progress.isEmpty() ? m_subtitle : m_progress; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void searched(const QString &text);
    void searchLeft();
    void refreshRequested();
    void backRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void place();
    void dress();
    /// Left edge of what stands at the right of title and note.
    int rightPart() const;

    const Theme &m_theme;
    SearchField *m_search;
    ConnectionBadge *m_badge;
    RefreshButton *m_refresh;
    QToolButton *m_back;
    QList<QPushButton *> m_buttons;
    QList<QAction *> m_actions;
    QString m_title;
    QString m_subtitle;
    QString m_progress;
    bool m_failed = false;
    bool m_searches = false;
    bool m_wayBack = false;
};

} // namespace zm::ui
