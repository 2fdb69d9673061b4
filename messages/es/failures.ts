import type { FAILURES as English } from "../en/failures.ts";

/** Failures and notices in Spanish. */
export const FAILURES = {
  "error.link.none.title": "No se encontró ninguna invitación",
  "error.link.none.text": "En este texto no hay ningún enlace de invitación ni código de acceso.",
  "error.link.none.advice": "Pegue el enlace o el código de acceso del correo de invitación.",
  "error.link.malformed.title": "Esto no es un enlace de invitación",
  "error.link.malformed.text": "El enlace no tiene la forma de una invitación.",
  "error.link.malformed.advice":
    "Copie el enlace completo del correo o escriba el código de acceso que figura debajo.",
  "error.link.cut_off.title": "El enlace está cortado",
  "error.link.cut_off.text":
    "Falta una parte del enlace o del código; los programas de correo cortan las líneas largas.",
  "error.link.cut_off.advice":
    "Copie el enlace completo del correo o escriba el código de acceso que figura debajo.",
  "error.link.mistyped.title": "Hay un carácter incorrecto",
  "error.link.mistyped.text":
    "El enlace o el código se alteró por el camino o se escribió mal: sus caracteres de control no coinciden.",
  "error.link.mistyped.advice":
    "Compárelo carácter por carácter con el correo, o péguelo en lugar de escribirlo.",
  "error.link.foreign.title": "Este enlace es de otro programa",
  "error.link.foreign.text": "El enlace no es una invitación para este programa.",
  "error.link.foreign.advice":
    "Use el enlace del correo de invitación, o pregunte a quien lo envió para qué programa es.",
  "error.link.ambiguous.title": "Más de una invitación",
  "error.link.ambiguous.text": "El texto contiene dos o más invitaciones distintas.",
  "error.link.ambiguous.advice": "Pegue solo el enlace o el código que quiera usar.",
  "error.link.wrapped.title": "La protección del correo oculta el enlace",
  "error.link.wrapped.text":
    "Un servicio de protección del correo puso su propio enlace en lugar de la invitación, y solo su servidor puede leerlo.",
  "error.link.wrapped.advice":
    "Escriba el código de acceso del correo, o abra el enlace en un navegador y pegue la dirección a la que lleva.",
  "error.service.not_configured.title": "No hay ningún servicio configurado",
  "error.service.not_configured.text":
    "La invitación no indica a qué servicio pertenece, y este equipo no tiene uno predeterminado.",
  "error.service.not_configured.advice":
    "Use el enlace en lugar del código, o defina `defaultService` en el archivo de configuración.",
  "error.service.not_allowed.title": "Este servicio no está permitido aquí",
  "error.service.not_allowed.text":
    "La invitación pertenece a un servicio con el que este equipo no puede comunicarse. No se envió nada.",
  "error.service.not_allowed.advice":
    "Si esperaba este servicio, pida a quien está a cargo de este equipo que lo añada al archivo de configuración.",
  "error.service.address_invalid.title": "Esto no es la dirección de un servicio",
  "error.service.address_invalid.text":
    "La dirección de un servicio empieza por https y termina con su nombre.",
  "error.service.address_invalid.advice":
    "Escríbala tal como figura en el correo de invitación; empieza por https.",
  "error.service.insecure.title": "Este servicio no está protegido",
  "error.service.insecure.text": "La invitación indica un servicio sin https. No se envió nada.",
  "error.service.insecure.advice": "Pida un enlace con https a quien envió la invitación.",
  "error.service.unreachable.title": "No se puede acceder al servicio",
  "error.service.unreachable.text": "No se pudo establecer conexión con el servicio.",
  "error.service.unreachable.advice":
    "Compruebe la red de este equipo y vuelva a intentarlo; nada se pierde ni se hace dos veces.",
  "error.service.timeout.title": "El servicio tarda demasiado",
  "error.service.timeout.text": "El servicio no respondió a tiempo.",
  "error.service.timeout.advice":
    "Vuelva a intentarlo; una misma invitación nunca se acepta dos veces.",
  "error.service.certificate.title": "El servicio no pudo demostrar su identidad",
  "error.service.certificate.text":
    "Su certificado no es válido para él. No se envió nada confidencial.",
  "error.service.certificate.advice":
    "Compruebe el reloj de este equipo; si está bien, comunique al operador del servicio lo que se indica abajo.",
  "error.service.redirected.title": "El servicio remite a otro lugar",
  "error.service.redirected.text": "El servicio respondió con una redirección, que no se sigue.",
  "error.service.redirected.advice":
    "Si esta red exige iniciar sesión antes, hágalo en un navegador; después vuelva a intentarlo.",
  "error.service.not_latchkey.title": "Respondió otra cosa",
  "error.service.not_latchkey.text":
    "Lo que respondió no es un servicio de invitaciones; puede ser una página de inicio de sesión de esta red.",
  "error.service.not_latchkey.advice":
    "Si esta red exige iniciar sesión antes, hágalo en un navegador; después vuelva a intentarlo.",
  "error.service.metadata_invalid.title": "El servicio no está bien configurado",
  "error.service.metadata_invalid.text":
    "Lo que el servicio dice de sí mismo no concuerda con su dirección, así que no se confía en él.",
  "error.service.metadata_invalid.advice":
    "Avise al operador del servicio; en este equipo no hay que cambiar nada.",
  "error.service.rate_limited.title": "Demasiados intentos",
  "error.service.rate_limited.text": "El servicio pide esperar antes del próximo intento.",
  "error.service.rate_limited.advice": "Espere un minuto y vuelva a intentarlo.",
  "error.service.failed.title": "El servicio tiene un problema",
  "error.service.failed.text": "El servicio no pudo responder por un error propio.",
  "error.service.failed.advice":
    "Vuelva a intentarlo en unos minutos; una misma invitación nunca se acepta dos veces.",
  "error.service.request_refused.title": "El servicio no admitió la solicitud",
  "error.service.request_refused.text":
    "El servicio no admitió lo que envió este programa; puede que uno de los dos sea demasiado antiguo.",
  "error.service.request_refused.advice":
    "Actualice este programa y vuelva a intentarlo; si sigue igual, avise al operador del servicio.",
  "error.network.offline.title": "Este equipo no tiene conexión",
  "error.network.offline.text":
    "Desde este equipo no hay camino al servicio: no tiene red o le falta una ruta.",
  "error.network.offline.advice":
    "Compruebe el cable o la conexión inalámbrica y vuelva a intentarlo; mientras tanto no se pierde nada.",
  "error.network.name_unresolved.title": "No se encontró la dirección del servicio",
  "error.network.name_unresolved.text": "No se pudo resolver el nombre del servicio en esta red.",
  "error.network.name_unresolved.advice":
    "Compruebe el servidor de nombres (DNS) de la red y vuelva a intentarlo; mientras tanto no se pierde nada.",
  "error.network.proxy_unreachable.title": "No se puede acceder al proxy",
  "error.network.proxy_unreachable.text":
    "Este equipo accede al servicio mediante un proxy, y el proxy no responde.",
  "error.network.proxy_unreachable.advice":
    "Compruebe `proxy` en el archivo de configuración o `HTTPS_PROXY` y vuelva a intentarlo.",
  "error.network.proxy_refused.title": "El proxy no permite el paso",
  "error.network.proxy_refused.text":
    "El proxy de esta red pide otras credenciales o prohíbe la conexión.",
  "error.network.proxy_refused.advice":
    "Guarde el usuario y la contraseña del proxy como indica `proxyCredentialFile` en `docs/cli.md` y vuelva a intentarlo.",
  "error.network.captive_portal.title": "Esta red exige iniciar sesión antes",
  "error.network.captive_portal.text":
    "En lugar del servicio respondió una página web, como hacen las páginas de acceso de las redes para invitados.",
  "error.network.captive_portal.advice":
    "Abra un navegador e inicie sesión en la red; después vuelva a intentarlo.",
  "error.network.intercepted.title": "Alguien respondió en lugar del servicio",
  "error.network.intercepted.text":
    "El certificado procede de un emisor en el que este equipo no confía, por ejemplo un proxy que inspecciona el tráfico. No se envió nada confidencial.",
  "error.network.intercepted.advice":
    "Pregunte a quien gestiona esta red por el emisor que se indica abajo; si es lo previsto, indique su certificado en `caFile`.",
  "error.clock.skewed.title": "El reloj de este equipo está mal",
  "error.clock.skewed.text":
    "El reloj difiere tanto del reloj del servicio que se rechazan todas las pruebas de este equipo.",
  "error.clock.skewed.advice":
    "Compruebe la fecha y la hora de este equipo, mejor con la hora de red (NTP); después vuelva a intentarlo.",
  "error.credentials.absent.title": "No hay credencial para este servicio",
  "error.credentials.absent.text": "Este equipo no tiene credencial de cliente para el servicio.",
  "error.credentials.absent.advice": "Guarde la que le entregaron con `latchkey credentials set`.",
  "error.credentials.locked.title": "El llavero está bloqueado",
  "error.credentials.locked.text":
    "La credencial está en el llavero de este equipo, y el llavero está bloqueado.",
  "error.credentials.locked.advice":
    "Desbloquee el llavero (inicie sesión en el escritorio) y vuelva a intentarlo.",
  "error.credentials.lost.title": "La credencial ya no está",
  "error.credentials.lost.text":
    "En este equipo se guardó una credencial que ya no está en su llavero.",
  "error.credentials.lost.advice":
    "Guárdela de nuevo con `latchkey credentials set`, o pida una invitación nueva.",
  "error.credentials.unavailable.title": "No se puede acceder a los secretos",
  "error.credentials.unavailable.text":
    "Ahora no se puede usar el llavero de este equipo, o lo que está configurado en vez de él.",
  "error.credentials.unavailable.advice":
    "Inicie una sesión de escritorio con llavero. En un equipo sin llavero, ponga `credentialStore` en el archivo de configuración en `encrypted-file` (con `credentialKey` al lado) o `systemd-credentials`; `latchkey doctor` da más detalles.",
  "error.credentials.malformed.title": "No se puede leer la credencial",
  "error.credentials.malformed.text":
    "Lo que está guardado, o lo que se entregó, no es una credencial de cliente.",
  "error.credentials.malformed.advice":
    "Guárdela de nuevo con `latchkey credentials set`; su ayuda muestra el formato.",
  "error.credentials.not_stored.title": "La credencial no se guardó",
  "error.credentials.not_stored.text": "El llavero recibió la credencial y no la conservó.",
  "error.credentials.not_stored.advice":
    "Si el llavero pregunta algo, confírmelo y vuelva a intentarlo.",
  "error.credentials.rejected.title": "El servicio no acepta la credencial",
  "error.credentials.rejected.text":
    "El ID o el secreto de cliente son incorrectos o se retiraron, o el reloj de este equipo está muy desajustado.",
  "error.credentials.rejected.advice":
    "Compruebe el reloj y guarde la credencial correcta con `latchkey credentials set`.",
  "error.credentials.insufficient.title": "La credencial no permite hacer esto",
  "error.credentials.insufficient.text":
    "El servicio conoce la credencial, pero no le permite abrir ni responder invitaciones.",
  "error.credentials.insufficient.advice":
    "Pida al operador del servicio una credencial con el ámbito `invitation`.",
  "error.credentials.dpop_refused.title": "El servicio no vincula sus tokens",
  "error.credentials.dpop_refused.text":
    "La configuración exige tokens de acceso vinculados a este equipo (DPoP); el servicio emitió otros.",
  "error.credentials.dpop_refused.advice":
    "Pida al operador del servicio que active DPoP para este cliente.",
  "error.invitation.unknown.title": "El servicio no conoce esta invitación",
  "error.invitation.unknown.text": "Ninguna invitación corresponde a este enlace o código.",
  "error.invitation.unknown.advice":
    "Compárelo con el correo. Si es el mismo, pida una invitación nueva a quien lo envió.",
  "error.invitation.expired.title": "La invitación expiró",
  "error.invitation.expired.text": "Su plazo terminó; ya no se puede aceptar ni rechazar.",
  "error.invitation.expired.advice": "Pida a quien la envió que la envíe de nuevo.",
  "error.invitation.revoked.title": "La invitación se retiró",
  "error.invitation.revoked.text": "Quien la envió la retiró.",
  "error.invitation.revoked.advice": "Si no lo esperaba, pregunte a quien la envió.",
  "error.invitation.superseded.title": "Se envió una invitación más reciente",
  "error.invitation.superseded.text": "Esta quedó reemplazada al enviarse de nuevo.",
  "error.invitation.superseded.advice":
    "Busque el correo de invitación más reciente y use su enlace.",
  "error.invitation.declined.title": "La invitación se rechazó",
  "error.invitation.declined.text": "Alguien ya la rechazó.",
  "error.invitation.declined.advice":
    "Si fue un error, pida una invitación nueva a quien la envió.",
  "error.invitation.rejected.title": "La administración dijo que no",
  "error.invitation.rejected.text": "La aceptación se revisó y se denegó.",
  "error.invitation.rejected.advice": "Pregunte a quien envió la invitación; puede enviar otra.",
  "error.invitation.used.title": "La invitación ya se usó",
  "error.invitation.used.text": "Ya se aceptó antes, y una invitación se responde una sola vez.",
  "error.invitation.used.advice":
    "Si debía aceptarla este dispositivo, ejecute `latchkey status`; si no, pida una invitación para este dispositivo a quien la envió.",
  "error.invitation.bound_elsewhere.title": "Otro dispositivo aceptó esta invitación",
  "error.invitation.bound_elsewhere.text":
    "Una invitación pertenece al único dispositivo que la aceptó, y no fue este.",
  "error.invitation.bound_elsewhere.advice":
    "Pida una invitación para este dispositivo a quien la envió.",
  "error.acceptance.unknown.title": "El servicio no conoce esta aceptación",
  "error.acceptance.unknown.text":
    "Lo que este equipo espera no existe en el servicio, o no para este equipo.",
  "error.acceptance.unknown.advice": "Abra la invitación de nuevo o pida otra.",
  "error.approval.pending.title": "A la espera de aprobación",
  "error.approval.pending.text": "La administración todavía no ha decidido.",
  "error.approval.pending.advice":
    "Ejecute `latchkey wait` más tarde; mientras tanto no se pierde nada.",
  "error.answer.unconfirmed.title": "Su respuesta se envió; falta la confirmación",
  "error.answer.unconfirmed.text":
    "La conexión se interrumpió antes de que el servicio confirmara. La respuesta está anotada y nunca cuenta dos veces.",
  "error.answer.unconfirmed.advice":
    "Vuelva a intentarlo cuando haya red; se preguntará al servicio qué recibió.",
  "error.answer.void.title": "Hay que dar la respuesta otra vez",
  "error.answer.void.text":
    "Un intento anterior no llegó al servicio y se anuló, para que no pueda contar más tarde.",
  "error.answer.void.advice": "Abra la invitación y vuelva a intentarlo.",
  "error.acceptance.expired.title": "Nadie la aprobó a tiempo",
  "error.acceptance.expired.text":
    "La aceptación esperó a la administración hasta que terminó su plazo.",
  "error.acceptance.expired.advice": "Pida a quien envió la invitación que la envíe de nuevo.",
  "error.machine.id_missing.title": "Este equipo no tiene identidad",
  "error.machine.id_missing.text":
    "El ID del equipo en el sistema operativo falta, está vacío o es provisional.",
  "error.machine.id_missing.advice":
    "En Linux, ejecute `systemd-machine-id-setup` como root y vuelva a intentarlo.",
  "error.machine.changed.title": "Este no es el equipo que se inscribió",
  "error.machine.changed.text":
    "La inscripción de este disco se hizo en otro hardware o en otra instalación.",
  "error.machine.changed.advice":
    "Pida una invitación nueva para este equipo; la inscripción anterior no se usa aquí.",
  "error.device.not_enrolled.title": "Este equipo no está inscrito",
  "error.device.not_enrolled.text": "En este equipo todavía no se aceptó ninguna invitación.",
  "error.device.not_enrolled.advice":
    "Abra una invitación con `latchkey open` o `latchkey accept`.",
  "error.device.ambiguous.title": "¿Qué organización?",
  "error.device.ambiguous.text": "Este equipo es dispositivo de más de una organización.",
  "error.device.ambiguous.advice": "Indique una con `--organization`.",
  "error.device.unknown.title": "El servicio ya no conoce este dispositivo",
  "error.device.unknown.text": "El dispositivo se eliminó en el servicio.",
  "error.device.unknown.advice": "Pida una invitación nueva para este equipo.",
  "error.device.deactivated.title": "Este dispositivo está desactivado",
  "error.device.deactivated.text": "La administración desactivó este dispositivo.",
  "error.device.deactivated.advice":
    "Pida a la administración de la organización que lo active de nuevo.",
  "error.device.refused.title": "El servicio no acepta este dispositivo",
  "error.device.refused.text":
    "El dispositivo se desactivó o se eliminó, su credencial se reemplazó o el reloj de este equipo está muy desajustado.",
  "error.device.refused.advice":
    "Compruebe el reloj y después consulte a la administración de la organización.",
  "error.name.empty.title": "El nombre está vacío",
  "error.name.empty.text": "Un dispositivo necesita un nombre que la gente reconozca.",
  "error.name.empty.advice": "Escriba un nombre, por ejemplo, el lugar donde está el dispositivo.",
  "error.name.too_long.title": "El nombre es demasiado largo",
  "error.name.too_long.text": "El nombre de un dispositivo tiene como máximo 64 caracteres.",
  "error.name.too_long.advice": "Acorte el nombre.",
  "error.name.forbidden_character.title": "El nombre contiene un carácter que no se puede mostrar",
  "error.name.forbidden_character.text":
    "No se admiten caracteres de control, saltos de línea ni caracteres invisibles o que cambien la dirección del texto.",
  "error.name.forbidden_character.advice": "Escriba el nombre en lugar de pegarlo.",
  "error.name.taken.title": "Otro dispositivo tiene este nombre",
  "error.name.taken.text":
    "En esta organización cada dispositivo tiene un nombre propio, y este ya está en uso.",
  "error.name.taken.advice": "Elija otro nombre, por ejemplo, con un número o un lugar.",
  "error.reason.too_long.title": "El motivo es demasiado largo",
  "error.reason.too_long.text": "Un motivo tiene como máximo 500 caracteres.",
  "error.reason.too_long.advice": "Acorte el motivo.",
  "error.machine.reinstalled.title": "Este equipo se reinstaló",
  "error.machine.reinstalled.text":
    "El hardware es el que se inscribió, pero su sistema operativo es otra instalación.",
  "error.machine.reinstalled.advice":
    "Abra una invitación para este equipo; cuando la administración la apruebe, recuperará su nombre y su lugar anteriores.",
  "error.machine.board_replaced.title": "Se reemplazó una pieza de este equipo",
  "error.machine.board_replaced.text":
    "Una parte del hardware es la que se inscribió y otra no, como tras un cambio de placa base.",
  "error.machine.board_replaced.advice":
    "Pida una invitación para este equipo; la administración verá que es el mismo, reparado.",
  "error.machine.disk_moved.title": "Este disco procede de otro equipo",
  "error.machine.disk_moved.text":
    "El disco es el que se inscribió, pero el hardware que lo rodea no: el disco se trasladó aquí o se reemplazó la placa base.",
  "error.machine.disk_moved.advice":
    "Pida una invitación para este equipo, o devuelva el disco al equipo en el que se inscribió.",
  "error.machine.cloned.title": "Esto es una copia de otro equipo",
  "error.machine.cloned.text":
    "La inscripción llegó con una imagen copiada; el equipo en el que se hizo es otro.",
  "error.machine.cloned.advice":
    "Pida una invitación para este equipo, que lo convertirá en un dispositivo propio; la inscripción copiada no se usa.",
  "error.enrolment.busy.title": "Este equipo ya se está inscribiendo",
  "error.enrolment.busy.text":
    "En este momento otro proceso responde una invitación o cambia la inscripción de este equipo.",
  "error.enrolment.busy.advice":
    "Espere a que termine y vuelva a intentarlo; el proceso se indica abajo.",
  "error.usage.invalid.title": "No se entiende el comando",
  "error.usage.invalid.text":
    "Una opción o un argumento falta, es desconocido, no sirve o contradice a otro.",
  "error.usage.invalid.advice": "Ejecute el comando con `--help`.",
  "error.config.invalid.title": "No se puede leer la configuración",
  "error.config.invalid.text":
    "El archivo de configuración falta, está dañado o contiene algo inesperado.",
  "error.config.invalid.advice":
    "Corrija el lugar que se indica abajo; `docs/cli.md` describe el archivo.",
  "error.config.unsafe.title": "Hay un archivo sin protección",
  "error.config.unsafe.text":
    "Alguien distinto de su propietario podría cambiar el archivo que se indica abajo, así que no se usa.",
  "error.config.unsafe.advice":
    "Haga que el archivo sea de root o de usted y quite el permiso de escritura a los demás.",
  "error.config.overruled.title": "Un servicio no cuenta",
  "error.config.overruled.text":
    "La configuración nombra un servicio que la directiva de la administración no permite.",
  "error.config.overruled.advice":
    "Pida a quien está a cargo de este equipo que lo permita, o quítelo del archivo de configuración.",
  "error.sheet.unreadable.title": "No se puede leer la tabla",
  "error.sheet.unreadable.text":
    "La tabla de equipos está dañada, o no es un archivo CSV o XLSX con las columnas necesarias.",
  "error.sheet.unreadable.advice":
    "Corrija lo que se indica abajo, o guarde la tabla de nuevo como XLSX o como CSV en UTF-8.",
  "error.sheet.row_missing.title": "Este equipo no está en la tabla",
  "error.sheet.row_missing.text":
    "Ninguna fila de la tabla nombra este equipo por su número de serie, dirección MAC, identificador o nombre de host.",
  "error.sheet.row_missing.advice":
    "Añada una fila para él o corrija la que le corresponde; abajo se indica cómo se identifica este equipo.",
  "error.sheet.row_ambiguous.title": "La tabla no dice qué fila es la correcta",
  "error.sheet.row_ambiguous.text":
    "Más de una fila corresponde a este equipo, o una fila coincide en una columna y en otra no.",
  "error.sheet.row_ambiguous.advice":
    "Corrija las filas que se indican abajo, de modo que solo una describa este equipo.",
  "error.state.corrupt.title": "Se dañó un archivo guardado",
  "error.state.corrupt.text":
    "No se pudo leer un archivo de este programa. Se apartó, no se borró.",
  "error.state.corrupt.advice":
    "Ejecute `latchkey status`; si falta el dispositivo, inscríbalo de nuevo.",
  "error.state.newer.title": "Aquí hubo una versión más reciente",
  "error.state.newer.text":
    "Una versión más reciente de este programa guardó un archivo. Se apartó, no se borró.",
  "error.state.newer.advice":
    "Instale de nuevo la versión más reciente y devuelva a su lugar el archivo que se indica abajo.",
  "error.state.unwritable.title": "No se puede guardar nada",
  "error.state.unwritable.text":
    "El directorio de estado no se puede usar, así que no se pudo anotar nada.",
  "error.state.unwritable.advice":
    "Compruebe el espacio libre y los permisos del directorio que se indica abajo.",
  "error.window.no_display.title": "No hay pantalla",
  "error.window.no_display.text": "Una ventana necesita una sesión gráfica.",
  "error.window.no_display.advice": "Use `latchkey inspect` y `latchkey accept` en su lugar.",
  "error.window.no_browser.title": "No hay navegador para mostrar la ventana",
  "error.window.no_browser.text":
    "No se encontró Chromium, Chrome ni Edge, o no está donde indica el archivo de configuración.",
  "error.window.no_browser.advice":
    "Instale uno, indique su ruta correcta como `browser` en el archivo de configuración, o use `latchkey inspect` y `latchkey accept`.",
  "error.window.root.title": "La ventana no se abre para root",
  "error.window.root.text":
    "Los navegadores no funcionan como root, y aquí nunca se desactiva su protección.",
  "error.window.root.advice":
    "Use la cuenta normal de la sesión de escritorio, o `latchkey accept`.",
  "error.window.failed.title": "La ventana no se abrió",
  "error.window.failed.text": "El navegador se inició y no mostró la ventana.",
  "error.window.failed.advice":
    "Vuelva a intentarlo, o use `latchkey inspect` y `latchkey accept`.",
  "error.window.unresponsive.title": "La ventana abierta no responde",
  "error.window.unresponsive.text":
    "Ya hay una ventana de este programa abierta, y no tomó la invitación.",
  "error.window.unresponsive.advice":
    "Cierre esa ventana, o termine su proceso, y abra el enlace de nuevo; no se pierde nada.",
  "error.window.full.title": "Hay demasiadas invitaciones en espera",
  "error.window.full.text": "La ventana abierta guarda 20; esta no se añadió.",
  "error.window.full.advice": "Responda algunas allí y abra el enlace de nuevo.",
  "error.registration.unsupported.title": "Aquí no se pueden registrar enlaces",
  "error.registration.unsupported.text":
    "En este sistema, el escritorio sabe por la aplicación instalada qué programa abre los enlaces.",
  "error.registration.unsupported.advice": "Instale la aplicación de escritorio y ábrala una vez.",
  "error.registration.unwritable.title": "No se pudo guardar el registro",
  "error.registration.unwritable.text":
    "No se pudo cambiar el archivo que se indica abajo. Lo que ya se había cambiado se restableció.",
  "error.registration.unwritable.advice":
    "Compruebe los permisos y el espacio libre; `--system` necesita root, sin ella el registro es solo para usted.",
  "error.registration.taken.title": "Otro programa abre estos enlaces",
  "error.registration.taken.text":
    "Los enlaces de este programa están registrados para el programa que se indica abajo, que no se tocó.",
  "error.registration.taken.advice":
    "Si no es lo previsto, asígnelos a este programa con `latchkey register --replace`.",
  "error.registration.ineffective.title": "El escritorio abre otra cosa",
  "error.registration.ineffective.text":
    "El registro se guardó, pero el escritorio sigue prefiriendo lo que se indica abajo.",
  "error.registration.ineffective.advice":
    "Ejecute `latchkey doctor` para ver qué ajuste lo decide.",
  "error.internal.bug.title": "Latchkey cometió un error",
  "error.internal.bug.text": "Ocurrió algo que debería ser imposible.",
  "error.internal.bug.advice":
    "Vuelva a intentarlo; si sigue igual, comuníquelo con los detalles de abajo.",
  "notice.accepted.approved.title": "Se completó una aceptación anterior",
  "notice.accepted.approved.text":
    "Se había interrumpido después de llegar al servicio: este equipo es {deviceName} de {organization}.",
  "notice.accepted.waiting.title": "Llegó una aceptación anterior",
  "notice.accepted.waiting.text":
    "Se había interrumpido después de llegar al servicio; debe aprobarla la administración de {organization}.",
  "notice.accepted.rejected.title": "Se denegó una aceptación anterior",
  "notice.accepted.rejected.text":
    "El servicio la había recibido, y la administración de {organization} dijo que no.",
  "notice.accepted.expired.title": "Una aceptación anterior expiró",
  "notice.accepted.expired.text":
    "El servicio la había recibido, y nadie de {organization} la aprobó a tiempo.",
  "notice.not_delivered.title": "Una respuesta anterior no llegó",
  "notice.not_delivered.text":
    "La respuesta a {organization} se interrumpió antes de llegar al servicio. No cambió nada; abra la invitación de nuevo.",
  "notice.unconfirmed.title": "Una respuesta anterior sigue sin confirmar",
  "notice.unconfirmed.text":
    "No se pudo preguntar si {organization} la recibió: {reason}. Se preguntará de nuevo la próxima vez.",
  "notice.put_away.text": "{text} {advice}",
  "notice.put_away.file": "{text} {advice} El archivo es ahora {file}.",
  "notice.key.changed.title": "Se cambió la clave de este dispositivo",
  "notice.key.changed.text":
    "El cambio se había interrumpido; en {service} vale la clave nueva, y la anterior ya no abre nada.",
  "notice.key.kept.title": "La clave de este dispositivo sigue igual",
  "notice.key.kept.text":
    "Un cambio de clave se interrumpió antes de valer en {service}; repítalo si todavía lo quiere.",
  "notice.key_open.title": "Un cambio de clave de este dispositivo está sin terminar",
  "notice.key_open.text": "En {service}: {reason}. Continuará la próxima vez.",
  "notice.left.title": "Se completó una baja anterior",
  "notice.left.text": "Se había interrumpido: este equipo ya no es dispositivo de {organization}.",
  "notice.leaving.title": "Una baja anterior está sin terminar",
  "notice.leaving.text":
    "En este equipo queda algo de {organization}: {reason}. Continuará la próxima vez.",
  "notice.reason": "{title} ({code})",
  "notice.queue_full.title": "Hay demasiadas invitaciones en espera",
  "notice.queue_full.text":
    "{limit, plural, one {Ya espera #, así que la última que se abrió no se añadió. Responda alguna y abra su enlace de nuevo.} other {Ya esperan #, así que la última que se abrió no se añadió. Responda algunas y abra su enlace de nuevo.}}",
  "notice.unusable.title": "Se abrió otro enlace: {title}",
  "notice.unusable.text": "{text} {advice}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
