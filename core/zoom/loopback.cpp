// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/loopback.h>

#include <QHostAddress>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
           || QHostAddress(host).isLoopback();
}

} // namespace zm::zoom
