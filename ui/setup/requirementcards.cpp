// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/setup/copybutton.h>
#include <ui/setup/paragraph.h>
#include <ui/setup/requirementcards.h>
#include <ui/setup/requirementlist.h>
#include <ui/shell/card.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <setup/requirements.h>
#include <setup/steps.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

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
        rows.append({*line, scope.brief, tellsMore});
    }
    if (const setup::CheckLine writing = setup::lineOf(lines, "write_scopes"_L1);
        writing.state == setup::CheckState::Note)
        rows.prepend({writing, {}, true});
    return rows;
}

} // namespace

RequirementCards::RequirementCards(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(12));
    m_scopes = addCard(*row, theme, tr("Scopes"),
                       tr("Read from the token itself, so a tick here is proof."),
                       setup::recommendedScopes());
    m_events = addCard(*row, theme, tr("Events"), tr("First seen, first ticked. Nothing to press."),
                       setup::recommendedEvents());
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
    m_scopes->setRows(scopeRows(lines));
    QList<RequirementList::Row> events;
    const QLocale locale;
    for (const setup::EventRequirement &event : setup::eventRequirements()) {
        const QString id = u"event/"_s + event.type;
        const auto line = std::ranges::find(lines, id, &setup::CheckLine::id);
        if (line == lines.cend())
            continue;
        QString aside = event.need == setup::Need::Needed ? event.trial : tr("optional");
        if (event.need == setup::Need::Retired)
            aside = tr("optional, Zoom ends it");
        if (line->at)
            aside =
                tr("since %1")
                    .arg(locale.toString(toDateTime(*line->at, zone).date(), QLocale::ShortFormat));
        events.append({*line, aside, line->state == setup::CheckState::Missing});
    }
    m_events->setRows(events);
}

} // namespace zm::ui
