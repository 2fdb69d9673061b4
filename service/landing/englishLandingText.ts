import type { LandingText } from "./landingText.ts";

export function englishLandingText(product: string): LandingText {
  return {
    language: "en",
    title: "Invitation for a device",
    ready: {
      heading: "An invitation for a device",
      lead: `${product} shows you who invites the device and to what. Then you decide.`,
      button: "Open on this device",
      assurance: "Opening it changes nothing. Only accepting does.",
      left: `${product} should be open now. If your browser asks whether it may open it, allow that. If neither happened, go on below.`,
    },
    elsewhere: {
      heading: "Use it on another device",
      lead: `Is the device somewhere else? Type the access code into ${product} there, or scan the QR code.`,
      caution: "Whoever sees them can use the invitation.",
      show: "Show code and QR code",
      hide: "Cover code and QR code",
      codeLabel: "Access code",
      copy: "Copy the code",
      copied: "Copied.",
      selected: "Your browser does not copy by itself. The code is selected: press Ctrl+C or ⌘C.",
      qrLabel: "QR code of this invitation",
      qrDescription:
        "Holds the address of this page with the invitation. A camera opens it on another screen; a hand-held scanner types it into the device.",
      unavailable:
        "This browser cannot work the access code out. It stands in the e-mail too: four groups of four characters.",
    },
    question: {
      ask: "Is this invitation still good?",
      asking: "Asking the service …",
      answers: {
        open: { heading: "Yes, it is still good.", text: "Nobody has answered it yet." },
        waiting: {
          heading: "It was accepted and waits for approval.",
          text: "An administrator has to approve the device. There is nothing to do here: the device itself shows what was decided.",
        },
        used: {
          heading: "No, it was used already.",
          text: `A device has accepted it. If that was your device, it is done: ${product} shows it there. If not, tell whoever invited you and ask for a new invitation.`,
        },
        rejected: {
          heading: "No, the acceptance was rejected.",
          text: "A device accepted it and an administrator said no. Ask whoever invited you why, and for a new invitation.",
        },
        declined: {
          heading: "No, it was declined.",
          text: "That is final. If it was a mistake, ask whoever invited you for a new invitation.",
        },
        expired: {
          heading: "No, it has expired.",
          text: "Ask whoever invited you to send it again.",
        },
        revoked: {
          heading: "No, it was taken back.",
          text: "Whoever invited you has withdrawn it. If that surprises you, ask them.",
        },
        superseded: {
          heading: "No, a newer invitation was sent.",
          text: "It replaces this one. Use the link or the code in the newest e-mail.",
        },
        unknown: {
          heading: "The service does not know this invitation.",
          text: "Compare the address of this page with the link in the e-mail, or ask whoever invited you for a new invitation.",
        },
        limited: {
          heading: "Asked too often.",
          text: "Wait a minute and ask again. Opening the invitation does not have to wait for it.",
        },
        unreachable: {
          heading: "The service did not answer.",
          text: "Check the network connection of this device and ask again. This says nothing about the invitation.",
        },
      },
      until: ["It can be accepted until ", "."],
      endless: "It does not expire.",
    },
    damaged: {
      missing: {
        heading: "There is no invitation in this address",
        lead: "Your mail program probably cut off the part after “#”. Copy the whole address out of the e-mail, or type the access code instead.",
      },
      cut_off: {
        heading: "This link was cut off",
        lead: "Some of its end is missing; long links often break at the end of a line. Copy the whole address out of the e-mail, or type the access code instead.",
      },
      mistyped: {
        heading: "This link was changed on its way",
        lead: "A character in it is not the one that was sent. Compare the address with the one in the e-mail, or type the access code instead.",
      },
    },
    unread: {
      heading: "An invitation for a device",
      lead: `To see it, type the access code from the e-mail into ${product} on the device.`,
      noScript:
        "JavaScript is switched off in this browser, so that this page cannot open the invitation for you. The access code works without it.",
    },
    help: {
      heading: "Nothing opened?",
      headingDamaged: "How to go on",
      stillHere: `This page is still in front, so ${product} may not have opened. Go through these steps.`,
      steps: [
        {
          heading: "Allow the browser’s question",
          text: `Most browsers ask before they open another program. Click “Open on this device” once more, and allow ${product}.`,
          only: "ready",
          onScreenOnly: true,
        },
        {
          heading: `Install ${product}`,
          text: `It has to be on this device first. If you do not know where to get it, ask whoever invited you; then open the link in the e-mail again. If it is installed and still does not open, run “latchkey register” in a terminal once.`,
        },
        {
          heading: "Type the access code",
          text: `Start ${product}, or run “latchkey open” in a terminal. Type the access code; it stands in the e-mail too: four groups of four characters.`,
          only: "ready",
          offers: "code",
        },
        {
          heading: "Type the access code",
          text: `Start ${product}, or run “latchkey open” in a terminal. Type the access code from the e-mail: four groups of four characters.`,
          only: "unread",
        },
        {
          heading: "Meant for another device?",
          text: `Type the access code there. ${product} has to be on that device, not on this one.`,
          onScreenOnly: true,
        },
        {
          heading: "Not sure about the invitation?",
          text: "The service can say whether it is still good. Asking changes nothing.",
          only: "ready",
          onScreenOnly: true,
          offers: "question",
        },
      ],
      service: `If ${product} asks for the service, it is`,
    },
    footer:
      "This page sends nothing by itself. Only if you ask whether the invitation is still good, it asks the service that sent it.",
  };
}
