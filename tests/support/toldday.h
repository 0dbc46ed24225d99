// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/delivery.h>
#include <simulator/options.h>
#include <simulator/story.h>
#include <simulator/truth.h>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <calls/callbook.h>
#include <calls/directoryview.h>
#include <reports/reportrequest.h>
#include <reports/reporttable.h>

#include <utility>

namespace zm::test {

/// How one simulated day reaches us: what it is made of, what is lost on the way, and what Zoom's
/// REST answers say of it afterwards.
struct Telling
{
    sim::Options options;
    QDate date;          ///< the working day, 04:00 to 04:00
    bool before = false; ///< the day before it is told too

    bool live = true;           ///< leg events come
    sim::DeliveryFaults faults; ///< of the way to us; double and shuffled anyhow
    int gaps = 0;               ///< stretches of up to an hour and a half from which nothing came

    bool list = false;   ///< the account's call list is read
    bool detail = false; ///< and the detail of every call in it
    bool users = false;  ///< and every user's own history
    bool directory = true;

    bool hasRecords() const
    {
        return options.records.v1 || options.records.v2 || options.records.v3 || detail;
    }
};

/// A simulated day as our own code reads it, beside its truth.
class ToldDay
{
public:
    explicit ToldDay(const Telling &telling);

    sim::Story &story() { return m_story; }
    Instant from() const { return m_from; }
    Instant to() const { return m_to; }
    qsizetype bodies() const { return m_bodies; }
    const QList<Call> &calls() const { return m_calls; }
    const DirectoryView &directory() const { return m_directory; }
    /// A body that could not be read; empty when all could.
    const QString &unread() const { return m_unread; }

    /// Our rows of a report.
    reports::ReportTable ours(const reports::ReportRequest &request) const;
    /// Where our rows and the truth's differ, a line each; empty when they are equal.
    QStringList differences(const reports::ReportRequest &request);

private:
    QList<QByteArray> arrivals();
    QList<QByteArray> restAnswers();

    Telling m_telling;
    sim::Story m_story;
    sim::Truth m_truth;
    Instant m_from;
    Instant m_to;
    qsizetype m_bodies = 0;
    QString m_unread;
    DirectoryView m_directory;
    QList<Call> m_calls;
};

} // namespace zm::test
