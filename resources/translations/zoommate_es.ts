<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>zm::app::SetupController</name>
    <message>
        <source>The demo could not be started. Start it by: zoommate --demo</source>
        <translation>La demostración no pudo iniciarse. Iníciela así: zoommate --demo</translation>
    </message>
    <message>
        <source>the simulated account&apos;s own</source>
        <translation>los de la cuenta simulada</translation>
    </message>
    <message>
        <source>in the program&apos;s environment</source>
        <translation>en el entorno del programa</translation>
    </message>
    <message>
        <source>in this computer&apos;s keychain</source>
        <translation>en el llavero de este equipo</translation>
    </message>
    <message>
        <source>A demo or recording keeps nothing. Start Zoom Mate by itself to connect your account.</source>
        <translation>La demostración y las grabaciones no guardan nada. Inicie Zoom Mate sin opciones para conectar su cuenta.</translation>
    </message>
    <message>
        <source>Your values come from the program&apos;s environment, so the change serves for this run only. Make it there to keep it.</source>
        <translation>Sus valores vienen del entorno del programa, así que el cambio vale solo para esta sesión. Hágalo allí para conservarlo.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>No se borró nada. %1</translation>
    </message>
</context>
<context>
    <name>zm::ui::AccountPanel</name>
    <message>
        <source>Accounts and secrets</source>
        <translation>Cuentas y credenciales</translation>
    </message>
    <message>
        <source>Each Zoom account has its own database, settings and keychain entry on this computer; nothing of one is ever shown in another.</source>
        <translation>Cada cuenta de Zoom tiene en este equipo su propia base de datos, sus ajustes y su entrada en el llavero; nada de una se muestra nunca en otra.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Name of the new one</source>
        <translation>Nombre de la nueva</translation>
    </message>
    <message>
        <source>Letters, digits, - and _. On the command line: --account NAME.</source>
        <translation>Letras, cifras, - y _. En la línea de órdenes: --account NOMBRE.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Change of secrets</source>
        <translation>Cambio de credenciales</translation>
    </message>
    <message>
        <source>To change a secret, make a new one at Zoom, type it into its step here and keep it. The old one serves beside it for the days below, so that nothing is lost meanwhile.</source>
        <translation>Para cambiar una credencial, cree una nueva en Zoom, escríbala aquí en su paso y guárdela. La antigua sigue valiendo junto a ella los días indicados abajo, para que entretanto no se pierda nada.</translation>
    </message>
    <message>
        <source>Days that an old one serves</source>
        <translation>Días que vale una antigua</translation>
    </message>
    <message>
        <source>End the old secrets now</source>
        <translation>Anular ya las credenciales antiguas</translation>
    </message>
    <message>
        <source>Leave nothing behind</source>
        <translation>No dejar nada</translation>
    </message>
    <message>
        <source>Deletes all of this account from this computer: the keychain entry, the database with its journal and the copies made before upgrades, settings, log of exports, cache and logs. Reports that you exported into folders of your own stay, and so does everything at Zoom.</source>
        <translation>Borra de este equipo todo lo de esta cuenta: la entrada del llavero, la base de datos con su diario y las copias hechas antes de actualizar, los ajustes, el registro de exportaciones, la caché y los registros. Los informes que exportó a carpetas suyas se quedan, igual que todo lo que hay en Zoom.</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message>
        <source>This cannot be undone. Close other Zoom Mate programs of this account first. Forget everything?</source>
        <translation>No se puede deshacer. Cierre antes los demás Zoom Mate de esta cuenta. ¿Borrar todo?</translation>
    </message>
    <message>
        <source>Yes, forget everything</source>
        <translation>Sí, borrar todo</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, conservarlo</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Una nueva…</translation>
    </message>
    <message>
        <source>A demo or recording has no accounts of its own. Start Zoom Mate by itself.</source>
        <translation>La demostración y las grabaciones no tienen cuentas propias. Inicie Zoom Mate sin opciones.</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>«%1» está abierta.</translation>
    </message>
    <message>
        <source>No old secret is in use.</source>
        <translation>No se usa ninguna credencial antigua.</translation>
    </message>
    <message>
        <source>Give the new account a name.</source>
        <translation>Póngale un nombre a la cuenta nueva.</translation>
    </message>
    <message>
        <source>The Client Secret before the last change serves until %1.</source>
        <translation>El Client Secret anterior al último cambio sirve hasta %1.</translation>
    </message>
    <message>
        <source>The Secret Token before the last change serves until %1.</source>
        <translation>El Secret Token anterior al último cambio sirve hasta %1.</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentArrangement</name>
    <message>
        <source>All agents</source>
        <translation>Todos los agentes</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Sin equipo</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Sin cola</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentDay</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>Wrap-up, hold</source>
        <translation>Post-llamada, espera</translation>
    </message>
    <message>
        <source>Queue call</source>
        <translation>Llamada de cola</translation>
    </message>
    <message>
        <source>Transferred call</source>
        <translation>Llamada transferida</translation>
    </message>
    <message>
        <source>Direct call</source>
        <translation>Llamada directa</translation>
    </message>
    <message>
        <source>Call out</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Internal call</source>
        <translation>Llamada interna</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 · %4</source>
        <comment>state, from, to, how long</comment>
        <translation>%1 · %2 a %3 · %4</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>habló %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Calls and offers</source>
        <translation>Llamadas y timbres</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentList</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Atendidas hoy</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentPanel</name>
    <message>
        <source>Show the day</source>
        <translation>Ver el día</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>The calls that this agent answered today</source>
        <translation>Las llamadas que este agente atendió hoy</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentsAdapter</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
</context>
<context>
    <name>zm::ui::AgentsPage</name>
    <message>
        <source>By team, free longest</source>
        <translation>Por equipo, más tiempo libres</translation>
    </message>
    <message>
        <source>By queue, free longest</source>
        <translation>Por cola, más tiempo libres</translation>
    </message>
    <message>
        <source>All, free longest</source>
        <translation>Todos, más tiempo libres</translation>
    </message>
    <message>
        <source>By team, longest first</source>
        <translation>Por equipo, más tiempo en su estado</translation>
    </message>
    <message>
        <source>By queue, longest first</source>
        <translation>Por cola, más tiempo en su estado</translation>
    </message>
    <message>
        <source>All, longest first</source>
        <translation>Todos, más tiempo en su estado</translation>
    </message>
    <message>
        <source>By team and name</source>
        <translation>Por equipo y nombre</translation>
    </message>
    <message>
        <source>By queue and name</source>
        <translation>Por cola y nombre</translation>
    </message>
    <message>
        <source>All by name</source>
        <translation>Todos por nombre</translation>
    </message>
    <message>
        <source>Order of the tiles</source>
        <translation>Orden de las fichas</translation>
    </message>
    <message>
        <source>Show all agents</source>
        <translation>Mostrar todos los agentes</translation>
    </message>
    <message>
        <source>Show who is free</source>
        <translation>Mostrar quién está libre</translation>
    </message>
    <message>
        <source>Show who is ringing</source>
        <translation>Mostrar a quién le suena</translation>
    </message>
    <message>
        <source>Show who is on a call</source>
        <translation>Mostrar quién está en llamada</translation>
    </message>
    <message>
        <source>Show wrap-up and hold</source>
        <translation>Mostrar post-llamada y espera</translation>
    </message>
    <message>
        <source>Show who is away</source>
        <translation>Mostrar quién está ausente</translation>
    </message>
    <message>
        <source>Show do not disturb</source>
        <translation>Mostrar no molestar</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>Mostrar quién está sin conexión</translation>
    </message>
    <message>
        <source>Roomy tiles</source>
        <translation>Fichas amplias</translation>
    </message>
    <message>
        <source>Normal tiles</source>
        <translation>Fichas normales</translation>
    </message>
    <message>
        <source>Dense tiles</source>
        <translation>Fichas compactas</translation>
    </message>
    <message>
        <source>Order tiles: %1</source>
        <translation>Ordenar fichas: %1</translation>
    </message>
    <message>
        <source>Name, team or extension</source>
        <translation>Nombre, equipo o extensión</translation>
    </message>
    <message>
        <source>Waiting for the first news from Zoom.</source>
        <translation>Esperando las primeras noticias de Zoom.</translation>
    </message>
    <message>
        <source>No agents. Choose queues or people in Set-up.</source>
        <translation>No hay agentes. Elija colas o personas en Configuración.</translation>
    </message>
    <message>
        <source>Nobody matches &quot;%1&quot;. Clear the filter.</source>
        <translation>Nadie coincide con «%1». Quite el filtro.</translation>
    </message>
    <message>
        <source>Nobody is free.</source>
        <translation>Nadie está libre.</translation>
    </message>
    <message>
        <source>Nobody is ringing.</source>
        <translation>A nadie le suena.</translation>
    </message>
    <message>
        <source>Nobody is on a call.</source>
        <translation>Nadie está en llamada.</translation>
    </message>
    <message>
        <source>Nobody is in wrap-up or has a caller on hold.</source>
        <translation>Nadie está en post-llamada ni tiene una llamada en espera.</translation>
    </message>
    <message>
        <source>Nobody is away.</source>
        <translation>Nadie está ausente.</translation>
    </message>
    <message>
        <source>Nobody is on do not disturb or opted out.</source>
        <translation>Nadie está en «no molestar» ni fuera de la cola.</translation>
    </message>
    <message>
        <source>Nobody is offline.</source>
        <translation>Nadie está sin conexión.</translation>
    </message>
    <message>
        <source>%1 in 1 team</source>
        <comment>agents</comment>
        <translation>%1 en 1 equipo</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n teams</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%1 en %n equipo</numerusform>
            <numerusform>%1 en %n equipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the agents shown</source>
        <translation>Copiar los agentes mostrados</translation>
    </message>
    <message>
        <source>Export the agents shown …</source>
        <translation>Exportar los agentes mostrados …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Calls and states of today</source>
        <translation>Llamadas y estados de hoy</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
</context>
<context>
    <name>zm::ui::AlertCourier</name>
    <message>
        <source>%1 took the trial alert.</source>
        <translation>%1 recibió la alerta de prueba.</translation>
    </message>
    <message>
        <source>the board may be old</source>
        <translation>puede estar anticuado</translation>
    </message>
    <message>
        <source>%1, the board may be old</source>
        <translation>%1, puede estar anticuado</translation>
    </message>
    <message>
        <source>No hook is switched on.</source>
        <translation>No hay ningún hook activado.</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>zm::ui::AlertDelegate</name>
    <message>
        <source>Acknowledge</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>zm::ui::AlertTray</name>
    <message>
        <source>Open Zoom Mate</source>
        <translation>Abrir Zoom Mate</translation>
    </message>
    <message>
        <source>Acknowledge the worst alert</source>
        <translation>Marcar como vista la peor alerta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>zm::ui::Alerts</name>
    <message>
        <source>Oldest ring</source>
        <translation>Timbre más antiguo</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>Agentes libres</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>Tasa de abandono</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Feed silent</source>
        <translation>Sin eventos</translation>
    </message>
    <message>
        <source>How long the oldest call of a queue has been ringing.</source>
        <translation>Cuánto lleva sonando la llamada más antigua de una cola.</translation>
    </message>
    <message>
        <source>This many free members or fewer, while a call of the queue rings.</source>
        <translation>Este número de miembros libres o menos mientras suena una llamada de la cola.</translation>
    </message>
    <message>
        <source>Points under the queue&apos;s goal, once 20 callers were offered today.</source>
        <translation>Puntos por debajo del objetivo de la cola, a partir de 20 llamadas recibidas hoy.</translation>
    </message>
    <message>
        <source>Share of today&apos;s callers who gave up, once 20 were offered.</source>
        <translation>Proporción de quienes colgaron hoy, a partir de 20 llamadas recibidas.</translation>
    </message>
    <message>
        <source>How long an agent has been in one call. A held call counts from its answer.</source>
        <translation>Cuánto lleva un agente en una llamada. Si está en espera, cuenta desde que se atendió.</translation>
    </message>
    <message>
        <source>How long an agent has been away. Meetings and calendars do not count.</source>
        <translation>Cuánto lleva ausente un agente. Las reuniones y el calendario no cuentan.</translation>
    </message>
    <message>
        <source>How long an agent has been in do not disturb.</source>
        <translation>Cuánto lleva un agente en «no molestar».</translation>
    </message>
    <message>
        <source>How many callers wait for a call back.</source>
        <translation>Cuántas personas esperan que se les devuelva la llamada.</translation>
    </message>
    <message>
        <source>How long no live event has come, in business hours.</source>
        <translation>Cuánto hace que no llega ningún evento en horario laboral.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 under</source>
        <comment>points under the goal</comment>
        <translation>%1 por debajo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>missed callers</comment>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>Zoom&apos;s live events</source>
        <translation>Eventos en vivo de Zoom</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>%1: %2, %3. The limit is %4.</source>
        <translation>%1: %2, %3. El límite es %4.</translation>
    </message>
    <message>
        <source>%1: %2, %3. Warning from %4.</source>
        <translation>%1: %2, %3. Aviso desde %4.</translation>
    </message>
    <message>
        <source>%1 over the limit</source>
        <translation>%1 por encima del límite</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 aviso</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 avisos</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>sigue</translation>
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
        <translation>Zoom Mate se cerró antes de que terminara esta alerta.</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>The limit was %1.</source>
        <translation>El límite era %1.</translation>
    </message>
</context>
<context>
    <name>zm::ui::AlertsPage</name>
    <message>
        <source>Whose</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Active alerts</source>
        <translation>Alertas activas</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>You have seen it: it stops sounding · A</source>
        <translation>La ha visto: deja de sonar · A</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <translation>Posponer 15 min</translation>
    </message>
    <message>
        <source>Quiet until then, also when it comes again · S</source>
        <translation>Silencio hasta entonces, aunque vuelva · S</translation>
    </message>
    <message>
        <source>Mute queue</source>
        <translation>Silenciar cola</translation>
    </message>
    <message>
        <source>The queue&apos;s numbers stay marked, its alerts make no sound · M</source>
        <translation>Las cifras de la cola siguen marcadas, sus alertas no suenan · M</translation>
    </message>
    <message>
        <source>Alert log</source>
        <translation>Registro de alertas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Acknowledge the chosen alerts</source>
        <translation>Marcar como vistas las alertas elegidas</translation>
    </message>
    <message>
        <source>Snooze the chosen alerts for 15 minutes</source>
        <translation>Posponer 15 minutos las alertas elegidas</translation>
    </message>
    <message>
        <source>Mute the queue of the chosen alert, or hear it again</source>
        <translation>Silenciar la cola de la alerta elegida, o volver a oírla</translation>
    </message>
    <message>
        <source>Acknowledge all alerts</source>
        <translation>Marcar como vistas todas las alertas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>horas de silencio</translation>
    </message>
    <message>
        <source>Name or rule</source>
        <translation>Nombre o regla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>pospuesta hasta %1</translation>
    </message>
    <message>
        <source>queue is muted</source>
        <translation>cola silenciada</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts are snoozed for 15 minutes.</source>
        <translation>
            <numerusform>%n alerta pospuesta 15 minutos.</numerusform>
            <numerusform>%n alertas pospuestas 15 minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is muted: its alerts make no sound.</source>
        <translation>%1 está silenciada: sus alertas no suenan.</translation>
    </message>
    <message>
        <source>The alerts of %1 are heard again.</source>
        <translation>Las alertas de %1 vuelven a sonar.</translation>
    </message>
    <message>
        <source>Only a queue can be muted. Snooze this alert, or acknowledge it.</source>
        <translation>Solo se puede silenciar una cola. Posponga esta alerta o márquela como vista.</translation>
    </message>
    <message>
        <source>End snooze</source>
        <translation>No posponer</translation>
    </message>
    <message>
        <source>Hear queue</source>
        <translation>Volver a oír</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now, the worst first</source>
        <translation>Ahora, lo peor primero</translation>
    </message>
    <message>
        <source>No alert matches &quot;%1&quot;. Clear the search.</source>
        <translation>Ninguna alerta coincide con «%1». Borre la búsqueda.</translation>
    </message>
    <message>
        <source>Every number is inside its limits.</source>
        <translation>Todas las cifras están dentro de sus límites.</translation>
    </message>
    <message>
        <source>No alert yet. What is raised is listed here, with who acknowledged it.</source>
        <translation>Aún no hay alertas. Aquí aparecerán, con quien las haya visto.</translation>
    </message>
</context>
<context>
    <name>zm::ui::BoardTable</name>
    <message>
        <source>These are more rows than a clipboard should hold. Choose fewer, or write them to a file.</source>
        <translation>Son más filas de las que caben en el portapapeles. Elija menos o escríbalas en un archivo.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copiar las filas elegidas</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Copiar todas las filas</translation>
    </message>
    <message>
        <source>Copy this cell</source>
        <translation>Copiar esta celda</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Export … (numbers are hidden in files: see Reports)</source>
        <translation>Exportar … (los números se ocultan en archivos: vea Informes)</translation>
    </message>
    <message>
        <source>Export the chosen rows …</source>
        <translation>Exportar las filas elegidas …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
</context>
<context>
    <name>zm::ui::CallModel</name>
    <message numerus="yes">
        <source>Ringing %n agents</source>
        <translation>
            <numerusform>Suena a %n agente</numerusform>
            <numerusform>Suena a %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On queue call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>On call in</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>On call out</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>On call internal</source>
        <translation>Llamada interna</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>ext. %1</source>
        <translation>ext. %1</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <translation>%1 desde hace %2.</translation>
    </message>
    <message>
        <source>Since the first ring we know of. %1 for %2.</source>
        <translation>Desde el primer timbre que conocemos. %1 desde hace %2.</translation>
    </message>
    <message>
        <source>%1 agents ring. The first who answers gets the call.</source>
        <translation>Suena a %1 agentes. El primero que responda se queda la llamada.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>zm::ui::CallerPanel</name>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Copy number · Ctrl+Shift+C</source>
        <translation>Copiar número · Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>Call in Zoom</source>
        <translation>Llamar en Zoom</translation>
    </message>
    <message>
        <source>Hands the number to Zoom&apos;s own program on this computer.</source>
        <translation>Pasa el número al programa de Zoom de este equipo.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Aún sin responsable</translation>
    </message>
    <message>
        <source>Press T to take it</source>
        <translation>Pulse T para asumirla</translation>
    </message>
    <message>
        <source>took it %1</source>
        <translation>la asumió %1</translation>
    </message>
    <message>
        <source>Last time by %1, %2.</source>
        <translation>La última vez por %1, %2.</translation>
    </message>
    <message>
        <source>Closed by itself: %1 by %2, %3.</source>
        <translation>Cerrada sola: %1 por %2, %3.</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>llamada devuelta</translation>
    </message>
    <message>
        <source>rang again and was answered</source>
        <translation>volvió a llamar y se le atendió</translation>
    </message>
    <message>
        <source>Closes by itself when a call to this number lasts 5 s or one from it is answered. Time left: until %1.</source>
        <translation>Se cierra sola cuando una llamada a este número dura 5 s o se atiende una suya. Plazo: hasta %1.</translation>
    </message>
    <message>
        <source>Take it myself</source>
        <translation>Asumirla yo</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message numerus="yes">
        <source>%n calls, %1 answered.</source>
        <translation>
            <numerusform>%n llamada, %1 atendidas.</numerusform>
            <numerusform>%n llamadas, %1 atendidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::CallsPage</name>
    <message>
        <source>Live calls</source>
        <translation>Llamadas en curso</translation>
    </message>
    <message>
        <source>Copy calls as text and CSV</source>
        <translation>Copiar llamadas como texto y CSV</translation>
    </message>
    <message>
        <source>Show whole numbers</source>
        <translation>Mostrar números completos</translation>
    </message>
    <message>
        <source>Number, name or queue</source>
        <translation>Número, nombre o cola</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <translation>
            <numerusform>%n sonando</numerusform>
            <numerusform>%n sonando</numerusform>
        </translation>
    </message>
    <message>
        <source>No call matches &quot;%1&quot;. Clear the search.</source>
        <translation>Ninguna llamada coincide con «%1». Borre la búsqueda.</translation>
    </message>
    <message>
        <source>No live calls. The next ring shows here at once.</source>
        <translation>No hay llamadas en curso. El próximo timbre aparecerá aquí al momento.</translation>
    </message>
