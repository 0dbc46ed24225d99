// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/pagewidget.h>
#include <ui/wallboard/wallautostart.h>
#include <ui/wallboard/wallcallers.h>
#include <ui/wallboard/wallsettings.h>

#include <QTimeZone>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace zm::ui {

class BoardMirror;
class OrderList;
class WallMannersCard;
class WallPreview;
class WallScreenCard;

/// Arranges the walls: which screens have one, its real size and distance, which pages and queues
/// in which order, and how a wall behaves. Every change counts at once and is seen in the preview.
/// GUI thread.
class WallSetupPage final : public PageWidget
{
    Q_OBJECT
public:
    /// All must outlive the page; `wallTheme` is the walls'.
    WallSetupPage(const BoardMirror &board, const Theme &wallTheme, const Theme &theme,
                  const Clock &clock, engine::StoreReader &reader, WallAutostart autostart,
                  QWidget *parent = nullptr);
    ~WallSetupPage() override;

    QString key() const override { return QStringLiteral("wall"); }
    QString title() const override;
    IconId icon() const override { return IconId::Wallboard; }
    QString subtitle() const override;
    bool needsBoard() const override { return false; }
    QList<QAction *> headActions() const override { return {m_showWall}; }
    bool isBusy() const override { return m_callers.isBusy(); }
    QWidget *firstFocus() override;

    void setZone(const QTimeZone &zone);
    void setSettings(const WallSettings &settings);
    const WallSettings &settings() const { return m_settings; }
    WallPreview &preview() { return *m_preview; }

Q_SIGNALS:
    void edited(const zm::ui::WallSettings &settings);
    void showRequested();

protected:
    void viewChanged() override;

private:
    void addLists(QVBoxLayout &column);
    WallScreen *chosen();
    void fill();
    void fillQueues();
    void change(const std::function<void(WallScreen &)> &edit);
    void changeAll(const std::function<void(WallSettings &)> &edit);
    void openRuler();

    const BoardMirror &m_board;
    const Theme &m_theme;
    WallCallers m_callers;
    WallSettings m_settings;
    QList<int> m_places; ///< of the screens among those that are there
    int m_chosen = 0;
    bool m_filling = false;

    QAction *m_showWall;
    OrderList *m_screens;
    OrderList *m_pages;
    OrderList *m_queues;
    QPushButton *m_forget;
    WallPreview *m_preview;
    QLabel *m_caption;
    WallScreenCard *m_screenCard;
    WallMannersCard *m_manners;
};

} // namespace zm::ui
