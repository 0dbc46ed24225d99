// SPDX-License-Identifier: GPL-3.0-or-later
// One target for libFuzzer: ZM_FUZZ names it.
#include "targets.h"

#include <QCoreApplication>
#include <QLoggingCategory>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("zm.*=false"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const zm::fuzz::Target *const target =
        zm::fuzz::findTarget(qEnvironmentVariable("ZM_FUZZ").toLatin1().constData());
    if (!target)
        qFatal("ZM_FUZZ names no target");
    target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
