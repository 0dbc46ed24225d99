// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/shell/card.h>

#include <setup/fields.h>
#include <setup/steps.h>

namespace zm::ui {

class CredentialForm;
struct StepWords;

/// One step of the walk: what to do at Zoom, where to click, what to paste there and what to bring
/// back.
class StepGuide final : public Card
{
    Q_OBJECT
public:
    StepGuide(const Theme &theme, setup::StepId step, QWidget *parent = nullptr);

    static StepWords words(setup::StepId step);

    setup::StepId step() const { return m_step; }
    CredentialForm *form() const { return m_form; } ///< null when nothing is brought back

Q_SIGNALS:
    void marketplaceRequested();

private:
    setup::StepId m_step;
    CredentialForm *m_form = nullptr;
};

/// What a step asks for, apart from how it is drawn.
struct StepWords
{
    QString title;
    QStringList doings; ///< one sentence each, in order
    struct Value
    {
        QString label;
        QString text; ///< to copy into Zoom
    };
    QList<Value> values;
    QList<setup::Field> fields; ///< to bring back
    QString note;
};
StepWords wordsOf(setup::StepId step);

} // namespace zm::ui
