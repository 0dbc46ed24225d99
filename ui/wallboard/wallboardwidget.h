// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <ui/wallboard/wallcare.h>
#include <ui/wallboard/wallscene.h>

#include <QElapsedTimer>
#include <QImage>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace zm::ui {

/// The wall as a widget: strip, pages, dots. A wall is dark by default: give it a Theme of its own
/// unless the desktop's is meant. The board, theme and clock must outlive it. GUI thread.
class WallboardWidget : public QWidget
{
    Q_OBJECT
public:
    WallboardWidget(const BoardMirror &board, const Theme &theme, const Clock &clock,
                    QWidget *parent = nullptr);

    void setPlan(const WallPlan &plan);
    const WallPlan &plan() const { return m_scene.plan(); }
    void setCallers(const QList<WallCaller> &callers);
    void setZone(const QTimeZone &zone);
    void setDimming(const Dimming &dimming);

    void nextPage();
    void previousPage();
    void showPage(int page);
    void setPaused(bool paused);
    bool isPaused() const { return m_scene.rotation().isPaused(); }
    int page() const { return m_scene.rotation().page(); }
    int pageCount() const { return m_scene.rotation().count(); }

    /// Cap height of the least text, in logical pixels.
    double unit() const { return m_scene.metrics().u() / devicePixelRatioF(); }

    struct PictureOptions
    {
        QSize size{1920, 1080}; ///< logical pixels
        qreal dpr = 1;
        WallPlan plan = WallPlan::of(WallContent::Queues);
        QList<WallCaller> callers;
        QTimeZone zone = QTimeZone::systemTimeZone();
        int page = -1; ///< -1: the one that would hang there first, a breach before all others
    };
    /// One page without a window, at rest: same board, theme and instant give the same picture.
    static QImage picture(const BoardMirror &board, const Theme &theme, Instant now,
                          const PictureOptions &options);

    QSize sizeHint() const override { return {1280, 720}; }

Q_SIGNALS:
    void pageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    milliseconds steady() const { return milliseconds(m_steady.elapsed()); }
    void fit();
    void tick();
    void animate();
    void readBoard();
    void agentsChanged(const QSet<AgentId> &changed);
    /// Runs `turn` and fades from the page before it, if that changed it.
    template <class Turn> void turnBy(Turn turn);
    QPixmap pagePicture(int number) const;
    void paintOver(const QRectF &devicePixels);
    QPoint shift() const;

    const BoardMirror &m_board;
    const Theme &m_theme;
    const Clock &m_clock;
    WallScene m_scene;
    QElapsedTimer m_steady;
    QTimer m_second;
    QTimer m_frame;    ///< runs only while something moves
    QTimer m_coalesce; ///< many deltas, one look at the board
    Dimming m_dimming;
    double m_dim = 0;
    QPoint m_shift;
    QPixmap m_fadeFrom;
    milliseconds m_fadeStart{0};
};

} // namespace zm::ui
