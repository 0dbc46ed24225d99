// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <calls/callfacts.h>

#include <concepts>
#include <tuple>

namespace zm::facts {

// One list of fields a struct, in the order in which they are written. Comparing and
// (de)serialising both walk it, so a new field cannot be forgotten by one of them. New fields go at
// the end, with a new version of CallFacts' bytes.

template <class T, class U>
concept Of = std::same_as<std::remove_const_t<T>, U>;

auto fields(Of<Party> auto &p)
{
    return std::tie(p.userId, p.extensionId, p.extension, p.number, p.name, p.device, p.kind);
}

auto fields(Of<Forwarder> auto &f)
{
    return std::tie(f.name, f.extension, f.kind);
}

auto fields(Of<LegEvent> auto &e)
{
    return std::tie(e.call, e.side, e.step, e.caller, e.callee, e.forwardedBy, e.redirectedBy,
                    e.channel, e.ringAt, e.answerAt, e.endAt, e.reason);
}

auto fields(Of<LegFact> auto &f)
{
    return std::tie(f.at, f.leg);
}

auto fields(Of<TransferEvent> auto &e)
{
    return std::tie(e.call, e.step, e.owner, e.target, e.consultation, e.failure);
}

auto fields(Of<TransferFact> auto &f)
{
    return std::tie(f.at, f.transfer);
}

auto fields(Of<VoicemailEvent> auto &e)
{
    return std::tie(e.call, e.caller, e.callee, e.historyId);
}

auto fields(Of<VoicemailFact> auto &f)
{
    return std::tie(f.at, f.voicemail);
}

auto fields(Of<CallElement> auto &e)
{
    return std::tie(e.start, e.source, e.elementId, e.historyId, e.call, e.owner, e.direction,
                    e.internal, e.hiddenCaller, e.caller, e.callee, e.operatedBy, e.answer, e.end,
                    e.event, e.result, e.resultReason, e.talk, e.hold, e.wait, e.voicemail,
                    e.segment, e.node);
}

auto fields(Of<CallSummary> auto &s)
{
    return std::tie(s.start, s.historyId, s.call, s.direction, s.internal, s.caller, s.callee,
                    s.answer, s.end, s.duration, s.result);
}

template <class T>
concept HasFields = requires(const T &value) { fields(value); };

/// A total order over the fields; negative, zero or positive.
template <class T> int compare(const T &a, const T &b)
{
    if constexpr (HasFields<T>) {
        int order = 0;
        std::apply(
            [&](const auto &...left) {
                std::apply(
                    [&](const auto &...right) {
                        (void)(((order = compare(left, right)) == 0) && ...);
                    },
                    fields(b));
            },
            fields(a));
        return order;
    } else if constexpr (std::same_as<T, QString>) {
        return a.compare(b);
    } else {
        return a < b ? -1 : b < a ? 1 : 0;
    }
}

} // namespace zm::facts
