// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/element.h>
#include <simulator/options.h>

#include <QJsonObject>

namespace zm::sim {

class Random;

/// The shapes in which one record row travels (CONTRACT b.9, b.10, c.5). Old names keep the row's
/// id in `id` and the call's in `call_path_id`.
enum class RowForm {
    CallLogV1,
    HistoryV2,
    ElementV3,
    Detail,         ///< `call_elements` of one call
    DetailOld,      ///< its twin `call_path`
    UserHistory,    ///< `call_elements` of one user
    UserHistoryOld, ///< its twin `call_logs`
};

QJsonObject recordRow(const Element &element, RowForm form, const Centre &centre,
                      const Options &options, Random &random);

/// A call as a whole (CONTRACT b.8, and the top level of b.9).
QJsonObject summaryRow(const SimCall &call, bool oldNames, const Centre &centre,
                       const Options &options, Random &random);

/// The outcome of a whole call in record words.
QString callResultWord(const SimCall &call);

} // namespace zm::sim
