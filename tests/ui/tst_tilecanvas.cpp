// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/tiles/tilecanvas.h>

#include <QAccessible>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

/// Notes what a viewport is asked to paint.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget &widget)
        : QObject(&widget)
    {
        widget.installEventFilter(this);
    }
    QRegion region;
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            region += static_cast<QPaintEvent *>(event)->region();
            ++paints;
        }
        return false;
    }
};

int areaOf(const QRegion &region)
{
    int sum = 0;
    for (const QRect &rect : region)
        sum += rect.width() * rect.height();
    return sum;
}

} // namespace

class TestTileCanvas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(loadFonts()); }

    void init()
    {
        m_clock = std::make_unique<FakeClock>(sample::now());
        m_board = std::make_unique<BoardMirror>();
        m_board->apply(sample::sampleBoard());
        m_theme = std::make_unique<Theme>();
        m_theme->setReducesMotion(true);
        m_view = std::make_unique<AgentArrangement>(*m_board);
        m_canvas = std::make_unique<TileCanvas>(*m_board, *m_view, *m_theme, *m_clock);
        m_canvas->setZone(sample::zone());
        m_canvas->resize(1240, 900);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        QCoreApplication::processEvents();
    }
    void cleanup() { m_canvas.reset(); }

    void oneChangeRepaintsOneTile()
    {
        PaintWatch watch(*m_canvas->viewport());
        const int index = indexOf(u"Samuel"_s);
        apply(u"Samuel"_s, [](AgentRow &row) { row.state = TileState::OnCallOut; });
        QTRY_COMPARE(watch.paints, 1);
        QCOMPARE(watch.region.boundingRect(), m_canvas->tileRect(index));
    }

    void theSameAgainRepaintsNothing()
    {
        PaintWatch watch(*m_canvas->viewport());
        apply(u"Samuel"_s, [](AgentRow &row) { row.queues << QueueId(u"elsewhere"_s); });
        QTest::qWait(60); // two frames: time enough for a paint that must not come
        QCOMPARE(watch.paints, 0);
    }

    void aSecondRepaintsTimersOnly()
    {
        PaintWatch watch(*m_canvas->viewport());
        m_clock->advance(1s);
        m_canvas->tick();
        QTRY_COMPARE(watch.paints, 1);
        // 37 of 41 tiles count seconds; a timer takes less than an eighth of its tile.
        QCOMPARE_GT(areaOf(watch.region), 0);
        QCOMPARE_LT(areaOf(watch.region), 41 * 192 * 72 / 8);
        for (const QRect &rect : watch.region) {
            bool inside = false;
            for (int i = 0; i < m_canvas->tileCount() && !inside; ++i)
                inside = m_canvas->tileRect(i).contains(rect);
            QVERIFY(inside);
        }
    }

    void aTileThatCrossesItsLimitIsMarkedByTheTickAlone()
    {
        PaintWatch watch(*m_canvas->viewport());
        m_clock->advance(2min); // Mei-Ling Chen passes 15 minutes in call
        m_canvas->tick();
        QTRY_VERIFY(watch.paints > 0);
        QVERIFY(watch.region.contains(m_canvas->tileRect(indexOf(u"Mei-Ling"_s)).topLeft()
                                      + QPoint(20, 2)));
        QVERIFY(!watch.region.contains(m_canvas->tileRect(indexOf(u"Sofía"_s)).topLeft()
                                       + QPoint(20, 2)));
    }

    void manyChangesShareAFrame()
    {
        PaintWatch watch(*m_canvas->viewport());
        for (int i = 0; i < 20; ++i) {
            apply(u"Samuel"_s, [i](AgentRow &row) {
                row.state = i % 2 ? TileState::OnCallIn : TileState::OnCallOut;
            });
            QCoreApplication::processEvents();
        }
        QTest::qWait(60);
        QCOMPARE_LE(watch.paints, 5); // 20 changes within a few milliseconds
    }

    void arrowsWalkTheTilesAndEnterOpensOne()
    {
        QSignalSpy chosen(m_canvas.get(), &TileCanvas::currentChanged);
        QSignalSpy opened(m_canvas.get(), &TileCanvas::activated);
        m_canvas->setFocus();
        QTest::keyClick(m_canvas.get(), Qt::Key_Home);
        QCOMPARE(m_canvas->tileName(m_canvas->currentIndex()), u"Lukas Brandt"_s);
        QTest::keyClick(m_canvas.get(), Qt::Key_Right);
        QCOMPARE(m_canvas->tileName(m_canvas->currentIndex()), u"Priya Raghunathan"_s);
        QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(m_canvas->tileName(m_canvas->currentIndex()), u"Fatima Zahra El Idrissi"_s);
        QTest::keyClick(m_canvas.get(), Qt::Key_Down); // across the heading
        QCOMPARE(m_canvas->tileName(m_canvas->currentIndex()), u"Amara Okafor"_s);
        QTest::keyClick(m_canvas.get(), Qt::Key_Up);
        QCOMPARE(m_canvas->tileName(m_canvas->currentIndex()), u"Fatima Zahra El Idrissi"_s);
        QTest::keyClick(m_canvas.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<AgentId>(), m_canvas->current());
        QTest::keyClick(m_canvas.get(), Qt::Key_End);
        QCOMPARE(m_canvas->tileName(m_canvas->currentIndex()), u"Benjamin Cohen"_s);
        QCOMPARE(chosen.count(), 6);
    }

    void theKeyboardBringsItsTileIntoView()
    {
        m_canvas->resize(1240, 300);
        QCoreApplication::processEvents();
        m_canvas->setFocus();
        QTest::keyClick(m_canvas.get(), Qt::Key_End);
        QVERIFY(
            m_canvas->viewport()->rect().contains(m_canvas->tileRect(m_canvas->currentIndex())));
    }

    void aClickOpensTheTileUnderThePointer()
    {
        QSignalSpy opened(m_canvas.get(), &TileCanvas::activated);
        const int index = indexOf(u"Olena"_s);
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {},
                          m_canvas->tileRect(index).center());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(m_canvas->currentIndex(), index);
    }

    void theChosenTileStaysChosenWhenItMoves()
    {
        m_canvas->setCurrentIndex(indexOf(u"Lukas"_s));
        apply(u"Lukas"_s, [](AgentRow &row) { row.state = TileState::Offline; });
        m_view->rearrange();
        QCOMPARE(m_canvas->tileName(m_canvas->currentIndex()), u"Lukas Brandt"_s);
        QVERIFY(m_canvas->currentIndex() > 8);
    }

    void screenReadersFindEveryTile()
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_canvas.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 41);
        QAccessibleInterface *tile = list->child(indexOf(u"Olena"_s));
        QCOMPARE(tile->text(QAccessible::Name), u"Olena Kovalenko"_s);
        QVERIFY(tile->text(QAccessible::Description).contains(u"On queue call 31:08"_s));
        QCOMPARE(list->indexOfChild(tile), indexOf(u"Olena"_s));
        const QPoint middle = tile->rect().center();
        QCOMPARE(list->childAt(middle.x(), middle.y()), tile);
        QVERIFY(!list->childAt(middle.x(), tile->rect().bottom() + 4)); // between two rows
    }

    void aSilentFeedGreysEveryTile()
    {
        m_board->apply(sample::staleBoard());
        m_clock->set(sample::staleNow());
        m_canvas->tick();
        const QImage image = m_canvas->viewport()->grab().toImage();
        const QRect ringing = m_canvas->tileRect(indexOf(u"Amara"_s));
        QCOMPARE(image.pixelColor(ringing.left() + 100, ringing.bottom() - 4),
                 m_theme->tokens().tile);
    }

private:
    int indexOf(const QString &start) const
    {
        for (int i = 0; i < m_canvas->tileCount(); ++i)
            if (m_canvas->tileName(i).startsWith(start))
                return i;
        return -1;
    }
    template <class Change> void apply(const QString &start, Change change)
    {
        BoardDelta delta = sample::sampleBoard();
        delta.reset = false;
        delta.agents.clear();
        delta.queues.clear();
        delta.calls.clear();
        for (const AgentRow &row : m_board->agents()) {
            if (row.name.startsWith(start)) {
                AgentRow changed = row;
                change(changed);
                delta.agents.append(changed);
            }
        }
        m_board->apply(delta);
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<BoardMirror> m_board;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AgentArrangement> m_view;
    std::unique_ptr<TileCanvas> m_canvas;
};

QTEST_MAIN(TestTileCanvas)
#include "tst_tilecanvas.moc"
