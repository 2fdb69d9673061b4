import type { WINDOW as English } from "../en/window.ts";

/** What the window’s page says itself, in German. */
export const WINDOW = {
  // Buttons and words that several screens share.
  "action.back": "Zurück",
  "action.check": "Jetzt prüfen",
  "action.close": "Fenster schließen",
  "action.copy": "Text kopieren",
  "action.less": "Weniger zeigen",
  "action.fewer": "Weniger zeigen",
  "action.more": "Alle zeigen",
  "action.all": "Alle {count, number} zeigen",
  "action.next": "Nächste Einladung öffnen",
  "action.start-over": "Neu beginnen",
  "action.another": "Andere Einladung",
  "copy.label": "Text zum Versenden",
  "copy.done": "Kopiert.",
  "copy.selected": "Der Text ist markiert: Kopieren Sie ihn mit Strg+C.",
  "fact.organization": "Organisation",
  "fact.group": "Gerätegruppe",
  "fact.device-name": "Gerätename",
  "fact.service": "Dienst",
  "fact.code": "Code {code}",
  "name.none": "(kein Name)",
  "language.label": "Sprache",
  "platform.linux": "Linux",
  "platform.windows": "Windows",
  "platform.macos": "macOS",
  "platform.other": "Anderes System",

  // Above the heading of a screen, and invitations that wait beside it.
  "queue.waiting":
    "{count, plural, one {Eine weitere Einladung wartet} other {# weitere Einladungen warten}}",
  "queue.next": "Nächste zeigen",

  // Why a button led nowhere.
  "refusal.asking": "Der Dienst wird schon gefragt. Die Antwort erscheint hier von selbst.",
  "refusal.out-of-place":
    "Das ist gerade nicht möglich. Warten Sie, bis das Fenster etwas Neues zeigt.",
  "refusal.too-much":
    "Das ist zu viel Text. Fügen Sie nur den Teil mit dem Link oder dem Code ein.",
  "refusal.name": "Dieser Name kann nicht gesendet werden. Geben Sie einen kürzeren ein.",
  "refusal.reason": "Diese Begründung kann nicht gesendet werden. Geben Sie eine kürzere ein.",
  "refusal.invalid":
    "Das Programm hat dieses Fenster nicht verstanden. Schließen Sie es und öffnen Sie die Einladung noch einmal.",
  "refusal.invalid.kept":
    "Das Programm hat dieses Fenster nicht verstanden. Verständigen Sie die Person, die diesen Rechner betreut.",
  "refusal.no-answer":
    "Das Programm hinter diesem Fenster antwortet nicht. Schließen Sie es und öffnen Sie die Einladung noch einmal.",
  "refusal.no-answer.kept":
    "Das Programm hinter diesem Fenster antwortet nicht. Verständigen Sie die Person, die diesen Rechner betreut.",

  // How long an invitation still counts.
  "validity.endless": "Läuft nicht ab",
  "validity.until": "Gültig bis",
  "validity.over": "Frist abgelaufen",
  "validity.days": "Noch {days, plural, one {# Tag} other {# Tage}}",
  "validity.days-hours":
    "Noch {days, plural, one {# Tag} other {# Tage}} und {hours, plural, one {# Stunde} other {# Stunden}}",
  "validity.hours": "Noch {hours, plural, one {# Stunde} other {# Stunden}}",
  "validity.hours-minutes":
    "Noch {hours, plural, one {# Stunde} other {# Stunden}} und {minutes, plural, one {# Minute} other {# Minuten}}",
  "validity.minutes": "Noch {minutes, plural, one {# Minute} other {# Minuten}}",
  "validity.moments": "Noch weniger als eine Minute",

  // Before the agent is there, without it, and after a mistake of the page.
  "starting.text": "Wird geöffnet\u00a0…",
  "no-agent.title": "Hinter diesem Fenster läuft nichts",
  "no-agent.text":
    "Hier lässt sich nichts annehmen oder ablehnen. Öffnen Sie die Einladung noch einmal aus der E‑Mail.",
  "crash.title": "Dieses Fenster hat einen Fehler gemacht",
  "crash.text": "Beantwortet wurde deshalb nichts. Öffnen Sie die Einladung noch einmal.",

  // Welcome: no invitation yet.
  "welcome.title": "Öffnen Sie Ihre Einladung",
  "welcome.kicker": "Willkommen",
  "welcome.lead":
    "Eine Einladung macht diesen Rechner zu einem Gerät einer Organisation. Geben Sie ihren Zugangscode ein oder fügen Sie ein, was Sie erhalten haben.",
  "welcome.help.title": "Wo finde ich sie?",
  "welcome.help.code":
    "In der Einladungs-E‑Mail, unter dem Link: ein Zugangscode, sechzehn Zeichen in Vierergruppen. Er lässt sich eintippen oder am Telefon vorlesen.",
  "welcome.help.phone":
    "Die E‑Mail ist auf einem Telefon? Öffnen Sie dort ihren Link: Die Seite dahinter zeigt den Code in großer Schrift und einen QR-Code für einen Scanner, der an diesem Rechner angeschlossen ist.",
  "welcome.help.here":
    "Auf diesem Rechner? Kopieren Sie den Link oder im Zweifel die ganze E‑Mail.",
  "welcome.help.missing":
    "Keine E‑Mail? Sehen Sie im Spam-Ordner nach oder bitten Sie die Person, die Sie eingeladen hat, sie noch einmal zu senden.",

  // Handing over an invitation: its code, its link, its e-mail.
  "entry.or": "oder",
  "entry.promise": "Noch ändert sich nichts: Sie sehen zuerst die Einladung, dann entscheiden Sie.",
  "entry.code.label": "Zugangscode",
  "entry.code.hint": "Sechzehn Zeichen in vier Gruppen, in der E‑Mail unter dem Link.",
  "entry.code.open": "Einladung öffnen",
  "entry.code.group": "Gruppe {group, number} von {groups, number}",
  "entry.group.incomplete": "{typed, number} von {length, number}",
  "entry.group.good": "richtig",
  "entry.group.wrong": "falsch",
  "entry.code.good": "Alle vier Gruppen stimmen.",
  "entry.code.empty": "Geben Sie zuerst den Zugangscode ein: vier Gruppen zu vier Zeichen.",
  "entry.code.short":
    "{count, plural, one {Gruppe {groups} ist nicht vollständig.} other {Die Gruppen {groups} sind nicht vollständig.}}",
  "entry.code.so-far":
    "{count, plural, one {Gruppe {groups} stimmt.} other {Die Gruppen {groups} stimmen.}}",
  "entry.code.forbidden":
    "„{character}“ kommt in keinem Zugangscode vor: Vergleichen Sie Gruppe {group, number} mit der E‑Mail.",
  "entry.code.order":
    "Alle vier Gruppen sind da, doch in anderer Reihenfolge: Vergleichen Sie den Code mit der E‑Mail.",
  "entry.code.foreign":
    "Keine Gruppe stimmt: Das ist der Code von etwas anderem oder ein ganz anderer Text.",
  "entry.code.wrong":
    "{count, plural, one {Gruppe {groups} stimmt nicht: Vergleichen Sie sie mit der E‑Mail.} other {Die Gruppen {groups} stimmen nicht: Vergleichen Sie sie mit der E‑Mail.}}",
  "entry.text.label": "Link oder die ganze E‑Mail",
  "entry.text.hint": "Hier einfügen oder die gespeicherte E‑Mail auf dieses Fenster ziehen.",
  "entry.text.open": "Link oder E‑Mail öffnen",
  "entry.file.empty":
    "Diese Datei ist leer. Speichern Sie die E‑Mail noch einmal oder fügen Sie ihren Text ein.",
  "entry.file.no_text":
    "Diese Datei ist keine als Text gespeicherte E‑Mail. Öffnen Sie die E‑Mail, kopieren Sie ihren Text und fügen Sie ihn hier ein.",
  "entry.file.too_large":
    "Diese Datei ist zu groß für eine Einladung. Öffnen Sie die Datei und fügen Sie den Link oder den Code ein.",
  "entry.file.several": "Das sind mehrere Dateien. Verwenden Sie nur die E‑Mail mit der Einladung.",
  "entry.file.unreadable":
    "Diese Datei ist nicht lesbar. Öffnen Sie die E‑Mail und fügen Sie ihren Text hier ein.",
  "entry.file.none":
    "Es kam keine Datei mit. Speichern Sie zuerst die E‑Mail oder fügen Sie ihren Text hier ein.",

  // A service that this machine does not know.
  "confirm.title": "Kennen Sie diesen Dienst?",
  "confirm.kicker": "Nichts gesendet",
  "confirm.kicker.marked": "Nichts gesendet · Vorsicht",
  "confirm.lead": "Die Einladung führt zu einem Dienst, den dieser Rechner nicht kennt:",
  "confirm.unsent":
    "An ihn wurde noch nichts gesendet, nicht einmal sein Name wurde nachgeschlagen.",
  "confirm.then":
    "Nach dem Ja fragt dieser Rechner ihn nach der Einladung und merkt ihn sich als Dienst, den Sie kennen. Dann sehen Sie die Einladung und entscheiden darüber gesondert.",
  "confirm.unsure": "Nicht sicher?",
  "confirm.ask":
    "Wählen Sie Nein und fragen Sie die Person, die Sie eingeladen hat, ob das die Adresse ist: am Telefon oder persönlich, nicht als Antwort auf die E‑Mail.",
  "confirm.no": "Nein",
  "confirm.yes": "Ja, ich kenne ihn",
  "mark.title": "Sehen Sie genau hin, bevor Sie Ja sagen",
  "mark.ip_address": "Anstelle eines Namens steht eine Zahl.",
  "mark.ip_address.text":
    "Dahinter kann jeder Rechner stehen. Dienste, die Einladungen senden, haben einen Namen, außer in einem geschlossenen Netz.",
  "mark.international": "Ein Teil des Namens hat andere als englische Buchstaben.",
  "mark.international.text":
    "Er soll wie {shown} aussehen. Oben steht der Name, der wirklich gefragt wird.",
  "mark.look_alike_letters": "Der Name hat Buchstaben, die anderen nur ähnlich sehen.",
  "mark.look_alike_letters.text":
    "Er ginge als {shown} durch und ist es nicht. So werden gefälschte Adressen gemacht.",
  "mark.resembles": "Das ist fast die Adresse eines Dienstes, den dieser Rechner kennt.",
  "mark.resembles.text":
    "Der bekannte ist {origin}, dieser ist ein anderer. Vergleichen Sie die beiden Buchstabe für Buchstabe.",
  "mark.local_name": "Der Name hat keinen Punkt.",
  "mark.local_name.text":
    "Er meint irgendeinen Rechner im gerade verbundenen Netz. In einem anderen Netz ist derselbe Name ein anderer Rechner.",
  "mark.unusual_port": "Der Dienst antwortet auf Port {port} statt wie üblich auf 443.",
  "mark.unusual_port.text": "Wer ihn absichtlich so eingerichtet hat, kann Ihnen sagen, warum.",
  "mark.plain_http": "Gefragt wird ohne https: Andere können lesen und ändern, was gesendet wird.",
  "mark.plain_http.text":
    "Das ist nur zu diesem Rechner selbst erlaubt, für die Entwicklung des Dienstes.",

  // Naming the service that an access code does not name.
  "address.title": "Von welchem Dienst ist der Code?",
  "address.lead":
    "Ein Zugangscode sagt nicht, zu welchem Dienst er gehört, und dieser Rechner kennt noch keinen.",
  "address.label": "Adresse des Dienstes",
  "address.hint":
    "Wie sie in der Einladungs-E‑Mail und auf der Seite hinter deren Link steht. Das https:// davor darf fehlen.",
  "address.then":
    "Dorthin wird vorerst nichts gesendet: Sie sehen die Adresse noch einmal und sagen dann, ob sie die richtige ist. Der Link in der E‑Mail nennt den Dienst von selbst, falls das einfacher ist.",
  "address.back": "Zurück",
  "address.go-on": "Weiter",

  // The card: who invites this machine to what.
  "card.title": "Einladung für diesen Rechner",
  "card.kicker": "Bitte entscheiden Sie",
  "card.label": "Einladung",
  "card.lead.create": "{inviter} lädt {machine} ein, ein Gerät von {organization} zu werden.",
  "card.lead.join":
    "{inviter} lädt {machine}, schon ein Gerät, in eine weitere Gruppe von {organization} ein.",
  "card.wrote": "{inviter} schreibt:",
  "card.unchecked": "Worte der einladenden Person; niemand hat sie geprüft.",
  "card.effect": "Was „Annehmen“ bewirkt",
  "card.effect.create": "Dieser Rechner wird ein Gerät von {organization}, in der Gruppe {group}.",
  "card.effect.join":
    "Dieser Rechner ist schon ein Gerät von {organization}. Er kommt in die Gruppe {group}; sein Name bleibt.",
  "card.approval": "Freigabe",
  "card.approval.automatic": "Automatisch: Es gilt, sobald Sie annehmen.",
  "card.approval.manual":
    "Die Administration von {organization} muss die Annahme freigeben, bevor sie gilt.",
  "card.licences": "Nutzbare Lizenzen",
  "card.licences.none": "Noch keine.",
  "card.validity": "Gültigkeit",
  "card.inviter": "Eingeladen von",
  "card.recipient": "Einladung für",
  "card.recipient.nobody": "Niemand Bestimmtes: wer sie öffnet.",
  "card.machine": "Dieser Rechner",
  "card.machine.serial": "Seriennummer {serial}",
  "card.service": "Zuständiger Dienst",
  "card.accept": "Annehmen",
  "card.accept.manual":
    "Nach „Annehmen“ muss die Administration von {organization} diesen Rechner freigeben, bevor es gilt.",
  "card.decline": "Ablehnen",
  "card.learns": "Was {organization} über diesen Rechner erfährt",
  "card.learns.text":
    "Den Namen, den Sie ihm geben, und einen Fingerabdruck, an dem der Dienst ihn wiedererkennt. Er kann die Organisation jederzeit verlassen, hier oder durch die Administration.",
  "card.elsewhere": "Nicht der richtige Rechner?",
  "card.elsewhere.text":
    "Das Ansehen hat nichts verbraucht. Öffnen Sie den Link auf dem richtigen Rechner oder geben Sie dort den Zugangscode aus der E‑Mail ein.",

  // Naming the device, on the card and later.
  "naming.label": "Gerätename",
  "naming.hint": "Daran wird man diesen Rechner erkennen; er lässt sich später ändern.",
  "naming.hint.rename": "Daran erkennt man diesen Rechner.",
  "naming.suggestions": "Andere Namen",
  "naming.from.invitation": "aus der Einladung",
  "naming.from.template": "nach dem Muster der Organisation",
  "naming.from.model": "Hersteller und Modell",
  "naming.from.hostname": "Name dieses Rechners",
  "naming.left": "{count, plural, one {noch # Zeichen} other {noch # Zeichen}}",
  "naming.over": "{count, plural, one {# Zeichen zu viel} other {# Zeichen zu viel}}",
  "naming.empty": "Ein Gerät braucht einen Namen.",
  "naming.forbidden":
    "Der Name enthält ein unsichtbares Zeichen oder einen Zeilenumbruch. Tippen Sie ihn neu ein.",
  "naming.sent-as": "Gespeichert wird er als „{name}“.",
  "naming.checking": "Es wird gefragt, ob der Name frei ist\u00a0…",
  "naming.free": "Sonst hat kein Gerät der Organisation diesen Namen.",
  "naming.taken": "Ein anderes Gerät der Organisation hat diesen Namen schon.",
  "naming.taken.refused":
    "Ein anderes Gerät der Organisation hat diesen Namen schon, und jeder Name darf nur einmal vorkommen.",
  "naming.instead": "„{name}“ nehmen",

  // Declining asks once more.
  "decline.title": "Diese Einladung ablehnen?",
  "decline.reason": "Begründung (freiwillig)",
  "decline.used": "{used, number} von {limit, number}",
  "decline.over": "{count, plural, one {# zu viel} other {# zu viel}}",
  "decline.hint":
    "Die einladende Person kann sie lesen. Eine abgelehnte Einladung lässt sich später nicht annehmen.",
  "decline.confirm": "Einladung ablehnen",

  // Work under way.
  "working.title": "Einen Moment",
  "working.kicker": "In Arbeit",
  "working.steps": "Schritte",
  "working.done": "erledigt",
  "working.slow":
    "Das dauert länger als sonst. Nichts geht verloren, auch wenn Sie das Fenster schließen.",
  "working.slow.kept": "Das dauert länger als sonst. Nichts geht verloren.",

  // The client credential that a service wants.
  "credentials.title": "Dieser Rechner braucht Client-Zugangsdaten",
  "credentials.kicker": "Einmal je Rechner",
  "credentials.lead": "{service} antwortet nur Rechnern, die zuerst Client-Zugangsdaten vorweisen.",
  "credentials.what":
    "Client-Zugangsdaten sind eine ID und ein Secret. Der Betreiber des Dienstes gibt sie aus, oft mit der Dokumentation dieses Geräts. Eingegeben werden sie nur einmal.",
  "credentials.where":
    "Beide kommen sofort in den Schlüsselbund dieses Rechners, und dieses Fenster vergisst sie gleich wieder.",
  "credentials.id": "Client-ID",
  "credentials.secret": "Client-Secret",
  "credentials.show": "Secret zeigen",
  "credentials.hide": "Secret verbergen",
  "credentials.hint": "Das JSON mit beiden lässt sich in jedes der Felder einfügen.",
  "credentials.missing": "Geben Sie beides ein, die Client-ID und das Client-Secret.",
  "credentials.store": "Speichern und weiter",

  // What a device is: after accepting, and at home.
  "device.label": "Gerät",
  "device.rename": "Umbenennen",
  "device.rename.label": "Dieses Gerät umbenennen",
  "device.rename.save": "Name speichern",
  "device.rename.cancel": "Abbrechen",
  "device.groups": "Gerätegruppen",
  "device.groups.none": "In keiner Gruppe.",
  "device.licences": "Nutzbare Lizenzen",
  "device.licences.none": "Noch keine.",
  "device.id": "Geräte-ID",
  "device.id.copy": "ID kopieren",
  "device.since": "Gerät seit",

  // Accepted and counted.
  "approved.title": "Dieser Rechner ist bereit",
  "approved.title.joined": "Dieser Rechner ist jetzt in der Gruppe",
  "approved.kicker": "Fertig",
  "approved.lead":
    "Er ist jetzt ein Gerät von {organization} und meldet sich mit eigenem Schlüssel an.",
  "approved.lead.joined":
    "Er ist ein Gerät von {organization} und meldet sich mit eigenem Schlüssel an.",
  "approved.next":
    "Mehr ist hier nicht zu tun: Die Programme auf diesem Rechner dürfen seine Lizenzen ab sofort nutzen.",
  "approved.next.none":
    "Mehr ist hier nicht zu tun: Sobald er Lizenzen erhält, dürfen die Programme auf diesem Rechner sie nutzen.",
  "approved.home": "Zu diesem Gerät",

  // Home of an enrolled machine.
  "home.kicker": "Gerät von {organization}",
  "home.title": "Dieses Gerät",
  "home.stale.title": "Der Dienst kann gerade nicht gefragt werden",
  "home.stale": "Gezeigt wird sein Stand vom {time}.",
  "home.stale.unknown": "Gezeigt wird, was dieser Rechner selbst festgehalten hat.",
  "home.others": "Dieser Rechner ist auch ein Gerät von",
  "home.another": "Weitere Einladung öffnen",
  "home.history": "Was hier geschehen ist",
  "home.leave": "{organization} verlassen",

  // A new name that the service does not know yet.
  "rename.queued.title": "Neuer Name: {name}",
  "rename.queued": "Der Dienst erfährt ihn, sobald er antwortet. Vergeben am {time}.",
  "rename.conflict.title": "Zwei Namen für dieses Gerät",
  "rename.conflict":
    "Hier wurde es in {name} umbenannt. Inzwischen hat jemand es beim Dienst in {other} umbenannt. Welcher Name soll gelten?",
  "rename.mine": "„{name}“ nehmen",
  "rename.theirs": "„{name}“ behalten",

  // Leaving asks once more.
  "leave.title": "Soll dieser Rechner {organization} verlassen?",
  "leave.lost":
    "{device} gibt es dann nicht mehr: Gruppen, Lizenzen und Schlüssel gehen verloren, hier und beim Dienst. Für eine Rückkehr braucht es eine neue Einladung.",
  "leave.kept":
    "Programme und Dateien auf diesem Rechner bleiben, wie sie sind, ebenso seine Geräte bei anderen Organisationen.",
  "leave.stay": "Gerät bleiben",
  "leave.confirm": "Jetzt verlassen",

  // No device of the organization any more.
  "left.title": "Organisation verlassen",
  "left.kicker": "Fertig",
  "left.lead": "Dieser Rechner ist kein Gerät von {organization} mehr.",
  "left.removed":
    "Sein Schlüssel und seine Einbindung wurden von diesem Rechner entfernt. Was geschehen ist, bleibt im Verlauf.",
  "left.open": "Es bleibt noch etwas zu tun",

  // What happened here.
  "history.title": "Was hier geschehen ist",
  "history.kicker": "Verlauf dieses Rechners",
  "history.empty": "Noch nichts.",
  "history.kept":
    "Die Liste bleibt allein auf diesem Rechner. Sie nennt nichts Geheimes und bleibt erhalten, wenn der Rechner eine Organisation verlässt.",
  "history.event.accepted": "Einladung von {organization} als {device} angenommen",
  "history.event.joined": "Als {device} in weitere Gruppe von {organization} gekommen",
  "history.event.waiting":
    "Einladung von {organization} angenommen; die Administration wurde gefragt",
  "history.event.approved": "Von {organization} freigegeben als {device}",
  "history.event.rejected": "Von {organization} nicht freigegeben",
  "history.event.declined": "Einladung von {organization} abgelehnt",
  "history.event.renamed": "In {device} umbenannt",
  "history.event.rename_queued": "In {device} umbenannt; der Dienst erfährt es später",
  "history.event.rotated": "Neuer Schlüssel bei {service}",
  "history.event.left": "{organization} verlassen",
  "history.event.credential_stored": "Client-Zugangsdaten für {service} hinterlegt",
  "history.event.service_confirmed": "Ja zum Dienst {service} gesagt",

  // The same where the record names no device.
  "history.event.accepted.nameless": "Einladung von {organization} angenommen",
  "history.event.joined.nameless": "In weitere Gruppe von {organization} gekommen",
  "history.event.approved.nameless": "Von {organization} freigegeben",

  // The same where the record names nobody.
  "history.event.accepted.bare": "Einladung angenommen",
  "history.event.joined.bare": "In weitere Gruppe gekommen",
  "history.event.waiting.bare": "Einladung angenommen; die Administration wurde gefragt",
  "history.event.approved.bare": "Von der Administration freigegeben",
  "history.event.rejected.bare": "Von der Administration nicht freigegeben",
  "history.event.declined.bare": "Einladung abgelehnt",
  "history.event.renamed.bare": "Umbenannt",
  "history.event.rename_queued.bare": "Umbenannt; der Dienst erfährt es später",
  "history.event.rotated.bare": "Neuer Schlüssel",
  "history.event.left.bare": "Organisation verlassen",
  "history.event.credential_stored.bare": "Client-Zugangsdaten hinterlegt",
  "history.event.service_confirmed.bare": "Ja zu einem Dienst gesagt",

  // Waiting for an administrator.
  "waiting.title": "Wartet auf Freigabe",
  "waiting.kicker": "Hier angenommen",
  "waiting.reason.manual_approval":
    "Die Administration von {organization} muss diesen Rechner freigeben, bevor er als Gerät gilt.",
  "waiting.reason.known_device_new_key":
    "{organization} kennt ein Gerät wie diesen Rechner, doch mit einem anderen Schlüssel: wie nach einer Neuinstallation oder dem Kopieren eines Datenträgers. Die Administration muss bestätigen, dass es dasselbe ist.",
  "waiting.reason.reinstalled":
    "{organization} kennt diese Hardware. Die Administration muss bestätigen, dass sie neu installiert wurde; dann erhält das Gerät seinen alten Namen und Platz zurück.",
  "waiting.reason.cloned":
    "{organization} kennt ein Gerät mit der Identität dieses Rechners auf anderer Hardware: Eines von beiden ist eine Kopie. Die Administration muss es sich ansehen.",
  "waiting.reason.hardware_changed":
    "{organization} kennt dieses Gerät mit anderer Hardware. Die Administration muss bestätigen, dass es repariert wurde.",
  "waiting.since": "Wartet seit",
  "waiting.code": "Vergleichscode",
  "waiting.code.why": "Die Administration sieht für diesen Rechner denselben Code.",
  "waiting.meanwhile":
    "Die Antwort erscheint hier von selbst. Sie können dieses Fenster inzwischen schließen: Nichts geht verloren. Öffnen Sie {product} jederzeit wieder, um den Stand zu sehen.",
  "waiting.meanwhile.kept":
    "Die Antwort erscheint hier von selbst. Nichts geht verloren, wenn dieser Rechner inzwischen ausgeschaltet wird.",
  "waiting.asked": "Um {time} gefragt: noch nicht entschieden.",
  "waiting.ask.title": "Bitten Sie die Administration um Freigabe",
  "waiting.ask.text":
    "Guten Tag, dieser Rechner soll das Gerät {device} von {organization} werden. Könnten Sie ihn bitte freigeben?",
  "waiting.ask.machine": "Name des Rechners: {machine}.",
  "waiting.ask.make": "Hersteller und Modell: {make}.",
  "waiting.ask.serial": "Seriennummer: {serial}.",
  "waiting.ask.code": "Vergleichscode: {code}.",

  // A device that an administrator has put to sleep.
  "deactivated.title": "Dieses Gerät ist deaktiviert",
  "deactivated.kicker": "Pausiert",
  "deactivated.lead":
    "Die Administration von {organization} hat dieses Gerät deaktiviert und kann es wieder aktivieren. Bis dahin darf es keine seiner Lizenzen nutzen.",
  "deactivated.lead.unknown":
    "Die Administration seiner Organisation hat dieses Gerät deaktiviert und kann es wieder aktivieren. Bis dahin darf es keine seiner Lizenzen nutzen.",
  "deactivated.kept":
    "Von diesem Rechner wurde nichts entfernt: Name, Gerätegruppen und Schlüssel bleiben, wie sie sind, und es braucht keine neue Einladung.",
  "deactivated.by-itself": "Sobald das Gerät wieder aktiv ist, zeigt dieses Fenster es von selbst.",
  "deactivated.check": "Erneut prüfen",
  "deactivated.asked": "Um {time} gefragt: noch nichts Neues.",
  "deactivated.ask.title": "Bitten Sie die Administration, es zu aktivieren",
  "deactivated.ask.text":
    "Guten Tag, das Gerät {device} von {organization} ist deaktiviert. Könnten Sie es bitte wieder aktivieren?",
  "deactivated.ask.unknown":
    "Guten Tag, das Gerät, das ich verwende, ist deaktiviert. Könnten Sie es bitte wieder aktivieren?",

  // Declined, for good.
  "declined.title": "Einladung abgelehnt",
  "declined.kicker": "Fertig",
  "declined.lead":
    "Sie haben die Einladung von {organization} abgelehnt. Auf diesem Rechner hat sich nichts geändert.",
  "declined.mistake":
    "War das ein Versehen, bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.",

  // A failure, whose own words are the agent’s.
  "problem.kicker": "{subject} · {tone}",
  "problem.card": "Die Einladung, um die es geht",
  "problem.subject.key": "Der Link",
  "problem.subject.door": "Der Dienst",
  "problem.subject.cable": "Das Netz",
  "problem.subject.cabinet": "Zugangsdaten des Rechners",
  "problem.subject.letter": "Die Einladung",
  "problem.subject.machine": "Dieser Rechner",
  "problem.subject.label": "Der Name",
  "problem.subject.drawer": "Einstellungen und Daten",
  "problem.subject.frame": "Das Fenster",
  "problem.subject.mark": "Das Programm selbst",
  "problem.tone.mend": "Das können Sie beheben",
  "problem.tone.later": "Einen neuen Versuch wert",
  "problem.tone.help": "Andere können helfen",
  "problem.tone.over": "Nicht mehr verwendbar",
  "problem.tone.halt": "Zur Sicherheit angehalten",
  "retry.again": "Erneut versuchen",
  "retry.check": "Jetzt prüfen",
  "retry.certificate": "Zertifikat erneut prüfen",
  "retry.signed-in": "Angemeldet, neu versuchen",
  "retry.service": "Dienst erneut prüfen",
  "retry.waited": "Gewartet, neu versuchen",
  "retry.stored-now": "Hinterlegt, neu versuchen",
  "retry.issuer": "Aussteller erneut prüfen",
  "retry.clock": "Uhr gestellt, neu versuchen",
  "retry.stored": "Hinterlegt, neu versuchen",
  "retry.unlock": "Entsperren, neu versuchen",
  "retry.stored-anew": "Ersetzt, neu versuchen",
  "retry.keychain": "Schlüsselbund neu fragen",
  "retry.confirm": "Bestätigen, neu versuchen",
  "retry.corrected": "Korrigiert, neu versuchen",
  "retry.allowed": "Erlaubt, neu versuchen",
  "retry.enabled": "Ist an, neu versuchen",
  "retry.ask-now": "Dienst jetzt fragen",
  "retry.repaired": "Repariert, neu versuchen",
  "retry.active": "Aktiviert, neu versuchen",
  "retry.protected": "Geschützt, neu versuchen",
  "retry.made-room": "Platz ist da, neu versuchen",

  // A request for a new invitation, ready to be sent, and a report.
  "ask.title": "Bitten Sie {inviter} um eine neue",
  "ask.title.unknown": "Bitten Sie die Person, die Sie eingeladen hat, um eine neue",
  "ask.text":
    "Guten Tag {inviter}, ich habe die Einladung zu {organization} für den Rechner {machine} geöffnet. {why} Könnten Sie mir bitte eine neue senden?",
  "ask.text.unknown":
    "Guten Tag, ich habe meine Einladung geöffnet. {why} Könnten Sie mir bitte eine neue senden?",
  "ask.why.insecure": "Sie führt zu einer Adresse ohne https.",
  "ask.why.unknown": "Der Dienst kennt sie nicht.",
  "ask.why.forgotten": "Der Dienst kennt sie nicht mehr.",
  "ask.why.expired": "Sie ist abgelaufen.",
  "ask.why.withdrawn": "Sie wurde zurückgezogen.",
  "ask.why.declined": "Sie wurde abgelehnt.",
  "ask.why.rejected": "Sie wurde nicht freigegeben.",
  "ask.why.late": "Sie wurde nicht rechtzeitig freigegeben.",
  "ask.why.used": "Sie wurde schon verwendet.",
  "ask.why.elsewhere": "Sie wird auf einem anderen Rechner verwendet.",
  "ask.why.hardware": "Sie wurde auf anderer Hardware angenommen.",
  "ask.why.reinstalled": "Es geht um einen neu installierten Rechner.",
  "ask.why.repaired": "Es geht um einen reparierten Rechner.",
  "ask.why.original": "Sie wurde auf dem ursprünglichen Rechner angenommen.",
  "ask.why.removed": "Sie führte zu einem Gerät, das entfernt wurde.",
  "support.help": "Hilfe: {contact}",
  "report.title": "Verständigen Sie die Person, die diesen Rechner betreut",
  "report.says": "{product} meldet: {title} ({code}).",
  "report.detail": "Einzelheit: {detail}.",
  "report.service": "Dienst: {service}.",
  "report.machine": "Rechner: {machine}.",

  // The steps of the work, each as a task; the one under way is told by the texts below these.
  "plan.reading-invitation": "Einladung lesen",
  "plan.opening-credentials": "Schlüsselbund dieses Rechners öffnen",
  "plan.signing-in": "Beim Dienst anmelden",
  "plan.looking-up": "Den Dienst nach der Einladung fragen",
  "plan.accepting": "Einladung annehmen",
  "plan.declining": "Einladung ablehnen",
  "plan.renaming": "Name ändern",
  "plan.reading-device": "Lesen, was dieser Rechner nutzen darf",
  "plan.securing-key": "Eigenen Schlüssel dieses Rechners erzeugen",
  "plan.recording": "Antwort festhalten",
  "plan.leaving": "Organisation verlassen",
  "plan.waiting-for-turn": "Auf das andere Programm warten",
  "plan.recovering": "Fragen, was aus einer früheren Antwort wurde",

  // Something is under way.
  "step.reading-invitation": "Einladung wird gelesen\u00a0…",
  "step.opening-credentials": "Schlüsselbund dieses Rechners wird geöffnet\u00a0…",
  "step.signing-in": "Anmeldung beim Dienst\u00a0…",
  "step.looking-up": "Der Dienst wird nach der Einladung gefragt\u00a0…",
  "step.accepting": "Einladung wird angenommen\u00a0…",
  "step.declining": "Einladung wird abgelehnt\u00a0…",
  "step.renaming": "Name wird geändert\u00a0…",
  "step.reading-device": "Es wird gelesen, was dieser Rechner nutzen darf\u00a0…",
  "step.securing-key": "Der eigene Schlüssel dieses Rechners wird erzeugt\u00a0…",
  "step.recording": "Antwort wird festgehalten\u00a0…",
  "step.leaving": "Organisation wird verlassen\u00a0…",
  "step.waiting-for-turn":
    "Ein anderes Programm bindet diesen Rechner gerade ein; es wird darauf gewartet\u00a0…",
  "step.recovering": "Es wird gefragt, was aus einer früheren Antwort wurde\u00a0…",

  "sentences.two": "{first} {next}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
