// SPDX-License-Identifier: GPL-3.0-or-later
#include <engine/storewriter.h>

#include <memory>

namespace zm::engine {

StoreWriter::StoreWriter(QObject *parent)
    : QObject(parent)
{}

void StoreWriter::open(const QString &path)
{
    m_thread.open(path);
}

void StoreWriter::change(Change change, QObject *home, Done done)
{
    m_thread.run(std::move(change))
        .then(this, [this, home = QPointer<QObject>(home),
                     done = std::move(done)](const Result<> &outcome) {
            if (home && done)
                done(outcome);
            if (outcome)
                Q_EMIT changed();
        });
}

} // namespace zm::engine
