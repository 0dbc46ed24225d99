// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <ui/explain/explainsubject.h>
#include <ui/models/listednumber.h>
#include <ui/shell/card.h>

class QLabel;
class QToolButton;

namespace zm::ui {

class BoardTable;
class RowFilter;
class ValueTable;

/// One number, explained beside the board it stands on: its rule in words, what it was made of and
/// the calls or agents behind it, as many as the number says. Follows the board while it is open.
/// Esc closes it. GUI thread.
class ExplainPanel final : public Card
{
    Q_OBJECT
public:
    /// All must outlive the panel.
    ExplainPanel(engine::StoreReader &reader, const BoardMirror &mirror, const Theme &theme,
                 const Clock &clock, QWidget *parent = nullptr);

    void explain(const ExplainSubject &subject);
    void explain(const ListedNumber &listed);
    const ExplainSubject &subject() const { return m_subject; }
    bool isBusy() const { return m_busy; }
    QString number() const;
    qsizetype listed() const;
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    void setNumbersMasked(bool masked);
    BoardTable &table() { return *m_table; }

    static constexpr int panelWidth = 404;

Q_SIGNALS:
    void closed();
    void callOpened(const zm::CallId &call);
    void agentOpened(const zm::AgentId &agent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void showLive();
    void take(const Result<engine::Explained> &answer);
    void dress();
    void place();

    engine::StoreReader &m_reader;
    const BoardMirror &m_mirror;
    const Clock &m_clock;
    QTimeZone m_zone;
    bool m_masked = true;
    bool m_busy = false;
    ExplainSubject m_subject;
    std::optional<ListedNumber> m_listed; ///< in place of the subject
    std::optional<engine::Explained> m_answer;
    engine::ReadTicket m_ticket;
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_rule;
    QLabel *m_inputs;
    QLabel *m_head;
    QToolButton *m_close;
    ValueTable *m_values;
    RowFilter *m_rows;
    BoardTable *m_table;
};

} // namespace zm::ui