</context>
<context>
    <name>zm::ui::ChartView</name>
    <message>
        <source>Goal %1 %</source>
        <translation>Objetivo %1 %</translation>
    </message>
</context>
<context>
    <name>zm::ui::CommandPalette</name>
    <message>
        <source>What to do</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No command has &quot;%1&quot;.</source>
        <translation>Ninguna orden contiene «%1».</translation>
    </message>
</context>
<context>
    <name>zm::ui::ConnectionBadge</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
</context>
<context>
    <name>zm::ui::CopyButton</name>
    <message>
        <source>Copy to the clipboard</source>
        <translation>Copiar al portapapeles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>zm::ui::CredentialForm</name>
    <message>
        <source>kept; type a new one to replace it</source>
        <translation>guardado; escriba otro para cambiarlo</translation>
    </message>
</context>
<context>
    <name>zm::ui::DataPage</name>
    <message>
        <source>Ask the question</source>
        <translation>Hacer la pregunta</translation>
    </message>
    <message>
        <source>Stop the question</source>
        <translation>Detener la pregunta</translation>
    </message>
    <message>
        <source>Choose an example question</source>
        <translation>Elegir una pregunta de ejemplo</translation>
    </message>
    <message>
        <source>Choose an earlier question</source>
        <translation>Elegir una pregunta anterior</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>New scheduled export</source>
        <translation>Nueva exportación programada</translation>
    </message>
    <message>
        <source>Write the scheduled export now</source>
        <translation>Escribir ahora la exportación programada</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nuevo equipo</translation>
    </message>
</context>
<context>
    <name>zm::ui::DayPage</name>
    <message>
        <source>Day before</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Calls and offers</source>
        <translation>Llamadas y timbres</translation>
    </message>
    <message>
        <source>Day before · Ctrl+Left</source>
        <translation>Día anterior · Ctrl+Izquierda</translation>
    </message>
    <message>
        <source>Day after · Ctrl+Right</source>
        <translation>Día siguiente · Ctrl+Derecha</translation>
    </message>
    <message>
        <source>Explain the offers answered</source>
        <translation>Explicar los timbres atendidos</translation>
    </message>
    <message>
        <source>Explain the missed offers</source>
        <translation>Explicar los timbres perdidos</translation>
    </message>
    <message>
        <source>Explain the calls placed</source>
        <translation>Explicar las llamadas hechas</translation>
    </message>
    <message>
        <source>Explain the talk time</source>
        <translation>Explicar el tiempo de conversación</translation>
    </message>
    <message>
        <source>Agent’s day</source>
        <translation>Día del agente</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>first in</source>
        <translation>primera hora</translation>
    </message>
    <message>
        <source>The first moment in any state but offline.</source>
        <translation>El primer momento en un estado que no sea sin conexión.</translation>
    </message>
    <message>
        <source>still in</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>last out</source>
        <translation>última hora</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>offers answered</source>
        <translation>atendidos</translation>
    </message>
    <message>
        <source>Every ring counts as an offer, with all devices as one.</source>
        <translation>Cada timbre cuenta una vez, con todos los dispositivos juntos.</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>No answer, rejected or busy. A caller who gave up, or a colleague who was quicker, is nobody&apos;s miss.</source>
        <translation>Sin respuesta, rechazado u ocupado. Si quien llama cuelga o un compañero es más rápido, nadie perdió nada.</translation>
    </message>
    <message>
        <source>calls placed</source>
        <translation>llamadas hechas</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>Hold excluded.</source>
        <translation>Sin la espera.</translation>
    </message>
    <message>
        <source>changes an hour</source>
        <translation>cambios por hora</translation>
    </message>
    <message>
        <source>Changes of state in an observed hour.</source>
        <translation>Cambios de estado por hora observada.</translation>
    </message>
    <message>
        <source>No calls and no offers on this day.</source>
        <translation>Ninguna llamada y ningún timbre en este día.</translation>
    </message>
    <message>
        <source>Offers answered</source>
        <translation>Timbres atendidos</translation>
    </message>
    <message>
        <source>Rings that this agent answered on this day. Every ring is an offer, with all devices as one.</source>
        <translation>Timbres que este agente atendió en este día. Cada uno cuenta una vez, con todos los dispositivos.</translation>
    </message>
    <message>
        <source>answered %1, offers %2</source>
        <translation>atendidos %1, timbres %2</translation>
    </message>
    <message>
        <source>Missed offers</source>
        <translation>Timbres perdidos</translation>
    </message>
    <message>
        <source>Rings that were not answered, rejected, or came while the agent was on another call. A caller who gave up is nobody&apos;s miss.</source>
        <translation>Timbres sin respuesta, rechazados o llegados durante otra llamada. Si quien llama cuelga, nadie perdió nada.</translation>
    </message>
    <message>
        <source>no answer %1, rejected %2, busy %3</source>
        <translation>sin respuesta %1, rechazados %2, ocupado %3</translation>
    </message>
    <message>
        <source>Calls placed</source>
        <translation>Llamadas hechas</translation>
    </message>
    <message>
        <source>The agent&apos;s own calls, to outside and to colleagues. Asking a colleague before a transfer is not one.</source>
        <translation>Llamadas propias del agente, al exterior y a compañeros. Consultar antes de transferir no cuenta.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Talk on every leg of the agent, without hold.</source>
        <translation>Conversación en todos los tramos del agente, sin la espera.</translation>
    </message>
    <message>
        <source>talk %1 s over connected legs %2</source>
        <translation>conversación %1 s en %2 tramos conectados</translation>
    </message>
    <message>
        <source>From our own log of states: time that nobody watched is not observed, never guessed.</source>
        <translation>De nuestro propio registro de estados: lo que nadie vio queda sin observar, nunca se adivina.</translation>
    </message>
</context>
<context>
    <name>zm::ui::DayView</name>
    <message>
        <source>States, calls and offers over the day</source>
        <translation>Estados, llamadas y timbres del día</translation>
    </message>
    <message>
        <source>Time in state</source>
        <translation>Tiempo en cada estado</translation>
    </message>
</context>
<context>
    <name>zm::ui::DensitySwitch</name>
    <message>
        <source>Roomy</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Size of the tiles</source>
        <translation>Tamaño de las fichas</translation>
    </message>
</context>
<context>
    <name>zm::ui::DesignPage</name>
    <message>
        <source>Tiles</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Dense, the feed is silent</source>
        <translation>Compacto, la conexión está en silencio</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>pointer over it</source>
        <translation>puntero encima</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>pulsado</translation>
    </message>
    <message>
        <source>has the keyboard</source>
        <translation>tiene el teclado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>A choice</source>
        <translation>Una opción</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Por equipo</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>Por cola</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>A time of day</source>
        <translation>Una hora del día</translation>
    </message>
    <message>
        <source>Name or extension</source>
        <translation>Nombre o extensión</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Every part of the program in every state</source>
        <translation>Cada parte del programa en cada estado</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>Room and corners</source>
        <translation>Espacios y esquinas</translation>
    </message>
    <message>
        <source>States and icons</source>
        <translation>Estados e iconos</translation>
    </message>
    <message>
        <source>Marks on numbers</source>
        <translation>Marcas en los números</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Head and navigation</source>
        <translation>Cabecera y navegación</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>El panel mural</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Lines, empty and waiting</source>
        <translation>Líneas, vacío y espera</translation>
    </message>
    <message>
        <source>Show every part of the design</source>
        <translation>Mostrar cada parte del diseño</translation>
    </message>
    <message>
        <source>page, top</source>
        <translation>página, arriba</translation>
    </message>
    <message>
        <source>between tiles</source>
        <translation>entre fichas</translation>
    </message>
    <message>
        <source>cell, each side</source>
        <translation>celda, cada lado</translation>
    </message>
    <message>
        <source>table, outer side</source>
        <translation>tabla, lado exterior</translation>
    </message>
    <message>
        <source>page, each side</source>
        <translation>página, cada lado</translation>
    </message>
    <message>
        <source>below a board</source>
        <translation>debajo de un tablero</translation>
    </message>
    <message>
        <source>heading of a group</source>
        <translation>título de un grupo</translation>
    </message>
    <message>
        <source>number box</source>
        <translation>casilla numérica</translation>
    </message>
    <message>
        <source>tile, dense</source>
        <translation>ficha, compacta</translation>
    </message>
    <message>
        <source>tile</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>sencillo</translation>
    </message>
    <message>
        <source>a lower bound</source>
        <translation>un límite inferior</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation>cerca del límite</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>sobre el límite</translation>
    </message>
    <message>
        <source>over, provisional</source>
        <translation>sobre el límite, provisional</translation>
    </message>
    <message>
        <source>Calls an hour</source>
        <translation>Llamadas por hora</translation>
    </message>
    <message>
        <source>Customer Care</source>
        <translation>Atención al cliente</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Post-llamada</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Llamadas por día y hora</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mié</translation>
    </message>
    <message>
        <source>Reading queues, 3 of 6</source>
        <translation>Leyendo colas, 3 de 6</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then press Refresh.</source>
        <translation>El llavero está bloqueado. Desbloquéelo y pulse Actualizar.</translation>
    </message>
    <message>
        <source>No agents. Choose queues or people in Set-up.</source>
        <translation>No hay agentes. Elija colas o personas en Configuración.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendidas</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>volvió</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>longest ringing</source>
        <translation>timbre más largo</translation>
    </message>
    <message>
        <source>No gap today</source>
        <translation>Hoy sin huecos</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>41 agents, 6 queues, 12 calls read in 4.1 s. 2 changes.</source>
        <translation>41 agentes, 6 colas, 12 llamadas leídas en 4,1 s. 2 cambios.</translation>
    </message>
    <message>
        <source>Put off until tomorrow.</source>
        <translation>Aplazado hasta mañana.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Silent for 1:42. The board shows 14:30. We reconnect by ourselves.</source>
        <translation>En silencio desde hace 1:42. El tablero muestra las 14:30. Nos reconectamos solos.</translation>
    </message>
    <message>
        <source>`phone:read:list_call_queues:admin` is missing. Add it in Zoom under Scopes; we notice within 10 s.</source>
        <translation>Falta `phone:read:list_call_queues:admin`. Añádalo en Zoom en Scopes; lo notamos en 10 s.</translation>
    </message>
    <message>
        <source>No calls from 08:00 to 18:00 on Sun 22 Nov.</source>
        <translation>Sin llamadas de 08:00 a 18:00 el dom 22 nov.</translation>
    </message>
</context>
<context>
    <name>zm::ui::DeskModel</name>
    <message>
        <source>Called back</source>
        <translation>Llamada devuelta</translation>
    </message>
    <message>
        <source>Rang again, answered</source>
        <translation>Volvió a llamar, atendida</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Asumir</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>waited up to %1</source>
        <translation>esperó hasta %1</translation>
    </message>
    <message>
        <source>recovered by %1</source>
        <translation>recuperada por %1</translation>
    </message>
    <message>
        <source>time left %1</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>Urgency by the number of tries and by how much of the call-back window is gone.</source>
        <translation>Urgencia según los intentos y cuánto ha pasado del plazo para devolver la llamada.</translation>
    </message>
    <message numerus="yes">
        <source>%n agents&apos; phones rang.</source>
        <translation>
            <numerusform>Sonó el teléfono de %n agente.</numerusform>
            <numerusform>Sonaron los teléfonos de %n agentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries ended in voicemail.</source>
        <translation>
            <numerusform>%n intento acabó en el buzón de voz.</numerusform>
            <numerusform>%n intentos acabaron en el buzón de voz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call-back window ends %1.</source>
        <translation>El plazo para devolver la llamada acaba %1.</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Sonó</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>zm::ui::Explain</name>
    <message>
        <source>Waiting</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Longest ringing</source>
        <translation>Timbre más largo</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Localizables</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Desbordadas</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Velocidad media de respuesta</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Tiempo medio de gestión</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Atendidas hoy</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>todas las colas</translation>
    </message>
    <message>
        <source>Calls through a queue that this agent answered today.</source>
        <translation>Llamadas de cola que este agente atendió hoy.</translation>
    </message>
    <message>
        <source>Callers who are ringing somebody now. Zoom does not report callers while nobody rings, so there may be more.</source>
        <translation>Personas que ahora hacen sonar un teléfono. Zoom no informa de quien espera mientras no suena nadie, así que puede haber más.</translation>
    </message>
    <message>
        <source>How long the oldest call that rings now has been ringing.</source>
        <translation>Cuánto lleva sonando la llamada más antigua que suena ahora.</translation>
    </message>
    <message>
        <source>Members who are free, on the desk or on the mobile, and take calls from this queue.</source>
        <translation>Miembros libres, en la mesa o en el móvil, que aceptan llamadas de esta cola.</translation>
    </message>
    <message>
        <source>Free members, and those whose phone is likely to ring all the same: in a meeting, busy or away.</source>
        <translation>Miembros libres y aquellos cuyo teléfono seguramente sonará igual: en reunión, ocupados o ausentes.</translation>
    </message>
    <message>
        <source>Members on a call, of this queue or another.</source>
        <translation>Miembros en llamada, de esta cola o de otra.</translation>
    </message>
    <message>
        <source>Members who will not be rung: do not disturb, opted out, out of office, offline or without data.</source>
        <translation>Miembros a los que no les sonará: no molestar, fuera de la cola, fuera de la oficina, sin conexión o sin datos.</translation>
    </message>
    <message>
        <source>Callers who were answered by a member today.</source>
        <translation>Personas atendidas hoy por un miembro.</translation>
    </message>
    <message>
        <source>Callers who left before an answer today, and did not overflow or go to voicemail.</source>
        <translation>Personas que colgaron hoy antes de ser atendidas, sin desbordamiento ni buzón.</translation>
    </message>
    <message>
        <source>Callers who left by an overflow rule. They do not count as abandoned.</source>
        <translation>Llamadas que salieron por una regla de desbordamiento. No cuentan como abandonadas.</translation>
    </message>
    <message>
        <source>Callers who went to voicemail. They do not count as abandoned.</source>
        <translation>Llamadas que fueron al buzón de voz. No cuentan como abandonadas.</translation>
    </message>
    <message>
        <source>The share of callers who were answered within the goal&apos;s seconds. The list shows those answered in time.</source>
        <translation>Proporción de llamadas atendidas dentro de los segundos del objetivo. La lista muestra las atendidas a tiempo.</translation>
    </message>
    <message>
        <source>The seconds that an answered caller waited, on average.</source>
        <translation>Los segundos que esperó de media una llamada atendida.</translation>
    </message>
    <message>
        <source>Talk, hold and, where known, wrap-up of an answered call, on average.</source>
        <translation>Conversación, espera y, si se conoce, post-llamada de una llamada atendida, de media.</translation>
    </message>
    <message>
        <source>Callers who entered the queue today.</source>
        <translation>Personas que entraron hoy en la cola.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Provisional: Zoom&apos;s record has not come yet.</source>
        <translation>Provisional: aún no ha llegado el registro de Zoom.</translation>
    </message>
</context>
<context>
    <name>zm::ui::ExplainPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close · Esc</source>
        <translation>Cerrar · Esc</translation>
    </message>
    <message>
        <source>Copy the list as text and CSV</source>
        <translation>Copiar la lista como texto y CSV</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretches of time</source>
        <translation>
            <numerusform>%n tramo de tiempo</numerusform>
            <numerusform>%n tramos de tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The calls behind it cannot be read now.</source>
        <translation>Ahora no se pueden leer las llamadas que hay detrás.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these calls wait for Zoom&apos;s record.</source>
        <translation>
            <numerusform>%n de estas llamadas espera el registro de Zoom.</numerusform>
            <numerusform>%n de estas llamadas esperan el registro de Zoom.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every call has Zoom&apos;s record. None is provisional.</source>
        <translation>Todas las llamadas tienen su registro de Zoom. Ninguna es provisional.</translation>
    </message>
    <message>
        <source> · Enter opens one</source>
        <translation> · Intro abre una</translation>
    </message>
</context>
<context>
    <name>zm::ui::FactTable</name>
    <message>
        <source>Copy all rows</source>
        <translation>Copiar todas las filas</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
