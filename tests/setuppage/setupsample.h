// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zoom/credentials.h>

#include <setup/checkline.h>
#include <setup/requirements.h>

namespace zm::test {

inline const zoom::Credentials whole{QStringLiteral("mkT4v2bXQ_2ySb-o9Wz1rA"),
                                     QStringLiteral("simWMc0LZP7U897UKFbAfc"),
                                     QStringLiteral("q8Vd3jKzR0aLw5xTnB7cYh2mE9pUsG4f"),
                                     {},
                                     QStringLiteral("qmetn4oTs0hPAIU_ARrRZw")};

/// A check whose token came, with one scope missing and half of the events seen.
inline QList<setup::CheckLine> oneMissing()
{
    using setup::CheckState;
    QList<setup::CheckLine> lines{{QStringLiteral("token"),
                                   QStringLiteral("Token"),
                                   CheckState::Ok,
                                   QStringLiteral("Granted with 8 scopes."),
                                   {}},
                                  {QStringLiteral("websocket"),
                                   QStringLiteral("Event stream"),
                                   CheckState::Ok,
                                   QStringLiteral("Zoom opened it."),
                                   {}}};
    for (const setup::ScopeRequirement &scope : setup::scopeRequirements()) {
        const bool missing = scope.id == QLatin1StringView("phone:read:list_call_queues:admin");
        lines.append(
            {QStringLiteral("scope/") + scope.id, scope.id,
             missing                             ? CheckState::Missing
             : scope.need == setup::Need::Needed ? CheckState::Ok
                                                 : CheckState::Note,
             missing ? QStringLiteral("Not granted. It would give the queues.") : scope.gives,
             missing ? QStringLiteral("Add it in Zoom under Scopes.") : QString()});
    }
    bool seen = false;
    for (const setup::EventRequirement &event : setup::eventRequirements()) {
        seen = !seen;
        setup::CheckLine line{QStringLiteral("event/") + event.type, event.type,
                              seen                                ? CheckState::Ok
                              : event.need == setup::Need::Needed ? CheckState::Open
                                                                  : CheckState::Note,
                              event.gives, event.trial};
        if (seen)
            line.at = parseInstant(u"2026-11-24T14:26:02Z");
        lines.append(line);
    }
    return lines;
}

} // namespace zm::test
