import type { DOCTOR as English } from "../en/doctor.ts";

/** What `latchkey doctor` and `latchkey report` say in Spanish. */
export const DOCTOR = {
  "doctor.testing": "Comprobando esta instalación",
  "doctor.tested.program": "Se comprobó el programa",
  "doctor.tested.policy": "Se comprobó la directiva",
  "doctor.tested.configuration": "Se comprobó la configuración",
  "doctor.tested.machine_id": "Se comprobó la identidad del equipo",
  "doctor.tested.disk": "Se comprobó el directorio de estado",
  "doctor.tested.record": "Se comprobaron los datos de inscripción",
  "doctor.tested.journal": "Se buscaron respuestas pendientes",
  "doctor.tested.leftovers": "Se buscaron restos",
  "doctor.tested.lock": "Se comprobó el bloqueo",
  "doctor.tested.keychain": "Se comprobó el llavero",
  "doctor.tested.credentials": "Se comprobaron las credenciales",
  "doctor.tested.clock": "Se comprobó el reloj",
  "doctor.tested.proxy": "Se comprobó el proxy",
  "doctor.tested.authorities": "Se comprobaron las autoridades de certificación",
  "doctor.tested.service": "Se comprobaron los servicios",
  "doctor.tested.enrolments": "Se comprobaron las inscripciones",
  "doctor.tested.display": "Se comprobó la pantalla",
  "doctor.tested.browser": "Se comprobó el navegador",
  "doctor.tested.registration": "Se comprobó el registro de enlaces",

  "doctor.group.program": "Programa",
  "doctor.group.machine": "Equipo",
  "doctor.group.state": "Estado",
  "doctor.group.secrets": "Secretos",
  "doctor.group.network": "Red",
  "doctor.group.desktop": "Escritorio",

  "doctor.status.pass": "bien",
  "doctor.status.warn": "aviso",
  "doctor.status.fail": "ERROR",
  "doctor.status.skipped": "omitido",

  // How the parts of a line stand together.
  "doctor.line.failure": "{title}. {text}",
  "doctor.line.two": "{first} {second}",
  "doctor.line.about": "{subject}: {text}",
  "doctor.line.code": "{text} ({code})",
  "doctor.line.code.detail": "{text} ({code}: {detail})",
  "doctor.line.detail": "{text} ({detail})",
  "doctor.subject.enrolment": "{organization} en {service}",

  "doctor.fix.done": "Reparado {check}: {text}",
  "doctor.fix.failed": "No se pudo reparar {check} ({code}).",
  "doctor.repair.order": "Para reparar, en este orden:",
  "doctor.repair": "{number}. {check}: {text}",
  "doctor.repair.about": "{number}. {check} ({subject}): {text}",
  "doctor.summary":
    "{pass, plural, one {# prueba superada} other {# pruebas superadas}}, {warn, plural, one {# aviso} other {# avisos}}, {fail, plural, one {# error} other {# errores}}, {skipped, plural, one {# omitida} other {# omitidas}}.",

  "doctor.nothing": "No hay nada que comprobar.",
  "doctor.offline": "No se envió nada, tal como se pidió.",
  "doctor.late": "Sin resultado en {seconds, number} s.",
  "doctor.late.repair":
    "Inténtelo de nuevo con más tiempo, por ejemplo, `latchkey doctor --timeout 120`.",
  "doctor.mistake": "La propia comprobación cometió un error.",
  "doctor.mistake.repair": "Comuníquelo con el lugar que se indica aquí.",

  // Something else that has to be repaired before this can be looked at.
  "doctor.first.policy": "La directiva de este equipo no se puede usar; eso va primero.",
  "doctor.first.configuration": "La configuración o la directiva no se puede usar; eso va primero.",
  "doctor.first.file": "Un archivo que nombra la configuración no se puede usar; eso va primero.",
  "doctor.first.directory":
    "El directorio de estado no se puede usar tal como está; eso va primero.",
  "doctor.first.directory.unread": "El directorio de estado no se puede leer; eso va primero.",
  "doctor.first.record": "Los datos de inscripción no se pueden usar; eso va primero.",
  "doctor.first.record.foreign": "Los datos de inscripción son de otro equipo; eso va primero.",
  "doctor.first.keychain": "El llavero no se puede usar; eso va primero.",
  "doctor.first.key": "La clave del dispositivo ya no está; eso va primero.",
  "doctor.first.identity": "Falta la identidad del equipo; eso va primero.",
  "doctor.first.clock": "El reloj de este equipo está mal; eso va primero.",
  "doctor.first.proxy": "Al servicio se accede mediante el proxy, que va primero.",
  "doctor.first.service": "No se puede preguntar al servicio; eso va primero.",

  "doctor.program.runs": "{product} {version} con Node {node}, {system}.",
  "doctor.program.old": "Node {node} es demasiado antiguo.",
  "doctor.program.old.repair": "Instale Node {least} o una versión posterior.",

  "doctor.policy.none":
    "No hay ninguna: decide la configuración, y cada persona puede confirmar servicios.",
  "doctor.policy.confirm":
    "{services, plural, one {Permite # servicio; se pueden confirmar otros en la ventana.} other {Permite # servicios; se pueden confirmar otros en la ventana.}}",
  "doctor.policy.refuse":
    "{services, plural, one {Permite # servicio; cualquier otro se deniega.} other {Permite # servicios; cualquier otro se deniega.}}",
  "doctor.policy.repair.owner": "Haga que root sea su propietario.",
  "doctor.policy.repair.file": "Permita solo a root escribir en él.",
  "doctor.policy.repair.directory": "Permita solo a root poner archivos allí.",

  "doctor.configuration.file":
    "{services, plural, one {{file} permite # servicio.} other {{file} permite # servicios.}}",
  "doctor.configuration.build":
    "{services, plural, one {El propio programa permite # servicio.} other {El propio programa permite # servicios.}}",
  "doctor.configuration.loopback":
    "Se permite http sin cifrar hacia este mismo equipo, para desarrollo.",
  "doctor.configuration.refused":
    "{services, plural, one {La directiva de este equipo deniega # servicio que nombra la configuración.} other {La directiva de este equipo deniega # servicios que nombra la configuración.}}",
  "doctor.configuration.refused.file":
    "{services, plural, one {La directiva de este equipo deniega # servicio que nombra {file}.} other {La directiva de este equipo deniega # servicios que nombra {file}.}}",
  "doctor.configuration.refused.repair":
    "Quítelo de la configuración, o pida a la administración que lo añada a la directiva.",
  "doctor.configuration.empty":
    "No se nombra ningún servicio, así que este equipo no puede comunicarse con ninguno.",
  "doctor.configuration.empty.repair":
    "Indique el servicio como `services` en el archivo de configuración; docs/cli.md lo describe.",
  "doctor.configuration.empty.repair.file":
    "Indique el servicio como `services` en {file}; docs/cli.md lo describe.",
  "doctor.configuration.repair.place":
    "Corrija el lugar que se indica arriba; docs/cli.md describe el archivo.",
  "doctor.configuration.repair.owner": "Haga que el archivo sea de root o de usted.",
  "doctor.configuration.repair.mode": "Quite a los demás usuarios el permiso de escritura.",

  "doctor.machine.known":
    "Hay un ID del equipo; se {traits, plural, one {puede leer # rasgo} other {pueden leer # rasgos}} del hardware ({confidence, select, high {certeza alta} medium {certeza media} low {certeza baja} other {sin certeza}}).",
  "doctor.machine.shared":
    "El ID del equipo parece venir con una imagen, así que otros equipos podrían tener el mismo.",
  "doctor.machine.shared.repair":
    "Cree uno nuevo antes de inscribir este equipo: vacíe /etc/machine-id y ejecute `systemd-machine-id-setup` como root.",
  "doctor.machine.dbus":
    "D-Bus guarda otro ID del equipo, como ocurre con una imagen copiada. Este programa usa el del sistema.",
  "doctor.machine.dbus.repair": "Haga que D-Bus use el ID del sistema.",
  "doctor.machine.bare":
    "Hay un ID del equipo, pero no se puede leer ningún nombre propio del hardware: una copia de este equipo no se podría distinguir de él.",
  "doctor.machine.bare.repair":
    "En una máquina virtual, haga que el hipervisor le dé un número de serie o una dirección de red fija; si no lo es, no hay nada que hacer.",
  "doctor.machine.container":
    "Hay un ID del equipo; esto es un contenedor ({container}), cuyo hardware no tiene nombres propios: una copia no se podría distinguir de él.",
  "doctor.machine.container.repair":
    "Inscriba el anfitrión en su lugar, o monte su /etc/machine-id e indíquelo como `machineIdFile`; docs/cli.md lo describe.",
  "doctor.machine.repair.mount":
    "Monte allí el /etc/machine-id del anfitrión, o quite `machineIdFile` de la configuración.",
  "doctor.machine.repair.make": "Haga que el sistema cree un ID del equipo.",
  "doctor.machine.repair.make.container":
    "Haga que el sistema cree un ID del equipo y consérvelo en los volúmenes del contenedor.",

  "doctor.disk.writable": "Se escribió allí un archivo, se fijó en el disco y se eliminó.",
  "doctor.disk.made": "Todavía no existe; se creó, se escribió en él y se eliminó.",
  "doctor.disk.full": "El disco está casi lleno.",
  "doctor.disk.full.repair": "Libere espacio antes de que se llene.",
  "doctor.disk.repair.private": "Impida el acceso a otros usuarios.",
  "doctor.disk.repair.private.done": "Se impidió a otros usuarios el acceso a {directory}.",
  "doctor.disk.repair.place":
    "Haga sitio allí para un directorio, o indique otro `stateDirectory` en la configuración.",
  "doctor.disk.repair.owner": "Haga que el directorio sea de este usuario y de nadie más.",
  "doctor.disk.repair.room": "Libere espacio en el disco y vuelva a intentarlo.",
  "doctor.disk.repair.read-only":
    "El disco está montado como solo lectura: móntelo para escritura, o indique otro `stateDirectory` en la configuración.",

  "doctor.record.none": "Este equipo todavía no está inscrito, y nada está dañado.",
  "doctor.record.devices":
    "{organizations, plural, one {Este equipo es dispositivo de # organización; los datos de inscripción se crearon en él.} other {Este equipo es dispositivo de # organizaciones; los datos de inscripción se crearon en él.}}",
  "doctor.record.waiting":
    "{approvals, plural, one {Este equipo espera # aprobación; los datos de inscripción se crearon en él.} other {Este equipo espera # aprobaciones; los datos de inscripción se crearon en él.}}",
  "doctor.record.both":
    "Este equipo es dispositivo de {organizations, plural, one {# organización} other {# organizaciones}} y espera {approvals, plural, one {# aprobación} other {# aprobaciones}}; los datos de inscripción se crearon en él.",
  "doctor.record.damaged.repair":
    "Cualquier comando que use los datos de inscripción los aparta, nunca los borra, y dice qué queda.",
  "doctor.record.aside":
    "{files, plural, one {# archivo no se pudo leer en algún momento y se apartó.} other {# archivos no se pudieron leer en algún momento y se apartaron.}}",
  "doctor.record.aside.repair":
    "Consulte `latchkey status`: si no falta ningún dispositivo, elimine lo que se apartó.",

  "doctor.journal.none": "No quedó pendiente ninguna respuesta ni ningún cambio de clave.",
  "doctor.journal.answers":
    "{answers, plural, one {Se interrumpió # respuesta.} other {Se interrumpieron # respuestas.}}",
  "doctor.journal.changes":
    "{changes, plural, one {Se interrumpió # cambio de la credencial de un dispositivo.} other {Se interrumpieron # cambios de la credencial de un dispositivo.}}",
  "doctor.journal.both":
    "Se interrumpieron {answers, plural, one {# respuesta} other {# respuestas}} y {changes, plural, one {# cambio de la credencial de un dispositivo} other {# cambios de la credencial de un dispositivo}}.",
  "doctor.journal.repair":
    "El próximo comando que pregunte al servicio lo termina; nada se pierde ni se hace dos veces.",

  "doctor.leftovers.none": "No quedó nada a medio escribir.",
  "doctor.leftovers.some":
    "{files, plural, one {Un programa interrumpido dejó # archivo nuestro a medio escribir; su contenido no cuenta.} other {Programas interrumpidos dejaron # archivos nuestros a medio escribir; su contenido no cuenta.}}",
  "doctor.leftovers.repair": "Elimine lo que quedó a medio escribir.",
  "doctor.leftovers.repair.done":
    "{files, plural, one {Se eliminó # archivo a medio escribir.} other {Se eliminaron # archivos a medio escribir.}}",

  "doctor.lock.free": "Ningún otro proceso está inscribiendo este equipo.",
  "doctor.lock.none": "No es posible obtener el bloqueo.",
  "doctor.lock.none.repair": "Reinicie este equipo.",
  "doctor.lock.taken": "Otro proceso está inscribiendo este equipo.",
  "doctor.lock.taken.by":
    "Otro proceso está inscribiendo este equipo: el proceso {pid} del usuario {user}, desde el {since}.",
  "doctor.lock.taken.repair":
    "Espere a que termine. Si no avanza, termínelo; con eso no se pierde nada.",

  "doctor.keychain.works": "El llavero admitió una entrada, la devolvió y la eliminó.",
  "doctor.keychain.files":
    "Los secretos se guardan en archivos, protegidos solo por sus permisos, como indica la configuración: quien pueda leer el disco los tiene.",
  "doctor.keychain.files.repair":
    "Si este equipo tiene llavero, mueva allí los secretos con `latchkey credentials migrate --to os-keychain`; en un dispositivo sin llavero, `encrypted-file` o `systemd-credentials` los cifra.",
  "doctor.keychain.repair.make":
    "Cree un llavero con la contraseña de este usuario, por ejemplo, iniciando sesión una vez en el escritorio o con `seahorse`; defínalo como predeterminado.",
  "doctor.keychain.repair.libsecret": "Instale libsecret.",
  "doctor.keychain.repair.start": "Inicie un llavero en esta sesión.",
  "doctor.keychain.repair.session":
    "Inicie sesión en un escritorio, o inicie este programa en una sesión: `dbus-run-session -- …`; sin escritorio, defina `credentialStore` en la configuración.",
  "doctor.keychain.repair.private": "Quite los permisos a los demás usuarios.",
  "doctor.keychain.store.works":
    "El lugar de los secretos admitió una entrada, la devolvió y la eliminó.",
  "doctor.keychain.repair.headless":
    'En un equipo sin escritorio, indique otro lugar en el archivo de configuración: `"credentialStore": "systemd-credentials"` para un programa que se ejecuta como root, o `"credentialStore": "encrypted-file"` y `{setting}` (32 bytes aleatorios en base64, legibles solo por este usuario).',
  "doctor.keychain.disagreement":
    "Los secretos de este equipo están en {store}, adonde se movieron; la configuración indica {configured}.",
  "doctor.keychain.disagreement.repair":
    "Ponga `credentialStore` en `{store}` en el archivo de configuración, o mueva los secretos al lugar que este indica.",
  "doctor.keychain.also-in": "{store} también contiene secretos de este programa, y no cuentan.",
  "doctor.keychain.also-in.repair":
    "Muévalos al lugar que cuenta, salvo que sepa que nadie los necesita.",

  "doctor.credentials.both":
    "La clave del dispositivo y la credencial de la aplicación están guardadas.",
  "doctor.credentials.application": "La credencial de la aplicación está guardada.",
  "doctor.credentials.device":
    "La clave del dispositivo está guardada, y un dispositivo no necesita más.",
  "doctor.credentials.none":
    "No hay ninguna credencial de la aplicación guardada, así que todavía no se puede abrir ninguna invitación de este servicio.",
  "doctor.credentials.lost": "La clave propia del dispositivo ya no está en el llavero.",
  "doctor.credentials.repair":
    "Guarde la credencial que le entregaron (consulte `latchkey credentials set --help`).",

  "doctor.clock.agrees":
    "{services, plural, one {Coincide con el del servicio, con {seconds} s de margen.} other {Coincide con los de todos los servicios, con {seconds} s de margen.}}",
  "doctor.clock.offline":
    "No se envió nada, tal como se pidió; no se preguntó la hora a nadie más.",
  "doctor.clock.unasked": "No se pudo preguntar la hora a ningún servicio.",
  "doctor.clock.seconds":
    "{direction, select, behind {El reloj de este equipo está {size, number} s atrasado respecto a {service}.} other {El reloj de este equipo está {size, number} s adelantado respecto a {service}.}}",
  "doctor.clock.minutes":
    "{direction, select, behind {El reloj de este equipo está {size, number} min atrasado respecto a {service}.} other {El reloj de este equipo está {size, number} min adelantado respecto a {service}.}}",
  "doctor.clock.hours":
    "{direction, select, behind {El reloj de este equipo está {size, plural, one {# hora} other {# horas}} atrasado respecto a {service}.} other {El reloj de este equipo está {size, plural, one {# hora} other {# horas}} adelantado respecto a {service}.}}",
  "doctor.clock.days":
    "{direction, select, behind {El reloj de este equipo está {size, plural, one {# día} other {# días}} atrasado respecto a {service}.} other {El reloj de este equipo está {size, plural, one {# día} other {# días}} adelantado respecto a {service}.}}",
  "doctor.clock.either": "Uno de los dos está mal; rara vez es el del servicio.",
  "doctor.clock.theirs":
    "Coincide con {service}, así que el que está mal es el reloj del otro servicio.",
  "doctor.clock.repair": "Haga que la red ajuste el reloj.",
  "doctor.clock.repair.settings":
    "Haga que la red ajuste el reloj, en los ajustes de fecha y hora del sistema.",
  "doctor.clock.repair.theirs": "Avise al operador de {service} de que su reloj está mal.",

  "doctor.proxy.off": "No se usa ningún proxy, como indica la configuración.",
  "doctor.proxy.none": "No se usa ningún proxy: ni la configuración ni el entorno indican ninguno.",
  "doctor.proxy.exempt": "La configuración indica un proxy, y el servicio está exento de él.",
  "doctor.proxy.exempt.variable":
    "Se indica un proxy ({variable}), y el servicio está exento de él.",
  "doctor.proxy.there": "{proxy} responde, como indica la configuración.",
  "doctor.proxy.there.variable": "{proxy} responde ({variable}).",
  "doctor.proxy.repair": 'Corrija `proxy` en la configuración, o póngalo en "none".',
  "doctor.proxy.repair.file": 'Corrija `proxy` en {file}, o póngalo en "none".',
  "doctor.proxy.repair.password":
    "Corrija `proxy` en la configuración, o permita que solo su propietario lea el archivo con su contraseña.",
  "doctor.proxy.repair.variable": "Corrija {variable}, o prescinda de ella.",

  "doctor.authorities.own": "Se confía en las autoridades propias de Node y en las del sistema.",
  "doctor.authorities.named":
    "Se confía en las autoridades propias de Node, en las del sistema y en {named, plural, one {# certificado} other {# certificados}} de `caFile`.",
  "doctor.authorities.extra":
    "Se confía en las autoridades propias de Node, en las del sistema y en {extra, plural, one {# certificado} other {# certificados}} de NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.both":
    "Se confía en las autoridades propias de Node, en las del sistema, en {named, plural, one {# certificado} other {# certificados}} de `caFile` y en {extra, plural, one {# certificado} other {# certificados}} de NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.empty.repair":
    "Ponga certificados en formato PEM en {file}, o quite `caFile` de la configuración.",
  "doctor.authorities.expired.all": "Todos los certificados de `caFile` expiraron.",
  "doctor.authorities.expired.all.repair":
    "Pida a quien gestiona la autoridad su certificado actual y póngalo en {file}.",
  "doctor.authorities.expired":
    "{expired, plural, one {# certificado de `caFile` expiró.} other {# certificados de `caFile` expiraron.}}",
  "doctor.authorities.expired.repair":
    "Quite de {file} lo que expiró, cuando se pueda acceder al servicio sin ello.",
  "doctor.authorities.variable":
    "El archivo que indica NODE_EXTRA_CA_CERTS no contiene ningún certificado utilizable y se pasa por alto.",
  "doctor.authorities.variable.repair": "Corrija NODE_EXTRA_CA_CERTS, o elimine la variable.",
  "doctor.authorities.bundle":
    "El sistema no tiene ningún conjunto de autoridades: solo se confía en las que trae Node.",
  "doctor.authorities.bundle.repair":
    "Instale el paquete `ca-certificates` si hace falta la autoridad propia de una empresa.",

  "doctor.service.none": "Aquí no se permite ningún servicio.",
  "doctor.service.answered":
    "Respondió en {milliseconds, number} ms y es el servicio que debe ser.",
  "doctor.service.answered.certificate":
    "Respondió en {milliseconds, number} ms y es el servicio que debe ser; su certificado es de {issuer}.",
  "doctor.service.repair.name":
    "Compruebe si este equipo puede resolver nombres y si el nombre es correcto.",
  "doctor.service.repair.portal":
    "Abra un navegador, inicie sesión en la red y ejecute de nuevo `latchkey doctor`.",
  "doctor.service.repair.intercepted":
    "Pregunte por el emisor a quien gestiona esta red. Si es lo previsto, ponga su certificado en un archivo PEM e indíquelo como `caFile` en la configuración.",
  "doctor.service.repair.intercepted.file":
    "Pregunte por el emisor a quien gestiona esta red. Si es lo previsto, ponga su certificado en un archivo PEM e indíquelo como `caFile` en {file}.",
  "doctor.service.repair.certificate":
    "Avise al operador del servicio de que su certificado no es válido ahora.",
  "doctor.service.repair.route":
    "Compruebe la red de este equipo y si un cortafuegos le permite acceder a {host}, puerto {port}; si tampoco otros acceden, avise al operador del servicio.",

  "doctor.enrolments.none": "Este equipo todavía no está inscrito.",
  "doctor.enrolments.opens": "La credencial propia del dispositivo abre el servicio.",
  "doctor.enrolments.disallowed":
    "El servicio de esta inscripción ya no está entre los permitidos aquí.",
  "doctor.enrolments.disallowed.repair":
    "Añádalo a `services` en la configuración, o salga con `latchkey unenrol --offline`.",

  "doctor.display.system": "Este sistema trae la suya.",
  "doctor.display.none":
    "Aquí no hay sesión gráfica: `latchkey inspect` y `latchkey accept` no la necesitan.",
  "doctor.display.answers": "Responde una sesión gráfica.",
  "doctor.display.repair": "Corrija o elimine {variable}: nadie responde donde apunta.",

  "doctor.browser.found": "{browser} muestra la ventana.",
  "doctor.browser.repair.configured":
    "Corrija `browser` en la configuración: allí no se puede iniciar nada.",
  "doctor.browser.repair.configured.file":
    "Corrija `browser` en {file}: allí no se puede iniciar nada.",
  "doctor.browser.repair.install": "Instale un navegador.",
  "doctor.browser.repair.install.named": "Instale Chromium, Chrome o Edge.",

  "doctor.registration.answered": "Se abrió un enlace, y respondió este programa.",
  "doctor.registration.headless":
    "No hay ninguna sesión gráfica en la que se pudiera abrir un enlace.",
  "doctor.registration.headless.registered": "El registro en sí está como debe.",
  "doctor.registration.headless.missing": "Este usuario no tiene registro.",
  "doctor.registration.headless.foreign": "Está registrado otro programa, {program}.",
  "doctor.registration.missing": "Los enlaces “{scheme}:” no abren nada en este escritorio.",
  "doctor.registration.stale.exec_unreadable":
    "El registro está desactualizado: no se puede leer su línea Exec.",
  "doctor.registration.stale.exec_without_link":
    "El registro está desactualizado: su línea Exec no admite ningún enlace.",
  "doctor.registration.stale.absent": "El registro está desactualizado: {path} no existe.",
  "doctor.registration.stale.not_executable":
    "El registro está desactualizado: {path} no se puede iniciar.",
  "doctor.registration.stale.other_installation":
    "El registro está desactualizado: inicia otra instalación de este programa.",
  "doctor.registration.stale.other_node": "El registro está desactualizado: inicia otro Node.",
  "doctor.registration.unsupported.kept_by_application":
    "No se puede consultar el registro: el sistema lo guarda en la aplicación instalada.",
  "doctor.registration.unsupported.no_registry_tool":
    "No se puede consultar el registro: `reg.exe` no funciona.",
  "doctor.registration.foreign": "Los enlaces “{scheme}:” abren otro programa, {program}.",
  "doctor.registration.other": "Se abrió un enlace, y respondió otra instalación: {program}.",
  "doctor.registration.silent": "Se abrió un enlace, y no se inició este programa.",
  "doctor.registration.refused": "El escritorio no abre el enlace (código de salida {exit}).",
  "doctor.registration.untried.no_session": "No se pudo probar: no hay sesión gráfica.",
  "doctor.registration.untried.application_alone":
    "No se pudo probar: este sistema abre los enlaces solo mediante la aplicación.",
  "doctor.registration.untried.no_directory":
    "No se pudo probar: no hay ningún directorio privado para la respuesta.",
  "doctor.registration.untried.no_opener":
    "No se pudo probar: no está instalado `xdg-open` ni `gio`.",
  "doctor.registration.repair.register": "Registre los enlaces para este usuario.",
  "doctor.registration.repair.register.done": "Se registraron los enlaces para este usuario.",
  "doctor.registration.repair.replace": "Si no es lo previsto, asigne los enlaces a este programa.",
  "doctor.registration.repair.session":
    "Cierre la sesión y vuelva a iniciarla, para que el escritorio lea de nuevo el registro; un navegador en Snap o Flatpak puede preguntar una vez si debe abrir enlaces.",

  "report.wrote":
    "{bytes, plural, one {Se escribió {file} (# byte), que solo usted puede leer.} other {Se escribió {file} (# bytes), que solo usted puede leer.}}",
  "report.holds":
    "Contiene versiones, resultados de las comprobaciones, ajustes y la estructura de los datos de inscripción.",
  "report.names":
    "Nombra este equipo, este usuario, sus servicios, organizaciones, dispositivos y archivos.",
  "report.nameless":
    "No contiene nombres; `--names` añade los de servicios, organizaciones y dispositivos.",
  "report.look": "Revíselo antes de enviárselo a alguien.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
