// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/charts/chartview.h>
#include <ui/design/designsections.h>
#include <ui/models/dayspan.h>
#include <ui/queues/gauge.h>
#include <ui/queues/halfhourchart.h>
#include <ui/queues/sparkline.h>
#include <ui/shell/card.h>
#include <ui/shell/figurestrip.h>
#include <ui/shell/loadingpage.h>
#include <ui/shell/noticeline.h>
#include <ui/tiles/tilecanvas.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::DesignPage)
};

QWidget *evenly(const QList<QWidget *> &things, int gap)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (QWidget *thing : things)
        row->addWidget(thing, 1);
    return box;
}

Chart columns()
{
    Chart chart;
    chart.kind = Chart::Kind::Columns;
    chart.title = Words::tr("Calls an hour");
    chart.note = Words::tr("Customer Care");
    chart.categories = {u"08"_s, u"09"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s, u"14"_s};
    chart.bars = {{Words::tr("Answered"), {ChartInk::Main}, {12, 24, 31, 35, 22, 27, 18}},
                  {Words::tr("Abandoned"), {ChartInk::Alert}, {1, 2, 6, 4, 1, 2, 0}}};
    chart.ghost = {Words::tr("The week before"), {ChartInk::Quiet}, {10, 20, 36, 33, 25, 24, 21}};
    chart.line =
        ChartSeries{Words::tr("Service level"), {}, {92, 88, 61, 74, 95, 90, noChartValue}};
    chart.goal = 80;
    return chart;
}

Chart rows()
{
    Chart chart;
    chart.kind = Chart::Kind::Rows;
    chart.title = Words::tr("Where the time went");
    chart.categories = {u"Sofía Márquez"_s, u"Daniel O’Connor"_s, u"Kwame Mensah"_s};
    chart.unit = ChartUnit::Seconds;
    chart.ofHundred = true;
    const auto series = [](StateFamily family, TileState shape, const QString &name,
                           const QList<double> &values) {
        return ChartSeries{name, {ChartInk::State, family, shape}, values};
    };
    chart.bars = {
        series(StateFamily::Free, TileState::Free, Words::tr("Free"), {5200, 7300, 3900}),
        series(StateFamily::OnCall, TileState::OnQueueCall, Words::tr("On call"),
               {14'400, 11'900, 9600}),
        series(StateFamily::Wrap, TileState::WrapUp, Words::tr("Wrap-up"), {1800, 1500, 2400}),
        series(StateFamily::Away, TileState::Away, Words::tr("Away"), {2700, 3600, 9100}),
    };
    return chart;
}

Chart heat()
{
    Chart chart;
    chart.kind = Chart::Kind::Heat;
    chart.title = Words::tr("Calls by weekday and hour");
    chart.categories = {Words::tr("Mon"), Words::tr("Tue"), Words::tr("Wed")};
    chart.columns = {u"08"_s, u"09"_s, u"10"_s, u"11"_s, u"12"_s, u"13"_s};
    for (int i = 0; i < 18; ++i)
        chart.cells << (i == 7 ? noChartValue : 4 + i * 7 % 31);
    return chart;
}

QWidget *report(const Theme &theme, const Chart &chart)
{
    auto *view = new ChartView(theme, nullptr);
    view->show(chart);
    view->setFixedHeight(theme.px(260));
    return view;
}

/// The small marks of the queues' board.
QWidget *smallMarks(const Theme &theme, const Specimens &specimens)
{
    const QList<QueueRow> queues = specimens.live().queues().values();
    const DaySpan span = daySpan(queues, specimens.now(), specimens.zone());
    const QueueRow queue = *specimens.live().queue(QueueId(u"8001"_s));
    return drawnCells(
        5, 5, theme.px(130), [=, &theme](QPainter &painter, const QRectF &cell, int i) {
            const Tokens &t = theme.tokens();
            const QRectF box = cell.adjusted(0, theme.px(8), -theme.px(24), -theme.px(8));
            const auto paint = [&](std::optional<double> percent) {
                paintGauge(painter, gauge(box, percent, 80, theme.scale()), percent, 80, t,
                           theme.font(TypeRole::Gauge), theme.font(TypeRole::Label), t.text1);
            };
            const QRectF line(box.left(), box.top(), theme.px(128), theme.px(34));
            switch (i) {
            case 0:
                return paint(88);
            case 1:
                return paint(54);
            case 2:
                return paint({});
            case 3:
                paintSparkline(
                    painter,
                    sparkline(line, queue.offeredPerHalfHour, queue.usualPerHalfHour, span), t,
                    false);
                return paintSparkline(painter,
                                      sparkline(line.translated(0, theme.px(60)),
                                                queue.offeredPerHalfHour, queue.usualPerHalfHour,
                                                span),
                                      t, true);
            default:
                return paintHalfHourChart(painter,
                                          halfHourChart(box, queue.offeredPerHalfHour,
                                                        queue.usualPerHalfHour, span,
                                                        theme.font(TypeRole::Caption)),
                                          t, theme.font(TypeRole::Caption));
            }
        });
}

} // namespace

