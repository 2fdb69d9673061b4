import type { DOCTOR as English } from "../en/doctor.ts";

/** What `latchkey doctor` and `latchkey report` say, in German. */
export const DOCTOR = {
  "doctor.testing": "Diese Installation wird geprüft",
  "doctor.tested.program": "Programm geprüft",
  "doctor.tested.policy": "Richtlinie geprüft",
  "doctor.tested.configuration": "Konfiguration geprüft",
  "doctor.tested.machine_id": "Identität des Rechners geprüft",
  "doctor.tested.disk": "Statusverzeichnis geprüft",
  "doctor.tested.record": "Einbindungsdatei geprüft",
  "doctor.tested.journal": "Nach offenen Antworten gesucht",
  "doctor.tested.leftovers": "Nach Überresten gesucht",
  "doctor.tested.lock": "Sperre geprüft",
  "doctor.tested.keychain": "Schlüsselbund geprüft",
  "doctor.tested.credentials": "Zugangsdaten geprüft",
  "doctor.tested.clock": "Uhr geprüft",
  "doctor.tested.proxy": "Proxy geprüft",
  "doctor.tested.authorities": "Zertifizierungsstellen geprüft",
  "doctor.tested.service": "Dienste geprüft",
  "doctor.tested.enrolments": "Einbindungen geprüft",
  "doctor.tested.display": "Anzeige geprüft",
  "doctor.tested.browser": "Browser geprüft",
  "doctor.tested.registration": "Registrierung der Links geprüft",

  "doctor.group.program": "Programm",
  "doctor.group.machine": "Rechner",
  "doctor.group.state": "Zustand",
  "doctor.group.secrets": "Geheimnisse",
  "doctor.group.network": "Netz",
  "doctor.group.desktop": "Desktop",

  "doctor.status.pass": "in Ordnung",
  "doctor.status.warn": "Warnung",
  "doctor.status.fail": "FEHLER",
  "doctor.status.skipped": "ausgelassen",

  // How the parts of a line stand together.
  "doctor.line.failure": "{title}. {text}",
  "doctor.line.two": "{first} {second}",
  "doctor.line.about": "{subject}: {text}",
  "doctor.line.code": "{text} ({code})",
  "doctor.line.code.detail": "{text} ({code}: {detail})",
  "doctor.line.detail": "{text} ({detail})",
  "doctor.subject.enrolment": "{organization} bei {service}",

  "doctor.fix.done": "{check} repariert: {text}",
  "doctor.fix.failed": "{check} ließ sich nicht reparieren ({code}).",
  "doctor.repair.order": "Zu reparieren, in dieser Reihenfolge:",
  "doctor.repair": "{number}. {check}: {text}",
  "doctor.repair.about": "{number}. {check} ({subject}): {text}",
  "doctor.summary":
    "{pass, plural, one {# in Ordnung} other {# in Ordnung}}, {warn, plural, one {# Warnung} other {# Warnungen}}, {fail, plural, one {# Fehler} other {# Fehler}}, {skipped, plural, one {# ausgelassen} other {# ausgelassen}}.",

  "doctor.nothing": "Es gibt nichts zu prüfen.",
  "doctor.offline": "Es wurde nichts gesendet, wie verlangt.",
  "doctor.late": "Kein Ergebnis innerhalb von {seconds, number} s.",
  "doctor.late.repair":
    "Versuchen Sie es mit mehr Zeit erneut, etwa mit `latchkey doctor --timeout 120`.",
  "doctor.mistake": "Die Prüfung selbst hat einen Fehler gemacht.",
  "doctor.mistake.repair": "Melden Sie den Fehler mit der hier genannten Stelle.",

  // Something else that has to be repaired before this can be looked at.
  "doctor.first.policy":
    "Die Richtlinie dieses Rechners ist nicht verwendbar; das ist zuerst zu beheben.",
  "doctor.first.configuration":
    "Die Konfiguration oder die Richtlinie ist nicht verwendbar; das ist zuerst zu beheben.",
  "doctor.first.file":
    "Eine Datei, die die Konfiguration nennt, ist nicht verwendbar; das ist zuerst zu beheben.",
  "doctor.first.directory":
    "Das Statusverzeichnis ist so nicht verwendbar; das ist zuerst zu beheben.",
  "doctor.first.directory.unread":
    "Das Statusverzeichnis ist nicht lesbar; das ist zuerst zu beheben.",
  "doctor.first.record": "Die Einbindungsdatei ist nicht verwendbar; das ist zuerst zu beheben.",
  "doctor.first.record.foreign":
    "Die Einbindungsdatei gehört einem anderen Rechner; das ist zuerst zu beheben.",
  "doctor.first.keychain": "Der Schlüsselbund ist nicht verwendbar; das ist zuerst zu beheben.",
  "doctor.first.key": "Der Geräteschlüssel ist weg; das ist zuerst zu beheben.",
  "doctor.first.identity": "Die Identität des Rechners fehlt; das ist zuerst zu beheben.",
  "doctor.first.clock": "Die Uhr dieses Rechners geht falsch; das ist zuerst zu beheben.",
  "doctor.first.proxy": "Der Dienst wird über den Proxy erreicht; der ist zuerst zu beheben.",
  "doctor.first.service": "Der Dienst kann nicht gefragt werden; das ist zuerst zu beheben.",

  "doctor.program.runs": "{product} {version} mit Node {node}, {system}.",
  "doctor.program.old": "Node {node} ist zu alt.",
  "doctor.program.old.repair": "Installieren Sie Node {least} oder neuer.",

  "doctor.policy.none":
    "Es gibt keine: Die Konfiguration entscheidet, und man darf Dienste bestätigen.",
  "doctor.policy.confirm":
    "{services, plural, one {Sie erlaubt # Dienst; andere darf man im Fenster bestätigen.} other {Sie erlaubt # Dienste; andere darf man im Fenster bestätigen.}}",
  "doctor.policy.refuse":
    "{services, plural, one {Sie erlaubt # Dienst; jeder andere wird abgewiesen.} other {Sie erlaubt # Dienste; jeder andere wird abgewiesen.}}",
  "doctor.policy.repair.owner": "Machen Sie root zum Eigentümer.",
  "doctor.policy.repair.file": "Lassen Sie nur root darin schreiben.",
  "doctor.policy.repair.directory": "Lassen Sie nur root dort Dateien anlegen.",

  "doctor.configuration.file":
    "{services, plural, one {{file} erlaubt # Dienst.} other {{file} erlaubt # Dienste.}}",
  "doctor.configuration.build":
    "{services, plural, one {Der Build erlaubt # Dienst.} other {Der Build erlaubt # Dienste.}}",
  "doctor.configuration.loopback":
    "Zu diesem Rechner selbst ist einfaches http erlaubt, für die Entwicklung.",
  "doctor.configuration.refused":
    "{services, plural, one {Die Richtlinie dieses Rechners verbietet # Dienst, den die Konfiguration nennt.} other {Die Richtlinie dieses Rechners verbietet # Dienste, die die Konfiguration nennt.}}",
  "doctor.configuration.refused.file":
    "{services, plural, one {Die Richtlinie dieses Rechners verbietet # Dienst, den {file} nennt.} other {Die Richtlinie dieses Rechners verbietet # Dienste, die {file} nennt.}}",
  "doctor.configuration.refused.repair":
    "Nehmen Sie ihn aus der Konfiguration oder lassen Sie die Administration ihn in die Richtlinie aufnehmen.",
  "doctor.configuration.empty":
    "Es ist kein Dienst genannt, deshalb darf dieser Rechner mit keinem sprechen.",
  "doctor.configuration.empty.repair":
    "Tragen Sie den Dienst unter `services` in die Konfigurationsdatei ein; docs/cli.md beschreibt sie.",
  "doctor.configuration.empty.repair.file":
    "Tragen Sie den Dienst unter `services` in {file} ein; docs/cli.md beschreibt die Datei.",
  "doctor.configuration.repair.place":
    "Korrigieren Sie die oben genannte Stelle; docs/cli.md beschreibt die Datei.",
  "doctor.configuration.repair.owner": "Machen Sie root oder sich selbst zum Eigentümer der Datei.",
  "doctor.configuration.repair.mode": "Entziehen Sie anderen Benutzern das Schreibrecht.",

  "doctor.machine.known":
    "Die Maschinen-ID ist da; {traits, plural, one {# Merkmal} other {# Merkmale}} der Hardware lesbar ({confidence, select, high {hohe Gewissheit} medium {mittlere Gewissheit} low {geringe Gewissheit} other {keine Gewissheit}}).",
  "doctor.machine.shared":
    "Die Maschinen-ID scheint aus einem Image zu stammen; andere Rechner könnten dieselbe haben.",
  "doctor.machine.shared.repair":
    "Erzeugen Sie eine neue, bevor dieser Rechner eingebunden wird: Leeren Sie /etc/machine-id und führen Sie dann `systemd-machine-id-setup` als root aus.",
  "doctor.machine.dbus":
    "D-Bus führt eine andere Maschinen-ID, wie nach dem Kopieren eines Images. Dieses Programm verwendet die des Systems.",
  "doctor.machine.dbus.repair": "Lassen Sie D-Bus die ID des Systems verwenden.",
  "doctor.machine.bare":
    "Die Maschinen-ID ist da, doch keine Kennung der Hardware ist lesbar: Eine Kopie dieses Rechners wäre nicht von ihm zu unterscheiden.",
  "doctor.machine.bare.repair":
    "Bei einer virtuellen Maschine lassen Sie den Hypervisor eine Seriennummer oder eine feste Netzwerkadresse vergeben; sonst ist nichts zu tun.",
  "doctor.machine.container":
    "Die Maschinen-ID ist da; dies ist ein Container ({container}), dessen Hardware keine eigenen Kennungen hat: Eine Kopie wäre nicht von ihm zu unterscheiden.",
  "doctor.machine.container.repair":
    "Binden Sie stattdessen den Host ein oder hängen Sie dessen /etc/machine-id ein und geben Sie sie als `machineIdFile` an; docs/cli.md beschreibt es.",
  "doctor.machine.repair.mount":
    "Hängen Sie dort die /etc/machine-id des Hosts ein oder nehmen Sie `machineIdFile` aus der Konfiguration.",
  "doctor.machine.repair.make": "Lassen Sie das System eine Maschinen-ID erzeugen.",
  "doctor.machine.repair.make.container":
    "Lassen Sie das System eine Maschinen-ID erzeugen und bewahren Sie sie bei den Volumes des Containers auf.",

  "doctor.disk.writable":
    "Eine Datei wurde dort geschrieben, dauerhaft gesichert und wieder entfernt.",
  "doctor.disk.made": "Es ist noch nicht da; es wurde angelegt, beschrieben und wieder entfernt.",
  "doctor.disk.full": "Der Datenträger ist fast voll.",
  "doctor.disk.full.repair": "Schaffen Sie Platz, bevor er voll ist.",
  "doctor.disk.repair.private": "Schließen Sie andere Benutzer davon aus.",
  "doctor.disk.repair.private.done": "Andere Benutzer sind nun von {directory} ausgeschlossen.",
  "doctor.disk.repair.place":
    "Schaffen Sie dort Platz für ein Verzeichnis oder geben Sie in der Konfiguration ein anderes `stateDirectory` an.",
  "doctor.disk.repair.owner":
    "Machen Sie diesen Benutzer und niemanden sonst zum Eigentümer des Verzeichnisses.",
  "doctor.disk.repair.room":
    "Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann erneut.",
  "doctor.disk.repair.read-only":
    "Der Datenträger ist schreibgeschützt eingehängt: Hängen Sie ihn beschreibbar ein oder geben Sie in der Konfiguration ein anderes `stateDirectory` an.",

  "doctor.record.none": "Dieser Rechner ist noch nicht eingebunden, und nichts ist beschädigt.",
  "doctor.record.devices":
    "{organizations, plural, one {Dieser Rechner ist ein Gerät von # Organisation; die Einbindungsdatei entstand auf ihm.} other {Dieser Rechner ist ein Gerät von # Organisationen; die Einbindungsdatei entstand auf ihm.}}",
  "doctor.record.waiting":
    "{approvals, plural, one {Dieser Rechner wartet auf # Freigabe; die Einbindungsdatei entstand auf ihm.} other {Dieser Rechner wartet auf # Freigaben; die Einbindungsdatei entstand auf ihm.}}",
  "doctor.record.both":
    "Dieser Rechner ist ein Gerät von {organizations, plural, one {# Organisation} other {# Organisationen}} und wartet auf {approvals, plural, one {# Freigabe} other {# Freigaben}}; die Einbindungsdatei entstand auf ihm.",
  "doctor.record.damaged.repair":
    "Jeder Befehl, der die Datei braucht, legt sie beiseite, löscht sie nie und sagt, was übrig ist.",
  "doctor.record.aside":
    "{files, plural, one {# Datei war irgendwann nicht lesbar und wurde beiseitegelegt.} other {# Dateien waren irgendwann nicht lesbar und wurden beiseitegelegt.}}",
  "doctor.record.aside.repair":
    "Sehen Sie in `latchkey status` nach: Fehlt dort kein Gerät, entfernen Sie, was beiseitegelegt wurde.",

  "doctor.journal.none": "Es ist weder eine Antwort noch ein Schlüsselwechsel offen geblieben.",
  "doctor.journal.answers":
    "{answers, plural, one {# Antwort wurde unterbrochen.} other {# Antworten wurden unterbrochen.}}",
  "doctor.journal.changes":
    "{changes, plural, one {# Schlüsselwechsel eines Geräts wurde unterbrochen.} other {# Schlüsselwechsel von Geräten wurden unterbrochen.}}",
  "doctor.journal.both":
    "Unterbrochen wurden: {answers, plural, one {# Antwort} other {# Antworten}} und {changes, plural, one {# Schlüsselwechsel eines Geräts} other {# Schlüsselwechsel von Geräten}}.",
  "doctor.journal.repair":
    "Der nächste Befehl, der den Dienst fragt, schließt das ab; nichts geht verloren und nichts geschieht doppelt.",

  "doctor.leftovers.none": "Nichts blieb halb geschrieben zurück.",
  "doctor.leftovers.some":
    "{files, plural, one {# Datei dieses Programms blieb halb geschrieben zurück, weil ein Programm beendet wurde; ihr Inhalt zählt nicht.} other {# Dateien dieses Programms blieben halb geschrieben zurück, weil ein Programm beendet wurde; ihr Inhalt zählt nicht.}}",
  "doctor.leftovers.repair": "Entfernen Sie sie.",
  "doctor.leftovers.repair.done":
    "{files, plural, one {# halb geschriebene Datei entfernt.} other {# halb geschriebene Dateien entfernt.}}",

  "doctor.lock.free": "Kein anderer Prozess bindet diesen Rechner gerade ein.",
  "doctor.lock.none": "Die Sperre lässt sich überhaupt nicht belegen.",
  "doctor.lock.none.repair": "Starten Sie diesen Rechner neu.",
  "doctor.lock.taken": "Ein anderer Prozess bindet diesen Rechner gerade ein.",
  "doctor.lock.taken.by":
    "Ein anderer Prozess bindet diesen Rechner gerade ein: Prozess {pid} des Benutzers {user}, seit {since}.",
  "doctor.lock.taken.repair":
    "Warten Sie, bis er fertig ist. Hängt er, beenden Sie ihn; dabei geht nichts verloren.",

  "doctor.keychain.works":
    "Der Schlüsselbund hat einen Eintrag angenommen, zurückgegeben und entfernt.",
  "doctor.keychain.files":
    "Geheimnisse liegen in Dateien, nur durch deren Rechte geschützt, wie die Konfiguration es sagt: Wer den Datenträger lesen kann, hat sie.",
  "doctor.keychain.files.repair":
    "Hat dieser Rechner einen Schlüsselbund, verschieben Sie die Geheimnisse mit `latchkey credentials migrate --to os-keychain` dorthin; auf einem Gerät ohne Schlüsselbund verschlüsselt sie `encrypted-file` oder `systemd-credentials`.",
  "doctor.keychain.repair.make":
    "Legen Sie einen Schlüsselbund mit dem Passwort dieses Benutzers an, etwa durch einmaliges Anmelden am Desktop oder mit `seahorse`; machen Sie ihn zum Standard.",
  "doctor.keychain.repair.libsecret": "Installieren Sie libsecret.",
  "doctor.keychain.repair.start": "Starten Sie in dieser Sitzung einen Schlüsselbund.",
  "doctor.keychain.repair.session":
    "Melden Sie sich an einer Desktop-Sitzung an oder starten Sie dieses Programm in einer: `dbus-run-session -- …`; ohne Desktop setzen Sie `credentialStore` in der Konfiguration.",
  "doctor.keychain.repair.private": "Entziehen Sie anderen Benutzern die Rechte.",
  "doctor.keychain.store.works":
    "Der Ort für Geheimnisse hat einen Eintrag angenommen, zurückgegeben und entfernt.",
  "doctor.keychain.repair.headless":
    'Nennen Sie auf einem Rechner ohne Desktop einen anderen Ort in der Konfigurationsdatei: `"credentialStore": "systemd-credentials"` für ein Programm, das als root läuft, oder `"credentialStore": "encrypted-file"` und `{setting}` (32 zufällige Bytes in Base64, nur für diesen Benutzer lesbar).',
  "doctor.keychain.disagreement":
    "Die Geheimnisse dieses Rechners sind in {store}, wohin sie verschoben wurden; die Konfiguration nennt {configured}.",
  "doctor.keychain.disagreement.repair":
    "Setzen Sie `credentialStore` in der Konfigurationsdatei auf `{store}`, oder verschieben Sie die Geheimnisse dorthin, was sie nennt.",
  "doctor.keychain.also-in":
    "Auch in {store} sind Geheimnisse dieses Programms, und sie zählen nicht.",
  "doctor.keychain.also-in.repair":
    "Verschieben Sie sie an den Ort, der zählt, wenn Sie nicht wissen, dass niemand sie braucht.",

  "doctor.credentials.both": "Der Geräteschlüssel und die Client-Zugangsdaten sind da.",
  "doctor.credentials.application": "Die Client-Zugangsdaten sind da.",
  "doctor.credentials.device": "Der Geräteschlüssel ist da, und mehr braucht ein Gerät nicht.",
  "doctor.credentials.none":
    "Es sind keine Client-Zugangsdaten hinterlegt, deshalb lässt sich noch keine Einladung dieses Dienstes öffnen.",
  "doctor.credentials.lost": "Der Geräteschlüssel ist nicht mehr im Schlüsselbund.",
  "doctor.credentials.repair":
    "Hinterlegen Sie die Zugangsdaten, die Sie erhalten haben (siehe `latchkey credentials set --help`).",

  "doctor.clock.agrees":
    "{services, plural, one {Sie stimmt auf {seconds} s mit der des Dienstes überein.} other {Sie stimmt auf {seconds} s mit denen aller Dienste überein.}}",
  "doctor.clock.offline":
    "Es wurde nichts gesendet, wie verlangt; auch sonst wurde niemand nach der Zeit gefragt.",
  "doctor.clock.unasked": "Kein Dienst konnte nach der Zeit gefragt werden.",
  "doctor.clock.seconds":
    "{direction, select, behind {Die Uhr dieses Rechners geht gegenüber {service} um {size, number} s nach.} other {Die Uhr dieses Rechners geht gegenüber {service} um {size, number} s vor.}}",
  "doctor.clock.minutes":
    "{direction, select, behind {Die Uhr dieses Rechners geht gegenüber {service} um {size, number} min nach.} other {Die Uhr dieses Rechners geht gegenüber {service} um {size, number} min vor.}}",
  "doctor.clock.hours":
    "{direction, select, behind {Die Uhr dieses Rechners geht gegenüber {service} um {size, plural, one {# Stunde} other {# Stunden}} nach.} other {Die Uhr dieses Rechners geht gegenüber {service} um {size, plural, one {# Stunde} other {# Stunden}} vor.}}",
  "doctor.clock.days":
    "{direction, select, behind {Die Uhr dieses Rechners geht gegenüber {service} um {size, plural, one {# Tag} other {# Tage}} nach.} other {Die Uhr dieses Rechners geht gegenüber {service} um {size, plural, one {# Tag} other {# Tage}} vor.}}",
  "doctor.clock.either": "Eine der beiden geht falsch; die eines Dienstes tut das selten.",
  "doctor.clock.theirs":
    "Sie stimmt mit {service} überein, also geht die Uhr des anderen Dienstes falsch.",
  "doctor.clock.repair": "Lassen Sie das Netz die Uhr stellen.",
  "doctor.clock.repair.settings":
    "Lassen Sie das Netz die Uhr stellen, in den Systemeinstellungen für Datum und Uhrzeit.",
  "doctor.clock.repair.theirs":
    "Teilen Sie dem Betreiber von {service} mit, dass dessen Uhr falsch geht.",

  "doctor.proxy.off": "Es wird kein Proxy verwendet, wie die Konfiguration es sagt.",
  "doctor.proxy.none":
    "Es wird kein Proxy verwendet: Weder die Konfiguration noch die Umgebung nennt einen.",
  "doctor.proxy.exempt":
    "Die Konfiguration nennt einen Proxy, und der Dienst ist davon ausgenommen.",
  "doctor.proxy.exempt.variable":
    "Es ist ein Proxy genannt ({variable}), und der Dienst ist davon ausgenommen.",
  "doctor.proxy.there": "{proxy} ist da, wie die Konfiguration es sagt.",
  "doctor.proxy.there.variable": "{proxy} ist da ({variable}).",
  "doctor.proxy.repair":
    'Korrigieren Sie `proxy` in der Konfiguration oder setzen Sie es auf "none".',
  "doctor.proxy.repair.file": 'Korrigieren Sie `proxy` in {file} oder setzen Sie es auf "none".',
  "doctor.proxy.repair.password":
    "Korrigieren Sie `proxy` in der Konfiguration oder machen Sie die Datei mit dem Passwort nur für ihren Eigentümer lesbar.",
  "doctor.proxy.repair.variable": "Korrigieren Sie {variable} oder verzichten Sie darauf.",

  "doctor.authorities.own":
    "Vertraut wird den Zertifizierungsstellen von Node und denen des Systems.",
  "doctor.authorities.named":
    "Vertraut wird den Zertifizierungsstellen von Node, denen des Systems und {named, plural, one {# Zertifikat} other {# Zertifikaten}} aus `caFile`.",
  "doctor.authorities.extra":
    "Vertraut wird den Zertifizierungsstellen von Node, denen des Systems und {extra, plural, one {# Zertifikat} other {# Zertifikaten}} aus NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.both":
    "Vertraut wird den Zertifizierungsstellen von Node, denen des Systems, {named, plural, one {# Zertifikat} other {# Zertifikaten}} aus `caFile` und {extra, plural, one {# Zertifikat} other {# Zertifikaten}} aus NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.empty.repair":
    "Legen Sie Zertifikate in PEM-Form in {file} ab oder nehmen Sie `caFile` aus der Konfiguration.",
  "doctor.authorities.expired.all": "Alle Zertifikate aus `caFile` sind abgelaufen.",
  "doctor.authorities.expired.all.repair":
    "Bitten Sie den Betreiber der Zertifizierungsstelle um ihr aktuelles Zertifikat und legen Sie es in {file} ab.",
  "doctor.authorities.expired":
    "{expired, plural, one {# Zertifikat aus `caFile` ist abgelaufen.} other {# Zertifikate aus `caFile` sind abgelaufen.}}",
  "doctor.authorities.expired.repair":
    "Entfernen Sie aus {file}, was abgelaufen ist, sobald der Dienst auch ohne das erreicht wird.",
  "doctor.authorities.variable":
    "Die in NODE_EXTRA_CA_CERTS genannte Datei enthält kein brauchbares Zertifikat und wird übergangen.",
  "doctor.authorities.variable.repair":
    "Korrigieren Sie NODE_EXTRA_CA_CERTS oder löschen Sie die Variable.",
  "doctor.authorities.bundle":
    "Das System hat keine Sammlung von Zertifizierungsstellen: Vertraut wird nur denen, die Node mitbringt.",
  "doctor.authorities.bundle.repair":
    "Installieren Sie das Paket `ca-certificates`, wo eine firmeneigene Zertifizierungsstelle gebraucht wird.",

  "doctor.service.none": "Hier ist kein Dienst erlaubt.",
  "doctor.service.answered":
    "Er hat innerhalb von {milliseconds, number} ms geantwortet und ist der Dienst, der er sein soll.",
  "doctor.service.answered.certificate":
    "Er hat innerhalb von {milliseconds, number} ms geantwortet und ist der Dienst, der er sein soll; Aussteller seines Zertifikats: {issuer}.",
  "doctor.service.repair.name":
    "Prüfen Sie, ob dieser Rechner überhaupt Namen auflöst und ob der Name stimmt.",
  "doctor.service.repair.portal":
    "Öffnen Sie einen Browser, melden Sie sich am Netz an und führen Sie dann `latchkey doctor` erneut aus.",
  "doctor.service.repair.intercepted":
    "Fragen Sie die Person, die dieses Netz betreibt, nach dem Aussteller. Ist er gewollt, legen Sie sein Zertifikat in einer PEM-Datei ab und geben Sie sie in der Konfiguration als `caFile` an.",
  "doctor.service.repair.intercepted.file":
    "Fragen Sie die Person, die dieses Netz betreibt, nach dem Aussteller. Ist er gewollt, legen Sie sein Zertifikat in einer PEM-Datei ab und geben Sie sie in {file} als `caFile` an.",
  "doctor.service.repair.certificate":
    "Teilen Sie dem Betreiber des Dienstes mit, dass sein Zertifikat zurzeit nicht gültig ist.",
  "doctor.service.repair.route":
    "Prüfen Sie das Netz dieses Rechners und ob eine Firewall ihn {host}, Port {port}, erreichen lässt; erreichen andere den Dienst auch nicht, verständigen Sie seinen Betreiber.",

  "doctor.enrolments.none": "Dieser Rechner ist noch nicht eingebunden.",
  "doctor.enrolments.opens": "Der Dienst akzeptiert die eigenen Zugangsdaten des Geräts.",
  "doctor.enrolments.disallowed":
    "Der Dienst dieser Einbindung gehört nicht mehr zu denen, die hier erlaubt sind.",
  "doctor.enrolments.disallowed.repair":
    "Nehmen Sie ihn unter `services` in die Konfiguration auf oder verlassen Sie die Organisation mit `latchkey unenrol --offline`.",

  "doctor.display.system": "Dieses System bringt seine eigene mit.",
  "doctor.display.none":
    "Hier gibt es keine grafische Sitzung: `latchkey inspect` und `latchkey accept` brauchen keine.",
  "doctor.display.answers": "Eine grafische Sitzung antwortet.",
  "doctor.display.repair": "Korrigieren oder löschen Sie {variable}: Dort antwortet niemand.",

  "doctor.browser.found": "{browser} zeigt das Fenster.",
  "doctor.browser.repair.configured":
    "Korrigieren Sie `browser` in der Konfiguration: Dort lässt sich nichts starten.",
  "doctor.browser.repair.configured.file":
    "Korrigieren Sie `browser` in {file}: Dort lässt sich nichts starten.",
  "doctor.browser.repair.install": "Installieren Sie einen Browser.",
  "doctor.browser.repair.install.named": "Installieren Sie Chromium, Chrome oder Edge.",

  "doctor.registration.answered": "Ein Link wurde geöffnet, und dieses Programm hat geantwortet.",
  "doctor.registration.headless":
    "Es gibt keine grafische Sitzung, in der sich ein Link öffnen ließe.",
  "doctor.registration.headless.registered": "Die Registrierung selbst ist, wie sie sein soll.",
  "doctor.registration.headless.missing": "Für diesen Benutzer gibt es keine Registrierung.",
  "doctor.registration.headless.foreign": "Registriert ist ein anderes Programm, {program}.",
  "doctor.registration.missing": "Links mit {scheme}: öffnen auf diesem Desktop nichts.",
  "doctor.registration.stale.exec_unreadable":
    "Die Registrierung ist veraltet: Ihre Exec-Zeile ist nicht lesbar.",
  "doctor.registration.stale.exec_without_link":
    "Die Registrierung ist veraltet: Ihre Exec-Zeile nimmt keinen Link an.",
  "doctor.registration.stale.absent": "Die Registrierung ist veraltet: {path} gibt es nicht.",
  "doctor.registration.stale.not_executable":
    "Die Registrierung ist veraltet: {path} lässt sich nicht starten.",
  "doctor.registration.stale.other_installation":
    "Die Registrierung ist veraltet: Sie startet eine andere Installation dieses Programms.",
  "doctor.registration.stale.other_node":
    "Die Registrierung ist veraltet: Sie startet ein anderes Node.",
  "doctor.registration.unsupported.kept_by_application":
    "Die Registrierung lässt sich nicht ansehen: Das System führt sie in der installierten Anwendung.",
  "doctor.registration.unsupported.no_registry_tool":
    "Die Registrierung lässt sich nicht ansehen: `reg.exe` läuft nicht.",
  "doctor.registration.foreign": "Links mit {scheme}: öffnen ein anderes Programm, {program}.",
  "doctor.registration.other":
    "Ein Link wurde geöffnet, und eine andere Installation hat geantwortet: {program}.",
  "doctor.registration.silent":
    "Ein Link wurde geöffnet, und dieses Programm wurde davon nicht gestartet.",
  "doctor.registration.refused": "Der Desktop öffnet den Link nicht (Exit-Code {exit}).",
  "doctor.registration.untried.no_session":
    "Es ließ sich nicht ausprobieren: Es gibt keine grafische Sitzung.",
  "doctor.registration.untried.application_alone":
    "Es ließ sich nicht ausprobieren: Dieses System öffnet Links nur über die Anwendung.",
  "doctor.registration.untried.no_directory":
    "Es ließ sich nicht ausprobieren: Es gibt kein privates Verzeichnis für die Antwort.",
  "doctor.registration.untried.no_opener":
    "Es ließ sich nicht ausprobieren: Weder `xdg-open` noch `gio` ist installiert.",
  "doctor.registration.repair.register": "Registrieren Sie die Links für diesen Benutzer.",
  "doctor.registration.repair.register.done": "Die Links sind für diesen Benutzer registriert.",
  "doctor.registration.repair.replace": "Ist das nicht gewollt, übernehmen Sie die Links.",
  "doctor.registration.repair.session":
    "Melden Sie sich ab und wieder an, damit der Desktop die Registrierung neu liest; ein Browser als Snap oder Flatpak fragt vielleicht einmal, ob er Links öffnen darf.",

  "report.wrote":
    "{bytes, plural, one {{file} geschrieben (# Byte); nur Sie können die Datei lesen.} other {{file} geschrieben (# Bytes); nur Sie können die Datei lesen.}}",
  "report.holds":
    "Sie enthält Versionen, Prüfergebnisse, Einstellungen und den Aufbau der Einbindungsdatei.",
  "report.names":
    "Sie nennt diesen Rechner, diesen Benutzer sowie seine Dienste, Organisationen, Geräte und Dateien.",
  "report.nameless":
    "Sie enthält keine Namen; `--names` ergänzt die von Diensten, Organisationen und Geräten.",
  "report.look": "Sehen Sie sie durch, bevor Sie sie jemandem senden.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
