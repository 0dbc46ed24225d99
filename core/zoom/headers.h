// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wire/apierror.h>

namespace zm::zoom {

/// As the wire layer reads them; names compare without case.
using Headers = wire::Headers;

/// The first value of a header; empty when absent.
QByteArray headerValue(const Headers &headers, QByteArrayView name);

} // namespace zm::zoom
