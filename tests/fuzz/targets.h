// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// Everything that reads what comes from outside, as functions of bytes. Whatever the bytes are, a
/// target neither crashes nor breaks what it checks with `qFatal`.
namespace zm::fuzz {

struct Target
{
    const char *name; ///< also the folder of its corpus
    void (*run)(const QByteArray &data);
};

const QList<Target> &targets();
const Target *findTarget(const char *name);

} // namespace zm::fuzz
