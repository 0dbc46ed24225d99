// SPDX-License-Identifier: GPL-3.0-or-later
#include <zoom/secretstore.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <array>
#include <optional>

namespace zm::zoom {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Field
{
    QString Credentials::*member;
    const char *name; ///< in the environment, as a file and, shortened, in the keychain's entry
};
constexpr std::array fields{
    Field{&Credentials::accountId, "ZOOMMATE_ACCOUNT_ID"},
    Field{&Credentials::clientId, "ZOOMMATE_CLIENT_ID"},
    Field{&Credentials::clientSecret, "ZOOMMATE_CLIENT_SECRET"},
    Field{&Credentials::secretToken, "ZOOMMATE_SECRET_TOKEN"},
    Field{&Credentials::subscriptionId, "ZOOMMATE_SUBSCRIPTION_ID"},
    Field{&Credentials::webhookPath, "ZOOMMATE_WEBHOOK_PATH"},
    Field{&Credentials::tunnelToken, "ZOOMMATE_TUNNEL_TOKEN"},
    Field{&Credentials::proxyPassword, "ZOOMMATE_PROXY_PASSWORD"},
    Field{&Credentials::previousClientSecret, "ZOOMMATE_PREVIOUS_CLIENT_SECRET"},
    Field{&Credentials::previousClientSecretUntil, "ZOOMMATE_PREVIOUS_CLIENT_SECRET_UNTIL"},
    Field{&Credentials::previousSecretToken, "ZOOMMATE_PREVIOUS_SECRET_TOKEN"},
    Field{&Credentials::previousSecretTokenUntil, "ZOOMMATE_PREVIOUS_SECRET_TOKEN_UNTIL"},
};

constexpr qint64 maxFileBytes = 16 * 1024;

/// What a copied value brings along: blanks and the line's end.
QString trimmed(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).trimmed();
}

/// One value from $CREDENTIALS_DIRECTORY; empty when there is no such file.
Result<QString> readFile(const QString &directory, const QString &name)
{
    for (const QString &fileName : {name, name.toLower()}) {
        QFile file(QDir(directory).filePath(fileName));
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorKind::Storage, u"The credentials file %1 cannot be read: %2."_s.arg(
                                                file.fileName(), file.errorString()));
        }
        const QByteArray bytes = file.read(maxFileBytes + 1);
        if (bytes.size() > maxFileBytes) {
            return fail(ErrorKind::Storage,
                        u"The credentials file %1 is too long to be one."_s.arg(file.fileName()));
        }
        return trimmed(bytes);
    }
    return QString();
}

