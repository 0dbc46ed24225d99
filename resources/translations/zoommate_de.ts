<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>zm::app::SetupController</name>
    <message>
        <source>The demo could not be started. Start it by: zoommate --demo</source>
        <translation>Die Demo ließ sich nicht starten. Starten Sie sie so: zoommate --demo</translation>
    </message>
    <message>
        <source>the simulated account&apos;s own</source>
        <translation>die des simulierten Kontos</translation>
    </message>
    <message>
        <source>in the program&apos;s environment</source>
        <translation>in der Umgebung des Programms</translation>
    </message>
    <message>
        <source>in this computer&apos;s keychain</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>A demo or recording keeps nothing. Start Zoom Mate by itself to connect your account.</source>
        <translation>Demo und Aufzeichnung behalten nichts. Starten Sie Zoom Mate ohne Zusatz, um Ihr Konto zu verbinden.</translation>
    </message>
    <message>
        <source>Your values come from the program&apos;s environment, so the change serves for this run only. Make it there to keep it.</source>
        <translation>Ihre Werte kommen aus der Umgebung des Programms, daher gilt die Änderung nur für diesen Lauf. Ändern Sie sie dort, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>Nichts wurde gelöscht. %1</translation>
    </message>
</context>
<context>
    <name>zm::ui::AccountPanel</name>
    <message>
        <source>Accounts and secrets</source>
        <translation>Konten und Zugangsdaten</translation>
    </message>
    <message>
        <source>Each Zoom account has its own database, settings and keychain entry on this computer; nothing of one is ever shown in another.</source>
        <translation>Jedes Zoom-Konto hat auf diesem Computer seine eigene Datenbank, eigene Einstellungen und einen eigenen Eintrag im Schlüsselbund; nichts aus einem wird je in einem anderen gezeigt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name of the new one</source>
        <translation>Name des neuen</translation>
    </message>
    <message>
        <source>Letters, digits, - and _. On the command line: --account NAME.</source>
        <translation>Buchstaben, Ziffern, - und _. Auf der Befehlszeile: --account NAME.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Change of secrets</source>
        <translation>Zugangsdaten wechseln</translation>
    </message>
    <message>
        <source>To change a secret, make a new one at Zoom, type it into its step here and keep it. The old one serves beside it for the days below, so that nothing is lost meanwhile.</source>
        <translation>Um ein Secret zu wechseln, erzeugen Sie bei Zoom ein neues, geben Sie es hier in seinem Schritt ein und behalten Sie es. Das alte gilt daneben noch so viele Tage, wie unten steht, damit inzwischen nichts verloren geht.</translation>
    </message>
    <message>
        <source>Days that an old one serves</source>
        <translation>Tage, die ein altes noch gilt</translation>
    </message>
    <message>
        <source>End the old secrets now</source>
        <translation>Alte Zugangsdaten jetzt beenden</translation>
    </message>
    <message>
        <source>Leave nothing behind</source>
        <translation>Nichts zurücklassen</translation>
    </message>
    <message>
        <source>Deletes all of this account from this computer: the keychain entry, the database with its journal and the copies made before upgrades, settings, log of exports, cache and logs. Reports that you exported into folders of your own stay, and so does everything at Zoom.</source>
        <translation>Löscht alles von diesem Konto auf diesem Computer: den Eintrag im Schlüsselbund, die Datenbank mit ihrem Journal und den Kopien vor Aktualisierungen, Einstellungen, Exportprotokoll, Cache und Protokolle. Berichte, die Sie in eigene Ordner exportiert haben, bleiben, ebenso alles bei Zoom.</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>This cannot be undone. Close other Zoom Mate programs of this account first. Forget everything?</source>
        <translation>Das lässt sich nicht rückgängig machen. Schließen Sie zuerst andere Zoom-Mate-Programme dieses Kontos. Alles vergessen?</translation>
    </message>
    <message>
        <source>Yes, forget everything</source>
        <translation>Ja, alles vergessen</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Nein, behalten</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Ein neues…</translation>
    </message>
    <message>
        <source>A demo or recording has no accounts of its own. Start Zoom Mate by itself.</source>
        <translation>Demo und Aufzeichnung haben keine eigenen Konten. Starten Sie Zoom Mate ohne Zusatz.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>„%1“ ist geöffnet.</translation>
    </message>
    <message>
        <source>No old secret is in use.</source>
        <translation>Keine alten Zugangsdaten in Gebrauch.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Geben Sie dem neuen Konto einen Namen.</translation>
    </message>
    <message>
        <source>The Client Secret before the last change serves until %1.</source>
        <translation>Das Client Secret vor der letzten Änderung gilt noch bis %1.</translation>
    </message>
    <message>
        <source>The Secret Token before the last change serves until %1.</source>
        <translation>Das Secret Token vor der letzten Änderung gilt noch bis %1.</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentArrangement</name>
    <message>
        <source>All agents</source>
        <translation>Alle Agenten</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentDay</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Wrap-up, hold</source>
        <translation>Nachbearbeitung, Halten</translation>
    </message>
    <message>
        <source>Queue call</source>
        <translation>Warteschlangen-Anruf</translation>
    </message>
    <message>
        <source>Transferred call</source>
        <translation>Weitergeleiteter Anruf</translation>
    </message>
    <message>
        <source>Direct call</source>
        <translation>Direkter Anruf</translation>
    </message>
    <message>
        <source>Call out</source>
        <translation>Ausgehender Anruf</translation>
    </message>
    <message>
        <source>Internal call</source>
        <translation>Interner Anruf</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4</source>
        <comment>state, from, to, how long</comment>
        <translation>%1 · %2 bis %3 · %4</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>%1 gesprochen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Calls and offers</source>
        <translation>Anrufe und Klingeln</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentList</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Heute angenommen</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentPanel</name>
    <message>
        <source>Show the day</source>
        <translation>Tag zeigen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>The calls that this agent answered today</source>
        <translation>Die Anrufe, die dieser Agent heute angenommen hat</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentsAdapter</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentsPage</name>
    <message>
        <source>By team, free longest</source>
        <translation>Nach Team, am längsten frei</translation>
    </message>
    <message>
        <source>By queue, free longest</source>
        <translation>Nach Warteschlange, am längsten frei</translation>
    </message>
    <message>
        <source>All, free longest</source>
        <translation>Alle, am längsten frei</translation>
    </message>
    <message>
        <source>By team, longest first</source>
        <translation>Nach Team, am längsten im Zustand</translation>
    </message>
    <message>
        <source>By queue, longest first</source>
        <translation>Nach Warteschlange, am längsten im Zustand</translation>
    </message>
    <message>
        <source>All, longest first</source>
        <translation>Alle, am längsten im Zustand</translation>
    </message>
    <message>
        <source>By team and name</source>
        <translation>Nach Team und Name</translation>
    </message>
    <message>
        <source>By queue and name</source>
        <translation>Nach Warteschlange und Name</translation>
    </message>
    <message>
        <source>All by name</source>
        <translation>Alle nach Name</translation>
    </message>
    <message>
        <source>Order of the tiles</source>
        <translation>Reihenfolge der Kacheln</translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation>Alle Agenten zeigen</translation>
    </message>
    <message>
        <source>Show who is free</source>
        <translation>Zeigen, wer frei ist</translation>
    </message>
    <message>
        <source>Show who is ringing</source>
        <translation>Zeigen, bei wem es klingelt</translation>
    </message>
    <message>
        <source>Show who is on a call</source>
        <translation>Zeigen, wer im Gespräch ist</translation>
    </message>
    <message>
        <source>Show wrap-up and hold</source>
        <translation>Nachbearbeitung und Halten zeigen</translation>
    </message>
    <message>
        <source>Show who is away</source>
        <translation>Zeigen, wer abwesend ist</translation>
    </message>
    <message>
        <source>Show do not disturb</source>
        <translation>„Nicht stören“ zeigen</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>Zeigen, wer offline ist</translation>
    </message>
    <message>
        <source>Roomy tiles</source>
        <translation>Große Kacheln</translation>
    </message>
    <message>
        <source>Normal tiles</source>
        <translation>Normale Kacheln</translation>
    </message>
    <message>
        <source>Dense tiles</source>
        <translation>Dichte Kacheln</translation>
    </message>
    <message>
        <source>Order tiles: %1</source>
        <translation>Kacheln ordnen: %1</translation>
    </message>
    <message>
        <source>Name, team or extension</source>
        <translation>Name, Team oder Durchwahl</translation>
    </message>
    <message>
        <source>Waiting for the first news from Zoom.</source>
        <translation>Wartet auf die erste Nachricht von Zoom.</translation>
    </message>
    <message>
        <source>No agents. Choose queues or people in Set-up.</source>
        <translation>Keine Agenten. Wählen Sie Warteschlangen oder Personen in der Einrichtung.</translation>
    </message>
    <message>
        <source>Nobody matches &quot;%1&quot;. Clear the filter.</source>
        <translation>Niemand passt zu „%1“. Heben Sie den Filter auf.</translation>
    </message>
    <message>
        <source>Nobody is free.</source>
        <translation>Niemand ist frei.</translation>
    </message>
    <message>
        <source>Nobody is ringing.</source>
        <translation>Bei niemandem klingelt es.</translation>
    </message>
    <message>
        <source>Nobody is on a call.</source>
        <translation>Niemand ist im Gespräch.</translation>
    </message>
    <message>
        <source>Nobody is in wrap-up or has a caller on hold.</source>
        <translation>Niemand ist in Nachbearbeitung oder hält einen Anrufer.</translation>
    </message>
    <message>
        <source>Nobody is away.</source>
        <translation>Niemand ist abwesend.</translation>
    </message>
    <message>
        <source>Nobody is on do not disturb or opted out.</source>
        <translation>Niemand steht auf „Nicht stören“ oder ist abgemeldet.</translation>
    </message>
    <message>
        <source>Nobody is offline.</source>
        <translation>Niemand ist offline.</translation>
    </message>
    <message>
        <source>%1 in 1 team</source>
        <comment>agents</comment>
        <translation>%1 in 1 Team</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n teams</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%1 in %n Team</numerusform>
            <numerusform>%1 in %n Teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the agents shown</source>
        <translation>Gezeigte Agenten kopieren</translation>
    </message>
    <message>
        <source>Export the agents shown …</source>
        <translation>Gezeigte Agenten exportieren …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Calls and states of today</source>
        <translation>Anrufe und Zustände von heute</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
</context>
<context>
    <name>zm::ui::AlertCourier</name>
    <message>
        <source>%1 took the trial alert.</source>
        <translation>%1 hat den Probealarm angenommen.</translation>
    </message>
    <message>
        <source>the board may be old</source>
        <translation>Anzeige vielleicht veraltet</translation>
    </message>
    <message>
        <source>%1, the board may be old</source>
        <translation>%1, Anzeige vielleicht veraltet</translation>
    </message>
    <message>
        <source>No hook is switched on.</source>
        <translation>Kein Hook ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>zm::ui::AlertDelegate</name>
    <message>
        <source>Acknowledge</source>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>zm::ui::AlertTray</name>
    <message>
        <source>Open Zoom Mate</source>
        <translation>Zoom Mate öffnen</translation>
    </message>
    <message>
        <source>Acknowledge the worst alert</source>
        <translation>Schlimmsten Alarm als gesehen melden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>zm::ui::Alerts</name>
    <message>
        <source>Oldest ring</source>
        <translation>Ältestes Klingeln</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>Freie Agenten</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>Aufgelegt-Quote</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Verpasste Anrufer</translation>
    </message>
    <message>
        <source>Feed silent</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>How long the oldest call of a queue has been ringing.</source>
        <translation>Wie lange der älteste Anruf einer Warteschlange schon klingelt.</translation>
    </message>
    <message>
        <source>This many free members or fewer, while a call of the queue rings.</source>
        <translation>So viele freie Mitglieder oder weniger, während ein Anruf der Warteschlange klingelt.</translation>
    </message>
    <message>
        <source>Points under the queue&apos;s goal, once 20 callers were offered today.</source>
        <translation>Punkte unter dem Ziel der Warteschlange, sobald heute 20 Anrufer eingegangen sind.</translation>
    </message>
    <message>
        <source>Share of today&apos;s callers who gave up, once 20 were offered.</source>
        <translation>Anteil der Anrufer, die heute aufgelegt haben, sobald 20 eingegangen sind.</translation>
    </message>
    <message>
        <source>How long an agent has been in one call. A held call counts from its answer.</source>
        <translation>Wie lange ein Agent schon in einem Gespräch ist. Ein gehaltenes Gespräch zählt ab der Annahme.</translation>
    </message>
    <message>
        <source>How long an agent has been away. Meetings and calendars do not count.</source>
        <translation>Wie lange ein Agent schon abwesend ist. Besprechungen und Kalender zählen nicht.</translation>
    </message>
    <message>
        <source>How long an agent has been in do not disturb.</source>
        <translation>Wie lange ein Agent schon auf „Nicht stören“ steht.</translation>
    </message>
    <message>
        <source>How many callers wait for a call back.</source>
        <translation>Wie viele Anrufer auf einen Rückruf warten.</translation>
    </message>
    <message>
        <source>How long no live event has come, in business hours.</source>
        <translation>Wie lange während der Geschäftszeit kein Live-Ereignis gekommen ist.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>%1 under</source>
        <comment>points under the goal</comment>
        <translation>%1 darunter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>missed callers</comment>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Zoom&apos;s live events</source>
        <translation>Live-Ereignisse von Zoom</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>%1: %2, %3. The limit is %4.</source>
        <translation>%1: %2, %3. Die Grenze ist %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3. Warning from %4.</source>
        <translation>%1: %2, %3. Warnung ab %4.</translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <translation>%1 über der Grenze</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no end is known</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Zoom Mate ended before this alert did.</source>
        <translation>Zoom Mate wurde beendet, bevor dieser Alarm zu Ende war.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The limit was %1.</source>
        <translation>Die Grenze war %1.</translation>
    </message>
</context>
<context>
    <name>zm::ui::AlertsPage</name>
    <message>
        <source>Whose</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Gesehen von</translation>
    </message>
    <message>
        <source>Active alerts</source>
        <translation>Aktive Alarme</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>You have seen it: it stops sounding · A</source>
        <translation>Sie haben ihn gesehen: Er tönt nicht mehr · A</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <translation>15 min Ruhe</translation>
    </message>
    <message>
        <source>Quiet until then, also when it comes again · S</source>
        <translation>Ruhe bis dahin, auch wenn er wiederkommt · S</translation>
    </message>
    <message>
        <source>Mute queue</source>
        <translation>Warteschlange stumm</translation>
    </message>
    <message>
        <source>The queue&apos;s numbers stay marked, its alerts make no sound · M</source>
        <translation>Die Zahlen der Warteschlange bleiben markiert, ihre Alarme tönen nicht · M</translation>
    </message>
    <message>
        <source>Alert log</source>
        <translation>Alarmprotokoll</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Acknowledge the chosen alerts</source>
        <translation>Gewählte Alarme als gesehen melden</translation>
    </message>
    <message>
        <source>Snooze the chosen alerts for 15 minutes</source>
        <translation>Gewählte Alarme 15 Minuten ruhen lassen</translation>
    </message>
    <message>
        <source>Mute the queue of the chosen alert, or hear it again</source>
        <translation>Warteschlange des gewählten Alarms stummschalten oder wieder hören</translation>
    </message>
    <message>
        <source>Acknowledge all alerts</source>
        <translation>Alle Alarme als gesehen melden</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Name or rule</source>
        <translation>Name oder Regel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>Ruhe bis %1</translation>
    </message>
    <message>
        <source>queue is muted</source>
        <translation>Warteschlange ist stumm</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are snoozed for 15 minutes.</source>
        <translation>
            <numerusform>%n Alarm ruht 15 Minuten.</numerusform>
            <numerusform>%n Alarme ruhen 15 Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is muted: its alerts make no sound.</source>
        <translation>%1 ist stumm: Alarme tönen nicht.</translation>
    </message>
    <message>
        <source>The alerts of %1 are heard again.</source>
        <translation>Die Alarme von %1 sind wieder zu hören.</translation>
    </message>
    <message>
        <source>Only a queue can be muted. Snooze this alert, or acknowledge it.</source>
        <translation>Nur eine Warteschlange lässt sich stummschalten. Lassen Sie den Alarm ruhen oder melden Sie ihn als gesehen.</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>Ruhe beenden</translation>
    </message>
    <message>
        <source>Hear queue</source>
        <translation>Wieder hören</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now, the worst first</source>
        <translation>Jetzt, das Schlimmste zuerst</translation>
    </message>
    <message>
        <source>No alert matches &quot;%1&quot;. Clear the search.</source>
        <translation>Kein Alarm passt zu „%1“. Heben Sie die Suche auf.</translation>
    </message>
    <message>
        <source>Every number is inside its limits.</source>
        <translation>Alle Zahlen sind innerhalb ihrer Grenzen.</translation>
    </message>
    <message>
        <source>No alert yet. What is raised is listed here, with who acknowledged it.</source>
        <translation>Noch kein Alarm. Was ausgelöst wird, steht dann hier, mit dem, der es gesehen hat.</translation>
    </message>
</context>
<context>
    <name>zm::ui::BoardTable</name>
    <message>
        <source>These are more rows than a clipboard should hold. Choose fewer, or write them to a file.</source>
        <translation>Das sind mehr Zeilen, als in eine Zwischenablage gehören. Wählen Sie weniger, oder schreiben Sie sie in eine Datei.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Diese Zelle kopieren</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Export … (numbers are hidden in files: see Reports)</source>
        <translation>Exportieren … (Nummern sind in Dateien verborgen: siehe Berichte)</translation>
    </message>
    <message>
        <source>Export the chosen rows …</source>
        <translation>Gewählte Zeilen exportieren …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>zm::ui::CallModel</name>
    <message numerus="yes">
        <source>Ringing %n agents</source>
        <translation>
            <numerusform>Klingelt bei %n Agent</numerusform>
            <numerusform>Klingelt bei %n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>On queue call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On call in</source>
        <translation>Gespräch ein</translation>
    </message>
    <message>
        <source>On call out</source>
        <translation>Gespräch aus</translation>
    </message>
    <message>
        <source>On call internal</source>
        <translation>Gespräch intern</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>ext. %1</source>
        <translation>Dw. %1</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <translation>%1 seit %2.</translation>
    </message>
    <message>
        <source>Since the first ring we know of. %1 for %2.</source>
        <translation>Seit dem ersten Klingeln, von dem wir wissen. %1 seit %2.</translation>
    </message>
    <message>
        <source>%1 agents ring. The first who answers gets the call.</source>
        <translation>Bei %1 Agenten klingelt es. Wer zuerst abnimmt, bekommt den Anruf.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>zm::ui::CallerPanel</name>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy number · Ctrl+Shift+C</source>
        <translation>Nummer kopieren · Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Call in Zoom</source>
        <translation>In Zoom anrufen</translation>
    </message>
    <message>
        <source>Hands the number to Zoom&apos;s own program on this computer.</source>
        <translation>Übergibt die Nummer an Zooms eigenes Programm auf diesem Computer.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Noch niemand zuständig</translation>
    </message>
    <message>
        <source>Press T to take it</source>
        <translation>Mit T übernehmen</translation>
    </message>
    <message>
        <source>took it %1</source>
        <translation>übernommen %1</translation>
    </message>
    <message>
        <source>Last time by %1, %2.</source>
        <translation>Zuletzt von %1, %2.</translation>
    </message>
    <message>
        <source>Closed by itself: %1 by %2, %3.</source>
        <translation>Von selbst erledigt: %1 durch %2, %3.</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>zurückgerufen</translation>
    </message>
    <message>
        <source>rang again and was answered</source>
        <translation>rief wieder an und wurde angenommen</translation>
    </message>
    <message>
        <source>Closes by itself when a call to this number lasts 5 s or one from it is answered. Time left: until %1.</source>
        <translation>Erledigt sich von selbst, wenn ein Anruf an diese Nummer 5 s dauert oder einer von ihr angenommen wird. Zeit: bis %1.</translation>
    </message>
    <message>
        <source>Take it myself</source>
        <translation>Selbst übernehmen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1 answered.</source>
        <translation>
            <numerusform>%n Anruf, %1 angenommen.</numerusform>
            <numerusform>%n Anrufe, %1 angenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::CallsPage</name>
    <message>
        <source>Live calls</source>
        <translation>Laufende Anrufe</translation>
    </message>
    <message>
        <source>Copy calls as text and CSV</source>
        <translation>Anrufe als Text und CSV kopieren</translation>
    </message>
    <message>
        <source>Show whole numbers</source>
        <translation>Ganze Nummern zeigen</translation>
    </message>
    <message>
        <source>Number, name or queue</source>
        <translation>Nummer, Name oder Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <translation>
            <numerusform>%n klingelt</numerusform>
            <numerusform>%n klingeln</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches &quot;%1&quot;. Clear the search.</source>
        <translation>Kein Anruf passt zu „%1“. Heben Sie die Suche auf.</translation>
    </message>
    <message>
        <source>No live calls. The next ring shows here at once.</source>
        <translation>Keine laufenden Anrufe. Das nächste Klingeln erscheint hier sofort.</translation>
    </message>
