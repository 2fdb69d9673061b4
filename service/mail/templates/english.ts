import type { MailTemplate } from "./mailTemplate.ts";

export const english: MailTemplate = {
  language: "en",
  locale: "en-GB",
  subject: ({ organization }) => `${organization} invites a device of yours`,
  preview: ({ group }) => `Open this e-mail on the device that is to join “${group}”.`,
  greeting: (recipient) => (recipient === null ? "Hello," : `Hello ${recipient},`),
  introduction: ({ inviter, organization, group }) =>
    `${inviter} invites you to connect a device to ${organization}. It will belong to the group ${group}.`,
  labels: {
    organization: "Organization",
    group: "Group",
    inviter: "Invited by",
    validity: "Valid",
  },
  messageLabel: ({ inviter }) => `${inviter} wrote to you:`,
  validUntil: (date, span) => (span === undefined ? `until ${date}` : `for ${span}, until ${date}`),
  doesNotExpire: "without limit; this invitation does not expire",
  openHere:
    "Open this e-mail on the device itself and follow the link below. You see the invitation first; nothing changes before you accept it there.",
  button: "See the invitation",
  linkLabel: "If the button does nothing, copy this address into a browser on the device:",
  codeHeading: "When the link does not open",
  codeSteps: ({ product }) =>
    `Start ${product} on the device, or run “latchkey open” there, and type the access code. It works without this e-mail too, for instance read out over the telephone. Opened on any other device, the link shows this code and a QR code.`,
  codeLabel: "Access code:",
  serviceLabel: ({ product }) => `If ${product} asks for the service, it is:`,
  safetyHeading: "You did not expect this?",
  safety: [
    "Then do nothing: without an acceptance nothing happens.",
    "Whoever has this e-mail can accept the invitation, so please do not pass it on.",
  ],
  automatic: ({ product, organization }) =>
    `Sent by ${product} on behalf of ${organization}. Nobody reads answers to this address.`,
};
