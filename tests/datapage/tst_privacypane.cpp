// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storetest.h"

#include <store/privacy.h>
#include <store/retention.h>
#include <ui/data/datapage.h>
#include <ui/data/privacypane.h>
#include <ui/theme/type.h>

#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

constexpr int generous = 60'000;

} // namespace

/// What deletes or hides is told beforehand and waits for a press of its own.
class TestPrivacyPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        loadFonts();
        m_file = std::make_unique<store::TemporaryDatabase>();
        VERIFY_RESULT(m_file->open());
        m_reader = std::make_unique<engine::StoreReader>(QTimeZone::utc(), RuleBook());
        m_writer = std::make_unique<engine::StoreWriter>();
        m_reader->open(m_file->path);
        m_writer->open(m_file->path);
        m_page = std::make_unique<DataPage>(*m_reader, *m_writer, m_mirror, m_theme, m_clock);
        m_page->resize(1100, 800);
        m_page->show();
        QVERIFY(m_page->showTab(u"privacy"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_reader->isIdle() && !m_page->isBusy(), generous);
    }
    void cleanup()
    {
        m_page.reset();
        m_writer.reset();
        m_reader.reset();
        m_file.reset();
    }

    void nothingIsDeletedUnlessApplied()
    {
        QCOMPARE(pane().wished(), PrivacyPane::Terms());
        QVERIFY(!pane().applyButton().isEnabled());
        box("Delete").setChecked(true);
        spin("Delete").setValue(100);
        QVERIFY(pane().applyButton().isEnabled());
        QVERIFY2(pane().consequence().contains("cannot be brought back"_L1),
                 qPrintable(pane().consequence()));
        QVERIFY(!*store::Retention::days(*m_file->db));
        pane().applyButton().click();
        QTRY_COMPARE_WITH_TIMEOUT(pane().kept().keepDays, std::optional(100), generous);
        QCOMPARE(**store::Retention::days(*m_file->db), 100);
        QVERIFY(!pane().applyButton().isEnabled());
        QVERIFY(pane().consequence().isEmpty());
    }

    void hidingIsKeptAndTakenBack()
    {
        box("Hide").setChecked(true);
        spin("Hide").setValue(60);
        pane().applyButton().click();
        QTRY_COMPARE_WITH_TIMEOUT(pane().kept().hideDays, std::optional(60), generous);
        QCOMPARE(**store::Privacy::days(*m_file->db), 60);
        box("Hide").setChecked(false);
        QVERIFY(pane().consequence().contains("stay so"_L1));
        pane().applyButton().click();
        QTRY_VERIFY_WITH_TIMEOUT(!pane().kept().hideDays, generous);
        QVERIFY(!*store::Privacy::days(*m_file->db));
    }

    void masksAreToldAndRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_page->remember(settings);
        QSignalSpy told(m_page.get(), &DataPage::maskingChanged);
        box("Show").setChecked(true);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0], (QVariantList{true, false}));
        box("Write").setChecked(true);
        QCOMPARE(told[1], (QVariantList{true, true}));

        DataPage again(*m_reader, *m_writer, m_mirror, m_theme, m_clock);
        QSignalSpy toldAgain(&again, &DataPage::maskingChanged);
        again.remember(settings);
        QVERIFY(again.privacy().masksScreens() && again.privacy().masksFiles());
        QCOMPARE(toldAgain.last(), (QVariantList{true, true}));
    }

private:
    PrivacyPane &pane() { return m_page->privacy(); }
    QCheckBox &box(const char *begins)
    {
        const auto boxes = pane().findChildren<QCheckBox *>();
        for (QCheckBox *each : boxes) {
            if (each->text().startsWith(QLatin1StringView(begins)))
                return *each;
        }
        qFatal("no such box");
    }
    QSpinBox &spin(const char *begins)
    {
        const auto spins = pane().findChildren<QSpinBox *>();
        for (QSpinBox *each : spins) {
            if (each->accessibleName().startsWith(QLatin1StringView(begins)))
                return *each;
        }
        qFatal("no such field");
    }

    std::unique_ptr<store::TemporaryDatabase> m_file;
    std::unique_ptr<engine::StoreReader> m_reader;
    std::unique_ptr<engine::StoreWriter> m_writer;
    BoardMirror m_mirror;
    FakeClock m_clock{*parseInstant(u"2026-11-24T23:00:00Z")};
    Theme m_theme;
    std::unique_ptr<DataPage> m_page;
};

QTEST_MAIN(TestPrivacyPane)
#include "tst_privacypane.moc"
