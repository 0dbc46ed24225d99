// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsfiles.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace zm::webhook {

namespace {

Result<QByteArray> contentOf(const QString &path, const QString &what)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Storage,
                    u"The "_s + what + u" cannot be read: "_s + file.errorString() + u'.', path);
    return file.read(1024 * 1024);
}

struct SslFree
{
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};

std::unique_ptr<BIO, SslFree> reader(const QByteArray &pem)
{
    return std::unique_ptr<BIO, SslFree>(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

// Qt cannot compare a certificate with a private key.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    const auto certificateBytes = reader(certificatePem), keyBytes = reader(keyPem);
    const std::unique_ptr<X509, SslFree> certificate(
        PEM_read_bio_X509(certificateBytes.get(), nullptr, nullptr, nullptr));
    const std::unique_ptr<EVP_PKEY, SslFree> key(
        PEM_read_bio_PrivateKey(keyBytes.get(), nullptr, nullptr, nullptr));
    const bool match =
        certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error(); // Qt reads the same queue and would report our probing as its own failure
    return match;
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QSslConfiguration> tlsFrom(const QString &certificateFile, const QString &keyFile,
                                  Instant now)
{
    const auto certificatePem = contentOf(certificateFile, u"TLS certificate"_s);
    if (!certificatePem)
        return tl::unexpected(certificatePem.error());
    const auto keyPem = contentOf(keyFile, u"TLS key"_s);
    if (!keyPem)
        return tl::unexpected(keyPem.error());

    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return fail(ErrorKind::Storage, u"The TLS certificate file holds no PEM certificate."_s,
                    certificateFile);
    const QSslKey key = keyFrom(*keyPem);
    if (key.isNull())
        return fail(ErrorKind::Storage,
                    u"The TLS key file holds no PEM key without a passphrase."_s, keyFile);
    if (!belongTogether(*certificatePem, *keyPem))
        return fail(ErrorKind::Storage, u"The TLS key does not belong to the TLS certificate."_s,
                    keyFile);
    if (const QDateTime expiry = chain.first().expiryDate();
        expiry.isValid() && fromDateTime(expiry) < now)
        return fail(ErrorKind::Storage,
                    u"The TLS certificate expired on "_s + toIsoUtc(fromDateTime(expiry)) + u'.',
                    certificateFile);

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // Zoom proves itself by its signature
    return configuration;
}

} // namespace zm::webhook
