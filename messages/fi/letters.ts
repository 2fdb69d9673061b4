import type { LETTERS as English } from "../en/letters.ts";

/** Invitation e-mail and its page in Finnish. */
export const LETTERS = {
  "mail.subject": "{organization} kutsuu laitteesi mukaan",
  "mail.preview": "Avaa tämä viesti laitteella, joka liitetään ryhmään ”{group}”.",
  "mail.greeting": "Hei {recipient},",
  "mail.greeting.nobody": "Hei,",
  "mail.introduction":
    "{inviter} kutsuu sinut liittämään laitteen organisaatioon {organization}. Laite tulee kuulumaan ryhmään {group}.",
  "mail.organization": "Organisaatio",
  "mail.group": "Ryhmä",
  "mail.inviter": "Kutsuja",
  "mail.validity": "Voimassaolo",
  "mail.fact": "{label}: {value}",
  "mail.wrote": "{inviter} kirjoittaa sinulle:",
  "mail.valid.days":
    "{count, plural, one {# päivä, päättyy {date} UTC} other {# päivää, päättyy {date} UTC}}",
  "mail.valid.hours":
    "{count, plural, one {# tunti, päättyy {date} UTC} other {# tuntia, päättyy {date} UTC}}",
  "mail.valid.minutes":
    "{count, plural, one {# minuutti, päättyy {date} UTC} other {# minuuttia, päättyy {date} UTC}}",
  "mail.valid.until": "päättyy {date} UTC",
  "mail.valid.always": "toistaiseksi; tämä kutsu ei vanhene",
  "mail.open":
    "Avaa tämä viesti itse laitteella ja seuraa alla olevaa linkkiä. Näet ensin kutsun; mikään ei muutu, ennen kuin hyväksyt sen siellä.",
  "mail.button": "Näytä kutsu",
  "mail.address": "Jos painike ei tee mitään, kopioi tämä osoite laitteen selaimeen:",
  "mail.code.heading": "Jos linkki ei aukea",
  "mail.code.steps":
    "Käynnistä laitteella {product} tai aja siellä ”{command}” ja kirjoita kutsukoodi. Se toimii myös ilman tätä viestiä, esimerkiksi puhelimessa luettuna. Kun linkki avataan millä tahansa muulla laitteella, se näyttää tämän koodin ja QR-koodin.",
  "mail.code.label": "Kutsukoodi",
  "mail.service": "Jos {product} kysyy palvelua, se on:",
  "mail.safety.heading": "Etkö odottanut tätä?",
  "mail.safety.text":
    "Älä siinä tapauksessa tee mitään: ilman hyväksymistä mitään ei tapahdu. Kuka tahansa, jolla on tämä viesti, voi hyväksyä kutsun, joten älä välitä sitä eteenpäin.",
  "mail.automatic":
    "Viestin lähetti {product} organisaation {organization} puolesta. Tähän osoitteeseen tulevia vastauksia ei lueta.",
  "support.email": "Apua saat osoitteesta {address}.",
  "support.url": "Ohjeita on osoitteessa {address}.",
  "support.phone": "Apua saat numerosta {number}.",
  "page.title": "Kutsu laitteelle",
  "page.ready.heading": "Kutsu laitteelle",
  "page.ready.lead": "{product} näyttää, kuka laitteen kutsuu ja mihin. Sen jälkeen päätät itse.",
  "page.ready.button": "Avaa tällä laitteella",
  "page.ready.assurance": "Avaaminen ei muuta mitään. Vasta hyväksyminen muuttaa.",
  "page.ready.left":
    "Ohjelman {product} pitäisi nyt olla auki. Jos selain kysyy, saako sen avata, salli se. Jos kumpaakaan ei tapahtunut, jatka alla.",
  "page.elsewhere.heading": "Käytä toisella laitteella",
  "page.elsewhere.lead":
    "Onko laite muualla? Kirjoita kutsukoodi siellä ohjelmaan {product} tai skannaa QR-koodi.",
  "page.elsewhere.caution": "Kuka tahansa, joka näkee ne, voi käyttää kutsun.",
  "page.elsewhere.show": "Näytä koodi ja QR-koodi",
  "page.elsewhere.hide": "Peitä koodi ja QR-koodi",
  "page.elsewhere.copy": "Kopioi koodi",
  "page.elsewhere.copied": "Kopioitu.",
  "page.elsewhere.selected": "Selain ei kopioi itse. Koodi on valittuna: paina Ctrl+C tai ⌘C.",
  "page.elsewhere.unavailable":
    "Tämä selain ei osaa laskea kutsukoodia. Se on myös viestissä: neljä neljän merkin ryhmää.",
  "page.code.label": "Kutsukoodi",
  "page.qr.label": "Tämän kutsun QR-koodi",
  "page.qr.description":
    "Sisältää tämän sivun osoitteen ja kutsun. Kamera avaa sen toisella näytöllä; käsilukija kirjoittaa sen laitteelle.",
  "page.question.ask": "Onko tämä kutsu vielä voimassa?",
  "page.question.asking": "Kysytään palvelulta …",
  "page.question.until": "Sen voi hyväksyä viimeistään {time}.",
  "page.question.endless": "Se ei vanhene.",
  "page.answer.open.heading": "Kyllä, se on voimassa.",
  "page.answer.open.text": "Kukaan ei ole vielä vastannut siihen.",
  "page.answer.waiting.heading": "Se on hyväksytty ja odottaa vahvistusta.",
  "page.answer.waiting.text":
    "Ylläpitäjän on vahvistettava laite. Täällä ei tarvitse tehdä mitään: laite näyttää itse, mitä päätettiin.",
  "page.answer.used.heading": "Ei, se on jo käytetty.",
  "page.answer.used.text":
    "Jokin laite on hyväksynyt sen. Jos se oli sinun laitteesi, kaikki on valmista: {product} näyttää sen siellä. Jos ei, kerro kutsujalle ja pyydä uusi kutsu.",
  "page.answer.rejected.heading": "Ei, hyväksyntä hylättiin.",
  "page.answer.rejected.text":
    "Jokin laite hyväksyi sen, mutta ylläpitäjä hylkäsi laitteen. Kysy kutsujalta syytä ja pyydä uusi kutsu.",
  "page.answer.declined.heading": "Ei, siitä on kieltäydytty.",
  "page.answer.declined.text": "Se on lopullista. Jos se oli erehdys, pyydä kutsujalta uusi kutsu.",
  "page.answer.expired.heading": "Ei, se on vanhentunut.",
  "page.answer.expired.text": "Pyydä kutsujaa lähettämään se uudelleen.",
  "page.answer.revoked.heading": "Ei, se on peruttu.",
  "page.answer.revoked.text": "Kutsuja on perunut sen. Jos se yllättää, kysy häneltä.",
  "page.answer.superseded.heading": "Ei, uudempi kutsu on lähetetty.",
  "page.answer.superseded.text": "Se korvaa tämän. Käytä uusimman viestin linkkiä tai koodia.",
  "page.answer.unknown.heading": "Palvelu ei tunne tätä kutsua.",
  "page.answer.unknown.text":
    "Vertaa tämän sivun osoitetta viestin linkkiin tai pyydä kutsujalta uusi kutsu.",
  "page.answer.limited.heading": "Kysytty liian usein.",
  "page.answer.limited.text": "Odota minuutti ja kysy uudelleen. Kutsun voi avata odottamatta.",
  "page.answer.unreachable.heading": "Palvelu ei vastannut.",
  "page.answer.unreachable.text":
    "Tarkista tämän laitteen verkkoyhteys ja kysy uudelleen. Tämä ei kerro kutsusta mitään.",
  "page.damaged.missing.heading": "Tässä osoitteessa ei ole kutsua",
  "page.damaged.missing.lead":
    "Sähköpostiohjelma on luultavasti katkaissut merkin ”#” jälkeisen osan. Kopioi koko osoite viestistä tai kirjoita kutsukoodi.",
  "page.damaged.cut_off.heading": "Tämä linkki on katkennut",
  "page.damaged.cut_off.lead":
    "Sen lopusta puuttuu osa; pitkät linkit katkeavat usein rivin lopussa. Kopioi koko osoite viestistä tai kirjoita kutsukoodi.",
  "page.damaged.mistyped.heading": "Tämä linkki on muuttunut matkalla",
  "page.damaged.mistyped.lead":
    "Jokin sen merkki ei ole se, joka lähetettiin. Vertaa osoitetta viestissä olevaan tai kirjoita kutsukoodi.",
  "page.unread.heading": "Kutsu laitteelle",
  "page.unread.lead":
    "Näet kutsun, kun kirjoitat viestissä olevan kutsukoodin laitteella ohjelmaan {product}.",
  "page.unread.noScript":
    "JavaScript on poissa käytöstä tässä selaimessa, joten sivu ei voi avata kutsua puolestasi. Kutsukoodi toimii ilman sitä.",
  "page.help.heading": "Eikö mitään auennut?",
  "page.help.headingDamaged": "Näin jatkat",
  "page.help.stillHere":
    "Tämä sivu on yhä edessä, joten {product} ei ehkä auennut. Käy nämä vaiheet läpi.",
  "page.step.allow.heading": "Vastaa selaimen kysymykseen",
  "page.step.allow.text":
    "Useimmat selaimet kysyvät ennen kuin avaavat toisen ohjelman. Napsauta ”{button}” vielä kerran ja salli {product}.",
  "page.step.install.heading": "Asenna {product}",
  "page.step.install.text":
    "Ohjelman on ensin oltava tällä laitteella. Jos et tiedä, mistä sen saa, kysy kutsujalta ja avaa sitten viestin linkki uudelleen. Jos se on asennettu mutta ei silti aukea, aja päätteessä kerran ”{command}”.",
  "page.step.code.heading": "Kirjoita kutsukoodi",
  "page.step.code.text":
    "Käynnistä {product} tai aja päätteessä ”{command}”. Kirjoita kutsukoodi; se on myös viestissä: neljä neljän merkin ryhmää.",
  "page.step.codeOnly.heading": "Kirjoita kutsukoodi",
  "page.step.codeOnly.text":
    "Käynnistä {product} tai aja päätteessä ”{command}”. Kirjoita viestissä oleva kutsukoodi: neljä neljän merkin ryhmää.",
  "page.step.elsewhere.heading": "Tarkoitettu toiselle laitteelle?",
  "page.step.elsewhere.text":
    "Kirjoita kutsukoodi siellä. Ohjelman {product} on oltava sillä laitteella, ei tällä.",
  "page.step.unsure.heading": "Epäiletkö kutsua?",
  "page.step.unsure.text": "Palvelu voi kertoa, onko se vielä voimassa. Kysyminen ei muuta mitään.",
  "page.help.service": "Jos {product} kysyy palvelua, se on {service}.",
  "page.footer":
    "Tämä sivu ei lähetä itsestään mitään. Vain jos kysyt, onko kutsu vielä voimassa, se kysyy sitä kutsun lähettäneeltä palvelulta.",
} as const satisfies Readonly<Record<keyof typeof English, string>>;
