// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/models/timertext.h>
#include <ui/story/storytable.h>
#include <ui/theme/wording.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(zm::ui::Story)
};

struct Placed
{
    Instant at{};
    int rank = 0;
    ValueRow row;
};

ValueCell spanCell(const std::optional<milliseconds> &span)
{
    if (!span || *span < 500ms)
        return {};
    return {timerText(*span), QVariant(qint64(span->count()))};
}

QString fromTo(const QString &from, const QString &to)
{
    return from + u" → "_s + to;
}

class Rows
{
public:
    Rows(const Call &call, const StoryStyle &style)
        : m_call(call)
        , m_style(style)
    {}

    QList<ValueRow> all()
    {
        for (qsizetype i = 0; i < m_call.visits.size(); ++i)
            add(m_call.visits[i], i);
        for (const Leg &leg : m_call.legs)
            add(leg);
        for (qsizetype i = 0; i < m_call.transfers.size(); ++i)
            add(m_call.transfers[i], i);
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Placed &a, const Placed &b) {
            return std::tuple(a.at, a.rank) < std::tuple(b.at, b.rank);
        });
        QList<ValueRow> rows;
        for (Placed &placed : m_rows) {
            placed.row.cells[0] = {
                QString::number(rows.size() + 1), int(rows.size()), {}, false, true};
            rows.append(placed.row);
        }
        return rows;
    }

private:
    QString outside() const
    {
        const bool out = m_call.direction == CallDirection::Outbound;
        return partyText({}, out ? m_call.to : m_call.from, m_style.masked);
    }

    ValueCell start(Instant at) const
    {
        return {clockTimeSeconds(at, m_style.zone), QVariant(toMs(at))};
    }

    void add(const Visit &visit, qsizetype place)
    {
        Placed p{visit.entered, 0, {u"visit %1"_s.arg(place), {}}};
        const QString caller = m_call.fromName.isEmpty() ? outside() : m_call.fromName;
        p.row.cells = {{},
                       start(visit.entered),
                       {Words::tr("enters queue"), {}, {}, false, true},
                       {fromTo(caller, visit.queue.label())},
                       {visit.left ? resultText(visit.outcome, visit.word) : Words::tr("Waiting"),
                        {},
                        {},
                        true},
                       {{}, {}, {}, false, true},
                       visit.left ? spanCell(visit.wait()) : ValueCell(),
                       {},
                       {},
                       {visit.provisional ? sourceText(LegSource::Live) : Words::tr("History"),
                        {},
                        {},
                        false,
                        true}};
        m_rows.append(p);
    }

    void add(const Leg &leg)
    {
        Placed p{leg.start, 1, {u"leg %1"_s.arg(leg.number), {}}};
        const QString step = !leg.event.isEmpty() ? QString(leg.event).replace(u'_', u' ')
                             : leg.outgoing       ? Words::tr("dials")
                                                  : Words::tr("rings");
        const QString other = leg.outgoing ? partyText(leg.toName, leg.to, m_style.masked)
                              : !leg.queue.isEmpty()
                                  ? leg.queue.label()
                                  : partyText(leg.fromName, leg.from, m_style.masked);
        QStringList notes;
        if (const auto rang = leg.ringing(); rang && *rang >= 500ms)
            notes << (leg.outgoing ? Words::tr("dialled %1 s") : Words::tr("rang %1 s"))
                         .arg(std::chrono::round<seconds>(*rang).count());
        if (leg.role == LegRole::Consultation)
            notes << Words::tr("to ask before a transfer");
        if (!leg.reason.isEmpty())
            notes << QString(leg.reason).replace(u'_', u' ');
        if (leg.deleted)
            notes << Words::tr("record deleted in Zoom");
        QString source = sourceText(leg.source);
        p.row.cells = {
            {},
            start(leg.start),
            {step, {}, {}, false, true},
            {leg.outgoing ? fromTo(leg.agent.label(), other) : fromTo(other, leg.agent.label())},
            {leg.end || leg.answer ? resultText(leg.outcome, leg.word) : Words::tr("Ringing"),
             {},
             {},
             true},
            {notes.join(u", "_s), {}, {}, false, true},
            {},
            leg.talk ? spanCell(milliseconds(*leg.talk)) : ValueCell(),
            leg.hold ? spanCell(milliseconds(*leg.hold)) : ValueCell(),
            {source, {}, {}, false, true}};
        m_rows.append(p);
    }

    void add(const Transfer &transfer, qsizetype place)
    {
        Placed p{transfer.time, 2, {u"transfer %1"_s.arg(place), {}}};
        QString outcome = transfer.outcomeWord();
        if (!outcome.isEmpty())
            outcome[0] = outcome[0].toUpper();
        p.row.cells = {{},
                       start(transfer.time),
                       {transfer.kind == Transfer::Kind::Warm ? Words::tr("warm transfer")
                                                              : Words::tr("blind transfer"),
                        {},
                        {},
                        false,
                        true},
                       {fromTo(transfer.from.label(),
                               partyText(transfer.toName, transfer.to, m_style.masked))},
                       {outcome, {}, {}, true},
                       {},
                       {},
                       {},
                       {},
                       {sourceText(LegSource::Live), {}, {}, false, true}};
        m_rows.append(p);
    }

    const Call &m_call;
    const StoryStyle &m_style;
    QList<Placed> m_rows;
};

} // namespace