</context>
<context>
    <name>zm::ui::ChartView</name>
    <message>
        <source>Goal %1 %</source>
        <translation>Ziel %1 %</translation>
    </message>
</context>
<context>
    <name>zm::ui::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command has &quot;%1&quot;.</source>
        <translation>Kein Befehl enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>zm::ui::ConnectionBadge</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>zm::ui::CopyButton</name>
    <message>
        <source>Copy to the clipboard</source>
        <translation>In die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>zm::ui::CredentialForm</name>
    <message>
        <source>kept; type a new one to replace it</source>
        <translation>aufbewahrt; zum Ersetzen neu eingeben</translation>
    </message>
</context>
<context>
    <name>zm::ui::DataPage</name>
    <message>
        <source>Ask the question</source>
        <translation>Frage stellen</translation>
    </message>
    <message>
        <source>Stop the question</source>
        <translation>Frage anhalten</translation>
    </message>
    <message>
        <source>Choose an example question</source>
        <translation>Beispielfrage wählen</translation>
    </message>
    <message>
        <source>Choose an earlier question</source>
        <translation>Frühere Frage wählen</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>New scheduled export</source>
        <translation>Neuer geplanter Export</translation>
    </message>
    <message>
        <source>Write the scheduled export now</source>
        <translation>Geplanten Export jetzt schreiben</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
</context>
<context>
    <name>zm::ui::DayPage</name>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Calls and offers</source>
        <translation>Anrufe und Klingeln</translation>
    </message>
    <message>
        <source>Day before · Ctrl+Left</source>
        <translation>Tag davor · Strg+Links</translation>
    </message>
    <message>
        <source>Day after · Ctrl+Right</source>
        <translation>Tag danach · Strg+Rechts</translation>
    </message>
    <message>
        <source>Explain the offers answered</source>
        <translation>Angenommenes Klingeln erklären</translation>
    </message>
    <message>
        <source>Explain the missed offers</source>
        <translation>Verpasstes Klingeln erklären</translation>
    </message>
    <message>
        <source>Explain the calls placed</source>
        <translation>Getätigte Anrufe erklären</translation>
    </message>
    <message>
        <source>Explain the talk time</source>
        <translation>Gesprächszeit erklären</translation>
    </message>
    <message>
        <source>Agent’s day</source>
        <translation>Tag des Agenten</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>first in</source>
        <translation>zuerst da</translation>
    </message>
    <message>
        <source>The first moment in any state but offline.</source>
        <translation>Der erste Augenblick in einem anderen Zustand als offline.</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>noch da</translation>
    </message>
    <message>
        <source>last out</source>
        <translation>zuletzt da</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>offers answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Every ring counts as an offer, with all devices as one.</source>
        <translation>Jedes Klingeln zählt einmal, alle Geräte zusammen.</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>No answer, rejected or busy. A caller who gave up, or a colleague who was quicker, is nobody&apos;s miss.</source>
        <translation>Nicht angenommen, abgelehnt oder besetzt. Wenn der Anrufer auflegt oder ein Kollege schneller ist, hat niemand etwas verpasst.</translation>
    </message>
    <message>
        <source>calls placed</source>
        <translation>selbst angerufen</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Hold excluded.</source>
        <translation>Ohne Halten.</translation>
    </message>
    <message>
        <source>changes an hour</source>
        <translation>Wechsel je Stunde</translation>
    </message>
    <message>
        <source>Changes of state in an observed hour.</source>
        <translation>Wechsel des Zustands je beobachtete Stunde.</translation>
    </message>
    <message>
        <source>No calls and no offers on this day.</source>
        <translation>An diesem Tag keine Anrufe und kein Klingeln.</translation>
    </message>
    <message>
        <source>Offers answered</source>
        <translation>Klingeln angenommen</translation>
    </message>
    <message>
        <source>Rings that this agent answered on this day. Every ring is an offer, with all devices as one.</source>
        <translation>Klingeln, das dieser Agent an diesem Tag annahm. Jedes zählt einmal, alle Geräte zusammen.</translation>
    </message>
    <message>
        <source>answered %1, offers %2</source>
        <translation>angenommen %1, Klingeln %2</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Klingeln verpasst</translation>
    </message>
    <message>
        <source>Rings that were not answered, rejected, or came while the agent was on another call. A caller who gave up is nobody&apos;s miss.</source>
        <translation>Klingeln, das nicht angenommen oder abgelehnt wurde oder während eines anderen Gesprächs kam. Wenn der Anrufer auflegt, hat niemand etwas verpasst.</translation>
    </message>
    <message>
        <source>no answer %1, rejected %2, busy %3</source>
        <translation>nicht angenommen %1, abgelehnt %2, besetzt %3</translation>
    </message>
    <message>
        <source>Calls placed</source>
        <translation>Selbst angerufen</translation>
    </message>
    <message>
        <source>The agent&apos;s own calls, to outside and to colleagues. Asking a colleague before a transfer is not one.</source>
        <translation>Eigene Anrufe des Agenten, nach außen und an Kollegen. Eine Rückfrage vor dem Weiterleiten ist keiner.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Talk on every leg of the agent, without hold.</source>
        <translation>Gespräch in allen Abschnitten des Agenten, ohne Halten.</translation>
    </message>
    <message>
        <source>talk %1 s over connected legs %2</source>
        <translation>Gespräch %1 s über %2 verbundene Abschnitte</translation>
    </message>
    <message>
        <source>From our own log of states: time that nobody watched is not observed, never guessed.</source>
        <translation>Aus unserem eigenen Zustandsprotokoll: Was niemand beobachtet hat, ist nicht beobachtet und nie geraten.</translation>
    </message>
</context>
<context>
    <name>zm::ui::DayView</name>
    <message>
        <source>States, calls and offers over the day</source>
        <translation>Zustände, Anrufe und Klingeln über den Tag</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>Zeit im Zustand</translation>
    </message>
</context>
<context>
    <name>zm::ui::DensitySwitch</name>
    <message>
        <source>Roomy</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Größe der Kacheln</translation>
    </message>
</context>
<context>
    <name>zm::ui::DesignPage</name>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Dense, the feed is silent</source>
        <translation>Dicht, die Verbindung ist still</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in Ruhe</translation>
    </message>
    <message>
        <source>pointer over it</source>
        <translation>Zeiger darüber</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>has the keyboard</source>
        <translation>hat die Tastatur</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
    <message>
        <source>A choice</source>
        <translation>Eine Auswahl</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Nach Team</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>Nach Warteschlange</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>A time of day</source>
        <translation>Eine Uhrzeit</translation>
    </message>
    <message>
        <source>Name or extension</source>
        <translation>Name oder Nebenstelle</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Verpasste Anrufer</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Gestaltung</translation>
    </message>
    <message>
        <source>Every part of the program in every state</source>
        <translation>Jeder Teil des Programms in jedem Zustand</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Room and corners</source>
        <translation>Abstände und Ecken</translation>
    </message>
    <message>
        <source>States and icons</source>
        <translation>Zustände und Symbole</translation>
    </message>
    <message>
        <source>Marks on numbers</source>
        <translation>Zeichen an Zahlen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>Head and navigation</source>
        <translation>Kopf und Navigation</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Die Wand</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Lines, empty and waiting</source>
        <translation>Zeilen, Leeres und Warten</translation>
    </message>
    <message>
        <source>Show every part of the design</source>
        <translation>Jeden Teil der Gestaltung zeigen</translation>
    </message>
    <message>
        <source>page, top</source>
        <translation>Seite, oben</translation>
    </message>
    <message>
        <source>between tiles</source>
        <translation>zwischen Kacheln</translation>
    </message>
    <message>
        <source>cell, each side</source>
        <translation>Zelle, je Seite</translation>
    </message>
    <message>
        <source>table, outer side</source>
        <translation>Tabelle, außen</translation>
    </message>
    <message>
        <source>page, each side</source>
        <translation>Seite, je Seite</translation>
    </message>
    <message>
        <source>below a board</source>
        <translation>unter einer Tafel</translation>
    </message>
    <message>
        <source>heading of a group</source>
        <translation>Überschrift einer Gruppe</translation>
    </message>
    <message>
        <source>number box</source>
        <translation>Zahlenfeld</translation>
    </message>
    <message>
        <source>tile, dense</source>
        <translation>Kachel, dicht</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>a lower bound</source>
        <translation>eine untere Grenze</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation>nahe der Grenze</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>over, provisional</source>
        <translation>darüber, vorläufig</translation>
    </message>
    <message>
        <source>Calls an hour</source>
        <translation>Anrufe je Stunde</translation>
    </message>
    <message>
        <source>Customer Care</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Anrufe nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Reading queues, 3 of 6</source>
        <translation>Warteschlangen werden gelesen, 3 von 6</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then press Refresh.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und drücken Sie dann Aktualisieren.</translation>
    </message>
    <message>
        <source>No agents. Choose queues or people in Set-up.</source>
        <translation>Keine Agenten. Wählen Sie Warteschlangen oder Personen in der Einrichtung.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>longest ringing</source>
        <translation>längstes Klingeln</translation>
    </message>
    <message>
        <source>No gap today</source>
        <translation>Heute keine Lücke</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>41 agents, 6 queues, 12 calls read in 4.1 s. 2 changes.</source>
        <translation>41 Agenten, 6 Warteschlangen, 12 Anrufe in 4,1 s gelesen. 2 Änderungen.</translation>
    </message>
    <message>
        <source>Put off until tomorrow.</source>
        <translation>Auf morgen verschoben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Silent for 1:42. The board shows 14:30. We reconnect by ourselves.</source>
        <translation>Still seit 1:42. Die Tafel zeigt 14:30. Wir verbinden uns von selbst neu.</translation>
    </message>
    <message>
        <source>`phone:read:list_call_queues:admin` is missing. Add it in Zoom under Scopes; we notice within 10 s.</source>
        <translation>`phone:read:list_call_queues:admin` fehlt. Fügen Sie es in Zoom unter Scopes hinzu; wir bemerken es binnen 10 s.</translation>
    </message>
    <message>
        <source>No calls from 08:00 to 18:00 on Sun 22 Nov.</source>
        <translation>Keine Anrufe von 08:00 bis 18:00 am So, 22. Nov.</translation>
    </message>
</context>
<context>
    <name>zm::ui::DeskModel</name>
    <message>
        <source>Called back</source>
        <translation>Zurückgerufen</translation>
    </message>
    <message>
        <source>Rang again, answered</source>
        <translation>Rief wieder an, angenommen</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>%1 drüber</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>waited up to %1</source>
        <translation>wartete bis zu %1</translation>
    </message>
    <message>
        <source>recovered by %1</source>
        <translation>erledigt durch %1</translation>
    </message>
    <message>
        <source>time left %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig %1</translation>
    </message>
    <message>
        <source>Urgency by the number of tries and by how much of the call-back window is gone.</source>
        <translation>Dringlichkeit nach Zahl der Versuche und danach, wie viel vom Rückruf-Fenster vorbei ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n agents&apos; phones rang.</source>
        <translation>
            <numerusform>Das Telefon von %n Agent klingelte.</numerusform>
            <numerusform>Die Telefone von %n Agenten klingelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries ended in voicemail.</source>
        <translation>
            <numerusform>%n Versuch endete in der Voicemail.</numerusform>
            <numerusform>%n Versuche endeten in der Voicemail.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call-back window ends %1.</source>
        <translation>Das Rückruf-Fenster endet %1.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Klingelte</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Zeit noch</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>zm::ui::Explain</name>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Longest ringing</source>
        <translation>Längstes Klingeln</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Mittlere Wartezeit bis zur Annahme</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Mittlere Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Heute angenommen</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>alle Warteschlangen</translation>
    </message>
    <message>
        <source>Calls through a queue that this agent answered today.</source>
        <translation>Anrufe über eine Warteschlange, die dieser Agent heute annahm.</translation>
    </message>
    <message>
        <source>Callers who are ringing somebody now. Zoom does not report callers while nobody rings, so there may be more.</source>
        <translation>Anrufer, die jetzt jemanden klingeln lassen. Zoom meldet keine Anrufer, solange niemand klingelt; es können also mehr sein.</translation>
    </message>
    <message>
        <source>How long the oldest call that rings now has been ringing.</source>
        <translation>Wie lange der älteste Anruf, der jetzt klingelt, schon klingelt.</translation>
    </message>
    <message>
        <source>Members who are free, on the desk or on the mobile, and take calls from this queue.</source>
        <translation>Mitglieder, die am Tisch oder mobil frei sind und Anrufe dieser Warteschlange nehmen.</translation>
    </message>
    <message>
        <source>Free members, and those whose phone is likely to ring all the same: in a meeting, busy or away.</source>
        <translation>Freie Mitglieder und solche, deren Telefon wahrscheinlich trotzdem klingelt: in Besprechung, beschäftigt oder abwesend.</translation>
    </message>
    <message>
        <source>Members on a call, of this queue or another.</source>
        <translation>Mitglieder im Gespräch, für diese Warteschlange oder eine andere.</translation>
    </message>
    <message>
        <source>Members who will not be rung: do not disturb, opted out, out of office, offline or without data.</source>
        <translation>Mitglieder, bei denen es nicht klingelt: nicht stören, abgemeldet, außer Haus, offline oder ohne Daten.</translation>
    </message>
    <message>
        <source>Callers who were answered by a member today.</source>
        <translation>Anrufer, die heute von einem Mitglied angenommen wurden.</translation>
    </message>
    <message>
        <source>Callers who left before an answer today, and did not overflow or go to voicemail.</source>
        <translation>Anrufer, die heute vor der Annahme auflegten und nicht über Überlauf oder Voicemail gingen.</translation>
    </message>
    <message>
        <source>Callers who left by an overflow rule. They do not count as abandoned.</source>
        <translation>Anrufer, die über eine Überlaufregel weitergingen. Sie zählen nicht als aufgelegt.</translation>
    </message>
    <message>
        <source>Callers who went to voicemail. They do not count as abandoned.</source>
        <translation>Anrufer, die auf die Voicemail gingen. Sie zählen nicht als aufgelegt.</translation>
    </message>
    <message>
        <source>The share of callers who were answered within the goal&apos;s seconds. The list shows those answered in time.</source>
        <translation>Anteil der Anrufer, die innerhalb der Zielsekunden angenommen wurden. Die Liste zeigt die rechtzeitig angenommenen.</translation>
    </message>
    <message>
        <source>The seconds that an answered caller waited, on average.</source>
        <translation>Die Sekunden, die ein angenommener Anrufer im Mittel wartete.</translation>
    </message>
    <message>
        <source>Talk, hold and, where known, wrap-up of an answered call, on average.</source>
        <translation>Gespräch, Halten und, wo bekannt, Nachbearbeitung eines angenommenen Anrufs, im Mittel.</translation>
    </message>
    <message>
        <source>Callers who entered the queue today.</source>
        <translation>Anrufer, die heute in die Warteschlange kamen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Provisional: Zoom&apos;s record has not come yet.</source>
        <translation>Vorläufig: Zooms Datensatz ist noch nicht da.</translation>
    </message>
</context>
<context>
    <name>zm::ui::ExplainPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Schließen · Esc</translation>
    </message>
    <message>
        <source>Copy the list as text and CSV</source>
        <translation>Liste als Text und CSV kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches of time</source>
        <translation>
            <numerusform>%n Zeitabschnitt</numerusform>
            <numerusform>%n Zeitabschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls behind it cannot be read now.</source>
        <translation>Die Anrufe dahinter lassen sich jetzt nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these calls wait for Zoom&apos;s record.</source>
        <translation>
            <numerusform>%n dieser Anrufe wartet auf Zooms Datensatz.</numerusform>
            <numerusform>%n dieser Anrufe warten auf Zooms Datensatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call has Zoom&apos;s record. None is provisional.</source>
        <translation>Jeder Anruf hat Zooms Datensatz. Keiner ist vorläufig.</translation>
    </message>
    <message>
        <source> · Enter opens one</source>
        <translation> · Enter öffnet einen</translation>
    </message>
