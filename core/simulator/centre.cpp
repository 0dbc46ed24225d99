// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/centre.h>
#include <simulator/names.h>
#include <simulator/random.h>

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

constexpr int membersAtMost = 300; // Zoom's limit for a queue

QStringList queueNames()
{
    return {u"Customer Care"_s,
            u"Billing"_s,
            u"Technical Support"_s,
            u"Orders & Returns"_s,
            u"Service en français"_s,
            u"Priority Desk"_s,
            u"Warranty"_s,
            u"Kundendienst"_s,
            u"Renewals"_s,
            u"Field Service"_s,
            u"Bookings"_s,
            u"Complaints"_s,
            u"Atención al cliente"_s,
            u"Pharmacy Line"_s,
            u"Dispatch"_s,
            u"Trade Desk"_s};
}

Shift shiftFor(int place, int of)
{
    // The first few are spread by hand, so that even a handful of agents covers the day.
    const double share = (place + 0.5) / of;
    if (of >= 12 && share > 0.97)
        return Shift::Dawn;
    if (of >= 12 && share > 0.92)
        return Shift::Night;
    switch (place % 8) {
    case 0:
    case 3:
    case 6:
        return Shift::Early;
    case 5:
        return Shift::Late;
    default:
        return Shift::Middle;
    }
}

Handphone makePhone(Random &random, bool mobile)
{
    static const QStringList desktops{
        u"Windows_Client(6.4.6.64360)"_s, u"MAC_Client(6.4.6.53970)"_s,
        u"Windows_Client(6.3.11.60501)"_s, u"Linux_Client(6.4.3.827)"_s};
    static const QStringList others{u"iOS_Client(6.4.7.26040)"_s, u"Android_Client(6.4.7.29500)"_s,
                                    u"Yealink SIP-T54W(96.86.0.100)"_s,
                                    u"Poly VVX-450(6.4.3.5059)"_s};
    Handphone phone;
    phone.id = random.id22();
    phone.type = mobile ? random.pick(others) : random.pick(desktops);
    phone.name = phone.type.section(u'(', 0, 0).replace(u'_', u' ');
    return phone;
}

} // namespace

Centre::Centre(const Options &options)
    : m_seed(options.seed)
    , m_zone(options.zone.toLatin1())
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    Random random{m_seed, 1};
    m_accountId = random.id22();
    m_siteId = random.id22();
    m_siteName = u"Main Site"_s;
    m_menu = {random.id22(), random.id22(), 8000, u"Main Menu"_s, u"+442079460000"_s};
    makeAgents(options);
    makeQueues(options);
    seat(options);
}

void Centre::makeAgents(const Options &options)
{
    static const QStringList departments{u"Customer Care"_s, u"Back Office"_s, u"Technical Team"_s,
                                         u"Sales"_s};
    m_users = std::max(options.agents, 1);
    const int areas = options.commonAreas >= 0 ? options.commonAreas : std::min(8, m_users / 20);
    // Extensions have four digits while they fit below the queues' 8000.
    const int firstExtension = m_users + areas < 6'900 ? 1'001 : 100'001;
    QSet<QString> mails;
    for (int i = 0; i < m_users + areas; ++i) {
        Random random{m_seed, 2, quint64(i)};
        SimAgent agent;
        agent.commonArea = i >= m_users;
        agent.id = random.id22();
        agent.phoneUserId = random.id22();
        agent.extensionId = random.id22();
        agent.extension = firstExtension + i;
        agent.name =
            agent.commonArea ? u"Reception phone %1"_s.arg(i - m_users + 1) : personName(random);
        QString mail = mailName(agent.name);
        if (mail.isEmpty() || mails.contains(mail))
            mail += (mail.isEmpty() ? u"agent."_s : u"."_s) + QString::number(agent.extension);
        mails.insert(mail);
        if (!agent.commonArea)
            agent.email = mail + u"@zoom-mate.example"_s;
        agent.department = agent.commonArea ? QString() : departments[i / 3 % departments.size()];
        agent.costCenter = u"CC-%1"_s.arg(100 + i % 7);
        if (!agent.commonArea && random.chance(0.7))
            agent.did = u"+442079"_s + QString::number(470'000 + i).rightJustified(6, u'0');
        agent.devices.push_back(makePhone(random, false));
        if (!agent.commonArea && random.chance(0.25))
            agent.devices.push_back(makePhone(random, true));
        agent.deskPhoneOnly = !agent.commonArea && random.chance(0.04);
        agent.mobileOnly = !agent.commonArea && !agent.deskPhoneOnly && random.chance(0.05);
        agent.outOfOffice = !agent.commonArea && i > 3 && random.chance(0.03);
        agent.shift = agent.commonArea ? Shift::Middle : shiftFor(i, m_users);
        m_byId.insert(agent.id, i);
        if (!agent.email.isEmpty())
            m_byId.insert(agent.email, i);
        m_agents.push_back(std::move(agent));
    }
}

void Centre::makeQueues(const Options &options)
{
    const QStringList names = queueNames();
    for (int i = 0; i < std::max(options.queues, 1); ++i) {
        Random random{m_seed, 3, quint64(i)};
        SimQueue queue;
        queue.id = random.id22();
        queue.extensionId = random.id22();
        queue.extension = i < 900 ? 8'001 + i : 80'001 + i;
        queue.name = names[i % names.size()];
        if (i >= names.size())
            queue.name += u' ' + QString::number(i / names.size() + 1);
        queue.did = u"+442079"_s + QString::number(460'100 + i).rightJustified(6, u'0');
        queue.distribution = i % 3 == 1 ? Distribution::Sequential : Distribution::Simultaneous;
        queue.ringSeconds = queue.distribution == Distribution::Sequential ? 12 : 20 + 5 * (i % 3);
        queue.maxWaitSeconds = 60 + 20 * (i % 4);
        // Every other queue overflows into its neighbour, the last never: a chain has an end.
        queue.overflowTo = i % 2 == 0 && i + 1 < options.queues ? i + 1 : -1;
        m_queueById.insert(queue.id, i);
        m_queues.push_back(std::move(queue));
    }
}

void Centre::seat(const Options &)
{
    const int queueCount = int(m_queues.size());
    const auto join = [this](int agent, int q) {
        SimQueue &queue = m_queues[size_t(q)];
        std::vector<int> &mine = m_agents[size_t(agent)].queues;
        if (int(queue.members.size()) >= membersAtMost
            || std::find(mine.begin(), mine.end(), q) != mine.end())
            return false;
        queue.members.push_back(agent);
        queue.manager.push_back(queue.members.size() == 1);
        mine.push_back(q);
        return true;
    };
    for (int i = 0; i < int(m_agents.size()); ++i) {
        Random random{m_seed, 4, quint64(i)};
        join(i, i % queueCount);
        if (m_agents[size_t(i)].commonArea)
            continue;
        if (random.chance(0.45))
            join(i, random.below(queueCount));
        if (random.chance(0.15))
            join(i, random.below(queueCount));
    }
}

QDate Centre::dayOf(Instant at) const
{
    return toDateTime(at - 4h, m_zone).date();
}

Instant Centre::dayStart(QDate day) const
{
    return fromDateTime(QDateTime(day, QTime(4, 0), m_zone));
}

} // namespace zm::sim
