import type { ErrorText } from "./errorText.ts";

/** Words about what was handed over as an invitation. */
export const LINK_TEXT = {
  "link.none": {
    title: "No invitation found",
    text: "There is no invitation link or access code in this text.",
    advice: "Paste the link or the access code from the invitation e-mail.",
  },
  "link.malformed": {
    title: "This is not an invitation link",
    text: "The link does not have the form of an invitation.",
    advice: "Copy the whole link from the e-mail, or type the access code that stands below it.",
  },
  "link.cut_off": {
    title: "The link was cut off",
    text: "A part of the link or code is missing; mail programs cut long lines.",
    advice: "Copy the whole link from the e-mail, or type the access code that stands below it.",
  },
  "link.mistyped": {
    title: "A character is wrong",
    text: "The link or code was changed on its way, or mistyped: its check characters do not fit.",
    advice: "Compare it with the e-mail character by character, or paste it instead of typing.",
  },
  "link.foreign": {
    title: "This link belongs to another program",
    text: "The link is not an invitation for this program.",
    advice:
      "Use the link from the invitation e-mail, or ask who invited you which program it is for.",
  },
  "link.ambiguous": {
    title: "More than one invitation",
    text: "The text holds two or more different invitations.",
    advice: "Paste only the one link or code you want to use.",
  },
  "link.wrapped": {
    title: "Mail protection hides the link",
    text: "A mail protection service put its own link in the place of the invitation, and only its server can read it.",
    advice:
      "Type the access code from the e-mail, or open the link in a web browser and paste the address it leads to.",
  },
} as const satisfies Readonly<Record<string, ErrorText>>;