</context>
<context>
    <name>zm::ui::FactTable</name>
    <message>
        <source>Copy all rows</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>zm::ui::Facts</name>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Answered by other</source>
        <translation>Von anderen angenommen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>App anlegen</translation>
    </message>
    <message>
        <source>Copy three values</source>
        <translation>Drei Werte kopieren</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Secret Token</translation>
    </message>
    <message>
        <source>Event subscription</source>
        <translation>Ereignis-Abonnement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>name, company, contact</source>
        <translation>Name, Firma, Kontakt</translation>
    </message>
    <message>
        <source>not needed for WebSocket</source>
        <translation>für WebSocket nicht nötig</translation>
    </message>
    <message>
        <source>for webhooks</source>
        <translation>für Webhooks</translation>
    </message>
    <message>
        <source>WebSocket or webhook</source>
        <translation>WebSocket oder Webhook</translation>
    </message>
    <message>
        <source>webhooks, taken by a server</source>
        <translation>Webhooks, von einem Server</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>alle da</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 of %2 proved</source>
        <translation>%1 von %2 bewiesen</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 von %2 gesehen</translation>
    </message>
    <message>
        <source>token received</source>
        <translation>Token erhalten</translation>
    </message>
    <message>
        <source>then the token comes</source>
        <translation>dann kommt das Token</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Klingelte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Klingeln</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Not granted. It would give %1.</source>
        <translation>Nicht gewährt. Er gäbe %1.</translation>
    </message>
    <message>
        <source>Its successor is %1.</source>
        <translation>Sein Nachfolger ist %1.</translation>
    </message>
    <message>
        <source>Granted by mistake: %1.</source>
        <translation>Versehentlich gewährt: %1.</translation>
    </message>
    <message>
        <source>Not seen yet. It tells %1.</source>
        <translation>Noch nicht gesehen. Es meldet %1.</translation>
    </message>
    <message>
        <source>Not seen. It would tell %1.</source>
        <translation>Nicht gesehen. Es würde melden: %1.</translation>
    </message>
    <message>
        <source>Not seen, and not needed with %1.</source>
        <translation>Nicht gesehen und mit %1 nicht nötig.</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>agents&apos; presence: free, away, do not disturb, in a meeting</source>
        <translation>die Präsenz der Agenten: frei, abwesend, nicht stören, im Meeting</translation>
    </message>
    <message>
        <source>live calls</source>
        <translation>laufende Anrufe</translation>
    </message>
    <message>
        <source>live calls: who rings, talks, holds</source>
        <translation>laufende Anrufe: bei wem es klingelt, wer spricht, wer hält</translation>
    </message>
    <message>
        <source>finished calls</source>
        <translation>beendete Anrufe</translation>
    </message>
    <message>
        <source>every leg of a finished call, with its talk and hold</source>
        <translation>jeden Abschnitt eines beendeten Anrufs mit Gespräch und Halten</translation>
    </message>
    <message>
        <source>Zoom adds it by itself with the call-record events.</source>
        <translation>Zoom fügt ihn mit den Ereignissen der Anrufeinträge von selbst hinzu.</translation>
    </message>
    <message>
        <source>history, gap repair</source>
        <translation>Verlauf, Lückenschluss</translation>
    </message>
    <message>
        <source>the call history: reports, and the repair of what was missed</source>
        <translation>den Anrufverlauf: Berichte und das Nachholen von Versäumtem</translation>
    </message>
    <message>
        <source>optional, ends Dec %1</source>
        <translation>optional, endet im Dez. %1</translation>
    </message>
    <message>
        <source>names of your phone numbers</source>
        <translation>die Namen Ihrer Rufnummern</translation>
    </message>
    <message>
        <source>Zoom ends the list behind it in December %1. Nothing is missing without it.</source>
        <translation>Zoom beendet die Liste dahinter im Dezember %1. Ohne sie fehlt nichts.</translation>
    </message>
    <message>
        <source>the roster: names and extensions</source>
        <translation>die Liste der Agenten: Namen und Durchwahlen</translation>
    </message>
    <message>
        <source>queue members</source>
        <translation>Mitglieder der Warteschlangen</translation>
    </message>
    <message>
        <source>each queue&apos;s members and whether they take its calls</source>
        <translation>die Mitglieder jeder Warteschlange und ob sie deren Anrufe annehmen</translation>
    </message>
    <message>
        <source>the queues, and Zoom&apos;s own totals to compare with</source>
        <translation>die Warteschlangen und Zooms eigene Summen zum Vergleich</translation>
    </message>
    <message>
        <source>department and cost centre of one agent</source>
        <translation>Abteilung und Kostenstelle eines Agenten</translation>
    </message>
    <message>
        <source>The list of users tells the same; it is a second way.</source>
        <translation>Die Liste der Benutzer sagt dasselbe; dies ist ein zweiter Weg.</translation>
    </message>
    <message>
        <source>members of a queue that has more than %1</source>
        <translation>die Mitglieder einer Warteschlange mit mehr als %1</translation>
    </message>
    <message>
        <source>voicemails as soon as a caller has left one</source>
        <translation>Voicemails, sobald ein Anrufer eine hinterlassen hat</translation>
    </message>
    <message>
        <source>Call a queue from outside and let it ring.</source>
        <translation>Von außen anrufen, klingeln lassen.</translation>
    </message>
    <message>
        <source>Call a queue from outside and answer.</source>
        <translation>Von außen anrufen und annehmen.</translation>
    </message>
    <message>
        <source>Call a mobile phone from the Zoom client.</source>
        <translation>Aus Zoom ein Handy anrufen.</translation>
    </message>
    <message>
        <source>Any call, soon after its end.</source>
        <translation>Jeder Anruf, bald nach Ende.</translation>
    </message>
    <message>
        <source>presence the moment it changes</source>
        <translation>Präsenz, sobald sie sich ändert</translation>
    </message>
    <message>
        <source>Set yourself to Away, and back.</source>
        <translation>Auf Abwesend stellen und zurück.</translation>
    </message>
    <message>
        <source>a ring that nobody took</source>
        <translation>ein Klingeln, das niemand annahm</translation>
    </message>
    <message>
        <source>a ring that somebody declined</source>
        <translation>ein Klingeln, das jemand ablehnte</translation>
    </message>
    <message>
        <source>Call an extension and decline.</source>
        <translation>Eine Durchwahl anrufen, ablehnen.</translation>
    </message>
    <message>
        <source>the end of a call that came in</source>
        <translation>das Ende eines eingehenden Anrufs</translation>
    </message>
    <message>
        <source>the end of a call that went out</source>
        <translation>das Ende eines ausgehenden Anrufs</translation>
    </message>
    <message>
        <source>an agent who dials</source>
        <translation>einen Agenten, der wählt</translation>
    </message>
    <message>
        <source>an agent&apos;s own call that was answered</source>
        <translation>einen eigenen Anruf, der angenommen wurde</translation>
    </message>
    <message>
        <source>whose phone rings, for which queue</source>
        <translation>wessen Telefon für welche Warteschlange klingelt</translation>
    </message>
    <message>
        <source>who answered, and when</source>
        <translation>wer annahm und wann</translation>
    </message>
    <message>
        <source>the record of a call that went out</source>
        <translation>den Eintrag eines ausgehenden Anrufs</translation>
    </message>
    <message>
        <source>Zoom ended call logs in May %1 in favour of call elements.</source>
        <translation>Zoom hat die Anrufprotokolle im Mai %1 durch Anrufelemente ersetzt.</translation>
    </message>
    <message>
        <source>the record of a call that came in</source>
        <translation>den Eintrag eines eingehenden Anrufs</translation>
    </message>
    <message>
        <source>the record of each leg that went out</source>
        <translation>den Eintrag jedes ausgehenden Abschnitts</translation>
    </message>
    <message>
        <source>the record of each leg that came in</source>
        <translation>den Eintrag jedes eingehenden Abschnitts</translation>
    </message>
    <message>
        <source>hold, the moment it begins</source>
        <translation>Halten, sobald es beginnt</translation>
    </message>
    <message>
        <source>hold, the moment it ends</source>
        <translation>Halten, sobald es endet</translation>
    </message>
    <message>
        <source>hold in calls that went out</source>
        <translation>Halten in ausgehenden Anrufen</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>dessen Ende</translation>
    </message>
    <message>
        <source>callers who wait parked</source>
        <translation>Anrufer, die geparkt warten</translation>
    </message>
    <message>
        <source>transfers while they happen</source>
        <translation>Weiterleitungen, während sie geschehen</translation>
    </message>
    <message>
        <source>consultations kept apart from calls</source>
        <translation>Rückfragen getrennt von Anrufen</translation>
    </message>
    <message>
        <source>transfers that came to nothing</source>
        <translation>Weiterleitungen, aus denen nichts wurde</translation>
    </message>
    <message>
        <source>to whom a call went</source>
        <translation>an wen ein Anruf ging</translation>
    </message>
    <message>
        <source>calls sent to voicemail</source>
        <translation>Anrufe, die zur Voicemail gingen</translation>
    </message>
    <message>
        <source>voicemails as soon as they are left</source>
        <translation>Voicemails, sobald sie hinterlassen sind</translation>
    </message>
    <message>
        <source>Call an extension and leave a voicemail.</source>
        <translation>Anrufen und Voicemail hinterlassen.</translation>
    </message>
    <message>
        <source>Call elements tell more.</source>
        <translation>Anrufelemente sagen mehr.</translation>
    </message>
    <message>
        <source>records that were deleted in Zoom leave the reports too</source>
        <translation>in Zoom gelöschte Einträge verlassen auch die Berichte</translation>
    </message>
    <message>
        <source>the same, for whole calls</source>
        <translation>dasselbe für ganze Anrufe</translation>
    </message>
    <message>
        <source>Add it in Zoom under Scopes; nothing has to be restarted.</source>
        <translation>In Zoom unter Scopes hinzufügen; nichts muss neu gestartet werden.</translation>
    </message>
    <message>
        <source>Not granted, and not needed.</source>
        <translation>Nicht gewährt und nicht nötig.</translation>
    </message>
    <message>
        <source>Proved by a request; the token does not list it.</source>
        <translation>Durch eine Anfrage bewiesen; das Token nennt ihn nicht.</translation>
    </message>
    <message>
        <source>Zoom does not know this Client ID, or the Client Secret does not fit it.</source>
        <translation>Zoom kennt diese Client ID nicht, oder das Client Secret passt nicht dazu.</translation>
    </message>
    <message>
        <source>Copy both again from App Credentials. After a new secret was made, the old one ends within %1 days.</source>
        <translation>Beides noch einmal aus App Credentials kopieren. Wurde ein neues Secret gemacht, endet das alte binnen %1 Tagen.</translation>
    </message>
    <message>
        <source>Zoom does not know this Account ID.</source>
        <translation>Zoom kennt diese Account ID nicht.</translation>
    </message>
    <message>
        <source>Copy Account ID from App Credentials: it is a word of letters, not the account&apos;s number.</source>
        <translation>Account ID aus App Credentials kopieren: ein Wort aus Buchstaben, nicht die Nummer des Kontos.</translation>
    </message>
    <message>
        <source>The app is not activated, or was switched off.</source>
        <translation>Die App ist nicht aktiviert oder wurde abgeschaltet.</translation>
    </message>
    <message>
        <source>Open the app in Zoom and press Activate your app.</source>
        <translation>Öffnen Sie die App in Zoom und drücken Sie Activate your app.</translation>
    </message>
    <message>
        <source>Zoom gives this app no token of this kind.</source>
        <translation>Zoom gibt dieser App kein solches Token.</translation>
    </message>
    <message>
        <source>It must be a Server-to-Server OAuth app; another kind will not do.</source>
        <translation>Es muss eine Server-to-Server-OAuth-App sein; eine andere genügt nicht.</translation>
    </message>
    <message>
        <source>Open a browser on this computer, log in to the network, and check again.</source>
        <translation>Melden Sie sich auf diesem Computer im Browser am Netz an und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password under Network and proxy.</source>
        <translation>Geben Sie Benutzer und Passwort des Proxys unter Netz und Proxy ein.</translation>
    </message>
    <message>
        <source>Look at the proxy under Network and proxy.</source>
        <translation>Sehen Sie unter Netz und Proxy nach dem Proxy.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably wrong: let the system set it from the network, and check again.</source>
        <translation>Die Uhr dieses Computers geht wohl falsch: Lassen Sie sie vom Netz stellen und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Something on the way may be reading along, such as a company&apos;s TLS inspection: ask for its certificate to be installed on this computer. Zoom Mate makes no exception.</source>
        <translation>Auf dem Weg liest vielleicht etwas mit, etwa die TLS-Prüfung eines Unternehmens: Lassen Sie deren Zertifikat auf diesem Computer installieren. Zoom Mate macht keine Ausnahme.</translation>
    </message>
    <message>
        <source>Copy what is missing from App Credentials.</source>
        <translation>Kopieren Sie das Fehlende aus App Credentials.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall: zoom.us must be reachable over HTTPS.</source>
        <translation>Prüfen Sie Netz, Proxy und Firewall: zoom.us muss über HTTPS erreichbar sein.</translation>
    </message>
    <message>
        <source>Zoom asks us to wait before it gives another token.</source>
        <translation>Zoom bittet zu warten, bevor es ein weiteres Token gibt.</translation>
    </message>
    <message>
        <source>Other apps of the account may be asking too often. Check again later.</source>
        <translation>Andere Apps des Kontos fragen vielleicht zu oft. Später erneut prüfen.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>In einer Minute erneut prüfen.</translation>
    </message>
    <message>
        <source>Granted. Zoom did not say with which scopes.</source>
        <translation>Gewährt. Zoom sagte nicht, mit welchen Scopes.</translation>
    </message>
    <message>
        <source>Granted with %1 scope.</source>
        <translation>Gewährt mit %1 Scope.</translation>
    </message>
    <message>
        <source>Granted with %1 scopes.</source>
        <translation>Gewährt mit %1 Scopes.</translation>
    </message>
    <message>
        <source>Agrees with Zoom&apos;s.</source>
        <translation>Stimmt mit der von Zoom überein.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds ahead of Zoom&apos;s.</source>
        <translation>Die Uhr dieses Computers geht %1 Sekunden vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of Zoom&apos;s.</source>
        <translation>Die Uhr dieses Computers geht %1 Minuten vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 hours ahead of Zoom&apos;s.</source>
        <translation>Die Uhr dieses Computers geht %1 Stunden vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 days ahead of Zoom&apos;s.</source>
        <translation>Die Uhr dieses Computers geht %1 Tage vor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds behind Zoom&apos;s.</source>
        <translation>Die Uhr dieses Computers geht %1 Sekunden nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes behind Zoom&apos;s.</source>
        <translation>Die Uhr dieses Computers geht %1 Minuten nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 hours behind Zoom&apos;s.</source>
        <translation>Die Uhr dieses Computers geht %1 Stunden nach.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 days behind Zoom&apos;s.</source>
        <translation>Die Uhr dieses Computers geht %1 Tage nach.</translation>
    </message>
    <message>
        <source>Let the system set its time from the network.</source>
        <translation>Lassen Sie das System die Zeit aus dem Netz stellen.</translation>
    </message>
    <message>
        <source>Let the system set its time from the network. Webhooks are refused until then.</source>
        <translation>Lassen Sie das System die Zeit aus dem Netz stellen. Bis dahin werden Webhooks abgewiesen.</translation>
    </message>
    <message>
        <source>Zoom has removed what this scope opened.</source>
        <translation>Zoom hat entfernt, was dieser Scope öffnete.</translation>
    </message>
    <message>
        <source>A newer Zoom Mate may know the successor.</source>
        <translation>Ein neueres Zoom Mate kennt vielleicht den Nachfolger.</translation>
    </message>
    <message>
        <source>This Zoom account has no Zoom Phone.</source>
        <translation>Dieses Zoom-Konto hat kein Zoom Phone.</translation>
    </message>
    <message>
        <source>Use the account that owns the call queues.</source>
        <translation>Nehmen Sie das Konto, dem die Warteschlangen gehören.</translation>
    </message>
    <message>
        <source>The role or plan behind the app does not allow it.</source>
        <translation>Rolle oder Tarif hinter der App erlauben es nicht.</translation>
    </message>
    <message>
        <source>Let an owner or administrator of Zoom Phone create the app.</source>
        <translation>Lassen Sie Inhaber oder Administrator von Zoom Phone die App anlegen.</translation>
    </message>
    <message>
        <source>Zoom does not know this account.</source>
        <translation>Zoom kennt dieses Konto nicht.</translation>
    </message>
    <message>
        <source>Copy the Account ID again from App Credentials.</source>
        <translation>Kopieren Sie die Account ID erneut aus App Credentials.</translation>
    </message>
    <message>
        <source>Zoom did not accept the token any more.</source>
        <translation>Zoom nahm das Token nicht mehr an.</translation>
    </message>
    <message>
        <source>Check again: a new token is asked for. If it stays, the app was switched off in Zoom.</source>
        <translation>Erneut prüfen: Ein neues Token wird verlangt. Bleibt es dabei, wurde die App in Zoom abgeschaltet.</translation>
    </message>
    <message>
        <source>Zoom asks this account for fewer requests now; not tried.</source>
        <translation>Zoom verlangt von diesem Konto gerade weniger Anfragen; nicht versucht.</translation>
    </message>
    <message>
        <source>Other apps of the account may be asking too. Check again later.</source>
        <translation>Vielleicht fragen andere Apps des Kontos auch. Später erneut prüfen.</translation>
    </message>
    <message>
        <source>Only events can prove it.</source>
        <translation>Nur Ereignisse können es beweisen.</translation>
    </message>
    <message>
        <source>Make a test call and watch for its events.</source>
        <translation>Machen Sie einen Probeanruf und achten Sie auf seine Ereignisse.</translation>
    </message>
    <message>
        <source>No scope may change anything.</source>
        <translation>Kein Scope darf etwas ändern.</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Zoom Mate only reads. Remove them in Zoom under Scopes.</source>
        <translation>Zoom Mate liest nur. Entfernen Sie sie in Zoom unter Scopes.</translation>
    </message>
    <message>
        <source>Zoom did not open the event stream in time.</source>
        <translation>Zoom öffnete den Ereignisstrom nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Check the Subscription ID, and that the subscription&apos;s method is WebSocket.</source>
        <translation>Prüfen Sie die Subscription ID und dass die Methode WebSocket ist.</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>Noch nicht verlangt.</translation>
    </message>
    <message>
        <source>Not tried: it needs a token first.</source>
        <translation>Nicht versucht: Erst muss ein Token da sein.</translation>
    </message>
    <message>
        <source>Not opened yet.</source>
        <translation>Noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>No Subscription ID and no Secret Token: no live events.</source>
        <translation>Weder Subscription ID noch Secret Token: keine Live-Ereignisse.</translation>
    </message>
    <message>
        <source>Add an event subscription with WebSocket and copy its Subscription ID.</source>
        <translation>Legen Sie ein Ereignis-Abonnement mit WebSocket an und kopieren Sie dessen Subscription ID.</translation>
    </message>
    <message>
        <source>No Subscription ID; events come by webhook.</source>
        <translation>Keine Subscription ID; Ereignisse kommen als Webhook.</translation>
    </message>
    <message>
        <source>Give each program a subscription of its own.</source>
        <translation>Geben Sie jedem Programm ein eigenes Abonnement.</translation>
    </message>
    <message>
        <source>WebSocket, connected.</source>
        <translation>WebSocket, verbunden.</translation>
    </message>
    <message>
        <source>WebSocket, being connected …</source>
        <translation>WebSocket, wird verbunden …</translation>
    </message>
    <message>
        <source>Zoom Mate tries again by itself.</source>
        <translation>Zoom Mate versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>There is nothing to do but wait: Zoom Mate asks again by itself.</source>
        <translation>Da hilft nur warten: Zoom Mate fragt von selbst wieder.</translation>
    </message>
</context>
<context>
    <name>zm::ui::Feed</name>
    <message>
        <source>trying now</source>
        <translation>Versuch läuft</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>last event %1 ago</source>
        <translation>letztes Ereignis vor %1</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>noch kein Ereignis</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>Still seit %1</translation>
    </message>
    <message>
        <source>board may be old</source>
        <translation>Anzeige vielleicht veraltet</translation>
    </message>
    <message>
        <source>Off %1</source>
        <translation>Getrennt %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>The board shows %1.</source>
        <translation>Die Anzeige zeigt %1.</translation>
    </message>
    <message>
        <source>Silent for %1. The board shows %2. We reconnect by ourselves.</source>
        <translation>Still seit %1. Die Anzeige zeigt den Stand von %2. Wir verbinden uns von selbst neu.</translation>
    </message>
    <message>
        <source>Off for %1. The board shows %2. %3</source>
        <translation>Getrennt seit %1. Die Anzeige zeigt den Stand von %2. %3</translation>
    </message>
    <message>
        <source>Off for %1. The board shows %2. We reconnect by ourselves.</source>
        <translation>Getrennt seit %1. Die Anzeige zeigt den Stand von %2. Wir verbinden uns von selbst neu.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>reading %1 %2 of %3</source>
        <translation>liest %1 %2 von %3</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>liest %1</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>another program uses this subscription</source>
        <translation>ein anderes Programm nutzt dieses Abonnement</translation>
    </message>
    <message>
        <source>%1 The board shows %2, and we try again at %3.</source>
        <translation>%1 Die Anzeige zeigt den Stand von %2, neuer Versuch um %3.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>zm::ui::FeedBar</name>
    <message>
        <source>Feed</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>gap %1, %2 min %3 s%4</source>
        <translation>Lücke %1, %2 min %3 s%4</translation>
    </message>
    <message>
        <source>, repaired</source>
        <translation>, nachgelesen</translation>
    </message>
    <message>
        <source>%1 % live since %2</source>
        <translation>%1 % live seit %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>zm::ui::FilterBar</name>
    <message>
        <source>Every</source>
        <translation>Je</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Answer goal</source>
        <translation>Zielzeit</translation>
    </message>
    <message>
        <source>Short below</source>
        <translation>Kurz unter</translation>
    </message>
    <message>
        <source>queues together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>each queue</source>
        <translation>einzeln</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>wie gesetzt</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>Mon – Fri</source>
        <translation>Mo – Fr</translation>
    </message>
    <message>
        <source>Sat, Sun</source>
        <translation>Sa, So</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztags</translation>
    </message>
    <message>
        <source>All chosen queues together</source>
        <translation>Alle gewählten Warteschlangen zusammen</translation>
    </message>
    <message>
        <source>A row for each queue</source>
        <translation>Eine Zeile je Warteschlange</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Each queue’s own goal and rule</source>
        <translation>Ziel und Regel jeder Warteschlange</translation>
    </message>
    <message>
        <source>within %1 s</source>
        <translation>innerhalb von %1 s</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Each queue’s own limit</source>
        <translation>Die Grenze jeder Warteschlange</translation>
    </message>
    <message>
        <source>none are short</source>
        <translation>keine ist kurz</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
