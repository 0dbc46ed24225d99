// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/boardmirror.h>
#include <ui/shell/parsedfield.h>
#include <ui/wallboard/walls.h>
#include <ui/wallsetup/orderlist.h>
#include <ui/wallsetup/pincurtain.h>
#include <ui/wallsetup/wallfields.h>
#include <ui/wallsetup/wallpreview.h>
#include <ui/wallsetup/wallruler.h>
#include <ui/wallsetup/wallsetuppage.h>

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

/// The page over the sample board; `told` is what it said last.
struct Desk
{
    QTemporaryDir folder;
    BoardMirror mirror;
    Theme theme;
    FakeClock clock{sample::now()};
    engine::StoreReader reader{sample::zone(), RuleBook()};
    WallAutostart autostart{folder.filePath(u"autostart"_s), u"/opt/zoommate"_s};
    WallSetupPage page{mirror, theme, theme, clock, reader, autostart};
    WallSettings told;
    QString message;

    Desk()
    {
        mirror.apply(sample::sampleBoard());
        QObject::connect(&page, &WallSetupPage::edited, &page,
                         [this](const WallSettings &settings) { told = settings; });
        QObject::connect(&page, &PageWidget::messageRaised, &page,
                         [this](const QString &sentence) { message = sentence; });
        page.resize(1192, 800);
        page.show();
    }

    template <class Widget> Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    const WallPlan &plan() const { return told.screens.first().plan; }
};

void tick(OrderList &list, const QString &text)
{
    const auto found = list.findItems(text, Qt::MatchExactly);
    QVERIFY(!found.isEmpty());
    list.setCurrentItem(found.first());
    QTest::keyClick(&list, Qt::Key_Space);
}

} // namespace

class WallSetupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesAreTickedAndPutInOrder();
    void aWallKeepsItsLastPage();
    void queuesAreChosenOrAll();
    void screensAreTickedAndForgotten();
    void sizesAreReadInBothMeasures();
    void sizesReachThePreview();
    void theBarMeasuresTwentyCentimetres_data();
    void theBarMeasuresTwentyCentimetres();
    void theRulerCorrectsTheDiagonal();
    void theSessionStartsTheWall();
    void dimmingBeginsWithANight();
    void aPinClosesThePage();
    void thePreviewTurnsItsPages();
};

