// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/health/healthtexts.h>

#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

void addTable(QString &text, const QString &title, const FactTableText &table)
{
    text += u"\n%1 (%2)\n"_s.arg(title, table.aside);
    if (table.rows.isEmpty())
        text += u"  %1\n"_s.arg(table.empty);
    for (const FactRow &row : table.rows)
        text += u"  %1\n"_s.arg(row.cells.join(u" | "_s));
}

/// The receiver's and the tunnel's sentences name hosts, files and a program's last words.
engine::HealthFacts withoutPlaces(engine::HealthFacts facts)
{
    for (QString *sentence :
         {&facts.webhook.trouble, &facts.webhook.tls.trouble, &facts.webhook.tunnel.message})
        if (!sentence->isEmpty())
            *sentence = u"(The Health page tells why.)"_s;
    return facts;
}

} // namespace

QString diagnosticsText(const engine::HealthFacts &facts, const QString &version)
{
    const QTimeZone utc = QTimeZone::utc();
    QString text =
        u"%1\n%2, Qt %3\n%4\n"_s.arg(version, QSysInfo::prettyProductName(),
                                     QString::fromLatin1(qVersion()), toIsoUtc(facts.asOf));
    text += u"\nFeed: %1\n"_s.arg(feedSentence(facts, utc));
    for (const engine::FeedHealth &feed : facts.feeds)
        text += u"  connects %1, evictions %2, last trouble: %3\n"_s.arg(feed.connects)
                    .arg(feed.evictions)
                    .arg(feed.lastTrouble.isEmpty() ? u"none"_s : feed.lastTrouble);
    for (const FactCardText &card : {lagCard(facts.lag), syncCard(facts.sync, utc),
                                     storeCard(facts.store), safetyCard(withoutPlaces(facts))})
        text +=
            u"%1 %2 %3\n"_s.arg(card.number, card.unit, card.lines.join(u' ')).trimmed() + u'\n';
    for (const zoom::RateUsage &usage : facts.rates)
        text += u"%1: %2, waiting %3, refused %4\n"_s
                    .arg(zoom::nameOf(usage.label), rateSentence(usage, utc))
                    .arg(usage.waiting)
                    .arg(usage.refused);
    addTable(text, u"Events"_s, eventTable(facts, facts.asOf));
    addTable(text, u"Totals against Zoom's"_s, auditTable(facts.audit, utc));
    addTable(text, u"Gaps and repair"_s, repairTable(facts, utc));
    // The numbers' names would name queues and extensions; their count tells enough.
    text += u"\nNumbers changed by records: %1 in %2 calls\n"_s.arg(facts.replaced.changed)
                .arg(facts.replaced.records);
    if (facts.program.crash)
        text += u"\nHow the program ended before\n%1\n"_s.arg(
            QString::fromUtf8(facts.program.crash->text));
    return text;
}

} // namespace zm::ui
