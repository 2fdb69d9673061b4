/**
 * What people read before they have the program: the invitation e-mail (`mail`), the page that its
 * link leads to (`page`), and where help is to be had (`support`), in both. `{command}` is typed as
 * it is, in any language; `{product}` is the program.
 */
export const LETTERS = {
  "mail.subject": "{organization} invites a device of yours",
  "mail.preview": "Open this e-mail on the device that is to join “{group}”.",
  "mail.greeting": "Hello {recipient},",
  "mail.greeting.nobody": "Hello,",
  "mail.introduction":
    "{inviter} invites you to connect a device to {organization}. It will belong to the group {group}.",
  "mail.organization": "Organization",
  "mail.group": "Group",
  "mail.inviter": "Invited by",
  "mail.validity": "Valid",
  "mail.fact": "{label}: {value}",
  "mail.wrote": "{inviter} wrote to you:",
  "mail.valid.days":
    "{count, plural, one {for # day, until {date} UTC} other {for # days, until {date} UTC}}",
  "mail.valid.hours":
    "{count, plural, one {for # hour, until {date} UTC} other {for # hours, until {date} UTC}}",
  "mail.valid.minutes":
    "{count, plural, one {for # minute, until {date} UTC} other {for # minutes, until {date} UTC}}",
  "mail.valid.until": "until {date} UTC",
  "mail.valid.always": "without limit; this invitation does not expire",
  "mail.open":
    "Open this e-mail on the device itself and follow the link below. You see the invitation first; nothing changes before you accept it there.",
  "mail.button": "See the invitation",
  "mail.address": "If the button does nothing, copy this address into a browser on the device:",
  "mail.code.heading": "When the link does not open",
  "mail.code.steps":
    "Start {product} on the device, or run “{command}” there, and type the access code. It works without this e-mail too, for instance read out over the telephone. Opened on any other device, the link shows this code and a QR code.",
  "mail.code.label": "Access code",
  "mail.service": "If {product} asks for the service, it is:",
  "mail.safety.heading": "You did not expect this?",
  "mail.safety.text":
    "Then do nothing: without an acceptance nothing happens. Whoever has this e-mail can accept the invitation, so please do not pass it on.",
  "mail.automatic":
    "Sent by {product} on behalf of {organization}. Nobody reads answers to this address.",
  "support.email": "For help, write to {address}.",
  "support.url": "Help is at {address}.",
  "support.phone": "For help, call {number}.",
  "page.title": "Invitation for a device",
  "page.ready.heading": "An invitation for a device",
  "page.ready.lead": "{product} shows you who invites the device and to what. Then you decide.",
  "page.ready.button": "Open on this device",
  "page.ready.assurance": "Opening it changes nothing. Only accepting does.",
  "page.ready.left":
    "{product} should be open now. If your browser asks whether it may open it, allow that. If neither happened, go on below.",
  "page.elsewhere.heading": "Use it on another device",
  "page.elsewhere.lead":
    "Is the device somewhere else? Type the access code into {product} there, or scan the QR code.",
  "page.elsewhere.caution": "Whoever sees them can use the invitation.",
  "page.elsewhere.show": "Show code and QR code",
  "page.elsewhere.hide": "Cover code and QR code",
  "page.elsewhere.copy": "Copy the code",
  "page.elsewhere.copied": "Copied.",
  "page.elsewhere.selected":
    "Your browser does not copy by itself. The code is selected: press Ctrl+C or ⌘C.",
  "page.elsewhere.unavailable":
    "This browser cannot work the access code out. It stands in the e-mail too: four groups of four characters.",
  "page.code.label": "Access code",
  "page.qr.label": "QR code of this invitation",
  "page.qr.description":
    "Holds the address of this page with the invitation. A camera opens it on another screen; a hand-held scanner types it into the device.",
  "page.question.ask": "Is this invitation still good?",
  "page.question.asking": "Asking the service …",
  "page.question.until": "It can be accepted until {time}.",
  "page.question.endless": "It does not expire.",
  "page.answer.open.heading": "Yes, it is still good.",
  "page.answer.open.text": "Nobody has answered it yet.",
  "page.answer.waiting.heading": "It was accepted and waits for approval.",
  "page.answer.waiting.text":
    "An administrator has to approve the device. There is nothing to do here: the device itself shows what was decided.",
  "page.answer.used.heading": "No, it was used already.",
  "page.answer.used.text":
    "A device has accepted it. If that was your device, it is done: {product} shows it there. If not, tell whoever invited you and ask for a new invitation.",
  "page.answer.rejected.heading": "No, the acceptance was rejected.",
  "page.answer.rejected.text":
    "A device accepted it and an administrator said no. Ask whoever invited you why, and for a new invitation.",
  "page.answer.declined.heading": "No, it was declined.",
  "page.answer.declined.text":
    "That is final. If it was a mistake, ask whoever invited you for a new invitation.",
  "page.answer.expired.heading": "No, it has expired.",
  "page.answer.expired.text": "Ask whoever invited you to send it again.",
  "page.answer.revoked.heading": "No, it was taken back.",
  "page.answer.revoked.text":
    "Whoever invited you has withdrawn it. If that surprises you, ask them.",
  "page.answer.superseded.heading": "No, a newer invitation was sent.",
  "page.answer.superseded.text":
    "It replaces this one. Use the link or the code in the newest e-mail.",
  "page.answer.unknown.heading": "The service does not know this invitation.",
  "page.answer.unknown.text":
    "Compare the address of this page with the link in the e-mail, or ask whoever invited you for a new invitation.",
  "page.answer.limited.heading": "Asked too often.",
  "page.answer.limited.text":
    "Wait a minute and ask again. Opening the invitation does not have to wait for it.",
  "page.answer.unreachable.heading": "The service did not answer.",
  "page.answer.unreachable.text":
    "Check the network connection of this device and ask again. This says nothing about the invitation.",
  "page.damaged.missing.heading": "There is no invitation in this address",
  "page.damaged.missing.lead":
    "Your mail program probably cut off the part after “#”. Copy the whole address out of the e-mail, or type the access code instead.",
  "page.damaged.cut_off.heading": "This link was cut off",
  "page.damaged.cut_off.lead":
    "Some of its end is missing; long links often break at the end of a line. Copy the whole address out of the e-mail, or type the access code instead.",
  "page.damaged.mistyped.heading": "This link was changed on its way",
  "page.damaged.mistyped.lead":
    "A character in it is not the one that was sent. Compare the address with the one in the e-mail, or type the access code instead.",
  "page.unread.heading": "An invitation for a device",
  "page.unread.lead":
    "To see it, type the access code from the e-mail into {product} on the device.",
  "page.unread.noScript":
    "JavaScript is switched off in this browser, so that this page cannot open the invitation for you. The access code works without it.",
  "page.help.heading": "Nothing opened?",
  "page.help.headingDamaged": "How to go on",
  "page.help.stillHere":
    "This page is still in front, so {product} may not have opened. Go through these steps.",
  "page.step.allow.heading": "Allow the browser’s question",
  "page.step.allow.text":
    "Most browsers ask before they open another program. Click “{button}” once more, and allow {product}.",
  "page.step.install.heading": "Install {product}",
  "page.step.install.text":
    "It has to be on this device first. If you do not know where to get it, ask whoever invited you; then open the link in the e-mail again. If it is installed and still does not open, run “{command}” in a terminal once.",
  "page.step.code.heading": "Type the access code",
  "page.step.code.text":
    "Start {product}, or run “{command}” in a terminal. Type the access code; it stands in the e-mail too: four groups of four characters.",
  "page.step.codeOnly.heading": "Type the access code",
  "page.step.codeOnly.text":
    "Start {product}, or run “{command}” in a terminal. Type the access code from the e-mail: four groups of four characters.",
  "page.step.elsewhere.heading": "Meant for another device?",
  "page.step.elsewhere.text":
    "Type the access code there. {product} has to be on that device, not on this one.",
  "page.step.unsure.heading": "Not sure about the invitation?",
  "page.step.unsure.text": "The service can say whether it is still good. Asking changes nothing.",
  "page.help.service": "If {product} asks for the service, it is {service}.",
  "page.footer":
    "This page sends nothing by itself. Only if you ask whether the invitation is still good, it asks the service that sent it.",
} as const;
