// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/boardmirror.h>
#include <ui/reports/pickpopup.h>

namespace zm::ui {

/// The queues and agents there are to choose from, by name, agents by team. The key is what a
/// report's filter takes: the extension, or the id where there is none.
QList<PickPopup::Item> queueItems(const BoardMirror &mirror);
QList<PickPopup::Item> agentItems(const BoardMirror &mirror);
/// Teams or sites, which are chosen by name.
QList<PickPopup::Item> nameItems(const QStringList &names);

} // namespace zm::ui
