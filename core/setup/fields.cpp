// SPDX-License-Identifier: GPL-3.0-or-later
#include <QUrl>
#include <QUrlQuery>

#include <setup/fields.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::setup {

namespace {

QString zoom::Credentials::*memberOf(Field field)
{
    switch (field) {
    case Field::AccountId:
        return &zoom::Credentials::accountId;
    case Field::ClientId:
        return &zoom::Credentials::clientId;
    case Field::ClientSecret:
        return &zoom::Credentials::clientSecret;
    case Field::SecretToken:
        return &zoom::Credentials::secretToken;
    case Field::SubscriptionId:
        break;
    }
    return &zoom::Credentials::subscriptionId;
}

bool isWord(QChar c)
{
    return (c < u'\x80' && c.isLetterOrNumber()) || c == u'_' || c == u'-';
}

/// Zoom shows the subscription inside an address: wss://…/ws?subscriptionId=….
QString subscriptionIn(const QString &text)
{
    if (!text.contains("subscriptionId="_L1))
        return text;
    const QString id = QUrlQuery(QUrl(text)).queryItemValue(u"subscriptionId"_s);
    return id.isEmpty() ? text.section(u"subscriptionId="_s, 1).section(u'&', 0, 0) : id;
}

} // namespace

const QList<Field> &allFields()
{
    static const QList<Field> fields{Field::AccountId, Field::ClientId, Field::ClientSecret,
                                     Field::SecretToken, Field::SubscriptionId};
    return fields;
}

QString nameOf(Field field)
{
    switch (field) {
    case Field::AccountId:
        return u"Account ID"_s;
    case Field::ClientId:
        return u"Client ID"_s;
    case Field::ClientSecret:
        return u"Client Secret"_s;
    case Field::SecretToken:
        return u"Secret Token"_s;
    case Field::SubscriptionId:
        break;
    }
    return u"Subscription ID"_s;
}

bool isSecret(Field field)
{
    return field == Field::ClientSecret || field == Field::SecretToken;
}

QString valueOf(const zoom::Credentials &credentials, Field field)
{
    return credentials.*memberOf(field);
}

void setValue(zoom::Credentials &credentials, Field field, const QString &value)
{
    credentials.*memberOf(field) = value;
}

FieldCheck checkField(Field field, const QString &text, const zoom::Credentials &others)
{
    FieldCheck check;
    check.value = text.trimmed();
    if (field == Field::SubscriptionId)
        check.value = subscriptionIn(check.value);
    const QString &value = check.value;
    if (value.isEmpty())
        return check;
    const auto twin = std::find_if(allFields().cbegin(), allFields().cend(), [&](Field other) {
        return other != field && valueOf(others, other) == value;
    });
    const auto hint = [&check](const QString &sentence) {
        check.hint = sentence;
        return check;
    };
    if (twin != allFields().cend())
        return hint(u"This is the same text as in %1."_s.arg(nameOf(*twin)));
    if (value.contains("://"_L1))
        return hint(
            u"This is an address. %1 is the word of letters and digits beside its name."_s.arg(
                nameOf(field)));
    if (std::any_of(value.cbegin(), value.cend(), [](QChar c) { return c.isSpace(); }))
        return hint(u"There is a blank inside. Copy it again with Zoom's own copy button."_s);
    if (!std::all_of(value.cbegin(), value.cend(), isWord))
        return hint(u"Zoom's values hold letters, digits, - and _ only. Copy it again."_s);
    const bool digits =
        std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c.isDigit(); });
    if (field == Field::AccountId && digits)
        return hint(u"This looks like the account's number. Account ID is on the app's page, under "
                    u"App Credentials."_s);
    // Zoom's secrets have been 32 signs long and its ids 22, for as long as anyone remembers.
    if (!isSecret(field) && value.size() >= 32)
        return hint(u"This is long for %1. Is it the Client Secret?"_s.arg(nameOf(field)));
    if (field == Field::ClientSecret && value.size() < 28)
        return hint(u"This is short for a Client Secret. Is it an ID, or was a part left out?"_s);
    if (value.size() < 8)
        return hint(u"This is short for %1. Was a part left out?"_s.arg(nameOf(field)));
    return check;
}

} // namespace zm::setup
