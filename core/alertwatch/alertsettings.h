// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/id.h>

#include <QSet>

#include <alerts/rules.h>
#include <hooks/hooks.h>

class QSettings;

namespace zm {

/// What a person has decided about alerts. Kept for each user of the computer, with the other
/// settings; what is not written there is as PRODUCT says.
struct AlertSettings
{
    alerts::Rules rules;
    QSet<QueueId> muted;
    bool sounds = true;
    bool notifications = true;
    hooks::HookSettings hooks;

    bool operator==(const AlertSettings &) const = default;
};

AlertSettings readAlertSettings(const QSettings &settings);
void writeAlertSettings(QSettings &settings, const AlertSettings &alerts);

} // namespace zm
