// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <engine/engineoptions.h>

#include <QCommandLineParser>
#include <QStringList>

namespace zm::app {

/// Exit codes that scripts rely on.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

QString versionText();

/// `--db`, `--zoom-url`, `--verbose`: every program and command takes them.
void addCommonOptions(QCommandLineParser &parser);
/// Parses; prints help, version or what is wrong. Empty: go on; else the exit code.
std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments);
/// Where the data lives and which account is meant; turns on the detailed log.
Result<engine::EngineOptions> engineOptions(const QCommandLineParser &parser);
/// `--backfill-days N`: how far back the first connection reads Zoom's records.
void addBackfillOption(QCommandLineParser &parser);
Result<> readBackfill(const QCommandLineParser &parser, engine::EngineOptions &options);

/// One line on standard error; answers the exit code.
int complain(const QString &sentence, int code = Failed);
int complain(const Error &error);
void print(const QString &text);

} // namespace zm::app
