import type { COMMAND as English } from "../en/command.ts";

/** What the command line says beside failures, in German. */
export const COMMAND = {
  "progress.reading-invitation": "Einladung wird gelesen",
  "progress.opening-credentials": "Zugangsdaten werden geöffnet",
  "progress.signing-in": "Anmeldung beim Dienst",
  "progress.looking-up": "Einladung wird nachgeschlagen",
  "progress.accepting": "Einladung wird angenommen",
  "progress.declining": "Einladung wird abgelehnt",
  "progress.renaming": "Gerät wird umbenannt",
  "progress.reading-device": "Gerät wird gelesen",
  "progress.securing-key": "Geräteschlüssel wird erzeugt",
  "progress.recording": "Antwort wird festgehalten",
  "progress.leaving": "Organisation wird verlassen",
  "progress.waiting-for-turn":
    "Ein anderer Prozess bindet diesen Rechner gerade ein; es wird auf ihn gewartet",
  "progress.recovering": "Es wird gefragt, was aus einer früheren Antwort wurde",
  "progress.waiting": "Warten auf die Administration von {organization}",
  "progress.unreachable": "Der Dienst kann gerade nicht gefragt werden; neuer Versuch folgt",

  "failure.headline": "{title}. {text}",
  "failure.detail": "({code}: {detail})",
  "failure.summary": "{title} ({code}).",
  "list.none": "keine",

  "label.invitation": "Einladung zu",
  "label.inviter": "Von",
  "label.recipient": "Für",
  "label.message": "Nachricht",
  "label.service": "Dienst",
  "label.effect": "Wirkung",
  "label.licences": "Lizenzen",
  "label.approval": "Freigabe",
  "label.valid-until": "Gültig bis",
  "label.state": "Zustand",
  "label.this-machine": "Dieser Rechner",
  "label.proposed-name": "Vorgeschlagener Name",
  "label.new-name": "Neuer Name",
  "label.device": "Gerät",
  "label.organization": "Organisation",
  "label.organizations": "Organisationen",
  "label.groups": "Gruppen",
  "label.client-id": "Client-ID",
  "label.problem": "Problem",
  "label.machine": "Rechner",
  "label.credential-store": "Zugangsdaten in",
  "label.configuration": "Konfiguration",
  "label.state-directory": "Statusverzeichnis",
  "label.former-key": "Früherer Schlüssel",
  "label.new-key": "Neuer Schlüssel",

  "card.target": "{organization}, Gruppe {group}",
  "card.anybody": "wer die Einladung hat",
  "card.effect.create": "dieser Rechner wird ein Gerät von {organization}",
  "card.effect.join": "dieser Rechner ist schon ein Gerät von {organization} und kommt zu {group}",
  "card.approval.automatic": "sofort",
  "card.approval.manual": "die Administration entscheidet danach",
  "card.no-end": "unbegrenzt",

  "invitation.state.pending": "offen",
  "invitation.state.waiting": "wartet auf Freigabe",
  "invitation.state.approved": "freigegeben",
  "invitation.state.rejected": "nicht freigegeben",
  "invitation.state.declined": "abgelehnt",
  "invitation.state.expired": "abgelaufen",
  "invitation.state.revoked": "zurückgezogen",
  "invitation.state.inactivated": "durch eine neuere ersetzt",
  "device.state.active": "aktiv",
  "device.state.deactivated": "deaktiviert",

  "answer.accept.question": "Diese Einladung annehmen?",
  "answer.accept.name": "Das Gerät wird {name} heißen.",
  "answer.accept.keeps-name": "Das Gerät behält seinen Namen.",
  "answer.decline.question": "Diese Einladung ablehnen?",
  "answer.by-this-machine": "von diesem Rechner selbst",
  "answer.nothing-changed": "es wurde nichts geändert",

  "apply.credential": "Zugangsdaten",
  "apply.by-invitation": "wie in der Einladung",
  "apply.unchanged":
    "Nichts zu ändern: Dieser Rechner ist das Gerät „{device}“ von {organization}.",
  "apply.changed": "Geändert:",
  "apply.would-change": "Würde geändert:",

  "outcome.created": "Dieser Rechner ist jetzt ein Gerät von {organization}.",
  "outcome.joined": "Dieser Rechner ist ein Gerät von {organization}.",
  "outcome.joined.unread": "Dieser Rechner ist ein Gerät von {organization}: {device}.",
  "outcome.unread":
    "Die Angaben dazu sind gerade nicht lesbar ({code}); `latchkey status` versucht es erneut.",
  "outcome.waiting": "Angenommen; die Administration von {organization} muss es freigeben.",
  "outcome.waiting.known_device_new_key":
    "Der Dienst kennt diesen Rechner mit einem anderen Schlüssel; deshalb muss ihn jemand ansehen.",
  "outcome.waiting.reinstalled":
    "Der Dienst kennt diese Hardware: Nach der Freigabe erhält das Gerät seinen alten Namen und Platz zurück.",
  "outcome.waiting.cloned":
    "Der Dienst kennt die Identität dieses Rechners auf anderer Hardware: Eines von beiden ist eine Kopie.",
  "outcome.waiting.hardware_changed": "Der Dienst kennt dieses Gerät mit anderer Hardware.",
  "outcome.waiting.code": "Vergleichscode, den auch die Administration sieht: {code}",
  "outcome.waiting.next":
    "Führen Sie `latchkey wait` aus, um auf die Entscheidung zu warten; inzwischen geht nichts verloren.",
  "outcome.declined": "Die Einladung zu {organization} wurde abgelehnt.",

  "prompt.yes-or-no": "{question} [j/N]",
  // What counts as a yes, besides the English ones: all forms, with commas between them.
  "prompt.yes": "j, ja",
  "prompt.invitation": "Einladungslink oder Code:",
  "prompt.client-id": "Client-ID:",
  "prompt.client-secret": "Client-Secret (wird nicht angezeigt):",

  "open.handed-over": "An das offene Fenster übergeben.",
  "open.notification.title": "{product}: {title}",
  "open.notification.text": "{text} {advice}",
  "open.browser-ended": "der Browser wurde unerwartet beendet",
  "probe.answered": "{product} öffnet diese Links; die fragende Stelle weiß es nun.",
  "probe.nobody-asked":
    "{product} öffnet diese Links, doch niemand wartet auf die Antwort: Es wurde nichts getan.",

  "rename.done": "Dieses Gerät heißt jetzt {name}.",
  "rename.queued":
    "Für später aufgehoben: {organization} kann gerade nicht erfahren, dass dieses Gerät jetzt {name} heißt.",
  "rename.queued.next":
    "Mitgeteilt wird es, sobald der Dienst antwortet: durch den nächsten Befehl, der ihn fragt, oder ein offenes Fenster.",

  "rotate.done": "Dieses Gerät hat einen neuen Schlüssel; der frühere öffnet nichts mehr.",

  "status.new-name": "{name} (wartet seit {since} auf den Dienst)",
  "status.two-names":
    "{name} hier, {other} beim Dienst: Führen Sie `latchkey rename` mit dem Namen aus, der gelten soll",
  "status.no-configuration": "keine; nur die Dienste des Builds selbst",
  "status.service": "Dienst {service}: {condition}",
  "status.service.confirmed": "Dienst {service} (von Ihnen bestätigt): {condition}",
  "status.credential": "Zugangsdaten des Clients {client}",
  "status.no-credential": "keine brauchbaren Zugangsdaten ({code})",
  "status.no-credential.detail": "keine brauchbaren Zugangsdaten ({code}: {detail})",
  "status.not-asked": "{service} (nicht gefragt)",
  "status.waiting":
    "Wartet seit {since}: Die Administration von {organization} muss {device} freigeben.",
  "status.waiting.problem": "Wartet seit {since} auf {organization}: {title} ({code}).",
  "status.not-enrolled":
    "Dieser Rechner ist nicht eingebunden: Öffnen Sie eine Einladung mit `latchkey open`.",
  "history.nothing": "Auf diesem Rechner ist noch nichts geschehen.",
  "history.accepted": "{device} wurde ein Gerät von {organization}",
  "history.joined": "{device} kam in eine weitere Gerätegruppe von {organization}",
  "history.waiting":
    "Angefragt: {device} als Gerät von {organization}; die Administration entscheidet",
  "history.approved": "Freigegeben: {device} wurde ein Gerät von {organization}",
  "history.rejected": "{organization} hat {device} nicht aufgenommen",
  "history.declined": "Einladung zu {organization} abgelehnt",
  "history.renamed": "In {device} umbenannt bei {organization}",
  "history.rename_queued":
    "In {device} umbenannt; {organization} erfährt es, sobald der Dienst antwortet",
  "history.rotated": "Geräteschlüssel für {service} gewechselt",
  "history.left": "{organization} verlassen, dort {device} gewesen",
  "history.credential_stored": "Client-Zugangsdaten für {service} hinterlegt",
  "history.service_confirmed": "Dienst {service} bestätigt",

  "leave.question": "Diese Organisation verlassen?",
  "leave.waits":
    "Dieser Rechner wartet darauf, ein Gerät von {organization} zu werden, bei {service}.",
  "leave.is": "Dieser Rechner ist {devices} von {organization}, bei {service}.",
  "leave.for-good":
    "Er verlässt sie endgültig: Sein Schlüssel und seine Einbindung werden hier gelöscht, und für eine Rückkehr braucht es eine neue Einladung.",
  "leave.credential-too": "Auch die Client-Zugangsdaten werden gelöscht.",
  "leave.still-here": "noch in {store}: {things}",
  "leave.still.credential": "die Client-Zugangsdaten von {service}",
  "leave.still.credential.code": "die Client-Zugangsdaten von {service} ({code})",
  "leave.still.key": "ein Geräteschlüssel von {service}",
  "leave.still.key.code": "ein Geräteschlüssel von {service} ({code})",
  "left.done": "Dieser Rechner hat {organization} verlassen.",
  "left.unfinished": "Dieser Rechner verlässt {organization}; etwas davon ist noch hier.",
  "left.told": "Der Dienst weiß, dass dieses Gerät die Organisation verlassen hat.",
  "left.forgotten": "Der Dienst kannte dieses Gerät schon nicht mehr.",
  "left.deactivated":
    "Der Dienst führt dieses Gerät als deaktiviert und lässt es nicht gehen: Es bleibt in der Liste, bis die Administration es entfernt.",
  "left.unreachable":
    "Der Dienst konnte nicht verständigt werden: Er führt dieses Gerät, bis die Administration es entfernt.",
  "left.not_asked":
    "Der Dienst wurde nicht verständigt: Er führt dieses Gerät, bis die Administration es entfernt.",
  "left.pending":
    "Eine wartende Annahme lässt sich von hier nicht zurücknehmen: Bitten Sie die Administration, sie nicht freizugeben.",
  "left.because": "{sentence} ({code})",
  "left.failure": "{title} ({code}). {advice}",
  "left.goes-on": "Der nächste Befehl macht damit weiter.",
  "left.item": "{what}: {state}, {where}",
  "left.item.code": "{what}: {state} ({code}), {where}",
  "left.what.device_key": "Geräteschlüssel",
  "left.what.next_key": "Nächster Geräteschlüssel",
  "left.what.application_credential": "Client-Zugangsdaten",
  "left.what.rotation": "Notiz eines Schlüsselwechsels",
  "left.what.journal": "Offene Antworten",
  "left.what.waiting": "Wartende Annahmen",
  "left.what.enrolment": "Einbindung",
  "left.what.confirmed_service": "Ihr Ja zum Dienst",
  "left.what.copies": "Beiseitegelegte Kopien",
  "left.state.removed": "entfernt",
  "left.state.absent": "war nicht da",
  "left.state.kept": "behalten",
  "left.state.failed": "NICHT ENTFERNT",

  "credentials.stored": "Zugangsdaten des Clients {client} für {service} hinterlegt.",
  "credentials.missing": "{title} in {store} für {service}.",
  "credentials.present": "Die Zugangsdaten des Clients {client} für {service} sind in {store}.",
  "credentials.removed": "Zugangsdaten für {service} entfernt.",
  "credentials.none": "Für {service} gab es keine.",
  "credentials.moved":
    "{count, plural, one {# Geheimnis von {from} nach {store} verschoben.} other {# Geheimnisse von {from} nach {store} verschoben.}}",
  "credentials.renewed":
    "{count, plural, one {# Geheimnis in {store} neu verschlüsselt.} other {# Geheimnisse in {store} neu verschlüsselt.}}",
  "credentials.not-moved":
    "Es war nichts zu verschieben: Die Geheimnisse dieses Rechners sind in {store}.",
  "credentials.lost-before":
    "{count, plural, one {# Geheimnis war schon vorher weg; `latchkey doctor` sagt, was zu tun ist.} other {# Geheimnisse waren schon vorher weg; `latchkey doctor` sagt, was zu tun ist.}}",
  "credentials.left-behind":
    "In {store} sind noch Kopien, die nicht zählen; der nächste Befehl entfernt sie.",
  "credentials.also-in":
    "Auch in {other} sind Geheimnisse, und sie zählen nicht. Um sie zu verwenden: `latchkey credentials migrate --to {store} --from {other}`.",
  "credentials.disagreement":
    "Die Geheimnisse dieses Rechners sind in {store}; die Konfiguration nennt {configured}. Setzen Sie darin {setting} oder verschieben Sie die Geheimnisse mit `latchkey credentials migrate --to {configured}`.",

  "register.changed": "Links öffnen jetzt dieses Programm.",
  "register.unchanged": "Links öffnen dieses Programm bereits.",
  "register.not-tried.no_session": "Ausprobiert wurde das nicht: Es gibt keine grafische Sitzung.",
  "register.not-tried.application_alone":
    "Ausprobiert wurde das nicht: Dieses System öffnet Links nur über die Anwendung.",
  "register.not-tried.no_directory":
    "Ausprobiert wurde das nicht: Es gibt kein privates Verzeichnis für die Antwort.",
  "register.not-tried.no_opener":
    "Ausprobiert wurde das nicht: Weder `xdg-open` noch `gio` ist installiert.",
  "register.tried":
    "Das wurde ausprobiert: Ein Link wurde geöffnet, und dieses Programm hat geantwortet.",
  "register.another": "eine andere Installation: {program}",
  "register.silent": "ein Link wurde geöffnet, und dieses Programm wurde davon nicht gestartet",
  "register.refused": "der Desktop öffnet den Link nicht (Exit-Code {code})",
  "unregister.changed": "Die Registrierung wurde zurückgenommen.",
  "unregister.unchanged": "Es gab nichts zurückzunehmen.",
  "unregister.stays": "Seither von jemand anderem geändert und bleibt deshalb: {path}",

  "usage.no-command": "es wurde kein Befehl angegeben",
  "usage.unknown-command":
    "unbekannter Befehl; eine Einladung steht hinter einem Befehl, wie in `latchkey open <link>`",
  "usage.unknown-command.suggestion": "unbekannter Befehl (Meinten Sie {suggestions}?)",
  "usage.unknown-option": "unbekannte Option",
  "usage.unknown-option.named": "unbekannte Option {option}",
  "usage.unknown-option.suggestion": "unbekannte Option (Meinten Sie {suggestions}?)",
  "usage.unknown-option.named.suggestion":
    "unbekannte Option {option} (Meinten Sie {suggestions}?)",
  "usage.excess-arguments": "zu viele Argumente für `{command}`",
  "usage.missing-argument": "nötiges Argument `{argument}` fehlt",
  "usage.option-argument": "Option `{option}`: Ihr Argument fehlt",
  "usage.timeout": "--timeout nimmt 1 bis 86400 Sekunden",
  "usage.two-sources": "eine Einladung wird als Argument oder mit --file angegeben",
  "usage.file.not-ordinary": "--file: Das ist keine gewöhnliche Datei",
  "usage.file.absent": "--file: Diese Datei gibt es nicht",
  "usage.file.unreadable": "--file: {code}",
  "usage.never-ended": "die Eingabe wurde nicht rechtzeitig geschlossen",
  "usage.input-empty": "die Standardeingabe ist leer",
  "usage.nothing-entered": "es wurde nichts eingegeben",
  "usage.only": "--only nimmt: {checks}",
  "usage.shell": "die Shell ist eine von: {shells}",
  "usage.topic": "Hilfe gibt es zu: {topics}",
  "usage.organization": "--organization: Dieser Rechner ist dort kein Gerät",
  "usage.place": "dieser Rechner ist kein Gerät dessen, was genannt wurde",
  "usage.service.needed": "--service ist nötig: Es sind mehrere Dienste konfiguriert",
  "usage.service.needed.device":
    "--service ist nötig: Dieser Rechner ist bei mehreren Diensten ein Gerät",
  "usage.service.not-there": "--service: Dieser Rechner ist dort kein Gerät",
  "usage.service.origin": "--service nimmt einen Origin wie https://example.com",

  "desktop.refused-option":
    "{product} hat keine Option {option}. Starten Sie es mit einem Einladungslink oder ohne alles.",
  "desktop.no-links":
    "Das System hat nicht zugelassen, dass {product} Links mit {scheme}: öffnet. Kopieren Sie stattdessen eine Einladung und fügen Sie sie in das Fenster ein.",
  "desktop.page-ended":
    "Die Seite des Fensters wurde beendet ({reason}). Öffnen Sie die Einladung noch einmal.",
  "desktop.failed": "{title}: {text}",
  "desktop.failed.detail": "{text} ({detail}) {advice}",
  "desktop.failed.advice": "{text} {advice}",
  "desktop.unexpected.title": "{product} konnte nicht starten",
  "desktop.unexpected.text":
    "Starten Sie es noch einmal; geschieht es wieder, installieren Sie es neu. Ursache: {detail}.",
  "desktop.unexpected.unknown": "unbekannt",

  "help.usage": "Aufruf:",
  "help.usage.options": "[Optionen]",
  "help.usage.command": "[Befehl]",
  "help.arguments": "Argumente:",
  "help.options": "Optionen:",
  "help.global-options": "Globale Optionen:",
  "help.commands": "Befehle:",
  "help.example": "Beispiel:",
  "help.examples": "Beispiele:",
  "help.default": "{description} (Standard: {value})",
  "help.environment": "{description} (Umgebung: {variable})",

  "help.latchkey":
    "Nimmt Einladungen auf diesem Gerät an: zeigt, wer es wozu einlädt, bindet es ein und benennt es.",
  "help.latchkey.input":
    "Die Einladung wird von der Standardeingabe, aus einer Datei oder aus einem Argument gelesen. Argumente können andere Benutzer dieses Rechners sehen, und sie bleiben im Verlauf der Shell: Ziehen Sie in Skripten die Standardeingabe vor.",
  "help.latchkey.example.open": "die Einladung in einem Fenster zeigen",
  "help.latchkey.example.inspect": "was ist es? (ändert nichts)",
  "help.latchkey.exit-codes": "Exit-Codes:",
  "help.latchkey.exit.0": "erledigt",
  "help.latchkey.exit.1": "ein Programmfehler",
  "help.latchkey.exit.2": "Aufruf",
  "help.latchkey.exit.3": "Link",
  "help.latchkey.exit.4": "vom Dienst abgewiesen",
  "help.latchkey.exit.5": "Netz",
  "help.latchkey.exit.6": "Zugangsdaten",
  "help.latchkey.exit.7": "Einladung",
  "help.latchkey.exit.8": "dieses Gerät",
  "help.latchkey.exit.9": "Fenster",
  "help.latchkey.exit.10": "lokale Dateien",
  "help.latchkey.exit.11": "Zeit abgelaufen",
  "help.latchkey.exit.12": "doctor fand Fehler",
  "help.latchkey.exit.20": "wartet auf Freigabe",
  "help.latchkey.support.email": "Hilfe bekommen Sie unter {address}.",
  "help.latchkey.support.url": "Hilfe finden Sie unter {address}.",
  "help.latchkey.support.phone": "Hilfe bekommen Sie unter der Nummer {number}.",
  "help.latchkey.configuration":
    "Konfiguration: /etc/latchkey/config.json oder die Datei, die --config oder LATCHKEY_CONFIG nennt.",
  "help.option.version": "die Version ausgeben",
  "help.option.json": "ein JSON-Objekt mit Version ausgeben, für Skripte",
  "help.option.quiet": "nichts sagen, solange nichts fehlschlägt; der Exit-Code sagt es",
  "help.option.config": "diese Konfigurationsdatei verwenden",
  "help.option.timeout": "nach dieser Zeit aufgeben",
  "help.option.help": "Hilfe anzeigen",
  "help.help": "die Hilfe zu einem Befehl anzeigen",
  "help.help.argument": "ein Befehl oder ein Thema",
  "help.help.exit-codes": "was jeder Exit-Code bedeutet",
  "help.completion": "ausgeben, was eine Shell braucht, um diese Befehlszeile zu vervollständigen",
  "help.completion.shell": "für welche Shell",
  "help.completion.how":
    "Ein Paket des Systems installiert das bereits; sonst legen Sie es dort ab, wo die Shell sucht. Vervollständigt werden Befehle, Optionen, deren Werte und Dateinamen, allein aus dieser Liste: Es wird nichts gelesen und nichts gefragt.",

  "help.argument.invitation":
    "Link oder Zugangscode; ohne ihn oder mit - wird die Standardeingabe gelesen (auch eine ganze E-Mail)",
  "help.option.file": "die Einladung aus dieser Datei lesen",
  "help.option.yes": "nicht fragen; ohne Terminal oder mit --json wird ohnehin nichts gefragt",
  "help.option.service.which": "bei welchem Dienst, wenn es mehrere gibt",
  "help.option.organization.which": "Name oder ID der Organisation, wenn es mehrere gibt",
  "help.option.ask-nothing": "den Dienst nicht fragen",

  "help.open": "das Fenster mit einer Einladung oder mit dem Zustand dieses Rechners öffnen",
  "help.open.argument": "Link oder Zugangscode; mit - wird die Standardeingabe gelesen",
  "help.open.needs":
    "Braucht eine grafische Sitzung und Chromium, Chrome oder Edge. Das Öffnen ändert nichts; beantwortet wird die Einladung im Fenster. Ohne Einladung zeigt das Fenster, was dieser Rechner ist, oder fragt nach einem Link oder Code. --timeout zählt hier nicht: Das Fenster bleibt, bis es geschlossen wird.",
  "help.open.kiosk":
    "den ganzen Bildschirm füllen; die Konfiguration sagt, ob es geschlossen werden darf (window)",
  "help.open.one-window":
    'Es gibt ein Fenster. Ist es schon offen, übernimmt es die Einladung und kommt nach vorn, und dieser Befehl ist fertig ("handedOver": true mit --json); wird dort gerade über eine andere Einladung entschieden, wartet die neue, bis sie an der Reihe ist.',

  "help.inspect": "zeigen, wer diesen Rechner wozu einlädt; ändert nichts",
  "help.inspect.asks":
    "Fragt den Dienst und ändert nichts, weder hier noch dort. Bei einem Rechner, der schon geantwortet hat, sagt „{state}“, was daraus wurde.",

  "help.accept": "eine Einladung für diesen Rechner annehmen",
  "help.accept.name": "Name des Geräts; sonst der Vorschlag aus der Einladung",
  "help.accept.consent":
    "In einem Terminal wird die Einladung zuerst gezeigt, und Sie werden gefragt; in einem Skript ist der Befehl selbst die Zustimmung. Nochmaliges Annehmen auf demselben Rechner gibt dieselbe Antwort und ändert nichts.",
  "help.accept.exit-codes":
    "Exit-Code 20: angenommen, und die Administration muss es freigeben; `latchkey wait` wartet darauf.",

  "help.decline": "eine Einladung ablehnen, auf Wunsch mit Begründung",
  "help.decline.reason": "den Grund nennen, in höchstens 500 Zeichen",
  "help.decline.final":
    "Die Ablehnung ist für diese Einladung endgültig; danach lässt sich nur eine neue annehmen.",

  "help.status":
    "zeigen, welches Gerät dieser Rechner ist, seine Lizenzen und wo seine Geheimnisse liegen",
  "help.status.exit-codes":
    "Exit-Code 0, wenn dieser Rechner ein Gerät ist, 20, solange eine Freigabe aussteht, 8, wenn er kein Gerät oder ein deaktiviertes ist; sonst der Grund, aus dem der Dienst nicht gefragt werden konnte.",

  "help.wait": "warten, bis die Administration über diesen Rechner entschieden hat",
  "help.wait.how":
    "Wartet höchstens --timeout Sekunden und endet dann mit Exit-Code 20; beim Dienst geht das Warten in jedem Fall weiter, und der Befehl kann jederzeit erneut ausgeführt werden. Auch auf einen Dienst oder ein Netz, die eine Weile fehlen, wird gewartet, in immer größeren Abständen. Endet mit 0 nach der Freigabe, mit 7, wenn sie verweigert wurde oder niemand rechtzeitig entschieden hat, und mit 8, wenn dieses Gerät deaktiviert ist.",

  "help.apply": "diesen Rechner in den Zustand bringen, den eine Datei beschreibt",
  "help.apply.file":
    "die Datei, `-` für die Standardeingabe; sonst provision.yaml, provision.yml oder provision.json neben der Konfiguration",
  "help.apply.check": "sagen, was sich ändern würde, und nichts ändern",
  "help.apply.refresh": "auch den Dienst fragen und richtigstellen, was dort anders geworden ist",
  "help.apply.again":
    "Ein weiterer Aufruf ändert nichts, wenn nichts zu ändern ist, und fragt dann weder den Dienst noch den Schlüsselbund. Die Datei ist YAML oder JSON und nennt den Dienst, die Zugangsdaten, die Einladung und den Namen.",
  "help.apply.exit-codes":
    "Exit-Code 0, wenn dieser Rechner ein Gerät ist, wie es die Datei sagt, und 20, solange eine Freigabe aussteht; sonst sagt der Fehler, ob ein weiterer Versuch hilft.",

  "help.rename": "diesem Gerät einen anderen Namen geben",
  "help.rename.name": "der neue Name, höchstens 64 Zeichen",
  "help.rename.organization":
    "Name oder ID der Organisation, wenn dieser Rechner ein Gerät von mehreren ist",
  "help.rename.what":
    "Der Dienst erfährt den Namen und behält ihn; sonst ändert sich nichts an dem Gerät.",
  "help.rename.offline":
    'Kann der Dienst nicht gefragt werden, bleibt der Name auf diesem Rechner und wird mitgeteilt, sobald der Dienst antwortet; der Exit-Code ist 0, und "queued" im JSON sagt es. Hat jemand dem Gerät dort inzwischen einen anderen Namen gegeben, geht keiner verloren: `latchkey status` zeigt beide, und dieser Befehl mit dem Namen, der gelten soll, entscheidet.',

  "help.rotate":
    "den Schlüssel dieses Geräts durch einen neuen ersetzen; das Gerät bleibt, was es ist",
  "help.rotate.service": "bei welchem Dienst, wenn dieser Rechner mehrere kennt",
  "help.rotate.when":
    "Wann sinnvoll: nachdem jemand den Datenträger oder den Schlüsselbund dieses Rechners oder eine Sicherung davon kopiert haben könnte. Der Dienst akzeptiert von da an nur den neuen Schlüssel; eine Kopie mit dem früheren öffnet nichts.",
  "help.rotate.how":
    "Ein Schlüssel dient allen Organisationen eines Dienstes, also wechselt er für alle zugleich. Der neue Schlüssel wird gespeichert, dem Dienst angekündigt und ihm gegenüber nachgewiesen, bevor der frühere verschwindet. Was auch dazwischenkommt: Einer der beiden gilt, und der nächste Befehl schließt den Wechsel ab oder nimmt ihn zurück.",
  "help.rotate.exit-codes":
    "Exit-Codes: 0 gewechselt; 20, solange dort eine Annahme auf Freigabe wartet (mitgeteilt wird sie nur dem jetzigen Schlüssel); 8, wenn das Gerät deaktiviert ist oder abgewiesen wird; 6, wenn der Schlüsselbund gesperrt ist.",

  "help.unenrol": "eine Organisation verlassen und löschen, was dieser Rechner von ihr hat",
  "help.unenrol.keep-credentials":
    "die Client-Zugangsdaten behalten, um sich später wieder einzubinden",
  "help.unenrol.offline": "den Dienst nicht verständigen; das muss die Administration tun",
  "help.unenrol.how":
    "Zuerst wird der Dienst verständigt; dann werden der Geräteschlüssel, die Client-Zugangsdaten, der Eintrag und jede Notiz zur Einbindung entfernt, jedes noch einmal gesucht, und es wird gesagt, was daraus wurde. Schlüssel und Zugangsdaten bleiben, solange eine andere Organisation beim selben Dienst sie braucht.",
  "help.unenrol.wipe":
    "Das Löschen hängt nicht vom Dienst ab: Ist er nicht erreichbar, ist der Exit-Code 5, und das Gerät bleibt in dessen Liste, bis die Administration es entfernt. Was das Löschen auch unterbricht, der nächste Befehl schließt es ab.",
  "help.unenrol.exit-codes":
    "Exit-Codes: 0 verlassen; 5 gelöscht, doch der Dienst konnte nicht verständigt werden; 6 der Schlüsselbund ist gesperrt, und nichts wurde geändert; 8 es gab nichts zu verlassen; 7 die Frage wurde mit Nein beantwortet.",

  "help.history": "zeigen, was auf diesem Rechner geschehen ist",
  "help.history.what":
    "Beantwortete Einladungen, vergebene Namen, gewechselte Schlüssel und verlassene Organisationen, das Neueste zuerst. Der Verlauf bleibt allein auf diesem Rechner, enthält nichts Geheimes und bleibt erhalten, wenn der Rechner eine Organisation verlässt; die ältesten Einträge machen neuen Platz.",

  "help.credentials": "die Client-Zugangsdaten dieses Rechners hinterlegen, prüfen oder entfernen",
  "help.credentials.what":
    "Mit den Client-Zugangsdaten kann dieser Rechner Einladungen eines Dienstes nachschlagen und beantworten. Der Betreiber des Dienstes gibt sie aus; `latchkey credentials set --help` zeigt ihre Form.",
  "help.credentials.service": "der Origin des Dienstes; sonst der voreingestellte",
  "help.credentials.set": "die erhaltenen Client-Zugangsdaten im Schlüsselbund hinterlegen",
  "help.credentials.set.file": "aus dieser Datei lesen, die nur ihr Eigentümer lesen darf",
  "help.credentials.set.form": "Die Zugangsdaten sind JSON, benannt wie in RFC 7591:",
  "help.credentials.set.body": "und, wenn der Dienst das Secret im Rumpf der Anfragen erwartet:",
  "help.credentials.set.input":
    "Gelesen wird von der Standardeingabe oder aus --file, nie aus einem Argument; in einem Terminal wird danach gefragt.",
  "help.credentials.status": "sagen, ob die Zugangsdaten da sind; nie, wie sie lauten",
  "help.credentials.status.asks":
    'Fragt den Schlüsselbund, nicht den Dienst. Exit-Code 0, wenn die Zugangsdaten da sind, sonst 6; "state" im JSON unterscheidet absent, locked, lost und unavailable.',
  "help.credentials.clear": "die Client-Zugangsdaten von diesem Rechner entfernen",
  "help.credentials.clear.goes-on":
    "Ein eingebundenes Gerät funktioniert weiter: Es hat einen eigenen Schlüssel.",
  "help.credentials.migrate": "alle Geheimnisse dieses Rechners an einen anderen Ort verschieben",
  "help.credentials.migrate.to": "wohin: {tiers}",
  "help.credentials.migrate.from":
    "woher, wenn an mehreren Orten Geheimnisse liegen; sonst von dort, wo sie zählen",
  "help.credentials.migrate.how":
    "Alles wird an den neuen Ort geschrieben und zurückgelesen, bevor dieser zählt; danach werden die bisherigen Einträge entfernt. Bei einer Unterbrechung zählt einer der beiden, und der nächste Befehl räumt auf.",
  "help.credentials.migrate.key":
    "Von `encrypted-file` nach `encrypted-file` wird neu verschlüsselt, mit dem Schlüssel, den `credentialKey` nennt; `formerCredentialKey` nennt den bisherigen.",

  "help.doctor": "diese Installation prüfen und sagen, was sie repariert",
  "help.doctor.only": "nur diese Prüfung ausführen; mehrfach angebbar",
  "help.doctor.fix": "reparieren, was gefahrlos ist, dann erneut prüfen",
  "help.doctor.tries":
    "Probiert wirklich aus: schreibt einen Eintrag in den Schlüsselbund und eine Datei in das Statusverzeichnis und entfernt beide, fragt jeden erlaubten Dienst, wer er ist, öffnet einen Link, der fragt, wer ihn öffnet. Ändert sonst nichts, weder hier noch beim Dienst. Exit-Code 0, wenn nichts fehlschlug, auch bei Warnungen, sonst 12.",
  "help.doctor.fixes":
    "--fix registriert die Links, legt das Statusverzeichnis an und entfernt, was halb geschrieben zurückblieb; es rührt weder Schlüssel noch Einbindungen noch Richtlinien an. Für alles andere sagt es, wie es zu reparieren ist.",
  "help.doctor.checks": "Prüfungen: {checks}",

  "help.report": "was der Support wissen muss, in eine Datei schreiben, ohne Geheimnisse und Namen",
  "help.report.output": "dorthin schreiben; nie über eine vorhandene Datei",
  "help.report.names": "Namen von Diensten, Organisationen, Geräten und Dateien ergänzen",
  "help.report.what":
    "Die Datei ist lesbarer Text (JSON), den nur Sie lesen können: Sehen Sie sie durch, bevor Sie sie senden. Sie enthält Versionen, die Ergebnisse von `latchkey doctor`, welche Einstellungen gesetzt sind (nicht worauf), den Aufbau der Einbindungsdatei mit gehashten IDs und was offen ist. Nie darin: Schlüssel, Geheimnisse, Token, Passwörter, Einladungen, die Maschinen-ID, Seriennummern, Werte von Umgebungsvariablen. Nirgendwohin wird etwas gesendet.",

  "help.register": "dieses Programm zu dem machen, das Einladungslinks öffnet",
  "help.register.system": "für alle Benutzer dieses Rechners; braucht root",
  "help.register.replace": "auch wenn jetzt ein anderes Programm sie öffnet",
  "help.register.when":
    "Für Installationen ohne Paket des Systems; ein Paket registriert von selbst. Kann beliebig oft ausgeführt werden: Was stimmt, bleibt unberührt. In einer grafischen Sitzung wird danach wirklich ein Link geöffnet, der nur fragt, wer ihn öffnet. `latchkey unregister` stellt alles wieder her.",

  "help.unregister": "genau das rückgängig machen, was register getan hat",
  "help.unregister.system": "was für alle Benutzer registriert wurde; braucht root",
  "help.unregister.how":
    "Stellt jedes Byte wieder her, auch das Programm, das die Links vorher öffnete. Eine Datei, die seither jemand anderes geändert hat, bleibt, wie sie ist, und wird genannt. Kann erneut ausgeführt werden: Dann gibt es nichts zurückzunehmen.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