</context>
<context>
    <name>zm::ui::Facts</name>
    <message>
        <source>Answered</source>
        <translation>Atendida</translation>
    </message>
    <message>
        <source>Answered by other</source>
        <translation>Atendida por otro</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Desbordada</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>Crear la aplicación</translation>
    </message>
    <message>
        <source>Copy three values</source>
        <translation>Copiar tres valores</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Secret Token</translation>
    </message>
    <message>
        <source>Event subscription</source>
        <translation>Suscripción a eventos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>name, company, contact</source>
        <translation>nombre, empresa, contacto</translation>
    </message>
    <message>
        <source>not needed for WebSocket</source>
        <translation>no hace falta con WebSocket</translation>
    </message>
    <message>
        <source>for webhooks</source>
        <translation>para webhooks</translation>
    </message>
    <message>
        <source>WebSocket or webhook</source>
        <translation>WebSocket o webhook</translation>
    </message>
    <message>
        <source>webhooks, taken by a server</source>
        <translation>webhooks, en un servidor</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 of %2 proved</source>
        <translation>%1 de %2 probados</translation>
    </message>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 de %2 vistos</translation>
    </message>
    <message>
        <source>token received</source>
        <translation>token recibido</translation>
    </message>
    <message>
        <source>then the token comes</source>
        <translation>luego llega el token</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Tramo</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Timbres</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nuestros</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Sonó</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Not granted. It would give %1.</source>
        <translation>No concedido. Daría %1.</translation>
    </message>
    <message>
        <source>Its successor is %1.</source>
        <translation>Su sucesor es %1.</translation>
    </message>
    <message>
        <source>Granted by mistake: %1.</source>
        <translation>Concedido por error: %1.</translation>
    </message>
    <message>
        <source>Not seen yet. It tells %1.</source>
        <translation>Aún no visto. Informa de %1.</translation>
    </message>
    <message>
        <source>Not seen. It would tell %1.</source>
        <translation>No visto. Informaría de %1.</translation>
    </message>
    <message>
        <source>Not seen, and not needed with %1.</source>
        <translation>No visto, y no hace falta con %1.</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>presencia</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>queues</source>
        <translation>colas</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>agents&apos; presence: free, away, do not disturb, in a meeting</source>
        <translation>la presencia de los agentes: libre, ausente, no molestar, en reunión</translation>
    </message>
    <message>
        <source>live calls</source>
        <translation>llamadas en curso</translation>
    </message>
    <message>
        <source>live calls: who rings, talks, holds</source>
        <translation>llamadas en curso: quién suena, habla, retiene</translation>
    </message>
    <message>
        <source>finished calls</source>
        <translation>llamadas terminadas</translation>
    </message>
    <message>
        <source>every leg of a finished call, with its talk and hold</source>
        <translation>cada tramo de una llamada terminada, con conversación y retención</translation>
    </message>
    <message>
        <source>Zoom adds it by itself with the call-record events.</source>
        <translation>Zoom lo añade por sí mismo con los eventos de registro de llamadas.</translation>
    </message>
    <message>
        <source>history, gap repair</source>
        <translation>historial, reparación de huecos</translation>
    </message>
    <message>
        <source>the call history: reports, and the repair of what was missed</source>
        <translation>el historial de llamadas: informes y reparación de lo perdido</translation>
    </message>
    <message>
        <source>optional, ends Dec %1</source>
        <translation>opcional, termina en dic. de %1</translation>
    </message>
    <message>
        <source>names of your phone numbers</source>
        <translation>los nombres de sus números de teléfono</translation>
    </message>
    <message>
        <source>Zoom ends the list behind it in December %1. Nothing is missing without it.</source>
        <translation>Zoom termina la lista que hay detrás en diciembre de %1. Sin ella no falta nada.</translation>
    </message>
    <message>
        <source>the roster: names and extensions</source>
        <translation>la lista de agentes: nombres y extensiones</translation>
    </message>
    <message>
        <source>queue members</source>
        <translation>miembros de las colas</translation>
    </message>
    <message>
        <source>each queue&apos;s members and whether they take its calls</source>
        <translation>los miembros de cada cola y si atienden sus llamadas</translation>
    </message>
    <message>
        <source>the queues, and Zoom&apos;s own totals to compare with</source>
        <translation>las colas y los totales de Zoom para comparar</translation>
    </message>
    <message>
        <source>department and cost centre of one agent</source>
        <translation>el departamento y el centro de coste de un agente</translation>
    </message>
    <message>
        <source>The list of users tells the same; it is a second way.</source>
        <translation>La lista de usuarios dice lo mismo; es una segunda vía.</translation>
    </message>
    <message>
        <source>members of a queue that has more than %1</source>
        <translation>los miembros de una cola con más de %1</translation>
    </message>
    <message>
        <source>voicemails as soon as a caller has left one</source>
        <translation>los mensajes de voz en cuanto alguien deja uno</translation>
    </message>
    <message>
        <source>Call a queue from outside and let it ring.</source>
        <translation>Llame a una cola y deje sonar.</translation>
    </message>
    <message>
        <source>Call a queue from outside and answer.</source>
        <translation>Llame a una cola y conteste.</translation>
    </message>
    <message>
        <source>Call a mobile phone from the Zoom client.</source>
        <translation>Llame a un móvil desde Zoom.</translation>
    </message>
    <message>
        <source>Any call, soon after its end.</source>
        <translation>Cualquier llamada, al terminar.</translation>
    </message>
    <message>
        <source>presence the moment it changes</source>
        <translation>la presencia en cuanto cambia</translation>
    </message>
    <message>
        <source>Set yourself to Away, and back.</source>
        <translation>Póngase Ausente y vuelva.</translation>
    </message>
    <message>
        <source>a ring that nobody took</source>
        <translation>un timbre que nadie atendió</translation>
    </message>
    <message>
        <source>a ring that somebody declined</source>
        <translation>un timbre que alguien rechazó</translation>
    </message>
    <message>
        <source>Call an extension and decline.</source>
        <translation>Llame a una extensión y rechace.</translation>
    </message>
    <message>
        <source>the end of a call that came in</source>
        <translation>el fin de una llamada entrante</translation>
    </message>
    <message>
        <source>the end of a call that went out</source>
        <translation>el fin de una llamada saliente</translation>
    </message>
    <message>
        <source>an agent who dials</source>
        <translation>un agente que marca</translation>
    </message>
    <message>
        <source>an agent&apos;s own call that was answered</source>
        <translation>una llamada propia que fue contestada</translation>
    </message>
    <message>
        <source>whose phone rings, for which queue</source>
        <translation>qué teléfono suena y para qué cola</translation>
    </message>
    <message>
        <source>who answered, and when</source>
        <translation>quién contestó y cuándo</translation>
    </message>
    <message>
        <source>the record of a call that went out</source>
        <translation>el registro de una llamada saliente</translation>
    </message>
    <message>
        <source>Zoom ended call logs in May %1 in favour of call elements.</source>
        <translation>Zoom sustituyó en mayo de %1 los registros por los elementos de llamada.</translation>
    </message>
    <message>
        <source>the record of a call that came in</source>
        <translation>el registro de una llamada entrante</translation>
    </message>
    <message>
        <source>the record of each leg that went out</source>
        <translation>el registro de cada tramo saliente</translation>
    </message>
    <message>
        <source>the record of each leg that came in</source>
        <translation>el registro de cada tramo entrante</translation>
    </message>
    <message>
        <source>hold, the moment it begins</source>
        <translation>la retención en cuanto empieza</translation>
    </message>
    <message>
        <source>hold, the moment it ends</source>
        <translation>la retención en cuanto termina</translation>
    </message>
    <message>
        <source>hold in calls that went out</source>
        <translation>la retención en llamadas salientes</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>su fin</translation>
    </message>
    <message>
        <source>callers who wait parked</source>
        <translation>quienes esperan en aparcamiento</translation>
    </message>
    <message>
        <source>transfers while they happen</source>
        <translation>las transferencias mientras ocurren</translation>
    </message>
    <message>
        <source>consultations kept apart from calls</source>
        <translation>las consultas separadas de las llamadas</translation>
    </message>
    <message>
        <source>transfers that came to nothing</source>
        <translation>las transferencias que no prosperaron</translation>
    </message>
    <message>
        <source>to whom a call went</source>
        <translation>a quién fue una llamada</translation>
    </message>
    <message>
        <source>calls sent to voicemail</source>
        <translation>las llamadas enviadas al buzón de voz</translation>
    </message>
    <message>
        <source>voicemails as soon as they are left</source>
        <translation>los mensajes de voz en cuanto se dejan</translation>
    </message>
    <message>
        <source>Call an extension and leave a voicemail.</source>
        <translation>Llame y deje un mensaje de voz.</translation>
    </message>
    <message>
        <source>Call elements tell more.</source>
        <translation>Los elementos de llamada dicen más.</translation>
    </message>
    <message>
        <source>records that were deleted in Zoom leave the reports too</source>
        <translation>lo borrado en Zoom sale también de los informes</translation>
    </message>
    <message>
        <source>the same, for whole calls</source>
        <translation>lo mismo, para llamadas enteras</translation>
    </message>
    <message>
        <source>Add it in Zoom under Scopes; nothing has to be restarted.</source>
        <translation>Añádalo en Zoom, en Scopes; no hay que reiniciar nada.</translation>
    </message>
    <message>
        <source>Not granted, and not needed.</source>
        <translation>No concedido, y no hace falta.</translation>
    </message>
    <message>
        <source>Proved by a request; the token does not list it.</source>
        <translation>Probado con una petición; el token no lo menciona.</translation>
    </message>
    <message>
        <source>Zoom does not know this Client ID, or the Client Secret does not fit it.</source>
        <translation>Zoom no conoce este Client ID, o el Client Secret no corresponde.</translation>
    </message>
    <message>
        <source>Copy both again from App Credentials. After a new secret was made, the old one ends within %1 days.</source>
        <translation>Copie ambos de nuevo desde App Credentials. Si se creó un secreto nuevo, el anterior termina en %1 días.</translation>
    </message>
    <message>
        <source>Zoom does not know this Account ID.</source>
        <translation>Zoom no conoce este Account ID.</translation>
    </message>
    <message>
        <source>Copy Account ID from App Credentials: it is a word of letters, not the account&apos;s number.</source>
        <translation>Copie Account ID desde App Credentials: es una palabra de letras, no el número de la cuenta.</translation>
    </message>
    <message>
        <source>The app is not activated, or was switched off.</source>
        <translation>La app no está activada, o fue desactivada.</translation>
    </message>
    <message>
        <source>Open the app in Zoom and press Activate your app.</source>
        <translation>Abra la app en Zoom y pulse Activate your app.</translation>
    </message>
    <message>
        <source>Zoom gives this app no token of this kind.</source>
        <translation>Zoom no da a esta app un token de este tipo.</translation>
    </message>
    <message>
        <source>It must be a Server-to-Server OAuth app; another kind will not do.</source>
        <translation>Debe ser una app Server-to-Server OAuth; otra no sirve.</translation>
    </message>
    <message>
        <source>Open a browser on this computer, log in to the network, and check again.</source>
        <translation>Abra un navegador en este equipo, entre en la red y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password under Network and proxy.</source>
        <translation>Dé el usuario y la contraseña del proxy en Red y proxy.</translation>
    </message>
    <message>
        <source>Look at the proxy under Network and proxy.</source>
        <translation>Revise el proxy en Red y proxy.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably wrong: let the system set it from the network, and check again.</source>
        <translation>El reloj de este equipo parece mal: deje que el sistema lo ajuste por la red y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Something on the way may be reading along, such as a company&apos;s TLS inspection: ask for its certificate to be installed on this computer. Zoom Mate makes no exception.</source>
        <translation>Algo en el camino puede estar leyendo, como la inspección TLS de una empresa: pida que instalen su certificado en este equipo. Zoom Mate no hace excepciones.</translation>
    </message>
    <message>
        <source>Copy what is missing from App Credentials.</source>
        <translation>Copie lo que falta desde App Credentials.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the firewall: zoom.us must be reachable over HTTPS.</source>
        <translation>Revise la red, el proxy y el cortafuegos: zoom.us debe ser accesible por HTTPS.</translation>
    </message>
    <message>
        <source>Zoom asks us to wait before it gives another token.</source>
        <translation>Zoom pide esperar antes de dar otro token.</translation>
    </message>
    <message>
        <source>Other apps of the account may be asking too often. Check again later.</source>
        <translation>Quizá otras apps de la cuenta preguntan demasiado. Compruebe más tarde.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Compruebe de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Granted. Zoom did not say with which scopes.</source>
        <translation>Concedido. Zoom no dijo con qué scopes.</translation>
    </message>
    <message>
        <source>Granted with %1 scope.</source>
        <translation>Concedido con %1 scope.</translation>
    </message>
    <message>
        <source>Granted with %1 scopes.</source>
        <translation>Concedido con %1 scopes.</translation>
    </message>
    <message>
        <source>Agrees with Zoom&apos;s.</source>
        <translation>Coincide con el de Zoom.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds ahead of Zoom&apos;s.</source>
        <translation>El reloj de este equipo adelanta %1 segundos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes ahead of Zoom&apos;s.</source>
        <translation>El reloj de este equipo adelanta %1 minutos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 hours ahead of Zoom&apos;s.</source>
        <translation>El reloj de este equipo adelanta %1 horas.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 days ahead of Zoom&apos;s.</source>
        <translation>El reloj de este equipo adelanta %1 días.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 seconds behind Zoom&apos;s.</source>
        <translation>El reloj de este equipo atrasa %1 segundos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 minutes behind Zoom&apos;s.</source>
        <translation>El reloj de este equipo atrasa %1 minutos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 hours behind Zoom&apos;s.</source>
        <translation>El reloj de este equipo atrasa %1 horas.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 days behind Zoom&apos;s.</source>
        <translation>El reloj de este equipo atrasa %1 días.</translation>
    </message>
    <message>
        <source>Let the system set its time from the network.</source>
        <translation>Deje que el sistema ponga la hora por la red.</translation>
    </message>
    <message>
        <source>Let the system set its time from the network. Webhooks are refused until then.</source>
        <translation>Deje que el sistema ponga la hora por la red. Hasta entonces se rechazan los webhooks.</translation>
    </message>
    <message>
        <source>Zoom has removed what this scope opened.</source>
        <translation>Zoom ha retirado lo que este scope abría.</translation>
    </message>
    <message>
        <source>A newer Zoom Mate may know the successor.</source>
        <translation>Un Zoom Mate más nuevo quizá conozca el sucesor.</translation>
    </message>
    <message>
        <source>This Zoom account has no Zoom Phone.</source>
        <translation>Esta cuenta de Zoom no tiene Zoom Phone.</translation>
    </message>
    <message>
        <source>Use the account that owns the call queues.</source>
        <translation>Use la cuenta a la que pertenecen las colas.</translation>
    </message>
    <message>
        <source>The role or plan behind the app does not allow it.</source>
        <translation>El rol o el plan de la app no lo permite.</translation>
    </message>
    <message>
        <source>Let an owner or administrator of Zoom Phone create the app.</source>
        <translation>Que cree la app un propietario o administrador de Zoom Phone.</translation>
    </message>
    <message>
        <source>Zoom does not know this account.</source>
        <translation>Zoom no conoce esta cuenta.</translation>
    </message>
    <message>
        <source>Copy the Account ID again from App Credentials.</source>
        <translation>Copie de nuevo el Account ID desde App Credentials.</translation>
    </message>
    <message>
        <source>Zoom did not accept the token any more.</source>
        <translation>Zoom ya no aceptó el token.</translation>
    </message>
    <message>
        <source>Check again: a new token is asked for. If it stays, the app was switched off in Zoom.</source>
        <translation>Compruebe de nuevo: se pide un token nuevo. Si sigue igual, la app fue desactivada en Zoom.</translation>
    </message>
    <message>
        <source>Zoom asks this account for fewer requests now; not tried.</source>
        <translation>Zoom pide ahora menos peticiones a esta cuenta; no probado.</translation>
    </message>
    <message>
        <source>Other apps of the account may be asking too. Check again later.</source>
        <translation>Quizá también preguntan otras apps de la cuenta. Compruebe más tarde.</translation>
    </message>
    <message>
        <source>Only events can prove it.</source>
        <translation>Solo los eventos pueden probarlo.</translation>
    </message>
    <message>
        <source>Make a test call and watch for its events.</source>
        <translation>Haga una llamada de prueba y observe sus eventos.</translation>
    </message>
    <message>
        <source>No scope may change anything.</source>
        <translation>Ningún scope puede cambiar nada.</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Zoom Mate only reads. Remove them in Zoom under Scopes.</source>
        <translation>Zoom Mate solo lee. Quítelos en Zoom, en Scopes.</translation>
    </message>
    <message>
        <source>Zoom did not open the event stream in time.</source>
        <translation>Zoom no abrió el flujo de eventos a tiempo.</translation>
    </message>
    <message>
        <source>Check the Subscription ID, and that the subscription&apos;s method is WebSocket.</source>
        <translation>Revise el Subscription ID y que el método sea WebSocket.</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>Aún no se ha pedido.</translation>
    </message>
    <message>
        <source>Not tried: it needs a token first.</source>
        <translation>No probado: antes hace falta un token.</translation>
    </message>
    <message>
        <source>Not opened yet.</source>
        <translation>Aún no abierto.</translation>
    </message>
    <message>
        <source>No Subscription ID and no Secret Token: no live events.</source>
        <translation>Sin Subscription ID ni Secret Token: no hay eventos en vivo.</translation>
    </message>
    <message>
        <source>Add an event subscription with WebSocket and copy its Subscription ID.</source>
        <translation>Añada una suscripción de eventos con WebSocket y copie su Subscription ID.</translation>
    </message>
    <message>
        <source>No Subscription ID; events come by webhook.</source>
        <translation>Sin Subscription ID; los eventos llegan por webhook.</translation>
    </message>
    <message>
        <source>Give each program a subscription of its own.</source>
        <translation>Dé a cada programa su propia suscripción.</translation>
    </message>
    <message>
        <source>WebSocket, connected.</source>
        <translation>WebSocket, conectado.</translation>
    </message>
    <message>
        <source>WebSocket, being connected …</source>
        <translation>WebSocket, conectando …</translation>
    </message>
    <message>
        <source>Zoom Mate tries again by itself.</source>
        <translation>Zoom Mate lo intenta de nuevo por sí mismo.</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>sin activar</translation>
    </message>
    <message>
        <source>There is nothing to do but wait: Zoom Mate asks again by itself.</source>
        <translation>Solo queda esperar: Zoom Mate vuelve a preguntar por sí mismo.</translation>
    </message>
</context>
<context>
    <name>zm::ui::Feed</name>
    <message>
        <source>trying now</source>
        <translation>intentándolo ahora</translation>
    </message>
    <message>
        <source>next try in %1 s</source>
        <translation>próximo intento en %1 s</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>last event %1 ago</source>
        <translation>último evento hace %1</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>aún sin eventos</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <translation>En silencio %1</translation>
    </message>
    <message>
        <source>board may be old</source>
        <translation>puede estar anticuado</translation>
    </message>
    <message>
        <source>Off %1</source>
        <translation>Sin conexión %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>The board shows %1.</source>
        <translation>El panel muestra %1.</translation>
    </message>
    <message>
        <source>Silent for %1. The board shows %2. We reconnect by ourselves.</source>
        <translation>En silencio desde hace %1. El panel muestra las %2. Nos reconectamos solos.</translation>
    </message>
    <message>
        <source>Off for %1. The board shows %2. %3</source>
        <translation>Sin conexión desde hace %1. El panel muestra las %2. %3</translation>
    </message>
    <message>
        <source>Off for %1. The board shows %2. We reconnect by ourselves.</source>
        <translation>Sin conexión desde hace %1. El panel muestra las %2. Nos reconectamos solos.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>reading %1 %2 of %3</source>
        <translation>leyendo %1 %2 de %3</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>leyendo %1</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Desplazada</translation>
    </message>
    <message>
        <source>another program uses this subscription</source>
        <translation>otro programa usa esta suscripción</translation>
    </message>
    <message>
        <source>%1 The board shows %2, and we try again at %3.</source>
        <translation>%1 El panel muestra las %2 y lo intentamos de nuevo a las %3.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
</context>
<context>
    <name>zm::ui::FeedBar</name>
    <message>
        <source>Feed</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>gap %1, %2 min %3 s%4</source>
        <translation>hueco %1, %2 min %3 s%4</translation>
    </message>
    <message>
        <source>, repaired</source>
        <translation>, reparado</translation>
    </message>
    <message>
        <source>%1 % live since %2</source>
        <translation>%1 % en vivo desde %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>zm::ui::FilterBar</name>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Answer goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Short below</source>
        <translation>Corta bajo</translation>
    </message>
    <message>
        <source>queues together</source>
        <translation>colas juntas</translation>
    </message>
    <message>
        <source>each queue</source>
        <translation>cada cola</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>según ajuste</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
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
        <translation>día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>saliente</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>Mon – Fri</source>
        <translation>lun – vie</translation>
    </message>
    <message>
        <source>Sat, Sun</source>
        <translation>sáb, dom</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>All chosen queues together</source>
        <translation>Todas las colas elegidas juntas</translation>
    </message>
    <message>
        <source>A row for each queue</source>
        <translation>Una fila por cola</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Each queue’s own goal and rule</source>
        <translation>El objetivo y la regla de cada cola</translation>
    </message>
    <message>
        <source>within %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regla %1: %2</translation>
    </message>
    <message>
        <source>Each queue’s own limit</source>
        <translation>El límite de cada cola</translation>
    </message>
    <message>
        <source>none are short</source>
        <translation>ninguna es corta</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedes</translation>
    </message>
