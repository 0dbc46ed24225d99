// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace zm::ui {

/// Asks for a file and writes what `csv` then tells, whole or not at all, readable by this user
/// alone, since tables name people. How it went stands over the widget. `name`: what the file is
/// called to begin with, without its ending.
void saveAsCsv(QWidget &widget, const QString &name, const std::function<QByteArray()> &csv);

} // namespace zm::ui
