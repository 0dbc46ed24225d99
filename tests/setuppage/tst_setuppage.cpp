// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupsample.h"

#include <ui/setup/checktext.h>
#include <ui/setup/copybutton.h>
#include <ui/setup/credentialform.h>
#include <ui/setup/requirementlist.h>
#include <ui/setup/setuppage.h>
#include <ui/setup/statuscard.h>
#include <ui/setup/stepguide.h>
#include <ui/setup/steplist.h>
#include <ui/setup/welcomepanel.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <setup/requirements.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;
using test::oneMissing;
using test::whole;

class TestSetupPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_page = std::make_unique<SetupPage>(*m_theme);
        m_page->resize(1240, 820);
        m_page->show();
    }
    void cleanup() { m_page.reset(); }

    void withoutAnAccountItBeginsAtTheBeginning()
    {
        QCOMPARE(m_page->step(), setup::StepId::CreateApp);
        QCOMPARE(m_page->subtitle(), u"7 of 8 steps open"_s);
        QVERIFY(!m_page->needsBoard());
        QVERIFY(button(u"Look around with demo data"_s)->isVisible());
        QVERIFY(!button(u"Sign out"_s)->isVisible());
    }

    void theFirstResultsOpenWhatIsMissing()
    {
        m_page->setKept(whole, u"here"_s);
        m_page->setLines(oneMissing());
        QCOMPARE(m_page->step(), setup::StepId::Scopes);
        QCOMPARE(m_page->subtitle(), u"2 of 8 steps open"_s);
        QCOMPARE(m_page->navigationMark().text, u"1"_s);
        // Later results leave the reader where he is.
        m_page->chooseStep(setup::StepId::Activate);
        m_page->setLines(oneMissing());
        QCOMPARE(m_page->step(), setup::StepId::Activate);
    }

    void theCardsCountWhatIsNeededApartFromTheRest()
    {
        const auto said = [this](const QString &card) {
            for (const StatusCard *one : m_page->findChildren<StatusCard *>())
                if (one->accessibleName().startsWith(card + u": "_s))
                    return one->accessibleName();
            return QString();
        };
        // Before a token nobody knows what is granted, so nothing is missing.
        QCOMPARE(said(u"Scopes"_s),
                 u"Scopes: Not asked yet: the token tells.\n7 needed, 5 optional."_s);
        const auto steps = setup::stepsOf({}, {});
        QCOMPARE(steps[int(setup::StepId::Scopes)].note, u"8 to add"_s);
        QCOMPARE(steps[int(setup::StepId::Events)].note, u"11 to add"_s);
        QVERIFY(said(u"Events"_s).contains(u"None seen yet"_s));
        m_page->setKept(whole, u"here"_s);
        m_page->setLines(oneMissing());
        QCOMPARE(said(u"Scopes"_s), u"Scopes: 6 of 7 needed. 1 missing.\n0 of 5 optional."_s);
        // An optional scope completes nothing.
        auto lines = oneMissing();
        for (setup::CheckLine &line : lines)
            if (line.id == "scope/phone:read:voicemail:admin"_L1)
                line.state = setup::CheckState::Ok;
        m_page->setLines(lines);
        QCOMPARE(said(u"Scopes"_s), u"Scopes: 6 of 7 needed. 1 missing.\n1 of 5 optional."_s);
    }

    void whoHasNoAccountIsWelcomedWithTwoWaysOn()
    {
        auto *welcome = m_page->findChild<WelcomePanel *>();
        QVERIFY(!welcome->isVisibleTo(m_page.get()));
        m_page->welcome();
        QVERIFY(welcome->isVisibleTo(m_page.get()));
        QCOMPARE(m_page->firstFocus(), &welcome->connecting());
        QSignalSpy demo(m_page.get(), &SetupPage::demoRequested);
        welcome->demo().click();
        QCOMPARE(demo.size(), 1);
        welcome->connecting().click();
        QVERIFY(!welcome->isVisibleTo(m_page.get()));
        QCOMPARE(m_page->step(), setup::StepId::CreateApp);
    }

    void whatIsTypedIsSavedWhole()
    {
        QSignalSpy saves(m_page.get(), &SetupPage::saveRequested);
        m_page->chooseStep(setup::StepId::CopyValues);
        CredentialForm *form = m_page->form(setup::StepId::CopyValues);
        form->editor(setup::Field::AccountId)->setText(u" mkT4v2bXQ_2ySb-o9Wz1rA\n"_s);
        form->editor(setup::Field::ClientId)->setText(whole.clientId);
        form->editor(setup::Field::ClientSecret)->setText(whole.clientSecret);
        m_page->form(setup::StepId::Subscription)
            ->editor(setup::Field::SubscriptionId)
            ->setText(u"wss://ws.example.com/ws?subscriptionId=qmetn4oTs0hPAIU_ARrRZw"_s);
        QCOMPARE(m_page->footText(), u"Not kept yet."_s);
        button(u"Keep in the keychain"_s)->click();
        QCOMPARE(saves.size(), 1);
        QCOMPARE(saves[0][0].value<zoom::Credentials>(), whole);
        QCOMPARE(form->editor(setup::Field::ClientSecret)->echoMode(), QLineEdit::Password);
    }

    void aSwappedValueIsSeenAsItIsPasted()
    {
        CredentialForm *form = m_page->form(setup::StepId::CopyValues);
        form->editor(setup::Field::ClientId)->setText(whole.clientSecret);
        QVERIFY(form->hint(setup::Field::ClientId).contains(u"Client Secret"_s));
        form->editor(setup::Field::ClientId)->setText(whole.clientId);
        QVERIFY(form->hint(setup::Field::ClientId).isEmpty());
    }

    void aKeptSecretIsNeverShown()
    {
        m_page->setKept(whole, u"here"_s);
        const CredentialForm *form = m_page->form(setup::StepId::CopyValues);
        QCOMPARE(form->editor(setup::Field::AccountId)->text(), whole.accountId);
        QVERIFY(form->editor(setup::Field::ClientSecret)->text().isEmpty());
        QVERIFY(!form->isEdited());
        QCOMPARE(form->draft(), whole);
    }

    void aReplacedSecretIsSaidToServeOn()
    {
        m_page->setKept(whole, u"here"_s);
        const CredentialForm *form = m_page->form(setup::StepId::CopyValues);
        form->editor(setup::Field::ClientSecret)->setText(u"aNewSecretOfThirtyTwoSignsAsZoom"_s);
        QVERIFY2(m_page->footText().contains(u"serves beside it"_s),
                 qPrintable(m_page->footText()));
        form->editor(setup::Field::ClientSecret)->clear();
        QVERIFY(!m_page->footText().contains(u"serves beside it"_s));
    }

    void withoutAKeychainTheValuesServeThisRun()
    {
        m_page->form(setup::StepId::SecretToken)
            ->editor(setup::Field::SecretToken)
            ->setText(u"aSecretTokenOf22Signs"_s);
        QVERIFY(!button(u"Use for this run only"_s)->isVisible());
        m_page->offerThisRunOnly(u"The keychain is locked."_s);
        QSignalSpy once(m_page.get(), &SetupPage::useOnceRequested);
        QVERIFY(button(u"Use for this run only"_s)->isVisible());
        QCOMPARE(m_page->footText(), u"The keychain is locked."_s);
        button(u"Use for this run only"_s)->click();
        QCOMPARE(once[0][0].value<zoom::Credentials>().secretToken, u"aSecretTokenOf22Signs"_s);
    }

    void theKeyboardWalksTheStepsAndCopiesNames()
    {
        m_page->setKept(whole, u"here"_s);
        m_page->setLines(oneMissing());
        auto *list = m_page->findChild<StepList *>();
        QTest::keyClick(list, Qt::Key_Home);
        QCOMPARE(m_page->step(), setup::StepId::CreateApp);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_page->step(), setup::StepId::CopyValues);
        m_page->chooseStep(setup::StepId::Scopes);
        auto *scopes = m_page->findChild<RequirementList *>();
        QCOMPARE(scopes->accessibleName(), u"Scopes"_s);
        QTest::keyClick(scopes, Qt::Key_Down);
        QTest::keyClick(scopes, Qt::Key_Return);
        QCOMPARE(QGuiApplication::clipboard()->text(), scopes->rows()[1].line.title);
    }

    /// Core's sentences are put into another language by the facts that they are made of.
    void whatChecksFindIsTranslated()
    {
        class German final : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *source, const char *,
                              int) const override
            {
                static const QHash<QByteArray, QString> known{
                    {"Granted with %1 scopes."_ba, u"Gewährt mit %1 Scopes."_s},
                    {"Not seen yet. It tells %1."_ba, u"Noch nicht gesehen. Es meldet %1."_s},
                    {"Check again in a minute."_ba, u"In einer Minute erneut prüfen."_s},
                    {"who answered, and when"_ba, u"wer annahm und wann"_s}};
                return context == "zm::ui::Facts"_ba ? known.value(source) : QString();
            }
        } german;
        QCoreApplication::installTranslator(&german);
        const auto back = qScopeGuard([&german] { QCoreApplication::removeTranslator(&german); });
        QCOMPARE(checkText(u"Granted with 9 scopes."_s), u"Gewährt mit 9 Scopes."_s);
        QCOMPARE(checkText(u"Not seen yet. It tells who answered, and when."_s),
                 u"Noch nicht gesehen. Es meldet wer annahm und wann."_s);
        QCOMPARE(checkText(u"Who answered, and when. Check again in a minute."_s),
                 u"Wer annahm und wann. In einer Minute erneut prüfen."_s);
        QCOMPARE(checkText(u"What Zoom alone says. It stays."_s),
                 u"What Zoom alone says. It stays."_s);
    }

    void everyValueForZoomHasACopyButton()
    {
        for (int step = 0; step < 8; ++step) {
            const StepWords words = wordsOf(setup::StepId(step));
            const StepGuide guide(*m_theme, setup::StepId(step));
            const auto buttons = guide.findChildren<CopyButton *>();
            QCOMPARE(buttons.size(), words.values.size());
            for (int i = 0; i < buttons.size(); ++i) {
                buttons[i]->click();
                QCOMPARE(QGuiApplication::clipboard()->text(), words.values[i].text);
            }
        }
    }

private:
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == text && !m_page->findChild<WelcomePanel *>()->isAncestorOf(one))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SetupPage> m_page;
};

QTEST_MAIN(TestSetupPage)
#include "tst_setuppage.moc"
