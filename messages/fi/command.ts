import type { COMMAND as English } from "../en/command.ts";

/** What the command line says beside failures, in Finnish. */
export const COMMAND = {
  "progress.reading-invitation": "Luetaan kutsua",
  "progress.opening-credentials": "Avataan tunnistetietojen säilöä",
  "progress.signing-in": "Kirjaudutaan palveluun",
  "progress.looking-up": "Haetaan kutsua",
  "progress.accepting": "Hyväksytään kutsua",
  "progress.declining": "Kieltäydytään kutsusta",
  "progress.renaming": "Vaihdetaan nimeä",
  "progress.reading-device": "Luetaan laitteen tietoja",
  "progress.securing-key": "Luodaan laitteen avainta",
  "progress.recording": "Kirjataan vastausta",
  "progress.leaving": "Irrotetaan organisaatiosta",
  "progress.waiting-for-turn": "Toinen prosessi liittää tätä konetta; odotetaan sitä",
  "progress.recovering": "Kysytään, miten aiemman vastauksen kävi",
  "progress.waiting": "Odotetaan organisaation {organization} ylläpitäjää",
  "progress.unreachable": "Palvelulta ei voi nyt kysyä; yritetään uudelleen",

  "failure.headline": "{title}. {text}",
  "failure.detail": "({code}: {detail})",
  "failure.summary": "{title} ({code}).",
  "list.none": "ei yhtään",

  "label.invitation": "Kutsu kohteeseen",
  "label.inviter": "Kutsuja",
  "label.recipient": "Vastaanottaja",
  "label.message": "Kutsujan viesti",
  "label.service": "Palvelu",
  "label.effect": "Vaikutus",
  "label.licences": "Lisenssit",
  "label.approval": "Vahvistus",
  "label.valid-until": "Päättyy",
  "label.state": "Tila",
  "label.this-machine": "Tämä kone",
  "label.proposed-name": "Ehdotettu nimi",
  "label.new-name": "Uusi nimi",
  "label.device": "Laite",
  "label.organization": "Organisaatio",
  "label.organizations": "Organisaatiot",
  "label.groups": "Ryhmät",
  "label.client-id": "Asiakastunnus",
  "label.problem": "Ongelma",
  "label.machine": "Kone",
  "label.credential-store": "Tunnistetiedot",
  "label.configuration": "Asetukset",
  "label.state-directory": "Tilahakemisto",
  "label.former-key": "Entinen avain",
  "label.new-key": "Uusi avain",

  "card.target": "{organization}, ryhmä {group}",
  "card.anybody": "kuka tahansa, jolla on kutsu",
  "card.effect.create": "koneesta tulee organisaation {organization} laite",
  "card.effect.join": "kone on jo organisaation {organization} laite ja liittyy ryhmään {group}",
  "card.approval.automatic": "heti",
  "card.approval.manual": "ylläpitäjä päättää jälkikäteen",
  "card.no-end": "ei koskaan",

  "invitation.state.pending": "avoin",
  "invitation.state.waiting": "odottaa vahvistusta",
  "invitation.state.approved": "vahvistettu",
  "invitation.state.rejected": "hylätty",
  "invitation.state.declined": "kieltäydytty",
  "invitation.state.expired": "vanhentunut",
  "invitation.state.revoked": "peruttu",
  "invitation.state.inactivated": "korvattu uudemmalla",
  "device.state.active": "käytössä",
  "device.state.deactivated": "poistettu käytöstä",

  "answer.accept.question": "Hyväksytäänkö tämä kutsu?",
  "answer.accept.name": "Laitteen nimeksi tulee {name}.",
  "answer.accept.keeps-name": "Laite pitää nimensä.",
  "answer.decline.question": "Kieltäydytäänkö tästä kutsusta?",
  "answer.by-this-machine": "tällä samalla koneella",
  "answer.nothing-changed": "mitään ei muutettu",

  "apply.credential": "Tunnistetiedot",
  "apply.by-invitation": "kutsun mukaan",
  "apply.unchanged": "Ei muutettavaa: tämä kone on organisaation {organization} laite ”{device}”.",
  "apply.changed": "Muutettu:",
  "apply.would-change": "Muuttuisi:",

  "outcome.created": "Tämä kone on nyt organisaation {organization} laite.",
  "outcome.joined": "Tämä kone on organisaation {organization} laite.",
  "outcome.joined.unread": "Tämä kone on organisaation {organization} laite: {device}.",
  "outcome.unread": "Sen tietoja ei voitu nyt lukea ({code}); `latchkey status` yrittää uudelleen.",
  "outcome.waiting": "Hyväksytty; organisaation {organization} ylläpitäjän on vahvistettava se.",
  "outcome.waiting.known_device_new_key":
    "Palvelu tuntee tämän koneen toisella avaimella, joten jonkun on tarkistettava asia.",
  "outcome.waiting.reinstalled":
    "Palvelu tuntee tämän laitteiston: vahvistuksen jälkeen laite saa vanhan nimensä ja paikkansa takaisin.",
  "outcome.waiting.cloned":
    "Palvelu tuntee tämän koneen tunnisteen toisella laitteistolla: toinen niistä on kopio.",
  "outcome.waiting.hardware_changed": "Palvelu tuntee tämän laitteen toisella laitteistolla.",
  "outcome.waiting.code": "Vertailukoodi, jonka ylläpitäjäkin näkee: {code}",
  "outcome.waiting.next": "Odota päätöstä komennolla `latchkey wait`; sillä välin ei katoa mitään.",
  "outcome.declined": "Organisaation {organization} kutsusta kieltäydyttiin.",

  "prompt.yes-or-no": "{question} [k/E]",
  // What counts as a yes, besides the English ones: all forms, with commas between them.
  "prompt.yes": "k, kyllä, kylla, j, joo",
  "prompt.invitation": "Kutsulinkki tai kutsukoodi:",
  "prompt.client-id": "Asiakastunnus:",
  "prompt.client-secret": "Asiakassalaisuus (ei näytetä):",

  "open.handed-over": "Välitetty avoimeen ikkunaan.",
  "open.notification.title": "{product}: {title}",
  "open.notification.text": "{text} {advice}",
  "open.browser-ended": "selain sulkeutui odottamatta",
  "probe.answered": "{product} avaa nämä linkit; kysyjälle on vastattu.",
  "probe.nobody-asked":
    "{product} avaa nämä linkit, mutta kukaan ei odota vastausta: mitään ei tehty.",

  "rename.done": "Laitteen nimi on nyt {name}.",
  "rename.queued":
    "Jäi odottamaan: organisaatiolle {organization} ei voi nyt kertoa, että laitteen nimi on {name}.",
  "rename.queued.next":
    "Nimi kerrotaan heti, kun palvelu vastaa: seuraavan siltä kysyvän komennon tai avoimen ikkunan kautta.",

  "rotate.done": "Laitteella on uusi avain; entinen ei avaa enää mitään.",

  "status.new-name": "{name} (odottaa palvelua, alkaen {since})",
  "status.two-names":
    "{name} täällä, {other} palvelussa: aja `latchkey rename` sillä nimellä, joka on voimassa",
  "status.no-configuration": "ei ole; vain ohjelman omat palvelut",
  "status.service": "Palvelu {service}: {condition}",
  "status.service.confirmed": "Palvelu {service} (itse tutuksi merkitty): {condition}",
  "status.credential": "asiakkaan {client} tunnistetiedot",
  "status.no-credential": "ei käytettäviä tunnistetietoja ({code})",
  "status.no-credential.detail": "ei käytettäviä tunnistetietoja ({code}: {detail})",
  "status.not-asked": "{service} (ei kysytty)",
  "status.waiting":
    "Odottaa, alkaen {since}: organisaation {organization} ylläpitäjän on vahvistettava laite {device}.",
  "status.waiting.problem":
    "Odottaa organisaatiota {organization}, alkaen {since}: {title} ({code}).",
  "status.not-enrolled": "Konetta ei ole liitetty: avaa kutsu komennolla `latchkey open`.",
  "history.nothing": "Tällä koneella ei ole vielä tapahtunut mitään.",
  "history.accepted": "Liitettiin organisaatioon {organization}, laitteen nimi {device}",
  "history.joined":
    "Liittyi toiseen organisaation {organization} laiteryhmään, laitteen nimi {device}",
  "history.waiting":
    "Pyydettiin liittämään organisaatioon {organization}, laitteen nimi {device}; ylläpitäjä päättää",
  "history.approved":
    "Vahvistettiin: liitettiin organisaatioon {organization}, laitteen nimi {device}",
  "history.rejected": "Organisaatio {organization} hylkäsi laitteen {device}",
  "history.declined": "Kieltäydyttiin organisaation {organization} kutsusta",
  "history.renamed": "Laitteen nimeksi organisaatiossa {organization} vaihdettiin {device}",
  "history.rename_queued":
    "Laitteen nimeksi vaihdettiin {device}; organisaatiolle {organization} kerrotaan, kun sen palvelu vastaa",
  "history.rotated": "Vaihdettiin laitteen avain palvelussa {service}",
  "history.left": "Irrotettiin organisaatiosta {organization}, jossa laitteen nimi oli {device}",
  "history.credential_stored": "Tallennettiin asiakkaan tunnistetiedot palveluun {service}",
  "history.service_confirmed": "Merkittiin tutuksi palvelu {service}",

  "leave.question": "Irrotetaanko kone tästä organisaatiosta?",
  "leave.waits":
    "Tämä kone odottaa pääsyä organisaation {organization} laitteeksi palvelussa {service}.",
  "leave.is":
    "Tämä kone on organisaation {organization} laite palvelussa {service}, nimenä {devices}.",
  "leave.for-good":
    "Irrotus on lopullinen: koneen avain ja tietue pyyhitään täältä, ja paluuseen tarvitaan uusi kutsu.",
  "leave.credential-too": "Myös sovelluksen tunnistetiedot poistetaan.",
  "leave.still-here": "yhä säilössä {store}: {things}",
  "leave.still.credential": "sovelluksen tunnistetiedot palveluun {service}",
  "leave.still.credential.code": "sovelluksen tunnistetiedot palveluun {service} ({code})",
  "leave.still.key": "laitteen avain palveluun {service}",
  "leave.still.key.code": "laitteen avain palveluun {service} ({code})",
  "left.done": "Kone on irrotettu organisaatiosta {organization}.",
  "left.unfinished":
    "Konetta irrotetaan organisaatiosta {organization}; jotain siitä on yhä täällä.",
  "left.told": "Palvelu tietää, että laite on irrotettu.",
  "left.forgotten": "Palvelu oli jo unohtanut tämän laitteen.",
  "left.deactivated":
    "Laite on palvelussa poistettu käytöstä, eikä palvelu anna irrottaa sitä: se on ylläpitäjän luettelossa, kunnes hän poistaa sen.",
  "left.unreachable":
    "Palvelulle ei voitu kertoa: laite on sen luettelossa, kunnes ylläpitäjä poistaa sen.",
  "left.not_asked":
    "Palvelulle ei kerrottu: laite on sen luettelossa, kunnes ylläpitäjä poistaa sen.",
  "left.pending": "Odottavaa hyväksyntää ei voi perua täältä: pyydä ylläpitäjää hylkäämään se.",
  "left.because": "{sentence} ({code})",
  "left.failure": "{title} ({code}). {advice}",
  "left.goes-on": "Seuraava komento jatkaa siitä.",
  "left.item": "{what}: {state}, {where}",
  "left.item.code": "{what}: {state} ({code}), {where}",
  "left.what.device_key": "Laitteen avain",
  "left.what.next_key": "Laitteen seuraava avain",
  "left.what.application_credential": "Sovelluksen tunnistetiedot",
  "left.what.rotation": "Merkintä avaimen vaihdosta",
  "left.what.journal": "Kesken jääneet vastaukset",
  "left.what.waiting": "Odottavat hyväksynnät",
  "left.what.enrolment": "Liitos",
  "left.what.confirmed_service": "Merkintä tutusta palvelusta",
  "left.what.copies": "Syrjään siirretyt kopiot",
  "left.state.removed": "poistettu",
  "left.state.absent": "ei ollut",
  "left.state.kept": "säilytetty",
  "left.state.failed": "POISTO EI ONNISTUNUT",

  "credentials.stored": "Asiakkaan {client} tunnistetiedot palveluun {service} tallennettiin.",
  "credentials.missing": "{title}: {store}, palvelu {service}.",
  "credentials.present":
    "Asiakkaan {client} tunnistetiedot palveluun {service} ovat säilössä {store}.",
  "credentials.removed": "Tunnistetiedot palveluun {service} poistettiin.",
  "credentials.none": "Palveluun {service} ei ollut tunnistetietoja.",
  "credentials.moved":
    "{count, plural, one {# salaisuus siirrettiin: {from} → {store}.} other {# salaisuutta siirrettiin: {from} → {store}.}}",
  "credentials.renewed":
    "{count, plural, one {# salaisuus salattiin uudelleen säilössä {store}.} other {# salaisuutta salattiin uudelleen säilössä {store}.}}",
  "credentials.not-moved": "Siirrettävää ei ollut: koneen salaisuudet ovat säilössä {store}.",
  "credentials.lost-before":
    "{count, plural, one {# salaisuus oli kadonnut jo ennen siirtoa; `latchkey doctor` kertoo, mitä tehdä.} other {# salaisuutta oli kadonnut jo ennen siirtoa; `latchkey doctor` kertoo, mitä tehdä.}}",
  "credentials.left-behind":
    "Säilössä {store} on vielä kopioita, joita ei käytetä; seuraava komento poistaa ne.",
  "credentials.also-in":
    "Myös säilössä {other} on salaisuuksia, eikä niitä käytetä. Ota ne käyttöön: `latchkey credentials migrate --to {store} --from {other}`.",
  "credentials.disagreement":
    "Koneen salaisuudet ovat säilössä {store}; asetuksissa on {configured}. Aseta {setting} tai siirrä salaisuudet komennolla `latchkey credentials migrate --to {configured}`.",

  "register.changed": "Linkit avaavat nyt tämän ohjelman.",
  "register.unchanged": "Linkit avaavat jo tämän ohjelman.",
  "register.not-tried.no_session": "Sitä ei kokeiltu: graafista istuntoa ei ole.",
  "register.not-tried.application_alone":
    "Sitä ei kokeiltu: tässä järjestelmässä linkit avaa vain sovellus.",
  "register.not-tried.no_directory": "Sitä ei kokeiltu: vastaukselle ei ole yksityistä hakemistoa.",
  "register.not-tried.no_opener": "Sitä ei kokeiltu: `xdg-open` ja `gio` puuttuvat molemmat.",
  "register.tried": "Sitä kokeiltiin: linkki avattiin, ja tämä ohjelma vastasi.",
  "register.another": "toinen asennus: {program}",
  "register.silent": "linkki avattiin, mutta se ei käynnistänyt tätä ohjelmaa",
  "register.refused": "työpöytä ei avaa linkkiä (paluukoodi {code})",
  "unregister.changed": "Rekisteröinti peruttiin.",
  "unregister.unchanged": "Peruttavaa ei ollut.",
  "unregister.stays": "Joku muu on muuttanut tätä, joten se jää ennalleen: {path}",

  "usage.no-command": "komentoa ei annettu",
  "usage.unknown-command":
    "tuntematon komento; kutsu annetaan komennon perässä, esimerkiksi `latchkey open <link>`",
  "usage.unknown-command.suggestion": "tuntematon komento (Tarkoititko: {suggestions}?)",
  "usage.unknown-option": "tuntematon valitsin",
  "usage.unknown-option.named": "tuntematon valitsin {option}",
  "usage.unknown-option.suggestion": "tuntematon valitsin (Tarkoititko: {suggestions}?)",
  "usage.unknown-option.named.suggestion":
    "tuntematon valitsin {option} (Tarkoititko: {suggestions}?)",
  "usage.excess-arguments": "liikaa argumentteja komennolle `{command}`",
  "usage.missing-argument": "pakollinen argumentti `{argument}` puuttuu",
  "usage.option-argument": "valitsimen `{option}` argumentti puuttuu",
  "usage.timeout": "--timeout: anna 1–86400 sekuntia",
  "usage.two-sources": "kutsu annetaan joko argumenttina tai valitsimella --file",
  "usage.file.not-ordinary": "--file: tämä ei ole tavallinen tiedosto",
  "usage.file.absent": "--file: tiedostoa ei ole",
  "usage.file.unreadable": "--file: {code}",
  "usage.never-ended": "syötettä ei suljettu ajoissa",
  "usage.input-empty": "vakiosyöte on tyhjä",
  "usage.nothing-entered": "mitään ei annettu",
  "usage.only": "--only: mahdolliset arvot ovat {checks}",
  "usage.shell": "komentotulkki on jokin näistä: {shells}",
  "usage.topic": "ohje on näistä: {topics}",
  "usage.organization": "--organization: kone ei ole sellaisen laite",
  "usage.place": "kone ei ole nimetyn laite",
  "usage.service.needed": "--service on annettava: palveluja on määritetty useita",
  "usage.service.needed.device": "--service on annettava: kone on laite useassa palvelussa",
  "usage.service.not-there": "--service: kone ei ole laite siellä",
  "usage.service.origin": "--service: anna osoite muodossa https://example.com",

  "desktop.refused-option":
    "Valitsinta {option} ei ole (ohjelma {product}). Käynnistä ohjelma kutsulinkillä tai ilman mitään.",
  "desktop.no-links":
    "Järjestelmä ei sallinut, että {product} avaa {scheme}:-linkkejä. Kopioi kutsu ja liitä se ikkunaan.",
  "desktop.page-ended": "Ikkunan sivu päättyi ({reason}). Avaa kutsu uudelleen.",
  "desktop.failed": "{title}: {text}",
  "desktop.failed.detail": "{text} ({detail}) {advice}",
  "desktop.failed.advice": "{text} {advice}",
  "desktop.unexpected.title": "{product} ei käynnistynyt",
  "desktop.unexpected.text":
    "Käynnistä se uudelleen; jos sama toistuu, asenna se uudelleen. Virhe: {detail}.",
  "desktop.unexpected.unknown": "tuntematon syy",

  "help.usage": "Käyttö:",
  "help.usage.options": "[valitsimet]",
  "help.usage.command": "[komento]",
  "help.arguments": "Argumentit:",
  "help.options": "Valitsimet:",
  "help.global-options": "Yleiset valitsimet:",
  "help.commands": "Komennot:",
  "help.example": "Esimerkki:",
  "help.examples": "Esimerkkejä:",
  "help.default": "{description} (oletus: {value})",
  "help.environment": "{description} (ympäristömuuttuja: {variable})",

  "help.latchkey":
    "Hyväksyy kutsuja tällä laitteella: näyttää, kuka kutsuu ja mihin, liittää laitteen ja nimeää sen.",
  "help.latchkey.input":
    "Kutsu luetaan vakiosyötteestä, tiedostosta tai argumentista. Koneen muut käyttäjät voivat nähdä argumentit, ja ne jäävät komentotulkin historiaan: käytä skripteissä mieluummin vakiosyötettä.",
  "help.latchkey.example.open": "näytä kutsu ikkunassa",
  "help.latchkey.example.inspect": "mikä se on? (ei muuta mitään)",
  "help.latchkey.exit-codes": "Paluukoodit:",
  "help.latchkey.exit.0": "valmis",
  "help.latchkey.exit.1": "ohjelmavirhe",
  "help.latchkey.exit.2": "käyttö",
  "help.latchkey.exit.3": "linkki",
  "help.latchkey.exit.4": "palvelu torjui",
  "help.latchkey.exit.5": "verkko",
  "help.latchkey.exit.6": "tunnistetiedot",
  "help.latchkey.exit.7": "kutsu",
  "help.latchkey.exit.8": "tämä laite",
  "help.latchkey.exit.9": "ikkuna",
  "help.latchkey.exit.10": "paikalliset tiedostot",
  "help.latchkey.exit.11": "aikakatkaisu",
  "help.latchkey.exit.12": "doctor löysi vikoja",
  "help.latchkey.exit.20": "odottaa vahvistusta",
  "help.latchkey.support.email": "Apua saat osoitteesta {address}.",
  "help.latchkey.support.url": "Ohjeita on osoitteessa {address}.",
  "help.latchkey.support.phone": "Apua saat numerosta {number}.",
  "help.latchkey.configuration":
    "Asetukset: /etc/latchkey/config.json tai tiedosto, jonka --config tai LATCHKEY_CONFIG nimeää.",
  "help.option.version": "näytä versio",
  "help.option.json": "tulosta skriptejä varten yksi versioitu JSON-olio",
  "help.option.quiet": "älä kerro mitään, ellei jokin epäonnistu; paluukoodi kertoo tuloksen",
  "help.option.config": "käytä tätä asetustiedostoa",
  "help.option.timeout": "luovu tämän ajan kuluttua",
  "help.option.help": "näytä ohje",
  "help.help": "näytä komennon ohje",
  "help.help.argument": "komento tai aihe",
  "help.help.exit-codes": "mitä kukin paluukoodi tarkoittaa",
  "help.completion": "tulosta, mitä komentotulkki tarvitsee tämän komentorivin täydentämiseen",
  "help.completion.shell": "mille komentotulkille",
  "help.completion.how":
    "Järjestelmän paketti asentaa tämän valmiiksi; muuten kirjoita se sinne, mistä komentotulkki sitä etsii. Komennot, valitsimet, niiden arvot ja tiedostonimet täydennetään pelkästään tästä luettelosta: mitään ei lueta eikä kysytä.",

  "help.argument.invitation":
    "linkki tai kutsukoodi; ilman sitä tai merkillä - luetaan vakiosyöte (koko viestikin käy)",
  "help.option.file": "lue kutsu tästä tiedostosta",
  "help.option.yes": "älä kysy; ilman päätettä tai valitsimella --json ei muutenkaan kysytä",
  "help.option.service.which": "missä palvelussa, jos niitä on useita",
  "help.option.organization.which": "minkä nimi tai tunniste, jos niitä on useita",
  "help.option.ask-nothing": "älä kysy palvelulta",

  "help.open": "avaa ikkuna, jossa on kutsu tai koneen tila",
  "help.open.argument": "linkki tai kutsukoodi; merkillä - luetaan vakiosyöte",
  "help.open.needs":
    "Tarvitsee graafisen istunnon ja selaimen Chromium, Chrome tai Edge. Avaaminen ei muuta mitään; kutsuun vastataan ikkunassa. Ilman kutsua ikkuna näyttää, mikä tämä kone on, tai pyytää linkkiä tai koodia. --timeout ei vaikuta tähän: ikkuna pysyy auki, kunnes se suljetaan.",
  "help.open.kiosk": "täytä koko näyttö; asetukset kertovat, saako sen sulkea (window)",
  "help.open.one-window":
    'Ikkunoita on yksi. Jos se on jo auki, se ottaa kutsun vastaan ja tulee eteen, ja tämä komento on valmis (valitsimella --json "handedOver": true); jos siellä päätetään toisesta kutsusta, uusi odottaa vuoroaan.',

  "help.inspect": "näytä, kuka kutsuu tämän koneen ja mihin; ei muuta mitään",
  "help.inspect.asks":
    "Kysyy palvelulta eikä muuta mitään täällä tai siellä. Jos kone on jo vastannut, ”{state}” kertoo, miten kävi.",

  "help.accept": "hyväksy kutsu tälle koneelle",
  "help.accept.name": "laitteen nimi; muuten kutsujan ehdotus",
  "help.accept.consent":
    "Päätteessä kutsu näytetään ensin ja sinulta kysytään; skriptissä komento itse on suostumus. Uusi hyväksyminen samalla koneella antaa saman vastauksen eikä muuta mitään.",
  "help.accept.exit-codes":
    "Paluukoodi 20: hyväksytty, mutta ylläpitäjän on vahvistettava; `latchkey wait` odottaa sitä.",

  "help.decline": "kieltäydy kutsusta; syyn voi kertoa",
  "help.decline.reason": "kerro kutsujalle syy, enintään 500 merkkiä",
  "help.decline.final":
    "Kieltäytyminen on tämän kutsun osalta lopullista; sen jälkeen voi hyväksyä vain uuden kutsun.",

  "help.status": "näytä, mikä laite tämä kone on, sen lisenssit ja missä sen salaisuudet ovat",
  "help.status.exit-codes":
    "Paluukoodi on 0, jos kone on laite, 20, jos vahvistusta odotetaan, ja 8, jos kone ei ole laite tai se on poistettu käytöstä; muuten se kertoo, miksi palvelulta ei voitu kysyä.",

  "help.wait": "odota, että ylläpitäjä vahvistaa tai hylkää tämän koneen",
  "help.wait.how":
    "Odottaa enintään --timeout sekuntia ja päättyy sitten paluukoodiin 20; palvelussa odotus jatkuu joka tapauksessa, ja komennon voi ajaa uudelleen milloin vain. Myös hetken poissa olevaa palvelua tai verkkoa odotetaan, yhä harvemmin kysyen. Paluukoodi on 0, kun laite on vahvistettu, 7, kun se on hylätty tai kukaan ei päättänyt ajoissa, ja 8, kun laite on poistettu käytöstä.",

  "help.apply": "saata tämä kone tilaan, jonka tiedosto kuvaa",
  "help.apply.file":
    "tiedosto, `-` tarkoittaa vakiosyötettä; muuten provision.yaml, provision.yml tai provision.json asetustiedoston vieressä",
  "help.apply.check": "kerro, mikä muuttuisi, äläkä muuta mitään",
  "help.apply.refresh": "kysy myös palvelulta ja korjaa se, mikä siellä on muuttunut",
  "help.apply.again":
    "Uusi suoritus ei muuta mitään, jos mitään ei tarvitse muuttaa, eikä silloin kysy mitään palvelulta tai avaa avainnippua. Tiedosto on YAML- tai JSON-muotoinen, ja siinä kerrotaan palvelu, tunnukset, kutsu ja nimi.",
  "help.apply.exit-codes":
    "Paluukoodi on 0, jos tämä kone on tiedoston mukainen laite, ja 20, jos vahvistusta odotetaan; muuten virhe kertoo, auttaako uusi yritys.",

  "help.rename": "anna laitteelle toinen nimi",
  "help.rename.name": "uusi nimi, enintään 64 merkkiä",
  "help.rename.organization": "minkä nimi tai tunniste, jos kone on usean laite",
  "help.rename.what":
    "Nimi kerrotaan palvelulle, joka säilyttää sen; mikään muu laitteessa ei muutu.",
  "help.rename.offline":
    'Jos palvelulta ei voi kysyä, nimi jää tälle koneelle ja kerrotaan heti, kun palvelu vastaa; paluukoodi on 0, ja JSON-tulosteen "queued" kertoo asian. Jos joku on sillä välin antanut laitteelle siellä toisen nimen, kumpikaan ei katoa: `latchkey status` näyttää molemmat, ja tämä komento ratkaisee, kumpi on voimassa.',

  "help.rotate": "vaihda laitteen avain uuteen; laite pysyy samana",
  "help.rotate.service": "missä palvelussa, jos kone tuntee useita",
  "help.rotate.when":
    "Milloin: jos joku on voinut kopioida koneen levyn, avainnipun tai niiden varmuuskopion. Palvelu hyväksyy siitä alkaen vain uuden avaimen; kopio, jossa on entinen avain, ei avaa mitään.",
  "help.rotate.how":
    "Yksi avain palvelee kaikkia saman palvelun organisaatioita, joten se vaihtuu niille kaikille kerralla. Uusi avain tallennetaan, ilmoitetaan palvelulle ja todistetaan sille, ennen kuin entinen poistetaan. Mikä tahansa vaihdon keskeyttääkin, toinen avaimista toimii, ja seuraava komento tekee vaihdon loppuun tai peruu sen.",
  "help.rotate.exit-codes":
    "Paluukoodit: 0 vaihdettu; 20, kun hyväksyntä odottaa siellä vahvistusta (siitä kerrotaan vain nykyiselle avaimelle); 8, kun laite on poistettu käytöstä tai torjuttu; 6, kun avainnippu on lukittu.",

  "help.unenrol": "irrota kone organisaatiosta ja pyyhi, mitä koneella siitä on",
  "help.unenrol.keep-credentials":
    "säilytä sovelluksen tunnistetiedot myöhempää liittämistä varten",
  "help.unenrol.offline": "älä kerro palvelulle; ylläpitäjän on kerrottava",
  "help.unenrol.how":
    "Ensin kerrotaan palvelulle; sitten poistetaan laitteen avain, sovelluksen tunnistetiedot, tietue ja kaikki liitoksen merkinnät, tarkistetaan jokainen ja kerrotaan, miten kävi. Avaimet ja tunnistetiedot säilyvät niin kauan kuin toinen saman palvelun organisaatio tarvitsee niitä.",
  "help.unenrol.wipe":
    "Pyyhkiminen ei riipu palvelusta: jos palveluun ei saada yhteyttä, paluukoodi on 5 ja laite jää palvelun luetteloon, kunnes ylläpitäjä poistaa sen. Mikä tahansa pyyhkimisen keskeyttääkin, seuraava komento tekee sen loppuun.",
  "help.unenrol.exit-codes":
    "Paluukoodit: 0 irrotettu; 5 pyyhitty, mutta palvelulle ei voitu kertoa; 6 avainnippu on lukittu eikä mitään muutettu; 8 irrotettavaa ei ollut; 7 kysymykseen vastattiin ei.",

  "help.history": "näytä, mitä tällä koneella on tapahtunut",
  "help.history.what":
    "Vastaukset kutsuihin, annetut nimet, vaihdetut avaimet ja irrotukset organisaatioista, uusin ensin. Historia on vain tällä koneella, siinä ei ole mitään salaista, ja se säilyy, kun kone irrotetaan organisaatiosta; vanhimmat merkinnät väistyvät uusien tieltä.",

  "help.credentials": "tallenna, tarkista tai poista koneen asiakkaan tunnistetiedot",
  "help.credentials.what":
    "Asiakkaan tunnistetiedoilla kone voi hakea yhden palvelun kutsuja ja vastata niihin. Ne saa palveluntarjoajalta; `latchkey credentials set --help` näyttää niiden muodon.",
  "help.credentials.service": "palvelun osoite; muuten asetuksissa oleva oletus",
  "help.credentials.set": "tallenna koneelle annetut asiakkaan tunnistetiedot avainnippuun",
  "help.credentials.set.file": "lue ne tästä tiedostosta, jota vain omistaja voi lukea",
  "help.credentials.set.form": "Tunnistetiedot ovat JSONia, nimettynä kuten RFC 7591:ssä:",
  "help.credentials.set.body": "ja jos palvelu haluaa salaisuuden pyyntöjen rungossa:",
  "help.credentials.set.input":
    "Ne luetaan vakiosyötteestä tai valitsimella --file, ei koskaan argumentista; päätteessä ne kysytään.",
  "help.credentials.status": "kerro, ovatko tunnistetiedot tallessa; ei koskaan, mitkä ne ovat",
  "help.credentials.status.asks":
    'Kysyy avainnipulta, ei palvelulta. Paluukoodi on 0, jos tunnistetiedot ovat tallessa, muuten 6; JSON-tulosteen "state" erottaa puuttuvan, lukitun, kadonneen ja tavoittamattoman.',
  "help.credentials.clear": "poista asiakkaan tunnistetiedot tältä koneelta",
  "help.credentials.clear.goes-on": "Liitetty laite toimii edelleen: sillä on oma avain.",
  "help.credentials.migrate": "siirrä kaikki koneen salaisuudet toiseen säilöön",
  "help.credentials.migrate.to": "minne: {tiers}",
  "help.credentials.migrate.from":
    "mistä, jos salaisuuksia on useassa säilössä; muuten siitä, joka on käytössä",
  "help.credentials.migrate.how":
    "Kaikki kirjoitetaan uuteen säilöön ja luetaan takaisin ennen kuin se otetaan käyttöön; sitten entiset merkinnät poistetaan. Jos siirto keskeytyy, toinen niistä on käytössä ja seuraava komento siivoaa.",
  "help.credentials.migrate.key":
    "Siirto säilöstä `encrypted-file` säilöön `encrypted-file` salaa uudelleen avaimella, jonka `credentialKey` nimeää; `formerCredentialKey` nimeää edellisen.",

  "help.doctor": "tarkista tämä asennus ja kerro, mikä sen korjaa",
  "help.doctor.only": "tee vain tämä tarkistus; voidaan antaa useita kertoja",
  "help.doctor.fix": "korjaa, mikä on turvallista, ja tarkista uudelleen",
  "help.doctor.tries":
    "Kokeilee oikeasti: kirjoittaa merkinnän avainnippuun ja tiedoston tilahakemistoon ja poistaa molemmat, kysyy jokaiselta sallitulta palvelulta, kuka se on, ja avaa linkin, joka kysyy avaajaansa. Ei muuta mitään muuta täällä eikä palvelussa. Paluukoodi on 0, jos virheitä ei ole, vaikka olisi varoituksia, muuten 12.",
  "help.doctor.fixes":
    "--fix rekisteröi linkit, luo tilahakemiston ja poistaa puoliksi kirjoitetut jäänteet; se ei koske avaimiin, tietueisiin eikä käytäntöön. Kaikesta muusta se kertoo, miten sen voi korjata.",
  "help.doctor.checks": "Tarkistukset: {checks}",

  "help.report": "kirjoita yhteen tiedostoon, mitä tuki tarvitsee, ilman salaisuuksia ja nimiä",
  "help.report.output": "kirjoita tänne; ei koskaan olemassa olevan tiedoston päälle",
  "help.report.names": "lisää palvelujen, organisaatioiden, laitteiden ja tiedostojen nimet",
  "help.report.what":
    "Tiedosto on luettavaa tekstiä (JSON), jonka vain sinä voit lukea: käy se läpi ennen lähettämistä. Siinä on versiot, komennon `latchkey doctor` tulokset, mitä asetuksia on tehty (ei arvoja), liitostietueen rakenne tiivistetyin tunnistein ja keskeneräiset asiat. Siinä ei ole koskaan avaimia, salaisuuksia, tunnuksia, salasanoja, kutsuja, konetunnistetta, sarjanumeroita eikä ympäristömuuttujien arvoja. Mitään ei lähetetä minnekään.",

  "help.register": "tee tästä ohjelmasta se, joka avaa kutsulinkit",
  "help.register.system": "koneen kaikille käyttäjille; vaatii pääkäyttäjän (root)",
  "help.register.replace": "myös silloin, kun toinen ohjelma avaa ne nyt",
  "help.register.when":
    "Asennuksille ilman järjestelmän pakettia; paketti rekisteröi itse. Voi ajaa niin usein kuin haluaa: mikä on kunnossa, jää ennalleen. Graafisessa istunnossa avataan lopuksi oikea linkki, joka vain kysyy avaajaansa. `latchkey unregister` palauttaa kaiken.",

  "help.unregister": "peru täsmälleen se, mitä register teki",
  "help.unregister.system": "kaikille käyttäjille tehty rekisteröinti; vaatii pääkäyttäjän (root)",
  "help.unregister.how":
    "Palauttaa jokaisen tavun, myös ohjelman, joka avasi linkit aiemmin. Jos joku muu on muuttanut tiedostoa sen jälkeen, tiedosto jää ennalleen ja nimetään. Voi ajaa uudelleen: silloin peruttavaa ei ole.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
