// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/wallboard/wallplan.h>
#include <ui/wallsetup/wallcard.h>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace zm::ui {

class ParsedField;

/// One screen's wall: its real size and distance, how long pages hang, how names and numbers are
/// shown. GUI thread.
class WallScreenCard final : public WallCard
{
    Q_OBJECT
public:
    explicit WallScreenCard(const Theme &theme, QWidget *parent = nullptr);

    /// `present`: the screen is connected, so a ruler can be held to it.
    void tell(const WallPlan &plan, bool present);

Q_SIGNALS:
    void edited(const zm::ui::WallPlan &plan);
    void rulerWanted();

private:
    template <class Edit> void change(Edit edit);

    WallPlan m_plan;
    bool m_told = true; ///< false while fields are filled: what they say then is no edit
    ParsedField *m_diagonal;
    ParsedField *m_distance;
    ParsedField *m_turn;
    QPushButton *m_ruler;
    QComboBox *m_names;
    QComboBox *m_numbers;
    QCheckBox *m_offline;
};

} // namespace zm::ui
