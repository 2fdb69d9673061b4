import type { DOCTOR as English } from "../en/doctor.ts";

/** What doctor and report say, in Finnish. */
export const DOCTOR = {
  "doctor.testing": "Tarkistetaan tätä asennusta",
  "doctor.tested.program": "Ohjelma tarkistettu",
  "doctor.tested.policy": "Käytäntö tarkistettu",
  "doctor.tested.configuration": "Asetukset tarkistettu",
  "doctor.tested.machine_id": "Koneen tunniste tarkistettu",
  "doctor.tested.disk": "Tilahakemisto tarkistettu",
  "doctor.tested.record": "Liitostietue tarkistettu",
  "doctor.tested.journal": "Kesken jääneet vastaukset tarkistettu",
  "doctor.tested.leftovers": "Jäänteet tarkistettu",
  "doctor.tested.lock": "Lukko tarkistettu",
  "doctor.tested.keychain": "Avainnippu tarkistettu",
  "doctor.tested.credentials": "Tunnistetiedot tarkistettu",
  "doctor.tested.clock": "Kello tarkistettu",
  "doctor.tested.proxy": "Välityspalvelin tarkistettu",
  "doctor.tested.authorities": "Varmentajat tarkistettu",
  "doctor.tested.service": "Palvelut tarkistettu",
  "doctor.tested.enrolments": "Liitokset tarkistettu",
  "doctor.tested.display": "Näyttö tarkistettu",
  "doctor.tested.browser": "Selain tarkistettu",
  "doctor.tested.registration": "Linkkien rekisteröinti tarkistettu",

  "doctor.group.program": "Ohjelma",
  "doctor.group.machine": "Kone",
  "doctor.group.state": "Tila",
  "doctor.group.secrets": "Salaisuudet",
  "doctor.group.network": "Verkko",
  "doctor.group.desktop": "Työpöytä",

  "doctor.status.pass": "kunnossa",
  "doctor.status.warn": "varoitus",
  "doctor.status.fail": "VIRHE",
  "doctor.status.skipped": "ohitettu",

  // How the parts of a line stand together.
  "doctor.line.failure": "{title}. {text}",
  "doctor.line.two": "{first} {second}",
  "doctor.line.about": "{subject}: {text}",
  "doctor.line.code": "{text} ({code})",
  "doctor.line.code.detail": "{text} ({code}: {detail})",
  "doctor.line.detail": "{text} ({detail})",
  "doctor.subject.enrolment": "{organization}, palvelu {service}",

  "doctor.fix.done": "Korjattu {check}: {text}",
  "doctor.fix.failed": "Kohtaa {check} ei voitu korjata ({code}).",
  "doctor.repair.order": "Korjaa tässä järjestyksessä:",
  "doctor.repair": "{number}. {check}: {text}",
  "doctor.repair.about": "{number}. {check} ({subject}): {text}",
  "doctor.summary":
    "{pass, plural, one {# kunnossa} other {# kunnossa}}, {warn, plural, one {# varoitus} other {# varoitusta}}, {fail, plural, one {# virhe} other {# virhettä}}, {skipped, plural, one {# ohitettu} other {# ohitettu}}.",

  "doctor.nothing": "Ei tarkistettavaa.",
  "doctor.offline": "Mitään ei lähetetty, kuten pyydettiin.",
  "doctor.late": "Ei tulosta {seconds, number} sekunnissa.",
  "doctor.late.repair":
    "Yritä uudelleen ja anna enemmän aikaa, esimerkiksi `latchkey doctor --timeout 120`.",
  "doctor.mistake": "Tarkistus itse teki virheen.",
  "doctor.mistake.repair": "Ilmoita siitä ja kerro tässä mainittu kohta.",

  // Something else that has to be repaired before this can be looked at.
  "doctor.first.policy": "Koneen käytäntöä ei voi käyttää; korjaa se ensin.",
  "doctor.first.configuration": "Asetuksia tai käytäntöä ei voi käyttää; korjaa ne ensin.",
  "doctor.first.file": "Asetuksissa nimettyä tiedostoa ei voi käyttää; korjaa se ensin.",
  "doctor.first.directory": "Tilahakemistoa ei voi käyttää sellaisenaan; korjaa se ensin.",
  "doctor.first.directory.unread": "Tilahakemistoa ei voi lukea; korjaa se ensin.",
  "doctor.first.record": "Liitostietuetta ei voi käyttää; korjaa se ensin.",
  "doctor.first.record.foreign": "Tietue on toisen koneen; korjaa se ensin.",
  "doctor.first.keychain": "Avainnippua ei voi käyttää; korjaa se ensin.",
  "doctor.first.key": "Laitteen avain puuttuu; korjaa se ensin.",
  "doctor.first.identity": "Koneen tunniste puuttuu; korjaa se ensin.",
  "doctor.first.clock": "Koneen kello on väärässä; korjaa se ensin.",
  "doctor.first.proxy": "Palveluun mennään välityspalvelimen kautta; korjaa välityspalvelin ensin.",
  "doctor.first.service": "Palvelulta ei voi kysyä; korjaa se ensin.",

  "doctor.program.runs": "{product} {version}, Node {node}, {system}.",
  "doctor.program.old": "Node {node} on liian vanha.",
  "doctor.program.old.repair": "Asenna Node {least} tai uudempi.",

  "doctor.policy.none":
    "Käytäntöä ei ole: asetukset ratkaisevat, ja käyttäjät voivat merkitä palveluja tutuiksi.",
  "doctor.policy.confirm":
    "{services, plural, one {Käytäntö sallii # palvelun; muita voi merkitä tutuiksi ikkunassa.} other {Käytäntö sallii # palvelua; muita voi merkitä tutuiksi ikkunassa.}}",
  "doctor.policy.refuse":
    "{services, plural, one {Käytäntö sallii # palvelun; kaikki muut torjutaan.} other {Käytäntö sallii # palvelua; kaikki muut torjutaan.}}",
  "doctor.policy.repair.owner": "Anna se pääkäyttäjälle (root).",
  "doctor.policy.repair.file": "Salli siihen kirjoittaminen vain pääkäyttäjälle (root).",
  "doctor.policy.repair.directory": "Salli tiedostojen luominen sinne vain pääkäyttäjälle (root).",

  "doctor.configuration.file":
    "{services, plural, one {{file} sallii # palvelun.} other {{file} sallii # palvelua.}}",
  "doctor.configuration.build":
    "{services, plural, one {Ohjelma itse sallii # palvelun.} other {Ohjelma itse sallii # palvelua.}}",
  "doctor.configuration.loopback":
    "Salaamaton http on sallittu vain tähän koneeseen itseensä, kehitystyötä varten.",
  "doctor.configuration.refused":
    "{services, plural, one {Koneen käytäntö torjuu # palvelun, joka on asetuksissa.} other {Koneen käytäntö torjuu # palvelua, jotka ovat asetuksissa.}}",
  "doctor.configuration.refused.file":
    "{services, plural, one {Koneen käytäntö torjuu # palvelun, joka on tiedostossa {file}.} other {Koneen käytäntö torjuu # palvelua, jotka ovat tiedostossa {file}.}}",
  "doctor.configuration.refused.repair":
    "Poista se asetuksista tai pyydä ylläpitäjää lisäämään se käytäntöön.",
  "doctor.configuration.empty":
    "Yhtään palvelua ei ole nimetty, joten kone ei saa ottaa yhteyttä mihinkään palveluun.",
  "doctor.configuration.empty.repair":
    "Nimeä palvelu asetustiedoston kohdassa `services`; katso docs/cli.md.",
  "doctor.configuration.empty.repair.file":
    "Nimeä palvelu tiedoston {file} kohdassa `services`; katso docs/cli.md.",
  "doctor.configuration.repair.place":
    "Korjaa yllä mainittu kohta; tiedosto on kuvattu ohjeessa docs/cli.md.",
  "doctor.configuration.repair.owner": "Anna tiedosto pääkäyttäjälle (root) tai itsellesi.",
  "doctor.configuration.repair.mode": "Poista kirjoitusoikeus sinne muilta käyttäjiltä.",

  "doctor.machine.known":
    "Konetunniste löytyy; laitteistosta voi lukea {traits, plural, one {# tuntomerkin} other {# tuntomerkkiä}} ({confidence, select, high {varmuus hyvä} medium {varmuus kohtalainen} low {varmuus heikko} other {ei varmuutta}}).",
  "doctor.machine.shared":
    "Konetunniste näyttää tulleen levykuvan mukana, joten muilla koneilla voi olla sama.",
  "doctor.machine.shared.repair":
    "Luo uusi ennen koneen liittämistä: tyhjennä /etc/machine-id ja aja `systemd-machine-id-setup` pääkäyttäjänä.",
  "doctor.machine.dbus":
    "D-Bus käyttää toista konetunnistetta, kuten kopioidun levykuvan jälkeen. Tämä ohjelma käyttää järjestelmän omaa.",
  "doctor.machine.dbus.repair": "Anna D-Busin käyttää järjestelmän tunnistetta.",
  "doctor.machine.bare":
    "Konetunniste löytyy, mutta laitteiston omia tunnuksia ei voi lukea: koneen kopiota ei erottaisi siitä itsestään.",
  "doctor.machine.bare.repair":
    "Jos kone on virtuaalikone, anna sille hypervisorissa sarjanumero tai kiinteä verkko-osoite; muuten ei tarvitse tehdä mitään.",
  "doctor.machine.container":
    "Konetunniste löytyy; tämä on kontti ({container}), jonka laitteistolla ei ole omia tunnuksia: kopiota ei erottaisi siitä itsestään.",
  "doctor.machine.container.repair":
    "Liitä sen sijaan isäntäkone, tai tuo konttiin isäntäkoneen /etc/machine-id ja ilmoita se asetuksella `machineIdFile`; katso docs/cli.md.",
  "doctor.machine.repair.mount":
    "Tuo isäntäkoneen /etc/machine-id sinne tai poista `machineIdFile` asetuksista.",
  "doctor.machine.repair.make": "Anna järjestelmän luoda konetunniste.",
  "doctor.machine.repair.make.container":
    "Anna järjestelmän luoda konetunniste ja säilytä se kontin taltioilla.",

  "doctor.disk.writable": "Tiedosto kirjoitettiin sinne, varmistettiin levylle ja poistettiin.",
  "doctor.disk.made": "Sitä ei vielä ole; se luotiin, siihen kirjoitettiin ja se poistettiin.",
  "doctor.disk.full": "Levy on lähes täynnä.",
  "doctor.disk.full.repair": "Vapauta siltä tilaa, ennen kuin se täyttyy.",
  "doctor.disk.repair.private": "Estä muiden käyttäjien pääsy sinne.",
  "doctor.disk.repair.private.done": "Muiden käyttäjien pääsy hakemistoon {directory} estettiin.",
  "doctor.disk.repair.place":
    "Tee siellä tilaa hakemistolle tai nimeä asetuksissa toinen `stateDirectory`.",
  "doctor.disk.repair.owner": "Anna hakemisto tälle käyttäjälle eikä kenellekään muulle.",
  "doctor.disk.repair.room": "Vapauta levyltä tilaa ja yritä uudelleen.",
  "doctor.disk.repair.read-only":
    "Levy on otettu käyttöön vain luettavaksi: ota se käyttöön kirjoitettavaksi tai nimeä asetuksissa toinen `stateDirectory`.",

  "doctor.record.none": "Konetta ei ole vielä liitetty, eikä mitään ole vioittunut.",
  "doctor.record.devices":
    "{organizations, plural, one {Tämä kone on # organisaation laite; tietue on tehty sillä.} other {Tämä kone on # organisaation laite; tietue on tehty sillä.}}",
  "doctor.record.waiting":
    "{approvals, plural, one {Tämä kone odottaa # vahvistusta; tietue on tehty sillä.} other {Tämä kone odottaa # vahvistusta; tietue on tehty sillä.}}",
  "doctor.record.both":
    "Tämä kone on {organizations, plural, one {# organisaation} other {# organisaation}} laite ja odottaa {approvals, plural, one {# vahvistusta} other {# vahvistusta}}; tietue on tehty sillä.",
  "doctor.record.damaged.repair":
    "Mikä tahansa tietuetta käyttävä komento siirtää sen syrjään poistamatta sitä ja kertoo, mitä on jäljellä.",
  "doctor.record.aside":
    "{files, plural, one {# tiedostoa ei joskus voitu lukea, ja se siirrettiin syrjään.} other {# tiedostoa ei joskus voitu lukea, ja ne siirrettiin syrjään.}}",
  "doctor.record.aside.repair":
    "Katso `latchkey status`: jos sieltä ei puutu laitetta, poista syrjään siirretyt.",

  "doctor.journal.none": "Yhtään vastausta tai avaimen vaihtoa ei jäänyt kesken.",
  "doctor.journal.answers":
    "{answers, plural, one {# vastaus katkesi kesken.} other {# vastausta katkesi kesken.}}",
  "doctor.journal.changes":
    "{changes, plural, one {# tunnistetietojen vaihto katkesi kesken.} other {# tunnistetietojen vaihtoa katkesi kesken.}}",
  "doctor.journal.both":
    "{answers, plural, one {# vastaus} other {# vastausta}} ja {changes, plural, one {# tunnistetietojen vaihto} other {# tunnistetietojen vaihtoa}} katkesi kesken.",
  "doctor.journal.repair":
    "Seuraava komento, joka kysyy palvelulta, tekee sen loppuun; mitään ei katoa eikä mikään tapahdu kahdesti.",

  "doctor.leftovers.none": "Mitään ei jäänyt puoliksi kirjoitetuksi.",
  "doctor.leftovers.some":
    "{files, plural, one {# tiedosto jäi puoliksi kirjoitetuksi, kun ohjelma lopetettiin; sen sisältöä ei tarvita.} other {# tiedostoa jäi puoliksi kirjoitetuksi, kun ohjelma lopetettiin; niiden sisältöä ei tarvita.}}",
  "doctor.leftovers.repair": "Poista ne.",
  "doctor.leftovers.repair.done":
    "{files, plural, one {# puoliksi kirjoitettu tiedosto poistettiin.} other {# puoliksi kirjoitettua tiedostoa poistettiin.}}",

  "doctor.lock.free": "Mikään muu prosessi ei ole liittämässä tätä konetta.",
  "doctor.lock.none": "Lukkoa ei voi ottaa lainkaan.",
  "doctor.lock.none.repair": "Käynnistä kone uudelleen.",
  "doctor.lock.taken": "Toinen prosessi liittää parhaillaan tätä konetta.",
  "doctor.lock.taken.by":
    "Toinen prosessi liittää parhaillaan tätä konetta: prosessi {pid}, käyttäjä {user}, alkaen {since}.",
  "doctor.lock.taken.repair":
    "Odota, kunnes se on valmis. Jos se on jumissa, lopeta se; mitään ei katoa.",

  "doctor.keychain.works": "Avainnippu otti merkinnän, antoi sen takaisin ja poisti sen.",
  "doctor.keychain.files":
    "Salaisuudet ovat asetusten mukaisesti tiedostoissa, joita suojaavat vain käyttöoikeudet: kuka tahansa, joka voi lukea levyä, saa ne.",
  "doctor.keychain.files.repair":
    "Jos koneella on avainnippu, siirrä salaisuudet sinne komennolla `latchkey credentials migrate --to os-keychain`; laitteella, jolla sitä ei ole, `encrypted-file` tai `systemd-credentials` salaa ne.",
  "doctor.keychain.repair.make":
    "Luo avainnippu tämän käyttäjän salasanalla, esimerkiksi kirjautumalla kerran työpöydälle tai ohjelmalla `seahorse`, ja tee siitä oletus.",
  "doctor.keychain.repair.libsecret": "Asenna libsecret.",
  "doctor.keychain.repair.start": "Käynnistä avainnippu tässä istunnossa.",
  "doctor.keychain.repair.session":
    "Kirjaudu työpöytäistuntoon tai käynnistä ohjelma sellaisessa: `dbus-run-session -- …`; jos työpöytää ei ole, lisää asetuksiin `credentialStore`.",
  "doctor.keychain.repair.private": "Poista oikeudet muilta käyttäjiltä.",
  "doctor.keychain.store.works":
    "Salaisuuksien säilö otti merkinnän, antoi sen takaisin ja poisti sen.",
  "doctor.keychain.repair.headless":
    'Nimeä työpöydättömällä koneella asetustiedostossa toinen säilö: `"credentialStore": "systemd-credentials"`, jos ohjelma ajetaan rootina, tai `"credentialStore": "encrypted-file"` ja `{setting}` (32 satunnaista tavua base64-muodossa, vain tämän käyttäjän luettavissa).',
  "doctor.keychain.disagreement":
    "Koneen salaisuudet ovat säilössä {store}, johon ne siirrettiin; asetuksissa on {configured}.",
  "doctor.keychain.disagreement.repair":
    "Aseta asetustiedostossa `credentialStore` arvoon `{store}`, tai siirrä salaisuudet siihen, minkä se nimeää.",
  "doctor.keychain.also-in":
    "Myös säilössä {store} on tämän ohjelman salaisuuksia, eikä niitä käytetä.",
  "doctor.keychain.also-in.repair":
    "Siirrä ne käytössä olevaan säilöön, ellet tiedä, ettei kukaan tarvitse niitä.",

  "doctor.credentials.both": "Laitteen avain ja sovelluksen tunnistetiedot löytyvät.",
  "doctor.credentials.application": "Sovelluksen tunnistetiedot löytyvät.",
  "doctor.credentials.device": "Laitteen avain löytyy, eikä laite muuta tarvitsekaan.",
  "doctor.credentials.none":
    "Sovelluksen tunnistetietoja ei ole tallennettu, joten tämän palvelun kutsuja ei voi vielä avata.",
  "doctor.credentials.lost": "Laitteen oma avain ei ole enää avainnipussa.",
  "doctor.credentials.repair":
    "Tallenna saamasi tunnistetiedot (katso `latchkey credentials set --help`).",

  "doctor.clock.agrees":
    "{services, plural, one {Se täsmää palvelun kelloon {seconds} s:n tarkkuudella.} other {Se täsmää kaikkien palvelujen kelloihin {seconds} s:n tarkkuudella.}}",
  "doctor.clock.offline": "Mitään ei lähetetty, kuten pyydettiin; aikaa ei kysytty keneltäkään.",
  "doctor.clock.unasked": "Yhdeltäkään palvelulta ei voitu kysyä aikaa.",
  "doctor.clock.seconds":
    "{direction, select, behind {Koneen kello on {size, number} s jäljessä palvelusta {service}.} other {Koneen kello on {size, number} s edellä palvelua {service}.}}",
  "doctor.clock.minutes":
    "{direction, select, behind {Koneen kello on {size, number} min jäljessä palvelusta {service}.} other {Koneen kello on {size, number} min edellä palvelua {service}.}}",
  "doctor.clock.hours":
    "{direction, select, behind {Koneen kello on {size, plural, one {# tunnin} other {# tuntia}} jäljessä palvelusta {service}.} other {Koneen kello on {size, plural, one {# tunnin} other {# tuntia}} edellä palvelua {service}.}}",
  "doctor.clock.days":
    "{direction, select, behind {Koneen kello on {size, plural, one {# päivän} other {# päivää}} jäljessä palvelusta {service}.} other {Koneen kello on {size, plural, one {# päivän} other {# päivää}} edellä palvelua {service}.}}",
  "doctor.clock.either": "Toinen niistä on väärässä; palvelun kello on sitä harvoin.",
  "doctor.clock.theirs":
    "Se täsmää palvelun {service} kelloon, joten toisen palvelun kello on väärässä.",
  "doctor.clock.repair": "Anna verkon asettaa kello.",
  "doctor.clock.repair.settings":
    "Anna verkon asettaa kello järjestelmän päivämäärä- ja aika-asetuksissa.",
  "doctor.clock.repair.theirs":
    "Ilmoita palveluntarjoajalle ({service}), että sen kello on väärässä.",

  "doctor.proxy.off": "Välityspalvelinta ei käytetä, asetusten mukaisesti.",
  "doctor.proxy.none": "Välityspalvelinta ei käytetä: asetuksissa eikä ympäristössä ole sellaista.",
  "doctor.proxy.exempt":
    "Asetuksissa on välityspalvelin, mutta tähän palveluun ei mennä sen kautta.",
  "doctor.proxy.exempt.variable":
    "Välityspalvelin on nimetty ({variable}), mutta tähän palveluun ei mennä sen kautta.",
  "doctor.proxy.there": "{proxy} on tavoitettavissa, kuten asetuksissa on.",
  "doctor.proxy.there.variable": "{proxy} on tavoitettavissa ({variable}).",
  "doctor.proxy.repair": 'Korjaa asetusten `proxy` tai anna sille arvo "none".',
  "doctor.proxy.repair.file": 'Korjaa tiedoston {file} kohta `proxy` tai anna sille arvo "none".',
  "doctor.proxy.repair.password":
    "Korjaa asetusten `proxy` tai salli salasanatiedoston lukeminen vain sen omistajalle.",
  "doctor.proxy.repair.variable": "Korjaa {variable} tai luovu siitä.",

  "doctor.authorities.own": "Luotettuja ovat Noden omat ja järjestelmän varmentajat.",
  "doctor.authorities.named":
    "Luotettuja ovat Noden omat ja järjestelmän varmentajat sekä {named, plural, one {# varmenne} other {# varmennetta}} tiedostosta `caFile`.",
  "doctor.authorities.extra":
    "Luotettuja ovat Noden omat ja järjestelmän varmentajat sekä {extra, plural, one {# varmenne} other {# varmennetta}} muuttujasta NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.both":
    "Luotettuja ovat Noden omat ja järjestelmän varmentajat, {named, plural, one {# varmenne} other {# varmennetta}} tiedostosta `caFile` sekä {extra, plural, one {# varmenne} other {# varmennetta}} muuttujasta NODE_EXTRA_CA_CERTS.",
  "doctor.authorities.empty.repair":
    "Lisää PEM-muotoiset varmenteet tiedostoon {file} tai poista `caFile` asetuksista.",
  "doctor.authorities.expired.all": "Kaikki tiedoston `caFile` varmenteet ovat vanhentuneet.",
  "doctor.authorities.expired.all.repair":
    "Pyydä varmentajan ylläpidosta sen nykyinen varmenne ja lisää se tiedostoon {file}.",
  "doctor.authorities.expired":
    "{expired, plural, one {Tiedostossa `caFile` on # vanhentunut varmenne.} other {Tiedostossa `caFile` on # vanhentunutta varmennetta.}}",
  "doctor.authorities.expired.repair":
    "Poista vanhentuneet tiedostosta {file}, kun palveluun päästään ilman niitä.",
  "doctor.authorities.variable":
    "Muuttujan NODE_EXTRA_CA_CERTS tiedostossa ei ole kelvollista varmennetta; se ohitetaan.",
  "doctor.authorities.variable.repair": "Korjaa NODE_EXTRA_CA_CERTS tai poista se.",
  "doctor.authorities.bundle":
    "Järjestelmässä ei ole varmentajien kokoelmaa: vain Noden mukana tulevat ovat luotettuja.",
  "doctor.authorities.bundle.repair":
    "Asenna paketti `ca-certificates`, jos tarvitaan yrityksen omaa varmentajaa.",

  "doctor.service.none": "Yhtään palvelua ei sallita täällä.",
  "doctor.service.answered":
    "Se vastasi {milliseconds, number} millisekunnissa ja on se palvelu, joka sen pitääkin olla.",
  "doctor.service.answered.certificate":
    "Se vastasi {milliseconds, number} millisekunnissa ja on se palvelu, joka sen pitääkin olla; varmenteen myöntäjä on {issuer}.",
  "doctor.service.repair.name": "Tarkista, löytääkö kone nimiä ylipäänsä ja onko tämä nimi oikein.",
  "doctor.service.repair.portal":
    "Avaa selain, kirjaudu verkkoon ja aja `latchkey doctor` uudelleen.",
  "doctor.service.repair.intercepted":
    "Kysy myöntäjästä verkon vastuuhenkilöltä. Jos se on oikea, tallenna sen varmenne PEM-tiedostoon ja ilmoita se asetuksissa kohdassa `caFile`.",
  "doctor.service.repair.intercepted.file":
    "Kysy myöntäjästä verkon vastuuhenkilöltä. Jos se on oikea, tallenna sen varmenne PEM-tiedostoon ja ilmoita se tiedoston {file} kohdassa `caFile`.",
  "doctor.service.repair.certificate":
    "Ilmoita palveluntarjoajalle, että sen varmenne ei ole nyt voimassa.",
  "doctor.service.repair.route":
    "Tarkista koneen verkkoyhteys ja päästääkö palomuuri sen osoitteeseen {host}, portti {port}; jos muutkaan eivät pääse sinne, ilmoita palveluntarjoajalle.",

  "doctor.enrolments.none": "Konetta ei ole vielä liitetty.",
  "doctor.enrolments.opens": "Laitteen omat tunnistetiedot avaavat palvelun.",
  "doctor.enrolments.disallowed":
    "Tämän liitoksen palvelu ei ole enää täällä sallittujen joukossa.",
  "doctor.enrolments.disallowed.repair":
    "Lisää se asetusten kohtaan `services` tai irrota kone komennolla `latchkey unenrol --offline`.",

  "doctor.display.system": "Järjestelmällä on omansa.",
  "doctor.display.none":
    "Graafista istuntoa ei ole: `latchkey inspect` ja `latchkey accept` eivät tarvitse sitä.",
  "doctor.display.answers": "Graafinen istunto vastaa.",
  "doctor.display.repair": "Korjaa tai poista {variable}: sen osoitteessa ei vastaa mikään.",

  "doctor.browser.found": "Ikkunan näyttää {browser}.",
  "doctor.browser.repair.configured":
    "Korjaa asetusten `browser`: siellä ei ole mitään käynnistettävää.",
  "doctor.browser.repair.configured.file":
    "Korjaa tiedoston {file} kohta `browser`: siellä ei ole mitään käynnistettävää.",
  "doctor.browser.repair.install": "Asenna selain.",
  "doctor.browser.repair.install.named": "Asenna Chromium, Chrome tai Edge.",

  "doctor.registration.answered": "Linkki avattiin, ja tämä ohjelma vastasi.",
  "doctor.registration.headless": "Graafista istuntoa, jossa linkin voisi avata, ei ole.",
  "doctor.registration.headless.registered": "Rekisteröinti itse on kunnossa.",
  "doctor.registration.headless.missing": "Tällä käyttäjällä ei ole rekisteröintiä.",
  "doctor.registration.headless.foreign": "Rekisteröitynä on toinen ohjelma, {program}.",
  "doctor.registration.missing": "{scheme}:-linkit eivät avaa mitään tällä työpöydällä.",
  "doctor.registration.stale.exec_unreadable":
    "Rekisteröinti on vanhentunut: sen Exec-riviä ei voi lukea.",
  "doctor.registration.stale.exec_without_link":
    "Rekisteröinti on vanhentunut: sen Exec-rivi ei ota linkkiä vastaan.",
  "doctor.registration.stale.absent": "Rekisteröinti on vanhentunut: {path} puuttuu.",
  "doctor.registration.stale.not_executable":
    "Rekisteröinti on vanhentunut: {path} ei ole käynnistettävissä.",
  "doctor.registration.stale.other_installation":
    "Rekisteröinti on vanhentunut: se käynnistää toisen asennuksen tästä ohjelmasta.",
  "doctor.registration.stale.other_node":
    "Rekisteröinti on vanhentunut: se käynnistää toisen Noden.",
  "doctor.registration.unsupported.kept_by_application":
    "Rekisteröintiä ei voi tutkia: järjestelmä säilyttää sen asennetussa sovelluksessa.",
  "doctor.registration.unsupported.no_registry_tool":
    "Rekisteröintiä ei voi tutkia: `reg.exe` ei toimi.",
  "doctor.registration.foreign": "{scheme}:-linkit avaavat toisen ohjelman, {program}.",
  "doctor.registration.other": "Linkki avattiin, mutta toinen asennus vastasi: {program}.",
  "doctor.registration.silent": "Linkki avattiin, mutta se ei käynnistänyt tätä ohjelmaa.",
  "doctor.registration.refused": "Työpöytä ei avaa linkkiä (paluukoodi {exit}).",
  "doctor.registration.untried.no_session": "Sitä ei voitu kokeilla: graafista istuntoa ei ole.",
  "doctor.registration.untried.application_alone":
    "Sitä ei voitu kokeilla: tässä järjestelmässä linkit avaa vain sovellus.",
  "doctor.registration.untried.no_directory":
    "Sitä ei voitu kokeilla: vastaukselle ei ole yksityistä hakemistoa.",
  "doctor.registration.untried.no_opener":
    "Sitä ei voitu kokeilla: `xdg-open` ja `gio` puuttuvat molemmat.",
  "doctor.registration.repair.register": "Rekisteröi linkit tälle käyttäjälle.",
  "doctor.registration.repair.register.done": "Linkit rekisteröitiin tälle käyttäjälle.",
  "doctor.registration.repair.replace": "Jos sen ei pidä olla niin, ota linkit haltuun.",
  "doctor.registration.repair.session":
    "Kirjaudu ulos ja takaisin sisään, jotta työpöytä lukee rekisteröinnin uudelleen; Snap- tai Flatpak-selain voi kysyä kerran, saako se avata linkkejä.",

  "report.wrote":
    "{bytes, plural, one {{file} kirjoitettiin (# tavu); vain sinä voit lukea sen.} other {{file} kirjoitettiin (# tavua); vain sinä voit lukea sen.}}",
  "report.holds": "Siinä on versiot, tarkistusten tulokset, asetukset ja liitostietueen rakenne.",
  "report.names":
    "Siinä on tämän koneen, käyttäjän, palvelujen, organisaatioiden, laitteiden ja tiedostojen nimet.",
  "report.nameless":
    "Siinä ei ole nimiä; `--names` lisää palvelujen, organisaatioiden ja laitteiden nimet.",
  "report.look": "Käy se läpi, ennen kuin lähetät sen kenellekään.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
