// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/tilestate.h>
#include <ui/theme/statename.h>
#include <ui/theme/wording.h>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Wording)
};

} // namespace

QString stateWordOf(const QString &name)
{
    for (int i = 0; i <= int(TileState::Idle); ++i) {
        if (nameOf(TileState(i)) == name)
            return stateWord(TileState(i));
    }
    return name == "unknown"_L1 ? Words::tr("Not observed") : name;
}

} // namespace zm::ui
