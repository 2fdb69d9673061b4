import type { Delivery } from "../admin/schemas.ts";

/** What one invitation e-mail says. Names and message are other people's words: plain text. */
export interface InvitationMail {
  /** One address, checked for its form already. */
  readonly to: string;
  /** One of {@link InvitationMailer.languages}. */
  readonly language: string;
  readonly organization: string;
  readonly group: string;
  readonly inviterName: string;
  readonly recipientName: string | null;
  /** One paragraph of at most 2048 characters, without line breaks. */
  readonly message: string | null;
  /** RFC 3339 in UTC; `null`: the invitation does not expire. */
  readonly expiresAt: string | null;
  /** `<origin>/i#<token>`. */
  readonly landingLink: string;
  /** As people read it: `ABCD-EFGH-JKMN-PQRS`. */
  readonly accessCode: string;
}

/** `reason` is short, fit for an administrator's eyes, and holds neither link nor code. */
export type MailOutcome =
  | { readonly state: "sent" }
  | { readonly state: "failed"; readonly reason: string };

/** How invitations reach people. Never throws: a mail server that refuses is an outcome. */
export interface InvitationMailer {
  deliver(mail: InvitationMail): Promise<MailOutcome>;
  /** BCP 47 tags a template exists for, e.g. `en`. */
  languages(): readonly string[];
}

/** What creation reports where nobody was to be written to. */
export const NO_DELIVERY: Delivery = { state: "not_requested" };
