import type { MailTemplate } from "./mailTemplate.ts";

export const german: MailTemplate = {
  language: "de",
  locale: "de-DE",
  subject: ({ organization }) => `${organization} lädt eines Ihrer Geräte ein`,
  preview: ({ group }) => `Öffnen Sie diese E-Mail auf dem Gerät, das zu „${group}“ gehören soll.`,
  greeting: (recipient) => (recipient === null ? "Guten Tag," : `Guten Tag ${recipient},`),
  introduction: ({ inviter, organization, group }) =>
    `${inviter} lädt Sie ein, ein Gerät mit ${organization} zu verbinden. Es wird zur Gruppe ${group} gehören.`,
  labels: {
    organization: "Organisation",
    group: "Gruppe",
    inviter: "Eingeladen von",
    validity: "Gültig",
  },
  messageLabel: ({ inviter }) => `${inviter} schreibt Ihnen:`,
  validUntil: (date, span) => (span === undefined ? `bis ${date}` : `für ${span}, bis ${date}`),
  doesNotExpire: "unbegrenzt; diese Einladung läuft nicht ab",
  openHere:
    "Öffnen Sie diese E-Mail auf dem Gerät selbst und folgen Sie dem Link. Sie sehen zuerst die Einladung; bevor Sie dort annehmen, ändert sich nichts.",
  button: "Einladung ansehen",
  linkLabel:
    "Falls die Schaltfläche nichts bewirkt, kopieren Sie diese Adresse in einen Browser auf dem Gerät:",
  codeHeading: "Wenn sich der Link nicht öffnen lässt",
  codeSteps: ({ product }) =>
    `Starten Sie ${product} auf dem Gerät oder führen Sie dort „latchkey open“ aus und geben Sie den Zugangscode ein. Das geht auch ohne diese E-Mail, etwa wenn jemand den Code am Telefon vorliest. Auf jedem anderen Gerät geöffnet, zeigt der Link diesen Code und einen QR-Code.`,
  codeLabel: "Zugangscode:",
  serviceLabel: ({ product }) => `Falls ${product} nach dem Dienst fragt, lautet er:`,
  safetyHeading: "Sie haben das nicht erwartet?",
  safety: [
    "Dann unternehmen Sie nichts: Ohne Annahme geschieht nichts.",
    "Wer diese E-Mail hat, kann die Einladung annehmen. Bitte geben Sie sie nicht weiter.",
  ],
  automatic: ({ product, organization }) =>
    `Gesendet von ${product} im Auftrag von ${organization}. Antworten an diese Adresse liest niemand.`,
};
