// SPDX-License-Identifier: GPL-3.0-or-later
#include <hooks/lanaddress.h>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zm::hooks {

bool isOnLan(const QHostAddress &address)
{
    static const std::array nets{QHostAddress::parseSubnet(u"127.0.0.0/8"_s),
                                 QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
                                 QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
                                 QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
                                 QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
                                 QHostAddress::parseSubnet(u"::1/128"_s),
                                 QHostAddress::parseSubnet(u"fc00::/7"_s),
                                 QHostAddress::parseSubnet(u"fe80::/10"_s)};
    if (address.isNull())
        return false;
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    const QHostAddress plain = mapped && address.protocol() == QAbstractSocket::IPv6Protocol
                                   ? QHostAddress(four)
                                   : address;
    if (plain == QHostAddress(u"169.254.169.254"_s))
        return false;
    for (const auto &net : nets)
        if (plain.protocol() == net.first.protocol() && plain.isInSubnet(net))
            return true;
    return false;
}

} // namespace zm::hooks