</context>
<context>
    <name>zm::ui::FilterChip</name>
    <message>
        <source>All</source>
        <comment>agents of every state</comment>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>zm::ui::HeaderBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back · Alt+Left</source>
        <translation>Atrás · Alt+Izquierda</translation>
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
        <translation>%1 días</translation>
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
        <translation>Grabación</translation>
    </message>
    <message>
        <source>read: %1</source>
        <translation>leído: %1</translation>
    </message>
    <message>
        <source>nothing was missed</source>
        <translation>no se perdió nada</translation>
    </message>
    <message>
        <source>%1 calls from history</source>
        <translation>%1 llamadas del historial</translation>
    </message>
    <message>
        <source>reading, back to %1</source>
        <translation>leyendo, hasta %1</translation>
    </message>
    <message>
        <source>waits until %1</source>
        <translation>espera hasta %1</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <source>No feed: live events need a Subscription ID or a Secret Token.</source>
        <translation>Sin conexión: los eventos en vivo necesitan un Subscription ID o un Secret Token.</translation>
    </message>
    <message>
        <source>%1 live since %2.</source>
        <translation>%1 en vivo desde %2.</translation>
    </message>
    <message>
        <source>%1 silent since %2.</source>
        <translation>%1 en silencio desde %2.</translation>
    </message>
    <message>
        <source>%1 is connecting.</source>
        <translation>%1 se está conectando.</translation>
    </message>
    <message>
        <source>%1 off since %2. %3</source>
        <translation>%1 sin conexión desde %2. %3</translation>
    </message>
    <message>
        <source>%1 times another program ended our connection: give each its own subscription.</source>
        <translation>Otro programa cortó nuestra conexión %1 veces: dé a cada uno su propia suscripción.</translation>
    </message>
    <message>
        <source>No live event yet.</source>
        <translation>Aún no hay eventos en vivo.</translation>
    </message>
    <message>
        <source>median · %1 p95</source>
        <translation>mediana · %1 p95</translation>
    </message>
    <message>
        <source>From Zoom&apos;s event time to here,</source>
        <translation>Desde la hora del evento en Zoom hasta aquí,</translation>
    </message>
    <message>
        <source>over the last %1 events.</source>
        <translation>sobre los últimos %1 eventos.</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Leyendo: %1</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>Todavía no.</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>tardó %1</translation>
    </message>
    <message>
        <source>1 change.</source>
        <translation>1 cambio.</translation>
    </message>
    <message>
        <source>%1 changes.</source>
        <translation>%1 cambios.</translation>
    </message>
    <message>
        <source>Calls read up to %1.</source>
        <translation>Llamadas leídas hasta %1.</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>%1 events in the journal.</source>
        <translation>%1 eventos en el diario.</translation>
    </message>
    <message>
        <source>%1 wait for the disk.</source>
        <translation>%1 esperan al disco.</translation>
    </message>
    <message>
        <source>Webhooks are listened for, with TLS until %1.</source>
        <translation>Se escuchan webhooks, con TLS hasta %1.</translation>
    </message>
    <message>
        <source>Webhooks are listened for.</source>
        <translation>Se escuchan webhooks.</translation>
    </message>
    <message>
        <source>The tunnel to them is up.</source>
        <translation>El túnel hacia ellos está abierto.</translation>
    </message>
    <message>
        <source>The tunnel is down. %1</source>
        <translation>El túnel está cerrado. %1</translation>
    </message>
    <message>
        <source>Secrets are in the keychain.</source>
        <translation>Las credenciales están en el llavero.</translation>
    </message>
    <message>
        <source>Secrets come from the environment.</source>
        <translation>Las credenciales vienen del entorno.</translation>
    </message>
    <message>
        <source>Secrets are kept for this run only.</source>
        <translation>Las credenciales valen solo para esta sesión.</translation>
    </message>
    <message>
        <source>There are no secrets.</source>
        <translation>No hay credenciales.</translation>
    </message>
    <message>
        <source>The clock agrees with Zoom&apos;s.</source>
        <translation>El reloj coincide con el de Zoom.</translation>
    </message>
    <message>
        <source>The clock is %1 off Zoom&apos;s. Let the system set it.</source>
        <translation>El reloj difiere %1 del de Zoom. Deje que el sistema lo ajuste.</translation>
    </message>
    <message>
        <source>Nothing was turned away.</source>
        <translation>No se rechazó nada.</translation>
    </message>
    <message>
        <source>Turned away: %1.</source>
        <translation>Rechazado: %1.</translation>
    </message>
    <message>
        <source>The program broke off %1 ago. What it had taken is on disk, and it went on from there. Copy diagnostics holds the report: please pass it on.</source>
        <translation>El programa se interrumpió hace %1. Lo que había recibido está guardado y continuó desde ahí. «Copiar diagnóstico» contiene el informe: páselo, por favor.</translation>
    </message>
    <message>
        <source>The window stood still for up to %1, since the start: %2.</source>
        <translation>La ventana se quedó parada hasta %1, desde el inicio: %2.</translation>
    </message>
    <message>
        <source>Scheduled exports that failed: %1. zoommatectl schedule list tells why.</source>
        <translation>Exportaciones programadas con error: %1. zoommatectl schedule list dice por qué.</translation>
    </message>
    <message>
        <source>Reports exported by schedule: %1.</source>
        <translation>Informes exportados según plan: %1.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>No event yet.</source>
        <translation>Aún no hay eventos.</translation>
    </message>
    <message>
        <source>%1, unknown</source>
        <translation>%1, desconocido</translation>
    </message>
    <message>
        <source>%1 · %2 double</source>
        <translation>%1 · %2 duplicados</translation>
    </message>
    <message>
        <source>Compared once a day, after midnight.</source>
        <translation>Se compara una vez al día, después de medianoche.</translation>
    </message>
    <message>
        <source>This account has no queue analytics at Zoom, so there is nothing to compare with.</source>
        <translation>Esta cuenta no tiene analítica de colas en Zoom, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>comprobado %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Compared, all queues</source>
        <translation>Comparadas, todas las colas</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Different, and we know why</source>
        <translation>Distintas, y sabemos por qué</translation>
    </message>
    <message>
        <source>Different, unexplained</source>
        <translation>Distintas, sin explicar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto duró</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>No gap. Every gap is read again from Zoom&apos;s history, from two minutes before it began.</source>
        <translation>Ningún hueco. Cada hueco se vuelve a leer del historial de Zoom, desde dos minutos antes de empezar.</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>Antes de %1</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrado</translation>
    </message>
    <message>
        <source>By record</source>
        <translation>Según registro</translation>
    </message>
    <message>
        <source>%1 calls on record · %2 numbers changed</source>
        <translation>%1 llamadas con registro · %2 cifras cambiadas</translation>
    </message>
    <message>
        <source>No shown number was changed by a record.</source>
        <translation>Ningún registro cambió una cifra mostrada.</translation>
    </message>
    <message>
        <source>Zoom asks us to wait until %1</source>
        <translation>Zoom nos pide esperar hasta %1</translation>
    </message>
    <message>
        <source>%1 of %2 today</source>
        <translation>%1 de %2 hoy</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 of %2 a second</source>
        <translation>%1 de %2 por segundo</translation>
    </message>
    <message>
        <source>%1 was taken over: %2 We try again at %3.</source>
        <translation>Otro programa desplazó a %1: %2 Lo intentamos de nuevo a las %3.</translation>
    </message>
    <message>
        <source>%1 agents</source>
        <translation>%1 agentes</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 colas</translation>
    </message>
    <message>
        <source>%1 presences</source>
        <translation>%1 presencias</translation>
    </message>
</context>
<context>
    <name>zm::ui::HealthPage</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Requests to Zoom</source>
        <translation>Peticiones a Zoom</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Our totals against Zoom&apos;s</source>
        <translation>Nuestros totales frente a los de Zoom</translation>
    </message>
    <message>
        <source>Gaps and repair</source>
        <translation>Huecos y reparación</translation>
    </message>
    <message>
        <source>Live numbers that records changed</source>
        <translation>Cifras en vivo que los registros cambiaron</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. They hold no secrets, names or numbers.</source>
        <translation>El diagnóstico está en el portapapeles. No contiene secretos, nombres ni números.</translation>
    </message>
    <message>
        <source>Compare with Zoom&apos;s totals now</source>
        <translation>Comparar ahora con los totales de Zoom</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>todo bien</translation>
    </message>
    <message>
        <source>something needs you</source>
        <translation>algo le necesita</translation>
    </message>
</context>
<context>
    <name>zm::ui::LoadingPage</name>
    <message>
        <source>Waiting for the first news of the account.</source>
        <translation>Esperando las primeras noticias de la cuenta.</translation>
    </message>
    <message>
        <source>Reading the account</source>
        <translation>Leyendo la cuenta</translation>
    </message>
</context>
<context>
    <name>zm::ui::LocalFormat</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt&apos;s letters for Tuesday 24 November</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>Qt&apos;s letters for Tue 24 Nov</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>Qt&apos;s letters for Tue 24 Nov 2026</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt&apos;s letters for 24 Nov</comment>
        <translation>d MMM</translation>
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
        <translation>Atendidas hoy</translation>
    </message>
    <message>
        <source>Calls from outside that this agent answered today, through a queue or otherwise.</source>
        <translation>Llamadas externas que este agente atendió hoy, por una cola o no.</translation>
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
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open the wallboard</source>
        <translation>Abrir el panel de pared</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>As it was before.</source>
        <translation>Como estaba antes.</translation>
    </message>
    <message>
        <source>Demo account · simulated</source>
        <translation>Cuenta de demostración · simulada</translation>
    </message>
    <message>
        <source>Acknowledge the worst alert</source>
        <translation>Marcar como vista la peor alerta</translation>
    </message>
    <message>
        <source>No alert waits for anybody.</source>
        <translation>Ninguna alerta espera a nadie.</translation>
    </message>
    <message>
        <source>Zoom Mate starts in %1 from the next time on.</source>
        <translation>Zoom Mate se abrirá así desde la próxima vez: %1.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>the computer&apos;s language</source>
        <translation>el idioma del equipo</translation>
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
        <translation>Salir de Zoom Mate</translation>
    </message>
    <message>
        <source>The account “%1” is open.</source>
        <translation>La cuenta «%1» está abierta.</translation>
    </message>
    <message>
        <source>Everything of this account has been deleted from this computer.</source>
        <translation>Todo lo de esta cuenta se ha borrado de este equipo.</translation>
    </message>
    <message>
        <source>These could not be deleted: %1</source>
        <translation>No se pudo borrar: %1</translation>
    </message>
</context>
<context>
    <name>zm::ui::MemberList</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
</context>
<context>
    <name>zm::ui::MissedPage</name>
    <message>
        <source>Open missed callers</source>
        <translation>Llamadas perdidas pendientes</translation>
    </message>
    <message>
        <source>Recovered callers</source>
        <translation>Llamadas recuperadas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperadas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mías</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Still in their window</source>
        <translation>Aún en plazo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>Take the caller</source>
        <translation>Asumir la llamada</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Copy the caller&apos;s number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Explain the open callers</source>
        <translation>Explicar las pendientes</translation>
    </message>
    <message>
        <source>Explain the recovered callers</source>
        <translation>Explicar las recuperadas</translation>
    </message>
    <message>
        <source>Explain the caller&apos;s tries</source>
        <translation>Explicar los intentos</translation>
    </message>
    <message>
        <source>Copy callers as text and CSV</source>
        <translation>Copiar como texto y CSV</translation>
    </message>
    <message>
        <source>Hide whole numbers</source>
        <translation>Ocultar números completos</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Number, name or note</source>
        <translation>Número, nombre o nota</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>open · warning from %1</source>
        <translation>pendientes · aviso desde %1</translation>
    </message>
    <message>
        <source>Outside numbers with an unanswered call and no success since.</source>
        <translation>Números externos con una llamada sin atender y sin éxito desde entonces.</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>oldest first call</source>
        <translation>primera llamada más antigua</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>recovered, %1 %</source>
        <translation>recuperadas, %1 %</translation>
    </message>
    <message>
        <source>Called back for 5 s or more, or answered when they rang again, by anyone.</source>
        <translation>Se les llamó 5 s o más, o se les atendió al volver a llamar, quienquiera que fuese.</translation>
    </message>
    <message>
        <source>median to recover</source>
        <translation>mediana de recuperación</translation>
    </message>
    <message>
        <source>%1, most urgent first</source>
        <translation>%1, lo más urgente primero</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>Cerradas solas</translation>
    </message>
    <message>
        <source>%1, the latest first</source>
        <translation>%1, la última primero</translation>
    </message>
    <message>
        <source>Choose a caller to see every try.</source>
        <translation>Elija una llamada para ver todos los intentos.</translation>
    </message>
    <message>
        <source>Outside numbers with an unanswered call and no success since. Of each caller the list shows the last try.</source>
        <translation>Números externos con una llamada sin atender y sin éxito desde entonces. La lista muestra el último intento de cada uno.</translation>
    </message>
    <message>
        <source>Open without an owner</source>
        <translation>Pendientes sin responsable</translation>
    </message>
    <message>
        <source>Open missed callers whom nobody has taken. Of each the list shows the last try.</source>
        <translation>Llamadas perdidas que nadie asumió. La lista muestra el último intento de cada una.</translation>
    </message>
    <message>
        <source>Oldest first call</source>
        <translation>Primera llamada más antigua</translation>
    </message>
    <message>
        <source>How long ago the first try of the longest open caller was.</source>
        <translation>Cuánto hace del primer intento de la pendiente más antigua.</translation>
    </message>
    <message>
        <source>Callers who were called back for 5 s or more, or answered when they rang again. The list shows the call that closed each.</source>
        <translation>Personas a las que se llamó 5 s o más, o que fueron atendidas al volver a llamar. La lista muestra la llamada que cerró cada caso.</translation>
    </message>
    <message>
        <source>Median to recover</source>
        <translation>Mediana de recuperación</translation>
    </message>
    <message>
        <source>Half of the recovered callers waited no longer than this from their first try to the answer. The list shows the call that closed each.</source>
        <translation>La mitad de las recuperadas no esperó más que esto desde el primer intento. La lista muestra la llamada que cerró cada caso.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Unanswered calls of this number since it was last reached.</source>
        <translation>Llamadas sin atender de este número desde la última vez que se le atendió.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>The longest that this caller waited in one of the tries.</source>
        <translation>Lo máximo que esperó en uno de los intentos.</translation>
    </message>
    <message>
        <source>Agents rung</source>
        <translation>Agentes a los que sonó</translation>
    </message>
    <message>
        <source>How many agents the tries rang. For each agent the list shows the first try that rang them.</source>
        <translation>A cuántos agentes sonaron los intentos. La lista muestra el primero de cada agente.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Tries that ended in a mailbox.</source>
        <translation>Intentos que acabaron en un buzón.</translation>
    </message>
    <message>
        <source>%1 has no owner now.</source>
        <translation>%1 ya no tiene responsable.</translation>
    </message>
    <message>
        <source>%1 is yours.</source>
        <translation>%1 es suya.</translation>
    </message>
    <message>
        <source>%1 is handed over to %2.</source>
        <translation>%1 pasa a %2.</translation>
    </message>
    <message>
        <source>Number copied.</source>
        <translation>Número copiado.</translation>
    </message>
    <message>
        <source>The missed callers cannot be read now. %1</source>
        <translation>Ahora no se pueden leer las llamadas perdidas. %1</translation>
    </message>
    <message>
        <source>Reading a month of calls … %1 %</source>
        <translation>Leyendo un mes de llamadas … %1 %</translation>
    </message>
    <message>
        <source>Nobody matches &quot;%1&quot;. Clear the search.</source>
        <translation>Nadie coincide con «%1». Borre la búsqueda.</translation>
    </message>
    <message>
        <source>No caller is yours. Take one with T.</source>
        <translation>Ninguna es suya. Asuma una con T.</translation>
    </message>
    <message>
        <source>Nobody came back yet.</source>
        <translation>Aún no se recuperó ninguna.</translation>
    </message>
    <message>
        <source>Nobody of %1 is waiting for a call back.</source>
        <translation>Nadie de %1 espera que le devuelvan la llamada.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting for a call back. %n came back.</source>
        <translation>
            <numerusform>Nadie espera que le devuelvan la llamada. %n recuperada.</numerusform>
            <numerusform>Nadie espera que le devuelvan la llamada. %n recuperadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting for a call back.</source>
        <translation>Nadie espera que le devuelvan la llamada.</translation>
    </message>
    <message>
        <source>open · limit %1</source>
        <translation>abiertas · límite %1</translation>
    </message>
</context>
<context>
    <name>zm::ui::Navigation</name>
    <message>
        <source>Wallboard</source>
        <translation>Panel de pared</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
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
        <translation>, por encima del límite</translation>
    </message>
    <message>
        <source>, warning</source>
        <translation>, aviso</translation>
    </message>
</context>
<context>
    <name>zm::ui::NetworkPanel</name>
    <message>
        <source>Network and proxy</source>
        <translation>Red y proxy</translation>
    </message>
    <message>
        <source>Most offices need nothing here: Zoom Mate calls out to zoom.us over HTTPS, by the system&apos;s own proxy where there is one.</source>
        <translation>En la mayoría de las oficinas no hace falta nada aquí: Zoom Mate llama a zoom.us por HTTPS, por el proxy del sistema si lo hay.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom&apos;s hosts</source>
        <translation>Los servidores de Zoom</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token, data and event stream are asked for there.</source>
        <translation>Allí se piden el token, los datos y los eventos.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como diga el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Only where the proxy wants a log-in.</source>
        <translation>Solo si el proxy pide identificarse.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Goes into the keychain.</source>
        <translation>Va al llavero.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>kept; type a new one to replace it</source>
        <translation>guardado; escriba otro para cambiarlo</translation>
    </message>
</context>
<context>
    <name>zm::ui::NoticeLine</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>zm::ui::OrderList</name>
    <message>
        <source>Drag to reorder, or Alt with the arrow keys · Space ticks</source>
        <translation>Arrastre para ordenar, o Alt con las flechas · Espacio marca</translation>
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
        <translation> puntos</translation>
    </message>
</context>
<context>
    <name>zm::ui::PickPopup</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>zm::ui::PinCurtain</name>
    <message>
        <source>This page has a PIN</source>
        <translation>Esta página tiene un PIN</translation>
    </message>
</context>
<context>
    <name>zm::ui::PinEntry</name>
    <message>
        <source>Three wrong PINs. Try again in %1.</source>
        <translation>Tres PIN incorrectos. Inténtelo de nuevo en %1.</translation>
    </message>
    <message>
        <source>That is not the PIN. 1 try is left.</source>
        <translation>Ese no es el PIN. Queda 1 intento.</translation>
    </message>
    <message>
        <source>That is not the PIN. %1 tries are left.</source>
        <translation>Ese no es el PIN. Quedan %1 intentos.</translation>
    </message>
    <message>
        <source>Type the PIN, then Enter.</source>
        <translation>Escriba el PIN y pulse Intro.</translation>
    </message>
</context>
<context>
    <name>zm::ui::PlanForm</name>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Una hora</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Libro (XLSX)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>For old spreadsheets, with a byte-order mark</source>
        <translation>Para hojas de cálculo antiguas, con marca de orden de bytes</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Los días</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A folder of yours</source>
        <translation>Una carpeta suya</translation>
    </message>
    <message>
        <source>The time is one of the day, such as 06:00.</source>
        <translation>La hora es una del día, como 06:00.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Elija al menos un día de la semana.</translation>
    </message>
    <message>
        <source>Choose the folder that the files go into.</source>
        <translation>Elija la carpeta adonde van los archivos.</translation>
    </message>
    <message>
        <source>Name the folder from the root, or choose it.</source>
        <translation>Escriba la carpeta desde la raíz, o elíjala.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>on the chosen days</source>
        <translation>los días elegidos</translation>
    </message>
    <message>
        <source>%1 of %2, %3 at %4.</source>
        <translation>%1 (%2), %3 a las %4.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>New scheduled export</source>
        <translation>Nueva exportación programada</translation>
    </message>
    <message>
        <source>Scheduled export</source>
        <translation>Exportación programada</translation>
    </message>
    <message>
        <source>Where the files go</source>
        <translation>Adónde van los archivos</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sedes</translation>
    </message>
    <message>
        <source>Outside numbers in part, callers without names</source>
        <translation>Números externos solo en parte, personas que llaman sin nombre</translation>
    </message>
