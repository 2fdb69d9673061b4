import type { WINDOW as English } from "../en/window.ts";

/** What the window’s page says itself, in Finnish. */
export const WINDOW = {
  // Buttons and words that several screens share.
  "action.back": "Takaisin",
  "action.check": "Tarkista nyt",
  "action.close": "Sulje ikkuna",
  "action.copy": "Kopioi teksti",
  "action.less": "Näytä vähemmän",
  "action.fewer": "Näytä vähemmän",
  "action.more": "Näytä kaikki",
  "action.all": "Näytä kaikki {count, number}",
  "action.next": "Avaa seuraava kutsu",
  "action.start-over": "Aloita alusta",
  "action.another": "Käytä toista kutsua",
  "copy.label": "Teksti, jonka voit lähettää",
  "copy.done": "Kopioitu.",
  "copy.selected": "Teksti on valittuna: kopioi se painamalla Ctrl+C.",
  "fact.organization": "Organisaatio",
  "fact.group": "Laiteryhmä",
  "fact.device-name": "Laitteen nimi",
  "fact.service": "Palvelu",
  "fact.code": "Koodi {code}",
  "name.none": "(ei nimeä)",
  "language.label": "Kieli",
  "platform.linux": "Linux",
  "platform.windows": "Windows",
  "platform.macos": "macOS",
  "platform.other": "Muu järjestelmä",

  // Above the heading of a screen, and invitations that wait beside it.
  "queue.waiting": "{count, plural, one {Toinenkin kutsu odottaa} other {# muuta kutsua odottaa}}",
  "queue.next": "Näytä seuraava",

  // Why a button led nowhere.
  "refusal.asking": "Palvelulta kysytään jo. Vastaus tulee tähän itsestään.",
  "refusal.out-of-place":
    "Tämä ei ole nyt mahdollista. Odota, kunnes ikkunassa näkyy jotain uutta.",
  "refusal.too-much": "Tekstiä on liikaa. Liitä vain osa, jossa on linkki tai koodi.",
  "refusal.name": "Nimeä ei voi lähettää. Kirjoita lyhyempi.",
  "refusal.reason": "Syytä ei voi lähettää. Kirjoita lyhyempi.",
  "refusal.invalid": "Ohjelma ei ymmärtänyt tätä ikkunaa. Sulje se ja avaa kutsu uudelleen.",
  "refusal.invalid.kept": "Ohjelma ei ymmärtänyt tätä ikkunaa. Kerro koneen vastuuhenkilölle.",
  "refusal.no-answer":
    "Ikkunan takana oleva ohjelma ei vastaa. Sulje ikkuna ja avaa kutsu uudelleen.",
  "refusal.no-answer.kept":
    "Ikkunan takana oleva ohjelma ei vastaa. Kerro koneen vastuuhenkilölle.",

  // How long an invitation still counts.
  "validity.endless": "Ei vanhene",
  "validity.until": "Päättyy",
  "validity.over": "Voimassaolo on päättynyt",
  "validity.days": "Voimassa vielä {days, plural, one {# päivän} other {# päivää}}",
  "validity.days-hours":
    "Voimassa vielä {days, plural, one {# päivän} other {# päivää}} ja {hours, plural, one {# tunnin} other {# tuntia}}",
  "validity.hours": "Voimassa vielä {hours, plural, one {# tunnin} other {# tuntia}}",
  "validity.hours-minutes":
    "Voimassa vielä {hours, plural, one {# tunnin} other {# tuntia}} ja {minutes, plural, one {# minuutin} other {# minuuttia}}",
  "validity.minutes": "Voimassa vielä {minutes, plural, one {# minuutin} other {# minuuttia}}",
  "validity.moments": "Voimassa vielä alle minuutin",

  // Before the agent is there, without it, and after a mistake of the page.
  "starting.text": "Avataan…",
  "no-agent.title": "Ikkunan takana ei ole käynnissä mitään",
  "no-agent.text":
    "Täällä ei voi hyväksyä kutsua eikä kieltäytyä siitä. Avaa kutsu uudelleen viestistä.",
  "crash.title": "Tässä ikkunassa tapahtui virhe",
  "crash.text": "Kutsuun ei vastattu sen takia mitään. Avaa kutsu uudelleen.",

  // Welcome: no invitation yet.
  "welcome.title": "Avaa kutsu",
  "welcome.kicker": "Tervetuloa",
  "welcome.lead":
    "Kutsulla tästä koneesta tulee organisaation laite. Kirjoita kutsukoodi tai liitä saamasi linkki tai viesti.",
  "welcome.help.title": "Mistä löydän sen?",
  "welcome.help.code":
    "Kutsuviestistä, linkin alta: kutsukoodissa on kuusitoista merkkiä neljän ryhmissä. Sen voi kirjoittaa tai lukea puhelimessa ääneen.",
  "welcome.help.phone":
    "Onko viesti puhelimessa? Avaa linkki siellä: avautuva sivu näyttää koodin suurilla kirjaimilla sekä QR-koodin koneeseen kytketylle lukijalle.",
  "welcome.help.here": "Onko se tällä koneella? Kopioi linkki tai, jos epäröit, koko viesti.",
  "welcome.help.missing":
    "Eikö viestiä ole? Katso roskapostikansiosta tai pyydä kutsujaa lähettämään se uudelleen.",

  // Handing over an invitation: its code, its link, its e-mail.
  "entry.or": "tai",
  "entry.promise": "Mikään ei muutu vielä: näet ensin kutsun ja päätät sitten.",
  "entry.code.label": "Kutsukoodi",
  "entry.code.hint": "Kuusitoista merkkiä neljässä ryhmässä, viestissä linkin alla.",
  "entry.code.open": "Avaa kutsu",
  "entry.code.group": "Ryhmä {group, number} / {groups, number}",
  "entry.group.incomplete": "{typed, number} / {length, number}",
  "entry.group.good": "oikein",
  "entry.group.wrong": "väärin",
  "entry.code.good": "Kaikki neljä ryhmää ovat oikein.",
  "entry.code.empty": "Kirjoita ensin kutsukoodi: neljä neljän merkin ryhmää.",
  "entry.code.short":
    "{count, plural, one {Ryhmä {groups} on vajaa.} other {Ryhmät {groups} ovat vajaita.}}",
  "entry.code.so-far":
    "{count, plural, one {Ryhmä {groups} on oikein.} other {Ryhmät {groups} ovat oikein.}}",
  "entry.code.forbidden":
    "Kutsukoodissa ei voi olla merkkiä ”{character}”: vertaa ryhmää {group, number} viestiin.",
  "entry.code.order":
    "Kaikki neljä ryhmää ovat paikalla, mutta eri järjestyksessä: vertaa viestiin.",
  "entry.code.foreign":
    "Yksikään ryhmä ei täsmää: tämä on jonkin muun koodi tai aivan muuta tekstiä.",
  "entry.code.wrong":
    "{count, plural, one {Ryhmä {groups} ei ole oikein: vertaa sitä viestiin.} other {Ryhmät {groups} eivät ole oikein: vertaa niitä viestiin.}}",
  "entry.text.label": "Linkki tai koko viesti",
  "entry.text.hint": "Liitä se tähän tai vedä tallennettu viesti tähän ikkunaan.",
  "entry.text.open": "Avaa linkki tai viesti",
  "entry.file.empty": "Tiedosto on tyhjä. Tallenna viesti uudelleen tai liitä sen teksti.",
  "entry.file.no_text":
    "Tiedosto ei ole tekstinä tallennettu viesti. Avaa se, kopioi teksti ja liitä se tähän.",
  "entry.file.too_large": "Tiedosto on liian suuri kutsuksi. Avaa se ja liitä linkki tai koodi.",
  "entry.file.several": "Tiedostoja on useita. Käytä vain viestiä, jossa kutsu on.",
  "entry.file.unreadable": "Tiedostoa ei voi lukea. Avaa viesti ja liitä sen teksti tähän.",
  "entry.file.none": "Tiedostoa ei tullut. Tallenna viesti ensin tai liitä sen teksti tähän.",

  // A service that this machine does not know.
  "confirm.title": "Tunnetko tämän palvelun?",
  "confirm.kicker": "Mitään ei lähetetty",
  "confirm.kicker.marked": "Mitään ei lähetetty · Ole tarkkana",
  "confirm.lead": "Kutsu johtaa palveluun, jota tämä kone ei tunne:",
  "confirm.unsent": "Sille ei ole vielä lähetetty mitään, eikä sen nimeä ole edes haettu.",
  "confirm.then":
    "Jos vastaat kyllä, kone kysyy kutsua tältä palvelulta ja merkitsee palvelun tutuksi. Sen jälkeen näet kutsun ja päätät siitä erikseen.",
  "confirm.unsure": "Etkö ole varma?",
  "confirm.ask":
    "Valitse En ja kysy kutsujalta, onko osoite oikea: puhelimitse tai kasvokkain, ei vastaamalla viestiin.",
  "confirm.no": "En",
  "confirm.yes": "Kyllä, tunnen sen",
  "mark.title": "Katso tarkkaan, ennen kuin vastaat kyllä",
  "mark.ip_address": "Nimen tilalla on numero.",
  "mark.ip_address.text":
    "Sen takana voi olla mikä tahansa kone. Kutsuja lähettävillä palveluilla on nimi, paitsi suljetussa verkossa.",
  "mark.international": "Osa nimestä on muita kuin englannin kirjaimia.",
  "mark.international.text":
    "Sen on tarkoitus näyttää tältä: {shown}. Yllä on nimi, jolta todella kysytään.",
  "mark.look_alike_letters": "Siinä on kirjaimia, jotka vain näyttävät toisilta.",
  "mark.look_alike_letters.text":
    "Sitä voisi luulla nimeksi {shown}, mutta se ei ole se. Väärennetyt osoitteet tehdään näin.",
  "mark.resembles": "Se on lähes sama kuin tämän koneen tunteman palvelun osoite.",
  "mark.resembles.text":
    "Tuttu osoite on {origin}, ja tämä on toinen. Vertaa niitä kirjain kirjaimelta.",
  "mark.local_name": "Nimessä ei ole pistettä.",
  "mark.local_name.text":
    "Se tarkoittaa jotakin konetta siinä verkossa, jossa tämä kone on juuri nyt. Toisessa verkossa sama nimi on toinen kone.",
  "mark.unusual_port": "Se vastaa portissa {port}, vaikka palvelut vastaavat portissa 443.",
  "mark.unusual_port.text": "Jos se on tarkoituksellista, palvelun pystyttäjä osaa kertoa syyn.",
  "mark.plain_http":
    "Yhteys on ilman https-suojausta: muut voivat lukea ja muuttaa, mitä lähetetään.",
  "mark.plain_http.text":
    "Se on sallittu vain tähän koneeseen itseensä, palvelun kehittäjiä varten.",

  // Naming the service that an access code does not name.
  "address.title": "Mistä palvelusta se on?",
  "address.lead":
    "Kutsukoodi ei kerro, mihin palveluun se kuuluu, eikä tämä kone tunne vielä yhtään.",
  "address.label": "Palvelun osoite",
  "address.hint":
    "Niin kuin se on kutsuviestissä ja linkin takana olevalla sivulla. Alun https:// voi jättää pois.",
  "address.then":
    "Sille ei lähetetä vielä mitään: näet osoitteen vielä kerran ja kerrot sitten, onko se oikea. Viestin linkki kertoo palvelun itse, jos se on helpompaa.",
  "address.back": "Takaisin",
  "address.go-on": "Jatka",

  // The card: who invites this machine to what.
  "card.title": "Kutsu tälle koneelle",
  "card.kicker": "Odottaa päätöstäsi",
  "card.label": "Kutsu",
  "card.lead.create": "{inviter} kutsuu koneen {machine} organisaation {organization} laitteeksi.",
  "card.lead.join":
    "{inviter} kutsuu koneen {machine}, joka on jo laite, vielä yhteen organisaation {organization} ryhmään.",
  "card.wrote": "{inviter} kirjoittaa:",
  "card.unchecked": "Lähettäjän omat sanat; kukaan ei ole tarkistanut niitä.",
  "card.effect": "Mitä hyväksyminen tekee",
  "card.effect.create": "Koneesta tulee organisaation {organization} laite ryhmään {group}.",
  "card.effect.join":
    "Kone on jo organisaation {organization} laite. Se liittyy ryhmään {group}; nimi säilyy.",
  "card.approval": "Vahvistus",
  "card.approval.automatic": "Automaattinen: tulee voimaan heti, kun hyväksyt.",
  "card.approval.manual":
    "Organisaation {organization} ylläpitäjän on vahvistettava se, ennen kuin se tulee voimaan.",
  "card.licences": "Käytettävissä olevat lisenssit",
  "card.licences.none": "Ei vielä yhtään.",
  "card.validity": "Voimassaolo",
  "card.inviter": "Kutsuja",
  "card.recipient": "Kenelle",
  "card.recipient.nobody": "Ei nimettyä saajaa: kuka tahansa, joka avaa sen.",
  "card.machine": "Tämä kone",
  "card.machine.serial": "Sarjanumero {serial}",
  "card.service": "Kutsusta vastaava palvelu",
  "card.accept": "Hyväksy",
  "card.accept.manual":
    "Hyväksymisen jälkeen organisaation {organization} ylläpitäjän on vahvistettava kone, ennen kuin se tulee voimaan.",
  "card.decline": "Kieltäydy",
  "card.learns": "Mitä {organization} saa tietää koneesta",
  "card.learns.text":
    "Antamasi nimen ja sormenjäljen, josta palvelu tunnistaa koneen uudelleen. Koneen voi irrottaa milloin tahansa täällä, tai ylläpitäjä voi tehdä sen.",
  "card.elsewhere": "Onko kone väärä?",
  "card.elsewhere.text":
    "Katsominen ei kuluta kutsua. Sulje tämä ikkuna ja avaa linkki oikealla koneella tai kirjoita viestin kutsukoodi siellä.",

  // Naming the device, on the card and later.
  "naming.label": "Laitteen nimi",
  "naming.hint": "Tästä kone tunnistetaan; nimen voi vaihtaa myöhemmin.",
  "naming.hint.rename": "Tästä kone tunnistetaan.",
  "naming.suggestions": "Muita nimiä",
  "naming.from.invitation": "kutsusta",
  "naming.from.template": "organisaation nimeämistapa",
  "naming.from.model": "merkki ja malli",
  "naming.from.hostname": "koneen nimi",
  "naming.left": "{count, plural, one {# merkki jäljellä} other {# merkkiä jäljellä}}",
  "naming.over": "{count, plural, one {# merkki liikaa} other {# merkkiä liikaa}}",
  "naming.empty": "Laite tarvitsee nimen.",
  "naming.forbidden": "Siinä on merkki, jota ei näe, tai rivinvaihto. Kirjoita nimi uudelleen.",
  "naming.sent-as": "Nimi tallennetaan muodossa ”{name}”.",
  "naming.checking": "Kysytään, onko nimi vapaa…",
  "naming.free": "Kenelläkään muulla organisaatiossa ei ole tätä nimeä.",
  "naming.taken": "Nimi on jo organisaation toisella laitteella.",
  "naming.taken.refused":
    "Nimi on jo organisaation toisella laitteella, ja kutakin nimeä voi käyttää vain kerran.",
  "naming.instead": "Käytä nimeä ”{name}”",

  // Declining asks once more.
  "decline.title": "Kieltäydytkö tästä kutsusta?",
  "decline.reason": "Syy (valinnainen)",
  "decline.used": "{used, number} / {limit, number}",
  "decline.over": "{count, plural, one {# liikaa} other {# liikaa}}",
  "decline.hint":
    "Kutsuja voi lukea sen. Kutsua, josta on kieltäydytty, ei voi hyväksyä myöhemmin.",
  "decline.confirm": "Kieltäydy kutsusta",

  // Work under way.
  "working.title": "Hetkinen",
  "working.kicker": "Työn alla",
  "working.steps": "Vaiheet",
  "working.done": "valmis",
  "working.slow": "Tämä kestää tavallista kauemmin. Mitään ei katoa, vaikka sulkisit ikkunan.",
  "working.slow.kept": "Tämä kestää tavallista kauemmin. Mitään ei katoa.",

  // The client credential that a service wants.
  "credentials.title": "Kone tarvitsee tunnistetiedot",
  "credentials.kicker": "Kerran konetta kohti",
  "credentials.lead":
    "{service} vastaa vain koneille, jotka näyttävät ensin asiakkaan tunnistetiedot.",
  "credentials.what":
    "Asiakkaan tunnistetiedot ovat tunnus ja salaisuus. Ne saa palveluntarjoajalta, usein laitteen asiakirjojen mukana. Ne annetaan vain kerran.",
  "credentials.where": "Ne menevät suoraan koneen avainnippuun, ja tämä ikkuna unohtaa ne heti.",
  "credentials.id": "Asiakastunnus",
  "credentials.secret": "Asiakassalaisuus",
  "credentials.show": "Näytä salaisuus",
  "credentials.hide": "Piilota salaisuus",
  "credentials.hint": "Molemmat sisältävän JSONin voi liittää kumpaan kenttään tahansa.",
  "credentials.missing": "Anna molemmat, asiakastunnus ja asiakassalaisuus.",
  "credentials.store": "Tallenna ja jatka",

  // What a device is: after accepting, and at home.
  "device.label": "Laite",
  "device.rename": "Vaihda nimi",
  "device.rename.label": "Vaihda laitteen nimi",
  "device.rename.save": "Tallenna",
  "device.rename.cancel": "Peruuta",
  "device.groups": "Laiteryhmät",
  "device.groups.none": "Ei missään ryhmässä.",
  "device.licences": "Käytettävissä olevat lisenssit",
  "device.licences.none": "Ei vielä yhtään.",
  "device.id": "Laitetunniste",
  "device.id.copy": "Kopioi tunniste",
  "device.since": "Liitetty",

  // Accepted and counted.
  "approved.title": "Kone on valmis",
  "approved.title.joined": "Kone liittyi ryhmään",
  "approved.kicker": "Valmis",
  "approved.lead":
    "Se on nyt organisaation {organization} laite ja kirjautuu omilla tunnistetiedoillaan.",
  "approved.lead.joined":
    "Se on organisaation {organization} laite ja kirjautuu omilla tunnistetiedoillaan.",
  "approved.next": "Muuta ei tarvita: koneen ohjelmat voivat tästä lähtien käyttää sen lisenssejä.",
  "approved.next.none":
    "Muuta ei tarvita: kun laite saa lisenssejä, koneen ohjelmat voivat käyttää niitä.",
  "approved.home": "Siirry laitteeseen",

  // Home of an enrolled machine.
  "home.kicker": "Organisaation {organization} laite",
  "home.title": "Tämä laite",
  "home.stale.title": "Palvelulta ei voi nyt kysyä",
  "home.stale": "Näkyvissä on, mitä se kertoi {time}.",
  "home.stale.unknown": "Näkyvissä on, mitä kone itse kirjasi muistiin.",
  "home.others": "Kone on laite myös täällä",
  "home.another": "Avaa toinen kutsu",
  "home.history": "Mitä täällä on tapahtunut",
  "home.leave": "Irrota organisaatiosta {organization}",

  // A new name that the service does not know yet.
  "rename.queued.title": "Uusi nimi: {name}",
  "rename.queued": "Palvelulle kerrotaan heti, kun se vastaa. Annettu {time}.",
  "rename.conflict.title": "Laitteella on kaksi nimeä",
  "rename.conflict":
    "Täällä nimeksi vaihdettiin {name}. Sillä välin joku vaihtoi palvelussa nimeksi {other}. Kumpi on voimassa?",
  "rename.mine": "Ota ”{name}”",
  "rename.theirs": "Pidä ”{name}”",

  // Leaving asks once more.
  "leave.title": "Irrotetaanko kone organisaatiosta {organization}?",
  "leave.lost":
    "Laitetta {device} ei sen jälkeen ole: se menettää ryhmänsä, lisenssinsä ja avaimensa sekä täällä että palvelussa. Paluuseen tarvitaan uusi kutsu.",
  "leave.kept":
    "Koneen ohjelmat ja tiedostot säilyvät ennallaan, samoin sen laitteet muissa organisaatioissa.",
  "leave.stay": "Pysy laitteena",
  "leave.confirm": "Irrota nyt",

  // No device of the organization any more.
  "left.title": "Kone on irrotettu",
  "left.kicker": "Valmis",
  "left.lead": "Se ei ole enää organisaation {organization} laite.",
  "left.removed":
    "Sen avain ja tietueet poistettiin tältä koneelta. Tapahtumat säilyvät historiassa.",
  "left.open": "Jotain on vielä tehtävä",

  // What happened here.
  "history.title": "Mitä täällä on tapahtunut",
  "history.kicker": "Kone muistaa",
  "history.empty": "Ei vielä mitään.",
  "history.kept":
    "Luettelo on vain tällä koneella. Siinä ei ole salaisuuksia, ja se säilyy, vaikka kone irrotetaan organisaatiosta.",
  "history.event.accepted":
    "Hyväksyttiin organisaation {organization} kutsu, laitteen nimi {device}",
  "history.event.joined":
    "Liityttiin toiseen organisaation {organization} ryhmään, laitteen nimi {device}",
  "history.event.waiting":
    "Hyväksyttiin organisaation {organization} kutsu; ylläpitäjältä pyydettiin vahvistus",
  "history.event.approved": "Organisaatio {organization} vahvisti laitteen {device}",
  "history.event.rejected": "Organisaatio {organization} hylkäsi laitteen",
  "history.event.declined": "Kieltäydyttiin organisaation {organization} kutsusta",
  "history.event.renamed": "Nimeksi vaihdettiin {device}",
  "history.event.rename_queued": "Nimeksi vaihdettiin {device}; palvelulle kerrotaan myöhemmin",
  "history.event.rotated": "Saatiin uusi avain palvelussa {service}",
  "history.event.left": "Irrotettiin organisaatiosta {organization}",
  "history.event.credential_stored": "Tallennettiin asiakkaan tunnistetiedot palveluun {service}",
  "history.event.service_confirmed": "Merkittiin tutuksi palvelu {service}",

  // The same where the record names no device.
  "history.event.accepted.nameless": "Hyväksyttiin organisaation {organization} kutsu",
  "history.event.joined.nameless": "Liityttiin toiseen organisaation {organization} ryhmään",
  "history.event.approved.nameless": "Organisaatio {organization} vahvisti laitteen",

  // The same where the record names nobody.
  "history.event.accepted.bare": "Hyväksyttiin kutsu",
  "history.event.joined.bare": "Liityttiin toiseen ryhmään",
  "history.event.waiting.bare": "Hyväksyttiin kutsu; ylläpitäjältä pyydettiin vahvistus",
  "history.event.approved.bare": "Ylläpitäjä vahvisti laitteen",
  "history.event.rejected.bare": "Ylläpitäjä hylkäsi laitteen",
  "history.event.declined.bare": "Kieltäydyttiin kutsusta",
  "history.event.renamed.bare": "Nimi vaihdettiin",
  "history.event.rename_queued.bare": "Nimi vaihdettiin; palvelulle kerrotaan myöhemmin",
  "history.event.rotated.bare": "Saatiin uusi avain",
  "history.event.left.bare": "Irrotettiin organisaatiosta",
  "history.event.credential_stored.bare": "Tallennettiin asiakkaan tunnistetiedot",
  "history.event.service_confirmed.bare": "Merkittiin palvelu tutuksi",

  // Waiting for an administrator.
  "waiting.title": "Odottaa vahvistusta",
  "waiting.kicker": "Hyväksytty täällä",
  "waiting.reason.manual_approval":
    "Organisaation {organization} ylläpitäjän on vahvistettava kone, ennen kuin siitä tulee laite.",
  "waiting.reason.known_device_new_key":
    "Organisaatio {organization} tuntee tällaisen laitteen, jolla on toinen avain: näin käy uudelleenasennuksen tai levyn kopioinnin jälkeen. Ylläpitäjän on vahvistettava, että laite on sama.",
  "waiting.reason.reinstalled":
    "Organisaatio {organization} tuntee tämän laitteiston. Ylläpitäjän on vahvistettava, että kone on asennettu uudelleen; sitten se saa vanhan nimensä ja paikkansa takaisin.",
  "waiting.reason.cloned":
    "Organisaatio {organization} tuntee laitteen, jolla on tämän koneen tunniste mutta toinen laitteisto: toinen niistä on kopio. Ylläpitäjän on tarkistettava asia.",
  "waiting.reason.hardware_changed":
    "Organisaatio {organization} tuntee tämän laitteen toisella laitteistolla. Ylläpitäjän on vahvistettava, että se on korjattu.",
  "waiting.since": "Odotus alkoi",
  "waiting.code": "Vertailukoodi",
  "waiting.code.why": "Ylläpitäjä näkee koneesta saman koodin.",
  "waiting.meanwhile":
    "Vastaus tulee tähän itsestään. Ikkunan voi sulkea sillä välin: mitään ei katoa. Avaa {product} uudelleen milloin tahansa, niin näet tilanteen.",
  "waiting.meanwhile.kept":
    "Vastaus tulee tähän itsestään. Mitään ei katoa, vaikka kone sammutettaisiin sillä välin.",
  "waiting.asked": "Kysytty klo {time}: ei vielä päätetty.",
  "waiting.ask.title": "Pyydä ylläpitäjää vahvistamaan se",
  "waiting.ask.text":
    "Hei, tästä koneesta on tulossa organisaation {organization} laite {device}. Voisitko vahvistaa sen?",
  "waiting.ask.machine": "Koneen nimi: {machine}.",
  "waiting.ask.make": "Merkki ja malli: {make}.",
  "waiting.ask.serial": "Sarjanumero: {serial}.",
  "waiting.ask.code": "Vertailukoodi: {code}.",

  // A device that an administrator has put to sleep.
  "deactivated.title": "Laite on poistettu käytöstä",
  "deactivated.kicker": "Tauolla",
  "deactivated.lead":
    "Organisaation {organization} ylläpitäjä on poistanut laitteen käytöstä ja voi ottaa sen taas käyttöön. Siihen asti se ei voi käyttää lisenssejään.",
  "deactivated.lead.unknown":
    "Laitteen organisaation ylläpitäjä on poistanut sen käytöstä ja voi ottaa sen taas käyttöön. Siihen asti se ei voi käyttää lisenssejään.",
  "deactivated.kept":
    "Koneelta ei poistettu mitään: nimi, laiteryhmät ja avain säilyvät ennallaan, eikä uutta kutsua tarvita.",
  "deactivated.by-itself": "Kun laite on taas käytössä, ikkuna näyttää sen itsestään.",
  "deactivated.check": "Tarkista uudelleen",
  "deactivated.asked": "Kysytty klo {time}: ei uutta.",
  "deactivated.ask.title": "Pyydä ylläpitäjää ottamaan se käyttöön",
  "deactivated.ask.text":
    "Hei, organisaation {organization} laite {device} on poistettu käytöstä. Voisitko ottaa sen taas käyttöön?",
  "deactivated.ask.unknown":
    "Hei, käyttämäni laite on poistettu käytöstä. Voisitko ottaa sen taas käyttöön?",

  // Declined, for good.
  "declined.title": "Kutsusta on kieltäydytty",
  "declined.kicker": "Valmis",
  "declined.lead":
    "Kieltäydyit organisaation {organization} kutsusta. Koneella ei muuttunut mitään.",
  "declined.mistake": "Jos se oli erehdys, pyydä kutsujalta uusi kutsu.",

  // A failure, whose own words are the agent’s.
  "problem.kicker": "{subject} · {tone}",
  "problem.card": "Kutsu, jota tämä koskee",
  "problem.subject.key": "Linkki",
  "problem.subject.door": "Palvelu",
  "problem.subject.cable": "Verkko",
  "problem.subject.cabinet": "Tunnistetiedot",
  "problem.subject.letter": "Kutsu",
  "problem.subject.machine": "Tämä kone",
  "problem.subject.label": "Nimi",
  "problem.subject.drawer": "Asetukset ja tietueet",
  "problem.subject.frame": "Ikkuna",
  "problem.subject.mark": "Ohjelma itse",
  "problem.tone.mend": "Voit korjata tämän",
  "problem.tone.later": "Kannattaa yrittää uudelleen",
  "problem.tone.help": "Pyydä apua",
  "problem.tone.over": "Ei enää käytettävissä",
  "problem.tone.halt": "Pysäytetty turvasyistä",
  "retry.again": "Yritä uudelleen",
  "retry.check": "Tarkista nyt",
  "retry.certificate": "Tarkista varmenne",
  "retry.signed-in": "Kirjauduin, yritä taas",
  "retry.service": "Tarkista palvelu",
  "retry.waited": "Odotin, yritä taas",
  "retry.stored-now": "Tallennettu, yritä taas",
  "retry.issuer": "Tarkista myöntäjä",
  "retry.clock": "Asetin kellon, yritä taas",
  "retry.stored": "Tallensin ne, yritä taas",
  "retry.unlock": "Avaa ja yritä taas",
  "retry.stored-anew": "Uusin ne, yritä taas",
  "retry.keychain": "Kokeile avainnippua taas",
  "retry.confirm": "Vahvista ja yritä taas",
  "retry.corrected": "Korjasin sen, yritä taas",
  "retry.allowed": "Sallittu nyt, yritä taas",
  "retry.enabled": "Käytössä nyt, yritä taas",
  "retry.ask-now": "Kysy palvelulta nyt",
  "retry.repaired": "Korjasin sen, yritä taas",
  "retry.active": "Käytössä, yritä taas",
  "retry.protected": "Suojasin sen, yritä taas",
  "retry.made-room": "Tilaa on, yritä taas",

  // A request for a new invitation, ready to be sent, and a report.
  "ask.title": "Pyydä uusi kutsu: {inviter}",
  "ask.title.unknown": "Pyydä kutsujalta uusi kutsu",
  "ask.text":
    "Hei {inviter}, avasin koneelle {machine} kutsun organisaatioon {organization}. {why} Voisitko lähettää minulle uuden?",
  "ask.text.unknown": "Hei, avasin saamani kutsun. {why} Voisitko lähettää minulle uuden?",
  "ask.why.insecure": "Se johtaa osoitteeseen, jossa ei ole https-suojausta.",
  "ask.why.unknown": "Palvelu ei tunne sitä.",
  "ask.why.forgotten": "Palvelu ei tunne sitä enää.",
  "ask.why.expired": "Se on vanhentunut.",
  "ask.why.withdrawn": "Se on peruttu.",
  "ask.why.declined": "Siitä on kieltäydytty.",
  "ask.why.rejected": "Sitä ei vahvistettu.",
  "ask.why.late": "Sitä ei vahvistettu ajoissa.",
  "ask.why.used": "Se on jo käytetty.",
  "ask.why.elsewhere": "Se on käytössä toisella koneella.",
  "ask.why.hardware": "Se on hyväksytty toisella laitteistolla.",
  "ask.why.reinstalled": "Se koskee uudelleen asennettua konetta.",
  "ask.why.repaired": "Se koskee korjattua konetta.",
  "ask.why.original": "Se on hyväksytty alkuperäisellä koneella.",
  "ask.why.removed": "Se johti laitteeseen, joka on poistettu.",
  "support.help": "Apua: {contact}",
  "report.title": "Kerro koneen vastuuhenkilölle",
  "report.says": "{product} ilmoittaa: {title} ({code}).",
  "report.detail": "Lisätieto: {detail}.",
  "report.service": "Palvelu: {service}.",
  "report.machine": "Kone: {machine}.",

  // The steps of the work, each as a task; the one under way is told by the texts below these.
  "plan.reading-invitation": "Kutsun lukeminen",
  "plan.opening-credentials": "Koneen avainnipun avaaminen",
  "plan.signing-in": "Palveluun kirjautuminen",
  "plan.looking-up": "Kutsun kysyminen palvelulta",
  "plan.accepting": "Kutsun hyväksyminen",
  "plan.declining": "Kutsusta kieltäytyminen",
  "plan.renaming": "Nimen vaihtaminen",
  "plan.reading-device": "Koneen oikeuksien lukeminen",
  "plan.securing-key": "Koneen oman avaimen luominen",
  "plan.recording": "Vastauksen kirjaaminen",
  "plan.leaving": "Organisaatiosta irrottaminen",
  "plan.waiting-for-turn": "Toisen ohjelman odottaminen",
  "plan.recovering": "Aiemman vastauksen selvittäminen",

  // Something is under way.
  "step.reading-invitation": "Luetaan kutsua…",
  "step.opening-credentials": "Avataan koneen avainnippua…",
  "step.signing-in": "Kirjaudutaan palveluun…",
  "step.looking-up": "Kysytään palvelulta kutsusta…",
  "step.accepting": "Hyväksytään kutsua…",
  "step.declining": "Kieltäydytään kutsusta…",
  "step.renaming": "Vaihdetaan nimeä…",
  "step.reading-device": "Luetaan, mitä kone voi käyttää…",
  "step.securing-key": "Luodaan koneen omaa avainta…",
  "step.recording": "Kirjataan vastausta…",
  "step.leaving": "Irrotetaan organisaatiosta…",
  "step.waiting-for-turn": "Toinen ohjelma liittää tätä konetta; odotetaan sitä…",
  "step.recovering": "Kysytään, miten aiemman vastauksen kävi…",

  "sentences.two": "{first} {next}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
