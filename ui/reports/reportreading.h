// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <engine/storereader.h>
#include <ui/reports/reportmodel.h>

#include <QElapsedTimer>

namespace zm::ui {

/// A question on its way to a table, and the last answer. A newer question drops the former; what
/// was read before stays until the new answer is whole. GUI thread.
class ReportReading final : public QObject
{
    Q_OBJECT
public:
    /// The reader must outlive this.
    explicit ReportReading(engine::StoreReader &reader, QObject *parent = nullptr);

    /// `before` asks for the period before too, when it has an id.
    void ask(const reports::ReportRequest &request, const reports::ReportRequest &before);
    /// Ends the question; the former answer stays.
    void stop();
    /// Forgets the answer: it was to another report.
    void forget();

    bool isBusy() const { return m_busy; }
    bool wasStopped() const { return m_stopped; }
    /// Why the last question has no answer; empty when it has.
    const std::optional<Error> &trouble() const { return m_trouble; }
    double share() const { return m_share; }
    milliseconds elapsed() const { return milliseconds(m_since.elapsed()); }
    milliseconds took() const { return m_took; }

    /// Null before the first answer.
    const SharedTable &table() const { return m_table; }
    /// Null unless it was asked for.
    const SharedTable &before() const { return m_before; }
    /// What the table answers.
    const reports::ReportRequest &asked() const { return m_asked; }
    const reports::ReportRequest &askedBefore() const { return m_askedBefore; }

    /// A screen shows no more rows: a longer report is narrowed, or exported whole.
    static constexpr qint64 mostRows = 100'000;

Q_SIGNALS:
    void arrived();
    /// Busy or not, how far, or in trouble.
    void changed();

private:
    void askBefore();
    void finish(const std::optional<Error> &trouble);

    engine::StoreReader &m_reader;
    reports::ReportRequest m_asking;
    reports::ReportRequest m_askingBefore;
    reports::ReportRequest m_asked;
    reports::ReportRequest m_askedBefore;
    SharedTable m_coming;
    SharedTable m_table;
    SharedTable m_before;
    engine::ReadTicket m_ticket;
    QElapsedTimer m_since;
    milliseconds m_took{0};
    std::optional<Error> m_trouble;
    double m_share = 0;
    bool m_busy = false;
    bool m_stopped = false;
};

} // namespace zm::ui