QWidget *chartSection(const Theme &theme, const Specimens &specimens)
{
    const int gap = theme.px(16);
    return inAColumn({smallMarks(theme, specimens),
                      evenly({report(theme, columns()), report(theme, rows())}, gap),
                      report(theme, heat())},
                     gap);
}

QWidget *messageSection(const Theme &theme, const Specimens &specimens)
{
    const auto line = [&theme](const QString &sentence, AlertLevel level,
                               const QString &what = {}) {
        auto *notice = new NoticeLine(theme, NoticeLine::Closing::ByReader);
        if (what.isEmpty())
            notice->say(sentence, level);
        else
            notice->offer(sentence, level, what);
        return notice;
    };
    const auto card = [&theme](const QString &sentence) {
        auto *empty = new Card(theme);
        empty->setMessage(sentence);
        empty->setMinimumHeight(theme.px(120));
        return empty;
    };
    auto *loading = new LoadingPage(theme);
    loading->say(Words::tr("Reading queues, 3 of 6"));
    loading->setMinimumHeight(theme.px(160));
    auto *failed = new LoadingPage(theme);
    failed->say(Words::tr("The keychain is locked. Unlock it, then press Refresh."));
    failed->setMinimumHeight(theme.px(160));
    auto *arrangement = new AgentArrangement(specimens.empty());
    auto *nobody = new TileCanvas(specimens.empty(), *arrangement, theme, specimens.clock());
    arrangement->setParent(nobody);
    nobody->setAccessibleName(Words::tr("Tiles"));
    nobody->setEmptyText(Words::tr("No agents. Choose queues or people in Set-up."));
    nobody->setMinimumHeight(theme.px(120));

    QList<Figure> figures;
    const auto figure = [&figures](const QString &number, const QString &label, AlertLevel alert) {
        Figure one;
        one.number = number;
        one.label = label;
        one.alert = alert;
        figures << one;
    };
    figure(u"171"_s, Words::tr("answered"), AlertLevel::None);
    figure(u"24"_s, Words::tr("came back"), AlertLevel::None);
    figures.last().second = u" of 33"_s;
    figure(u"5"_s, Words::tr("open"), AlertLevel::Warn);
    figure(u"1:12"_s, Words::tr("longest ringing"), AlertLevel::Breach);
    figure(Words::tr("No gap today"), Words::tr("feed"), AlertLevel::None);
    figures.last().words = true;
    const auto strip = [&](FigureStrip::Look look) {
        auto *each = new FigureStrip(look, theme);
        each->setFigures(figures);
        return each;
    };
    return inAColumn(
        {line(Words::tr("41 agents, 6 queues, 12 calls read in 4.1 s. 2 changes."),
              AlertLevel::None),
         line(Words::tr("Put off until tomorrow."), AlertLevel::None, Words::tr("Undo")),
         line(Words::tr("Silent for 1:42. The board shows 14:30. We reconnect by ourselves."),
              AlertLevel::Warn),
         line(Words::tr("`phone:read:list_call_queues:admin` is missing. Add it in Zoom under "
                        "Scopes; we notice within 10 s."),
              AlertLevel::Breach),
         strip(FigureStrip::Look::Joined), strip(FigureStrip::Look::Cards),
         evenly({card(Words::tr("No calls from 08:00 to 18:00 on Sun 22 Nov.")), nobody},
                theme.px(16)),
         evenly({loading, failed}, theme.px(16))});
}

} // namespace zm::ui