</context>
<context>
    <name>zm::ui::FilterChip</name>
    <message>
        <source>All</source>
        <comment>agents of every state</comment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>zm::ui::HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back · Alt+Left</source>
        <translation>Zurück · Alt+Links</translation>
    </message>
</context>
<context>
    <name>zm::ui::Health</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>gelesen: %1</translation>
    </message>
    <message>
        <source>nothing was missed</source>
        <translation>nichts wurde verpasst</translation>
    </message>
    <message>
        <source>%1 calls from history</source>
        <translation>%1 Anrufe aus dem Verlauf</translation>
    </message>
    <message>
        <source>reading, back to %1</source>
        <translation>liest, zurück bis %1</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>wartet bis %1</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>No feed: live events need a Subscription ID or a Secret Token.</source>
        <translation>Keine Verbindung: Live-Ereignisse brauchen eine Subscription ID oder ein Secret Token.</translation>
    </message>
    <message>
        <source>%1 live since %2.</source>
        <translation>%1 live seit %2.</translation>
    </message>
    <message>
        <source>%1 silent since %2.</source>
        <translation>%1 still seit %2.</translation>
    </message>
    <message>
        <source>%1 is connecting.</source>
        <translation>%1 verbindet sich.</translation>
    </message>
    <message>
        <source>%1 off since %2. %3</source>
        <translation>%1 getrennt seit %2. %3</translation>
    </message>
    <message>
        <source>%1 times another program ended our connection: give each its own subscription.</source>
        <translation>%1-mal hat ein anderes Programm unsere Verbindung beendet: Geben Sie jedem sein eigenes Abonnement.</translation>
    </message>
    <message>
        <source>No live event yet.</source>
        <translation>Noch kein Live-Ereignis.</translation>
    </message>
    <message>
        <source>median · %1 p95</source>
        <translation>Median · %1 p95</translation>
    </message>
    <message>
        <source>From Zoom&apos;s event time to here,</source>
        <translation>Von Zooms Ereigniszeit bis hierher,</translation>
    </message>
    <message>
        <source>over the last %1 events.</source>
        <translation>über die letzten %1 Ereignisse.</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Liest: %1</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>1 change.</source>
        <translation>1 Änderung.</translation>
    </message>
    <message>
        <source>%1 changes.</source>
        <translation>%1 Änderungen.</translation>
    </message>
    <message>
        <source>Calls read up to %1.</source>
        <translation>Anrufe gelesen bis %1.</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>%1 events in the journal.</source>
        <translation>%1 Ereignisse im Journal.</translation>
    </message>
    <message>
        <source>%1 wait for the disk.</source>
        <translation>%1 warten auf die Festplatte.</translation>
    </message>
    <message>
        <source>Webhooks are listened for, with TLS until %1.</source>
        <translation>Webhooks werden empfangen, mit TLS bis %1.</translation>
    </message>
    <message>
        <source>Webhooks are listened for.</source>
        <translation>Webhooks werden empfangen.</translation>
    </message>
    <message>
        <source>The tunnel to them is up.</source>
        <translation>Der Tunnel dorthin steht.</translation>
    </message>
    <message>
        <source>The tunnel is down. %1</source>
        <translation>Der Tunnel ist zu. %1</translation>
    </message>
    <message>
        <source>Secrets are in the keychain.</source>
        <translation>Die Zugangsdaten liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Secrets come from the environment.</source>
        <translation>Die Zugangsdaten kommen aus der Umgebung.</translation>
    </message>
    <message>
        <source>Secrets are kept for this run only.</source>
        <translation>Die Zugangsdaten gelten nur für diesen Lauf.</translation>
    </message>
    <message>
        <source>There are no secrets.</source>
        <translation>Es gibt keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>The clock agrees with Zoom&apos;s.</source>
        <translation>Die Uhr stimmt mit der von Zoom überein.</translation>
    </message>
    <message>
        <source>The clock is %1 off Zoom&apos;s. Let the system set it.</source>
        <translation>Die Uhr weicht um %1 von der von Zoom ab. Lassen Sie sie vom System stellen.</translation>
    </message>
    <message>
        <source>Nothing was turned away.</source>
        <translation>Nichts wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Turned away: %1.</source>
        <translation>Abgewiesen: %1.</translation>
    </message>
    <message>
        <source>The program broke off %1 ago. What it had taken is on disk, and it went on from there. Copy diagnostics holds the report: please pass it on.</source>
        <translation>Das Programm brach vor %1 ab. Was es angenommen hatte, ist gespeichert, und es machte dort weiter. „Diagnose kopieren“ enthält den Bericht: bitte geben Sie ihn weiter.</translation>
    </message>
    <message>
        <source>The window stood still for up to %1, since the start: %2.</source>
        <translation>Das Fenster stand bis zu %1 still, seit dem Start: %2.</translation>
    </message>
    <message>
        <source>Scheduled exports that failed: %1. zoommatectl schedule list tells why.</source>
        <translation>Geplante Exporte, die fehlschlugen: %1. zoommatectl schedule list sagt, warum.</translation>
    </message>
    <message>
        <source>Reports exported by schedule: %1.</source>
        <translation>Nach Plan exportierte Berichte: %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>No event yet.</source>
        <translation>Noch kein Ereignis.</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2 double</source>
        <translation>%1 · %2 doppelt</translation>
    </message>
    <message>
        <source>Compared once a day, after midnight.</source>
        <translation>Wird einmal am Tag verglichen, nach Mitternacht.</translation>
    </message>
    <message>
        <source>This account has no queue analytics at Zoom, so there is nothing to compare with.</source>
        <translation>Dieses Konto hat bei Zoom keine Warteschlangen-Analyse, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Compared, all queues</source>
        <translation>Verglichen, alle Warteschlangen</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different, and we know why</source>
        <translation>Verschieden, und wir wissen warum</translation>
    </message>
    <message>
        <source>Different, unexplained</source>
        <translation>Verschieden, ungeklärt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Nachgelesen</translation>
    </message>
    <message>
        <source>No gap. Every gap is read again from Zoom&apos;s history, from two minutes before it began.</source>
        <translation>Keine Lücke. Jede Lücke wird aus dem Verlauf von Zoom nachgelesen, ab zwei Minuten vor ihrem Beginn.</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>nichts offen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>By record</source>
        <translation>Laut Datensatz</translation>
    </message>
    <message>
        <source>%1 calls on record · %2 numbers changed</source>
        <translation>%1 Anrufe mit Datensatz · %2 Zahlen geändert</translation>
    </message>
    <message>
        <source>No shown number was changed by a record.</source>
        <translation>Kein Datensatz hat eine gezeigte Zahl geändert.</translation>
    </message>
    <message>
        <source>Zoom asks us to wait until %1</source>
        <translation>Zoom bittet uns, bis %1 zu warten</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>%1 von %2 heute</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 of %2 a second</source>
        <translation>%1 von %2 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 was taken over: %2 We try again at %3.</source>
        <translation>%1 wurde übernommen: %2 Neuer Versuch um %3.</translation>
    </message>
    <message>
        <source>%1 agents</source>
        <translation>%1 Agenten</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 Warteschlangen</translation>
    </message>
    <message>
        <source>%1 presences</source>
        <translation>%1 Präsenzen</translation>
    </message>
</context>
<context>
    <name>zm::ui::HealthPage</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Requests to Zoom</source>
        <translation>Anfragen an Zoom</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Our totals against Zoom&apos;s</source>
        <translation>Unsere Summen gegen die von Zoom</translation>
    </message>
    <message>
        <source>Gaps and repair</source>
        <translation>Lücken und Nachlesen</translation>
    </message>
    <message>
        <source>Live numbers that records changed</source>
        <translation>Live-Zahlen, die Datensätze geändert haben</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They hold no secrets, names or numbers.</source>
        <translation>Die Diagnose liegt in der Zwischenablage. Sie enthält keine Zugangsdaten, Namen oder Nummern.</translation>
    </message>
    <message>
        <source>Compare with Zoom&apos;s totals now</source>
        <translation>Jetzt mit Zooms Summen vergleichen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>something needs you</source>
        <translation>etwas braucht Sie</translation>
    </message>
</context>
<context>
    <name>zm::ui::LoadingPage</name>
    <message>
        <source>Waiting for the first news of the account.</source>
        <translation>Wartet auf die ersten Nachrichten des Kontos.</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>Liest das Konto</translation>
    </message>
</context>
<context>
    <name>zm::ui::LocalFormat</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt&apos;s letters for Tuesday 24 November</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>Qt&apos;s letters for Tue 24 Nov</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>Qt&apos;s letters for Tue 24 Nov 2026</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt&apos;s letters for 24 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>Qt&apos;s letters for Nov 2026</comment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>zm::ui::LookBack</name>
    <message>
        <source>Answered today</source>
        <translation>Heute angenommen</translation>
    </message>
    <message>
        <source>Calls from outside that this agent answered today, through a queue or otherwise.</source>
        <translation>Anrufe von außen, die dieser Agent heute annahm, über eine Warteschlange oder sonst.</translation>
    </message>
</context>
<context>
    <name>zm::ui::MainWindow</name>
    <message>
        <source>Zoom Mate</source>
        <translation>Zoom Mate</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open the wallboard</source>
        <translation>Wandanzeige öffnen</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Wie es vorher war.</translation>
    </message>
    <message>
        <source>Demo account · simulated</source>
        <translation>Demokonto · simuliert</translation>
    </message>
    <message>
        <source>Acknowledge the worst alert</source>
        <translation>Schlimmsten Alarm als gesehen melden</translation>
    </message>
    <message>
        <source>No alert waits for anybody.</source>
        <translation>Kein Alarm wartet auf jemanden.</translation>
    </message>
    <message>
        <source>Zoom Mate starts in %1 from the next time on.</source>
        <translation>Zoom Mate startet ab dem nächsten Mal so: %1.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>the computer&apos;s language</source>
        <translation>die Sprache des Computers</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>%1 – Zoom Mate</source>
        <comment>a page</comment>
        <translation>%1 – Zoom Mate</translation>
    </message>
    <message>
        <source>Quit Zoom Mate</source>
        <translation>Zoom Mate beenden</translation>
    </message>
    <message>
        <source>The account “%1” is open.</source>
        <translation>Das Konto „%1“ ist geöffnet.</translation>
    </message>
    <message>
        <source>Everything of this account has been deleted from this computer.</source>
        <translation>Alles von diesem Konto wurde auf diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>These could not be deleted: %1</source>
        <translation>Nicht löschen ließen sich: %1</translation>
    </message>
</context>
<context>
    <name>zm::ui::MemberList</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
</context>
<context>
    <name>zm::ui::MissedPage</name>
    <message>
        <source>Open missed callers</source>
        <translation>Offene verpasste Anrufer</translation>
    </message>
    <message>
        <source>Recovered callers</source>
        <translation>Erledigte Anrufer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Still in their window</source>
        <translation>Noch im Rückruf-Fenster</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Notiz behalten.</translation>
    </message>
    <message>
        <source>Take the caller</source>
        <translation>Anrufer übernehmen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Copy the caller&apos;s number</source>
        <translation>Nummer des Anrufers kopieren</translation>
    </message>
    <message>
        <source>Explain the open callers</source>
        <translation>Offene Anrufer erklären</translation>
    </message>
    <message>
        <source>Explain the recovered callers</source>
        <translation>Erledigte Anrufer erklären</translation>
    </message>
    <message>
        <source>Explain the caller&apos;s tries</source>
        <translation>Versuche des Anrufers erklären</translation>
    </message>
    <message>
        <source>Copy callers as text and CSV</source>
        <translation>Anrufer als Text und CSV kopieren</translation>
    </message>
    <message>
        <source>Hide whole numbers</source>
        <translation>Nummern verbergen</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Verpasste Anrufer</translation>
    </message>
    <message>
        <source>Number, name or note</source>
        <translation>Nummer, Name oder Notiz</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>open · warning from %1</source>
        <translation>offen · Warnung ab %1</translation>
    </message>
    <message>
        <source>Outside numbers with an unanswered call and no success since.</source>
        <translation>Externe Nummern mit einem nicht angenommenen Anruf und seither keinem Erfolg.</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>ohne Zuständigen</translation>
    </message>
    <message>
        <source>oldest first call</source>
        <translation>ältester erster Anruf</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>recovered, %1 %</source>
        <translation>erledigt, %1 %</translation>
    </message>
    <message>
        <source>Called back for 5 s or more, or answered when they rang again, by anyone.</source>
        <translation>Für 5 s oder länger zurückgerufen, oder beim nächsten Anruf angenommen, von wem auch immer.</translation>
    </message>
    <message>
        <source>median to recover</source>
        <translation>Median bis erledigt</translation>
    </message>
    <message>
        <source>%1, most urgent first</source>
        <translation>%1, dringendste zuerst</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Von selbst erledigt</translation>
    </message>
    <message>
        <source>%1, the latest first</source>
        <translation>%1, neueste zuerst</translation>
    </message>
    <message>
        <source>Choose a caller to see every try.</source>
        <translation>Wählen Sie einen Anrufer, um jeden Versuch zu sehen.</translation>
    </message>
    <message>
        <source>Outside numbers with an unanswered call and no success since. Of each caller the list shows the last try.</source>
        <translation>Externe Nummern mit einem nicht angenommenen Anruf und seither keinem Erfolg. Die Liste zeigt je Anrufer den letzten Versuch.</translation>
    </message>
    <message>
        <source>Open without an owner</source>
        <translation>Offen ohne Zuständigen</translation>
    </message>
    <message>
        <source>Open missed callers whom nobody has taken. Of each the list shows the last try.</source>
        <translation>Offene verpasste Anrufer, die niemand übernommen hat. Die Liste zeigt je Anrufer den letzten Versuch.</translation>
    </message>
    <message>
        <source>Oldest first call</source>
        <translation>Ältester erster Anruf</translation>
    </message>
    <message>
        <source>How long ago the first try of the longest open caller was.</source>
        <translation>Wie lange der erste Versuch des am längsten offenen Anrufers her ist.</translation>
    </message>
    <message>
        <source>Callers who were called back for 5 s or more, or answered when they rang again. The list shows the call that closed each.</source>
        <translation>Anrufer, die 5 s oder länger zurückgerufen oder beim nächsten Anruf angenommen wurden. Die Liste zeigt den Anruf, der jeden erledigt hat.</translation>
    </message>
    <message>
        <source>Median to recover</source>
        <translation>Median bis erledigt</translation>
    </message>
    <message>
        <source>Half of the recovered callers waited no longer than this from their first try to the answer. The list shows the call that closed each.</source>
        <translation>Die Hälfte der erledigten Anrufer wartete vom ersten Versuch bis zur Antwort nicht länger. Die Liste zeigt den Anruf, der jeden erledigt hat.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Unanswered calls of this number since it was last reached.</source>
        <translation>Nicht angenommene Anrufe dieser Nummer, seit sie zuletzt erreicht wurde.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>The longest that this caller waited in one of the tries.</source>
        <translation>Das längste Warten dieses Anrufers in einem der Versuche.</translation>
    </message>
    <message>
        <source>Agents rung</source>
        <translation>Agenten, bei denen es klingelte</translation>
    </message>
    <message>
        <source>How many agents the tries rang. For each agent the list shows the first try that rang them.</source>
        <translation>Bei wie vielen Agenten die Versuche klingelten. Die Liste zeigt je Agent den ersten Versuch.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Tries that ended in a mailbox.</source>
        <translation>Versuche, die in einer Mailbox endeten.</translation>
    </message>
    <message>
        <source>%1 has no owner now.</source>
        <translation>Für %1 ist jetzt niemand zuständig.</translation>
    </message>
    <message>
        <source>%1 is yours.</source>
        <translation>%1 gehört Ihnen.</translation>
    </message>
    <message>
        <source>%1 is handed over to %2.</source>
        <translation>%1 ist an %2 übergeben.</translation>
    </message>
    <message>
        <source>Number copied.</source>
        <translation>Nummer kopiert.</translation>
    </message>
    <message>
        <source>The missed callers cannot be read now. %1</source>
        <translation>Die verpassten Anrufer lassen sich jetzt nicht lesen. %1</translation>
    </message>
    <message>
        <source>Reading a month of calls … %1 %</source>
        <translation>Liest einen Monat Anrufe … %1 %</translation>
    </message>
    <message>
        <source>Nobody matches &quot;%1&quot;. Clear the search.</source>
        <translation>Niemand passt zu „%1“. Heben Sie die Suche auf.</translation>
    </message>
    <message>
        <source>No caller is yours. Take one with T.</source>
        <translation>Kein Anrufer gehört Ihnen. Übernehmen Sie einen mit T.</translation>
    </message>
    <message>
        <source>Nobody came back yet.</source>
        <translation>Noch niemand kam zurück.</translation>
    </message>
    <message>
        <source>Nobody of %1 is waiting for a call back.</source>
        <translation>Niemand aus %1 wartet auf einen Rückruf.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting for a call back. %n came back.</source>
        <translation>
            <numerusform>Niemand wartet auf einen Rückruf. %n ist erledigt.</numerusform>
            <numerusform>Niemand wartet auf einen Rückruf. %n sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting for a call back.</source>
        <translation>Niemand wartet auf einen Rückruf.</translation>
    </message>
    <message>
        <source>open · limit %1</source>
        <translation>offen · Grenze %1</translation>
    </message>
</context>
<context>
    <name>zm::ui::Navigation</name>
    <message>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Zoom Mate</source>
        <translation>Zoom Mate</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>zm::ui::NavigationItem</name>
    <message>
        <source>, over the limit</source>
        <translation>, über der Grenze</translation>
    </message>
    <message>
        <source>, warning</source>
        <translation>, Warnung</translation>
    </message>
</context>
<context>
    <name>zm::ui::NetworkPanel</name>
    <message>
        <source>Network and proxy</source>
        <translation>Netz und Proxy</translation>
    </message>
    <message>
        <source>Most offices need nothing here: Zoom Mate calls out to zoom.us over HTTPS, by the system&apos;s own proxy where there is one.</source>
        <translation>Die meisten Büros brauchen hier nichts: Zoom Mate ruft über HTTPS hinaus zu zoom.us, über den Proxy des Systems, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom&apos;s hosts</source>
        <translation>Zooms Server</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Eine andere Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token, data and event stream are asked for there.</source>
        <translation>Token, Daten und Ereignisstrom werden dort abgefragt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Only where the proxy wants a log-in.</source>
        <translation>Nur wenn der Proxy eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Goes into the keychain.</source>
        <translation>Kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>kept; type a new one to replace it</source>
        <translation>aufbewahrt; zum Ersetzen neu eingeben</translation>
    </message>
</context>
<context>
    <name>zm::ui::NoticeLine</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>zm::ui::OrderList</name>
    <message>
        <source>Drag to reorder, or Alt with the arrow keys · Space ticks</source>
        <translation>Zum Umordnen ziehen, oder Alt mit den Pfeiltasten · Leertaste hakt ab</translation>
    </message>
</context>
<context>
    <name>zm::ui::ParsedField</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
</context>
<context>
    <name>zm::ui::PickPopup</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>zm::ui::PinCurtain</name>
    <message>
        <source>This page has a PIN</source>
        <translation>Diese Seite hat eine PIN</translation>
    </message>
</context>
<context>
    <name>zm::ui::PinEntry</name>
    <message>
        <source>Three wrong PINs. Try again in %1.</source>
        <translation>Drei falsche PINs. Nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>That is not the PIN. 1 try is left.</source>
        <translation>Das ist nicht die PIN. Noch 1 Versuch.</translation>
    </message>
    <message>
        <source>That is not the PIN. %1 tries are left.</source>
        <translation>Das ist nicht die PIN. Noch %1 Versuche.</translation>
    </message>
    <message>
        <source>Type the PIN, then Enter.</source>
        <translation>Geben Sie die PIN ein, dann Enter.</translation>
    </message>
