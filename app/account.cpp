// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/account.h>
#include <engine/engineoptions.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::app {

namespace {

constexpr qsizetype longestName = 40;
const QString standardName = u"default"_s;

QString accountsFolder()
{
    return QFileInfo(engine::defaultDatabasePath()).absolutePath() + u"/accounts"_s;
}

/// The settings that all Zoom Mate programs of the default account share.
QString standardSettingsFile()
{
    return QSettings(u"zoommate"_s, u"zoommate"_s).fileName();
}

/// In the settings of the default account, which every start can find.
const QString chosenKey = u"start/account"_s;

void removeFile(const QString &path, QStringList &left)
{
    if (QFileInfo(path).isFile() && !QFile::remove(path))
        left.append(path);
}

void removeFolder(const QString &path, QStringList &left)
{
    QDir folder(path);
    if (folder.exists() && !folder.removeRecursively())
        left.append(path);
}

/// A database, its write-ahead log, and the copies made before upgrades. Each by its own name: a
/// neighbour whose name only begins alike is somebody else's.
void removeDatabase(const QString &path, QStringList &left)
{
    if (path.isEmpty() || path.contains("://"_L1))
        return;
    const QFileInfo file(path);
    const QDir folder = file.absoluteDir();
    static const QRegularExpression ours(
        u"(-wal|-shm|-journal|\\.upgrading|\\.v\\d+\\.bak(\\.part)?)?"_s);
    for (const QString &one : folder.entryList({file.fileName() + u'*'}, QDir::Files)) {
        const QString tail = one.sliced(file.fileName().size());
        if (ours.match(tail, 0, QRegularExpression::NormalMatch,
                       QRegularExpression::AnchorAtOffsetMatchOption)
                .capturedLength()
            == tail.size())
            removeFile(folder.filePath(one), left);
    }
}

/// Qt 6.4 does not know the place for logs.
QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    return (given.isEmpty() ? QDir::homePath() + u"/.local/state"_s : given) + u"/zoommate"_s;
}

} // namespace

Result<Account> Account::named(const QString &name)
{
    Account account;
    if (name.isEmpty() || name == standardName)
        return account;
    const bool isPlain =
        name.size() <= longestName && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
            return (c < u'\x80' && c.isLetterOrNumber()) || c == u'-' || c == u'_';
        });
    if (!isPlain)
        return fail(ErrorKind::Invalid,
                    u"An account's name has letters, digits, - and _, 40 at most."_s);
    account.m_name = name;
    return account;
}

QStringList Account::known()
{
    return QStringList{standardName}
           + QDir(accountsFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Account Account::lastChosen()
{
    const QString name = Account().settings()->value(chosenKey).toString();
    return known().contains(name) ? named(name).value_or(Account()) : Account();
}

void Account::rememberAsChosen() const
{
    const auto settings = Account().settings();
    if (isDefault())
        settings->remove(chosenKey);
    else
        settings->setValue(chosenKey, m_name);
}

QString Account::name() const
{
    return isDefault() ? standardName : m_name;
}

QString Account::folder() const
{
    return accountsFolder() + u'/' + m_name;
}

QString Account::databasePath() const
{
    return isDefault() ? engine::defaultDatabasePath() : folder() + u"/zoommate.db"_s;
}

QString Account::settingsFile() const
{
    return isDefault() ? standardSettingsFile() : folder() + u"/settings.ini"_s;
}

std::unique_ptr<QSettings> Account::settings() const
{
    if (isDefault())
        return std::make_unique<QSettings>(u"zoommate"_s, u"zoommate"_s);
    return std::make_unique<QSettings>(settingsFile(), QSettings::IniFormat);
}

QStringList Account::deleteFiles(const QString &databasePath) const
{
    QStringList left;
    removeDatabase(databasePath, left);
    removeDatabase(this->databasePath(), left);
    if (!isDefault()) {
        removeFolder(folder(), left);
        if (const auto settings = Account().settings();
            settings->value(chosenKey).toString() == m_name)
            settings->remove(chosenKey);
        return left;
    }
    // Other accounts live beside: their folder stays.
    removeFile(settingsFile(), left);
    removeFile(QSettings(u"zoommate"_s, u"zoommatectl"_s).fileName(), left); // of earlier versions
    removeFolder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
                     + u"/zoommate"_s,
                 left);
    removeFolder(stateFolder(), left);
    for (const QString &one : {u"zoommate"_s, u"zoommatectl"_s})
        removeFolder(QFileInfo(engine::defaultDatabasePath()).absolutePath() + u'/' + one, left);
    return left;
}

} // namespace zm::app
