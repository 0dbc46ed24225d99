// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <engine/storereader.h>
#include <engine/storewriter.h>
#include <ui/models/boardmirror.h>
#include <ui/shell/pagewidget.h>
#include <ui/theme/theme.h>

class QAbstractButton;

namespace zm::ui {

class DataTab;
class PageStack;
class PrivacyPane;
class SchedulePane;
class SqlPane;
class TeamsPane;

/// What is the customer's own, tab by tab: questions to the database, reports that are written
/// by themselves, how long it all is kept. GUI thread.
class DataPage final : public PageWidget
{
    Q_OBJECT
public:
    /// All must outlive the page.
    DataPage(engine::StoreReader &reader, engine::StoreWriter &writer, const BoardMirror &mirror,
             const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("data"); }
    QString title() const override;
    IconId icon() const override { return IconId::Data; }
    QString subtitle() const override;
    bool needsBoard() const override { return false; }
    bool isBusy() const override;
    QWidget *firstFocus() override;
    void remember(QSettings &settings) override;

    void setZone(const QTimeZone &zone);
    void setNumbersMasked(bool masked);
    /// By its key; false when there is none.
    bool showTab(const QString &key);
    DataTab &tab() const;
    SqlPane &sql() { return *m_sql; }
    SchedulePane &schedule() { return *m_schedule; }
    PrivacyPane &privacy() { return *m_privacy; }
    TeamsPane &teams() { return *m_teams; }

Q_SIGNALS:
    /// On every page, and in every file.
    void maskingChanged(bool screens, bool files);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void viewChanged() override;

private:
    void addTab(DataTab *tab);
    template <class Tab>
    void addCommand(const QString &text, const QKeySequence &key, Tab *tab, void (Tab::*run)());
    void dress();

    const Theme &m_theme;
    QSettings *m_settings = nullptr;
    QList<DataTab *> m_tabs;
    QList<QAbstractButton *> m_words;
    PageStack *m_stack;
    SqlPane *m_sql;
    SchedulePane *m_schedule;
    PrivacyPane *m_privacy;
    TeamsPane *m_teams;
};

} // namespace zm::ui