</context>
<context>
    <name>zm::ui::PlanForm</name>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Eine Stunde</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>For old spreadsheets, with a byte-order mark</source>
        <translation>Für alte Tabellenprogramme, mit Byte-Order-Mark</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A folder of yours</source>
        <translation>Einer Ihrer Ordner</translation>
    </message>
    <message>
        <source>The time is one of the day, such as 06:00.</source>
        <translation>Die Uhrzeit ist eine des Tages, etwa 06:00.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Wählen Sie mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>Choose the folder that the files go into.</source>
        <translation>Wählen Sie den Ordner, in den die Dateien kommen.</translation>
    </message>
    <message>
        <source>Name the folder from the root, or choose it.</source>
        <translation>Nennen Sie den Ordner mit vollem Pfad, oder wählen Sie ihn aus.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on the chosen days</source>
        <translation>an den gewählten Tagen</translation>
    </message>
    <message>
        <source>%1 of %2, %3 at %4.</source>
        <translation>%1, %2, %3 um %4.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>New scheduled export</source>
        <translation>Neuer geplanter Export</translation>
    </message>
    <message>
        <source>Scheduled export</source>
        <translation>Geplanter Export</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Outside numbers in part, callers without names</source>
        <translation>Externe Nummern nur teilweise, Anrufer ohne Namen</translation>
    </message>
</context>
<context>
    <name>zm::ui::PrivacyPane</name>
    <message>
        <source>Delete calls, events and states after</source>
        <translation>Anrufe, Ereignisse und Zustände löschen nach</translation>
    </message>
    <message>
        <source>Hide the numbers of outside callers after</source>
        <translation>Nummern externer Anrufer verbergen nach</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Show outside numbers in part on every page</source>
        <translation>Externe Nummern auf jeder Seite nur teilweise zeigen</translation>
    </message>
    <message>
        <source>Write files with outside numbers in part</source>
        <translation>Dateien mit teilweisen externen Nummern schreiben</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Wie lange Daten bleiben</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Unticked, everything is kept for ever. The list of agents and queues always stays.</source>
        <translation>Ohne Haken bleibt alles für immer. Die Liste der Agenten und Warteschlangen bleibt stets.</translation>
    </message>
    <message>
        <source>A stand-in takes the number&apos;s place, +999 and twelve digits, and the caller&apos;s name goes. The same caller keeps the same stand-in, so that repeat and missed callers are still counted, but nobody can turn it back. Recorded events of that time are deleted: the time machine reaches as far back as numbers do.</source>
        <translation>An die Stelle der Nummer tritt ein Ersatz, +999 und zwölf Ziffern, und der Name des Anrufers entfällt. Derselbe Anrufer behält denselben Ersatz, so dass wiederholte und verpasste Anrufer weiter zählen, aber niemand kann ihn zurückverwandeln. Aufgezeichnete Ereignisse dieser Zeit werden gelöscht: Die Zeitmaschine reicht so weit zurück wie die Nummern.</translation>
    </message>
    <message>
        <source>Who may read numbers</source>
        <translation>Wer Nummern lesen darf</translation>
    </message>
    <message>
        <source>Tiles, live calls, stories, missed callers, reports and answers then show the first and the last digits. Calling back from the missed-caller desk still works.</source>
        <translation>Kacheln, laufende Anrufe, Anrufgeschichten, verpasste Anrufer, Berichte und Antworten zeigen dann die ersten und die letzten Ziffern. Der Rückruf bei verpassten Anrufern geht weiterhin.</translation>
    </message>
    <message>
        <source>Exports from this program leave out the middle of a number and the caller&apos;s name. A scheduled export and zoommatectl are told by themselves (--mask).</source>
        <translation>Exporte aus diesem Programm lassen die Mitte der Nummer und den Namen des Anrufers weg. Einem geplanten Export und zoommatectl sagt man es eigens (--mask).</translation>
    </message>
    <message>
        <source>Keep and hide</source>
        <translation>Behalten und verbergen</translation>
    </message>
    <message>
        <source>How long data stays, and who may read outside numbers</source>
        <translation>Wie lange Daten bleiben, und wer externe Nummern lesen darf</translation>
    </message>
    <message>
        <source>Everything before %1 is deleted within the hour. It cannot be brought back.</source>
        <translation>Alles vor %1 wird innerhalb einer Stunde gelöscht. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Nothing more is deleted.</source>
        <translation>Es wird nichts mehr gelöscht.</translation>
    </message>
    <message>
        <source>Outside numbers before %1 are hidden within the hour, with a key made of the account&apos;s Client Secret. They cannot be brought back.</source>
        <translation>Externe Nummern vor %1 werden innerhalb einer Stunde verborgen, mit einem Schlüssel aus dem Client Secret des Kontos. Sie lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>No more numbers are hidden. Those that are stay so.</source>
        <translation>Es werden keine Nummern mehr verborgen. Die schon verborgenen bleiben es.</translation>
    </message>
    <message>
        <source>Kept. It is done in small steps while the program runs.</source>
        <translation>Gespeichert. Es geschieht in kleinen Schritten, während das Programm läuft.</translation>
    </message>
</context>
<context>
    <name>zm::ui::QueueModel</name>
    <message>
        <source>, over the limit</source>
        <translation>, über der Grenze</translation>
    </message>
    <message>
        <source>, warning</source>
        <translation>, Warnung</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>≥ Waiting</source>
        <translation>≥ Warten</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Offered per half hour</source>
        <translation>Eingegangen je halbe Stunde</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angen.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgel.</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>SL %</source>
        <translation>SL %</translation>
    </message>
    <message>
        <source>ASA s</source>
        <translation>ØAnn. s</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>Bearb.</translation>
    </message>
</context>
<context>
    <name>zm::ui::QueuePanel</name>
    <message>
        <source>%1s</source>
        <comment>plural of a weekday: Tuesdays</comment>
        <translation>%1en</translation>
    </message>
    <message>
        <source>%1 free · %2 reachable</source>
        <translation>%1 frei · %2 erreichbar</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>median of 4 %1</source>
        <translation>Median von 4 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 · offered in each half hour</source>
        <translation>%1 · eingegangen je halbe Stunde</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>No call to measure yet.</source>
        <translation>Noch kein Anruf zu messen.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 s</source>
        <translation>%1 von %2 in %3 s</translation>
    </message>
    <message>
        <source>%1, on the goal.</source>
        <translation>%1, genau im Ziel.</translation>
    </message>
    <message>
        <source>%1, %2 below goal.</source>
        <translation>%1, %2 unter dem Ziel.</translation>
    </message>
    <message>
        <source>%1, %2 above goal.</source>
        <translation>%1, %2 über dem Ziel.</translation>
    </message>
    <message>
        <source>Nobody gave up.</source>
        <translation>Niemand hat aufgelegt.</translation>
    </message>
    <message>
        <source>%1 % gave up, the limit is %2 %.</source>
        <translation>%1 % legten auf, die Grenze ist %2 %.</translation>
    </message>
    <message>
        <source>%1 % gave up, warning from %2 %.</source>
        <translation>%1 % legten auf, Warnung ab %2 %.</translation>
    </message>
    <message>
        <source>%1 offered.</source>
        <translation>%1 eingegangen.</translation>
    </message>
    <message>
        <source>By this time the median is %1.</source>
        <translation>Der Median bis jetzt ist %1.</translation>
    </message>
    <message>
        <source>Nobody rings now.</source>
        <translation>Jetzt klingelt niemand.</translation>
    </message>
    <message>
        <source>Oldest ring %1, the limit is %2.</source>
        <translation>Ältestes Klingeln %1, die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Oldest ring %1, warning from %2.</source>
        <translation>Ältestes Klingeln %1, Warnung ab %2.</translation>
    </message>
    <message>
        <source>Nobody is free while it rings.</source>
        <translation>Niemand ist frei, während es klingelt.</translation>
    </message>
    <message>
        <source>%1 free while it rings, warning at %2.</source>
        <translation>%1 frei, während es klingelt, Warnung bei %2.</translation>
    </message>
</context>
<context>
    <name>zm::ui::QueueTotals</name>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
</context>
<context>
    <name>zm::ui::Queues</name>
    <message numerus="yes">
        <source>%n calls still wait for Zoom’s record.</source>
        <translation>
            <numerusform>%n Anruf wartet noch auf Zooms Datensatz.</numerusform>
            <numerusform>%n Anrufe warten noch auf Zooms Datensatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call to measure yet.</source>
        <translation>Noch kein Anruf zu messen.</translation>
    </message>
    <message>
        <source>%1 of %2 were answered in %3 s: %4 %, goal %5. Short abandons do not count.</source>
        <translation>%1 von %2 wurden in %3 s angenommen: %4 %, Ziel %5. Kurz Aufgelegte zählen nicht.</translation>
    </message>
    <message>
        <source>%1 callers gave up, %2 of them soon after they came: %3 % of the offered. Warning from %4 %, over the limit from %5 %.</source>
        <translation>%1 Anrufer legten auf, davon %2 gleich nach Beginn: %3 % der Eingegangenen. Warnung ab %4 %, über der Grenze ab %5 %.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>agents counted once</source>
        <translation>jeder Agent zählt einmal</translation>
    </message>
    <message>
        <source>%1, extension %2.</source>
        <translation>%1, Durchwahl %2.</translation>
    </message>
    <message>
        <source>At least %1: these callers are ringing someone. Zoom does not report callers while nobody rings.</source>
        <translation>Mindestens %1: Diese Anrufer lassen jemanden klingeln. Zoom meldet keine Anrufer, solange niemand klingelt.</translation>
    </message>
    <message>
        <source>Unknown: nobody rings, and Zoom does not report callers while nobody rings.</source>
        <translation>Unbekannt: Niemand klingelt, und Zoom meldet keine Anrufer, solange niemand klingelt.</translation>
    </message>
    <message>
        <source>Nobody rings.</source>
        <translation>Niemand klingelt.</translation>
    </message>
    <message>
        <source>The oldest call has been ringing for %1. Warning from %2, over the limit from %3.</source>
        <translation>Der älteste Anruf klingelt seit %1. Warnung ab %2, über der Grenze ab %3.</translation>
    </message>
    <message>
        <source>%1 of %2 members are free and take calls from this queue. Warning from %3 down while a call rings.</source>
        <translation>%1 von %2 Mitgliedern sind frei und nehmen Anrufe dieser Warteschlange. Warnung ab %3 abwärts, während ein Anruf klingelt.</translation>
    </message>
    <message>
        <source>%1 free, and %2 more whose phone is likely to ring: in a meeting, busy or away.</source>
        <translation>%1 frei, und %2 weitere, deren Telefon wahrscheinlich klingelt: in Besprechung, beschäftigt oder abwesend.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are on a call, of this queue or another.</source>
        <translation>
            <numerusform>%n Mitglied ist im Gespräch, für diese Warteschlange oder eine andere.</numerusform>
            <numerusform>%n Mitglieder sind im Gespräch, für diese Warteschlange oder eine andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members will not be rung: do not disturb, opted out, out of office, offline or without data.</source>
        <translation>
            <numerusform>Bei %n Mitglied klingelt es nicht: nicht stören, abgemeldet, außer Haus, offline oder ohne Daten.</numerusform>
            <numerusform>Bei %n Mitgliedern klingelt es nicht: nicht stören, abgemeldet, außer Haus, offline oder ohne Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered in each half hour of today.</source>
        <translation>Eingegangene Anrufe je halbe Stunde von heute.</translation>
    </message>
    <message>
        <source>Offered in each half hour of today. The ghost is the median of this weekday in the last four weeks.</source>
        <translation>Eingegangene Anrufe je halbe Stunde von heute. Der Schatten ist der Median dieses Wochentags in den letzten vier Wochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n callers entered this queue today.</source>
        <translation>
            <numerusform>%n Anrufer kam heute in die Warteschlange.</numerusform>
            <numerusform>%n Anrufer kamen heute in die Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers were answered by a member.</source>
        <translation>
            <numerusform>%n Anrufer wurde von einem Mitglied angenommen.</numerusform>
            <numerusform>%n Anrufer wurden von einem Mitglied angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers left by an overflow rule. They do not count as abandoned.</source>
        <translation>
            <numerusform>%n Anrufer ging über eine Überlaufregel weiter. Das zählt nicht als aufgelegt.</numerusform>
            <numerusform>%n Anrufer gingen über eine Überlaufregel weiter. Das zählt nicht als aufgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers went to voicemail. They do not count as abandoned.</source>
        <translation>
            <numerusform>%n Anrufer ging auf die Voicemail. Das zählt nicht als aufgelegt.</numerusform>
            <numerusform>%n Anrufer gingen auf die Voicemail. Das zählt nicht als aufgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average speed of answer: the seconds an answered caller waited.</source>
        <translation>Mittlere Wartezeit bis zur Annahme: die Sekunden, die ein angenommener Anrufer wartete.</translation>
    </message>
    <message>
        <source>Average handling time: talk and hold of an answered call.</source>
        <translation>Mittlere Bearbeitungszeit: Gespräch und Halten eines angenommenen Anrufs.</translation>
    </message>
</context>
<context>
    <name>zm::ui::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Copy queues as text and CSV</source>
        <translation>Warteschlangen als Text und CSV kopieren</translation>
    </message>
    <message>
        <source>Queue or extension</source>
        <translation>Warteschlange oder Durchwahl</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>No queue matches &quot;%1&quot;. Clear the search.</source>
        <translation>Keine Warteschlange passt zu „%1“. Heben Sie die Suche auf.</translation>
    </message>
    <message>
        <source>No queues. Choose queues in Set-up.</source>
        <translation>Keine Warteschlangen. Wählen Sie welche in der Einrichtung.</translation>
    </message>
    <message>
        <source>provisional: some of these calls still wait for Zoom’s record.</source>
        <translation>vorläufig: Einige dieser Anrufe warten noch auf Zooms Datensatz.</translation>
    </message>
</context>
<context>
    <name>zm::ui::RangePopup</name>
    <message>
        <source>Show this range</source>
        <translation>Diesen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <translation>%1, Zeiten von %2</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReceiverPanel</name>
    <message>
        <source>Webhooks and tunnel</source>
        <translation>Webhooks und Tunnel</translation>
    </message>
    <message>
        <source>Only needed without the WebSocket. Zoom posts each event to a public address; a tunnel or a reverse proxy brings it to this computer, and its signature is checked with the Secret Token.</source>
        <translation>Nur ohne WebSocket nötig. Zoom sendet jedes Ereignis an eine öffentliche Adresse; ein Tunnel oder Reverse-Proxy bringt es zu diesem Computer, und seine Signatur wird mit dem Secret Token geprüft.</translation>
    </message>
    <message>
        <source>Event notification endpoint URL, for Zoom&apos;s form</source>
        <translation>Event notification endpoint URL, für Zooms Formular</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Take webhooks on this computer</source>
        <translation>Webhooks auf diesem Computer empfangen</translation>
    </message>
    <message>
        <source>The way here</source>
        <translation>Der Weg hierher</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>None, or a reverse proxy of your own</source>
        <translation>Keiner, oder ein eigener Reverse-Proxy</translation>
    </message>
    <message>
        <source>cloudflared, quick: no account</source>
        <translation>cloudflared, schnell: ohne Konto</translation>
    </message>
    <message>
        <source>cloudflared, named tunnel</source>
        <translation>cloudflared, benannter Tunnel</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>ssh -R to your own server</source>
        <translation>ssh -R zu Ihrem eigenen Server</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>Ein anderer Befehl</translation>
    </message>
    <message>
        <source>Server, tunnel or domain</source>
        <translation>Server, Tunnel oder Domain</translation>
    </message>
    <message>
        <source>ssh&apos;s user@host, the name of the named tunnel, or ngrok&apos;s domain.</source>
        <translation>user@host für ssh, der Name des benannten Tunnels oder die Domain von ngrok.</translation>
    </message>
    <message>
        <source>Port over there</source>
        <translation>Port auf der Gegenseite</translation>
    </message>
    <message>
        <source>Where the server listens for its reverse proxy.</source>
        <translation>Wo der Server auf seinen Reverse-Proxy wartet.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>{port} and {url} stand for the receiver&apos;s. No shell reads the line.</source>
        <translation>{port} und {url} stehen für die des Empfängers. Keine Shell liest die Zeile.</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Token des Tunnels</translation>
    </message>
    <message>
        <source>Goes into the keychain, and to the tunnel by its environment alone.</source>
        <translation>Kommt in den Schlüsselbund, und zum Tunnel nur über dessen Umgebung.</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>Weitere Argumente</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Where Zoom finds it, when the tunnel does not tell by itself.</source>
        <translation>Wo Zoom ihn findet, wenn der Tunnel es nicht selbst sagt.</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Empfangen auf</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer alone, and enough for a tunnel or reverse proxy.</source>
        <translation>127.0.0.1 ist nur dieser Computer, und genug für Tunnel oder Reverse-Proxy.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>A secret end follows it, so that a stranger finds nothing here.</source>
        <translation>Ein geheimes Ende folgt ihm, damit Fremde hier nichts finden.</translation>
    </message>
    <message>
        <source>Make a new secret end now; Zoom must then be told the new address</source>
        <translation>Jetzt ein neues geheimes Ende erzeugen; Zoom braucht dann die neue Adresse</translation>
    </message>
    <message>
        <source>Take the path without its secret end too, until Zoom knows the new one</source>
        <translation>Auch den Pfad ohne geheimes Ende annehmen, bis Zoom den neuen kennt</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>Only where Zoom connects directly. Renewed files are used by themselves.</source>
        <translation>Nur wenn Zoom sich direkt verbindet. Erneuerte Dateien gelten von selbst.</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS-Schlüssel</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>kept; type a new one to replace it</source>
        <translation>aufbewahrt; zum Ersetzen neu eingeben</translation>
    </message>
    <message>
        <source>Webhooks need the Secret Token first: it is step 4.</source>
        <translation>Webhooks brauchen zuerst das Secret Token: Das ist Schritt 4.</translation>
    </message>
    <message>
        <source>Webhooks are not taken here.</source>
        <translation>Webhooks werden hier nicht empfangen.</translation>
    </message>
    <message>
        <source>The tunnel has not told its address yet.</source>
        <translation>Der Tunnel hat seine Adresse noch nicht genannt.</translation>
    </message>
    <message>
        <source>Give the public address below.</source>
        <translation>Geben Sie unten die öffentliche Adresse an.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2.</source>
        <translation>Empfängt auf %1, Port %2.</translation>
    </message>
    <message>
        <source>The tunnel is up.</source>
        <translation>Der Tunnel steht.</translation>
    </message>
    <message>
        <source>The tunnel starts.</source>
        <translation>Der Tunnel startet.</translation>
    </message>
    <message>
        <source>The tunnel is down and is tried again by itself. %1</source>
        <translation>Der Tunnel ist zu und wird von selbst wieder versucht. %1</translation>
    </message>
    <message>
        <source>Zoom validated the address at %1.</source>
        <translation>Zoom hat die Adresse um %1 bestätigt.</translation>
    </message>
    <message>
        <source>Zoom has not validated the address yet: press Validate in its form.</source>
        <translation>Zoom hat die Adresse noch nicht bestätigt: Klicken Sie in Zooms Formular auf Validate.</translation>
    </message>
</context>
<context>
    <name>zm::ui::RefreshButton</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reads agents, queues, presence and history again.</source>
        <translation>Liest Agenten, Warteschlangen, Präsenz und Verlauf neu.</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportChart</name>
    <message>
        <source>Offers and how they ended</source>
        <translation>Klingeln und wie es endete</translation>
    </message>
    <message>
        <source>Missed callers by their first miss</source>
        <translation>Verpasste Anrufer nach erstem Versuch</translation>
    </message>
    <message>
        <source>Transfers and how they ended</source>
        <translation>Weiterleitungen und wie sie endeten</translation>
    </message>
    <message>
        <source>Calls and how they ended</source>
        <translation>Anrufe und wie sie endeten</translation>
    </message>
    <message>
        <source>Legs and how they ended</source>
        <translation>Abschnitte und wie sie endeten</translation>
    </message>
    <message>
        <source>Calls by agent</source>
        <translation>Anrufe je Agent</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>most calls first</source>
        <translation>die meisten Anrufe zuerst</translation>
    </message>
    <message>
        <source>Share of observed time in each state</source>
        <translation>Anteil der beobachteten Zeit je Zustand</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Hold, wrap-up</source>
        <translation>Halten, Nachbearbeitung</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>DND, opted out</source>
        <translation>Nicht stören, abgemeldet</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Callers by how often they called</source>
        <translation>Anrufer danach, wie oft sie anriefen</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Anrufe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgelegt</translation>
    </message>
    <message>
        <source>Overflow, voicemail, other</source>
        <translation>Überlauf, Voicemail, andere</translation>
    </message>
    <message>
        <source>Calls by interval</source>
        <translation>Anrufe je Intervall</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Servicelevel</translation>
    </message>
    <message>
        <source>Service level and calls</source>
        <translation>Servicelevel und Anrufe</translation>
    </message>
    <message>
        <source>Service level and calls by queue</source>
        <translation>Servicelevel und Anrufe je Warteschlange</translation>
    </message>
    <message>
        <source>the %1 busiest of %2</source>
        <translation>die %1 stärksten von %2</translation>
    </message>
    <message>
        <source>How long callers waited</source>
        <translation>Wie lange Anrufer warteten</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Anrufe nach Wochentag und Stunde</translation>
    </message>
    <message>
        <source>offered, over the whole range</source>
        <translation>eingegangen, über den ganzen Zeitraum</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Keine Anrufe</translation>
    </message>
    <message>
        <source>
