import type { InvitationMail } from "../domain/invitationMailer.ts";
import type { LetterBrand } from "../letters/letterBrand.ts";
import type { Letters } from "../letters/letters.ts";
import { toOneLine } from "./plainText.ts";
import { validityInWords } from "./validityInWords.ts";

/** Everything both parts of the e-mail say, as single lines of plain text. */
export interface MailContent {
  readonly letters: Letters;
  readonly brand: LetterBrand;
  /** What sentences are filled with. */
  readonly names: {
    readonly organization: string;
    readonly group: string;
    readonly inviter: string;
    readonly product: string;
  };
  /** What a person types in a terminal in place of starting the program. */
  readonly command: string;
  readonly recipient: string | null;
  readonly message: string | null;
  readonly validity: string;
  readonly landingLink: string;
  /** Origin of the landing link, for those who type the code on a device that knows no service. */
  readonly service: string;
  /** In groups of four. */
  readonly accessCode: string;
}

/** Prepares a mail for the layouts: other people's words become single lines, times become words. */
export function toMailContent(
  mail: InvitationMail,
  letters: Letters,
  context: { readonly brand: LetterBrand; readonly now: Date },
): MailContent {
  const message = toOneLine(mail.message ?? "");
  const recipient = toOneLine(mail.recipientName ?? "");
  return {
    letters,
    brand: context.brand,
    names: {
      organization: toOneLine(mail.organization),
      group: toOneLine(mail.group),
      inviter: toOneLine(mail.inviterName),
      product: context.brand.productName,
    },
    command: `${context.brand.command} open`,
    recipient: recipient === "" ? null : recipient,
    message: message === "" ? null : message,
    validity: validityInWords(mail.expiresAt, context.now, letters.words),
    landingLink: mail.landingLink,
    service: new URL(mail.landingLink).origin,
    accessCode: mail.accessCode,
  };
}

/** What the reader wants to know first, each with what it is called. */
export function toFacts({ letters, names, validity }: MailContent) {
  const { say } = letters.words;
  return [
    [say("mail.organization"), names.organization],
    [say("mail.group"), names.group],
    [say("mail.inviter"), names.inviter],
    [say("mail.validity"), validity],
  ] as const;
}
