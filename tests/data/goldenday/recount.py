#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the golden day a third time: from the bare calls in truth.json, by PRODUCT's definitions,
sharing nothing with the program or the simulator. Compares every row with the CSV files beside it;
`recount.py --totals` prints the totals instead. Exit 1 when anything differs."""
import csv
import json
import os
import sys
from collections import OrderedDict
from datetime import datetime, timedelta, timezone

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET, SHORT = 20, 5


def sec(ms):
    return ms // 1000


def iso(ms):  # London in November
    return datetime.fromtimestamp(sec(ms), timezone.utc).strftime("%Y-%m-%dT%H:%M:%S+00:00")


def mean(total, count):
    return str((2 * total + count) // (2 * count)) if count else ""


def percent(part, whole):
    if not whole:
        return ""
    tenths = (2000 * part + whole) // (2 * whole)
    return "%d.%d" % divmod(tenths, 10)


day = json.load(open(os.path.join(HERE, "truth.json"), encoding="utf-8"))
agents = OrderedDict((a["id"], a) for a in day["centre"]["agents"])
queues = {q["extension"]: q for q in day["centre"]["queues"]}
calls = day["calls"]


def waited(visit):
    return sec(visit["left"]) - sec(visit["entered"])


def answering(call, index):
    return next(l for l in call["legs"] if l["visit"] == index and l["outcome"] == "answered")


def queue_cells(extension, visits):
    def of(outcome):
        return [(c, i, v) for c, i, v in visits if v["outcome"] == outcome]
    answered, left = of("answered"), of("abandoned")
    short = [x for x in left if waited(x[2]) < SHORT]
    quick = [x for x in answered if waited(x[2]) <= TARGET]
    legs = [answering(c, i) for c, i, _ in answered]
    talk, hold = sum(l["talk_seconds"] for l in legs), sum(l["hold_seconds"] for l in legs)
    n = len(answered)
    total = sum(waited(v) for _, _, v in visits)
    return [queues[extension]["name"], str(extension), str(len(visits)), str(n), str(len(left)),
            str(len(short)), str(len(of("overflow"))), str(len(of("voicemail"))), str(len(quick)),
            percent(len(quick), n + len(left) - len(short)),
            mean(sum(waited(v) for _, _, v in answered), n), mean(total, len(visits)),
            mean(sum(waited(v) for _, _, v in left), len(left)),
            str(max(waited(v) for _, _, v in visits)), mean(talk, n), mean(hold, n),
            mean(talk + hold, n), percent(len(left), len(visits))]


all_visits = [(c, i, v) for c in calls for i, v in enumerate(c["visits"])]


def queue_summary():
    for e in queues:
        mine = [x for x in all_visits if x[2]["queue"] == e]
        if mine:
            yield queue_cells(e, mine)


def queue_intervals():
    groups = {}
    for x in all_visits:
        groups.setdefault((sec(x[2]["entered"]) // 1800, x[2]["queue"]), []).append(x)
    for (half, e), mine in groups.items():
        yield [iso(half * 1800 * 1000)] + queue_cells(e, mine)


def heat_map():
    groups = {}
    for x in all_visits:
        at = datetime.fromtimestamp(sec(x[2]["entered"]), timezone.utc)
        groups.setdefault((at.isoweekday(), at.hour), []).append(x)
    for (weekday, hour), mine in groups.items():
        cells = queue_cells(mine[0][2]["queue"], mine)
        yield [str(weekday), str(hour), cells[2], cells[3], cells[4], cells[9]]


def wait_distribution():
    edges = [10, 20, 30, 60, 120]
    groups = {}
    for _, _, v in all_visits:
        bins = groups.setdefault((queues[v["queue"]]["name"], v["outcome"]), [0] * 6)
        bins[sum(waited(v) >= e for e in edges)] += 1
    for (queue, outcome), bins in groups.items():
        yield [queue, outcome] + [str(b) for b in bins]


def extension(agent):
    return str(agents[agent]["extension"])


def outside(call):
    return "anonymous" if call["withheld"] else call["number"]


def caller(call, leg):
    if leg["kind"] == "consultation":
        other = next(l for l in call["legs"]
                     if l["kind"] == "asking" and l["call_id"] == leg["call_id"])
        return extension(other["agent"])
    if call["direction"] == "internal":
        return extension(call["legs"][0]["agent"])
    return outside(call)


def agent_offers():
    for c in calls:
        for l in c["legs"]:
            if not l["offer"]:
                continue
            until = l["answer"] or l["end"]
            queue = queues[c["visits"][l["visit"]]["queue"]]["name"] if l["visit"] >= 0 else ""
            yield [iso(l["ring"]), agents[l["agent"]]["name"], extension(l["agent"]), queue,
                   caller(c, l), str(sec(until) - sec(l["ring"])), l["outcome"], c["call_id"]]


def agent_summary():
    for key, a in agents.items():
        mine = [(c, l) for c in calls for l in c["legs"] if l["agent"] == key]
        if not mine:
            continue

        def count(test):
            return sum(1 for c, l in mine if test(c, l))
        up = [l for _, l in mine if l["answer"]]
        talk = sum(l["talk_seconds"] for l in up)
        got = {w: count(lambda c, l, w=w: l["offer"] and l["outcome"] == w) for w in
               ("answered", "no answer", "rejected", "busy", "answered by other")}
        own = [(c, l) for c, l in mine if l["kind"] == "outgoing" and c["direction"] == "outbound"]
        direct = ("direct", "transfer", "consultation", "park pick-up")
        yield [a["name"], str(a["extension"]),
               str(count(lambda c, l: l["kind"] == "queue" and l["answer"])),
               str(count(lambda c, l: l["kind"] in direct and l["answer"])),
               str(len(own)), str(sum(1 for _, l in own if l["answer"])),
               str(count(lambda c, l: c["direction"] == "internal"
                         and (l["kind"] == "outgoing" or l["answer"]))),
               str(talk), str(sum(l["hold_seconds"] for l in up)), mean(talk, len(up)),
               str(count(lambda c, l: l["offer"])), str(got["answered"]), str(got["no answer"]),
               str(got["rejected"]), str(got["busy"]), str(got["answered by other"]),
               percent(got["answered"], got["answered"] + got["no answer"] + got["rejected"]
                       + got["busy"])]


def first_answer(call):
    up = [l for l in call["legs"] if l["answer"]
          and (l["offer"] or call["direction"] != "inbound")]
    return min(up, key=lambda l: l["answer"]) if up else None


def result(call):
    if first_answer(call):
        return "answered"
    if call["voicemail"]:
        return "voicemail"
    if call["visits"]:
        return call["visits"][-1]["outcome"]
    return call["legs"][-1]["outcome"]


def wait(call):
    if call["visits"]:
        return sum(waited(v) for v in call["visits"])
    start = call["legs"][0]["ring"]
    up = [l["answer"] for l in call["legs"] if l["answer"]]
    return sec(min(up) if up else max(l["end"] for l in call["legs"])) - sec(start)


def call_rows():
    for c in calls:
        inbound = c["direction"] == "inbound"
        up = first_answer(c)
        speaker = up if inbound else c["legs"][0]
        spoken = [l for l in c["legs"] if l["offer"]] if inbound else c["legs"][:1]
        if inbound:
            goes = str(c["visits"][0]["queue"]) if c["visits"] else extension(c["legs"][0]["agent"])
        else:
            goes = c["number"] if c["direction"] == "outbound" else extension(c["legs"][1]["agent"])
        yield [c["call_id"], iso(c["start"]), iso(up["answer"]) if up else "", iso(c["end"]),
               c["direction"], outside(c) if inbound else extension(c["legs"][0]["agent"]), goes,
               queues[c["visits"][-1]["queue"]]["name"] if c["visits"] else "",
               agents[speaker["agent"]]["name"] if speaker else "", result(c), str(wait(c)),
               str(sum(l["talk_seconds"] for l in spoken)),
               str(sum(l["hold_seconds"] for l in spoken)), str(len(c["legs"])),
               str(sum(t["outcome"] != "cancelled" for t in c["transfers"])), "false"]


def transfers():
    for c in calls:
        for t in c["transfers"]:
            yield [c["call_id"], iso(t["time"]), agents[t["from"]]["name"], extension(t["to"]),
                   t["kind"], t["outcome"]]


def missed_callers():
    window = timedelta(days=1)
    rows, opened = [], OrderedDict()
    for c in calls:
        if c["direction"] == "internal" or c["withheld"]:
            continue
        up = first_answer(c)
        if c["direction"] == "inbound" and not up:
            opened.setdefault(c["number"], []).append(c)
            continue
        if not up or c["number"] not in opened:
            continue
        if c["direction"] == "outbound" and sec(c["end"]) - sec(up["answer"]) < 5:
            continue
        rows.append((opened.pop(c["number"]), up))
    rows += [(misses, None) for misses in opened.values()]
    for misses, up in rows:
        start = misses[0]["start"]
        assert up is None or up["answer"] - start < window.total_seconds() * 1000
        names = []
        for c in misses:
            for v in c["visits"]:
                if queues[v["queue"]]["name"] not in names:
                    names.append(queues[v["queue"]]["name"])
        rang = {l["agent"] for c in misses for l in c["legs"] if l["outcome"] != "busy"}
        yield [misses[0]["number"], None, iso(start), iso(misses[-1]["start"]), str(len(misses)),
               str(max(wait(c) for c in misses)), "; ".join(names), str(len(rang)),
               str(sum(result(c) == "voicemail" for c in misses)),
               "recovered" if up else "open", iso(up["answer"]) if up else "",
               agents[up["agent"]]["name"] if up else "",
               str(sec(up["answer"]) - sec(start)) if up else ""]


REPORTS = {"queue-summary": queue_summary, "queue-intervals": queue_intervals,
           "agent-summary": agent_summary, "agent-offers": agent_offers, "calls": call_rows,
           "missed-callers": missed_callers, "wait-distribution": wait_distribution,
           "heat-map": heat_map, "transfers": transfers}

if "--totals" in sys.argv:
    for name, rows in REPORTS.items():
        print(name, len(list(rows())))
    print("talk", sum(l["talk_seconds"] for c in calls for l in c["legs"]))
    sys.exit(0)

wrong = 0
for name, rows in REPORTS.items():
    with open(os.path.join(HERE, name + ".csv"), encoding="utf-8", newline="") as file:
        table = list(csv.reader(file))
    told = [[c[1:] if c[:1] == "'" else c for c in row] for row in table[1:]]
    mine = list(rows())
    if name == "missed-callers":  # who called is named by some records only
        told = [[c if i != 1 else None for i, c in enumerate(row)] for row in told]
    for row in mine:
        if row in told:
            told.remove(row)
        else:
            wrong += 1
            print(name, "lacks", row)
    for row in told:
        wrong += 1
        print(name, "has", row)
sys.exit(1 if wrong else 0)