</context>
<context>
    <name>zm::ui::PrivacyPane</name>
    <message>
        <source>Delete calls, events and states after</source>
        <translation>Borrar llamadas, eventos y estados tras</translation>
    </message>
    <message>
        <source>Hide the numbers of outside callers after</source>
        <translation>Ocultar los números de llamantes externos tras</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Show outside numbers in part on every page</source>
        <translation>Mostrar solo en parte los números externos en todas las páginas</translation>
    </message>
    <message>
        <source>Write files with outside numbers in part</source>
        <translation>Escribir archivos con los números externos solo en parte</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>Cuánto se conservan los datos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Unticked, everything is kept for ever. The list of agents and queues always stays.</source>
        <translation>Sin marcar, se conserva todo para siempre. La lista de agentes y colas se queda siempre.</translation>
    </message>
    <message>
        <source>A stand-in takes the number&apos;s place, +999 and twelve digits, and the caller&apos;s name goes. The same caller keeps the same stand-in, so that repeat and missed callers are still counted, but nobody can turn it back. Recorded events of that time are deleted: the time machine reaches as far back as numbers do.</source>
        <translation>Un sustituto ocupa el lugar del número, +999 y doce cifras, y el nombre del llamante desaparece. El mismo llamante conserva el mismo sustituto, así que las llamadas repetidas y perdidas se siguen contando, pero nadie puede deshacerlo. Los eventos grabados de esa época se borran: la máquina del tiempo llega hasta donde llegan los números.</translation>
    </message>
    <message>
        <source>Who may read numbers</source>
        <translation>Quién puede leer los números</translation>
    </message>
    <message>
        <source>Tiles, live calls, stories, missed callers, reports and answers then show the first and the last digits. Calling back from the missed-caller desk still works.</source>
        <translation>Las fichas, las llamadas en curso, las historias, las llamadas perdidas, los informes y las respuestas muestran entonces las primeras y las últimas cifras. Devolver una llamada perdida sigue funcionando.</translation>
    </message>
    <message>
        <source>Exports from this program leave out the middle of a number and the caller&apos;s name. A scheduled export and zoommatectl are told by themselves (--mask).</source>
        <translation>Las exportaciones de este programa omiten el centro del número y el nombre del llamante. A una exportación programada y a zoommatectl se les indica aparte (--mask).</translation>
    </message>
    <message>
        <source>Keep and hide</source>
        <translation>Conservar y ocultar</translation>
    </message>
    <message>
        <source>How long data stays, and who may read outside numbers</source>
        <translation>Cuánto se quedan los datos y quién puede leer los números externos</translation>
    </message>
    <message>
        <source>Everything before %1 is deleted within the hour. It cannot be brought back.</source>
        <translation>Todo lo anterior al %1 se borra en menos de una hora. No se puede recuperar.</translation>
    </message>
    <message>
        <source>Nothing more is deleted.</source>
        <translation>Ya no se borra nada más.</translation>
    </message>
    <message>
        <source>Outside numbers before %1 are hidden within the hour, with a key made of the account&apos;s Client Secret. They cannot be brought back.</source>
        <translation>Los números externos anteriores al %1 se ocultan en menos de una hora, con una clave hecha del Client Secret de la cuenta. No se pueden recuperar.</translation>
    </message>
    <message>
        <source>No more numbers are hidden. Those that are stay so.</source>
        <translation>Ya no se ocultan más números. Los que lo están se quedan así.</translation>
    </message>
    <message>
        <source>Kept. It is done in small steps while the program runs.</source>
        <translation>Guardado. Se hace poco a poco mientras el programa está abierto.</translation>
    </message>
</context>
<context>
    <name>zm::ui::QueueModel</name>
    <message>
        <source>, over the limit</source>
        <translation>, por encima del límite</translation>
    </message>
    <message>
        <source>, warning</source>
        <translation>, aviso</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>≥ Waiting</source>
        <translation>≥ En cola</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Localizables</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>En llam.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Offered per half hour</source>
        <translation>Recibidas por media hora</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Recib.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atend.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aband.</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Desbordadas</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>SL %</source>
        <translation>NS %</translation>
    </message>
    <message>
        <source>ASA s</source>
        <translation>VMR s</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>TMG</translation>
    </message>
</context>
<context>
    <name>zm::ui::QueuePanel</name>
    <message>
        <source>%1s</source>
        <comment>plural of a weekday: Tuesdays</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 free · %2 reachable</source>
        <translation>%1 libres · %2 localizables</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>median of 4 %1</source>
        <translation>mediana de 4 %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 · offered in each half hour</source>
        <translation>%1 · recibidas en cada media hora</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>No call to measure yet.</source>
        <translation>Aún no hay llamadas que medir.</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 s</source>
        <translation>%1 de %2 en %3 s</translation>
    </message>
    <message>
        <source>%1, on the goal.</source>
        <translation>%1, en el objetivo.</translation>
    </message>
    <message>
        <source>%1, %2 below goal.</source>
        <translation>%1, %2 bajo el objetivo.</translation>
    </message>
    <message>
        <source>%1, %2 above goal.</source>
        <translation>%1, %2 sobre el objetivo.</translation>
    </message>
    <message>
        <source>Nobody gave up.</source>
        <translation>Nadie colgó.</translation>
    </message>
    <message>
        <source>%1 % gave up, the limit is %2 %.</source>
        <translation>Colgó el %1 %, el límite es %2 %.</translation>
    </message>
    <message>
        <source>%1 % gave up, warning from %2 %.</source>
        <translation>Colgó el %1 %, aviso desde %2 %.</translation>
    </message>
    <message>
        <source>%1 offered.</source>
        <translation>%1 recibidas.</translation>
    </message>
    <message>
        <source>By this time the median is %1.</source>
        <translation>A esta hora la mediana es %1.</translation>
    </message>
    <message>
        <source>Nobody rings now.</source>
        <translation>Ahora no suena nadie.</translation>
    </message>
    <message>
        <source>Oldest ring %1, the limit is %2.</source>
        <translation>Timbre más antiguo %1, el límite es %2.</translation>
    </message>
    <message>
        <source>Oldest ring %1, warning from %2.</source>
        <translation>Timbre más antiguo %1, aviso desde %2.</translation>
    </message>
    <message>
        <source>Nobody is free while it rings.</source>
        <translation>Nadie está libre mientras suena.</translation>
    </message>
    <message>
        <source>%1 free while it rings, warning at %2.</source>
        <translation>%1 libres mientras suena, aviso con %2.</translation>
    </message>
</context>
<context>
    <name>zm::ui::QueueTotals</name>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
</context>
<context>
    <name>zm::ui::Queues</name>
    <message numerus="yes">
        <source>%n calls still wait for Zoom’s record.</source>
        <translation>
            <numerusform>%n llamada espera todavía el registro de Zoom.</numerusform>
            <numerusform>%n llamadas esperan todavía el registro de Zoom.</numerusform>
        </translation>
    </message>
    <message>
        <source>No call to measure yet.</source>
        <translation>Aún no hay llamadas que medir.</translation>
    </message>
    <message>
        <source>%1 of %2 were answered in %3 s: %4 %, goal %5. Short abandons do not count.</source>
        <translation>%1 de %2 se atendieron en %3 s: %4 %, objetivo %5. Los abandonos cortos no cuentan.</translation>
    </message>
    <message>
        <source>%1 callers gave up, %2 of them soon after they came: %3 % of the offered. Warning from %4 %, over the limit from %5 %.</source>
        <translation>%1 colgaron, %2 de ellos enseguida: %3 % de las recibidas. Aviso desde %4 %, límite desde %5 %.</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Todas las colas</translation>
    </message>
    <message>
        <source>agents counted once</source>
        <translation>cada agente cuenta una vez</translation>
    </message>
    <message>
        <source>%1, extension %2.</source>
        <translation>%1, extensión %2.</translation>
    </message>
    <message>
        <source>At least %1: these callers are ringing someone. Zoom does not report callers while nobody rings.</source>
        <translation>Al menos %1: estas personas hacen sonar un teléfono. Zoom no informa de quien espera mientras no suena ninguno.</translation>
    </message>
    <message>
        <source>Unknown: nobody rings, and Zoom does not report callers while nobody rings.</source>
        <translation>Desconocido: no suena ningún teléfono, y entonces Zoom no informa de quien espera.</translation>
    </message>
    <message>
        <source>Nobody rings.</source>
        <translation>No suena nadie.</translation>
    </message>
    <message>
        <source>The oldest call has been ringing for %1. Warning from %2, over the limit from %3.</source>
        <translation>La llamada más antigua lleva sonando %1. Aviso desde %2, límite desde %3.</translation>
    </message>
    <message>
        <source>%1 of %2 members are free and take calls from this queue. Warning from %3 down while a call rings.</source>
        <translation>%1 de %2 miembros están libres y aceptan llamadas de esta cola. Aviso con %3 o menos mientras suena una llamada.</translation>
    </message>
    <message>
        <source>%1 free, and %2 more whose phone is likely to ring: in a meeting, busy or away.</source>
        <translation>%1 libres y %2 más cuyo teléfono seguramente sonará: en reunión, ocupados o ausentes.</translation>
    </message>
    <message numerus="yes">
        <source>%n members are on a call, of this queue or another.</source>
        <translation>
            <numerusform>%n miembro está en llamada, de esta cola o de otra.</numerusform>
            <numerusform>%n miembros están en llamada, de esta cola o de otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members will not be rung: do not disturb, opted out, out of office, offline or without data.</source>
        <translation>
            <numerusform>A %n miembro no le sonará: no molestar, fuera de la cola, fuera de la oficina, sin conexión o sin datos.</numerusform>
            <numerusform>A %n miembros no les sonará: no molestar, fuera de la cola, fuera de la oficina, sin conexión o sin datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered in each half hour of today.</source>
        <translation>Llamadas recibidas en cada media hora de hoy.</translation>
    </message>
    <message>
        <source>Offered in each half hour of today. The ghost is the median of this weekday in the last four weeks.</source>
        <translation>Llamadas recibidas en cada media hora de hoy. La sombra es la mediana de este día en las últimas cuatro semanas.</translation>
    </message>
    <message numerus="yes">
        <source>%n callers entered this queue today.</source>
        <translation>
            <numerusform>%n persona entró hoy en la cola.</numerusform>
            <numerusform>%n personas entraron hoy en la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers were answered by a member.</source>
        <translation>
            <numerusform>Un miembro atendió a %n persona.</numerusform>
            <numerusform>Los miembros atendieron a %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers left by an overflow rule. They do not count as abandoned.</source>
        <translation>
            <numerusform>%n llamada salió por una regla de desbordamiento. No cuenta como abandonada.</numerusform>
            <numerusform>%n llamadas salieron por una regla de desbordamiento. No cuentan como abandonadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n callers went to voicemail. They do not count as abandoned.</source>
        <translation>
            <numerusform>%n llamada fue al buzón de voz. No cuenta como abandonada.</numerusform>
            <numerusform>%n llamadas fueron al buzón de voz. No cuentan como abandonadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Average speed of answer: the seconds an answered caller waited.</source>
        <translation>Velocidad media de respuesta: los segundos que esperó una llamada atendida.</translation>
    </message>
    <message>
        <source>Average handling time: talk and hold of an answered call.</source>
        <translation>Tiempo medio de gestión: conversación y espera de una llamada atendida.</translation>
    </message>
</context>
<context>
    <name>zm::ui::QueuesPage</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Copy queues as text and CSV</source>
        <translation>Copiar colas como texto y CSV</translation>
    </message>
    <message>
        <source>Queue or extension</source>
        <translation>Cola o extensión</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>No queue matches &quot;%1&quot;. Clear the search.</source>
        <translation>Ninguna cola coincide con «%1». Borre la búsqueda.</translation>
    </message>
    <message>
        <source>No queues. Choose queues in Set-up.</source>
        <translation>No hay colas. Elíjalas en Configuración.</translation>
    </message>
    <message>
        <source>provisional: some of these calls still wait for Zoom’s record.</source>
        <translation>provisional: algunas de estas llamadas aún esperan el registro de Zoom.</translation>
    </message>
</context>
<context>
    <name>zm::ui::RangePopup</name>
    <message>
        <source>Show this range</source>
        <translation>Mostrar este período</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <translation>%1, horas de %2</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>El final es anterior al principio.</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReceiverPanel</name>
    <message>
        <source>Webhooks and tunnel</source>
        <translation>Webhooks y túnel</translation>
    </message>
    <message>
        <source>Only needed without the WebSocket. Zoom posts each event to a public address; a tunnel or a reverse proxy brings it to this computer, and its signature is checked with the Secret Token.</source>
        <translation>Solo hace falta sin el WebSocket. Zoom envía cada evento a una dirección pública; un túnel o un proxy inverso lo trae a este equipo, y su firma se comprueba con el Secret Token.</translation>
    </message>
    <message>
        <source>Event notification endpoint URL, for Zoom&apos;s form</source>
        <translation>Event notification endpoint URL, para el formulario de Zoom</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Take webhooks on this computer</source>
        <translation>Recibir webhooks en este equipo</translation>
    </message>
    <message>
        <source>The way here</source>
        <translation>El camino hasta aquí</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>None, or a reverse proxy of your own</source>
        <translation>Ninguno, o un proxy inverso propio</translation>
    </message>
    <message>
        <source>cloudflared, quick: no account</source>
        <translation>cloudflared, rápido: sin cuenta</translation>
    </message>
    <message>
        <source>cloudflared, named tunnel</source>
        <translation>cloudflared, túnel con nombre</translation>
    </message>
    <message>
        <source>ngrok</source>
        <translation>ngrok</translation>
    </message>
    <message>
        <source>ssh -R to your own server</source>
        <translation>ssh -R a su propio servidor</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>Otra orden</translation>
    </message>
    <message>
        <source>Server, tunnel or domain</source>
        <translation>Servidor, túnel o dominio</translation>
    </message>
    <message>
        <source>ssh&apos;s user@host, the name of the named tunnel, or ngrok&apos;s domain.</source>
        <translation>El usuario@servidor de ssh, el nombre del túnel o el dominio de ngrok.</translation>
    </message>
    <message>
        <source>Port over there</source>
        <translation>Puerto de allí</translation>
    </message>
    <message>
        <source>Where the server listens for its reverse proxy.</source>
        <translation>Donde el servidor escucha para su proxy inverso.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>{port} and {url} stand for the receiver&apos;s. No shell reads the line.</source>
        <translation>{port} y {url} son los del receptor. Ningún intérprete lee la línea.</translation>
    </message>
    <message>
        <source>Its token</source>
        <translation>Su token</translation>
    </message>
    <message>
        <source>Goes into the keychain, and to the tunnel by its environment alone.</source>
        <translation>Va al llavero, y al túnel solo por su entorno.</translation>
    </message>
    <message>
        <source>More arguments</source>
        <translation>Más argumentos</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Where Zoom finds it, when the tunnel does not tell by itself.</source>
        <translation>Dónde lo encuentra Zoom, si el túnel no lo dice por sí mismo.</translation>
    </message>
    <message>
        <source>The receiver</source>
        <translation>El receptor</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>127.0.0.1 is this computer alone, and enough for a tunnel or reverse proxy.</source>
        <translation>127.0.0.1 es solo este equipo, y basta para un túnel o un proxy inverso.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>A secret end follows it, so that a stranger finds nothing here.</source>
        <translation>Le sigue un final secreto, para que un extraño no encuentre nada aquí.</translation>
    </message>
    <message>
        <source>Make a new secret end now; Zoom must then be told the new address</source>
        <translation>Crear ahora un final secreto nuevo; luego hay que dar a Zoom la dirección nueva</translation>
    </message>
    <message>
        <source>Take the path without its secret end too, until Zoom knows the new one</source>
        <translation>Aceptar también la ruta sin su final secreto, hasta que Zoom conozca la nueva</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificado TLS</translation>
    </message>
    <message>
        <source>Only where Zoom connects directly. Renewed files are used by themselves.</source>
        <translation>Solo si Zoom se conecta directamente. Los archivos renovados se usan solos.</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>Clave TLS</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>kept; type a new one to replace it</source>
        <translation>guardado; escriba otro para cambiarlo</translation>
    </message>
    <message>
        <source>Webhooks need the Secret Token first: it is step 4.</source>
        <translation>Los webhooks necesitan antes el Secret Token: es el paso 4.</translation>
    </message>
    <message>
        <source>Webhooks are not taken here.</source>
        <translation>Aquí no se reciben webhooks.</translation>
    </message>
    <message>
        <source>The tunnel has not told its address yet.</source>
        <translation>El túnel aún no ha dicho su dirección.</translation>
    </message>
    <message>
        <source>Give the public address below.</source>
        <translation>Indique abajo la dirección pública.</translation>
    </message>
    <message>
        <source>Listening on %1, port %2.</source>
        <translation>Escuchando en %1, puerto %2.</translation>
    </message>
    <message>
        <source>The tunnel is up.</source>
        <translation>El túnel está abierto.</translation>
    </message>
    <message>
        <source>The tunnel starts.</source>
        <translation>El túnel se está abriendo.</translation>
    </message>
    <message>
        <source>The tunnel is down and is tried again by itself. %1</source>
        <translation>El túnel está cerrado y se vuelve a intentar solo. %1</translation>
    </message>
    <message>
        <source>Zoom validated the address at %1.</source>
        <translation>Zoom validó la dirección a las %1.</translation>
    </message>
    <message>
        <source>Zoom has not validated the address yet: press Validate in its form.</source>
        <translation>Zoom aún no ha validado la dirección: pulse Validate en su formulario.</translation>
    </message>
</context>
<context>
    <name>zm::ui::RefreshButton</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Reads agents, queues, presence and history again.</source>
        <translation>Vuelve a leer agentes, colas, presencia e historial.</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportChart</name>
    <message>
        <source>Offers and how they ended</source>
        <translation>Timbres y cómo acabaron</translation>
    </message>
    <message>
        <source>Missed callers by their first miss</source>
        <translation>Llamadas perdidas por su primer intento</translation>
    </message>
    <message>
        <source>Transfers and how they ended</source>
        <translation>Transferencias y cómo acabaron</translation>
    </message>
    <message>
        <source>Calls and how they ended</source>
        <translation>Llamadas y cómo acabaron</translation>
    </message>
    <message>
        <source>Legs and how they ended</source>
        <translation>Tramos y cómo acabaron</translation>
    </message>
    <message>
        <source>Calls by agent</source>
        <translation>Llamadas por agente</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directas</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Salientes</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internas</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin atender</translation>
    </message>
    <message>
        <source>most calls first</source>
        <translation>con más llamadas primero</translation>
    </message>
    <message>
        <source>Share of observed time in each state</source>
        <translation>Parte del tiempo observado en cada estado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Hold, wrap-up</source>
        <translation>Espera, post-llamada</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>DND, opted out</source>
        <translation>No molestar, fuera de la cola</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Callers by how often they called</source>
        <translation>Llamantes según cuántas veces llamaron</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Llamantes</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Overflow, voicemail, other</source>
        <translation>Desbordadas, buzón, otras</translation>
    </message>
    <message>
        <source>Calls by interval</source>
        <translation>Llamadas por intervalo</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Service level and calls</source>
        <translation>Nivel de servicio y llamadas</translation>
    </message>
    <message>
        <source>Service level and calls by queue</source>
        <translation>Nivel de servicio y llamadas por cola</translation>
    </message>
    <message>
        <source>the %1 busiest of %2</source>
        <translation>las %1 con más llamadas de %2</translation>
    </message>
    <message>
        <source>How long callers waited</source>
        <translation>Cuánto esperaron los llamantes</translation>
    </message>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Llamadas por día y hora</translation>
    </message>
    <message>
        <source>offered, over the whole range</source>
        <translation>recibidas, en todo el período</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Sin llamadas</translation>
    </message>
    <message>
        <source>
