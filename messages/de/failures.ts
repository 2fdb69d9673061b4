import type { FAILURES as English } from "../en/failures.ts";

/** Failures and notices in German. */
export const FAILURES = {
  "error.link.none.title": "Keine Einladung gefunden",
  "error.link.none.text": "In diesem Text steht weder ein Einladungslink noch ein Zugangscode.",
  "error.link.none.advice":
    "Fügen Sie den Link oder den Zugangscode aus der Einladungs-E-Mail ein.",
  "error.link.malformed.title": "Das ist kein Einladungslink",
  "error.link.malformed.text": "Der Link hat nicht die Form einer Einladung.",
  "error.link.malformed.advice":
    "Kopieren Sie den ganzen Link aus der E-Mail oder geben Sie den Zugangscode ein, der darunter steht.",
  "error.link.cut_off.title": "Der Link ist abgeschnitten",
  "error.link.cut_off.text":
    "Ein Teil des Links oder des Codes fehlt; Mailprogramme schneiden lange Zeilen ab.",
  "error.link.cut_off.advice":
    "Kopieren Sie den ganzen Link aus der E-Mail oder geben Sie den Zugangscode ein, der darunter steht.",
  "error.link.mistyped.title": "Ein Zeichen stimmt nicht",
  "error.link.mistyped.text":
    "Der Link oder Code wurde unterwegs verändert oder falsch eingegeben: Seine Prüfzeichen passen nicht.",
  "error.link.mistyped.advice":
    "Vergleichen Sie ihn Zeichen für Zeichen mit der E-Mail oder fügen Sie ihn ein, statt ihn einzutippen.",
  "error.link.foreign.title": "Dieser Link gehört zu einem anderen Programm",
  "error.link.foreign.text": "Der Link ist keine Einladung für dieses Programm.",
  "error.link.foreign.advice":
    "Verwenden Sie den Link aus der Einladungs-E-Mail oder fragen Sie die Person, die Sie eingeladen hat, für welches Programm er ist.",
  "error.link.ambiguous.title": "Mehr als eine Einladung",
  "error.link.ambiguous.text": "Der Text enthält zwei oder mehr verschiedene Einladungen.",
  "error.link.ambiguous.advice":
    "Fügen Sie nur den einen Link oder Code ein, den Sie verwenden möchten.",
  "error.link.wrapped.title": "Der Mailschutz verdeckt den Link",
  "error.link.wrapped.text":
    "Ein Mailschutzdienst hat die Einladung durch einen eigenen Link ersetzt, den nur sein Server lesen kann.",
  "error.link.wrapped.advice":
    "Geben Sie den Zugangscode aus der E-Mail ein oder öffnen Sie den Link in einem Webbrowser und fügen Sie die Adresse ein, zu der er führt.",
  "error.service.not_configured.title": "Es ist kein Dienst eingerichtet",
  "error.service.not_configured.text":
    "Die Einladung sagt nicht, zu welchem Dienst sie gehört, und auf diesem Rechner ist keiner voreingestellt.",
  "error.service.not_configured.advice":
    "Verwenden Sie den Link statt des Codes oder setzen Sie `defaultService` in der Konfigurationsdatei.",
  "error.service.not_allowed.title": "Dieser Dienst ist hier nicht erlaubt",
  "error.service.not_allowed.text":
    "Die Einladung gehört zu einem Dienst, mit dem dieser Rechner nicht sprechen darf. Es wurde nichts gesendet.",
  "error.service.not_allowed.advice":
    "Falls Sie diesen Dienst erwartet haben, bitten Sie die Person, die diesen Rechner betreut, ihn in die Konfigurationsdatei aufzunehmen.",
  "error.service.address_invalid.title": "Das ist keine Adresse eines Dienstes",
  "error.service.address_invalid.text":
    "Ein Dienst hat eine https-Adresse, und nach seinem Namen folgt nichts mehr.",
  "error.service.address_invalid.advice":
    "Geben Sie die Adresse so ein, wie sie in der Einladungs-E-Mail steht; sie beginnt mit https.",
  "error.service.insecure.title": "Dieser Dienst ist nicht geschützt",
  "error.service.insecure.text":
    "Die Einladung nennt einen Dienst ohne https. Es wurde nichts gesendet.",
  "error.service.insecure.advice":
    "Bitten Sie die Person, die Sie eingeladen hat, um einen Link mit https.",
  "error.service.unreachable.title": "Der Dienst ist nicht erreichbar",
  "error.service.unreachable.text": "Es kam keine Verbindung zum Dienst zustande.",
  "error.service.unreachable.advice":
    "Prüfen Sie das Netz dieses Rechners und versuchen Sie es dann erneut; nichts geht verloren und nichts geschieht doppelt.",
  "error.service.timeout.title": "Der Dienst braucht zu lange",
  "error.service.timeout.text": "Der Dienst hat nicht rechtzeitig geantwortet.",
  "error.service.timeout.advice":
    "Versuchen Sie es erneut; dieselbe Einladung wird nie zweimal angenommen.",
  "error.service.certificate.title": "Der Dienst konnte sich nicht ausweisen",
  "error.service.certificate.text":
    "Sein Zertifikat gilt nicht für ihn. Es wurde nichts Vertrauliches gesendet.",
  "error.service.certificate.advice":
    "Prüfen Sie die Uhr dieses Rechners; geht sie richtig, teilen Sie dem Betreiber des Dienstes mit, was unten steht.",
  "error.service.redirected.title": "Der Dienst verweist woandershin",
  "error.service.redirected.text":
    "Der Dienst hat mit einer Weiterleitung geantwortet; ihr wird nicht gefolgt.",
  "error.service.redirected.advice":
    "Falls dieses Netz zuerst eine Anmeldung verlangt, melden Sie sich in einem Browser an und versuchen Sie es dann erneut.",
  "error.service.not_latchkey.title": "Etwas anderes hat geantwortet",
  "error.service.not_latchkey.text":
    "Geantwortet hat kein Einladungsdienst, sondern vielleicht eine Anmeldeseite dieses Netzes.",
  "error.service.not_latchkey.advice":
    "Falls dieses Netz zuerst eine Anmeldung verlangt, melden Sie sich in einem Browser an und versuchen Sie es dann erneut.",
  "error.service.metadata_invalid.title": "Der Dienst ist nicht richtig eingerichtet",
  "error.service.metadata_invalid.text":
    "Was der Dienst über sich angibt, passt nicht zu seiner Adresse; deshalb wird ihm nicht vertraut.",
  "error.service.metadata_invalid.advice":
    "Verständigen Sie den Betreiber des Dienstes; an diesem Rechner ist nichts zu ändern.",
  "error.service.rate_limited.title": "Zu viele Versuche",
  "error.service.rate_limited.text": "Der Dienst bittet, bis zum nächsten Versuch zu warten.",
  "error.service.rate_limited.advice": "Warten Sie eine Minute und versuchen Sie es dann erneut.",
  "error.service.failed.title": "Der Dienst hat eine Störung",
  "error.service.failed.text": "Der Dienst konnte wegen eines eigenen Fehlers nicht antworten.",
  "error.service.failed.advice":
    "Versuchen Sie es in einigen Minuten erneut; dieselbe Einladung wird nie zweimal angenommen.",
  "error.service.request_refused.title": "Der Dienst hat die Anfrage abgewiesen",
  "error.service.request_refused.text":
    "Der Dienst hat nicht angenommen, was dieses Programm gesendet hat; eines von beiden ist vielleicht zu alt.",
  "error.service.request_refused.advice":
    "Aktualisieren Sie dieses Programm und versuchen Sie es dann erneut; bleibt es dabei, verständigen Sie den Betreiber des Dienstes.",
  "error.network.offline.title": "Dieser Rechner ist offline",
  "error.network.offline.text":
    "Von diesem Rechner führt kein Weg zum Dienst: Er hat kein Netz oder keine Route.",
  "error.network.offline.advice":
    "Prüfen Sie das Kabel oder die Funkverbindung und versuchen Sie es dann erneut; inzwischen geht nichts verloren.",
  "error.network.name_unresolved.title": "Die Adresse des Dienstes wurde nicht gefunden",
  "error.network.name_unresolved.text":
    "Der Name des Dienstes ließ sich in diesem Netz nicht auflösen.",
  "error.network.name_unresolved.advice":
    "Prüfen Sie den Nameserver (DNS) des Netzes und versuchen Sie es dann erneut; inzwischen geht nichts verloren.",
  "error.network.proxy_unreachable.title": "Der Proxy ist nicht erreichbar",
  "error.network.proxy_unreachable.text":
    "Dieser Rechner erreicht den Dienst über einen Proxy, und der Proxy antwortet nicht.",
  "error.network.proxy_unreachable.advice":
    "Prüfen Sie `proxy` in der Konfigurationsdatei oder `HTTPS_PROXY` und versuchen Sie es dann erneut.",
  "error.network.proxy_refused.title": "Der Proxy lässt uns nicht durch",
  "error.network.proxy_refused.text":
    "Der Proxy dieses Netzes verlangt andere Zugangsdaten oder verbietet die Verbindung.",
  "error.network.proxy_refused.advice":
    "Hinterlegen Sie Benutzer und Passwort des Proxys, wie es in `docs/cli.md` unter `proxyCredentialFile` steht, und versuchen Sie es dann erneut.",
  "error.network.captive_portal.title": "Dieses Netz verlangt zuerst eine Anmeldung",
  "error.network.captive_portal.text":
    "Statt des Dienstes hat eine Webseite geantwortet, wie es die Anmeldeseiten von Gastnetzen tun.",
  "error.network.captive_portal.advice":
    "Öffnen Sie einen Browser und melden Sie sich am Netz an; versuchen Sie es dann erneut.",
  "error.network.intercepted.title": "Jemand anderes hat für den Dienst geantwortet",
  "error.network.intercepted.text":
    "Das Zertifikat stammt von einem Aussteller, dem dieser Rechner nicht vertraut, etwa von einem prüfenden Proxy. Es wurde nichts Vertrauliches gesendet.",
  "error.network.intercepted.advice":
    "Fragen Sie die Person, die dieses Netz betreibt, nach dem unten genannten Aussteller; ist er gewollt, geben Sie sein Zertifikat als `caFile` an.",
  "error.clock.skewed.title": "Die Uhr dieses Rechners geht falsch",
  "error.clock.skewed.text":
    "Die Uhr weicht so weit von der des Dienstes ab, dass jeder Nachweis dieses Rechners abgewiesen wird.",
  "error.clock.skewed.advice":
    "Prüfen Sie Datum und Uhrzeit dieses Rechners, am besten per Netzwerkzeit (NTP); versuchen Sie es dann erneut.",
  "error.credentials.absent.title": "Keine Zugangsdaten für diesen Dienst",
  "error.credentials.absent.text": "Dieser Rechner hat keine Client-Zugangsdaten für den Dienst.",
  "error.credentials.absent.advice":
    "Hinterlegen Sie die Zugangsdaten, die Sie erhalten haben, mit `latchkey credentials set`.",
  "error.credentials.locked.title": "Der Schlüsselbund ist gesperrt",
  "error.credentials.locked.text":
    "Die Zugangsdaten liegen im Schlüsselbund dieses Rechners, und der ist gesperrt.",
  "error.credentials.locked.advice":
    "Entsperren Sie den Schlüsselbund (an der Desktop-Sitzung anmelden) und versuchen Sie es dann erneut.",
  "error.credentials.lost.title": "Die Zugangsdaten sind weg",
  "error.credentials.lost.text":
    "Auf diesem Rechner waren Zugangsdaten hinterlegt, die nicht mehr in seinem Schlüsselbund sind.",
  "error.credentials.lost.advice":
    "Hinterlegen Sie sie neu mit `latchkey credentials set` oder bitten Sie um eine neue Einladung.",
  "error.credentials.unavailable.title": "Die Geheimnisse sind nicht erreichbar",
  "error.credentials.unavailable.text":
    "Der Schlüsselbund dieses Rechners, oder was an seiner Stelle konfiguriert ist, lässt sich zurzeit nicht verwenden.",
  "error.credentials.unavailable.advice":
    "Starten Sie eine Desktop-Sitzung mit einem Schlüsselbund. Auf einem Rechner ohne Schlüsselbund setzen Sie `credentialStore` in der Konfigurationsdatei auf `encrypted-file` (mit `credentialKey` daneben) oder `systemd-credentials`; `latchkey doctor` sagt mehr dazu.",
  "error.credentials.malformed.title": "Die Zugangsdaten sind nicht lesbar",
  "error.credentials.malformed.text":
    "Was hinterlegt ist oder übergeben wurde, sind keine Client-Zugangsdaten.",
  "error.credentials.malformed.advice":
    "Hinterlegen Sie sie neu mit `latchkey credentials set`; die Hilfe dazu zeigt die Form.",
  "error.credentials.not_stored.title": "Die Zugangsdaten wurden nicht hinterlegt",
  "error.credentials.not_stored.text":
    "Der Schlüsselbund hat die Zugangsdaten entgegengenommen und nicht behalten.",
  "error.credentials.not_stored.advice":
    "Bestätigen Sie die Frage des Schlüsselbunds, falls er eine stellt, und versuchen Sie es dann erneut.",
  "error.credentials.rejected.title": "Der Dienst akzeptiert die Zugangsdaten nicht",
  "error.credentials.rejected.text":
    "Client-ID oder Client-Secret sind falsch oder widerrufen, oder die Uhr dieses Rechners geht völlig falsch.",
  "error.credentials.rejected.advice":
    "Prüfen Sie die Uhr und hinterlegen Sie dann die richtigen Zugangsdaten mit `latchkey credentials set`.",
  "error.credentials.insufficient.title": "Die Zugangsdaten reichen dafür nicht",
  "error.credentials.insufficient.text":
    "Der Dienst kennt die Zugangsdaten, doch er lässt damit keine Einladungen öffnen oder beantworten.",
  "error.credentials.insufficient.advice":
    "Bitten Sie den Betreiber des Dienstes um Zugangsdaten mit dem Scope `invitation`.",
  "error.credentials.dpop_refused.title": "Der Dienst bindet seine Token nicht",
  "error.credentials.dpop_refused.text":
    "Die Konfiguration verlangt Zugriffstoken, die an diesen Rechner gebunden sind (DPoP); der Dienst hat andere ausgestellt.",
  "error.credentials.dpop_refused.advice":
    "Bitten Sie den Betreiber des Dienstes, DPoP für diesen Client einzuschalten.",
  "error.invitation.unknown.title": "Der Dienst kennt diese Einladung nicht",
  "error.invitation.unknown.text": "Zu diesem Link oder Code gehört keine Einladung.",
  "error.invitation.unknown.advice":
    "Vergleichen Sie ihn mit der E-Mail. Stimmt er überein, bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.",
  "error.invitation.expired.title": "Die Einladung ist abgelaufen",
  "error.invitation.expired.text":
    "Ihre Frist ist vorbei; sie kann weder angenommen noch abgelehnt werden.",
  "error.invitation.expired.advice":
    "Bitten Sie die Person, die Sie eingeladen hat, sie noch einmal zu senden.",
  "error.invitation.revoked.title": "Die Einladung wurde zurückgezogen",
  "error.invitation.revoked.text": "Wer sie gesendet hat, hat sie zurückgenommen.",
  "error.invitation.revoked.advice":
    "Haben Sie das nicht erwartet, fragen Sie die Person, die Sie eingeladen hat.",
  "error.invitation.superseded.title": "Es wurde eine neuere Einladung gesendet",
  "error.invitation.superseded.text": "Diese hier wurde beim erneuten Senden ersetzt.",
  "error.invitation.superseded.advice":
    "Suchen Sie die neueste Einladungs-E-Mail und verwenden Sie deren Link.",
  "error.invitation.declined.title": "Die Einladung wurde abgelehnt",
  "error.invitation.declined.text": "Jemand hat sie bereits abgelehnt.",
  "error.invitation.declined.advice":
    "War das ein Versehen, bitten Sie die Person, die Sie eingeladen hat, um eine neue.",
  "error.invitation.rejected.title": "Die Freigabe wurde verweigert",
  "error.invitation.rejected.text": "Die Annahme wurde geprüft und nicht freigegeben.",
  "error.invitation.rejected.advice":
    "Fragen Sie die Person, die Sie eingeladen hat; sie kann eine neue Einladung senden.",
  "error.invitation.used.title": "Die Einladung wurde schon verwendet",
  "error.invitation.used.text":
    "Sie wurde bereits angenommen, und eine Einladung wird nur einmal beantwortet.",
  "error.invitation.used.advice":
    "Falls dieses Gerät sie angenommen haben sollte, führen Sie `latchkey status` aus; sonst bitten Sie die Person, die Sie eingeladen hat, um eine Einladung für dieses Gerät.",
  "error.invitation.bound_elsewhere.title": "Ein anderes Gerät hat diese Einladung angenommen",
  "error.invitation.bound_elsewhere.text":
    "Eine Einladung gehört zu dem einen Gerät, das sie angenommen hat, und das war nicht dieses.",
  "error.invitation.bound_elsewhere.advice":
    "Bitten Sie die Person, die Sie eingeladen hat, um eine Einladung für dieses Gerät.",
  "error.acceptance.unknown.title": "Der Dienst kennt diese Annahme nicht",
  "error.acceptance.unknown.text":
    "Worauf dieser Rechner wartet, gibt es beim Dienst nicht oder nicht für diesen Rechner.",
  "error.acceptance.unknown.advice":
    "Öffnen Sie die Einladung noch einmal oder bitten Sie um eine neue.",
  "error.approval.pending.title": "Wartet auf Freigabe",
  "error.approval.pending.text": "Die Administration hat noch nicht entschieden.",
  "error.approval.pending.advice":
    "Führen Sie später `latchkey wait` aus; inzwischen geht nichts verloren.",
  "error.answer.unconfirmed.title": "Ihre Antwort ist gesendet, die Bestätigung fehlt",
  "error.answer.unconfirmed.text":
    "Die Verbindung brach ab, bevor der Dienst sie bestätigt hat. Sie ist festgehalten und zählt nie doppelt.",
  "error.answer.unconfirmed.advice":
    "Versuchen Sie es erneut, sobald das Netz wieder da ist; der Dienst wird gefragt, was bei ihm ankam.",
  "error.answer.void.title": "Die Antwort muss noch einmal gegeben werden",
  "error.answer.void.text":
    "Ein früherer Versuch kam nie beim Dienst an und wurde aufgegeben, damit er auch später nicht zählen kann.",
  "error.answer.void.advice": "Öffnen Sie die Einladung und versuchen Sie es erneut.",
  "error.acceptance.expired.title": "Niemand hat rechtzeitig freigegeben",
  "error.acceptance.expired.text":
    "Die Annahme wartete auf die Administration, bis ihre Frist vorbei war.",
  "error.acceptance.expired.advice":
    "Bitten Sie die Person, die Sie eingeladen hat, die Einladung noch einmal zu senden.",
  "error.machine.id_missing.title": "Dieser Rechner hat keine Identität",
  "error.machine.id_missing.text":
    "Die Maschinen-ID des Betriebssystems fehlt, ist leer oder ein Platzhalter.",
  "error.machine.id_missing.advice":
    "Führen Sie unter Linux `systemd-machine-id-setup` als root aus und versuchen Sie es dann erneut.",
  "error.machine.changed.title": "Das ist nicht der Rechner, der eingebunden wurde",
  "error.machine.changed.text":
    "Die Einbindung auf diesem Datenträger entstand auf anderer Hardware oder in einer anderen Installation.",
  "error.machine.changed.advice":
    "Bitten Sie um eine neue Einladung für diesen Rechner; die alte Einbindung wird hier nicht verwendet.",
  "error.device.not_enrolled.title": "Dieser Rechner ist nicht eingebunden",
  "error.device.not_enrolled.text": "Auf diesem Rechner wurde noch keine Einladung angenommen.",
  "error.device.not_enrolled.advice":
    "Öffnen Sie eine Einladung mit `latchkey open` oder `latchkey accept`.",
  "error.device.ambiguous.title": "Welche Organisation?",
  "error.device.ambiguous.text": "Dieser Rechner ist ein Gerät von mehr als einer Organisation.",
  "error.device.ambiguous.advice": "Nennen Sie eine mit `--organization`.",
  "error.device.unknown.title": "Der Dienst kennt dieses Gerät nicht mehr",
  "error.device.unknown.text": "Das Gerät wurde beim Dienst entfernt.",
  "error.device.unknown.advice": "Bitten Sie um eine neue Einladung für diesen Rechner.",
  "error.device.deactivated.title": "Dieses Gerät ist deaktiviert",
  "error.device.deactivated.text": "Die Administration hat dieses Gerät deaktiviert.",
  "error.device.deactivated.advice":
    "Bitten Sie die Administration der Organisation, es wieder zu aktivieren.",
  "error.device.refused.title": "Der Dienst akzeptiert dieses Gerät nicht",
  "error.device.refused.text":
    "Das Gerät wurde deaktiviert oder entfernt, seine Zugangsdaten wurden ersetzt, oder die Uhr dieses Rechners geht völlig falsch.",
  "error.device.refused.advice":
    "Prüfen Sie die Uhr und fragen Sie dann die Administration der Organisation.",
  "error.name.empty.title": "Der Name ist leer",
  "error.name.empty.text": "Ein Gerät braucht einen Namen, an dem man es erkennt.",
  "error.name.empty.advice": "Geben Sie einen Namen ein, etwa den Standort des Geräts.",
  "error.name.too_long.title": "Der Name ist zu lang",
  "error.name.too_long.text": "Ein Gerätename hat höchstens 64 Zeichen.",
  "error.name.too_long.advice": "Kürzen Sie den Namen.",
  "error.name.forbidden_character.title":
    "Der Name enthält ein Zeichen, das nicht angezeigt werden kann",
  "error.name.forbidden_character.text":
    "Steuerzeichen, Zeilenumbrüche sowie unsichtbare und die Schreibrichtung ändernde Zeichen sind nicht zulässig.",
  "error.name.forbidden_character.advice": "Tippen Sie den Namen ein, statt ihn einzufügen.",
  "error.name.taken.title": "Ein anderes Gerät hat diesen Namen",
  "error.name.taken.text":
    "In dieser Organisation hat jedes Gerät einen eigenen Namen, und dieser ist vergeben.",
  "error.name.taken.advice":
    "Geben Sie ihm einen anderen Namen, etwa mit einer Nummer oder einem Ort.",
  "error.reason.too_long.title": "Die Begründung ist zu lang",
  "error.reason.too_long.text": "Eine Begründung hat höchstens 500 Zeichen.",
  "error.reason.too_long.advice": "Kürzen Sie die Begründung.",
  "error.machine.reinstalled.title": "Dieser Rechner wurde neu installiert",
  "error.machine.reinstalled.text":
    "Die Hardware ist die, die eingebunden wurde; das Betriebssystem darauf ist eine andere Installation.",
  "error.machine.reinstalled.advice":
    "Öffnen Sie eine Einladung für diesen Rechner; nach der Freigabe durch die Administration erhält er seinen alten Namen und Platz zurück.",
  "error.machine.board_replaced.title": "Ein Teil dieses Rechners wurde ersetzt",
  "error.machine.board_replaced.text":
    "Ein Teil der Hardware ist die, die eingebunden wurde, ein anderer nicht: wie nach dem Tausch der Hauptplatine.",
  "error.machine.board_replaced.advice":
    "Bitten Sie um eine Einladung für diesen Rechner; die Administration sieht, dass es derselbe ist, nur repariert.",
  "error.machine.disk_moved.title": "Dieser Datenträger stammt aus einem anderen Rechner",
  "error.machine.disk_moved.text":
    "Der Datenträger ist der, der eingebunden wurde, die Hardware ringsum nicht: Er wurde hierher umgebaut, oder die Hauptplatine wurde getauscht.",
  "error.machine.disk_moved.advice":
    "Bitten Sie um eine Einladung für diesen Rechner oder setzen Sie den Datenträger in den Rechner zurück, in dem er eingebunden wurde.",
  "error.machine.cloned.title": "Das ist die Kopie eines anderen Rechners",
  "error.machine.cloned.text":
    "Die Einbindung kam mit einem kopierten Image; der Rechner, auf dem sie entstand, ist ein anderer.",
  "error.machine.cloned.advice":
    "Bitten Sie um eine Einladung für diesen Rechner, die ihn zu einem eigenen Gerät macht; die kopierte Einbindung wird nicht verwendet.",
  "error.enrolment.busy.title": "Dieser Rechner wird gerade eingebunden",
  "error.enrolment.busy.text":
    "Ein anderer Prozess beantwortet gerade eine Einladung oder ändert die Einbindung dieses Rechners.",
  "error.enrolment.busy.advice":
    "Warten Sie, bis er fertig ist, und versuchen Sie es dann erneut; der Prozess ist unten genannt.",
  "error.usage.invalid.title": "Der Befehl ist nicht verständlich",
  "error.usage.invalid.text":
    "Eine Option oder ein Argument fehlt, ist unbekannt oder unbrauchbar oder widerspricht einem anderen.",
  "error.usage.invalid.advice": "Führen Sie den Befehl mit `--help` aus.",
  "error.config.invalid.title": "Die Konfiguration ist nicht lesbar",
  "error.config.invalid.text":
    "Die Konfigurationsdatei fehlt, ist beschädigt oder enthält Unerwartetes.",
  "error.config.invalid.advice":
    "Korrigieren Sie die unten genannte Stelle; `docs/cli.md` beschreibt die Datei.",
  "error.config.unsafe.title": "Eine Datei ist nicht geschützt",
  "error.config.unsafe.text":
    "Andere als ihr Eigentümer könnten die unten genannte Datei ändern; deshalb wird sie nicht verwendet.",
  "error.config.unsafe.advice":
    "Machen Sie root oder sich selbst zum Eigentümer der Datei und entziehen Sie allen anderen das Schreibrecht.",
  "error.config.overruled.title": "Ein Dienst zählt nicht",
  "error.config.overruled.text":
    "Die Konfiguration nennt einen Dienst, den die Richtlinie der Administration nicht erlaubt.",
  "error.config.overruled.advice":
    "Bitten Sie die Person, die diesen Rechner betreut, ihn zu erlauben, oder nehmen Sie ihn aus der Konfigurationsdatei.",
  "error.sheet.unreadable.title": "Die Tabelle lässt sich nicht lesen",
  "error.sheet.unreadable.text":
    "Die Tabelle der Rechner ist beschädigt oder keine CSV- oder XLSX-Datei mit den nötigen Spalten.",
  "error.sheet.unreadable.advice":
    "Berichtigen Sie, was unten genannt ist, oder speichern Sie die Tabelle neu als XLSX oder als CSV in UTF-8.",
  "error.sheet.row_missing.title": "Dieser Rechner steht nicht in der Tabelle",
  "error.sheet.row_missing.text":
    "Keine Zeile der Tabelle nennt diesen Rechner mit Seriennummer, MAC-Adresse, Maschinen-ID oder Hostnamen.",
  "error.sheet.row_missing.advice":
    "Fügen Sie eine Zeile für ihn hinzu oder berichtigen Sie die gemeinte; wie dieser Rechner sich selbst nennt, steht unten.",
  "error.sheet.row_ambiguous.title": "Die Tabelle sagt nicht, welche Zeile gemeint ist",
  "error.sheet.row_ambiguous.text":
    "Mehr als eine Zeile passt zu diesem Rechner, oder eine Zeile passt in einer Spalte und in einer anderen nicht.",
  "error.sheet.row_ambiguous.advice":
    "Berichtigen Sie die unten genannten Zeilen, sodass genau eine davon diesen Rechner beschreibt.",
  "error.state.corrupt.title": "Eine Datei war beschädigt",
  "error.state.corrupt.text":
    "Eine Datei dieses Programms war nicht lesbar. Sie wurde beiseitegelegt, nicht gelöscht.",
  "error.state.corrupt.advice":
    "Führen Sie `latchkey status` aus; fehlt dort das Gerät, binden Sie es neu ein.",
  "error.state.newer.title": "Hier lief eine neuere Version",
  "error.state.newer.text":
    "Eine Datei stammt von einer neueren Version dieses Programms. Sie wurde beiseitegelegt, nicht gelöscht.",
  "error.state.newer.advice":
    "Installieren Sie die neuere Version wieder und verschieben Sie die unten genannte Datei zurück an ihren Platz.",
  "error.state.unwritable.title": "Es lässt sich nichts speichern",
  "error.state.unwritable.text":
    "Das Statusverzeichnis lässt sich nicht verwenden, deshalb konnte nichts festgehalten werden.",
  "error.state.unwritable.advice":
    "Prüfen Sie den freien Platz und die Rechte des unten genannten Verzeichnisses.",
  "error.window.no_display.title": "Es gibt keine Anzeige",
  "error.window.no_display.text": "Ein Fenster braucht eine grafische Sitzung.",
  "error.window.no_display.advice":
    "Verwenden Sie stattdessen `latchkey inspect` und `latchkey accept`.",
  "error.window.no_browser.title": "Kein Browser für das Fenster",
  "error.window.no_browser.text":
    "Weder Chromium noch Chrome noch Edge wurde gefunden, oder nicht dort, wo die Konfigurationsdatei es sagt.",
  "error.window.no_browser.advice":
    "Installieren Sie einen, tragen Sie seinen richtigen Pfad als `browser` in die Konfigurationsdatei ein oder verwenden Sie `latchkey inspect` und `latchkey accept`.",
  "error.window.root.title": "Für root öffnet sich das Fenster nicht",
  "error.window.root.text":
    "Browser weigern sich, als root zu laufen, und ihr Schutz wird hier nie abgeschaltet.",
  "error.window.root.advice":
    "Führen Sie es mit dem gewöhnlichen Benutzer der Desktop-Sitzung aus oder verwenden Sie `latchkey accept`.",
  "error.window.failed.title": "Das Fenster hat sich nicht geöffnet",
  "error.window.failed.text": "Der Browser ist gestartet und hat das Fenster nicht gezeigt.",
  "error.window.failed.advice":
    "Versuchen Sie es erneut oder verwenden Sie `latchkey inspect` und `latchkey accept`.",
  "error.window.unresponsive.title": "Das offene Fenster antwortet nicht",
  "error.window.unresponsive.text":
    "Ein Fenster dieses Programms ist schon offen und hat die Einladung nicht übernommen.",
  "error.window.unresponsive.advice":
    "Schließen Sie jenes Fenster oder beenden Sie seinen Prozess und öffnen Sie den Link dann noch einmal; nichts geht verloren.",
  "error.window.full.title": "Zu viele Einladungen warten",
  "error.window.full.text": "Das offene Fenster behält 20 davon; diese kam nicht mehr dazu.",
  "error.window.full.advice":
    "Beantworten Sie dort einige davon und öffnen Sie den Link dann noch einmal.",
  "error.registration.unsupported.title": "Links lassen sich hier nicht registrieren",
  "error.registration.unsupported.text":
    "Auf diesem System erfährt der Desktop von der installierten Anwendung, welches Programm Links öffnet.",
  "error.registration.unsupported.advice":
    "Installieren Sie die Desktop-Anwendung und starten Sie sie einmal.",
  "error.registration.unwritable.title": "Die Registrierung ließ sich nicht schreiben",
  "error.registration.unwritable.text":
    "Die unten genannte Datei ließ sich nicht ändern. Was davor geändert worden war, wurde zurückgesetzt.",
  "error.registration.unwritable.advice":
    "Prüfen Sie die Rechte und den freien Platz; `--system` braucht root, ohne die Option registrieren Sie für sich selbst.",
  "error.registration.taken.title": "Ein anderes Programm öffnet diese Links",
  "error.registration.taken.text":
    "Die Links dieses Programms sind für das unten genannte Programm registriert; daran wurde nichts geändert.",
  "error.registration.taken.advice":
    "Ist das nicht gewollt, übernehmen Sie die Links mit `latchkey register --replace`.",
  "error.registration.ineffective.title": "Der Desktop öffnet etwas anderes",
  "error.registration.ineffective.text":
    "Die Registrierung wurde geschrieben, doch der Desktop zieht weiter vor, was unten genannt ist.",
  "error.registration.ineffective.advice":
    "Führen Sie `latchkey doctor` aus, um zu sehen, welche Einstellung entscheidet.",
  "error.internal.bug.title": "Latchkey hat einen Fehler gemacht",
  "error.internal.bug.text": "Es ist etwas geschehen, was unmöglich sein sollte.",
  "error.internal.bug.advice":
    "Versuchen Sie es erneut; bleibt es dabei, melden Sie es mit den Angaben unten.",
  "notice.accepted.approved.title": "Eine frühere Annahme wurde abgeschlossen",
  "notice.accepted.approved.text":
    "Sie war unterbrochen worden, nachdem der Dienst sie erhalten hatte: Dieser Rechner ist {deviceName} von {organization}.",
  "notice.accepted.waiting.title": "Eine frühere Annahme ist angekommen",
  "notice.accepted.waiting.text":
    "Sie war unterbrochen worden, nachdem der Dienst sie erhalten hatte; die Administration von {organization} muss sie freigeben.",
  "notice.accepted.rejected.title": "Eine frühere Annahme wurde nicht freigegeben",
  "notice.accepted.rejected.text":
    "Der Dienst hatte sie erhalten, und die Administration von {organization} hat die Freigabe verweigert.",
  "notice.accepted.expired.title": "Eine frühere Annahme ist abgelaufen",
  "notice.accepted.expired.text":
    "Der Dienst hatte sie erhalten, und bei {organization} hat niemand sie rechtzeitig freigegeben.",
  "notice.not_delivered.title": "Eine frühere Antwort kam nicht an",
  "notice.not_delivered.text":
    "Die Antwort an {organization} wurde unterbrochen, bevor der Dienst sie erhalten hat. Es wurde nichts geändert; öffnen Sie die Einladung noch einmal.",
  "notice.unconfirmed.title": "Eine frühere Antwort ist noch nicht bestätigt",
  "notice.unconfirmed.text":
    "Ob {organization} sie erhalten hat, ließ sich nicht erfragen: {reason}. Beim nächsten Mal wird erneut gefragt.",
  "notice.put_away.text": "{text} {advice}",
  "notice.put_away.file": "{text} {advice} Die Datei heißt jetzt {file}.",
  "notice.key.changed.title": "Der Schlüssel dieses Geräts wurde gewechselt",
  "notice.key.changed.text":
    "Der Wechsel war unterbrochen worden; bei {service} gilt der neue Schlüssel, und der frühere öffnet nichts mehr.",
  "notice.key.kept.title": "Der Schlüssel dieses Geräts bleibt, wie er war",
  "notice.key.kept.text":
    "Ein Wechsel war unterbrochen worden, bevor er bei {service} galt; starten Sie ihn noch einmal, falls er weiter gewünscht ist.",
  "notice.key_open.title": "Ein Wechsel des Geräteschlüssels ist nicht abgeschlossen",
  "notice.key_open.text": "Bei {service}: {reason}. Beim nächsten Mal geht es weiter.",
  "notice.left.title": "Das Verlassen einer Organisation wurde abgeschlossen",
  "notice.left.text":
    "Es war unterbrochen worden: Dieser Rechner ist kein Gerät von {organization} mehr.",
  "notice.leaving.title": "Das Verlassen einer Organisation ist nicht abgeschlossen",
  "notice.leaving.text":
    "Etwas von {organization} ist noch auf diesem Rechner: {reason}. Beim nächsten Mal geht es weiter.",
  "notice.reason": "{title} ({code})",
  "notice.queue_full.title": "Zu viele Einladungen warten",
  "notice.queue_full.text":
    "Es {limit, plural, one {wartet schon #} other {warten schon #}}, deshalb kam eine zuletzt geöffnete nicht mehr dazu. Beantworten Sie einige davon und öffnen Sie dann den letzten Link noch einmal.",
  "notice.unusable.title": "Ein anderer Link wurde geöffnet: {title}",
  "notice.unusable.text": "{text} {advice}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
