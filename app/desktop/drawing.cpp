// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/commandline.h>
#include <app/desktop/boardsource.h>
#include <app/desktop/drawing.h>
#include <app/desktop/setupcontroller.h>
#include <app/desktop/snapshot.h>
#include <app/desktop/thememode.h>
#include <ui/design/designpage.h>
#include <ui/health/healthpage.h>
#include <ui/models/boardmirror.h>
#include <ui/setup/setuppage.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/pagepicture.h>
#include <ui/theme/theme.h>
#include <ui/wallsetup/wallsetuppage.h>

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

/// A snapshot that never gets its data must end all the same.
constexpr int snapshotGivesUpMs = 120'000;

int save(const QImage &picture, const QString &path)
{
    if (!picture.save(path))
        return complain(
            u"%1 cannot be written. Choose a folder that you may write to."_s.arg(path));
    print(u"%1 (%2 × %3)"_s.arg(path).arg(picture.width()).arg(picture.height()));
    return Done;
}

/// Draws when `snapshot` is complete and ends the program.
void saveWhenDone(Snapshot &snapshot, const QString &path)
{
    QObject::connect(&snapshot, &Snapshot::finished, qApp, [path](const QImage &picture) {
        QCoreApplication::exit(save(picture, path));
    });
}

int snapshotOfStore(const DesktopOptions &options, ui::Theme &theme)
{
    Instant at{};
    const auto board = storedBoard(options, at);
    if (!board)
        return complain(board.error());
    ui::BoardMirror mirror;
    mirror.apply(*board);
    const FakeClock clock(at);
    engine::StoreReader reader(options.engine.zone, options.engine.rules);
    reader.open(options.engine.databasePath);
    engine::StoreWriter writer; // never opened: a picture changes nothing
    Snapshot snapshot(options, mirror, theme, clock, reader, writer);
    if (ui::MainWindow *window = snapshot.window())
        window->addPage(new ui::SetupPage(theme), ui::Navigation::Section::Account);
    saveWhenDone(snapshot, options.snapshot);
    snapshot.take();
    return QApplication::exec();
}

/// The page brings boards of its own: it needs neither account nor database.
int snapshotOfDesign(const DesktopOptions &options, ui::Theme &theme)
{
    ui::BoardMirror mirror;
    const SystemClock clock;
    ui::MainWindow window(mirror, theme, clock);
    ui::DesignPage::openIn(window, theme);
    return save(ui::drawPage(window, options.size * options.scale, options.scale),
                options.snapshot);
}

} // namespace

int runSnapshot(const DesktopOptions &options)
{
    ui::Theme theme(modeOf(options));
    theme.setReducesMotion(true);
    theme.applyTo(*qApp);
    if (options.page == ui::DesignPage::keyWord())
        return snapshotOfDesign(options, theme);
    if (options.isLive())
        return snapshotOfStore(options, theme);
    ui::BoardMirror mirror;
    BoardSource source(options);
    DesktopOptions shown = options;
    shown.engine.zone = source.zone();
    QObject::connect(&source, &BoardSource::boardChanged, &mirror, &ui::BoardMirror::apply);
    QObject::connect(&source, &BoardSource::notice, &mirror, [](const QString &text) {
        if (!text.isEmpty())
            complain(text);
    });
    Snapshot snapshot(shown, mirror, theme, source.clock(), source.reader(), source.writer());
    saveWhenDone(snapshot, options.snapshot);
    const auto settings = options.zoomAccount.settings();
    std::unique_ptr<SetupController> setUp;
    if (ui::MainWindow *window = snapshot.window()) {
        auto *page = new ui::SetupPage(theme);
        page->setZone(source.zone());
        page->showPlace(options.page.section(u'/', 1));
        window->addPage(page, ui::Navigation::Section::Account);
        setUp = std::make_unique<SetupController>(*page, source, mirror, options.zoomAccount,
                                                  *settings, false);
        QObject::connect(&source, &BoardSource::ready, setUp.get(),
                         [&] { setUp->show(source.credentials()); });
        auto *wall = new ui::WallSetupPage(mirror, theme, theme, source.clock(), source.reader(),
                                           ui::WallAutostart::ofThisUser());
        wall->setZone(source.zone());
        window->addPage(wall, ui::Navigation::Section::Account);
        auto *health = new ui::HealthPage(theme, source.clock());
        health->setZone(source.zone());
        window->addPage(health, ui::Navigation::Section::Account);
        QObject::connect(&source, &BoardSource::healthChanged, health, &ui::HealthPage::tell);
    }
    QTimer drawing;
    drawing.setSingleShot(true);
    QObject::connect(&drawing, &QTimer::timeout, &snapshot, &Snapshot::take);
    QObject::connect(&source, &BoardSource::ready, &drawing,
                     [&] { drawing.start(milliseconds(options.after)); });
    QTimer::singleShot(snapshotGivesUpMs + toMs(options.after), &source, [] {
        QCoreApplication::exit(
            complain(u"The board did not fill in time; no picture was drawn."_s));
    });
    if (const auto opened = source.open(); !opened)
        return complain(opened.error());
    return QApplication::exec();
}

} // namespace zm::app
