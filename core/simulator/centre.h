// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <simulator/options.h>

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <vector>

namespace zm::sim {

struct Handphone
{
    QString id;
    QString type; ///< client and version, as Zoom words it
    QString name;
};

enum class Shift { Early, Middle, Late, Night, Dawn };

/// Someone (or a common area's phone) that can take calls. Known by its index everywhere inside.
struct SimAgent
{
    QString id; ///< Zoom user id, or the common area's
    QString phoneUserId;
    QString extensionId;
    int extension = 0;
    QString name;
    QString email;
    QString department;
    QString costCenter;
    QString did; ///< E.164; empty for some
    std::vector<Handphone> devices;
    bool commonArea = false;
    bool deskPhoneOnly = false; ///< presence takes no notice of calls
    bool mobileOnly = false;    ///< signed in on the mobile app only
    bool outOfOffice = false;   ///< for weeks
    Shift shift = Shift::Middle;
    std::vector<int> queues;
};

enum class Distribution { Simultaneous, Sequential };

struct SimQueue
{
    QString id;
    QString extensionId;
    int extension = 0;
    QString name;
    QString did;
    Distribution distribution = Distribution::Simultaneous;
    int ringSeconds = 25; ///< of one attempt
    int maxWaitSeconds = 120;
    int overflowTo = -1; ///< another queue; −1: voicemail
    std::vector<int> members;
    std::vector<bool> manager; ///< by place in `members`
};

/// An auto receptionist in front of the queues.
struct SimMenu
{
    QString id;
    QString extensionId;
    int extension = 8000;
    QString name;
    QString did;
};

/// People, phones, queues of the account: all of it from the seed.
class Centre
{
public:
    explicit Centre(const Options &options);

    const std::vector<SimAgent> &agents() const { return m_agents; } ///< common areas last
    const std::vector<SimQueue> &queues() const { return m_queues; }
    const SimMenu &menu() const { return m_menu; }
    int users() const { return m_users; } ///< how many of the agents are Zoom users
    const QString &accountId() const { return m_accountId; }
    const QString &siteId() const { return m_siteId; }
    const QString &siteName() const { return m_siteName; }
    const QTimeZone &zone() const { return m_zone; }
    quint64 seed() const { return m_seed; }

    int agentById(const QString &idOrMail) const { return m_byId.value(idOrMail, -1); }
    int queueById(const QString &id) const { return m_queueById.value(id, -1); }

    /// A working day of the account runs from 04:00 to 04:00 local time, when nobody works.
    QDate dayOf(Instant at) const;
    Instant dayStart(QDate day) const;

private:
    void makeAgents(const Options &options);
    void makeQueues(const Options &options);
    void seat(const Options &options);

    quint64 m_seed;
    QTimeZone m_zone;
    std::vector<SimAgent> m_agents;
    std::vector<SimQueue> m_queues;
    SimMenu m_menu;
    int m_users = 0;
    QString m_accountId;
    QString m_siteId;
    QString m_siteName;
    QHash<QString, int> m_byId;
    QHash<QString, int> m_queueById;
};

} // namespace zm::sim