Offered  %1
Answered  %2
Abandoned  %3
Service level  %4</source>
        <translation>
Eingegangen  %1
Angenommen  %2
Aufgelegt  %3
Servicelevel  %4</translation>
    </message>
    <message>
        <source>Calls and free agents by interval</source>
        <translation>Anrufe und freie Agenten je Intervall</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>Freie Agenten</translation>
    </message>
    <message>
        <source>choose one queue to see its free agents</source>
        <translation>wählen Sie eine Warteschlange, um ihre freien Agenten zu sehen</translation>
    </message>
    <message>
        <source>Comparisons by queue</source>
        <translation>Vergleiche je Warteschlange</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Differs, explained</source>
        <translation>Verschieden, erklärt</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportModel</name>
    <message>
        <source>%1, before %2</source>
        <translation>%1, davor %2</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportRange</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Same weekday, 8 weeks</source>
        <translation>Gleicher Wochentag, 8 Wochen</translation>
    </message>
    <message>
        <source>Free range …</source>
        <translation>Freier Zeitraum …</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportTools</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Beside the period before</source>
        <translation>Neben dem Zeitraum davor</translation>
    </message>
    <message>
        <source>Every row and column as CSV · Ctrl+E</source>
        <translation>Alle Zeilen und Spalten als CSV · Strg+E</translation>
    </message>
    <message>
        <source>Every row and column as a workbook</source>
        <translation>Alle Zeilen und Spalten als Arbeitsmappe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Columns, JSON, picture, print</source>
        <translation>Spalten, JSON, Bild, Druck</translation>
    </message>
    <message>
        <source>Export the report as CSV</source>
        <translation>Bericht als CSV exportieren</translation>
    </message>
    <message>
        <source>Export the report as a workbook (XLSX)</source>
        <translation>Bericht als Arbeitsmappe (XLSX) exportieren</translation>
    </message>
    <message>
        <source>Export the report as JSON</source>
        <translation>Bericht als JSON exportieren</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Copy the rows as text and CSV</source>
        <translation>Zeilen als Text und CSV kopieren</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Mit dem Zeitraum davor vergleichen</translation>
    </message>
    <message>
        <source>Save this view of the report</source>
        <translation>Diese Ansicht des Berichts speichern</translation>
    </message>
    <message>
        <source>Choose the report&apos;s columns</source>
        <translation>Spalten des Berichts wählen</translation>
    </message>
    <message>
        <source>%1 is written, with every row and column of the report.</source>
        <translation>%1 ist geschrieben, mit allen Zeilen und Spalten des Berichts.</translation>
    </message>
    <message>
        <source>No views are kept yet</source>
        <translation>Noch keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is replaced.</source>
        <translation>Die Ansicht „%1“ ist ersetzt.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is removed.</source>
        <translation>Die Ansicht „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export as JSON …</source>
        <translation>Als JSON exportieren …</translation>
    </message>
    <message>
        <source>Chart as PNG …</source>
        <translation>Diagramm als PNG …</translation>
    </message>
    <message>
        <source>Chart as PDF …</source>
        <translation>Diagramm als PDF …</translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation>Bericht als PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Writing %1 … %2 %</source>
        <translation>Schreibt %1 … %2 %</translation>
    </message>
    <message>
        <source>The printer takes no page. Choose another one, or export.</source>
        <translation>Der Drucker nimmt keine Seite an. Wählen Sie einen anderen, oder exportieren Sie.</translation>
    </message>
</context>
<context>
    <name>zm::ui::Reports</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>Queue summary</source>
        <translation>Warteschlangen im Überblick</translation>
    </message>
    <message>
        <source>Queue intervals</source>
        <translation>Warteschlangen im Verlauf</translation>
    </message>
    <message>
        <source>Agent summary</source>
        <translation>Agenten im Überblick</translation>
    </message>
    <message>
        <source>Offers to agents</source>
        <translation>Klingeln bei Agenten</translation>
    </message>
    <message>
        <source>Agent states</source>
        <translation>Zustände der Agenten</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Verpasste Anrufer</translation>
    </message>
    <message>
        <source>Repeat callers</source>
        <translation>Wiederholte Anrufer</translation>
    </message>
    <message>
        <source>Call legs</source>
        <translation>Abschnitte der Anrufe</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmekarte</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Ours against Zoom’s</source>
        <translation>Unsere Zahlen gegen Zooms</translation>
    </message>
    <message>
        <source>How each queue did, in one line.</source>
        <translation>Wie jede Warteschlange lief, in einer Zeile.</translation>
    </message>
    <message>
        <source>How each queue did, hour by hour or day by day.</source>
        <translation>Wie jede Warteschlange lief, Stunde um Stunde oder Tag um Tag.</translation>
    </message>
    <message>
        <source>Who took, placed and missed how many calls.</source>
        <translation>Wer wie viele Anrufe annahm, tätigte und verpasste.</translation>
    </message>
    <message>
        <source>Every ring of every agent, and how it ended.</source>
        <translation>Jedes Klingeln bei jedem Agenten und wie es endete.</translation>
    </message>
    <message>
        <source>How long agents were free, on calls, away.</source>
        <translation>Wie lange Agenten frei, im Gespräch oder abwesend waren.</translation>
    </message>
    <message>
        <source>Who was not served, and who called them back when.</source>
        <translation>Wer nicht bedient wurde und wer wann zurückrief.</translation>
    </message>
    <message>
        <source>Who had to call more than once within a week.</source>
        <translation>Wer innerhalb einer Woche mehr als einmal anrufen musste.</translation>
    </message>
    <message>
        <source>Every call.</source>
        <translation>Jeder Anruf.</translation>
    </message>
    <message>
        <source>Every leg of every call.</source>
        <translation>Jeder Abschnitt jedes Anrufs.</translation>
    </message>
    <message>
        <source>How many callers waited how long.</source>
        <translation>Wie viele Anrufer wie lange warteten.</translation>
    </message>
    <message>
        <source>When in the week the calls come.</source>
        <translation>Wann in der Woche die Anrufe kommen.</translation>
    </message>
    <message>
        <source>Who passed calls on, and what became of them.</source>
        <translation>Wer Anrufe weitergab und was daraus wurde.</translation>
    </message>
    <message>
        <source>Free agents beside the calls that came.</source>
        <translation>Freie Agenten neben den Anrufen, die kamen.</translation>
    </message>
    <message>
        <source>Our totals beside Zoom’s own.</source>
        <translation>Unsere Summen neben Zooms eigenen.</translation>
    </message>
    <message>
        <source>No totals of Zoom’s for %1. They are compared once a day, after midnight; the Health page does it at once.</source>
        <translation>Keine Summen von Zoom für %1. Sie werden einmal am Tag nach Mitternacht verglichen; die Seite Zustand tut es sofort.</translation>
    </message>
    <message>
        <source>No states were observed in %1. They are written down while Zoom Mate runs.</source>
        <translation>Keine Zustände in %1 beobachtet. Sie werden aufgeschrieben, solange Zoom Mate läuft.</translation>
    </message>
    <message>
        <source>Nobody was missed in %1.</source>
        <translation>Niemand wurde in %1 verpasst.</translation>
    </message>
    <message>
        <source>Nobody had to call twice in %1.</source>
        <translation>Niemand musste in %1 zweimal anrufen.</translation>
    </message>
    <message>
        <source>No calls in %1. Choose another range, or fewer filters.</source>
        <translation>Keine Anrufe in %1. Wählen Sie einen anderen Zeitraum oder weniger Filter.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Dw.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>In target</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>SL %</source>
        <translation>SL %</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>Ø Annahme</translation>
    </message>
    <message>
        <source>Avg wait</source>
        <translation>Ø Warten</translation>
    </message>
    <message>
        <source>Avg abandon</source>
        <translation>Ø Aufgelegt</translation>
    </message>
    <message>
        <source>Abn.</source>
        <translation>Aufgel.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Avg talk</source>
        <translation>Ø Gespräch</translation>
    </message>
    <message>
        <source>Avg hold</source>
        <translation>Ø Halten</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>Bearb.</translation>
    </message>
    <message>
        <source>Abandon %</source>
        <translation>Aufgelegt %</translation>
    </message>
    <message>
        <source>Abn. %</source>
        <translation>Aufg. %</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>By other</source>
        <translation>Durch andere</translation>
    </message>
    <message>
        <source>Answered %</source>
        <translation>Angenommen %</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>First missed</source>
        <translation>Zuerst verpasst</translation>
    </message>
    <message>
        <source>Last missed</source>
        <translation>Zuletzt verpasst</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>Freie Agenten</translation>
    </message>
    <message>
        <source>DND while waiting</source>
        <translation>DND bei Wartenden</translation>
    </message>
    <message>
        <source>Zoom’s</source>
        <translation>Von Zoom</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>120 s +</source>
        <translation>120 s +</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportsPage</name>
    <message>
        <source>Stop reading or writing the report</source>
        <translation>Lesen oder Schreiben des Berichts anhalten</translation>
    </message>
    <message>
        <source>Hide whole numbers</source>
        <translation>Nummern verbergen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Name, number or word</source>
        <translation>Name, Nummer oder Wort</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. An export holds all.</source>
        <translation>Die ersten %1 von %2 Zeilen. Ein Export enthält alle.</translation>
    </message>
    <message>
        <source>Zoom Mate · %1</source>
        <translation>Zoom Mate · %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Davor: %1</translation>
    </message>
    <message>
        <source>Reading … %1 %</source>
        <translation>Liest … %1 %</translation>
    </message>
    <message>
        <source>Reading the calls of this range …</source>
        <translation>Liest die Anrufe dieses Zeitraums …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was read to its end.</source>
        <translation>Angehalten. Nichts wurde zu Ende gelesen.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Clear the search.</source>
        <translation>Nichts passt zu „%1“. Heben Sie die Suche auf.</translation>
    </message>
    <message>
        <source>Reading again … %1 %</source>
        <translation>Liest erneut … %1 %</translation>
    </message>
    <message>
        <source>Stopped: this is what was read before</source>
        <translation>Angehalten: Das ist, was vorher gelesen wurde</translation>
    </message>
    <message>
        <source>the first %1 of %2 rows; an export holds all</source>
        <translation>die ersten %1 von %2 Zeilen; ein Export enthält alle</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>read in %1 s</source>
        <translation>gelesen in %1 s</translation>
    </message>
    <message>
        <source>click a number to explain it</source>
        <translation>eine Zahl anklicken, um sie zu erklären</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Zeilen des Berichts</translation>
    </message>
</context>
<context>
    <name>zm::ui::RequirementCards</name>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Read from the token itself, so a tick here is proof.</source>
        <translation>Aus dem Token selbst gelesen; ein Haken hier ist ein Beweis.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>First seen, first ticked. Nothing to press.</source>
        <translation>Zuerst gesehen, zuerst abgehakt. Nichts zu drücken.</translation>
    </message>
    <message>
        <source>Add the scopes</source>
        <translation>Scopes hinzufügen</translation>
    </message>
    <message>
        <source>in Zoom&apos;s Marketplace</source>
        <translation>im Marketplace von Zoom</translation>
    </message>
    <message>
        <source>Open Scopes in your app and press Add Scopes.</source>
        <translation>Öffnen Sie in Ihrer App Scopes und drücken Sie Add Scopes.</translation>
    </message>
    <message>
        <source>Search for each name of the list at the left, tick it, press Done.</source>
        <translation>Jeden Namen der linken Liste suchen, ankreuzen, Done drücken.</translation>
    </message>
    <message>
        <source>Nothing else: a new token brings them, and they are ticked here.</source>
        <translation>Sonst nichts: Ein neues Token bringt sie, und hier erscheint der Haken.</translation>
    </message>
    <message>
        <source>Add the events</source>
        <translation>Ereignisse hinzufügen</translation>
    </message>
    <message>
        <source>Open Feature, your event subscription, then Add Events.</source>
        <translation>Öffnen Sie Feature, Ihr Ereignis-Abonnement, dann Add Events.</translation>
    </message>
    <message>
        <source>Tick those of the list at the right: one under User, the others under Phone.</source>
        <translation>Kreuzen Sie die der rechten Liste an: eines unter User, die anderen unter Phone.</translation>
    </message>
    <message>
        <source>Press Done and save. Zoom adds some of the scopes by itself.</source>
        <translation>Done drücken und speichern. Manche Scopes fügt Zoom von selbst hinzu.</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Probeanruf</translation>
    </message>
    <message>
        <source>two minutes, any mobile phone</source>
        <translation>zwei Minuten, irgendein Handy</translation>
    </message>
    <message>
        <source>Ring a queue from outside. Decline it on one phone, answer on another.</source>
        <translation>Rufen Sie von außen eine Warteschlange an. An einem Telefon ablehnen, am anderen annehmen.</translation>
    </message>
    <message>
        <source>Hang up. Then call a mobile phone from the Zoom client.</source>
        <translation>Auflegen. Dann aus Zoom ein Handy anrufen.</translation>
    </message>
    <message>
        <source>Watch the list: ticks appear by themselves.</source>
        <translation>Die Liste ansehen: Haken erscheinen von selbst.</translation>
    </message>
    <message>
        <source>Copy all %1</source>
        <translation>Alle %1 kopieren</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>optional, Zoom ends it</source>
        <translation>freiwillig, Zoom schafft es ab</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>zuerst %1</translation>
    </message>
</context>
<context>
    <name>zm::ui::RequirementList</name>
    <message>
        <source>Click to copy the name.</source>
        <translation>Klicken, um den Namen zu kopieren.</translation>
    </message>
</context>
<context>
    <name>zm::ui::RuleEditor</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>No sounds, notifications or hooks. Marks and log go on.</source>
        <translation>Keine Töne, Meldungen oder Hooks. Markierungen und Protokoll laufen weiter.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeit</translation>
    </message>
    <message>
        <source>A silent feed is an alert only in these.</source>
        <translation>Nur darin ist eine stille Verbindung ein Alarm.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>%1, warning from</source>
        <translation>%1, Warnung ab</translation>
    </message>
    <message>
        <source>%1, limit</source>
        <translation>%1, Grenze</translation>
    </message>
    <message>
        <source>%1, with a sound</source>
        <translation>%1, mit Ton</translation>
    </message>
    <message>
        <source>Sounds, again every minute until somebody acknowledges.</source>
        <translation>Tönt, jede Minute wieder, bis jemand es als gesehen meldet.</translation>
    </message>
    <message>
        <source>A number is marked the moment it reaches a limit. An alert follows when it stays there for 10 s. A rate is marked until it is a point better.</source>
        <translation>Eine Zahl ist markiert, sobald sie eine Grenze erreicht. Ein Alarm folgt, wenn sie 10 s dort bleibt. Eine Quote bleibt markiert, bis sie um einen Punkt besser ist.</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, von</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, bis</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer es erfährt</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Meldungen des Desktops</translation>
    </message>
    <message>
        <source>Plays the sound once.</source>
        <translation>Spielt den Ton einmal.</translation>
    </message>
    <message>
        <source>Try warning</source>
        <translation>Warnung proben</translation>
    </message>
    <message>
        <source>Try limit</source>
        <translation>Grenze proben</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Programm starten</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programm und Argumente</translation>
    </message>
    <message>
        <source>Post to an address in this network</source>
        <translation>An eine Adresse in diesem Netz senden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Try hooks</source>
        <translation>Hooks proben</translation>
    </message>
    <message>
        <source>Gets the facts as ZOOMMATE_ALERT_RULE, _LEVEL, _SUBJECT, _VALUE, _TEXT and more. No shell reads the line.</source>
        <translation>Bekommt die Fakten als ZOOMMATE_ALERT_RULE, _LEVEL, _SUBJECT, _VALUE, _TEXT und mehr. Keine Shell liest die Zeile.</translation>
    </message>
    <message>
        <source>JSON with the same facts. Only to this computer or a private network. Hooks are told of an end too, at any hour.</source>
        <translation>JSON mit denselben Fakten. Nur an diesen Computer oder ein privates Netz. Hooks erfahren auch das Ende, zu jeder Stunde.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 ist stumm</translation>
    </message>
</context>
<context>
    <name>zm::ui::SaveTable</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
</context>
<context>
    <name>zm::ui::SchedulePane</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>Mon – Fri</source>
        <translation>Mo – Fr</translation>
    </message>
    <message>
        <source>Written by themselves</source>
        <translation>Von selbst geschrieben</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Jetzt schreiben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes Mal</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Letztes Mal</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Scheduled exports</source>
        <translation>Geplante Exporte</translation>
    </message>
    <message>
        <source>Reports that are written to a folder by themselves</source>
        <translation>Berichte, die von selbst in einen Ordner geschrieben werden</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The scheduled export is kept. This program or zoommatectl collect must run at its time, or later.</source>
        <translation>Der geplante Export ist gespeichert. Dieses Programm oder zoommatectl collect muss zu seiner Zeit laufen, oder später.</translation>
    </message>
    <message>
        <source>The scheduled export is removed. Its files stay.</source>
        <translation>Der geplante Export ist entfernt. Seine Dateien bleiben.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreibt …</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Die Datei ist geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is scheduled. Fill in the form and save it.</source>
        <translation>Nichts ist geplant. Füllen Sie das Formular aus und speichern Sie es.</translation>
    </message>
</context>
<context>
    <name>zm::ui::SearchField</name>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
</context>
<context>
    <name>zm::ui::SetupPage</name>
    <message>
        <source>Look around with demo data</source>
        <translation>Mit Demodaten umsehen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Open Zoom Marketplace</source>
        <translation>Zoom Marketplace öffnen</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Nur für diesen Lauf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 steps open</source>
        <translation>%1 von %2 Schritten offen</translation>
    </message>
    <message>
        <source>Your values will be in the system&apos;s keychain. They are never in a file, a log or the database.</source>
        <translation>Ihre Werte kommen in den Schlüsselbund des Systems. Sie stehen nie in einer Datei, einem Protokoll oder der Datenbank.</translation>
    </message>
    <message>
        <source>Your values are %1. They are never in a log or the database.</source>
        <translation>Ihre Werte liegen %1. Sie stehen nie in einem Protokoll oder der Datenbank.</translation>
    </message>
    <message>
        <source>Comes by itself when the three values are here.</source>
        <translation>Kommt von selbst, wenn die drei Werte da sind.</translation>
    </message>
    <message>
        <source>%1 of %2 needed.</source>
        <translation>%1 von %2 nötigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing.</source>
        <translation>
            <numerusform>%n fehlt.</numerusform>
            <numerusform>%n fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seen.</source>
        <translation>%1 von %2 gesehen.</translation>
    </message>
    <message>
        <source>A test call shows the rest.</source>
        <translation>Ein Probeanruf zeigt den Rest.</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Open Agents</source>
        <translation>Agenten öffnen</translation>
    </message>
    <message>
        <source>Asking the keychain. It may want its password.</source>
        <translation>Fragt den Schlüsselbund. Er will vielleicht sein Passwort.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Noch nicht behalten.</translation>
    </message>
    <message>
        <source>You can start now. What is missing fills in by itself.</source>
        <translation>Sie können jetzt anfangen. Was fehlt, ergänzt sich von selbst.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Webhooks and tunnel</source>
        <translation>Webhooks und Tunnel</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Netz und Proxy</translation>
    </message>
    <message>
        <source>Accounts and secrets</source>
        <translation>Konten und Zugangsdaten</translation>
    </message>
    <message>
        <source>Not kept yet. The secret before it serves beside it for the days that Accounts and secrets says.</source>
        <translation>Noch nicht behalten. Das vorige Secret gilt daneben noch so viele Tage, wie unter Konten und Zugangsdaten steht.</translation>
    </message>
    <message>
        <source>Not asked yet: the token tells.