Offered  %1
Answered  %2
Abandoned  %3
Service level  %4</source>
        <translation>
Recibidas  %1
Atendidas  %2
Abandonadas  %3
Nivel de servicio  %4</translation>
    </message>
    <message>
        <source>Calls and free agents by interval</source>
        <translation>Llamadas y agentes libres por intervalo</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>Agentes libres</translation>
    </message>
    <message>
        <source>choose one queue to see its free agents</source>
        <translation>elija una cola para ver sus agentes libres</translation>
    </message>
    <message>
        <source>Comparisons by queue</source>
        <translation>Comparaciones por cola</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Differs, explained</source>
        <translation>Distinto, explicado</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportModel</name>
    <message>
        <source>%1, before %2</source>
        <translation>%1, antes %2</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportRange</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semana pasada</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>Same weekday, 8 weeks</source>
        <translation>Mismo día, 8 semanas</translation>
    </message>
    <message>
        <source>Free range …</source>
        <translation>Período libre …</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportTools</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
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
        <translation>Junto al período anterior</translation>
    </message>
    <message>
        <source>Every row and column as CSV · Ctrl+E</source>
        <translation>Todas las filas y columnas como CSV · Ctrl+E</translation>
    </message>
    <message>
        <source>Every row and column as a workbook</source>
        <translation>Todas las filas y columnas como libro de cálculo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Columns, JSON, picture, print</source>
        <translation>Columnas, JSON, imagen, imprimir</translation>
    </message>
    <message>
        <source>Export the report as CSV</source>
        <translation>Exportar el informe como CSV</translation>
    </message>
    <message>
        <source>Export the report as a workbook (XLSX)</source>
        <translation>Exportar el informe como libro (XLSX)</translation>
    </message>
    <message>
        <source>Export the report as JSON</source>
        <translation>Exportar el informe como JSON</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Copy the rows as text and CSV</source>
        <translation>Copiar las filas como texto y CSV</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparar con el período anterior</translation>
    </message>
    <message>
        <source>Save this view of the report</source>
        <translation>Guardar esta vista del informe</translation>
    </message>
    <message>
        <source>Choose the report&apos;s columns</source>
        <translation>Elegir las columnas del informe</translation>
    </message>
    <message>
        <source>%1 is written, with every row and column of the report.</source>
        <translation>%1 está escrito, con todas las filas y columnas del informe.</translation>
    </message>
    <message>
        <source>No views are kept yet</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Guardar esta vista …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is replaced.</source>
        <translation>La vista «%1» se ha sustituido.</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is removed.</source>
        <translation>La vista «%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Columnas …</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Export as JSON …</source>
        <translation>Exportar como JSON …</translation>
    </message>
    <message>
        <source>Chart as PNG …</source>
        <translation>Gráfico como PNG …</translation>
    </message>
    <message>
        <source>Chart as PDF …</source>
        <translation>Gráfico como PDF …</translation>
    </message>
    <message>
        <source>Report as PDF …</source>
        <translation>Informe como PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Imprimir …</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 está escrito.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
    <message>
        <source>Writing %1 … %2 %</source>
        <translation>Escribiendo %1 … %2 %</translation>
    </message>
    <message>
        <source>The printer takes no page. Choose another one, or export.</source>
        <translation>La impresora no acepta páginas. Elija otra o exporte.</translation>
    </message>
</context>
<context>
    <name>zm::ui::Reports</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Llamantes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Queue summary</source>
        <translation>Resumen de colas</translation>
    </message>
    <message>
        <source>Queue intervals</source>
        <translation>Colas por intervalo</translation>
    </message>
    <message>
        <source>Agent summary</source>
        <translation>Resumen de agentes</translation>
    </message>
    <message>
        <source>Offers to agents</source>
        <translation>Timbres a los agentes</translation>
    </message>
    <message>
        <source>Agent states</source>
        <translation>Estados de los agentes</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Repeat callers</source>
        <translation>Llamantes repetidos</translation>
    </message>
    <message>
        <source>Call legs</source>
        <translation>Tramos de llamada</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Tiempos de espera</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Ours against Zoom’s</source>
        <translation>Los nuestros frente a los de Zoom</translation>
    </message>
    <message>
        <source>How each queue did, in one line.</source>
        <translation>Cómo fue cada cola, en una línea.</translation>
    </message>
    <message>
        <source>How each queue did, hour by hour or day by day.</source>
        <translation>Cómo fue cada cola, hora a hora o día a día.</translation>
    </message>
    <message>
        <source>Who took, placed and missed how many calls.</source>
        <translation>Quién atendió, hizo y perdió cuántas llamadas.</translation>
    </message>
    <message>
        <source>Every ring of every agent, and how it ended.</source>
        <translation>Cada timbre de cada agente y cómo acabó.</translation>
    </message>
    <message>
        <source>How long agents were free, on calls, away.</source>
        <translation>Cuánto tiempo estuvieron los agentes libres, en llamada o ausentes.</translation>
    </message>
    <message>
        <source>Who was not served, and who called them back when.</source>
        <translation>A quién no se atendió, y quién le devolvió la llamada y cuándo.</translation>
    </message>
    <message>
        <source>Who had to call more than once within a week.</source>
        <translation>Quién tuvo que llamar más de una vez en una semana.</translation>
    </message>
    <message>
        <source>Every call.</source>
        <translation>Todas las llamadas.</translation>
    </message>
    <message>
        <source>Every leg of every call.</source>
        <translation>Cada tramo de cada llamada.</translation>
    </message>
    <message>
        <source>How many callers waited how long.</source>
        <translation>Cuántos llamantes esperaron cuánto.</translation>
    </message>
    <message>
        <source>When in the week the calls come.</source>
        <translation>Cuándo llegan las llamadas durante la semana.</translation>
    </message>
    <message>
        <source>Who passed calls on, and what became of them.</source>
        <translation>Quién pasó llamadas y qué fue de ellas.</translation>
    </message>
    <message>
        <source>Free agents beside the calls that came.</source>
        <translation>Agentes libres junto a las llamadas que llegaron.</translation>
    </message>
    <message>
        <source>Our totals beside Zoom’s own.</source>
        <translation>Nuestros totales junto a los de Zoom.</translation>
    </message>
    <message>
        <source>No totals of Zoom’s for %1. They are compared once a day, after midnight; the Health page does it at once.</source>
        <translation>No hay totales de Zoom para %1. Se comparan una vez al día, tras medianoche; la página Estado lo hace al momento.</translation>
    </message>
    <message>
        <source>No states were observed in %1. They are written down while Zoom Mate runs.</source>
        <translation>No se observaron estados en %1. Se anotan mientras Zoom Mate está en marcha.</translation>
    </message>
    <message>
        <source>Nobody was missed in %1.</source>
        <translation>No se perdió a nadie en %1.</translation>
    </message>
    <message>
        <source>Nobody had to call twice in %1.</source>
        <translation>Nadie tuvo que llamar dos veces en %1.</translation>
    </message>
    <message>
        <source>No calls in %1. Choose another range, or fewer filters.</source>
        <translation>No hay llamadas en %1. Elija otro período o menos filtros.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Ext.</source>
        <translation>Ext.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Cortas</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Desbordadas</translation>
    </message>
    <message>
        <source>In target</source>
        <translation>En objetivo</translation>
    </message>
    <message>
        <source>SL %</source>
        <translation>NS %</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>VMR</translation>
    </message>
    <message>
        <source>Avg wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>Avg abandon</source>
        <translation>Abandono medio</translation>
    </message>
    <message>
        <source>Abn.</source>
        <translation>Aband.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Avg talk</source>
        <translation>Conv. media</translation>
    </message>
    <message>
        <source>Avg hold</source>
        <translation>Ret. media</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>TMG</translation>
    </message>
    <message>
        <source>Abandon %</source>
        <translation>Abandono %</translation>
    </message>
    <message>
        <source>Abn. %</source>
        <translation>Ab. %</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directas</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectadas</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>By other</source>
        <translation>Por otro</translation>
    </message>
    <message>
        <source>Answered %</source>
        <translation>Atendidas %</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperadas</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>First missed</source>
        <translation>Primera perdida</translation>
    </message>
    <message>
        <source>Last missed</source>
        <translation>Última perdida</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Free agents</source>
        <translation>Agentes libres</translation>
    </message>
    <message>
        <source>DND while waiting</source>
        <translation>NM con cola</translation>
    </message>
    <message>
        <source>Zoom’s</source>
        <translation>De Zoom</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>120 s +</source>
        <translation>120 s +</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>zm::ui::ReportsPage</name>
    <message>
        <source>Stop reading or writing the report</source>
        <translation>Detener la lectura o escritura del informe</translation>
    </message>
    <message>
        <source>Hide whole numbers</source>
        <translation>Ocultar números completos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Name, number or word</source>
        <translation>Nombre, número o palabra</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows. An export holds all.</source>
        <translation>Las primeras %1 de %2 filas. Una exportación las contiene todas.</translation>
    </message>
    <message>
        <source>Zoom Mate · %1</source>
        <translation>Zoom Mate · %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Reading … %1 %</source>
        <translation>Leyendo … %1 %</translation>
    </message>
    <message>
        <source>Reading the calls of this range …</source>
        <translation>Leyendo las llamadas de este período …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was read to its end.</source>
        <translation>Detenido. No se leyó nada hasta el final.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Clear the search.</source>
        <translation>Nada coincide con «%1». Borre la búsqueda.</translation>
    </message>
    <message>
        <source>Reading again … %1 %</source>
        <translation>Leyendo de nuevo … %1 %</translation>
    </message>
    <message>
        <source>Stopped: this is what was read before</source>
        <translation>Detenido: esto es lo leído antes</translation>
    </message>
    <message>
        <source>the first %1 of %2 rows; an export holds all</source>
        <translation>las primeras %1 de %2 filas; una exportación las contiene todas</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>read in %1 s</source>
        <translation>leído en %1 s</translation>
    </message>
    <message>
        <source>click a number to explain it</source>
        <translation>pulse una cifra para explicarla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Rows of the report</source>
        <translation>Filas del informe</translation>
    </message>
</context>
<context>
    <name>zm::ui::RequirementCards</name>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Read from the token itself, so a tick here is proof.</source>
        <translation>Leído del propio token: una marca aquí es una prueba.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>First seen, first ticked. Nothing to press.</source>
        <translation>Visto y marcado. No hay que pulsar nada.</translation>
    </message>
    <message>
        <source>Add the scopes</source>
        <translation>Añada los scopes</translation>
    </message>
    <message>
        <source>in Zoom&apos;s Marketplace</source>
        <translation>en el Marketplace de Zoom</translation>
    </message>
    <message>
        <source>Open Scopes in your app and press Add Scopes.</source>
        <translation>Abra Scopes en su app y pulse Add Scopes.</translation>
    </message>
    <message>
        <source>Search for each name of the list at the left, tick it, press Done.</source>
        <translation>Busque cada nombre de la lista izquierda, márquelo y pulse Done.</translation>
    </message>
    <message>
        <source>Nothing else: a new token brings them, and they are ticked here.</source>
        <translation>Nada más: un token nuevo los trae y aquí aparece la marca.</translation>
    </message>
    <message>
        <source>Add the events</source>
        <translation>Añada los eventos</translation>
    </message>
    <message>
        <source>Open Feature, your event subscription, then Add Events.</source>
        <translation>Abra Feature, su suscripción de eventos y Add Events.</translation>
    </message>
    <message>
        <source>Tick those of the list at the right: one under User, the others under Phone.</source>
        <translation>Marque los de la lista derecha: uno en User, los demás en Phone.</translation>
    </message>
    <message>
        <source>Press Done and save. Zoom adds some of the scopes by itself.</source>
        <translation>Pulse Done y guarde. Zoom añade algunos scopes por sí mismo.</translation>
    </message>
    <message>
        <source>Test call</source>
        <translation>Llamada de prueba</translation>
    </message>
    <message>
        <source>two minutes, any mobile phone</source>
        <translation>dos minutos, cualquier móvil</translation>
    </message>
    <message>
        <source>Ring a queue from outside. Decline it on one phone, answer on another.</source>
        <translation>Llame a una cola desde fuera. Rechace en un teléfono, conteste en otro.</translation>
    </message>
    <message>
        <source>Hang up. Then call a mobile phone from the Zoom client.</source>
        <translation>Cuelgue. Luego llame a un móvil desde Zoom.</translation>
    </message>
    <message>
        <source>Watch the list: ticks appear by themselves.</source>
        <translation>Mire la lista: las marcas aparecen solas.</translation>
    </message>
    <message>
        <source>Copy all %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>optional, Zoom ends it</source>
        <translation>opcional, Zoom lo retira</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>primero %1</translation>
    </message>
</context>
<context>
    <name>zm::ui::RequirementList</name>
    <message>
        <source>Click to copy the name.</source>
        <translation>Pulse para copiar el nombre.</translation>
    </message>
</context>
<context>
    <name>zm::ui::RuleEditor</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>No sounds, notifications or hooks. Marks and log go on.</source>
        <translation>Sin sonidos, avisos ni hooks. Las marcas y el registro siguen.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario laboral</translation>
    </message>
    <message>
        <source>A silent feed is an alert only in these.</source>
        <translation>Solo en él una conexión en silencio es una alerta.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>%1, warning from</source>
        <translation>%1, aviso desde</translation>
    </message>
    <message>
        <source>%1, limit</source>
        <translation>%1, límite</translation>
    </message>
    <message>
        <source>%1, with a sound</source>
        <translation>%1, con sonido</translation>
    </message>
    <message>
        <source>Sounds, again every minute until somebody acknowledges.</source>
        <translation>Suena, cada minuto de nuevo, hasta que alguien la marque como vista.</translation>
    </message>
    <message>
        <source>A number is marked the moment it reaches a limit. An alert follows when it stays there for 10 s. A rate is marked until it is a point better.</source>
        <translation>Una cifra se marca en cuanto llega a un límite. La alerta sigue si se queda ahí 10 s. Una tasa sigue marcada hasta mejorar un punto.</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hasta</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>A quién se avisa</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notificaciones del escritorio</translation>
    </message>
    <message>
        <source>Plays the sound once.</source>
        <translation>Reproduce el sonido una vez.</translation>
    </message>
    <message>
        <source>Try warning</source>
        <translation>Probar aviso</translation>
    </message>
    <message>
        <source>Try limit</source>
        <translation>Probar límite</translation>
    </message>
    <message>
        <source>Hooks</source>
        <translation>Hooks</translation>
    </message>
    <message>
        <source>Run a program</source>
        <translation>Ejecutar un programa</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programa y argumentos</translation>
    </message>
    <message>
        <source>Post to an address in this network</source>
        <translation>Enviar a una dirección de esta red</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Try hooks</source>
        <translation>Probar hooks</translation>
    </message>
    <message>
        <source>Gets the facts as ZOOMMATE_ALERT_RULE, _LEVEL, _SUBJECT, _VALUE, _TEXT and more. No shell reads the line.</source>
        <translation>Recibe los datos como ZOOMMATE_ALERT_RULE, _LEVEL, _SUBJECT, _VALUE, _TEXT y más. Ningún intérprete lee la línea.</translation>
    </message>
    <message>
        <source>JSON with the same facts. Only to this computer or a private network. Hooks are told of an end too, at any hour.</source>
        <translation>JSON con los mismos datos. Solo a este equipo o a una red privada. Los hooks se enteran también del final, a cualquier hora.</translation>
    </message>
    <message>
        <source>%1 is muted</source>
        <translation>%1 está silenciada</translation>
    </message>
</context>
<context>
    <name>zm::ui::SaveTable</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 está escrito.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Choose another folder.</source>
        <translation>No se pudo escribir el archivo: %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
</context>
<context>
    <name>zm::ui::SchedulePane</name>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>Mon – Fri</source>
        <translation>lun – vie</translation>
    </message>
    <message>
        <source>Written by themselves</source>
        <translation>Se escriben solas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Write now</source>
        <translation>Escribir ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Scheduled exports</source>
        <translation>Exportaciones programadas</translation>
    </message>
    <message>
        <source>Reports that are written to a folder by themselves</source>
        <translation>Informes que se escriben solos en una carpeta</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1: con error</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The scheduled export is kept. This program or zoommatectl collect must run at its time, or later.</source>
        <translation>La exportación programada está guardada. Este programa o zoommatectl collect debe estar en marcha a su hora, o después.</translation>
    </message>
    <message>
        <source>The scheduled export is removed. Its files stay.</source>
        <translation>La exportación programada se ha quitado. Sus archivos se quedan.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Escribiendo …</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>El archivo está escrito.</translation>
    </message>
    <message>
        <source>Nothing is scheduled. Fill in the form and save it.</source>
        <translation>No hay nada programado. Rellene el formulario y guárdelo.</translation>
    </message>
</context>
<context>
    <name>zm::ui::SearchField</name>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
</context>
<context>
    <name>zm::ui::SetupPage</name>
    <message>
        <source>Look around with demo data</source>
        <translation>Explorar con datos de demostración</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Open Zoom Marketplace</source>
        <translation>Abrir Zoom Marketplace</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>Use for this run only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>%1 of %2 steps open</source>
        <translation>%1 de %2 pasos pendientes</translation>
    </message>
    <message>
        <source>Your values will be in the system&apos;s keychain. They are never in a file, a log or the database.</source>
        <translation>Sus valores estarán en el llavero del sistema. Nunca en un archivo, un registro o la base de datos.</translation>
    </message>
    <message>
        <source>Your values are %1. They are never in a log or the database.</source>
        <translation>Sus valores están %1. Nunca en un registro ni en la base de datos.</translation>
    </message>
    <message>
        <source>Comes by itself when the three values are here.</source>
        <translation>Llega solo cuando están los tres valores.</translation>
    </message>
    <message>
        <source>%1 of %2 needed.</source>
        <translation>%1 de %2 necesarios.</translation>
    </message>
    <message numerus="yes">
        <source>%n missing.</source>
        <translation>
            <numerusform>Falta %n.</numerusform>
            <numerusform>Faltan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seen.</source>
        <translation>%1 de %2 vistos.</translation>
    </message>
    <message>
        <source>A test call shows the rest.</source>
        <translation>Una llamada de prueba muestra el resto.</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Open Agents</source>
        <translation>Abrir Agentes</translation>
    </message>
    <message>
        <source>Asking the keychain. It may want its password.</source>
        <translation>Preguntando al llavero. Quizá pida su contraseña.</translation>
    </message>
    <message>
        <source>Not kept yet.</source>
        <translation>Aún no guardado.</translation>
    </message>
    <message>
        <source>You can start now. What is missing fills in by itself.</source>
        <translation>Puede empezar ya. Lo que falta se completa solo.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Webhooks and tunnel</source>
        <translation>Webhooks y túnel</translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation>Red y proxy</translation>
    </message>
    <message>
        <source>Accounts and secrets</source>
        <translation>Cuentas y credenciales</translation>
    </message>
    <message>
        <source>Not kept yet. The secret before it serves beside it for the days that Accounts and secrets says.</source>
        <translation>Aún no guardado. La credencial anterior vale junto a ella los días que dice Cuentas y credenciales.</translation>
    </message>
    <message>
        <source>Not asked yet: the token tells.
%1 needed, %2 optional.</source>
        <translation>Aún no se ha preguntado: el token lo dice.
