// SPDX-License-Identifier: GPL-3.0-or-later
// What must be so on every page in every language: no text escapes the translators, and longer
// words still fit.
#include <ui/shell/mainwindow.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <support/drawntext.h>
#include <support/wholedesk.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

/// A language of our own: every text that goes through a translator is marked, and as much longer
/// as `stretch` says.
class MarkedLanguage final : public QTranslator
{
public:
    explicit MarkedLanguage(double stretch)
        : m_stretch(stretch)
    {}

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("zm::"))
            return {};
        QString text = QString::fromUtf8(source);
        m_asked.insert({QString::fromUtf8(context), text});
        const int more = int(m_stretch * double(text.size()));
        for (int i = 0; i < more; ++i)
            text += i % 6 == 0 && text.size() > 10 ? u' ' : u'x';
        return u'«' + text + u'»';
    }
    /// Context and source of all that was asked for.
    const QSet<std::pair<QString, QString>> &asked() const { return m_asked; }

private:
    double m_stretch;
    mutable QSet<std::pair<QString, QString>> m_asked;
};

/// The desk in that language.
struct MarkedDesk
{
    MarkedLanguage language;
    std::unique_ptr<test::WholeDesk> desk;

    explicit MarkedDesk(double stretch, qreal scale = 1)
        : language(stretch)
    {
        QCoreApplication::installTranslator(&language);
        desk = std::make_unique<test::WholeDesk>(Theme::Mode::Dark, scale);
    }
    ~MarkedDesk()
    {
        desk.reset();
        QCoreApplication::removeTranslator(&language);
    }
};

/// What widgets say beside what they draw.
QStringList saidBy(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->toolTip() << widget->accessibleName();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->placeholderText();
        if (const auto *box = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        for (const QAction *action : widget->actions())
            texts << action->text();
    }
    texts.removeAll(QString());
    return texts;
}

/// What need not be translated: a sketch of Zoom's own page, addresses, units, and words that come
/// from Zoom as they are.
bool isNobodysWord(QString text)
{
    static const QRegularExpression foreign(
        u"^(https?://|/usr/)|^[a-z_.]+$|Europe/London|^(ring to member|(warm|blind) transfer)"
        u"|^F[0-9]+$|^(Mo|Tu|We|Th|Fr|Sa|Su)$|^(Zoom Mate|CSV|XLSX|WebSocket|Secret Token|Scopes)$"
        u"|^(Account ID|Client ID|Client Secret|Subscription ID)\\b|^[0-9.,]+ bytes$"_s);
    if (foreign.match(text).hasMatch())
        return true;
    static const QRegularExpression units(
        u"\\b(min|h|s|kB|MB|AM|PM|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep"
        u"|Oct|Nov|Dec)\\b"_s);
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    return !text.remove(units).contains(word);
}

/// Every word with a capital is somebody's name: our own words are in sentence case.
bool isProperName(const QString &text)
{
    static const QRegularExpression name(
        u"^\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’-]+)+ ?$|^Warehouse$"_s);
    return name.match(text).hasMatch();
}

/// The middle line of a wrapped sentence has no mark of its own; all its words are known.
bool isPartOf(const QSet<QString> &words, const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    return parts.size() >= 4 && std::ranges::all_of(parts, [&words](const QString &part) {
               return words.contains(part) || isNobodysWord(part);
           });
}

} // namespace

class TestTranslatedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated();
    void longerTextsFit_data();
    void longerTextsFit();
};

