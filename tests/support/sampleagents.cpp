// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/sampleboard.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::sample {

namespace {

const QString care = u"Customer Care"_s;
const QString billing = u"Billing"_s;
const QString support = u"Technical Support"_s;
const QString orders = u"Orders & Returns"_s;
const QString french = u"Service en français"_s;

class Roster
{
public:
    AgentRow &add(const QString &team, const QString &name, TileState state, seconds ago)
    {
        AgentRow row;
        const int number = 2101 + int(m_rows.size());
        row.id = AgentId(u"agent-%1"_s.arg(number));
        row.extension = QString::number(number);
        row.name = name;
        row.team = team;
        row.state = state;
        row.since = now() - ago;
        row.answeredToday = 8 + (number * 7) % 15;
        row.memberOf = 1;
        m_rows.append(row);
        return m_rows.last();
    }
    AgentRow &onQueue(const QString &team, const QString &name, seconds ago, const QString &queue)
    {
        AgentRow &row = add(team, name, TileState::OnQueueCall, ago);
        row.queue = queue;
        row.other = caller();
        row.callSince = row.since;
        return row;
    }
    AgentRow &onCall(const QString &team, const QString &name, TileState state, seconds ago,
                     const QString &other)
    {
        AgentRow &row = add(team, name, state, ago);
        row.other = other;
        row.callSince = row.since;
        return row;
    }
    void ringing(const QString &team, const QString &name, seconds ago)
    {
        AgentRow &row = add(team, name, TileState::Ringing, ago);
        row.queue = team;
        row.other = caller();
    }
    void held(const QString &team, const QString &name, seconds ago, seconds total)
    {
        AgentRow &row = add(team, name, TileState::Hold, ago);
        row.queue = team;
        row.other = caller();
        row.callSince = now() - total;
    }
    void wrapUp(const QString &team, const QString &name, seconds left)
    {
        AgentRow &row = add(team, name, TileState::WrapUp, 45s - left);
        row.queue = team;
        row.wrapUpUntil = now() + left;
    }

    QList<AgentRow> done() const { return m_rows; }

private:
    QString caller() { return u"+447700900%1"_s.arg(101 + 17 * m_rows.size() % 800, 3); }

    QList<AgentRow> m_rows;
};

void customerCare(Roster &r)
{
    r.add(care, u"Lukas Brandt"_s, TileState::Free, 12min + 48s);
    r.add(care, u"Priya Raghunathan"_s, TileState::Free, 4min + 5s);
    r.add(care, u"Yuki Tanabe"_s, TileState::Free, 52s);
    r.onQueue(care, u"Sofía Márquez"_s, 11min + 22s, care);
    r.onQueue(care, u"Daniel O’Connor"_s, 6min + 47s, care);
    r.onQueue(care, u"Nguyễn Thu Hà"_s, 2min + 10s, french);
    r.onCall(care, u"Kwame Mensah"_s, TileState::OnCallOut, 1min + 33s, u"+447700900318"_s);
    r.held(care, u"Fatima Zahra El Idrissi"_s, 48s, 7min + 12s);
    r.wrapUp(care, u"Mateus Carvalho"_s, 21s);
    r.add(care, u"Hannah Lindqvist"_s, TileState::InMeeting, 41min + 5s);
    r.add(care, u"Arjun Mehta"_s, TileState::DoNotDisturb, 5min + 12s);
    r.add(care, u"Chloé Bernard"_s, TileState::Offline, 2h + 34min + 8s);
}

void billingTeam(Roster &r)
{
    r.add(billing, u"Giulia Romano"_s, TileState::Free, 1min + 19s);
    r.ringing(billing, u"Amara Okafor"_s, 34s);
    r.ringing(billing, u"Ji-woo Park"_s, 12s);
    r.onQueue(billing, u"Olena Kovalenko"_s, 31min + 8s, billing);
    r.onQueue(billing, u"Rashid Al-Farsi"_s, 9min + 26s, billing);
    r.onCall(billing, u"Samuel Tesfaye"_s, TileState::OnCallIn, 5min + 14s, u"+447700900862"_s);
    r.onQueue(billing, u"Leila Haddad"_s, 3min + 51s, billing);
    r.wrapUp(billing, u"Pedro Azevedo"_s, 8s);
    r.add(billing, u"Marta Kowalczyk"_s, TileState::Calendar, 20min + 4s);
    r.add(billing, u"Noah van Dijk"_s, TileState::DoNotDisturb, 12min + 40s);
    AgentRow &out = r.add(billing, u"Aroha Ngata"_s, TileState::OptedOut, 33min);
    out.memberOf = 2;
    out.optedOut = 2;
}

void technicalSupport(Roster &r)
{
    r.add(support, u"Haruto Mori"_s, TileState::Free, 6min + 30s);
    r.add(support, u"Siobhán Byrne"_s, TileState::Free, 2min + 36s);
    r.add(support, u"Carlos Ibáñez"_s, TileState::Mobile, 10min + 11s);
    r.ringing(support, u"Tomasz Wójcik"_s, 7s);
    r.onQueue(support, u"Mei-Ling Chen"_s, 13min + 5s, support);
    r.onQueue(support, u"Dmitri Volkov"_s, 9min + 48s, support);
    r.onCall(support, u"Ingrid Solberg"_s, TileState::OnCallInternal, 2min + 54s, u"2207"_s)
        .otherName = u"Warehouse"_s;
    r.onCall(support, u"Ayşe Yıldırım"_s, TileState::Dialling, 6s, u"+493023125118"_s);
    r.held(support, u"Anjali Deshpande"_s, 1min + 35s, 12min + 40s);
    r.add(support, u"Eero Virtanen"_s, TileState::Away, 8min + 12s);
    r.add(support, u"Thandiwe Dlamini"_s, TileState::DoNotDisturb, 2min + 24s);
    r.add(support, u"Jean-Baptiste Kouassi"_s, TileState::NoData, 0s).since.reset();
}

void ordersTeam(Roster &r)
{
    r.add(orders, u"Malia Kealoha"_s, TileState::Free, 3min + 21s);
    r.onCall(orders, u"Zeynep Kaya"_s, TileState::OnCallOut, 7min + 12s, u"+447700900734"_s);
    r.add(orders, u"Viktor Szabó"_s, TileState::OnCallByPresence, 4min + 25s);
    r.add(orders, u"Nomvula Khumalo"_s, TileState::Busy, 6min + 24s);
    r.add(orders, u"Rafael Torres"_s, TileState::OutOfOffice, 6h + 30min + 5s);
    r.add(orders, u"Benjamin Cohen"_s, TileState::Offline, 4h + 23min + 2s);
}

} // namespace

QList<AgentRow> detail::agents()
{
    Roster roster;
    customerCare(roster);
    billingTeam(roster);
    technicalSupport(roster);
    ordersTeam(roster);
    return roster.done();
}

} // namespace zm::sample