%1 necesarios, %2 opcionales.</translation>
    </message>
    <message>
        <source>%1 of %2 optional.</source>
        <translation>%1 de %2 opcionales.</translation>
    </message>
    <message>
        <source>All %1 seen.</source>
        <translation>Los %1 vistos.</translation>
    </message>
    <message>
        <source>None seen yet.
A test call shows the first.</source>
        <translation>Ninguno visto aún.
Una llamada de prueba muestra el primero.</translation>
    </message>
    <message>
        <source>Asking Zoom …</source>
        <translation>Preguntando a Zoom …</translation>
    </message>
    <message>
        <source>Copy these results</source>
        <translation>Copiar estos resultados</translation>
    </message>
    <message>
        <source>The app is not activated yet: that is step 8. Next leads there.</source>
        <translation>La app aún no está activada: es el paso 8. Siguiente lleva allí.</translation>
    </message>
    <message>
        <source>You can start now. What a missing scope gives stays empty until it is added.</source>
        <translation>Ya puede empezar. Lo que da un scope que falta queda vacío hasta que se añada.</translation>
    </message>
</context>
<context>
    <name>zm::ui::SoundPlayer</name>
    <message>
        <source>Alerts make no sound: no player was found. Install pipewire-bin, pulseaudio-utils or alsa-utils.</source>
        <translation>Las alertas no suenan: no hay reproductor. Instale pipewire-bin, pulseaudio-utils o alsa-utils.</translation>
    </message>
</context>
<context>
    <name>zm::ui::SqlEditor</name>
    <message>
        <source>Question in SQL</source>
        <translation>Pregunta en SQL</translation>
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
        <translation>Quién esperó más ayer</translation>
    </message>
    <message>
        <source>Offered and answered by queue</source>
        <translation>Recibidas y atendidas por cola</translation>
    </message>
    <message>
        <source>Calls by hour of the day (UTC)</source>
        <translation>Llamadas por hora del día (UTC)</translation>
    </message>
    <message>
        <source>Who was rung most, and answered how much of it</source>
        <translation>A quién le sonó más, y cuánto atendió</translation>
    </message>
    <message>
        <source>Callers who called three times or more</source>
        <translation>Llamantes que llamaron tres veces o más</translation>
    </message>
    <message>
        <source>Longest calls, with hold</source>
        <translation>Las llamadas más largas, con espera</translation>
    </message>
    <message>
        <source>Hours in each state, by agent</source>
        <translation>Horas en cada estado, por agente</translation>
    </message>
    <message>
        <source>Calls that passed through several queues</source>
        <translation>Llamadas que pasaron por varias colas</translation>
    </message>
    <message>
        <source>What is not yet confirmed by Zoom&apos;s record</source>
        <translation>Lo que el registro de Zoom aún no confirma</translation>
    </message>
    <message>
        <source>Agents and where they belong</source>
        <translation>Los agentes y adónde pertenecen</translation>
    </message>
</context>
<context>
    <name>zm::ui::SqlPane</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Ready questions to begin with</source>
        <translation>Preguntas listas para empezar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was asked before · Alt+Up</source>
        <translation>Lo que se preguntó antes · Alt+Arriba</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The chosen rows as text and CSV · Ctrl+C</source>
        <translation>Las filas elegidas como texto y CSV · Ctrl+C</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The whole answer as CSV</source>
        <translation>Toda la respuesta como CSV</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>The whole answer as a workbook</source>
        <translation>Toda la respuesta como libro de cálculo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The whole answer as JSON</source>
        <translation>Toda la respuesta como JSON</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>%1 is written, with every row of the answer.</source>
        <translation>%1 está escrito, con todas las filas de la respuesta.</translation>
    </message>
    <message>
        <source>Ask in SQL</source>
        <translation>Preguntar en SQL</translation>
    </message>
    <message>
        <source>A question of your own to the database, which can only read</source>
        <translation>Una pregunta propia a la base de datos, que solo puede leer</translation>
    </message>
    <message>
        <source>Nothing was asked yet</source>
        <translation>Aún no se preguntó nada</translation>
    </message>
    <message>
        <source>Forget these questions</source>
        <translation>Olvidar estas preguntas</translation>
    </message>
    <message>
        <source>Export the answer</source>
        <translation>Exportar la respuesta</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1 …</translation>
    </message>
    <message>
        <source>%1 so far · %2</source>
        <translation>%1 hasta ahora · %2</translation>
    </message>
    <message>
        <source>Asking … %1</source>
        <translation>Preguntando … %1</translation>
    </message>
    <message>
        <source>Ctrl+Return asks. It can only read.</source>
        <translation>Ctrl+Intro pregunta. Solo puede leer.</translation>
    </message>
    <message>
        <source>Stopped after %1 with %2.</source>
        <translation>Detenido tras %1 con %2.</translation>
    </message>
    <message>
        <source>The first %1 in %2. There are more: a file holds them all.</source>
        <translation>Las primeras %1 en %2. Hay más: un archivo las contiene todas.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The answer comes here. Choose an example to begin with.</source>
        <translation>La respuesta aparece aquí. Elija un ejemplo para empezar.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Preguntando …</translation>
    </message>
    <message>
        <source>Stopped before the first row came.</source>
        <translation>Detenido antes de llegar la primera fila.</translation>
    </message>
    <message>
        <source>No row answers this.</source>
        <translation>Ninguna fila responde a esto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>zm::ui::StepGuide</name>
    <message>
        <source>Create the app</source>
        <translation>Crear la aplicación</translation>
    </message>
    <message>
        <source>Log in to Zoom&apos;s App Marketplace as the owner of the account, or as an admin who may build apps.</source>
        <translation>Entre en el App Marketplace de Zoom como propietario de la cuenta o como administrador que puede crear aplicaciones.</translation>
    </message>
    <message>
        <source>Open Develop, then Build App, and choose Server-to-Server OAuth App.</source>
        <translation>Abra Develop, luego Build App, y elija Server-to-Server OAuth App.</translation>
    </message>
    <message>
        <source>Give it a name and press Create.</source>
        <translation>Póngale un nombre y pulse Create.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The app belongs to your account alone. It is not published and nobody else sees it.</source>
        <translation>La aplicación es solo de su cuenta. No se publica y nadie más la ve.</translation>
    </message>
    <message>
        <source>Copy three values</source>
        <translation>Copiar tres valores</translation>
    </message>
    <message>
        <source>Open App Credentials.</source>
        <translation>Abra App Credentials.</translation>
    </message>
    <message>
        <source>Copy Account ID, Client ID and Client Secret one by one, each with Zoom&apos;s own copy button, and paste them here.</source>
        <translation>Copie Account ID, Client ID y Client Secret uno por uno, con el botón de copia de Zoom, y péguelos aquí.</translation>
    </message>
    <message>
        <source>They go into this computer&apos;s keychain, never into a file, a log or the database.</source>
        <translation>Van al llavero de este equipo, nunca a un archivo, un registro o la base de datos.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Open Information and fill in what Zoom asks for; it cannot activate the app without.</source>
        <translation>Abra Information y rellene lo que pide Zoom; sin ello no puede activar la aplicación.</translation>
    </message>
    <message>
        <source>Company name, and the name and e-mail of a contact, are your own.</source>
        <translation>El nombre de la empresa y el nombre y correo de contacto son los suyos.</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Descripción breve</translation>
    </message>
    <message>
        <source>Shows our call queues live and reports on them. Reads only.</source>
        <translation>Muestra nuestras colas en vivo y hace informes. Solo lee.</translation>
    </message>
    <message>
        <source>Long description</source>
        <translation>Descripción larga</translation>
    </message>
    <message>
        <source>Zoom Mate shows agent presence, call queues and call reports on our own computers. It reads Zoom Phone data and changes nothing.</source>
        <translation>Zoom Mate muestra la presencia de los agentes, las colas y los informes de llamadas en nuestros propios equipos. Lee datos de Zoom Phone y no cambia nada.</translation>
    </message>
    <message>
        <source>Secret Token</source>
        <translation>Secret Token</translation>
    </message>
    <message>
        <source>Needed for webhooks only; over the WebSocket leave it empty.</source>
        <translation>Solo hace falta para webhooks; con WebSocket déjelo vacío.</translation>
    </message>
    <message>
        <source>Open Feature and copy the Secret Token.</source>
        <translation>Abra Feature y copie el Secret Token.</translation>
    </message>
    <message>
        <source>With it every webhook&apos;s signature is checked, so that nobody else can send events here.</source>
        <translation>Con él se comprueba la firma de cada webhook, para que nadie más pueda enviar eventos.</translation>
    </message>
    <message>
        <source>Event subscription</source>
        <translation>Suscripción a eventos</translation>
    </message>
    <message>
        <source>Under Feature switch Event Subscriptions on and press Add Event Subscription.</source>
        <translation>En Feature active Event Subscriptions y pulse Add Event Subscription.</translation>
    </message>
    <message>
        <source>Choose the method WebSocket. It needs no server and no open port: Zoom Mate calls out.</source>
        <translation>Elija el método WebSocket. No necesita servidor ni puerto abierto: Zoom Mate llama hacia fuera.</translation>
    </message>
    <message>
        <source>Let it receive events of all users in the account, save, and copy the Subscription ID: the word behind subscriptionId= in the endpoint. The whole endpoint will do too.</source>
        <translation>Haga que reciba los eventos de todos los usuarios de la cuenta, guarde y copie el Subscription ID: la palabra tras subscriptionId= en el endpoint. También vale el endpoint entero.</translation>
    </message>
    <message>
        <source>Subscription name</source>
        <translation>Nombre de la suscripción</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Open Activation and press Activate your app.</source>
        <translation>Abra Activation y pulse Activate your app.</translation>
    </message>
    <message>
        <source>Zoom Mate asks for a token every ten seconds and ticks this step by itself.</source>
        <translation>Zoom Mate pide un token cada diez segundos y marca este paso solo.</translation>
    </message>
    <message>
        <source>After a change of scopes nothing has to be activated again: a new token brings them.</source>
        <translation>Tras cambiar los scopes no hay que activar nada de nuevo: un token nuevo los trae.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Each program needs a subscription of its own: Zoom ends the older connection. For webhooks instead, see Webhooks and tunnel below the steps.</source>
        <translation>Cada programa necesita su propia suscripción: Zoom corta la conexión más antigua. Si prefiere webhooks, vea Webhooks y túnel debajo de los pasos.</translation>
    </message>
    <message>
        <source>Open Zoom Marketplace</source>
        <translation>Abrir Zoom Marketplace</translation>
    </message>
</context>
<context>
    <name>zm::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Paso %1 de %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>zm::ui::StepSketch</name>
    <message>
        <source>Sketch of the page at Zoom</source>
        <translation>Esbozo de la página de Zoom</translation>
    </message>
</context>
<context>
    <name>zm::ui::Story</name>
    <message>
        <source>%1 · %2 to %3 · %4</source>
        <comment>what, from, to, how long</comment>
        <translation>%1 · %2 a %3 · %4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>cola %1</translation>
    </message>
    <message>
        <source>Seen by its first ring: Zoom&apos;s record has not come yet.</source>
        <translation>Visto por su primer timbre: aún no ha llegado el registro de Zoom.</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>Held %1 in all; Zoom&apos;s record does not tell when.</source>
        <translation>En espera %1 en total; el registro de Zoom no dice cuándo.</translation>
    </message>
    <message>
        <source>asked before a transfer</source>
        <translation>consultado antes de transferir</translation>
    </message>
    <message>
        <source>placed the call</source>
        <translation>hizo la llamada</translation>
    </message>
    <message>
        <source>dialled</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>by transfer</source>
        <translation>por transferencia</translation>
    </message>
    <message>
        <source>offer %1, answered</source>
        <translation>timbre %1, atendido</translation>
    </message>
    <message>
        <source>offer %1</source>
        <translation>timbre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n legs</source>
        <translation>
            <numerusform>%n tramo</numerusform>
            <numerusform>%n tramos</numerusform>
        </translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Llamado</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Llamante</translation>
    </message>
    <message>
        <source>Greeting or menu</source>
        <translation>Saludo o menú</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Talking to %1</source>
        <translation>Hablando con %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Warm transfer to %1 at %2</source>
        <translation>Transferencia consultada a %1 a las %2</translation>
    </message>
    <message>
        <source>Blind transfer to %1 at %2</source>
        <translation>Transferencia directa a %1 a las %2</translation>
    </message>
    <message>
        <source>transferred %1</source>
        <translation>transferida %1</translation>
    </message>
    <message>
        <source>transfer failed %1</source>
        <translation>transferencia fallida %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>atendida %1</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1, then transferred</source>
        <translation>%1, luego transferida</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Consulting</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>No end known</source>
        <translation>Sin final conocido</translation>
    </message>
    <message>
        <source>scale changes here</source>
        <translation>la escala cambia aquí</translation>
    </message>
    <message>
        <source>enters queue</source>
        <translation>entra en la cola</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>dials</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>suena</translation>
    </message>
    <message>
        <source>dialled %1 s</source>
        <translation>marcó %1 s</translation>
    </message>
    <message>
        <source>rang %1 s</source>
        <translation>sonó %1 s</translation>
    </message>
    <message>
        <source>to ask before a transfer</source>
        <translation>para consultar antes de transferir</translation>
    </message>
    <message>
        <source>record deleted in Zoom</source>
        <translation>registro borrado en Zoom</translation>
    </message>
    <message>
        <source>warm transfer</source>
        <translation>transferencia consultada</translation>
    </message>
    <message>
        <source>blind transfer</source>
        <translation>transferencia directa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>De → a</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 of %2 on record</source>
        <translation>%1 de %2 con registro</translation>
    </message>
    <message>
        <source>Wait %1 = answered %2 − entered %4 %3.</source>
        <translation>Espera %1 = atendida %2 − entrada %4 %3.</translation>
    </message>
    <message>
        <source>Provisional: Zoom&apos;s record of a part of this call has not come yet.</source>
        <translation>Provisional: falta el registro de Zoom de una parte de esta llamada.</translation>
    </message>
    <message>
        <source>Live events</source>
        <translation>Eventos en vivo</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Registro de llamadas</translation>
    </message>
    <message>
        <source>Call history</source>
        <translation>Historial de llamadas</translation>
    </message>
    <message>
        <source>User history</source>
        <translation>Historial del usuario</translation>
    </message>
    <message>
        <source>Record event</source>
        <translation>Evento de registro</translation>
    </message>
    <message>
        <source>Wait %1 = %2, in the order of its queues.</source>
        <translation>Espera %1 = %2, en el orden de las colas.</translation>
    </message>
</context>
<context>
    <name>zm::ui::StoryPage</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Facts of the call</source>
        <translation>Datos de la llamada</translation>
    </message>
    <message>
        <source>Copy the call as text · Ctrl+Shift+C</source>
        <translation>Copiar la llamada como texto · Ctrl+Mayús+C</translation>
    </message>
    <message>
        <source>Call story</source>
        <translation>Historia de la llamada</translation>
    </message>
    <message>
        <source>This call cannot be read now: %1</source>
        <translation>Esta llamada no se puede leer ahora: %1</translation>
    </message>
    <message>
        <source>Nothing of this call is on disk yet. A live call shows here a second after its next step.</source>
        <translation>Aún no hay nada guardado de esta llamada. Una llamada en curso aparece aquí un segundo después de su próximo paso.</translation>
    </message>
    <message>
        <source>Direct call</source>
        <translation>Llamada directa</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>Waiting in its queues, else ringing.</source>
        <translation>Espera en sus colas, o timbre.</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conversación</translation>
    </message>
    <message>
        <source>Talk over all its legs, hold excluded.</source>
        <translation>Conversación en todos sus tramos, sin la espera.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>retención</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <source>since its beginning</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>legs</source>
        <translation>tramos</translation>
    </message>
    <message>
        <source>Offers to agents and calls placed.</source>
        <translation>Timbres a agentes y llamadas hechas.</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transferencia</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>transferencias</translation>
    </message>
</context>
<context>
    <name>zm::ui::StoryView</name>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>zm::ui::TeamsPane</name>
    <message>
        <source>their department</source>
        <translation>su departamento</translation>
    </message>
    <message>
        <source>their cost centre</source>
        <translation>su centro de coste</translation>
    </message>
    <message>
        <source>their site</source>
        <translation>su sede</translation>
    </message>
    <message>
        <source>the first of their queues</source>
        <translation>la primera de sus colas</translation>
    </message>
    <message>
        <source>Who is in no team by hand goes by</source>
        <translation>Quien no está en ningún equipo a mano va por</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nuevo equipo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Teams made by hand</source>
        <translation>Equipos hechos a mano</translation>
    </message>
    <message>
        <source>Agents of the team</source>
        <translation>Agentes del equipo</translation>
    </message>
    <message>
        <source>Find agents by name, extension or team</source>
        <translation>Buscar agentes por nombre, extensión o equipo</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>How agents are grouped on tiles, in filters and in reports</source>
        <translation>Cómo se agrupan los agentes en fichas, filtros e informes</translation>
    </message>
    <message>
        <source>A team made by hand goes before the rule. Who has no %1 either goes by the first of their queues.</source>
        <translation>Un equipo hecho a mano va antes que la regla. Quien tampoco tiene %1 va por la primera de sus colas.</translation>
    </message>
    <message>
        <source>cost centre</source>
        <translation>centro de coste</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sede</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>Everybody, with the team they are in</source>
        <translation>Todos, con el equipo en que están</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agents</source>
        <translation>
            <numerusform>%1: %n agente</numerusform>
            <numerusform>%1: %n agentes</numerusform>
        </translation>
    </message>
    <message>
        <source>New team %1</source>
        <translation>Nuevo equipo %1</translation>
    </message>
    <message>
        <source>There is a team “%1” already.</source>
        <translation>Ya hay un equipo «%1».</translation>
    </message>
    <message>
        <source>A team made by hand goes before the first of their queues.</source>
        <translation>Un equipo hecho a mano va antes que la primera de sus colas.</translation>
    </message>
    <message>
        <source>No team yet. Agents go by the rule above, until a team made by hand takes them: a shift, a project, a floor.

New team makes one; then tick who belongs to it.</source>
        <translation>Aún no hay equipos. Los agentes siguen la regla de arriba hasta que un equipo hecho a mano los reúne: un turno, un proyecto, una planta.

«Nuevo equipo» crea uno; después marque quién pertenece a él.</translation>
    </message>
</context>
<context>
    <name>zm::ui::TileCanvas</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 agente</translation>
    </message>
    <message numerus="yes">
        <source>%n agents</source>
        <translation>
            <numerusform>%n agente</numerusform>
            <numerusform>%n agentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>agents that are free</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zm::ui::TileText</name>
    <message>
        <source>number withheld</source>
        <translation>número oculto</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>llamada directa</translation>
    </message>
    <message>
        <source>seen by presence</source>
        <translation>visto por presencia</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>what is left of the wrap-up time</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>1 of 1 queue</source>
        <translation>1 de 1 cola</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n queues</source>
        <translation>
            <numerusform>%1 de %n cola</numerusform>
            <numerusform>%1 de %n colas</numerusform>
        </translation>
    </message>
    <message>
        <source>no presence yet</source>
        <translation>aún sin presencia</translation>
    </message>
    <message>
        <source>shared phone</source>
        <translation>teléfono compartido</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>age of the last news</comment>
        <translation>hace %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answered today</source>
        <translation>
            <numerusform>%n atendida hoy</numerusform>
            <numerusform>%n atendidas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>ext. %1</source>
        <translation>ext. %1</translation>
    </message>
    <message>
        <source>≥: the beginning lies in a gap or before our first look.</source>
        <translation>≥: el comienzo cae en un hueco o antes de nuestra primera mirada.</translation>
    </message>
    <message>
        <source>The feed is silent. This is how it stood at %1.</source>
        <translation>La conexión está en silencio. Así estaba a las %1.</translation>
    </message>
