// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a page of the sample board to a picture, without a display:
//   QT_QPA_PLATFORM=offscreen zm_gallery agents dark 1240x844 1 out.png
// Pages: agents agents-dense agents-roomy agents-queue agents-free agents-200 agents-long
// agents-stale
//        agents-empty agents-loading agents-nobody states icons
#include "gallerysheets.h"

#include <ui/agents/agentspage.h>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTextStream>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

bool drawAgents(const QString &page, const Theme &theme, QImage &image)
{
    const QString kind = page.section(u'-', 1);
    const bool stale = kind == "stale"_L1;
    FakeClock clock(stale ? sample::staleNow() : sample::now());
    BoardMirror board;
    if (kind != "loading"_L1)
        board.apply(kind == "200"_L1     ? sample::crowdedBoard(200)
                    : kind == "long"_L1  ? sample::longNamesBoard()
                    : kind == "empty"_L1 ? sample::emptyBoard()
                    : stale              ? sample::staleBoard()
                                         : sample::sampleBoard());
    AgentsPage view(board, theme, clock);
    view.setZone(sample::zone());
    view.setAutoFillBackground(true);
    if (kind == "dense"_L1)
        view.setDensity(TileDensity::Dense);
    if (kind == "roomy"_L1)
        view.setDensity(TileDensity::Roomy);
    if (kind == "queue"_L1)
        view.setArrangement(AgentGrouping::Queue, AgentOrder::FreeLongest);
    if (kind == "free"_L1)
        view.arrangement().setChip(AgentChip::Free);
    if (kind == "nobody"_L1)
        view.setSearch(u"aroa"_s);
    if (kind == "panel"_L1) {
        view.canvas().setCurrentIndex(15);
        view.open(view.canvas().current());
    }
    view.resize(image.size() / image.devicePixelRatio());
    view.ensurePolished();
    view.grab(QRect(0, 0, 1, 1)); // lays everything out
    view.render(&image);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList args = app.arguments();
    const QStringList size = args.value(3).split(u'x');
    const qreal scale = args.value(4).toDouble();
    if (args.size() != 6 || size.size() != 2 || scale <= 0) {
        QTextStream(stderr) << "zm_gallery PAGE dark|light WxH SCALE OUT.png\n";
        return 2;
    }
    Theme theme(args[2] == "light"_L1 ? Theme::Mode::Light : Theme::Mode::Dark);
    theme.setReducesMotion(true);
    theme.applyTo(app);
    QImage image(size[0].toInt(), size[1].toInt(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.tokens().ground);
    const bool drawn = args[1].startsWith("agents"_L1) ? drawAgents(args[1], theme, image)
                                                       : drawSheet(args[1], theme, image);
    return drawn && image.save(args[5]) ? 0 : 1;
}
