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

} // namespace

class TestTranslatedPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated();
    void theTranslatorsAreGivenEveryText();
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
    QSet<QString> escaped;
    for (const QString &page : test::WholeDesk::pages()) {
        QVERIFY2(marked.desk->show(page), qPrintable(page));
        const QStringList texts = test::drawnText(window) + saidBy(window);
        for (const QString &text : texts)
            if (text.contains(QRegularExpression(u"[A-Za-z]{2}"_s)) && !text.contains(u'«')
                && !text.contains(u'»'))
                escaped.insert(page + u": "_s + text);
    }
    QStringList list = escaped.values();
    list.sort();
    for (const QString &each : list)
        qInfo().noquote() << each;
}

void TestTranslatedPages::theTranslatorsAreGivenEveryText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"all.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ZM_SOURCE));
    lupdate.start(QStringLiteral(ZM_LUPDATE),
                  {u"-I"_s, u"."_s, u"-I"_s, u"core"_s, u"ui"_s, u"app"_s, u"-extensions"_s,
                   u"cpp,h"_s, u"-locations"_s, u"none"_s, u"-ts"_s, path});
    QVERIFY(lupdate.waitForFinished(120'000));
    const QString said = QString::fromUtf8(lupdate.readAllStandardError());
    QVERIFY2(!said.contains(u"Q_OBJECT"_s) && !said.contains(u"context"_s), qPrintable(said));
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
    MarkedDesk marked(0);
    QVERIFY(marked.desk->open());
    marked.desk->window().show();
    for (const QString &page : test::WholeDesk::pages())
        QVERIFY2(marked.desk->show(page), qPrintable(page));
    QStringList unknown;
    for (const auto &[where, text] : marked.language.asked())
        if (!found.contains({where, text}))
            unknown << where + u": "_s + text;
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    QVERIFY(marked.language.asked().size() > 300);
}

void TestTranslatedPages::longerTextsFit_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<double>("stretch");
    QTest::addColumn<double>("scale");
    for (const QString &page : test::WholeDesk::pages()) {
        QTest::newRow(qPrintable(page + u", 40 % longer"_s)) << page << 0.4 << 1.0;
        QTest::newRow(qPrintable(page + u", twice as large"_s)) << page << 0.0 << 2.0;
    }
}

void TestTranslatedPages::longerTextsFit()
{
    QFETCH(QString, page);
    QFETCH(double, stretch);
    QFETCH(double, scale);
    MarkedDesk marked(stretch, scale);
    QVERIFY(marked.desk->open());
    MainWindow &window = marked.desk->window();
    window.resize(QSize(1600, 1000) * scale);
    window.show();
    QVERIFY(marked.desk->show(page));
    QStringList cut;
    for (const QString &text : test::drawnText(window))
        if (text.contains(u'«') && text.endsWith(u'…'))
            cut << text;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                              : label->sizeHint().width() > label->width())
            cut << u"label: "_s + label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty()
            && button->minimumSizeHint().width() > button->width())
            cut << u"button: "_s + button->text();
    for (const QString &each : cut)
        qInfo().noquote() << each;
}

QTEST_MAIN(TestTranslatedPages)
#include "tst_translatedpages.moc"
