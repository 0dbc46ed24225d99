// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/reports/reportreading.h>

#include <QThreadPool>

namespace zm::ui {

namespace {

/// Shared by whoever shows it. To free a hundred thousand rows takes time too: that happens beside
/// the GUI thread.
SharedTable shared(const reports::ReportTable &table)
{
    return {new reports::ReportTable(table), [](const reports::ReportTable *last) {
                QThreadPool::globalInstance()->start([last] { delete last; });
            }};
}

} // namespace

ReportReading::ReportReading(engine::StoreReader &reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
    m_since.start();
}

void ReportReading::ask(const reports::ReportRequest &request, const reports::ReportRequest &before)
{
    m_asking = request;
    m_askingBefore = before;
    m_coming.reset();
    m_trouble.reset();
    m_stopped = false;
    m_busy = true;
    m_share = 0;
    m_since.start();
    const double part = before.id.isEmpty() ? 1 : 0.5;
    m_ticket = m_reader.run(
        request, this,
        [this](const Result<reports::ReportTable> &answer) {
            if (!answer) {
                finish(answer.error());
                return;
            }
            m_coming = shared(*answer);
            if (m_askingBefore.id.isEmpty())
                finish({});
            else
                askBefore();
        },
        [this, part](double share) {
            m_share = share * part;
            Q_EMIT changed();
        },
        mostRows);
    Q_EMIT changed();
}

void ReportReading::askBefore()
{
    m_ticket = m_reader.run(
        m_askingBefore, this,
        [this](const Result<reports::ReportTable> &answer) {
            if (answer)
                m_before = shared(*answer);
            finish(answer ? std::optional<Error>() : answer.error());
        },
        [this](double share) {
            m_share = 0.5 + share / 2;
            Q_EMIT changed();
        },
        mostRows);
}

void ReportReading::finish(const std::optional<Error> &trouble)
{
    m_busy = false;
    m_took = elapsed();
    m_trouble = trouble;
    if (!trouble) {
        m_table = m_coming;
        m_asked = m_asking;
        m_askedBefore = m_askingBefore;
        if (m_askingBefore.id.isEmpty())
            m_before.reset();
        Q_EMIT arrived();
    }
    m_coming.reset();
    Q_EMIT changed();
}

void ReportReading::stop()
{
    if (!m_busy)
        return;
    m_ticket.cancel();
    m_coming.reset();
    m_busy = false;
    m_stopped = true;
    Q_EMIT changed();
}

void ReportReading::forget()
{
    m_table.reset();
    m_before.reset();
}

} // namespace zm::ui
