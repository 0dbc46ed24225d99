// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>
#include <QWidget>

#include <setup/checkline.h>
#include <setup/steps.h>

class QHBoxLayout;

namespace zm::ui {

class Paragraph;
class RequirementList;
class StepSketch;
class Theme;

/// What Zoom must grant and send, side by side: scopes and events, each list to be copied whole and
/// each line with its tick; below them how they are added, and the test call that shows the
/// events. GUI thread.
class RequirementCards final : public QWidget
{
    Q_OBJECT
public:
    explicit RequirementCards(const Theme &theme, QWidget *parent = nullptr);

    /// What to do for the step stands under the lists.
    void setStep(setup::StepId step);
    /// Days are said in `zone`.
    void tell(const QList<setup::CheckLine> &lines, const QTimeZone &zone);

Q_SIGNALS:
    /// The name of a scope or event is on the clipboard.
    void copied(const QString &name);

private:
    RequirementList *addCard(QHBoxLayout &row, const Theme &theme, const QString &title,
                             const QString &note, const QStringList &names);

    /// Three things to do, one after another.
    struct Doings
    {
        QString title;
        QString note;
        QStringList doings;
    };
    Doings doingsFor(setup::StepId step) const;
    QWidget *makeStrip(const Theme &theme);
    bool isDone(setup::StepId step) const;
    void updateStrip();

    RequirementList *m_scopes;
    RequirementList *m_events;
    QWidget *m_strip = nullptr;
    StepSketch *m_addEvents;
    StepSketch *m_addScopes;
    Paragraph *m_doing; ///< of the strip
    Paragraph *m_doingNote;
    QList<Paragraph *> m_doings;
    setup::StepId m_step = setup::StepId::Events;
    bool m_listens = false; ///< events can come
    bool m_scopesDone = false;
    bool m_eventsDone = false;
};

} // namespace zm::ui
