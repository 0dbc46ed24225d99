// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <engine/storedanswers.h>

#include <QObject>

#include <exports/reportfile.h>
#include <reports/reportrequest.h>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace zm::ui {

/// Writes rows into a file on a thread and a connection of its own: the page stays free to ask
/// for other things, and a row count does not matter. One at a time. GUI thread.
class ReportExport final : public QObject
{
    Q_OBJECT
public:
    explicit ReportExport(QObject *parent = nullptr);
    /// Ends what is being written; its file does not appear.
    ~ReportExport() override;

    void start(const QString &database, const reports::ReportRequest &request, const QString &path,
               exports::FileForm form);
    /// Whatever else has rows to give; it runs on the thread and ends when progress answers false.
    using Answer = std::function<Result<>(reports::RowSink &, const engine::Progress &)>;
    void start(const QString &path, exports::FileForm form, const Answer &answer);
    void stop();
    bool isRunning() const { return m_stop != nullptr; }
    const QString &path() const { return m_path; }
    double share() const { return m_share; }
    /// Why the last file was not written; empty when it was.
    const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void progressed();
    /// trouble() says how.
    void finished();

private:
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the file being written
    QString m_path;
    std::optional<Error> m_trouble;
    double m_share = 0;
};

} // namespace zm::ui
