// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>
#include <QWidget>

namespace zm::ui {

/// What a hand would have to do to a control for it to look so.
enum class Pose { Rest, Hover, Pressed, Focus, Disabled };

/// A control of Qt's that looks touched while nobody touches it. The style draws it as ever: only
/// what it is told about pointer and keyboard is made up.
template <class Control, class Option> class Posed final : public Control
{
public:
    explicit Posed(Pose pose, QWidget *parent = nullptr)
        : Control(parent)
        , m_pose(pose)
    {
        this->setDisabled(pose == Pose::Disabled);
    }

protected:
    void initStyleOption(Option *option) const override
    {
        Control::initStyleOption(option);
        if (m_pose == Pose::Hover)
            option->state |= QStyle::State_MouseOver;
        else if (m_pose == Pose::Pressed)
            option->state |= QStyle::State_MouseOver | QStyle::State_Sunken;
        else if (m_pose == Pose::Focus)
            option->state |= QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    }

private:
    Pose m_pose;
};

} // namespace zm::ui
