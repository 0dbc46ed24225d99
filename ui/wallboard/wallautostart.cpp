// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/wallboard/wallautostart.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

/// An argument of an Exec line as the Desktop Entry Specification wants it: between quotation
/// marks, with `"`, backquote, dollar and backslash escaped, percent doubled, and backslashes
/// doubled again because the value is a string.
QString quoted(const QString &argument)
{
    QString word;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$')
            word += u"\\\\"_s;
        else if (c == u'\\')
            word += u"\\\\\\"_s;
        else if (c == u'%')
            word += u'%';
        word += c;
    }
    return u'"' + word + u'"';
}

} // namespace

WallAutostart::WallAutostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{}

WallAutostart WallAutostart::ofThisUser()
{
    // An AppImage runs from a folder that is gone after the session; it tells where it lies.
    const QString image = qEnvironmentVariable("APPIMAGE");
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                + u"/autostart"_s,
            image.isEmpty() ? QCoreApplication::applicationFilePath() : image};
}

bool WallAutostart::isOffered()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return true;
#else
    return false;
#endif
}

QString WallAutostart::path() const
{
    return m_folder + u"/zoommate-wall.desktop"_s;
}

bool WallAutostart::isOn() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // The desktop's own settings switch an entry off by a line in it.
    const QByteArray text = file.readAll();
    return !text.contains("Hidden=true") && !text.contains("X-GNOME-Autostart-enabled=false");
}

Result<> WallAutostart::setOn(bool on) const
{
    if (!on) {
        if (QFile::exists(path()) && !QFile::remove(path()))
            return fail(
                ErrorKind::Storage,
                u"%1 cannot be deleted, so the wall still starts with the session."_s.arg(path()));
        return {};
    }
    QSaveFile file(path());
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return fail(
            ErrorKind::Storage,
            u"%1 cannot be written, so the wall does not start with the session."_s.arg(path()));
    const QString entry = u"[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Zoom Mate wallboard\n"
                          "Comment=Call queues and agents, full screen\n"
                          "Exec=%1 --wallboard\n"
                          "Icon=zoommate\n"
                          "Terminal=false\n"
                          "X-GNOME-Autostart-enabled=true\n"_s.arg(quoted(m_program));
    file.write(entry.toUtf8());
    if (!file.commit())
        return fail(
            ErrorKind::Storage,
            u"%1 cannot be written, so the wall does not start with the session."_s.arg(path()));
    return {};
}

} // namespace zm::ui
