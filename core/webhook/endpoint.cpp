// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>

#include <webhook/endpoint.h>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::webhook {

namespace {

constexpr qsizetype longestEnd = 128;

QString withoutEndSlash(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

QString endpointPath(const QString &path, const QString &secretEnd)
{
    return secretEnd.isEmpty() ? path : withoutEndSlash(path) + u'/' + secretEnd;
}

QString endpointUrl(const QString &publicUrl, const QString &path, const QString &secretEnd)
{
    return publicUrl.isEmpty() ? QString()
                               : withoutEndSlash(publicUrl) + endpointPath(path, secretEnd);
}

QString newSecretEnd()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool isSecretEnd(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestEnd
           && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
                  return (c < u'\x80' && c.isLetterOrNumber()) || c == u'-' || c == u'_';
              });
}

} // namespace zm::webhook
