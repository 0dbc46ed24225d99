// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/language/language.h>

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

const QString folder = u":/zm/translations"_s;
const QString languageKey = u"shell/language"_s;

QString codeOf(const QLocale &locale)
{
    return locale.name().section(u'_', 0, 0);
}

/// How this computer writes dates and numbers, with the words of `code` where they differ.
QLocale formatsFor(const QString &wish, const QString &code)
{
    const QLocale system = QLocale::system();
    if (!wish.isEmpty() && wish != codeOf(system) && codeOf(QLocale(wish)) == code)
        return QLocale(wish);
    if (codeOf(system) == code || system.language() == QLocale::C)
        return system;
    // English words in a country of another language: its formats, if there is such a locale.
    const QLocale here(QLocale::English, system.territory());
    return here.territory() == system.territory() ? here
                                                  : QLocale(QLocale::English, QLocale::Europe);
}

void install(const QString &name, const QString &from)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(name, from))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> languages()
{
    QList<Language> all;
    const QStringList files = QDir(folder).entryList({u"zoommate_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        // Qt names the country too: "español de España", "American English".
        QString name =
            code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName().section(u' ', 0, 0);
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        all.append({code, name});
    }
    return all;
}

void speak(const QString &wish)
{
    const QLocale asked = wish.isEmpty() ? QLocale::system() : QLocale(wish);
    QString code = u"en"_s;
    for (const Language &language : languages())
        if (language.code == codeOf(asked))
            code = language.code;
    QLocale::setDefault(formatsFor(wish, code));
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"zoommate_"_s + code, folder);
    if (!wish.isEmpty() && asked.textDirection() == Qt::RightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

QString keptLanguage(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

void keepLanguage(QSettings &settings, const QString &code)
{
    if (code.isEmpty())
        settings.remove(languageKey);
    else
        settings.setValue(languageKey, code);
}

} // namespace zm::ui
