// SPDX-License-Identifier: GPL-3.0-or-later
#include <simulator/fields.h>
#include <simulator/restapi.h>
#include <simulator/wirewords.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zm::sim {

namespace {

QString tokenExpired()
{
    return u"The next page token is invalid or expired"_s;
}

} // namespace

HttpResponse RestApi::users(const HttpRequest &request, const QString &)
{
    const auto asked = page(request, 100);
    if (!asked)
        return apiError(400, 300, tokenExpired());
    const QString department = request.query.queryItemValue(u"department"_s, QUrl::FullyDecoded);
    const QString keyword = request.query.queryItemValue(u"keyword"_s, QUrl::FullyDecoded);
    std::vector<int> fitting;
    for (int i = 0; i < centre().users(); ++i) {
        const SimAgent &agent = centre().agents()[size_t(i)];
        if ((department.isEmpty() || agent.department == department)
            && (keyword.isEmpty() || agent.name.contains(keyword, Qt::CaseInsensitive)
                || QString::number(agent.extension).contains(keyword)
                || agent.did.contains(keyword)))
            fitting.push_back(i);
    }
    const auto total = qsizetype(fitting.size());
    QJsonArray rows;
    for (qsizetype k = asked->offset; k < std::min(total, asked->offset + asked->size); ++k) {
        const int place = fitting[size_t(k)];
        const SimAgent &agent = centre().agents()[size_t(place)];
        Random random{options().seed, 40, quint64(place)};
        Fields row(options(), random);
        row.need("id"_L1, agent.id);
        row.maybe("phone_user_id"_L1, agent.phoneUserId);
        row.need("name"_L1, agent.name);
        row.maybe("email"_L1, agent.email);
        row.maybe("extension_id"_L1, agent.extensionId);
        row.need("extension_number"_L1, agent.extension);
        row.maybe("status"_L1, u"activate"_s);
        row.maybe("activation_status"_L1, u"activated"_s);
        if (!agent.did.isEmpty()) {
            // Live rows sometimes lack the plus sign.
            const QString number = place % 5 == 4 ? agent.did.mid(1) : agent.did;
            row.maybe("phone_numbers"_L1,
                      QJsonArray{QJsonObject{{"id"_L1, agent.extensionId.left(20)},
                                             {"number"_L1, number}}});
        }
        row.maybe("site"_L1,
                  QJsonObject{{"id"_L1, centre().siteId()}, {"name"_L1, centre().siteName()}});
        row.maybe("department"_L1, agent.department);
        row.maybe("cost_center"_L1, agent.costCenter);
        rows.append(row.take());
    }
    QJsonObject body{{"users"_L1, rows},
                     {"page_size"_L1, qint64(asked->size)},
                     {"next_page_token"_L1, nextToken(request, *asked, total)}};
    if (options().totals)
        body.insert("total_records"_L1, qint64(total));
    return jsonResponse(body);
}

