// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <store/readonlyquery.h>

#include <reports/reporttable.h>

#include <functional>

namespace zm::engine {

/// A user's own question (`store::ReadOnlyQuery`), row by row into the writer of any report.
/// Numbers stay numbers. On the calling thread.
Result<store::ReadOnlyQuery::Told> answerSql(const QString &path, const QString &sql,
                                             reports::RowSink &sink,
                                             const store::QueryLimits &limits = {},
                                             const std::function<bool()> &isWanted = {});

} // namespace zm::engine
