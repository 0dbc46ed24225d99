// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/alerts/alertdelegate.h>
#include <ui/alerts/alertdesk.h>
#include <ui/shell/card.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

#include <QTimeZone>

class QLabel;
class QPushButton;

namespace zm::ui {

class BoardTable;
class RowFilter;
class RuleEditor;
class ValueTable;

/// What goes on, what went on, and the rules. GUI thread.
class AlertsPage final : public PageWidget
{
    Q_OBJECT
public:
    /// All must outlive the page.
    AlertsPage(AlertDesk &desk, const BoardMirror &board, const Theme &theme, const Clock &clock,
               QWidget *parent = nullptr);
    ~AlertsPage() override;

    QString key() const override { return QStringLiteral("alerts"); }
    QString title() const override;
    IconId icon() const override { return IconId::Alerts; }
    QString subtitle() const override;
    QString searchHint() const override;
    void setSearch(const QString &text) override;
    NavigationMark navigationMark() const override;
    void tick() override;
    QWidget *firstFocus() override;

    void setZone(const QTimeZone &zone);
    RuleEditor &rules() { return *m_rules; }
    BoardTable &activeTable() { return *m_active; }
    BoardTable &logTable() { return *m_log; }
    /// What the keys and buttons act on: the selected alerts.
    QList<alerts::AlertKey> selected() const;

    void acknowledge();
    void snooze();
    void mute();

Q_SIGNALS:
    void soundTried(zm::AlertLevel level);
    void hooksTried();

protected:
    void viewChanged() override { refresh(); }
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCommands();
    void refresh();
    void fillActive();
    void fillLog();
    void place();
    void dress();
    QString stateText(const alerts::Alert &alert) const;

    AlertDesk &m_desk;
    const BoardMirror &m_board;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone;
    QList<alerts::Alert> m_shown;
    QString m_search;

    ValueTable *m_activeValues;
    RowFilter *m_activeRows;
    Card *m_activeCard;
    QWidget *m_activeHead;
    QLabel *m_activeTitle;
    BoardTable *m_active;
    AlertDelegate *m_delegate;
    QPushButton *m_acknowledge;
    QPushButton *m_snooze;
    QPushButton *m_mute;
    ValueTable *m_logValues;
    RowFilter *m_logRows;
    Card *m_logCard;
    QLabel *m_logTitle;
    BoardTable *m_log;
    RuleEditor *m_rules;
};

} // namespace zm::ui
