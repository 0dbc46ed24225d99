// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/pagewidget.h>
#include <ui/wallboard/wakelock.h>
#include <ui/wallboard/wallautostart.h>
#include <ui/wallboard/wallcallers.h>
#include <ui/wallboard/wallsettings.h>

#include <QTimeZone>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace zm::ui {

class BoardMirror;
class Card;
class OrderList;
class ParsedField;
class WallPreview;

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
    QVBoxLayout *card(const QString &title);
    void addLists(QVBoxLayout &column);
    void addScreenCard(QVBoxLayout &column);
    void addMannersCard(QVBoxLayout &column);
    void line(QGridLayout &grid, const QString &label, QWidget *field);
    QLabel *note(const QString &text = {});
    WallScreen *chosen();
    void fill();
    void fillQueues();
    void change(const std::function<void(WallScreen &)> &edit);
    void changeAll(const std::function<void(WallSettings &)> &edit);
    void readManners();
    void openRuler();
    void editPin();
    void askAwake();
    void dress();

    const BoardMirror &m_board;
    const Theme &m_theme;
    WallAutostart m_autostart;
    WallCallers m_callers;
    WallSettings m_settings;
    QList<int> m_places; ///< of the screens among those that are there
    int m_chosen = 0;
    bool m_filling = false;
    std::unique_ptr<WakeLock> m_awake; ///< asked for while the page is in view, to say what holds

    QAction *m_showWall;
    OrderList *m_screens;
    OrderList *m_pages;
    OrderList *m_queues;
    QPushButton *m_forget;
    WallPreview *m_preview;
    QLabel *m_caption;
    ParsedField *m_diagonal;
    ParsedField *m_distance;
    ParsedField *m_turn;
    QPushButton *m_ruler;
    QComboBox *m_names;
    QComboBox *m_numbers;
    QCheckBox *m_offline;
    QComboBox *m_look;
    QCheckBox *m_dims;
    ParsedField *m_dimFrom;
    ParsedField *m_dimTo;
    ParsedField *m_dimLevel;
    QCheckBox *m_starts;
    QLabel *m_awakeNote;
    QLabel *m_pinNote;
    QLineEdit *m_pin;
    QPushButton *m_keepPin;
    QList<QLabel *> m_titles;
    QList<QLabel *> m_notes;
};

} // namespace zm::ui
