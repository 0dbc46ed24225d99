// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/clock.h>
#include <simulator/http.h>
#include <simulator/story.h>
#include <simulator/tokenbook.h>

#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <deque>

namespace zm::sim {

/// The account's REST answers under `/v2` (CONTRACT b, f, g). Each request is tested for its token,
/// the token's age and its scope, in that order, then for rate limits.
class RestApi
{
public:
    RestApi(Story &story, const Clock &clock, TokenBook &tokens)
        : m_story(story)
        , m_clock(clock)
        , m_tokens(tokens)
    {}
    HttpResponse answer(const HttpRequest &request, Faults &faults);
    /// How often a path was asked for and allowed, by its pattern: `phone/call_history/*`.
    int asked(QLatin1StringView pattern) const { return m_asked.value(pattern); }

private:
    enum class Label { PhoneLight, PhoneMedium, PhoneHeavy, UserLight };
    using Method = HttpResponse (RestApi::*)(const HttpRequest &, const QString &);
    struct Route
    {
        QLatin1StringView pattern; ///< `*` stands for one part
        QLatin1StringView scope;
        Label label;
        Method method;
    };
    static const std::vector<Route> &routes();

    // directoryapi.cpp
    HttpResponse users(const HttpRequest &request, const QString &);
    HttpResponse user(const HttpRequest &request, const QString &id);
    HttpResponse presence(const HttpRequest &request, const QString &id);
    HttpResponse queues(const HttpRequest &request, const QString &);
    HttpResponse queue(const HttpRequest &request, const QString &id);
    HttpResponse queueMembers(const HttpRequest &request, const QString &id);
    HttpResponse numbers(const HttpRequest &request, const QString &);
    // historyapi.cpp
    HttpResponse history(const HttpRequest &request, const QString &);
    HttpResponse historyDetail(const HttpRequest &request, const QString &id);
    HttpResponse element(const HttpRequest &request, const QString &id);
    HttpResponse userHistory(const HttpRequest &request, const QString &id);
    HttpResponse analytics(const HttpRequest &request, const QString &);
    HttpResponse oldCallLogs(const HttpRequest &request, const QString &);

    HttpResponse rateLimited(Label label, const Faults &faults, bool daily) const;
    bool isOverLimit(Label label, bool *daily);

    /// A slice of a list: where it starts, how long it may be, as of when it was first asked.
    struct Page
    {
        qsizetype offset = 0;
        qsizetype size = 30;
        Instant asOf{};
    };
    /// Reads page_size and next_page_token; a token that is old or of another query fails.
    std::optional<Page> page(const HttpRequest &request, int most) const;
    QString nextToken(const HttpRequest &request, const Page &page, qsizetype total) const;
    std::optional<SimCall> callByHistory(const QString &historyId);
    struct Range
    {
        Instant from;
        Instant to;
        bool tooLong = false;
    };
    Range range(const HttpRequest &request) const;
    /// Finished calls on record, newest first.
    std::vector<const SimCall *> recordedCalls(const Range &range, Instant asOf, bool byEnd);

    const Options &options() const { return m_story.options(); }
    const Centre &centre() const { return m_story.centre(); }

    Story &m_story;
    const Clock &m_clock;
    TokenBook &m_tokens;
    QHash<int, std::deque<std::chrono::steady_clock::time_point>> m_recent;
    int m_heavyToday = 0;
    quint64 m_served = 0;
    QHash<QLatin1StringView, int> m_asked;
    Faults *m_faults = nullptr; ///< while a request is answered
};

HttpResponse jsonResponse(const QJsonObject &object, int status = 200);
/// `{"code", "message"}`.
HttpResponse apiError(int status, int code, const QString &message);

} // namespace zm::sim
