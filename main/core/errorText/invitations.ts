import type { ErrorText } from "./errorText.ts";

/** Words about the invitation and its answer. */
export const INVITATION_TEXT = {
  "invitation.unknown": {
    title: "The service does not know this invitation",
    text: "No invitation belongs to this link or code.",
    advice: "Compare it with the e-mail. If it is the same, ask who invited you to send a new one.",
  },
  "invitation.expired": {
    title: "The invitation has expired",
    text: "Its time has run out; it can neither be accepted nor declined.",
    advice: "Ask who invited you to send it again.",
  },
  "invitation.revoked": {
    title: "The invitation was withdrawn",
    text: "Whoever sent it has taken it back.",
    advice: "Ask who invited you if you did not expect this.",
  },
  "invitation.superseded": {
    title: "A newer invitation was sent",
    text: "This one was replaced when it was sent again.",
    advice: "Look for the newest invitation e-mail and use its link.",
  },
  "invitation.declined": {
    title: "The invitation was declined",
    text: "Somebody declined it already.",
    advice: "Ask who invited you to send a new one if that was a mistake.",
  },
  "invitation.rejected": {
    title: "An administrator said no",
    text: "The acceptance was reviewed and rejected.",
    advice: "Ask who invited you; they can send a new invitation.",
  },
  "invitation.used": {
    title: "The invitation was used already",
    text: "It was accepted before, and an invitation is answered once.",
    advice:
      "If this device should have accepted it, run `latchkey status`; otherwise ask who invited you for an invitation for this device.",
  },
  "invitation.bound_elsewhere": {
    title: "Another device accepted this invitation",
    text: "An invitation belongs to the one device that accepted it, and that was not this one.",
    advice: "Ask who invited you for an invitation for this device.",
  },
  "acceptance.unknown": {
    title: "The service does not know this acceptance",
    text: "What this machine waits for does not exist at the service, or not for this machine.",
    advice: "Open the invitation again, or ask for a new one.",
  },
  "approval.pending": {
    title: "Waiting for approval",
    text: "An administrator has not decided yet.",
    advice: "Run `latchkey wait` later; nothing is lost meanwhile.",
  },
  "answer.unconfirmed": {
    title: "Your answer was sent, the reply is missing",
    text: "The connection broke before the service confirmed it. It is written down, and never counts twice.",
    advice: "Try again when the network is back; the service is asked what it received.",
  },
  "answer.void": {
    title: "The answer has to be given once more",
    text: "An earlier attempt never arrived at the service and was given up, so that it can never count later.",
    advice: "Open the invitation and try again.",
  },
  "acceptance.expired": {
    title: "Nobody approved in time",
    text: "The acceptance waited for an administrator until its time had run out.",
    advice: "Ask who invited you to send the invitation again.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
