// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QCommandLineParser>
#include <QStringList>

#include <exports/reportfile.h>
#include <reports/reportrequest.h>

namespace zm::app {

/// The options that `export` and `schedule add` share: whose calls, by which rules, in which form.
void addReportOptions(QCommandLineParser &parser);
/// `--queue 8001 8002` means `--queue 8001 --queue 8002`; the same for `--agent`.
QStringList spelledOut(const QStringList &arguments);
/// `--mask`, for every command that writes rows.
QCommandLineOption maskOption();
/// A request with everything but its report and its range. Invalid names the option.
Result<reports::ReportRequest> reportChoices(const QCommandLineParser &parser);
/// `--from` and `--to`, for who asks for one report at once.
void addRangeOptions(QCommandLineParser &parser);
/// The report named first among the positional arguments, over the range. Invalid says what is
/// wrong.
Result<reports::ReportRequest> rangedRequest(const QCommandLineParser &parser);
Result<exports::FileForm> fileForm(const QCommandLineParser &parser);

} // namespace zm::app
