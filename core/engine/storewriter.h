// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <store/databasethread.h>

#include <QObject>
#include <QPointer>

#include <functional>

namespace zm::engine {

/// Small changes that a person makes in the desktop to what the store keeps: plans of exports,
/// teams, how long data is kept. One after another, on a thread and a connection of its own
/// ("zm-change"), so that neither the window nor the engine waits. Used from the GUI thread;
/// answers come there.
class StoreWriter : public QObject
{
    Q_OBJECT
public:
    explicit StoreWriter(QObject *parent = nullptr);

    void open(const QString &path);

    using Change = std::function<Result<>(store::Database &)>;
    using Done = std::function<void(const Result<> &)>;
    /// `done` is called unless `home` has gone; it may be empty.
    void change(Change change, QObject *home, Done done);

Q_SIGNALS:
    /// Something was changed: who shows it reads again.
    void changed();

private:
    store::DatabaseThread m_thread{QStringLiteral("zm-change")};
};

} // namespace zm::engine
