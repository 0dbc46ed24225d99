// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/tokens.h>

namespace zm::ui {

namespace {

QColor mix(const QColor &ground, const QColor &over, double share)
{
    const auto channel = [share](int below, int above) { return qRound(below + (above - below) * share); };
    return QColor(channel(ground.red(), over.red()), channel(ground.green(), over.green()),
                  channel(ground.blue(), over.blue()));
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.ground = QColor(0x10151C);
    t.tile = QColor(0x1B232D);
    t.raised = QColor(0x26313E);
    t.line = QColor(0x2C3744);
    t.line2 = QColor(0x657587);
    t.text1 = QColor(0xF2F5F8);
    t.text2 = QColor(0xB6C1CE);
    t.text3 = QColor(0x94A1B0);
    t.accent = QColor(0xA9A6FF);
    t.selectedRow = QColor(0x212A35);
    t.navSelected = QColor(0x1B232D);
    t.free = QColor(0x36DBA2);
    t.ringing = QColor(0xFFFD6D);
    t.onCall = QColor(0x0487FE);
    t.wrap = QColor(0xF1BEDD);
    t.away = QColor(0xF69E01);
    t.dnd = QColor(0xD05C1B);
    t.offline = QColor(0x8B8F97);
    t.onState = QColor(0x000000);
    t.warn = QColor(0xFFC247);
    t.warnGap = QColor(0x4A3D1B);
    t.breach = QColor(0xFF6B4A);
    t.onBreach = QColor(0x000000);
    t.chartAnswered = QColor(0x5B7493);
    t.chartAbandoned = QColor(0xE9A48E);
    t.chartGhost = QColor(0x66768A);
    t.chartTrack = QColor(0x2F3B49);
    return t;
}

Tokens makeLight()
{
    Tokens t;
    t.dark = false;
    t.ground = QColor(0xF3F5F8);
    t.tile = QColor(0xFFFFFF);
    t.raised = QColor(0xFFFFFF);
    t.line = QColor(0xDCE2E8);
    t.line2 = QColor(0x7E8B98);
    t.text1 = QColor(0x11171E);
    t.text2 = QColor(0x43505D);
    t.text3 = QColor(0x5C6874);
    t.accent = QColor(0x6B3FA0);
    t.selectedRow = QColor(0xF5F1FA);
    t.navSelected = QColor(0xE4E8F0);
    t.free = QColor(0x116342);
    t.ringing = QColor(0x96710F);
    t.onCall = QColor(0x0B4CDC);
    t.wrap = QColor(0xD2127E);
    t.away = QColor(0x904104);
    t.dnd = QColor(0x76110E);
    t.offline = QColor(0x4F5B64);
    t.onState = QColor(0xFFFFFF);
    t.warn = QColor(0xB97F00);
    t.warnGap = QColor(0xF2E2B8);
    t.breach = QColor(0xC2330C);
    t.onBreach = QColor(0xFFFFFF);
    t.chartAnswered = QColor(0x7C93B2);
    t.chartAbandoned = QColor(0xC9694E);
    t.chartGhost = QColor(0x8593A1);
    t.chartTrack = QColor(0xE4E9EE);
    return t;
}

} // namespace

QColor Tokens::family(StateFamily which) const
{
    switch (which) {
    case StateFamily::Free: return free;
    case StateFamily::Ringing: return ringing;
    case StateFamily::OnCall: return onCall;
    case StateFamily::Wrap: return wrap;
    case StateFamily::Away: return away;
    case StateFamily::DoNotDisturb: return dnd;
    case StateFamily::Offline:
    case StateFamily::Unknown: return offline;
    }
    return offline;
}

QColor Tokens::tint(StateFamily which) const
{
    if (which == StateFamily::Ringing)
        return ringing;
    return mix(tile, family(which), dark ? 0.10 : 0.07);
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

} // namespace zm::ui
