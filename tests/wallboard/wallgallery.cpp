// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the wall in its moods into a folder, for eyes. Usage: zm_wallgallery FOLDER [NAME ...]
#include "wallboards.h"

#include <ui/theme/theme.h>
#include <ui/wallboard/wallboardwidget.h>

#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;
using namespace zm;
using namespace zm::ui;

namespace {

struct Scene
{
    QString name;
    BoardDelta board;
    WallContent content = WallContent::Queues;
    QSize size{3840, 2160};
    Instant now = sample::now();
    int page = -1;
    Theme::Mode mode = Theme::Mode::Dark;
    WallViewing viewing{};
};

QList<Scene> scenes()
{
    const QSize hd(1920, 1080);
    const auto queues = WallContent::Queues;
    const auto agents = WallContent::Agents;
    const auto light = Theme::Mode::Light;
    const BoardDelta plain = sample::sampleBoard();
    const BoardDelta breach = test::breachBoard();
    return {
        {u"queues-4k"_s, breach, queues},
        {u"agents-4k"_s, plain, agents},
        {u"queues-hd"_s, plain, queues, hd},
        {u"agents-hd"_s, plain, agents, hd},
        {u"agents-hd-1"_s, plain, agents, hd, sample::now(), 0},
        {u"agents-hd-3"_s, plain, agents, hd, sample::now(), 2},
        {u"agents-hd-4"_s, plain, agents, hd, sample::now(), 3},
        {u"queues-light"_s, breach, queues, hd, sample::now(), -1, light},
        {u"agents-light"_s, plain, agents, hd, sample::now(), -1, light},
        {u"stale-agents"_s, sample::staleBoard(), agents, hd, sample::staleNow(), 1},
        {u"stale-queues"_s, sample::staleBoard(), queues, hd, sample::staleNow()},
        {u"stale-light"_s, sample::staleBoard(), agents, hd, sample::staleNow(), 1, light},
        {u"off"_s, test::offBoard(), queues, hd, sample::now() + 245s},
        {u"empty"_s, sample::emptyBoard(), agents, hd},
        {u"crowded"_s, sample::crowdedBoard(200), agents, hd},
        {u"long-agents"_s, sample::longNamesBoard(), agents, hd, sample::now(), 1},
        {u"long-queues"_s, sample::longNamesBoard(), queues, hd},
        {u"few-agents"_s, test::fewAgents(5), agents, hd},
        {u"one-queue"_s, test::fewQueues(1), queues, hd},
        {u"two-queues"_s, test::fewQueues(2), queues, hd},
        {u"portrait"_s, plain, WallContent::Mixed, {1080, 1920}},
        {u"far"_s, plain, agents, hd, sample::now(), -1, Theme::Mode::Dark, {43, 8}},
        {u"near-75"_s, plain, agents, {3840, 2160}, sample::now(), -1, Theme::Mode::Dark, {75, 4}},
        {u"wide"_s, plain, queues, {2560, 1080}},
        {u"mixed"_s, breach, WallContent::Mixed, hd},
        {u"mixed-light"_s, plain, WallContent::Mixed, hd, sample::now(), -1, light},
        {u"queue"_s, breach, WallContent::Queue, hd},
        {u"queue-light"_s, plain, WallContent::Queue, hd, sample::now(), -1, light},
        {u"today"_s, plain, WallContent::Today, hd},
        {u"today-light"_s, plain, WallContent::Today, {3840, 2160}, sample::now(), -1, light},
        {u"missed"_s, plain, WallContent::Missed, hd},
        {u"missed-light"_s, plain, WallContent::Missed, hd, sample::now(), -1, light},
        {u"queue-far"_s,
         plain,
         WallContent::Queue,
         hd,
         sample::now(),
         -1,
         Theme::Mode::Dark,
         {43, 8}},
        {u"today-portrait"_s, plain, WallContent::Today, {1080, 1920}},
        {u"today-stale"_s, sample::staleBoard(), WallContent::Today, hd, sample::staleNow()},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "Usage: zm_wallgallery FOLDER [NAME ...]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    const QStringList wanted = arguments.mid(2);
    bool all = QDir().mkpath(folder.path());
    for (const Scene &scene : scenes()) {
        if (!wanted.isEmpty() && !wanted.contains(scene.name))
            continue;
        BoardMirror mirror;
        mirror.apply(scene.board);
        const Theme theme(scene.mode);
        WallboardWidget::PictureOptions options;
        options.size = scene.size;
        options.plan = WallPlan::of(scene.content);
        options.plan.viewing = scene.viewing;
        options.callers = test::wallCallers(9);
        options.page = scene.page;
        options.zone = sample::zone();
        all = WallboardWidget::picture(mirror, theme, scene.now, options)
                  .save(folder.filePath(scene.name + u".png"_s))
              && all;
    }
    return all ? 0 : 1;
}
