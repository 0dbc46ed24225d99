// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/theme/tokens.h>

namespace zm::ui {

namespace {

QColor mix(const QColor &ground, const QColor &over, double share)
{
    const auto channel = [share](int below, int above) {
        return qRound(below + (above - below) * share);
    };
    return QColor(channel(ground.red(), over.red()), channel(ground.green(), over.green()),
                  channel(ground.blue(), over.blue()));
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.ground = QColor(0x10151CU);
    t.tile = QColor(0x1B232DU);
    t.raised = QColor(0x26313EU);
    t.line = QColor(0x2C3744U);
    t.line2 = QColor(0x657587U);
    t.text1 = QColor(0xF2F5F8U);
    t.text2 = QColor(0xB6C1CEU);
    t.text3 = QColor(0x94A1B0U);
    t.accent = QColor(0xA9A6FFU);
    t.selectedRow = QColor(0x212A35U);
    t.navSelected = QColor(0x1B232DU);
    t.free = QColor(0x36DBA2U);
    t.ringing = QColor(0xFFFD6DU);
    t.onCall = QColor(0x0487FEU);
    t.wrap = QColor(0xF1BEDDU);
    t.away = QColor(0xF69E01U);
    t.dnd = QColor(0xD05C1BU);
    t.offline = QColor(0x8B8F97U);
    t.onState = QColor(0x000000U);
    t.warn = QColor(0xFFC247U);
    t.warnGap = QColor(0x4A3D1BU);
    t.breach = QColor(0xFF6B4AU);
    t.onBreach = QColor(0x000000U);
    t.chartAnswered = QColor(0x5B7493U);
    t.chartAbandoned = QColor(0xE9A48EU);
    t.chartGhost = QColor(0x66768AU);
    t.chartTrack = QColor(0x2F3B49U);
    t.codeKeyword = QColor(0x8FB4FFU);
    t.codeFunction = QColor(0xCBB2F0U);
    t.codeText = QColor(0xE9A48EU);
    t.codeNumber = QColor(0x8FD0C0U);
    return t;
}

Tokens makeLight()
{
    Tokens t;
    t.dark = false;
    t.ground = QColor(0xF3F5F8U);
    t.tile = QColor(0xFFFFFFU);
    t.raised = QColor(0xFFFFFFU);
    t.line = QColor(0xDCE2E8U);
    t.line2 = QColor(0x7E8B98U);
    t.text1 = QColor(0x11171EU);
    t.text2 = QColor(0x43505DU);
    t.text3 = QColor(0x5C6874U);
    t.accent = QColor(0x6B3FA0U);
    t.selectedRow = QColor(0xF5F1FAU);
    t.navSelected = QColor(0xE4E8F0U);
    t.free = QColor(0x116342U);
    t.ringing = QColor(0x96710FU);
    t.onCall = QColor(0x0B4CDCU);
    t.wrap = QColor(0xD2127EU);
    t.away = QColor(0x904104U);
    t.dnd = QColor(0x76110EU);
    t.offline = QColor(0x4F5B64U);
    t.onState = QColor(0xFFFFFFU);
    t.warn = QColor(0xB97F00U);
    t.warnGap = QColor(0xF2E2B8U);
    t.breach = QColor(0xC2330CU);
    t.onBreach = QColor(0xFFFFFFU);
    t.chartAnswered = QColor(0x7C93B2U);
    t.chartAbandoned = QColor(0xC9694EU);
    t.chartGhost = QColor(0x8593A1U);
    t.chartTrack = QColor(0xE4E9EEU);
    t.codeKeyword = QColor(0x2B4FB0U);
    t.codeFunction = QColor(0x6B3FA0U);
    t.codeText = QColor(0x9A3812U);
    t.codeNumber = QColor(0x14695AU);
    return t;
}

} // namespace

QColor Tokens::family(StateFamily which) const
{
    switch (which) {
    case StateFamily::Free:
        return free;
    case StateFamily::Ringing:
        return ringing;
    case StateFamily::OnCall:
        return onCall;
    case StateFamily::Wrap:
        return wrap;
    case StateFamily::Away:
        return away;
    case StateFamily::DoNotDisturb:
        return dnd;
    case StateFamily::Offline:
    case StateFamily::Unknown:
        return offline;
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