%1 needed, %2 optional.</source>
        <translation>Noch nicht gefragt: das Token sagt es.
%1 nötig, %2 optional.</translation>
    </message>
    <message>
        <source>%1 of %2 optional.</source>
        <translation>%1 von %2 optional.</translation>
    </message>
    <message>
        <source>All %1 seen.</source>
        <translation>Alle %1 gesehen.</translation>
    </message>
    <message>
        <source>None seen yet.
A test call shows the first.</source>
        <translation>Noch keines gesehen.
Ein Testanruf zeigt das erste.</translation>
    </message>
    <message>
        <source>Asking Zoom …</source>
        <translation>Zoom wird gefragt …</translation>
    </message>
    <message>
        <source>Copy these results</source>
        <translation>Diese Ergebnisse kopieren</translation>
    </message>
    <message>
        <source>The app is not activated yet: that is step 8. Next leads there.</source>
        <translation>Die App ist noch nicht aktiviert: Das ist Schritt 8. Weiter führt dorthin.</translation>
    </message>
    <message>
        <source>You can start now. What a missing scope gives stays empty until it is added.</source>
        <translation>Sie können jetzt beginnen. Was ein fehlender Scope gibt, bleibt leer, bis er hinzugefügt ist.</translation>
    </message>
</context>
<context>
    <name>zm::ui::SoundPlayer</name>
    <message>
        <source>Alerts make no sound: no player was found. Install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Alarme tönen nicht: Kein Abspielprogramm gefunden. Installieren Sie pipewire-bin, pulseaudio-utils oder alsa-utils.</translation>
    </message>
</context>
<context>
    <name>zm::ui::SqlEditor</name>
    <message>
        <source>Question in SQL</source>
        <translation>Frage in SQL</translation>
    </message>
    <message>
        <source>SELECT … FROM calls</source>
        <translation>SELECT … FROM calls</translation>
    </message>
</context>
<context>
    <name>zm::ui::SqlExamples</name>
    <message>
        <source>Who waited longest yesterday</source>
        <translation>Wer gestern am längsten wartete</translation>
    </message>
    <message>
        <source>Offered and answered by queue</source>
        <translation>Eingegangen und angenommen je Warteschlange</translation>
    </message>
    <message>
        <source>Calls by hour of the day (UTC)</source>
        <translation>Anrufe nach Stunde des Tages (UTC)</translation>
    </message>
    <message>
        <source>Who was rung most, and answered how much of it</source>
        <translation>Bei wem es am meisten klingelte, und wie viel angenommen wurde</translation>
    </message>
    <message>
        <source>Callers who called three times or more</source>
        <translation>Anrufer, die dreimal oder öfter anriefen</translation>
    </message>
    <message>
        <source>Longest calls, with hold</source>
        <translation>Längste Anrufe, mit Halten</translation>
    </message>
    <message>
        <source>Hours in each state, by agent</source>
        <translation>Stunden in jedem Zustand, je Agent</translation>
    </message>
    <message>
        <source>Calls that passed through several queues</source>
        <translation>Anrufe, die durch mehrere Warteschlangen gingen</translation>
    </message>
    <message>
        <source>What is not yet confirmed by Zoom&apos;s record</source>
        <translation>Was Zooms Datensatz noch nicht bestätigt hat</translation>
    </message>
    <message>
        <source>Agents and where they belong</source>
        <translation>Agenten und wohin sie gehören</translation>
    </message>
</context>
<context>
    <name>zm::ui::SqlPane</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Ready questions to begin with</source>
        <translation>Fertige Fragen für den Anfang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was asked before · Alt+Up</source>
        <translation>Was zuvor gefragt wurde · Alt+Auf</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The chosen rows as text and CSV · Ctrl+C</source>
        <translation>Die gewählten Zeilen als Text und CSV · Strg+C</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The whole answer as CSV</source>
        <translation>Die ganze Antwort als CSV</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>The whole answer as a workbook</source>
        <translation>Die ganze Antwort als Arbeitsmappe</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole answer as JSON</source>
        <translation>Die ganze Antwort als JSON</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>%1 is written, with every row of the answer.</source>
        <translation>%1 ist geschrieben, mit allen Zeilen der Antwort.</translation>
    </message>
    <message>
        <source>Ask in SQL</source>
        <translation>In SQL fragen</translation>
    </message>
    <message>
        <source>A question of your own to the database, which can only read</source>
        <translation>Eine eigene Frage an die Datenbank, die nur lesen kann</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Noch nichts gefragt</translation>
    </message>
    <message>
        <source>Forget these questions</source>
        <translation>Diese Fragen vergessen</translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation>Antwort exportieren</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Schreibt %1 …</translation>
    </message>
    <message>
        <source>%1 so far · %2</source>
        <translation>bisher %1 · %2</translation>
    </message>
    <message>
        <source>Asking … %1</source>
        <translation>Fragt … %1</translation>
    </message>
    <message>
        <source>Ctrl+Return asks. It can only read.</source>
        <translation>Strg+Eingabe stellt die Frage. Sie kann nur lesen.</translation>
    </message>
    <message>
        <source>Stopped after %1 with %2.</source>
        <translation>Nach %1 angehalten, mit %2.</translation>
    </message>
    <message>
        <source>The first %1 in %2. There are more: a file holds them all.</source>
        <translation>Die ersten %1 in %2. Es gibt mehr: Eine Datei enthält alle.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The answer comes here. Choose an example to begin with.</source>
        <translation>Hier kommt die Antwort. Wählen Sie für den Anfang ein Beispiel.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Fragt …</translation>
    </message>
    <message>
        <source>Stopped before the first row came.</source>
        <translation>Angehalten, bevor die erste Zeile kam.</translation>
    </message>
    <message>
        <source>No row answers this.</source>
        <translation>Keine Zeile passt zu dieser Frage.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>zm::ui::StepGuide</name>
    <message>
        <source>Create the app</source>
        <translation>App anlegen</translation>
    </message>
    <message>
        <source>Log in to Zoom&apos;s App Marketplace as the owner of the account, or as an admin who may build apps.</source>
        <translation>Melden Sie sich im App Marketplace von Zoom als Eigentümer des Kontos an, oder als Administrator, der Apps bauen darf.</translation>
    </message>
    <message>
        <source>Open Develop, then Build App, and choose Server-to-Server OAuth App.</source>
        <translation>Öffnen Sie Develop, dann Build App, und wählen Sie Server-to-Server OAuth App.</translation>
    </message>
    <message>
        <source>Give it a name and press Create.</source>
        <translation>Geben Sie ihr einen Namen und klicken Sie auf Create.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The app belongs to your account alone. It is not published and nobody else sees it.</source>
        <translation>Die App gehört nur Ihrem Konto. Sie wird nicht veröffentlicht, und niemand sonst sieht sie.</translation>
    </message>
    <message>
        <source>Copy three values</source>
        <translation>Drei Werte kopieren</translation>
    </message>
    <message>
        <source>Open App Credentials.</source>
        <translation>Öffnen Sie App Credentials.</translation>
    </message>
    <message>
        <source>Copy Account ID, Client ID and Client Secret one by one, each with Zoom&apos;s own copy button, and paste them here.</source>
        <translation>Kopieren Sie Account ID, Client ID und Client Secret nacheinander, jeweils mit Zooms eigener Kopiertaste, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>They go into this computer&apos;s keychain, never into a file, a log or the database.</source>
        <translation>Sie kommen in den Schlüsselbund dieses Computers, nie in eine Datei, ein Protokoll oder die Datenbank.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Open Information and fill in what Zoom asks for; it cannot activate the app without.</source>
        <translation>Öffnen Sie Information und füllen Sie aus, was Zoom verlangt; ohne das lässt sich die App nicht aktivieren.</translation>
    </message>
    <message>
        <source>Company name, and the name and e-mail of a contact, are your own.</source>
        <translation>Firmenname sowie Name und E-Mail einer Kontaktperson sind Ihre eigenen.</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurzbeschreibung</translation>
    </message>
    <message>
        <source>Shows our call queues live and reports on them. Reads only.</source>
        <translation>Zeigt unsere Warteschlangen live und wertet sie aus. Liest nur.</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Langbeschreibung</translation>
    </message>
    <message>
        <source>Zoom Mate shows agent presence, call queues and call reports on our own computers. It reads Zoom Phone data and changes nothing.</source>
        <translation>Zoom Mate zeigt Präsenz der Agenten, Warteschlangen und Anrufberichte auf unseren eigenen Computern. Es liest Daten von Zoom Phone und ändert nichts.</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Secret Token</translation>
    </message>
    <message>
        <source>Needed for webhooks only; over the WebSocket leave it empty.</source>
        <translation>Nur für Webhooks nötig; mit WebSocket bleibt es leer.</translation>
    </message>
    <message>
        <source>Open Feature and copy the Secret Token.</source>
        <translation>Öffnen Sie Feature und kopieren Sie das Secret Token.</translation>
    </message>
    <message>
        <source>With it every webhook&apos;s signature is checked, so that nobody else can send events here.</source>
        <translation>Damit wird die Signatur jedes Webhooks geprüft, so dass niemand sonst Ereignisse hierher senden kann.</translation>
    </message>
    <message>
        <source>Event subscription</source>
        <translation>Ereignis-Abonnement</translation>
    </message>
    <message>
        <source>Under Feature switch Event Subscriptions on and press Add Event Subscription.</source>
        <translation>Schalten Sie unter Feature die Event Subscriptions ein und klicken Sie auf Add Event Subscription.</translation>
    </message>
    <message>
        <source>Choose the method WebSocket. It needs no server and no open port: Zoom Mate calls out.</source>
        <translation>Wählen Sie die Methode WebSocket. Sie braucht keinen Server und keinen offenen Port: Zoom Mate ruft hinaus.</translation>
    </message>
    <message>
        <source>Let it receive events of all users in the account, save, and copy the Subscription ID: the word behind subscriptionId= in the endpoint. The whole endpoint will do too.</source>
        <translation>Lassen Sie es Ereignisse aller Benutzer des Kontos empfangen, speichern Sie, und kopieren Sie die Subscription ID: das Wort hinter subscriptionId= im Endpunkt. Der ganze Endpunkt geht auch.</translation>
    </message>
    <message>
        <source>Subscription name</source>
        <translation>Name des Abonnements</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Open Activation and press Activate your app.</source>
        <translation>Öffnen Sie Activation und klicken Sie auf Activate your app.</translation>
    </message>
    <message>
        <source>Zoom Mate asks for a token every ten seconds and ticks this step by itself.</source>
        <translation>Zoom Mate fragt alle zehn Sekunden nach einem Token und hakt diesen Schritt selbst ab.</translation>
    </message>
    <message>
        <source>After a change of scopes nothing has to be activated again: a new token brings them.</source>
        <translation>Nach einer Änderung der Scopes muss nichts neu aktiviert werden: Ein neues Token bringt sie mit.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Each program needs a subscription of its own: Zoom ends the older connection. For webhooks instead, see Webhooks and tunnel below the steps.</source>
        <translation>Jedes Programm braucht sein eigenes Abonnement: Zoom beendet die ältere Verbindung. Für Webhooks stattdessen siehe Webhooks und Tunnel unter den Schritten.</translation>
    </message>
    <message>
        <source>Open Zoom Marketplace</source>
        <translation>Zoom Marketplace öffnen</translation>
    </message>
</context>
<context>
    <name>zm::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Schritt %1 von %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>zm::ui::StepSketch</name>
    <message>
        <source>Sketch of the page at Zoom</source>
        <translation>Skizze der Seite bei Zoom</translation>
    </message>
</context>
<context>
    <name>zm::ui::Story</name>
    <message>
        <source>%1 · %2 to %3 · %4</source>
        <comment>what, from, to, how long</comment>
        <translation>%1 · %2 bis %3 · %4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>Warteschlange %1</translation>
    </message>
    <message>
        <source>Seen by its first ring: Zoom&apos;s record has not come yet.</source>
        <translation>Am ersten Klingeln erkannt: Zooms Datensatz ist noch nicht da.</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Held %1 in all; Zoom&apos;s record does not tell when.</source>
        <translation>Insgesamt %1 gehalten; Zooms Datensatz sagt nicht wann.</translation>
    </message>
    <message>
        <source>asked before a transfer</source>
        <translation>Rückfrage vor dem Weiterleiten</translation>
    </message>
    <message>
        <source>placed the call</source>
        <translation>rief an</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>by transfer</source>
        <translation>durch Weiterleitung</translation>
    </message>
    <message>
        <source>offer %1, answered</source>
        <translation>Klingeln %1, angenommen</translation>
    </message>
    <message>
        <source>offer %1</source>
        <translation>Klingeln %1</translation>
    </message>
    <message numerus="yes">
        <source>%n legs</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Greeting or menu</source>
        <translation>Ansage oder Menü</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Spricht mit %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Warm transfer to %1 at %2</source>
        <translation>Weiterleitung mit Rückfrage an %1 um %2</translation>
    </message>
    <message>
        <source>Blind transfer to %1 at %2</source>
        <translation>Direkte Weiterleitung an %1 um %2</translation>
    </message>
    <message>
        <source>transferred %1</source>
        <translation>weitergeleitet %1</translation>
    </message>
    <message>
        <source>transfer failed %1</source>
        <translation>Weiterleitung fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>angenommen %1</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Läuft jetzt</translation>
    </message>
    <message>
        <source>%1, then transferred</source>
        <translation>%1, dann weitergeleitet</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Kein Ende bekannt</translation>
    </message>
    <message>
        <source>scale changes here</source>
        <translation>hier wechselt der Maßstab</translation>
    </message>
    <message>
        <source>enters queue</source>
        <translation>kommt in die Warteschlange</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>wählt</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>dialled %1 s</source>
        <translation>wählte %1 s</translation>
    </message>
    <message>
        <source>rang %1 s</source>
        <translation>klingelte %1 s</translation>
    </message>
    <message>
        <source>to ask before a transfer</source>
        <translation>für Rückfrage vor dem Weiterleiten</translation>
    </message>
    <message>
        <source>record deleted in Zoom</source>
        <translation>Datensatz in Zoom gelöscht</translation>
    </message>
    <message>
        <source>warm transfer</source>
        <translation>Weiterleitung mit Rückfrage</translation>
    </message>
    <message>
        <source>blind transfer</source>
        <translation>direkte Weiterleitung</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → an</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 of %2 on record</source>
        <translation>%1 von %2 mit Datensatz</translation>
    </message>
    <message>
        <source>Wait %1 = answered %2 − entered %4 %3.</source>
        <translation>Warten %1 = angenommen %2 − eingegangen %4 %3.</translation>
    </message>
    <message>
        <source>Provisional: Zoom&apos;s record of a part of this call has not come yet.</source>
        <translation>Vorläufig: Zooms Datensatz eines Teils dieses Anrufs ist noch nicht da.</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Anrufverlauf</translation>
    </message>
    <message>
        <source>User history</source>
        <translation>Verlauf des Benutzers</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>Datensatz-Ereignis</translation>
    </message>
    <message>
        <source>Wait %1 = %2, in the order of its queues.</source>
        <translation>Wartezeit %1 = %2, in der Reihenfolge der Warteschlangen.</translation>
    </message>
</context>
<context>
    <name>zm::ui::StoryPage</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation>Fakten des Anrufs</translation>
    </message>
    <message>
        <source>Copy the call as text · Ctrl+Shift+C</source>
        <translation>Anruf als Text kopieren · Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Call story</source>
        <translation>Anrufgeschichte</translation>
    </message>
    <message>
        <source>This call cannot be read now: %1</source>
        <translation>Dieser Anruf lässt sich jetzt nicht lesen: %1</translation>
    </message>
    <message>
        <source>Nothing of this call is on disk yet. A live call shows here a second after its next step.</source>
        <translation>Von diesem Anruf ist noch nichts gespeichert. Ein laufender Anruf erscheint hier eine Sekunde nach seinem nächsten Schritt.</translation>
    </message>
    <message>
        <source>Direct call</source>
        <translation>Direkter Anruf</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Waiting in its queues, else ringing.</source>
        <translation>Warten in den Warteschlangen, sonst Klingeln.</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Talk over all its legs, hold excluded.</source>
        <translation>Gespräch in allen Abschnitten, ohne Halten.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>since its beginning</source>
        <translation>seit Beginn</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Offers to agents and calls placed.</source>
        <translation>Klingeln bei Agenten und getätigte Anrufe.</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>Weiterleitungen</translation>
    </message>
</context>
<context>
    <name>zm::ui::StoryView</name>
    <message>
        <source>Time line</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>zm::ui::TeamsPane</name>
    <message>
        <source>their department</source>
        <translation>ihrer Abteilung</translation>
    </message>
    <message>
        <source>their cost centre</source>
        <translation>ihrer Kostenstelle</translation>
    </message>
    <message>
        <source>their site</source>
        <translation>ihrem Standort</translation>
    </message>
    <message>
        <source>the first of their queues</source>
        <translation>der ersten ihrer Warteschlangen</translation>
    </message>
    <message>
        <source>Who is in no team by hand goes by</source>
        <translation>Wer von Hand in keinem Team ist, geht nach</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Neues Team</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Teams made by hand</source>
        <translation>Von Hand gebildete Teams</translation>
    </message>
    <message>
        <source>Agents of the team</source>
        <translation>Agenten des Teams</translation>
    </message>
    <message>
        <source>Find agents by name, extension or team</source>
        <translation>Agenten nach Name, Nebenstelle oder Team suchen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>How agents are grouped on tiles, in filters and in reports</source>
        <translation>Wie Agenten auf Kacheln, in Filtern und in Berichten gruppiert werden</translation>
    </message>
    <message>
        <source>A team made by hand goes before the rule. Who has no %1 either goes by the first of their queues.</source>
        <translation>Ein von Hand gebildetes Team geht der Regel vor. Wo auch dies fehlt (%1), gilt die erste ihrer Warteschlangen.</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Everybody, with the team they are in</source>
        <translation>Alle, mit ihrem Team</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agents</source>
        <translation>
            <numerusform>%1: %n Agent</numerusform>
            <numerusform>%1: %n Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>New team %1</source>
        <translation>Neues Team %1</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Ein Team „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>A team made by hand goes before the first of their queues.</source>
        <translation>Ein von Hand gebildetes Team geht der ersten ihrer Warteschlangen vor.</translation>
    </message>
    <message>
        <source>No team yet. Agents go by the rule above, until a team made by hand takes them: a shift, a project, a floor.

New team makes one; then tick who belongs to it.</source>
        <translation>Noch kein Team. Agenten richten sich nach der Regel oben, bis ein von Hand gemachtes Team sie aufnimmt: eine Schicht, ein Projekt, ein Stockwerk.

„Neues Team“ legt eines an; dann ankreuzen, wer dazugehört.</translation>
    </message>