</context>
<context>
    <name>zm::ui::TotalsStrip</name>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>1 call waits for Zoom&apos;s record: the number may still change a little.</source>
        <translation>1 llamada espera el registro de Zoom: la cifra aún puede cambiar un poco.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait for Zoom&apos;s record: the number may still change a little.</source>
        <translation>
            <numerusform>%n llamada espera el registro de Zoom: la cifra aún puede cambiar un poco.</numerusform>
            <numerusform>%n llamadas esperan el registro de Zoom: la cifra aún puede cambiar un poco.</numerusform>
        </translation>
    </message>
    <message>
        <source>callers waiting</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>At least %1: these callers are ringing someone. Zoom does not report callers while nobody rings.</source>
        <translation>Al menos %1: estas personas hacen sonar un teléfono. Zoom no informa de quien espera mientras no suena ninguno.</translation>
    </message>
    <message>
        <source>Nobody rings now. Zoom does not report callers while nobody rings.</source>
        <translation>Ahora no suena nadie. Zoom no informa de quien espera mientras no suena nadie.</translation>
    </message>
    <message>
        <source>longest ringing</source>
        <translation>timbre más largo</translation>
    </message>
    <message>
        <source>How long the oldest call that rings now has been ringing.</source>
        <translation>Cuánto lleva sonando la llamada más antigua que suena ahora.</translation>
    </message>
    <message>
        <source>free · reachable</source>
        <translation>libres · localizables</translation>
    </message>
    <message>
        <source>%1 of %2 agents are free, on the desk or on the mobile. With those who are likely to be rung all the same, %3 are reachable. Everyone counts once.</source>
        <translation>%1 de %2 agentes están libres, en la mesa o en el móvil. Con aquellos a quienes seguramente sonará igual, %3 son localizables. Cada uno cuenta una vez.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>in %1 s today · goal %2</source>
        <translation>en %1 s hoy · objetivo %2</translation>
    </message>
    <message>
        <source>Answered within %1 s, of all answered and abandoned but the short ones: %2 of %3.</source>
        <translation>Atendidas en %1 s, de todas las atendidas y abandonadas salvo las cortas: %2 de %3.</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>recibidas</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atendidas</translation>
    </message>
    <message numerus="yes">
        <source>abandoned, %n of them short</source>
        <translation>
            <numerusform>abandonadas, %n corta</numerusform>
            <numerusform>abandonadas, %n cortas</numerusform>
        </translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonadas</translation>
    </message>
</context>
<context>
    <name>zm::ui::TriesList</name>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Waited %1</source>
        <translation>Esperó %1</translation>
    </message>
    <message>
        <source>, left a voicemail.</source>
        <translation>, dejó un mensaje de voz.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Rang %1.</source>
        <translation>Sonó a %1.</translation>
    </message>
    <message>
        <source>Direct call</source>
        <translation>Llamada directa</translation>
    </message>
</context>
<context>
    <name>zm::ui::ViewList</name>
    <message>
        <source>What there is to ask</source>
        <translation>Qué se puede preguntar</translation>
    </message>
    <message>
        <source>Views and their columns</source>
        <translation>Vistas y sus columnas</translation>
    </message>
</context>
<context>
    <name>zm::ui::WakeLock</name>
    <message>
        <source>The wallboard is on screen</source>
        <translation>El panel de pared está en pantalla</translation>
    </message>
</context>
<context>
    <name>zm::ui::Wall</name>
    <message>
        <source>waiting</source>
        <comment>callers, under their number</comment>
        <translation>en cola</translation>
    </message>
    <message>
        <source>longest ring</source>
        <translation>timbre más largo</translation>
    </message>
    <message>
        <source>longest</source>
        <comment>ring, under its time in a queue&apos;s card</comment>
        <translation>más largo</translation>
    </message>
    <message>
        <source>free · reachable</source>
        <comment>agents, under two numbers</comment>
        <translation>libres · localizables</translation>
    </message>
    <message>
        <source>free</source>
        <comment>agents, under their number</comment>
        <translation>libres</translation>
    </message>
    <message>
        <source>in %1 s, goal %2</source>
        <comment>service level, under its percentage</comment>
        <translation>en %1 s, objetivo %2</translation>
    </message>
    <message>
        <source>live · %1</source>
        <comment>age of the last event</comment>
        <translation>en vivo · %1</translation>
    </message>
    <message>
        <source>Silent %1</source>
        <comment>the feed, since</comment>
        <translation>En silencio %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>service level, under its percentage</comment>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>live</source>
        <comment>the feed</comment>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>Off %1</source>
        <comment>the feed, since</comment>
        <translation>Sin conexión %1</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>the feed</comment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>%1 old</source>
        <comment>age of what a tile shows</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>free</source>
        <comment>agents</comment>
        <translation>libres</translation>
    </message>
    <message>
        <source>reachable</source>
        <comment>agents</comment>
        <translation>localizables</translation>
    </message>
    <message>
        <source>on call</source>
        <comment>agents</comment>
        <translation>en llamada</translation>
    </message>
    <message>
        <source>Reading the board.</source>
        <translation>Leyendo el panel.</translation>
    </message>
    <message>
        <source>No queues. Choose queues in Set-up.</source>
        <translation>No hay colas. Elíjalas en Configuración.</translation>
    </message>
    <message>
        <source>No agents. Choose queues or people in Set-up.</source>
        <translation>No hay agentes. Elija colas o personas en Configuración.</translation>
    </message>
    <message>
        <source>offered</source>
        <comment>calls, under their number</comment>
        <translation>recibidas</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>calls, under their number</comment>
        <translation>atendidas</translation>
    </message>
    <message>
        <source>abandoned</source>
        <comment>calls, under their number</comment>
        <translation>abandonadas</translation>
    </message>
    <message>
        <source>to answer</source>
        <comment>average time, under it</comment>
        <translation>en atender</translation>
    </message>
    <message>
        <source>a call</source>
        <comment>average time, under it</comment>
        <translation>por llamada</translation>
    </message>
    <message>
        <source>overflow</source>
        <comment>calls, under their number</comment>
        <translation>desbordadas</translation>
    </message>
    <message>
        <source>voicemail</source>
        <comment>calls, under their number</comment>
        <translation>buzón</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>1 queue</source>
        <translation>1 cola</translation>
    </message>
    <message>
        <source>%1 queues</source>
        <translation>%1 colas</translation>
    </message>
    <message>
        <source>1 agent</source>
        <translation>1 agente</translation>
    </message>
    <message>
        <source>%1 agents</source>
        <translation>%1 agentes</translation>
    </message>
    <message>
        <source>%1 tries</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>%1 calls back</source>
        <comment>a colleague&apos;s name</comment>
        <translation>la devuelve %1</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>Esperan que se les llame</translation>
    </message>
    <message>
        <source>1 caller</source>
        <translation>1 llamante</translation>
    </message>
    <message>
        <source>%1 callers</source>
        <translation>%1 llamantes</translation>
    </message>
    <message>
        <source>Nobody is waiting for a call back.</source>
        <translation>Nadie espera que le devuelvan la llamada.</translation>
    </message>
    <message>
        <source>direct call</source>
        <translation>llamada directa</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallField</name>
    <message>
        <source>%1 inch</source>
        <translation>%1 pulgadas</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>One queue, large</source>
        <translation>Una cola, en grande</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Queues beside agents</source>
        <translation>Colas junto a agentes</translation>
    </message>
    <message>
        <source>Missed callers</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>A card for each queue: waiting, longest ring, service level.</source>
        <translation>Una tarjeta por cola: en cola, timbre más largo, nivel de servicio.</translation>
    </message>
    <message>
        <source>A page for each queue, with its day as a chart.</source>
        <translation>Una página por cola, con su día en un gráfico.</translation>
    </message>
    <message>
        <source>A tile for each agent: state and how long.</source>
        <translation>Una ficha por agente: su estado y desde cuándo.</translation>
    </message>
    <message>
        <source>Queues at the left, agents at the right: all of a small team at once.</source>
        <translation>Colas a la izquierda, agentes a la derecha: todo un equipo pequeño a la vez.</translation>
    </message>
    <message>
        <source>Who waits for a call back, the longest first.</source>
        <translation>Quién espera que le devuelvan la llamada, primero quien más lleva.</translation>
    </message>
    <message>
        <source>The day of all queues together. Nobody is ranked.</source>
        <translation>El día de todas las colas juntas. No se clasifica a nadie.</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallMannersCard</name>
    <message>
        <source>All walls</source>
        <translation>Todos los paneles de pared</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Start with the session, full screen</source>
        <translation>Iniciar con la sesión, a pantalla completa</translation>
    </message>
    <message>
        <source>Darker from</source>
        <translation>Más oscuro desde</translation>
    </message>
    <message>
        <source>Darker until</source>
        <translation>Más oscuro hasta</translation>
    </message>
    <message>
        <source>Darker by</source>
        <translation>Cuánto más oscuro</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>De 4 a 8 cifras</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Quitar el PIN</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>Poner PIN</translation>
    </message>
    <message>
        <source>Leaving the wall, this page and Set-up ask for the PIN.</source>
        <translation>Salir del panel de pared, esta página y Configuración piden el PIN.</translation>
    </message>
    <message>
        <source>Without a PIN, whoever is at the keyboard can leave the wall and change it.</source>
        <translation>Sin PIN, quien esté ante el teclado puede salir del panel de pared y cambiarlo.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits. Nothing was changed.</source>
        <translation>Un PIN tiene de 4 a 8 cifras. No se cambió nada.</translation>
    </message>
    <message>
        <source>The screen stays awake while a wall hangs.</source>
        <translation>La pantalla no se apaga mientras hay un panel de pared.</translation>
    </message>
    <message>
        <source>Nothing on this computer lets a program keep the screen awake. Switch its screen saver and power saving off in the system&apos;s settings.</source>
        <translation>Nada en este equipo permite que un programa mantenga la pantalla encendida. Desactive el salvapantallas y el ahorro de energía en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Asking the desktop to keep the screen awake.</source>
        <translation>Pidiendo al escritorio que mantenga la pantalla encendida.</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallPreview</name>
    <message>
        <source>Preview of the wall</source>
        <translation>Vista previa del panel de pared</translation>
    </message>
    <message>
        <source>Click, or the arrow keys: the next page</source>
        <translation>Clic o flechas: la página siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2. From %3 m the smallest letters are %4 mm high.</source>
        <translation>Página %1 de %2. Desde %3 m las letras más pequeñas miden %4 mm de alto.</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallRuler</name>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>The bar should measure 20 cm</source>
        <translation>La barra debe medir 20 cm</translation>
    </message>
    <message>
        <source>This bar should measure %1 cm</source>
        <translation>Esta barra debe medir %1 cm</translation>
    </message>
    <message>
        <source>Hold a ruler against the screen. Left and right change its length, Enter keeps it, Esc goes back. Diagonal now: %1 inch.</source>
        <translation>Ponga una regla sobre la pantalla. Izquierda y derecha cambian la longitud, Intro la guarda, Esc vuelve atrás. Diagonal ahora: %1 pulgadas.</translation>
    </message>
    <message>
        <source>Numbers 0:34</source>
        <translation>Cifras 0:34</translation>
    </message>
    <message>
        <source>Names and timers 12:48</source>
        <translation>Nombres y tiempos 12:48</translation>
    </message>
    <message>
        <source>The smallest letters on the wall</source>
        <translation>Las letras más pequeñas del panel de pared</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallScreenCard</name>
    <message>
        <source>This screen</source>
        <translation>Esta pantalla</translation>
    </message>
    <message>
        <source>Check with a ruler</source>
        <translation>Comprobar con una regla</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Last three digits</source>
        <translation>Últimas tres cifras</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completos</translation>
    </message>
    <message>
        <source>Show agents who are offline</source>
        <translation>Mostrar agentes sin conexión</translation>
    </message>
    <message>
        <source>Diagonal</source>
        <translation>Diagonal</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Se lee desde</translation>
    </message>
    <message>
        <source>Real size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Pages turn after</source>
        <translation>Cambio de página tras</translation>
    </message>
    <message>
        <source>Agents&apos; names</source>
        <translation>Nombres de los agentes</translation>
    </message>
    <message>
        <source>Callers&apos; numbers</source>
        <translation>Números de los llamantes</translation>
    </message>
    <message>
        <source>Letters get larger with the distance. What then has no room goes to a page of its own; nothing gets too small to read.</source>
        <translation>Las letras crecen con la distancia. Lo que no cabe pasa a una página propia; nada se hace demasiado pequeño para leerlo.</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallSetupPage</name>
    <message>
        <source>Show the wall</source>
        <translation>Mostrar el panel de pared</translation>
    </message>
    <message>
        <source>Forget this screen</source>
        <translation>Olvidar esta pantalla</translation>
    </message>
    <message>
        <source>Full screen, on every screen that is ticked · F11</source>
        <translation>A pantalla completa, en cada pantalla marcada · F11</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Panel de pared</translation>
    </message>
    <message>
        <source>on no screen yet</source>
        <translation>aún en ninguna pantalla</translation>
    </message>
    <message>
        <source>on 1 screen</source>
        <translation>en 1 pantalla</translation>
    </message>
    <message>
        <source>on %1 screens</source>
        <translation>en %1 pantallas</translation>
    </message>
    <message>
        <source>Screens with a wall</source>
        <translation>Pantallas con panel de pared</translation>
    </message>
    <message>
        <source>Pages, in their order</source>
        <translation>Páginas, en su orden</translation>
    </message>
    <message>
        <source>A page in breach comes first and stays. Drag a line, or Alt with the arrow keys.</source>
        <translation>Una página que supera un límite va primero y se queda. Arrastre una línea, o Alt con las flechas.</translation>
    </message>
    <message>
        <source>Queues, in their order</source>
        <translation>Colas, en su orden</translation>
    </message>
    <message>
        <source>With the agents who are their members. The strip counts them alone.</source>
        <translation>Con los agentes que son sus miembros. La franja solo los cuenta a ellos.</translation>
    </message>
    <message>
        <source>A wall needs a page. The last one stays.</source>
        <translation>Un panel de pared necesita una página. La última se queda.</translation>
    </message>
    <message>
        <source>%1 · not connected</source>
        <translation>%1 · no conectada</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallboardWidget</name>
    <message>
        <source>Wallboard</source>
        <translation>Panel de pared</translation>
    </message>
</context>
<context>
    <name>zm::ui::WallboardWindow</name>
    <message>
        <source>Zoom Mate wallboard</source>
        <translation>Panel de pared de Zoom Mate</translation>
    </message>
    <message>
        <source>Leave the wall</source>
        <translation>Salir del panel de pared</translation>
    </message>
</context>
<context>
    <name>zm::ui::WelcomePanel</name>
    <message>
        <source>Connect Zoom</source>
        <translation>Conectar Zoom</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Explorar con datos de demostración</translation>
    </message>
    <message>
        <source>Welcome to Zoom Mate</source>
        <translation>Le damos la bienvenida a Zoom Mate</translation>
    </message>
    <message>
        <source>Agents, queues and reports of your Zoom Phone account, live. Everything stays on this computer.</source>
        <translation>Agentes, colas e informes de su cuenta de Zoom Phone, en directo. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Ten minutes, step by step. It takes an owner of the Zoom account, or an administrator who may build apps.</source>
        <translation>Diez minutos, paso a paso. Hace falta el propietario de la cuenta de Zoom o un administrador que pueda crear aplicaciones.</translation>
    </message>
    <message>
        <source>A simulated call centre at work. Nothing of it ever mixes with real data.</source>
        <translation>Un centro de llamadas simulado en marcha. Nada de ello se mezcla nunca con datos reales.</translation>
    </message>
</context>
<context>
    <name>zm::ui::Wording</name>
    <message>
        <source>Not observed</source>
        <translation>Sin observar</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>On queue call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>On call in</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>On call out</source>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>On call internal</source>
        <translation>Llamada interna</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Post-llamada</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Fuera de la cola</translation>
    </message>
    <message>
        <source>Out of office</source>
        <translation>Fuera de la oficina</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>busy by calendar entry</comment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Free on mobile</source>
        <translation>Libre en el móvil</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>available for a call</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Idle</source>
        <comment>a shared phone that nobody uses now</comment>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Wrap-up, hold</source>
        <translation>Post-llamada, espera</translation>
    </message>
    <message>
        <source>Offline, no data</source>
        <translation>Sin conexión, sin datos</translation>
    </message>
    <message>
        <source>Queue calls ring here.</source>
        <translation>Las llamadas de la cola suenan aquí.</translation>
    </message>
    <message>
        <source>Queue calls ring on the mobile.</source>
        <translation>Las llamadas de la cola suenan en el móvil.</translation>
    </message>
    <message>
        <source>A call rings here now.</source>
        <translation>Aquí suena ahora una llamada.</translation>
    </message>
    <message>
        <source>Queue calls are likely to ring here.</source>
        <translation>Las llamadas de la cola seguramente suenan aquí.</translation>
    </message>
    <message>
        <source>The app does not ring. A desk phone may.</source>
        <translation>La aplicación no suena. Un teléfono de mesa, quizá.</translation>
    </message>
    <message>
        <source>Queue calls ring here only if calls may arrive during a call.</source>
        <translation>Las llamadas de la cola suenan aquí solo si pueden llegar durante otra llamada.</translation>
    </message>
    <message>
        <source>Queue calls do not ring here.</source>
        <translation>Las llamadas de la cola no suenan aquí.</translation>
    </message>
    <message>
        <source>We do not know whether queue calls ring here.</source>
        <translation>No sabemos si las llamadas de la cola suenan aquí.</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <comment>at least this much</comment>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time of day</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>ext. %1</source>
        <comment>a telephone extension</comment>
        <translation>ext. %1</translation>
    </message>
    <message>
        <source>Zoom does not answer. We try again by ourselves.</source>
        <translation>Zoom no responde. Lo intentamos de nuevo solos.</translation>
    </message>
    <message>
        <source>Zoom asks us to wait until %1. Live events go on.</source>
        <translation>Zoom nos pide esperar hasta %1. Los eventos en vivo siguen.</translation>
    </message>
    <message>
        <source>Zoom asks us to wait a moment. Live events go on.</source>
        <translation>Zoom nos pide esperar un momento. Los eventos en vivo siguen.</translation>
    </message>
    <message>
        <source>Zoom does not accept the credentials. Check them in Set-up.</source>
        <translation>Zoom no acepta las credenciales. Revíselas en Configuración.</translation>
    </message>
    <message>
        <source>A scope or a role is missing. Set-up names it.</source>
        <translation>Falta un scope o un rol. Configuración dice cuál.</translation>
    </message>
    <message>
        <source>%1 is missing. Add it in Zoom under Scopes; we notice within 10 s.</source>
        <translation>Falta %1. Añádalo en Zoom en Scopes; lo notamos en 10 s.</translation>
    </message>
    <message>
        <source>Zoom no longer has this. It leaves the board.</source>
        <translation>Zoom ya no lo tiene. Desaparece del panel.</translation>
    </message>
    <message>
        <source>Zoom said something we do not know. It is kept in the log.</source>
        <translation>Zoom dijo algo que no conocemos. Queda en el registro.</translation>
    </message>
    <message>
        <source>The database cannot be written. Check the disk.</source>
        <translation>No se puede escribir en la base de datos. Revise el disco.</translation>
    </message>
    <message>
        <source>The database cannot be written: %1.</source>
        <translation>No se puede escribir en la base de datos: %1.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Esto no se puede usar tal como está.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
</TS>
