// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QSettings;

namespace zm::ui {

/// A language that the screens can be read in.
struct Language
{
    QString code; ///< "de"
    QString name; ///< in itself: "Deutsch"
};
/// What is translated, in alphabetical order of the codes. Files and commands are English always.
QList<Language> languages();

/// Makes the program speak: `wish` is a code such as "de" or "de_AT", empty for the computer's own
/// language. Words that are not translated stay English; dates, times and numbers follow the
/// computer where its language is meant, else the language's own country. A wish that is written
/// from right to left mirrors the windows. Call once, before the first window.
void speak(const QString &wish);

/// The language chosen in the program; empty: the computer's.
QString keptLanguage(const QSettings &settings);
void keepLanguage(QSettings &settings, const QString &code);

} // namespace zm::ui