</context>
<context>
    <name>zm::ui::TileCanvas</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 Agent</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n Agent</numerusform>
            <numerusform>%n Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents that are free</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::TileText</name>
    <message>
        <source>number withheld</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>direkter Anruf</translation>
    </message>
    <message>
        <source>seen by presence</source>
        <translation>laut Präsenz</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>what is left of the wrap-up time</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>1 of 1 queue</source>
        <translation>1 von 1 Warteschlange</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n queues</source>
        <translation>
            <numerusform>%1 von %n Warteschlange</numerusform>
            <numerusform>%1 von %n Warteschlangen</numerusform>
        </translation>
    </message>
    <message>
        <source>no presence yet</source>
        <translation>noch keine Präsenz</translation>
    </message>
    <message>
        <source>shared phone</source>
        <translation>gemeinsames Telefon</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>age of the last news</comment>
        <translation>%1 alt</translation>
    </message>
    <message numerus="yes">
        <source>%n answered today</source>
        <translation>
            <numerusform>%n heute angenommen</numerusform>
            <numerusform>%n heute angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>ext. %1</source>
        <translation>Dw. %1</translation>
    </message>
    <message>
        <source>≥: the beginning lies in a gap or before our first look.</source>
        <translation>≥: Der Anfang liegt in einer Lücke oder vor unserem ersten Blick.</translation>
    </message>
    <message>
        <source>The feed is silent. This is how it stood at %1.</source>
        <translation>Die Verbindung ist still. So stand es um %1.</translation>
    </message>
</context>
<context>
    <name>zm::ui::TotalsStrip</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>1 call waits for Zoom&apos;s record: the number may still change a little.</source>
        <translation>1 Anruf wartet auf Zooms Datensatz: Die Zahl kann sich noch etwas ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait for Zoom&apos;s record: the number may still change a little.</source>
        <translation>
            <numerusform>%n Anruf wartet auf Zooms Datensatz: Die Zahl kann sich noch etwas ändern.</numerusform>
            <numerusform>%n Anrufe warten auf Zooms Datensatz: Die Zahl kann sich noch etwas ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>callers waiting</source>
        <translation>Anrufer warten</translation>
    </message>
    <message>
        <source>At least %1: these callers are ringing someone. Zoom does not report callers while nobody rings.</source>
        <translation>Mindestens %1: Diese Anrufer lassen jemanden klingeln. Zoom meldet keine Anrufer, solange niemand klingelt.</translation>
    </message>
    <message>
        <source>Nobody rings now. Zoom does not report callers while nobody rings.</source>
        <translation>Jetzt klingelt niemand. Zoom meldet keine Anrufer, solange niemand klingelt.</translation>
    </message>
    <message>
        <source>longest ringing</source>
        <translation>längstes Klingeln</translation>
    </message>
    <message>
        <source>How long the oldest call that rings now has been ringing.</source>
        <translation>Wie lange der älteste Anruf, der jetzt klingelt, schon klingelt.</translation>
    </message>
    <message>
        <source>free · reachable</source>
        <translation>frei · erreichbar</translation>
    </message>
    <message>
        <source>%1 of %2 agents are free, on the desk or on the mobile. With those who are likely to be rung all the same, %3 are reachable. Everyone counts once.</source>
        <translation>%1 von %2 Agenten sind frei, am Tisch oder mobil. Mit denen, bei denen es wahrscheinlich trotzdem klingelt, sind %3 erreichbar. Jeder zählt einmal.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>in %1 s today · goal %2</source>
        <translation>in %1 s heute · Ziel %2</translation>
    </message>
    <message>
        <source>Answered within %1 s, of all answered and abandoned but the short ones: %2 of %3.</source>
        <translation>Innerhalb von %1 s angenommen, von allen Angenommenen und Aufgelegten außer den kurzen: %2 von %3.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>angenommen</translation>
    </message>
    <message numerus="yes">
        <source>abandoned, %n of them short</source>
        <translation>
            <numerusform>aufgelegt, %n davon kurz</numerusform>
            <numerusform>aufgelegt, %n davon kurz</numerusform>
        </translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>aufgelegt</translation>
    </message>
</context>
<context>
    <name>zm::ui::TriesList</name>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Waited %1</source>
        <translation>Wartete %1</translation>
    </message>
    <message>
        <source>, left a voicemail.</source>
        <translation>, hinterließ eine Voicemail.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Rang %1.</source>
        <translation>Klingelte bei %1.</translation>
    </message>
    <message>
        <source>Direct call</source>
        <translation>Direkter Anruf</translation>
    </message>
</context>
<context>
    <name>zm::ui::ViewList</name>
    <message>
        <source>What there is to ask</source>
        <translation>Was sich fragen lässt</translation>
    </message>
    <message>
        <source>Views and their columns</source>
        <translation>Sichten und ihre Spalten</translation>
    </message>
</context>
<context>
    <name>zm::ui::WakeLock</name>
    <message>
        <source>The wallboard is on screen</source>
        <translation>Die Wandanzeige ist auf dem Schirm</translation>
    </message>
</context>
<context>
    <name>zm::ui::Wall</name>
    <message>
        <source>waiting</source>
        <comment>callers, under their number</comment>
        <translation>warten</translation>
    </message>
    <message>
        <source>longest ring</source>
        <translation>längstes Klingeln</translation>
    </message>
    <message>
        <source>longest</source>
        <comment>ring, under its time in a queue&apos;s card</comment>
        <translation>längstes</translation>
    </message>
    <message>
        <source>free · reachable</source>
        <comment>agents, under two numbers</comment>
        <translation>frei · erreichbar</translation>
    </message>
    <message>
        <source>free</source>
        <comment>agents, under their number</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>in %1 s, goal %2</source>
        <comment>service level, under its percentage</comment>
        <translation>in %1 s, Ziel %2</translation>
    </message>
    <message>
        <source>live · %1</source>
        <comment>age of the last event</comment>
        <translation>live · %1</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <comment>the feed, since</comment>
        <translation>Still seit %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>service level, under its percentage</comment>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>live</source>
        <comment>the feed</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>Off %1</source>
        <comment>the feed, since</comment>
        <translation>Getrennt %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>the feed</comment>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>age of what a tile shows</comment>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>free</source>
        <comment>agents</comment>
        <translation>frei</translation>
    </message>
    <message>
        <source>reachable</source>
        <comment>agents</comment>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>on call</source>
        <comment>agents</comment>
        <translation>im Gespräch</translation>
    </message>
    <message>
        <source>Reading the board.</source>
        <translation>Liest die Anzeige.</translation>
    </message>
    <message>
        <source>No queues. Choose queues in Set-up.</source>
        <translation>Keine Warteschlangen. Wählen Sie welche in der Einrichtung.</translation>
    </message>
    <message>
        <source>No agents. Choose queues or people in Set-up.</source>
        <translation>Keine Agenten. Wählen Sie Warteschlangen oder Personen in der Einrichtung.</translation>
    </message>
    <message>
        <source>offered</source>
        <comment>calls, under their number</comment>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>calls, under their number</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>abandoned</source>
        <comment>calls, under their number</comment>
        <translation>aufgelegt</translation>
    </message>
    <message>
        <source>to answer</source>
        <comment>average time, under it</comment>
        <translation>bis Annahme</translation>
    </message>
    <message>
        <source>a call</source>
        <comment>average time, under it</comment>
        <translation>je Anruf</translation>
    </message>
    <message>
        <source>overflow</source>
        <comment>calls, under their number</comment>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>calls, under their number</comment>
        <translation>Voicemail</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>1 queue</source>
        <translation>1 Warteschlange</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 Warteschlangen</translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 Agent</translation>
    </message>
    <message>
        <source>%1 agents</source>
        <translation>%1 Agenten</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 Versuche</translation>
    </message>
    <message>
        <source>%1 calls back</source>
        <comment>a colleague&apos;s name</comment>
        <translation>%1 ruft zurück</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>Warten auf Rückruf</translation>
    </message>
    <message>
        <source>1 caller</source>
        <translation>1 Anrufer</translation>
    </message>
    <message>
        <source>%1 callers</source>
        <translation>%1 Anrufer</translation>
    </message>
    <message>
        <source>Nobody is waiting for a call back.</source>
        <translation>Niemand wartet auf einen Rückruf.</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>direkter Anruf</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallField</name>
    <message>
        <source>%1 inch</source>
        <translation>%1 Zoll</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>One queue, large</source>
        <translation>Eine Warteschlange, groß</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Queues beside agents</source>
        <translation>Warteschlangen neben Agenten</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Verpasste Anrufer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>A card for each queue: waiting, longest ring, service level.</source>
        <translation>Eine Karte je Warteschlange: Wartende, längstes Klingeln, Servicelevel.</translation>
    </message>
    <message>
        <source>A page for each queue, with its day as a chart.</source>
        <translation>Eine Seite je Warteschlange, mit ihrem Tag als Diagramm.</translation>
    </message>
    <message>
        <source>A tile for each agent: state and how long.</source>
        <translation>Eine Kachel je Agent: Zustand und wie lange schon.</translation>
    </message>
    <message>
        <source>Queues at the left, agents at the right: all of a small team at once.</source>
        <translation>Warteschlangen links, Agenten rechts: ein kleines Team auf einen Blick.</translation>
    </message>
    <message>
        <source>Who waits for a call back, the longest first.</source>
        <translation>Wer auf einen Rückruf wartet, die am längsten Wartenden zuerst.</translation>
    </message>
    <message>
        <source>The day of all queues together. Nobody is ranked.</source>
        <translation>Der Tag aller Warteschlangen zusammen. Ohne Rangliste.</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallMannersCard</name>
    <message>
        <source>All walls</source>
        <translation>Alle Wandanzeigen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Start with the session, full screen</source>
        <translation>Bei der Anmeldung starten, im Vollbild</translation>
    </message>
    <message>
        <source>Darker from</source>
        <translation>Dunkler ab</translation>
    </message>
    <message>
        <source>Darker until</source>
        <translation>Dunkler bis</translation>
    </message>
    <message>
        <source>Darker by</source>
        <translation>Dunkler um</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Leaving the wall, this page and Set-up ask for the PIN.</source>
        <translation>Das Verlassen der Wandanzeige, diese Seite und die Einrichtung fragen nach der PIN.</translation>
    </message>
    <message>
        <source>Without a PIN, whoever is at the keyboard can leave the wall and change it.</source>
        <translation>Ohne PIN kann jeder an der Tastatur die Wandanzeige verlassen und ändern.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Nothing was changed.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The screen stays awake while a wall hangs.</source>
        <translation>Der Bildschirm bleibt an, solange eine Wandanzeige läuft.</translation>
    </message>
    <message>
        <source>Nothing on this computer lets a program keep the screen awake. Switch its screen saver and power saving off in the system&apos;s settings.</source>
        <translation>Auf diesem Computer kann kein Programm den Bildschirm wach halten. Schalten Sie Bildschirmschoner und Energiesparen in den Systemeinstellungen aus.</translation>
    </message>
    <message>
        <source>Asking the desktop to keep the screen awake.</source>
        <translation>Bittet den Desktop, den Bildschirm wach zu halten.</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallPreview</name>
    <message>
        <source>Preview of the wall</source>
        <translation>Vorschau der Wandanzeige</translation>
    </message>
    <message>
        <source>Click, or the arrow keys: the next page</source>
        <translation>Klick oder Pfeiltasten: nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2. From %3 m the smallest letters are %4 mm high.</source>
        <translation>Seite %1 von %2. Für %3 m Abstand sind die kleinsten Buchstaben %4 mm hoch.</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallRuler</name>
    <message>
        <source>Ruler</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>The bar should measure 20 cm</source>
        <translation>Der Balken soll 20 cm messen</translation>
    </message>
    <message>
        <source>This bar should measure %1 cm</source>
        <translation>Dieser Balken soll %1 cm messen</translation>
    </message>
    <message>
        <source>Hold a ruler against the screen. Left and right change its length, Enter keeps it, Esc goes back. Diagonal now: %1 inch.</source>
        <translation>Halten Sie ein Lineal an den Bildschirm. Links und Rechts ändern die Länge, Enter behält sie, Esc geht zurück. Diagonale jetzt: %1 Zoll.</translation>
    </message>
    <message>
        <source>Numbers 0:34</source>
        <translation>Zahlen 0:34</translation>
    </message>
    <message>
        <source>Names and timers 12:48</source>
        <translation>Namen und Zeiten 12:48</translation>
    </message>
    <message>
        <source>The smallest letters on the wall</source>
        <translation>Die kleinsten Buchstaben der Wandanzeige</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallScreenCard</name>
    <message>
        <source>This screen</source>
        <translation>Dieser Bildschirm</translation>
    </message>
    <message>
        <source>Check with a ruler</source>
        <translation>Mit dem Lineal prüfen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Last three digits</source>
        <translation>Letzte drei Ziffern</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Show agents who are offline</source>
        <translation>Agenten zeigen, die offline sind</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonale</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leseabstand</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Wahre Größe</translation>
    </message>
    <message>
        <source>Pages turn after</source>
        <translation>Seiten wechseln nach</translation>
    </message>
    <message>
        <source>Agents&apos; names</source>
        <translation>Namen der Agenten</translation>
    </message>
    <message>
        <source>Callers&apos; numbers</source>
        <translation>Nummern der Anrufer</translation>
    </message>
    <message>
        <source>Letters get larger with the distance. What then has no room goes to a page of its own; nothing gets too small to read.</source>
        <translation>Die Buchstaben wachsen mit dem Abstand. Was dann keinen Platz hat, kommt auf eine eigene Seite; nichts wird zu klein zum Lesen.</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallSetupPage</name>
    <message>
        <source>Show the wall</source>
        <translation>Wandanzeige zeigen</translation>
    </message>
    <message>
        <source>Forget this screen</source>
        <translation>Diesen Bildschirm vergessen</translation>
    </message>
    <message>
        <source>Full screen, on every screen that is ticked · F11</source>
        <translation>Vollbild, auf jedem angehakten Bildschirm · F11</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>on no screen yet</source>
        <translation>noch auf keinem Bildschirm</translation>
    </message>
    <message>
        <source>on 1 screen</source>
        <translation>auf 1 Bildschirm</translation>
    </message>
    <message>
        <source>on %1 screens</source>
        <translation>auf %1 Bildschirmen</translation>
    </message>
    <message>
        <source>Screens with a wall</source>
        <translation>Bildschirme mit Wandanzeige</translation>
    </message>
    <message>
        <source>Pages, in their order</source>
        <translation>Seiten, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>A page in breach comes first and stays. Drag a line, or Alt with the arrow keys.</source>
        <translation>Eine Seite über der Grenze kommt zuerst und bleibt. Ziehen Sie eine Zeile, oder Alt mit den Pfeiltasten.</translation>
    </message>
    <message>
        <source>Queues, in their order</source>
        <translation>Warteschlangen, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>With the agents who are their members. The strip counts them alone.</source>
        <translation>Mit den Agenten, die ihre Mitglieder sind. Die Leiste zählt nur diese.</translation>
    </message>
    <message>
        <source>A wall needs a page. The last one stays.</source>
        <translation>Eine Wandanzeige braucht eine Seite. Die letzte bleibt.</translation>
    </message>
    <message>
        <source>%1 · not connected</source>
        <translation>%1 · nicht angeschlossen</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallboardWidget</name>
    <message>
        <source>Wallboard</source>
        <translation>Wandanzeige</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallboardWindow</name>
    <message>
        <source>Zoom Mate wallboard</source>
        <translation>Zoom Mate Wandanzeige</translation>
    </message>
    <message>
        <source>Leave the wall</source>
        <translation>Wandanzeige verlassen</translation>
    </message>
</context>
<context>
    <name>zm::ui::WelcomePanel</name>
    <message>
        <source>Connect Zoom</source>
        <translation>Zoom verbinden</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Mit Demodaten umsehen</translation>
    </message>
    <message>
        <source>Welcome to Zoom Mate</source>
        <translation>Willkommen bei Zoom Mate</translation>
    </message>
    <message>
        <source>Agents, queues and reports of your Zoom Phone account, live. Everything stays on this computer.</source>
        <translation>Agenten, Warteschlangen und Berichte Ihres Zoom-Phone-Kontos, live. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Ten minutes, step by step. It takes an owner of the Zoom account, or an administrator who may build apps.</source>
        <translation>Zehn Minuten, Schritt für Schritt. Nötig ist ein Inhaber des Zoom-Kontos oder ein Administrator, der Apps erstellen darf.</translation>
    </message>
    <message>
        <source>A simulated call centre at work. Nothing of it ever mixes with real data.</source>
        <translation>Ein simuliertes Callcenter bei der Arbeit. Nichts davon vermischt sich je mit echten Daten.</translation>
    </message>
</context>
<context>
    <name>zm::ui::Wording</name>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>On queue call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>On call in</source>
        <translation>Gespräch ein</translation>
    </message>
    <message>
        <source>On call out</source>
        <translation>Gespräch aus</translation>
    </message>
    <message>
        <source>On call internal</source>
        <translation>Gespräch intern</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Nachbearbeitung</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Außer Haus</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>In Besprechung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>busy by calendar entry</comment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Free on mobile</source>
        <translation>Mobil frei</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>available for a call</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a shared phone that nobody uses now</comment>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>Wrap-up, hold</source>
        <translation>Nachbearbeitung, Halten</translation>
    </message>
    <message>
        <source>Offline, no data</source>
        <translation>Offline, keine Daten</translation>
    </message>
    <message>
        <source>Queue calls ring here.</source>
        <translation>Anrufe der Warteschlange klingeln hier.</translation>
    </message>
    <message>
        <source>Queue calls ring on the mobile.</source>
        <translation>Anrufe der Warteschlange klingeln auf dem Mobiltelefon.</translation>
    </message>
    <message>
        <source>A call rings here now.</source>
        <translation>Hier klingelt jetzt ein Anruf.</translation>
    </message>
    <message>
        <source>Queue calls are likely to ring here.</source>
        <translation>Anrufe der Warteschlange klingeln hier wahrscheinlich.</translation>
    </message>
    <message>
        <source>The app does not ring. A desk phone may.</source>
        <translation>Die App klingelt nicht. Ein Tischtelefon vielleicht.</translation>
    </message>
    <message>
        <source>Queue calls ring here only if calls may arrive during a call.</source>
        <translation>Anrufe der Warteschlange klingeln hier nur, wenn sie während eines Gesprächs kommen dürfen.</translation>
    </message>
    <message>
        <source>Queue calls do not ring here.</source>
        <translation>Anrufe der Warteschlange klingeln hier nicht.</translation>
    </message>
    <message>
        <source>We do not know whether queue calls ring here.</source>
        <translation>Wir wissen nicht, ob Anrufe der Warteschlange hier klingeln.</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>at least this much</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>ext. %1</source>
        <comment>a telephone extension</comment>
        <translation>Dw. %1</translation>
    </message>
    <message>
        <source>Zoom does not answer. We try again by ourselves.</source>
        <translation>Zoom antwortet nicht. Wir versuchen es von selbst wieder.</translation>
    </message>
    <message>
        <source>Zoom asks us to wait until %1. Live events go on.</source>
        <translation>Zoom bittet uns, bis %1 zu warten. Live-Ereignisse laufen weiter.</translation>
    </message>
    <message>
        <source>Zoom asks us to wait a moment. Live events go on.</source>
        <translation>Zoom bittet uns, einen Moment zu warten. Live-Ereignisse laufen weiter.</translation>
    </message>
    <message>
        <source>Zoom does not accept the credentials. Check them in Set-up.</source>
        <translation>Zoom nimmt die Zugangsdaten nicht an. Prüfen Sie sie in der Einrichtung.</translation>
    </message>
    <message>
        <source>A scope or a role is missing. Set-up names it.</source>
        <translation>Ein Scope oder eine Rolle fehlt. Die Einrichtung nennt sie.</translation>
    </message>
    <message>
        <source>%1 is missing. Add it in Zoom under Scopes; we notice within 10 s.</source>
        <translation>%1 fehlt. Fügen Sie es in Zoom unter Scopes hinzu; wir merken es innerhalb von 10 s.</translation>
    </message>
    <message>
        <source>Zoom no longer has this. It leaves the board.</source>
        <translation>Zoom kennt das nicht mehr. Es verschwindet von der Anzeige.</translation>
    </message>
    <message>
        <source>Zoom said something we do not know. It is kept in the log.</source>
        <translation>Zoom sagte etwas, das wir nicht kennen. Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>The database cannot be written. Check the disk.</source>
        <translation>Die Datenbank lässt sich nicht schreiben. Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>The database cannot be written: %1.</source>
        <translation>Die Datenbank lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>So lässt sich das nicht verwenden.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
</TS>
