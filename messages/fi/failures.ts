import type { FAILURES as English } from "../en/failures.ts";

/** Failures and notices in Finnish. */
export const FAILURES = {
  "error.link.none.title": "Kutsua ei löytynyt",
  "error.link.none.text": "Tekstissä ei ole kutsulinkkiä eikä kutsukoodia.",
  "error.link.none.advice": "Liitä linkki tai kutsukoodi kutsuviestistä.",
  "error.link.malformed.title": "Tämä ei ole kutsulinkki",
  "error.link.malformed.text": "Linkki ei ole kutsun muotoinen.",
  "error.link.malformed.advice":
    "Kopioi koko linkki viestistä tai kirjoita sen alla oleva kutsukoodi.",
  "error.link.cut_off.title": "Linkki on katkennut",
  "error.link.cut_off.text":
    "Osa linkistä tai koodista puuttuu; sähköpostiohjelmat katkovat pitkiä rivejä.",
  "error.link.cut_off.advice":
    "Kopioi koko linkki viestistä tai kirjoita sen alla oleva kutsukoodi.",
  "error.link.mistyped.title": "Jokin merkki on väärin",
  "error.link.mistyped.text":
    "Linkki tai koodi on muuttunut matkalla tai kirjoitettu väärin: sen tarkistusmerkit eivät täsmää.",
  "error.link.mistyped.advice":
    "Vertaa sitä viestiin merkki merkiltä tai liitä se kirjoittamisen sijaan.",
  "error.link.foreign.title": "Linkki kuuluu toiselle ohjelmalle",
  "error.link.foreign.text": "Linkki ei ole kutsu tälle ohjelmalle.",
  "error.link.foreign.advice":
    "Käytä kutsuviestin linkkiä tai kysy kutsujalta, mille ohjelmalle se on tarkoitettu.",
  "error.link.ambiguous.title": "Useita kutsuja",
  "error.link.ambiguous.text": "Tekstissä on vähintään kaksi eri kutsua.",
  "error.link.ambiguous.advice": "Liitä vain se linkki tai koodi, jota haluat käyttää.",
  "error.link.wrapped.title": "Sähköpostin suojaus peittää linkin",
  "error.link.wrapped.text":
    "Sähköpostin suojauspalvelu on vaihtanut kutsun tilalle oman linkkinsä, jonka vain sen palvelin osaa lukea.",
  "error.link.wrapped.advice":
    "Kirjoita viestissä oleva kutsukoodi tai avaa linkki selaimessa ja liitä tähän osoite, johon se johtaa.",
  "error.service.not_configured.title": "Palvelua ei ole määritetty",
  "error.service.not_configured.text":
    "Kutsu ei kerro, mihin palveluun se kuuluu, eikä tällä koneella ole oletuspalvelua.",
  "error.service.not_configured.advice":
    "Käytä koodin sijaan linkkiä tai lisää asetustiedostoon `defaultService`.",
  "error.service.not_allowed.title": "Palvelua ei sallita täällä",
  "error.service.not_allowed.text":
    "Kutsu kuuluu palveluun, johon tämä kone ei saa ottaa yhteyttä. Mitään ei lähetetty.",
  "error.service.not_allowed.advice":
    "Jos odotit tätä palvelua, pyydä koneen vastuuhenkilöä lisäämään se asetustiedostoon.",
  "error.service.address_invalid.title": "Tämä ei ole palvelun osoite",
  "error.service.address_invalid.text":
    "Palvelulla on https-osoite, jossa nimen perässä ei ole mitään.",
  "error.service.address_invalid.advice":
    "Kirjoita osoite niin kuin se on kutsuviestissä; sen alussa on https.",
  "error.service.insecure.title": "Palvelua ei ole suojattu",
  "error.service.insecure.text": "Kutsun palvelu ei käytä https-yhteyttä. Mitään ei lähetetty.",
  "error.service.insecure.advice": "Pyydä kutsujalta https-linkki.",
  "error.service.unreachable.title": "Palveluun ei saada yhteyttä",
  "error.service.unreachable.text": "Yhteyttä palveluun ei voitu muodostaa.",
  "error.service.unreachable.advice":
    "Tarkista koneen verkkoyhteys ja yritä uudelleen; mitään ei katoa eikä mikään tapahdu kahdesti.",
  "error.service.timeout.title": "Palvelu vastaa liian hitaasti",
  "error.service.timeout.text": "Palvelu ei vastannut ajoissa.",
  "error.service.timeout.advice": "Yritä uudelleen; samaa kutsua ei hyväksytä kahdesti.",
  "error.service.certificate.title": "Palvelu ei voinut todistaa, kuka se on",
  "error.service.certificate.text":
    "Sen varmenne ei kelpaa tälle palvelulle. Mitään luottamuksellista ei lähetetty.",
  "error.service.certificate.advice":
    "Tarkista koneen kello; jos se on oikeassa, kerro palveluntarjoajalle, mitä alla lukee.",
  "error.service.redirected.title": "Palvelu ohjaa muualle",
  "error.service.redirected.text": "Palvelu vastasi uudelleenohjauksella, jota ei seurata.",
  "error.service.redirected.advice":
    "Jos verkko vaatii ensin kirjautumisen, kirjaudu selaimessa ja yritä uudelleen.",
  "error.service.not_latchkey.title": "Jokin muu vastasi",
  "error.service.not_latchkey.text":
    "Vastaaja ei ole kutsupalvelu; se voi olla tämän verkon kirjautumissivu.",
  "error.service.not_latchkey.advice":
    "Jos verkko vaatii ensin kirjautumisen, kirjaudu selaimessa ja yritä uudelleen.",
  "error.service.metadata_invalid.title": "Palvelun asetukset ovat virheelliset",
  "error.service.metadata_invalid.text":
    "Palvelun omat tiedot eivät vastaa sen osoitetta, joten siihen ei luoteta.",
  "error.service.metadata_invalid.advice":
    "Ilmoita asiasta palveluntarjoajalle; tällä koneella ei tarvitse muuttaa mitään.",
  "error.service.rate_limited.title": "Liian monta yritystä",
  "error.service.rate_limited.text": "Palvelu pyytää odottamaan ennen seuraavaa yritystä.",
  "error.service.rate_limited.advice": "Odota minuutti ja yritä uudelleen.",
  "error.service.failed.title": "Palvelussa on häiriö",
  "error.service.failed.text": "Palvelu ei voinut vastata oman virheensä vuoksi.",
  "error.service.failed.advice":
    "Yritä uudelleen muutaman minuutin kuluttua; samaa kutsua ei hyväksytä kahdesti.",
  "error.service.request_refused.title": "Palvelu torjui pyynnön",
  "error.service.request_refused.text":
    "Palvelu ei ottanut vastaan, mitä tämä ohjelma lähetti; jompikumpi voi olla liian vanha.",
  "error.service.request_refused.advice":
    "Päivitä tämä ohjelma ja yritä uudelleen; jos virhe toistuu, ilmoita palveluntarjoajalle.",
  "error.network.offline.title": "Kone ei ole verkossa",
  "error.network.offline.text":
    "Koneelta ei ole yhteyttä palveluun: verkko tai reitti siihen puuttuu.",
  "error.network.offline.advice":
    "Tarkista kaapeli tai langaton yhteys ja yritä uudelleen; sillä välin ei katoa mitään.",
  "error.network.name_unresolved.title": "Palvelun osoitetta ei löytynyt",
  "error.network.name_unresolved.text": "Palvelun nimeä ei voitu selvittää tässä verkossa.",
  "error.network.name_unresolved.advice":
    "Tarkista verkon nimipalvelin (DNS) ja yritä uudelleen; sillä välin ei katoa mitään.",
  "error.network.proxy_unreachable.title": "Välityspalvelimeen ei saada yhteyttä",
  "error.network.proxy_unreachable.text":
    "Kone käyttää palvelua välityspalvelimen kautta, eikä välityspalvelin vastaa.",
  "error.network.proxy_unreachable.advice":
    "Tarkista asetustiedoston `proxy` tai `HTTPS_PROXY` ja yritä uudelleen.",
  "error.network.proxy_refused.title": "Välityspalvelin ei päästä läpi",
  "error.network.proxy_refused.text":
    "Verkon välityspalvelin vaatii muut tunnistetiedot tai kieltää yhteyden.",
  "error.network.proxy_refused.advice":
    "Tallenna välityspalvelimen käyttäjätunnus ja salasana niin kuin tiedoston `docs/cli.md` kohta `proxyCredentialFile` neuvoo ja yritä uudelleen.",
  "error.network.captive_portal.title": "Verkko vaatii ensin kirjautumisen",
  "error.network.captive_portal.text":
    "Palvelun sijaan vastasi verkkosivu, kuten vierasverkkojen kirjautumissivut tekevät.",
  "error.network.captive_portal.advice":
    "Avaa selain, kirjaudu verkkoon ja yritä sitten uudelleen.",
  "error.network.intercepted.title": "Joku muu vastasi palvelun puolesta",
  "error.network.intercepted.text":
    "Varmenteen myöntäjä ei ole koneen luottama; se voi olla esimerkiksi liikennettä tarkastava välityspalvelin. Mitään luottamuksellista ei lähetetty.",
  "error.network.intercepted.advice":
    "Kysy verkon vastuuhenkilöltä alla mainitusta myöntäjästä; jos se on oikea, ilmoita sen varmenne asetuksella `caFile`.",
  "error.clock.skewed.title": "Koneen kello on väärässä",
  "error.clock.skewed.text":
    "Kello poikkeaa palvelun kellosta niin paljon, että kaikki koneen todisteet torjutaan.",
  "error.clock.skewed.advice":
    "Tarkista koneen päivämäärä ja kellonaika, mieluiten verkosta (NTP), ja yritä uudelleen.",
  "error.credentials.absent.title": "Ei tunnistetietoja tähän palveluun",
  "error.credentials.absent.text": "Koneella ei ole asiakkaan tunnistetietoja tähän palveluun.",
  "error.credentials.absent.advice":
    "Tallenna saamasi tunnistetiedot komennolla `latchkey credentials set`.",
  "error.credentials.locked.title": "Avainnippu on lukittu",
  "error.credentials.locked.text":
    "Tunnistetiedot ovat koneen avainnipussa, ja avainnippu on lukittu.",
  "error.credentials.locked.advice":
    "Avaa avainnipun lukitus (kirjaudu työpöytäistuntoon) ja yritä uudelleen.",
  "error.credentials.lost.title": "Tunnistetiedot ovat kadonneet",
  "error.credentials.lost.text":
    "Koneelle tallennettuja tunnistetietoja ei enää ole sen avainnipussa.",
  "error.credentials.lost.advice":
    "Tallenna ne uudelleen komennolla `latchkey credentials set` tai pyydä uusi kutsu.",
  "error.credentials.unavailable.title": "Salaisuuksiin ei pääse käsiksi",
  "error.credentials.unavailable.text":
    "Koneen avainnippua, tai sen tilalle asetettua säilöä, ei voi nyt käyttää.",
  "error.credentials.unavailable.advice":
    "Avaa työpöytäistunto, jossa on avainnippu. Jos koneella ei ole sitä, aseta asetustiedostossa `credentialStore` arvoon `encrypted-file` (ja sen rinnalle `credentialKey`) tai `systemd-credentials`; `latchkey doctor` kertoo lisää.",
  "error.credentials.malformed.title": "Tunnistetietoja ei voi lukea",
  "error.credentials.malformed.text":
    "Tallennettu tai annettu sisältö ei ole asiakkaan tunnistetietoja.",
  "error.credentials.malformed.advice":
    "Tallenna ne uudelleen komennolla `latchkey credentials set`; sen ohje näyttää muodon.",
  "error.credentials.not_stored.title": "Tunnistetietoja ei tallennettu",
  "error.credentials.not_stored.text":
    "Avainnippu otti tunnistetiedot vastaan mutta ei säilyttänyt niitä.",
  "error.credentials.not_stored.advice":
    "Vastaa avainnipun omaan kysymykseen, jos se kysyy, ja yritä uudelleen.",
  "error.credentials.rejected.title": "Palvelu ei hyväksy tunnistetietoja",
  "error.credentials.rejected.text":
    "Asiakastunnus tai salaisuus on väärä tai peruttu, tai koneen kello on pahasti väärässä.",
  "error.credentials.rejected.advice":
    "Tarkista kello ja tallenna oikeat tunnistetiedot komennolla `latchkey credentials set`.",
  "error.credentials.insufficient.title": "Tunnistetiedot eivät riitä tähän",
  "error.credentials.insufficient.text":
    "Palvelu tuntee tunnistetiedot, mutta niillä ei saa avata kutsuja eikä vastata niihin.",
  "error.credentials.insufficient.advice":
    "Pyydä palveluntarjoajalta tunnistetiedot, joiden käyttöoikeuksiin (scope) kuuluu `invitation`.",
  "error.credentials.dpop_refused.title": "Tunnusta ei ole sidottu koneeseen",
  "error.credentials.dpop_refused.text":
    "Asetukset vaativat tähän koneeseen sidotun käyttöoikeustunnuksen (DPoP); palvelu antoi toisenlaisen.",
  "error.credentials.dpop_refused.advice":
    "Pyydä palveluntarjoajaa ottamaan DPoP käyttöön tälle asiakkaalle.",
  "error.invitation.unknown.title": "Palvelu ei tunne tätä kutsua",
  "error.invitation.unknown.text": "Tähän linkkiin tai koodiin ei liity kutsua.",
  "error.invitation.unknown.advice":
    "Vertaa sitä kutsuviestiin. Jos se on sama, pyydä kutsujaa lähettämään uusi.",
  "error.invitation.expired.title": "Kutsu on vanhentunut",
  "error.invitation.expired.text":
    "Kutsun voimassaolo on päättynyt; sitä ei voi enää hyväksyä eikä siitä kieltäytyä.",
  "error.invitation.expired.advice": "Pyydä kutsujaa lähettämään se uudelleen.",
  "error.invitation.revoked.title": "Kutsu on peruttu",
  "error.invitation.revoked.text": "Kutsun lähettäjä on perunut sen.",
  "error.invitation.revoked.advice": "Jos et odottanut tätä, kysy asiasta kutsujalta.",
  "error.invitation.superseded.title": "Uudempi kutsu on lähetetty",
  "error.invitation.superseded.text": "Tämä kutsu korvattiin, kun se lähetettiin uudelleen.",
  "error.invitation.superseded.advice": "Etsi uusin kutsuviesti ja käytä sen linkkiä.",
  "error.invitation.declined.title": "Kutsusta on kieltäydytty",
  "error.invitation.declined.text": "Joku on jo kieltäytynyt siitä.",
  "error.invitation.declined.advice": "Jos se oli erehdys, pyydä kutsujaa lähettämään uusi kutsu.",
  "error.invitation.rejected.title": "Ylläpitäjä hylkäsi laitteen",
  "error.invitation.rejected.text": "Kutsun hyväksyntä tarkistettiin ja hylättiin.",
  "error.invitation.rejected.advice": "Kysy kutsujalta; hän voi lähettää uuden kutsun.",
  "error.invitation.used.title": "Kutsu on jo käytetty",
  "error.invitation.used.text": "Se on hyväksytty aiemmin, ja kutsuun vastataan vain kerran.",
  "error.invitation.used.advice":
    "Jos tämän laitteen piti hyväksyä se, aja `latchkey status`; muuten pyydä kutsujalta kutsu tälle laitteelle.",
  "error.invitation.bound_elsewhere.title": "Toinen laite on hyväksynyt kutsun",
  "error.invitation.bound_elsewhere.text":
    "Kutsu kuuluu sille yhdelle laitteelle, joka sen hyväksyi, eikä se ollut tämä.",
  "error.invitation.bound_elsewhere.advice": "Pyydä kutsujalta kutsu tälle laitteelle.",
  "error.acceptance.unknown.title": "Palvelu ei tunne tätä hyväksyntää",
  "error.acceptance.unknown.text":
    "Sitä, mitä tämä kone odottaa, ei ole palvelussa tai se ei kuulu tälle koneelle.",
  "error.acceptance.unknown.advice": "Avaa kutsu uudelleen tai pyydä uusi.",
  "error.approval.pending.title": "Odottaa vahvistusta",
  "error.approval.pending.text": "Ylläpitäjä ei ole vielä päättänyt.",
  "error.approval.pending.advice": "Aja `latchkey wait` myöhemmin; sillä välin ei katoa mitään.",
  "error.answer.unconfirmed.title": "Vastaus lähetettiin, kuittaus puuttuu",
  "error.answer.unconfirmed.text":
    "Yhteys katkesi ennen palvelun kuittausta. Vastaus on tallessa, eikä sitä lasketa kahdesti.",
  "error.answer.unconfirmed.advice":
    "Yritä uudelleen, kun verkko taas toimii; palvelulta kysytään, mitä se sai.",
  "error.answer.void.title": "Vastaa vielä kerran",
  "error.answer.void.text":
    "Aiempi yritys ei päässyt perille, ja siitä luovuttiin, jottei se voi tulla voimaan myöhemmin.",
  "error.answer.void.advice": "Avaa kutsu ja yritä uudelleen.",
  "error.acceptance.expired.title": "Kukaan ei vahvistanut ajoissa",
  "error.acceptance.expired.text": "Hyväksyntä odotti ylläpitäjää, kunnes sen voimassaolo päättyi.",
  "error.acceptance.expired.advice": "Pyydä kutsujaa lähettämään kutsu uudelleen.",
  "error.machine.id_missing.title": "Koneella ei ole tunnistetta",
  "error.machine.id_missing.text":
    "Käyttöjärjestelmän konetunniste puuttuu, on tyhjä tai on pelkkä paikanpitäjä.",
  "error.machine.id_missing.advice":
    "Aja Linuxissa `systemd-machine-id-setup` pääkäyttäjänä ja yritä uudelleen.",
  "error.machine.changed.title": "Tämä ei ole liitetty kone",
  "error.machine.changed.text":
    "Tämän levyn liitos on tehty toisella laitteistolla tai toisessa asennuksessa.",
  "error.machine.changed.advice":
    "Pyydä uusi kutsu tälle koneelle; vanhaa liitosta ei käytetä täällä.",
  "error.device.not_enrolled.title": "Konetta ei ole liitetty",
  "error.device.not_enrolled.text": "Tällä koneella ei ole vielä hyväksytty yhtään kutsua.",
  "error.device.not_enrolled.advice":
    "Avaa kutsu komennolla `latchkey open` tai `latchkey accept`.",
  "error.device.ambiguous.title": "Mikä organisaatio?",
  "error.device.ambiguous.text": "Tämä kone on usean organisaation laite.",
  "error.device.ambiguous.advice": "Valitse yksi valitsimella `--organization`.",
  "error.device.unknown.title": "Palvelu ei enää tunne tätä laitetta",
  "error.device.unknown.text": "Laite on poistettu palvelusta.",
  "error.device.unknown.advice": "Pyydä uusi kutsu tälle koneelle.",
  "error.device.deactivated.title": "Laite on poistettu käytöstä",
  "error.device.deactivated.text": "Ylläpitäjä on poistanut tämän laitteen käytöstä.",
  "error.device.deactivated.advice": "Pyydä organisaation ylläpitäjää ottamaan se taas käyttöön.",
  "error.device.refused.title": "Palvelu ei hyväksy tätä laitetta",
  "error.device.refused.text":
    "Laite on poistettu palvelusta tai otettu pois käytöstä, sen tunnistetiedot on vaihdettu, tai koneen kello on pahasti väärässä.",
  "error.device.refused.advice": "Tarkista kello ja kysy sitten organisaation ylläpitäjältä.",
  "error.name.empty.title": "Nimi puuttuu",
  "error.name.empty.text": "Laite tarvitsee nimen, josta ihmiset sen tunnistavat.",
  "error.name.empty.advice": "Anna nimi, esimerkiksi laitteen sijaintipaikka.",
  "error.name.too_long.title": "Nimi on liian pitkä",
  "error.name.too_long.text": "Laitteen nimessä on enintään 64 merkkiä.",
  "error.name.too_long.advice": "Lyhennä nimeä.",
  "error.name.forbidden_character.title": "Nimessä on merkki, jota ei voi näyttää",
  "error.name.forbidden_character.text":
    "Ohjausmerkkejä, rivinvaihtoja ja näkymättömiä tai kirjoitussuuntaa vaihtavia merkkejä ei sallita.",
  "error.name.forbidden_character.advice": "Kirjoita nimi liittämisen sijaan.",
  "error.name.taken.title": "Nimi on jo toisella laitteella",
  "error.name.taken.text":
    "Tässä organisaatiossa jokaisella laitteella on oma nimensä, ja tämä on jo käytössä.",
  "error.name.taken.advice": "Anna toinen nimi, johon on lisätty esimerkiksi numero tai paikka.",
  "error.reason.too_long.title": "Syy on liian pitkä",
  "error.reason.too_long.text": "Syyssä on enintään 500 merkkiä.",
  "error.reason.too_long.advice": "Lyhennä syytä.",
  "error.machine.reinstalled.title": "Kone on asennettu uudelleen",
  "error.machine.reinstalled.text":
    "Laitteisto on sama kuin liitettäessä, mutta käyttöjärjestelmä on toinen asennus.",
  "error.machine.reinstalled.advice":
    "Avaa kutsu tälle koneelle; kun ylläpitäjä vahvistaa, se saa takaisin vanhan nimensä ja paikkansa.",
  "error.machine.board_replaced.title": "Koneesta on vaihdettu osa",
  "error.machine.board_replaced.text":
    "Osa laitteistosta on sama kuin liitettäessä, osa ei: näin käy esimerkiksi emolevyn vaihdossa.",
  "error.machine.board_replaced.advice":
    "Pyydä kutsu tälle koneelle; ylläpitäjä näkee, että se on sama kone korjattuna.",
  "error.machine.disk_moved.title": "Levy on peräisin toisesta koneesta",
  "error.machine.disk_moved.text":
    "Levy on sama kuin liitettäessä, mutta laitteisto sen ympärillä ei ole: levy on siirretty tänne tai emolevy vaihdettu.",
  "error.machine.disk_moved.advice":
    "Pyydä kutsu tälle koneelle tai siirrä levy takaisin koneeseen, jossa se liitettiin.",
  "error.machine.cloned.title": "Tämä on toisen koneen kopio",
  "error.machine.cloned.text":
    "Liitos tuli kopioidun levykuvan mukana; kone, jolla se tehtiin, on toinen.",
  "error.machine.cloned.advice":
    "Pyydä kutsu tälle koneelle, niin siitä tulee oma laitteensa; kopioitua liitosta ei käytetä.",
  "error.enrolment.busy.title": "Konetta liitetään parhaillaan",
  "error.enrolment.busy.text":
    "Toinen prosessi vastaa parhaillaan kutsuun tai muuttaa tämän koneen liitosta.",
  "error.enrolment.busy.advice":
    "Odota, kunnes se on valmis, ja yritä uudelleen; prosessi on nimetty alla.",
  "error.usage.invalid.title": "Komentoa ei voi tulkita",
  "error.usage.invalid.text":
    "Valitsin tai argumentti puuttuu, on tuntematon tai kelvoton tai on ristiriidassa toisen kanssa.",
  "error.usage.invalid.advice": "Aja komento valitsimella `--help`.",
  "error.config.invalid.title": "Asetuksia ei voi lukea",
  "error.config.invalid.text":
    "Asetustiedosto puuttuu, on vioittunut tai sisältää jotain odottamatonta.",
  "error.config.invalid.advice":
    "Korjaa alla mainittu kohta; tiedosto on kuvattu ohjeessa `docs/cli.md`.",
  "error.config.unsafe.title": "Tiedostoa ei ole suojattu",
  "error.config.unsafe.text":
    "Muutkin kuin omistaja voivat muuttaa alla mainittua tiedostoa, joten sitä ei käytetä.",
  "error.config.unsafe.advice":
    "Anna tiedosto pääkäyttäjälle tai itsellesi ja poista kirjoitusoikeus kaikilta muilta.",
  "error.config.overruled.title": "Yhtä palvelua ei oteta huomioon",
  "error.config.overruled.text": "Asetuksissa on palvelu, jota ylläpitäjän käytäntö ei salli.",
  "error.config.overruled.advice":
    "Pyydä koneen vastuuhenkilöä sallimaan se tai poista se asetustiedostosta.",
  "error.sheet.unreadable.title": "Taulukkoa ei voi lukea",
  "error.sheet.unreadable.text":
    "Koneiden taulukko on vioittunut, tai se ei ole CSV- tai XLSX-tiedosto, jossa on tarvittavat sarakkeet.",
  "error.sheet.unreadable.advice":
    "Korjaa alla mainittu kohta tai tallenna taulukko uudelleen XLSX-muodossa tai UTF-8-merkistön CSV-tiedostona.",
  "error.sheet.row_missing.title": "Tätä konetta ei ole taulukossa",
  "error.sheet.row_missing.text":
    "Mikään taulukon rivi ei mainitse tätä konetta sarjanumeron, MAC-osoitteen, konetunnuksen tai isäntänimen perusteella.",
  "error.sheet.row_missing.advice":
    "Lisää sille rivi tai korjaa tarkoitettu rivi; alla kerrotaan, millä nimillä tämä kone tuntee itsensä.",
  "error.sheet.row_ambiguous.title": "Taulukosta ei selviä, mikä rivi on tarkoitettu",
  "error.sheet.row_ambiguous.text":
    "Useampi kuin yksi rivi sopii tähän koneeseen, tai rivi sopii yhdessä sarakkeessa mutta ei toisessa.",
  "error.sheet.row_ambiguous.advice":
    "Korjaa alla mainitut rivit niin, että täsmälleen yksi niistä kuvaa tätä konetta.",
  "error.state.corrupt.title": "Tietue on vioittunut",
  "error.state.corrupt.text":
    "Yhtä tämän ohjelman tiedostoa ei voitu lukea. Se siirrettiin syrjään, ei poistettu.",
  "error.state.corrupt.advice":
    "Aja `latchkey status`; liitä kone uudelleen, jos laite puuttuu sieltä.",
  "error.state.newer.title": "Täällä on ollut uudempi versio",
  "error.state.newer.text":
    "Tämän ohjelman uudempi versio on kirjoittanut tietueen. Se siirrettiin syrjään, ei poistettu.",
  "error.state.newer.advice":
    "Asenna uudempi versio takaisin ja siirrä alla mainittu tiedosto paikalleen.",
  "error.state.unwritable.title": "Mitään ei voi tallentaa",
  "error.state.unwritable.text": "Tilahakemistoa ei voi käyttää, joten mitään ei saatu talteen.",
  "error.state.unwritable.advice": "Tarkista alla mainitun hakemiston vapaa tila ja oikeudet.",
  "error.window.no_display.title": "Näyttöä ei ole",
  "error.window.no_display.text": "Ikkuna tarvitsee graafisen istunnon.",
  "error.window.no_display.advice": "Käytä komentoja `latchkey inspect` ja `latchkey accept`.",
  "error.window.no_browser.title": "Selain ikkunaa varten puuttuu",
  "error.window.no_browser.text":
    "Chromiumia, Chromea tai Edgeä ei löytynyt tai se ei ole siellä, missä asetustiedosto sanoo.",
  "error.window.no_browser.advice":
    "Asenna jokin niistä, korjaa polku asetustiedoston kohtaan `browser` tai käytä komentoja `latchkey inspect` ja `latchkey accept`.",
  "error.window.root.title": "Ikkunaa ei avata pääkäyttäjälle",
  "error.window.root.text":
    "Selaimet eivät toimi pääkäyttäjänä, eikä niiden suojausta kytketä täällä koskaan pois.",
  "error.window.root.advice":
    "Käynnistä työpöytäistunnon tavallisena käyttäjänä tai käytä komentoa `latchkey accept`.",
  "error.window.failed.title": "Ikkuna ei auennut",
  "error.window.failed.text": "Selain käynnistyi mutta ei näyttänyt ikkunaa.",
  "error.window.failed.advice":
    "Yritä uudelleen tai käytä komentoja `latchkey inspect` ja `latchkey accept`.",
  "error.window.unresponsive.title": "Avoin ikkuna ei vastaa",
  "error.window.unresponsive.text":
    "Tämän ohjelman ikkuna on jo auki, eikä se ottanut kutsua vastaan.",
  "error.window.unresponsive.advice":
    "Sulje se ikkuna tai lopeta sen prosessi ja avaa linkki uudelleen; mitään ei katoa.",
  "error.window.full.title": "Liian monta kutsua odottaa",
  "error.window.full.text": "Avoimessa ikkunassa on jo 20 kutsua; tätä ei lisätty niihin.",
  "error.window.full.advice": "Vastaa siellä johonkin niistä ja avaa linkki uudelleen.",
  "error.registration.unsupported.title": "Linkkejä ei voi rekisteröidä täällä",
  "error.registration.unsupported.text":
    "Tässä järjestelmässä työpöytä saa linkit avaavan ohjelman tiedon asennetulta sovellukselta.",
  "error.registration.unsupported.advice": "Asenna työpöytäsovellus ja käynnistä se kerran.",
  "error.registration.unwritable.title": "Rekisteröintiä ei voitu kirjoittaa",
  "error.registration.unwritable.text":
    "Alla mainittua tiedostoa ei voitu muuttaa. Sitä ennen tehdyt muutokset peruttiin.",
  "error.registration.unwritable.advice":
    "Tarkista oikeudet ja vapaa tila; `--system` vaatii pääkäyttäjän, ilman sitä rekisteröit vain itsellesi.",
  "error.registration.taken.title": "Toinen ohjelma avaa nämä linkit",
  "error.registration.taken.text":
    "Tämän ohjelman linkit on rekisteröity alla mainitulle ohjelmalle, johon ei koskettu.",
  "error.registration.taken.advice":
    "Jos sen ei pidä olla niin, ota linkit haltuun komennolla `latchkey register --replace`.",
  "error.registration.ineffective.title": "Työpöytä avaa jonkin muun",
  "error.registration.ineffective.text":
    "Rekisteröinti kirjoitettiin, mutta työpöytä suosii yhä alla mainittua.",
  "error.registration.ineffective.advice":
    "Aja `latchkey doctor`, niin näet, mikä asetus ratkaisee.",
  "error.internal.bug.title": "Latchkey teki virheen",
  "error.internal.bug.text": "Tapahtui jotain, minkä pitäisi olla mahdotonta.",
  "error.internal.bug.advice":
    "Yritä uudelleen; jos virhe toistuu, ilmoita siitä alla olevin tiedoin.",
  "notice.accepted.approved.title": "Aiempi hyväksyntä saatiin päätökseen",
  "notice.accepted.approved.text":
    "Se oli keskeytynyt sen jälkeen, kun palvelu sai sen: tämä kone on organisaation {organization} laite {deviceName}.",
  "notice.accepted.waiting.title": "Aiempi hyväksyntä pääsi perille",
  "notice.accepted.waiting.text":
    "Se oli keskeytynyt sen jälkeen, kun palvelu sai sen; organisaation {organization} ylläpitäjän on vahvistettava se.",
  "notice.accepted.rejected.title": "Aiempi hyväksyntä hylättiin",
  "notice.accepted.rejected.text":
    "Palvelu oli saanut sen, mutta organisaation {organization} ylläpitäjä hylkäsi sen.",
  "notice.accepted.expired.title": "Aiempi hyväksyntä on vanhentunut",
  "notice.accepted.expired.text":
    "Palvelu oli saanut sen, mutta kukaan organisaatiosta {organization} ei vahvistanut sitä ajoissa.",
  "notice.not_delivered.title": "Aiempi vastaus ei päässyt perille",
  "notice.not_delivered.text":
    "Vastaus organisaatiolle {organization} keskeytyi ennen kuin palvelu sai sen. Mikään ei muuttunut; avaa kutsu uudelleen.",
  "notice.unconfirmed.title": "Aiempaa vastausta ei ole vielä kuitattu",
  "notice.unconfirmed.text":
    "Ei voitu kysyä, saiko organisaatio {organization} sen: {reason}. Asiaa kysytään uudelleen ensi kerralla.",
  "notice.put_away.text": "{text} {advice}",
  "notice.put_away.file": "{text} {advice} Tiedosto on nyt {file}.",
  "notice.key.changed.title": "Laitteen avain on vaihdettu",
  "notice.key.changed.text":
    "Vaihto oli keskeytynyt; palvelussa {service} on voimassa uusi avain, eikä entinen avaa mitään.",
  "notice.key.kept.title": "Laitteen avain pysyy ennallaan",
  "notice.key.kept.text":
    "Vaihto keskeytyi ennen kuin se tuli voimaan palvelussa {service}; tee se uudelleen, jos se yhä tarvitaan.",
  "notice.key_open.title": "Laitteen avaimen vaihto on kesken",
  "notice.key_open.text": "Palvelussa {service}: {reason}. Vaihto jatkuu ensi kerralla.",
  "notice.left.title": "Aiempi irrotus saatiin päätökseen",
  "notice.left.text":
    "Se oli keskeytynyt: tämä kone ei ole enää organisaation {organization} laite.",
  "notice.leaving.title": "Aiempi irrotus on kesken",
  "notice.leaving.text":
    "Koneella on yhä jotain organisaatiosta {organization}: {reason}. Irrotus jatkuu ensi kerralla.",
  "notice.reason": "{title} ({code})",
  "notice.queue_full.title": "Liian monta kutsua odottaa",
  "notice.queue_full.text":
    "{limit, plural, one {# kutsu odottaa} other {# kutsua odottaa}} jo, joten viimeksi avattua ei lisätty. Vastaa johonkin niistä ja avaa sen linkki uudelleen.",
  "notice.unusable.title": "Avattiin toinen linkki: {title}",
  "notice.unusable.text": "{text} {advice}",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
