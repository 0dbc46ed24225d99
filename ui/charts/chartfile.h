// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <ui/charts/chart.h>

#include <QRectF>
#include <QString>

class QPainter;

namespace zm::ui {

/// Draws a chart with its head and a line about where it comes from, dark on white, into `rect`
/// (in pixels at 96 dpi; the painter's scale is the caller's).
void paintChart(QPainter &painter, const QRectF &rect, const Chart &chart, const QString &source);

/// A PNG or PDF by the name's ending. The file appears when it is complete. GUI thread, since it
/// draws letters. Storage when the folder cannot be written.
Result<> writeChart(const QString &path, const Chart &chart, const QString &source);

} // namespace zm::ui
