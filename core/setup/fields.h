// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zoom/credentials.h>

#include <QList>
#include <QString>

namespace zm::setup {

/// What an administrator copies from Zoom into Zoom Mate.
enum class Field { AccountId, ClientId, ClientSecret, SecretToken, SubscriptionId };

const QList<Field> &allFields();
/// As Zoom's page calls it: "Account ID".
QString nameOf(Field field);
/// Never shown once it is saved.
bool isSecret(Field field);
QString valueOf(const zoom::Credentials &credentials, Field field);
void setValue(zoom::Credentials &credentials, Field field, const QString &value);

/// A pasted text, tidied, and what looks wrong about it. Zoom documents no lengths, so a hint never
/// forbids: only Zoom can say that a value is right.
struct FieldCheck
{
    QString value; ///< without blanks around it; the id out of a pasted address
    QString hint;  ///< one sentence; empty when nothing looks wrong
};
FieldCheck checkField(Field field, const QString &text, const zoom::Credentials &others);

} // namespace zm::setup
