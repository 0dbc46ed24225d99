// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace zm::app {

/// One function a command. The arguments begin with the program's name and hold the command where
/// the user wrote it; the answer is the exit code.
int runBoard(const QStringList &arguments);
int runCollect(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runCall(const QStringList &arguments);
int runExplain(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runForget(const QStringList &arguments);
int runReports(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runSync(const QStringList &arguments);
int runRetain(const QStringList &arguments);
int runSchedule(const QStringList &arguments);
int runSql(const QStringList &arguments);

} // namespace zm::app