HttpResponse RestApi::user(const HttpRequest &, const QString &id)
{
    const int place = centre().agentById(id);
    if (place < 0 || place >= centre().users())
        return apiError(404, 1'001, u"User does not exist: %1."_s.arg(id));
    const SimAgent &agent = centre().agents()[size_t(place)];
    Random random{options().seed, 41, quint64(place)};
    Fields row(options(), random);
    row.need("id"_L1, agent.id);
    row.maybe("email"_L1, agent.email);
    row.maybe("phone_user_id"_L1, agent.phoneUserId);
    row.maybe("extension_id"_L1, agent.extensionId);
    row.need("extension_number"_L1, agent.extension);
    row.maybe("site_id"_L1, centre().siteId());
    row.maybe("site_admin"_L1, false);
    row.maybe("department"_L1, agent.department);
    row.maybe("cost_center"_L1, agent.costCenter);
    row.maybe("status"_L1, u"activate"_s);
    return jsonResponse(row.take());
}

HttpResponse RestApi::presence(const HttpRequest &, const QString &id)
{
    const int place = centre().agentById(id);
    if (place < 0 || place >= centre().users())
        return apiError(404, 1'001, u"User does not exist: %1."_s.arg(id));
    const Instant now = m_clock.now();
    const Word word = m_story.dayAt(now).presenceAt(place, now);
    QJsonObject body{{"status"_L1, restWord(word)}};
    if (word == Word::DoNotDisturb) {
        if (place % 2)
            body.insert("status"_L1, u"Do_No_Disturb"_s); // Zoom's own misspelling
        body.insert("end_time"_L1, wireTime(now + 20min));
        body.insert("remaining_time"_L1, 20);
    }
    return jsonResponse(body);
}

HttpResponse RestApi::queues(const HttpRequest &request, const QString &)
{
    const auto asked = page(request, 100);
    if (!asked)
        return apiError(400, 300, tokenExpired());
    const auto total = qsizetype(centre().queues().size());
    QJsonArray rows;
    for (qsizetype k = asked->offset; k < std::min(total, asked->offset + asked->size); ++k) {
        const SimQueue &queue = centre().queues()[size_t(k)];
        Random random{options().seed, 42, quint64(k)};
        Fields row(options(), random);
        row.need("id"_L1, queue.id);
        row.need("name"_L1, queue.name);
        row.maybe("extension_id"_L1, queue.extensionId);
        row.need("extension_number"_L1, queue.extension);
        row.maybe("status"_L1, u"active"_s);
        row.maybe("phone_numbers"_L1, QJsonArray{QJsonObject{{"id"_L1, queue.extensionId.left(20)},
                                                             {"number"_L1, queue.did},
                                                             {"source"_L1, u"internal"_s}}});
        row.maybe("site"_L1,
                  QJsonObject{{"id"_L1, centre().siteId()}, {"name"_L1, centre().siteName()}});
        rows.append(row.take());
    }
    QJsonObject body{{"call_queues"_L1, rows},
                     {"page_size"_L1, qint64(asked->size)},
                     {"next_page_token"_L1, nextToken(request, *asked, total)}};
    if (options().totals)
        body.insert("total_records"_L1, qint64(total));
    return jsonResponse(body);
}

HttpResponse RestApi::queue(const HttpRequest &, const QString &id)
{
    const int place = centre().queueById(id);
    if (place < 0)
        return apiError(404, 13'000, u"The Call Queue does not exist, callQueueId:%1."_s.arg(id));
    const SimQueue &queue = centre().queues()[size_t(place)];
    const Instant now = m_clock.now();
    const Day &today = m_story.dayAt(now);
    QJsonArray users, areas;
    for (size_t k = 0; k < queue.members.size(); ++k) {
        const int member = queue.members[k];
        const SimAgent &agent = centre().agents()[size_t(member)];
        QJsonObject seat{
            {"id"_L1, agent.id}, {"name"_L1, agent.name}, {"extension_id"_L1, agent.extensionId}};
        if (agent.commonArea) {
            areas.append(seat);
            continue;
        }
        seat.insert("level"_L1, queue.manager[k] ? u"manager"_s : u"user"_s);
        seat.insert("receive_call"_L1, today.receives(member, place, now));
        users.append(seat);
    }
    QJsonObject members;
    if (!users.isEmpty())
        members.insert("users"_L1, users);
    if (!areas.isEmpty())
        members.insert("common_areas"_L1, areas);
    Random random{options().seed, 43, quint64(place)};
    Fields body(options(), random);
    body.need("id"_L1, queue.id);
    body.need("name"_L1, queue.name);
    body.maybe("extension_id"_L1, queue.extensionId);
    body.need("extension_number"_L1, queue.extension);
    body.maybe("status"_L1, u"active"_s);
    body.maybe("timezone"_L1, options().zone);
    body.maybe("cost_center"_L1, QString());
    body.maybe("site"_L1,
               QJsonObject{{"id"_L1, centre().siteId()}, {"name"_L1, centre().siteName()}});
    body.maybe("phone_numbers"_L1, QJsonArray{QJsonObject{{"id"_L1, queue.extensionId.left(20)},
                                                          {"number"_L1, queue.did},
                                                          {"source"_L1, u"internal"_s}}});
    if (!members.isEmpty())
        body.need("members"_L1, members);
    return jsonResponse(body.take());
}

/// Needs a scope that is not among the nine; `level` means another thing here than in the queue.
HttpResponse RestApi::queueMembers(const HttpRequest &, const QString &id)
{
    const int place = centre().queueById(id);
    if (place < 0)
        return apiError(404, 13'000, u"The Call Queue does not exist, callQueueId:%1."_s.arg(id));
    const Instant now = m_clock.now();
    const Day &today = m_story.dayAt(now);
    QJsonArray rows;
    for (const int member : centre().queues()[size_t(place)].members) {
        const SimAgent &agent = centre().agents()[size_t(member)];
        QJsonObject seat{{"id"_L1, agent.id},
                         {"name"_L1, agent.name},
                         {"level"_L1, agent.commonArea ? u"commonArea"_s : u"user"_s},
                         {"extension_id"_L1, agent.extensionId}};
        if (!agent.commonArea)
            seat.insert("receive_call"_L1, today.receives(member, place, now));
        rows.append(seat);
    }
    return jsonResponse({{"call_queue_members"_L1, rows},
                         {"next_page_token"_L1, QString()},
                         {"page_size"_L1, 30},
                         {"total_records"_L1, qint64(rows.size())}});
}

HttpResponse RestApi::numbers(const HttpRequest &request, const QString &)
{
    if (!options().numbersEndpoint)
        return apiError(404, 2'300, u"This API endpoint is not recognized"_s);
    const auto asked = page(request, 100);
    if (!asked)
        return apiError(400, 300, tokenExpired());
    QJsonArray all;
    const auto add = [&all](const QString &number, const QString &id, const QString &name,
                            int extension, const QString &kind) {
        if (!number.isEmpty())
            all.append(QJsonObject{{"id"_L1, id.left(20)},
                                   {"number"_L1, number},
                                   {"type"_L1, u"toll"_s},
                                   {"assignee"_L1, QJsonObject{{"id"_L1, id},
                                                               {"name"_L1, name},
                                                               {"extension_number"_L1, extension},
                                                               {"type"_L1, kind}}}});
    };
    for (const SimAgent &agent : centre().agents())
        add(agent.did, agent.id, agent.name, agent.extension, u"user"_s);
    for (const SimQueue &queue : centre().queues())
        add(queue.did, queue.id, queue.name, queue.extension, u"callQueue"_s);
    QJsonArray rows;
    for (qsizetype k = asked->offset; k < std::min(all.size(), asked->offset + asked->size); ++k)
        rows.append(all[k]);
    return jsonResponse({{"phone_numbers"_L1, rows},
                         {"page_size"_L1, qint64(asked->size)},
                         {"next_page_token"_L1, nextToken(request, *asked, all.size())}});
}

} // namespace zm::sim
