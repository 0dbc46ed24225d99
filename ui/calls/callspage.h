// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/callmodel.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

namespace zm::ui {

class BoardTable;
class Card;
class RowFilter;
class TotalsStrip;

/// The calls that live now. GUI thread.
class CallsPage final : public PageWidget
{
    Q_OBJECT
public:
    /// All must outlive the page.
    CallsPage(const BoardMirror &mirror, const Theme &theme, const Clock &clock,
              QWidget *parent = nullptr);
    ~CallsPage() override;

    QString key() const override;
    QString title() const override;
    IconId icon() const override { return IconId::Calls; }
    QString subtitle() const override;
    QString searchHint() const override;
    void setSearch(const QString &text) override;
    NavigationMark navigationMark() const override;
    void tick() override;
    QWidget *firstFocus() override;

    /// Whole numbers are for a screen that only its owner sees. Starts masked.
    void setNumbersMasked(bool masked);
    bool numbersMasked() const { return m_model->numbersMasked(); }
    BoardTable &table() { return *m_table; }

Q_SIGNALS:
    /// Enter or a double click: somebody may open the call's story.
    void callOpened(const zm::CallId &call);
    void numbersMaskedChanged(bool masked);
    /// A number of the strip was clicked; for all queues.
    void explainRequested(zm::ui::QueueColumn column);

protected:
    void viewChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void place();
    QString emptyText() const;

    const BoardMirror &m_mirror;
    const Theme &m_theme;
    CallModel *m_model;
    RowFilter *m_rows;
    TotalsStrip *m_strip;
    Card *m_card;
    BoardTable *m_table;
    class CallDelegate *m_delegate;
    QAction *m_unmask;
};

} // namespace zm::ui
