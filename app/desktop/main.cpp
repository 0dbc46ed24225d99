// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/credentials.h>
#include <app/desktop/drawing.h>
#include <app/desktop/session.h>
#include <app/desktop/thememode.h>
#include <app/exitsignals.h>
#include <base/logging.h>
#include <base/memory.h>
#include <ui/language/language.h>

#include <QApplication>
#include <QSettings>

#include <setup/connection.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

int runWindows(const DesktopOptions &options, const QString &greeting, Next &next)
{
    leaveCrashReports(options.folder(), versionText());
    SingleInstance instance(options.engine.databasePath);
    if (options.isLive()) {
        const auto place = instance.claim(
            {options.wallboard, options.page, options.screen, qgetenv("XDG_ACTIVATION_TOKEN")});
        if (!place)
            return complain(place.error());
        if (*place == SingleInstance::Place::Later)
            return Done;
    }
    ExitSignals exitSignals;
    QObject::connect(&exitSignals, &ExitSignals::requested, qApp, &QApplication::quit);
    const auto settings = options.zoomAccount.settings();
    BoardSource source(options);
    if (options.isLive())
        source.setConnection(setup::readConnection(*settings));
    if (const auto opened = source.open(); !opened) // read while the window is made
        return complain(opened.error());
    ui::Theme theme(modeOf(options));
    theme.applyTo(*qApp);
    Session session(options, *settings, source, theme);
    QObject::connect(&instance, &SingleInstance::requested, &session, &Session::obey);
    session.show();
    if (!greeting.isEmpty())
        session.say(greeting);
    StartCredentials secrets(options.zoomAccount, options.engine.proxy);
    if (options.isLive()) {
        // A keychain may take its time, or ask its owner: the board is there before.
        secrets.read([&session, &secrets](const Result<zoom::Credentials> &stored) {
            if (!stored)
                complain(stored.error());
            session.connectAccount(stored.value_or(zoom::Credentials()), secrets.origin());
        });
    }
    const int code = QApplication::exec();
    next = session.next();
    return code;
}

/// Sessions one after the other: another account begins as if the program had been started with it,
/// and what is forgotten is deleted when nothing holds it any more.
int runSessions(DesktopOptions options)
{
    const auto greetingOf = [](const Account &account) {
        return ui::MainWindow::tr("The account “%1” is open.").arg(account.name());
    };
    QString greeting =
        options.zoomAccount.isDefault() ? QString() : greetingOf(options.zoomAccount);
    for (;;) {
        Next next;
        const int code = runWindows(options, greeting, next);
        if (!next.goOn)
            return code;
        const auto account = Account::named(next.account);
        if (!account)
            return complain(account.error());
        greeting = greetingOf(*account);
        if (!next.forget) {
            account->rememberAsChosen();
        } else {
            const QStringList left = account->deleteFiles(options.engine.databasePath);
            greeting =
                left.isEmpty()
                    ? ui::MainWindow::tr("Everything of this account has been "
                                         "deleted from this computer.")
                    : ui::MainWindow::tr("These could not be deleted: %1").arg(left.join(u", "_s));
        }
        if (account->name() != options.zoomAccount.name())
            options.engine.databasePath = account->databasePath();
        options.zoomAccount = *account;
    }
}

/// Qt reads these once, before the application is made.
void prepareScreen(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray word(argv[i]);
        if (word == "--snapshot" || word.startsWith("--snapshot=")) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
        } else if (word == "--scale" && i + 1 < argc
                   && !qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) {
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
        }
    }
}

} // namespace

} // namespace zm::app

int main(int argc, char *argv[])
{
    zm::shareHeaps();
    zm::app::keepFilesPrivate();
    zm::app::prepareScreen(argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"zoommate"_s);
    QApplication::setOrganizationName(u"zoommate"_s);
    QApplication::setApplicationDisplayName(u"Zoom Mate"_s);
    const auto options = zm::app::desktopOptions(QApplication::arguments());
    if (!options)
        return zm::app::complain(options.error());
    if (!*options)
        return zm::app::Done;
    const QString &asked = (*options)->language;
    const bool draws = !(*options)->snapshot.isEmpty();
    zm::ui::speak(asked.isEmpty() && !draws ? zm::ui::keptLanguage(QSettings()) : asked);
    qRegisterMetaType<zm::BoardDelta>();
    return (*options)->snapshot.isEmpty() ? zm::app::runSessions(**options)
                                          : zm::app::runSnapshot(**options);
}
