// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/account.h>
#include <base/result.h>
#include <engine/engineoptions.h>

#include <QCommandLineParser>
#include <QStringList>

#include <setup/connection.h>

namespace zm::app {

/// Exit codes that scripts rely on.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// Files that are made from now on, settings and locks too, are this user's alone. Programs that
/// alerts run inherit it.
void keepFilesPrivate();

QString versionText();

/// `--account`, `--db`, `--zoom-url`, `--proxy`, `--verbose`: every program and command takes them.
void addCommonOptions(QCommandLineParser &parser);
/// Parses; prints help, version or what is wrong. Empty: go on; else the exit code.
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments);
/// The account that is meant.
Result<Account> accountOf(const QCommandLineParser &parser);
/// How the account is reached: as its settings say, unless an option says otherwise.
Result<setup::Connection> connectionOf(const QCommandLineParser &parser, const Account &account);
/// Where the account's data lives and how it is reached. Webhooks are not among it: a program asks
/// for them by options or pages of its own.
Result<engine::EngineOptions> engineOptions(const QCommandLineParser &parser);
Result<engine::EngineOptions> engineOptions(const QCommandLineParser &parser,
                                            const Account &account);
/// `--backfill-days N`: how far back the first connection reads Zoom's records.
void addBackfillOption(QCommandLineParser &parser);
Result<> readBackfill(const QCommandLineParser &parser, engine::EngineOptions &options);

/// One line on standard error; answers the exit code.
int complain(const QString &sentence, int code = Failed);
int complain(const Error &error);
void print(const QString &text);

} // namespace zm::app
