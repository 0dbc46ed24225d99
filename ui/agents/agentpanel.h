// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/models/boardmirror.h>
#include <ui/theme/theme.h>
#include <ui/tiles/tiletext.h>

#include <QTimeZone>
#include <QWidget>

#include <alerts/alertlevel.h>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace zm::ui {

/// What is known of one agent now, beside the tiles: state, call, whether a queue's call would
/// ring, the queues. Follows the board while it is open. GUI thread.
class AgentPanel final : public QWidget
{
    Q_OBJECT
public:
    AgentPanel(const BoardMirror &board, const Theme &theme, const Clock &clock,
               QWidget *parent = nullptr);

    /// Whose panel it is; an empty id closes it.
    void show(const AgentId &agent);
    const AgentId &agent() const { return m_agent; }
    void setZone(const QTimeZone &zone);
    void setNumbers(NumberDisplay numbers);
    /// Someone answers `dayRequested`: the panel offers the way there.
    void setDayOffered(bool offered);

    QSize sizeHint() const override;

public Q_SLOTS:
    void tick();

Q_SIGNALS:
    void closed();
    /// Show this agent's calls and states of today.
    void dayRequested(const zm::AgentId &agent);
    /// Show the calls behind "n answered today".
    void answeredRequested(const zm::AgentId &agent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();
    void refill();
    void fillQueues(const AgentRow &row);

    const BoardMirror &m_board;
    const Theme &m_theme;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    NumberDisplay m_numbers = NumberDisplay::Masked;
    AgentId m_agent;
    AlertLevel m_alert = AlertLevel::None; ///< of the timer

    QLabel *m_shape;
    QLabel *m_name;
    QLabel *m_place;
    QToolButton *m_close;
    QLabel *m_state;
    QLabel *m_timer;
    QLabel *m_detail;
    QLabel *m_rings;
    QLabel *m_today;
    QLabel *m_queuesHead;
    QGridLayout *m_queues;
    QPushButton *m_day;
    QPushButton *m_why;
};

} // namespace zm::ui
