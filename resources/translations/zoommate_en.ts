<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>zm::ui::AgentsPage</name>
    <message numerus="yes">
        <source>%1 in %n teams</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%1 in %n team</numerusform>
            <numerusform>%1 in %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::AlertsPage</name>
    <message numerus="yes">
        <source>%n alerts are snoozed for 15 minutes.</source>
        <translation>
            <numerusform>%n alert is snoozed for 15 minutes.</numerusform>
            <numerusform>%n alerts are snoozed for 15 minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::CallModel</name>
    <message numerus="yes">
        <source>Ringing %n agents</source>
        <translation>
            <numerusform>Ringing %n agent</numerusform>
            <numerusform>Ringing %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::CallerPanel</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1 answered.</source>
        <translation>
            <numerusform>%n call, %1 answered.</numerusform>
            <numerusform>%n calls, %1 answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::CallsPage</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <translation>
            <numerusform>%n ringing</numerusform>
            <numerusform>%n ringing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::DeskModel</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents&apos; phones rang.</source>
        <translation>
            <numerusform>%n agent&apos;s phone rang.</numerusform>
            <numerusform>%n agents&apos; phones rang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries ended in voicemail.</source>
        <translation>
            <numerusform>%n try ended in voicemail.</numerusform>
            <numerusform>%n tries ended in voicemail.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::ExplainPanel</name>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches of time</source>
        <translation>
            <numerusform>%n stretch of time</numerusform>
            <numerusform>%n stretches of time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these calls wait for Zoom&apos;s record.</source>
        <translation>
            <numerusform>%n of these calls waits for Zoom&apos;s record.</numerusform>
            <numerusform>%n of these calls wait for Zoom&apos;s record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::MissedPage</name>
    <message numerus="yes">
        <source>Nobody is waiting for a call back. %n came back.</source>
        <translation>
            <numerusform>Nobody is waiting for a call back. %n came back.</numerusform>
            <numerusform>Nobody is waiting for a call back. %n came back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::QueuePanel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::Queues</name>
    <message numerus="yes">
        <source>%n calls still wait for Zoom’s record.</source>
        <translation>
            <numerusform>%n call still waits for Zoom’s record.</numerusform>
            <numerusform>%n calls still wait for Zoom’s record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are on a call, of this queue or another.</source>
        <translation>
            <numerusform>%n member is on a call, of this queue or another.</numerusform>
            <numerusform>%n members are on a call, of this queue or another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers entered this queue today.</source>
        <translation>
            <numerusform>%n caller entered this queue today.</numerusform>
            <numerusform>%n callers entered this queue today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers were answered by a member.</source>
        <translation>
            <numerusform>%n caller was answered by a member.</numerusform>
            <numerusform>%n callers were answered by a member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers went to voicemail. They do not count as abandoned.</source>
        <translation>
            <numerusform>%n caller went to voicemail. It does not count as abandoned.</numerusform>
            <numerusform>%n callers went to voicemail. They do not count as abandoned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members will not be rung: do not disturb, opted out, out of office, offline or without data.</source>
        <translation>
            <numerusform>%n member will not be rung: do not disturb, opted out, out of office, offline or without data.</numerusform>
            <numerusform>%n members will not be rung: do not disturb, opted out, out of office, offline or without data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers left by an overflow rule. They do not count as abandoned.</source>
        <translation>
            <numerusform>%n caller left by an overflow rule. It does not count as abandoned.</numerusform>
            <numerusform>%n callers left by an overflow rule. They do not count as abandoned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::SetupPage</name>
    <message numerus="yes">
        <source>%n missing.</source>
        <translation>
            <numerusform>%n missing.</numerusform>
            <numerusform>%n missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::SqlPane</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::Story</name>
    <message numerus="yes">
        <source>%n legs</source>
        <translation>
            <numerusform>%n leg</numerusform>
            <numerusform>%n legs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::TeamsPane</name>
    <message numerus="yes">
        <source>%1: %n agents</source>
        <translation>
            <numerusform>%1: %n agent</numerusform>
            <numerusform>%1: %n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::TileCanvas</name>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents that are free</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::TileText</name>
    <message numerus="yes">
        <source>%1 of %n queues</source>
        <translation>
            <numerusform>%1 of %n queue</numerusform>
            <numerusform>%1 of %n queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered today</source>
        <translation>
            <numerusform>%n answered today</numerusform>
            <numerusform>%n answered today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::TotalsStrip</name>
    <message numerus="yes">
        <source>%n calls wait for Zoom&apos;s record: the number may still change a little.</source>
        <translation>
            <numerusform>%n call waits for Zoom&apos;s record: the number may still change a little.</numerusform>
            <numerusform>%n calls wait for Zoom&apos;s record: the number may still change a little.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>abandoned, %n of them short</source>
        <translation>
            <numerusform>abandoned, %n of them short</numerusform>
            <numerusform>abandoned, %n of them short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::TriesList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
