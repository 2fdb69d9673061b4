import type { ServiceConfig } from "./config.ts";
import type { InvitationMailer } from "./domain/invitationMailer.ts";
import type { LetterBrand } from "./letters/letterBrand.ts";
import type { Letters } from "./letters/letters.ts";
import type { Inbox } from "./mail/inbox.ts";
import { createSmtpMailer } from "./mail/smtpMailer.ts";

export interface MailerParts {
  readonly config: ServiceConfig;
  readonly inbox: Inbox | null;
  readonly brand: LetterBrand;
  readonly letters: readonly Letters[];
}

/** Sends to the mail server that was configured, or to the service's own inbox. */
export function createMailer({ config, inbox, brand, letters }: MailerParts): InvitationMailer {
  return createSmtpMailer({
    smtpUrl: inbox?.smtpUrl ?? config.smtpUrl,
    // The inbox delivers to nobody, and takes any sender.
    from: config.mailFrom ?? (inbox === null ? undefined : "Latchkey <invitations@localhost>"),
    letters,
    brand,
  });
}