QList<ValueColumn> storyColumns()
{
    return {{Words::tr("No."), {}, false},    {Words::tr("Start"), {}, false},
            {Words::tr("What"), {}, false},   {Words::tr("From → to"), {}, false},
            {Words::tr("Result"), {}, false}, {{}, {}, false},
            {Words::tr("Wait"), {}, true},    {Words::tr("Talk"), {}, true},
            {Words::tr("Hold"), {}, true},    {Words::tr("Source"), {}, false}};
}

QList<ValueRow> storyRows(const Call &call, const StoryStyle &style)
{
    return Rows(call, style).all();
}

QStringList storyTotals(const Call &call)
{
    qsizetype records = 0;
    for (const Leg &leg : call.legs)
        records += leg.hasRecord();
    const auto span = [](milliseconds time) { return time < 500ms ? QString() : timerText(time); };
    return {Words::tr("Total"),
            {},
            {},
            {},
            {},
            {},
            span(call.wait()),
            span(call.talk()),
            span(call.hold()),
            Words::tr("%1 of %2 on record").arg(records).arg(call.legs.size())};
}

QString storyFootnote(const Call &call, const StoryStyle &style)
{
    QStringList sentences;
    for (const Visit &visit : call.visits) {
        if (!visit.answered)
            continue;
        sentences << Words::tr("Wait %1 = answered %2 − entered %4 %3.")
                         .arg(timerText(visit.wait()),
                              clockTimeSeconds(*visit.answered, style.zone),
                              clockTimeSeconds(visit.entered, style.zone), visit.queue.label());
        break;
    }
    if (call.visits.size() > 1) {
        QStringList waits;
        for (const Visit &visit : call.visits)
            waits << timerText(visit.wait());
        sentences = {Words::tr("Wait %1 = %2, in the order of its queues.")
                         .arg(timerText(call.wait()), waits.join(u" + "_s))};
    }
    if (call.provisional)
        sentences << Words::tr(
            "Provisional: Zoom's record of a part of this call has not come yet.");
    return sentences.join(u' ');
}

QString sourceText(LegSource source)
{
    switch (source) {
    case LegSource::Live:
        return Words::tr("Live events");
    case LegSource::CallLogV1:
        return Words::tr("Call log");
    case LegSource::HistoryV2:
        return Words::tr("Call history");
    case LegSource::UserHistory:
        return Words::tr("User history");
    case LegSource::ElementV3:
        return Words::tr("Record event");
    case LegSource::Detail:
        return Words::tr("History");
    }
    return {};
}

} // namespace zm::ui
