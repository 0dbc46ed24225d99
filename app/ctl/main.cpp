// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <app/ctl/simulate.h>
#include <base/memory.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    QLatin1StringView what;
    int (*run)(const QStringList &arguments);
};

constexpr std::array commands{
    Command{"collect"_L1, "take events and read Zoom's records, without a face"_L1,
            zm::app::runCollect},
    Command{"import"_L1, "put recorded events in: FILE.jsonl, one JSON a line"_L1,
            zm::app::runImport},
    Command{"sync"_L1, "read roster, queues and call history by REST, then end"_L1,
            zm::app::runSync},
    Command{"reports"_L1, "the reports and their columns"_L1, zm::app::runReports},
    Command{"export"_L1, "a report as CSV, workbook (XLSX) or JSON"_L1, zm::app::runExport},
    Command{"explain"_L1, "one number of a report: its rule, its inputs, the calls behind it"_L1,
            zm::app::runExplain},
    Command{"schedule"_L1, "reports that are written by themselves: list, add, remove, run"_L1,
            zm::app::runSchedule},
    Command{"retain"_L1, "how long data is kept; what is older is deleted"_L1, zm::app::runRetain},
    Command{"sql"_L1, "your own question to the database, as CSV, workbook or JSON"_L1,
            zm::app::runSql},
    Command{"call"_L1, "the story of one call"_L1, zm::app::runCall},
    Command{"board"_L1, "the live board as text or JSON, now or at an instant"_L1,
            zm::app::runBoard},
    Command{"check"_L1, "prove the set-up: token, scopes, events, feed, clock"_L1,
            zm::app::runCheck},
    Command{"forget"_L1, "delete all of an account from this computer"_L1, zm::app::runForget},
    Command{"simulate"_L1, "a simulated Zoom account, for trying and testing"_L1,
            zm::app::runSimulate},
};

QString usage()
{
    QString text = u"Usage: zoommatectl COMMAND [options]\n\n"_s;
    for (const Command &command : commands)
        text += u"  %1 %2\n"_s.arg(QString(command.name).leftJustified(9), QString(command.what));
    return text + u"\nzoommatectl COMMAND --help tells a command's options."_s;
}

/// The first argument that is neither an option nor the value of a common one.
const Command *findCommand(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == "--db"_L1 || word == "--zoom-url"_L1 || word == "--account"_L1
            || word == "--proxy"_L1) {
            ++i;
            continue;
        }
        if (word.startsWith(u'-'))
            continue;
        const auto found =
            std::find_if(commands.begin(), commands.end(),
                         [&](const Command &command) { return word == command.name; });
        return found == commands.end() ? nullptr : &*found;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    zm::shareHeaps();
    zm::app::keepFilesPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"zoommatectl"_s);
    QCoreApplication::setOrganizationName(u"zoommate"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (const Command *command = findCommand(arguments))
        return command->run(arguments);
    if (arguments.contains("--version"_L1) || arguments.contains("-v"_L1)) {
        zm::app::print(zm::app::versionText());
        return zm::app::Done;
    }
    if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1)) {
        zm::app::print(usage());
        return zm::app::Done;
    }
    return zm::app::complain(usage(), zm::app::WrongUsage);
}
