import type { COMMAND as English } from "../en/command.ts";

/** What the command line says beside failures, in Spanish. */
export const COMMAND = {
  "progress.reading-invitation": "Leyendo la invitación",
  "progress.opening-credentials": "Abriendo el almacén de credenciales",
  "progress.signing-in": "Iniciando sesión en el servicio",
  "progress.looking-up": "Buscando la invitación",
  "progress.accepting": "Aceptando",
  "progress.declining": "Rechazando",
  "progress.renaming": "Cambiando el nombre",
  "progress.reading-device": "Leyendo el dispositivo",
  "progress.securing-key": "Creando la clave de este dispositivo",
  "progress.recording": "Anotando la respuesta",
  "progress.leaving": "Saliendo de la organización",
  "progress.waiting-for-turn":
    "Otro proceso está inscribiendo este equipo; esperando a que termine",
  "progress.recovering": "Preguntando qué fue de una respuesta anterior",
  "progress.waiting": "Esperando a la administración de {organization}",
  "progress.unreachable": "Ahora no se puede preguntar al servicio; se intenta de nuevo",

  "failure.headline": "{title}. {text}",
  "failure.detail": "({code}: {detail})",
  "failure.summary": "{title} ({code}).",
  "list.none": "no hay",

  "label.invitation": "Invitación a",
  "label.inviter": "De",
  "label.recipient": "Para",
  "label.message": "Mensaje",
  "label.service": "Servicio",
  "label.effect": "Efecto",
  "label.licences": "Licencias",
  "label.approval": "Aprobación",
  "label.valid-until": "Válida hasta",
  "label.state": "Estado",
  "label.this-machine": "Este equipo",
  "label.proposed-name": "Nombre propuesto",
  "label.new-name": "Nombre nuevo",
  "label.device": "Dispositivo",
  "label.organization": "Organización",
  "label.organizations": "Organizaciones",
  "label.groups": "Grupos",
  "label.client-id": "ID de cliente",
  "label.problem": "Problema",
  "label.machine": "Equipo",
  "label.credential-store": "Credenciales en",
  "label.configuration": "Configuración",
  "label.state-directory": "Directorio de estado",
  "label.former-key": "Clave anterior",
  "label.new-key": "Clave nueva",

  "card.target": "{organization}, grupo {group}",
  "card.anybody": "quien tenga la invitación",
  "card.effect.create": "este equipo pasa a ser dispositivo de {organization}",
  "card.effect.join": "este equipo ya es dispositivo de {organization} y se une a {group}",
  "card.approval.automatic": "inmediata",
  "card.approval.manual": "después decide la administración",
  "card.no-end": "sin límite",

  "invitation.state.pending": "pendiente",
  "invitation.state.waiting": "a la espera de aprobación",
  "invitation.state.approved": "aprobada",
  "invitation.state.rejected": "denegada",
  "invitation.state.declined": "rechazada",
  "invitation.state.expired": "expirada",
  "invitation.state.revoked": "retirada",
  "invitation.state.inactivated": "sustituida por una más reciente",
  "device.state.active": "activo",
  "device.state.deactivated": "desactivado",

  "answer.accept.question": "¿Aceptar esta invitación?",
  "answer.accept.name": "El dispositivo se llamará {name}.",
  "answer.accept.keeps-name": "El dispositivo conserva su nombre.",
  "answer.decline.question": "¿Rechazar esta invitación?",
  "answer.by-this-machine": "por este mismo equipo",
  "answer.nothing-changed": "no se cambió nada",

  "apply.credential": "Credencial",
  "apply.by-invitation": "según la invitación",
  "apply.unchanged":
    "No hay nada que cambiar: este equipo es el dispositivo «{device}» de {organization}.",
  "apply.changed": "Cambios hechos:",
  "apply.would-change": "Cambiaría:",

  "outcome.created": "Este equipo es ahora dispositivo de {organization}.",
  "outcome.joined": "Este equipo es dispositivo de {organization}.",
  "outcome.joined.unread": "Este equipo es dispositivo de {organization}: {device}.",
  "outcome.unread":
    "Ahora no se pudieron leer sus datos ({code}); `latchkey status` vuelve a intentarlo.",
  "outcome.waiting": "Aceptada; debe aprobarla la administración de {organization}.",
  "outcome.waiting.known_device_new_key":
    "El servicio conoce este equipo con otra clave, así que alguien debe revisarlo.",
  "outcome.waiting.reinstalled":
    "El servicio conoce este hardware: cuando se apruebe, el dispositivo recuperará su nombre y su lugar anteriores.",
  "outcome.waiting.cloned":
    "El servicio conoce la identidad de este equipo en otro hardware: uno de los dos es una copia.",
  "outcome.waiting.hardware_changed": "El servicio conoce este dispositivo con otro hardware.",
  "outcome.waiting.code": "Código para comparar, que la administración también ve: {code}",
  "outcome.waiting.next":
    "Ejecute `latchkey wait` para esperar la decisión; mientras tanto no se pierde nada.",
  "outcome.declined": "Se rechazó la invitación a {organization}.",

  "prompt.yes-or-no": "{question} [s/N]",
  // What counts as a yes, besides the English ones: all forms, with commas between them.
  "prompt.yes": "s, si, sí",
  "prompt.invitation": "Enlace o código de la invitación:",
  "prompt.client-id": "ID de cliente:",
  "prompt.client-secret": "Secreto de cliente (no se muestra):",

  "open.handed-over": "Entregada a la ventana que está abierta.",
  "open.notification.title": "{product}: {title}",
  "open.notification.text": "{text} {advice}",
  "open.browser-ended": "el navegador se cerró inesperadamente",
  "probe.answered": "{product} abre estos enlaces; se ha avisado a quien preguntó.",
  "probe.nobody-asked":
    "{product} abre estos enlaces, pero nadie espera la respuesta: no se hizo nada.",

  "rename.done": "Este dispositivo se llama ahora {name}.",
  "rename.queued":
    "Guardado para más tarde: ahora no se puede comunicar a {organization} que este dispositivo se llama {name}.",
  "rename.queued.next":
    "Se comunicará en cuanto su servicio responda: con el próximo comando que le pregunte o desde una ventana abierta.",

  "rotate.done": "Este dispositivo tiene una clave nueva; la anterior ya no abre nada.",

  "status.new-name": "{name} (espera al servicio desde el {since})",
  "status.two-names":
    "{name} aquí, {other} en el servicio: ejecute `latchkey rename` con el que vale",
  "status.no-configuration": "no hay; solo los servicios propios del programa",
  "status.service": "Servicio {service}: {condition}",
  "status.service.confirmed": "Servicio {service} (confirmado por usted): {condition}",
  "status.credential": "credencial del cliente {client}",
  "status.no-credential": "ninguna credencial utilizable ({code})",
  "status.no-credential.detail": "ninguna credencial utilizable ({code}: {detail})",
  "status.not-asked": "{service} (sin preguntar)",
  "status.waiting":
    "En espera desde el {since}: la administración de {organization} debe aprobar {device}.",
  "status.waiting.problem": "En espera de {organization} desde el {since}: {title} ({code}).",
  "status.not-enrolled": "Este equipo no está inscrito: abra una invitación con `latchkey open`.",
  "history.nothing": "En este equipo todavía no ha ocurrido nada.",
  "history.accepted": "Pasó a ser {device}, dispositivo de {organization}",
  "history.joined": "Se unió a otro grupo de dispositivos de {organization} como {device}",
  "history.waiting": "Pidió ser {device}, dispositivo de {organization}; decide la administración",
  "history.approved": "Aprobado: pasó a ser {device}, dispositivo de {organization}",
  "history.rejected": "{organization} no admitió {device}",
  "history.declined": "Se rechazó la invitación a {organization}",
  "history.renamed": "Nombre nuevo en {organization}: {device}",
  "history.rename_queued":
    "Nombre nuevo: {device}; se comunicará a {organization} cuando su servicio responda",
  "history.rotated": "Se cambió la clave del dispositivo para {service}",
  "history.left": "Salió de {organization}, donde era {device}",
  "history.credential_stored": "Se guardó una credencial de cliente para {service}",
  "history.service_confirmed": "Se confirmó el servicio {service}",

  "leave.question": "¿Salir de esta organización?",
  "leave.waits": "Este equipo espera para ser dispositivo de {organization}, en {service}.",
  "leave.is": "Este equipo es {devices} de {organization}, en {service}.",
  "leave.for-good":
    "La salida es definitiva: aquí se borran su clave y sus datos de inscripción, y para volver hace falta una invitación nueva.",
  "leave.credential-too": "También se borra la credencial de la aplicación.",
  "leave.still-here": "queda en {store}: {things}",
  "leave.still.credential": "la credencial de la aplicación de {service}",
  "leave.still.credential.code": "la credencial de la aplicación de {service} ({code})",
  "leave.still.key": "una clave de dispositivo de {service}",
  "leave.still.key.code": "una clave de dispositivo de {service} ({code})",
  "left.done": "Este equipo salió de {organization}.",
  "left.unfinished": "Este equipo está saliendo de {organization}; todavía queda algo aquí.",
  "left.told": "El servicio sabe que este dispositivo salió.",
  "left.forgotten": "El servicio ya no conocía este dispositivo.",
  "left.deactivated":
    "Para el servicio, este dispositivo está desactivado y no puede salir: seguirá en la lista hasta que la administración lo elimine.",
  "left.unreachable":
    "No se pudo avisar al servicio: mantendrá este dispositivo en su lista hasta que la administración lo elimine.",
  "left.not_asked":
    "No se avisó al servicio: mantendrá este dispositivo en su lista hasta que la administración lo elimine.",
  "left.pending":
    "Una aceptación en espera no se puede retirar desde aquí: pida a la administración que la deniegue.",
  "left.because": "{sentence} ({code})",
  "left.failure": "{title} ({code}). {advice}",
  "left.goes-on": "El próximo comando continuará con ello.",
  "left.item": "{what}: {state}, {where}",
  "left.item.code": "{what}: {state} ({code}), {where}",
  "left.what.device_key": "Clave del dispositivo",
  "left.what.next_key": "Próxima clave del dispositivo",
  "left.what.application_credential": "Credencial de la aplicación",
  "left.what.rotation": "Nota de un cambio de clave",
  "left.what.journal": "Respuestas pendientes",
  "left.what.waiting": "Aceptaciones en espera",
  "left.what.enrolment": "Inscripción",
  "left.what.confirmed_service": "Su confirmación del servicio",
  "left.what.copies": "Copias apartadas",
  // One thing or several, of either gender: no word here agrees with what it is said of.
  "left.state.removed": "borrado completo",
  "left.state.absent": "no había",
  "left.state.kept": "sin cambios",
  "left.state.failed": "NO SE PUDO BORRAR",

  "credentials.stored": "Se guardó la credencial del cliente {client} para {service}.",
  "credentials.missing": "{title} en {store} para {service}.",
  "credentials.present": "La credencial del cliente {client} para {service} está en {store}.",
  "credentials.removed": "Se eliminó la credencial para {service}.",
  "credentials.none": "No había ninguna para {service}.",
  "credentials.moved":
    "{count, plural, one {Se movió # secreto de {from} a {store}.} other {Se movieron # secretos de {from} a {store}.}}",
  "credentials.renewed":
    "{count, plural, one {Se cifró de nuevo # secreto en {store}.} other {Se cifraron de nuevo # secretos en {store}.}}",
  "credentials.not-moved": "No había nada que mover: los secretos de este equipo están en {store}.",
  "credentials.lost-before":
    "{count, plural, one {# secreto ya había desaparecido; `latchkey doctor` dice qué hacer.} other {# secretos ya habían desaparecido; `latchkey doctor` dice qué hacer.}}",
  "credentials.left-behind":
    "En {store} quedan copias que no cuentan; el próximo comando las elimina.",
  "credentials.also-in":
    "{other} también contiene secretos, y no cuentan. Para usarlos: `latchkey credentials migrate --to {store} --from {other}`.",
  "credentials.disagreement":
    "Los secretos de este equipo están en {store}; la configuración indica {configured}. Ponga en ella {setting}, o mueva los secretos con `latchkey credentials migrate --to {configured}`.",

  "register.changed": "Los enlaces abren ahora este programa.",
  "register.unchanged": "Los enlaces ya abren este programa.",
  "register.not-tried.no_session": "No se probó: no hay sesión gráfica.",
  "register.not-tried.application_alone":
    "No se probó: este sistema abre los enlaces solo mediante la aplicación.",
  "register.not-tried.no_directory":
    "No se probó: no hay ningún directorio privado para la respuesta.",
  "register.not-tried.no_opener": "No se probó: no está instalado `xdg-open` ni `gio`.",
  "register.tried": "Se probó: se abrió un enlace, y respondió este programa.",
  "register.another": "otra instalación: {program}",
  "register.silent": "se abrió un enlace, y no se inició este programa",
  "register.refused": "el escritorio no abre el enlace (código de salida {code})",
  "unregister.changed": "Se deshizo el registro.",
  "unregister.unchanged": "No había nada que deshacer.",
  "unregister.stays": "Alguien lo cambió después, así que se queda: {path}",

  "usage.no-command": "no se indicó ningún comando",
  "usage.unknown-command":
    "comando desconocido; una invitación va detrás de uno, como en `latchkey open <link>`",
  "usage.unknown-command.suggestion": "comando desconocido (¿quiso decir {suggestions}?)",
  "usage.unknown-option": "opción desconocida",
  "usage.unknown-option.named": "opción desconocida {option}",
  "usage.unknown-option.suggestion": "opción desconocida (¿quiso decir {suggestions}?)",
  "usage.unknown-option.named.suggestion":
    "opción desconocida {option} (¿quiso decir {suggestions}?)",
  "usage.excess-arguments": "demasiados argumentos para `{command}`",
  "usage.missing-argument": "falta el argumento obligatorio `{argument}`",
  "usage.option-argument": "opción `{option}`: falta su argumento",
  "usage.timeout": "--timeout admite de 1 a 86400 segundos",
  "usage.two-sources": "la invitación se indica como argumento o con --file, no de ambas formas",
  "usage.file.not-ordinary": "--file: no es un archivo normal",
  "usage.file.absent": "--file: el archivo no existe",
  "usage.file.unreadable": "--file: {code}",
  "usage.never-ended": "la entrada no se cerró a tiempo",
  "usage.input-empty": "la entrada estándar está vacía",
  "usage.nothing-entered": "no se escribió nada",
  "usage.only": "--only admite: {checks}",
  "usage.shell": "el shell es uno de estos: {shells}",
  "usage.topic": "hay ayuda sobre: {topics}",
  "usage.organization": "--organization: este equipo no es dispositivo de ella",
  "usage.place": "este equipo no es dispositivo de lo que se indicó",
  "usage.service.needed": "hace falta --service: hay varios servicios configurados",
  "usage.service.needed.device":
    "hace falta --service: este equipo es dispositivo en varios servicios",
  "usage.service.not-there": "--service: este equipo no es dispositivo allí",
  "usage.service.origin": "--service admite un origen como https://example.com",

  "desktop.refused-option":
    "{product} no tiene la opción {option}. Ábralo con un enlace de invitación o sin nada.",
  "desktop.no-links":
    "El sistema no permitió que {product} abra los enlaces “{scheme}:”. Copie una invitación y péguela en la ventana.",
  "desktop.page-ended": "La página de la ventana terminó ({reason}). Abra la invitación de nuevo.",
  "desktop.failed": "{title}: {text}",
  "desktop.failed.detail": "{text} ({detail}) {advice}",
  "desktop.failed.advice": "{text} {advice}",
  "desktop.unexpected.title": "{product} no se pudo iniciar",
  "desktop.unexpected.text":
    "Ábralo otra vez; si vuelve a ocurrir, instálelo de nuevo. Causa: {detail}.",
  "desktop.unexpected.unknown": "motivo desconocido",

  "help.usage": "Uso:",
  "help.usage.options": "[opciones]",
  "help.usage.command": "[comando]",
  "help.arguments": "Argumentos:",
  "help.options": "Opciones:",
  "help.global-options": "Opciones generales:",
  "help.commands": "Comandos:",
  "help.example": "Ejemplo:",
  "help.examples": "Ejemplos:",
  "help.default": "{description} (predeterminado: {value})",
  "help.environment": "{description} (variable: {variable})",

  "help.latchkey":
    "Acepta invitaciones en este dispositivo: muestra quién lo invita y a qué, lo vincula y le da nombre.",
  "help.latchkey.input":
    "La invitación se lee de la entrada estándar, de un archivo o de un argumento. Otros usuarios de este equipo pueden ver los argumentos, que además quedan en el historial del intérprete de comandos: en los scripts, prefiera la entrada estándar.",
  "help.latchkey.example.open": "muestra la invitación en una ventana",
  "help.latchkey.example.inspect": "¿qué es? (no cambia nada)",
  "help.latchkey.exit-codes": "Códigos de salida:",
  "help.latchkey.exit.0": "hecho",
  "help.latchkey.exit.1": "error del programa",
  "help.latchkey.exit.2": "uso",
  "help.latchkey.exit.3": "enlace",
  "help.latchkey.exit.4": "el servicio no lo admitió",
  "help.latchkey.exit.5": "red",
  "help.latchkey.exit.6": "credenciales",
  "help.latchkey.exit.7": "invitación",
  "help.latchkey.exit.8": "este dispositivo",
  "help.latchkey.exit.9": "ventana",
  "help.latchkey.exit.10": "archivos locales",
  "help.latchkey.exit.11": "tiempo agotado",
  "help.latchkey.exit.12": "doctor encontró errores",
  "help.latchkey.exit.20": "a la espera de aprobación",
  "help.latchkey.support.email": "Si necesita ayuda, escriba a {address}.",
  "help.latchkey.support.url": "Encontrará ayuda en {address}.",
  "help.latchkey.support.phone": "Si necesita ayuda, llame al {number}.",
  "help.latchkey.configuration":
    "Configuración: /etc/latchkey/config.json, o el archivo que indique --config o LATCHKEY_CONFIG.",
  "help.option.version": "muestra la versión",
  "help.option.json": "escribe un objeto JSON, con versión, para scripts",
  "help.option.quiet": "no dice nada mientras nada falle; lo dice el código de salida",
  "help.option.config": "usa este archivo de configuración",
  "help.option.timeout": "desiste después de este tiempo",
  "help.option.help": "muestra la ayuda",
  "help.help": "muestra la ayuda de un comando",
  "help.help.argument": "un comando o un tema",
  "help.help.exit-codes": "qué significa cada código de salida",
  "help.completion": "escribe lo que un shell necesita para completar esta línea de comandos",
  "help.completion.shell": "para qué shell",
  "help.completion.how":
    "Un paquete del sistema ya lo instala; si no, escríbalo donde el shell lo busca. Se completan comandos, opciones, sus valores y nombres de archivos, solo a partir de esta lista: no se lee ni se pregunta nada.",

  "help.argument.invitation":
    "enlace o código de acceso; sin él, o con -, se lee la entrada estándar (sirve un correo entero)",
  "help.option.file": "lee la invitación de este archivo",
  "help.option.yes": "no pregunta; sin terminal, o con --json, no se pregunta en ningún caso",
  "help.option.service.which": "en qué servicio, si hay varios",
  "help.option.organization.which": "nombre o ID de cuál, si hay varias",
  "help.option.ask-nothing": "no pregunta al servicio",

  "help.open": "abre la ventana con una invitación, o con el estado de este equipo",
  "help.open.argument": "enlace o código de acceso; con -, se lee la entrada estándar",
  "help.open.needs":
    "Necesita una sesión gráfica y Chromium, Chrome o Edge. Abrir no cambia nada; la invitación se responde en la ventana. Sin invitación, la ventana muestra qué es este equipo, o pide un enlace o código. --timeout no cuenta aquí: la ventana permanece hasta que se cierra.",
  "help.open.kiosk": "ocupa toda la pantalla; la configuración dice si se puede cerrar (window)",
  "help.open.one-window":
    'Hay una sola ventana. Si ya está abierta, toma la invitación y pasa al frente, y este comando termina ("handedOver": true con --json); mientras allí se decide otra invitación, la nueva espera su turno.',

  "help.inspect": "muestra quién invita a este equipo y a qué; no cambia nada",
  "help.inspect.asks":
    "Pregunta al servicio y no cambia nada, ni aquí ni allí. Si el equipo ya respondió, “{state}” dice qué fue de la respuesta.",

  "help.accept": "acepta una invitación para este equipo",
  "help.accept.name": "nombre del dispositivo; si no, el que propone quien invita",
  "help.accept.consent":
    "En modo interactivo, primero se muestra la invitación y se pregunta; en un script, el propio comando es el consentimiento. Aceptar otra vez en el mismo equipo da la misma respuesta y no cambia nada.",
  "help.accept.exit-codes":
    "Código de salida 20: aceptada, y la administración debe aprobarla; `latchkey wait` espera la decisión.",

  "help.decline": "rechaza una invitación, con un motivo si se quiere",
  "help.decline.reason": "indica el motivo a quien invita, en 500 caracteres como máximo",
  "help.decline.final":
    "El rechazo es definitivo para esta invitación; después solo se puede aceptar una nueva.",

  "help.status": "muestra qué dispositivo es este equipo, sus licencias y dónde están sus secretos",
  "help.status.exit-codes":
    "Código de salida 0 si este equipo es un dispositivo, 20 mientras falta una aprobación, 8 si no es un dispositivo o está desactivado; en otro caso, lo que impidió preguntar al servicio.",

  "help.wait": "espera hasta que la administración apruebe o deniegue este equipo",
  "help.wait.how":
    "Espera como máximo --timeout segundos y termina con el código de salida 20; la espera continúa en el servicio en cualquier caso, y el comando se puede repetir en todo momento. También espera si el servicio o la red faltan un tiempo, cada vez con menos frecuencia. Termina con 0 si se aprueba, con 7 si se deniega o si nadie decide a tiempo, y con 8 si este dispositivo está desactivado.",

  "help.apply": "lleva este equipo al estado que describe un archivo",
  "help.apply.file":
    "el archivo, `-` para la entrada estándar; si no, provision.yaml, provision.yml o provision.json junto a la configuración",
  "help.apply.check": "dice qué cambiaría y no cambia nada",
  "help.apply.refresh": "pregunta también al servicio y corrige lo que allí sea distinto",
  "help.apply.again":
    "Ejecutarlo otra vez no cambia nada cuando no hay nada que cambiar, y entonces no consulta ni el servicio ni el llavero. El archivo es YAML o JSON e indica el servicio, la credencial, la invitación y el nombre.",
  "help.apply.exit-codes":
    "Código de salida 0 si este equipo es el dispositivo que describe el archivo, y 20 mientras falta una aprobación; en otro caso, el fallo dice si sirve volver a intentarlo.",

  "help.rename": "da otro nombre a este dispositivo",
  "help.rename.name": "el nombre nuevo, de 64 caracteres como máximo",
  "help.rename.organization":
    "nombre o ID de cuál, si este equipo es dispositivo de varias organizaciones",
  "help.rename.what":
    "Se comunica al servicio, que guarda el nombre; nada más cambia en el dispositivo.",
  "help.rename.offline":
    'Si no se puede preguntar al servicio, el nombre se guarda en este equipo y se comunica en cuanto responda; el código de salida es 0, y "queued" en JSON lo indica. Si mientras tanto alguien dio allí otro nombre al dispositivo, no se pierde ninguno: `latchkey status` muestra los dos, y este comando con el que vale lo decide.',

  "help.rotate":
    "reemplaza la clave de este dispositivo por una nueva; el dispositivo sigue siendo el mismo",
  "help.rotate.service": "en cuál, si este equipo conoce varios",
  "help.rotate.when":
    "Cuándo usarlo: si alguien pudo haber copiado el disco de este equipo, su llavero o una copia de seguridad de ellos. Desde entonces, el servicio solo acepta la clave nueva; una copia con la clave anterior no abre nada.",
  "help.rotate.how":
    "Una misma clave sirve a todas las organizaciones de un servicio, así que cambia para todas a la vez. La clave nueva se guarda, se anuncia al servicio y se demuestra ante él antes de borrar la anterior. Sea lo que sea lo que lo interrumpa, una de las dos funciona, y el próximo comando termina el cambio o lo deshace.",
  "help.rotate.exit-codes":
    "Códigos de salida: 0 cambiada; 20 mientras una aceptación espera allí aprobación (solo se comunica a la clave actual); 8 si el dispositivo está desactivado o no se acepta; 6 si el llavero está bloqueado.",

  "help.unenrol": "sale de una organización y borra lo que este equipo guarda de ella",
  "help.unenrol.keep-credentials":
    "conserva la credencial de la aplicación, para volver a inscribirse más tarde",
  "help.unenrol.offline": "no avisa al servicio; debe hacerlo la administración",
  "help.unenrol.how":
    "Primero se avisa al servicio; después se eliminan la clave del dispositivo, la credencial de la aplicación, los datos de inscripción y todas las notas sobre ella, se comprueba cada cosa y se dice qué fue de ella. Las claves y credenciales se conservan mientras las necesite otra organización del mismo servicio.",
  "help.unenrol.wipe":
    "El borrado no depende del servicio: si no se puede acceder a él, el código de salida es 5, y el dispositivo sigue en su lista hasta que la administración lo elimine. Sea lo que sea lo que interrumpa el borrado, el próximo comando lo termina.",
  "help.unenrol.exit-codes":
    "Códigos de salida: 0 baja hecha; 5 borrado, pero no se pudo avisar al servicio; 6 el llavero está bloqueado y no se cambió nada; 8 no había nada de lo que salir; 7 se respondió que no a la pregunta.",

  "help.history": "muestra lo que ocurrió en este equipo",
  "help.history.what":
    "Invitaciones respondidas, nombres dados, claves cambiadas y salidas de organizaciones, de lo más reciente a lo más antiguo. Se guarda solo en este equipo, sin nada secreto, y permanece cuando el equipo sale de una organización; las entradas más antiguas dejan sitio a las nuevas.",

  "help.credentials": "guarda, comprueba o elimina la credencial de cliente de este equipo",
  "help.credentials.what":
    "La credencial de cliente permite a este equipo buscar y responder invitaciones de un servicio. La entrega el operador del servicio; `latchkey credentials set --help` muestra su formato.",
  "help.credentials.service": "el origen del servicio; si no, el predeterminado configurado",
  "help.credentials.set":
    "guarda en el llavero la credencial de cliente que se entregó a este equipo",
  "help.credentials.set.file": "la lee de este archivo, que solo pueda leer su propietario",
  "help.credentials.set.form": "La credencial es JSON, con nombres como en RFC 7591:",
  "help.credentials.set.body":
    "y, si el servicio quiere el secreto en el cuerpo de las solicitudes:",
  "help.credentials.set.input":
    "Se lee de la entrada estándar o de --file, nunca de un argumento; en modo interactivo se pregunta.",
  "help.credentials.status": "dice si la credencial está; nunca cuál es",
  "help.credentials.status.asks":
    'Pregunta al llavero, no al servicio. Código de salida 0 si la credencial está, 6 si no; "state" en JSON distingue absent, locked, lost y unavailable.',
  "help.credentials.clear": "elimina la credencial de cliente de este equipo",
  "help.credentials.clear.goes-on":
    "Un dispositivo inscrito sigue funcionando: tiene una clave propia.",
  "help.credentials.migrate": "mover todos los secretos de este equipo a otro lugar",
  "help.credentials.migrate.to": "adónde: {tiers}",
  "help.credentials.migrate.from":
    "desde dónde, si hay secretos en varios lugares; si no, desde el que cuenta",
  "help.credentials.migrate.how":
    "Todo se escribe en el nuevo lugar y se vuelve a leer antes de que cuente; después se eliminan las entradas anteriores. Si se interrumpe, cuenta uno de los dos y el próximo comando pone orden.",
  "help.credentials.migrate.key":
    "De `encrypted-file` a `encrypted-file` se cifra de nuevo, con la clave que indica `credentialKey`; `formerCredentialKey` indica la anterior.",

  "help.doctor": "comprueba esta instalación y dice cómo repararla",
  "help.doctor.only": "hace solo esta comprobación; se puede indicar varias veces",
  "help.doctor.fix": "repara lo que es seguro reparar y comprueba de nuevo",
  "help.doctor.tries":
    "Prueba de verdad: escribe una entrada en el llavero y un archivo en el directorio de estado y los elimina, pregunta a cada servicio permitido quién es y abre un enlace que pregunta quién lo abre. No cambia nada más, ni aquí ni en el servicio. Código de salida 0 si no hubo errores, aunque haya avisos; si no, 12.",
  "help.doctor.fixes":
    "--fix registra los enlaces, crea el directorio de estado y elimina lo que quedó a medio escribir; no toca claves, datos de inscripción ni directivas. De todo lo demás dice cómo se repara.",
  "help.doctor.checks": "Comprobaciones: {checks}",

  "help.report": "escribe en un archivo lo que el soporte necesita saber, sin secretos ni nombres",
  "help.report.output": "lo escribe allí; nunca encima de un archivo existente",
  "help.report.names": "añade nombres de servicios, organizaciones, dispositivos y archivos",
  "help.report.what":
    "El archivo es texto legible (JSON) que solo usted puede leer: revíselo antes de enviarlo. Contiene versiones, los resultados de `latchkey doctor`, qué ajustes se hicieron (no con qué valor), la estructura de los datos de inscripción con los ID convertidos en hash y lo que está pendiente. Nunca contiene: claves, secretos, tokens, contraseñas, invitaciones, el ID del equipo, números de serie ni valores de variables de entorno. No se envía nada a ningún lugar.",

  "help.register": "hace que este programa sea el que abre los enlaces de invitación",
  "help.register.system": "para todos los usuarios de este equipo; necesita root",
  "help.register.replace": "también si ahora los abre otro programa",
  "help.register.when":
    "Para instalaciones sin paquete del sistema; un paquete hace el registro por sí mismo. Se puede ejecutar tantas veces como se quiera: lo que está bien no se toca. En una sesión gráfica, después se abre de verdad un enlace, que solo pregunta quién lo abre. `latchkey unregister` lo deja todo como estaba.",

  "help.unregister": "deshace exactamente lo que hizo register",
  "help.unregister.system": "lo que se registró para todos los usuarios; necesita root",
  "help.unregister.how":
    "Restablece cada byte, incluido el programa que antes abría los enlaces. Un archivo que alguien cambió después se queda como está y se nombra. Se puede repetir: entonces no hay nada que deshacer.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