void WallSetupTest::pagesAreTickedAndPutInOrder()
{
    Desk desk;
    auto *pages = desk.find<OrderList>(u"wallPages"_s);
    QVERIFY(pages);
    tick(*pages, contentName(WallContent::Today));
    QCOMPARE(desk.plan().pages,
             (QList{WallContent::Queues, WallContent::Agents, WallContent::Today}));
    QTest::keyClick(pages, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(pages, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.plan().pages,
             (QList{WallContent::Today, WallContent::Queues, WallContent::Agents}));
    QCOMPARE(pages->current(), nameOf(WallContent::Today));
    tick(*pages, contentName(WallContent::Queues));
    QCOMPARE(desk.plan().pages, (QList{WallContent::Today, WallContent::Agents}));
}

void WallSetupTest::aWallKeepsItsLastPage()
{
    Desk desk;
    auto *pages = desk.find<OrderList>(u"wallPages"_s);
    tick(*pages, contentName(WallContent::Queues));
    tick(*pages, contentName(WallContent::Agents));
    QCOMPARE(desk.plan().pages, QList{WallContent::Agents});
    QVERIFY(desk.message.contains(u"needs a page"_s));
    QCOMPARE(pages->ticked(), QStringList{nameOf(WallContent::Agents)});
}

void WallSetupTest::queuesAreChosenOrAll()
{
    Desk desk;
    auto *queues = desk.find<OrderList>(u"wallQueues"_s);
    QCOMPARE(queues->ticked().size(), desk.mirror.queues().size()); // none chosen means all
    tick(*queues, u"Billing"_s);
    QCOMPARE(desk.plan().queues.size(), desk.mirror.queues().size() - 1);
    tick(*queues, u"Billing"_s);
    // All again, but Billing now stands at the end: that is an order of its own.
    QCOMPARE(desk.plan().queues.size(), desk.mirror.queues().size());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(queues, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(desk.plan().queues.isEmpty());
}

void WallSetupTest::screensAreTickedAndForgotten()
{
    Desk desk;
    WallSettings settings;
    WallScreen away;
    away.screen = {u"HDMI-9"_s, {}, {0, 0, 3840, 2160}};
    settings.screens = {away};
    desk.page.setSettings(settings);
    auto *screens = desk.find<OrderList>(u"wallScreens"_s);
    QCOMPARE(screens->count(), 2);
    QVERIFY(screens->item(0)->text().contains(u"not connected"_s));
    screens->setCurrentRow(1);
    QTest::keyClick(screens, Qt::Key_Space);
    QVERIFY(!desk.told.screens[0].on);
    QVERIFY(desk.told.screens[1].on);
    QCOMPARE(desk.page.subtitle(), u"on 1 screen"_s);
    screens->setCurrentRow(0);
    const auto buttons = desk.page.findChildren<QPushButton *>();
    const auto forget = std::ranges::find(buttons, u"Forget this screen"_s, &QPushButton::text);
    QVERIFY(forget != buttons.end());
    QVERIFY((*forget)->isVisible());
    (*forget)->click();
    QCOMPARE(desk.told.screens.size(), 1);
    QVERIFY(!(*forget)->isVisible());
}

void WallSetupTest::sizesAreReadInBothMeasures()
{
    const auto diagonal = diagonalNotation();
    QCOMPARE(diagonal.parse(u"55"_s), 550);
    QCOMPARE(diagonal.parse(u"43,5 inch"_s), 435);
    QCOMPARE(diagonal.parse(u"139.7 cm"_s), 550);
    QVERIFY(!diagonal.parse(u"huge"_s));
    QVERIFY(!diagonal.parse(u"3"_s));
    const auto distance = distanceNotation();
    QCOMPARE(distance.parse(u"5 m"_s), 50);
    QCOMPARE(distance.parse(u"16 ft"_s), 49);
    QVERIFY(!distance.parse(u"0.2"_s));
    const auto turn = turnNotation();
    QCOMPARE(turn.parse(u"45 s"_s), 45);
    QVERIFY(!turn.parse(u"14"_s));
    QVERIFY(!turn.parse(u"121"_s));
    QCOMPARE(turn.step(120, 1), 120);
    QCOMPARE(turn.format(30), u"30 s"_s);
}

void WallSetupTest::sizesReachThePreview()
{
    Desk desk;
    auto *distance = desk.find<ParsedField>(u"distance"_s);
    distance->setText(u"8 m"_s);
    QTest::keyClick(distance, Qt::Key_Return);
    QCOMPARE(desk.plan().viewing.distanceMetres, 8.0);
    // 16 minutes of arc at 8 m.
    QVERIFY2(desk.page.preview().caption().contains(u"37 mm"_s),
             qPrintable(desk.page.preview().caption()));
    auto *turn = desk.find<ParsedField>(u"turn"_s);
    turn->setText(u"nonsense"_s);
    QTest::keyClick(turn, Qt::Key_Return);
    QCOMPARE(turn->text(), u"30 s"_s);
}

void WallSetupTest::theBarMeasuresTwentyCentimetres_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("inch");
    QTest::addColumn<double>("millimetres");
    QTest::newRow("55 inch, 4K") << QSize(3840, 2160) << 55.0 << 200.0;
    QTest::newRow("24 inch, 1080p") << QSize(1920, 1080) << 24.0 << 200.0;
    QTest::newRow("a tablet has no room for it") << QSize(1280, 800) << 8.0 << 100.0;
}

void WallSetupTest::theBarMeasuresTwentyCentimetres()
{
    QFETCH(QSize, pixels);
    QFETCH(double, inch);
    QFETCH(double, millimetres);
    const double wide = 25.4 * inch * pixels.width() / std::hypot(pixels.width(), pixels.height());
    const QRectF bar = WallRuler::bar(pixels, {inch, 5});
    QVERIFY(std::abs(bar.width() * wide / pixels.width() - millimetres) < 0.1);
    QVERIFY(QRectF(QPointF(), pixels).contains(bar));
}

void WallSetupTest::theRulerCorrectsTheDiagonal()
{
    Desk desk;
    const auto buttons = desk.page.findChildren<QPushButton *>();
    const auto check = std::ranges::find(buttons, u"Check with a ruler"_s, &QPushButton::text);
    QVERIFY(check != buttons.end());
    (*check)->click();
    auto *ruler = desk.find<WallRuler>(u"wallRuler"_s);
    QVERIFY(ruler);
    QTest::keyClick(ruler, Qt::Key_Left);
    QTest::keyClick(ruler, Qt::Key_Left);
    QTest::keyClick(ruler, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(ruler, Qt::Key_Return);
    QCOMPARE(desk.plan().viewing.diagonalInch, 55 + 1 - 5.0);
    QCOMPARE(desk.find<ParsedField>(u"diagonal"_s)->text(), u"51 inch"_s);
}

void WallSetupTest::theSessionStartsTheWall()
{
    Desk desk;
    auto *starts = desk.find<QCheckBox>(u"wallStarts"_s);
    starts->click();
    QVERIFY(desk.autostart.isOn());
    starts->click();
    QVERIFY(!desk.autostart.isOn());
    // A folder that cannot be made: the box says how it is, the message why.
    QFile blocker(desk.folder.filePath(u"autostart"_s));
    QVERIFY(QDir(desk.folder.path()).rmdir(u"autostart"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    starts->click();
    QVERIFY(!starts->isChecked());
    QVERIFY(desk.message.contains(u"does not start with the session"_s));
}

void WallSetupTest::dimmingBeginsWithANight()
{
    Desk desk;
    const auto boxes = desk.page.findChildren<QCheckBox *>();
    const auto dims = std::ranges::find(boxes, u"Darker from"_s, &QCheckBox::text);
    QVERIFY(dims != boxes.end());
    (*dims)->click();
    QCOMPARE(desk.told.dimming.from, QTime(20, 0));
    QVERIFY(desk.told.dimming.at(QTime(23, 0)) > 0.4);
    QCOMPARE(desk.told.dimming.at(QTime(12, 0)), 0.0);
    (*dims)->click();
    QCOMPARE(desk.told.dimming, Dimming());
}

void WallSetupTest::aPinClosesThePage()
{
    Desk desk;
    PinLock lock;
    PinCurtain curtain(desk.page, lock, desk.theme, desk.clock);
    QVERIFY(!curtain.isClosed());
    auto *pin = desk.find<QLineEdit>(u"wallPin"_s);
    QTest::keyClicks(pin, u"12"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    QVERIFY(desk.message.contains(u"4 to 8 digits"_s));
    QVERIFY(!desk.told.pin.isSet());
    pin->clear();
    QTest::keyClicks(pin, u"1357"_s);
    QTest::keyClick(pin, Qt::Key_Return);
    QVERIFY(desk.told.pin.isSet());
    QVERIFY(pin->text().isEmpty());

    lock = desk.told.pin;
    curtain.look();
    QVERIFY(curtain.isClosed());
    QVERIFY(!desk.find<QWidget>(u"wallPages"_s)->isEnabled());
    auto *entry = curtain.findChild<PinEntry *>();
    QTest::keyClicks(entry, u"1357"_s);
    QTest::keyClick(entry, Qt::Key_Return);
    QVERIFY(!curtain.isClosed());
    QVERIFY(desk.find<QWidget>(u"wallPages"_s)->isEnabled());
}

void WallSetupTest::thePreviewTurnsItsPages()
{
    Desk desk;
    WallPreview &preview = desk.page.preview();
    QVERIFY(preview.caption().startsWith(u"Page 1 of "_s));
    QTest::keyClick(&preview, Qt::Key_Right);
    QVERIFY(preview.caption().startsWith(u"Page 2 of "_s));
    QTest::keyClick(&preview, Qt::Key_Left);
    QTest::keyClick(&preview, Qt::Key_Left);
    QVERIFY(!preview.caption().startsWith(u"Page 1 of "_s)); // round the other way
    QVERIFY(!preview.grab().isNull());
}

QTEST_MAIN(WallSetupTest)
#include "tst_wallsetup.moc"
