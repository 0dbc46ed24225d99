// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/ctl/commands.h>
#include <zoom/secretstore.h>

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// The keychain's entry. What was saved once must be seen to go; without a keychain there is none.
Result<> forgetSecrets(const Account &account)
{
    const auto settings = account.settings();
    zoom::SecretStore secrets(*settings);
    const bool wasSaved = secrets.wasSaved(account.name());
    QObject context;
    Result<> outcome;
    secrets.remove(account.name(), &context, [&](const Result<> &removed) {
        if (!removed && wasSaved)
            outcome = removed;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return outcome;
}

} // namespace

int runForget(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Deletes all of an account from this computer: keychain entry, database with its journal "
        "and copies, settings, cache and logs. Close Zoom Mate and stop collect first."_s);
    parser.addPositionalArgument(u"forget"_s, u"this command"_s);
    addCommonOptions(parser);
    parser.addOption({u"everything"_s, u"Yes, all of it; without this nothing is deleted."_s});
    if (const auto code = parse(parser, arguments))
        return *code;
    if (!parser.isSet(u"everything"_s))
        return complain(u"This cannot be undone, so say it whole: zoommatectl forget --everything "
                        "[--account NAME]"_s,
                        WrongUsage);
    const auto account = accountOf(parser);
    if (!account)
        return complain(account.error());
    const QString database =
        parser.isSet(u"db"_s) ? parser.value(u"db"_s) : account->databasePath();
    if (database.contains("://"_L1))
        return complain(u"A database on a server is not deleted from here: ask its owner."_s,
                        WrongUsage);

    if (const auto gone = forgetSecrets(*account); !gone) {
        complain(gone.error());
        return complain(u"Nothing was deleted. Unlock the keychain and say it again."_s);
    }
    const QStringList left = account->deleteFiles(database);
    for (const QString &path : left)
        complain(u"Could not be deleted: "_s + QDir::toNativeSeparators(path));
    if (!left.isEmpty())
        return Failed;
    print(u"Nothing of the account “%1” is left on this computer. Reports exported into folders of "
          "your own, and all that Zoom has, are as they were."_s.arg(account->name()));
    return Done;
}

} // namespace zm::app
