import type { LETTERS as English } from "../en/letters.ts";

/** Invitation e-mail and its page in German. */
export const LETTERS = {
  "mail.subject": "{organization} lädt eines Ihrer Geräte ein",
  "mail.preview": "Öffnen Sie diese E-Mail auf dem Gerät, das zu „{group}“ gehören soll.",
  "mail.greeting": "Guten Tag {recipient},",
  "mail.greeting.nobody": "Guten Tag,",
  "mail.introduction":
    "{inviter} lädt Sie ein, ein Gerät mit {organization} zu verbinden. Es wird zur Gerätegruppe {group} gehören.",
  "mail.organization": "Organisation",
  "mail.group": "Gerätegruppe",
  "mail.inviter": "Eingeladen von",
  "mail.validity": "Gültig",
  "mail.fact": "{label}: {value}",
  "mail.wrote": "{inviter} schreibt Ihnen:",
  "mail.valid.days":
    "{count, plural, one {für # Tag, bis {date} UTC} other {für # Tage, bis {date} UTC}}",
  "mail.valid.hours":
    "{count, plural, one {für # Stunde, bis {date} UTC} other {für # Stunden, bis {date} UTC}}",
  "mail.valid.minutes":
    "{count, plural, one {für # Minute, bis {date} UTC} other {für # Minuten, bis {date} UTC}}",
  "mail.valid.until": "bis {date} UTC",
  "mail.valid.always": "unbegrenzt; diese Einladung läuft nicht ab",
  "mail.open":
    "Öffnen Sie diese E-Mail auf dem Gerät selbst und folgen Sie dem Link unten. Sie sehen zuerst die Einladung; solange Sie dort nicht annehmen, ändert sich nichts.",
  "mail.button": "Einladung ansehen",
  "mail.address":
    "Falls die Schaltfläche nichts bewirkt, kopieren Sie diese Adresse in einen Browser auf dem Gerät:",
  "mail.code.heading": "Wenn sich der Link nicht öffnet",
  "mail.code.steps":
    "Starten Sie {product} auf dem Gerät oder führen Sie dort „{command}“ aus und geben Sie den Zugangscode ein. Das geht auch ohne diese E-Mail, etwa wenn jemand den Code am Telefon vorliest. Auf jedem anderen Gerät geöffnet, zeigt der Link diesen Code und einen QR-Code.",
  "mail.code.label": "Zugangscode",
  "mail.service": "Falls {product} nach dem Dienst fragt, ist es dieser:",
  "mail.safety.heading": "Sie haben das nicht erwartet?",
  "mail.safety.text":
    "Dann unternehmen Sie nichts: Ohne Annahme geschieht nichts. Wer diese E-Mail hat, kann die Einladung annehmen. Bitte geben Sie sie nicht weiter.",
  "mail.automatic":
    "Gesendet von {product} im Auftrag von {organization}. Antworten an diese Adresse liest niemand.",
  "support.email": "Hilfe bekommen Sie unter {address}.",
  "support.url": "Hilfe finden Sie unter {address}.",
  "support.phone": "Hilfe bekommen Sie unter der Nummer {number}.",
  "page.title": "Einladung für ein Gerät",
  "page.ready.heading": "Eine Einladung für ein Gerät",
  "page.ready.lead": "{product} zeigt Ihnen, wer das Gerät wozu einlädt. Dann entscheiden Sie.",
  "page.ready.button": "Auf diesem Gerät öffnen",
  "page.ready.assurance": "Das Öffnen ändert nichts, erst das Annehmen.",
  "page.ready.left":
    "{product} sollte jetzt offen sein. Falls Ihr Browser fragt, ob er es öffnen darf, erlauben Sie es. Falls beides nicht geschieht, geht es unten weiter.",
  "page.elsewhere.heading": "Auf einem anderen Gerät verwenden",
  "page.elsewhere.lead":
    "Steht das Gerät woanders? Geben Sie dort den Zugangscode in {product} ein oder scannen Sie den QR-Code.",
  "page.elsewhere.caution": "Wer sie sieht, kann die Einladung verwenden.",
  "page.elsewhere.show": "Code und QR-Code zeigen",
  "page.elsewhere.hide": "Code und QR-Code verdecken",
  "page.elsewhere.copy": "Code kopieren",
  "page.elsewhere.copied": "Kopiert.",
  "page.elsewhere.selected":
    "Ihr Browser kopiert nicht von selbst. Der Code ist markiert: Drücken Sie Strg+C oder ⌘C.",
  "page.elsewhere.unavailable":
    "Dieser Browser kann den Zugangscode nicht ausrechnen. Er steht auch in der E-Mail: vier Gruppen zu vier Zeichen.",
  "page.code.label": "Zugangscode",
  "page.qr.label": "QR-Code dieser Einladung",
  "page.qr.description":
    "Enthält die Adresse dieser Seite mit der Einladung. Eine Kamera öffnet sie auf einem anderen Bildschirm; ein Handscanner tippt sie in das Gerät ein.",
  "page.question.ask": "Gilt diese Einladung noch?",
  "page.question.asking": "Der Dienst wird gefragt …",
  "page.question.until": "Sie kann bis {time} angenommen werden.",
  "page.question.endless": "Sie läuft nicht ab.",
  "page.answer.open.heading": "Ja, sie gilt noch.",
  "page.answer.open.text": "Niemand hat sie bisher beantwortet.",
  "page.answer.waiting.heading": "Sie wurde angenommen und wartet auf Freigabe.",
  "page.answer.waiting.text":
    "Die Administration muss das Gerät freigeben. Hier ist nichts zu tun: Das Gerät selbst zeigt, wie entschieden wurde.",
  "page.answer.used.heading": "Nein, sie wurde schon verwendet.",
  "page.answer.used.text":
    "Ein Gerät hat sie angenommen. War es Ihres, ist alles erledigt: {product} zeigt es dort. Falls nicht, sagen Sie es der Person, die Sie eingeladen hat, und bitten Sie um eine neue Einladung.",
  "page.answer.rejected.heading": "Nein, die Freigabe wurde verweigert.",
  "page.answer.rejected.text":
    "Ein Gerät hat sie angenommen, doch die Administration hat es nicht freigegeben. Fragen Sie die Person, die Sie eingeladen hat, nach dem Grund und nach einer neuen Einladung.",
  "page.answer.declined.heading": "Nein, sie wurde abgelehnt.",
  "page.answer.declined.text":
    "Das ist endgültig. War es ein Versehen, bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.",
  "page.answer.expired.heading": "Nein, sie ist abgelaufen.",
  "page.answer.expired.text":
    "Bitten Sie die Person, die Sie eingeladen hat, sie noch einmal zu senden.",
  "page.answer.revoked.heading": "Nein, sie wurde zurückgezogen.",
  "page.answer.revoked.text":
    "Wer Sie eingeladen hat, hat sie zurückgenommen. Wenn Sie das überrascht, fragen Sie nach.",
  "page.answer.superseded.heading": "Nein, es wurde eine neuere Einladung gesendet.",
  "page.answer.superseded.text":
    "Sie ersetzt diese. Verwenden Sie den Link oder den Code aus der neuesten E-Mail.",
  "page.answer.unknown.heading": "Der Dienst kennt diese Einladung nicht.",
  "page.answer.unknown.text":
    "Vergleichen Sie die Adresse dieser Seite mit dem Link in der E-Mail oder bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.",
  "page.answer.limited.heading": "Zu oft gefragt.",
  "page.answer.limited.text":
    "Warten Sie eine Minute und fragen Sie noch einmal. Öffnen können Sie die Einladung auch so.",
  "page.answer.unreachable.heading": "Der Dienst hat nicht geantwortet.",
  "page.answer.unreachable.text":
    "Prüfen Sie die Netzverbindung dieses Geräts und fragen Sie noch einmal. Über die Einladung sagt das nichts.",
  "page.damaged.missing.heading": "In dieser Adresse steht keine Einladung",
  "page.damaged.missing.lead":
    "Vermutlich hat Ihr Mailprogramm den Teil nach „#“ abgeschnitten. Kopieren Sie die ganze Adresse aus der E-Mail oder geben Sie stattdessen den Zugangscode ein.",
  "page.damaged.cut_off.heading": "Dieser Link ist abgeschnitten",
  "page.damaged.cut_off.lead":
    "Am Ende fehlt etwas; lange Links brechen oft am Zeilenende. Kopieren Sie die ganze Adresse aus der E-Mail oder geben Sie stattdessen den Zugangscode ein.",
  "page.damaged.mistyped.heading": "Dieser Link wurde unterwegs verändert",
  "page.damaged.mistyped.lead":
    "Ein Zeichen darin ist nicht das, was gesendet wurde. Vergleichen Sie die Adresse mit der in der E-Mail oder geben Sie stattdessen den Zugangscode ein.",
  "page.unread.heading": "Eine Einladung für ein Gerät",
  "page.unread.lead":
    "Um sie zu sehen, geben Sie den Zugangscode aus der E-Mail auf dem Gerät in {product} ein.",
  "page.unread.noScript":
    "JavaScript ist in diesem Browser abgeschaltet, deshalb kann diese Seite die Einladung nicht für Sie öffnen. Der Zugangscode funktioniert auch ohne.",
  "page.help.heading": "Es hat sich nichts geöffnet?",
  "page.help.headingDamaged": "So geht es weiter",
  "page.help.stillHere":
    "Diese Seite ist noch im Vordergrund, {product} hat sich also vielleicht nicht geöffnet. Gehen Sie diese Schritte durch.",
  "page.step.allow.heading": "Das Öffnen im Browser erlauben",
  "page.step.allow.text":
    "Die meisten Browser fragen, bevor sie ein anderes Programm öffnen. Klicken Sie noch einmal auf „{button}“ und erlauben Sie {product}.",
  "page.step.install.heading": "{product} installieren",
  "page.step.install.text":
    "Es muss zuerst auf diesem Gerät installiert sein. Falls Sie nicht wissen, woher Sie es bekommen, fragen Sie die Person, die Sie eingeladen hat; öffnen Sie danach den Link in der E-Mail noch einmal. Ist es installiert und öffnet sich trotzdem nicht, führen Sie einmal in einem Terminal „{command}“ aus.",
  "page.step.code.heading": "Zugangscode eingeben",
  "page.step.code.text":
    "Starten Sie {product} oder führen Sie in einem Terminal „{command}“ aus. Geben Sie den Zugangscode ein; er steht auch in der E-Mail: vier Gruppen zu vier Zeichen.",
  "page.step.codeOnly.heading": "Zugangscode eingeben",
  "page.step.codeOnly.text":
    "Starten Sie {product} oder führen Sie in einem Terminal „{command}“ aus. Geben Sie den Zugangscode aus der E-Mail ein: vier Gruppen zu vier Zeichen.",
  "page.step.elsewhere.heading": "Für ein anderes Gerät gedacht?",
  "page.step.elsewhere.text":
    "Geben Sie den Zugangscode dort ein. {product} muss dort installiert sein, nicht hier.",
  "page.step.unsure.heading": "Unsicher, ob die Einladung gilt?",
  "page.step.unsure.text": "Der Dienst kann sagen, ob sie noch gilt. Das Fragen ändert nichts.",
  "page.help.service": "Falls {product} nach dem Dienst fragt, ist es {service}.",
  "page.footer":
    "Diese Seite sendet von sich aus nichts. Nur wenn Sie fragen, ob die Einladung noch gilt, fragt sie den Dienst, der sie gesendet hat.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
