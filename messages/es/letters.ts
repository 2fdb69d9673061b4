import type { LETTERS as English } from "../en/letters.ts";

/** Invitation e-mail and its page in Spanish. */
export const LETTERS = {
  "mail.subject": "{organization} invita a un dispositivo suyo",
  "mail.preview": "Abra este correo en el dispositivo que se va a unir a “{group}”.",
  "mail.greeting": "Hola, {recipient}:",
  "mail.greeting.nobody": "Hola:",
  "mail.introduction":
    "{inviter} envía una invitación para conectar un dispositivo con {organization}. Pertenecerá al grupo de dispositivos {group}.",
  "mail.organization": "Organización",
  "mail.group": "Grupo de dispositivos",
  "mail.inviter": "Invita",
  "mail.validity": "Validez",
  "mail.fact": "{label}: {value}",
  "mail.wrote": "{inviter} le escribió:",
  "mail.valid.days":
    "{count, plural, one {# día, hasta el {date} UTC} other {# días, hasta el {date} UTC}}",
  "mail.valid.hours":
    "{count, plural, one {# hora, hasta el {date} UTC} other {# horas, hasta el {date} UTC}}",
  "mail.valid.minutes":
    "{count, plural, one {# minuto, hasta el {date} UTC} other {# minutos, hasta el {date} UTC}}",
  "mail.valid.until": "hasta el {date} UTC",
  "mail.valid.always": "sin límite; esta invitación no expira",
  "mail.open":
    "Abra este correo en el propio dispositivo y siga el enlace de abajo. Primero verá la invitación; nada cambia hasta que la acepte allí.",
  "mail.button": "Ver la invitación",
  "mail.address": "Si el botón no hace nada, copie esta dirección en un navegador del dispositivo:",
  "mail.code.heading": "Si el enlace no se abre",
  "mail.code.steps":
    "Abra {product} en el dispositivo, o ejecute allí “{command}”, y escriba el código de acceso. También funciona sin este correo, por ejemplo, si alguien lee el código por teléfono. Abierto en cualquier otro dispositivo, el enlace muestra este código y un código QR.",
  "mail.code.label": "Código de acceso",
  "mail.service": "Si {product} pregunta por el servicio, es este:",
  "mail.safety.heading": "¿No esperaba este correo?",
  "mail.safety.text":
    "Entonces no haga nada: sin una aceptación no ocurre nada. Cualquiera que tenga este correo puede aceptar la invitación, así que no lo reenvíe, por favor.",
  "mail.automatic":
    "Enviado por {product} en nombre de {organization}. Nadie lee las respuestas a esta dirección.",
  "support.email": "Si necesita ayuda, escriba a {address}.",
  "support.url": "Encontrará ayuda en {address}.",
  "support.phone": "Si necesita ayuda, llame al {number}.",
  "page.title": "Invitación para un dispositivo",
  "page.ready.heading": "Una invitación para un dispositivo",
  "page.ready.lead":
    "{product} le mostrará quién invita al dispositivo y a qué. Después, usted decide.",
  "page.ready.button": "Abrir en este dispositivo",
  "page.ready.assurance": "Abrirla no cambia nada; solo aceptarla.",
  "page.ready.left":
    "{product} debería estar abierto ahora. Si su navegador pregunta si puede abrirlo, permítalo. Si no ocurrió ninguna de las dos cosas, siga más abajo.",
  "page.elsewhere.heading": "Usarla en otro dispositivo",
  "page.elsewhere.lead":
    "¿El dispositivo está en otro lugar? Escriba allí el código de acceso en {product}, o escanee el código QR.",
  "page.elsewhere.caution": "Cualquiera que los vea puede usar la invitación.",
  "page.elsewhere.show": "Mostrar código y código QR",
  "page.elsewhere.hide": "Ocultar código y código QR",
  "page.elsewhere.copy": "Copiar el código",
  "page.elsewhere.copied": "Copiado.",
  "page.elsewhere.selected":
    "Su navegador no copia por sí solo. El código está seleccionado: pulse Ctrl+C o ⌘C.",
  "page.elsewhere.unavailable":
    "Este navegador no puede calcular el código de acceso. También figura en el correo: cuatro grupos de cuatro caracteres.",
  "page.code.label": "Código de acceso",
  "page.qr.label": "Código QR de esta invitación",
  "page.qr.description":
    "Contiene la dirección de esta página con la invitación. Una cámara la abre en otra pantalla; un lector de mano la escribe en el dispositivo.",
  "page.question.ask": "¿Sigue siendo válida?",
  "page.question.asking": "Preguntando al servicio…",
  "page.question.until": "Se puede aceptar hasta: {time}.",
  "page.question.endless": "No expira.",
  "page.answer.open.heading": "Sí, sigue siendo válida.",
  "page.answer.open.text": "Todavía no la ha respondido nadie.",
  "page.answer.waiting.heading": "Se aceptó y espera aprobación.",
  "page.answer.waiting.text":
    "La administración debe aprobar el dispositivo. Aquí no hay nada que hacer: el propio dispositivo muestra lo que se decidió.",
  "page.answer.used.heading": "No, ya se usó.",
  "page.answer.used.text":
    "Un dispositivo la aceptó. Si fue el suyo, ya está hecho: {product} lo muestra allí. Si no, avise a quien envió la invitación y pida otra.",
  "page.answer.rejected.heading": "No, la aceptación se denegó.",
  "page.answer.rejected.text":
    "Un dispositivo la aceptó y la administración dijo que no. Pregunte el motivo a quien envió la invitación y pida otra.",
  "page.answer.declined.heading": "No, se rechazó.",
  "page.answer.declined.text":
    "Eso es definitivo. Si fue un error, pida una invitación nueva a quien la envió.",
  "page.answer.expired.heading": "No, expiró.",
  "page.answer.expired.text": "Pida a quien la envió que la envíe de nuevo.",
  "page.answer.revoked.heading": "No, se retiró.",
  "page.answer.revoked.text": "Quien la envió la retiró. Si le sorprende, pregúntele.",
  "page.answer.superseded.heading": "No, se envió una invitación más reciente.",
  "page.answer.superseded.text":
    "Reemplaza a esta. Use el enlace o el código del correo más reciente.",
  "page.answer.unknown.heading": "El servicio no conoce esta invitación.",
  "page.answer.unknown.text":
    "Compare la dirección de esta página con el enlace del correo, o pida una invitación nueva a quien lo envió.",
  "page.answer.limited.heading": "Se preguntó demasiadas veces.",
  "page.answer.limited.text":
    "Espere un minuto y pregunte de nuevo. Para abrir la invitación no hace falta esperar.",
  "page.answer.unreachable.heading": "El servicio no respondió.",
  "page.answer.unreachable.text":
    "Compruebe la conexión de red de este dispositivo y pregunte de nuevo. Esto no dice nada de la invitación.",
  "page.damaged.missing.heading": "En esta dirección no hay ninguna invitación",
  "page.damaged.missing.lead":
    "Es probable que su programa de correo cortara la parte que sigue a “#”. Copie la dirección completa del correo, o escriba el código de acceso.",
  "page.damaged.cut_off.heading": "Este enlace está cortado",
  "page.damaged.cut_off.lead":
    "Le falta parte del final; los enlaces largos suelen cortarse al final de la línea. Copie la dirección completa del correo, o escriba el código de acceso.",
  "page.damaged.mistyped.heading": "Este enlace se alteró por el camino",
  "page.damaged.mistyped.lead":
    "Uno de sus caracteres no es el que se envió. Compare la dirección con la del correo, o escriba el código de acceso.",
  "page.unread.heading": "Una invitación para un dispositivo",
  "page.unread.lead":
    "Para verla, escriba en {product}, en el dispositivo, el código de acceso del correo.",
  "page.unread.noScript":
    "JavaScript está desactivado en este navegador, así que esta página no puede abrir la invitación. El código de acceso funciona sin él.",
  "page.help.heading": "¿No se abrió nada?",
  "page.help.headingDamaged": "Cómo continuar",
  "page.help.stillHere":
    "Esta página sigue en primer plano, así que quizá {product} no se abrió. Siga estos pasos.",
  "page.step.allow.heading": "Permita lo que pregunta el navegador",
  "page.step.allow.text":
    "La mayoría de los navegadores preguntan antes de abrir otro programa. Haga clic otra vez en “{button}” y permita abrir {product}.",
  "page.step.install.heading": "Instale {product}",
  "page.step.install.text":
    "Primero debe estar en este dispositivo. Si no sabe dónde obtenerlo, pregunte a quien envió la invitación; después abra de nuevo el enlace del correo. Si está instalado y aun así no se abre, ejecute una vez “{command}” en la línea de comandos.",
  "page.step.code.heading": "Escriba el código de acceso",
  "page.step.code.text":
    "Abra {product}, o ejecute “{command}” en la línea de comandos. Escriba el código de acceso; también figura en el correo: cuatro grupos de cuatro caracteres.",
  "page.step.codeOnly.heading": "Escriba el código de acceso",
  "page.step.codeOnly.text":
    "Abra {product}, o ejecute “{command}” en la línea de comandos. Escriba el código de acceso del correo: cuatro grupos de cuatro caracteres.",
  "page.step.elsewhere.heading": "¿Es para otro dispositivo?",
  "page.step.elsewhere.text":
    "Escriba allí el código de acceso. {product} debe estar en ese dispositivo, no en este.",
  "page.step.unsure.heading": "¿Tiene dudas sobre la invitación?",
  "page.step.unsure.text":
    "El servicio puede decir si sigue siendo válida. Preguntar no cambia nada.",
  "page.help.service": "Si {product} pregunta por el servicio, es {service}.",
  "page.footer":
    "Esta página no envía nada por sí sola. Solo si usted pregunta si la invitación sigue siendo válida, consulta al servicio que la envió.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
