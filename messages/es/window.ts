import type { WINDOW as English } from "../en/window.ts";

/** What the window’s page says itself, in Spanish. */
export const WINDOW = {
  // Buttons and words that several screens share.
  "action.back": "Atrás",
  "action.check": "Comprobar ahora",
  "action.close": "Cerrar ventana",
  "action.copy": "Copiar este texto",
  "action.less": "Mostrar menos",
  "action.fewer": "Mostrar menos",
  "action.more": "Mostrar todo",
  "action.all": "Mostrar todo: {count, number}",
  "action.next": "Abrir la siguiente invitación",
  "action.start-over": "Empezar de nuevo",
  "action.another": "Usar otra invitación",
  "copy.label": "Texto para enviar",
  "copy.done": "Copiado.",
  "copy.selected": "El texto está seleccionado: cópielo con Ctrl+C.",
  "fact.organization": "Organización",
  "fact.group": "Grupo de dispositivos",
  "fact.device-name": "Nombre del dispositivo",
  "fact.service": "Servicio",
  "fact.code": "Código {code}",
  "name.none": "(sin nombre)",
  "language.label": "Idioma",
  "platform.linux": "Linux",
  "platform.windows": "Windows",
  "platform.macos": "macOS",
  "platform.other": "Otro sistema",

  // Above the heading of a screen, and invitations that wait beside it.
  "queue.waiting":
    "{count, plural, one {Hay # invitación más en espera} other {Hay # invitaciones más en espera}}",
  "queue.next": "Ver la siguiente",

  // Why a button led nowhere.
  "refusal.asking": "Ya se está preguntando al servicio. La respuesta aparecerá aquí por sí sola.",
  "refusal.out-of-place":
    "Esto no es posible ahora. Espere hasta que la ventana muestre algo nuevo.",
  "refusal.too-much": "El texto es demasiado largo. Pegue solo la parte con el enlace o el código.",
  "refusal.name": "Ese nombre no se puede enviar. Escriba uno más corto.",
  "refusal.reason": "Ese motivo no se puede enviar. Escriba uno más corto.",
  "refusal.invalid":
    "El programa no entendió esta ventana. Ciérrela y abra la invitación de nuevo.",
  "refusal.invalid.kept":
    "El programa no entendió esta ventana. Avise a quien está a cargo de este equipo.",
  "refusal.no-answer":
    "El programa de esta ventana no responde. Ciérrela y abra la invitación de nuevo.",
  "refusal.no-answer.kept":
    "El programa de esta ventana no responde. Avise a quien está a cargo de este equipo.",

  // How long an invitation still counts.
  "validity.endless": "No expira",
  "validity.until": "Válida hasta",
  "validity.over": "Su plazo terminó",
  "validity.days": "Válida {days, plural, one {# día} other {# días}} más",
  "validity.days-hours":
    "Válida {days, plural, one {# día} other {# días}} y {hours, plural, one {# hora} other {# horas}} más",
  "validity.hours": "Válida {hours, plural, one {# hora} other {# horas}} más",
  "validity.hours-minutes":
    "Válida {hours, plural, one {# hora} other {# horas}} y {minutes, plural, one {# minuto} other {# minutos}} más",
  "validity.minutes": "Válida {minutes, plural, one {# minuto} other {# minutos}} más",
  "validity.moments": "Válida menos de un minuto más",

  // Before the agent is there, without it, and after a mistake of the page.
  "starting.text": "Abriendo…",
  "no-agent.title": "Ningún programa atiende esta ventana",
  "no-agent.text":
    "Aquí no se puede aceptar ni rechazar nada. Abra la invitación de nuevo desde el correo.",
  "crash.title": "Esta ventana cometió un error",
  "crash.text": "El error no respondió nada por usted. Abra la invitación de nuevo.",

  // Welcome: no invitation yet.
  "welcome.title": "Abra su invitación",
  "welcome.kicker": "Hola",
  "welcome.lead":
    "Una invitación convierte este equipo en dispositivo de una organización. Escriba su código de acceso, o pegue lo que recibió.",
  "welcome.help.title": "¿Dónde la encuentro?",
  "welcome.help.code":
    "En el correo de invitación, debajo del enlace: un código de acceso, dieciséis caracteres en grupos de cuatro. Se puede escribir o dictar por teléfono.",
  "welcome.help.phone":
    "¿El correo está en un teléfono? Abra allí su enlace: la página muestra el código en letras grandes, y un código QR para un lector conectado a este equipo.",
  "welcome.help.here":
    "¿Está en este equipo? Copie el enlace o, en caso de duda, el correo entero.",
  "welcome.help.missing":
    "¿No hay ningún correo? Mire en la carpeta de correo no deseado, o pida a quien envió la invitación que la envíe de nuevo.",

  // Handing over an invitation: its code, its link, its e-mail.
  "entry.or": "o",
  "entry.promise": "Todavía no cambia nada: primero verá la invitación y después decidirá.",
  "entry.code.label": "Código de acceso",
  "entry.code.hint": "Dieciséis caracteres en cuatro grupos, debajo del enlace del correo.",
  "entry.code.open": "Abrir invitación",
  "entry.code.group": "Grupo {group, number} de {groups, number}",
  "entry.group.incomplete": "{typed, number} de {length, number}",
  "entry.group.good": "bien",
  "entry.group.wrong": "mal",
  "entry.code.good": "Los cuatro grupos están bien.",
  "entry.code.empty": "Escriba primero el código de acceso: cuatro grupos de cuatro caracteres.",
  "entry.code.short":
    "{count, plural, one {El grupo {groups} no está completo.} other {Los grupos {groups} no están completos.}}",
  "entry.code.so-far":
    "{count, plural, one {El grupo {groups} está bien.} other {Los grupos {groups} están bien.}}",
  "entry.code.forbidden":
    "Ningún código de acceso lleva “{character}”: compare el grupo {group, number} con el correo.",
  "entry.code.order": "Los cuatro grupos están, pero en otro orden: compárelos con el correo.",
  "entry.code.foreign":
    "Ningún grupo está bien: es el código de otra cosa, o un texto muy distinto.",
  "entry.code.wrong":
    "{count, plural, one {El grupo {groups} no está bien: compárelo con el correo.} other {Los grupos {groups} no están bien: compárelos con el correo.}}",
  "entry.text.label": "Enlace o correo entero",
  "entry.text.hint": "Péguelo aquí, o arrastre el correo guardado a esta ventana.",
  "entry.text.open": "Abrir enlace o correo",
  "entry.file.empty": "Este archivo está vacío. Guarde el correo otra vez, o pegue su texto.",
  "entry.file.no_text":
    "Este archivo no es un correo guardado como texto. Ábralo, copie su texto y péguelo aquí.",
  "entry.file.too_large":
    "Este archivo es demasiado grande para una invitación. Ábralo y pegue el enlace o el código.",
  "entry.file.several": "Son varios archivos. Use solo el correo con la invitación.",
  "entry.file.unreadable": "Este archivo no se puede leer. Abra el correo y pegue aquí su texto.",
  "entry.file.none": "No llegó ningún archivo. Guarde primero el correo, o pegue aquí su texto.",

  // A service that this machine does not know.
  "confirm.title": "¿Conoce este servicio?",
  "confirm.kicker": "No se envió nada",
  "confirm.kicker.marked": "No se envió nada · Atención",
  "confirm.lead": "La invitación lleva a un servicio que este equipo no conoce:",
  "confirm.unsent": "Todavía no se le envió nada, ni siquiera se buscó su nombre.",
  "confirm.then":
    "Si responde que sí, este equipo le pedirá la invitación y lo recordará como un servicio que usted conoce. Después verá la invitación y decidirá sobre ella aparte.",
  "confirm.unsure": "¿Tiene dudas?",
  "confirm.ask":
    "Responda que no y pregunte a quien envió la invitación si esta es la dirección: por teléfono o en persona, no respondiendo al correo.",
  "confirm.no": "No",
  "confirm.yes": "Sí, lo conozco",
  "mark.title": "Mire bien antes de decir que sí",
  "mark.ip_address": "Es un número en lugar de un nombre.",
  "mark.ip_address.text":
    "Detrás puede haber cualquier equipo. Los servicios que envían invitaciones tienen nombre, salvo en una red cerrada.",
  "mark.international": "Parte del nombre está en letras que no son las inglesas.",
  "mark.international.text":
    "Pretende verse como {shown}. Arriba figura el nombre al que se pregunta de verdad.",
  "mark.look_alike_letters": "Tiene letras que solo se parecen a otras.",
  "mark.look_alike_letters.text":
    "Pasaría por {shown}, y no lo es. Así se hacen las direcciones falsificadas.",
  "mark.resembles": "Es casi la dirección de un servicio que este equipo conoce.",
  "mark.resembles.text":
    "La conocida es {origin}, y esta es otra. Compare las dos letra por letra.",
  "mark.local_name": "El nombre no tiene ningún punto.",
  "mark.local_name.text":
    "Designa algún equipo de la red en la que está este ahora. En otra red, el mismo nombre es otro equipo.",
  "mark.unusual_port": "Responde en el puerto {port}, en lugar del 443 habitual.",
  "mark.unusual_port.text": "Quien lo configuró así a propósito puede decirle por qué.",
  "mark.plain_http":
    "Se le pregunta sin https, así que otros pueden leer y cambiar lo que se envía.",
  "mark.plain_http.text":
    "Eso solo se permite hacia este mismo equipo, para quienes desarrollan el servicio.",

  // Naming the service that an access code does not name.
  "address.title": "¿De qué servicio es?",
  "address.lead":
    "Un código de acceso no dice a qué servicio pertenece, y este equipo todavía no conoce ninguno.",
  "address.label": "Dirección del servicio",
  "address.hint":
    "Como figura en el correo de invitación y en la página de su enlace. Puede omitir el https:// inicial.",
  "address.then":
    "Por ahora no se le envía nada: verá la dirección otra vez y dirá entonces si es la correcta. El enlace del correo ya indica el servicio, por si resulta más fácil.",
  "address.back": "Volver",
  "address.go-on": "Continuar",

  // The card: who invites this machine to what.
  "card.title": "Invitación para este equipo",
  "card.kicker": "Usted decide",
  "card.label": "Invitación",
  "card.lead.create": "{inviter} invita a {machine} a ser dispositivo de {organization}.",
  "card.lead.join":
    "{inviter} invita a {machine}, que ya es un dispositivo, a otro grupo de {organization}.",
  "card.wrote": "{inviter} escribió:",
  "card.unchecked": "Son palabras del remitente; nadie las comprobó.",
  "card.effect": "Qué ocurre al aceptar",
  "card.effect.create":
    "Este equipo pasa a ser dispositivo de {organization}, en el grupo {group}.",
  "card.effect.join":
    "Este equipo ya es dispositivo de {organization}. Se une al grupo {group}; su nombre no cambia.",
  "card.approval": "Aprobación",
  "card.approval.automatic": "Automática: vale en cuanto usted acepte.",
  "card.approval.manual": "La administración de {organization} debe aprobarla para que valga.",
  "card.licences": "Licencias que podrá usar",
  "card.licences.none": "Todavía ninguna.",
  "card.validity": "Validez",
  "card.inviter": "Invita",
  "card.recipient": "Invitación para",
  "card.recipient.nobody": "Nadie en concreto: quien la abra.",
  "card.machine": "Este equipo",
  "card.machine.serial": "Número de serie {serial}",
  "card.service": "Servicio que responde por ella",
  "card.accept": "Aceptar",
  "card.accept.manual":
    "Después de aceptar, la administración de {organization} debe aprobar este equipo para que valga.",
  "card.decline": "Rechazar",
  "card.learns": "Qué sabrá {organization} de este equipo",
  "card.learns.text":
    "El nombre que usted le dé y una huella con la que su servicio lo reconoce. La baja es posible en todo momento, aquí o por parte de la administración.",
  "card.elsewhere": "¿No es este el equipo?",
  "card.elsewhere.text":
    "Mirar la invitación no la gasta. Abra el enlace en el equipo correcto, o escriba allí el código de acceso del correo.",

  // Naming the device, on the card and later.
  "naming.label": "Nombre del dispositivo",
  "naming.hint": "Para que la gente reconozca este equipo; se puede cambiar más tarde.",
  "naming.hint.rename": "Para que la gente reconozca este equipo.",
  "naming.suggestions": "Otros nombres",
  "naming.from.invitation": "de la invitación",
  "naming.from.template": "estilo de la organización",
  "naming.from.model": "marca y modelo",
  "naming.from.hostname": "nombre de este equipo",
  "naming.left": "{count, plural, one {Queda # carácter} other {Quedan # caracteres}}",
  "naming.over": "{count, plural, one {Sobra # carácter} other {Sobran # caracteres}}",
  "naming.empty": "Un dispositivo necesita un nombre.",
  "naming.forbidden":
    "Contiene un carácter invisible o un salto de línea. Escriba el nombre de nuevo.",
  "naming.sent-as": "Se guarda como “{name}”.",
  "naming.checking": "Preguntando si el nombre está libre…",
  "naming.free": "Ningún otro dispositivo de la organización tiene este nombre.",
  "naming.taken": "Otro dispositivo de la organización ya tiene este nombre.",
  "naming.taken.refused":
    "Otro dispositivo de la organización ya tiene este nombre, y cada nombre se puede usar una sola vez.",
  "naming.instead": "Usar “{name}”",

  // Declining asks once more.
  "decline.title": "¿Rechazar esta invitación?",
  "decline.reason": "Motivo (opcional)",
  "decline.used": "{used, number} de {limit, number}",
  "decline.over": "{count, plural, one {Sobra #} other {Sobran #}}",
  "decline.hint":
    "Quien envió la invitación puede leerlo. Una invitación rechazada no se puede aceptar después.",
  "decline.confirm": "Rechazar invitación",

  // Work under way.
  "working.title": "Un momento",
  "working.kicker": "En curso",
  "working.steps": "Pasos",
  "working.done": "hecho",
  "working.slow": "Tarda más de lo habitual. No se pierde nada, ni siquiera si cierra la ventana.",
  "working.slow.kept": "Tarda más de lo habitual. No se pierde nada.",

  // The client credential that a service wants.
  "credentials.title": "Este equipo necesita una credencial de cliente",
  "credentials.kicker": "Una vez por equipo",
  "credentials.lead":
    "{service} solo responde a los equipos que presentan antes una credencial de cliente.",
  "credentials.what":
    "Una credencial de cliente es un ID y un secreto. Los entrega el operador del servicio, a menudo con la documentación de este dispositivo. Se introducen una sola vez.",
  "credentials.where":
    "Van directamente al llavero de este equipo, y esta ventana los olvida al instante.",
  "credentials.id": "ID de cliente",
  "credentials.secret": "Secreto de cliente",
  "credentials.show": "Mostrar el secreto",
  "credentials.hide": "Ocultar el secreto",
  "credentials.hint": "El JSON con ambos se puede pegar en cualquiera de los dos campos.",
  "credentials.missing": "Escriba ambos: el ID de cliente y el secreto de cliente.",
  "credentials.store": "Guardar y seguir",

  // What a device is: after accepting, and at home.
  "device.label": "Dispositivo",
  "device.rename": "Renombrar",
  "device.rename.label": "Cambiar el nombre del dispositivo",
  "device.rename.save": "Guardar",
  "device.rename.cancel": "Cancelar",
  "device.groups": "Grupos de dispositivos",
  "device.groups.none": "En ningún grupo.",
  "device.licences": "Licencias que puede usar",
  "device.licences.none": "Todavía ninguna.",
  "device.id": "ID del dispositivo",
  "device.id.copy": "Copiar el ID",
  "device.since": "Dispositivo desde",

  // Accepted and counted.
  "approved.title": "Este equipo está listo",
  "approved.title.joined": "Este equipo se unió al grupo",
  "approved.kicker": "Hecho",
  "approved.lead":
    "Ahora es dispositivo de {organization} e inicia sesión con su propia identidad.",
  "approved.lead.joined":
    "Es dispositivo de {organization} e inicia sesión con su propia identidad.",
  "approved.next":
    "Aquí no hace falta nada más: los programas de este equipo ya pueden usar sus licencias.",
  "approved.next.none":
    "Aquí no hace falta nada más: cuando reciba licencias, los programas de este equipo podrán usarlas.",
  "approved.home": "Ir a este dispositivo",

  // Home of an enrolled machine.
  "home.kicker": "Dispositivo de {organization}",
  "home.title": "Este dispositivo",
  "home.stale.title": "Ahora no se puede preguntar al servicio",
  "home.stale": "Se muestra lo último que dijo: {time}.",
  "home.stale.unknown": "Se muestra lo que este equipo anotó.",
  "home.others": "También es dispositivo de",
  "home.another": "Abrir otra invitación",
  "home.history": "Qué ocurrió aquí",
  "home.leave": "Salir de {organization}",

  // A new name that the service does not know yet.
  "rename.queued.title": "Nombre nuevo: {name}",
  "rename.queued": "Se comunicará al servicio en cuanto responda. Cambiado: {time}.",
  "rename.conflict.title": "Dos nombres para este dispositivo",
  "rename.conflict":
    "Aquí se cambió el nombre a {name}. Mientras tanto, alguien lo cambió a {other} en el servicio. ¿Cuál vale?",
  "rename.mine": "Usar “{name}”",
  "rename.theirs": "Mantener “{name}”",

  // Leaving asks once more.
  "leave.title": "¿Debe salir este equipo de {organization}?",
  "leave.lost":
    "{device} deja de existir: pierde sus grupos, sus licencias y su clave, aquí y en el servicio. Para volver, necesita una invitación nueva.",
  "leave.kept":
    "Los programas y archivos de este equipo se quedan como están, y también sus dispositivos de otras organizaciones.",
  "leave.stay": "No salir",
  "leave.confirm": "Salir ahora",

  // No device of the organization any more.
  "left.title": "Salida completada",
  "left.kicker": "Hecho",
  "left.lead": "Este equipo ya no es dispositivo de {organization}.",
  "left.removed":
    "Su clave y sus datos de inscripción se eliminaron de este equipo. Lo que ocurrió queda en el historial.",
  "left.open": "Queda algo por hacer",

  // What happened here.
  "history.title": "Qué ocurrió aquí",
  "history.kicker": "Historial de este equipo",
  "history.empty": "Todavía nada.",
  "history.kept":
    "La lista se guarda solo en este equipo. No contiene secretos, y permanece cuando el equipo sale de una organización.",
  "history.event.accepted": "Se aceptó la invitación de {organization} como {device}",
  "history.event.joined": "Se unió a otro grupo de {organization} como {device}",
  "history.event.waiting":
    "Se aceptó la invitación de {organization}; se preguntó a la administración",
  "history.event.approved": "{organization} aprobó este equipo como {device}",
  "history.event.rejected": "{organization} denegó este equipo",
  "history.event.declined": "Se rechazó la invitación de {organization}",
  "history.event.renamed": "Nombre nuevo: {device}",
  "history.event.rename_queued": "Nombre nuevo: {device}; se comunica al servicio más tarde",
  "history.event.rotated": "Recibió una clave nueva en {service}",
  "history.event.left": "Salió de {organization}",
  "history.event.credential_stored": "Se guardó una credencial de cliente para {service}",
  "history.event.service_confirmed": "Se confirmó el servicio {service}",

  // The same where the record names no device.
  "history.event.accepted.nameless": "Se aceptó la invitación de {organization}",
  "history.event.joined.nameless": "Se unió a otro grupo de {organization}",
  "history.event.approved.nameless": "{organization} aprobó este equipo",

  // The same where the record names nobody.
  "history.event.accepted.bare": "Se aceptó una invitación",
  "history.event.joined.bare": "Se unió a otro grupo",
  "history.event.waiting.bare": "Se aceptó una invitación; se preguntó a la administración",
  "history.event.approved.bare": "La administración aprobó este equipo",
  "history.event.rejected.bare": "La administración denegó este equipo",
  "history.event.declined.bare": "Se rechazó una invitación",
  "history.event.renamed.bare": "Se cambió el nombre",
  "history.event.rename_queued.bare": "Se cambió el nombre; se comunica al servicio más tarde",
  "history.event.rotated.bare": "Recibió una clave nueva",
  "history.event.left.bare": "Salió de una organización",
  "history.event.credential_stored.bare": "Se guardó una credencial de cliente",
  "history.event.service_confirmed.bare": "Se confirmó un servicio",

  // Waiting for an administrator.
  "waiting.title": "A la espera de aprobación",
  "waiting.kicker": "Aceptada aquí",
  "waiting.reason.manual_approval":
    "La administración de {organization} debe aprobar este equipo para que cuente como dispositivo.",
  "waiting.reason.known_device_new_key":
    "{organization} conoce un dispositivo como este equipo, con otra clave: como al reinstalar o copiar un disco. La administración debe confirmar que es el mismo.",
  "waiting.reason.reinstalled":
    "{organization} conoce este hardware. La administración debe confirmar que se reinstaló; entonces recuperará su nombre y su lugar anteriores.",
  "waiting.reason.cloned":
    "{organization} conoce un dispositivo con la identidad de este equipo en otro hardware: uno de los dos es una copia. La administración debe revisarlo.",
  "waiting.reason.hardware_changed":
    "{organization} conoce este dispositivo con otro hardware. La administración debe confirmar que se reparó.",
  "waiting.since": "En espera desde",
  "waiting.code": "Código para comparar",
  "waiting.code.why": "La administración ve el mismo código para este equipo.",
  "waiting.meanwhile":
    "La respuesta aparecerá aquí por sí sola. Mientras tanto puede cerrar esta ventana: no se pierde nada. Abra {product} de nuevo cuando quiera ver cómo va.",
  "waiting.meanwhile.kept":
    "La respuesta aparecerá aquí por sí sola. No se pierde nada si mientras tanto se apaga este equipo.",
  "waiting.asked": "Última consulta: {time}. Todavía sin decisión.",
  "waiting.ask.title": "Pida a la administración que lo apruebe",
  "waiting.ask.text":
    "Hola: este equipo va a ser el dispositivo {device} de {organization}. ¿Podría aprobarlo, por favor?",
  "waiting.ask.machine": "Nombre del equipo: {machine}.",
  "waiting.ask.make": "Marca y modelo: {make}.",
  "waiting.ask.serial": "Número de serie: {serial}.",
  "waiting.ask.code": "Código para comparar: {code}.",

  // A device that an administrator has put to sleep.
  "deactivated.title": "Este dispositivo está desactivado",
  "deactivated.kicker": "En pausa",
  "deactivated.lead":
    "La administración de {organization} desactivó este dispositivo y puede activarlo de nuevo. Hasta entonces no puede usar ninguna de sus licencias.",
  "deactivated.lead.unknown":
    "La administración de su organización desactivó este dispositivo y puede activarlo de nuevo. Hasta entonces no puede usar ninguna de sus licencias.",
  "deactivated.kept":
    "De este equipo no se eliminó nada: el nombre, los grupos de dispositivos y la clave siguen igual, y no hace falta una invitación nueva.",
  "deactivated.by-itself":
    "Cuando el dispositivo vuelva a estar activo, esta ventana lo mostrará por sí sola.",
  "deactivated.check": "Volver a comprobar",
  "deactivated.asked": "Última consulta: {time}. Sin novedades.",
  "deactivated.ask.title": "Pida a la administración que lo active",
  "deactivated.ask.text":
    "Hola: el dispositivo {device} de {organization} está desactivado. ¿Podría activarlo de nuevo, por favor?",
  "deactivated.ask.unknown":
    "Hola: el dispositivo que uso está desactivado. ¿Podría activarlo de nuevo, por favor?",

  // Declined, for good.
  "declined.title": "Invitación rechazada",
  "declined.kicker": "Hecho",
  "declined.lead": "Usted rechazó la invitación de {organization}. En este equipo no cambió nada.",
  "declined.mistake": "Si fue un error, pida una invitación nueva a quien la envió.",

  // A failure, whose own words are the agent’s.
  "problem.kicker": "{subject} · {tone}",
  "problem.card": "La invitación de que se trata",
  "problem.subject.key": "El enlace",
  "problem.subject.door": "El servicio",
  "problem.subject.cable": "La red",
  "problem.subject.cabinet": "La credencial",
  "problem.subject.letter": "La invitación",
  "problem.subject.machine": "Este equipo",
  "problem.subject.label": "El nombre",
  "problem.subject.drawer": "Ajustes y archivos",
  "problem.subject.frame": "La ventana",
  "problem.subject.mark": "El propio programa",
  "problem.tone.mend": "Puede resolverlo usted",
  "problem.tone.later": "Conviene reintentar",
  "problem.tone.help": "Puede resolverlo otra persona",
  "problem.tone.over": "Ya no se puede usar",
  "problem.tone.halt": "Detenido por seguridad",
  "retry.again": "Reintentar",
  "retry.check": "Comprobar ahora",
  "retry.certificate": "Comprobar el certificado",
  "retry.signed-in": "Sesión iniciada: reintentar",
  "retry.service": "Comprobar el servicio",
  "retry.waited": "Ya esperé: reintentar",
  "retry.stored-now": "Ya está guardada: reintentar",
  "retry.issuer": "Comprobar el emisor",
  "retry.clock": "Reloj ajustado: reintentar",
  "retry.stored": "Ya la guardé: reintentar",
  "retry.unlock": "Desbloquear y reintentar",
  "retry.stored-anew": "Ya la repuse: reintentar",
  "retry.keychain": "Probar el llavero",
  "retry.confirm": "Confirmar y reintentar",
  "retry.corrected": "Ya lo corregí: reintentar",
  "retry.allowed": "Ya se permite: reintentar",
  "retry.enabled": "Ya está activado: reintentar",
  "retry.ask-now": "Preguntar al servicio",
  "retry.repaired": "Ya lo reparé: reintentar",
  "retry.active": "Ya está activo: reintentar",
  "retry.protected": "Ya lo protegí: reintentar",
  "retry.made-room": "Ya hay espacio: reintentar",

  // A request for a new invitation, ready to be sent, and a report.
  "ask.title": "Pida otra a {inviter}",
  "ask.title.unknown": "Pida otra a quien la envió",
  "ask.text":
    "Hola, {inviter}: abrí la invitación a {organization} para el equipo {machine}. {why} ¿Podría enviarme otra, por favor?",
  "ask.text.unknown": "Hola: abrí mi invitación. {why} ¿Podría enviarme otra, por favor?",
  "ask.why.insecure": "La invitación lleva a una dirección sin https.",
  "ask.why.unknown": "El servicio no conoce la invitación.",
  "ask.why.forgotten": "El servicio ya no conoce la invitación.",
  "ask.why.expired": "La invitación expiró.",
  "ask.why.withdrawn": "La invitación se retiró.",
  "ask.why.declined": "La invitación se rechazó.",
  "ask.why.rejected": "La invitación no se aprobó.",
  "ask.why.late": "La invitación no se aprobó a tiempo.",
  "ask.why.used": "La invitación ya se usó.",
  "ask.why.elsewhere": "La invitación está en uso en otro equipo.",
  "ask.why.hardware": "La invitación se aceptó en otro hardware.",
  "ask.why.reinstalled": "Es para un equipo reinstalado.",
  "ask.why.repaired": "Es para un equipo reparado.",
  "ask.why.original": "La invitación se aceptó en el equipo original.",
  "ask.why.removed": "La invitación llevó a un dispositivo que se eliminó.",
  "support.help": "Ayuda: {contact}",
  "report.title": "Avise a quien está a cargo de este equipo",
  "report.says": "{product} indica: {title} ({code}).",
  "report.detail": "Detalle: {detail}.",
  "report.service": "Servicio: {service}.",
  "report.machine": "Equipo: {machine}.",

  // The steps of the work, each as a task; the one under way is told by the texts below these.
  "plan.reading-invitation": "Leer la invitación",
  "plan.opening-credentials": "Abrir el llavero de este equipo",
  "plan.signing-in": "Iniciar sesión en el servicio",
  "plan.looking-up": "Preguntar al servicio por la invitación",
  "plan.accepting": "Aceptar la invitación",
  "plan.declining": "Rechazar la invitación",
  "plan.renaming": "Cambiar el nombre",
  "plan.reading-device": "Leer qué puede usar este equipo",
  "plan.securing-key": "Crear la clave propia de este equipo",
  "plan.recording": "Anotar la respuesta",
  "plan.leaving": "Salir de la organización",
  "plan.waiting-for-turn": "Esperar al otro programa",
  "plan.recovering": "Preguntar qué fue de una respuesta anterior",

  // Something is under way.
  "step.reading-invitation": "Leyendo la invitación…",
  "step.opening-credentials": "Abriendo el llavero de este equipo…",
  "step.signing-in": "Iniciando sesión en el servicio…",
  "step.looking-up": "Preguntando al servicio por la invitación…",
  "step.accepting": "Aceptando la invitación…",
  "step.declining": "Rechazando la invitación…",
  "step.renaming": "Cambiando el nombre…",
  "step.reading-device": "Leyendo qué puede usar este equipo…",
  "step.securing-key": "Creando la clave propia de este equipo…",
  "step.recording": "Anotando la respuesta…",
  "step.leaving": "Saliendo de la organización…",
  "step.waiting-for-turn": "Otro programa está inscribiendo este equipo; esperando a que termine…",
  "step.recovering": "Preguntando qué fue de una respuesta anterior…",

  "sentences.two": "{first} {next}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
