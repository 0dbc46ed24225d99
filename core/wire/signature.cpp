// SPDX-License-Identifier: GPL-3.0-or-later
#include <QString>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <wire/signature.h>

#include <memory>

namespace zm::wire {

namespace {

struct MacFree
{
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

// Fetching the algorithm costs more than hashing a kilobyte, so each thread does it once.
class HmacSha256
{
public:
    HmacSha256()
        : m_mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr))
        , m_context(m_mac ? EVP_MAC_CTX_new(m_mac.get()) : nullptr)
    {
        char digest[] = "SHA256";
        const OSSL_PARAM params[] = {
            OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
            OSSL_PARAM_construct_end()};
        if (m_context && !EVP_MAC_CTX_set_params(m_context.get(), params))
            m_context.reset();
    }

    bool begin(const QByteArray &key)
    {
        return m_context && !key.isEmpty()
               && EVP_MAC_init(m_context.get(), bytes(key), size(key), nullptr);
    }
    bool add(const QByteArray &data)
    {
        return EVP_MAC_update(m_context.get(), bytes(data), size(data));
    }
    QByteArray hex()
    {
        unsigned char digest[32];
        size_t length = 0;
        if (!EVP_MAC_final(m_context.get(), digest, &length, sizeof digest)
            || length != sizeof digest)
            return {};
        return QByteArray::fromRawData(reinterpret_cast<const char *>(digest), sizeof digest)
            .toHex();
    }

private:
    static const unsigned char *bytes(const QByteArray &data)
    {
        return reinterpret_cast<const unsigned char *>(data.constData());
    }
    static size_t size(const QByteArray &data) { return size_t(data.size()); }

    std::unique_ptr<EVP_MAC, MacFree> m_mac;
    std::unique_ptr<EVP_MAC_CTX, MacFree> m_context;
};

HmacSha256 &hmac()
{
    thread_local HmacSha256 instance;
    return instance;
}

} // namespace

QByteArray sign(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &body)
{
    static const QByteArray version = QByteArrayLiteral("v0:");
    static const QByteArray colon = QByteArrayLiteral(":");
    HmacSha256 &mac = hmac();
    if (!mac.begin(secret) || !mac.add(version) || !mac.add(timestamp) || !mac.add(colon)
        || !mac.add(body))
        return {};
    const QByteArray digest = mac.hex();
    return digest.isEmpty() ? digest : QByteArray(QByteArrayLiteral("v0=") + digest);
}

bool verify(const QByteArray &secret, const QByteArray &timestamp, const QByteArray &body,
            const QByteArray &signature)
{
    const QByteArray expected = sign(secret, timestamp, body);
    return !expected.isEmpty() && expected.size() == signature.size()
           && CRYPTO_memcmp(expected.constData(), signature.constData(), size_t(expected.size()))
                  == 0;
}

QByteArray encryptedToken(const QByteArray &secret, const QByteArray &plainToken)
{
    HmacSha256 &mac = hmac();
    return mac.begin(secret) && mac.add(plainToken) ? mac.hex() : QByteArray();
}

} // namespace zm::wire
