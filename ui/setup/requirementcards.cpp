// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/facttext.h>
#include <ui/models/localformat.h>
#include <ui/setup/checktext.h>
#include <ui/setup/copybutton.h>
#include <ui/setup/paragraph.h>
#include <ui/setup/requirementcards.h>
#include <ui/setup/requirementlist.h>
#include <ui/setup/stepsketch.h>
#include <ui/shell/card.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <setup/requirements.h>
#include <setup/steps.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

constexpr double sketchShare = 0.55;

QList<RequirementList::Row> scopeRows(const QList<setup::CheckLine> &lines)
{
    QList<RequirementList::Row> rows;
    for (const setup::ScopeRequirement &scope : setup::scopeRequirements()) {
        const QString id = u"scope/"_s + scope.id;
        const auto line = std::ranges::find(lines, id, &setup::CheckLine::id);
        if (line == lines.cend())
            continue;
        // What could not be tried is told like what is missing; notes are for who looks closer.
        const bool tellsMore = line->state == setup::CheckState::Missing
                               || (line->state != setup::CheckState::Note
                                   && scope.need != setup::Need::Retired && !line->wayOn.isEmpty());
        rows.append({inWords(*line), factText(scope.brief), {}, tellsMore});
    }
    if (const setup::CheckLine writing = setup::lineOf(lines, "write_scopes"_L1);
        writing.state == setup::CheckState::Note)
        rows.prepend({inWords(writing), {}, {}, true});
    return rows;
}

} // namespace

RequirementCards::RequirementCards(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(12));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    column->addLayout(row, 1);
    m_strip = makeStrip(theme);
    column->addWidget(m_strip);
    m_scopes = addCard(*row, theme, tr("Scopes"),
                       tr("Read from the token itself, so a tick here is proof."),
                       setup::recommendedScopes());
    m_events = addCard(*row, theme, tr("Events"), tr("First seen, first ticked. Nothing to press."),
                       setup::recommendedEvents());
    updateStrip();
}

QWidget *RequirementCards::makeStrip(const Theme &theme)
{
    auto *strip = new Card(theme);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12));
    row->setSpacing(theme.px(20));
    m_addEvents = new StepSketch(theme, sketchOf(setup::StepId::Events), sketchShare);
    m_addScopes = new StepSketch(theme, sketchOf(setup::StepId::Scopes), sketchShare);
    row->addWidget(m_addEvents);
    row->addWidget(m_addScopes);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    m_doing = new Paragraph(theme, TypeRole::Title, Paragraph::Shade::Strong);
    m_doingNote = new Paragraph(theme, TypeRole::Label, Paragraph::Shade::Quiet);
    head->addWidget(m_doing);
    head->addWidget(m_doingNote);
    head->addStretch(1);
    row->addLayout(head, 3);
    for (int number = 1; number <= 3; ++number) {
        auto *digit = new Paragraph(theme, TypeRole::BodyStrong, Paragraph::Shade::Quiet,
                                    QString::number(number));
        digit->setAlignment(Qt::AlignTop);
        auto *doing = new Paragraph(theme, TypeRole::Body, Paragraph::Shade::Normal);
        doing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        row->addWidget(digit, 0, Qt::AlignTop);
        row->addWidget(doing, 4, Qt::AlignTop);
        m_doings.append(doing);
    }
    return strip;
}

RequirementCards::Doings RequirementCards::doingsFor(setup::StepId step) const
{
    if (step == setup::StepId::Scopes)
        return {tr("Add the scopes"),
                tr("in Zoom's Marketplace"),
                {tr("Open Scopes in your app and press Add Scopes."),
                 tr("Search for each name of the list at the left, tick it, press Done."),
                 tr("Nothing else: a new token brings them, and they are ticked here.")}};
    if (!m_listens)
        return {tr("Add the events"),
                tr("in Zoom's Marketplace"),
                {tr("Open Feature, your event subscription, then Add Events."),
                 tr("Tick those of the list at the right: one under User, the others under Phone."),
                 tr("Press Done and save. Zoom adds some of the scopes by itself.")}};
    return {tr("Test call"),
            tr("two minutes, any mobile phone"),
            {tr("Ring a queue from outside. Decline it on one phone, answer on another."),
             tr("Hang up. Then call a mobile phone from the Zoom client."),
             tr("Watch the list: ticks appear by themselves.")}};
}

bool RequirementCards::isDone(setup::StepId step) const
{
    return step == setup::StepId::Scopes ? m_scopesDone : m_eventsDone;
}

void RequirementCards::updateStrip()
{
    m_strip->setVisible(!isDone(m_step));
    m_addScopes->setVisible(m_step == setup::StepId::Scopes);
    m_addEvents->setVisible(m_step != setup::StepId::Scopes && !m_listens);
    const Doings told = doingsFor(m_step);
    m_doing->setText(told.title);
    m_doingNote->setText(told.note);
    for (qsizetype i = 0; i < m_doings.size(); ++i)
        m_doings[i]->setText(told.doings.value(i));
}

void RequirementCards::setStep(setup::StepId step)
{
    m_step = step;
    updateStrip();
}

RequirementList *RequirementCards::addCard(QHBoxLayout &row, const Theme &theme,
                                           const QString &title, const QString &note,
                                           const QStringList &names)
{
    auto *card = new Card(theme);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme.px(20), theme.px(14), theme.px(12), theme.px(14));
    inside->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new Paragraph(theme, TypeRole::Title, Paragraph::Shade::Strong, title), 1);
    head->addWidget(new CopyButton(theme, tr("Copy all %1").arg(names.size()), names.join(u'\n')));
    inside->addLayout(head);
    inside->addWidget(new Paragraph(theme, TypeRole::Body, Paragraph::Shade::Quiet, note));
    auto *list = new RequirementList(theme, title);
    inside->addWidget(list, 1);
    row.addWidget(card, 1);
    connect(list, &RequirementList::copied, this, &RequirementCards::copied);
    return list;
}

void RequirementCards::tell(const QList<setup::CheckLine> &lines, const QTimeZone &zone)
{
    m_listens = setup::lineOf(lines, "websocket"_L1).state == setup::CheckState::Ok
                || setup::lineOf(lines, "webhook"_L1).at || setup::tallyOfEvents(lines).proved > 0;
    m_scopesDone = setup::tallyOfScopes(lines).isWhole();
    m_eventsDone = setup::tallyOfEvents(lines).isWhole();
    updateStrip();
    m_scopes->setRows(scopeRows(lines));
    QList<RequirementList::Row> events;
    for (const setup::EventRequirement &event : setup::eventRequirements()) {
        const QString id = u"event/"_s + event.type;
        const auto line = std::ranges::find(lines, id, &setup::CheckLine::id);
        if (line == lines.cend())
            continue;
        // Before anything can come, what helps is how Zoom's own list calls it.
        QString aside = event.need != setup::Need::Needed ? tr("optional")
                        : m_listens                       ? factText(event.trial)
                                                          : event.title;
        if (event.need == setup::Need::Retired)
            aside = tr("optional, Zoom ends it");
        QString brief;
        if (line->at) {
            brief = dayText(toDateTime(*line->at, zone).date(), DayForm::Date);
            aside = tr("first %1").arg(brief + u' ' + clockTime(*line->at, zone));
        }
        events.append({inWords(*line), aside, brief, line->state == setup::CheckState::Missing});
    }
    m_events->setRows(events);
}

} // namespace zm::ui
