import type { InvitationMail } from "../domain/invitationMailer.ts";
import { toOneLine } from "./plainText.ts";
import type { MailNames, MailTemplate } from "./templates/mailTemplate.ts";
import { validityInWords } from "./validityInWords.ts";

/** Everything both parts of the e-mail say, as single lines of plain text. */
export interface MailContent {
  readonly template: MailTemplate;
  readonly names: MailNames;
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
  template: MailTemplate,
  context: { readonly product: string; readonly now: Date },
): MailContent {
  const message = toOneLine(mail.message ?? "");
  const recipient = toOneLine(mail.recipientName ?? "");
  return {
    template,
    names: {
      organization: toOneLine(mail.organization),
      group: toOneLine(mail.group),
      inviter: toOneLine(mail.inviterName),
      product: context.product,
    },
    recipient: recipient === "" ? null : recipient,
    message: message === "" ? null : message,
    validity: validityInWords(mail.expiresAt, context.now, template),
    landingLink: mail.landingLink,
    service: new URL(mail.landingLink).origin,
    accessCode: mail.accessCode,
  };
}
