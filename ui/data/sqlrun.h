// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/readonlyquery.h>
#include <ui/data/sqlrows.h>

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace zm::ui {

/// One question of the reader's on its way: asked on a thread and a connection of its own by
/// `store::ReadOnlyQuery`, which can only read and ends by itself; rows come in pages as they are
/// found. A new question outdates the former. GUI thread.
class SqlRun final : public QObject
{
    Q_OBJECT
public:
    explicit SqlRun(QObject *parent = nullptr);
    ~SqlRun() override;

    /// As many as are kept for the eye; a file takes them all.
    static constexpr qint64 mostRows = 1'000'000;
    /// Packed, of all rows together.
    static constexpr qsizetype mostBytes = 512 << 20;

    void start(const QString &database, const QString &sql,
               const store::QueryLimits &limits = {30s, mostRows});
    /// What came so far stays.
    void stop();

    bool isRunning() const { return m_stop != nullptr; }
    const QStringList &columns() const { return m_columns; }
    const SqlRows &rows() const { return m_rows; }
    /// There were more rows than are kept.
    bool isCut() const { return m_isCut; }
    const std::optional<Error> &trouble() const { return m_trouble; }
    milliseconds took() const;

Q_SIGNALS:
    /// The columns are known; rows follow.
    void begun();
    void grown();
    void finished();

private:
    struct Outcome;
    void end(const Outcome &outcome);

    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the question under way
    QStringList m_columns;
    SqlRows m_rows;
    bool m_isCut = false;
    std::optional<Error> m_trouble;
    QElapsedTimer m_since;
    milliseconds m_took{0};
};

} // namespace zm::ui
