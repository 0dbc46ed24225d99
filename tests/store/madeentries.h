// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/journal.h>

#include <QCryptographicHash>

namespace zm::store {

/// A made-up event; equal numbers give equal entries.
inline JournalEntry madeEntry(int number, const QString &type = QStringLiteral("phone.made_up"))
{
    const QByteArray body =
        R"({"event":"phone.made_up","number":)" + QByteArray::number(number) + '}';
    return {EventSource::Webhook,
            fromMs(1'795'000'000'000 + number * 10),
            fromMs(1'795'000'000'000 + number * 10 - 700),
            type,
            QCryptographicHash::hash(body, QCryptographicHash::Sha256).left(Journal::KeySize),
            body};
}

inline QList<JournalEntry> madeEntries(int from, int count)
{
    QList<JournalEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.append(madeEntry(from + i));
    return entries;
}

} // namespace zm::store
