// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/headers.h>

namespace zm::zoom {

QByteArray headerValue(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

} // namespace zm::zoom
