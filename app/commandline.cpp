// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/connecting.h>

#include <QLoggingCategory>
#include <QTextStream>

#include <buildinfo.h>
#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

void keepFilesPrivate()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
#endif
}

QString versionText()
{
    return u"Zoom Mate %1 (%2), Qt %3, SQLite %4"_s.arg(
        QStringLiteral(ZM_VERSION), QStringLiteral(ZM_REVISION), QString::fromLatin1(qVersion()),
        QString::fromLatin1(sqlite3_libversion()));
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"account"_s, u"Another Zoom account of this computer, with data of its own."_s,
         u"name"_s},
        {u"db"_s, u"Database: a file, or postgresql://…"_s, u"path"_s},
        {u"zoom-url"_s, u"Token, REST and WebSocket host in place of Zoom's."_s, u"url"_s},
        {u"proxy"_s,
         u"system, none, or http://[user@]host:port; its password from ZOOMMATE_PROXY_PASSWORD."_s,
         u"proxy"_s},
        {u"verbose"_s, u"Tell more in the log."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
        {{u"v"_s, u"version"_s}, u"Show the versions."_s},
    });
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    if (!parser.parse(arguments))
        return complain(parser.errorText(), WrongUsage);
    if (parser.isSet(u"version"_s)) {
        print(versionText());
        return Done;
    }
    if (parser.isSet(u"help"_s)) {
        print(parser.helpText());
        return Done;
    }
    if (parser.isSet(u"verbose"_s))
        QLoggingCategory::setFilterRules(u"zm.*=true"_s);
    else
        QLoggingCategory::setFilterRules(u"zm.*.info=false"_s);
    return {};
}

Result<Account> accountOf(const QCommandLineParser &parser)
{
    return Account::named(parser.value(u"account"_s));
}

Result<setup::Connection> connectionOf(const QCommandLineParser &parser, const Account &account)
{
    setup::Connection connection = setup::readConnection(*account.settings());
    if (parser.isSet(u"zoom-url"_s))
        connection.zoomUrl = parser.value(u"zoom-url"_s);
    if (parser.isSet(u"proxy"_s)) {
        const auto proxy = zoom::proxyFrom(parser.value(u"proxy"_s));
        if (!proxy)
            return Failure(proxy.error());
        connection.proxy = *proxy;
    }
    return connection;
}

Result<engine::EngineOptions> engineOptions(const QCommandLineParser &parser)
{
    const auto account = accountOf(parser);
    if (!account)
        return Failure(account.error());
    return engineOptions(parser, *account);
}

Result<engine::EngineOptions> engineOptions(const QCommandLineParser &parser,
                                            const Account &account)
{
    auto connection = connectionOf(parser, account);
    if (!connection)
        return Failure(connection.error());
    connection->takesWebhooks = false;
    engine::EngineOptions options;
    options.databasePath = parser.isSet(u"db"_s) ? parser.value(u"db"_s) : account.databasePath();
    if (const auto applied = apply(*connection, options); !applied)
        return Failure(applied.error());
    return options;
}

void addBackfillOption(QCommandLineParser &parser)
{
    parser.addOption({u"backfill-days"_s,
                      u"Days of history that the first connection reads in the background; "
                      u"30 when not given, 180 at most, as Zoom keeps no more."_s,
                      u"N"_s});
}

Result<> readBackfill(const QCommandLineParser &parser, engine::EngineOptions &options)
{
    if (!parser.isSet(u"backfill-days"_s))
        return {};
    bool isNumber = false;
    options.backfillDays = parser.value(u"backfill-days"_s).toInt(&isNumber);
    if (!isNumber || options.backfillDays < 0 || options.backfillDays > 180)
        return fail(ErrorKind::Invalid, u"--backfill-days takes a number from 0 to 180."_s);
    return {};
}

int complain(const QString &sentence, int code)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return code;
}

int complain(const Error &error)
{
    return complain(error.toString(), error.kind == ErrorKind::Invalid ? WrongUsage : Failed);
}

void print(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

} // namespace zm::app
