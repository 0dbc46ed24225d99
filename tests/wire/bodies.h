// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Event bodies of our own making, one a shape that Zoom sends.
namespace bodies {

inline QByteArray event(const QByteArray &name, const QByteArray &object,
                        const QByteArray &stamp = "1795358096250")
{
    return R"({"event":")" + name + R"(","event_ts":)" + stamp
           + R"(,"payload":{"account_id":"acc-1","object":)" + object + "}}";
}

inline QByteArray leg(const QByteArray &name, const QByteArray &times, const QByteArray &more = {})
{
    return event(name, R"({"call_id":"7800000000000000001",)" + times + R"(,
        "caller":{"phone_number":"+14155550123","name":"Zoë 東京","connection_type":"pstn_off_net"},
        "callee":{"extension_id":"x-7","extension_type":"user","extension_number":1007,
                  "phone_number":"1007","user_id":"u-7","name":"Ann","device_type":"Desk 1.2",
                  "device_id":"d-7"},
        "forwarded_by":{"name":"Sales","extension_number":"500","extension_type":"callQueue"},
        "redirect_forwarded_by":{"name":"Menu","extension_number":"900",
                                 "extension_type":"autoReceptionist"},
        "channel_id":"ch-1")"
                           + more + "}");
}

inline QByteArray element(const QByteArray &more = {})
{
    return R"({"call_element_id":"e-1","call_history_uuid":"h-1","call_id":"7800000000000000001",
        "connect_type":"external","direction":"inbound","hide_caller_id":false,
        "caller_did_number":"+14155550123","caller_name":"Zoë","caller_number_type":"external_pstn",
        "callee_ext_id":"x-7","callee_ext_number":"1007","callee_name":"Ann",
        "callee_ext_type":"user","callee_did_number":"+14155550100","callee_device_type":"Desk 1.2",
        "start_time":"2026-11-22T14:34:56Z","answer_time":"2026-11-22T14:35:06Z",
        "end_time":"2026-11-22T14:36:46Z","event":"ring_to_member","result":"answered",
        "operator_ext_number":"500","operator_ext_id":"x-q","operator_ext_type":"call_queue",
        "operator_name":"Sales","talk_time":90,"hold_time":10,"wait_time":10)"
           + more + "}";
}

inline QByteArray version1(const QByteArray &more = {})
{
    return R"({"id":"v1-1","call_id":"7800000000000000001","call_type":"pstn",
        "caller_number":"14155550123","caller_number_type":2,"caller_name":"Zoë",
        "caller_did_number":"+14155550123","callee_number":"1007","callee_number_type":1,
        "callee_name":"Ann","callee_did_number":"+14155550100","direction":"inbound","duration":100,
        "result":"Call connected","date_time":"2026-11-22T14:34:56Z","path":"callQueue",
        "has_recording":false,"has_voicemail":false,
        "answer_start_time":"2026-11-22T14:35:06Z","call_end_time":"2026-11-22T14:36:46Z",
        "waiting_time":10,"hold_time":10,
        "forwarded_by":{"extension_number":"500","extension_type":"callQueue","name":"Sales",
                        "number_type":1})"
           + more + "}";
}

} // namespace bodies
