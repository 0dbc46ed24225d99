// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/wakelock.h>
#include <ui/wallboard/wallautostart.h>
#include <ui/wallboard/wallsettings.h>
#include <ui/wallsetup/wallcard.h>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace zm::ui {

class ParsedField;

/// How every wall behaves: look, darker hours, start with the session, whether the screen stays
/// awake, and the PIN. GUI thread.
class WallMannersCard final : public WallCard
{
    Q_OBJECT
public:
    WallMannersCard(WallAutostart autostart, const Theme &theme, QWidget *parent = nullptr);

    void tell(const WallSettings &settings);
    /// While it is looked at, the desktop is asked whether it would keep the screen awake.
    void setInView(bool inView);

Q_SIGNALS:
    void edited(const zm::ui::WallSettings &settings);
    void failed(const QString &sentence);

private:
    void addDimming();
    void addPin();
    void readFields();
    void editPin();
    void sayAwake();

    WallAutostart m_autostart;
    WallSettings m_settings;
    bool m_told = true; ///< false while fields are filled: what they say then is no edit
    std::unique_ptr<WakeLock> m_awake;
    QComboBox *m_look;
    QCheckBox *m_dims;
    ParsedField *m_dimFrom;
    ParsedField *m_dimTo;
    ParsedField *m_dimLevel;
    QCheckBox *m_starts;
    QLabel *m_awakeNote;
    QLineEdit *m_pin;
    QPushButton *m_keepPin;
    QLabel *m_pinNote;
};

} // namespace zm::ui
