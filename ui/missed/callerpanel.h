// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/misseddesk.h>
#include <engine/storereader.h>
#include <ui/shell/card.h>

#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace zm::ui {

/// Each try of a caller: when, where, how long they waited and whom it rang. Enter opens the call.
class TriesList final : public QWidget
{
    Q_OBJECT
public:
    TriesList(const Theme &theme, QWidget *parent = nullptr);

    void show(const QList<engine::CallLine> &tries, const QTimeZone &zone);
    using QWidget::show;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void callOpened(const zm::CallId &call);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<QRect> places(int width) const;
    QString words(const engine::CallLine &line) const;

    const Theme &m_theme;
    QTimeZone m_zone;
    QList<engine::CallLine> m_tries;
    int m_hover = -1;
    int m_current = 0;
};

/// What is known of the chosen missed caller, and what to do about it. GUI thread.
class CallerPanel final : public Card
{
    Q_OBJECT
public:
    CallerPanel(engine::StoreReader &reader, const Theme &theme, const Clock &clock,
                QWidget *parent = nullptr);

    void show(const engine::DeskRow &row);
    using QWidget::show;
    void clear();
    bool isEmpty() const { return m_row.caller.number.isEmpty(); }
    const engine::DeskRow &row() const { return m_row; }
    void setNumbersMasked(bool masked);
    void setZone(const QTimeZone &zone);
    /// Names that a caller can be handed over to.
    void setColleagues(const QStringList &names) { m_colleagues = names; }
    void setMe(const QString &name) { m_me = name; }
    void editNote();
    /// Keeps what has been typed now, not after a pause.
    void flush();

Q_SIGNALS:
    void callRequested(const QString &number);
    void copyRequested(const QString &number);
    void ownerChosen(const QString &name);
    void noteWritten(const QString &note);
    void callOpened(const zm::CallId &call);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void dress();
    void readTries();
    void handOver();

    engine::StoreReader &m_reader;
    const Clock &m_clock;
    QTimeZone m_zone;
    bool m_masked = false;
    engine::DeskRow m_row;
    QString m_me;
    QStringList m_colleagues;
    engine::ReadTicket m_ticket;
    QTimer m_typing;
    QLabel *m_name;
    QLabel *m_number;
    QToolButton *m_copy;
    QPushButton *m_call;
    QPushButton *m_hand;
    QLabel *m_triesHead;
    TriesList *m_tries;
    QWidget *m_disc;
    QLabel *m_owner;
    QLabel *m_taken;
    QPlainTextEdit *m_note;
    QLabel *m_historyHead;
    QLabel *m_history;
    QLabel *m_foot;
};

} // namespace zm::ui
