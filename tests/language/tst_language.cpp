// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/language/language.h>
#include <ui/models/localformat.h>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>
#include <QXmlStreamReader>

#include <setup/requirements.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesIn(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({context, {}, {}, xml.attributes().hasAttribute("numerus"_L1), true});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            messages.last().translations << xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().translations << xml.readElementText();
        }
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%[0-9n]"_s);
    QStringList places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places << found.next().captured();
    places.sort();
    return places;
}

QString translated(const char *context, const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate(context, text, comment, n);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (QTranslator *each : qApp->findChildren<QTranslator *>())
            delete each;
        QLocale::setDefault(QLocale::c());
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void whatThereIs()
    {
        QStringList codes;
        QStringList names;
        for (const Language &each : languages()) {
            codes << each.code;
            names << each.name;
        }
        QVERIFY(codes.contains(u"de"_s) && codes.contains(u"en"_s) && codes.contains(u"es"_s));
        QVERIFY(names.contains(u"Deutsch"_s) && names.contains(u"English"_s)
                && names.contains(u"Español"_s));
    }

    void englishKnowsOneFromMany()
    {
        speak(u"en"_s);
        QCOMPARE(translated("zm::ui::Queues", "%n members", nullptr, 1), u"1 member"_s);
        QCOMPARE(translated("zm::ui::Queues", "%n members", nullptr, 2), u"2 members"_s);
        QCOMPARE(translated("zm::ui::Wording", "Ringing"), u"Ringing"_s);
    }

    void germanAndSpanish()
    {
        speak(u"de"_s);
        QCOMPARE(translated("zm::ui::Wording", "Ringing"), u"Klingelt"_s);
        QCOMPARE(translated("zm::ui::Queues", "%n members", nullptr, 1), u"1 Mitglied"_s);
        QCOMPARE(translated("zm::ui::Queues", "%n members", nullptr, 5), u"5 Mitglieder"_s);
        cleanup();
        speak(u"es_MX"_s);
        QCOMPARE(translated("zm::ui::Wording", "Ringing"), u"Sonando"_s);
        cleanup();
        speak(u"fi"_s); // not translated: English words
        QCOMPARE(translated("zm::ui::Wording", "Ringing"), u"Ringing"_s);
    }

    void eachCountryWritesItsOwnWay_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("seconds");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("count");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<int>("firstDay");
        QTest::newRow("no locale") << u"C"_s << u"14:32"_s << u"14:32:05"_s
                                   << u"Tuesday 24 November"_s << u"12,345"_s << u"81.9"_s << 1;
        QTest::newRow("British") << u"en_GB"_s << u"14:32"_s << u"14:32:05"_s
                                 << u"Tuesday 24 November"_s << u"12,345"_s << u"81.9"_s << 1;
        QTest::newRow("American") << u"en_US"_s << u"2:32 PM"_s << u"2:32:05 PM"_s
                                  << u"Tuesday, November 24"_s << u"12,345"_s << u"81.9"_s << 7;
        QTest::newRow("German") << u"de_DE"_s << u"14:32"_s << u"14:32:05"_s
                                << u"Dienstag, 24. November"_s << u"12.345"_s << u"81,9"_s << 1;
        QTest::newRow("Spanish") << u"es_ES"_s << u"14:32"_s << u"14:32:05"_s
                                 << u"martes, 24 de noviembre"_s << u"12.345"_s << u"81,9"_s << 1;
    }
    void eachCountryWritesItsOwnWay()
    {
        QFETCH(QString, language);
        if (language != "C"_L1)
            speak(language);
        const QTime time(14, 32, 5);
        const auto as = [](const char *column) {
            return *static_cast<QString *>(QTest::qData(column, qMetaTypeId<QString>()));
        };
        QCOMPARE(clockTime(time).replace(QChar(0x202f), u' '), as("clock"));
        QCOMPARE(clockTimeSeconds(time).replace(QChar(0x202f), u' '), as("seconds"));
        QCOMPARE(dayText(QDate(2026, 11, 24), DayForm::Whole), as("day"));
        QCOMPARE(countText(12'345), as("count"));
        QCOMPARE(decimalText(81.9), as("decimal"));
        QFETCH(int, firstDay);
        QCOMPARE(weekdaysInOrder().first(), firstDay);
        QCOMPARE(weekdaysInOrder().size(), 7);
    }

    void rightToLeftMirrors()
    {
        speak(u"de"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        speak(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    }

    void theChoiceIsKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        QVERIFY(keptLanguage(settings).isEmpty());
        keepLanguage(settings, u"es"_s);
        QCOMPARE(keptLanguage(settings), u"es"_s);
        keepLanguage(settings, {});
        QVERIFY(keptLanguage(settings).isEmpty());
    }

    /// A translation that loses a place holder loses a number.
    void translationsKeepTheirPlaces_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(ZM_TRANSLATIONS));
        for (const QString &file : folder.entryList({u"*.ts"_s}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void translationsKeepTheirPlaces()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesIn(path);
        QVERIFY(messages.size() > 20);
        int finished = 0;
        for (const Message &message : messages) {
            if (!message.isFinished)
                continue; // English stands for it
            ++finished;
            QVERIFY2(message.translations.size() == (message.isPlural ? 2 : 1),
                     qPrintable(message.source));
            for (const QString &text : message.translations) {
                QVERIFY2(!text.isEmpty(), qPrintable(message.source));
                QVERIFY2(placesIn(text) == placesIn(message.source),
                         qPrintable(message.context + u": "_s + message.source));
            }
        }
        QVERIFY2(finished * 10 >= messages.size() * 8,
                 qPrintable(u"%1 of %2 are translated"_s.arg(finished).arg(messages.size())));
    }

    /// The set-up's table is core's, and in English: what of it stands on the page must be known to
    /// the translators word by word.
    void whatTheSetUpAsksForIsKnown_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &file : {u"zoommate_de.ts"_s, u"zoommate_es.ts"_s})
            QTest::newRow(qPrintable(file)) << QDir(QStringLiteral(ZM_TRANSLATIONS)).filePath(file);
    }
    void whatTheSetUpAsksForIsKnown()
    {
        QFETCH(QString, path);
        QSet<QString> known;
        for (const Message &message : messagesIn(path)) {
            if (message.context == "zm::ui::Facts"_L1)
                known.insert(message.source);
        }
        QStringList told;
        for (const setup::ScopeRequirement &scope : setup::scopeRequirements())
            told << scope.brief << scope.gives << scope.note;
        for (const setup::EventRequirement &event : setup::eventRequirements())
            told << event.gives << event.note << event.trial;
        static const QRegularExpression number(u"\\d+"_s);
        for (QString text : std::as_const(told))
            QVERIFY2(text.isEmpty() || known.contains(text.replace(number, u"%1"_s)),
                     qPrintable(text));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
