// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/alerts/alertcourier.h>
#include <ui/alerts/alerttexts.h>

using namespace Qt::Literals::StringLiterals;

namespace zm::ui {

using Kind = alerts::AlertEvent::Kind;

AlertCourier::AlertCourier(AlertDesk &desk, const BoardMirror &board, const Theme &theme,
                           SoundPlayer::Players players, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_board(board)
    , m_tray(theme)
    , m_sounds(std::move(players))
{
    m_hooks.setSettings(desk.settings().hooks);
    connect(&desk, &AlertDesk::settingsChanged, this,
            [this] { m_hooks.setSettings(m_desk.settings().hooks); });
    connect(&desk, &AlertDesk::told, this, &AlertCourier::carry);
    connect(&desk, &AlertDesk::changed, this, &AlertCourier::tellTray);
    connect(&board, &BoardMirror::feedChanged, this, &AlertCourier::tellTray);
    connect(&m_tray, &AlertTray::acknowledgeRequested, &desk, &AlertDesk::acknowledgeWorst);
    connect(&m_sounds, &SoundPlayer::failed, this,
            [this](const QString &sentence) { Q_EMIT said(sentence, AlertLevel::Warn); });
    connect(&m_hooks, &hooks::Hooks::failed, this, [this](const QString &sentence) {
        m_trying = false;
        Q_EMIT said(sentence, AlertLevel::Warn);
    });
    connect(&m_hooks, &hooks::Hooks::done, this, [this](const QString &what) {
        if (std::exchange(m_trying, false))
            Q_EMIT said(tr("%1 took the trial alert.").arg(what), AlertLevel::None);
    });
    tellTray();
}

void AlertCourier::carry(const alerts::AlertEvent &event, const QString &subject)
{
    const alerts::RuleId rule = event.alert.key.rule;
    const AlertSettings &settings = m_desk.settings();
    // Whatever a hook switched on it may want to switch off, also at night.
    if (event.kind != Kind::Repeated)
        m_hooks.fire(alertFacts(event, subject));
    if (!event.loud)
        return;
    if (settings.sounds && settings.rules[rule].sound)
        m_sounds.play(rule == alerts::RuleId::FeedSilent        ? Sound::Silence
                      : event.alert.level == AlertLevel::Breach ? Sound::Limit
                                                                : Sound::Warning);
    if (settings.notifications && event.kind != Kind::Repeated)
        m_tray.notify(
            subject,
            alertSentence(rule, subject, event.value, event.alert.level, event.alert.limit),
            event.alert.level);
}

void AlertCourier::tellTray()
{
    TrayState state{m_desk.worst(), m_board.isFilled() && m_board.isStale(), {}};
    state.words = alertCount(m_desk.count(AlertLevel::Breach), m_desk.count(AlertLevel::Warn));
    if (state.stale)
        state.words = state.words.isEmpty() ? tr("the board may be old")
                                            : tr("%1, the board may be old").arg(state.words);
    m_tray.tell(state);
}

void AlertCourier::trySound(AlertLevel level)
{
    m_sounds.play(level == AlertLevel::Breach ? Sound::Limit : Sound::Warning);
}

void AlertCourier::tryHooks()
{
    const hooks::HookSettings &settings = m_desk.settings().hooks;
    if (!settings.runs && !settings.posts) {
        Q_EMIT said(tr("No hook is switched on."), AlertLevel::None);
        return;
    }
    m_trying = true;
    alerts::AlertEvent trial;
    trial.alert.key.rule = alerts::RuleId::OldestRing;
    trial.alert.level = AlertLevel::Warn;
    trial.alert.limit = m_desk.settings().rules[alerts::RuleId::OldestRing].warn;
    trial.value = trial.alert.limit;
    trial.at = trial.alert.raised = m_board.asOf();
    hooks::Facts facts = alertFacts(trial, tr("Trial"));
    facts.append({u"trial"_s, u"true"_s});
    m_hooks.fire(facts);
}

} // namespace zm::ui