QString toText(const Credentials &credentials)
{
    QJsonObject object;
    for (const Field &field : fields) {
        const QString value = (credentials.*field.member).trimmed();
        if (!value.isEmpty())
            object.insert(QLatin1StringView(field.name), value);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Credentials> fromText(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    Credentials credentials;
    for (const Field &field : fields) {
        credentials.*field.member =
            document.object().value(QLatin1StringView(field.name)).toString().trimmed();
    }
    return credentials;
}

QString markerKey(const QString &account)
{
    return u"keychain/"_s + account + u"/saved"_s;
}

Error explain(const QKeychain::Job *job, const QString &doing)
{
    const QString servers =
        u"Nothing is ever saved in a plain file; a server takes the credentials from the "
        "environment or from files in CREDENTIALS_DIRECTORY."_s;
    const auto storage = [](const QString &message) {
        return Error{ErrorKind::Storage, message, {}, {}};
    };
    if (!job)
        return storage(
            u"The keychain did not answer when %1. Is it waiting to be unlocked?"_s.arg(doing));
    switch (job->error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return storage(
            u"The keychain denied access when %1. Unlock it and try again."_s.arg(doing));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return storage(u"This computer offers no keychain, which is needed when %1. "_s.arg(doing)
                       + servers);
    default:
        // The back end's own words name services and errors, never values.
        return storage(u"The keychain failed when %1: %2. "_s.arg(doing, job->errorString())
                       + servers);
    }
}

} // namespace

SecretStore::SecretStore(QSettings &settings, Options options, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_options(std::move(options))
{}

Result<StoredCredentials> SecretStore::readWithoutKeychain() const
{
    StoredCredentials found;
    const QString directory = m_options.environment.value(u"CREDENTIALS_DIRECTORY"_s);
    for (const Field &field : fields) {
        const QString name = QString::fromLatin1(field.name);
        QString value = m_options.environment.value(name).trimmed();
        SecretOrigin origin = SecretOrigin::Environment;
        if (value.isEmpty() && !directory.isEmpty()) {
            const auto fromFile = readFile(directory, name);
            if (!fromFile)
                return Failure(fromFile.error());
            value = *fromFile;
            origin = SecretOrigin::CredentialsDirectory;
        }
        if (!value.isEmpty() && field.member == &Credentials::clientSecret)
            found.origin = origin;
        found.credentials.*field.member = value;
    }
    return found;
}

void SecretStore::start(QKeychain::Job *job, QObject *context,
                        std::function<void(const QKeychain::Job *)> done)
{
    // Whichever comes first, the answer or the time limit, counts; the job deletes itself.
    struct Once
    {
        QPointer<QObject> context;
        std::function<void(const QKeychain::Job *)> done;
        void operator()(const QKeychain::Job *finished)
        {
            if (const auto call = std::exchange(done, nullptr); call && context)
                call(finished);
        }
    };
    const auto once = std::make_shared<Once>(Once{context, std::move(done)});
    connect(job, &QKeychain::Job::finished, this, [once](QKeychain::Job *j) { (*once)(j); });
    QTimer::singleShot(m_options.timeout, this, [once] { (*once)(nullptr); });
    job->start();
}

void SecretStore::read(const QString &account, QObject *context, ReadCallback done)
{
    const auto found = readWithoutKeychain();
    if (!found || found->credentials.canSignIn()) {
        QMetaObject::invokeMethod(
            context, [found, done = std::move(done)] { done(found); }, Qt::QueuedConnection);
        return;
    }

    auto *job = new QKeychain::ReadPasswordJob(m_options.service, this);
    job->setKey(account);
    const auto answer = [this, account, found = *found,
                         done = std::move(done)](const QKeychain::Job *finished) {
        if (finished && finished->error() == QKeychain::EntryNotFound) {
            if (!wasSaved(account)) {
                done(found);
            } else {
                done(fail(ErrorKind::Storage,
                          u"The credentials were saved in the keychain but are not to be found: it "
                          "is locked, or they were removed. Unlock it, or enter them again."_s));
            }
            return;
        }
        if (!finished || finished->error() != QKeychain::NoError) {
            // A server has no keychain, or no bus to reach it by. That is no fault as long as
            // nothing was ever saved there; a denial or silence is.
            const bool reached = !finished || finished->error() == QKeychain::AccessDenied
                                 || finished->error() == QKeychain::AccessDeniedByUser;
            if (reached || wasSaved(account))
                done(Failure(explain(finished, u"the credentials were read"_s)));
            else
                done(found);
            return;
        }
        const auto *read = static_cast<const QKeychain::ReadPasswordJob *>(finished);
        const auto kept = fromText(read->textData());
        if (!kept) {
            done(fail(ErrorKind::Storage,
                      u"The keychain's entry of Zoom Mate cannot be read. Enter the credentials "
                      "again."_s));
            return;
        }
        StoredCredentials all = found;
        for (const Field &field : fields) {
            QString &value = all.credentials.*field.member;
            if (!value.isEmpty())
                continue;
            value = *kept.*field.member;
            if (!value.isEmpty() && field.member == &Credentials::clientSecret)
                all.origin = SecretOrigin::Keychain;
        }
        done(all);
    };
    start(job, context, answer);
}

void SecretStore::write(const QString &account, const Credentials &credentials, QObject *context,
                        DoneCallback done)
{
    auto *job = new QKeychain::WritePasswordJob(m_options.service, this);
    job->setKey(account);
    job->setTextData(toText(credentials));
    start(job, this,
          [this, account, guard = QPointer(context),
           done = std::move(done)](const QKeychain::Job *finished) {
              const bool saved = finished && finished->error() == QKeychain::NoError;
              if (saved)
                  mark(account, true); // even if nobody wants to hear of it any more
              if (!guard)
                  return;
              if (saved)
                  done({});
              else
                  done(Failure(explain(finished, u"the credentials were saved"_s)));
          });
}

void SecretStore::remove(const QString &account, QObject *context, DoneCallback done)
{
    auto *job = new QKeychain::DeletePasswordJob(m_options.service, this);
    job->setKey(account);
    start(job, this,
          [this, account, guard = QPointer(context),
           done = std::move(done)](const QKeychain::Job *finished) {
              const bool gone = finished
                                && (finished->error() == QKeychain::NoError
                                    || finished->error() == QKeychain::EntryNotFound);
              if (gone)
                  mark(account, false);
              if (!guard)
                  return;
              if (gone)
                  done({});
              else
                  done(Failure(explain(finished, u"the credentials were removed"_s)));
          });
}

bool SecretStore::wasSaved(const QString &account) const
{
    return m_settings.value(markerKey(account)).toBool();
}

void SecretStore::mark(const QString &account, bool saved)
{
    if (saved)
        m_settings.setValue(markerKey(account), true);
    else
        m_settings.remove(u"keychain/"_s + account);
    m_settings.sync();
}

} // namespace zm::zoom
