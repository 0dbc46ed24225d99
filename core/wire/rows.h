// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/callelement.h>

#include <QJsonObject>
#include <QList>

#include <optional>

/// Rows of finished legs and calls. Private to the folder.
namespace zm::wire {

/// The array under the first key that holds one. Zoom sends the old and the new array side by side
/// during its transition, so the second is read only where the first is missing.
std::optional<QJsonArray> firstArray(const QJsonObject &object,
                                     std::initializer_list<QLatin1StringView> keys);

/// What a row inherits from where it was found.
struct RowContext
{
    RecordSource source = RecordSource::ElementV3;
    QString owner;
    std::optional<Direction> ownerIs; ///< Inbound: the callee; empty: the row's direction tells
    QJsonObject call;                 ///< the whole call, for rows that leave out what it says
    Instant fallback{};               ///< time of a row that names none
};

/// Element (v3), history (v2), user-history or detail row; a row of v1 shape is read as v1 whatever
/// the source says. Empty when nothing says which call it is.
std::optional<CallElement> decodeElement(const QJsonObject &row, const RowContext &context);
QList<CallElement> decodeElements(const QJsonArray &rows, const RowContext &context);
std::optional<CallSummary> decodeSummary(const QJsonObject &row);

} // namespace zm::wire