void TestTranslatedPages::everyTextIsTranslated()
{
    MarkedDesk marked(0);
    QVERIFY(marked.desk->open());
    MainWindow &window = marked.desk->window();
    window.resize(1600, 1000);
    window.show();
    QStringList names = marked.desk->names();
    std::ranges::sort(names, std::greater<>(), &QString::size);
    QStringList escaped;
    for (const QString &page : {u"agents"_s, u"calls"_s, u"queues"_s, u"missed"_s, u"reports"_s,
                                u"alerts"_s, u"setup"_s, u"health"_s}) {
        QVERIFY2(marked.desk->show(page), qPrintable(page));
        QStringList texts = test::drawnText(window) + saidBy(window);
        for (QWidget *sketch : window.findChildren<QWidget *>())
            if (sketch->inherits("zm::ui::StepSketch"))
                for (const QString &text : test::drawnText(*sketch))
                    texts.removeAll(text);
        QSet<QString> words;
        for (const auto &[where, text] : marked.language.asked())
            for (const QString &word : text.split(u' '))
                words.insert(word);
        for (const QString &text : std::as_const(texts)) {
            QString rest = text;
            for (const QString &name : std::as_const(names))
                rest.remove(name);
            const bool isMarked = text.contains(u'«') || text.contains(u'»');
            // A name that was cut to its room.
            const bool isName = std::ranges::any_of(names, [&text](const QString &name) {
                return text.endsWith(u'…') && name.startsWith(text.chopped(1));
            });
            if (!isMarked && !isName && !isProperName(text) && !isNobodysWord(rest)
                && !isPartOf(words, text))
                escaped << page + u": "_s + text;
        }
    }
    escaped.removeDuplicates();
    QVERIFY2(escaped.isEmpty(), qPrintable(escaped.join(u'\n')));

    // What was asked for is what the translators' tool finds in the source.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ZM_SOURCE));
    lupdate.start(QStringLiteral(ZM_LUPDATE),
                  {u"-I"_s, u"."_s, u"-I"_s, u"core"_s, u"ui"_s, u"app"_s, u"-extensions"_s,
                   u"cpp,h"_s, u"-locations"_s, u"none"_s, u"-ts"_s, path});
    QVERIFY(lupdate.waitForFinished(120'000));
    QSet<std::pair<QString, QString>> found;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            found.insert({context, xml.readElementText()});
    }
    QStringList unknown;
    for (const auto &[where, text] : marked.language.asked())
        if (!found.contains({where, text}) && where != "zm::ui::Facts"_L1)
            unknown << where + u": "_s + text;
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    QVERIFY(marked.language.asked().size() > 300);
}

void TestTranslatedPages::longerTextsFit_data()
{
    QTest::addColumn<double>("stretch");
    QTest::addColumn<double>("scale");
    QTest::newRow("40 % longer") << 0.4 << 1.0;
    QTest::newRow("twice as large") << 0.0 << 2.0;
}

/// Room on a tile, in a search field and in the captions of a card is what it is: there a text may
/// end in an ellipsis, and the tool tip or the accessible name has it whole.
void TestTranslatedPages::longerTextsFit()
{
    QFETCH(double, stretch);
    QFETCH(double, scale);
    MarkedDesk marked(stretch, scale);
    QVERIFY(marked.desk->open());
    MainWindow &window = marked.desk->window();
    window.resize(QSize(1600, 1000) * scale);
    window.show();
    QStringList cut;
    for (const QString &page : {u"agents"_s, u"calls"_s, u"queues"_s, u"missed"_s, u"alerts"_s,
                                u"setup"_s, u"health"_s}) {
        QVERIFY2(marked.desk->show(page), qPrintable(page));
        QStringList drawn = test::drawnText(window);
        for (QWidget *widget : window.findChildren<QWidget *>())
            if (widget->isVisible()
                && (widget->inherits("zm::ui::TileCanvas")
                    || widget->inherits("zm::ui::SearchField")
                    || widget->inherits("zm::ui::BoardTable")
                    || widget->inherits("zm::ui::QueuePanel")
                    || widget->inherits("zm::ui::StepList")
                    || widget->inherits("zm::ui::FactCard")))
                for (const QString &text : test::drawnText(*widget))
                    drawn.removeOne(text);
        for (const QString &text : std::as_const(drawn))
            if (text.contains(u'«') && text.endsWith(u'…'))
                cut << page + u": "_s + text;
        for (QWidget *head : window.findChildren<QWidget *>())
            if (head->isVisible() && head->inherits("zm::ui::BoardHeader"))
                for (const QString &text : test::drawnText(*head))
                    if (text.endsWith(u'…'))
                        cut << page + u", head: "_s + text;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                  : label->sizeHint().width() > label->width())
                cut << page + u", label: "_s + label->text();
        }
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
            if (button->isVisible()
                && button->fontMetrics().horizontalAdvance(button->text()) > button->width())
                cut << page + u", button: "_s + button->text();
    }
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(TestTranslatedPages)
#include "tst_translatedpages.moc"
